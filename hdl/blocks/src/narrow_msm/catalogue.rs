//! The sums of [`crate::narrow_msm`]. Model: the schedule and the addition formulas in software,
//! sum by sum; oracle: arkworks' multiplication of every column, computed from the circuit's sums.

use ark_bn254::G1Affine;
use rust_hdl::prelude::Block;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Config, Design, Effort, Kernel, Parameter, Report, Value,
};
use zkfabric_hdl_toolkit::simulate::stream::Stalls;
use zkfabric_hdl_toolkit::simulate::{Dut, Ports};

use crate::modular::{self, Field};
use crate::msm::Layout;
use crate::msm::catalogue::{ADDER, suffix};
use crate::narrow_msm::bench::{self, Data, Rows};
use crate::narrow_msm::{self, Column, Digit, Kind, NarrowMsm as Circuits, Pass, Timing};

/// Edges from the one that takes the only row of a pass to the one that takes its first sum,
/// besides front, adder and adding up.
const LATENCY_OVERHEAD: u64 = 10;
/// Edges until the next pass's first row is taken, besides those of the first sum and one per
/// bucket.
const INTERVAL_OVERHEAD: u64 = 9;
/// Layout of a pass of one row, with two buckets.
pub(crate) const ONE_PASS: Layout = Layout {
    bits: 1,
    kept: 1,
    wide: 1,
    narrow: 0,
};

pub(crate) const ADDRESS: Parameter = Parameter {
    name: "address",
    summary: "bits of a bucket's address; 9 is for simulation, with a queue of 8, the others, for `export`, have one of 64, or of 512 with affine buckets",
    allowed: Allowed::Numbers(&[9, 13, 16]),
    default: Value::Number(9),
};

/// Address bits for `export`.
pub(crate) const FOR_CARDS: [u32; 2] = [13, 16];

/// Parameters of the circuit and its card kernel.
pub(crate) const PARAMETERS: [Parameter; 2] = [ADDRESS, ADDER];

/// Calls `design` with the configuration and the constructor of a circuit, for each number of
/// [`ADDRESS`] and each adder.
macro_rules! of_address {
    ($config:expr, $design:ident, $circuit:ident) => {
        of_address!(@$config, $design, $circuit;
            Projective ProjectiveBucketAdder 9, 3; Projective ProjectiveBucketAdder 13, 6; Projective ProjectiveBucketAdder 16, 6;
            Affine AffineBucketAdder 13, 9; Affine AffineBucketAdder 16, 9)
    };
    (@$config:expr, $design:ident, $circuit:ident; $($kind:ident $adder:ident $a:literal, $q:literal);*) => {
        match ($crate::msm::catalogue::adder_of($config)?, $config.number("address")?) {
            $(($crate::msm::AdderKind::$kind, $a) => $design(
                $crate::narrow_msm::Config::of_catalogue($a, $crate::msm::AdderKind::$kind)?,
                $circuit::<$a, $q, { $q + 1 }, $crate::msm::$adder>::new,
            ),)*
            (adder, other) => {
                let expected = format!("another one with adder={}", adder.name());
                Err($config.unsupported("address", expected, other))
            }
        }
    };
}
pub(crate) use of_address;

/// The circuit for narrow scalars.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NarrowMsm;

impl Kernel for NarrowMsm {
    fn name(&self) -> &'static str {
        "narrow_msm"
    }

    fn summary(&self) -> &'static str {
        "sums of points by digits of narrow scalars, one addition a clock; cycles are those of a pass of one row and two buckets"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/narrow_msm/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &PARAMETERS
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        of_address!(config, design, Circuits)
    }
}

fn design<B: Block + Ports + 'static>(
    config: narrow_msm::Config,
    new: fn(narrow_msm::Config, &modular::Config) -> Result<B, HdlError>,
) -> Result<Box<dyn Design>, HdlError> {
    let arithmetic = modular::Config::new(Field::Fq);
    let timing = Timing::new(config, &arithmetic)?;
    let circuit = Circuit::of_block(
        format!(
            "narrow_msm_{}{}",
            config.address_bits(),
            suffix(config.adder())
        ),
        move || new(config, &arithmetic),
        move |dut, effort, seed| check(dut, timing, effort, seed),
    );
    let way = timing.front + timing.adder;
    let way = way + ONE_PASS.cycles(timing.adder);
    let interval = way + u64::from(ONE_PASS.buckets()) + INTERVAL_OVERHEAD;
    let latency = way + timing.stages() + LATENCY_OVERHEAD;
    Ok(circuit.cycles(latency, interval).boxed())
}

fn check(dut: &mut dyn Dut, timing: Timing, effort: Effort, seed: u64) -> Result<Report, HdlError> {
    let never = [const { Stalls::Never }; 4];
    let n = if effort == Effort::Short { 40 } else { 120 };
    let bases = bench::bases(n);
    let mut passes = edges(timing, n)?;
    let mut operations: u64 = passes.iter().map(|rows| rows.tuples.len() as u64).sum();
    let outcome = bench::check(dut, timing, &bases, &passes, never)?;
    let [latency_cycles, _] = outcome.cycles.first().copied().unwrap_or_default();
    let interval_cycles = outcome.intervals.first().copied().unwrap_or_default();
    if effort != Effort::Short {
        let n = (n as u64 / 12 * effort.operations(1)).min(1 << 15) as usize;
        operations += columns(dut, timing, n, seed)?;
        let stalls = [100, 150, 90, 200].map(|of_256| Stalls::random(of_256, seed + of_256 as u64));
        bench::check(dut, timing, &bases, &passes, stalls)?;
        passes.rotate_left(1);
        let slow = [0, 0, 0, 230].map(|of_256| match of_256 {
            0 => Stalls::Never,
            of_256 => Stalls::random(of_256, seed),
        });
        bench::check(dut, timing, &bases, &passes, slow)?;
    }
    Ok(Report {
        cycles: dut.cycles(),
        operations,
        latency_cycles,
        interval_cycles,
    })
}

/// Returns passes of tuples with the edge cases of a row: a single row; one bucket, with slots and
/// without; all bits; zeros only; tuples and masks with excess bits.
fn edges(timing: Timing, n: usize) -> Result<Vec<Rows>, HdlError> {
    let pass = |width, slot_bits| {
        let digit = Digit {
            column: 0,
            offset: 0,
            width,
        };
        Pass::new(timing.config, vec![digit], slot_bits)
    };
    let rows = |pass, n, tuple: &dyn Fn(u32) -> u32| Rows {
        pass,
        tuples: (0..n as u32).map(tuple).collect(),
    };
    Ok(vec![
        rows(pass(1, 0)?, 1, &|_| 1),
        rows(pass(1, 5)?, n, &|_| 1),
        rows(pass(2, 0)?, n, &|row| row % 3),
        rows(pass(4, 2)?, n, &|row| (1 << 19) | (row * row)),
        rows(pass(3, 3)?, 3, &|_| 0),
        rows(pass(3, 0)?, n / 4, &|row| if row < 8 { row } else { 0 }),
    ])
}

/// Checks columns of all kinds, whose sums must equal arkworks'.
fn columns(dut: &mut dyn Dut, timing: Timing, n: usize, seed: u64) -> Result<u64, HdlError> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut values = || -> Vec<u64> { (0..n).map(|_| random.u64(..)).collect() };
    // Wide digits would make the simulation walk through all of a large memory, pass by pass.
    let kinds: &[Kind] = if timing.config.address_bits() > 12 {
        &[Kind::BIT, Kind::U8, Kind::BIT, Kind::BIT]
    } else {
        &[
            Kind::BIT,
            Kind::U8,
            Kind::BIT,
            Kind::I16,
            Kind::BIT,
            Kind::U32,
        ]
    };
    let data: Vec<Data> = kinds
        .iter()
        .map(|kind| Data::new(*kind, &values()))
        .collect();
    let columns: Vec<Column<'_>> = data.iter().map(Data::column).collect();
    let bases: Vec<G1Affine> = bench::bases(n);
    let mismatch = |expected: String, got: String| HdlError::Mismatch {
        block: "columns of narrow_msm".to_owned(),
        cycle: 0,
        port: "sums".to_owned(),
        expected,
        got,
    };
    let mut operations = 0;
    for slot_bits in [0, 4] {
        let plan = narrow_msm::plan(timing.config, kinds, slot_bits)?;
        let mut passes = Vec::new();
        for pass in &plan {
            let tuples = pass.tuples(&columns, n);
            let tuples =
                tuples.map_err(|error| mismatch("tuples".to_owned(), error.to_string()))?;
            operations += n as u64;
            passes.push(Rows {
                pass: pass.clone(),
                tuples,
            });
        }
        let never = [const { Stalls::Never }; 4];
        let outcome = bench::check(dut, timing, &bases, &passes, never)?;
        let sums = narrow_msm::column_sums(&plan, kinds, &outcome.sums);
        let expected: Vec<_> = columns
            .iter()
            .map(|column| bench::expected(column, &bases))
            .collect();
        if sums.as_ref() != Ok(&expected) {
            return Err(mismatch(format!("{expected:?}"), format!("{sums:?}")));
        }
    }
    Ok(operations)
}
