//! Columns of scalars whose width is in the type.

use ark_bn254::Fr;
use zkfabric_kernels_cpu::{Error as KernelError, inner_product, inner_product_narrow};

/// A column of scalars. The width is stated by whoever made the column, never guessed from the values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalars<'a> {
    /// Each 0 or 1.
    Bits(&'a [u8]),
    /// Below 2^8.
    U8(&'a [u8]),
    /// Below 2^16.
    U16(&'a [u16]),
    /// Below 2^32.
    U32(&'a [u32]),
    /// Below 2^64.
    U64(&'a [u64]),
    /// Full width.
    Field(&'a [Fr]),
}

impl Scalars<'_> {
    /// Number of scalars.
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

    /// Whether there is no scalar.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Width in bits.
    #[must_use]
    pub const fn bits(&self) -> u32 {
        match self {
            Self::Bits(_) => 1,
            Self::U8(_) => 8,
            Self::U16(_) => 16,
            Self::U32(_) => 32,
            Self::U64(_) => 64,
            Self::Field(_) => 254,
        }
    }

    /// The column as field elements.
    #[must_use]
    pub fn to_field(&self) -> Vec<Fr> {
        match self {
            Self::Bits(v) | Self::U8(v) => v.iter().map(|x| Fr::from(*x)).collect(),
            Self::U16(v) => v.iter().map(|x| Fr::from(*x)).collect(),
            Self::U32(v) => v.iter().map(|x| Fr::from(*x)).collect(),
            Self::U64(v) => v.iter().map(|x| Fr::from(*x)).collect(),
            Self::Field(v) => v.to_vec(),
        }
    }

    /// `sum_i weights[i] * self[i]`; with Lagrange weights, the value of the column's polynomial at a point.
    ///
    /// # Errors
    /// When the lengths differ.
    pub fn inner_product(&self, weights: &[Fr]) -> Result<Fr, KernelError> {
        match self {
            Self::Bits(v) | Self::U8(v) => inner_product_narrow(weights, v),
            Self::U16(v) => inner_product_narrow(weights, v),
            Self::U32(v) => inner_product_narrow(weights, v),
            Self::U64(v) => inner_product_narrow(weights, v),
            Self::Field(v) => inner_product(weights, v),
        }
    }
}
