//! Products in the extensions of degree 6 and 12, by [`Place`].
//!
//! A sum takes as many calls as a product of the base field, so Karatsuba's method gains nothing in
//! degree 6.

use super::{Fq2, Fq6, Fq12, Sextic};
use crate::place::Place as _;
use ark_ff::{AdditiveGroup as _, Fp6Config as _};

/// `to <- to + a b`.
fn add_product(to: &mut Fq2, a: &Fq2, b: &Fq2) {
    let mut product = Fq2::ZERO;
    product.product(a, b);
    *to += &product;
}

fn by_nonresidue(element: &mut Fq2) {
    Sextic::mul_fp2_by_nonresidue_in_place(element);
}

/// `a <- v a`.
fn by_v(a: &mut Fq6) {
    core::mem::swap(&mut a.c1, &mut a.c2);
    core::mem::swap(&mut a.c0, &mut a.c1);
    by_nonresidue(&mut a.c0);
}

/// `to <- a b`.
#[inline(never)]
fn product6(to: &mut Fq6, a: &Fq6, b: &Fq6) {
    let (mut b1, mut b2) = (b.c1, b.c2);
    by_nonresidue(&mut b1);
    by_nonresidue(&mut b2);
    to.c0.product(&a.c0, &b.c0);
    add_product(&mut to.c0, &a.c1, &b2);
    add_product(&mut to.c0, &a.c2, &b1);
    to.c1.product(&a.c0, &b.c1);
    add_product(&mut to.c1, &a.c1, &b.c0);
    add_product(&mut to.c1, &a.c2, &b2);
    to.c2.product(&a.c0, &b.c2);
    add_product(&mut to.c2, &a.c1, &b.c1);
    add_product(&mut to.c2, &a.c2, &b.c0);
}

/// `to <- a (b0 + b1 v)`.
#[inline(never)]
fn product6_by_01(to: &mut Fq6, a: &Fq6, b0: &Fq2, b1: &Fq2) {
    to.c0.product(&a.c2, b1);
    by_nonresidue(&mut to.c0);
    add_product(&mut to.c0, &a.c0, b0);
    to.c1.product(&a.c0, b1);
    add_product(&mut to.c1, &a.c1, b0);
    to.c2.product(&a.c1, b1);
    add_product(&mut to.c2, &a.c2, b0);
}

/// `a <- a b`.
#[inline(never)]
pub(super) fn multiply(a: &mut Fq12, b: &Fq12) {
    let (mut low, mut high) = (Fq6::ZERO, Fq6::ZERO);
    product6(&mut low, &a.c0, &b.c0);
    product6(&mut high, &a.c1, &b.c1);
    let mut sum = b.c0;
    sum += &b.c1;
    a.c0 += &a.c1;
    product6(&mut a.c1, &a.c0, &sum);
    combine(a, &low, &mut high);
}

/// Combines `low = a0 b0`, `high = a1 b1` and the product of the sums in `a.c1` into the product,
/// in a.
fn combine(a: &mut Fq12, low: &Fq6, high: &mut Fq6) {
    a.c1 -= low;
    a.c1 -= &*high;
    by_v(high);
    a.c0 = *high;
    a.c0 += low;
}

/// `a <- a^2`: `a0^2 + v a1^2 = (a0 + a1)(a0 + v a1) - (1 + v) a0 a1`.
#[inline(never)]
pub(super) fn square(a: &mut Fq12) {
    let mut cross = Fq6::ZERO;
    product6(&mut cross, &a.c0, &a.c1);
    let mut sum = a.c0;
    sum += &a.c1;
    by_v(&mut a.c1);
    a.c1 += &a.c0;
    product6(&mut a.c0, &sum, &a.c1);
    a.c0 -= &cross;
    a.c1 = cross;
    a.c1.double_in_place();
    by_v(&mut cross);
    a.c0 -= &cross;
}

/// Computes `a <- a (b0 + b1 v + b4 v w)`, where the factor is a line.
#[inline(never)]
pub(super) fn multiply_by_line(a: &mut Fq12, [b0, b1, b4]: [&Fq2; 3]) {
    let (mut low, mut high) = (Fq6::ZERO, Fq6::ZERO);
    product6_by_01(&mut low, &a.c0, b0, b1);
    high.c0.product(&a.c1.c2, b4);
    by_nonresidue(&mut high.c0);
    high.c1.product(&a.c1.c0, b4);
    high.c2.product(&a.c1.c1, b4);
    let mut sum = Fq2::ZERO;
    sum.sum(b1, b4);
    a.c0 += &a.c1;
    product6_by_01(&mut a.c1, &a.c0, b0, &sum);
    combine(a, &low, &mut high);
}

/// Computes `a <- a^2` for an a whose order divides `p^4 - p^2 + 1` (ePrint 2009/565, section 3.2).
#[inline(never)]
pub(super) fn square_cyclotomic(a: &mut Fq12) {
    let [t0, t1] = square4(&a.c0.c0, &a.c1.c1);
    let [t2, t3] = square4(&a.c1.c0, &a.c0.c2);
    let [t4, mut t5] = square4(&a.c0.c1, &a.c1.c2);
    by_nonresidue(&mut t5);
    triple_minus_double(&mut a.c0.c0, &t0);
    triple_plus_double(&mut a.c1.c1, &t1);
    triple_minus_double(&mut a.c0.c1, &t2);
    triple_plus_double(&mut a.c1.c2, &t3);
    triple_minus_double(&mut a.c0.c2, &t4);
    triple_plus_double(&mut a.c1.c0, &t5);
}

/// Returns `a^2 + (1 + u) b^2` and `2 a b`.
fn square4(a: &Fq2, b: &Fq2) -> [Fq2; 2] {
    let mut results = [Fq2::ZERO; 2];
    let [first, second] = &mut results;
    second.square_of(b);
    by_nonresidue(second);
    first.square_of(a);
    *first += &*second;
    second.product(a, b);
    second.double_in_place();
    results
}

/// `z <- 3 t - 2 z`.
fn triple_minus_double(z: &mut Fq2, t: &Fq2) {
    let mut difference = Fq2::ZERO;
    difference.difference(t, z);
    difference.double_in_place();
    z.sum(&difference, t);
}

/// `z <- 3 t + 2 z`.
fn triple_plus_double(z: &mut Fq2, t: &Fq2) {
    *z += t;
    z.double_in_place();
    *z += t;
}

#[cfg(test)]
mod tests {
    use super::*;
    use ark_ff::{CyclotomicMultSubgroup as _, Field as _};
    use proptest::prelude::*;

    /// An element from random words.
    fn element(words: &mut impl Iterator<Item = u64>) -> Fq2 {
        let mut number = || super::super::Fq::from(words.next().unwrap_or(0)).pow([u64::MAX, 7]);
        Fq2::new(number(), number())
    }

    fn any12(words: &[u64; 12]) -> Fq12 {
        let mut words = words.iter().copied();
        let mut six = || {
            let mut two = || element(&mut words);
            Fq6::new(two(), two(), two())
        };
        Fq12::new(six(), six())
    }

    fn in_place(a: Fq12, with: impl FnOnce(&mut Fq12)) -> Fq12 {
        let mut a = a;
        with(&mut a);
        a
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]

        /// The library's operators are the reference.
        #[test]
        fn products_are_the_librarys(a: [u64; 12], b: [u64; 12]) {
            let (a, b) = (any12(&a), any12(&b));
            prop_assert_eq!(in_place(a, |a| multiply(a, &b)), a * b);
            prop_assert_eq!(in_place(a, square), a * a);
            let line = [&b.c0.c0, &b.c0.c1, &b.c1.c1];
            let mut sparse = Fq12::ZERO;
            (sparse.c0.c0, sparse.c0.c1, sparse.c1.c1) = (*line[0], *line[1], *line[2]);
            prop_assert_eq!(in_place(a, |a| multiply_by_line(a, line)), a * sparse);
            // Maps into the group with cheaper squares.
            let conjugate = in_place(a, |a| {
                a.conjugate_in_place();
            });
            let unit = a.inverse().map(|inverse| conjugate * inverse);
            let unit = unit.map(|unit| unit.frobenius_map(2) * unit).unwrap_or(Fq12::ONE);
            prop_assert_eq!(in_place(unit, square_cyclotomic), unit * unit);
            prop_assert_eq!(unit.cyclotomic_square(), unit * unit);

            let [x, y] = [a.c0.c0, b.c1.c2];
            let mut results = [Fq2::ZERO; 4];
            results[0].product(&x, &y);
            results[1].square_of(&x);
            results[2].sum(&x, &y);
            results[3].difference(&x, &y);
            prop_assert_eq!(results, [x * y, x * x, x + y, x - y]);
        }
    }
}
