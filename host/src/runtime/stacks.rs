//! Stacks of columns with their tables, and with the bases of a commitment to them.

use core::ops::Range;

use super::bases::JobBases;
use crate::Error;
use crate::cpu::sums::gather_stacks;
use crate::scalars::bytes;
use crate::sums::{Column, ColumnRef, Piece, StackColumns, Table};

/// Bytes of stacks gathered at a time.
const GATHERED_BYTES: usize = 64 << 20;

/// [`StackColumns`] with their tables.
#[derive(Debug)]
pub(super) struct OwnedStacks {
    pub(super) columns: Vec<(Table, usize)>,
    pub(super) pieces: Vec<Piece>,
    pub(super) stacks: usize,
    pub(super) log_stack: u32,
}

impl From<&StackColumns<'_>> for OwnedStacks {
    fn from(stacks: &StackColumns<'_>) -> Self {
        let columns = stacks.columns.iter();
        Self {
            columns: columns.map(|at| (at.table.clone(), at.column)).collect(),
            pieces: stacks.pieces.to_vec(),
            stacks: stacks.stacks,
            log_stack: stacks.log_stack,
        }
    }
}

impl OwnedStacks {
    /// Passes on the columns, placed in these tables.
    pub(super) fn with<T>(&self, tables: &[Table], call: impl FnOnce(&StackColumns<'_>) -> T) -> T {
        call(&StackColumns {
            columns: &self.placed(tables.iter()),
            pieces: &self.pieces,
            stacks: self.stacks,
            log_stack: self.log_stack,
        })
    }

    /// Passes on some of the stacks, with the columns placed in these tables.
    pub(super) fn some_with<T>(
        &self,
        stacks: &Range<usize>,
        tables: &[Table],
        call: impl FnOnce(&StackColumns<'_>) -> T,
    ) -> T {
        let pieces = self.pieces.iter();
        let pieces = pieces.filter(|piece| stacks.contains(&piece.stack));
        let pieces = pieces.map(|piece| Piece {
            stack: piece.stack - stacks.start,
            ..*piece
        });
        call(&StackColumns {
            columns: &self.placed(tables.iter()),
            pieces: &pieces.collect::<Vec<_>>(),
            stacks: stacks.len(),
            log_stack: self.log_stack,
        })
    }

    /// Passes on the columns in their own tables.
    pub(super) fn borrow<T>(&self, call: impl FnOnce(&StackColumns<'_>) -> T) -> T {
        call(&StackColumns {
            columns: &self.placed(self.columns.iter().map(|(table, _)| table)),
            pieces: &self.pieces,
            stacks: self.stacks,
            log_stack: self.log_stack,
        })
    }

    fn placed<'a>(&self, tables: impl Iterator<Item = &'a Table>) -> Vec<ColumnRef<'a>> {
        let columns = tables.zip(&self.columns);
        let columns = columns.map(|(table, (_, column))| ColumnRef {
            table,
            column: *column,
        });
        columns.collect()
    }
}

/// Stacks to commit to.
#[derive(Debug)]
pub(super) struct Stacks {
    pub(super) bases: JobBases,
    pub(super) stacks: OwnedStacks,
    /// Bits of the widest stack.
    pub(super) bits: u32,
}

impl Stacks {
    /// Gathers the values of some stacks, a few at a time.
    pub(super) fn gather(
        &self,
        items: Range<usize>,
        mut each: impl FnMut(&[(usize, Column)]) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut gathered: Vec<(usize, Column)> = Vec::new();
        let mut held = 0;
        self.stacks.borrow(|stacks| {
            gather_stacks(stacks, items, |index, stack| {
                held += bytes(&stack.scalars());
                gathered.push((index, stack));
                if held >= GATHERED_BYTES {
                    each(&core::mem::take(&mut gathered))?;
                    held = 0;
                }
                Ok(())
            })
        })?;
        if gathered.is_empty() {
            return Ok(());
        }
        each(&gathered)
    }
}
