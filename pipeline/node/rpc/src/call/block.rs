//! The block that a call sees.

use std::time::{SystemTime, UNIX_EPOCH};

use alloy_eips::{BlockId, BlockNumberOrTag};
use alloy_primitives::{B256, U256};
use alloy_rpc_types_eth::BlockOverrides;
use revm::context::BlockEnv;
use revm::context_interface::block::BlobExcessGasAndPrice;
use revm::primitives::hardfork::SpecId;

use crate::error::Error;
use crate::node::Node;

/// The block that a call sees.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) env: BlockEnv,
    /// Rules of the block.
    pub(crate) spec: SpecId,
    /// Whether transactions may have blobs.
    takes_blobs: bool,
}

impl Seen {
    /// Returns the block with this number, or the one behind it for `pending` while no block is
    /// open.
    ///
    /// # Errors
    /// The block is not there, or cannot be read.
    pub(crate) fn of(node: &Node, number: u64, id: Option<BlockId>) -> Result<Self, Error> {
        let not_found = || Error::no_block(number.into());
        if let Some(archive) = node.heads.archive() {
            let (spec, env) = archive.env(number).ok_or_else(not_found)?;
            return Ok(Self {
                env,
                spec,
                takes_blobs: true,
            });
        }
        let (header, _) = node.heads.header(number)?.ok_or_else(not_found)?;
        let mut env = BlockEnv {
            number: U256::from(number),
            beneficiary: header.beneficiary,
            timestamp: U256::from(header.timestamp),
            gas_limit: header.gas_limit,
            basefee: header.base_fee_per_gas.unwrap_or_default(),
            difficulty: U256::ZERO,
            prevrandao: Some(header.mix_hash),
            blob_excess_gas_and_price: Some(BlobExcessGasAndPrice {
                excess_blob_gas: 0,
                blob_gasprice: 1,
            }),
            slot_num: 0,
        };
        let is_pending = id == Some(BlockId::Number(BlockNumberOrTag::Pending));
        if is_pending && number == node.heads.sealed() {
            let now = SystemTime::now().duration_since(UNIX_EPOCH);
            let now = now.map_or(0, |now| now.as_secs());
            env.number = U256::from(number.saturating_add(1));
            env.timestamp = U256::from(now.max(header.timestamp.saturating_add(1)));
            env.basefee = next_base_fee(&header);
            env.prevrandao = Some(B256::ZERO);
        }
        Ok(Self {
            env,
            spec: node.rules.fork.spec(),
            takes_blobs: false,
        })
    }

    /// Returns the price of blob gas in wei; `None` if no transaction may have blobs.
    pub(crate) fn blob_price(&self) -> Option<u128> {
        let blobs = self.env.blob_excess_gas_and_price.as_ref();
        let blobs = blobs.filter(|_| self.takes_blobs);
        blobs.map(|blobs| blobs.blob_gasprice)
    }

    /// Changes fields that a request gives, all but the hashes of blocks, which the state has.
    ///
    /// # Errors
    /// [`Error::Invalid`] for what no block has, and for what only a block's beginning uses.
    pub(crate) fn change(&mut self, overrides: &BlockOverrides) -> Result<(), Error> {
        if overrides.beacon_root.is_some() {
            return Err(Error::Invalid(
                "block override: a call begins no block, so that beaconRoot has no use".to_owned(),
            ));
        }
        let env = &mut self.env;
        env.number = overrides.number.unwrap_or(env.number);
        env.difficulty = overrides.difficulty.unwrap_or(env.difficulty);
        if let Some(time) = overrides.time {
            env.timestamp = U256::from(time);
        }
        env.gas_limit = overrides.gas_limit.unwrap_or(env.gas_limit);
        env.beneficiary = overrides.coinbase.unwrap_or(env.beneficiary);
        env.prevrandao = overrides.random.or(env.prevrandao);
        let above = |name: &str, got: U256, most: &str| {
            Error::Invalid(format!(
                "block override: {name}: expected less than {most}, got {got}"
            ))
        };
        if let Some(base_fee) = overrides.base_fee {
            let read = base_fee.try_into();
            env.basefee = read.map_err(|_| above("baseFeePerGas", base_fee, "2^64"))?;
        }
        if let Some(price) = overrides.blob_base_fee {
            let read = price.try_into();
            let before = env.blob_excess_gas_and_price.take();
            env.blob_excess_gas_and_price = Some(BlobExcessGasAndPrice {
                excess_blob_gas: before.map_or(0, |before| before.excess_blob_gas),
                blob_gasprice: read.map_err(|_| above("blobBaseFee", price, "2^128"))?,
            });
        }
        Ok(())
    }
}

/// Returns the base fee of the block behind a header (EIP-1559).
pub(crate) fn next_base_fee(header: &alloy_consensus::Header) -> u64 {
    let params = alloy_eips::eip1559::BaseFeeParams::ethereum();
    header.next_block_base_fee(params).unwrap_or_default()
}
