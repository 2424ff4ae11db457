//! Records of environment calls as an execution leaves them, with random operands.

use crate::asm::{Assembler, Rng};
use crate::numbers::operand;
use crate::oracle::blake2b as blake2b_oracle;
use crate::oracle::curve as oracle;
use num_bigint::BigUint;
use sha2::block_api::compress256;
use zkfabric_abi::blake2b;
use zkfabric_abi::curve::{BN254, Curve, P256, SECP256K1};
use zkfabric_abi::keccak::{LANES, RATE_LANES};
use zkfabric_abi::modular::{CODES_256, CODES_384, OPERATIONS, Operation};
use zkfabric_abi::sha256::{self, BLOCK_WORDS, STATE_WORDS};
use zkfabric_vm::ecall::{self, BLAKE2B_ROUND};
use zkfabric_vm::modular::{Operands, compute};
use zkfabric_vm::trace::{Access, Call};
use zkfabric_vm::{ExecutionError, Executor, Limits};

/// Returns a call with this code.
///
/// # Panics
/// For an unknown code.
#[must_use]
pub fn sample(code: u64, rng: &mut Rng) -> Call {
    let accesses = match code {
        ecall::INPUT | ecall::ADVICE => vec![write(operand(rng), rng)],
        ecall::HINT | ecall::PRINT | ecall::MARK => Vec::new(),
        ecall::HALT => {
            let digest = (0..4).map(|_| operand(rng)).collect::<Vec<_>>();
            let values = core::iter::once(0).chain(digest);
            values.map(|value| read(value, rng)).collect()
        }
        ecall::KECCAK_XORIN => keccak(rng),
        ecall::SHA256_COMPRESS => sha256(rng),
        row if (BLAKE2B_ROUND..BLAKE2B_ROUND + 10).contains(&row) => {
            blake2b((row - BLAKE2B_ROUND) as usize, rng)
        }
        ecall::SECP256K1_ADD => curve(&SECP256K1, rng),
        ecall::BN254_ADD => curve(&BN254, rng),
        ecall::P256_ADD => curve(&P256, rng),
        _ if CODES_256.contains(&code) => modular::<4>(operation(code, CODES_256), rng),
        _ if CODES_384.contains(&code) => modular::<6>(operation(code, CODES_384), rng),
        other => panic!("no call {other}"),
    };
    Call {
        code,
        next_pc: operand(rng) >> 32,
        time: a_time(rng),
        accesses,
    }
}

/// Returns block and state: random words, or edges, which are zeros and ones.
fn block_and_state<const B: usize, const S: usize>(rng: &mut Rng) -> ([u64; B], [u64; S]) {
    let edges = rng.one_in(2);
    let mut word = || match (edges, rng.next_u64()) {
        (true, random) => [0, u64::MAX][usize::from(random & 1 == 1)],
        (false, random) => random,
    };
    (
        core::array::from_fn(|_| word()),
        core::array::from_fn(|_| word()),
    )
}

/// Returns reads of two addresses and of a block, then replacements of a state.
fn absorbs(block: &[u64], state: &[u64], after: &[u64], rng: &mut Rng) -> Vec<Access> {
    let pointers = [(); 2].map(|()| rng.below(1 << 32) * 8);
    let mut accesses: Vec<Access> = (pointers.iter().chain(block))
        .map(|value| read(*value, rng))
        .collect();
    accesses.extend(state.iter().zip(after).map(|(&before, &after)| Access {
        before,
        after,
        gap: rng.next_u64() as u16,
    }));
    accesses
}

/// Returns accesses of `SHA256_COMPRESS`; every other call compresses edges.
fn sha256(rng: &mut Rng) -> Vec<Access> {
    let (block, state) = block_and_state::<BLOCK_WORDS, STATE_WORDS>(rng);
    let mut bytes = [0; 8 * BLOCK_WORDS];
    for (bytes, word) in bytes.as_chunks_mut().0.iter_mut().zip(block) {
        *bytes = word.to_le_bytes();
    }
    let mut after = sha256::state(state);
    compress256(&mut after, &[bytes]);
    absorbs(&block, &state, &sha256::words(after), rng)
}

/// Returns accesses of `BLAKE2B_ROUND`; every other call mixes edges.
fn blake2b(row: usize, rng: &mut Rng) -> Vec<Access> {
    let (m, v) = block_and_state::<{ blake2b::WORDS }, { blake2b::WORDS }>(rng);
    let message = blake2b::SCHEDULE[row].map(|index| m[index]);
    absorbs(&message, &v, &blake2b_oracle::round(v, &message), rng)
}

/// Returns accesses of `KECCAK_XORIN`; every other call permutes edges.
fn keccak(rng: &mut Rng) -> Vec<Access> {
    let (block, state) = block_and_state::<RATE_LANES, LANES>(rng);
    let mut after = state;
    for (lane, block) in after.iter_mut().zip(block) {
        *lane ^= block;
    }
    tiny_keccak::keccakf(&mut after);
    absorbs(&block, &state, &after, rng)
}

/// Returns a coordinate: a random number, or one at an end of the range of the limbs or of the
/// field.
fn coordinate(curve: &Curve, rng: &mut Rng) -> BigUint {
    let one = BigUint::from(1_u32);
    let modulus = oracle::number(&curve.modulus);
    let most = (&one << curve.bits) - &one;
    match rng.below(8) {
        0 => BigUint::ZERO,
        1 => modulus - one,
        2 => modulus.min(most),
        3 => most,
        _ => {
            let words: [u64; 4] = core::array::from_fn(|_| rng.next_u64());
            oracle::number(&words) >> (u64::BITS * 4 - curve.bits)
        }
    }
}

/// Returns a sum on a curve, or a declined call. Points are any numbers: the formulas do not need
/// the curve's equation.
fn curve(curve: &Curve, rng: &mut Rng) -> Vec<Access> {
    let mut coordinate = || coordinate(curve, rng);
    let (sum, mut term) = ([coordinate(), coordinate()], [coordinate(), coordinate()]);
    if rng.one_in(4) {
        term[0].clone_from(&sum[0]);
    }
    let (doublings, subtract) = (rng.below(5), rng.one_in(2));
    let after = oracle::combined(curve, &sum, (doublings, subtract), &term);
    let declined = after.is_none();
    let words = |[x, y]: &oracle::Affine| [oracle::words(x), oracle::words(y)].concat();
    let (before, after) = (words(&sum), words(after.as_ref().unwrap_or(&sum)));

    let pointers = [(); 2].map(|()| rng.below(1 << 32) * 8);
    let steps = 2 * doublings + u64::from(subtract);
    let operands = pointers.into_iter().chain([steps]).chain(words(&term));
    let mut accesses: Vec<Access> = operands.map(|value| read(value, rng)).collect();
    let results = before.into_iter().chain([pointers[0]]);
    let results = results.zip(after.into_iter().chain([declined.into()]));
    accesses.extend(results.map(|(before, after)| Access {
        before,
        after,
        gap: rng.next_u64() as u16,
    }));
    accesses
}

/// Returns the operation of a call's code.
fn operation(code: u64, codes: [u64; 4]) -> Operation {
    let mut operations = codes.into_iter().zip(OPERATIONS);
    let found = operations.find(|(known, _)| *known == code);
    found.expect("an operation").1
}

/// Returns accesses of modular arithmetic on numbers of all lengths and at the ends of the range.
fn modular<const W: usize>(operation: Operation, rng: &mut Rng) -> Vec<Access> {
    let (operands, outcome) = loop {
        let [a, b, m, before] = [(); 4].map(|()| number::<W>(rng));
        let operands = Operands { a, b, m, before };
        if let Some(outcome) = compute(operation, &operands) {
            break (operands, outcome);
        }
    };
    let Operands { a, b, m, before } = operands;
    let m_after = match operation {
        Operation::Accumulate => outcome.quotient,
        _ => m,
    };
    let pointers = [(); 4].map(|()| rng.below(1 << 32) * 8);
    let read_words = pointers.into_iter().chain(a).chain(b);
    let mut accesses: Vec<Access> = read_words.map(|value| read(value, rng)).collect();
    let written = m.into_iter().chain(before);
    let written = written.zip(m_after.into_iter().chain(outcome.result));
    accesses.extend(written.map(|(before, after)| Access {
        before,
        after,
        gap: rng.next_u64() as u16,
    }));
    accesses
}

/// Returns a number of random or full words, or a short one.
fn number<const W: usize>(rng: &mut Rng) -> [u64; W] {
    let bits = if rng.one_in(2) {
        u64::BITS as usize * W
    } else {
        rng.below(u64::from(u64::BITS) * W as u64 + 1) as usize
    };
    let full = rng.one_in(4);
    let mut words = core::array::from_fn(|index| {
        let word = if full { u64::MAX } else { rng.next_u64() };
        match bits.saturating_sub(index * 64) {
            0 => 0,
            left @ 1..64 => word >> (64 - left),
            _ => word,
        }
    });
    if rng.one_in(8) {
        words[0] ^= 1;
    }
    words
}

/// Checks that a precompile with these numbers of words at `x10` and at `x11` ends the execution
/// where one of the words does not exist, and reports its address. `others` are further registers
/// that the precompile needs.
///
/// # Panics
/// If it does not do so.
pub fn check_addresses(code: u64, [first, second]: [u64; 2], others: &[(u8, u64)]) {
    const END: u64 = 1 << 20;
    let error = |at: u64, other: u64| {
        let mut program = Assembler::new(0x1_0000);
        for (register, value) in [(10, at), (11, other), (17, code)].iter().chain(others) {
            program.li(*register, *value);
        }
        program.ecall();
        program.halt(0);
        let program = program.program(&[]).expect("a program");
        let executor = Executor::new(&program).expect("an executor");
        let limits = Limits {
            memory_bytes: END,
            ..Limits::default()
        };
        executor.run(&[], &limits).expect_err("no such call")
    };
    let good = 0x2_0000;
    for off in 1..8 {
        for (at, other) in [(good + off, good), (good, good + off)] {
            let got = error(at, other);
            let misaligned = matches!(got, ExecutionError::Misaligned { address, width: 8, .. }
                if address == good + off);
            assert!(misaligned, "{got:?}");
        }
    }
    for (at, other, expected) in [
        (END - 8 * (first - 1), good, END),
        (good, END - 8 * (second - 1), END),
        (u64::MAX - 7, good, u64::MAX - 7),
        (good, u64::MAX - 15, u64::MAX - 15),
        (0, good, 0),
    ] {
        let got = error(at, other);
        let outside =
            matches!(got, ExecutionError::BadAddress { address, .. } if address == expected);
        assert!(outside, "{got:?}");
    }
}

fn read(value: u64, rng: &mut Rng) -> Access {
    Access {
        before: value,
        after: value,
        gap: rng.next_u64() as u16,
    }
}

fn write(value: u64, rng: &mut Rng) -> Access {
    Access {
        before: operand(rng),
        after: value,
        gap: rng.next_u64() as u16,
    }
}

pub(crate) fn a_time(rng: &mut Rng) -> u64 {
    4 * rng.range(1 << 20, 1 << 38) as u64
}
