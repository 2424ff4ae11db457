//! A chain of one empty block, made without the code that executes blocks.

use alloy_consensus::constants::{EMPTY_OMMER_ROOT_HASH, EMPTY_ROOT_HASH};
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

/// Returns the chain's only block.
pub(super) fn block() -> Decoded {
    let read = genesis::read(GENESIS).unwrap();
    let forks = forks::Forks::of(&read.config).unwrap();
    let mut states = States::new().unwrap();
    let (_, root) = states.add(genesis::diff(&read)).unwrap();
    let parent = genesis::block(&read, &forks, root);
    let rewarded = AccountDiff {
        address: MINER,
        account: Some(Account {
            nonce: 0,
            balance: U256::from(REWARD),
            code_hash: KECCAK256_EMPTY,
        }),
        clears_storage: false,
        storage: Vec::new(),
    };
    let diff = Diff {
        accounts: vec![rewarded],
        codes: Vec::new(),
    };
    let (_, state_root) = states.add(diff).unwrap();
    let header = Header {
        parent_hash: parent.hash,
        ommers_hash: EMPTY_OMMER_ROOT_HASH,
        beneficiary: MINER,
        state_root,
        transactions_root: EMPTY_ROOT_HASH,
        receipts_root: EMPTY_ROOT_HASH,
        difficulty: U256::from(0x20000),
        number: 1,
        gas_limit: parent.header.gas_limit,
        timestamp: 10,
        ..Header::default()
    };
    Decoded {
        header,
        body: BlockBody::default(),
    }
}

/// Imports blocks over the genesis.
pub(super) fn import(blocks: &[Decoded]) -> Result<Archive, Error> {
    let mut chain = Vec::new();
    for block in blocks {
        chain.extend(alloy_rlp::encode(block));
    }
    Archive::import(GENESIS, Bytes::from(chain))
}
