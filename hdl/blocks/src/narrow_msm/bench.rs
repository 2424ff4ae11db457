//! Bench of the circuit: compares any circuit with its ports against the model, sum by sum and
//! clock by clock.

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr as _, CurveGroup as _, VariableBaseMSM as _};
use ark_ff::AdditiveGroup as _;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::simulate::stream::{Beat, Channel, Sink, Source, Stalls, Streams, hex};
use zkfabric_hdl_toolkit::simulate::{Dut, DutExt as _};

use super::schedule::Run;
use super::{Column, Kind, Pass, Timing, model};
use crate::curve::Projective;
use crate::msm::schedule::Usage;
use crate::msm::{self, Coordinates};

/// Returns bases with the special cases of a sum: equal, opposite and infinite ones beside distinct
/// ones.
#[must_use]
pub fn bases(n: usize) -> Vec<G1Affine> {
    let generator = G1Affine::generator();
    let mut point = generator * Fr::from(7_u64);
    let mut bases = Vec::with_capacity(n);
    for i in 0..n {
        point = point.double() + generator;
        bases.push(match i % 11 {
            4 => G1Projective::default(),
            6 => generator.into(),
            8 => -G1Projective::from(generator),
            _ => point,
        });
    }
    G1Projective::normalize_batch(&bases)
}

/// Values of a column, owned.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "as those of Column")]
pub enum Data {
    Bits(Vec<u64>),
    U8(Vec<u8>),
    U16(Vec<u16>),
    U32(Vec<u32>),
    U64(Vec<u64>),
    I8(Vec<i8>),
    I16(Vec<i16>),
    I32(Vec<i32>),
    I64(Vec<i64>),
}

impl Data {
    /// Takes the lower bits of `values` as a column of this kind, which must have its own slice
    /// type.
    #[must_use]
    pub fn new(kind: Kind, values: &[u64]) -> Self {
        let values_of = || values.iter().copied();
        match kind {
            Kind::BIT => Self::Bits(
                values
                    .chunks(64)
                    .map(|chunk| {
                        let bits = chunk.iter().rev();
                        bits.fold(0, |word, value| word << 1 | value & 1)
                    })
                    .collect(),
            ),
            Kind::U8 => Self::U8(values_of().map(|v| v as u8).collect()),
            Kind::U16 => Self::U16(values_of().map(|v| v as u16).collect()),
            Kind::U32 => Self::U32(values_of().map(|v| v as u32).collect()),
            Kind::U64 => Self::U64(values.to_vec()),
            Kind::I8 => Self::I8(values_of().map(|v| v as i8).collect()),
            Kind::I16 => Self::I16(values_of().map(|v| v as i16).collect()),
            Kind::I32 => Self::I32(values_of().map(|v| v as i32).collect()),
            _ => Self::I64(values_of().map(u64::cast_signed).collect()),
        }
    }

    /// Returns the column.
    #[must_use]
    pub fn column(&self) -> Column<'_> {
        match self {
            Self::Bits(words) => Column::Bits(words),
            Self::U8(values) => Column::U8(values),
            Self::U16(values) => Column::U16(values),
            Self::U32(values) => Column::U32(values),
            Self::U64(values) => Column::U64(values),
            Self::I8(values) => Column::I8(values),
            Self::I16(values) => Column::I16(values),
            Self::I32(values) => Column::I32(values),
            Self::I64(values) => Column::I64(values),
        }
    }
}

/// Returns the sum of the bases times the values of a column, by arkworks.
pub fn expected(column: &Column<'_>, bases: &[G1Affine]) -> G1Projective {
    let scalars: Vec<Fr> = (0..bases.len())
        .map(|row| match column.value(row) {
            value if column.kind().is_signed() => Fr::from(value.cast_signed()),
            value => Fr::from(value),
        })
        .collect();
    G1Projective::msm(bases, &scalars).unwrap_or_default()
}

/// A pass with the tuples of its rows.
#[derive(Clone, Debug)]
pub struct Rows {
    /// Digits and slots of the pass.
    pub pass: Pass,
    /// One tuple per row.
    pub tuples: Vec<u32>,
}

/// Outcome of a run.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The circuit's counters, totalled over all passes; the queue's depth is the model's.
    pub usage: Usage,
    /// The sums of each pass, as output by the circuit.
    pub sums: Vec<Vec<Coordinates>>,
    /// Edges from each pass's first row to its first and to its last sum.
    pub cycles: Vec<[u64; 2]>,
    /// Edges between the first rows of the passes.
    pub intervals: Vec<u64>,
}

/// Unpacks fields of 254 bits, lowest first, from a beat.
fn unpacked(beat: &Beat) -> (Coordinates, bool) {
    let word = |index: usize| beat.get(index).copied().unwrap_or_default();
    let field = |index: usize| {
        let limb = |limb: usize| {
            let at = 254 * index + 64 * limb;
            let upper = word(at / 64 + 1).checked_shl(64 - at as u32 % 64);
            let value = word(at / 64) >> (at % 64) | upper.unwrap_or(0);
            // The uppermost limb has 62 bits.
            if limb == 3 {
                value & (u64::MAX >> 2)
            } else {
                value
            }
        };
        [0, 1, 2, 3].map(limb)
    };
    ([0, 1, 2].map(field), word(762 / 64) >> (762 % 64) & 1 == 1)
}

/// Whether a sum is this point, in any coordinates.
pub(crate) fn is_point(words: &Coordinates, expected: &Option<Projective>) -> bool {
    let point = expected.map_or_else(G1Projective::default, |point| point.to_jacobian());
    msm::checked_point(0, words).is_ok_and(|got| got == point)
}

fn mismatch(dut: &dyn Dut, port: &str, expected: String, got: String) -> HdlError {
    HdlError::Mismatch {
        block: "narrow_msm".to_owned(),
        cycle: dut.cycles(),
        port: port.to_owned(),
        expected,
        got,
    }
}

/// Runs passes one after another through a circuit, with `stalls` for jobs, rows, bases and sums.
///
/// Every sum must equal the model's: to the coordinate if the inputs do not stall, otherwise as a
/// point, since the order of additions depends on the arrival of rows. Without stalls the counters
/// and the clocks of each pass must equal the model's too.
///
/// # Errors
/// A difference from the model, a broken stream, or a run that does not end.
/// A difference, a broken stream, or no end in sight.
pub fn check(
    dut: &mut dyn Dut,
    timing: Timing,
    bases: &[G1Affine],
    passes: &[Rows],
    stalls: [Stalls; 4],
) -> Result<Outcome, HdlError> {
    let never = stalls
        .each_ref()
        .map(|stalls| matches!(stalls, Stalls::Never));
    let [at_jobs, at_rows, at_bases, at_sums] = stalls;
    dut.reset(2)?;
    let mut names = Vec::new();
    for name in ["issued", "deferred", "active"] {
        names.push((name, dut.output(name)?));
    }
    let mut streams = Streams {
        sources: vec![
            Source::new(Channel::input(&*dut, "jobs")?, at_jobs),
            Source::new(Channel::input(&*dut, "rows")?, at_rows),
            Source::new(Channel::input(&*dut, "bases")?, at_bases),
        ],
        sinks: vec![Sink::new(Channel::output(&*dut, "o")?, at_sums)],
    };
    let mut models = Vec::new();
    let mut total = Usage::default();
    let mut limit = 4 << timing.config.address_bits();
    for Rows { pass, tuples } in passes {
        let (buckets, run) = model::fill(timing, pass, tuples, bases);
        if let [jobs, rows, points] = streams.sources.as_mut_slice() {
            jobs.send(vec![pass.job()]);
            for ((row, tuple), base) in tuples.iter().enumerate().zip(bases) {
                let last = u64::from(row + 1 == tuples.len());
                rows.send(vec![last << 20 | u64::from(*tuple)]);
                let [x, y] = msm::model::coordinates(base);
                points.send(msm::bench::packed([x, y, [0; 4]], false));
            }
        }
        total.issued += run.usage.issued;
        total.deferred += run.usage.deferred;
        total.cycles += run.usage.cycles;
        total.deepest_queue = total.deepest_queue.max(run.usage.deepest_queue);
        limit += 8 * (run.cycles + u64::from(pass.buckets()));
        models.push((pass.layout().fold(&buckets), run));
    }
    let expected: usize = models.iter().map(|(sums, _)| sums.len()).sum();
    let mut steps = 0;
    while received(&streams).len() < expected {
        if steps == limit {
            return Err(HdlError::Timeout {
                awaited: format!("{expected} sums, {} came", received(&streams).len()),
                limit_cycles: limit,
                cycle: dut.cycles(),
            });
        }
        streams.step(dut)?;
        steps += 1;
    }
    streams.sinks.iter_mut().for_each(Sink::expect_nothing);
    for _ in 0..8 {
        streams.step(dut)?;
    }
    let mut beats = received(&streams).iter();
    let mut given = Vec::new();
    for (sums, _) in &models {
        let exact = never.iter().take(3).all(|never| *never);
        let expected_beats = msm::bench::output(timing.config.adder(), sums);
        let mut words = Vec::new();
        for ((sum, expected), beat) in sums.iter().zip(&expected_beats).zip(beats.by_ref()) {
            let (got, last) = unpacked(beat);
            let expected_last = words.len() + 1 == sums.len();
            let same = if exact {
                expected == beat
            } else {
                last == expected_last && is_point(&got, sum)
            };
            if !same {
                return Err(mismatch(dut, "o_data", hex(expected), hex(beat)));
            }
            words.push(got);
        }
        given.push(words);
    }
    let mut got = [0; 3];
    let counters = [total.issued, total.deferred, total.cycles];
    let all_never = never.iter().all(|never| *never);
    for (index, ((name, port), expected)) in names.iter().zip(counters).enumerate() {
        let value = dut.low(*port);
        if (all_never || index == 0) && value != expected {
            return Err(mismatch(dut, name, expected.to_string(), value.to_string()));
        }
        if let Some(slot) = got.get_mut(index) {
            *slot = value;
        }
    }
    let [issued, deferred, cycles] = got;
    let (cycles_of, intervals) = edges(&streams, passes);
    let runs = models.iter().map(|(_, run)| *run);
    for (Run { cycles, .. }, [_, got]) in runs.zip(&cycles_of) {
        if all_never && cycles != *got {
            let (expected, got) = (cycles.to_string(), got.to_string());
            return Err(mismatch(dut, "edges to the last sum", expected, got));
        }
    }
    Ok(Outcome {
        usage: Usage {
            issued,
            deferred,
            cycles,
            ..total
        },
        sums: given,
        cycles: cycles_of,
        intervals,
    })
}

fn received(streams: &Streams) -> &[Beat] {
    streams.sinks.first().map_or(&[], Sink::received)
}

/// Returns, for every pass, the edges from its first row to its first and last sum, and the edges
/// between the passes' first rows.
fn edges(streams: &Streams, passes: &[Rows]) -> (Vec<[u64; 2]>, Vec<u64>) {
    let rows = streams.sources.get(1).map_or(&[][..], Source::taken);
    let sums = streams.sinks.first().map_or(&[][..], Sink::taken);
    let edge = |edges: &[u64], index: usize| edges.get(index).copied().unwrap_or_default();
    let (mut row, mut sum) = (0, 0);
    let mut firsts = Vec::new();
    let mut cycles = Vec::new();
    for Rows { pass, tuples } in passes {
        let first = edge(rows, row);
        let last_sum = sum + pass.layout().sums() as usize - 1;
        cycles.push([sum, last_sum].map(|index| edge(sums, index).wrapping_sub(first)));
        firsts.push(first);
        row += tuples.len();
        sum = last_sum + 1;
    }
    let intervals = firsts.iter().zip(firsts.iter().skip(1));
    let intervals = intervals.map(|(a, b)| b.wrapping_sub(*a)).collect();
    (cycles, intervals)
}
