//! An index of addresses: which transactions touch an address, in any of the chain's blocks.
//!
//! Which ones they are only an execution tells. A thread of low priority runs each sealed block
//! again, with an observer of calls, and notes a transaction's [addresses](crate::call::Replay).
//! It keeps them in files of the [index of logs](crate::log_index), each transaction as one log.
//!
//! | module | concept |
//! |---|---|
//! | `index` | what searches see |
//! | `source` | blocks that are run again |
//! | `options` | settings |
//!
//! # Invariants
//!
//! - A block is in the index as a whole, or it is known to be left out. A search never goes beyond
//!   a block that is left out, nor beyond the newest one that was run.
//! - A block whose state was edited is left out, and so is one whose transactions end otherwise
//!   than they did.
//! - A section names the hash of its last block, so that no index of another chain is used.
//!
//! # Costs
//!
//! A transaction has an address for each 2,400 gas at most, and an address of a transaction 16
//! bytes in memory and 2 to 14 in the files.

mod index;
mod options;
mod source;

pub(crate) use index::AddressIndex;
pub use options::AddressIndexOptions;
