//! Batches from a node's answers, and transactions to a node.
//!
//! [`fetch`] asks an Ethereum node for some blocks and for the state that they touch, and makes the batch and the parent of them
//! that `zkfabric execute` and `zkfabric prove` take. Nothing that a node says is believed: the blocks are executed natively,
//! and what the node left out, changed or invented is an error that names the block.
//!
//! | module | concept |
//! |---|---|
//! | [`node`](Node) | the methods that are asked, by JSON-RPC over HTTP |
//! | `transport` | one HTTP request: limits, retries |
//! | `url` | a node's address, whose secrets are not shown |
//! | `answer` | the forms of values in JSON-RPC |
//! | `block` | a block's RLP, and what of Ethereum's blocks this chain has |
//! | `fetch` | blocks and witnesses to a batch and its parent |
//! | `settle` | an account that signs, transactions that are sent and waited for |
//!
//! Asked are `eth_chainId`, `debug_getRawBlock`, `debug_getRawHeader` and `debug_executionWitness`. Clients differ in what an
//! execution witness holds beside trie nodes and codes (headers as RLP or as objects, keys or none), so only those two are
//! read; headers come by their own method, as many as `BLOCKHASH` reaches.
//!
//! Invariants: no answer panics; the bytes and the time that a node can take are bounded; a URL's user, password, path and
//! query are in no error.

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
