//! Batches from a node's answers, and transactions to a node.
//!
//! [`fetch`] requests blocks and the state they touch from an Ethereum node, and builds the batch
//! and its parent for `zkfabric execute` and `zkfabric prove`. No answer of the node is trusted:
//! the blocks are executed natively, and any omission, change or invention by the node is an error
//! that names the block.
//!
//! | module | concept |
//! |---|---|
//! | [`node`](Node) | requested methods, by JSON-RPC over HTTP |
//! | `transport` | one HTTP request: limits, retries |
//! | `url` | a node's address with hidden secrets |
//! | `answer` | forms of values in JSON-RPC |
//! | `block` | RLP of a block, and the subset of Ethereum's blocks that this chain has |
//! | `fetch` | conversion of blocks and witnesses into a batch and its parent |
//! | `settle` | a signing account, sending transactions and waiting for them |
//!
//! The requested methods are `eth_chainId`, `debug_getRawBlock`, `debug_getRawHeader` and
//! `debug_executionWitness`. Clients differ in the contents of an execution witness beside trie
//! nodes and codes (headers as RLP or as objects, keys or none), so only trie nodes and codes are
//! read; headers come through their own method, as many as `BLOCKHASH` reaches.
//!
//! Invariants: no answer panics; the bytes and the time of all answers are bounded; no error
//! contains a URL's user, password, path or query.

mod answer;
mod block;
mod error;
mod fetch;
mod node;
mod settle;
mod transport;
mod url;

pub use block::{Block, BlockError};
pub use error::{Call, Error};
pub use fetch::{Fetched, FetchedBlock, Range, fetch};
pub use node::Node;
pub use settle::{Account, ContractCall, Receipt};
pub use transport::{Limits, MAX_ANSWER, MAX_TOTAL};
pub use url::Url;
