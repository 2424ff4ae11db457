//! Answers in the form of Ethereum's JSON.
//!
//! | module | concept |
//! |---|---|
//! | `block` | blocks and headers |
//! | `transaction` | transactions, in a block or in the pool |
//! | `receipt` | receipts and logs |
//! | `list` | long lists, written item by item |

mod block;
mod list;
mod receipt;
mod transaction;

pub(crate) use block::{block, header, size};
pub(crate) use list::{List, list};
pub(crate) use receipt::{Receipt, logs_of, receipt};
pub(crate) use transaction::{decode, in_block, in_pool};
