//! The precompiles of modular arithmetic, `result <- a b`, `a + b` or `a - b` modulo m, and of
//! multi-digit products.
//!
//! | register | address of |
//! |---|---|
//! | `x10` | the result |
//! | `x11` | a |
//! | `x12` | b |
//! | `x13` | m, or the carry |
//!
//! Numbers have four or six little-endian words of 64 bits, depending on the code, at multiples
//! of 8. The result is canonical, below m, for any m; a and b may be any numbers for which the
//! quotient q of `a b = q m + result`, `a + b = q m + result` or `a - b = result - q m` is
//! nonnegative and below `2^256`, or `2^384`: for example, all b if a is below m. With other
//! operands, or if m is zero, the execution ends.
//!
//! A step of a product in digits, `result + a b + carry`, leaves its lower half in the result and
//! its upper half in the carry.
//!
//! a and b may overlap each other and the other operands: they are read before anything is written.
//! m, or the carry, must not overlap the result; otherwise the execution ends.

use crate::ecall;

/// Operation of a precompile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// `a b` modulo m.
    Multiply,
    /// `a + b` modulo m.
    Add,
    /// `a - b` modulo m.
    Subtract,
    /// `result + a b + carry`.
    Accumulate,
}

impl Operation {
    /// Returns the operation's code for numbers of `words` words, if the code exists.
    #[must_use]
    pub const fn code(self, words: usize) -> Option<u64> {
        let [multiply, add, subtract, accumulate] = match words {
            4 => CODES_256,
            6 => CODES_384,
            _ => return None,
        };
        Some(match self {
            Self::Multiply => multiply,
            Self::Add => add,
            Self::Subtract => subtract,
            Self::Accumulate => accumulate,
        })
    }
}

/// All operations, in the order of their codes.
pub const OPERATIONS: [Operation; 4] = [
    Operation::Multiply,
    Operation::Add,
    Operation::Subtract,
    Operation::Accumulate,
];

/// Codes of the operations on numbers of four words.
pub const CODES_256: [u64; 4] = [
    ecall::MODULAR_MULTIPLY_256,
    ecall::MODULAR_ADD_256,
    ecall::MODULAR_SUBTRACT_256,
    ecall::ACCUMULATE_256,
];

/// Codes of the operations on numbers of six words.
pub const CODES_384: [u64; 4] = [
    ecall::MODULAR_MULTIPLY_384,
    ecall::MODULAR_ADD_384,
    ecall::MODULAR_SUBTRACT_384,
    ecall::ACCUMULATE_384,
];
