//! LUT levels between registers.

use std::fmt;

use serde::Serialize;

use super::borders::Borders;
use super::netlist::{Circuit, Leaf, Net, is_clock};

/// The path with the most LUTs between two registers, or between a register and a port.
///
/// A LUT is a level, and so is the read port of a LUT memory, which has no clock. Carry chains and
/// the multiplexers behind LUTs are in the same slice and do not count. A product whose result goes
/// only into registers counts as a register, since those lie in the DSP; any other product is
/// [`PRODUCT`] levels. Block RAM and `UltraRAM` are registers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Path {
    /// LUTs on the path.
    pub levels: u64,
    /// Register or port at the start.
    pub from: String,
    /// Register or port at the end.
    pub to: String,
}

/// Levels of a product without a register: an assumption, a DSP takes about as long.
pub const PRODUCT: u64 = 5;

/// Levels of a left-out pipeline between its inputs and its first registers: those of a scaler, or
/// of a multiplexer before an adder. Bits of ports that go straight into registers have none. The
/// pipeline's outputs are registers.
pub const BORDER: u64 = 3;

/// Delay of one LUT and its wire, in ns: an assumption, by which six levels are 250 MHz.
const LEVEL_NS: f64 = 0.6;
/// Delay out of a register and into the next, in ns: an assumption.
const REGISTER_NS: f64 = 0.4;

impl Path {
    /// Returns the clock that the path allows: an estimate from its levels alone, since no cell is
    /// placed and no wire is known.
    #[must_use]
    pub fn estimated_mhz(&self) -> f64 {
        1e3 / (REGISTER_NS + LEVEL_NS * self.levels as f64)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { levels, from, to } = self;
        write!(f, "{levels} levels from {from} to {to}")
    }
}

/// Timing behaviour of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// No combinational path.
    Register,
    /// As a register, but paths into the cell have [`BORDER`] more levels, unless [`Borders`] has
    /// registers there.
    Pipeline,
    /// Combinational from inputs to outputs, with this many levels.
    Logic(u64),
    /// As logic without levels, but no output depends on an input above its own position.
    Carry,
    /// Read ports are combinational with one level, other inputs are written at an edge.
    LutMemory,
}

impl Kind {
    /// Returns the behaviour of a cell; `None` for an unknown one.
    fn of(cell: &Leaf<'_>, sinks: &[Sinks]) -> Option<Self> {
        if cell.is_pipeline {
            return Some(Self::Pipeline);
        }
        Some(match cell.kind {
            "CARRY4" | "CARRY8" => Self::Carry,
            "MUXF7" | "MUXF8" | "MUXF9" => Self::Logic(0),
            "INV" => Self::Logic(1),
            "DSP48E2" => {
                let held = |(_, _, net): &(&str, usize, Net)| sinks[*net] != Sinks::Logic;
                if cell.outputs.iter().all(held) {
                    Self::Register
                } else {
                    Self::Logic(PRODUCT)
                }
            }
            kind if kind.starts_with("RAMB") || kind.starts_with("URAM") => Self::Register,
            kind if kind.starts_with("RAM") => Self::LutMemory,
            kind if kind.starts_with("LUT") => Self::Logic(1),
            kind if kind.starts_with("SRL") || kind.starts_with("FD") || kind.starts_with("LD") => {
                Self::Register
            }
            kind if kind.starts_with("BUF") => Self::Logic(0),
            _ => return None,
        })
    }

    /// Returns whether an output depends combinationally on an input.
    fn passes(self, input: (&str, usize), output: (&str, usize)) -> bool {
        match self {
            Self::Register | Self::Pipeline => false,
            Self::Logic(_) => true,
            Self::Carry => input.1 <= output.1 || matches!(input.0, "CI" | "CYINIT" | "CI_TOP"),
            Self::LutMemory => reads(input.0, output.0),
        }
    }
}

/// Returns whether an output of a LUT memory is read by an address: `DOA` by `ADDRA`, `DPO` by
/// `DPRA`, `SPO` and `O` by `A`.
fn reads(input: &str, output: &str) -> bool {
    let digits: &[char] = &['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    let address = input.trim_end_matches(digits);
    match output {
        "DPO" => address == "DPRA",
        "SPO" | "O" => address == "A",
        _ => output
            .strip_prefix("DO")
            .is_some_and(|port| address.strip_prefix("ADDR") == Some(port)),
    }
}

/// Loads of a net.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Sinks {
    #[default]
    Nothing,
    /// Data inputs of flip-flops only.
    Registers,
    /// Other loads, too.
    Logic,
}

/// Driver of a net: a cell and its output.
type Driver = Option<(usize, usize)>;

/// Returns the longest path of a circuit; a path with no levels if the circuit has neither
/// registers nor driven ports.
///
/// The error describes the obstacle: an unknown cell, or a combinational loop.
pub(super) fn longest(circuit: &Circuit<'_>, borders: &Borders) -> Result<Path, String> {
    let mut sinks = vec![Sinks::Nothing; circuit.names.len()];
    for leaf in &circuit.leaves {
        let flip_flop = leaf.kind.starts_with("FD");
        for &(port, _, net) in &leaf.inputs {
            let data = flip_flop && port == "D" && sinks[net] != Sinks::Logic;
            sinks[net] = if data { Sinks::Registers } else { Sinks::Logic };
        }
    }
    for &(_, net) in &circuit.outputs {
        sinks[net] = Sinks::Logic;
    }
    let kinds = circuit.leaves.iter().map(|leaf| {
        Kind::of(leaf, &sinks).ok_or_else(|| format!("a cell {} of type {}", leaf.name, leaf.kind))
    });
    let kinds = kinds.collect::<Result<Vec<_>, _>>()?;
    let mut arrivals = Arrivals::new(circuit, kinds);

    let mut longest: Option<(u64, Net, End<'_>)> = None;
    let mut consider = |levels, net, end| {
        if longest.as_ref().is_none_or(|(most, _, _)| levels > *most) {
            longest = Some((levels, net, end));
        }
    };
    for (index, leaf) in circuit.leaves.iter().enumerate() {
        let kind = arrivals.kinds[index];
        for &(port, place, net) in &leaf.inputs {
            let through =
                |output: &(&str, usize, Net)| kind.passes((port, place), (output.0, output.1));
            if is_clock(port) || leaf.outputs.iter().any(through) {
                continue;
            }
            let is_straight = || borders.is_straight(leaf.kind, port, place);
            let more = match kind {
                Kind::Pipeline if !is_straight() => BORDER,
                _ => 0,
            };
            consider(arrivals.levels(net)? + more, net, End::Cell(leaf));
        }
    }
    for &(port, net) in &circuit.outputs {
        consider(arrivals.levels(net)?, net, End::Port(port));
    }
    Ok(
        longest.map_or_else(Path::default, |(levels, net, end)| Path {
            levels,
            from: arrivals.origin(net),
            to: end.name(circuit),
        }),
    )
}

/// End of a path.
enum End<'n> {
    Cell(&'n Leaf<'n>),
    Port(&'n str),
}

impl End<'_> {
    fn name(&self, circuit: &Circuit<'_>) -> String {
        match self {
            Self::Cell(leaf) => register(leaf, circuit),
            Self::Port(port) => format!("port {port}"),
        }
    }
}

/// Returns the name of a cell: the source's name of a driven net if there is one, since yosys makes
/// up the names of most cells.
pub(super) fn register(leaf: &Leaf<'_>, circuit: &Circuit<'_>) -> String {
    let named = |(_, _, net): &(&str, usize, Net)| circuit.names[*net].clone();
    leaf.outputs
        .iter()
        .find_map(named)
        .unwrap_or_else(|| leaf.name.clone())
}

/// State of a net.
#[derive(Clone, Copy, Debug)]
enum Arrival {
    Unknown,
    /// Under evaluation.
    Open,
    /// Levels, and the previous net on the longest path.
    Known(u64, Option<Net>),
}

/// Levels of nets, computed on demand.
struct Arrivals<'c, 'n> {
    circuit: &'c Circuit<'n>,
    kinds: Vec<Kind>,
    drivers: Vec<Driver>,
    known: Vec<Arrival>,
}

impl<'c, 'n> Arrivals<'c, 'n> {
    fn new(circuit: &'c Circuit<'n>, kinds: Vec<Kind>) -> Self {
        let mut drivers = vec![None; circuit.names.len()];
        for (index, leaf) in circuit.leaves.iter().enumerate() {
            for (output, &(_, _, net)) in leaf.outputs.iter().enumerate() {
                drivers[net] = Some((index, output));
            }
        }
        let known = vec![Arrival::Unknown; drivers.len()];
        Self {
            circuit,
            kinds,
            drivers,
            known,
        }
    }

    /// Returns the nets on which a net depends combinationally.
    fn before(&self, net: Net) -> impl Iterator<Item = Net> + use<'_, 'n> {
        let driver = self.drivers[net];
        driver.into_iter().flat_map(move |(index, output)| {
            let (leaf, kind) = (&self.circuit.leaves[index], self.kinds[index]);
            let output = leaf.outputs[output];
            let through = move |input: &&(&str, usize, Net)| {
                kind.passes((input.0, input.1), (output.0, output.1))
            };
            leaf.inputs.iter().filter(through).map(|input| input.2)
        })
    }

    /// Returns the most levels from a register to a net; an error for a combinational loop.
    fn levels(&mut self, net: Net) -> Result<u64, String> {
        let mut stack = vec![net];
        while let Some(&top) = stack.last() {
            if let Arrival::Known(..) = self.known[top] {
                stack.pop();
                continue;
            }
            let mut longest = (0, None);
            let mut waits = Vec::new();
            for before in self.before(top) {
                match self.known[before] {
                    Arrival::Known(levels, _) if longest.1.is_none() || levels > longest.0 => {
                        longest = (levels, Some(before));
                    }
                    Arrival::Known(..) => {}
                    Arrival::Unknown => waits.push(before),
                    Arrival::Open => return Err(self.circle(top)),
                }
            }
            if !waits.is_empty() {
                self.known[top] = Arrival::Open;
                stack.extend(waits);
                continue;
            }
            let own = self.drivers[top].map_or(0, |(index, _)| match self.kinds[index] {
                Kind::Logic(levels) => levels,
                Kind::Register | Kind::Pipeline | Kind::Carry => 0,
                Kind::LutMemory => 1,
            });
            self.known[top] = Arrival::Known(longest.0 + own, longest.1);
            stack.pop();
        }
        match self.known[net] {
            Arrival::Known(levels, _) => Ok(levels),
            Arrival::Unknown | Arrival::Open => Err(self.circle(net)),
        }
    }

    fn circle(&self, net: Net) -> String {
        let name = self.circuit.names[net].as_deref().unwrap_or("some net");
        format!("logic that goes in a circle through {name}")
    }

    /// Returns the register or port where the longest path to a net begins.
    fn origin(&self, net: Net) -> String {
        let mut first = net;
        while let Arrival::Known(_, Some(before)) = self.known[first] {
            first = before;
        }
        let name = self.circuit.names[first].clone();
        match self.drivers[first] {
            Some((index, _)) => name.unwrap_or_else(|| self.circuit.leaves[index].name.clone()),
            None => format!("port {}", name.unwrap_or_default()),
        }
    }
}
