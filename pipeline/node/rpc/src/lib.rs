//! Ethereum's JSON-RPC over the L2's engine.
//!
//! | module | concept |
//! |---|---|
//! | `node` | what methods answer from |
//! | `tags` | which block the tag `latest` names |
//! | `past` | states of blocks that have left the trie's window |
//! | `source` | where a node's chain comes from |
//! | `replica` | a node that follows another one |
//! | `archived` | a node over a recorded chain |
//! | `heads` | the chain as readers see it: durable, and found from the moment of an answer on |
//! | `eth` | the namespace `eth` |
//! | `chain` | the namespaces `net`, `web3` and `txpool` |
//! | `filters`, `log_filter` | the filters that clients have installed, and what logs they want |
//! | `log_index` | an index of logs by their addresses and topics |
//! | `log_search` | a search for logs, the way of whoever asks for them |
//! | `long` | answers with a whole block, sent while they are made |
//! | `raw_receipt` | what is read of a receipt without decoding it |
//! | `debug` | the namespace `debug` |
//! | `dev` | methods of chains for development |
//! | `parity` | the namespace `trace` |
//! | `zkf` | what this chain has beyond Ethereum's methods |
//! | `call` | executions that change nothing |
//! | `answer` | answers in the form of Ethereum's JSON |
//! | `document` | the document of all methods |
//! | `server` | methods over HTTP and WebSocket |
//! | `arguments` | parameters of a request |
//! | `workers` | threads for work that takes long |
//! | `operation` | health and metrics, for operators |
//! | `trace` | spans that follow transactions |
//! | `dashboard` | the page `/dashboard` |
//! | `options`, `error` | settings, error objects |
//!
//! # Tags
//!
//! As names of states, `latest` and `pending` are the state after the newest durable group, one for
//! a whole request. As names of blocks, `latest` and `safe` are the newest block with a header, and
//! `pending` is the open block from its first durable group on, with a provisional hash that
//! resolves for ever. [`Tags::Open`] has the open block as `latest`, too.

mod answer;
mod archived;
mod arguments;
mod call;
mod chain;
mod dashboard;
mod debug;
mod dev;
mod document;
mod error;
mod eth;
mod filters;
mod heads;
mod log_filter;
mod log_index;
mod log_search;
mod long;
mod node;
mod operation;
mod options;
mod parity;
mod past;
mod raw_receipt;
mod replica;
mod server;
mod source;
mod tags;
mod trace;
mod workers;
mod zkf;

use std::sync::Arc;

use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;

pub use dashboard::Dashboard;
pub use heads::Heads;
pub use log_index::LogIndexOptions;
pub use node::Node;
pub use operation::Operation;
pub use options::{DevOptions, NodeOptions};
pub use replica::{
    Lag, ProofError, ProofFigures, ProofOptions, Replica, ReplicaError, ReplicaFailure,
    ReplicaOptions, VerifyProof,
};
pub use server::{
    AccessOptions, BatchOptions, ConnectionOptions, Figures, LongOptions, MethodFigures, Origins,
    Page, Pages, Routes, Server, ServerError, ServerOptions, ServerWatch, Token, UNKNOWN_METHOD,
    WebSocketOptions,
};
pub use tags::Tags;
pub use trace::{TraceOptions, Traces};

/// Returns all methods over a node by the paths of their requests: with [`Tags::Open`] at
/// [`Tags::OPEN_PATH`], and with the node's own tags elsewhere.
///
/// # Errors
/// None: names do not repeat.
pub fn routes(node: Arc<Node>) -> Result<Routes, RegisterMethodError> {
    let open = methods(Arc::new(node.with_tags(Tags::Open)))?;
    Ok(Routes::from(methods(node)?).with(Tags::OPEN_PATH, open))
}

/// Returns all methods over a node.
///
/// # Errors
/// None: names do not repeat.
pub fn methods(node: Arc<Node>) -> Result<RpcModule<Node>, RegisterMethodError> {
    let follows = node.sequencer.replica().is_some();
    let is_recorded = node.sequencer.archived().is_some();
    let is_dev = node.dev.is_some();
    let mut module = RpcModule::from_arc(node);
    eth::register(&mut module)?;
    chain::register(&mut module)?;
    debug::register(&mut module)?;
    parity::register(&mut module)?;
    if !is_recorded {
        zkf::register(&mut module)?;
    }
    if is_dev {
        dev::register(&mut module)?;
    }
    document::register(&mut module)?;
    if follows {
        replica::register(&mut module)?;
    }
    Ok(module)
}
