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
//! | `forward` | what the source answers |
//!
//! The source is not trusted ([`Follower`](zkfabric_engine::Follower)). What does not follow ends
//! the replica; a connection that ends is made again.

mod forward;
mod item;
mod link;
mod options;
#[expect(clippy::module_inception, reason = "the module's main concept")]
mod replica;
mod shared;
mod thread;

pub(crate) use forward::register;
pub(crate) use item::{From, Item};
pub use options::{ReplicaError, ReplicaOptions};
pub use replica::{Lag, Replica};
