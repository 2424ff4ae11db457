//! The L2's engine.
//!
//! | module | concept |
//! |---|---|
//! | `recovery` | raw transactions to decoded ones with senders, in batches on several threads |
//! | `block` | groups of transactions to blocks with Ethereum's headers |
//! | `frame` | what the log has of a group |
//! | `ledger` | log, state, trie and blocks of one folder, which come back after any end |
//!
//! The way of a transaction: a bounded queue, the recovery of its sender, and from there to one
//! thread that orders and executes. So far nothing orders transactions: a caller gives groups to
//! the ledger.

mod block;
mod frame;
mod ledger;
mod recovery;

pub use block::{
    EndedBlock, Error as BlockError, OpenBlock, ResumedBlock, SealedBlock, Tip, allowed_fields,
};
pub use frame::{Frame, FrameError, LoggedTransaction};
pub use ledger::{Group, Ledger, LedgerError, LedgerOptions, Restart};
pub use recovery::{Full, Options, Recovered, Recovery};
