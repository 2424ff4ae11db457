//! The netlist that `write_json` prints, with its modules put into each other.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::datapath::STAGES;

/// What `write_json` prints.
#[derive(Debug, Deserialize)]
pub(super) struct Netlist {
    modules: BTreeMap<String, Module>,
}

#[derive(Debug, Deserialize)]
struct Module {
    #[serde(default)]
    attributes: BTreeMap<String, IgnoredAny>,
    ports: BTreeMap<String, Port>,
    cells: BTreeMap<String, Cell>,
    netnames: BTreeMap<String, NetName>,
}

impl Module {
    fn has(&self, attribute: &str) -> bool {
        self.attributes.contains_key(attribute)
    }

    /// Whether its content is known: cells of the family and what was left out are boxes.
    fn is_open(&self) -> bool {
        !self.has("blackbox") && !self.has("whitebox")
    }
}

#[derive(Debug, Deserialize)]
struct Port {
    direction: Direction,
    bits: Vec<Bit>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Direction {
    Input,
    Output,
    Inout,
}

#[derive(Debug, Deserialize)]
struct Cell {
    #[serde(rename = "type")]
    kind: String,
    port_directions: BTreeMap<String, Direction>,
    connections: BTreeMap<String, Vec<Bit>>,
}

#[derive(Debug, Deserialize)]
struct NetName {
    hide_name: u8,
    bits: Vec<Bit>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Bit {
    /// Number of a net within its module.
    Net(u32),
    /// 0, 1, x or z.
    Constant(IgnoredAny),
}

/// Number of a net in the whole circuit.
pub(super) type Net = usize;

/// A cell of the family, or a box.
#[derive(Debug)]
pub(super) struct Leaf<'n> {
    /// Its type.
    pub kind: &'n str,
    /// Whether it is a pipeline that was left out.
    pub is_pipeline: bool,
    /// Its name with those of the modules around it.
    pub name: String,
    /// Name of the port, place within it, and the net there; constants are left out.
    pub inputs: Vec<(&'n str, usize, Net)>,
    /// The same.
    pub outputs: Vec<(&'n str, usize, Net)>,
}

/// A circuit without modules.
#[derive(Debug, Default)]
pub(super) struct Circuit<'n> {
    /// All cells.
    pub leaves: Vec<Leaf<'n>>,
    /// Names of nets in the source, as far as they have one.
    pub names: Vec<Option<String>>,
    /// Ports of the circuit that it drives: name and net.
    pub outputs: Vec<(&'n str, Net)>,
}

impl Netlist {
    /// The content of `top`, if it is there.
    pub(super) fn circuit(&self, top: &str) -> Option<Circuit<'_>> {
        let module = self.modules.get(top)?;
        let mut circuit = Circuit::default();
        let mut nets = HashMap::new();
        self.place(module, "", &mut nets, &mut circuit);
        for (name, port) in &module.ports {
            if port.direction != Direction::Input {
                let bits = port
                    .bits
                    .iter()
                    .filter_map(|bit| circuit.net(&mut nets, bit));
                let bits: Vec<_> = bits.collect();
                circuit
                    .outputs
                    .extend(bits.into_iter().map(|net| (name.as_str(), net)));
            }
        }
        Some(circuit)
    }

    /// Puts a module into the circuit; `nets` has the nets of its ports, and `path` its name with a point behind it.
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
    /// The net of a bit within a module whose nets so far are `nets`.
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
