//! A datapath alone as a circuit.

use std::sync::Arc;

use super::dut::{Direction, Dut, Port, PortId};
use crate::HdlError;
use crate::datapath::{Datapath, Simulation};

/// A pipeline as a [`Dut`]. All outputs are registers, so no output follows an input without a
/// clock.
#[derive(Debug)]
pub struct Pipeline {
    simulation: Simulation,
    ports: Vec<Port>,
    /// Number of inputs, which are the first ports.
    inputs: usize,
    /// Current values of the inputs.
    values: Vec<Vec<u64>>,
}

impl Pipeline {
    /// Powers up the pipeline: all registers 0.
    #[must_use]
    pub fn new(module: &Arc<Datapath>) -> Self {
        let port = |port: &crate::datapath::Port, direction| Port {
            name: port.name.clone(),
            width: port.width,
            direction,
        };
        let inputs = module.inputs().iter().map(|p| port(p, Direction::Input));
        let outputs = module.outputs().map(|p| port(p, Direction::Output));
        let ports: Vec<_> = inputs.chain(outputs).collect();
        let inputs = module.inputs().len();
        let values = ports.iter().take(inputs).map(|p| vec![0; p.limbs()]);
        Self {
            simulation: Simulation::new(module),
            values: values.collect(),
            inputs,
            ports,
        }
    }
}

impl Dut for Pipeline {
    fn ports(&self) -> &[Port] {
        &self.ports
    }

    fn set(&mut self, port: PortId, limbs: &[u64]) {
        let (Some(description), Some(value)) =
            (self.ports.get(port.0), self.values.get_mut(port.0))
        else {
            return;
        };
        description.hold(limbs, value);
        self.simulation.set(port.0, value);
    }

    fn get(&self, port: PortId, limbs: &mut [u64]) {
        let value = match self.values.get(port.0) {
            Some(input) => input.as_slice(),
            None => self.simulation.output(port.0 - self.inputs),
        };
        for (index, limb) in limbs.iter_mut().enumerate() {
            *limb = value.get(index).copied().unwrap_or_default();
        }
    }

    fn tick(&mut self) -> Result<(), HdlError> {
        self.simulation.tick();
        Ok(())
    }

    fn settle(&mut self) -> Result<(), HdlError> {
        Ok(())
    }

    fn cycles(&self) -> u64 {
        self.simulation.cycles()
    }
}
