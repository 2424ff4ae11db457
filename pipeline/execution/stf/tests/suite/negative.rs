//! Refused inputs and the reasons. No test here may panic.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, and prints"
)]

use crate::support;
use std::num::NonZeroU32;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;

use crate::support::{
    CHAIN_ID, COUNTER, Call, GWEI, Items, dynamic, executed, legacy, typed, user,
};
use alloy_primitives::{B256, U256, keccak256};
use proptest::prelude::*;
use revm::context::result::InvalidTransaction;
use zkfabric_stf::error::{EncodingError, HeaderError, RlpError, TransactionError, WitnessError};
use zkfabric_stf::header::Header;
use zkfabric_stf::{BatchInput, BatchOutput, SoftwareCrypto, StfError, WitnessNode, execute_batch};

fn run(input: &BatchInput) -> Result<BatchOutput, StfError> {
    execute_batch(&input.encode(), &SoftwareCrypto, &())
}

fn refuse(input: &BatchInput) -> StfError {
    run(input).expect_err("the batch is not valid")
}

/// Replaces the first block's first transaction; the error must be that transaction's.
fn refuse_first(bytes: Vec<u8>) -> TransactionError {
    let (_, execution) = executed();
    let mut input = execution.input;
    input.blocks[0].transactions[0] = bytes;
    match refuse(&input) {
        StfError::Transaction {
            block: 105,
            index: 0,
            error,
        } => error,
        other => panic!("expected an error of the first transaction, got {other}"),
    }
}

/// Changes the first block's header input; the error must be that block's.
fn refuse_header(change: impl FnOnce(&mut zkfabric_stf::BlockInput)) -> HeaderError {
    let (_, execution) = executed();
    let mut input = execution.input;
    change(&mut input.blocks[0]);
    match refuse(&input) {
        StfError::Block { error, .. } => error,
        other => panic!("expected an error of the first block, got {other}"),
    }
}

#[test]
fn no_node_of_the_witness_can_be_left_out() {
    let (_, execution) = executed();
    let nodes = &execution.input.witness.nodes;
    assert!(nodes.len() > 20, "the witness is not degenerate");
    for index in 0..nodes.len() {
        let mut input = execution.input.clone();
        input.witness.nodes.remove(index);
        let error = refuse(&input);
        assert!(
            matches!(
                error,
                StfError::Witness(
                    WitnessError::Hash { .. }
                        | WitnessError::TrailingNodes { .. }
                        | WitnessError::Encoding(EncodingError::Truncated { .. })
                )
            ),
            "without node {index}: {error}"
        );
    }
}

#[test]
fn no_node_of_the_witness_can_be_unexpanded() {
    let (_, execution) = executed();
    for index in 0..execution.input.witness.nodes.len() {
        let expanded = execution.input.witness.nodes[index].expanded;
        for bit in (0..16).filter(|bit| expanded >> bit & 1 == 1) {
            let mut input = execution.input.clone();
            input.witness.nodes[index].expanded &= !(1 << bit);
            // Without the bit, the child's record and all below it are dropped too.
            let first = child_record(&input.witness.nodes, index, expanded, bit);
            let last = end_of(&execution.input.witness.nodes, first);
            input.witness.nodes.drain(first..last);
            let error = refuse(&input);
            assert!(
                matches!(
                    error,
                    StfError::Witness(
                        WitnessError::MissingNode { .. }
                            | WitnessError::MissingAccount { .. }
                            | WitnessError::MissingSlot { .. }
                    )
                ),
                "node {index} without its child {bit}: {error}"
            );
        }
    }
}

/// Returns the record after the subtree that begins at `at`.
fn end_of(nodes: &[WitnessNode], at: usize) -> usize {
    (0..nodes[at].expanded.count_ones()).fold(at + 1, |next, _| end_of(nodes, next))
}

/// Returns the record of the reference `bit` of the node at `at`.
fn child_record(nodes: &[WitnessNode], at: usize, expanded: u16, bit: u16) -> usize {
    let before = (expanded & ((1 << bit) - 1)).count_ones();
    (0..before).fold(at + 1, |next, _| end_of(nodes, next))
}

#[test]
fn no_node_of_the_witness_can_be_altered() {
    let (_, execution) = executed();
    for index in 0..execution.input.witness.nodes.len() {
        let length = execution.input.witness.nodes[index].rlp.len();
        for at in [0, length / 2, length - 1] {
            let mut input = execution.input.clone();
            input.witness.nodes[index].rlp[at] ^= 1;
            let error = refuse(&input);
            let expected = matches!(
                error,
                StfError::Witness(WitnessError::Hash { index: got, .. }) if got == index
            );
            assert!(expected, "node {index}, byte {at}: {error}");
        }
    }
}

#[test]
fn no_node_of_the_witness_can_be_there_twice() {
    let (_, execution) = executed();
    for index in 0..execution.input.witness.nodes.len() {
        let mut input = execution.input.clone();
        let node = input.witness.nodes[index].clone();
        input.witness.nodes.insert(index, node);
        let error = refuse(&input);
        let expected = matches!(
            error,
            StfError::Witness(WitnessError::Hash { .. } | WitnessError::TrailingNodes { .. })
        );
        assert!(expected, "node {index}: {error}");
    }
}

#[test]
fn masks_name_existing_references_only() {
    let (_, execution) = executed();
    for index in 0..execution.input.witness.nodes.len() {
        let mut input = execution.input.clone();
        let node = &mut input.witness.nodes[index];
        node.expanded |= 1 << 15;
        if *node == execution.input.witness.nodes[index] {
            continue;
        }
        assert!(
            matches!(refuse(&input), StfError::Witness(_)),
            "node {index}"
        );
    }
}

/// Refuses a node that leads up to the root but is never read.
#[test]
fn superfluous_nodes_are_refused() {
    let (_, execution) = executed();
    let (_, mut unneeded) = support::batch();
    // Without its second block the batch reads less.
    unneeded.blocks.pop();
    unneeded.witness = execution.input.witness;
    let mut state = support::genesis().state();
    let needed = state
        .execute(unneeded.clone(), &SoftwareCrypto)
        .expect("valid")
        .input;
    assert!(needed.witness.nodes.len() < unneeded.witness.nodes.len());
    unneeded.ancestors = needed.ancestors;
    unneeded.witness.codes = needed.witness.codes;
    let count = unneeded.witness.nodes.len() - needed.witness.nodes.len();
    assert_eq!(
        refuse(&unneeded),
        WitnessError::SuperfluousNodes { count }.into()
    );
}

#[test]
fn bytecodes_are_needed_known_and_in_order() {
    let (_, execution) = executed();
    let codes = &execution.input.witness.codes;
    assert!(codes.len() > 4);
    for (index, code) in codes.iter().enumerate() {
        let hash = keccak256(code);
        let mut input = execution.input.clone();
        input.witness.codes.remove(index);
        let error = refuse(&input);
        let missing = |got: &StfError| matches!(got, StfError::Witness(WitnessError::MissingCode { hash: got, address: Some(_) }) if *got == hash);
        assert!(missing(&error), "{error:?}");
        let mut input = execution.input.clone();
        input.witness.codes.insert(index, code.clone());
        assert_eq!(
            refuse(&input),
            WitnessError::CodeOrder { index: index + 1 }.into()
        );
    }
    let mut input = execution.input.clone();
    input.witness.codes.push(b"not used".to_vec());
    input.witness.codes.sort_by_key(|code| keccak256(code));
    let hash = keccak256(b"not used");
    assert_eq!(
        refuse(&input),
        WitnessError::SuperfluousCode { hash }.into()
    );
}

#[test]
fn ancestors_are_a_chain_and_needed() {
    let (_, execution) = executed();
    let (_, input) = support::batch();
    let mut more = execution.input.clone();
    more.ancestors = input.ancestors[..1].to_vec();
    assert_eq!(
        refuse(&more),
        WitnessError::SuperfluousAncestors { count: 1 }.into()
    );
    more.ancestors = input.ancestors[1..2].to_vec();
    let error = refuse(&more);
    assert!(
        matches!(
            error,
            StfError::Ancestor {
                depth: 1,
                error: HeaderError::Hash { .. }
            }
        ),
        "{error}"
    );
    // A block beyond the reach of the headers, in the second block of a separate batch.
    let (mut state, whole) = (support::genesis().state(), execution);
    let mut first = input.clone();
    first.blocks.truncate(1);
    state.execute(first, &SoftwareCrypto).expect("valid");
    let mut second = input;
    second.blocks = whole.input.blocks[1..].to_vec();
    second.ancestors.clear();
    second.parent_header = whole.blocks[0].header.encode();
    let error = state
        .execute(second, &SoftwareCrypto)
        .expect_err("a header is missing");
    assert_eq!(error, WitnessError::MissingAncestor { number: 103 }.into());
}

#[test]
fn every_altered_transaction_is_refused_or_changes_the_output() {
    let (_, execution) = executed();
    for block in 0..2 {
        for index in 0..execution.input.blocks[block].transactions.len() {
            let length = execution.input.blocks[block].transactions[index].len();
            for at in (0..length).step_by(7).chain([length - 1]) {
                let mut input = execution.input.clone();
                input.blocks[block].transactions[index][at] ^= 1;
                if let Ok(output) = run(&input) {
                    assert_ne!(output.data_hash, execution.output.data_hash);
                    assert_ne!(output.last_hash, execution.output.last_hash);
                }
            }
        }
    }
}

#[test]
fn invalid_transactions_name_their_reason() {
    use TransactionError as E;
    let call = Call::new(0, 21_000, user(1));
    let invalid = |error| E::Invalid(error);
    let id = Some(CHAIN_ID);
    assert_eq!(
        refuse_first(legacy(
            0,
            &Call {
                nonce: 1,
                ..call.clone()
            },
            id
        )),
        invalid(InvalidTransaction::NonceTooHigh { tx: 1, state: 0 })
    );
    assert_eq!(
        refuse_first(legacy(0, &call, Some(1))),
        invalid(InvalidTransaction::InvalidChainId)
    );
    assert!(matches!(
        refuse_first(legacy(0, &call.clone().value(u64::MAX), id)),
        E::Invalid(InvalidTransaction::LackOfFundForMaxFee { .. })
    ));
    assert_eq!(
        refuse_first(legacy(
            0,
            &Call {
                gas: 20_999,
                ..call.clone()
            },
            id
        )),
        invalid(InvalidTransaction::CallGasCostMoreThanGasLimit {
            initial_gas: 21_000,
            gas_limit: 20_999
        })
    );
    let cap = 1 << 24;
    assert_eq!(
        refuse_first(legacy(
            0,
            &Call {
                gas: cap + 1,
                ..call.clone()
            },
            id
        )),
        invalid(InvalidTransaction::TxGasLimitGreaterThanCap {
            gas_limit: cap + 1,
            cap
        })
    );
    assert_eq!(
        refuse_first(legacy(
            0,
            &Call {
                gas: 40_000_000,
                ..call.clone()
            },
            id
        )),
        E::BlockGas {
            available: 30_000_000,
            got: 40_000_000
        }
    );
    let cheap = Items::default()
        .number(CHAIN_ID)
        .number(0u8)
        .number(1u8)
        .number(GWEI / 2)
        .number(21_000u64)
        .bytes(user(1))
        .number(0u8)
        .bytes([])
        .list(Items::default());
    assert_eq!(
        refuse_first(typed(0, 2, cheap)),
        invalid(InvalidTransaction::GasPriceLessThanBasefee)
    );
    let none = dynamic(&call).list(Items::default());
    assert_eq!(
        refuse_first(typed(0, 4, none)),
        invalid(InvalidTransaction::EmptyAuthorizationList)
    );
    // A transaction from a contract's account cannot be signed; one from an account without funds
    // can.
    assert!(matches!(
        refuse_first(legacy(99, &call, id)),
        E::Invalid(InvalidTransaction::LackOfFundForMaxFee { .. }) | E::Invalid(_)
    ));
}

#[test]
fn malformed_transactions_name_their_reason() {
    use TransactionError as E;
    let call = Call::new(0, 21_000, user(1));
    let good = legacy(0, &call, Some(CHAIN_ID));
    assert_eq!(refuse_first(Vec::new()), E::Rlp(RlpError::MissingItem));
    assert_eq!(refuse_first(vec![3, 0xc0]), E::Blobs);
    assert_eq!(refuse_first(vec![5, 0xc0]), E::UnknownType { got: 5 });
    assert_eq!(refuse_first(vec![0, 0xc0]), E::UnknownType { got: 0 });
    assert_eq!(refuse_first(vec![0x80]), E::Rlp(RlpError::WrongKind));
    assert_eq!(
        refuse_first([good.clone(), vec![0]].concat()),
        E::Rlp(RlpError::Trailing)
    );
    assert_eq!(
        refuse_first(good[..good.len() - 1].to_vec()),
        E::Rlp(RlpError::Truncated)
    );
    let fields = |v: u64, s: U256| {
        let items = Items::default()
            .number(0u8)
            .number(20 * GWEI)
            .number(21_000u64);
        items
            .bytes(user(1))
            .number(1u8)
            .bytes([])
            .number(v)
            .bytes([1])
            .bytes(s.to_be_bytes_trimmed_vec())
    };
    let v = 35 + 2 * CHAIN_ID;
    assert_eq!(
        refuse_first(fields(29, U256::ONE).encode()),
        E::RecoveryValue { got: 29 }
    );
    assert_eq!(refuse_first(fields(v, U256::MAX).encode()), E::HighS);
    assert_eq!(refuse_first(fields(v, U256::ZERO).encode()), E::Signature);
    assert_eq!(
        refuse_first(fields(v, U256::ONE).number(1u8).encode()),
        E::Rlp(RlpError::Trailing)
    );
    let zero = Items::default().bytes([0, 1]);
    let zero = Items(zero.0).number(1u8).encode();
    assert_eq!(refuse_first(zero), E::Rlp(RlpError::NotCanonical));
}

#[test]
fn the_gas_of_a_block_is_limited() {
    let (_, execution) = executed();
    let mut input = execution.input;
    let call = Call::new(0, 16_000_000, COUNTER);
    input.blocks[0].transactions = vec![
        typed(0, 2, dynamic(&call)),
        typed(1, 2, dynamic(&call)),
        typed(
            2,
            2,
            dynamic(&Call {
                gas: 1 << 24,
                ..call
            }),
        ),
    ];
    input.blocks.truncate(1);
    // The gas used counts, not the limit: the first two transactions leave nearly all gas.
    let mut state = support::genesis().state();
    assert!(
        state
            .clone()
            .execute(input.clone(), &SoftwareCrypto)
            .is_ok()
    );
    input.blocks[0].gas_limit = 29_980_000;
    let burn = alloy_primitives::Bytes::from_static(&[0xfe]);
    let creation = |n: u8| {
        let call = Call {
            gas: 1 << 24,
            data: burn.clone(),
            ..Call::default()
        };
        typed(n, 2, dynamic(&call))
    };
    input.blocks[0].transactions = vec![creation(0), creation(1)];
    let error = state
        .execute(input, &SoftwareCrypto)
        .expect_err("too much gas");
    let available = 29_980_000 - (1 << 24);
    let error_expected = TransactionError::BlockGas {
        available,
        got: 1 << 24,
    };
    assert_eq!(
        error,
        StfError::Transaction {
            block: 105,
            index: 1,
            error: error_expected
        }
    );
}

#[test]
fn header_rules_hold() {
    use HeaderError as E;
    let parent = 1_700_000_004;
    assert_eq!(
        refuse_header(|b| b.number += 1),
        E::Number {
            expected: 105,
            got: 106
        }
    );
    assert_eq!(
        refuse_header(|b| b.timestamp = parent),
        E::Timestamp {
            parent,
            got: parent
        }
    );
    assert_eq!(
        refuse_header(|b| b.base_fee += 1),
        E::BaseFee {
            expected: 875_000_000,
            got: 875_000_001
        }
    );
    let step = 30_000_000 / 1024;
    for gas_limit in [30_000_000 - step, 30_000_000 + step, 0, u64::MAX] {
        let expected = E::GasLimit {
            parent: 30_000_000,
            got: gas_limit,
        };
        assert_eq!(refuse_header(|b| b.gas_limit = gas_limit), expected);
    }
    assert_eq!(
        refuse_header(|b| b.extra_data = vec![0; 33]),
        E::ExtraData { got: 33 }
    );
    let last = |field| E::Last {
        field,
        got: u64::MAX,
    };
    assert_eq!(refuse_header(|b| b.timestamp = u64::MAX), last("timestamp"));
    let (_, execution) = executed();
    let mut input = execution.input;
    input.blocks.truncate(1);
    input.blocks[0].number = u64::MAX;
    let parent = Header::decode(&input.parent_header).expect("a header");
    let parent = Header {
        number: u64::MAX - 1,
        ..parent
    };
    input.parent_header = parent.encode();
    let StfError::Block { error, .. } = refuse(&input) else {
        panic!("expected an error of the block")
    };
    assert_eq!(error, last("number"));
}

/// Executes natively over the whole state, then as the proved program does, with the batch's
/// witness or, for a refused batch, with its previous witness.
fn run_both(input: &BatchInput) -> Result<BatchOutput, StfError> {
    let mut state = support::genesis().state();
    let native = state.execute(input.clone(), &SoftwareCrypto);
    let input = native.as_ref().map_or(input, |execution| &execution.input);
    let proved = run(input);
    let native = native.as_ref().map(|execution| &execution.output);
    assert_eq!(proved.as_ref(), native);
    proved
}

/// Runs a batch of `blocks` blocks whose last block has this timestamp.
fn run_at(blocks: usize, timestamp: u64) -> Result<BatchOutput, StfError> {
    let (_, execution) = executed();
    let mut input = execution.input;
    input.blocks.truncate(blocks);
    input.blocks[blocks - 1].timestamp = timestamp;
    run_both(&input)
}

#[test]
fn blocks_are_as_far_apart_as_the_rules_allow() {
    let seconds = u64::from(support::RULES.most_seconds_between_blocks.get());
    // After the batch's parent, and after a block of the batch.
    for (blocks, parent) in [(1, 1_700_000_004), (2, 1_700_000_210)] {
        let most = parent + seconds;
        run_at(blocks, most).expect("valid");
        for got in [most + 1, u64::MAX - 1] {
            let expected = StfError::Block {
                block: 104 + blocks as u64,
                error: HeaderError::Ahead { most, got },
            };
            assert_eq!(run_at(blocks, got), Err(expected));
        }
    }
    // The bound is the one in the rules.
    let (_, execution) = executed();
    let mut input = execution.input;
    input.blocks.truncate(1);
    for (seconds, valid) in [(205, false), (206, true), (u32::MAX, true)] {
        let seconds = NonZeroU32::new(seconds).expect("not zero");
        input.rules.most_seconds_between_blocks = seconds;
        assert_eq!(run_both(&input).is_ok(), valid, "{seconds}");
    }
}

/// The sum of a late parent's timestamp and the bound exceeds 64 bits.
#[test]
fn the_last_timestamp_but_one_is_reached_from_a_late_parent() {
    let (_, execution) = executed();
    let mut input = execution.input;
    input.blocks.truncate(1);
    let parent = Header::decode(&input.parent_header).expect("a header");
    let parent = Header {
        timestamp: u64::MAX - 2,
        ..parent
    };
    input.parent_header = parent.encode();
    input.ancestors.clear();
    input.blocks[0].transactions.clear();
    input.blocks[0].timestamp = u64::MAX - 1;
    run_both(&input).expect("valid");
}

#[test]
fn parent_headers_are_of_this_chain() {
    let (_, execution) = executed();
    let good = Header::decode(&execution.input.parent_header).expect("a header");
    let mut input = execution.input.clone();
    input.parent_header.push(0);
    let error = refuse(&input);
    let expected = HeaderError::Rlp(RlpError::Trailing);
    assert_eq!(
        error,
        StfError::Ancestor {
            depth: 0,
            error: expected
        }
    );
    // Nonce: the 8 zero bytes after the mix hash.
    let mut input = execution.input.clone();
    let nonce = input
        .parent_header
        .windows(9)
        .rposition(|w| w == [0x88, 0, 0, 0, 0, 0, 0, 0, 0]);
    input.parent_header[nonce.expect("a nonce") + 8] = 1;
    let error = HeaderError::Fixed {
        field: "nonce",
        expected: "0",
    };
    assert_eq!(refuse(&input), StfError::Ancestor { depth: 0, error });
    let mut input = execution.input;
    input.parent_header = Header {
        state_root: B256::repeat_byte(1),
        ..good
    }
    .encode();
    assert!(matches!(
        refuse(&input),
        StfError::Witness(WitnessError::Hash { index: 0, .. })
    ));
}

#[test]
fn encodings_are_strict() {
    let (_, execution) = executed();
    let good = execution.input.encode();
    let run = |bytes: &[u8]| execute_batch(bytes, &SoftwareCrypto, &()).expect_err("not canonical");
    assert!(matches!(
        run(&[]),
        StfError::Encoding(EncodingError::Truncated { .. })
    ));
    let mut longer = good.clone();
    longer.extend([0; 8]);
    assert_eq!(run(&longer), EncodingError::Trailing { got: 8 }.into());
    for cut in (0..good.len()).step_by(97) {
        assert!(
            matches!(run(&good[..cut]), StfError::Encoding(_)),
            "cut at {cut}"
        );
    }
    let mut other = good.clone();
    other[7] = b'9';
    assert!(matches!(
        run(&other),
        StfError::Encoding(EncodingError::Magic { .. })
    ));
    let mut empty = execution.input.clone();
    empty.blocks.clear();
    assert_eq!(refuse(&empty), EncodingError::NoBlocks.into());
    // The count of ancestors follows the parent header.
    let count = 32 + execution.input.parent_header.len().next_multiple_of(8);
    let mut huge = good;
    huge[count..count + 8].copy_from_slice(&u64::MAX.to_le_bytes());
    assert!(matches!(
        run(&huge),
        StfError::Encoding(EncodingError::Count { got: u64::MAX, .. })
    ));
}

/// Checks that an execution of any bytes ends, and that accepted bytes are canonical.
fn never_panics(bytes: &[u8]) {
    let result = catch_unwind(AssertUnwindSafe(|| {
        execute_batch(bytes, &SoftwareCrypto, &())
    }));
    let result = result.expect("no input panics");
    if result.is_ok() {
        let again = BatchInput::decode(bytes).expect("accepted").encode();
        assert_eq!(again, bytes, "accepted bytes are canonical");
    }
}

#[test]
fn single_byte_changes_never_panic() {
    let (_, execution) = executed();
    let good = execution.input.encode();
    for at in (0..good.len()).step_by(7) {
        for change in [0x01, 0xff] {
            let mut bytes = good.clone();
            bytes[at] ^= change;
            never_panics(&bytes);
        }
    }
}

/// Gives nodes new hashes up to the root, so that the code after the hash check is reached.
fn rehash(input: &mut BatchInput, index: usize, change: impl FnOnce(&mut Vec<u8>)) {
    let nodes = &mut input.witness.nodes;
    let mut old = keccak256(&nodes[index].rlp);
    change(&mut nodes[index].rlp);
    let mut new = keccak256(&nodes[index].rlp);
    for above in (0..index).rev() {
        let rlp = &mut nodes[above].rlp;
        let Some(at) = rlp.windows(32).position(|window| window == old.as_slice()) else {
            continue;
        };
        old = keccak256(&*rlp);
        rlp[at..at + 32].copy_from_slice(new.as_slice());
        new = keccak256(&*rlp);
    }
    let mut header = Header::decode(&input.parent_header).expect("a header");
    header.state_root = new;
    input.parent_header = header.encode();
}

#[test]
fn nodes_with_right_hashes_but_wrong_content_never_panic() {
    let (_, execution) = executed();
    let mut reached = 0;
    for index in 0..execution.input.witness.nodes.len() {
        let length = execution.input.witness.nodes[index].rlp.len();
        for at in (index % 3..length).step_by(3) {
            for change in [0x01, 0x20] {
                let mut input = execution.input.clone();
                rehash(&mut input, index, |rlp| rlp[at] ^= change);
                let bytes = input.encode();
                let result = catch_unwind(|| execute_batch(&bytes, &SoftwareCrypto, &()));
                let error = result.expect("no input panics").err();
                reached += usize::from(!matches!(
                    error,
                    Some(StfError::Witness(WitnessError::Hash { .. }))
                ));
            }
        }
    }
    assert!(reached > 1000, "only {reached} changes got past the hashes");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn random_edits_never_panic(
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0u8..4), 1..6)
    ) {
        static GOOD: LazyLock<Vec<u8>> = LazyLock::new(|| executed().1.input.encode());
        let mut bytes = GOOD.clone();
        for (at, byte, kind) in edits {
            let at = at.index(bytes.len());
            match kind {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => { bytes.remove(at); }
                _ => bytes.truncate(at.max(8)),
            }
        }
        never_panics(&bytes);
    }
}
