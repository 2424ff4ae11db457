//! Loads of nets.

use std::fmt;

use serde::Serialize;

use super::levels::register;
use super::netlist::{Circuit, Leaf, is_clock};

/// The net with the most loads, which a tool has to spread over the chip or to replicate.
///
/// Inputs of cells and output ports are loads. Not counted are clocks, and the ports `reset` and
/// `forget`, which platforms give a network of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Fanout {
    /// Loads of the net.
    pub loads: u64,
    /// The net's name, or that of its driver.
    pub net: String,
}

/// Input ports with a network of their own.
const GLOBAL: [&str; 2] = ["reset", "forget"];

impl fmt::Display for Fanout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { loads, net } = self;
        write!(f, "{loads} loads of {net}")
    }
}

/// Returns the net with the most loads.
pub(super) fn largest(circuit: &Circuit<'_>) -> Fanout {
    let mut loads = vec![0_u64; circuit.names.len()];
    for leaf in &circuit.leaves {
        for &(port, _, net) in &leaf.inputs {
            loads[net] += u64::from(!is_clock(port));
        }
    }
    for &(_, net) in &circuit.outputs {
        loads[net] += 1;
    }
    // By the port: inside, the net has the names of all ports that it goes to.
    for &(port, net) in &circuit.inputs {
        if GLOBAL.contains(&port) {
            loads[net] = 0;
        }
    }
    let most = (0..loads.len()).max_by_key(|net| (loads[*net], std::cmp::Reverse(*net)));
    most.map_or_else(Fanout::default, |net| Fanout {
        loads: loads[net],
        net: circuit.names[net].clone().unwrap_or_else(|| {
            let drives = |leaf: &&Leaf<'_>| leaf.outputs.iter().any(|output| output.2 == net);
            let driver = circuit.leaves.iter().find(drives);
            driver.map_or_else(String::new, |leaf| register(leaf, circuit))
        }),
    })
}
