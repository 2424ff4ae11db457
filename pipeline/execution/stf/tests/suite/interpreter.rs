//! Execution loop over a contract's code against revm's own: same outcome, output and gas for any
//! program.
//!
//! An execution with several faults may report another one of them, so halts are compared without
//! their reasons.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use alloy_primitives::{Address, Bytes, U256};
use proptest::collection::vec;
use proptest::prelude::*;
use revm::bytecode::Bytecode;
use revm::bytecode::opcode as op;
use revm::context::result::ExecutionResult;
use revm::context::{Context, TxEnv};
use revm::database::InMemoryDB;
use revm::inspector::NoOpInspector;
use revm::state::AccountInfo;
use revm::{ExecuteEvm, MainBuilder, MainContext};
use zkfabric_stf::evm::evm;
use zkfabric_stf::{Fork, SoftwareCrypto};

/// The contract, and a proxy that calls it with its own call data and value.
const CONTRACT: Address = Address::with_last_byte(0xcc);
const PROXY: Address = Address::with_last_byte(0xdd);
/// Number of words on the stack before a program's body, and number of these words in its output.
const FULL: usize = 24;
const SHOWN: u8 = 18;

/// Visible outcome of an execution: success or revert, its output, and its gas.
#[derive(Debug, PartialEq, Eq)]
struct Outcome {
    success: Option<bool>,
    output: Bytes,
    gas: u64,
}

impl From<ExecutionResult> for Outcome {
    fn from(result: ExecutionResult) -> Self {
        let success = match &result {
            ExecutionResult::Success { .. } => Some(true),
            ExecutionResult::Revert { .. } => Some(false),
            ExecutionResult::Halt { .. } => None,
        };
        Self {
            success,
            gas: result.tx_gas_used(),
            output: result.into_output().unwrap_or_default(),
        }
    }
}

fn state(code: &[u8]) -> InMemoryDB {
    let mut state = InMemoryDB::default();
    // The call data starts at a nonzero offset in memory.
    let mut proxy = vec![op::CALLDATASIZE, op::PUSH0, op::PUSH1, 70, op::CALLDATACOPY];
    proxy.extend([op::PUSH0, op::PUSH0, op::CALLDATASIZE, op::PUSH1, 70]);
    proxy.extend([op::CALLVALUE, op::PUSH20]);
    proxy.extend(CONTRACT);
    proxy.extend([op::GAS, op::CALL, op::POP]);
    proxy.extend([op::RETURNDATASIZE, op::PUSH0, op::PUSH0, op::RETURNDATACOPY]);
    proxy.extend([op::RETURNDATASIZE, op::PUSH0, op::RETURN]);
    for (address, code) in [(CONTRACT, code), (PROXY, &proxy)] {
        let code = Bytecode::new_legacy(Bytes::copy_from_slice(code));
        state.insert_account_info(address, AccountInfo::default().with_code(code));
    }
    let rich = AccountInfo::default().with_balance(U256::from(u64::MAX));
    state.insert_account_info(Address::default(), rich);
    state
}

fn call(to: Address, data: &Bytes, gas_limit: u64) -> TxEnv {
    TxEnv {
        kind: to.into(),
        data: data.clone(),
        gas_limit,
        value: U256::from(7),
        ..TxEnv::default()
    }
}

/// Runs this crate's loop; `None` when the gas does not suffice for a transaction.
fn ours(fork: Fork, code: &[u8], call: TxEnv) -> Option<Outcome> {
    let mut evm = evm(state(code), 1, fork, &SoftwareCrypto, NoOpInspector);
    Some(evm.transact(call).ok()?.result.into())
}

fn library(fork: Fork, code: &[u8], call: TxEnv) -> Option<Outcome> {
    let mut evm = Context::mainnet()
        .with_db(state(code))
        .modify_cfg_chained(|cfg| cfg.set_spec_and_mainnet_gas_params(fork.spec()))
        .build_mainnet();
    Some(evm.transact(call).ok()?.result.into())
}

/// Compares with plenty of gas, with the gas used, and with one less.
fn compare(fork: Fork, code: &[u8], data: &Bytes) -> Outcome {
    let mut last = None;
    for to in [PROXY, CONTRACT] {
        let expected = library(fork, code, call(to, data, 400_000)).unwrap();
        let mut limits = vec![400_000];
        if expected.success.is_some() {
            limits.extend([expected.gas, expected.gas - 1]);
        }
        for limit in limits {
            let got = ours(fork, code, call(to, data, limit));
            let expected = library(fork, code, call(to, data, limit));
            assert_eq!(got, expected, "{fork:?}, {to}, gas {limit}, {code:02x?}");
        }
        last = Some(expected);
    }
    last.unwrap()
}

/// A part of a program's body.
#[derive(Clone, Debug)]
enum Piece {
    /// Literal bytes.
    Bytes(Vec<u8>),
    /// Bytes, a push of a position, the bytes that use the position, a number of `POP`s, and a byte
    /// at the position.
    Jump {
        before: Vec<u8>,
        uses: Vec<u8>,
        over: u8,
        at: u8,
    },
}

fn assemble(pieces: &[Piece]) -> Vec<u8> {
    let mut code = Vec::new();
    for word in 0..FULL {
        // Small words, large words, and words in between.
        match word % 4 {
            0 => code.extend([op::PUSH1, word as u8]),
            1 => {
                code.push(op::PUSH32);
                code.extend([0x90 ^ word as u8; 32]);
            }
            2 => code.extend([op::PUSH2, 1, word as u8]),
            _ => {
                code.push(op::PUSH20);
                code.extend([word as u8; 20]);
            }
        }
    }
    for piece in pieces {
        match piece {
            Piece::Bytes(bytes) => code.extend(bytes),
            Piece::Jump {
                before,
                uses,
                over,
                at,
            } => {
                code.extend(before);
                let target = code.len() + 3 + uses.len() + usize::from(*over);
                code.push(op::PUSH2);
                code.extend(u16::try_from(target).unwrap_or(u16::MAX).to_be_bytes());
                code.extend(uses);
                code.extend(std::iter::repeat_n(op::POP, usize::from(*over)));
                code.push(*at);
            }
        }
    }
    for word in 0..SHOWN {
        code.extend([op::PUSH2, 2, word.wrapping_mul(32), op::MSTORE]);
    }
    code.extend([op::PUSH2, 2, 0, op::PUSH2, 2, 0x40, op::RETURN]);
    code
}

/// Opcodes of the loop without immediates, and some that the loop leaves to revm.
const OPCODES: &[u8] = &[
    op::ADD,
    op::MUL,
    op::SUB,
    op::DIV,
    op::LT,
    op::GT,
    op::SLT,
    op::SGT,
    op::EQ,
    op::ISZERO,
    op::AND,
    op::OR,
    op::XOR,
    op::NOT,
    op::BYTE,
    op::SHL,
    op::SHR,
    op::SAR,
    op::CALLDATALOAD,
    op::CALLDATASIZE,
    op::CALLVALUE,
    op::POP,
    op::PC,
    op::MSIZE,
    op::GAS,
    op::JUMPDEST,
    op::PUSH0,
    op::MLOAD,
    op::MSTORE,
];

const MASK: [u8; 8] = [op::PUSH1, 1, op::PUSH1, 1, op::PUSH1, 160, op::SHL, op::SUB];

fn opcode() -> impl Strategy<Value = u8> {
    prop_oneof![
        proptest::sample::select(OPCODES),
        op::DUP1..=op::DUP16,
        op::SWAP1..=op::SWAP16,
    ]
}

fn comparison() -> impl Strategy<Value = u8> {
    proptest::sample::select(&[op::LT, op::GT, op::SLT, op::SGT, op::EQ, op::ISZERO][..])
}

fn piece() -> impl Strategy<Value = Piece> {
    let push = (1..=32usize).prop_flat_map(|length| {
        vec(any::<u8>(), length).prop_map(move |bytes| {
            let mut piece = vec![op::PUSH0 + length as u8];
            piece.extend(bytes);
            piece
        })
    });
    let small = (any::<u8>(), opcode()).prop_map(|(value, next)| vec![op::PUSH1, value, next]);
    let jump = |before: Vec<u8>, uses: &[u8], over, at| Piece::Jump {
        before,
        uses: uses.to_vec(),
        over,
        at,
    };
    let over = 0..9_u8;
    let at = prop_oneof![9 => Just(op::JUMPDEST), 1 => any::<u8>()];
    let negations = vec(Just(op::ISZERO), 0..3);
    let branches = (comparison(), negations, over.clone(), at.clone());
    let uses = [
        &[op::JUMP][..],
        &[op::JUMPI],
        // Push and jump, not adjacent.
        &[op::JUMPDEST, op::JUMP],
        &[op::DUP3, op::SWAP1, op::JUMPI],
    ];
    let jumps = (proptest::sample::select(uses.to_vec()), over, at);
    prop_oneof![
        12 => opcode().prop_map(|opcode| Piece::Bytes(vec![opcode])),
        4 => push.prop_map(Piece::Bytes),
        4 => small.prop_map(Piece::Bytes),
        1 => Just(Piece::Bytes(MASK.to_vec())),
        1 => Just(Piece::Bytes([&MASK[..], &[op::AND]].concat())),
        // Two equal words.
        1 => comparison().prop_map(|compare| Piece::Bytes(vec![op::DUP3, op::DUP1, compare])),
        4 => jumps.prop_map(move |(uses, over, at)| jump(Vec::new(), uses, over, at)),
        4 => branches.prop_map(move |(compare, negations, over, at)| {
            jump([vec![compare], negations].concat(), &[op::JUMPI], over, at)
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn programs_end_as_in_the_library(
        pieces in vec(piece(), 0..40),
        data in vec(any::<u8>(), 0..80),
        fork in proptest::sample::select(Fork::all().collect::<Vec<_>>()),
    ) {
        compare(fork, &assemble(&pieces), &data.into());
    }
}

/// Checks each sequence that the loop recognizes, on a stack with few words and on a nearly full
/// one, and truncated by the code's end.
#[test]
fn the_stack_and_the_code_end_where_the_librarys_do() {
    let mut sequences: Vec<Vec<u8>> = (0..=u8::MAX).map(|opcode| vec![opcode]).collect();
    sequences.push(MASK.to_vec());
    sequences.extend((op::PUSH1..=op::PUSH32).map(|push| {
        let immediate = 1..=push - op::PUSH0;
        [push].into_iter().chain(immediate).collect()
    }));
    for compare in [op::LT, op::GT, op::SLT, op::SGT, op::EQ, op::ISZERO] {
        sequences.push(vec![compare, op::ISZERO]);
        sequences.push(vec![compare, op::PUSH2, 0, 0, op::JUMPI]);
        sequences.push(vec![compare, op::ISZERO, op::PUSH2, 0, 0, op::JUMPI]);
    }
    sequences.push(vec![op::PUSH2, 0, 0, op::JUMPI]);
    sequences.push(vec![op::PUSH2, 0, 0, op::JUMP]);
    let (mut halts, mut successes) = (0, 0);
    for sequence in &sequences {
        for depth in (0..=17).chain(1020..=1024) {
            for padding in [0, 40] {
                let mut code = vec![op::PUSH0; depth];
                let start = code.len();
                code.extend(sequence);
                if let [.., high, low, op::JUMP | op::JUMPI] = &mut code[..] {
                    let target = (start + sequence.len()) as u16;
                    [*high, *low] = target.to_be_bytes();
                    code.push(op::JUMPDEST);
                }
                code.extend(vec![op::STOP; padding]);
                let outcome = compare(Fork::Osaka, &code, &Bytes::from_static(&[1; 40]));
                match outcome.success {
                    Some(_) => successes += 1,
                    None => halts += 1,
                }
            }
        }
    }
    assert!(halts > 1000 && successes > 1000, "{halts} {successes}");
}

/// Checks positions around the end of memory, call data and code, and the same positions with a bit
/// set in a higher word.
#[test]
fn positions_end_where_the_librarys_do() {
    let data = Bytes::from_iter(1..=40_u8);
    // A jump destination, two memory writes, and the result of the opcode.
    let mut start = vec![op::PUSH1, 4, op::JUMP, op::STOP, op::JUMPDEST];
    for at in [0, 32] {
        start.extend([
            op::PUSH1,
            0x70 + at,
            op::DUP1,
            op::PUSH1,
            at,
            op::MSTORE8,
            op::POP,
        ]);
    }
    let show = [op::PUSH0, op::MSTORE, op::MSIZE, op::PUSH0, op::RETURN];
    let padding = [op::STOP; 8];
    let mut outcomes = Vec::new();
    for opcode in [op::MLOAD, op::CALLDATALOAD, op::MSTORE, op::JUMP, op::JUMPI] {
        for position in (0..100_u64).chain([u64::MAX, u64::MAX - 31, 1 << 32]) {
            for limb in 0..4 {
                let mut limbs = [position, 0, 0, 0];
                limbs[limb] |= u64::from(limb > 0);
                let position = U256::from_limbs(limbs).to_be_bytes::<32>();
                let mut code = start.clone();
                // Below the position: the operands of `MSTORE` and `JUMPI`, and the displayed word.
                code.extend([op::PUSH1, 3, op::DUP1, op::PUSH32]);
                code.extend(position);
                code.push(opcode);
                code.extend([op::JUMPDEST, op::JUMPDEST]);
                code.extend(show);
                code.extend(padding);
                outcomes.push(compare(Fork::Osaka, &code, &data).success);
            }
        }
    }
    let halts = outcomes.iter().filter(|outcome| outcome.is_none()).count();
    assert!(halts > 100 && halts + 100 < outcomes.len(), "{halts}");
}

/// Checks programs with jumps, memory and long immediates at every gas: the loop sees only the code
/// that the gas pays for, and leaves the rest to revm.
#[test]
fn gas_ends_where_the_librarys_does() {
    let mut straight = vec![op::PUSH1, 9];
    for opcode in [
        op::JUMPDEST,
        op::DUP1,
        op::MUL,
        op::ISZERO,
        op::DUP1,
        op::ADD,
    ] {
        straight.extend([opcode; 3]);
        straight.extend([op::PUSH32; 33]);
        straight.extend([op::PUSH20; 21]);
        straight.extend([op::POP, op::POP, op::DUP1]);
    }
    straight.extend([op::PUSH0, op::MSTORE, op::PUSH1, 32, op::PUSH0, op::RETURN]);
    let back: [&[u8]; 2] = [
        // A counter from 20, by both kinds of jumps.
        &[
            op::PUSH1,
            20,
            op::JUMPDEST,
            op::PUSH1,
            1,
            op::SWAP1,
            op::SUB,
            op::DUP1,
            op::PUSH2,
            0,
            2,
            op::JUMPI,
        ],
        &[
            op::PUSH1,
            20,
            op::JUMPDEST,
            op::PUSH1,
            1,
            op::SWAP1,
            op::SUB,
            op::DUP1,
            op::ISZERO,
            op::ISZERO,
            op::PUSH1,
            2,
            op::JUMPI,
        ],
    ];
    let back = back.map(|code| [code, &[op::STOP; 8]].concat());
    for code in back.iter().chain([&straight]) {
        let used = library(Fork::Osaka, code, call(CONTRACT, &Bytes::new(), 400_000));
        let used = used.unwrap().gas;
        let mut outcomes = Vec::new();
        for gas in 21_000..=used + 200 {
            let call = call(CONTRACT, &Bytes::new(), gas);
            let got = ours(Fork::Osaka, code, call.clone());
            assert_eq!(got, library(Fork::Osaka, code, call), "{gas} gas");
            outcomes.push(got.and_then(|outcome| outcome.success));
        }
        let halts = outcomes.iter().filter(|outcome| outcome.is_none()).count();
        assert!(halts > 100 && halts + 100 < outcomes.len(), "{halts}");
    }
}

/// Checks that loops end when their gas is used up.
#[test]
fn endless_loops_run_out_of_gas() {
    let loops: [&[u8]; 4] = [
        &[op::JUMPDEST, op::PUSH2, 0, 0, op::JUMP],
        &[op::JUMPDEST, op::PUSH1, 0, op::JUMP],
        &[op::JUMPDEST, op::PUSH1, 1, op::PUSH2, 0, 0, op::JUMPI],
        &[
            op::JUMPDEST,
            op::PUSH0,
            op::ISZERO,
            op::PUSH2,
            0,
            0,
            op::JUMPI,
        ],
    ];
    for code in loops {
        let code = [code, &[op::STOP; 8]].concat();
        let outcome = compare(Fork::Osaka, &code, &Bytes::new());
        assert_eq!(outcome.success, None);
    }
}
