//! Multi-scalar multiplication over G1.
//!
//! | file | holds |
//! |---|---|
//! | `bases` | [`Bases`] on the device |
//! | `plan` | windows, and the amount of work at a time |
//! | `steps` | kernels of some windows of a column |
//! | `sum` | additions on the host |
//!
//! Bucket method (Pippenger): the digits of all windows are sorted by bucket, the points of each
//! bucket are added in extended Jacobian coordinates, and buckets are weighted in segments; the
//! host adds segments and windows. Every addition distinguishes equal points, opposite points and
//! infinity, and a column with all its digits in one bucket takes as long as any other.
//!
//! # Memory
//! A base takes 64 bytes. A call takes, for the windows processed at a time, 4 bytes per scalar and
//! window, 136 bytes per bucket, and 280 bytes per 256 digits (CPU), or 350 bytes per 8 to 64
//! (GPU). If that does not fit, fewer windows and then fewer scalars are processed at a time.

mod bases;
mod plan;
mod steps;
mod sum;

pub use bases::Bases;

use std::sync::Arc;

use ark_bn254::{G1Affine, G1Projective};
use ark_ec::CurveGroup;
use zkfabric_msm::Scalars;

use self::{
    plan::Plan,
    steps::{Enqueued, Part, Source, Steps},
};
use crate::{
    Column, Device, Error, Timed, Timing, Width,
    column::{self, check_bits},
    device::Shared,
    source::Kind,
    timing::Clock,
};

/// Smallest number of scalars that a job is split into.
const SMALLEST: usize = 256;

/// Column on the host or on the device.
#[derive(Debug, Clone, Copy)]
enum Input<'a> {
    Host(Scalars<'a>),
    Device(&'a Column),
}

impl Input<'_> {
    const fn len(&self) -> usize {
        match self {
            Self::Host(scalars) => scalars.len(),
            Self::Device(column) => column.len(),
        }
    }

    const fn width(&self) -> Width {
        match self {
            Self::Host(scalars) => scalars.width(),
            Self::Device(column) => column.width(),
        }
    }
}

impl Device {
    /// Returns `sum_i column[i] * bases[i]` for each column, in order. A column may be shorter than
    /// the bases.
    ///
    /// # Errors
    /// [`Error::TooManyScalars`], [`Error::NotABit`], [`Error::Foreign`], [`Error::OutOfMemory`]
    /// when 256 scalars do not fit, [`Error::Build`], [`Error::Driver`], [`Error::DeviceLost`],
    /// [`Error::WrongResult`].
    pub fn msm(
        &self,
        bases: &Bases,
        columns: &[Scalars<'_>],
    ) -> Result<Timed<Vec<G1Affine>>, Error> {
        for (column, scalars) in columns.iter().enumerate() {
            check_bits(column, scalars)?;
        }
        let inputs: Vec<Input<'_>> = columns.iter().map(|column| Input::Host(*column)).collect();
        self.multiply(bases, &inputs)
    }

    /// As [`Device::msm`], for columns on the device.
    ///
    /// # Errors
    /// As [`Device::msm`].
    pub fn msm_columns(
        &self,
        bases: &Bases,
        columns: &[Column],
    ) -> Result<Timed<Vec<G1Affine>>, Error> {
        for column in columns {
            column.check_device(self)?;
        }
        let inputs: Vec<Input<'_>> = columns.iter().map(Input::Device).collect();
        self.multiply(bases, &inputs)
    }

    fn multiply(&self, bases: &Bases, inputs: &[Input<'_>]) -> Result<Timed<Vec<G1Affine>>, Error> {
        bases.check_device(self)?;
        for (column, input) in inputs.iter().enumerate() {
            if input.len() > bases.len() {
                return Err(Error::TooManyScalars {
                    column,
                    limit: bases.len(),
                    got: input.len(),
                });
            }
        }
        let program = self.shared.program(Kind::Msm, bases.variant())?;
        let _call = self.shared.call();
        let mut job = Job {
            shared: &self.shared,
            steps: Steps::new(&self.shared, program, bases)?,
            running: None,
            totals: vec![G1Projective::default(); inputs.len()],
            timing: Timing::default(),
        };
        for (column, input) in inputs.iter().enumerate() {
            job.part(column, *input, 0, input.len())?;
        }
        job.finish()?;
        let sums = G1Projective::normalize_batch(&job.totals);
        // A wrong result is on the curve with probability 2^-254 unless the device is malicious.
        if sums.iter().all(G1Affine::is_on_curve) {
            Ok(Timed::new(sums, job.timing))
        } else {
            Err(Error::WrongResult {
                what: "a sum is not on the curve",
            })
        }
    }
}

/// A call in progress.
struct Job<'a> {
    shared: &'a Arc<Shared>,
    steps: Steps<'a>,
    /// Last enqueued part, with its column.
    running: Option<(usize, Enqueued)>,
    totals: Vec<G1Projective>,
    timing: Timing,
}

impl Job<'_> {
    /// Adds scalars `start .. start + len` of an input to the column's total. The kernels run while
    /// the next part is sent.
    fn part(
        &mut self,
        column: usize,
        input: Input<'_>,
        start: usize,
        len: usize,
    ) -> Result<(), Error> {
        if len == 0 {
            return Ok(());
        }
        let plan = Plan::new(input.width(), len, self.steps.lanes());
        let mut group = plan.windows;
        loop {
            match self.try_part(column, input, (start, len), &plan, group) {
                Err(error) if error.is_out_of_memory() => {
                    // First free the running part's memory; then take fewer windows, then fewer
                    // scalars.
                    let waited = self.running.is_some();
                    self.finish()?;
                    self.steps.release();
                    if waited {
                        continue;
                    }
                    if group > 1 {
                        group = group.div_ceil(2);
                    } else if len > SMALLEST {
                        let half = len.div_ceil(2);
                        self.part(column, input, start, half)?;
                        return self.part(column, input, start + half, len - half);
                    } else {
                        return Err(error);
                    }
                }
                result => return result,
            }
        }
    }

    fn try_part(
        &mut self,
        column: usize,
        input: Input<'_>,
        (start, len): (usize, usize),
        plan: &Plan,
        group: usize,
    ) -> Result<(), Error> {
        let mut clock = Clock::default();
        let mut part = Part {
            plan,
            base: start,
            len,
            first: 0,
            windows: group,
            group: self.steps.group(),
        };
        self.steps.reserve(&part)?;
        let source = self.source(input, start, len, &mut clock)?;
        let mut enqueued = Vec::new();
        while part.first < plan.windows {
            part.windows = group.min(plan.windows - part.first);
            enqueued.push(self.steps.enqueue(&part, &source, &mut clock)?);
            part.first += part.windows;
        }
        let next = Enqueued::new((plan, self.steps.lanes()), enqueued, source, clock);
        self.finish()?;
        self.running = Some((column, next));
        Ok(())
    }

    /// Returns the scalars on the device, as integers.
    fn source(
        &self,
        input: Input<'_>,
        start: usize,
        len: usize,
        clock: &mut Clock,
    ) -> Result<Source, Error> {
        let width = input.width();
        let column = match input {
            Input::Device(column) => column.slice(start..start + len)?,
            Input::Host(scalars) => {
                let bytes = column::bytes(&scalars);
                let bytes = &bytes[start * width.bytes()..(start + len) * width.bytes()];
                Column::filled(self.shared, width, bytes, clock)?
            }
        };
        self.steps.source(column, clock)
    }

    /// Adds the enqueued part to its total.
    fn finish(&mut self) -> Result<(), Error> {
        if let Some((column, enqueued)) = self.running.take() {
            let (sum, timing) = enqueued.read(self.shared, self.steps.domain())?;
            self.totals[column] += sum;
            self.timing += timing;
        }
        Ok(())
    }
}
