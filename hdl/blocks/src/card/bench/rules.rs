//! Rules of the channels that a kernel drives (IHI 0022, A3.1.2, A3.2.1), checked at every edge.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Access, CONTROL_PORT, Interface};
use zkfabric_hdl_toolkit::simulate::{Direction, Dut, DutExt as _, PortId};

/// Edges between two checks for combinational paths through the kernel: each check settles the
/// circuit twice more.
const LOOK: u64 = 16;

/// The channels of a kernel.
pub(super) struct Rules {
    channels: Vec<Channel>,
    /// Handshake signals driven by the environment.
    inputs: Vec<PortId>,
    outputs: Vec<PortId>,
}

/// A channel whose VALID the kernel drives.
struct Channel {
    name: String,
    valid: PortId,
    ready: PortId,
    payload: Vec<PortId>,
    /// Payload offered at the previous edge and not accepted.
    held: Option<Vec<Vec<u64>>>,
}

/// Signals offered by a kernel to a memory that it reads, to one that it writes, and to its host:
/// name, VALID, READY, payload.
type Names = [&'static str; 4];
const READ: [Names; 1] = [["ar", "arvalid", "arready", "id addr len size burst"]];
const WRITE: [Names; 2] = [
    ["aw", "awvalid", "awready", "id addr len size burst"],
    ["w", "wvalid", "wready", "data strb last"],
];
const HOST: [Names; 2] = [
    ["b", "bvalid", "bready", "resp"],
    ["r", "rvalid", "rready", "data resp"],
];
/// Handshake signals that the environment drives.
const READ_INPUTS: [&str; 2] = ["arready", "rvalid"];
const WRITE_INPUTS: [&str; 3] = ["awready", "wready", "bvalid"];
const HOST_INPUTS: [&str; 5] = ["awvalid", "wvalid", "bready", "arvalid", "rready"];

impl Rules {
    /// Finds the channels, after a reset.
    ///
    /// # Errors
    /// A port is missing, or a channel offers something during the reset (A3.1.2).
    pub(super) fn new(dut: &dyn Dut, interface: &Interface) -> Result<Self, HdlError> {
        let mut rules = Self {
            channels: Vec::new(),
            inputs: Vec::new(),
            outputs: Vec::new(),
        };
        rules.add(dut, CONTROL_PORT, &HOST, &HOST_INPUTS)?;
        for memory in &interface.memories {
            match memory.access {
                Access::Read => rules.add(dut, &memory.port, &READ, &READ_INPUTS)?,
                Access::Write => rules.add(dut, &memory.port, &WRITE, &WRITE_INPUTS)?,
            }
        }
        for (index, port) in dut.ports().iter().enumerate() {
            if port.direction == Direction::Output {
                rules.outputs.push(PortId(index));
            }
        }
        match rules
            .channels
            .iter()
            .find(|channel| dut.is_high(channel.valid))
        {
            Some(channel) => Err(channel.broken(dut, "nothing is offered during a reset")),
            None => Ok(rules),
        }
    }

    fn add(
        &mut self,
        dut: &dyn Dut,
        port: &str,
        channels: &[Names],
        inputs: &[&str],
    ) -> Result<(), HdlError> {
        for [name, valid, ready, payload] in channels {
            let payload = payload.split(' ');
            let payload = payload.map(|field| dut.output(&format!("{port}_{name}{field}")));
            self.channels.push(Channel {
                name: format!("{port}_{name}"),
                valid: dut.output(&format!("{port}_{valid}"))?,
                ready: dut.input(&format!("{port}_{ready}"))?,
                payload: payload.collect::<Result<_, _>>()?,
                held: None,
            });
        }
        for input in inputs {
            self.inputs.push(dut.input(&format!("{port}_{input}"))?);
        }
        Ok(())
    }

    /// Checks an edge; the circuit has settled.
    ///
    /// # Errors
    /// A rule is violated.
    pub(super) fn edge(&mut self, dut: &mut dyn Dut) -> Result<(), HdlError> {
        for channel in &mut self.channels {
            channel.edge(dut)?;
        }
        if dut.cycles().is_multiple_of(LOOK) {
            self.paths(dut)?;
        }
        Ok(())
    }

    /// Checks that no output follows an input without a clock (A3.2.1).
    fn paths(&self, dut: &mut dyn Dut) -> Result<(), HdlError> {
        let values = |dut: &dyn Dut| -> Vec<Vec<u64>> {
            self.outputs.iter().map(|port| dut.value(*port)).collect()
        };
        let invert = |dut: &mut dyn Dut| {
            for input in &self.inputs {
                let value = dut.low(*input) ^ 1;
                dut.set(*input, &[value]);
            }
            dut.settle()
        };
        let before = values(dut);
        invert(dut)?;
        let after = values(dut);
        invert(dut)?;
        let changed = before.iter().zip(&after).position(|(a, b)| a != b);
        let changed = changed.and_then(|index| self.outputs.get(index));
        let port = changed.and_then(|port| dut.ports().get(port.0));
        match port {
            Some(port) => Err(HdlError::Protocol {
                cycle: dut.cycles(),
                port: port.name.clone(),
                rule: "an output follows no input without a clock",
            }),
            None => Ok(()),
        }
    }
}

impl Channel {
    fn edge(&mut self, dut: &dyn Dut) -> Result<(), HdlError> {
        let offers = dut.is_high(self.valid);
        let payload = || -> Vec<Vec<u64>> {
            let ports = self.payload.iter();
            ports.map(|port| dut.value(*port)).collect()
        };
        match &self.held {
            Some(_) if !offers => {
                return Err(self.broken(dut, "what is offered stays until it is taken"));
            }
            Some(held) if *held != payload() => {
                return Err(self.broken(dut, "what is offered does not change until it is taken"));
            }
            _ => {}
        }
        let waits = offers && !dut.is_high(self.ready);
        self.held = waits.then(payload);
        Ok(())
    }

    fn broken(&self, dut: &dyn Dut, rule: &'static str) -> HdlError {
        HdlError::Protocol {
            cycle: dut.cycles(),
            port: self.name.clone(),
            rule,
        }
    }
}
