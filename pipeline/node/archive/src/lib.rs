//! A recorded chain of another client, executed by Ethereum's rules and kept with all its states.
//!
//! [`Archive::import`] takes a genesis and a file of blocks, as clients write and read them, and
//! executes each block from the first fork to the newest one: with rewards of proof of work and
//! their ommers, withdrawals, blobs, the system contracts' calls and requests. Every field of every
//! header that follows from the blocks is computed and compared, so that what an archive answers is
//! what the blocks say.
//!
//! The chain of the engine is executed by `stf`, which is proved and knows neither older forks nor
//! rewards; nothing of that is used here, and nothing of this there.
//!
//! | module | concept |
//! |---|---|
//! | `archive` | the chain and its states |
//! | `genesis` | the first block |
//! | `file` | blocks of a file |
//! | `forks` | which rules a block has |
//! | `header` | what a header says against its parent |
//! | `ommers` | blocks beside the chain that a block rewards |
//! | `execute` | execution of a block |
//! | `outcome` | what a header says against the execution |
//! | `state` | the states behind each block |
//! | `block` | a block with its results |
//! | `bounds` | limits of what is taken |
//!
//! # Invariants
//!
//! - A block is in the archive only if its header is that of its execution.
//! - No bytes of a file and no genesis panic; both, the gas of a block and the number of blocks are
//!   bounded ([`bounds`]).
//!
//! # What is not checked
//!
//! Seals of proof of work and their difficulties: test chains have none. Whoever imports a chain
//! names its genesis and its file, and trusts that it is the chain that it should be.

mod archive;
mod block;
pub mod bounds;
mod error;
mod execute;
mod file;
mod forks;
mod genesis;
mod header;
mod ommers;
mod outcome;
mod state;
#[cfg(test)]
mod tests;

pub use archive::{Archive, Fees};
pub use block::{Block, Transaction};
pub use error::{Error, Field};
