//! The simulated card: its kernels, its memory and its statistics.

use core::fmt;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use zkfabric_hdl::card::bench::Contents;
use zkfabric_hdl::unit::{Simulation, Unit};

use super::memory::Memory;
use super::options::Options;
use super::report::{Report, RunCounts};
use super::{NAME, locked};
use crate::Error;
use crate::card::Block;
use crate::family::{OpenedDevice, Progress, Which};

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
    pub(super) options: Options,
    pub(super) simulation: Simulation,
    /// Kernels used so far.
    kernels: Mutex<BTreeMap<Block, Unit>>,
    report: Mutex<Report>,
    pub(super) memory: Arc<Memory>,
    pub(super) contents: Contents,
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
    pub(super) fn unit(&self, block: Block) -> Result<Unit, Error> {
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

    /// Adds a run of the kernel of this name, or a transfer for it, to the statistics.
    pub(super) fn add(&self, kernel: &str, done: RunCounts) {
        locked(&self.report).add(kernel, done, &self.options);
    }
}
