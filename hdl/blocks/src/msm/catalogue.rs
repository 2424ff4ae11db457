//! The bucket engine as a block. Model: the schedule and the addition formulas in software, sum by
//! sum; oracle: arkworks' multiplication, computed from the sums.

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
use crate::msm::adder::memory_stages;
use crate::msm::{self, AdderKind, MsmEngine, bench, model};

/// Edges of a multiplication of one point by 1, from the edge that takes the point to the edge that
/// takes its first sum, besides recoder, adder and adding up.
const LATENCY_OVERHEAD: u64 = 10;
/// Edges until the next point is taken, besides those of the first sum and one per bucket.
const INTERVAL_OVERHEAD: u64 = 9;

/// Windows of the exportable engines.
const CONFIGURATIONS: [u64; 7] = [16, 17, 18, 19, 20, 32, 64];
/// Windows of the engines with affine buckets: with more windows, clearing the buckets takes less
/// time than the adder; with fewer, no card has room for two engines.
const AFFINE_CONFIGURATIONS: [u64; 5] = [16, 18, 19, 20, 32];

/// Returns the windows of the exportable engines with this adder.
pub(crate) const fn windows_of(adder: AdderKind) -> &'static [u64] {
    match adder {
        AdderKind::Projective => &CONFIGURATIONS,
        AdderKind::Affine => &AFFINE_CONFIGURATIONS,
    }
}

/// Returns the adder named by [`ADDER`].
pub(crate) fn adder_of(config: &Config) -> Result<AdderKind, HdlError> {
    let name = config.name(ADDER.name)?;
    AdderKind::from_name(name)
        .ok_or_else(|| config.unsupported(ADDER.name, ADDER.allowed.to_string(), name))
}

/// Builds the circuit with the windows and the adder of `$config`: `$design`, called with the
/// engine's configuration and `$circuit`'s constructor. The circuit's parameters are the bits of
/// bucket addresses, log2 of the queue, that plus one, and the adder. A constructor refuses
/// parameters that differ from the configuration's.
macro_rules! of_windows {
    ($config:expr, $design:ident, $circuit:ident) => {
        of_windows!(@$config, $design, $circuit;
            Projective ProjectiveBucketAdder 16: 16, 6; Projective ProjectiveBucketAdder 17: 19, 6; Projective ProjectiveBucketAdder 18: 18, 6;
            Projective ProjectiveBucketAdder 19: 17, 6; Projective ProjectiveBucketAdder 20: 17, 6;
            Projective ProjectiveBucketAdder 32: 11, 6; Projective ProjectiveBucketAdder 64: 9, 3;
            Affine AffineBucketAdder 16: 16, 9; Affine AffineBucketAdder 18: 18, 9; Affine AffineBucketAdder 19: 17, 9;
            Affine AffineBucketAdder 20: 17, 9; Affine AffineBucketAdder 32: 12, 9)
    };
    (@$config:expr, $design:ident, $circuit:ident; $($kind:ident $adder:ident $windows:literal: $a:literal, $q:literal);*) => {
        match ($crate::msm::catalogue::adder_of($config)?, $config.number("windows")?) {
            $(($crate::msm::AdderKind::$kind, $windows) => $design(
                $crate::msm::Config::of_catalogue($windows, $crate::msm::AdderKind::$kind)?,
                $circuit::<$a, $q, { $q + 1 }, $crate::msm::$adder>::new,
            ),)*
            (adder, other) => {
                let windows = $crate::msm::catalogue::windows_of(adder);
                let expected = format!("one of {windows:?} with adder={}", adder.name());
                Err($config.unsupported("windows", expected, other))
            }
        }
    };
}
pub(crate) use of_windows;

/// Parameters of the engine and its card kernel.
pub(crate) const PARAMETERS: [Parameter; 2] = [
    Parameter {
        name: "windows",
        summary: "additions a point; 16 windows are taken two at a time; 64 is for simulation, with a queue of 8, the others have one of 64, or of 512 with affine buckets",
        allowed: Allowed::Numbers(&CONFIGURATIONS),
        default: Value::Number(64),
    },
    ADDER,
];

/// Parameter of bucket engines.
pub(crate) const ADDER: Parameter = Parameter {
    name: "adder",
    summary: "of homogeneous coordinates, or of affine ones, with fewer products and smaller buckets, which takes longer and is for many buckets",
    allowed: Allowed::Names(&["projective", "affine"]),
    default: Value::Name("projective"),
};

/// Returns the suffix of circuit names with this adder: `_affine`, or nothing.
pub(crate) const fn suffix(adder: AdderKind) -> &'static str {
    match adder {
        AdderKind::Projective => "",
        AdderKind::Affine => "_affine",
    }
}

/// Parts of an engine, by its number of windows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parts {
    pub(crate) arithmetic: modular::Config,
    /// Clocks of an addition after its decision.
    pub(crate) adder: u64,
    /// Clocks of recoder and adder.
    pub(crate) latency: u64,
}

impl Parts {
    pub(crate) fn new(config: msm::Config) -> Result<Self, HdlError> {
        let arithmetic = modular::Config::new(Field::Fq);
        let adder = config.adder().cycles(config.buckets(), &arithmetic)?;
        Ok(Self {
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
        &PARAMETERS
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        let affine = Config::parse(self, &["windows=32", "adder=affine"])?;
        Ok(vec![Config::new(self), affine])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        of_windows!(config, design, MsmEngine)
    }
}

fn design<B: Block + Ports + 'static>(
    config: msm::Config,
    new: fn(msm::Config, &modular::Config) -> Result<B, HdlError>,
) -> Result<Box<dyn Design>, HdlError> {
    let parts = Parts::new(config)?;
    let adder = parts.adder;
    let circuit = Circuit::of_block(
        format!("msm_{}{}", config.windows(), suffix(config.adder())),
        move || new(config, &parts.arithmetic),
        move |dut, effort, seed| check(dut, config, adder, effort, seed),
    );
    let way = parts.latency + config.layout().cycles(adder);
    // Sums also pass the read stages of the memory.
    let latency = way + memory_stages(config.buckets()) + LATENCY_OVERHEAD;
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
    let never = [Stalls::Never, Stalls::Never];
    let outcome = bench::check(dut, (config, 0), adder, &jobs, never.clone())?;
    // A part of windows that don't exist.
    bench::check(dut, (config, config.parts()), adder, &jobs[..1], never)?;
    if effort != Effort::Short {
        let stalls = [Stalls::random(100, seed), Stalls::random(200, seed + 1)];
        bench::check(dut, (config, 0), adder, &jobs, stalls)?;
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

/// Checks that the model's sums, combined, are the multiplication.
fn oracle(config: msm::Config, adder: u64, job: &[(Fr, G1Affine)]) -> Result<(), HdlError> {
    let (scalars, points): (Vec<Fr>, Vec<G1Affine>) = job.iter().copied().unzip();
    let expected = G1Projective::msm(&points, &scalars).unwrap_or(G1Projective::ZERO);
    let words: Vec<msm::Coordinates> = (0..config.parts())
        .flat_map(|part| {
            let (buckets, _) = model::fill(config, part, adder, job);
            config.layout().fold(&buckets)
        })
        .map(|sum| config.adder().words(&sum))
        .collect();
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
