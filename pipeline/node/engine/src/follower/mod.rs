//! A node that follows another one's log: a replica.
//!
//! | module | concept |
//! |---|---|
//! | `follower` | groups of another node, checked and applied |
//! | `received` | groups as they come, and the keys of their signatures |
//! | `held` | groups that no signature covers yet |
//! | `executions` | blocks that are executed once more, beside following |
//! | `error` | why a group or its source is refused |
//!
//! The log of a follower has the same groups as its source's, with the same numbers and running
//! hashes. Nothing waits for an execution: a frame has the changes of the state. Nothing that a
//! source could invent is kept:
//!
//! - groups wait in memory until the sequencer's signature of the running hash covers all of their
//!   bytes: results, receipts, changes of the state, times and work for the prover;
//! - another history: the running hash, before the first group;
//! - roots: the follower computes that of each block, whose hash has to be the source's.
//!
//! So a wrong source costs a connection and nothing else. What the sequencer itself could lie
//! about, its execution tells: a share of the blocks, which nobody else can tell, is executed once
//! more.

mod error;
mod executions;
#[expect(clippy::module_inception, reason = "the module's main concept")]
mod follower;
mod held;
mod received;
#[cfg(test)]
mod tests;

pub use error::FollowError;
pub use executions::{ExecutionError, ExecutionFigures, ExecutionOptions, ExecutionWatch};
pub use follower::{Follower, FollowerOptions};
pub use received::{ReceivedGroup, RecoveredGroup};
