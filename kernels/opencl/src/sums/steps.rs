//! Work of sums on the device between two messages: uploads, kernels, downloads.

use std::sync::Arc;

use ark_bn254::Fr;
use ark_ff::Zero as _;

use super::{form::Form, table::Table};
use crate::{
    Device, Error, Variant, Width,
    device::Shared,
    driver::{Argument, Range, check_reduced, field_bytes, field_bytes_mut},
    memory::Buffer,
    program::Program,
    source::Kind,
    timing::Clock,
};

/// Rows of a group.
pub(super) const GROUP: usize = 8;
/// Bytes of an element.
pub(super) const ELEMENT: usize = 32;
/// Work-items per group on a GPU.
const LOCAL: usize = 64;
/// Slots of partial sums on a GPU: eight work-items each.
const GPU_SLOTS: usize = 1 << 13;
/// Slots that a step of the reduction adds up.
const REDUCED: usize = 64;
/// Slots that the host adds up.
const LEFT: usize = 64;
/// Bytes of columns widened at a time.
const TILE_BYTES: usize = 64 << 20;
/// log2 of the size of the weight table for the low bits of a pair's index.
const NEAR_BITS: usize = 8;

/// Kernels of sums and their resources.
#[derive(Debug, Clone)]
pub(super) struct Steps {
    pub(super) shared: Arc<Shared>,
    pub(super) variant: Variant,
    pub(super) form: Form,
    fixed: Arc<Program>,
    local: usize,
}

/// Kernels of Keccak's layers.
#[derive(Debug, Clone)]
pub(super) struct Layers {
    pub(super) program: Arc<Program>,
    /// Work-items per group.
    pub(super) local: usize,
}

/// Weights of pairs on the device: a table of `2^bits` values for the low bits, followed by one for
/// the high bits.
#[derive(Debug)]
pub(super) struct Weights {
    pub(super) buffer: Buffer,
    pub(super) bits: u32,
}

impl Steps {
    pub(super) fn new(device: &Device) -> Result<Self, Error> {
        let variant = device.field_variant()?;
        let fixed = device.shared.program(Kind::Sums, variant)?;
        Ok(Self {
            shared: Arc::clone(&device.shared),
            variant,
            form: Form::new(variant),
            local: if variant.lanes() == 1 {
                let names = ["widen", "fold", "fraction_round", "linear_round"];
                device.shared.group_size(&fixed, &names, LOCAL)?
            } else {
                1
            },
            fixed,
        })
    }

    /// Returns the program of Keccak's layers.
    pub(super) fn layers(&self) -> Result<Layers, Error> {
        let program = self.shared.program(Kind::Layers, self.variant)?;
        let names = [
            "layers_chi_first",
            "layers_theta_first",
            "layers_parity_first",
            "layers_chi",
            "layers_theta",
            "layers_parity",
            "layers_keep",
        ];
        Ok(Layers {
            local: self.local_of(&program, &names)?,
            program,
        })
    }

    /// Returns the work-items per vector of eight values.
    pub(super) const fn per_slot(&self) -> usize {
        GROUP / self.variant.lanes()
    }

    /// Returns the number of slots for sums over this many groups.
    pub(super) fn slots(&self, groups: usize) -> usize {
        if self.variant.lanes() == 1 {
            GPU_SLOTS.min(groups).max(1)
        } else {
            self.shared.workers(groups)
        }
    }

    /// Uploads elements, in the device's form.
    pub(super) fn upload(&self, values: &[Fr], clock: &mut Clock) -> Result<Buffer, Error> {
        self.upload_words(&self.form.enter(values), clock)
    }

    /// Uploads elements unconverted.
    pub(super) fn upload_words(&self, values: &[Fr], clock: &mut Clock) -> Result<Buffer, Error> {
        let bytes = field_bytes(values);
        let buffer = self.shared.buffer(bytes.len())?;
        self.shared.write(&buffer, 0, bytes, clock)?;
        Ok(buffer)
    }

    pub(super) fn upload_u32(&self, values: &[u32], clock: &mut Clock) -> Result<Buffer, Error> {
        let bytes = bytemuck::cast_slice(values);
        let buffer = self.shared.buffer(bytes.len())?;
        self.shared.write(&buffer, 0, bytes, clock)?;
        Ok(buffer)
    }

    /// Downloads elements of a buffer from `at` on, once all kernels are done.
    pub(super) fn download(
        &self,
        from: &Buffer,
        at: usize,
        count: usize,
        clock: &mut Clock,
    ) -> Result<Vec<Fr>, Error> {
        let mut values = self.download_words(from, at, count, clock)?;
        self.form.leave(&mut values);
        Ok(values)
    }

    /// Downloads elements in the host's words.
    pub(super) fn download_words(
        &self,
        from: &Buffer,
        at: usize,
        count: usize,
        clock: &mut Clock,
    ) -> Result<Vec<Fr>, Error> {
        let mut values = vec![Fr::zero(); count];
        let bytes = field_bytes_mut(&mut values);
        let mut transfer = Clock::default();
        let after = clock.last_kernel();
        self.shared
            .read(from, ELEMENT * at, bytes, after, &mut transfer)?;
        clock.extend(transfer);
        check_reduced(&values)?;
        Ok(values)
    }

    /// Enqueues a kernel of the common program; the number of work-items is the kernel's last
    /// argument.
    pub(super) fn run(
        &self,
        name: &'static str,
        arguments: &[Argument<'_>],
        items: usize,
        clock: &mut Clock,
    ) -> Result<(), Error> {
        let program = Arc::clone(&self.fixed);
        self.run_of(&program, name, arguments, (items, self.local), clock)
    }

    /// As [`Self::run`], for a kernel of another program.
    pub(super) fn run_of(
        &self,
        program: &Program,
        name: &'static str,
        arguments: &[Argument<'_>],
        (items, local): (usize, usize),
        clock: &mut Clock,
    ) -> Result<(), Error> {
        let mut arguments = arguments.to_vec();
        arguments.push(Argument::U64(items as u64));
        let range = Range {
            global: items.next_multiple_of(local),
            local,
        };
        self.shared.launch(program, name, &arguments, range, clock)
    }

    /// Returns the work-items per group for kernels of a generated program.
    pub(super) fn local_of(&self, program: &Program, names: &[&str]) -> Result<usize, Error> {
        if self.variant.lanes() == 1 {
            self.shared.group_size(program, names, LOCAL)
        } else {
            Ok(1)
        }
    }

    /// Uploads weights that factor into a value for the low bits of a pair's index and one for the
    /// high bits.
    pub(super) fn weights(
        &self,
        near: &[Fr],
        far: &[Fr],
        clock: &mut Clock,
    ) -> Result<Weights, Error> {
        Ok(Weights {
            buffer: self.upload(&[near, far].concat(), clock)?,
            bits: near.len().ilog2(),
        })
    }

    /// Returns the weights eq(z, .) of the first `pairs` pairs.
    pub(super) fn eq(&self, z: &[Fr], pairs: usize, clock: &mut Clock) -> Result<Weights, Error> {
        let (near, far) = z.split_at(z.len().min(NEAR_BITS));
        let near = zkfabric_sumcheck::eq::eq_table(near);
        let count = pairs.div_ceil(near.len());
        let far = zkfabric_sumcheck::eq::eq_prefix_table(far, count);
        self.weights(&near, &far, clock)
    }

    /// Widens columns of a table to elements: rows from `first` on, zeros beyond the table, into
    /// `out` from element `to` on, `stride` elements per column.
    pub(super) fn widen(
        &self,
        columns: &TableColumns<'_>,
        (first, rows): (usize, usize),
        out: &Buffer,
        (to, stride): (usize, usize),
        clock: &mut Clock,
    ) -> Result<(), Error> {
        let arguments = [
            Argument::Memory(columns.table.buffer.memory()),
            Argument::Memory(columns.descriptors.memory()),
            Argument::Memory(columns.forms.memory()),
            Argument::U64(first as u64),
            Argument::U64(rows as u64),
            Argument::U64(columns.table.rows() as u64),
            Argument::Memory(out.memory()),
            Argument::U64(to as u64),
            Argument::U64(4 * stride as u64),
        ];
        let items = columns.count * rows / self.variant.lanes();
        self.run("widen", &arguments, items, clock)
    }

    /// Adds a column's rows times a factor to the values from an element on. The arguments give the
    /// column, its first row and the number of rows; the factor of integers stands at the given
    /// index and the factor of elements at the next one.
    pub(super) fn combine(
        &self,
        table: &Table,
        (column, first, rows): (usize, usize, usize),
        (factors, index): (&Buffer, usize),
        (out, to): (&Buffer, usize),
        clock: &mut Clock,
    ) -> Result<(), Error> {
        let elements = table.width(column) == Some(Width::Field);
        let arguments = [
            Argument::Memory(table.buffer.memory()),
            Argument::Memory(table.descriptors.memory()),
            Argument::U32(column as u32),
            Argument::U64(first as u64),
            Argument::Memory(factors.memory()),
            Argument::U32((index + usize::from(elements)) as u32),
            Argument::Memory(out.memory()),
            Argument::U64(to as u64),
        ];
        self.run("combine", &arguments, rows / self.variant.lanes(), clock)
    }

    /// Allocates `count` zeros, a multiple of eight.
    pub(super) fn zeros(&self, count: usize, clock: &mut Clock) -> Result<Buffer, Error> {
        let buffer = self.shared.buffer(ELEMENT * count)?;
        let bytes = ELEMENT * count;
        let cleared = self.shared.compute.clear(buffer.memory(), bytes)?;
        clock.kernel(cleared, "clEnqueueFillBuffer");
        Ok(buffer)
    }

    /// Returns the number of sets of `step` rows that are widened at a time: within [`TILE_BYTES`]
    /// and a quarter of the free memory, at least one set.
    pub(super) fn tile(&self, columns: usize, step: usize) -> usize {
        let free = usize::try_from(self.shared.budget.largest() / 4).unwrap_or(usize::MAX);
        (TILE_BYTES.min(free) / (ELEMENT * columns * step).max(1)).max(1)
    }

    /// Sums slots of `width` vectors; returns the vectors' totals, lane by lane.
    pub(super) fn totals(
        &self,
        sums: Buffer,
        (mut slots, width): (usize, usize),
        clock: &mut Clock,
    ) -> Result<Vec<[Fr; GROUP]>, Error> {
        let mut sums = sums;
        while slots > LEFT {
            let count = slots.div_ceil(REDUCED);
            let out = self.shared.buffer(ELEMENT * GROUP * width * count)?;
            let arguments = [
                Argument::Memory(sums.memory()),
                Argument::Memory(out.memory()),
                Argument::U64(slots as u64),
                Argument::U32(width as u32),
            ];
            let items = count * width * self.per_slot();
            self.run("reduce", &arguments, items, clock)?;
            (sums, slots) = (out, count);
        }
        let values = self.download(&sums, 0, GROUP * width * slots, clock)?;
        let mut totals = vec![[Fr::zero(); GROUP]; width];
        for (index, value) in values.iter().enumerate() {
            totals[index / GROUP % width][index % GROUP] += value;
        }
        Ok(totals)
    }
}

/// Columns of a table that a sum reads.
#[derive(Debug)]
pub(super) struct TableColumns<'a> {
    pub(super) table: &'a Table,
    pub(super) count: usize,
    descriptors: Buffer,
    forms: Buffer,
}

impl<'a> TableColumns<'a> {
    pub(super) fn new(
        steps: &Steps,
        table: &'a Table,
        columns: &[usize],
        clock: &mut Clock,
    ) -> Result<Self, Error> {
        let forms = steps.form.of_raw(ark_ff::One::one());
        Ok(Self {
            table,
            count: columns.len(),
            descriptors: steps.upload_u32(&table.descriptors_of(columns), clock)?,
            forms: steps.upload(&forms, clock)?,
        })
    }
}

/// Splits columns of several tables by table; columns are numbered across the tables in order.
pub(super) fn by_table(tables: &[&Table], columns: &[usize]) -> Vec<Vec<usize>> {
    let mut first = 0;
    let of_table = |table: &&Table| {
        let range = first..first + table.columns();
        first = range.end;
        let inside = columns.iter().filter(|column| range.contains(column));
        inside.map(|column| column - range.start).collect()
    };
    tables.iter().map(of_table).collect()
}
