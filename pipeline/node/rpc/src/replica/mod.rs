//! A node that follows another one.
//!
//! | module | concept |
//! |---|---|
//! | `item` | what a node sends to those that follow it |
//! | `link` | a connection to the source: its items, and calls |
//! | `thread` | the thread that applies groups |
//! | `replica` | the handle, and how far behind it is |
//! | `shared` | what the handle, the thread and the link share |
//! | `options` | settings |
//! | `failure` | why nothing is followed any more |
//! | `calls` | calls that the source answers |
//! | `forward` | methods that it answers |
//! | `proofs` | proofs of batches, which are verified here |
//!
//! The source is not trusted ([`Follower`](zkfabric_engine::Follower)). What does not follow ends
//! the replica; a connection that ends is made again.

mod calls;
mod failure;
mod forward;
mod item;
mod link;
mod options;
mod proofs;
#[expect(clippy::module_inception, reason = "the module's main concept")]
mod replica;
mod shared;
mod thread;

pub use failure::ReplicaFailure;
pub(crate) use forward::register;
pub(crate) use item::{From, Item};
pub use options::{ReplicaError, ReplicaOptions};
pub use proofs::{ProofError, ProofFigures, ProofOptions, VerifyProof};
pub(crate) use proofs::{Verified, VerifiedBatch};
pub use replica::{Lag, Replica};
