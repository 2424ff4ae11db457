//! A rust-hdl block, simulated in this process.

use rust_hdl::prelude::{Block, Probe, simulate};

use super::dut::{Direction, Dut, Port, PortId};
use super::pins::Ports;
use crate::HdlError;

/// Rounds of evaluation after which a circuit counts as oscillating. Each round carries a value one
/// level of sub-circuits further.
const ROUNDS: usize = 1000;

/// A rust-hdl block as a [`Dut`], in the calling thread: rust-hdl's own `Simulation` hands the
/// circuit between threads and is 40 times slower.
#[derive(Debug)]
pub struct Simulation<B> {
    block: Box<B>,
    ports: Vec<Port>,
    /// Levels of blocks below this one.
    depth: usize,
    cycles: u64,
    settled: bool,
}

/// Finds the deepest block.
#[derive(Debug, Default)]
struct Depth {
    open: usize,
    deepest: usize,
}

impl Probe for Depth {
    fn visit_start_scope(&mut self, _: &str, _: &dyn Block) {
        self.open += 1;
        self.deepest = self.deepest.max(self.open);
    }

    fn visit_end_scope(&mut self, _: &str, _: &dyn Block) {
        self.open -= 1;
    }
}

impl<B: Block + Ports> Simulation<B> {
    /// Connects the block and lets it settle with all inputs as constructed.
    ///
    /// # Errors
    /// The circuit does not settle.
    pub fn new(block: B) -> Result<Self, HdlError> {
        let mut block = Box::new(block);
        block.connect_all();
        let mut ports = Vec::new();
        block.describe("", &mut ports);
        let mut depth = Depth::default();
        block.accept("", &mut depth);
        let mut simulation = Self {
            block,
            ports,
            depth: depth.deepest.saturating_sub(1),
            cycles: 0,
            settled: false,
        };
        simulation.settle()?;
        Ok(simulation)
    }

    /// Returns the block.
    pub fn block(&self) -> &B {
        &self.block
    }

    /// Returns the block mutably, for setting typed signals directly.
    pub fn block_mut(&mut self) -> &mut B {
        self.settled = false;
        &mut self.block
    }

    #[inline]
    fn evaluate(&mut self) -> Result<(), HdlError> {
        if simulate(&mut *self.block, ROUNDS) {
            return Ok(());
        }
        Err(HdlError::Unsettled {
            cycle: self.cycles,
            rounds: ROUNDS,
        })
    }
}

impl<B: Block + Ports> Dut for Simulation<B> {
    fn ports(&self) -> &[Port] {
        &self.ports
    }

    #[inline]
    fn set(&mut self, port: PortId, limbs: &[u64]) {
        let Some(description) = self.ports.get(port.0) else {
            return;
        };
        if description.direction == Direction::Input {
            self.settled = false;
            self.block.set(port.0, limbs);
        }
    }

    #[inline]
    fn get(&self, port: PortId, limbs: &mut [u64]) {
        self.block.get(port.0, limbs);
    }

    /// Sets the clock only after the inputs have settled: an input that changes together with the
    /// clock would reach registers in evaluation order. The falling edge changes only clock
    /// signals, one level of blocks per round, so the number of rounds is known and no extra round
    /// is needed to detect convergence.
    #[inline]
    fn tick(&mut self) -> Result<(), HdlError> {
        if !self.settled {
            self.evaluate()?;
        }
        self.block.set_clock(true);
        self.evaluate()?;
        self.cycles += 1;
        self.block.set_clock(false);
        for _ in 0..self.depth {
            self.block.update_all();
        }
        self.settled = true;
        Ok(())
    }

    #[inline]
    fn settle(&mut self) -> Result<(), HdlError> {
        if !self.settled {
            self.evaluate()?;
            self.settled = true;
        }
        Ok(())
    }

    fn cycles(&self) -> u64 {
        self.cycles
    }
}
