//! Inverses of the denominators of all groups of a block, for one inversion: the trick of P.
//! Montgomery ("Speeding the Pollard and elliptic curve methods of factorization", 1987), three
//! products per inverse.

use ark_ff::{AdditiveGroup, BigInt, Field as _, PrimeField};
use zkfabric_kernels_cpu::lanes::{Kernel, LANES, Lanes, Twin};

use super::field::{Element, Field};
use super::group::{Group, PLACES, Rows, load, store};
use crate::curve::Base;
use crate::inverse::inverse;

/// Replaces the first `count` denominators of each group, which are carried and not zero, by their
/// inverses, carried, [1]. `count` is in `1..=PLACES`.
///
/// Denominators at the same place of all groups form a chain of products; the chains run side by
/// side.
#[derive(Debug)]
pub(super) struct Invert<'a> {
    /// Groups with denominators.
    pub(super) groups: &'a mut [Group],
    /// Denominators per group.
    pub(super) count: usize,
}

impl Kernel for Invert<'_> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(self, l: L) {
        let f = Field::<L, 1>::new(l);
        let mut products = [f.small(1); PLACES];
        for group in self.groups.iter_mut() {
            for (k, product) in products.iter_mut().enumerate().take(self.count) {
                store(l, &product[0], &mut group.products[k]);
                *product = f.mul(product, &load(l, [&group.denominators[k]]));
            }
        }
        let mut inverses = invert_each(f, &products[..self.count]);
        for group in self.groups.iter_mut().rev() {
            for (k, inverse) in inverses.iter_mut().enumerate().take(self.count) {
                let out = f.mul(inverse, &load(l, [&group.products[k]]));
                *inverse = f.mul(inverse, &load(l, [&group.denominators[k]]));
                store(l, &out[0], &mut group.denominators[k]);
            }
        }
    }

    fn portable(self) {
        self.run(Twin);
    }
}

/// `1 / a` for at least one carried element, none of which is zero. Carried, [1].
#[inline(always)]
fn invert_each<L: Lanes>(f: Field<L, 1>, a: &[Element<L, 1>]) -> [Element<L, 1>; PLACES] {
    let l = f.lanes();
    let mut products = [a[0]; PLACES];
    for k in 1..a.len() {
        products[k] = f.mul(&products[k - 1], &a[k]);
    }
    let mut rows = [[0; 4]; LANES];
    f.store(f.canonical(&products[a.len() - 1])[0], &mut rows);
    invert_rows(&mut rows);
    let mut inverse = [f.split(l.load4(&rows))];
    let mut out = products;
    for k in (1..a.len()).rev() {
        out[k] = f.mul(&inverse, &products[k - 1]);
        inverse = f.mul(&inverse, &a[k]);
    }
    out[0] = inverse;
    out
}

/// Replaces canonical elements that are not zero by their inverses, with one inversion.
fn invert_rows(rows: &mut Rows) {
    let elements = rows.map(|row| Base::from_bigint(BigInt(row)).unwrap_or_default());
    let mut products = [Base::ZERO; LANES];
    let mut product = Base::ONE;
    for (kept, element) in products.iter_mut().zip(&elements) {
        *kept = product;
        product *= element;
    }
    let mut rest = inverse(product);
    for ((row, element), product) in rows.iter_mut().zip(&elements).zip(products).rev() {
        *row = (rest * product).into_bigint().0;
        rest *= element;
    }
}
