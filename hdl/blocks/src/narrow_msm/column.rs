//! Columns of narrow values in the host's memory.

use super::ColumnError;

/// Type of a column's values: a number of bits, unsigned or in two's complement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Kind {
    bits: u32,
    signed: bool,
}

impl Kind {
    /// 0 or 1.
    pub const BIT: Self = Self::unsigned(1);
    /// Unsigned.
    pub const U8: Self = Self::unsigned(8);
    /// Unsigned.
    pub const U16: Self = Self::unsigned(16);
    /// Unsigned.
    pub const U32: Self = Self::unsigned(32);
    /// Unsigned.
    pub const U64: Self = Self::unsigned(64);
    /// Two's complement.
    pub const I8: Self = Self::signed(8);
    /// Two's complement.
    pub const I16: Self = Self::signed(16);
    /// Two's complement.
    pub const I32: Self = Self::signed(32);
    /// Two's complement.
    pub const I64: Self = Self::signed(64);

    /// Unsigned values of 1 to 64 bits; `bits` is clamped to this range.
    #[must_use]
    pub const fn unsigned(bits: u32) -> Self {
        Self::new(bits, false)
    }

    /// Two's complement values of 1 to 64 bits; `bits` is clamped to this range.
    #[must_use]
    pub const fn signed(bits: u32) -> Self {
        Self::new(bits, true)
    }

    const fn new(bits: u32, signed: bool) -> Self {
        let bits = match bits {
            0 => 1,
            1..=64 => bits,
            _ => 64,
        };
        Self { bits, signed }
    }

    /// Returns the bits of a value, 1 to 64.
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.bits
    }

    /// Whether the uppermost bit has negative weight.
    #[must_use]
    pub const fn is_signed(self) -> bool {
        self.signed
    }
}

/// A column of values, one per row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column<'a> {
    /// Bit `i % 64` of word `i / 64` is row `i`; bits after the last row are ignored.
    Bits(&'a [u64]),
    /// Bit 0 of each byte.
    ByteBits(&'a [u8]),
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

/// Evaluates an expression on the values of any column except packed bits.
macro_rules! of_values {
    ($column:expr, $words:pat => $bits:expr, $values:ident => $each:expr) => {
        match $column {
            Column::Bits($words) => $bits,
            Column::ByteBits($values) | Column::U8($values) => $each,
            Column::U16($values) => $each,
            Column::U32($values) => $each,
            Column::U64($values) => $each,
            Column::I8($values) => $each,
            Column::I16($values) => $each,
            Column::I32($values) => $each,
            Column::I64($values) => $each,
        }
    };
}

impl Column<'_> {
    /// Returns the kind of the column's values.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Bits(_) | Self::ByteBits(_) => Kind::BIT,
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

    /// Returns the narrowest kind that holds all values, unsigned unless one is negative; reads
    /// each value once.
    #[must_use]
    pub fn least_kind(&self) -> Kind {
        /// Returns the bits set in any value or, for a negative value, in its complement; a
        /// negative value also sets the sign of the second word.
        fn seen<T: Value>(values: &[T]) -> [i64; 2] {
            let values = values.iter().map(|value| value.wide());
            values.fold([0, 0], |[bits, signs], value| {
                [bits | (value ^ (value >> 63)), signs | value]
            })
        }
        if self.kind().bits() == 1 {
            return Kind::BIT;
        }
        if let Self::U64(values) = self {
            let bits = values.iter().fold(0, |bits, value| bits | value);
            return Kind::unsigned(u64::BITS - bits.leading_zeros());
        }
        let [bits, signs] = of_values!(self, _ => [0, 0], values => seen(values));
        let bits = i64::BITS - bits.leading_zeros();
        if signs < 0 {
            Kind::signed(bits + 1)
        } else {
            Kind::unsigned(bits)
        }
    }

    /// Returns the number of rows; for packed bits, the capacity of the words.
    #[must_use]
    pub const fn rows(&self) -> usize {
        of_values!(self, words => 64 * words.len(), values => values.len())
    }

    /// Returns an error unless the slice has the elements of `rows` rows: words of 64 bits for
    /// bits, otherwise values.
    pub(super) const fn check(&self, index: usize, rows: usize) -> Result<(), ColumnError> {
        let (expected, got) = of_values!(
            self,
            words => (rows.div_ceil(64), words.len()),
            values => (rows, values.len())
        );
        if expected == got {
            return Ok(());
        }
        Err(ColumnError::Rows {
            column: index,
            expected,
            got,
        })
    }

    /// Returns the value of a row, negative values as two's complement of 64 bits; 0 for a missing
    /// row.
    #[must_use]
    pub fn value(&self, row: usize) -> u64 {
        let value = of_values!(
            self,
            words => words.get(row / 64).map(|word| ((word >> (row % 64)) & 1).cast_signed()),
            values => values.get(row).map(|value| value.wide())
        );
        let value = value.unwrap_or(0).cast_unsigned();
        match self {
            Self::ByteBits(_) => value & 1,
            _ => value,
        }
    }

    /// Ors bits of the rows from `first` on, a multiple of 64, into these tuples: the bits from
    /// `offset` on under `mask`, shifted up by `shift`.
    pub(super) fn add_to<T: Tuple>(
        &self,
        tuples: &mut [T],
        first: usize,
        [offset, shift]: [u32; 2],
        mask: T,
    ) {
        if shift >= T::BITS || (self.kind() == Kind::BIT && offset > 0) {
            return;
        }
        let mask = match self {
            Self::ByteBits(_) => mask & T::low(1),
            _ => mask,
        };
        of_values!(
            self,
            words => {
                let words = words.iter().skip(first / 64);
                for (tuples, word) in tuples.chunks_mut(64).zip(words) {
                    for (bit, tuple) in tuples.iter_mut().enumerate() {
                        *tuple |= T::low(((word >> bit) & 1).cast_signed()) << shift;
                    }
                }
            },
            values => {
                let values = values.get(first..).unwrap_or_default();
                for (tuple, value) in tuples.iter_mut().zip(values) {
                    *tuple |= (T::low(value.above(offset)) & mask) << shift;
                }
            }
        );
    }
}

/// An integer of a column.
trait Value: Copy {
    /// Extends the value with the sign of its type; the uppermost bit of unsigned 64-bit values
    /// counts as a sign.
    fn wide(self) -> i64;

    /// Returns the bits from `bit` on, with the sign of the type.
    fn above(self, bit: u32) -> i64;
}

macro_rules! values {
    ($($type:ty),+) => {$(
        impl Value for $type {
            #[expect(clippy::allow_attributes, reason = "whether a cast is lossless depends on the type")]
            #[allow(clippy::cast_lossless, clippy::cast_possible_wrap, reason = "as documented")]
            fn wide(self) -> i64 {
                self as i64
            }

            fn above(self, bit: u32) -> i64 {
                // The shift stays in the width of the type, so that the compiler can vectorise it.
                let last = Self::BITS - 1;
                let sign = if Self::MIN == 0 { 0 } else { self.wide() >> 63 };
                if bit > last { sign } else { (self >> bit).wide() }
            }
        }
    )+};
}
values!(u8, u16, u32, u64, i8, i16, i32, i64);

/// Word that holds a tuple.
pub trait Tuple:
    Copy
    + Default
    + core::ops::BitOrAssign
    + core::ops::BitAnd<Output = Self>
    + core::ops::Shl<u32, Output = Self>
    + Into<u32>
{
    /// Bits of a word.
    const BITS: u32;

    /// Returns the lowest bits of `value`.
    fn low(value: i64) -> Self;
}

macro_rules! tuples {
    ($($type:ty),+) => {$(
        impl Tuple for $type {
            const BITS: u32 = <$type>::BITS;

            fn low(value: i64) -> Self {
                value as Self
            }
        }
    )+};
}
tuples!(u16, u32);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_narrowest_kind_has_all_values() {
        for (column, kind) in [
            (Column::Bits(&[7]), Kind::BIT),
            (Column::ByteBits(&[0]), Kind::BIT),
            (Column::U8(&[]), Kind::unsigned(1)),
            (Column::U8(&[0, 0]), Kind::unsigned(1)),
            (Column::U16(&[3, 8]), Kind::unsigned(4)),
            (Column::U32(&[u32::MAX]), Kind::U32),
            (Column::U64(&[1 << 63]), Kind::U64),
            (Column::U64(&[1 << 40]), Kind::unsigned(41)),
            (Column::I8(&[3, 0]), Kind::unsigned(2)),
            (Column::I8(&[-1]), Kind::signed(1)),
            (Column::I8(&[-2, 3]), Kind::signed(3)),
            (Column::I16(&[-4, 3]), Kind::signed(3)),
            (Column::I32(&[-5, 3]), Kind::signed(4)),
            (Column::I64(&[i64::MIN]), Kind::I64),
            (Column::I64(&[i64::MAX]), Kind::unsigned(63)),
        ] {
            assert_eq!(column.least_kind(), kind, "{column:?}");
        }
        assert_eq!([0, 65].map(Kind::unsigned), [Kind::BIT, Kind::U64]);
    }

    #[test]
    fn values_of_bytes_that_are_bits_are_their_lowest_bits() {
        let column = Column::ByteBits(&[0, 1, 0xfe, 0xff]);
        assert_eq!(
            [0, 1, 2, 3, 4].map(|row| column.value(row)),
            [0, 1, 0, 1, 0]
        );
    }
}
