//! The shadow: every sealed block is executed once more by `stf`, in the background.
//!
//! | module | concept |
//! |---|---|
//! | `execution` | the second execution of blocks, one after the other |
//! | `signers` | signers of a block's transactions, in batches |
//! | `difference` | comparison with the sealed block |
//! | `source` | where blocks and states come from |
//! | `thread` | the thread behind a bounded queue, and its lag |
//! | `error` | why the shadow stops the node |

mod difference;
mod error;
mod execution;
mod signers;
mod source;
mod thread;

pub use error::{ShadowError, Stopped};
pub use execution::{ChainEnd, CheckedBlock, Checker};
pub use source::BlockSource;
pub use thread::{Shadow, ShadowHandle, ShadowOptions};
