//! A chain with contracts of many kinds, and random transactions over it.

pub(crate) mod chain;
pub(crate) mod contracts;
pub(crate) mod exchange;
pub(crate) mod random;
pub(crate) mod request;
