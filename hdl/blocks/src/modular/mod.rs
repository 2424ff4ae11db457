//! Arithmetic modulo the two primes of BN254.

mod adder;
mod arithmetic;
pub(crate) mod bench;
pub(crate) mod catalogue;
mod config;
mod field;
mod multiplier;
mod native;
mod product;
mod rows;
mod sum;
#[cfg(test)]
mod tests;

pub(crate) use adder::difference;
pub use adder::{adder, scaler, subtractor};
pub use arithmetic::Arithmetic;
pub use config::{Config, ConstantProduct};
pub use field::{FIELD_BITS, Field, RADIX_BITS};
pub use multiplier::{latency, multiplier};
pub use rows::{ROW_LATENCY, RowMultiplier};
pub(crate) use sum::{Term, sum};
