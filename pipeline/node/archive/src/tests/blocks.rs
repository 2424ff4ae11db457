//! Headers that do not follow, and ommers that do not.

use alloy_consensus::Header;
use alloy_primitives::{Address, B256, Bloom, Bytes, U256};
use zkfabric_state::View as _;

use super::small::{GENESIS, MINER, REWARD, block, blocks, import, next};
use crate::error::{Error, Field};
use crate::file::Decoded;

#[test]
fn a_block_is_executed_with_its_reward() {
    let archive = import(&[block()]).unwrap();
    assert_eq!((archive.newest(), archive.chain_id()), (1, 7));
    let balance = |number: u64| {
        let state = archive.state(number).unwrap();
        state.account(MINER).unwrap().map(|account| account.balance)
    };
    assert_eq!(balance(0), None);
    assert_eq!(balance(1), Some(U256::from(REWARD)));
    assert!(archive.state(2).is_none() && archive.block(2).is_none());
    assert_eq!(archive.number(block().header.hash_slow()), Some(1));
    // The genesis may stand in front.
    let genesis = archive.block(0).unwrap().rlp.clone();
    let both = [genesis, archive.block(1).unwrap().rlp.clone()].concat();
    let again = crate::Archive::import(GENESIS, Bytes::from(both)).unwrap();
    assert_eq!(again.newest(), 1);
}

/// Returns the field that an import names, with the number of the block.
fn refused(change: impl FnOnce(&mut Decoded)) -> (u64, Field) {
    let mut block = block();
    change(&mut block);
    match import(&[block]).unwrap_err() {
        Error::Header { number, field, .. } => (number, field),
        other => panic!("{other}"),
    }
}

/// Each field that follows from the chain is compared: a wrong one is named.
#[test]
fn a_wrong_field_is_named() {
    type Change = fn(&mut Header);
    let cases: [(Field, Change); 19] = [
        (Field::Number, |header| header.number = 2),
        (Field::ParentHash, |header| header.parent_hash.0[31] ^= 1),
        (Field::Timestamp, |header| header.timestamp = 0),
        (Field::Difficulty, |header| header.difficulty = U256::ZERO),
        (Field::GasLimit, |header| {
            header.gas_limit += header.gas_limit / 1_024;
        }),
        (Field::GasLimit, |header| header.gas_limit = u64::MAX),
        (Field::GasUsed, |header| {
            header.gas_used = header.gas_limit + 1;
        }),
        (Field::GasUsed, |header| header.gas_used = 1),
        (Field::ExtraData, |header| {
            header.extra_data = vec![0; 33].into();
        }),
        (Field::BaseFee, |header| header.base_fee_per_gas = Some(7)),
        (Field::OmmersHash, |header| header.ommers_hash.0[0] ^= 1),
        (Field::TransactionsRoot, |header| {
            header.transactions_root.0[0] ^= 1;
        }),
        (Field::ReceiptsRoot, |header| header.receipts_root.0[0] ^= 1),
        (Field::LogsBloom, |header| {
            header.logs_bloom = Bloom::repeat_byte(1);
        }),
        (Field::StateRoot, |header| header.state_root.0[0] ^= 1),
        (Field::StateRoot, |header| header.beneficiary.0.0[0] ^= 1),
        (Field::BaseFee, |header| {
            (header.base_fee_per_gas, header.withdrawals_root) = (Some(0), Some(B256::ZERO));
        }),
        (Field::GasLimit, |header| header.gas_limit = 0),
        (Field::Number, |header| header.number = u64::MAX),
    ];
    for (field, change) in cases {
        assert_eq!(refused(|block| change(&mut block.header)), (1, field));
    }
    let error = import(&[Decoded {
        header: Header {
            gas_used: 5,
            ..block().header
        },
        ..block()
    }]);
    let words = error.unwrap_err().to_string();
    assert_eq!(words, "block 1: gas used is 5, expected 0");
}

/// Rewards are computed from the numbers of ommers, which could be any. All state roots here are
/// those of the rewards, so that nothing else is wrong.
#[test]
fn an_ommer_is_a_sibling_of_a_near_block() {
    let receiver = Address::repeat_byte(0x22);
    let sibling = |block: &Decoded| Header {
        beneficiary: receiver,
        ..block.header.clone()
    };
    let with = |chain: &[Decoded], ommers: Vec<Header>| {
        let last = next(chain, ommers);
        import(&[chain, &[last]].concat())
    };
    let chain = blocks(7);
    let near = sibling(&chain[6]);
    let archive = with(&chain, vec![near.clone()]).unwrap();
    let account = archive.state(8).unwrap().account(receiver).unwrap();
    assert_eq!(account.unwrap().balance, U256::from(REWARD / 8 * 7));
    // The oldest that there may be.
    with(&chain, vec![sibling(&chain[1])]).unwrap();
    let reason = |ommers: Vec<Header>| match with(&chain, ommers).unwrap_err() {
        Error::Ommer {
            number: 8, reason, ..
        } => reason,
        other => panic!("{other}"),
    };
    let old = reason(vec![sibling(&chain[0])]);
    assert_eq!(old, "it is not of the last six generations");
    for number in [0, 1, 8, 9, u64::MAX] {
        let ommer = Header {
            number,
            ..near.clone()
        };
        reason(vec![ommer]);
    }
    assert_eq!(
        reason(vec![chain[6].header.clone()]),
        "it is a block of the chain"
    );
    let orphan = Header {
        parent_hash: B256::ZERO,
        ..near.clone()
    };
    assert_eq!(reason(vec![orphan]), "its parent is no block of the chain");
    assert_eq!(
        reason(vec![near.clone(), near.clone()]),
        "it is rewarded twice"
    );
    // By a block and by the one behind it.
    let longer = [&chain[..], &[next(&chain, vec![near.clone()])]].concat();
    let again = with(&longer, vec![near.clone()]).unwrap_err();
    assert!(matches!(again, Error::Ommer { number: 9, .. }), "{again}");
    let three = with(&chain, vec![near; 3]).unwrap_err();
    let is_count = matches!(
        three,
        Error::Header {
            field: Field::Ommers,
            ..
        }
    );
    assert!(is_count, "{three}");
}
