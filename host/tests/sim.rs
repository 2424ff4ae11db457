//! The simulated card against the definition.

use std::sync::Arc;
use std::time::Instant;

use zkfabric_host::parity::{Naive, check};
use zkfabric_host::sim::{Options, SimulatedCard, Simulation, sim};

fn card(simulation: Simulation) -> Arc<SimulatedCard> {
    sim(Options {
        simulation: Some(simulation),
        ..Options::default()
    })
    .unwrap()
}

#[test]
fn the_rust_simulation_equals_the_definition() {
    let card = card(Simulation::Rust);
    let t = Instant::now();
    check(&*card, &Naive, 5).unwrap();
    println!("{}", card.report());
    println!("{:?}", t.elapsed());
}

#[test]
fn the_verilated_simulation_equals_the_definition() {
    let card = card(Simulation::Verilated);
    let t = Instant::now();
    check(&*card, &Naive, 5).unwrap();
    println!("{}", card.report());
    println!("{:?}", t.elapsed());
}
