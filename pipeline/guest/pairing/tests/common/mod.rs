//! Checks shared by both curves' pairings.

use core::fmt::Debug;

use ark_ec::pairing::Pairing;
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::One;

/// Checks pairs of multiples of the generators and of the points at infinity whose product is one,
/// and the same with another pair; arkworks agrees.
pub(crate) fn products<P: Pairing, E: Debug + PartialEq>(
    is_one: impl Fn(&[(P::G1Affine, P::G2Affine)]) -> Result<bool, E>,
) {
    let (g, h) = (P::G1Affine::generator(), P::G2Affine::generator());
    let (zero, none) = (P::G1Affine::zero(), P::G2Affine::zero());
    let g_times = |k: u64| (g * P::ScalarField::from(k)).into_affine();
    let h_times = |k: u64| (h * P::ScalarField::from(k)).into_affine();
    let minus = |point: P::G1Affine| (-point.into_group()).into_affine();
    for pairs in [
        vec![],
        vec![(zero, h)],
        vec![(g, none), (zero, none)],
        vec![(g, h), (minus(g), h)],
        vec![(g_times(6), h), (minus(g_times(2)), h_times(3))],
        vec![
            (g_times(6), h),
            (zero, h),
            (g_times(2), (-h_times(3).into_group()).into_affine()),
            (g, none),
        ],
        (1..=9)
            .map(|k| (g_times(k), h))
            .chain([(minus(g_times(45)), h)])
            .collect(),
    ] {
        assert_eq!(is_one(&pairs), Ok(true));
        let mut more = pairs;
        more.push((g_times(5), h_times(7)));
        assert_eq!(is_one(&more), Ok(false));
        let product = P::multi_pairing(more.iter().map(|p| p.0), more.iter().map(|p| p.1));
        assert!(!product.0.is_one());
    }
    // Equal to each other, but not one: only a check of the product catches this.
    assert_eq!(is_one(&[(g, h), (g, h)]), Ok(false));
}
