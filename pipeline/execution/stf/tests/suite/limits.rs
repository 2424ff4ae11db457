//! Numbers that Ethereum's rules allow without bound: computed as the rules say, or refused by a
//! limit of the chain's configuration; never saturated.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use alloy_primitives::{U256, keccak256};
use zkfabric_stf::error::{HeaderError, TransactionError};
use zkfabric_stf::header::Header;
use zkfabric_stf::host::{Genesis, State};
use zkfabric_stf::{BatchInput, BatchOutput, Fork, SoftwareCrypto, StfError, execute_batch};

use crate::forks::{batch, chain};
use crate::support::{CHAIN_ID, COINBASE, GWEI, Items, key, sign, typed, user};

const GAS: u64 = 21_000;
/// `2^128` is no multiple of it.
const MOST_PRICE: u128 = u128::MAX / GAS as u128;

fn integer(number: U256) -> Vec<u8> {
    number.to_be_bytes_trimmed_vec()
}

/// Signs a transfer of 3 wei by user 0 to user 1, without a type.
fn legacy(price: U256, chain_id: U256) -> Vec<u8> {
    let fields = Items::default()
        .number(0u8)
        .bytes(integer(price))
        .number(GAS)
        .bytes(user(1))
        .number(3u8)
        .bytes([]);
    let signed = fields
        .clone()
        .bytes(integer(chain_id))
        .number(0u8)
        .number(0u8);
    let (odd, r, s) = sign(&key(0), keccak256(signed.encode()));
    let v = U256::from(35 + odd) + chain_id * U256::from(2);
    fields.bytes(integer(v)).bytes(r).bytes(s).encode()
}

/// Signs the same with an EIP-1559 type.
fn dynamic(tip: U256, price: U256) -> Vec<u8> {
    let fields = Items::default()
        .number(CHAIN_ID)
        .number(0u8)
        .bytes(integer(tip))
        .bytes(integer(price))
        .number(GAS)
        .bytes(user(1))
        .number(3u8)
        .bytes([])
        .list(Items::default());
    typed(0, 2, fields)
}

/// Returns the chain with a user who can pay any price.
fn rich(fork: Fork) -> Genesis {
    let mut genesis = chain(fork, &[]);
    let account = genesis.accounts.get_mut(&user(0)).expect("a user");
    account.balance = U256::ONE << 255;
    genesis
}

/// Executes a block of one transaction, and again from the witness.
fn execute(
    genesis: &Genesis,
    chain_id: u64,
    transaction: Vec<u8>,
) -> Result<(State, BatchOutput), StfError> {
    let mut state = genesis.state();
    let mut input = batch(&genesis.header(), genesis.rules.fork, vec![transaction]);
    input.chain_id = chain_id;
    let execution = state.execute(input, &SoftwareCrypto)?;
    let output = execute_batch(&execution.input.encode(), &SoftwareCrypto, &());
    assert_eq!(output, Ok(execution.output));
    Ok((state, execution.output))
}

fn refused(genesis: &Genesis, transaction: Vec<u8>) -> (&'static str, u32) {
    let error = execute(genesis, CHAIN_ID, transaction).expect_err("above the limit");
    let words = "above the limit of this chain's configuration";
    assert!(error.to_string().ends_with(words), "{error}");
    match error {
        StfError::Transaction {
            error: TransactionError::Limit { field, bits },
            ..
        } => (field, bits),
        _ => ("another error", 0),
    }
}

#[test]
fn base_fees_are_exact_below_2_to_the_64_and_refused_above() {
    let next = |base_fee: u64, gas_used: u64| {
        let header = Header {
            gas_limit: 30_000_000,
            gas_used,
            base_fee,
            ..Header::default()
        };
        header.next_base_fee()
    };
    let limit = Err(HeaderError::Limit {
        field: "base fee after the parent",
        bits: 64,
    });
    // Full blocks raise the base fee by an eighth.
    let last = u64::MAX / 9 * 8 + 6;
    let edges = [u64::MAX, u64::MAX - 1, last - 1, last, last + 1, 1 << 63];
    for base_fee in edges {
        let exact = u128::from(base_fee) + u128::from(base_fee) / 8;
        let expected = u64::try_from(exact).map_or_else(|_| limit.clone(), Ok);
        assert_eq!(next(base_fee, 30_000_000), expected, "{base_fee}");
        assert_eq!(next(base_fee, 15_000_000), Ok(base_fee));
        let eighth = (u128::from(base_fee) / 8) as u64;
        assert_eq!(next(base_fee, 0), Ok(base_fee - eighth));
    }
    assert_eq!(next(u64::MAX, 15_000_001), limit);
    assert!(next(last, 30_000_000).is_ok() && next(last + 1, 30_000_000).is_err());
}

#[test]
fn a_block_after_the_largest_base_fee_is_refused() {
    for fork in Fork::all() {
        let genesis = chain(fork, &[]);
        let parent = Header {
            base_fee: u64::MAX,
            gas_used: 30_000_000,
            ..genesis.header()
        };
        let child = Header {
            gas_used: 15_000_000,
            ..parent.clone()
        };
        let mut input: BatchInput = batch(&child, fork, Vec::new());
        input.parent_header = parent.encode();
        let encoded = input.encode();
        let stateless = execute_batch(&encoded, &SoftwareCrypto, &());
        let executed = genesis.state().execute(input, &SoftwareCrypto);
        let error = StfError::Block {
            block: parent.number + 1,
            error: HeaderError::Limit {
                field: "base fee after the parent",
                bits: 64,
            },
        };
        assert_eq!(executed.expect_err("above the limit"), error);
        assert!(stateless.is_err());
        let words = "the base fee after the parent is 2^64 or more, above the limit of this chain's \
                     configuration";
        assert!(error.to_string().ends_with(words), "{error}");
    }
}

#[test]
fn every_chain_id_below_2_to_the_64_has_legacy_transactions() {
    let genesis = rich(Fork::default());
    let price = U256::from(20 * GWEI);
    for chain_id in [1, (1 << 63) - 19, (1 << 63) - 18, 1 << 63, u64::MAX] {
        let transaction = legacy(price, U256::from(chain_id));
        let (state, output) = execute(&genesis, chain_id, transaction).expect("valid");
        assert_eq!(output.chain_id, chain_id);
        let received = state.account(user(1)).expect("known").expect("exists");
        let before = genesis.accounts[&user(1)].balance;
        assert_eq!(received.balance, before + U256::from(3));
    }
    for shift in [64, 127, 200] {
        let other = legacy(price, U256::ONE << shift);
        assert_eq!(refused(&genesis, other), ("chain id", 64));
    }
    let header = Header {
        base_fee: u64::MAX,
        ..genesis.header()
    };
    assert_eq!(Header::decode(&header.encode()), Ok(header.clone()));
    // One byte more: the field, and the list around it.
    let encoded = header.encode();
    let at = encoded
        .windows(9)
        .position(|bytes| bytes == [&[0x88][..], &[0xff; 8]].concat());
    let (before, after) = encoded.split_at(at.expect("the base fee"));
    let mut longer = [before, &[0x89, 1], &after[1..]].concat();
    longer[2] += 1;
    let limit = HeaderError::Limit {
        field: "base fee",
        bits: 64,
    };
    assert_eq!(Header::decode(&longer), Err(limit));
}

#[test]
fn payments_for_gas_are_exact_below_2_to_the_128_and_refused_above() {
    for fork in Fork::all() {
        let genesis = rich(fork);
        let base_fee = U256::from(genesis.header().next_base_fee().expect("below 2^64"));
        let (gas, most) = (U256::from(GAS), U256::from(MOST_PRICE));
        let id = U256::from(CHAIN_ID);
        for (transaction, price) in [
            (legacy(most, id), most),
            (dynamic(most, most), most),
            (dynamic(U256::ZERO, most), base_fee),
        ] {
            let (state, _) = execute(&genesis, CHAIN_ID, transaction).expect("valid");
            let balance = |address| match state.account(address).expect("known") {
                Some(account) => account.balance,
                None => U256::ZERO,
            };
            let paid = price * gas + U256::from(3);
            assert_eq!(balance(user(0)), (U256::ONE << 255) - paid);
            assert_eq!(balance(COINBASE), (price - base_fee) * gas);
        }
        let product = ("gas limit times the price", 128);
        let above = most + U256::ONE;
        assert_eq!(refused(&genesis, legacy(above, id)), product);
        assert_eq!(refused(&genesis, dynamic(U256::ZERO, above)), product);
        let price = U256::ONE << 128;
        assert_eq!(refused(&genesis, legacy(price, id)), ("gas price", 128));
        let dear = dynamic(U256::ZERO, price);
        assert_eq!(refused(&genesis, dear), ("gas price", 128));
        let tip = dynamic(price, price);
        assert_eq!(refused(&genesis, tip), ("priority fee per gas", 128));
    }
}
