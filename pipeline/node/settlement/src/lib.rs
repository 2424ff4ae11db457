//! Settlement: transactions to a chain's rollup contract.
//!
//! | module | concept |
//! |---|---|
//! | `account` | an account that signs |
//! | `chain` | calls, transactions and their receipts, by JSON-RPC |
//! | [`rollup`] | calls of the rollup's contract, and the names of its errors |
//!
//! Invariants: no message contains a private key; no answer of a node panics.

mod account;
mod chain;
mod error;
pub mod rollup;

// alloy hashes by a symbol that this crate defines.
use zkfabric_stf as _;

pub use account::Account;
pub use chain::{Chain, ContractCall, Receipt};
pub use error::Error;
