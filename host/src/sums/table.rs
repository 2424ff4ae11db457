//! Columns on a backend: tables, and the stacks that their columns are laid in.

use core::{any::Any, fmt};
use std::sync::Arc;

use ark_bn254::Fr;
use zkfabric_sumcheck::stack::Piece;

use crate::Scalars;

/// Column of stated width, passed to a backend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Column {
    /// Zeros and ones.
    Bits(Vec<u8>),
    /// Below 2^8.
    U8(Vec<u8>),
    /// Below 2^16.
    U16(Vec<u16>),
    /// Below 2^32.
    U32(Vec<u32>),
    /// Below 2^64.
    U64(Vec<u64>),
    /// Field elements.
    Field(Vec<Fr>),
}

impl Column {
    /// Returns the number of rows.
    #[must_use]
    pub const fn len(&self) -> usize {
        match self {
            Self::Bits(v) | Self::U8(v) => v.len(),
            Self::U16(v) => v.len(),
            Self::U32(v) => v.len(),
            Self::U64(v) => v.len(),
            Self::Field(v) => v.len(),
        }
    }

    /// Returns whether there are no rows.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the values as scalars of the same width.
    #[must_use]
    pub fn scalars(&self) -> Scalars<'_> {
        match self {
            Self::Bits(v) => Scalars::Bits(v),
            Self::U8(v) => Scalars::U8(v),
            Self::U16(v) => Scalars::U16(v),
            Self::U32(v) => Scalars::U32(v),
            Self::U64(v) => Scalars::U64(v),
            Self::Field(v) => Scalars::Field(v),
        }
    }
}

/// Columns of one height on a backend. Cloning is cheap.
#[derive(Clone)]
pub struct Table {
    columns: usize,
    rows: usize,
    storage: Arc<dyn Any + Send + Sync>,
}

impl Table {
    /// Creates a handle of columns kept as `storage`, readable only by the backend that made it.
    #[must_use]
    pub fn new<T: Any + Send + Sync>(columns: usize, rows: usize, storage: T) -> Self {
        Self {
            columns,
            rows,
            storage: Arc::new(storage),
        }
    }

    /// Returns the number of columns.
    #[must_use]
    pub const fn columns(&self) -> usize {
        self.columns
    }

    /// Returns the number of rows.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// Returns the number of handles of this storage.
    pub(crate) fn handles(&self) -> usize {
        Arc::strong_count(&self.storage)
    }

    /// Returns the storage, if it is a `T`.
    #[must_use]
    pub fn storage<T: Any + Send + Sync>(&self) -> Option<&T> {
        self.storage.downcast_ref()
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table")
            .field("columns", &self.columns)
            .field("rows", &self.rows)
            .finish_non_exhaustive()
    }
}

/// Column of a table.
#[derive(Debug, Clone, Copy)]
pub struct ColumnRef<'a> {
    /// The table.
    pub table: &'a Table,
    /// Index of the column.
    pub column: usize,
}

/// Columns laid end to end in stacks of `2^log_stack` values.
#[derive(Debug, Clone, Copy)]
pub struct StackColumns<'a> {
    /// Columns; pieces name them by index.
    pub columns: &'a [ColumnRef<'a>],
    /// Positions of the pieces, in units of 256 rows.
    pub pieces: &'a [Piece],
    /// Number of stacks.
    pub stacks: usize,
    /// log2 of the values of a stack.
    pub log_stack: u32,
}
