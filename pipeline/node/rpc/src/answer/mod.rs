//! Answers in the form of Ethereum's JSON.
//!
//! | module | concept |
//! |---|---|
//! | `block` | blocks and headers |
//! | `transaction` | transactions, in a block or in the pool |
//! | `receipt` | receipts and logs |
//! | `list` | lists of bounded length, written item by item |
//! | `pieces` | a whole block, written piece by piece |

mod block;
mod list;
mod pieces;
mod receipt;
mod transaction;

pub(crate) use block::{header, size, without_transactions};
pub(crate) use list::{List, json, list};
pub(crate) use pieces::{BlockPieces, Text, Told};
pub(crate) use receipt::{Receipt, bare_receipt, logs_of, receipt};
pub(crate) use transaction::{decode, in_block, in_pool};
