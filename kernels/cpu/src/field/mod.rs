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
