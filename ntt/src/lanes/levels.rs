//! Twiddles of the levels of a transform.

use ark_bn254::Fr;
use ark_ff::{Field, One};
use zkfabric_kernels_cpu::{OutOfMemory, field::ConstantFactor, reserve};

/// Twiddles `w_2h^j u^(n / 2h)` at `h + j`, for every half block `h = 1, 2, 4, .., n / 2` and
/// `j < h`, where `w_2h` has order `2h` and `u` is the coset's shift.
///
/// Without a shift the entries of a level do not depend on `n`, so one table serves all lengths up
/// to its own.
#[derive(Debug)]
pub(super) struct Levels {
    entries: Vec<ConstantFactor>,
    shifted: bool,
}

impl Levels {
    /// Computes twiddles for lengths up to `n = 2^log_n` from the generator of that order; `shift`
    /// is `None` for the subgroup itself.
    pub(super) fn new(log_n: u32, generator: Fr, shift: Option<Fr>) -> Result<Self, OutOfMemory> {
        let n = 1_usize << log_n;
        let mut entries = reserve(n)?;
        let one = ConstantFactor::new(Fr::one());
        entries.resize(n, one);
        let (mut root, mut first) = (generator, shift.unwrap_or_else(Fr::one));
        let mut half = n / 2;
        while half > 0 {
            let mut power = first;
            for entry in &mut entries[half..2 * half] {
                *entry = ConstantFactor::new(power);
                power *= root;
            }
            root.square_in_place();
            first.square_in_place();
            half /= 2;
        }
        Ok(Self {
            entries,
            shifted: shift.is_some(),
        })
    }

    /// Returns the twiddles of the level that combines half blocks of `half`.
    #[inline(always)]
    pub(super) fn of(&self, half: usize) -> &[ConstantFactor] {
        &self.entries[half..2 * half]
    }

    /// Returns whether the twiddles include a coset's shift, so that none is known to be 1.
    #[inline(always)]
    pub(super) fn shifted(&self) -> bool {
        self.shifted
    }

    pub(super) fn bytes(&self) -> usize {
        self.entries.capacity() * size_of::<ConstantFactor>()
    }
}
