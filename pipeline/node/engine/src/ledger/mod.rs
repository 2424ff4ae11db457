//! The ledger: log, state, trie and blocks of one folder.
//!
//! | module | concept |
//! |---|---|
//! | `ledger` | groups and blocks, from execution to the log |
//! | `open` | the ledger after an end at any point |
//! | `edits`, `edited` | edits of the state, on a chain for development; the file that tells of them |
//! | `following` | groups that another ledger has made |
//! | `genesis`, `difference` | the genesis of a folder, without its state's root; how one differs |
//! | `store` | the state's store: as it is, or made again |
//! | `snapshots` | snapshots of the state, behind which the log is trimmed |
//! | `record`, `recorder`, `sealed` | what the segments have of a block, its way there, its reader |
//! | `excerpt` | a few transactions of a sealed block |
//! | `root` | the state's trie, on a thread of its own |
//! | `sizes` | bytes that the ledger takes |
//! | `writing` | a checkpoint that is written beside the execution |
//! | `index`, `indexing` | blocks and transactions by their hashes, a checkpoint's part of them |
//! | `nodes` | the trie's nodes in the state's store |
//! | `options`, `error` | settings, failures |
//!
//! # What is durable when
//!
//! The log alone decides what happened. A group is part of the chain once the log has it on the
//! disk, and each group's ticket resolves then. State, trie and blocks are checkpoints that the log
//! makes again: their commits may be behind the log by any number of groups, and never ahead of it.
//! After an error a ledger takes nothing more, and a new one is opened. The index of hashes is
//! behind the checkpoints, and says up to which block it goes.

mod difference;
mod edited;
mod edits;
mod error;
mod excerpt;
mod following;
mod genesis;
mod index;
mod indexing;
#[expect(clippy::module_inception, reason = "the module's main concept")]
mod ledger;
pub(crate) mod nodes;
pub(crate) mod open;
mod options;
mod record;
mod recorder;
mod root;
mod sealed;
mod sizes;
mod snapshots;
mod store;
#[cfg(test)]
pub(crate) mod tests;
mod writing;

pub use difference::GenesisDifference;
pub use edits::Edit;
pub use error::LedgerError;
pub use excerpt::{Excerpt, RecordedBlock, Span};
pub use following::Followed;
pub use index::Index;
pub use ledger::{Group, Ledger};
pub use open::{DamagedBlocks, Restart};
pub use options::LedgerOptions;
pub use sealed::SealedBlocks;
pub use sizes::Sizes;
pub use snapshots::Taken;
