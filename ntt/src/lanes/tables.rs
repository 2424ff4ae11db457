//! Constants of the four steps for one direction and coset.

use std::sync::Arc;

use ark_bn254::Fr;
use ark_ff::{Field, One};
use zkfabric_kernels_cpu::{
    OutOfMemory,
    field::{ConstantFactor, Modulus},
    reserve,
};

use super::levels::Levels;

/// Four words of an element in the form of the lanes' multiplication, R = 2^260: below `p`.
pub(super) type Words = [u64; 4];

/// Split of a transform of length `2^(log_rows + log_columns)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Split {
    /// log2 of the length of the first transforms, which run down the columns.
    pub(super) log_rows: u32,
    /// log2 of the length of the second transforms.
    pub(super) log_columns: u32,
}

impl Split {
    pub(super) fn rows(self) -> usize {
        1 << self.log_rows
    }

    pub(super) fn columns(self) -> usize {
        1 << self.log_columns
    }
}

/// Factors of the two passes. With `c` the column of the first pass and `k` its output row: the
/// first pass multiplies by `start_c base_c^k`, the second its output `k'` by `last_k'`.
#[derive(Debug)]
pub(super) struct Tables {
    /// Levels of the first pass's transforms, including the coset of a forward transform.
    pub(super) first: Arc<Levels>,
    /// Levels of the second pass.
    pub(super) second: Arc<Levels>,
    /// `w^c` forward, `w^-c` inverse, `(w^c s)^-1` inverse from a coset.
    pub(super) bases: Arc<Vec<Words>>,
    /// One start for all columns, or one per column: `1`, or `s^c` forward on a coset, `1 / n`
    /// inverse.
    pub(super) start: Vec<Words>,
    /// Empty, or one factor per output: `s^(-rows k')` inverse from a coset.
    pub(super) last: Vec<ConstantFactor>,
}

/// Converts to the form of the lanes' multiplication: `x 2^260 = 16 x 2^256`.
fn enter(x: Fr) -> Words {
    *(x * Fr::from(16_u64)).words()
}

impl Tables {
    /// Computes the tables of the subgroup; `scale` multiplies everything.
    pub(super) fn plain(
        split: Split,
        generator: Fr,
        levels: &Arc<Levels>,
        scale: Fr,
    ) -> Result<Self, OutOfMemory> {
        Ok(Self {
            first: Arc::clone(levels),
            second: Arc::clone(levels),
            bases: Arc::new(powers(generator, Fr::one(), split.columns(), enter)?),
            start: vec![enter(scale)],
            last: Vec::new(),
        })
    }

    /// Computes the tables for values on the coset `shift` of the subgroup, from the tables of the
    /// subgroup.
    ///
    /// `f(s w^k) = sum_i (s^i f_i) w^(i k)`, and with `i = r columns + c`,
    /// `s^i = (s^columns)^r s^c`: the first factor is the shift of a coset of the first transforms,
    /// the second goes into the twiddles.
    pub(super) fn onto(&self, split: Split, generator: Fr, shift: Fr) -> Result<Self, OutOfMemory> {
        let columns = split.columns() as u64;
        let rows_generator = generator.pow([columns]);
        let row_shift = shift.pow([columns]);
        Ok(Self {
            first: Arc::new(Levels::new(
                split.log_rows,
                rows_generator,
                Some(row_shift),
            )?),
            second: Arc::clone(&self.second),
            bases: Arc::clone(&self.bases),
            start: powers(shift, Fr::one(), split.columns(), enter)?,
            last: Vec::new(),
        })
    }

    /// Computes the tables for a transform from the values on a coset; the arguments are the
    /// inverses of the generator and of the shift.
    ///
    /// Output `i = k' rows + k` is multiplied by `s^-i = (s^-rows)^k' (s^-1)^k`; the twiddles
    /// include the second factor.
    pub(super) fn off(&self, split: Split, generator: Fr, shift: Fr) -> Result<Self, OutOfMemory> {
        let row_shift = shift.pow([split.rows() as u64]);
        Ok(Self {
            first: Arc::clone(&self.first),
            second: Arc::clone(&self.second),
            bases: Arc::new(powers(generator, shift, split.columns(), enter)?),
            start: self.start.clone(),
            last: powers(row_shift, Fr::one(), split.columns(), ConstantFactor::new)?,
        })
    }

    /// Returns the bytes of the parts that these tables do not share with others.
    pub(super) fn own_bytes(&self) -> usize {
        let levels = if self.first.shifted() {
            self.first.bytes()
        } else {
            0
        };
        levels
            + (self.bases.capacity() + self.start.capacity()) * size_of::<Words>()
            + self.last.capacity() * size_of::<ConstantFactor>()
    }
}

/// Computes `scale base^i`, `i < n`, each passed through `form`.
pub(super) fn powers<T>(
    base: Fr,
    scale: Fr,
    n: usize,
    form: impl Fn(Fr) -> T,
) -> Result<Vec<T>, OutOfMemory> {
    let mut out = reserve(n)?;
    let mut power = scale;
    for _ in 0..n {
        out.push(form(power));
        power *= base;
    }
    Ok(out)
}
