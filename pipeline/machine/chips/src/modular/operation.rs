//! One operation of modular arithmetic per row: a product, sum or difference modulo any number, or
//! a step of a product in digits.
//!
//! With `W` the words of a number, `R = 2^(64 W)`, and one flag per operation:
//!
//! 1. Flags are boolean; at most one is set.
//! 2. As integers, word by word with carries, see [`super::carries`]: `a b = q m + result` for a
//!    product, `a + b = q m + result` for a sum, `a - b = result - q m` for a difference, and
//!    `before + a b + m = q R + result` for a step, with `before` the number at the result's
//!    address before the call. The coefficient of each power of `2^64` is below `2^133` in size;
//!    both sides have `2 W` words.
//! 3. `slack = m - 1 - result` modulo `R`: `borrow`, the lower half's deficit divided by
//!    `2^(32 W)`, is boolean; and, except for steps, the upper half of the words is right with this
//!    borrow, so that `slack` is the difference itself. The slack is not negative, hence
//!    `result < m`.
//!
//! Result, quotient, slack and carries are limbs of 16 bits, range-checked, so their words are
//! below `2^64`; the operands' words are below `2^64` since they come from memory. With
//! `result < m`, quotient and result are unique. A row reads four registers at `time`, a at
//! `time + 1` and b at `time + 2`, and replaces m and the result at `time + 3`: m by itself, or by
//! `q` in a step. If m and the result overlapped, a cell would be accessed twice at one time, which
//! no gap allows. For the addresses see [`keccak_absorb`](crate::keccak_absorb).

use super::carries;
use super::number::{Integer, SignedNumber};
use crate::bus;
use crate::cpu::{self, Change};
use crate::lookups::{Lookups, limbs};
use crate::word;
use alloc::{vec, vec::Vec};
use ark_bn254::Fr;
use ark_ff::Field as _;
use zkfabric_abi::modular::OPERATIONS;
use zkfabric_air::{AirBuilder, Expr, RowFault, Trace};
use zkfabric_vm::modular::{Operands, compute};
use zkfabric_vm::trace::{Access, Call};

/// The register of the result's address; the registers of the addresses of a, b and m follow.
const RESULT_REGISTER: u64 = 10;

/// The columns of a row, for numbers of any number of words.
#[derive(Debug)]
pub(crate) struct Parts<'a, T> {
    /// One flag per operation.
    pub(crate) flags: &'a [T; 4],
    /// Time of the call.
    pub(crate) time: &'a T,
    /// Addresses of result, a, b and m.
    pub(crate) addresses: &'a [T; 4],
    /// Words of a.
    pub(crate) a: &'a [T],
    /// Words of b.
    pub(crate) b: &'a [T],
    /// Words of m.
    pub(crate) m: &'a [T],
    /// Words at the address of the result before the call.
    pub(crate) before: &'a [T],
    /// Limbs of the result.
    pub(crate) result: &'a [T],
    /// Limbs of the quotient.
    pub(crate) quotient: &'a [T],
    /// Limbs of the slack.
    pub(crate) slack: &'a [T],
    /// Limbs of the carries.
    pub(crate) carries: &'a [T],
    /// Gaps of the accesses to registers.
    pub(crate) register_gaps: &'a [T; 4],
    /// Gaps of the accesses to a, b, m and the result.
    pub(crate) gaps: [&'a [T]; 4],
}

/// Defines a chip for numbers of `$words` words.
macro_rules! chip {
    ($(#[$meta:meta])* $chip:ident, $name:literal, $codes:path, $words:literal) => {
        zkfabric_air::columns! {
            /// One row: one operation.
            pub struct Columns {
                /// One flag per operation.
                flags: Bit[4],
                /// Time of the call.
                time: U64,
                /// Addresses of result, a, b and m.
                addresses: U64[4],
                /// Words of a.
                a: U64[$words],
                /// Words of b.
                b: U64[$words],
                /// Words of m.
                m: U64[$words],
                /// Words at the address of the result before the call.
                before: U64[$words],
                /// The result, in limbs.
                result: U16[4 * $words],
                /// The quotient, in limbs.
                quotient: U16[4 * $words],
                /// `m - 1 - result`, in limbs.
                slack: U16[4 * $words],
                /// Carries, in limbs: five per carry.
                carries: U16[5 * ($words - 1)],
                /// Gaps of the accesses to registers.
                register_gaps: U16[4],
                /// Gaps of the accesses to a.
                a_gaps: U16[$words],
                /// Gaps of the accesses to b.
                b_gaps: U16[$words],
                /// Gaps of the accesses to m.
                m_gaps: U16[$words],
                /// Gaps of the accesses to the result.
                result_gaps: U16[$words],
            }
        }

        impl<T> Columns<T> {
            const fn parts(&self) -> $crate::modular::operation::Parts<'_, T> {
                $crate::modular::operation::Parts {
                    flags: &self.flags,
                    time: &self.time,
                    addresses: &self.addresses,
                    a: &self.a,
                    b: &self.b,
                    m: &self.m,
                    before: &self.before,
                    result: &self.result,
                    quotient: &self.quotient,
                    slack: &self.slack,
                    carries: &self.carries,
                    register_gaps: &self.register_gaps,
                    gaps: [&self.a_gaps, &self.b_gaps, &self.m_gaps, &self.result_gaps],
                }
            }
        }

        $(#[$meta])*
        #[derive(Debug, Clone, Copy)]
        pub struct $chip;

        impl $crate::chip::CallChip for $chip {
            fn name(&self) -> &'static str {
                $name
            }

            fn codes(&self) -> &'static [u64] {
                &$codes
            }

            fn columns(&self) -> alloc::vec::Vec<zkfabric_air::ColumnSpec> {
                Columns::specs()
            }

            fn constrain(&self, b: &mut zkfabric_air::AirBuilder) {
                let columns = Columns::<zkfabric_air::Expr>::main(b);
                $crate::modular::operation::constrain(b, &columns.parts(), &$codes);
            }

            fn fill(
                &self,
                row: usize,
                call: &zkfabric_vm::trace::Call,
                trace: &mut zkfabric_air::Trace,
                lookups: &mut $crate::lookups::Lookups,
            ) {
                let columns = Columns::index();
                let parts = columns.parts();
                $crate::modular::operation::fill::<$words>(&parts, &$codes, row, call, trace, lookups);
            }
        }
    };
}
pub(crate) use chip;

/// Returns the coefficient of each power of `2^64` in a product.
fn product<T: Integer>(a: &[T], b: &[T]) -> Vec<T> {
    let mut sums = vec![T::zero(); a.len() + b.len()];
    for (i, x) in a.iter().enumerate() {
        for (sum, y) in sums.iter_mut().skip(i).zip(b) {
            *sum = sum.clone() + x.clone() * y.clone();
        }
    }
    sums
}

/// Returns the coefficient of each power of `2^64` in the left side minus the right side of the
/// equation.
fn difference<T: Integer>(
    [multiply, add, subtract, step]: &[T; 4],
    [a, b, m, before]: [&[T]; 4],
    [quotient, result]: [&[T]; 2],
) -> Vec<T> {
    let [products, sums] = [
        multiply.clone() + step.clone(),
        add.clone() + subtract.clone(),
    ];
    let signs = add.clone() - subtract.clone();
    let quotients = multiply.clone() + signs.clone();
    let mut rest = product(a, b);
    for (sum, multiple) in rest.iter_mut().zip(product(quotient, m)) {
        *sum = products.clone() * sum.clone() - quotients.clone() * multiple;
    }
    let (low, high) = rest.split_at_mut(a.len());
    for ((sum, (a, b)), (addends, result)) in (low.iter_mut())
        .zip(a.iter().zip(b))
        .zip(m.iter().zip(before).zip(result))
    {
        let (m, before) = addends;
        let terms = sums.clone() * a.clone() + signs.clone() * b.clone();
        let terms = terms + step.clone() * (m.clone() + before.clone());
        *sum = sum.clone() + terms - result.clone();
    }
    for (sum, quotient) in high.iter_mut().zip(quotient) {
        *sum = sum.clone() - step.clone() * quotient.clone();
    }
    rest
}

/// Returns words from their limbs.
fn words(limbs: &[Expr]) -> Vec<Expr> {
    let words = limbs.chunks(4);
    words.map(|limbs| Expr::from_limbs(limbs, 16)).collect()
}

/// Adds the constraints of a row.
pub(crate) fn constrain(b: &mut AirBuilder, c: &Parts<'_, Expr>, codes: &[u64; 4]) {
    let real = cpu::one_hot(b, c.flags);
    let [multiply, add, subtract, step] = c.flags;
    for limbs in [c.result, c.quotient, c.slack, c.carries] {
        let _value = cpu::range_limbs(b, &real, limbs);
    }
    let [result, quotient, slack] = [c.result, c.quotient, c.slack].map(words);
    let rest = difference(c.flags, [c.a, c.b, c.m, c.before], [&quotient, &result]);
    carries::constrain(b, "equation", &real, &rest, c.carries);

    let half = c.a.len() / 2;
    let lacks = c.m.iter().zip(&result).zip(&slack);
    let lacks: Vec<Expr> = lacks.map(|((m, r), slack)| r + slack - m).collect();
    let (low, high) = lacks.split_at(half);
    let unit = Fr::from(2u64).pow([u64::from(u64::BITS) * half as u64]);
    let borrow = (Expr::from_limbs(low, u64::BITS) + &real)
        * Expr::constant(unit.inverse().unwrap_or_default());
    b.assert_bool("borrow is boolean", &borrow);
    let rest = Expr::from_limbs(high, u64::BITS) + borrow;
    let modular = multiply + add + subtract;
    b.assert_zero("result below the modulus", modular * rest);

    let flags = c.flags.iter().zip(codes);
    let code: Expr = flags.map(|(flag, code)| flag * *code).sum();
    b.receive(bus::ECALL, real.clone(), [code, c.time.clone()]);
    let registers = (RESULT_REGISTER..).zip(c.addresses).zip(c.register_gaps);
    for ((register, value), gap) in registers {
        cpu::read_register(b, &real, c.time + 0, &register.into(), gap, value);
    }
    let [result_at, a_at, b_at, m_at] = c.addresses;
    let [a_gaps, b_gaps, m_gaps, result_gaps] = c.gaps;
    for (slot, at, words, gaps) in [(1, a_at, c.a, a_gaps), (2, b_at, c.b, b_gaps)] {
        for ((index, value), gap) in (0..).zip(words).zip(gaps) {
            word::read(b, &real, c.time + slot, &(word::of(at) + index), gap, value);
        }
    }
    let m_after = c.m.iter().zip(&quotient);
    let m_after: Vec<Expr> = m_after.map(|(m, q)| m + step * (q - m)).collect();
    for (at, words, after, gaps) in [
        (m_at, c.m, m_after, m_gaps),
        (result_at, c.before, result, result_gaps),
    ] {
        for (((index, before), after), gap) in (0..).zip(words).zip(&after).zip(gaps) {
            let change = Change { before, after };
            word::write(b, &real, c.time + 3, &(word::of(at) + index), gap, change);
        }
    }
}

/// Fills the row of a call; a call with another code or another number of accesses, or without an
/// outcome, is an error of the trace.
pub(crate) fn fill<const W: usize>(
    c: &Parts<'_, usize>,
    codes: &[u64; 4],
    row: usize,
    call: &Call,
    trace: &mut Trace,
    lookups: &mut Lookups,
) {
    let index = codes.iter().position(|&code| code == call.code);
    let operation = index.and_then(|index| OPERATIONS.get(index));
    let (Some(index), Some(&operation)) = (index, operation) else {
        return trace.fail(row, RowFault::NoFlag);
    };
    let (registers, numbers) = match accesses::<W>(call) {
        Ok(accesses) => accesses,
        Err(fault) => return trace.fail(row, fault),
    };
    let [a, b, m, before] = numbers.map(|accesses| {
        let mut words = accesses.iter().map(|access| access.before);
        [(); W].map(|()| words.next().unwrap_or_default())
    });
    let Some(outcome) = compute(operation, &Operands { a, b, m, before }) else {
        return trace.fail(row, RowFault::NoResult);
    };
    cpu::fill_one(trace, row, c.flags, index);
    trace.set(row, *c.time, call.time);
    for (&column, access) in c.addresses.iter().zip(registers) {
        trace.set(row, column, access.after);
    }
    for (columns, words) in [(c.a, a), (c.b, b), (c.m, m), (c.before, before)] {
        for (&column, word) in columns.iter().zip(words) {
            trace.set(row, column, word);
        }
    }
    let numbers_in_limbs = [
        (c.result, outcome.result),
        (c.quotient, outcome.quotient),
        (c.slack, slack(m, outcome.result)),
    ];
    for (columns, words) in numbers_in_limbs {
        for (&column, limb) in columns.iter().zip(words.into_iter().flat_map(limbs)) {
            trace.set(row, column, limb.into());
            lookups.range16(limb);
        }
    }
    let flags = core::array::from_fn(|other| SignedNumber::from(u64::from(other == index)));
    let [a, b, m, before, quotient, result] = [a, b, m, before, outcome.quotient, outcome.result]
        .map(|words| words.map(SignedNumber::from));
    let rest = difference(&flags, [&a, &b, &m, &before], [&quotient, &result]);
    carries::fill(trace, row, &rest, c.carries, lookups);

    cpu::fill_gaps(trace, row, c.register_gaps, registers, lookups);
    for (columns, accesses) in c.gaps.into_iter().zip(numbers) {
        cpu::fill_gaps(trace, row, columns, accesses, lookups);
    }
}

/// Returns `m - 1 - result`, modulo `2^(64 W)`.
fn slack<const W: usize>(m: [u64; W], result: [u64; W]) -> [u64; W] {
    let mut borrow = true;
    let mut words = m.into_iter().zip(result);
    [(); W].map(|()| {
        let (m, result) = words.next().unwrap_or_default();
        let (difference, first) = m.overflowing_sub(result);
        let (difference, second) = difference.overflowing_sub(borrow.into());
        borrow = first || second;
        difference
    })
}

/// Splits the accesses of a call with the right number of them: to registers, and to a, b, m and
/// the result.
fn accesses<const W: usize>(call: &Call) -> Result<(&[Access], [&[Access]; 4]), RowFault> {
    let (expected, got) = (4 + 4 * W, call.accesses.len());
    let other = RowFault::Accesses { expected, got };
    let (registers, rest) = call.accesses.split_at_checked(4).ok_or(other)?;
    let mut numbers = rest.chunks_exact(W);
    match [(); 5].map(|()| numbers.next()) {
        [Some(a), Some(b), Some(m), Some(result), None] if got == expected => {
            Ok((registers, [a, b, m, result]))
        }
        _ => Err(other),
    }
}
