//! State of the L2's engine.
//!
//! | module | concept |
//! |---|---|
//! | `account` | accounts as the flat state holds them |
//! | `blocks` | blocks, transactions and receipts in append-only segments |
//! | `changes` | changes of several groups as one |
//! | `compact` | compact forms of numbers and accounts |
//! | `diff` | changes of a group of transactions |
//! | `encoding` | bytes of a diff |
//! | `genesis` | the first state of a chain as changes of an empty one |
//! | `overlay` | the state of the newest group: changes in memory over the store |
//! | `snapshot` | the flat state after one group, in a file |
//! | `store` | flat state, the trie's nodes, and hashes of blocks, on the disk |
//! | [`trie`] | Merkle-Patricia trie: roots, proofs, suppliers of executions |
//! | `hits` | what caches have found |
//! | `view` | reads of a state that does not change |

mod account;
mod blocks;
mod changes;
mod compact;
mod diff;
mod encoding;
mod genesis;
mod hits;
mod overlay;
#[cfg(test)]
mod scratch;
mod snapshot;
mod store;
pub mod trie;
mod view;

pub use account::Account;
pub use blocks::{Blocks, BlocksError, Cut, Part, Record};
pub use changes::Changes;
pub use compact::Malformed;
pub use diff::{AccountDiff, Diff};
pub use encoding::DiffError;
pub use hits::Hits;
pub use overlay::{ApplyError, Checkpoint, State, StateOptions, StateView, Written};
pub use snapshot::{Row, SnapshotError, Summary};
pub use store::{
    Batch, Check, Kept, Opening, Position, Reader, Rebuild, Store, StoreError, StoreOptions,
    StoreSizes,
};
pub use view::{ReadError, View};
