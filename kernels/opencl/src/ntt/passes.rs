//! Kernels of a batch.

use std::sync::Arc;

use super::{
    factors,
    plan::{ELEMENT, Plan},
    tables::{Factors, Job},
};
use crate::{
    Error, Variant,
    device::Shared,
    driver::{Argument, Memory, Range},
    memory::Buffer,
    program::Program,
    source::Kind,
    timing::Clock,
};

/// Largest number of work-items per group on a GPU.
const LOCAL: usize = 256;
/// Bytes of a CPU's scratch per value of a column: five words of eight lanes.
const SCRATCH: usize = 320;

/// Bits of a kernel's `flags`.
const SCALED: u32 = 1;
const SCALED_ROW: u32 = 2;
const SCALED_BEFORE: u32 = 4;

/// Resources of a plan's kernels.
pub(super) struct Passes<'a> {
    shared: &'a Shared,
    variant: Variant,
    plan: Plan,
    job: Job,
    program: Arc<Program>,
    factors: Option<Arc<Factors>>,
    /// Largest number of work-items per group on a GPU.
    local: usize,
    /// Values between two passes.
    between: Option<Buffer>,
    /// Scratch of a CPU's work-items.
    scratch: Option<Buffer>,
}

/// Source or destination of a pass: a buffer, from a value on.
#[derive(Clone, Copy)]
struct Place<'a> {
    memory: &'a Memory,
    at: u64,
}

impl<'a> Passes<'a> {
    /// Builds the program. The caller doesn't hold the device's call lock.
    pub(super) fn new(
        shared: &'a Shared,
        variant: Variant,
        plan: Plan,
        job: Job,
    ) -> Result<Self, Error> {
        Ok(Self {
            program: shared.program(Kind::Ntt, variant)?,
            shared,
            variant,
            plan,
            job,
            factors: None,
            local: 1,
            between: None,
            scratch: None,
        })
    }

    /// Builds the tables.
    pub(super) fn prepare(&mut self) -> Result<(), Error> {
        let factors = factors::get(self.shared, self.variant, &self.plan, self.job)?;
        let kernels = ["ntt_columns", "ntt_rows"];
        self.local = self.shared.group_size(&self.program, &kernels, LOCAL)?;
        self.factors = Some(factors);
        Ok(())
    }

    /// Allocates the memory for this many columns.
    pub(super) fn reserve(&mut self, columns: usize) -> Result<(), Error> {
        let bytes = ELEMENT * self.plan.n() * columns;
        if self.plan.radices.len() > 1
            && self
                .between
                .as_ref()
                .is_none_or(|buffer| buffer.bytes() < bytes)
        {
            self.between = None;
            self.between = Some(self.shared.buffer(bytes)?);
        }
        if self.variant.lanes() > 1 {
            let workers = self.shared.workers(self.groups(columns));
            let bytes = (workers * SCRATCH) << self.plan.longest();
            if self
                .scratch
                .as_ref()
                .is_none_or(|buffer| buffer.bytes() < bytes)
            {
                self.scratch = None;
                self.scratch = Some(self.shared.buffer(bytes)?);
            }
        }
        Ok(())
    }

    /// Frees memory that a smaller batch does not need.
    pub(super) fn release(&mut self) {
        self.between = None;
        self.scratch = None;
    }

    /// Returns the tasks of the widest pass: groups of eight columns or rows.
    fn groups(&self, columns: usize) -> usize {
        let fewest = self.plan.radices.iter().copied().min().unwrap_or(0);
        (columns << (self.plan.log_n - fewest)).div_ceil(self.variant.lanes())
    }

    /// Transforms this many consecutive columns, from the value `at` on. The buffer between the
    /// passes is free again when the kernels are done, and the next call's kernels run after them.
    pub(super) fn run(
        &mut self,
        values: &Buffer,
        at: usize,
        columns: usize,
        clock: &mut Clock,
    ) -> Result<(), Error> {
        self.reserve(columns)?;
        let program = &self.program;
        let Some(factors) = &self.factors else {
            return Err(Error::WrongResult {
                what: "passes run before they are prepared",
            });
        };
        let home = Place {
            memory: values.memory(),
            at: at as u64,
        };
        let between = self.between.as_ref().map_or(home, |buffer| Place {
            memory: buffer.memory(),
            at: 0,
        });
        let last = self.plan.radices.len() - 1;
        for pass in 0..last {
            let from = if pass == 0 { home } else { between };
            let launch = self.columns_pass(factors, pass, from, between, columns);
            self.shared
                .launch(program, "ntt_columns", &launch.0, launch.1, clock)?;
        }
        let launch = self.rows_pass(factors, between, home, columns);
        self.shared
            .launch(program, "ntt_rows", &launch.0, launch.1, clock)
    }

    fn columns_pass<'b>(
        &'b self,
        factors: &'b Factors,
        pass: usize,
        from: Place<'b>,
        to: Place<'b>,
        columns: usize,
    ) -> (Vec<Argument<'b>>, Range) {
        let (log_r, log_c) = (self.plan.radices[pass], self.plan.log_columns(pass));
        let scaling = factors.before.as_ref().filter(|_| pass == 0);
        // Without scaling the kernel does not read the tables.
        let (high, low) = scaling.map_or((&factors.start, &factors.start), |scaling| {
            (&scaling.high, &scaling.low)
        });
        let flags = if scaling.is_some() { SCALED } else { 0 };
        let tiles = columns << (self.plan.log_n - log_r);
        let mut arguments = places(from, to);
        if let Some(scratch) = &self.scratch {
            let groups = tiles / self.variant.lanes();
            // Only the first pass's chains scale.
            arguments.extend([
                Argument::Memory(scratch.memory()),
                Argument::Memory(factors.levels[pass].memory()),
                Argument::Memory(factors.twists[pass].memory()),
                Argument::Memory(factors.start.memory()),
                Argument::Memory(high.memory()),
                Argument::Memory(low.memory()),
                Argument::U32(log_r),
                Argument::U32(log_c),
                Argument::U32(flags),
                Argument::U64(groups as u64),
            ]);
            return (arguments, self.workers(groups));
        }
        let log_t = (self.plan.log_tile - log_r).min(log_c);
        arguments.extend([
            Argument::Local(ELEMENT << (log_r + log_t)),
            Argument::Memory(factors.levels[pass].memory()),
            Argument::Memory(factors.twists[0].memory()),
            Argument::Memory(factors.twists[1].memory()),
            Argument::Memory(high.memory()),
            Argument::Memory(low.memory()),
            Argument::U32(log_r),
            Argument::U32(log_c),
            Argument::U32(log_t),
            Argument::U32(self.plan.log_n),
            Argument::U32(factors.log_near),
            Argument::U32(flags),
        ]);
        (arguments, self.tiles(tiles >> log_t, log_r + log_t))
    }

    fn rows_pass<'b>(
        &'b self,
        factors: &'b Factors,
        from: Place<'b>,
        to: Place<'b>,
        columns: usize,
    ) -> (Vec<Argument<'b>>, Range) {
        let log_r = self.plan.last();
        let log_b = self.plan.log_n - log_r;
        let alone = self.plan.radices.len() == 1;
        let before = factors.before.as_ref().filter(|_| alone);
        let mut flags = if before.is_some() { SCALED_BEFORE } else { 0 };
        let (high, low) = match &factors.after {
            Some(scaling) => {
                flags |= if self.job.coset.is_some() {
                    SCALED
                } else {
                    SCALED_ROW
                };
                (&scaling.high, &scaling.low)
            }
            None => (&factors.start, &factors.start),
        };
        let level = &factors.levels[self.plan.radices.len() - 1];
        let before = before.map_or(&factors.start, |scaling| &scaling.high);
        let mut arguments = places(from, to);
        if let Some(scratch) = &self.scratch {
            let groups = (columns << log_b).div_ceil(self.variant.lanes());
            arguments.extend([
                Argument::Memory(scratch.memory()),
                Argument::Memory(level.memory()),
                Argument::Memory(high.memory()),
                Argument::Memory(low.memory()),
                Argument::Memory(before.memory()),
                Argument::U32(log_r),
                Argument::U32(log_b),
                Argument::U32(flags),
                Argument::U32(columns as u32),
                Argument::U64(groups as u64),
            ]);
            return (arguments, self.workers(groups));
        }
        let log_1 = if alone { 0 } else { self.plan.radices[0] };
        let log_t = (self.plan.log_tile - log_r).min(log_1);
        arguments.extend([
            Argument::Local(ELEMENT << (log_r + log_t)),
            Argument::Memory(level.memory()),
            Argument::Memory(high.memory()),
            Argument::Memory(low.memory()),
            Argument::Memory(before.memory()),
            Argument::U32(log_r),
            Argument::U32(log_1),
            Argument::U32(log_b - log_1),
            Argument::U32(log_t),
            Argument::U32(flags),
        ]);
        let tiles = columns << (log_b - log_t);
        (arguments, self.tiles(tiles, log_r + log_t))
    }

    /// Returns the work-items of a CPU, each with its own scratch.
    fn workers(&self, groups: usize) -> Range {
        Range {
            global: self.shared.workers(groups),
            local: 1,
        }
    }

    /// Returns the groups of a GPU: one work-item per two values of a tile, up to the group limit.
    fn tiles(&self, tiles: usize, log_values: u32) -> Range {
        let local = (1_usize << log_values.saturating_sub(1)).min(self.local);
        Range {
            global: tiles * local,
            local,
        }
    }
}

/// Returns the first arguments of both kernels.
fn places<'a>(from: Place<'a>, to: Place<'a>) -> Vec<Argument<'a>> {
    vec![
        Argument::Memory(from.memory),
        Argument::Memory(to.memory),
        Argument::U64(from.at),
        Argument::U64(to.at),
    ]
}
