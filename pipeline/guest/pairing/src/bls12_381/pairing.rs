//! Products of pairings.

use super::encoding::{G1Point, G2Point, in_group};
use super::{BadPoint, Config, G1, G2};
use alloc::vec::Vec;
use ark_ec::bls12::Bls12;
use ark_ec::pairing::Pairing as _;
use ark_ec::short_weierstrass::Affine;
use ark_ff::One as _;

/// Whether the product of the pairings is one; that of none is.
///
/// # Errors
/// A point that is not in its group.
pub fn pairing_is_one(pairs: &[(G1Point, G2Point)]) -> Result<bool, BadPoint> {
    let points = pairs.iter().map(|(first, second)| {
        let first = in_group::<G1, 2>(first)?;
        Ok((first, in_group::<G2, 4>(second)?))
    });
    Ok(product_is_one(&points.collect::<Result<Vec<_>, _>>()?))
}

/// The same for points of the groups; a pair with the point at infinity is one.
pub(super) fn product_is_one(pairs: &[(Affine<G1>, Affine<G2>)]) -> bool {
    let (first, second) = (
        pairs.iter().map(|pair| pair.0),
        pairs.iter().map(|pair| pair.1),
    );
    let product = Bls12::<Config>::multi_miller_loop(first, second);
    Bls12::<Config>::final_exponentiation(product).is_some_and(|output| output.0.is_one())
}
