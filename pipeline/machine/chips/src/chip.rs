//! What a chip is, by where its rows come from.

use crate::cpu::InstructionChip;
use crate::heights::Piece;
use crate::lookups::Lookups;
use crate::{bump, memory};
use alloc::vec::Vec;
use zkfabric_air::{Air, AirBuilder, AirError, Column, ColumnSpec, Trace};
use zkfabric_vm::trace::Call;
use zkfabric_vm::{FinalState, Program};

/// A chip of the machine.
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
    /// Name, also that of its folder.
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

    /// The finished description.
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

/// How many rows the tables of a program have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableRows {
    /// Instructions that can be proved, see [`crate::program::rows`].
    pub instructions: usize,
    /// Words of the image.
    pub image_words: usize,
}

impl TableRows {
    /// Those of a program.
    #[must_use]
    pub fn of(program: &Program) -> Self {
        Self {
            instructions: crate::program::rows(program).len(),
            image_words: program.image.words.len(),
        }
    }
}

/// What an execution leaves to tables.
#[derive(Debug, Clone, Copy)]
pub struct Used<'a> {
    /// The program.
    pub program: &'a Program,
    /// How often each entry was used.
    pub lookups: &'a Lookups,
    /// The cells at the end.
    pub state: &'a FinalState,
}

/// A chip whose rows are known before any execution: it has fixed columns, and stands in a proof exactly once.
pub trait TableChip: core::fmt::Debug + Send + Sync {
    /// Name, also that of its folder.
    fn name(&self) -> &'static str;
    /// Its description.
    ///
    /// # Errors
    /// A mistake in the description.
    fn air(&self) -> Result<Air, AirError>;
    /// Number of rows for a program with so much text and image.
    fn rows(&self, program: TableRows) -> usize;
    /// The fixed columns of a slice.
    ///
    /// # Errors
    /// A program that does not fit the columns.
    fn fixed(&self, program: &Program, piece: &Piece) -> Result<Vec<Column>, AirError>;
    /// The main columns of a slice.
    ///
    /// # Errors
    /// Cells that do not fit the columns.
    fn main(&self, used: &Used<'_>, piece: &Piece) -> Result<Vec<Column>, AirError>;
}

/// The main column of a lookup table: the counts of a slice.
#[must_use]
pub fn multiplicities(counts: &[u32], piece: &Piece) -> Vec<Column> {
    let part = counts.get(piece.first..piece.end()).unwrap_or_default();
    let mut column = part.to_vec();
    column.resize(piece.height(), 0);
    [Column::U32(column)].into()
}

/// A chip with rows for environment calls of some codes.
///
/// For each code exactly one chip receives `(code, time)` from [`crate::ecall`]; others may have rows for the same calls, which they
/// tie to that chip's by messages of their own, or the proof system does ([`zkfabric_air::permutation`]). A chip takes its operands by accesses at `time ..= time + 3`, a cell at most once
/// at each time, in the order of [`Call::accesses`], and range-checks every value that it writes.
pub trait CallChip: core::fmt::Debug + Send + Sync {
    /// Name, also that of its folder.
    fn name(&self) -> &'static str;
    /// The codes of its calls.
    fn codes(&self) -> &'static [u64];
    /// Number of rows of a call.
    fn rows(&self, _call: &Call) -> usize {
        1
    }
    /// Names and widths of its columns.
    fn columns(&self) -> Vec<ColumnSpec>;
    /// Its constraints.
    fn constrain(&self, builder: &mut AirBuilder);
    /// Fills the rows of a call, from `row` on, and counts its lookups. A call with other accesses than its code has is an error of
    /// the trace.
    fn fill(&self, row: usize, call: &Call, trace: &mut Trace, lookups: &mut Lookups);

    /// Ends the filling of a trace, once, after its last row: here columns of inverses are inverted.
    fn finish(&self, _trace: &mut Trace) {}

    /// The finished description.
    ///
    /// # Errors
    /// A mistake in `constrain`.
    fn air(&self) -> Result<Air, AirError> {
        let mut builder = AirBuilder::new(self.name(), self.columns(), Vec::new());
        self.constrain(&mut builder);
        builder.finish()
    }
}
