//! The inverse modulo a prime of BN254, one step of the extended greatest common divisor per clock.

pub(crate) mod catalogue;
mod circuit;
#[cfg(test)]
mod tests;

pub use circuit::{INVERSE_CYCLES, Inverter};
