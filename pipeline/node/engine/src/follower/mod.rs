//! A node that follows another one's log: a replica.
//!
//! | module | concept |
//! |---|---|
//! | `follower` | groups of another node, checked and applied |
//! | `received` | groups as they come, and the keys of their signatures |
//! | `executions` | blocks that are executed once more, beside following |
//! | `error` | why a group or its source is refused |
//!
//! The log of a follower has the same groups as its source's, with the same numbers and running
//! hashes. Nothing waits for an execution: a frame has the changes of the state. What a source
//! could lie about is found thus:
//!
//! - order, results and receipts: each group names the receipts before it, and the sequencer's
//!   signature of one of them stands for all before;
//! - another history: the running hash, before the first group;
//! - the state: the follower computes the root of each block, whose hash has to be the source's;
//! - all of it, also where the sequencer lies: a share of the blocks, which nobody else can tell,
//!   is executed once more.

mod error;
mod executions;
#[expect(clippy::module_inception, reason = "the module's main concept")]
mod follower;
mod received;
#[cfg(test)]
mod tests;

pub use error::FollowError;
pub use executions::{ExecutionError, ExecutionFigures, ExecutionOptions, ExecutionWatch};
pub use follower::{Follower, FollowerOptions};
pub use received::{ReceivedGroup, RecoveredGroup};
