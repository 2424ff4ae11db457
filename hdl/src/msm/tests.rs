//! The engine in Rust and as Verilog.

use crate::modular::{self, Field};
use crate::simulate::Simulation;
use crate::simulate::stream::Stalls;

use super::*;

type Small = Engine<9, 3, 4>;

fn config() -> Config {
    Config::new(64, 8).unwrap()
}

fn engine() -> Small {
    Engine::new(config(), &modular::Config::new(Field::Fq)).unwrap()
}

#[test]
fn buckets_and_clocks_are_the_models() {
    let latency = adder_latency(&modular::Config::new(Field::Fq)).unwrap();
    let mut dut = Simulation::new(engine()).unwrap();
    let jobs = [bench::pairs(70), bench::pairs(1), bench::pairs(23)];
    let outcome = bench::check(
        &mut dut,
        config(),
        latency,
        &jobs,
        [Stalls::Never, Stalls::Never],
    )
    .unwrap();
    println!("{outcome:?}, adder of {latency} clocks");
    assert!(outcome.usage.deferred > 0);
}
