//! Affine keys.

use zkfabric_kernels_cpu::lanes::{Kernel, Lanes, Twin};

use super::field::Field;
use super::group::{Group, load};

/// Makes the sums affine, with the inverses of their Z in place of the denominators.
#[derive(Debug)]
pub(super) struct Finish<'a>(pub(super) &'a mut [Group]);

impl Kernel for Finish<'_> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(self, l: L) {
        let f = Field::<L, 1>::new(l);
        for group in self.0 {
            let inverse = load(l, [&group.denominators[0]]);
            let square = f.square(&inverse);
            let x = f.mul(&load(l, [&group.powers[0][0]]), &square);
            let y = load(l, [&group.powers[0][1]]);
            let y = f.mul(&y, &f.mul(&square, &inverse));
            f.store(f.canonical(&x)[0], &mut group.x);
            f.store(f.canonical(&y)[0], &mut group.y);
        }
    }

    fn portable(self) {
        self.run(Twin);
    }
}
