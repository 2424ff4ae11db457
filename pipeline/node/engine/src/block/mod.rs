//! Blocks: from the parent's header over groups of transactions to a header.
//!
//! | module | concept |
//! |---|---|
//! | `begun` | what is known of a block when it begins |
//! | `fields` | header fields that a sequencer chooses, within the rules |
//! | `list` | roots of the lists of transactions and receipts |
//! | `open` | a block while groups are added to it |
//! | `tip` | the newest block, on which the next one is built |
//! | `error` | why a block could not be built |
//!
//! Invariant: a sealed block is a valid block of a batch: `stf` executes it to the same header.

mod begun;
mod error;
mod fields;
mod list;
mod open;
#[cfg(test)]
mod tests;
mod tip;

pub use begun::BegunBlock;
pub use error::Error;
pub use fields::allowed_fields;
pub(crate) use open::EXTRA_DATA;
pub use open::{EndedBlock, OpenBlock, ResumedBlock};
pub use tip::{Parent, SealedBlock, Tip};
