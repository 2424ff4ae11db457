//! Sums of multiples of points, by windows whose doublings the points share (Straus).

use alloc::vec::Vec;
use ark_ec::short_weierstrass::{Affine, Projective, SWCurveConfig};
use ark_ff::{AdditiveGroup as _, Zero as _};

/// Bits of a window.
const WINDOW: usize = 4;

/// The multiples of a point by 1 to 15.
type Table<P> = [Projective<P>; (1 << WINDOW) - 1];

/// A point and a scalar, its words from the lowest on.
pub(crate) struct Term<P: SWCurveConfig> {
    pub(crate) point: Affine<P>,
    pub(crate) scalar: [u64; 4],
}

/// The sum of the points times their scalars, which may be any numbers.
#[inline(never)]
pub(crate) fn sum<P: SWCurveConfig>(terms: &[Term<P>]) -> Projective<P> {
    let tables: Vec<Table<P>> = terms.iter().map(|term| multiples(&term.point)).collect();
    let mut sum = Projective::zero();
    for low in (0..256).step_by(WINDOW).rev() {
        for _ in 0..WINDOW {
            sum.double_in_place();
        }
        for (term, table) in terms.iter().zip(&tables) {
            let digit = (term.scalar[low / 64] >> (low % 64)) as usize % (1 << WINDOW);
            if let Some(multiple) = digit.checked_sub(1).and_then(|index| table.get(index)) {
                sum += multiple;
            }
        }
    }
    sum
}

fn multiples<P: SWCurveConfig>(point: &Affine<P>) -> Table<P> {
    let mut multiple = Projective::zero();
    [(); (1 << WINDOW) - 1].map(|()| {
        multiple += point;
        multiple
    })
}
