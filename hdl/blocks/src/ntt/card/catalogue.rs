//! The card kernel of transforms. Oracle: that of [`crate::ntt::bench`].

use rust_hdl::prelude::Block;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Config, Design, Effort, Kernel, Parameter, Report, Value,
};
use zkfabric_hdl_toolkit::simulate::{Dut, Ports};

use super::{cycles, interface};
use crate::card::bench::{Beat, Bench};
use crate::ntt::{self, bench::Job, model::Command, model::Direction};

/// Transforms that latency and interval are stated for.
const TRANSFORMS: u64 = 2;

/// The engine on values in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CardNtt;

impl Kernel for CardNtt {
    fn name(&self) -> &'static str {
        "card_ntt"
    }

    fn summary(&self) -> &'static str {
        "card kernel: NTTs over the scalar field; cycles are those of two transforms and a memory that answers at once"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/ntt/card/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[Parameter {
            name: "logsize",
            summary: "log2 of the values of a transform; 6 is for simulation",
            allowed: Allowed::Numbers(&[6, 10, 12]),
            default: Value::Number(6),
        }]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        match config.number("logsize")? {
            10 => design(10, super::CardNtt::<8, 9, 10>::new),
            12 => design(12, super::CardNtt::<10, 11, 12>::new),
            _ => design(6, super::CardNtt::<4, 5, 6>::new),
        }
    }
}

fn design<B: Block + Ports + 'static>(
    log_size: u32,
    new: fn(&ntt::Config) -> Result<B, HdlError>,
) -> Result<Box<dyn Design>, HdlError> {
    let config = ntt::Config::new(log_size, 2)?;
    let circuit = Circuit::of_block(
        format!("card_ntt_{log_size}"),
        move || new(&config),
        move |dut, effort, seed| check(dut, &config, effort, seed),
    );
    let cycles = cycles(&config, TRANSFORMS);
    let circuit = circuit.for_card(interface());
    Ok(circuit.cycles(cycles, cycles).boxed())
}

fn check(
    dut: &mut dyn Dut,
    config: &ntt::Config,
    effort: Effort,
    seed: u64,
) -> Result<Report, HdlError> {
    let mut bench = Bench::new(dut, interface(), seed)?;
    bench.limit_cycles = 20 * config.interval_cycles() + 20_000;
    let forward = Command::FORWARD;
    let latency_cycles = transform(&mut bench, config, forward, TRANSFORMS, &[])?;
    // The cycle model, where memories answer at once.
    for count in [0, 1] {
        let got = transform(&mut bench, config, forward, count, &[])?;
        let expected = cycles(config, count);
        bench.same(&format!("cycles of {count} transforms"), expected, got)?;
    }
    bench.busy_of_256 = 110;
    let streamed = Command::INVERSE.without(1).with_factors();
    transform(&mut bench, config, streamed, 1, &[])?;
    let mut operations = 5;
    // Refused, and the next one is not.
    transform(
        &mut bench,
        config,
        forward.without(config.log_size()),
        1,
        &[],
    )?;
    transform(&mut bench, config, forward, 1 << 28, &[])?;
    if effort != Effort::Short {
        for port in ["m_axi_in", "m_axi_factors", "m_axi_out"] {
            transform(&mut bench, config, streamed, 1, &[port])?;
        }
        let commands = [
            Command::INVERSE,
            forward.on_coset(),
            Command::INVERSE.on_coset(),
            forward,
        ];
        let rest = effort.operations(4);
        for (command, _) in commands.into_iter().cycle().zip(0..rest) {
            let count = bench.random().u64(1..4);
            transform(&mut bench, config, command, count, &[])?;
        }
        operations += 3 + rest;
    }
    Ok(bench.report(operations, latency_cycles))
}

fn transform(
    bench: &mut Bench<'_>,
    config: &ntt::Config,
    command: Command,
    count: u64,
    failing: &[&str],
) -> Result<u64, HdlError> {
    let refused = (count << config.log_rows()) >> 32 > 0 || command.skip >= config.log_size();
    let [source, target, factors] = bench.places();
    let seed = bench.random().u64(..);
    let jobs: Vec<Job> = (0..if refused { 0 } else { count })
        .map(|index| Job::random(config, command, seed.wrapping_add(index)))
        .collect();
    let beats = |rows: fn(&ntt::Config, &Job) -> Vec<Vec<u64>>| -> Vec<Beat> {
        let rows = jobs.iter().flat_map(|job| rows(config, job));
        let beat = |row: Vec<u64>| std::array::from_fn(|i| row.get(i).copied().unwrap_or_default());
        rows.map(beat).collect()
    };
    bench.load(source, &beats(ntt::bench::input));
    bench.load(factors, &beats(ntt::bench::factors));
    let word = u64::from(command.direction == Direction::Inverse)
        | u64::from(command.coset) << 1
        | u64::from(command.streamed) << 2
        | u64::from(command.skip) << 8;
    let run = bench.run(&[source, target, factors, count, word], failing)?;
    bench.failed(&run, failing, refused)?;
    bench.wrote(&run, target, &beats(ntt::bench::output))?;
    Ok(run.cycles)
}
