//! The kernels of some windows of a column.

use std::sync::Arc;

use ark_bn254::{Fq, G1Projective};

use super::{
    bases::{Bases, domain},
    plan::{Combine, Plan},
    sum::{POINT, total, total_of_bits},
};
use crate::{
    Column, Error, Timing, Width,
    device::Shared,
    driver::{Argument, Range},
    memory::Buffer,
    program::Program,
    timing::Clock,
};

/// Scalars per work-item of a CPU.
const CPU_SCALARS: usize = 1024;
/// Work-items per group on a GPU.
const LOCAL: usize = 64;
/// Work-items per group where the group adds up its lanes' points.
const GATHER: usize = 128;
/// Largest size in bytes of the entries that one launch sorts on a GPU, for more than one window.
const SORTED_BYTES: usize = 16 << 20;
/// Index of the first window among the arguments of `sort_digits`; the end follows it.
const SORTED_WINDOWS: usize = 13;
/// Work-items of the group that scans blocks.
const BLOCKS: usize = 256;
/// Kernels that run in groups.
const KERNELS: [&str; 8] = [
    "canonical_scalars",
    "count_digits",
    "scan_sums",
    "scan_starts",
    "sort_digits",
    "accumulate",
    "combine",
    "weigh",
];
/// Bytes of a point.
const BYTES: usize = 8 * POINT;

/// Buffers of a group of windows, which the next group reuses: kernels run in order.
#[derive(Debug)]
struct Scratch {
    counts: Buffer,
    starts: Buffer,
    blocks: Buffer,
    entries: Buffer,
    points: Buffer,
    ids: [Buffer; 2],
    /// Sums of segments, if the device adds these up too.
    segments: Option<Buffer>,
}

/// Some windows of some scalars.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part<'a> {
    pub(super) plan: &'a Plan,
    /// Base of the first scalar.
    pub(super) base: usize,
    /// Number of scalars.
    pub(super) len: usize,
    /// First window.
    pub(super) first: usize,
    /// Number of windows.
    pub(super) windows: usize,
    /// Work-items of a combining group, one on a CPU.
    pub(super) group: usize,
}

impl Part<'_> {
    const fn buckets(&self) -> usize {
        self.plan.buckets(self.windows)
    }

    const fn pieces(&self) -> usize {
        self.plan.pieces(self.len, self.windows)
    }

    fn combines(&self) -> Vec<Combine> {
        self.plan.combines(self.len, self.windows, self.group)
    }

    fn segments(&self) -> usize {
        self.windows * self.plan.segments()
    }
}

/// Kernels over some bases.
pub(super) struct Steps<'a> {
    shared: &'a Shared,
    program: Arc<Program>,
    bases: &'a Bases,
    /// Work-items of a group, of a combining group, of a group that adds up segments, and of the
    /// scanning group.
    local: usize,
    group: usize,
    gather: usize,
    blocks: usize,
    scratch: Option<Scratch>,
}

/// Scalars on the device as integers, and their storage.
#[derive(Debug)]
pub(super) struct Source {
    column: Column,
    kind: u32,
}

/// A part of a column with its kernels enqueued.
#[derive(Debug)]
pub(super) struct Enqueued {
    plan: Plan,
    lanes: usize,
    /// Sums of segments, or of windows by bits of the segments' numbers, group by group of windows.
    sums: Vec<Buffer>,
    clock: Clock,
    _source: Source,
}

impl Enqueued {
    pub(super) fn new(
        (plan, lanes): (&Plan, usize),
        sums: Vec<Buffer>,
        source: Source,
        clock: Clock,
    ) -> Self {
        Self {
            plan: plan.clone(),
            lanes,
            sums,
            clock,
            _source: source,
        }
    }

    /// Waits for the kernels and adds up their results.
    pub(super) fn read(
        mut self,
        shared: &Shared,
        domain: Fq,
    ) -> Result<(G1Projective, Timing), Error> {
        let mut words: Vec<u64> = Vec::new();
        let mut clock = Clock::default();
        for sums in &self.sums {
            let at = words.len();
            words.resize(at + sums.bytes() / 8, 0);
            let to = bytemuck::cast_slice_mut(&mut words[at..]);
            shared.read(sums, 0, to, self.clock.last_kernel(), &mut clock)?;
        }
        self.sums.clear();
        let mut timing = clock.read()?;
        timing += self.clock.read()?;
        let total = if self.lanes == 1 {
            total_of_bits(&self.plan, &words, domain)?
        } else {
            total(&self.plan, &words, domain)?
        };
        Ok((total, timing))
    }
}

impl<'a> Steps<'a> {
    pub(super) fn new(
        shared: &'a Shared,
        program: Arc<Program>,
        bases: &'a Bases,
    ) -> Result<Self, Error> {
        // In groups on a GPU; a single work-item of a CPU has enough work.
        let (most, group, gather, blocks) = if bases.variant().lanes() == 1 {
            let group = shared.group_size(&program, &["combine_group"], LOCAL)?;
            let gather = shared.group_size(&program, &["gather_segments"], GATHER)?;
            let blocks = shared.group_size(&program, &["scan_blocks"], BLOCKS)?;
            (LOCAL, group, gather, blocks)
        } else {
            (1, 1, 1, 1)
        };
        // Number of lanes whose points, with four more bytes per lane, fit in local memory.
        let room = (shared.description.local_memory_bytes / (BYTES as u64 + 4)).max(1);
        Ok(Self {
            shared,
            local: shared.group_size(&program, &KERNELS, most)?,
            group: group.min(1 << room.ilog2()),
            gather: gather.min(2 << room.ilog2()),
            blocks,
            program,
            bases,
            scratch: None,
        })
    }

    /// Returns the work-items of a combining group.
    pub(super) const fn group(&self) -> usize {
        self.group
    }

    pub(super) const fn lanes(&self) -> usize {
        self.bases.variant().lanes()
    }

    pub(super) fn domain(&self) -> Fq {
        domain(self.bases.variant())
    }

    /// Frees the scratch.
    pub(super) fn release(&mut self) {
        self.scratch = None;
    }

    /// Allocates the scratch of a part.
    pub(super) fn reserve(&mut self, part: &Part<'_>) -> Result<(), Error> {
        let (len, windows) = (part.len, part.windows);
        let (buckets, pieces) = (part.buckets(), part.pieces());
        let combined: usize = part.combines().iter().map(|step| step.pieces).sum();
        let records = 2 * (pieces + combined);
        // Positions have 32 bits.
        if len.saturating_mul(windows) >= 1 << 32 || buckets + records >= 1 << 32 {
            return Err(Error::OutOfMemory {
                needed_bytes: 4 * (len as u64) * windows as u64,
                free_bytes: self.shared.budget.free(),
            });
        }
        let sizes = [
            4 * buckets,
            4 * (buckets + 1),
            4 * buckets.div_ceil(part.plan.scan),
            4 * len * windows,
            BYTES * (buckets + records),
            8 * pieces,
            8 * part.combines().first().map_or(1, |step| step.pieces),
        ];
        let segments = match self.lanes() {
            1 => 2 * BYTES * part.segments(),
            _ => 0,
        };
        if let Some(scratch) = &self.scratch {
            let Scratch {
                counts,
                starts,
                blocks,
                entries,
                points,
                ids: [one, two],
                segments: sums,
            } = scratch;
            let have = [counts, starts, blocks, entries, points, one, two];
            let enough = have
                .iter()
                .zip(sizes)
                .all(|(buffer, size)| buffer.bytes() >= size);
            if enough && sums.as_ref().map_or(0, Buffer::bytes) >= segments {
                return Ok(());
            }
        }
        self.scratch = None;
        let make = |size| self.shared.buffer(size);
        self.scratch = Some(Scratch {
            counts: make(sizes[0])?,
            starts: make(sizes[1])?,
            blocks: make(sizes[2])?,
            entries: make(sizes[3])?,
            points: make(sizes[4])?,
            ids: [make(sizes[5])?, make(sizes[6])?],
            segments: (segments > 0).then(|| make(segments)).transpose()?,
        });
        Ok(())
    }

    /// Returns the column as the kernels read it: field elements as integers.
    pub(super) fn source(&self, column: Column, clock: &mut Clock) -> Result<Source, Error> {
        let kind = match column.width() {
            Width::Bits | Width::U8 => 0,
            Width::U16 => 1,
            Width::U32 => 2,
            Width::U64 => 3,
            Width::I8 => 4,
            Width::I16 => 5,
            Width::I32 => 6,
            Width::I64 => 7,
            Width::Field => 8,
        };
        if column.width() != Width::Field {
            return Ok(Source { column, kind });
        }
        let integers = Column::empty(self.shared_arc(), Width::Field, column.len())?;
        let (each, range) = self.per_scalar(column.len());
        let arguments = [
            Argument::Memory(column.buffer().memory()),
            Argument::U64(column.start() as u64),
            Argument::Memory(integers.buffer().memory()),
            Argument::U32(column.len() as u32),
            Argument::U32(each),
        ];
        self.launch("canonical_scalars", &arguments, range, clock)?;
        Ok(Source {
            column: integers,
            kind,
        })
    }

    fn shared_arc(&self) -> &Arc<Shared> {
        self.bases.shared()
    }

    fn launch(
        &self,
        name: &'static str,
        arguments: &[Argument<'_>],
        range: Range,
        clock: &mut Clock,
    ) -> Result<(), Error> {
        self.shared
            .launch(&self.program, name, arguments, range, clock)
    }

    /// Returns the scalars per work-item, and the work-items.
    fn per_scalar(&self, len: usize) -> (u32, Range) {
        if self.lanes() == 1 {
            (1, self.range(len))
        } else {
            (CPU_SCALARS as u32, self.range(len.div_ceil(CPU_SCALARS)))
        }
    }

    /// Returns the work-items in whole groups; those beyond `items` have no work.
    const fn range(&self, items: usize) -> Range {
        Range {
            global: items.next_multiple_of(self.local),
            local: self.local,
        }
    }

    /// Enqueues the kernels of a part and returns the sums of its segments.
    pub(super) fn enqueue(
        &self,
        part: &Part<'_>,
        source: &Source,
        clock: &mut Clock,
    ) -> Result<Buffer, Error> {
        let Some(scratch) = &self.scratch else {
            return Err(Error::WrongResult {
                what: "windows are enqueued before their scratch is reserved",
            });
        };
        let segments = part.segments();
        // Sums of the segments, or of each window as `gather_segments` defines them.
        let bits = part.plan.segments().trailing_zeros() as usize;
        let sums = self.shared.buffer(match scratch.segments {
            Some(_) => BYTES * part.windows * (bits + 1),
            None => 2 * BYTES * segments,
        })?;
        let weighed = scratch.segments.as_ref().unwrap_or(&sums);
        let buckets = part.buckets();
        let event = self
            .shared
            .compute
            .clear(scratch.counts.memory(), 4 * buckets)?;
        clock.kernel(event, "clEnqueueFillBuffer");
        self.digits(part, source, scratch, clock)?;
        self.accumulate(part, scratch, clock)?;
        let arguments = [
            Argument::Memory(scratch.points.memory()),
            Argument::Memory(scratch.starts.memory()),
            Argument::U32(part.plan.segment as u32),
            Argument::U32(segments as u32),
            Argument::Memory(weighed.memory()),
        ];
        let range = self.range(segments.div_ceil(self.lanes()));
        self.launch("weigh", &arguments, range, clock)?;
        if scratch.segments.is_some() {
            let arguments = [
                Argument::Memory(weighed.memory()),
                Argument::U32(bits as u32),
                Argument::Local((BYTES / 2 * self.gather).max(BYTES)),
                Argument::Memory(sums.memory()),
            ];
            let range = Range {
                global: part.windows * (bits + 1) * self.gather,
                local: self.gather,
            };
            self.launch("gather_segments", &arguments, range, clock)?;
        }
        Ok(sums)
    }

    /// Counts digits, forms prefix sums and sorts the entries by bucket.
    fn digits(
        &self,
        part: &Part<'_>,
        source: &Source,
        scratch: &Scratch,
        clock: &mut Clock,
    ) -> Result<(), Error> {
        let Part { plan, len, .. } = *part;
        let (each, range) = self.per_scalar(len);
        let [b0, b1, b2, b3] = plan.bias();
        let mut arguments = vec![
            Argument::Memory(source.column.buffer().memory()),
            Argument::U64(source.column.start() as u64),
            Argument::U32(source.kind),
            Argument::U32(len as u32),
            Argument::U32(each),
            Argument::U64(b0),
            Argument::U64(b1),
            Argument::U64(b2),
            Argument::U64(b3),
            Argument::U32(plan.windows as u32),
            Argument::U32(plan.width),
            Argument::U32(plan.top),
            Argument::U32(part.first as u32),
            Argument::U32(0),
            Argument::U32(part.windows as u32),
            Argument::U32(plan.log_buckets),
            Argument::Memory(scratch.counts.memory()),
        ];
        self.launch("count_digits", &arguments, range, clock)?;
        let buckets = part.buckets();
        let blocks = buckets.div_ceil(plan.scan);
        let (count, size) = (
            Argument::U32(buckets as u32),
            Argument::U32(plan.scan as u32),
        );
        let one = Range {
            global: self.blocks,
            local: self.blocks,
        };
        let each_block = self.range(blocks);
        let counts = Argument::Memory(scratch.counts.memory());
        let sums = Argument::Memory(scratch.blocks.memory());
        self.launch("scan_sums", &[counts, sums, count, size], each_block, clock)?;
        self.launch(
            "scan_blocks",
            &[
                sums,
                Argument::U32(blocks as u32),
                Argument::Local(4 * self.blocks),
            ],
            one,
            clock,
        )?;
        let starts = Argument::Memory(scratch.starts.memory());
        self.launch(
            "scan_starts",
            &[counts, sums, starts, count, size],
            each_block,
            clock,
        )?;
        arguments.push(Argument::Memory(scratch.entries.memory()));
        // One launch writes entries all over its windows: a GPU takes half as long if they fit its
        // cache.
        let together = match self.lanes() {
            1 => (SORTED_BYTES / (4 * len)).clamp(1, part.windows),
            _ => part.windows,
        };
        for window in (0..part.windows).step_by(together) {
            let end = part.windows.min(window + together);
            arguments[SORTED_WINDOWS] = Argument::U32(window as u32);
            arguments[SORTED_WINDOWS + 1] = Argument::U32(end as u32);
            self.launch("sort_digits", &arguments, range, clock)?;
        }
        Ok(())
    }

    /// Sums each bucket that has entries.
    fn accumulate(
        &self,
        part: &Part<'_>,
        scratch: &Scratch,
        clock: &mut Clock,
    ) -> Result<(), Error> {
        let buckets = part.buckets();
        let mut pieces = part.pieces();
        let [ids, next] = &scratch.ids;
        let arguments = [
            Argument::Memory(self.bases.buffer().memory()),
            Argument::U64((self.bases.start() + part.base) as u64),
            Argument::Memory(scratch.entries.memory()),
            Argument::Memory(scratch.starts.memory()),
            Argument::U32(buckets as u32),
            Argument::U32(part.plan.piece as u32),
            Argument::Memory(scratch.points.memory()),
            Argument::Memory(ids.memory()),
            Argument::U32(buckets as u32),
            Argument::U32(pieces as u32),
        ];
        let range = self.range(pieces.div_ceil(self.lanes()));
        self.launch("accumulate", &arguments, range, clock)?;
        let mut from = buckets;
        let (mut ids, mut next) = (ids, next);
        for Combine {
            pieces: step,
            in_groups,
        } in part.combines()
        {
            let records = 2 * pieces;
            let to = from + records;
            let mut arguments = vec![
                Argument::Memory(scratch.points.memory()),
                Argument::Memory(ids.memory()),
                Argument::Memory(next.memory()),
                Argument::U32(from as u32),
                Argument::U32(records as u32),
            ];
            if in_groups {
                arguments.extend([
                    Argument::U32(to as u32),
                    Argument::Local(BYTES * self.group),
                    Argument::Local(4 * self.group),
                ]);
                let range = Range {
                    global: step * self.group,
                    local: self.group,
                };
                self.launch("combine_group", &arguments, range, clock)?;
            } else {
                arguments.extend([
                    Argument::U32(part.plan.combine as u32),
                    Argument::U32(to as u32),
                    Argument::U32(step as u32),
                ]);
                let range = self.range(step.div_ceil(self.lanes()));
                self.launch("combine", &arguments, range, clock)?;
            }
            core::mem::swap(&mut ids, &mut next);
            (from, pieces) = (to, step);
        }
        Ok(())
    }
}
