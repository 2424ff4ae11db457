//! The netlist from `write_json`, flattened.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::datapath::STAGES;

/// Cells with the name of a module that was dissolved, without ports: yosys 0.70 leaves them where
/// it flattens.
pub(super) const SCOPE: &str = "$scopeinfo";

/// Returns whether an input of a cell is its clock.
pub(super) fn is_clock(port: &str) -> bool {
    matches!(
        port,
        "C" | "CLK" | "WCLK" | "CLKARDCLK" | "CLKBWRCLK" | "clock"
    )
}

/// Output of `write_json`.
#[derive(Debug, Deserialize)]
pub(super) struct Netlist {
    /// Modules by name.
    pub modules: BTreeMap<String, Module>,
}

/// A module without what is in its submodules.
#[derive(Debug, Deserialize)]
pub(super) struct Module {
    #[serde(default)]
    attributes: BTreeMap<String, IgnoredAny>,
    /// Ports by name.
    pub ports: BTreeMap<String, Port>,
    /// Cells and submodules by name.
    pub cells: BTreeMap<String, Cell>,
    netnames: BTreeMap<String, NetName>,
}

impl Module {
    /// Returns whether the source gives the module this attribute.
    pub(super) fn has(&self, attribute: &str) -> bool {
        self.attributes.contains_key(attribute)
    }

    /// Returns whether the module's content is known: cells of the family and left-out modules are
    /// boxes.
    fn is_open(&self) -> bool {
        !self.has("blackbox") && !self.has("whitebox")
    }
}

/// A port of a module.
#[derive(Debug, Deserialize)]
pub(super) struct Port {
    /// Direction, seen from outside.
    pub direction: Direction,
    /// Bits, least significant first.
    pub bits: Vec<Bit>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Direction {
    Input,
    Output,
    Inout,
}

/// A cell, or the use of a module.
#[derive(Debug, Deserialize)]
pub(super) struct Cell {
    /// Type of the cell, or name of the module.
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default)]
    parameters: Parameters,
    /// Directions of its ports.
    pub port_directions: BTreeMap<String, Direction>,
    /// Bits at its ports, least significant first.
    pub connections: BTreeMap<String, Vec<Bit>>,
}

#[derive(Debug, Default, Deserialize)]
struct Parameters {
    /// Initial value of a flip-flop, table of a LUT.
    #[serde(rename = "INIT")]
    init: Option<Value>,
}

impl Cell {
    fn starts_high(&self) -> bool {
        match &self.parameters.init {
            Some(Value::String(bits)) => bits == "1",
            Some(value) => *value == 1,
            None => false,
        }
    }
}

#[derive(Debug, Deserialize)]
struct NetName {
    hide_name: u8,
    bits: Vec<Bit>,
}

/// What is at a bit of a port.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Bit {
    /// Net number within the module.
    Net(u32),
    /// 0, 1, x or z.
    Constant(IgnoredAny),
}

impl Bit {
    /// Returns the net number within the module, if there is a net.
    pub(super) const fn net(&self) -> Option<u32> {
        match self {
            Self::Net(net) => Some(*net),
            Self::Constant(_) => None,
        }
    }
}

/// Net number in the whole circuit.
pub(super) type Net = usize;

/// A cell of the family, or a box.
#[derive(Debug)]
pub(super) struct Leaf<'n> {
    /// Cell type.
    pub kind: &'n str,
    /// Whether the cell is a left-out pipeline.
    pub is_pipeline: bool,
    /// Whether the cell is a flip-flop with the initial value 1.
    pub starts_high: bool,
    /// Hierarchical name.
    pub name: String,
    /// Port name, bit position, and the net; constants are left out.
    pub inputs: Vec<(&'n str, usize, Net)>,
    /// Port name, bit position, and the net.
    pub outputs: Vec<(&'n str, usize, Net)>,
}

/// A flattened circuit.
#[derive(Debug, Default)]
pub(super) struct Circuit<'n> {
    /// All cells.
    pub leaves: Vec<Leaf<'n>>,
    /// Names of nets in the source, where they have one.
    pub names: Vec<Option<String>>,
    /// Input ports of the circuit: name and net.
    pub inputs: Vec<(&'n str, Net)>,
    /// Output ports of the circuit: name and net.
    pub outputs: Vec<(&'n str, Net)>,
}

impl Netlist {
    /// Returns the content of `top`, if present.
    pub(super) fn circuit(&self, top: &str) -> Option<Circuit<'_>> {
        let module = self.modules.get(top)?;
        let mut circuit = Circuit::default();
        let mut nets = HashMap::new();
        self.place(module, "", &mut nets, &mut circuit);
        for (name, port) in &module.ports {
            let bits = port.bits.iter();
            let bits: Vec<_> = bits.filter_map(|bit| circuit.net(&mut nets, bit)).collect();
            let side = match port.direction {
                Direction::Input => &mut circuit.inputs,
                Direction::Output | Direction::Inout => &mut circuit.outputs,
            };
            side.extend(bits.into_iter().map(|net| (name.as_str(), net)));
        }
        Some(circuit)
    }

    /// Adds a module to the circuit; `nets` has the nets of its ports, and `path` its name with a
    /// trailing dot.
    fn place<'n>(
        &'n self,
        module: &'n Module,
        path: &str,
        nets: &mut HashMap<u32, Net>,
        circuit: &mut Circuit<'n>,
    ) {
        for (name, net_name) in &module.netnames {
            for (place, bit) in net_name.bits.iter().enumerate() {
                let Some(net) = circuit.net(nets, bit) else {
                    continue;
                };
                if net_name.hide_name == 0 && circuit.names[net].is_none() {
                    circuit.names[net] = Some(match net_name.bits.len() {
                        1 => format!("{path}{name}"),
                        _ => format!("{path}{name}[{place}]"),
                    });
                }
            }
        }
        for (name, cell) in &module.cells {
            if cell.kind == SCOPE {
                continue;
            }
            let inner = self.modules.get(&cell.kind);
            if let Some(inner) = inner.filter(|inner| inner.is_open()) {
                let mut ports = HashMap::new();
                for (port, bits) in &cell.connections {
                    let inside = inner.ports.get(port).map(|port| port.bits.as_slice());
                    for (inside, bit) in inside.unwrap_or_default().iter().zip(bits) {
                        if let (Bit::Net(inside), Some(net)) = (inside, circuit.net(nets, bit)) {
                            ports.insert(*inside, net);
                        }
                    }
                }
                self.place(inner, &format!("{path}{name}."), &mut ports, circuit);
                continue;
            }
            let mut leaf = Leaf {
                kind: &cell.kind,
                is_pipeline: inner.is_some_and(|inner| inner.has(STAGES)),
                starts_high: cell.starts_high(),
                name: format!("{path}{name}"),
                inputs: Vec::new(),
                outputs: Vec::new(),
            };
            for (port, bits) in &cell.connections {
                let driven = cell.port_directions.get(port) == Some(&Direction::Output);
                let side = if driven {
                    &mut leaf.outputs
                } else {
                    &mut leaf.inputs
                };
                for (place, bit) in bits.iter().enumerate() {
                    side.extend(
                        circuit
                            .net(nets, bit)
                            .map(|net| (port.as_str(), place, net)),
                    );
                }
            }
            circuit.leaves.push(leaf);
        }
    }
}

impl Circuit<'_> {
    /// Returns the net of a bit within a module with known nets `nets`.
    fn net(&mut self, nets: &mut HashMap<u32, Net>, bit: &Bit) -> Option<Net> {
        let Bit::Net(inside) = bit else {
            return None;
        };
        Some(*nets.entry(*inside).or_insert_with(|| {
            self.names.push(None);
            self.names.len() - 1
        }))
    }
}
