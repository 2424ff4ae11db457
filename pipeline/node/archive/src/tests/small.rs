//! A chain of empty blocks, made without the code that executes blocks.

use std::collections::BTreeMap;

use alloy_consensus::constants::EMPTY_ROOT_HASH;
use alloy_consensus::proofs::calculate_ommers_root;
use alloy_consensus::{BlockBody, Header};
use alloy_primitives::{Address, Bytes, KECCAK256_EMPTY, U256};
use zkfabric_state::{Account, AccountDiff, Diff};

use crate::Archive;
use crate::error::Error;
use crate::file::Decoded;
use crate::state::States;
use crate::{forks, genesis};

/// Genesis of the chain: no forks, proof of work.
pub(super) const GENESIS: &str = r#"{
    "config": {"chainId": 7},
    "gasLimit": "0x989680",
    "difficulty": "0x20000",
    "alloc": {"0x00000000000000000000000000000000000000aa": {"balance": "0x1"}}
}"#;
/// Who gets the rewards.
pub(super) const MINER: Address = Address::repeat_byte(0x11);
/// Reward of a block before Byzantium.
pub(super) const REWARD: u128 = 5 * 10_u128.pow(18);

/// Returns the chain's first block.
pub(super) fn block() -> Decoded {
    next(&[], Vec::new())
}

/// Returns the block behind these, without transactions and with these ommers, whose rewards are
/// those of the Yellow Paper.
pub(super) fn next(chain: &[Decoded], ommers: Vec<Header>) -> Decoded {
    let read = genesis::read(GENESIS).unwrap();
    let forks = forks::Forks::of(&read.config).unwrap();
    let mut states = States::new().unwrap();
    let (_, root) = states.add(genesis::diff(&read)).unwrap();
    let first = genesis::block(&read, &forks, root);
    let number = chain.len() as u64 + 1;
    let mut balances = BTreeMap::<Address, u128>::new();
    let known = chain.iter().map(|block| &block.body.ommers);
    for (list, number) in known.chain([&ommers]).zip(1..) {
        let with_ommers = REWARD + REWARD / 32 * list.len() as u128;
        *balances.entry(MINER).or_default() += with_ommers;
        for ommer in list {
            let eighths = ommer.number.saturating_add(8).saturating_sub(number);
            let reward = REWARD / 8 * u128::from(eighths.min(8));
            *balances.entry(ommer.beneficiary).or_default() += reward;
        }
    }
    let accounts = balances.into_iter().map(|(address, balance)| AccountDiff {
        address,
        account: Some(Account {
            nonce: 0,
            balance: U256::from(balance),
            code_hash: KECCAK256_EMPTY,
        }),
        clears_storage: false,
        storage: Vec::new(),
    });
    let diff = Diff {
        accounts: accounts.collect(),
        codes: Vec::new(),
    };
    let (_, state_root) = states.add(diff).unwrap();
    let parent = chain.last().map(|block| block.header.hash_slow());
    let header = Header {
        parent_hash: parent.unwrap_or(first.hash),
        ommers_hash: calculate_ommers_root(&ommers),
        beneficiary: MINER,
        state_root,
        transactions_root: EMPTY_ROOT_HASH,
        receipts_root: EMPTY_ROOT_HASH,
        difficulty: U256::from(0x20000),
        number,
        gas_limit: first.header.gas_limit,
        timestamp: 10 * number,
        ..Header::default()
    };
    let body = BlockBody {
        ommers,
        ..BlockBody::default()
    };
    Decoded { header, body }
}

/// Returns this many blocks without ommers.
pub(super) fn blocks(count: usize) -> Vec<Decoded> {
    let mut chain = Vec::new();
    for _ in 0..count {
        chain.push(next(&chain, Vec::new()));
    }
    chain
}

/// Imports blocks over the genesis.
pub(super) fn import(blocks: &[Decoded]) -> Result<Archive, Error> {
    let mut chain = Vec::new();
    for block in blocks {
        chain.extend(alloy_rlp::encode(block));
    }
    Archive::import(GENESIS, Bytes::from(chain))
}
