//! Which rules a block has.
//!
//! | module | concept |
//! |---|---|
//! | `config` | the forks around a block, in the form of EIP-7910 |
//! | `order` | the forks of a genesis, in Ethereum's order |

mod config;
mod order;

use alloy_consensus::Header;
use alloy_eips::BlobScheduleBlobParams;
use alloy_eips::eip7840::BlobParams;
use alloy_evm::EvmEnv;
use alloy_evm::eth::spec::EthExecutorSpec;
use alloy_genesis::ChainConfig;
use alloy_hardforks::{EthereumHardfork, EthereumHardforks, ForkCondition};
use alloy_primitives::{Address, U256};

use crate::error::Error;

pub(crate) use config::Genesis;

/// The forks of a chain.
#[derive(Clone, Debug)]
pub(crate) struct Forks {
    pub(crate) chain_id: u64,
    conditions: Vec<(EthereumHardfork, ForkCondition)>,
    blobs: BlobScheduleBlobParams,
    deposits: Option<Address>,
    terminal: Option<U256>,
    /// Blocks and times at which forks begin.
    steps: [Vec<u64>; 2],
    /// First block without proof of work, once it is known.
    merged: Option<u64>,
}

impl Forks {
    /// Takes the forks of a genesis.
    ///
    /// # Errors
    /// Forks in another order than Ethereum's; rules that the executor does not have; blobs that no
    /// block could price.
    pub(crate) fn of(config: &ChainConfig) -> Result<Self, Error> {
        order::check(config)?;
        for params in config.blob_schedule.values() {
            check_blobs(params)?;
        }
        let merges = config.terminal_total_difficulty;
        Ok(Self {
            chain_id: config.chain_id,
            conditions: conditions(config),
            blobs: config.blob_schedule_blob_params(),
            deposits: config.deposit_contract_address,
            terminal: merges,
            steps: order::steps(config),
            merged: merges.filter(U256::is_zero).map(|_| 0),
        })
    }

    /// Notes the total difficulty up to a block: once it is enough, the next one is without proof
    /// of work (EIP-3675).
    pub(crate) fn reached(&mut self, total: U256, number: u64) {
        if self.merged.is_none() && self.terminal.is_some_and(|terminal| total >= terminal) {
            self.merged = Some(number.saturating_add(1));
        }
    }

    /// Returns the parameters of blobs at a time; `None` before Cancun.
    pub(crate) fn blobs(&self, timestamp: u64) -> Option<BlobParams> {
        if self.is_osaka_active_at_timestamp(timestamp) {
            let scheduled = self.blobs.active_scheduled_params_at_timestamp(timestamp);
            return Some(*scheduled.unwrap_or(&self.blobs.osaka));
        }
        if self.is_prague_active_at_timestamp(timestamp) {
            return Some(self.blobs.prague);
        }
        self.is_cancun_active_at_timestamp(timestamp)
            .then_some(self.blobs.cancun)
    }

    /// Returns what revm has to know of a block.
    pub(crate) fn env(&self, header: &Header) -> EvmEnv {
        let blobs = self.blobs(header.timestamp);
        EvmEnv::for_eth_block(header, self, self.chain_id, blobs)
    }
}

impl EthereumHardforks for Forks {
    fn ethereum_fork_activation(&self, fork: EthereumHardfork) -> ForkCondition {
        if fork == EthereumHardfork::Paris {
            return self
                .merged
                .map_or(ForkCondition::Never, ForkCondition::Block);
        }
        let mut conditions = self.conditions.iter();
        let found = conditions.find(|(known, _)| *known == fork);
        found.map_or(ForkCondition::Never, |(_, condition)| *condition)
    }
}

impl EthExecutorSpec for Forks {
    fn deposit_contract_address(&self) -> Option<Address> {
        self.deposits
    }
}

/// Returns when the forks of a genesis begin.
fn conditions(config: &ChainConfig) -> Vec<(EthereumHardfork, ForkCondition)> {
    use EthereumHardfork as Fork;
    // revm has one rule set for both, that of Petersburg. They differ in the price of a slot that
    // one transaction writes more than once (EIP-1283): a block with such a transaction between the
    // two forks has another amount of gas, and is refused.
    let petersburg = config.constantinople_block.or(config.petersburg_block);
    let blocks = [
        (Fork::Frontier, Some(0)),
        (Fork::Homestead, config.homestead_block),
        (Fork::Tangerine, config.eip150_block),
        (Fork::SpuriousDragon, config.eip158_block),
        (Fork::Byzantium, config.byzantium_block),
        (Fork::Constantinople, config.constantinople_block),
        (Fork::Petersburg, petersburg),
        (Fork::Istanbul, config.istanbul_block),
        (Fork::Berlin, config.berlin_block),
        (Fork::London, config.london_block),
    ];
    let times = [
        (Fork::Shanghai, config.shanghai_time),
        (Fork::Cancun, config.cancun_time),
        (Fork::Prague, config.prague_time),
        (Fork::Osaka, config.osaka_time),
    ];
    let blocks = blocks
        .into_iter()
        .filter_map(|(fork, at)| Some((fork, ForkCondition::Block(at?))));
    let times = times
        .into_iter()
        .filter_map(|(fork, at)| Some((fork, ForkCondition::Timestamp(at?))));
    blocks.chain(times).collect()
}

/// Most blobs of a block that a genesis may allow.
const MOST_BLOBS: u64 = 4_096;

/// Refuses parameters with which a price is a division by zero.
fn check_blobs(params: &BlobParams) -> Result<(), Error> {
    let (target, most) = (params.target_blob_count, params.max_blob_count);
    if params.update_fraction == 0 {
        return Err(Error::Genesis("baseFeeUpdateFraction is 0".to_owned()));
    }
    if target > most || !(1..=MOST_BLOBS).contains(&most) {
        return Err(Error::Genesis(format!(
            "blobSchedule has a target of {target} and a maximum of {most}: expected at least one \
             blob, at most {MOST_BLOBS}, and a target that is not above the maximum"
        )));
    }
    Ok(())
}
