//! Columns of scalars whose width is in the type.

use ark_bn254::Fr;
use ark_ff::AdditiveGroup;
use rayon::prelude::*;
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
    /// Number of scalars.
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

    /// Whether there is no scalar.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Width in bits, the sign included.
    #[must_use]
    pub const fn bits(&self) -> u32 {
        match self {
            Self::Bits(_) => 1,
            Self::U8(_) | Self::I8(_) => 8,
            Self::U16(_) | Self::I16(_) => 16,
            Self::U32(_) | Self::I32(_) => 32,
            Self::U64(_) | Self::I64(_) => 64,
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
            Self::I8(v) => v.iter().map(|x| Fr::from(*x)).collect(),
            Self::I16(v) => v.iter().map(|x| Fr::from(*x)).collect(),
            Self::I32(v) => v.iter().map(|x| Fr::from(*x)).collect(),
            Self::I64(v) => v.iter().map(|x| Fr::from(*x)).collect(),
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
            Self::I8(v) => inner_product_signed(weights, v),
            Self::I16(v) => inner_product_signed(weights, v),
            Self::I32(v) => inner_product_signed(weights, v),
            Self::I64(v) => inner_product_signed(weights, v),
            Self::Field(v) => inner_product(weights, v),
        }
    }
}

/// Positive and negative values apart.
fn inner_product_signed<T: Copy + Into<i64> + Sync>(
    weights: &[Fr],
    values: &[T],
) -> Result<Fr, KernelError> {
    /// Values a task takes.
    const CHUNK: usize = 1 << 12;
    if weights.len() != values.len() {
        return Err(KernelError::LengthMismatch {
            expected: weights.len(),
            got: values.len(),
        });
    }
    weights
        .par_chunks(CHUNK)
        .zip(values.par_chunks(CHUNK))
        .map(|(weights, values)| {
            let part = |negative: bool| -> Vec<u64> {
                let of = |value: i64| {
                    if (value < 0) == negative {
                        value.unsigned_abs()
                    } else {
                        0
                    }
                };
                values.iter().map(|value| of((*value).into())).collect()
            };
            Ok(inner_product_narrow(weights, &part(false))?
                - inner_product_narrow(weights, &part(true))?)
        })
        .try_reduce(|| Fr::ZERO, |a, b| Ok(a + b))
}
