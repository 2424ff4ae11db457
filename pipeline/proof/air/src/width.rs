//! Names and widths of columns.

use alloc::borrow::Cow;

/// Width of a column's values. The width decides the cost of committing to the column, not
/// soundness: the verifier does not know widths, so constraints prove the ranges that matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Width {
    /// 0 or 1.
    Bit,
    /// Below `2^8`.
    U8,
    /// Below `2^16`.
    U16,
    /// Below `2^32`.
    U32,
    /// Below `2^64`.
    U64,
    /// Any field element.
    Field,
}

impl Width {
    /// Returns the size of a value in memory, in bytes.
    #[must_use]
    pub const fn bytes(self) -> usize {
        match self {
            Self::Bit | Self::U8 => 1,
            Self::U16 => 2,
            Self::U32 => 4,
            Self::U64 => 8,
            Self::Field => 32,
        }
    }
}

/// Name and width of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnSpec {
    /// Name in the chip's column struct, with an index for array fields.
    pub name: Cow<'static, str>,
    /// Width of the column's values.
    pub width: Width,
}
