//! Inverses and powers of many elements.

use ark_bn254::Fr;
use ark_ff::{Field, One, Zero};
use rayon::prelude::*;

/// Elements a task takes: one inversion (about 300 multiplications) is shared by this many.
const CHUNK: usize = 1 << 12;

/// Replaces each element by its inverse; zero stays zero.
///
/// Montgomery's trick: 3 multiplications an element and one inversion a chunk.
pub fn batch_invert(values: &mut [Fr]) {
    values.par_chunks_mut(CHUNK).for_each(invert_chunk);
}

fn invert_chunk(values: &mut [Fr]) {
    let mut prefix = Vec::with_capacity(values.len());
    let mut product = Fr::one();
    for value in values.iter() {
        prefix.push(product);
        if !value.is_zero() {
            product *= value;
        }
    }
    // A product of non-zero elements has an inverse.
    let Some(mut inverse) = product.inverse() else {
        return;
    };
    for (value, before) in values.iter_mut().zip(prefix).rev() {
        if !value.is_zero() {
            let next = inverse * *value;
            *value = inverse * before;
            inverse = next;
        }
    }
}

/// `scale * base^i` for `i` in `0..n`.
#[must_use]
pub fn powers(base: Fr, scale: Fr, n: usize) -> Vec<Fr> {
    let mut out = vec![Fr::zero(); n];
    out.par_chunks_mut(CHUNK)
        .enumerate()
        .for_each(|(index, chunk)| {
            let mut power = scale * base.pow([(index * CHUNK) as u64]);
            for slot in chunk {
                *slot = power;
                power *= base;
            }
        });
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn element(seed: u64) -> Fr {
        Fr::from(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)).square() + Fr::from(seed)
    }

    #[test]
    fn inverts_across_chunks_and_keeps_zero() {
        for n in [0, 1, 2, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 5] {
            let values: Vec<Fr> = (0..n as u64)
                .map(|i| {
                    if i % 5 == 3 {
                        Fr::zero()
                    } else {
                        element(i + 1)
                    }
                })
                .collect();
            let mut inverses = values.clone();
            batch_invert(&mut inverses);
            for (value, inverse) in values.iter().zip(&inverses) {
                assert_eq!(*inverse, value.inverse().unwrap_or_else(Fr::zero));
            }
        }
    }

    #[test]
    fn powers_match_repeated_multiplication() {
        let (base, scale) = (element(11), element(12));
        let n = CHUNK + 7;
        let mut expected = scale;
        for power in powers(base, scale, n) {
            assert_eq!(power, expected);
            expected *= base;
        }
        assert!(powers(base, scale, 0).is_empty());
    }

    proptest! {
        #[test]
        fn inverse_times_value_is_one(seeds in proptest::collection::vec(1_u64.., 1..40)) {
            let values: Vec<Fr> = seeds.iter().map(|s| element(*s)).collect();
            let mut inverses = values.clone();
            batch_invert(&mut inverses);
            for (value, inverse) in values.iter().zip(inverses) {
                prop_assert!(value.is_zero() || (*value * inverse).is_one());
            }
        }
    }
}
