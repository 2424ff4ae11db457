//! Settlement: transactions to a chain's rollup contract.
//!
//! | module | concept |
//! |---|---|
//! | `account` | an account that signs |
//! | `chain` | calls, transactions and their receipts, by JSON-RPC |
//! | `state` | the state of the rollup's contract, before and after a batch |
//! | [`rollup`] | calls of the rollup's contract, and the names of its errors |
//!
//! Invariants: no message contains a private key; no answer of a node panics.

mod account;
mod chain;
mod error;
pub mod rollup;
mod state;

// alloy hashes by a symbol that this crate defines.
use zkfabric_stf as _;

pub use account::Account;
pub use chain::{Chain, ContractCall, Receipt};
pub use error::Error;
pub use state::RollupState;
