//! The L2's engine.
//!
//! | module | concept |
//! |---|---|
//! | `recovery` | raw transactions to decoded ones with their senders, in batches on several threads |
//! | `block` | groups of transactions to blocks with Ethereum's headers |
//! | `frame` | what the log has of a group |
//! | `genesis` | the first state of a chain as changes of an empty one |
//!
//! The way of a transaction: a bounded queue, the recovery of its sender, and from there to one
//! thread that orders and executes. So far the engine has the recovery and the blocks; nothing
//! orders transactions yet.

mod block;
mod frame;
mod genesis;
mod recovery;

pub use block::{
    EndedBlock, Error as BlockError, OpenBlock, ResumedBlock, SealedBlock, Tip, allowed_fields,
};
pub use frame::{Frame, FrameError, LoggedTransaction};
pub use genesis::genesis_changes;
pub use recovery::{Full, Options, Recovered, Recovery};
