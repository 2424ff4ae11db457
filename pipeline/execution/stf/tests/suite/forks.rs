//! Rules of each fork, as its EIPs state them, on blocks of one transaction.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, and prints"
)]

use alloy_primitives::{Address, U256, address, hex, keccak256};
use revm::context::result::InvalidTransaction;
use zkfabric_stf::error::{HeaderError, TransactionError};
use zkfabric_stf::execute::BlockResult;
use zkfabric_stf::header::Header;
use zkfabric_stf::host::{Genesis, GenesisAccount, State};
use zkfabric_stf::{BatchInput, BlockInput, Fork, Rules, SoftwareCrypto, StfError, execute_batch};

use crate::support::{
    BLOCK_HISTORY, CHAIN_ID, COINBASE, COUNTER, Call, Items, authorization, dynamic, genesis,
    legacy, typed, user,
};

/// Target of the tests' calls.
pub(crate) const CODE: Address = address!("2000000000000000000000000000000000000001");

/// Returns the test chain under a fork, with `code` at [`CODE`].
pub(crate) fn chain(fork: Fork, code: &[u8]) -> Genesis {
    let mut genesis = genesis();
    genesis.rules = Rules {
        fork,
        ..Rules::default()
    };
    let account = GenesisAccount {
        nonce: 1,
        code: code.to_vec().into(),
        ..GenesisAccount::default()
    };
    genesis.accounts.insert(CODE, account);
    genesis
}

/// Returns a batch of one block on `parent`.
pub(crate) fn batch(parent: &Header, fork: Fork, transactions: Vec<Vec<u8>>) -> BatchInput {
    BatchInput {
        chain_id: CHAIN_ID,
        rules: Rules {
            fork,
            ..Rules::default()
        },
        parent_header: parent.encode(),
        blocks: vec![BlockInput {
            number: parent.number + 1,
            timestamp: parent.timestamp + 12,
            gas_limit: parent.gas_limit,
            base_fee: parent.next_base_fee().expect("below 2^64"),
            coinbase: COINBASE,
            transactions,
            ..BlockInput::default()
        }],
        ..BatchInput::default()
    }
}

/// Executes one transaction of user 0 on the chain with `code`, over the whole state and again from
/// the witness.
pub(crate) fn execute(
    fork: Fork,
    code: &[u8],
    transaction: Vec<u8>,
) -> Result<(State, BlockResult), StfError> {
    let genesis = chain(fork, code);
    let mut state = genesis.state();
    let input = batch(&genesis.header(), fork, vec![transaction]);
    let mut execution = state.execute(input, &SoftwareCrypto)?;
    let output = execute_batch(&execution.input.encode(), &SoftwareCrypto, &());
    assert_eq!(output, Ok(execution.output));
    assert_eq!(execution.output.rules.fork, fork);
    Ok((state, execution.blocks.pop().expect("one block")))
}

pub(crate) fn call(gas: u64, data: impl Into<alloy_primitives::Bytes>) -> Vec<u8> {
    typed(0, 2, dynamic(&Call::new(0, gas, CODE).data(data)))
}

pub(crate) fn refused(fork: Fork, transaction: Vec<u8>) -> TransactionError {
    match execute(fork, &[], transaction).expect_err("not valid under this fork") {
        StfError::Transaction { error, .. } => error,
        other => panic!("expected an error of the transaction, got {other}"),
    }
}

#[test]
fn headers_have_a_requests_hash_since_prague() {
    for fork in Fork::all() {
        let (_, block) = execute(fork, &[], call(50_000, [])).expect("valid");
        assert_eq!(block.header.has_requests_hash, fork >= Fork::Prague);
        let last = block.header.encode().len() - 32;
        let sha256_of_nothing =
            hex!("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert_eq!(
            block.header.encode()[last..] == sha256_of_nothing,
            fork >= Fork::Prague
        );
    }
}

/// EIP-2935.
#[test]
fn the_parent_s_hash_is_in_the_state_since_prague() {
    for fork in Fork::all() {
        let (state, _) = execute(fork, &[], call(50_000, [])).expect("valid");
        let slot = state
            .storage(BLOCK_HISTORY, U256::from(100))
            .expect("state");
        let expected = if fork >= Fork::Prague {
            chain(fork, &[]).header().hash().into()
        } else {
            U256::ZERO
        };
        assert_eq!(slot, expected, "{}", fork.name());
    }
}

/// EIP-7939: the cases of its section "Test cases".
#[test]
fn leading_zeros_are_counted_since_osaka() {
    // sstore(0, clz(calldataload(0)) + 1)
    let code = hex!("5f351e6001015f5500");
    let cases = [
        (U256::ZERO, 256),
        (U256::ONE << 255, 0),
        (U256::MAX, 0),
        (U256::ONE << 254, 1),
        (U256::MAX >> 1, 1),
        (U256::ONE, 255),
    ];
    for (word, zeros) in cases {
        for fork in Fork::all() {
            let data = word.to_be_bytes::<32>().to_vec();
            let (state, block) = execute(fork, &code, call(100_000, data)).expect("valid");
            let known = fork >= Fork::Osaka;
            assert_eq!(block.transactions[0].success, known, "{}", fork.name());
            let expected = if known { zeros + 1 } else { 0 };
            assert_eq!(state.storage(CODE, U256::ZERO), Ok(U256::from(expected)));
        }
    }
}

/// EIP-7623: 10 gas per token since Prague, with four tokens per nonzero byte; before, 16 gas per
/// byte.
#[test]
fn calldata_has_a_floor_since_prague() {
    for fork in Fork::all() {
        let (_, block) = execute(fork, &[], call(50_000, vec![1; 100])).expect("valid");
        let expected = if fork >= Fork::Prague {
            21_000 + 4000
        } else {
            21_000 + 1600
        };
        assert_eq!(block.header.gas_used, expected, "{}", fork.name());
    }
}

/// EIP-7825: 2^24.
#[test]
fn a_transaction_s_gas_is_capped_since_osaka() {
    for fork in Fork::all() {
        execute(fork, &[], call(1 << 24, [])).expect("valid");
        let more = call((1 << 24) + 1, []);
        if fork >= Fork::Osaka {
            let expected = InvalidTransaction::TxGasLimitGreaterThanCap {
                gas_limit: (1 << 24) + 1,
                cap: 1 << 24,
            };
            assert_eq!(refused(fork, more), TransactionError::Invalid(expected));
        } else {
            execute(fork, &[], more).expect("valid");
        }
    }
}

/// EIP-7702.
#[test]
fn accounts_delegate_since_prague() {
    let delegate = || {
        let list = Items::default().list(authorization(5, COUNTER, 0));
        let fields = dynamic(&Call::new(0, 200_000, user(5))).list(list);
        typed(0, 4, fields)
    };
    for fork in [Fork::Prague, Fork::Osaka] {
        let (state, _) = execute(fork, &[], delegate()).expect("valid");
        assert_eq!(state.storage(user(5), U256::ZERO), Ok(U256::ONE));
    }
    let expected = TransactionError::Invalid(InvalidTransaction::Eip7702NotSupported);
    assert_eq!(refused(Fork::Cancun, delegate()), expected);
}

/// EIP-7951: the first case of its test vectors; at other forks the address has no code, so the
/// call returns nothing.
#[test]
fn p256_signatures_are_verified_since_osaka() {
    // calldatacopy(0, 0, calldatasize()); staticcall(gas(), 0x100, 0, 160, 0, 32); sstore(0,
    // returndatasize())
    let code = hex!("365f5f37 6020 5f 60a0 5f 610100 5a fa 50 3d 5f 55 00");
    let data = hex!(
        "bb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050232ba3a8be6b94d5ec80a6d9d1190a436effe50d85a1eee859b8cc6af9bd5c2e184cd60b855d442f5b3c7b11eb6c4e0ae7525fe710fab9aa7c77a67f79e6fadd762927b10512bae3eddcfe467828128bad2903269919f7086069c8c4df6c732838c7787964eaac00e5921fb1498a60f4606766b3d9685001558d1a974e7341513e"
    );
    for fork in Fork::all() {
        let (state, _) = execute(fork, &code, call(200_000, data.to_vec())).expect("valid");
        let expected = if fork >= Fork::Osaka { 32 } else { 0 };
        let stored = state.storage(CODE, U256::ZERO);
        assert_eq!(stored, Ok(U256::from(expected)), "{}", fork.name());
    }
}

#[test]
fn transactions_name_their_chain_unless_the_rules_say_otherwise() {
    let transaction = legacy(0, &Call::new(0, 21_000, user(1)), None);
    for fork in Fork::all() {
        let error = refused(fork, transaction.clone());
        assert_eq!(error, TransactionError::Unprotected);
        let genesis = chain(fork, &[]);
        let mut input = batch(&genesis.header(), fork, vec![transaction.clone()]);
        input.rules.unprotected_transactions = true;
        let execution = genesis.state().execute(input, &SoftwareCrypto);
        let output = execution.expect("valid").output;
        assert!(output.rules.unprotected_transactions);
    }
}

/// The first block of a fork follows a header of the preceding fork, never the other way round.
#[test]
fn forks_follow_each_other() {
    let (cancun, prague) = (chain(Fork::Cancun, &[]), chain(Fork::Prague, &[]));
    let input = batch(&cancun.header(), Fork::Prague, vec![call(50_000, [])]);
    let execution = cancun.state().execute(input, &SoftwareCrypto);
    let output = execution.expect("valid").output;
    assert_eq!(output.parent_hash, cancun.header().hash());
    assert_ne!(cancun.header().hash(), prague.header().hash());

    let input = batch(&prague.header(), Fork::Cancun, vec![call(50_000, [])]);
    let execution = prague.state().execute(input, &SoftwareCrypto);
    let error = HeaderError::Fork { fork: "Cancun" };
    let expected = StfError::Ancestor { depth: 0, error };
    assert_eq!(execution.expect_err("older"), expected);
}

/// Everything in the statement except the parent's hash is equal; differences in the parent's
/// header show in the state.
#[test]
fn the_output_tells_parents_apart() {
    let genesis = chain(Fork::Osaka, &[]);
    let outputs = [1, 2].map(|byte| {
        let mut parent = genesis.header();
        parent.prev_randao = keccak256([byte]);
        let input = batch(&parent, Fork::Osaka, vec![call(50_000, [])]);
        let execution = genesis.state().execute(input, &SoftwareCrypto);
        execution.expect("valid").output
    });
    let [one, other] = outputs;
    assert_eq!(one.parent_state_root, other.parent_state_root);
    assert_eq!(one.data_hash, other.data_hash);
    assert_ne!(one.state_root, other.state_root, "EIP-2935");
    assert_ne!(one.parent_hash, other.parent_hash);
    assert_ne!(one.digest(), other.digest());
}

/// Yellow Paper, section 9.4.1: the 256 blocks before the present one, across any number of
/// batches.
#[test]
fn block_hashes_reach_256_blocks_back() {
    // sstore(0, blockhash(sub(number(), calldataload(0))))
    let code = hex!("5f354303405f5500");
    let mut genesis = chain(Fork::Osaka, &code);
    genesis.base_fee = 7;
    let mut headers = vec![genesis.header()];
    for _ in 0..300 {
        let parent = headers.last().expect("the first");
        headers.push(Header {
            parent_hash: parent.hash(),
            number: parent.number + 1,
            timestamp: parent.timestamp + 1,
            ..genesis.header()
        });
    }
    let parent = headers.pop().expect("the last");
    headers.push(parent.clone());
    let before = headers.iter().rev().skip(1).map(Header::encode);
    for (distance, needed) in [
        (1, 0),
        (2, 0),
        (3, 1),
        (255, 253),
        (256, 254),
        (257, 0),
        (0, 0),
    ] {
        let data = U256::from(distance).to_be_bytes::<32>().to_vec();
        let mut input = batch(&parent, Fork::Osaka, vec![call(100_000, data)]);
        input.ancestors = before.clone().take(254).collect();
        let mut state = genesis.state();
        let execution = state.execute(input, &SoftwareCrypto).expect("valid");
        assert_eq!(execution.input.ancestors.len(), needed, "{distance}");
        let output = execute_batch(&execution.input.encode(), &SoftwareCrypto, &());
        assert_eq!(output, Ok(execution.output));
        let expected = match distance {
            1..=256 => headers[headers.len() - distance].hash().into(),
            _ => U256::ZERO,
        };
        assert_eq!(state.storage(CODE, U256::ZERO), Ok(expected), "{distance}");
    }
}
