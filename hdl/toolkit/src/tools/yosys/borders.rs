//! Inputs of left-out pipelines that go straight into registers.
//!
//! Paths into a left-out pipeline have [`BORDER`](super::BORDER) levels more than those that can
//! be seen, by assumption. Where the Verilog shows that nothing but the data input of flip-flops
//! reads a bit of a port, the path ends there, and no level is added.

use std::collections::{BTreeMap, HashSet};

use super::netlist::{Bit, Direction, Module, Netlist};
use crate::datapath::STAGES;

/// The flip-flop that yosys makes of an assignment at an edge, before mapping.
const FLIP_FLOP: &str = "$dff";

/// Bits of ports by name, least significant first: whether they go straight into registers.
type Ports = BTreeMap<String, Vec<bool>>;

/// Pipelines by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Borders(BTreeMap<String, Ports>);

impl Borders {
    /// Looks at the pipelines of a netlist whose processes are flip-flops and which is not mapped.
    pub(super) fn of(netlist: &Netlist) -> Self {
        let mut known = BTreeMap::new();
        for (name, module) in &netlist.modules {
            if module.has(STAGES) {
                look(netlist, name, &mut known);
            }
        }
        Self(known)
    }

    /// Returns whether a bit of a pipeline's port goes straight into registers.
    pub(super) fn is_straight(&self, pipeline: &str, port: &str, place: usize) -> bool {
        let ports = self.0.get(pipeline);
        let bits = ports.and_then(|ports| ports.get(port));
        bits.and_then(|bits| bits.get(place))
            .is_some_and(|bit| *bit)
    }
}

/// Adds a module to `known`, after the modules in it; Verilog has no recursive modules.
fn look(netlist: &Netlist, name: &str, known: &mut BTreeMap<String, Ports>) {
    let Some(module) = netlist.modules.get(name) else {
        return;
    };
    for cell in module.cells.values() {
        if !known.contains_key(&cell.kind) {
            look(netlist, &cell.kind, known);
        }
    }
    let read = read_by_logic(module, known);
    let inputs = module.ports.iter();
    let inputs = inputs.filter(|(_, port)| port.direction == Direction::Input);
    let straight = |bit: &Bit| matches!(bit, Bit::Net(net) if !read.contains(net));
    let ports = inputs.map(|(port, bits)| (port.clone(), bits.bits.iter().map(straight).collect()));
    let ports = ports.collect();
    known.insert(name.to_owned(), ports);
}

/// Returns the nets of a module that anything but a flip-flop's data input reads.
fn read_by_logic(module: &Module, known: &BTreeMap<String, Ports>) -> HashSet<u32> {
    let mut read = HashSet::new();
    for port in module.ports.values() {
        if port.direction != Direction::Input {
            read.extend(port.bits.iter().filter_map(Bit::net));
        }
    }
    for cell in module.cells.values() {
        let inner = known.get(&cell.kind);
        for (port, bits) in &cell.connections {
            if cell.port_directions.get(port) == Some(&Direction::Output) {
                continue;
            }
            let inside = inner.and_then(|ports| ports.get(port));
            for (place, bit) in bits.iter().enumerate() {
                let straight = match inside {
                    Some(bits) => bits.get(place) == Some(&true),
                    None => cell.kind == FLIP_FLOP && port == "D",
                };
                if !straight {
                    read.extend(bit.net());
                }
            }
        }
    }
    read
}
