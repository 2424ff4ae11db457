#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod affine;
pub mod chain;
pub mod circuit;
pub mod composer;
mod error;
pub mod field;
pub mod file;
mod permutation;
pub mod points;
mod range;
mod statement;
pub mod sums;
pub mod tables;
#[cfg(test)]
mod tests;
mod tree;

pub use chain::{Setting, Shape, Stage, WrappedProof, Wrapper};
pub use circuit::RowCircuit;
pub use composer::{Composer, Number, RANGE_BITS};
pub use error::Error;
pub use field::{Element, Equation};
pub use file::{FinalKey, FinalProof};
pub use points::Point;
pub use statement::Statement;
