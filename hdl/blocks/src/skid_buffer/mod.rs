//! A stream register that cuts `valid`, `data` and `ready`.

pub(crate) mod catalogue;
mod circuit;
#[cfg(test)]
mod tests;

pub use circuit::SkidBuffer;
