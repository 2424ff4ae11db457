//! A design assembled from closures, so that a block registers in a few lines.

use std::fmt;
use std::sync::Arc;

use rust_hdl::prelude::Block;

use super::{Design, Effort, Interface, Report};
use crate::HdlError;
use crate::datapath::Datapath;
use crate::simulate::{Dut, Pipeline, Ports, Simulation};

type Verilog = dyn Fn() -> Result<String, HdlError>;
type Simulate = dyn Fn() -> Result<Box<dyn Dut>, HdlError>;
type Check = dyn Fn(&mut dyn Dut, Effort, u64) -> Result<Report, HdlError>;

/// A [`Design`] assembled from parts.
pub struct Circuit {
    top: String,
    verilog: Box<Verilog>,
    simulation: Box<Simulate>,
    check: Box<Check>,
    latency_cycles: u64,
    interval_cycles: u64,
    card: Option<Interface>,
}

impl fmt::Debug for Circuit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Circuit")
            .field("top", &self.top)
            .field("latency_cycles", &self.latency_cycles)
            .field("interval_cycles", &self.interval_cycles)
            .finish_non_exhaustive()
    }
}

impl Circuit {
    /// Makes a design of the rust-hdl block that `new` constructs, emitted as module `top` and
    /// checked by `check`.
    pub fn of_block<B: Block + Ports + 'static>(
        top: impl Into<String>,
        new: impl Fn() -> Result<B, HdlError> + Copy + 'static,
        check: impl Fn(&mut dyn Dut, Effort, u64) -> Result<Report, HdlError> + 'static,
    ) -> Self {
        let top = top.into();
        let name = top.clone();
        Self {
            top,
            verilog: Box::new(move || {
                let mut block = new()?;
                block.connect_all();
                Ok(crate::emit::emit(&block, &name)?)
            }),
            simulation: Box::new(move || Ok(Box::new(Simulation::new(new()?)?))),
            check: Box::new(check),
            latency_cycles: 1,
            interval_cycles: 1,
            card: None,
        }
    }

    /// Makes a design of a datapath alone; the latency is the pipeline's.
    pub fn of_datapath(
        module: Arc<Datapath>,
        check: impl Fn(&mut dyn Dut, Effort, u64) -> Result<Report, HdlError> + 'static,
    ) -> Self {
        let simulated = Arc::clone(&module);
        Self {
            top: module.name().to_owned(),
            latency_cycles: module.latency() as u64,
            interval_cycles: 1,
            verilog: Box::new(move || Ok(module.verilog())),
            simulation: Box::new(move || Ok(Box::new(Pipeline::new(&simulated)))),
            check: Box::new(check),
            card: None,
        }
    }

    /// Sets latency and interval (default: 1 each).
    #[must_use]
    pub const fn cycles(mut self, latency_cycles: u64, interval_cycles: u64) -> Self {
        self.latency_cycles = latency_cycles;
        self.interval_cycles = interval_cycles;
        self
    }

    /// Marks the block as a card kernel.
    #[must_use]
    pub fn for_card(mut self, interface: Interface) -> Self {
        self.card = Some(interface);
        self
    }

    /// Boxes the design as a trait object.
    #[must_use]
    pub fn boxed(self) -> Box<dyn Design> {
        Box::new(self)
    }
}

impl Design for Circuit {
    fn top(&self) -> &str {
        &self.top
    }

    fn verilog(&self) -> Result<String, HdlError> {
        (self.verilog)()
    }

    fn latency_cycles(&self) -> u64 {
        self.latency_cycles
    }

    fn interval_cycles(&self) -> u64 {
        self.interval_cycles
    }

    fn simulation(&self) -> Result<Box<dyn Dut>, HdlError> {
        (self.simulation)()
    }

    fn card(&self) -> Option<&Interface> {
        self.card.as_ref()
    }

    fn check(&self, dut: &mut dyn Dut, effort: Effort, seed: u64) -> Result<Report, HdlError> {
        (self.check)(dut, effort, seed)
    }
}
