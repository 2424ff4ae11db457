//! Points of y^2 = x^3 + 3 over Fq, the curve of BN254: complete addition, one per clock.

mod adder;
pub(crate) mod bench;
pub(crate) mod catalogue;
mod model;
#[cfg(test)]
mod tests;

pub(crate) use adder::{arithmetic, full_sum};
pub use adder::{full_adder, mixed_adder};
pub use model::Projective;

/// 3 b, for b = 3: the only constant of the formulas.
pub(crate) const B3: usize = 9;
