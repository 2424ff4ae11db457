//! Results of the modular arithmetic precompiles, see [`zkfabric_abi::modular`].

use ruint::Uint;
use zkfabric_abi::modular::Operation;

/// A product of two numbers of six words.
type Product = Uint<768, 12>;

/// Quotient and result of `W` words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome<const W: usize> {
    /// The quotient; the upper half of a step of a product.
    pub quotient: [u64; W],
    /// The result; the lower half of a step of a product.
    pub result: [u64; W],
}

/// Operands that a call reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operands<const W: usize> {
    /// a.
    pub a: [u64; W],
    /// b.
    pub b: [u64; W],
    /// m, or the carry.
    pub m: [u64; W],
    /// The content of the result's place before the call.
    pub before: [u64; W],
}

/// Computes the outcome for operands of at most six words; `None` if the quotient is out of range
/// or m is zero.
#[must_use]
pub fn compute<const W: usize>(operation: Operation, operands: &Operands<W>) -> Option<Outcome<W>> {
    let Operands { a, b, m, before } = operands;
    let [a, b, m, before] = [a, b, m, before].map(|words| Product::from_limbs_slice(words));
    let modulus = match operation {
        Operation::Accumulate => Product::ONE << (W * 64),
        _ => m,
    };
    if modulus.is_zero() {
        return None;
    }
    let (quotient, result) = match operation {
        Operation::Multiply => (a * b).div_rem(modulus),
        Operation::Accumulate => (before + a * b + m).div_rem(modulus),
        Operation::Add => (a + b).div_rem(modulus),
        Operation::Subtract if a < b => {
            let quotient = (b - a).div_ceil(modulus);
            (quotient, quotient * modulus + a - b)
        }
        // The quotient would be negative.
        Operation::Subtract if a - b >= modulus => return None,
        Operation::Subtract => (Product::ZERO, a - b),
    };
    Some(Outcome {
        quotient: words(quotient)?,
        result: words(result)?,
    })
}

/// Returns the words of a number; `None` if it has more than `W`.
fn words<const W: usize>(number: Product) -> Option<[u64; W]> {
    let (low, high) = number.as_limbs().split_at_checked(W)?;
    if high.iter().any(|&word| word != 0) {
        return None;
    }
    low.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAX: [u64; 4] = [u64::MAX; 4];

    const fn small(value: u64) -> [u64; 4] {
        [value, 0, 0, 0]
    }

    fn outcome(operation: Operation, [a, b, m]: [[u64; 4]; 3]) -> Option<[[u64; 4]; 2]> {
        let before = if operation == Operation::Accumulate {
            m
        } else {
            [9; 4]
        };
        compute(operation, &Operands { a, b, m, before })
            .map(|outcome| [outcome.quotient, outcome.result])
    }

    #[test]
    fn small_numbers() {
        let seven = |a, b| [a, b, 7].map(small);
        let expected = |quotient, result| Some([quotient, result].map(small));
        assert_eq!(outcome(Operation::Multiply, seven(5, 6)), expected(4, 2));
        assert_eq!(outcome(Operation::Add, seven(5, 6)), expected(1, 4));
        assert_eq!(outcome(Operation::Subtract, seven(5, 6)), expected(1, 6));
        assert_eq!(outcome(Operation::Subtract, seven(6, 5)), expected(0, 1));
        assert_eq!(outcome(Operation::Subtract, seven(0, 14)), expected(2, 0));
        assert_eq!(outcome(Operation::Subtract, seven(12, 5)), None);
        assert_eq!(outcome(Operation::Accumulate, seven(5, 6)), expected(0, 44));
    }

    #[test]
    fn quotients_at_the_ends() {
        let less = [u64::MAX - 1, u64::MAX, u64::MAX, u64::MAX];
        let [zero, one] = [0, 1].map(small);
        for operation in [Operation::Multiply, Operation::Add, Operation::Subtract] {
            assert_eq!(outcome(operation, [one, one, zero]), None);
        }
        assert_eq!(
            outcome(Operation::Multiply, [MAX, one, one]),
            Some([MAX, zero])
        );
        assert_eq!(outcome(Operation::Multiply, [MAX, small(2), one]), None);
        assert_eq!(outcome(Operation::Add, [MAX, zero, one]), Some([MAX, zero]));
        assert_eq!(outcome(Operation::Add, [MAX, one, one]), None);
        assert_eq!(
            outcome(Operation::Subtract, [zero, MAX, one]),
            Some([MAX, zero])
        );
        assert_eq!(
            outcome(Operation::Accumulate, [MAX, MAX, MAX]),
            Some([MAX, MAX])
        );
        assert_eq!(
            outcome(Operation::Multiply, [less, less, MAX]),
            Some([[u64::MAX - 2, u64::MAX, u64::MAX, u64::MAX], one])
        );
    }
}
