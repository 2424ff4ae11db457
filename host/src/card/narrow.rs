//! Columns of narrow scalars, computed by their own kernel.
//!
//! The bits of some columns at a row form the row's tuple, and a pass adds each base to the bucket
//! of its tuple ([`zkfabric_hdl::narrow_msm`]). Columns of equal length are cut into digits of as
//! many bits as their values need, digits are assigned to passes, a pass gets the number of slots
//! that makes it fastest over its tuples, and passes of one shape form a run in each unit. A column
//! of field elements is narrow if all magnitudes (of an element or its negative) are below 2^63, or
//! all elements below 2^64.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use ark_bn254::{Fr, G1Projective};
use ark_ff::{BigInt, PrimeField as _};
use zkfabric_hdl::card::bench::Beat;
use zkfabric_hdl::modular::{self, Field};
use zkfabric_hdl::msm::Coordinates;
use zkfabric_hdl::msm::card::SUM_BYTES;
use zkfabric_hdl::narrow_msm::card::{RUN_TUPLES, TUPLES, shape};
use zkfabric_hdl::narrow_msm::{Column, Config, Kind, Pass, Timing, column_sums, plan};
use zkfabric_hdl::toolkit::HdlError;

use super::points::{PointRange, of_beats};
use super::{Argument, BEAT_BYTES, Block, Budget, Job, NARROW, Platform, behind, count, share};
use crate::{Error, Scalars};

/// Scalars that the kernel can take.
#[derive(Debug)]
pub(super) enum Narrow<'a> {
    Lent(Column<'a>),
    Plain(Vec<u64>),
    Signed(Vec<i64>),
}

impl<'a> Narrow<'a> {
    /// Returns the column of these scalars, unless one of them is wide.
    pub(super) fn of(scalars: &Scalars<'a>) -> Option<Self> {
        Some(Self::Lent(match *scalars {
            Scalars::Bits(values) => Column::ByteBits(values),
            Scalars::U8(values) => Column::U8(values),
            Scalars::U16(values) => Column::U16(values),
            Scalars::U32(values) => Column::U32(values),
            Scalars::U64(values) => Column::U64(values),
            Scalars::I8(values) => Column::I8(values),
            Scalars::I16(values) => Column::I16(values),
            Scalars::I32(values) => Column::I32(values),
            Scalars::I64(values) => Column::I64(values),
            Scalars::Field(values) => return of_field(values),
        }))
    }

    const fn column(&self) -> Column<'_> {
        match self {
            Self::Lent(column) => *column,
            Self::Plain(values) => Column::U64(values.as_slice()),
            Self::Signed(values) => Column::I64(values.as_slice()),
        }
    }
}

fn of_field<'a>(values: &[Fr]) -> Option<Narrow<'a>> {
    let word = |value: Fr| match value.into_bigint() {
        BigInt([low, 0, 0, 0]) => Some(low),
        BigInt(_) => None,
    };
    let signed = |value: &Fr| {
        let plus = word(*value).and_then(|low| i64::try_from(low).ok());
        plus.or_else(|| word(-*value).and_then(|low| 0_i64.checked_sub_unsigned(low)))
    };
    let of_words = || values.iter().map(|value| word(*value)).collect();
    let of_signed: Option<Vec<i64>> = values.iter().map(signed).collect();
    of_signed
        .map(Narrow::Signed)
        .or_else(|| Option::map(of_words(), Narrow::Plain))
}

/// Columns of one length, and their passes.
struct Group<'a> {
    block: Block,
    timing: Timing,
    rows: usize,
    /// Indices of the columns in the call.
    places: Vec<usize>,
    columns: Vec<Column<'a>>,
    kinds: Vec<Kind>,
    passes: Vec<Pass>,
    /// Tuples of each pass.
    tuples: Vec<Vec<u16>>,
}

/// Passes of one shape, by their indices in the group.
struct Run {
    passes: Vec<usize>,
    /// Clocks of the run; 0 if clocks are not limited.
    cycles: u64,
}

/// Returns the sums of nonempty narrow columns, each with its index in the call; takes their clocks
/// from the budget before the first run.
pub(super) fn sums<P: Platform>(
    card: &P,
    first: &PointRange<'_, P::Array>,
    columns: &[(usize, Narrow<'_>)],
    budget: &mut Budget,
) -> Result<Vec<(usize, G1Projective)>, Error> {
    let mut groups: BTreeMap<usize, Vec<(usize, Column<'_>)>> = BTreeMap::new();
    for (place, narrow) in columns {
        let column = narrow.column();
        groups
            .entry(column.rows())
            .or_default()
            .push((*place, column));
    }
    let mut planned = Vec::with_capacity(groups.len());
    for (rows, columns) in groups {
        budget.check(count(rows))?;
        let group = Group::new(card, rows, columns).map_err(|error| card.internal(error))?;
        let units = card.units(group.block);
        let runs = group.runs(first.before(), units, budget.counts());
        for run in &runs {
            budget.take(run.cycles)?;
        }
        planned.push((group, runs));
    }
    let mut sums = Vec::with_capacity(columns.len());
    for (group, runs) in planned {
        let jobs = runs.iter().map(|run| group.job(first, run));
        let given = card.run_each(jobs)?;
        let mut of_passes = vec![Vec::new(); group.passes.len()];
        for (run, beats) in runs.iter().zip(given) {
            group.sort(run, &beats, &mut of_passes);
        }
        let of_columns = column_sums(&group.passes, &group.kinds, &of_passes);
        let of_columns =
            of_columns.map_err(|error| card.wrong(format!("sums that are none: {error}")))?;
        sums.extend(group.places.into_iter().zip(of_columns));
    }
    Ok(sums)
}

impl<'a> Group<'a> {
    /// Groups the columns for the kernel with the fewest clocks.
    fn new<P: Platform>(
        card: &P,
        rows: usize,
        columns: Vec<(usize, Column<'a>)>,
    ) -> Result<Self, HdlError> {
        let (places, columns): (Vec<usize>, Vec<Column<'a>>) = columns.into_iter().unzip();
        let kinds: Vec<Kind> = columns.iter().map(Column::least_kind).collect();
        let mut best: Option<(u64, Block, Timing, Vec<Pass>)> = None;
        for block in card.configurations(NARROW.0) {
            let timing = timing(block)?;
            let passes = plan(timing.config, &kinds, 0)?;
            let clocks = passes.iter().map(|pass| {
                let pass = pass.clone().with_spare_slots(timing);
                pass.interval_cycles(timing, count(rows))
            });
            let clocks = clocks.sum();
            if best.as_ref().is_none_or(|(least, ..)| clocks < *least) {
                best = Some((clocks, block, timing, passes));
            }
        }
        let (_, block, timing, planned) = best.ok_or_else(|| HdlError::Config {
            block: NARROW.0.to_owned(),
            parameter: "kernels".to_owned(),
            expected: "one or more".to_owned(),
            got: "none".to_owned(),
        })?;
        let mut group = Self {
            block,
            timing,
            rows,
            places,
            columns,
            kinds,
            passes: Vec::with_capacity(planned.len()),
            tuples: Vec::with_capacity(planned.len()),
        };
        for pass in planned {
            let tuples = group.tuples_of(&pass)?;
            let chosen = pass.steadied(timing, &tuples)?;
            if let [_] = chosen.as_slice() {
                // The same digits, possibly with other slots.
                group.tuples.push(tuples);
            } else {
                for pass in &chosen {
                    let tuples = group.tuples_of(pass)?;
                    group.tuples.push(tuples);
                }
            }
            group.passes.extend(chosen);
        }
        Ok(group)
    }

    fn tuples_of(&self, pass: &Pass) -> Result<Vec<u16>, HdlError> {
        let tuples = pass.tuples(&self.columns, self.rows);
        tuples.map_err(|error| HdlError::Config {
            block: NARROW.0.to_owned(),
            parameter: "columns".to_owned(),
            expected: "those of the passes".to_owned(),
            got: error.to_string(),
        })
    }

    /// Returns the group's runs for this many units; `before` rows precede its own, and `counts`
    /// tells whether clocks are limited.
    fn runs(&self, before: usize, units: usize, counts: bool) -> Vec<Run> {
        let most = RUN_TUPLES as usize / (before + self.rows).max(1);
        let cycles = |index: &usize| match (self.passes.get(*index), self.tuples.get(*index)) {
            (Some(pass), Some(tuples)) if counts => {
                pass.least_cycles(self.timing, tuples) + count(before)
            }
            _ => 0,
        };
        let run = |passes: Vec<usize>| Run {
            cycles: passes.iter().map(cycles).sum(),
            passes,
        };
        let shapes: Vec<u64> = self.passes.iter().map(shape).collect();
        let runs = alike(&shapes, most, units).into_iter();
        runs.map(run).collect()
    }

    /// Returns the kernel's job for a run.
    fn job<'f, A>(&self, first: &PointRange<'f, A>, run: &Run) -> Job<'f, A> {
        let mut words: Vec<Beat> = Vec::new();
        let mut expected = 0;
        let mut of_run = 0;
        for index in &run.passes {
            let (Some(pass), Some(tuples)) = (self.passes.get(*index), self.tuples.get(*index))
            else {
                continue;
            };
            words.extend(beats_of(first.before(), tuples));
            of_run = shape(pass);
            expected += count(pass.layout().sums() as usize);
        }
        Job {
            block: self.block,
            arguments: vec![
                ("bases", first.bases()),
                ("tuples", Argument::Input(words)),
                ("sums", Argument::Output(expected * SUM_BYTES / BEAT_BYTES)),
                ("count", Argument::Number(count(first.before() + self.rows))),
                ("passes", Argument::Number(count(run.passes.len()))),
                ("shape", Argument::Number(of_run)),
            ],
            cycles: run.cycles,
        }
    }

    /// Assigns the sums of a run to its passes.
    fn sort(&self, run: &Run, beats: &[Beat], sums: &mut [Vec<Coordinates>]) {
        let mut given = of_beats(beats).into_iter();
        for index in &run.passes {
            if let (Some(pass), Some(place)) = (self.passes.get(*index), sums.get_mut(*index)) {
                place.extend(given.by_ref().take(pass.layout().sums() as usize));
            }
        }
    }
}

/// Returns the indices of equal shapes, between one and `most` together, and so many that the units
/// share the passes of a shape.
fn alike(shapes: &[u64], most: usize, units: usize) -> Vec<Vec<usize>> {
    let mut of_shapes: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    for (index, shape) in shapes.iter().enumerate() {
        of_shapes.entry(*shape).or_default().push(index);
    }
    let of_shapes = of_shapes.values();
    let most = |indices: &Vec<usize>| share(indices.len(), units).min(most.max(1));
    let parts = of_shapes.flat_map(|indices| indices.chunks(most(indices)));
    parts.map(<[usize]>::to_vec).collect()
}

/// Returns the kernel's timing; its latencies come from graphs of the arithmetic, which are built
/// once.
fn timing(block: Block) -> Result<Timing, HdlError> {
    static MADE: Mutex<Vec<Timing>> = Mutex::new(Vec::new());
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    let config = Config::of_catalogue(block.parameter.1, block.adder)?;
    if let Some(timing) = made.iter().find(|timing| timing.config == config) {
        return Ok(*timing);
    }
    let timing = Timing::new(config, &modular::Config::new(Field::Fq))?;
    made.push(timing);
    Ok(timing)
}

/// Returns the beats of tuples, preceded by `before` zero tuples for bases before the first one.
fn beats_of(before: usize, tuples: &[u16]) -> Vec<Beat> {
    let tuples = behind(before, tuples);
    tuples.chunks(TUPLES).map(beat_of).collect()
}

/// Packs tuples into a beat, with zeros after the last one.
fn beat_of(tuples: &[u16]) -> Beat {
    let mut beat = [0; 8];
    for (word, tuples) in beat.iter_mut().zip(tuples.chunks(4)) {
        let tuples = tuples.iter().rev();
        *word = tuples.fold(0, |word, tuple| word << 16 | u64::from(*tuple));
    }
    beat
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_narrow_by_their_magnitudes() {
        let of = |values: &[Fr]| {
            of_field(values).map(|narrow| match narrow {
                Narrow::Signed(values) => (values, Vec::new()),
                Narrow::Plain(values) => (Vec::new(), values),
                Narrow::Lent(_) => (Vec::new(), Vec::new()),
            })
        };
        let element = Fr::from;
        let most = element(i64::MAX as u64);
        let signed = [
            element(5_u64),
            -element(7_u64),
            most,
            -most - element(1_u64),
        ];
        assert_eq!(of(&signed), Some((vec![5, -7, i64::MAX, i64::MIN], vec![])));
        let plain = [element(5_u64), element(u64::MAX)];
        assert_eq!(of(&plain), Some((vec![], vec![5, u64::MAX])));
        assert_eq!(of(&[element(u64::MAX), -element(1_u64)]), None);
        assert_eq!(of(&[-element(u64::MAX)]), None);
        assert_eq!(of(&[element(u64::MAX) + element(1_u64)]), None);
    }

    #[test]
    fn passes_of_one_shape_are_a_run_unless_they_are_too_many() {
        let shapes = [5, 3, 5, 5, 3];
        let all = vec![vec![1, 4], vec![0, 2, 3]];
        assert_eq!(alike(&shapes, 3, 1), all);
        assert_eq!(alike(&shapes, 2, 1), [vec![1, 4], vec![0, 2], vec![3]]);
        let each = [[1], [4], [0], [2], [3]];
        assert_eq!([alike(&shapes, 1, 1), alike(&shapes, 0, 1)], [each, each]);
        assert_eq!(alike(&[], 3, 1), Vec::<Vec<usize>>::new());
        // Two units share the passes of each shape.
        assert_eq!(
            alike(&shapes, 3, 2),
            [vec![1], vec![4], vec![0, 2], vec![3]]
        );
        assert_eq!(alike(&shapes, 1, 2), each);
        assert_eq!(alike(&shapes, 3, 9), each);
    }

    #[test]
    fn beats_have_tuples_from_the_lowest_bits_on() {
        let tuples: Vec<u16> = (1..=33).collect();
        let beats = beats_of(0, &tuples);
        assert_eq!(beats[0][0], 0x0004_0003_0002_0001);
        assert_eq!(beats[0][7] >> 48, 32);
        assert_eq!(beats[1], [33, 0, 0, 0, 0, 0, 0, 0]);
        let behind = beats_of(2, &tuples);
        assert_eq!(behind[0][0], 0x0002_0001_0000_0000);
        assert_eq!(behind[1], [0x0021_0020_001f, 0, 0, 0, 0, 0, 0, 0]);
    }
}
