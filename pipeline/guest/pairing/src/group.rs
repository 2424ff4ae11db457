//! Sums and multiples on curves `y^2 = x^3 + b`, computed in place; a point is
//! `(x / z^2, y / z^3)`.

use crate::place::Place;
use ark_ec::short_weierstrass::{Projective, SWCurveConfig};
use ark_ff::{AdditiveGroup as _, Zero as _};

/// Computes `a <- 2 a`: with `d = 4 x y^2` and `e = 3 x^2` to
/// `(e^2 - 2 d, e (d - x') - 8 y^4, 2 y z)`.
#[inline(never)]
pub(crate) fn double<P: SWCurveConfig<BaseField: Place>>(a: &mut Projective<P>) {
    // Infinity, whose z is zero, is preserved.
    let [mut d, mut e, mut yy, mut sum] = [P::BaseField::ZERO; 4];
    yy.square_of(&a.y);
    d.product(&a.x, &yy);
    d.double_in_place();
    d.double_in_place();
    sum.square_of(&a.x);
    e.sum(&sum, &sum);
    e += &sum;
    sum.product(&a.y, &a.z);
    a.z.sum(&sum, &sum);
    a.x.square_of(&e);
    a.x -= &d;
    a.x -= &d;
    d -= &a.x;
    a.y.product(&e, &d);
    e.square_of(&yy);
    e.double_in_place();
    e.double_in_place();
    e.double_in_place();
    a.y -= &e;
}

/// Computes `a <- a + b`: with `u = x1 z2^2`, `s = y1 z2^3`, and h and r, the differences of the
/// other point's values to u and s, to `(r^2 - h^3 - 2 u h^2, r (u h^2 - x') - s h^3, h z1 z2)`.
#[inline(never)]
pub(crate) fn add<P: SWCurveConfig<BaseField: Place>>(a: &mut Projective<P>, b: &Projective<P>) {
    if b.is_zero() {
        return;
    }
    if a.is_zero() {
        *a = *b;
        return;
    }
    let [mut u, mut s, mut h, mut r, mut zz, mut other] = [P::BaseField::ZERO; 6];
    zz.square_of(&b.z);
    u.product(&a.x, &zz);
    other.product(&zz, &b.z);
    s.product(&a.y, &other);
    zz.square_of(&a.z);
    h.product(&b.x, &zz);
    h -= &u;
    other.product(&zz, &a.z);
    r.product(&b.y, &other);
    r -= &s;
    if h.is_zero() {
        if r.is_zero() {
            double(a);
        } else {
            *a = Projective::zero();
        }
        return;
    }
    other.product(&a.z, &b.z);
    a.z.product(&other, &h);
    // h^2, u h^2, h^3.
    zz.square_of(&h);
    other.product(&u, &zz);
    u.product(&zz, &h);
    a.x.square_of(&r);
    a.x -= &u;
    a.x -= &other;
    a.x -= &other;
    other -= &a.x;
    a.y.product(&r, &other);
    other.product(&s, &u);
    a.y -= &other;
}

/// Multiplies by a nonzero scalar.
pub(crate) fn multiply<P: SWCurveConfig<BaseField: Place>>(
    point: &Projective<P>,
    scalar: u64,
) -> Projective<P> {
    let mut multiple = *point;
    for bit in (0..63 - scalar.leading_zeros()).rev() {
        double(&mut multiple);
        if scalar >> bit & 1 == 1 {
            add(&mut multiple, point);
        }
    }
    multiple
}

#[cfg(test)]
mod tests {
    use super::*;
    use ark_bls12_381::Fr;
    use ark_ec::{CurveGroup as _, PrimeGroup as _};

    /// Compares all pairs of infinity, points, their negatives, and the same points with another z,
    /// with the library's formulas.
    fn check<P: SWCurveConfig<BaseField: Place, ScalarField = Fr>>() {
        let generator = Projective::<P>::generator();
        let mut points = [1u64, 2, 3, 77]
            .map(|scalar| generator.mul_bigint([scalar]))
            .to_vec();
        points.extend(points.clone().into_iter().map(|point| -point));
        points.extend(
            points
                .clone()
                .iter()
                .map(|point| Projective::from(point.into_affine())),
        );
        points.push(Projective::zero());
        let five = P::BaseField::from(5u64);
        points.push(Projective::new_unchecked(five, five, P::BaseField::ZERO));
        for a in &points {
            let mut twice = *a;
            double(&mut twice);
            assert_eq!(twice, a.double());
            for b in &points {
                let mut sum = *a;
                add(&mut sum, b);
                assert_eq!(sum, *a + b);
            }
            for scalar in [1, 2, 3, 8, 0xd201_0000_0001_0000, u64::MAX] {
                assert_eq!(multiply(a, scalar), a.mul_bigint([scalar]));
            }
        }
        let count = points.iter().filter(|point| point.is_zero()).count();
        assert_eq!((points.len(), count), (18, 2));
    }

    #[test]
    fn sums_are_the_librarys() {
        check::<crate::bls12_381::G1>();
        check::<crate::bls12_381::G2>();
    }
}
