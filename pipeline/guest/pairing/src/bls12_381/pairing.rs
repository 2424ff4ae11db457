//! Products of pairings: Miller loops with shared squares, and one final exponentiation.

use super::encoding::{G1Point, G2Point, in_group};
use super::tower::{multiply, multiply_by_line, square, square_cyclotomic};
use super::{BadPoint, Fq, Fq2, Fq12, G1, G2, MINUS_X, Sextic};
use crate::place::Place as _;
use alloc::vec::Vec;
use ark_ec::AffineRepr as _;
use ark_ec::short_weierstrass::Affine;
use ark_ff::{AdditiveGroup as _, Field as _, Fp6Config as _, One as _};

/// Whether the product of the pairings is one; the empty product is one.
///
/// # Errors
/// A point outside its group.
pub fn pairing_is_one(pairs: &[(G1Point, G2Point)]) -> Result<bool, BadPoint> {
    let points = pairs.iter().map(|(first, second)| {
        let first = in_group::<G1, 2>(first)?;
        Ok((first, in_group::<G2, 4>(second)?))
    });
    Ok(product_is_one(&points.collect::<Result<Vec<_>, _>>()?))
}

/// The same for points already in the groups; a pair with the point at infinity contributes one.
pub(super) fn product_is_one(pairs: &[(Affine<G1>, Affine<G2>)]) -> bool {
    let finite = pairs
        .iter()
        .filter(|(first, second)| !first.is_zero() && !second.is_zero());
    let mut pairs: Vec<Pair> = finite
        .map(|(first, second)| Pair::new(first, second))
        .collect();
    let mut product = Fq12::ONE;
    for bit in (0..63).rev() {
        square(&mut product);
        for pair in &mut pairs {
            pair.double(&mut product);
        }
        if MINUS_X >> bit & 1 == 1 {
            for pair in &mut pairs {
                pair.add(&mut product);
            }
        }
    }
    // x is negative.
    product.conjugate_in_place();
    exponentiate(&product).is_some_and(|result| result.is_one())
}

/// A pair and the loop's current multiple of its second point, `(x / z, y / z)`.
///
/// Formulas of ePrint 2010/526 (section 4) and 2013/722, for the twist `y^2 = x^3 + 4 (1 + u)`: a
/// line is `b0 + b1 v + b4 v w`, up to factors that the final exponentiation removes.
struct Pair {
    /// x and y of the first point, and their negatives.
    px: Fq,
    py: Fq,
    minus_px: Fq,
    minus_py: Fq,
    second: Affine<G2>,
    x: Fq2,
    y: Fq2,
    z: Fq2,
}

impl Pair {
    fn new(first: &Affine<G1>, second: &Affine<G2>) -> Self {
        Self {
            px: first.x,
            py: first.y,
            minus_px: -first.x,
            minus_py: -first.y,
            second: *second,
            x: second.x,
            y: second.y,
            z: Fq2::ONE,
        }
    }

    /// Doubles the multiple: with `B = y^2`, `E = 12 (1 + u) z^2`, `H = 2 y z` to
    /// `(2 x y (B - 3 E), (B + 3 E)^2 - 12 E^2, 4 B H)`. The tangent is `E - B`, `3 x^2 px`,
    /// `-H py`.
    #[inline(never)]
    fn double(&mut self, product: &mut Fq12) {
        let [mut b, mut e, mut h, mut triple, mut line, mut x2] = [Fq2::ZERO; 6];
        b.square_of(&self.y);
        e.square_of(&self.z);
        Sextic::mul_fp2_by_nonresidue_in_place(&mut e);
        e.c0 *= &TWELVE;
        e.c1 *= &TWELVE;
        triple.sum(&e, &e);
        triple += &e;
        h.product(&self.y, &self.z);
        h.double_in_place();
        // The tangent.
        line.difference(&e, &b);
        x2.square_of(&self.x);
        let mut slope = x2;
        slope.double_in_place();
        slope += &x2;
        slope.c0 *= &self.px;
        slope.c1 *= &self.px;
        // The double.
        x2.product(&self.x, &self.y);
        x2.double_in_place();
        let mut difference = Fq2::ZERO;
        difference.difference(&b, &triple);
        self.x.product(&x2, &difference);
        triple += &b;
        self.y.square_of(&triple);
        x2.square_of(&e);
        triple.sum(&x2, &x2);
        triple += &x2;
        triple.double_in_place();
        triple.double_in_place();
        self.y -= &triple;
        self.z.product(&b, &h);
        self.z.double_in_place();
        self.z.double_in_place();
        h.c0 *= &self.minus_py;
        h.c1 *= &self.minus_py;
        multiply_by_line(product, [&line, &slope, &h]);
    }

    /// Adds the second point Q: with `t = y - yq z` and `l = x - xq z` to
    /// `(l K, t (x l^2 - K) - l^3 y, z l^3)` for `K = l^3 + z t^2 - 2 x l^2`. The line is
    /// `t xq - l yq`, `-t px`, `l py`.
    #[inline(never)]
    fn add(&mut self, product: &mut Fq12) {
        let [mut t, mut l, mut l2, mut l3, mut k, mut line] = [Fq2::ZERO; 6];
        line.product(&self.second.y, &self.z);
        t.difference(&self.y, &line);
        line.product(&self.second.x, &self.z);
        l.difference(&self.x, &line);
        l2.square_of(&l);
        l3.product(&l2, &l);
        line.square_of(&t);
        k.product(&self.z, &line);
        k += &l3;
        line.product(&self.x, &l2);
        k -= &line;
        k -= &line;
        // The sum.
        self.x.product(&l, &k);
        line -= &k;
        k.product(&t, &line);
        line.product(&l3, &self.y);
        self.y.difference(&k, &line);
        self.z *= &l3;
        // The line.
        line.product(&t, &self.second.x);
        k.product(&l, &self.second.y);
        line -= &k;
        t.c0 *= &self.minus_px;
        t.c1 *= &self.minus_px;
        l.c0 *= &self.py;
        l.c1 *= &self.py;
        multiply_by_line(product, [&line, &t, &l]);
    }
}

/// The 12 of `3 * 4 (1 + u)`.
const TWELVE: Fq = {
    let mut twelve = Fq::ONE;
    twelve.0.0[0] = 12;
    twelve
};

/// Returns the power by `3 (p^12 - 1) / r`, which is one if and only if the power by
/// `(p^12 - 1) / r` is one; `None` for zero.
///
/// `3 (p^4 - p^2 + 1) / r = (x - 1)^2 (x + p) (x^2 + p^2 - 1) + 3` (ePrint 2020/875).
fn exponentiate(element: &Fq12) -> Option<Fq12> {
    let conjugate = |mut element: Fq12| *element.conjugate_in_place();
    let times = |mut a: Fq12, b: &Fq12| {
        multiply(&mut a, b);
        a
    };
    // Power by (p^6 - 1)(p^2 + 1).
    let unit = times(conjugate(*element), &element.inverse()?);
    let unit = times(unit.frobenius_map(2), &unit);

    let by_x_minus_1 = |element: &Fq12| times(power_of_x(element), &conjugate(*element));
    let power = by_x_minus_1(&by_x_minus_1(&unit));
    let power = times(power_of_x(&power), &power.frobenius_map(1));
    let square = times(power_of_x(&power_of_x(&power)), &power.frobenius_map(2));
    let power = times(square, &conjugate(power));
    let mut cube = unit;
    square_cyclotomic(&mut cube);
    multiply(&mut cube, &unit);
    Some(times(power, &cube))
}

/// Returns the power by x of a power by `(p^6 - 1)(p^2 + 1)`, whose conjugate is its inverse.
fn power_of_x(element: &Fq12) -> Fq12 {
    let mut power = *element;
    for bit in (0..63).rev() {
        square_cyclotomic(&mut power);
        if MINUS_X >> bit & 1 == 1 {
            multiply(&mut power, element);
        }
    }
    *power.conjugate_in_place()
}
