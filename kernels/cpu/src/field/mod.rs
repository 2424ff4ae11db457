//! BN254 Fr and Fq on eight elements at a time: five limbs of 52 bits, Montgomery form with R = 2^260, lazy ranges.
//!
//! | module | holds |
//! |---|---|
//! | [`constants`] | what the arithmetic knows of a modulus |
//! | [`arithmetic`] | sums, products, squares, reductions, with their ranges |
//! | [`elements`] | loads, stores, selections |
//! | [`known`] | products with constants, which need no Montgomery form |
//!
//! Every routine states what it takes and gives as multiples of `p`, with the proof; the tests run at these bounds.

/// One value a limb: `limbs!(|i| value)`. A macro, because a closure that holds vector code is a function without its instructions
/// until it is inlined, and LLVM declines that when the closure is large or its caller is.
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

/// One value a column, as `limbs!`.
macro_rules! columns {
    (|$i:ident| $value:expr) => {
        limbs!(@ $i $value; 0 1 2 3 4 5 6 7 8 9)
    };
}

pub mod arithmetic;
pub mod constants;
pub mod elements;
pub mod known;

#[cfg(test)]
mod tests;

pub use arithmetic::{Columns, Element, Factors, Field};
pub use constants::{Constants, Limbs, Modulus, to_limbs52};
pub use elements::Stored;
pub use known::{Known, KnownFactors};
