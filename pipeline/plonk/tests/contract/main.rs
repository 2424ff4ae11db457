//! Contracts in an EVM.
//!
//! | module | holds |
//! |---|---|
//! | `evm` | a chain of one block at a time, and what calls come to |
//! | `verifier` | contracts that are generated for a key: they accept what the verifier accepts, and name what is wrong with everything else |
//! | `registry` | versions of the proof system |
//! | `rollup` | batches that follow each other |
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail by panicking"
)]

mod evm;
mod registry;
mod rollup;
mod verifier;
