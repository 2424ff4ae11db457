//! Polynomials on the hypercube, evaluated at points; bit `k` of an index belongs to coordinate
//! `k`.

use alloc::collections::BTreeMap;
use zkfabric_algebra::Scalar;

/// Returns `x y + (1 - x)(1 - y)`.
#[must_use]
pub(crate) fn eq1<V: Scalar>(x: V, y: V) -> V {
    let product = x * y;
    product + product + V::ONE - x - y
}

/// Returns eq of a point and an index with as many bits as the point has coordinates.
#[must_use]
pub(crate) fn eq_index<V: Scalar>(point: &[V], index: u64) -> V {
    let mut bits = index;
    let mut product = V::ONE;
    for z in point {
        product *= if bits & 1 == 1 { *z } else { V::ONE - *z };
        bits >>= 1;
    }
    product
}

/// eq of runs of a point's coordinates and indices with as many bits; each product is computed
/// once.
#[derive(Debug)]
pub(crate) struct Runs<'a, V> {
    point: &'a [V],
    known: BTreeMap<(usize, usize, u64), V>,
}

impl<'a, V: Scalar> Runs<'a, V> {
    pub(crate) const fn new(point: &'a [V]) -> Self {
        Self {
            point,
            known: BTreeMap::new(),
        }
    }

    /// Returns eq of the coordinates from `from` up to but excluding `to`; `None` if there are not
    /// enough.
    pub(crate) fn eq(&mut self, (from, to): (usize, usize), index: u64) -> Option<V> {
        if from == to {
            return Some(V::ONE);
        }
        if let Some(known) = self.known.get(&(from, to, index)) {
            return Some(*known);
        }
        let z = *self.point.get(from).filter(|_| from < to)?;
        let above = self.eq((from.saturating_add(1), to), index >> 1)?;
        let product = above * if index & 1 == 1 { z } else { V::ONE - z };
        self.known.insert((from, to, index), product);
        Some(product)
    }
}

/// Returns `sum of eq(z, x)` over the indices `x < count`.
#[must_use]
pub(crate) fn eq_below<V: Scalar>(z: &[V], count: u64) -> V {
    let (mut sum, mut prefix) = (V::ZERO, V::ONE);
    let variables = u32::try_from(z.len()).unwrap_or(u32::MAX);
    if count.checked_shr(variables).unwrap_or(0) > 0 {
        return V::ONE;
    }
    for (bit, z) in (0..variables).zip(z).rev() {
        if count.checked_shr(bit).unwrap_or(0) & 1 == 1 {
            sum += prefix * (V::ONE - *z);
            prefix *= z;
        } else {
            prefix *= V::ONE - *z;
        }
    }
    sum
}

/// Returns the value at `r` of the quadratic with the values `t(0)`, `t(1)` and the leading
/// coefficient `top`.
#[must_use]
pub(crate) fn quadratic<V: Scalar>(zero: V, one: V, top: V, r: V) -> V {
    zero + r * (one - zero - top + r * top)
}

/// Returns the value at `r` of the cubic with the values `t(0)`, `t(1)`, `t(2)`, `t(-1)`.
///
/// With `a = t(1) + t(-1)` and so on: `t = t0 + c1 X + c2 X^2 + c3 X^3` has
/// `c2 = (t(1) + t(-1)) / 2 - t(0)` and `6 c3 = t(2) - 3 t(1) + 3 t(0) - t(-1)`;
/// `c1 = t(1) - t(0) - c2 - c3`. `None` where 6 has no inverse, which does not occur.
#[must_use]
pub(crate) fn cubic<V: Scalar>([zero, one, two, minus]: [V; 4], r: V) -> Option<V> {
    let three = V::from(3_u64);
    let half = V::from(2_u64).inverse()?;
    let sixth = half * three.inverse()?;
    let c2 = (one + minus) * half - zero;
    let c3 = (two - three * one + three * zero - minus) * sixth;
    let c1 = one - zero - c2 - c3;
    Some(zero + r * (c1 + r * (c2 + r * c3)))
}

/// Returns `t(1)` of a round whose claim is `(1 - z) t(0) + z t(1)`; `None` for `z = 0`.
#[must_use]
pub(crate) fn value_at_one<V: Scalar>(claim: V, z: V, zero: V) -> Option<V> {
    Some((claim - (V::ONE - z) * zero) * z.inverse()?)
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::allow_attributes,
        clippy::allow_attributes_without_reason,
        clippy::arithmetic_side_effects,
        clippy::indexing_slicing,
        clippy::unwrap_used
    )]
    use super::*;
    use alloc::vec::Vec;
    use ark_bn254::Fr;
    use ark_ff::{Field, One, Zero};

    #[test]
    fn formulas_are_the_definitions() {
        let coefficients = [5_u64, 77, 3, 1000].map(|c| -Fr::from(c).square());
        let at = |x: Fr| {
            coefficients
                .iter()
                .rev()
                .fold(Fr::zero(), |sum, c| sum * x + c)
        };
        let r = Fr::from(123_456_u64);
        let values = [Fr::zero(), Fr::one(), Fr::from(2_u64), -Fr::one()].map(at);
        assert_eq!(cubic(values, r), Some(at(r)));
        let at = |x: Fr| coefficients[0] + coefficients[1] * x + coefficients[2] * x * x;
        assert_eq!(
            quadratic(at(Fr::zero()), at(Fr::one()), coefficients[2], r),
            at(r)
        );
        let z: Vec<Fr> = (3..8_u64).map(|k| Fr::from(k).pow([91])).collect();
        for index in 0..32_u64 {
            let bits: Vec<Fr> = (0..5).map(|k| Fr::from(index >> k & 1)).collect();
            let product: Fr = z.iter().zip(&bits).map(|(z, x)| eq1(*z, *x)).product();
            assert_eq!(eq_index(&z, index), product);
            assert_eq!(Runs::new(&z).eq((0, 5), index), Some(product));
            let mut runs = Runs::new(&z);
            for (from, to) in [(1, 4), (2, 4), (4, 4), (1, 5)] {
                let run = Some(eq_index(&z[from..to], index));
                assert_eq!(runs.eq((from, to), index), run, "{from}, {to}");
            }
            assert_eq!(runs.eq((0, 6), index), None);
            assert_eq!(runs.eq((3, 2), index), None);
            let below: Fr = (0..index).map(|index| eq_index(&z, index)).sum();
            assert_eq!(eq_below(&z, index), below);
        }
        assert_eq!(eq_below(&z, 32), Fr::one());
        assert_eq!(eq_below(&z, 40), Fr::one());
        let claim = (Fr::one() - z[0]) * values[0] + z[0] * values[1];
        assert_eq!(value_at_one(claim, z[0], values[0]), Some(values[1]));
        assert_eq!(value_at_one(claim, Fr::zero(), values[0]), None);
    }
}
