//! A stream buffer in a memory.

pub(crate) mod catalogue;
mod circuit;
#[cfg(test)]
mod tests;

pub use circuit::Fifo;
