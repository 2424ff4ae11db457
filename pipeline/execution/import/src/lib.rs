//! Batches from a node's answers.
//!
//! [`fetch`] requests blocks and the state they touch from an Ethereum node, and builds the batch
//! and its parent for `zkfabric execute` and `zkfabric prove`. No answer of the node is trusted:
//! the blocks are executed natively, and any omission, change or invention by the node is an error
//! that names the block.
//!
//! | module | concept |
//! |---|---|
//! | [`node`](Node) | requested methods, through `zkfabric-client` |
//! | [`point`](Point) | a block as a user names it |
//! | `block` | RLP of a block, and the subset of Ethereum's blocks that this chain has |
//! | `fields` | blocks from `eth_getBlockByNumber` |
//! | `trie` | places of trie nodes, and keys that lead there |
//! | `proofs` | a block's state from `eth_getProof` |
//! | [`deviation`](Deviation) | what anvil does otherwise than Ethereum |
//! | `fetch` | conversion of blocks and their state into a batch and its parent |
//!
//! The requested methods are `eth_chainId`, `debug_getRawBlock`, `debug_getRawHeader` and
//! `debug_executionWitness`, and where a node lacks one of the last three, `eth_getBlockByNumber`,
//! `eth_getProof` and `eth_getCode`, with `debug_traceTransaction` if there is one. Clients differ
//! in the contents of an execution witness beside trie nodes and codes (headers as RLP or as
//! objects, keys or none), so only trie nodes and codes are read; headers come through their own
//! method, as many as `BLOCKHASH` reaches.
//!
//! Invariants: no answer panics; the bytes and the time of all answers are bounded
//! ([`Limits`]).

mod block;
mod deviation;
mod error;
mod fetch;
mod fields;
mod node;
mod point;
mod proofs;
mod trie;

pub use block::{Block, BlockError};
pub use deviation::Deviation;
pub use error::Error;
pub use fetch::{FetchedBatch, FetchedBlock, Range, fetch};
pub use node::Node;
pub use point::{Point, PointError};
pub use zkfabric_client::{Limits, RequestCount, Url};
