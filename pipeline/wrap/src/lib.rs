#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub mod composer;
mod error;
pub mod field;
mod permutation;
mod range;
#[cfg(test)]
mod tests;

pub use composer::{Composer, Number, RANGE_BITS};
pub use error::Error;
pub use field::{Element, Equation};
