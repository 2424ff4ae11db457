//! The forks around a block, in the form of EIP-7910.

use std::collections::BTreeMap;

use alloy_eips::eip2124::ForkHash;
use alloy_eips::eip7910::{EthConfig, EthForkConfig, SystemContract};
use alloy_hardforks::EthereumHardforks as _;
use alloy_primitives::{Address, B256, Bytes};

use super::Forks;

/// Names of the precompiles, by their addresses from 1 on (EIP-7910).
const CANCUN: [&str; 10] = [
    "ECREC",
    "SHA256",
    "RIPEMD160",
    "ID",
    "MODEXP",
    "BN254_ADD",
    "BN254_MUL",
    "BN254_PAIRING",
    "BLAKE2F",
    "KZG_POINT_EVALUATION",
];
/// Those that Prague adds, behind the others (EIP-2537).
const PRAGUE: [&str; 7] = [
    "BLS12_G1ADD",
    "BLS12_G1MSM",
    "BLS12_G2ADD",
    "BLS12_G2MSM",
    "BLS12_PAIRING_CHECK",
    "BLS12_MAP_FP_TO_G1",
    "BLS12_MAP_FP2_TO_G2",
];
/// The one that Osaka adds (EIP-7951).
const OSAKA: (&str, u16) = ("P256VERIFY", 0x100);

impl Forks {
    /// Returns the fork of a time, the next one and the last one; `None` before Cancun, whose
    /// forks have no blobs.
    pub(crate) fn config(&self, time: u64, genesis: Genesis) -> Option<EthConfig> {
        let [_, times] = &self.steps;
        let later = times.partition_point(|begin| *begin <= time);
        let (begun, later) = times.split_at_checked(later)?;
        let of = |begin: &u64| self.of_fork(*begin, genesis);
        Some(EthConfig {
            current: of(begun.last()?)?,
            next: later.first().and_then(of),
            last: later.last().and_then(of),
        })
    }

    /// Returns what a fork has; `None` before Cancun.
    fn of_fork(&self, begin: u64, genesis: Genesis) -> Option<EthForkConfig> {
        let (is_prague, is_osaka) = (
            self.is_prague_active_at_timestamp(begin),
            self.is_osaka_active_at_timestamp(begin),
        );
        let mut names: Vec<(&str, u16)> = (1..).zip(CANCUN).map(|(at, name)| (name, at)).collect();
        let mut contracts = BTreeMap::from(SystemContract::cancun());
        if is_prague {
            names.extend((11..).zip(PRAGUE).map(|(at, name)| (name, at)));
            contracts.extend(SystemContract::prague(self.deposits));
        }
        names.extend(is_osaka.then_some(OSAKA));
        let address = |at: u16| Address::left_padding_from(&at.to_be_bytes());
        let precompiles = names.into_iter();
        let precompiles = precompiles.map(|(name, at)| (name.to_owned(), address(at)));
        Some(EthForkConfig {
            activation_time: if begin <= genesis.time { 0 } else { begin },
            blob_schedule: self.blobs(begin)?,
            chain_id: self.chain_id,
            fork_id: Bytes::from(self.hash(begin, genesis).0),
            precompiles: precompiles.collect(),
            system_contracts: contracts,
        })
    }

    /// Returns the checksum of the forks up to a time (EIP-2124, with the times of EIP-6122).
    fn hash(&self, time: u64, genesis: Genesis) -> ForkHash {
        let [blocks, times] = &self.steps;
        let mut hash = ForkHash::from(genesis.hash);
        for block in blocks.iter().filter(|block| **block > 0) {
            hash += *block;
        }
        for begin in times {
            if (genesis.time + 1..=time).contains(begin) {
                hash += *begin;
            }
        }
        hash
    }
}

/// What a chain's first block says to its forks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Genesis {
    /// Its hash.
    pub(crate) hash: B256,
    /// Its time in seconds.
    pub(crate) time: u64,
}
