//! Whole jobs: columns of every kind through the circuit, against arkworks; and checks beyond the
//! shared bench.

use std::time::Instant;

use ark_ec::AffineRepr as _;
use ark_ff::{AdditiveGroup as _, Field as _};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::simulate::stream::Stalls;
use zkfabric_hdl_toolkit::simulate::{Dut, DutExt as _, Simulation};

use super::bench::{Data, Outcome, Rows, bases, check, expected};
use super::*;
use crate::modular::{self, Field};
use crate::msm::{AdderKind, AffineBucketAdder, Coordinates, ProjectiveBucketAdder, SumError};

type Circuit<const A: usize, const Q: usize, const C: usize> =
    NarrowMsm<A, Q, C, ProjectiveBucketAdder>;

const KINDS: [Kind; 9] = [
    Kind::BIT,
    Kind::U8,
    Kind::U16,
    Kind::U32,
    Kind::U64,
    Kind::I8,
    Kind::I16,
    Kind::I32,
    Kind::I64,
];
const NEVER: [Stalls; 4] = [Stalls::Never, Stalls::Never, Stalls::Never, Stalls::Never];

fn config() -> Config {
    Config::new(9, 8).unwrap()
}

fn arithmetic() -> modular::Config {
    modular::Config::new(Field::Fq)
}

fn timing() -> Timing {
    Timing::new(config(), &arithmetic()).unwrap()
}

fn circuit() -> Box<dyn Dut> {
    let circuit = Circuit::<9, 3, 4>::new(config(), &arithmetic()).unwrap();
    Box::new(Simulation::new(circuit).unwrap())
}

fn rows(passes: &[Pass], columns: &[Column<'_>], n: usize) -> Vec<Rows> {
    let rows = |pass: &Pass| Rows {
        pass: pass.clone(),
        tuples: pass.tuples(columns, n).unwrap(),
    };
    passes.iter().map(rows).collect()
}

/// Checks that the sums of all columns, from the model's sums, equal arkworks'.
fn sums_are_right(timing: Timing, data: &[Data], n: usize, slot_bits: u32) {
    let bases = bases(n);
    let columns: Vec<Column<'_>> = data.iter().map(Data::column).collect();
    let kinds: Vec<Kind> = columns.iter().map(Column::kind).collect();
    let passes = plan(timing.config, &kinds, slot_bits).unwrap();
    let of_passes: Vec<Vec<Coordinates>> = rows(&passes, &columns, n)
        .iter()
        .map(|Rows { pass, tuples }| {
            let (buckets, _) = model::fill(timing, pass, tuples, &bases);
            let sums = pass.layout().fold(&buckets);
            sums.iter()
                .map(|sum| AdderKind::Projective.words(sum))
                .collect()
        })
        .collect();
    let sums = column_sums(&passes, &kinds, &of_passes).unwrap();
    let expected: Vec<_> = columns.iter().map(|c| expected(c, &bases)).collect();
    assert!(sums == expected, "{kinds:?}, {slot_bits} slot bits");
    // The sums are not degenerate.
    assert!(n < 2 || expected.iter().any(|sum| *sum != expected[0]));
}

#[test]
fn column_sums_are_those_of_arkworks() {
    let mut random = fastrand::Rng::with_seed(9);
    for n in [1, 2, 63, 64, 65, 200] {
        let mut data = Vec::new();
        for kind in KINDS.into_iter().chain([Kind::BIT; 5]) {
            let values: Vec<u64> = (0..n)
                .map(|row| match row % 8 {
                    0 => u64::MAX,
                    1 => 1 << (kind.bits() - 1),
                    2 => 0,
                    _ => random.u64(..),
                })
                .collect();
            data.push(Data::new(kind, &values));
        }
        for slot_bits in [0, 3, 8] {
            sums_are_right(timing(), &data, n, slot_bits);
        }
    }
}

/// Measures the figure of the estimates: `--no-capture` prints it.
#[test]
fn digits_into_tuples() {
    let rows = 1 << 20;
    let mut random = fastrand::Rng::with_seed(1);
    let words: Vec<u64> = (0..rows).map(|_| random.u64(..)).collect();
    let bits: Vec<u8> = words.iter().map(|word| *word as u8 & 1).collect();
    let data = [Kind::BIT, Kind::U8, Kind::U32, Kind::U64].map(|kind| Data::new(kind, &words));
    let columns = data.iter().map(Data::column);
    let config = Config::new(16, 64).unwrap();
    for (column, times) in [(Column::ByteBits(&bits), 16)]
        .into_iter()
        .chain(columns.zip([16, 2, 1, 1]))
    {
        let columns = vec![column; times];
        let pass = &plan(config, &vec![column.kind(); times], 0).unwrap()[0];
        let least = (0..5)
            .map(|_| {
                let start = Instant::now();
                let tuples = pass.tuples::<u16>(&columns, rows).unwrap();
                let seconds = start.elapsed().as_secs_f64();
                let value = (0..times)
                    .map(|at| (column.value(77) & 0xffff) << at)
                    .sum::<u64>();
                if times == 16 {
                    assert_eq!(u64::from(tuples[77]), value);
                }
                seconds
            })
            .fold(f64::MAX, f64::min);
        let digits = pass.digits().len() * rows;
        let of = column.kind();
        println!(
            "{times} columns of {of:?}: {:.2} ns a digit",
            1e9 * least / digits as f64
        );
    }
}

/// Like [`column_sums_are_those_of_arkworks`], with the memory of a card.
#[test]
fn wide_digits_too() {
    let mut random = fastrand::Rng::with_seed(10);
    let config = Config::new(16, 64).unwrap();
    let timing = Timing::new(config, &arithmetic()).unwrap();
    let values: Vec<u64> = (0..500).map(|_| random.u64(..)).collect();
    let data = [Kind::I16, Kind::U16].map(|kind| Data::new(kind, &values));
    sums_are_right(timing, &data, 500, 0);
}

fn through_the_circuit(data: &[Data], n: usize, slot_bits: u32) -> Outcome {
    through(&mut *circuit(), timing(), data, n, slot_bits)
}

fn through(dut: &mut dyn Dut, timing: Timing, data: &[Data], n: usize, slot_bits: u32) -> Outcome {
    let bases = bases(n);
    let columns: Vec<Column<'_>> = data.iter().map(Data::column).collect();
    let kinds: Vec<Kind> = columns.iter().map(Column::kind).collect();
    let passes = plan(timing.config, &kinds, slot_bits).unwrap();
    let rows = rows(&passes, &columns, n);
    let start = Instant::now();
    let outcome = check(dut, timing, &bases, &rows, NEVER).unwrap();
    println!(
        "{kinds:?}, {n} rows, {slot_bits} slot bits: {:?}, {:?} in {:.1} s",
        outcome.usage,
        outcome.cycles,
        start.elapsed().as_secs_f64()
    );
    let sums = column_sums(&passes, &kinds, &outcome.sums).unwrap();
    let expected: Vec<_> = columns.iter().map(|c| expected(c, &bases)).collect();
    assert!(sums == expected, "{kinds:?}");
    outcome
}

/// With 2^8 slots, columns of one or two values take no more clocks than other columns.
#[test]
fn hot_columns_are_not_slower() {
    let n = 700;
    let column = |n: usize, value: &dyn Fn(usize) -> u64| {
        let values: Vec<u64> = (0..n).map(value).collect();
        [Data::new(Kind::BIT, &values)]
    };
    let ones = through_the_circuit(&column(n, &|_| 1), n, 8);
    assert_eq!(ones.usage.deferred, 0);
    let by_turns = through_the_circuit(&column(n, &|row| row as u64 % 2), n, 8);
    assert_eq!(by_turns.usage.deferred, 0);
    let pass = &plan(config(), &[Kind::BIT], 8).unwrap()[0];
    for outcome in [&ones, &by_turns] {
        assert_eq!(outcome.cycles[0][1], pass.cycles(timing(), n as u64));
    }
    // The next pass begins when all buckets are cleared.
    let values = [Data::new(Kind::U8, &vec![1; n])];
    let passes = plan(config(), &[Kind::U8], 8).unwrap();
    let outcome = through_the_circuit(&values, n, 8);
    assert_eq!(passes.len(), 8);
    assert_eq!(
        outcome.intervals[0],
        passes[0].interval_cycles(timing(), n as u64)
    );
    // Without slots every addition waits for the one before.
    let slow = through_the_circuit(&column(100, &|_| 1), 100, 0);
    assert!(slow.usage.cycles > 90 * timing().bucket_cycles());
}

#[test]
fn every_kind_through_the_circuit() {
    let n = 70;
    let mut random = fastrand::Rng::with_seed(11);
    let mut values = || -> Vec<u64> { (0..n).map(|_| random.u64(..)).collect() };
    let data: Vec<Data> = [
        Kind::U8,
        Kind::BIT,
        Kind::I16,
        Kind::BIT,
        Kind::U32,
        Kind::I8,
        Kind::I64,
    ]
    .map(|kind| Data::new(kind, &values()))
    .into();
    let outcome = through_the_circuit(&data, n, 0);
    assert!(outcome.usage.deferred > 0);
}

/// The affine adder needs 16 times as many slots.
#[test]
fn affine_buckets_through_the_circuit() {
    let config = Config::of_catalogue(13, AdderKind::Affine).unwrap();
    let timing = Timing::new(config, &arithmetic()).unwrap();
    assert_eq!(timing.steady_slot_bits(), 12);
    let circuit = NarrowMsm::<13, 9, 10, AffineBucketAdder>::new(config, &arithmetic()).unwrap();
    let mut dut = Simulation::new(circuit).unwrap();
    let n = 300;
    let mut random = fastrand::Rng::with_seed(12);
    let mut values = || -> Vec<u64> { (0..n).map(|_| random.u64(..)).collect() };
    let data: Vec<Data> = [Kind::U8, Kind::BIT, Kind::I8]
        .map(|kind| Data::new(kind, &values()))
        .into();
    let outcome = through(&mut dut, timing, &data, n, 0);
    assert!(outcome.usage.deferred > 0);
    let ones = [Data::new(Kind::BIT, &vec![1; n])];
    let pass = &plan(config, &[Kind::BIT], 12).unwrap()[0];
    dut.reset(2).unwrap();
    let outcome = through(&mut dut, timing, &ones, n, 12);
    assert_eq!(outcome.usage.deferred, 0);
    assert_eq!(outcome.cycles[0][1], pass.cycles(timing, n as u64));
}

#[test]
fn what_is_no_sum_is_an_error() {
    let passes = plan(config(), &[Kind::U8, Kind::I8], 1).unwrap();
    let kinds = [Kind::U8, Kind::I8];
    let generator = ark_bn254::G1Affine::generator();
    let good: Coordinates = {
        let [x, y] = crate::msm::model::coordinates(&generator);
        [x, y, ark_bn254::Fq::ONE.0.0]
    };
    let sums = |sums: &[Vec<Coordinates>]| column_sums(&passes, &kinds, sums);
    assert_eq!(passes.len(), 2);
    // All bits set once: 255, and -1 with the sign.
    let all = vec![vec![good; 9]; 2];
    let times = |scalar: i64| generator * ark_bn254::Fr::from(scalar);
    assert_eq!(sums(&all), Ok(vec![times(255), times(-1)]));
    // The sum of all buckets does not contribute.
    let mut other = all.clone();
    other[0][0] = [[0; 4]; 3];
    assert_eq!(sums(&other), sums(&all));
    let nothing = vec![vec![[[0; 4]; 3]; 9]; 2];
    assert_eq!(sums(&nothing), Ok(vec![ark_bn254::G1Projective::ZERO; 2]));
    let in_pass = |source| Err(ColumnError::Sums { pass: 1, source });
    for got in [0, 8, 10] {
        let count = SumError::Count { expected: 9, got };
        assert_eq!(sums(&[vec![good; 9], vec![good; got]]), in_pass(count));
    }
    for got in [0, 1, 3] {
        let passes = ColumnError::Passes { expected: 2, got };
        assert_eq!(sums(&vec![vec![good; 9]; got]), Err(passes));
    }
    let with = |sum: usize, words: Coordinates| {
        let mut wrong = all.clone();
        wrong[1][sum] = words;
        sums(&wrong)
    };
    let [x, y, z] = good;
    for sum in [0, 5] {
        let coordinate = SumError::Coordinate {
            sum,
            coordinate: "Y",
        };
        assert_eq!(with(sum, [x, [u64::MAX; 4], z]), in_pass(coordinate));
        let curve = SumError::Curve { sum };
        assert_eq!(with(sum, [x, x, z]), in_pass(curve.clone()));
        assert_eq!(with(sum, [y, x, [0; 4]]), in_pass(curve));
    }
    let missing = ColumnError::Column {
        expected: 1,
        got: 1,
    };
    assert_eq!(column_sums(&passes, &kinds[..1], &all), Err(missing));
}

#[test]
fn sizes_and_field_are_those_of_the_configuration() {
    let [fq, fr] = [Field::Fq, Field::Fr].map(modular::Config::new);
    let parameter = |error| match error {
        HdlError::Config { parameter, .. } => parameter,
        other => other.to_string(),
    };
    assert!(Circuit::<9, 3, 4>::new(config(), &fq).is_ok());
    let memory = Circuit::<8, 3, 4>::new(config(), &fq).unwrap_err();
    assert_eq!(parameter(memory), "A, Q, B");
    let queue = Circuit::<9, 4, 5>::new(config(), &fq).unwrap_err();
    assert_eq!(parameter(queue), "A, Q, B");
    let field = Circuit::<9, 3, 4>::new(config(), &fr).unwrap_err();
    assert_eq!(parameter(field), "field");
}

#[test]
fn a_reset_drops_what_is_under_way() {
    let mut dut = circuit();
    let bases = bases(40);
    let values: Vec<u64> = (0..40).map(|row| row + 1).collect();
    let data = [Data::new(Kind::U8, &values)];
    let passes = plan(config(), &[Kind::U8], 1).unwrap();
    let rows = rows(&passes, &[data[0].column()], 40);
    // Ports that hold one beat each: rows keep entering for a while, without a last one.
    for cycles in [20, 200, 400] {
        dut.reset(2).unwrap();
        let point: Vec<u64> = {
            let [x, y] = crate::msm::model::coordinates(&bases[0]);
            crate::msm::bench::packed([x, y, [0; 4]], false)
        };
        let ports = [
            ("jobs", vec![passes[0].job()]),
            ("rows", vec![3]),
            ("bases", point[..8].to_vec()),
        ];
        for (name, beat) in &ports {
            let data = dut.input(&format!("{name}_data")).unwrap();
            let valid = dut.input(&format!("{name}_valid")).unwrap();
            dut.set(data, beat);
            dut.set(valid, &[1]);
        }
        // The memories are cleared first.
        for _ in 0..512 + cycles {
            dut.tick().unwrap();
        }
        let active = dut.output("active").unwrap();
        assert!(dut.low(active) > 0);
        let outcome = check(&mut *dut, timing(), &bases, &rows, NEVER).unwrap();
        assert_eq!(outcome.usage.issued, 40 - 4);
    }
}
