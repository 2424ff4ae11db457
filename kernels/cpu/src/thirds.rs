//! One step of a transform whose size is divisible by three.
//!
//! Let `f = f_0 + X^m f_1 + X^(2m) f_2` with parts of `m` coefficients. Where `X^m = t`, `t` a cube
//! root of `a^3`, `f` is `f_0 + t f_1 + t^2 f_2`; the three roots are `a`, `zeta a` and `zeta^2 a`,
//! `zeta` arkworks' cube root of unity. So the values of `f` on a coset of `3m` points are the
//! values of three polynomials of `m` coefficients on three cosets of `m` points.
//!
//! A group of three elements costs three multiplications by constants in the split and four in the
//! join.

use ark_bn254::Fr;
use ark_ff::{FftField as _, Field as _, One as _, Zero as _};
use rayon::prelude::*;

use crate::{
    Error, Isa,
    field::{ConstantFactor, Field},
    lanes::{Kernel, LANES, Lanes},
};

/// Elements of each part per task.
const CHUNK: usize = 1 << 11;

/// Replaces `f_0, f_1, f_2` by `f` modulo `X^m - a`, `X^m - zeta a` and `X^m - zeta^2 a`.
///
/// # Errors
/// [`Error::LengthMismatch`] when the lengths of the parts differ.
pub fn split_thirds(parts: [&mut [Fr]; 3], a: Fr) -> Result<(), Error> {
    each_chunk(parts, Isa::current(), |parts| Split {
        parts,
        weights: [a, a.square(), zeta()],
    })
}

/// Inverts [`split_thirds`].
///
/// # Errors
/// As [`split_thirds`]. For `a = 0`, where the split is not invertible, the second and third part
/// become zero.
pub fn join_thirds(parts: [&mut [Fr]; 3], a: Fr) -> Result<(), Error> {
    let weights = join_weights(a);
    each_chunk(parts, Isa::current(), |parts| Join { parts, weights })
}

/// Returns `zeta`, `1 / 3`, `1 / (3 a)`, `1 / (3 a^2)`.
fn join_weights(a: Fr) -> [Fr; 4] {
    // Three is not a multiple of the modulus.
    let third = Fr::from(3).inverse().unwrap_or_else(Fr::zero);
    let inverse = a.inverse().unwrap_or_else(Fr::zero);
    [zeta(), third, third * inverse, third * inverse.square()]
}

fn zeta() -> Fr {
    // The modulus is one above a multiple of nine.
    Fr::get_root_of_unity(3).unwrap_or_else(Fr::one)
}

/// Runs a kernel on the same chunk of each part.
fn each_chunk<'a, K: Kernel>(
    parts: [&'a mut [Fr]; 3],
    isa: Isa,
    kernel: impl Fn([&'a mut [Fr]; 3]) -> K + Sync,
) -> Result<(), Error> {
    let [first, second, third] = parts;
    let expected = first.len();
    if let Some(got) = [second.len(), third.len()]
        .into_iter()
        .find(|n| *n != expected)
    {
        return Err(Error::LengthMismatch { expected, got });
    }
    let chunks = first
        .par_chunks_mut(CHUNK)
        .zip(second.par_chunks_mut(CHUNK));
    let chunks = chunks.zip(third.par_chunks_mut(CHUNK));
    chunks.for_each(|((first, second), third)| {
        isa.dispatch(kernel([first, second, third]));
    });
    Ok(())
}

/// Groups of eight of each part, and the leftover elements.
type Groups<'a> = [&'a mut [[Fr; LANES]]; 3];

#[inline(always)]
fn groups<'a>(parts: [&'a mut [Fr]; 3]) -> (Groups<'a>, [&'a mut [Fr]; 3]) {
    let [(a, x), (b, y), (c, z)] = parts.map(<[Fr]>::as_chunks_mut::<LANES>);
    ([a, b, c], [x, y, z])
}

/// Split with `a`, `a^2` and `zeta`.
struct Split<'a> {
    parts: [&'a mut [Fr]; 3],
    weights: [Fr; 3],
}

impl Kernel for Split<'_> {
    type Output = ();

    fn portable(self) {
        let [a, square, zeta] = self.weights;
        let [first, second, third] = self.parts;
        for ((first, second), third) in first.iter_mut().zip(second).zip(third) {
            let (one, two) = (*second * a, *third * square);
            // zeta^2 = -1 - zeta.
            let turned = (one - two) * zeta;
            let value = *first;
            *first = value + one + two;
            *second = value - two + turned;
            *third = value - one - turned;
        }
    }

    /// Range: products with constants are in `[0, 7p + p / 2^48)`, below `8p`.
    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let f = Field::<L, Fr>::new(lanes);
        let [a, square, zeta] = self
            .weights
            .map(|weight| f.known(&ConstantFactor::new(weight)));
        let ([first, second, third], rest) = groups(self.parts);
        for ((first, second), third) in first.iter_mut().zip(second).zip(third) {
            let value = f.load_elements(first);
            let one = f.mul_known(f.load_elements(second), &a);
            let two = f.mul_known(f.load_elements(third), &square);
            // In [0, 16p), then multiplied by a constant.
            let turned = f.mul_known(f.sub_plus(one, two, 8), &zeta);
            let sum = f.carry(f.add(f.add(value, one), two));
            let plus = f.sub_plus(f.add(value, turned), two, 8);
            let minus = f.sub_plus(value, f.add(one, turned), 16);
            f.store_elements(f.canonical(sum), first);
            f.store_elements(f.canonical(plus), second);
            f.store_elements(f.canonical(minus), third);
        }
        Split {
            parts: rest,
            weights: self.weights,
        }
        .portable();
    }
}

/// Join with the weights of [`join_weights`].
struct Join<'a> {
    parts: [&'a mut [Fr]; 3],
    weights: [Fr; 4],
}

impl Kernel for Join<'_> {
    type Output = ();

    fn portable(self) {
        let [zeta, third, second_share, third_share] = self.weights;
        let [first, second, last] = self.parts;
        for ((first, second), last) in first.iter_mut().zip(second).zip(last) {
            let turned = (*last - *second) * zeta;
            let (one, two) = (*first - *second + turned, *first - *last - turned);
            *first = (*first + *second + *last) * third;
            *second = one * second_share;
            *last = two * third_share;
        }
    }

    /// Range: factors of constants are carried and non-negative; any value below `84p` is valid.
    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let f = Field::<L, Fr>::new(lanes);
        let [zeta, third, second_share, third_share] = self
            .weights
            .map(|weight| f.known(&ConstantFactor::new(weight)));
        let ([first, second, last], rest) = groups(self.parts);
        for ((first, second), last) in first.iter_mut().zip(second).zip(last) {
            let [x, y, z] = [&*first, &*second, &*last].map(|group| f.load_elements(group));
            let turned = f.mul_known(f.sub_plus(z, y, 1), &zeta);
            let sum = f.carry(f.add(f.add(x, y), z));
            let one = f.sub_plus(f.add(x, turned), y, 1);
            let two = f.sub_plus(x, f.add(z, turned), 9);
            f.store_elements(f.canonical(f.mul_known(sum, &third)), first);
            f.store_elements(f.canonical(f.mul_known(one, &second_share)), second);
            f.store_elements(f.canonical(f.mul_known(two, &third_share)), last);
        }
        Join {
            parts: rest,
            weights: self.weights,
        }
        .portable();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::powers;

    /// Returns extremes in turns, so that all combinations occur, then elements without structure.
    fn parts(n: usize) -> [Vec<Fr>; 3] {
        [3_u64, 5, 7].map(|seed| {
            let mut values = powers(-Fr::from(0x1234_5678_9abc_u64), Fr::from(seed), n);
            for (i, value) in values.iter_mut().enumerate().take(105) {
                match i as u64 % seed {
                    0 => *value = -Fr::one(),
                    1 => *value = Fr::zero(),
                    _ => {}
                }
            }
            values
        })
    }

    #[test]
    fn parts_are_remainders_with_every_instruction_set() {
        let zeta = zeta();
        assert!(!zeta.is_one() && (zeta * zeta.square()).is_one());
        for isa in Isa::tested() {
            for n in [0, 1, 7, 8, 9, 40, 120, CHUNK - 1, CHUNK + 23] {
                for a in [Fr::one(), -Fr::one(), Fr::from(77).pow([99])] {
                    let before = parts(n);
                    let [mut x, mut y, mut z] = before.clone();
                    let weights = [a, a.square(), zeta];
                    each_chunk([&mut x, &mut y, &mut z], isa, |parts| Split {
                        parts,
                        weights,
                    })
                    .unwrap();
                    for (place, got) in x.iter().zip(&y).zip(&z).enumerate() {
                        let ((x, y), z) = got;
                        let [f0, f1, f2] = before.each_ref().map(|part| part[place]);
                        let mut root = a;
                        for got in [x, y, z] {
                            let expected = f0 + root * f1 + root.square() * f2;
                            assert_eq!(*got, expected, "{} {place} of {n}", isa.name());
                            root *= zeta;
                        }
                    }
                    let weights = join_weights(a);
                    each_chunk([&mut x, &mut y, &mut z], isa, |parts| Join {
                        parts,
                        weights,
                    })
                    .unwrap();
                    assert!([x, y, z] == before, "{} {n}", isa.name());
                    // The join accepts any input, not only the output of a split.
                    let [mut x, mut y, mut z] = before.clone();
                    each_chunk([&mut x, &mut y, &mut z], isa, |parts| Join {
                        parts,
                        weights,
                    })
                    .unwrap();
                    split_thirds([&mut x, &mut y, &mut z], a).unwrap();
                    assert!([x, y, z] == before, "{} {n}", isa.name());
                }
            }
        }
    }

    #[test]
    fn parts_of_other_lengths_are_an_error() {
        let [mut x, mut y, mut z] = parts(5);
        let mismatch = Error::LengthMismatch {
            expected: 5,
            got: 4,
        };
        let error = split_thirds([&mut x, &mut y, &mut z[..4]], Fr::one());
        assert_eq!(error, Err(mismatch));
        let error = join_thirds([&mut x, &mut y[..4], &mut z], Fr::one());
        assert_eq!(error, Err(mismatch));
        assert!([x, y, z] == parts(5));
    }
}
