//! Recovery of senders: a bounded queue, and threads that take batches from it.
//!
//! | module | concept |
//! |---|---|
//! | `threads` | the threads, and what they take |
//! | `queue` | the bounded queue, from which batches are taken |
//! | `decode` | a batch's transactions, decoded, with all signatures recovered at once |
//! | `senders` | senders that somebody else has named |
//! | `impersonation` | transactions that their senders have not signed |
//! | `transaction`, `options` | transactions before and behind the recovery, settings |
//!
//! Invariants: what waits is bounded in number and in bytes; each transaction that was taken is
//! delivered once, also one that is no transaction; no input panics. A transaction costs a recovery
//! per signature that it contains, so at most one per 90 of its bytes.

mod decode;
mod impersonation;
mod options;
mod queue;
mod senders;
#[cfg(test)]
mod tests;
mod threads;
mod transaction;

pub(crate) use decode::price;
pub use options::Options;
pub(crate) use senders::Senders;
pub use threads::Recovery;
pub use transaction::{Full, Recovered};
