//! Kinds of chips, by the source of their rows.

use crate::cpu::InstructionChip;
use crate::heights::RowShare;
use crate::lookups::Lookups;
use crate::{bump, memory};
use alloc::vec::Vec;
use zkfabric_air::{Air, AirBuilder, AirError, Column, ColumnSpec, Trace};
use zkfabric_vm::trace::Call;
use zkfabric_vm::{FinalState, Program};

/// A chip of the VM.
#[derive(Debug, Clone, Copy)]
pub enum Chip {
    /// Rows of the verifying key.
    Table(&'static dyn TableChip),
    /// The memory cells outside the image, see [`memory`].
    Cells,
    /// Re-reads of cells, see [`bump`].
    Bumps,
    /// Environment calls.
    Call(&'static dyn CallChip),
    /// Executed instructions.
    Instruction(&'static dyn InstructionChip),
}

impl Chip {
    /// Returns the name, which is also the name of the chip's folder.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Table(chip) => chip.name(),
            Self::Cells => memory::NAME,
            Self::Bumps => bump::NAME,
            Self::Call(chip) => chip.name(),
            Self::Instruction(chip) => chip.name(),
        }
    }

    /// Returns the finished description.
    ///
    /// # Errors
    /// A mistake in the description.
    pub fn air(&self) -> Result<Air, AirError> {
        match self {
            Self::Table(chip) => chip.air(),
            Self::Cells => memory::air(),
            Self::Bumps => bump::air(),
            Self::Call(chip) => chip.air(),
            Self::Instruction(chip) => chip.air(),
        }
    }
}

/// Row counts of a program's tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableRows {
    /// Instructions that can be proved, see [`provable`].
    pub instructions: usize,
    /// Words of the image.
    pub image_words: usize,
}

impl TableRows {
    /// Returns the row counts of a program.
    #[must_use]
    pub fn of(program: &Program) -> Self {
        Self {
            instructions: provable(program).len(),
            image_words: program.image.words.len(),
        }
    }
}

/// Returns the indices of the instructions that have a row in the program table,
/// in row order.
#[must_use]
pub fn provable(program: &Program) -> Vec<usize> {
    program
        .instructions
        .iter()
        .enumerate()
        .filter(|(_, instruction)| instruction.op.is_provable())
        .map(|(index, _)| index)
        .collect()
}

/// Results of an execution that fill the tables.
#[derive(Debug, Clone, Copy)]
pub struct TableInputs<'a> {
    /// The program.
    pub program: &'a Program,
    /// Number of uses of each entry.
    pub lookups: &'a Lookups,
    /// The cells at the end.
    pub state: &'a FinalState,
}

/// A chip whose rows are known before any execution: it has fixed columns and occurs in a proof
/// exactly once.
pub trait TableChip: core::fmt::Debug + Send + Sync {
    /// Returns the name, which is also the name of the chip's folder.
    fn name(&self) -> &'static str;
    /// Returns the chip's description.
    ///
    /// # Errors
    /// A mistake in the description.
    fn air(&self) -> Result<Air, AirError>;
    /// Returns the number of rows for a program with this much text and image.
    fn rows(&self, program: TableRows) -> usize;
    /// Returns the fixed columns of a slice.
    ///
    /// # Errors
    /// A program that does not fit the columns.
    fn fixed(&self, program: &Program, share: &RowShare) -> Result<Vec<Column>, AirError>;
    /// Returns the main columns of a slice.
    ///
    /// # Errors
    /// Cells that do not fit the columns.
    fn main(&self, used: &TableInputs<'_>, share: &RowShare) -> Result<Vec<Column>, AirError>;
}

/// Returns the main column of a lookup table: the counts of a slice.
#[must_use]
pub fn multiplicities(counts: &[u32], share: &RowShare) -> Vec<Column> {
    let part = counts.get(share.first..share.end()).unwrap_or_default();
    let mut column = part.to_vec();
    column.resize(share.height(), 0);
    [Column::U32(column)].into()
}

/// A chip with rows for environment calls of some codes.
///
/// For each code exactly one chip receives `(code, time)` from [`crate::ecall`]; other chips may
/// have rows for the same calls and tie them to that chip's rows by messages of their own or
/// through the proof system ([`zkfabric_air::permutation`]). A chip takes its operands by accesses
/// at `time ..= time + 3`, a cell at most once at each time, in the order of [`Call::accesses`],
/// and range-checks every value that it writes.
pub trait CallChip: core::fmt::Debug + Send + Sync {
    /// Returns the name, which is also the name of the chip's folder.
    fn name(&self) -> &'static str;
    /// Returns the codes of the chip's calls.
    fn codes(&self) -> &'static [u64];
    /// Returns the number of rows of a call.
    fn rows(&self, _call: &Call) -> usize {
        1
    }
    /// Returns names and widths of the chip's columns.
    fn columns(&self) -> Vec<ColumnSpec>;
    /// Adds the chip's constraints.
    fn constrain(&self, builder: &mut AirBuilder);
    /// Fills the rows of a call, from `row` on, and counts its lookups. A call whose accesses do
    /// not match its code is an error of the trace.
    fn fill(&self, row: usize, call: &Call, trace: &mut Trace, lookups: &mut Lookups);

    /// Ends the filling of a trace, once, after its last row: inverts the columns of inverses.
    fn finish(&self, _trace: &mut Trace) {}

    /// Returns the finished description.
    ///
    /// # Errors
    /// A mistake in `constrain`.
    fn air(&self) -> Result<Air, AirError> {
        let mut builder = AirBuilder::new(self.name(), self.columns(), Vec::new());
        self.constrain(&mut builder);
        builder.finish()
    }
}
