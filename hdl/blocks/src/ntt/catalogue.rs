//! The engine as a block. Oracle: the defining sums in arkworks' field.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Config, Design, Effort, Kernel, Parameter, Report, Value,
};
use zkfabric_hdl_toolkit::simulate::Dut;
use zkfabric_hdl_toolkit::simulate::stream::Stalls;
use zkfabric_hdl_toolkit::word::{W, Word};

use super::NttEngine;
use super::bench::Job;
use super::model::{Command, Order};
use crate::ntt;

/// log2 of the largest engine whose results are compared with the sums in quadratic time.
const VERIFIED: u32 = 8;
const NEVER: [Stalls; 3] = [Stalls::Never, Stalls::Never, Stalls::Never];

/// The engine.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ntt;

impl Kernel for Ntt {
    fn name(&self) -> &'static str {
        "ntt"
    }

    fn summary(&self) -> &'static str {
        "NTT over the scalar field in on-chip memory: forward, inverse, coset; natural order in, bit-reversed or natural order out"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/ntt/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[
            Parameter {
                name: "logsize",
                summary: "log2 of the values of a transform",
                allowed: Allowed::Numbers(&[4, 6, 10, 12]),
                default: Value::Number(4),
            },
            Parameter {
                name: "lanes",
                summary: "butterflies side by side, 1 for 2^4, 2 for more, or 4 for 2^12",
                allowed: Allowed::Numbers(&[1, 2, 4]),
                default: Value::Number(1),
            },
        ]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        let config = Config::new(self);
        Ok(vec![
            config.clone(),
            config.with("logsize", 6)?.with("lanes", 2)?,
        ])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        let (log_size, lanes) = (config.number("logsize")?, config.number("lanes")?);
        match (log_size, lanes) {
            (4, 1) => engine::<W<256>, 3, 4, 5>(4, 1),
            (6, 2) => engine::<W<512>, 4, 5, 6>(6, 2),
            (10, 2) => engine::<W<512>, 8, 9, 10>(10, 2),
            (12, 2) => engine::<W<512>, 10, 11, 12>(12, 2),
            (12, 4) => engine::<W<1024>, 9, 10, 11>(12, 4),
            _ => {
                Err(config.unsupported("lanes", format!("another number with 2^{log_size}"), lanes))
            }
        }
    }
}

fn engine<B: Word + 'static, const A: usize, const T: usize, const C: usize>(
    log_size: u32,
    lanes: u32,
) -> Result<Box<dyn Design>, HdlError> {
    let config = ntt::Config::new(log_size, lanes)?;
    let circuit = Circuit::of_block(
        format!("ntt_{log_size}_{lanes}"),
        move || NttEngine::<B, A, T, C>::new(&config),
        move |dut, effort, seed| check(dut, &config, effort, seed),
    );
    let cycles = [config.latency_cycles(), config.interval_cycles()];
    Ok(circuit.cycles(cycles[0], cycles[1]).boxed())
}

/// Runs three identical transforms, then each kind of command, back to back; with stalls
/// everywhere; and after a reset in the middle.
fn check(
    dut: &mut dyn Dut,
    config: &ntt::Config,
    effort: Effort,
    seed: u64,
) -> Result<Report, HdlError> {
    let (forward, inverse) = (Command::FORWARD, Command::INVERSE);
    let commands = [
        forward,
        forward,
        forward,
        inverse
            .with_scales()
            .with_factors()
            .without(1)
            .in_order(Order::Columns),
        forward.on_coset(),
        forward.with_scales().in_order(Order::Rows),
        inverse.with_factors(),
        inverse.on_coset(),
        inverse,
        forward.without(1).with_factors(),
        inverse.without(2),
    ];
    let job = |(command, seed)| Job::random(config, command, seed);
    // Icarus Verilog takes tens of milliseconds per clock.
    let kinds = if effort == Effort::Short {
        5
    } else {
        commands.len()
    };
    let jobs: Vec<Job> = commands
        .into_iter()
        .zip(seed..)
        .take(kinds)
        .map(job)
        .collect();
    if config.log_size() <= VERIFIED {
        jobs.iter().try_for_each(|job| job.verify(config))?;
    }
    let outcome = ntt::bench::check(dut, config, &jobs, NEVER)?;
    let mut operations = jobs.len() as u64;
    if effort != Effort::Short {
        if let Some(first) = jobs.first() {
            ntt::bench::interrupt(dut, config, first, config.latency_cycles() + 3)?;
        }
        let random = |of_256, seed| Stalls::random(of_256, seed);
        for stalls in [
            [
                random(128, seed),
                random(128, seed + 1),
                random(128, seed + 2),
            ],
            [Stalls::Never, random(200, seed), random(230, seed + 1)],
            // Values keep coming while results leave; results wait until the buffers are full.
            [random(230, seed), Stalls::Never, Stalls::Never],
            [Stalls::Never, Stalls::Never, full(config)],
        ] {
            ntt::bench::check(dut, config, &jobs, stalls)?;
            operations += jobs.len() as u64;
        }
        // 2 with all tests, 200 in a long run.
        let more = effort.operations(1) / 5;
        let commands = commands.into_iter().cycle().take(more as usize);
        let jobs: Vec<Job> = commands.zip(seed + 100..).map(job).collect();
        ntt::bench::check(dut, config, &jobs, NEVER)?;
        operations += more;
    }
    let edge = |edges: &[u64], index: usize| edges.get(index).copied().unwrap_or_default();
    let first = edge(&outcome.taken, 0);
    let rows = config.rows() as usize;
    Ok(Report {
        cycles: dut.cycles(),
        operations,
        latency_cycles: edge(&outcome.given, 0).saturating_sub(first),
        interval_cycles: edge(&outcome.taken, 2 * rows).saturating_sub(edge(&outcome.taken, rows)),
    })
}

/// Returns stalls as long as the engine takes to produce all the results it can hold.
fn full(config: &ntt::Config) -> Stalls {
    let transforms = ntt::RESULTS / config.rows() + 2;
    let cycles = transforms * config.interval_cycles();
    let cycles = usize::try_from(cycles).unwrap_or(usize::MAX);
    Stalls::script([vec![true; cycles], vec![false; cycles]].concat())
}
