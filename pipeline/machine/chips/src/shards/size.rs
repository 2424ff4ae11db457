//! The cost of a shard, and its bound.

use crate::heights::Heights;
use core::fmt;
use zkfabric_air::{Air, ColumnSpec, Instance, Permutation};

/// Columns above which a chip is wide: its sum over rows is divided, which keeps several forms of
/// each column.
const WIDE: usize = 128;
/// Memory of these forms, in bytes per cell.
const OF_FORMS: u64 = 5;
/// Memory of the layers of permutations and of the linear claims that they leave, in bytes per row
/// of bits.
const OF_LAYERS: u64 = 100;

/// Numbers that determine the prover's memory and time for a shard, padding included.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ShardSize {
    /// Rows of all instances.
    pub rows: u64,
    /// Values in their columns, main and fixed.
    pub cells: u64,
    /// Bytes of these values in columns of their widths, of the forms of wide chips, and of layers.
    pub bytes: u64,
    /// Messages sent and received by all rows.
    pub messages: u64,
}

impl ShardSize {
    /// More than any shard has.
    pub const MAX: Self = Self {
        rows: u64::MAX,
        cells: u64::MAX,
        bytes: u64::MAX,
        messages: u64::MAX,
    };

    /// Returns the size of a shard with `rows[chip]` rows of each chip, before padding.
    #[must_use]
    pub fn of(airs: &[Air], rows: &[usize], heights: Heights) -> Self {
        let mut size = Self::default();
        for (air, &rows) in airs.iter().zip(rows).filter(|(_, rows)| **rows > 0) {
            size.add(air, heights.of(air).padded(rows) as u64);
        }
        size
    }

    /// Returns the size of these instances.
    #[must_use]
    pub fn of_instances(airs: &[Air], instances: &[Instance]) -> Self {
        let mut size = Self::default();
        for instance in instances {
            if let Some(air) = airs.get(instance.chip) {
                size.add(air, instance.rows() as u64);
            }
        }
        size
    }

    /// Adds `rows` rows of a chip.
    fn add(&mut self, air: &Air, rows: u64) {
        let columns = || air.main.iter().chain(&air.fixed);
        let forms = if columns().count() > WIDE {
            OF_FORMS
        } else {
            0
        };
        let bytes = |column: &ColumnSpec| column.width.bytes() as u64 + forms;
        self.rows += rows;
        self.cells += rows * columns().count() as u64;
        self.bytes += rows * columns().map(bytes).sum::<u64>();
        if let Some(Permutation::Bits) = air.permutation {
            self.bytes += rows * OF_LAYERS;
        }
        self.messages += rows * air.interactions.len() as u64;
    }
}

impl fmt::Display for ShardSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            rows,
            cells,
            bytes,
            messages,
        } = self;
        write!(
            f,
            "{rows} rows of {cells} cells in {bytes} bytes with {messages} messages"
        )
    }
}

/// Decides how large a shard may be.
///
/// The answer must follow from the size alone: shards must end at the same places in every
/// execution. A size that is no larger in any respect than one that fits must fit.
pub trait Budget: fmt::Debug + Sync {
    /// Returns whether a shard may have this size.
    fn fits(&self, size: &ShardSize) -> bool;

    /// Called before the open shard grows to a size that fits. A holder of another shard may wait
    /// here until there is room for both.
    fn grows(&self, size: &ShardSize) {
        let _ = size;
    }
}

/// Bounds each number on its own; [`ShardSize::MAX`] makes one shard per execution.
impl Budget for ShardSize {
    fn fits(&self, size: &ShardSize) -> bool {
        size.rows <= self.rows
            && size.cells <= self.cells
            && size.bytes <= self.bytes
            && size.messages <= self.messages
    }
}
