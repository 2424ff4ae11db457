//! Points in Jacobian coordinates: `(X, Y, Z)` stands for `(X / Z^2, Y / Z^3)`.
//!
//! Both operations return the *negative* of their result. Their formulas then have sums where they
//! would have differences, which need multiples of `p` and carries. A sequence of operations is a
//! sequence of signs known in advance, so the caller gives each summand the sign of the sum so far.
//!
//! Neither operation looks at its operands. A sum with `Z = 0` stays one, and `Z` becomes zero just
//! when a sum is of equal points, of opposite points, or with infinity: the group has odd order, so
//! no point with `Z != 0` has `Y = 0`. Where `Z` is not zero at the end, all sums before are right.

use zkfabric_kernels_cpu::lanes::Lanes;

use super::field::{Element, Field};

/// Points of `N` groups: `x` in [10], `y` and `z` in [2], all carried.
#[derive(Debug, Clone, Copy)]
pub(super) struct Jacobian<L: Lanes, const N: usize> {
    /// X.
    pub(super) x: Element<L, N>,
    /// Y.
    pub(super) y: Element<L, N>,
    /// Z.
    pub(super) z: Element<L, N>,
}

/// Affine points of `N` groups with a sign, carried, [1].
#[derive(Debug, Clone, Copy)]
pub(super) struct Signed<L: Lanes, const N: usize> {
    /// x.
    pub(super) x: Element<L, N>,
    /// y without its sign.
    pub(super) y: Element<L, N>,
    /// Lanes of each group whose y is subtracted.
    pub(super) negative: [u8; N],
}

impl<L: Lanes, const N: usize> Jacobian<L, N> {
    /// Returns the point with `Z = 1`.
    #[inline(always)]
    pub(super) fn new(f: Field<L, N>, point: &Signed<L, N>) -> Self {
        let negated = f.sub_plus(&f.splat(&[0; 5]), &point.y, 2);
        Self {
            x: point.x,
            y: f.select(point.negative, &negated, &point.y),
            z: f.small(1),
        }
    }

    /// `-2 self` (dbl-2009-l of the Explicit-Formulas Database with `D = 4 X B`): 2 products, 3
    /// squares, and one sum of a product and a square.
    ///
    /// `A = X^2, B = Y^2, T = X B, E = 3 A, X' = E^2 - 8 T, -Y' = E (X' - 4 T) + 8 B^2,
    /// Z' = 2 Y Z`.
    #[inline(always)]
    pub(super) fn double(&self, f: Field<L, N>) -> Self {
        let a = f.square_loose(&self.x);
        let e = f.carry(&f.add(&f.shift::<1>(&a), &a)); // [3]
        let b = f.square(&self.y);
        let t = f.mul(&self.x, &b);
        let (t4, t8) = (f.shift::<2>(&t), f.shift::<3>(&t));
        let x = f.sub(&f.square_loose(&e), &t8);
        // E^2 - 12 T + 13 p, [14], and E^2 - 8 T + 9 p, [10].
        let w = f.sub_plus(&x, &t4, 13);
        let x = f.carry(&f.plus(&x, 9));
        // 3 * 14 + 8 = 50.
        let y = f.product_and_square([&e, &w], &b);
        let z = f.mul_loose(&self.y, &self.z);
        let z = f.carry(&f.shift::<1>(&z));
        Self { x, y, z }
    }

    /// `-(self + other)`: 7 products, 3 squares, and one sum of two products.
    ///
    /// `H = X_1 - x_2 Z^2, R = y_2 Z^3 - Y_1, V = X_1 H^2, X' = R^2 + H^3 - 2 V,
    /// -Y' = R (V - X') + Y_1 H^3` for `Z' = Z H`: with `-H` in place of `H`, these are the
    /// formulas of `self + other`, whose `Z'` is the negative.
    #[inline(always)]
    pub(super) fn add(&self, f: Field<L, N>, other: &Signed<L, N>) -> Self {
        let zz = f.square(&self.z);
        let h = f.sub_plus(&self.x, &f.mul_loose(&other.x, &zz), 2); // [12]
        let s = f.mul_loose(&other.y, &f.mul(&self.z, &zz));
        let s = f.select(other.negative, &f.sub(&f.splat(&[0; 5]), &s), &s);
        // Between -3 B and B before 4 p are added: [5].
        let r = f.sub_plus(&s, &self.y, 4);
        let hh = f.square(&h);
        let hhh = f.mul(&h, &hh);
        let v = f.mul(&self.x, &hh);
        let sum = f.add(&f.square_loose(&r), &hhh);
        // R^2 + H^3 - 2 V + 3 p, [5], and 3 V - R^2 - H^3 + 3 p, [6].
        let v2 = f.shift::<1>(&v);
        let x = f.sub_plus(&sum, &v2, 3);
        let w = f.sub_plus(&f.add(&v2, &v), &sum, 3);
        // 5 * 6 + 2 = 32.
        let y = f.sum_of_products([&r, &w], [&self.y, &hhh]);
        let z = f.mul(&self.z, &h);
        Self { x, y, z }
    }
}
