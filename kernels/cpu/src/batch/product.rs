//! Elementwise products.

use ark_bn254::Fr;
use rayon::prelude::*;

use super::CHUNK;
use crate::{
    Error, Isa,
    field::Field,
    lanes::{Kernel, LANES, Lanes},
};

/// Replaces each `a[i]` by `a[i] * b[i]`.
///
/// # Errors
/// [`Error::LengthMismatch`].
pub fn multiply_each(a: &mut [Fr], b: &[Fr]) -> Result<(), Error> {
    multiply_each_with(a, b, Isa::current())
}

pub(super) fn multiply_each_with(a: &mut [Fr], b: &[Fr], isa: Isa) -> Result<(), Error> {
    if a.len() != b.len() {
        return Err(Error::LengthMismatch {
            expected: a.len(),
            got: b.len(),
        });
    }
    a.par_chunks_mut(CHUNK)
        .zip(b.par_chunks(CHUNK))
        .for_each(|(a, b)| isa.dispatch(Multiply { a, b }));
    Ok(())
}

/// Slices of the same length.
struct Multiply<'a> {
    a: &'a mut [Fr],
    b: &'a [Fr],
}

impl Kernel for Multiply<'_> {
    type Output = ();

    fn portable(self) {
        for (a, b) in self.a.iter_mut().zip(self.b) {
            *a *= b;
        }
    }

    /// Range: `16 A B / 2^260` on representatives `A` and `B` below `p` is below `(16 / 84 + 2) p`.
    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let f = Field::<L, Fr>::new(lanes);
        let (a, last_a) = self.a.as_chunks_mut::<LANES>();
        let (b, last_b) = self.b.as_chunks::<LANES>();
        let (pairs_a, single_a) = a.as_chunks_mut::<2>();
        let (pairs_b, single_b) = b.as_chunks::<2>();
        for (a, b) in pairs_a.iter_mut().zip(pairs_b) {
            let products = f.mul_each(
                &[f.load_times16(&a[0]), f.load_times16(&a[1])],
                &[f.load_elements(&b[0]), f.load_elements(&b[1])],
            );
            for (a, product) in a.iter_mut().zip(products) {
                f.store_elements(f.canonical(product), a);
            }
        }
        Multiply {
            a: single_a.as_flattened_mut(),
            b: single_b.as_flattened(),
        }
        .portable();
        Multiply {
            a: last_a,
            b: last_b,
        }
        .portable();
    }
}
