//! The signatures' points from their x.

use zkfabric_kernels_cpu::lanes::{Kernel, Lanes, Twin};

use super::field::{Field, limbs};
use super::group::Group;
use super::multiples::{double_to_powers, entries, store_entry};
use super::root::square_root;
use crate::curve::GENERATOR_WORDS;

/// Computes y of the points, the first entries of their tables, and their powers.
#[derive(Debug)]
pub(super) struct Decompress<'a, const N: usize>(pub(super) &'a mut [[Group; N]]);

impl<const N: usize> Kernel for Decompress<'_, N> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(self, l: L) {
        for groups in self.0 {
            decompress(l, groups);
        }
    }

    fn portable(self) {
        self.run(Twin);
    }
}

#[inline(always)]
fn decompress<L: Lanes, const N: usize>(l: L, groups: &mut [Group; N]) {
    let f = Field::<L, N>::new(l);
    let mut x = f.small(0);
    let mut odd = [0; N];
    for (n, group) in groups.iter().enumerate() {
        x[n] = f.split(l.load4(&group.x));
        odd[n] = group.odd;
    }
    let cube = f.mul_loose(&f.square(&x), &x);
    let square = f.carry(&f.add(&cube, &f.small(7))); // [2]
    let root = square_root(f, &square);
    let difference = f.sub_plus(&f.square(&root), &square, 3);
    let on_curve = f.is_zero(&f.canonical(&difference));
    let root = f.canonical(&root);
    let negated = f.sub_plus(&f.small(0), &root, 1);
    let mut wrong = f.is_odd(&root);
    for n in 0..N {
        wrong[n] ^= odd[n];
        groups[n].on_curve = on_curve[n];
    }
    let y = f.select(wrong, &negated, &root);
    let [generator_x, generator_y] = GENERATOR_WORDS;
    let x = f.select(on_curve, &x, &f.splat(&limbs(generator_x)));
    let y = f.select(on_curve, &y, &f.splat(&limbs(generator_y)));
    let entries = entries(f, &x, &y);
    for (n, group) in groups.iter_mut().enumerate() {
        store_entry(f, &entries, n, &mut group.table[0]);
    }
    double_to_powers(f, &x, &y, groups);
}
