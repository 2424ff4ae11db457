//! Owned scalars of a job.

use ark_bn254::Fr;

use crate::sums::Column;
use crate::{Error, Scalars};

/// A column of scalars of stated width, owned: the [`Scalars`] of a job that outlives its caller's
/// borrow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnedScalars {
    /// Bits, 0 or 1.
    Bits(Vec<u8>),
    /// Below 2^8.
    U8(Vec<u8>),
    /// Below 2^16.
    U16(Vec<u16>),
    /// Below 2^32.
    U32(Vec<u32>),
    /// Below 2^64.
    U64(Vec<u64>),
    /// From -2^7 to 2^7 - 1.
    I8(Vec<i8>),
    /// From -2^15 to 2^15 - 1.
    I16(Vec<i16>),
    /// From -2^31 to 2^31 - 1.
    I32(Vec<i32>),
    /// From -2^63 to 2^63 - 1.
    I64(Vec<i64>),
    /// Full width, Montgomery form.
    Field(Vec<Fr>),
}

/// Applies one expression to the values of each width, and rewraps them in the same width if
/// another enum is named.
macro_rules! each {
    ($enum:ident, $scalars:expr, $values:ident => $result:expr) => {
        match $scalars {
            $enum::Bits($values) | $enum::U8($values) => $result,
            $enum::U16($values) => $result,
            $enum::U32($values) => $result,
            $enum::U64($values) => $result,
            $enum::I8($values) => $result,
            $enum::I16($values) => $result,
            $enum::I32($values) => $result,
            $enum::I64($values) => $result,
            $enum::Field($values) => $result,
        }
    };
    ($enum:ident, $scalars:expr, $values:ident => $result:expr, $into:ident) => {
        match $scalars {
            $enum::Bits($values) => $into::Bits($result),
            $enum::U8($values) => $into::U8($result),
            $enum::U16($values) => $into::U16($result),
            $enum::U32($values) => $into::U32($result),
            $enum::U64($values) => $into::U64($result),
            $enum::I8($values) => $into::I8($result),
            $enum::I16($values) => $into::I16($result),
            $enum::I32($values) => $into::I32($result),
            $enum::I64($values) => $into::I64($result),
            $enum::Field($values) => $into::Field($result),
        }
    };
}

pub(crate) use each;

impl OwnedScalars {
    /// Returns the scalars.
    #[must_use]
    pub fn borrow(&self) -> Scalars<'_> {
        each!(Self, self, values => values, Scalars)
    }
}

impl From<Scalars<'_>> for OwnedScalars {
    fn from(scalars: Scalars<'_>) -> Self {
        each!(Scalars, scalars, values => values.to_vec(), Self)
    }
}

impl From<Column> for OwnedScalars {
    fn from(column: Column) -> Self {
        match column {
            Column::Bits(v) => Self::Bits(v),
            Column::U8(v) => Self::U8(v),
            Column::U16(v) => Self::U16(v),
            Column::U32(v) => Self::U32(v),
            Column::U64(v) => Self::U64(v),
            Column::Field(v) => Self::Field(v),
        }
    }
}

/// Returns the bytes of a column.
#[must_use]
pub(crate) const fn bytes(scalars: &Scalars<'_>) -> usize {
    scalars.len() * scalars.width().bytes()
}

/// Returns the scalars `from` to `to`, or fewer at the column's end.
#[must_use]
pub(crate) fn rows(scalars: Scalars<'_>, from: usize, to: usize) -> Scalars<'_> {
    let (from, to) = (from.min(scalars.len()), to.min(scalars.len()));
    each!(Scalars, scalars, values => values.get(from..to).unwrap_or_default(), Scalars)
}

/// Returns the values of a column for a transform.
///
/// # Errors
/// The values are narrower than field elements.
pub(crate) fn elements(scalars: Scalars<'_>) -> Result<&[Fr], Error> {
    match scalars {
        Scalars::Field(values) => Ok(values),
        narrow => Err(Error::InvalidInput(format!(
            "a transform of values of {} bits, expected field elements",
            narrow.bits()
        ))),
    }
}

/// Checks that each value of a column of bits is 0 or 1.
///
/// # Errors
/// A value is neither 0 nor 1.
pub(crate) fn check_bits(scalars: &Scalars<'_>) -> Result<(), Error> {
    match scalars {
        Scalars::Bits(bits) if bits.iter().fold(0, |all, bit| all | bit) > 1 => {
            Err(Error::InvalidInput("a bit is neither 0 nor 1".into()))
        }
        _ => Ok(()),
    }
}
