//! A card in simulation: the hardware blocks of `zkfabric-hdl`, run as a host runs a card's
//! kernels.
//!
//! `host/src/card` makes the jobs, as for a card behind OpenCL. A job runs as on a card: arrays
//! into the card's memory, the arguments and then `ap_start` through AXI4-Lite, bursts of AXI4
//! between kernel and memory, the interrupt, the status words, results out of the card's memory.
//! The memory checks the rules of bursts, and that a kernel reads only data that the host has
//! loaded. The card supports no other operations.
//!
//! The circuit is the emitted Verilog compiled by Verilator, or rust-hdl's description
//! ([`Simulation`]); no model computes results. A model only estimates the clocks of a call: a call
//! beyond [`Options::call_cycles`] is [`Error::Unsupported`], so that a scheduler gives it to
//! another backend. An empty column and a transform of one value need no kernel. A kernel that does
//! not finish, breaks a rule of a bus or returns an invalid result is [`Error::Internal`] and is
//! reset; the next job starts afresh.
//!
//! [`Error::Unsupported`]: crate::Error::Unsupported
//! [`Error::Internal`]: crate::Error::Internal
//!
//! Each kernel has its own thread, so that different kernels run in parallel and each runs its jobs
//! one after another; all share one memory.

mod card;
mod memory;
mod options;
mod platform;
mod report;

use std::sync::{Mutex, MutexGuard, PoisonError};

pub use zkfabric_hdl::card::bench::Order;
pub use zkfabric_hdl::estimate::{Assumptions, CARDS, Card};
pub use zkfabric_hdl::unit::{Fault, Simulation};

pub use card::{SimulatedCard, sim};
pub(crate) use card::{find, open};
pub use options::{CALL_CYCLES, Options, SIMULATION};
pub use report::{KernelReport, Report};

/// Name of the backend.
const NAME: &str = "sim";

/// Locks a mutex. Every change is one call, so the state is consistent after a panic.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
