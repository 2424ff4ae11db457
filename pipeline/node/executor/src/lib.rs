//! Executor of the L2's engine.
//!
//! [`Executor::execute`] takes a group of decoded transactions with their senders and a view of
//! the state, and returns each transaction's result or the reason to leave it out, and the group's
//! changes. Its rules are those of `stf`'s [`execute_batch`](zkfabric_stf::execute_batch): it runs
//! the same EVM, and a block of the included transactions is a valid block of a batch with the same
//! receipts, gas and state.
//!
//! | module | concept |
//! |---|---|
//! | `executor` | blocks and groups |
//! | `environment` | a block while groups are added to it |
//! | `transaction` | transactions with their senders |
//! | `outcome` | results of a group |
//! | `journal`, `handler` | transactions on one journal, rewards in it or beside it |
//! | `lanes` | sets of transactions that share nothing, on several threads |
//! | `touched` | what a journal has read and changed |
//! | `database`, `codes` | reads of a journal |
//! | `cost` | bounds of a transaction's proving cost |
//! | `options`, `error` | limits, reasons |
//! | `memory` | a state in memory, for tests |

mod codes;
mod cost;
mod database;
mod environment;
mod error;
mod executor;
mod handler;
mod journal;
mod lanes;
#[doc(hidden)]
pub mod memory;
mod options;
mod outcome;
mod touched;
mod transaction;

pub use environment::{Block, Environment, Metering, Used};
pub use error::{Error, Rejection};
pub use executor::Executor;
pub use options::Options;
pub use outcome::{GroupOutcome, Included, Outcome, Report};
pub use transaction::Transaction;
