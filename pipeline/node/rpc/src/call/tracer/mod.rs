//! Tracers of executions, with the answers of geth's.
//!
//! | module | concept |
//! |---|---|
//! | `options` | what a request asks for |
//! | `budget` | the memory that a trace may take |
//! | `event` | what tracers learn of an execution |
//! | `words` | names of failures |
//! | `recorder` | from revm's hooks to events |
//! | `dispatch` | one tracer of a request, or several |
//! | `accesses` | what a frame touches, for erc7562Tracer |
//! | `frame` | calls inside calls |
//! | `calls` | callTracer |
//! | `flat` | flatCallTracer: calls as Parity lists them |
//! | `prestate` | prestateTracer |
//! | `signatures` | 4byteTracer |
//! | `validation` | erc7562Tracer |
//! | `steps` | each instruction (structLogs) |
//! | `execute` | an execution under a tracer |
//!
//! # Invariants
//!
//! - A trace takes at most [`budget::MOST`] bytes, whatever is executed: what a tracer keeps is
//!   counted before it is copied, and an execution ends once there is more.
//! - A tracer changes nothing: gas, accesses and results are those without it.

mod accesses;
mod budget;
mod calls;
mod dispatch;
mod event;
mod execute;
mod flat;
mod frame;
mod options;
mod prestate;
mod recorder;
mod signatures;
mod steps;
#[cfg(test)]
mod tests;
mod validation;
mod words;

pub(crate) use budget::Budget;
pub(crate) use dispatch::Trace;
pub(crate) use event::Kind;
pub(crate) use execute::{Execution, Rules, trace};
pub(crate) use flat::{Flat, FlatFrame, ListedCall, Place};
pub(crate) use options::{CallOptions, Options};
