//! Batch files.
//!
//! A batch file is human-readable JSON: the accounts before the batch, and blocks of signed raw
//! transactions with the header fields that are chosen rather than computed. `examples/README.md`
//! documents the format.
//!
//! - [`BatchFile`]: the format;
//! - [`Start`]: the state a batch builds on, and the file that hands it from one batch to the next;
//! - [`BatchFile::execute`]: native execution, which also finds the base fees and builds the
//!   witness;
//! - [`guest`]: input and answer of the proved program;
//! - [`example`]: the generator of the example batches, a function of a seed;
//! - [`json`]: the forms of numbers, bytes and maps in files;
//! - `contracts`: the committed compiler output of `examples/contracts`.

mod contracts;
mod error;
pub mod example;
mod execute;
mod format;
pub mod guest;
pub mod json;
mod start;

pub use error::{Error, InvalidTransaction};
pub use execute::BatchExecution;
pub use format::{
    BatchFile, BlockFile, GenesisAccount, HeaderFields, ParentFields, TransactionFile,
};
pub use start::Start;
