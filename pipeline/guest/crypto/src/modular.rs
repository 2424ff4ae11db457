//! Arithmetic modulo a number of 256 or 384 bits: by the machine's precompiles where available,
//! otherwise by instructions.
//!
//! Numbers have four or six little-endian words, results are canonical. The machine's results are
//! canonical by the constraints `borrow is boolean` and `result below the modulus` of the chips
//! `modular_256` and `modular_384`, for any modulus. A sum, difference or product has a result if
//! `a` is below the modulus, for any `b`; other operands may end a proved program, see
//! [`zkfabric_abi::modular`].

#[cfg(target_arch = "riscv64")]
use zkfabric_guest_runtime::modular as machine;

/// Substitute for the machine on other targets.
#[cfg(not(target_arch = "riscv64"))]
mod machine {
    pub(super) use super::software::{accumulate, assign, compute, store};
    pub(super) const AVAILABLE: bool = true;
}

pub use zkfabric_abi::modular::Operation;

/// A number.
pub type Number<const W: usize> = [u64; W];

/// Returns `a b` modulo m.
#[inline(always)]
#[must_use]
pub fn multiply<const W: usize>(a: &Number<W>, b: &Number<W>, m: &Number<W>) -> Number<W> {
    compute(Operation::Multiply, a, b, m)
}

/// Returns `a + b` modulo m.
#[inline(always)]
#[must_use]
pub fn add<const W: usize>(a: &Number<W>, b: &Number<W>, m: &Number<W>) -> Number<W> {
    compute(Operation::Add, a, b, m)
}

/// Returns `a - b` modulo m.
#[inline(always)]
#[must_use]
pub fn subtract<const W: usize>(a: &Number<W>, b: &Number<W>, m: &Number<W>) -> Number<W> {
    compute(Operation::Subtract, a, b, m)
}

/// Computes `a <- a b` modulo m, or `a^2` without b.
#[inline(always)]
pub fn multiply_assign<const W: usize>(a: &mut Number<W>, b: Option<&Number<W>>, m: &Number<W>) {
    assign(Operation::Multiply, a, b, m);
}

/// Computes `a <- a + b` modulo m, or `2 a` without b.
#[inline(always)]
pub fn add_assign<const W: usize>(a: &mut Number<W>, b: Option<&Number<W>>, m: &Number<W>) {
    assign(Operation::Add, a, b, m);
}

/// Computes `a <- a - b` modulo m.
#[inline(always)]
pub fn subtract_assign<const W: usize>(a: &mut Number<W>, b: &Number<W>, m: &Number<W>) {
    assign(Operation::Subtract, a, Some(b), m);
}

/// Computes `to <- a b`, `a + b` or `a - b` modulo m, in place of the result, without a copy.
#[inline(always)]
pub fn store<const W: usize>(
    operation: Operation,
    to: &mut Number<W>,
    a: &Number<W>,
    b: &Number<W>,
    m: &Number<W>,
) {
    if machine::AVAILABLE {
        machine::store(operation, to, a, b, m);
    } else {
        software::store(operation, to, a, b, m);
    }
}

/// Computes `sum + a b + carry`: the lower half goes to the sum, the upper half to the carry.
#[inline(always)]
pub fn accumulate<const W: usize>(
    sum: &mut Number<W>,
    a: &Number<W>,
    b: &Number<W>,
    carry: &mut Number<W>,
) {
    if machine::AVAILABLE {
        machine::accumulate(sum, a, b, carry);
    } else {
        software::accumulate(sum, a, b, carry);
    }
}

#[inline(always)]
fn compute<const W: usize>(
    operation: Operation,
    a: &Number<W>,
    b: &Number<W>,
    m: &Number<W>,
) -> Number<W> {
    if machine::AVAILABLE {
        machine::compute(operation, a, b, m)
    } else {
        software::compute(operation, a, b, m)
    }
}

#[inline(always)]
fn assign<const W: usize>(
    operation: Operation,
    a: &mut Number<W>,
    b: Option<&Number<W>>,
    m: &Number<W>,
) {
    if machine::AVAILABLE {
        machine::assign(operation, a, b, m);
    } else {
        software::assign(operation, a, b, m);
    }
}

/// The same operations by instructions.
mod software {
    use super::Number;
    use ruint::Uint;
    use zkfabric_abi::modular::Operation;

    /// A product of two numbers of six words.
    type Product = Uint<768, 12>;

    fn halves<const W: usize>(number: &Product) -> [Number<W>; 2] {
        let mut words = number.as_limbs().iter().copied();
        [(); 2].map(|()| [(); W].map(|()| words.next().unwrap_or(0)))
    }

    #[inline(never)]
    pub(super) fn compute<const W: usize>(
        operation: Operation,
        a: &Number<W>,
        b: &Number<W>,
        m: &Number<W>,
    ) -> Number<W> {
        let [a, b, m] = [a, b, m].map(|words| Product::from_limbs_slice(words));
        let result = match operation {
            // A step of a product has two results and is computed below.
            Operation::Multiply | Operation::Accumulate => (a * b) % m,
            Operation::Add => (a + b) % m,
            Operation::Subtract => (a + (m - b % m)) % m,
        };
        let [low, _] = halves(&result);
        low
    }

    pub(super) fn assign<const W: usize>(
        operation: Operation,
        a: &mut Number<W>,
        b: Option<&Number<W>>,
        m: &Number<W>,
    ) {
        *a = compute(operation, a, b.unwrap_or(a), m);
    }

    pub(super) fn store<const W: usize>(
        operation: Operation,
        to: &mut Number<W>,
        a: &Number<W>,
        b: &Number<W>,
        m: &Number<W>,
    ) {
        *to = compute(operation, a, b, m);
    }

    #[inline(never)]
    pub(super) fn accumulate<const W: usize>(
        sum: &mut Number<W>,
        a: &Number<W>,
        b: &Number<W>,
        carry: &mut Number<W>,
    ) {
        let [a, b, addend, carried] =
            [a, b, &*sum, &*carry].map(|words| Product::from_limbs_slice(words));
        [*sum, *carry] = halves(&(a * b + addend + carried));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;
    use num_bigint::BigUint;
    use proptest::prelude::*;

    fn big(words: &[u64]) -> BigUint {
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        BigUint::from_bytes_le(&bytes)
    }

    fn check<const W: usize>(a: Number<W>, b: Number<W>, m: Number<W>) {
        let [x, y, p] = [a, b, m].map(|words| big(&words));
        let (mut sum, mut carry) = (b, m);
        accumulate(&mut sum, &a, &b, &mut carry);
        assert_eq!(big(&[sum, carry].concat()), &y + &x * &y + &p);
        if p == BigUint::ZERO {
            return;
        }
        let expected = [&x * &y % &p, (&x + &y) % &p, (&x + (&p - &y % &p)) % &p];
        let got = [multiply(&a, &b, &m), add(&a, &b, &m), subtract(&a, &b, &m)];
        assert_eq!(got.map(|words| big(&words)), expected);
        let operations = [Operation::Multiply, Operation::Add, Operation::Subtract];
        for (operation, result) in operations.into_iter().zip(got) {
            let mut stored = [7; W];
            store(operation, &mut stored, &a, &b, &m);
            assert_eq!(stored, result);
        }
        let mut assigned = [a; 3];
        multiply_assign(&mut assigned[0], Some(&b), &m);
        add_assign(&mut assigned[1], Some(&b), &m);
        subtract_assign(&mut assigned[2], &b, &m);
        assert_eq!(assigned, got);
        let mut twice = [a; 2];
        multiply_assign(&mut twice[0], None, &m);
        add_assign(&mut twice[1], None, &m);
        assert_eq!(twice, [multiply(&a, &a, &m), add(&a, &a, &m)]);
    }

    proptest! {
        #[test]
        fn numbers_are_integers(a: [u64; 6], b: [u64; 6], m: [u64; 6]) {
            check(a, b, m);
            let four = |[a, b, c, d, ..]: [u64; 6]| [a, b, c, d];
            check(four(a), four(b), four(m));
        }
    }
}
