//! The chain as readers see it: the newest durable group, blocks that have no header yet, and where
//! each transaction is.
//!
//! | module | concept |
//! |---|---|
//! | `heads` | what the sequencer tells, before it answers |
//! | `archived` | the blocks of a recorded chain |
//! | `unsealed` | a block with durable groups and without a header |
//! | `body` | transactions of a block with their results |
//! | `block` | a block with its header, as far as it is known |
//! | `news` | news of the chain, for as many as listen |
//! | `places` | where the transactions of newer blocks are |
//! | `positions` | positions of transactions, counted from the chain's first one |
//! | `blooms` | filters of the sealed blocks' logs in memory |
//! | `search` | blocks that may have wanted logs |
//! | `excerpt` | transactions of a block that are read without the others |
//! | `recent` | sealed blocks in memory |
//! | `weight` | bytes that blocks take in memory |
//! | `signatures` | signatures of the newest groups, for nodes that follow this one |
//! | `provisional` | hashes of blocks that have no header yet |
//!
//! # Invariants
//!
//! - What a reader sees is durable.
//! - The number of the newest block never falls, over restarts neither: it is that of the newest
//!   durable group, or of the newest sealed block behind it.
//! - A transaction is found from the moment of its answer on.

mod archived;
mod block;
mod blooms;
mod body;
mod excerpt;
#[expect(clippy::module_inception, reason = "the module's main concept")]
mod heads;
mod news;
mod places;
mod positions;
mod provisional;
mod recent;
mod search;
mod signatures;
mod unsealed;
mod weight;

pub(crate) use block::{Block, ethereum};
pub(crate) use body::{Body, Entry};
pub(crate) use excerpt::Wanted;
pub use heads::Heads;
pub(crate) use heads::{Near, News};
pub(crate) use news::Listener;
pub(crate) use positions::Reached;
pub(crate) use search::{Candidates, Unfound, Values};
