//! Transactions that wait for the sequencer.
//!
//! | module | concept |
//! |---|---|
//! | `pool` | the pool: admission, replacement, eviction, expiry, changes of accounts |
//! | `best` | executable transactions in the order in which the sequencer takes them |
//! | `sender` | the transactions of one sender, and which of them are executable |
//! | `listing` | the senders by their first and by their last transaction |
//! | `ranked` | transactions ordered by effective tip, at any base fee |
//! | `price` | fee and tip, and what they are worth at a base fee |
//! | `transaction` | what the pool knows of a transaction and of an account |
//! | `removed` | transactions that left, each with its reason |
//! | `options`, `error` | limits, and why a transaction is refused |
//!
//! # Executable and queued
//!
//! A transaction is executable if the pool has all nonces from the account's on, and if the balance
//! pays for all of them up to this one. Other transactions are queued. An executable transaction
//! whose fee is below the base fee stays executable, and [`Pool::best`] leaves it out.
//!
//! The floor of a transaction is the lowest fee and the lowest tip among the transactions of its
//! sender up to its nonce: nobody can take it before these. A full pool compares floors, so that a
//! dear transaction behind a cheap one pushes out nothing that the cheap one could not.
//!
//! # Invariants
//!
//! - Count, bytes and each sender's count stay within [`Options`].
//! - What leaves the pool is returned, with the reason.
//! - A full pool gives up last transactions of senders only: first the queued one with the lowest
//!   floor, then the executable one with the lowest floor. A queued transaction pushes out no
//!   executable one, and an executable one pushes out executable ones with lower floors only.
//! - A replacement does not make executable transactions of its sender queued.
//! - No input panics.
//!
//! # Cost
//!
//! `n` is the number of transactions, `s` the most per sender, `e` the number of evictions: at most
//! one, and one per 512 bytes of the transaction. No hash map has to grow while a transaction
//! waits, and no sender can choose keys that collide.
//!
//! | operation | steps |
//! |---|---|
//! | [`Pool::add`] | `O((1 + e) (s + log n))` |
//! | [`Pool::update`] | `O(s log n)` |
//! | [`Pool::remove`] | `O(s + log n)` |
//! | [`Pool::expire`] | `O(s + log n)` for each transaction that leaves |
//! | [`Pool::set_base_fee`] | `O(1)` |
//! | each transaction of [`Pool::best`] | `O(log^2 n)` |
//! | lookups | `O(log n)` |

mod best;
mod error;
mod listing;
mod options;
mod pool;
mod price;
mod ranked;
mod removed;
mod sender;
mod transaction;

#[cfg(test)]
mod tests;

pub use best::Best;
pub use error::Error;
pub use options::{OVERHEAD_BYTES, Options};
pub use pool::{Added, Pool, Status};
pub use price::Price;
pub use removed::{Reason, Removed};
pub use transaction::{Account, Transaction};
