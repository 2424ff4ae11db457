//! The L2's engine.
//!
//! | module | concept |
//! |---|---|
//! | `recovery` | raw transactions to decoded ones with their senders, in batches on several threads |
//!
//! The way of a transaction: a bounded queue, the recovery of its sender, and from there to one
//! thread that orders and executes. So far the engine ends behind the recovery.

mod recovery;

pub use recovery::{Full, Options, Recovered, Recovery};
