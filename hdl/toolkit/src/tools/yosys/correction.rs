//! What UltraScale+ has and yosys' mapping does not use: registers in DSPs, carry cells of 8 bits.
//!
//! `synth_xilinx -family xcup` leaves all registers around a `DSP48E2` in flip-flops, and makes
//! carry cells of 4 bits (yosys 0.23 and 0.70). A DSP has two registers at each operand and two
//! behind the product, each of which is used as a whole. So a DSP takes flip-flops without enable,
//! reset and initial value 1
//!
//! - behind a product, if all its bits go to such flip-flops and to nothing else;
//! - before an operand, if all its bits come from such flip-flops; a flip-flop that something else
//!   reads, too, stays;
//! - and those behind or before these in the same way.
//!
//! Two cells of 4 bits in a row of a chain are one cell of 8.

use std::collections::HashSet;

use serde::Serialize;

use super::netlist::{Circuit, Leaf, Net};

/// Ports of a DSP's operands.
const OPERANDS: [&str; 2] = ["A", "B"];

/// Corrections to the cells of a mapping.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Correction {
    /// Flip-flops, among those counted, for which DSPs have registers.
    pub ff_in_dsp: u64,
    /// Carry cells of 8 bits.
    pub carry8: u64,
}

impl Correction {
    /// Returns names and values, in table order.
    #[must_use]
    pub const fn named(&self) -> [(&'static str, u64); 2] {
        [("ff in dsp", self.ff_in_dsp), ("carry8", self.carry8)]
    }

    pub(super) fn of(circuit: &Circuit<'_>) -> Self {
        let wires = Wires::of(circuit);
        Self {
            ff_in_dsp: wires.in_dsps().len() as u64,
            carry8: wires.carry8(),
        }
    }
}

/// Drivers and loads of a circuit's nets.
struct Wires<'c, 'n> {
    circuit: &'c Circuit<'n>,
    /// Cell and port.
    drivers: Vec<Option<(usize, &'n str)>>,
    /// Cells and ports; ports of the circuit have no cell.
    loads: Vec<Vec<(Option<usize>, &'n str)>>,
}

impl<'c, 'n> Wires<'c, 'n> {
    fn of(circuit: &'c Circuit<'n>) -> Self {
        let mut drivers = vec![None; circuit.names.len()];
        let mut loads = vec![Vec::new(); circuit.names.len()];
        for (index, leaf) in circuit.leaves.iter().enumerate() {
            for &(port, _, net) in &leaf.outputs {
                drivers[net] = Some((index, port));
            }
            for &(port, _, net) in &leaf.inputs {
                // Nothing asks for the loads of a clock.
                if port != "C" && port != "CLK" {
                    loads[net].push((Some(index), port));
                }
            }
        }
        for &(port, net) in &circuit.outputs {
            loads[net].push((None, port));
        }
        Self {
            circuit,
            drivers,
            loads,
        }
    }

    fn leaf(&self, index: usize) -> &'c Leaf<'n> {
        &self.circuit.leaves[index]
    }

    /// Returns the flip-flops behind the nets, if nothing else reads any of the nets.
    fn behind(&self, nets: impl Iterator<Item = Net>) -> Option<HashSet<usize>> {
        let loads = nets.flat_map(|net| &self.loads[net]);
        let flip_flop = |&(leaf, port): &(Option<usize>, &str)| {
            leaf.filter(|leaf| port == "D" && is_plain(self.leaf(*leaf)))
        };
        loads.map(flip_flop).collect()
    }

    /// Returns the flip-flops before the nets, if each net comes from one.
    fn before(&self, nets: impl Iterator<Item = Net>) -> Option<HashSet<usize>> {
        let flip_flop = |net: Net| {
            let (leaf, _) = self.drivers[net]?;
            is_plain(self.leaf(leaf)).then_some(leaf)
        };
        nets.map(flip_flop).collect()
    }

    /// Returns whether every load of a flip-flop is one of `loads`.
    fn goes_to(&self, flip_flop: usize, is_load: impl Fn(usize, &str) -> bool) -> bool {
        let mut loads = results(self.leaf(flip_flop)).flat_map(|net| &self.loads[net]);
        loads.all(|(leaf, port)| leaf.is_some_and(|leaf| is_load(leaf, port)))
    }

    /// Returns the flip-flops for which DSPs have registers.
    fn in_dsps(&self) -> HashSet<usize> {
        let leaves = self.circuit.leaves.iter().enumerate();
        // A clock would mean that yosys has used the registers.
        let clocked = |leaf: &Leaf<'_>| leaf.inputs.iter().any(|(port, _, _)| *port == "CLK");
        let dsps = leaves.filter(|(_, leaf)| leaf.kind == "DSP48E2" && !clocked(leaf));
        let mut taken = HashSet::new();
        // Flip-flops before an operand, by DSP and port.
        let mut operands = Vec::new();
        for (index, dsp) in dsps {
            if let Some(first) = self.behind(results(dsp)) {
                let second = self.behind(first.iter().flat_map(|at| results(self.leaf(*at))));
                taken.extend(first);
                taken.extend(second.unwrap_or_default());
            }
            for port in OPERANDS {
                let nets = dsp.inputs.iter().filter(|(name, _, _)| *name == port);
                if let Some(first) = self.before(nets.map(|(_, _, net)| *net)) {
                    operands.push((index, port, first));
                }
            }
        }
        let registered: HashSet<(usize, &str)> = operands
            .iter()
            .map(|(dsp, port, _)| (*dsp, *port))
            .collect();
        let at_operands = |flip_flop: &usize| {
            self.goes_to(*flip_flop, |leaf, port| registered.contains(&(leaf, port)))
        };
        let [mut whole, mut partial, mut second] = std::array::from_fn(|_| HashSet::<usize>::new());
        for (_, _, first) in &operands {
            let before = first.iter().all(at_operands).then(|| {
                let data = first.iter().flat_map(|at| data(self.leaf(*at)));
                self.before(data)
            });
            match before.flatten() {
                Some(before) => {
                    whole.extend(first);
                    second.extend(before);
                }
                None => partial.extend(first),
            }
            taken.extend(first.iter().filter(|at| at_operands(at)));
        }
        let twice = |leaf: usize| whole.contains(&leaf) && !partial.contains(&leaf);
        taken.extend(
            second.into_iter().filter(|flip_flop| {
                self.goes_to(*flip_flop, |leaf, port| port == "D" && twice(leaf))
            }),
        );
        taken
    }

    /// Counts the carry cells of 8 bits: of every chain of cells of 4 bits each second one, rounded
    /// up.
    fn carry8(&self) -> u64 {
        let leaves = &self.circuit.leaves;
        // The place of each cell in its chain, from 1; 0 for unknown.
        let mut places = vec![0_u64; leaves.len()];
        let mut count = 0;
        for (index, leaf) in leaves.iter().enumerate() {
            count += u64::from(leaf.kind == "CARRY8");
            if leaf.kind != "CARRY4" {
                continue;
            }
            let (mut chain, mut first) = (Vec::new(), Some(index));
            while let Some(at) = first.filter(|at| places[*at] == 0 && chain.len() < leaves.len()) {
                chain.push(at);
                first = self.carry_before(at);
            }
            let mut place = first.map_or(0, |first| places[first]);
            for at in chain.into_iter().rev() {
                place += 1;
                places[at] = place;
            }
        }
        count + places.iter().map(|place| place % 2).sum::<u64>()
    }

    /// Returns the carry cell whose last carry goes into a carry cell.
    fn carry_before(&self, index: usize) -> Option<usize> {
        let inputs = &self.leaf(index).inputs;
        let (_, _, net) = inputs.iter().find(|(port, _, _)| *port == "CI")?;
        let (before, _) = self.drivers[*net]?;
        let leaf = self.leaf(before);
        let last = leaf.outputs.contains(&("CO", 3, *net));
        (leaf.kind == "CARRY4" && last).then_some(before)
    }
}

/// Returns whether a cell is a flip-flop as a DSP has them: constants are no inputs of a leaf, so
/// without enable and reset only clock and data remain.
fn is_plain(leaf: &Leaf<'_>) -> bool {
    let plain = |(port, _, _): &(&str, usize, Net)| matches!(*port, "C" | "D");
    leaf.kind == "FDRE" && !leaf.starts_high && leaf.inputs.iter().all(plain)
}

fn results<'l>(leaf: &'l Leaf<'_>) -> impl Iterator<Item = Net> + use<'l> {
    leaf.outputs.iter().map(|(_, _, net)| *net)
}

fn data<'l>(leaf: &'l Leaf<'_>) -> impl Iterator<Item = Net> + use<'l> {
    let data = leaf.inputs.iter().filter(|(port, _, _)| *port == "D");
    data.map(|(_, _, net)| *net)
}
