//! Batch inversion by Montgomery's trick: 3 multiplications per element and one inversion per
//! chunk.

use ark_bn254::Fr;
use ark_ff::{One, Zero};
use rayon::prelude::*;

use super::CHUNK;
use crate::{
    Isa,
    field::{Field, Stored},
    inverse::invert,
    lanes::{Kernel, LANES, Lanes},
};

/// Independent chains of products in a chunk, which hide the latency of a multiplication.
const CHAINS: usize = 4;

/// Replaces each element by its inverse; zero stays zero.
pub fn batch_invert(values: &mut [Fr]) {
    batch_invert_scaled(values, Fr::one(), Isa::current());
}

/// Replaces each element `x` by `scale / x`; zero stays zero.
pub(crate) fn batch_invert_scaled(values: &mut [Fr], scale: Fr, isa: Isa) {
    values
        .par_chunks_mut(CHUNK)
        .for_each(|values| isa.dispatch(Invert { values, scale }));
}

struct Invert<'a> {
    values: &'a mut [Fr],
    scale: Fr,
}

impl Kernel for Invert<'_> {
    type Output = ();

    fn portable(self) {
        invert_chunk(self.values, self.scale);
    }

    /// The lanes compute `A B / 2^260` on representatives. The inverse of `A` for this product is
    /// `2^520 / A`, while arkworks' inverse has the representative `2^512 / A`. The ends of the
    /// chains are inverted as in arkworks, and all later steps are linear in them, so the results
    /// are arkworks' representatives too.
    ///
    /// Ranges: values below `p`; products stay in `[0, 3p)`, since `3 * 3 / 84 + 2 < 3`.
    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let f = Field::<L, Fr>::new(lanes);
        let (groups, rest) = self.values.as_chunks_mut::<LANES>();
        let (groups, last) = groups.as_chunks_mut::<CHAINS>();
        invert_chunk(last.as_flattened_mut(), self.scale);
        invert_chunk(rest, self.scale);
        let one = f.one();
        let mut products = [one; CHAINS];
        let mut before: Vec<[Stored; CHAINS]> = Vec::with_capacity(groups.len());
        for group in &*groups {
            let mut stored = [[[0; LANES]; 5]; CHAINS];
            let mut factors = [one; CHAINS];
            for chain in 0..CHAINS {
                f.put(products[chain], &mut stored[chain]);
                let value = f.load_elements(&group[chain]);
                factors[chain] = f.select(f.zeros(value), one, value);
            }
            before.push(stored);
            products = f.mul_each(&products, &factors);
        }
        let mut ends = [[Fr::one(); LANES]; CHAINS];
        for (end, product) in ends.iter_mut().zip(products) {
            f.store_elements(f.canonical(product), end);
        }
        invert_chunk(ends.as_flattened_mut(), self.scale);
        let mut inverses = [one; CHAINS];
        for (inverse, end) in inverses.iter_mut().zip(&ends) {
            *inverse = f.load_elements(end);
        }
        for (group, before) in groups.iter_mut().zip(&before).rev() {
            let mut prefix = [one; CHAINS];
            let mut factors = [one; CHAINS];
            let mut zeros = [0; CHAINS];
            for chain in 0..CHAINS {
                prefix[chain] = f.get(&before[chain]);
                let value = f.load_elements(&group[chain]);
                zeros[chain] = f.zeros(value);
                factors[chain] = f.select(zeros[chain], one, value);
            }
            let results = f.mul_each(&inverses, &prefix);
            inverses = f.mul_each(&inverses, &factors);
            for chain in 0..CHAINS {
                let result = f.select(zeros[chain], f.zero(), f.canonical(results[chain]));
                f.store_elements(result, &mut group[chain]);
            }
        }
    }
}

fn invert_chunk(values: &mut [Fr], scale: Fr) {
    if values.is_empty() {
        return;
    }
    let mut prefix = Vec::with_capacity(values.len());
    let mut product = Fr::one();
    for value in values.iter() {
        prefix.push(product);
        if !value.is_zero() {
            product *= value;
        }
    }
    // A product of non-zero elements has an inverse.
    let Some(inverse) = invert(&product) else {
        return;
    };
    let mut inverse = inverse * scale;
    for (value, before) in values.iter_mut().zip(prefix).rev() {
        if !value.is_zero() {
            let next = inverse * *value;
            *value = inverse * before;
            inverse = next;
        }
    }
}
