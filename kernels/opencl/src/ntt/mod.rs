//! The number-theoretic transform.
//!
//! | file | holds |
//! |---|---|
//! | `plan` | split of a length into passes |
//! | `tables` | factors on the device, kept between calls |
//! | `factors` | computes the factors of a plan |
//! | `passes` | kernels of a batch |
//!
//! A length `n = R_1 .. R_P` is transformed in `P` passes of the four-step method (D. H. Bailey,
//! "FFTs in external or hierarchical memory", 1990): a pass transforms down columns of `R_i` values
//! in local memory or, on a CPU, in a cache, and multiplies by powers of the root; the last pass
//! transforms rows and writes in natural order. The CPU takes at most two passes (`R <= 2^12`), a
//! GPU three (`R <= 2^8`).
//!
//! # Memory
//! A batch of columns takes twice its own size; a second batch, whose transfer overlaps the first
//! one's kernels, takes its size once more. The tables of a direction and coset take at most
//! `64 n / R + 256 R` bytes; eight such sets are kept.

mod factors;
mod passes;
mod plan;
mod tables;

pub(crate) use tables::Tables;

use core::ops::Range;

use ark_bn254::Fr;
use zkfabric_ntt::Direction;

use self::{
    passes::Passes,
    plan::{ELEMENT, Plan},
    tables::{Coset, Job},
};
use crate::{
    Column, Device, Error, Timed, Timing, Width,
    driver::{check_reduced, field_bytes, field_bytes_mut},
    memory::Buffer,
    timing::Clock,
};

/// Bytes of a batch, unless one column is larger.
const BATCH_BYTES: usize = 16 << 20;

/// A batch whose kernels are enqueued.
struct Running {
    columns: Range<usize>,
    values: Buffer,
    clock: Clock,
}

impl Device {
    /// Transforms each column in place: natural order in and out, elements reduced. With `w`
    /// arkworks' generator of the subgroup and `s` the coset's shift (1 when absent), forward gives
    /// the values at `s w^i`; inverse reverses this. Lengths up to 2^24.
    ///
    /// # Errors
    /// [`Error::NotAPowerOfTwo`], [`Error::LengthMismatch`], [`Error::ZeroCoset`],
    /// [`Error::OutOfMemory`] when a column does not fit twice, [`Error::Build`],
    /// [`Error::Driver`], [`Error::DeviceLost`], [`Error::WrongResult`]. The columns are then
    /// partly transformed.
    pub fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<Timed<()>, Error> {
        let Some(first) = columns.first() else {
            return Ok(Timed::new((), Timing::default()));
        };
        let n = first.len();
        for column in columns.iter() {
            check_length(column.len(), n)?;
        }
        let mut passes = self.passes(n, direction, coset)?;
        let _call = self.shared.call();
        passes.prepare()?;
        let mut timing = Timing::default();
        let mut running: Option<Running> = None;
        let mut size = (BATCH_BYTES / (ELEMENT * n)).max(1);
        let mut start = 0;
        while start < columns.len() {
            let batch = start..columns.len().min(start + size);
            match self.begin_ntt(&mut passes, columns, batch.clone()) {
                Ok(next) => {
                    if let Some(done) = running.replace(next) {
                        timing += self.finish_ntt(&done, columns)?;
                    }
                    start = batch.end;
                }
                Err(error) if error.is_out_of_memory() => {
                    if let Some(done) = running.take() {
                        timing += self.finish_ntt(&done, columns)?;
                    } else if batch.len() > 1 {
                        size = batch.len() / 2;
                        passes.release();
                    } else {
                        return Err(error);
                    }
                }
                Err(error) => return Err(error),
            }
        }
        if let Some(done) = running {
            timing += self.finish_ntt(&done, columns)?;
        }
        Ok(Timed::new((), timing))
    }

    /// As [`Device::ntt`], for columns on the device. A column takes its size once more during its
    /// transform.
    ///
    /// # Errors
    /// As [`Device::ntt`]; [`Error::WidthMismatch`] for narrow columns, [`Error::Foreign`].
    pub fn ntt_columns(
        &self,
        columns: &[Column],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<Timed<()>, Error> {
        let Some(first) = columns.first() else {
            return Ok(Timed::new((), Timing::default()));
        };
        for column in columns {
            column.check_device(self)?;
            check_length(column.len(), first.len())?;
            if column.width() != Width::Field {
                return Err(Error::WidthMismatch {
                    expected: Width::Field.bits(),
                    got: column.width().bits(),
                });
            }
        }
        let mut passes = self.passes(first.len(), direction, coset)?;
        let _call = self.shared.call();
        passes.prepare()?;
        let mut clock = Clock::default();
        for column in columns {
            passes.run(column.buffer(), column.start(), 1, &mut clock)?;
        }
        Ok(Timed::new((), clock.read()?))
    }

    fn passes(
        &self,
        n: usize,
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<Passes<'_>, Error> {
        let variant = self.field_variant()?;
        let plan = Plan::new(n, variant, &self.shared.description)?;
        let job = Job {
            direction,
            coset: Coset::new(coset)?,
        };
        Passes::new(&self.shared, variant, plan, job)
    }

    fn begin_ntt(
        &self,
        passes: &mut Passes<'_>,
        columns: &[Vec<Fr>],
        batch: Range<usize>,
    ) -> Result<Running, Error> {
        let bytes = ELEMENT * columns[batch.start].len();
        let mut clock = Clock::default();
        let values = self.shared.buffer(bytes * batch.len())?;
        // Before any transfer: the batch may not fit.
        passes.reserve(batch.len())?;
        for (index, column) in columns[batch.clone()].iter().enumerate() {
            self.shared
                .write(&values, index * bytes, field_bytes(column), &mut clock)?;
        }
        passes.run(&values, 0, batch.len(), &mut clock)?;
        Ok(Running {
            columns: batch,
            values,
            clock,
        })
    }

    fn finish_ntt(&self, done: &Running, columns: &mut [Vec<Fr>]) -> Result<Timing, Error> {
        let mut clock = Clock::default();
        let after = done.clock.last_kernel();
        for (index, column) in columns[done.columns.clone()].iter_mut().enumerate() {
            let at = index * ELEMENT * column.len();
            let to = field_bytes_mut(column);
            self.shared.read(&done.values, at, to, after, &mut clock)?;
            check_reduced(column)?;
        }
        let mut timing = clock.read()?;
        timing += done.clock.read()?;
        Ok(timing)
    }
}

fn check_length(got: usize, expected: usize) -> Result<(), Error> {
    if got == expected {
        Ok(())
    } else {
        Err(Error::LengthMismatch {
            what: "a column of the batch",
            expected,
            got,
        })
    }
}
