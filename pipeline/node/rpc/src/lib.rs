//! Ethereum's JSON-RPC over the L2's engine.
//!
//! | module | concept |
//! |---|---|
//! | `node` | what methods answer from |
//! | `current` | the node that answers now |
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
//! | `address_index` | an index of addresses by the transactions that touch them |
//! | `log_search` | a search for logs, the way of whoever asks for them |
//! | `long` | answers with a whole block, sent while they are made |
//! | `raw_receipt` | what is read of a receipt without decoding it |
//! | `debug` | the namespace `debug` |
//! | `dev` | methods of chains for development |
//! | `dev_chain` | a chain for development that goes back to the ends of earlier blocks |
//! | `parity` | the namespace `trace` |
//! | `otterscan` | the namespaces `ots` and `erigon` |
//! | `zkf` | what this chain has beyond Ethereum's methods |
//! | `call` | executions that change nothing |
//! | `answer` | answers in the form of Ethereum's JSON |
//! | `document` | the document of all methods |
//! | `methods` | all methods over a node |
//! | `server` | methods over HTTP and WebSocket |
//! | `arguments` | parameters of a request |
//! | `workers` | threads for work that takes long |
//! | `operation` | health and metrics, for operators |
//! | `trace` | spans that follow transactions |
//! | `task_thread` | threads on which subscriptions are told, and large requests are read |
//! | `turn` | turns of tasks that share a thread |
//! | `dashboard` | the page `/dashboard` |
//! | `options`, `error` | settings, error objects |
//!
//! # Tags
//!
//! As names of states, `latest` and `pending` are the state after the newest durable group, one for
//! a whole request. As names of blocks, `latest` and `safe` are the newest block with a header, and
//! `pending` is the open block from its first durable group on, with a provisional hash that
//! resolves for ever. [`Tags::Open`] has the open block as `latest`, too.

mod address_index;
mod answer;
mod archived;
mod arguments;
mod call;
mod chain;
mod current;
mod dashboard;
mod debug;
mod dev;
mod dev_chain;
mod document;
mod error;
mod eth;
mod filters;
mod heads;
mod log_filter;
mod log_index;
mod log_search;
mod long;
mod methods;
mod node;
mod operation;
mod options;
mod otterscan;
mod parity;
mod past;
mod peer;
mod raw_receipt;
mod replica;
mod room;
mod server;
mod sized;
mod source;
mod tags;
mod task_thread;
mod texts;
mod trace;
mod turn;
mod workers;
mod zkf;

pub use address_index::AddressIndexOptions;
pub use current::Current;
pub use dashboard::Dashboard;
pub use dev_chain::{DevChain, Make};
pub use heads::Heads;
pub use log_index::LogIndexOptions;
pub use methods::{methods, routes};
pub use node::Node;
pub use operation::Operation;
pub use options::{Accounts, DevOptions, NodeOptions};
pub use replica::{
    Lag, ProofError, ProofFigures, ProofOptions, Replica, ReplicaError, ReplicaFailure,
    ReplicaOptions, VerifyProof,
};
pub use server::{
    AccessOptions, BatchOptions, ConnectionOptions, Figures, LongOptions, MethodFigures, Origins,
    Page, Pages, Routes, Served, Server, ServerError, ServerOptions, ServerWatch, Token,
    UNKNOWN_METHOD, WebSocketOptions,
};
pub use tags::Tags;
pub use trace::{TraceOptions, Traces};
