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
//! Each kernel has its own thread, so that different kernels run in parallel and each runs its jobs
//! one after another; all share one memory.

mod options;
mod platform;
mod report;

use core::fmt;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use zkfabric_hdl::card::bench::Contents;
pub use zkfabric_hdl::estimate::{Assumptions, CARDS, Card};
use zkfabric_hdl::unit::Unit;
pub use zkfabric_hdl::unit::{Fault, Simulation};

pub use options::{CALL_CYCLES, Options, SIMULATION};
pub use report::{KernelReport, Report};

use crate::Error;
use crate::card::Block;
use crate::family::{OpenedDevice, Progress, Which};
use report::RunCounts;

const NAME: &str = "sim";

/// Creates a simulated card.
///
/// # Errors
/// [`Error::Unsupported`] if Verilator is requested but missing; the kind of simulation is unknown,
/// or a clock, rate or share is invalid.
pub fn sim(options: Options) -> Result<Arc<SimulatedCard>, Error> {
    options.check()?;
    Ok(Arc::new(SimulatedCard {
        simulation: options.kind()?,
        kernels: Mutex::default(),
        report: Mutex::new(Report::new(&options)),
        memory: Arc::default(),
        contents: Contents::default(),
        options,
    }))
}

/// Lists the simulated cards of a name; there is one.
pub(crate) fn find(which: Which) -> Result<Vec<usize>, Error> {
    if let Which::Index(got @ 1..) = which {
        return Err(Error::Unsupported {
            backend: NAME,
            operation: "any",
            reason: format!("there is no simulated card {got}: expected sim or sim:0"),
        });
    }
    Ok(vec![0])
}

/// Opens the simulated card of the default options.
pub(crate) fn open(_: usize, _: &Progress) -> Result<OpenedDevice, Error> {
    Ok(sim(Options::default())?)
}

/// Simulated card, made by [`sim`].
pub struct SimulatedCard {
    options: Options,
    simulation: Simulation,
    /// Kernels used so far.
    kernels: Mutex<BTreeMap<Block, Unit>>,
    report: Mutex<Report>,
    memory: Arc<platform::Memory>,
    contents: Contents,
}

impl fmt::Debug for SimulatedCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SimulatedCard")
            .field("card", &self.options.card.name)
            .field("simulation", &self.simulation)
            .finish_non_exhaustive()
    }
}

impl SimulatedCard {
    /// Returns the kind of simulation.
    #[must_use]
    pub const fn simulation(&self) -> Simulation {
        self.simulation
    }

    /// Returns the kernels' statistics so far.
    #[must_use]
    pub fn report(&self) -> Report {
        locked(&self.report).clone()
    }

    /// Returns the kernel of this block, starting it if needed.
    fn unit(&self, block: Block) -> Result<Unit, Error> {
        let mut kernels = locked(&self.kernels);
        if let Some(unit) = kernels.get(&block) {
            return Ok(unit.clone());
        }
        let memory = self.contents.clone();
        let unit = Unit::start(block.name, block.parameter, self.simulation, memory);
        let unit = unit.map_err(|error| Error::Internal {
            backend: NAME,
            reason: error.to_string(),
        })?;
        kernels.insert(block, unit.clone());
        Ok(unit)
    }

    fn add(&self, unit: &Unit, done: RunCounts) {
        locked(&self.report).add(unit.name(), done, &self.options);
    }
}

/// Locks a mutex. Every change is one call, so the state is consistent after a panic.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
