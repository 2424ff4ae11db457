//! Complete multiplication: columns, rows of windows, and their recombination.

use ark_bn254::{G1Affine, G2Affine};
use ark_ec::{
    CurveGroup,
    short_weierstrass::{Affine, Projective},
};
use ark_ff::{AdditiveGroup, Zero};
use rayon::prelude::*;
use zkfabric_kernels_cpu::reserve;

use crate::{
    Bases, Error, G2Bases, Scalars,
    bases::AnyEngine,
    digits::{Digit, Digits, Stored, sort},
    engine::Engine,
    plan::{self, Plan, Window},
    words::Word,
};

/// Maximum size in bytes of the digits cut at a time.
const DIGIT_BYTES: usize = 512 << 20;
/// Maximum number of scalars in the columns processed at a time, except for a single column.
const SCALARS: usize = 1 << 24;
/// Scalars per task that reads them once.
const CHUNK: usize = 1 << 14;

/// Returns `sum_i column[i] * bases[i]` for each column, in order. A column may be shorter than the
/// bases.
///
/// # Errors
/// [`Error::TooManyScalars`], [`Error::NotABit`], [`Error::OutOfMemory`].
pub fn msm(bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
    msm_from(bases, 0, columns)
}

/// As [`msm`], over the bases from `start` on: `sum_i column[i] * bases[start + i]`.
///
/// # Errors
/// As [`msm`]; a column is limited to the bases from `start` on.
pub fn msm_from(
    bases: &Bases,
    start: usize,
    columns: &[Scalars<'_>],
) -> Result<Vec<G1Affine>, Error> {
    let (len, step) = (bases.len(), bases.step());
    let limit = len.saturating_sub(start);
    match bases.engine(start) {
        AnyEngine::Portable(engine) => multiply(&engine, (len, limit), step, columns),
        AnyEngine::Vector(engine) => multiply(&engine, (len, limit), step, columns),
    }
}

/// As [`msm`], over bases in G2.
///
/// # Errors
/// As [`msm`].
pub fn msm_g2(bases: &G2Bases, columns: &[Scalars<'_>]) -> Result<Vec<G2Affine>, Error> {
    multiply(&bases.engine(), (bases.len(), bases.len()), None, columns)
}

fn multiply<E: Engine>(
    engine: &E,
    (len, limit): (usize, usize),
    step: Option<u32>,
    columns: &[Scalars<'_>],
) -> Result<Vec<Affine<E::Curve>>, Error> {
    columns
        .iter()
        .enumerate()
        .try_for_each(|(column, scalars)| check(limit, column, scalars))?;
    let job = Job { engine, len, step };
    let mut sums: Vec<Projective<E::Curve>> = Vec::with_capacity(columns.len());
    let mut rest = columns;
    while !rest.is_empty() {
        let mut scalars = 0;
        let more = rest
            .iter()
            .take_while(|column| {
                scalars += column.len();
                scalars <= SCALARS
            })
            .count();
        let (batch, later) = rest.split_at(more.max(1));
        let batch: Result<Vec<_>, Error> = batch
            .par_iter()
            .map(|scalars| job.column(scalars))
            .collect();
        sums.extend(batch?);
        rest = later;
    }
    Ok(Projective::normalize_batch(&sums))
}

fn check(limit: usize, column: usize, scalars: &Scalars<'_>) -> Result<(), Error> {
    if scalars.len() > limit {
        return Err(Error::TooManyScalars {
            column,
            limit,
            got: scalars.len(),
        });
    }
    if let Scalars::Bits(bits) = scalars
        && let Some((index, got)) = bits.iter().enumerate().find(|(_, bit)| **bit > 1)
    {
        return Err(Error::NotABit {
            column,
            index,
            got: *got,
        });
    }
    Ok(())
}

/// Common inputs of all columns.
#[derive(Debug, Clone, Copy)]
struct Job<'a, E> {
    engine: &'a E,
    /// Number of bases, which is the length of a table.
    len: usize,
    step: Option<u32>,
}

impl<E: Engine> Job<'_, E> {
    fn column(&self, scalars: &Scalars<'_>) -> Result<Projective<E::Curve>, Error> {
        match scalars {
            Scalars::Bits(v) => self.bits(v),
            Scalars::U8(v) => self.narrow(v),
            Scalars::U16(v) => self.narrow(v),
            Scalars::U32(v) => self.narrow(v),
            Scalars::U64(v) => self.narrow(v),
            Scalars::I8(v) => self.narrow(v),
            Scalars::I16(v) => self.narrow(v),
            Scalars::I32(v) => self.narrow(v),
            Scalars::I64(v) => self.narrow(v),
            Scalars::Field(v) => {
                let plan = self.plan(v);
                self.wide(v, &plan)
            }
        }
    }

    /// Sums the selected bases without sorting.
    fn bits(&self, bits: &[u8]) -> Result<Projective<E::Curve>, Error> {
        let ones = bits.iter().map(|bit| usize::from(*bit)).sum();
        // One more slot, for the write after the last entry, which is cut off.
        let mut entries = reserve(ones + 1)?;
        entries.resize(ones + 1, 0_u32);
        let mut next = 0;
        for (bit, index) in bits.iter().zip(0_u32..) {
            entries[next] = 2 * index;
            next += usize::from(*bit);
        }
        entries.truncate(ones);
        Ok(self.engine.sum(&entries)?)
    }

    fn plan<W: Word>(&self, scalars: &[W]) -> Plan {
        let (bits, nonzero) = scalars
            .par_chunks(CHUNK)
            .map(|chunk| {
                let nonzero = chunk.iter().filter(|scalar| !scalar.is_zero()).count();
                (W::significant_bits(chunk), nonzero)
            })
            .reduce(|| (0, 0), |a, b| (a.0.max(b.0), a.1 + b.1));
        plan::choose(&E::COSTS, bits, nonzero, self.step)
    }

    /// Sorts the single window of a narrow column without cutting digits.
    fn narrow<W: Word + Digit>(&self, scalars: &[W]) -> Result<Projective<E::Curve>, Error> {
        let plan = self.plan(scalars);
        if plan.windows.len() != 1 {
            return self.wide(scalars, &plan);
        }
        let sorted = sort([(0, scalars)].into_iter(), scalars.len(), plan.buckets(0))?;
        Ok(self
            .engine
            .window_sum(&sorted, rayon::current_num_threads())?)
    }

    fn wide<W: Word>(&self, scalars: &[W], plan: &Plan) -> Result<Projective<E::Curve>, Error> {
        let largest = plan.windows.iter().map(|window| window.buckets()).max();
        let sums = if largest.unwrap_or(0) <= i16::LIMIT || !W::SIGNED && i16_holds(&plan.windows) {
            self.rows::<i16, W>(scalars, plan)?
        } else {
            self.rows::<i32, W>(scalars, plan)?
        };
        // Horner's rule from the top row down.
        let mut total = Projective::<E::Curve>::zero();
        for (window, sum) in plan.windows.iter().zip(sums).rev() {
            if !total.is_zero() {
                for _ in 0..window.width {
                    total.double_in_place();
                }
            }
            total += sum;
        }
        Ok(total)
    }

    /// Returns the sum of each row.
    fn rows<D: Stored, W: Word>(
        &self,
        scalars: &[W],
        plan: &Plan,
    ) -> Result<Vec<Projective<E::Curve>>, Error> {
        let tables = plan.windows.len().div_ceil(plan.rows.max(1));
        let row_bytes = (scalars.len() * tables * size_of::<D>()).max(1);
        let at_once = (DIGIT_BYTES / row_bytes).clamp(1, plan.rows.max(1));
        let mut sums = Vec::with_capacity(plan.rows);
        for first in (0..plan.rows).step_by(at_once) {
            let rows = first..plan.rows.min(first + at_once);
            // Row by row, each with the windows of all its tables.
            let windows: Vec<Window> = rows
                .clone()
                .flat_map(|row| plan.row(row).map(|(_, window)| window))
                .collect();
            let digits = Digits::<D>::new(scalars, &windows, &plan.windows)?;
            let mut at = 0;
            let places: Vec<(usize, usize)> = rows
                .map(|row| {
                    at += plan.row(row).count();
                    (row, at - plan.row(row).count())
                })
                .collect();
            let batch: Result<Vec<_>, Error> = places
                .into_par_iter()
                .with_max_len(1)
                .map(|(row, place)| self.row(&digits, plan, row, place, scalars.len()))
                .collect();
            sums.extend(batch?);
        }
        Ok(sums)
    }

    /// Sums a row whose digits begin at `place`.
    fn row<D: Stored>(
        &self,
        digits: &Digits<D>,
        plan: &Plan,
        row: usize,
        place: usize,
        scalars: usize,
    ) -> Result<Projective<E::Curve>, Error> {
        let tables = plan.row(row).count();
        let pieces = (0..tables).flat_map(|table| {
            let start = (table * self.len) as u32;
            digits
                .window(place + table)
                .map(move |(first, digits)| (start + first, digits))
        });
        let sorted = sort(pieces, scalars * tables, plan.buckets(row))?;
        Ok(self
            .engine
            .window_sum(&sorted, rayon::current_num_threads())?)
    }
}

/// Returns whether digits of unsigned scalars fit: only digits of the top window reach the upper
/// end of their range.
fn i16_holds(windows: &[Window]) -> bool {
    windows
        .iter()
        .all(|window| window.buckets() <= i16::LIMIT + usize::from(!window.top))
}
