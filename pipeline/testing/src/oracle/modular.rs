//! The calls of modular arithmetic, by `num-bigint`.

use super::call::Call;
use super::curve::number;
use super::verdict::{Judged, only_buses, wrong};
use crate::numbers::small;
use ark_bn254::Fr;
use num_bigint::BigUint;
use zkfabric_abi::modular::{OPERATIONS, Operation};
use zkfabric_air::Message;
use zkfabric_chips::bus;

/// Returns the number that a call has to write, with the carry above the result; `None` where the
/// modulus is zero.
#[must_use]
pub fn result(operation: Operation, [a, b, m, before]: [&[u64]; 4]) -> Option<BigUint> {
    let [a, b, m, before] = [a, b, m, before].map(number);
    let zero = BigUint::ZERO;
    match operation {
        Operation::Accumulate => Some(before + a * b + m),
        _ if m == zero => None,
        Operation::Multiply => Some(a * b % m),
        Operation::Add => Some((a + b) % m),
        Operation::Subtract => {
            let minus = &m - b % &m;
            Some((a + minus) % m)
        }
    }
}

/// Judges a row of `modular_256` or `modular_384`.
pub(super) fn row<const W: usize>(codes: [u64; 4], effects: &[&Message]) -> Judged<()> {
    only_buses(effects, &[bus::MEMORY, bus::ECALL])?;
    let mut call = Call::received(effects, 4 + 4 * W)?;
    let index = codes.iter().position(|&code| Fr::from(code) == call.code);
    let Some(&operation) = index.and_then(|index| OPERATIONS.get(index)) else {
        return wrong("answers another call");
    };
    let [result_at, a_at, b_at, m_at] =
        [10, 11, 12, 13].map(|register| call.read_register(register, 0));
    let a: [u64; W] = call.read_words(a_at?, 1)?;
    let b: [u64; W] = call.read_words(b_at?, 2)?;
    let (m, m_after): ([u64; W], _) = call.words(m_at?, 3)?;
    let (before, after): ([u64; W], _) = call.words(result_at?, 3)?;
    let mut written = after.to_vec();
    if operation == Operation::Accumulate {
        written.extend(m_after);
    } else if m_after != m.map(Fr::from) {
        return wrong("changes the modulus");
    }
    let Some(words) = written.iter().map(small).collect::<Option<Vec<u64>>>() else {
        return wrong("writes words of more than 64 bits");
    };
    match result(operation, [&a, &b, &m, &before]) {
        Some(expected) if expected == number(&words) => Ok(()),
        _ => wrong("another result"),
    }
}
