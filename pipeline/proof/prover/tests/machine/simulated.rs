//! Commitments and openings by the simulated card, everything else on the CPU.

use std::env;
use std::sync::Arc;

use zkfabric_host::Runtime;
use zkfabric_host::runtime;
use zkfabric_host::sim::{Options, SIMULATION, SimulatedCard, Simulation, sim};

/// Returns a card, and a runtime that gives the card all work that it supports.
pub(crate) fn simulated() -> (Arc<SimulatedCard>, Runtime) {
    let options = Options {
        // The circuits' own description takes half the time of their Verilog, and other tests check
        // it against the Verilog.
        simulation: env::var_os(SIMULATION)
            .is_none()
            .then_some(Simulation::Rust),
        call_cycles: 1_000_000,
        ..Options::default()
    };
    let card = sim(options).unwrap();
    let mut options = runtime::Options::default();
    options.cpu_works = false;
    options.audit = 1.0;
    let runtime = Runtime::new(vec![card.clone()], options).unwrap();
    (card, runtime)
}
