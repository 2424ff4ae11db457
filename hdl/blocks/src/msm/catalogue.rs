//! The bucket engine as a block. Model: the schedule and the addition formulas in software, sum by sum; oracle:
//! arkworks' multiplication, from the sums.

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr as _, VariableBaseMSM as _};
use ark_ff::AdditiveGroup as _;
use rust_hdl::prelude::Block;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Config, Design, Effort, Kernel, Parameter, Report, Value,
};
use zkfabric_hdl_toolkit::simulate::stream::Stalls;
use zkfabric_hdl_toolkit::simulate::{Dut, Ports};

use crate::modular::{self, Field};
use crate::msm::{self, MsmEngine, bench, model};

/// Edges of a multiplication of one point by 1, from the one that takes the point to the one at which its first sum is taken, besides
/// those of recoder, adder and adding up.
const LATENCY_OVERHEAD: u64 = 10;
/// Edges until the next point is taken, besides those and one a bucket.
const INTERVAL_OVERHEAD: u64 = 9;

/// Windows of the engines that can be exported.
pub(crate) const CONFIGURATIONS: [u64; 6] = [17, 18, 19, 20, 32, 64];

/// The circuit of [`CONFIGURATIONS`] with the windows of `$config`: `$design` of its windows and `$circuit`'s constructor, with the bits of
/// bucket addresses, log2 of the queue and one more. A constructor refuses bits that are not those of the windows.
macro_rules! of_windows {
    ($config:expr, $design:ident, $circuit:ident) => {
        of_windows!(@$config, $design, $circuit; 17: 19, 6; 18: 18, 6; 19: 17, 6; 20: 17, 6; 32: 12, 6; 64: 9, 3)
    };
    (@$config:expr, $design:ident, $circuit:ident; $($windows:literal: $a:literal, $q:literal);*) => {
        match $config.number("windows")? {
            $($windows => $design($windows, $circuit::<$a, $q, { $q + 1 }>::new),)*
            other => {
                let expected = format!("one of {:?}", $crate::msm::catalogue::CONFIGURATIONS);
                Err(HdlError::config("msm", "windows", expected, &other))
            }
        }
    };
}
pub(crate) use of_windows;

/// The engine and its card kernel have this parameter.
pub(crate) const WINDOWS: Parameter = Parameter {
    name: "windows",
    summary: "additions a point; 64 is for simulation, with a queue of 8, the others have one of 64",
    allowed: Allowed::Numbers(&CONFIGURATIONS),
    default: Value::Number(64),
};

/// What an engine of some windows has.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parts {
    pub(crate) config: msm::Config,
    pub(crate) arithmetic: modular::Config,
    /// Clocks of the adder.
    pub(crate) adder: u64,
    /// Clocks of recoder and adder.
    pub(crate) latency: u64,
}

impl Parts {
    pub(crate) fn new(windows: u32) -> Result<Self, HdlError> {
        let config = msm::Config::of_catalogue(windows)?;
        let arithmetic = modular::Config::new(Field::Fq);
        let adder = msm::adder_latency(&arithmetic)?;
        Ok(Self {
            config,
            arithmetic,
            adder,
            latency: msm::recoder(config)?.latency() as u64 + adder,
        })
    }
}

/// The bucket engine.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Msm;

impl Kernel for Msm {
    fn name(&self) -> &'static str {
        "msm"
    }

    fn summary(&self) -> &'static str {
        "buckets of a multi-scalar multiplication, one addition a clock; cycles are those of one point times 1"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/msm/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[WINDOWS]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        of_windows!(config, design, MsmEngine)
    }
}

fn design<B: Block + Ports + 'static>(
    windows: u32,
    new: fn(msm::Config, &modular::Config) -> Result<B, HdlError>,
) -> Result<Box<dyn Design>, HdlError> {
    let parts = Parts::new(windows)?;
    let Parts { config, adder, .. } = parts;
    let circuit = Circuit::of_block(
        format!("msm_{windows}"),
        move || new(config, &parts.arithmetic),
        move |dut, effort, seed| check(dut, config, adder, effort, seed),
    );
    let way = parts.latency + config.layout().cycles(adder);
    let latency = way + LATENCY_OVERHEAD;
    let interval = way + u64::from(config.buckets()) + INTERVAL_OVERHEAD;
    Ok(circuit.cycles(latency, interval).boxed())
}

fn check(
    dut: &mut dyn Dut,
    config: msm::Config,
    adder: u64,
    effort: Effort,
    seed: u64,
) -> Result<Report, HdlError> {
    let one = vec![(Fr::from(1_u64), G1Affine::generator())];
    let edges = bench::pairs(12);
    let mut jobs = vec![one, edges];
    if effort != Effort::Short {
        jobs.push(bench::random_pairs(effort.operations(12) as usize, seed));
    }
    for job in &jobs {
        oracle(config, adder, job)?;
    }
    let outcome = bench::check(dut, config, adder, &jobs, [Stalls::Never, Stalls::Never])?;
    if effort != Effort::Short {
        let stalls = [Stalls::random(100, seed), Stalls::random(200, seed + 1)];
        bench::check(dut, config, adder, &jobs, stalls)?;
    }
    let edge = |edges: &[u64], index: usize| edges.get(index).copied().unwrap_or_default();
    let first = edge(&outcome.points_taken, 0);
    Ok(Report {
        cycles: dut.cycles(),
        operations: jobs.iter().map(|job| job.len() as u64).sum(),
        latency_cycles: edge(&outcome.sums_taken, 0).saturating_sub(first),
        interval_cycles: edge(&outcome.points_taken, 1).saturating_sub(first),
    })
}

/// The model's sums, combined, are the multiplication.
fn oracle(config: msm::Config, adder: u64, job: &[(Fr, G1Affine)]) -> Result<(), HdlError> {
    let (buckets, _) = model::fill(config, adder, job);
    let (scalars, points): (Vec<Fr>, Vec<G1Affine>) = job.iter().copied().unzip();
    let expected = G1Projective::msm(&points, &scalars).unwrap_or(G1Projective::ZERO);
    let sums = config.layout().fold(&buckets);
    let words: Vec<msm::Coordinates> = sums.iter().map(model::words).collect();
    let got = msm::final_sum(config, &words);
    if got.as_ref() == Ok(&expected) {
        return Ok(());
    }
    let got = got.map_or_else(|error| error.to_string(), |sum| sum.to_string());
    Err(HdlError::Mismatch {
        block: "model of the bucket engine".to_owned(),
        cycle: 0,
        port: "sum".to_owned(),
        expected: expected.to_string(),
        got,
    })
}
