//! Columns of scalars with the width in the type.

use ark_bn254::Fr;
use zkfabric_kernels_cpu::Width;

/// A column of scalars. The creator of the column states its width, which is never guessed from the
/// values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalars<'a> {
    /// Zeros and ones.
    Bits(&'a [u8]),
    /// Below 2^8.
    U8(&'a [u8]),
    /// Below 2^16.
    U16(&'a [u16]),
    /// Below 2^32.
    U32(&'a [u32]),
    /// Below 2^64.
    U64(&'a [u64]),
    /// From -2^7 to 2^7 - 1.
    I8(&'a [i8]),
    /// From -2^15 to 2^15 - 1.
    I16(&'a [i16]),
    /// From -2^31 to 2^31 - 1.
    I32(&'a [i32]),
    /// From -2^63 to 2^63 - 1.
    I64(&'a [i64]),
    /// Full width.
    Field(&'a [Fr]),
}

impl Scalars<'_> {
    /// Returns the number of scalars.
    #[must_use]
    pub const fn len(&self) -> usize {
        match self {
            Self::Bits(v) | Self::U8(v) => v.len(),
            Self::U16(v) => v.len(),
            Self::U32(v) => v.len(),
            Self::U64(v) => v.len(),
            Self::I8(v) => v.len(),
            Self::I16(v) => v.len(),
            Self::I32(v) => v.len(),
            Self::I64(v) => v.len(),
            Self::Field(v) => v.len(),
        }
    }

    /// Returns whether there are no scalars.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the width of the scalars.
    #[must_use]
    pub const fn width(&self) -> Width {
        match self {
            Self::Bits(_) => Width::Bits,
            Self::U8(_) => Width::U8,
            Self::U16(_) => Width::U16,
            Self::U32(_) => Width::U32,
            Self::U64(_) => Width::U64,
            Self::I8(_) => Width::I8,
            Self::I16(_) => Width::I16,
            Self::I32(_) => Width::I32,
            Self::I64(_) => Width::I64,
            Self::Field(_) => Width::Field,
        }
    }

    /// Returns the width in bits, including the sign.
    #[must_use]
    pub const fn bits(&self) -> u32 {
        self.width().bits()
    }

    /// Returns the column as field elements.
    #[must_use]
    pub fn to_field(&self) -> Vec<Fr> {
        match self {
            Self::Bits(v) | Self::U8(v) => v.iter().map(|x| Fr::from(*x)).collect(),
            Self::U16(v) => v.iter().map(|x| Fr::from(*x)).collect(),
            Self::U32(v) => v.iter().map(|x| Fr::from(*x)).collect(),
            Self::U64(v) => v.iter().map(|x| Fr::from(*x)).collect(),
            Self::I8(v) => v.iter().map(|x| Fr::from(*x)).collect(),
            Self::I16(v) => v.iter().map(|x| Fr::from(*x)).collect(),
            Self::I32(v) => v.iter().map(|x| Fr::from(*x)).collect(),
            Self::I64(v) => v.iter().map(|x| Fr::from(*x)).collect(),
            Self::Field(v) => v.to_vec(),
        }
    }
}
