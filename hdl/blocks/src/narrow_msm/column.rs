//! Columns of narrow values, as the host holds them.

use super::ColumnError;

/// What a value of a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// 0 or 1.
    Bit,
    /// Unsigned.
    U8,
    /// Unsigned.
    U16,
    /// Unsigned.
    U32,
    /// Unsigned.
    U64,
    /// Two's complement.
    I8,
    /// Two's complement.
    I16,
    /// Two's complement.
    I32,
    /// Two's complement.
    I64,
}

impl Kind {
    /// Bits of a value.
    #[must_use]
    pub const fn bits(self) -> u32 {
        match self {
            Self::Bit => 1,
            Self::U8 | Self::I8 => 8,
            Self::U16 | Self::I16 => 16,
            Self::U32 | Self::I32 => 32,
            Self::U64 | Self::I64 => 64,
        }
    }

    /// Whether the uppermost bit counts negative.
    #[must_use]
    pub const fn is_signed(self) -> bool {
        matches!(self, Self::I8 | Self::I16 | Self::I32 | Self::I64)
    }
}

/// A column of values, one per row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column<'a> {
    /// Bit `i % 64` of word `i / 64` is row `i`; bits behind the last row are ignored.
    Bits(&'a [u64]),
    /// Bytes.
    U8(&'a [u8]),
    /// Words of 16 bits.
    U16(&'a [u16]),
    /// Words of 32 bits.
    U32(&'a [u32]),
    /// Words of 64 bits.
    U64(&'a [u64]),
    /// Signed bytes.
    I8(&'a [i8]),
    /// Signed words of 16 bits.
    I16(&'a [i16]),
    /// Signed words of 32 bits.
    I32(&'a [i32]),
    /// Signed words of 64 bits.
    I64(&'a [i64]),
}

impl Column<'_> {
    /// What its values are.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Bits(_) => Kind::Bit,
            Self::U8(_) => Kind::U8,
            Self::U16(_) => Kind::U16,
            Self::U32(_) => Kind::U32,
            Self::U64(_) => Kind::U64,
            Self::I8(_) => Kind::I8,
            Self::I16(_) => Kind::I16,
            Self::I32(_) => Kind::I32,
            Self::I64(_) => Kind::I64,
        }
    }

    /// An error unless the slice has the elements of `rows` rows: words of 64 bits for bits, otherwise values.
    pub(super) const fn check(&self, index: usize, rows: usize) -> Result<(), ColumnError> {
        let (expected, got) = match self {
            Self::Bits(words) => (rows.div_ceil(64), words.len()),
            Self::U8(values) => (rows, values.len()),
            Self::U16(values) => (rows, values.len()),
            Self::U32(values) => (rows, values.len()),
            Self::U64(values) => (rows, values.len()),
            Self::I8(values) => (rows, values.len()),
            Self::I16(values) => (rows, values.len()),
            Self::I32(values) => (rows, values.len()),
            Self::I64(values) => (rows, values.len()),
        };
        if expected == got {
            return Ok(());
        }
        Err(ColumnError::Rows {
            column: index,
            expected,
            got,
        })
    }

    /// The value of a row, negative ones as two's complement of 64 bits; 0 where there is no such row.
    #[must_use]
    pub fn value(&self, row: usize) -> u64 {
        let value = match self {
            Self::Bits(words) => words.get(row / 64).map(|word| (word >> (row % 64)) & 1),
            Self::U8(values) => values.get(row).map(|value| u64::from(*value)),
            Self::U16(values) => values.get(row).map(|value| u64::from(*value)),
            Self::U32(values) => values.get(row).map(|value| u64::from(*value)),
            Self::U64(values) => values.get(row).copied(),
            Self::I8(values) => values
                .get(row)
                .map(|value| i64::from(*value).cast_unsigned()),
            Self::I16(values) => values
                .get(row)
                .map(|value| i64::from(*value).cast_unsigned()),
            Self::I32(values) => values
                .get(row)
                .map(|value| i64::from(*value).cast_unsigned()),
            Self::I64(values) => values.get(row).map(|value| value.cast_unsigned()),
        };
        value.unwrap_or(0)
    }
}
