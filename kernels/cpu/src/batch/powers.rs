//! Powers of one element.

use ark_bn254::Fr;
use ark_ff::{Field as _, Zero};
use rayon::prelude::*;

use super::CHUNK;
use crate::{
    Isa,
    field::{ConstantFactor, Field},
    lanes::{Kernel, LANES, Lanes},
};

/// Chains of eight powers, computed side by side.
const CHAINS: usize = 4;

/// Returns `scale * base^i` for `i` in `0..n`.
#[must_use]
pub fn powers(base: Fr, scale: Fr, n: usize) -> Vec<Fr> {
    powers_with(base, scale, n, Isa::current())
}

pub(crate) fn powers_with(base: Fr, scale: Fr, n: usize, isa: Isa) -> Vec<Fr> {
    let mut out = vec![Fr::zero(); n];
    out.par_chunks_mut(CHUNK)
        .enumerate()
        .for_each(|(chunk, out)| {
            let first = scale * base.pow([(chunk * CHUNK) as u64]);
            isa.dispatch(Powers { out, base, first });
        });
    out
}

struct Powers<'a> {
    out: &'a mut [Fr],
    base: Fr,
    first: Fr,
}

impl Kernel for Powers<'_> {
    type Output = ();

    fn portable(self) {
        let mut power = self.first;
        for out in self.out {
            *out = power;
            power *= self.base;
        }
    }

    /// The first 32 powers follow the definition; each later power is `base^32` times the power 32
    /// places before. The product with a constant accepts its own output range.
    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let f = Field::<L, Fr>::new(lanes);
        let Self { out, base, first } = self;
        let (start, rest) = out.split_at_mut(out.len().min(CHAINS * LANES));
        Powers {
            out: start,
            base,
            first,
        }
        .portable();
        if rest.is_empty() {
            return;
        }
        let step = f.known(&ConstantFactor::new(base.pow([(CHAINS * LANES) as u64])));
        let mut chains = [f.zero(); CHAINS];
        for (chain, start) in chains.iter_mut().zip(start.as_chunks().0) {
            *chain = f.load_elements(start);
        }
        let (groups, last) = rest.as_chunks_mut::<LANES>();
        for groups in groups.chunks_mut(CHAINS) {
            for (chain, group) in chains.iter_mut().zip(groups) {
                *chain = f.mul_known(*chain, &step);
                f.store_elements(f.canonical(*chain), group);
            }
        }
        let done = CHAINS * LANES + LANES * groups.len();
        Powers {
            out: last,
            base,
            first: first * base.pow([done as u64]),
        }
        .portable();
    }
}
