//! Executions that change nothing: calls, estimates of gas, access lists.
//!
//! | module | concept |
//! |---|---|
//! | `database` | a state under a call, with overrides |
//! | `block` | the block that a call sees |
//! | `transaction` | from a request to a transaction |
//! | `evm` | revm by the rules of a block |
//! | `run` | one execution |
//! | `output` | what a call returns, or why it does not |
//! | `estimate` | the least gas with which a call succeeds |
//! | `access` | the accounts and slots that a call reads |
//! | `replay` | transactions of a block once more, and traces |
//! | `touched` | the addresses that a transaction calls, or is called by |
//! | `tracer` | tracers, with the answers of geth's |
//! | `precompiles` | precompiles, as overrides have them |
//! | `unsigned` | from an execution's transaction to one of a block |
//! | `simulate` | blocks of calls that build on each other |
//!
//! Calls run the chain's own EVM with the rules of the node's chain, so that they return what a
//! transaction would. Their gas is bounded ([`NodeOptions::call_gas`]), and so is the number of
//! calls that run at once.
//!
//! [`NodeOptions::call_gas`]: crate::NodeOptions::call_gas

mod access;
mod block;
mod database;
mod estimate;
mod evm;
mod output;
mod precompiles;
mod replay;
mod run;
mod simulate;
mod touched;
mod tracer;
mod transaction;
mod unsigned;

pub(crate) use access::access_list;
pub(crate) use block::next_base_fee;
pub(crate) use estimate::estimate;
pub(crate) use output::output;
pub(crate) use replay::{Outcome, Replay};
pub(crate) use run::Run;
pub(crate) use simulate::{Simulation, simulate};
#[cfg(test)]
pub(crate) use touched::Touched;
pub(crate) use tracer::{
    Budget, CallOptions, Flat, FlatFrame, Kind, ListedCall, Options, Place, Trace,
};
pub(crate) use unsigned::{signed, unsigned};
