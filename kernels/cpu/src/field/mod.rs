//! BN254 Fr and Fq on eight elements at a time: five limbs of 52 bits, Montgomery form with R =
//! 2^260, lazy ranges.
//!
//! | module | holds |
//! |---|---|
//! | [`constants`] | constants of a modulus |
//! | [`arithmetic`] | sums, products, squares, reductions, with their ranges |
//! | [`elements`] | loads, stores, selections |
//! | [`constant_factor`] | products with constants, which need no Montgomery form |
//!
//! Every routine states its input and output ranges as multiples of `p`, with the proof; the tests
//! run at these bounds.

/// Builds an array with one value per limb: `limbs!(|i| value)`. This is a macro because a closure
/// with vector code is compiled without those instructions until it is inlined, and LLVM declines
/// to inline when the closure or its caller is large.
macro_rules! limbs {
    (|$i:ident| $value:expr) => {
        limbs!(@ $i $value; 0 1 2 3 4)
    };
    (@ $i:ident $value:expr; $($index:literal)*) => {
        [$({
            let $i: usize = $index;
            $value
        }),*]
    };
}

/// Builds an array with one value per column, as `limbs!` does.
macro_rules! columns {
    (|$i:ident| $value:expr) => {
        limbs!(@ $i $value; 0 1 2 3 4 5 6 7 8 9)
    };
}

pub mod arithmetic;
pub mod constant_factor;
pub mod constants;
pub mod elements;

#[cfg(test)]
mod tests;

pub use arithmetic::{Columns, Element, Factors, Field};
pub use constant_factor::{ConstantFactor, ConstantFactors};
pub use constants::{Constants, Limbs, Modulus, to_limbs52};
pub use elements::Stored;
