//! The generator as a block. Oracle: powers in arkworks' field.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Config, Design, Effort, Kernel, Parameter, Report, Value,
};
use zkfabric_hdl_toolkit::simulate::Dut;
use zkfabric_hdl_toolkit::simulate::stream::Stalls;

use super::{Job, Results, bench};
use crate::ntt::twiddle_generator;

const NEVER: [Stalls; 2] = [Stalls::Never, Stalls::Never];

const LOG_TABLE: Parameter = Parameter {
    name: "logtable",
    summary: "log2 of the entries of a table, half the log2 of the largest transform",
    allowed: Allowed::Numbers(&[3, 12, 14]),
    default: Value::Number(3),
};

/// The generator.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TwiddleGenerator;

impl Kernel for TwiddleGenerator {
    fn name(&self) -> &'static str {
        "twiddle_generator"
    }

    fn summary(&self) -> &'static str {
        "factors of a pass of a four-step NTT from tables, two a clock; latency from the start of a job with one set of tables"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/ntt/twiddle_generator/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[LOG_TABLE]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        match config.number("logtable")? {
            3 => generator::<3>(3),
            12 => generator::<12>(12),
            14 => generator::<14>(14),
            other => Err(config.unsupported("logtable", LOG_TABLE.allowed.to_string(), other)),
        }
    }
}

fn generator<const H: usize>(log_table: u32) -> Result<Box<dyn Design>, HdlError> {
    let config = twiddle_generator::Config::new(log_table)?;
    let circuit = Circuit::of_block(
        format!("twiddle_generator_{log_table}"),
        move || super::TwiddleGenerator::<H>::new(&config),
        move |dut, effort, seed| check(dut, &config, effort, seed),
    );
    let latency = config.first_row_cycles(&smallest(&config, true, None, 0));
    Ok(circuit.cycles(latency, 1).boxed())
}

/// Returns a job of few rows: tiles of two columns of four values; both tiles, or only the second.
fn smallest(
    config: &twiddle_generator::Config,
    values: bool,
    results: Option<Results>,
    seed: u64,
) -> Job {
    Job {
        log_size: 4,
        log_transform: 2,
        skip: 1,
        part: (!values).then_some([1, 1]),
        ..bench::random_job(config, values, results, seed)
    }
}

/// Runs jobs of all kinds back to back, to the clock; with stalls everywhere; with a receiver that
/// waits for long; after a reset in the middle; and the beginning of the largest job.
fn check(
    dut: &mut dyn Dut,
    config: &twiddle_generator::Config,
    effort: Effort,
    seed: u64,
) -> Result<Report, HdlError> {
    let (between, by_index) = (Some(Results::Between), Some(Results::ByIndex));
    let mut jobs: Vec<Job> = [
        (true, None),
        (false, None),
        (true, between),
        (false, by_index),
    ]
    .into_iter()
    .zip(seed..)
    .map(|((values, results), seed)| smallest(config, values, results, seed))
    .collect();
    let outcome = bench::check(dut, config, &jobs, NEVER)?;
    outcome.compare(config, &jobs)?;
    // The first job has 8 rows.
    let edge = |edges: &[u64], index: usize| edges.get(index).copied().unwrap_or_default();
    let first_row = edge(&outcome.given, 0);
    let latency_cycles = first_row.saturating_sub(edge(&outcome.started, 0));
    let interval_cycles = edge(&outcome.given, 7)
        .saturating_sub(first_row)
        .div_ceil(7);
    let mut operations: u64 = jobs.iter().map(Job::row_count).sum();
    // Icarus Verilog takes tens of milliseconds per clock.
    if effort != Effort::Short {
        let more = effort.operations(1).div_ceil(5) as usize;
        // The tables of large generators take thousands of clocks by themselves.
        if config.log_table() <= 4 {
            jobs.extend(
                bench::kinds(config, seed)
                    .into_iter()
                    .cycle()
                    .take(6 * more),
            );
        }
        let late = || Stalls::script([vec![true; 500], vec![false; 150]].concat());
        let random = |of_256, seed| Stalls::random(of_256, seed);
        for stalls in [
            NEVER,
            [random(128, seed), random(128, seed + 1)],
            [Stalls::Never, late()],
        ] {
            if let Some(first) = jobs.first() {
                let cycles = config.first_row_cycles(first) + 3;
                bench::interrupt(dut, config, first, cycles)?;
            }
            bench::check(dut, config, &jobs, stalls)?;
            operations += jobs.iter().map(Job::row_count).sum::<u64>();
        }
        let largest = Job {
            log_size: 2 * config.log_table(),
            part: None,
            ..smallest(config, true, by_index, seed)
        };
        bench::begin(dut, config, &largest, 8)?;
    }
    Ok(Report {
        cycles: dut.cycles(),
        operations,
        latency_cycles,
        interval_cycles,
    })
}
