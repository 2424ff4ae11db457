//! Sums of multiples of points, by windows with shared doublings (Straus).

use crate::group;
use crate::place::Place;
use alloc::vec::Vec;
use ark_ec::AffineRepr as _;
use ark_ec::short_weierstrass::{Affine, Projective, SWCurveConfig};
use ark_ff::Zero as _;

/// Bits of a window.
const WINDOW: usize = 4;

/// The multiples of a point by 1 to 15.
type Table<P> = [Projective<P>; (1 << WINDOW) - 1];

/// A point and a scalar, lowest word first.
pub(crate) struct Term<P: SWCurveConfig> {
    pub(crate) point: Affine<P>,
    pub(crate) scalar: [u64; 4],
}

/// Returns the sum of the points times their scalars, which may be any numbers.
#[inline(never)]
pub(crate) fn sum<P: SWCurveConfig<BaseField: Place>>(terms: &[Term<P>]) -> Projective<P> {
    let tables: Vec<Table<P>> = terms.iter().map(|term| multiples(&term.point)).collect();
    let mut sum = Projective::zero();
    for low in (0..256).step_by(WINDOW).rev() {
        for _ in 0..WINDOW {
            group::double(&mut sum);
        }
        for (term, table) in terms.iter().zip(&tables) {
            let digit = (term.scalar[low / 64] >> (low % 64)) as usize % (1 << WINDOW);
            if let Some(multiple) = digit.checked_sub(1).and_then(|index| table.get(index)) {
                group::add(&mut sum, multiple);
            }
        }
    }
    sum
}

fn multiples<P: SWCurveConfig<BaseField: Place>>(point: &Affine<P>) -> Table<P> {
    let point = point.into_group();
    let mut multiple = Projective::zero();
    [(); (1 << WINDOW) - 1].map(|()| {
        group::add(&mut multiple, &point);
        multiple
    })
}
