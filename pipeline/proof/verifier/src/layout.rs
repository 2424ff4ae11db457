//! Places of columns in stacks.
//!
//! A *stack* is a multilinear polynomial of `2^s` values, `2^(s - 8)` units of 256 rows. Columns of
//! one width share stacks, so that one multiplication of that width commits to a stack; the widths
//! are ordered as in [`Width`]. A column of `u` units is cut into pieces whose sizes are powers of
//! two, the largest first, each at most a stack; the pieces of a width are laid end to end by
//! falling size, then in the order of columns. So every piece lies at a multiple of its size,
//! within one stack, and the only unused space is the end of the last stack of each width.

use crate::VerifyError;
use crate::shape::{LOG_UNIT, count};
use alloc::vec::Vec;
use zkfabric_air::Width;

/// Smallest stack: the opening needs at least four rows of 2^11 values.
pub const MIN_LOG_STACK: u32 = 13;
/// Largest stack.
pub const MAX_LOG_STACK: u32 = 26;
/// Most stacks in a shard.
pub const MAX_STACKS: usize = 1 << 14;

const WIDTHS: [Width; 6] = [
    Width::Bit,
    Width::U8,
    Width::U16,
    Width::U32,
    Width::U64,
    Width::Field,
];

/// A power of two of units of one column in one stack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ColumnPiece {
    /// Index of the column.
    pub column: usize,
    /// First unit in the column, a multiple of the size.
    pub first: u32,
    /// log2 of the number of units.
    pub log_units: u32,
    /// The stack.
    pub stack: usize,
    /// First unit in the stack, a multiple of the size.
    pub offset: u32,
}

/// The pieces of a list of columns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layout {
    /// The pieces by stack, then by offset.
    pub pieces: Vec<ColumnPiece>,
    /// The width of each stack's columns.
    pub stacks: Vec<Width>,
}

impl Layout {
    /// Lays out columns, given by width and units, in stacks of `2^log_stack` values.
    ///
    /// # Errors
    /// [`VerifyError::StackSize`], [`VerifyError::TooLarge`] for too many stacks.
    pub fn new(columns: &[(Width, u32)], log_stack: u32) -> Result<Self, VerifyError> {
        if !(MIN_LOG_STACK..=MAX_LOG_STACK).contains(&log_stack) {
            return Err(VerifyError::StackSize {
                min: MIN_LOG_STACK,
                max: MAX_LOG_STACK,
                got: log_stack,
            });
        }
        let log_capacity = log_stack.saturating_sub(LOG_UNIT);
        let capacity = 1_u64 << log_capacity;
        let mut layout = Self::default();
        for width in WIDTHS {
            let of_width = || columns.iter().enumerate().filter(|(_, c)| c.0 == width);
            let units: u64 = of_width().map(|(_, column)| u64::from(column.1)).sum();
            let stacks = usize::try_from(units.div_ceil(capacity)).unwrap_or(usize::MAX);
            let total = layout.stacks.len().saturating_add(stacks);
            if total > MAX_STACKS {
                return Err(VerifyError::TooLarge {
                    what: "the number of stacks",
                    limit: count(MAX_STACKS),
                    got: count(total),
                });
            }
            let mut place = Place {
                stack: layout.stacks.len(),
                offset: 0,
                capacity,
            };
            for log_units in (0..=log_capacity).rev() {
                for (column, &(_, units)) in of_width() {
                    for first in pieces(units, log_units, log_capacity) {
                        let (stack, offset) = place.take(1_u64 << log_units);
                        layout.pieces.push(ColumnPiece {
                            column,
                            first,
                            log_units,
                            stack,
                            offset,
                        });
                    }
                }
            }
            layout.stacks.resize(total, width);
        }
        Ok(layout)
    }
}

/// Returns the first units of a column's pieces of `2^log_units` units.
fn pieces(units: u32, log_units: u32, log_capacity: u32) -> impl Iterator<Item = u32> {
    // Pieces of full capacity cover the high bits, smaller ones the bits below.
    let size = 1_u32.checked_shl(log_units).unwrap_or(0);
    let above = units.checked_shr(log_units).unwrap_or(0);
    let (start, count) = if log_units == log_capacity {
        (0, above)
    } else {
        // The start is the number of units in all higher bits.
        (above & !1, above & 1)
    };
    (0..count).map(move |index| start.saturating_add(index).saturating_mul(size))
}

/// Position of the next piece.
struct Place {
    stack: usize,
    offset: u64,
    capacity: u64,
}

impl Place {
    fn take(&mut self, units: u64) -> (usize, u32) {
        if self.offset >= self.capacity {
            self.stack = self.stack.saturating_add(1);
            self.offset = 0;
        }
        let offset = u32::try_from(self.offset).unwrap_or(u32::MAX);
        self.offset = self.offset.saturating_add(units);
        (self.stack, offset)
    }
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::allow_attributes,
        clippy::allow_attributes_without_reason,
        clippy::arithmetic_side_effects,
        clippy::as_conversions,
        clippy::indexing_slicing,
        clippy::unwrap_used
    )]
    use super::*;

    /// Every unit of every column has one aligned place, and no place holds two units.
    #[test]
    fn every_unit_has_one_place() {
        let widths = [Width::U8, Width::Bit, Width::Field, Width::U8, Width::U64];
        for log_stack in [13, 14, 17] {
            let columns: Vec<(Width, u32)> = (0..40_u32)
                .map(|i| (widths[i as usize % 5], (i * i * 7 + i) % 300 + 1))
                .collect();
            let layout = Layout::new(&columns, log_stack).unwrap();
            let mut seen = alloc::collections::BTreeSet::new();
            let mut places = alloc::collections::BTreeSet::new();
            for piece in &layout.pieces {
                let size = 1 << piece.log_units;
                assert_eq!((piece.first % size, piece.offset % size), (0, 0));
                assert!(piece.offset + size <= 1 << (log_stack - 8));
                assert_eq!(layout.stacks[piece.stack], columns[piece.column].0);
                for unit in 0..size {
                    assert!(seen.insert((piece.column, piece.first + unit)));
                    assert!(places.insert((piece.stack, piece.offset + unit)));
                }
            }
            let all = columns.iter().enumerate();
            let all: alloc::collections::BTreeSet<(usize, u32)> = all
                .flat_map(|(i, c)| (0..c.1).map(move |unit| (i, unit)))
                .collect();
            assert_eq!(seen, all);
            let order = |piece: &ColumnPiece| (piece.stack, piece.offset);
            assert!(layout.pieces.is_sorted_by_key(order));
            // No space is lost between the pieces of a width.
            let units = |stack| places.iter().filter(|place| place.0 == stack).count();
            for (stack, width) in layout.stacks.iter().enumerate() {
                let last = layout.stacks.get(stack + 1) != Some(width);
                assert!(last || units(stack) == 1 << (log_stack - 8));
            }
        }
    }

    #[test]
    fn sizes_out_of_range_are_errors() {
        for got in [0, 12, 27, u32::MAX] {
            let error = VerifyError::StackSize {
                min: 13,
                max: 26,
                got,
            };
            assert_eq!(Layout::new(&[], got), Err(error));
        }
        let columns = alloc::vec![(Width::U8, 1 << 14); 64];
        assert!(matches!(
            Layout::new(&columns, 13),
            Err(VerifyError::TooLarge { got: 32768, .. })
        ));
        assert_eq!(Layout::new(&[], 13), Ok(Layout::default()));
    }
}
