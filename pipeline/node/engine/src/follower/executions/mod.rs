//! Blocks that a follower executes once more, beside following.
//!
//! | module | concept |
//! |---|---|
//! | `choice` | which blocks |
//! | `recording` | what the execution of a block needs |
//! | `execution` | the execution, and the comparison with what came |
//! | `thread` | the thread behind a bounded queue |
//! | `mark` | a folder whose chain was found wrong |
//! | `error` | what was found |
//!
//! A block is executed by groups, each on the state before it, so that changes are also found which
//! a later group of the block takes back: readers have seen them. Nobody waits for an execution: a
//! block that comes while others wait is skipped, and counted.

mod choice;
mod error;
mod execution;
mod mark;
mod recording;
mod thread;

pub use choice::ExecutionOptions;
pub use error::ExecutionError;
pub(super) use mark::check;
pub(super) use thread::Executions;
pub use thread::{ExecutionFigures, ExecutionWatch};
