//! Permutations of a shard, by layers (GKR), down to claims on columns.
//!
//! Rows `64 i + z` of an instance of bits and row `i` of an instance of lanes are permutation `i`
//! ([`zkfabric_air::permutation`]). The `j`-th instance of bits is paired with the `j`-th instance
//! of lanes, and both are zero beyond their heights. With signs `s = real - 2 bit` and challenges
//! `r = (r_i, r_z, r_g)`, the prover claims a weighted sum of the states after all groups of
//! rounds, and each round's three layers ([`layers`]) reduce the claim to the states before the
//! groups. Four linear claims on columns ([`claims`]) remain: that sum, the states at the end of
//! the layers, that the lanes before are the numbers of their bits, and that both instances agree
//! on which permutations are real.

pub mod claims;
pub(crate) mod layer;
pub(crate) mod pair;
pub(crate) mod state;
mod sumcheck;

pub use layer::{CELL_ROUNDS, Kind, Layer, LayerProof, PermutationProof};
pub use pair::{Pair, pairs};
pub use state::{End, Point, StateClaim};

use crate::rounds;
use crate::sponge::Sponge;
use crate::{Transcript, VerifyError};
use alloc::vec::Vec;
use claims::Claims;
use sumcheck::Sumcheck;
use zkfabric_air::permutation::layers::{self, Chi, Parity, THETA_VALUES, Theta, powers};
use zkfabric_air::permutation::{GROUP_ROUNDS, LANES};
use zkfabric_algebra::Scalar;

/// Walks through the layers of a pair, alike for prover and verifier. `show` proves or checks a
/// layer of a round for a claim at a point in permutations and returns the final point and the
/// values there.
///
/// # Errors
/// The errors of `show`.
pub fn walk<V: Scalar, S: Sponge<V>, E: From<VerifyError>>(
    transcript: &mut Transcript<S>,
    start: &StateClaim<V>,
    mut show: impl FnMut(&mut Transcript<S>, usize, &Layer<V>, &[V], V) -> Result<End<V>, E>,
) -> Result<StateClaim<V>, E> {
    let mut claim = start.clone();
    let mut cells = layers::ends(&start.point.cells);
    let weighted = |weights: &[V], values: &[V]| {
        let both = weights.iter().zip(values);
        both.map(|(weight, value)| *weight * value).sum::<V>()
    };
    for round in (0..GROUP_ROUNDS).rev() {
        let chi = Layer::Chi(Chi::new(round, cells, claim.lanes));
        let at = &claim.point.permutations;
        let (point, values) = show(transcript, round, &chi, at, claim.value)?;
        let weights: [V; LANES] = powers(rounds::permutation_values(transcript, &values));
        let theta = Theta::new(&point.cells, &weights);
        let layer = Layer::Theta(theta.clone());
        let value = weighted(&weights, &values);
        let (point, values) = show(transcript, round, &layer, &point.permutations, value)?;
        let weights: [V; THETA_VALUES] = powers(rounds::permutation_values(transcript, &values));
        let parity = Layer::Parity(Parity::new(&theta, &point.cells, &weights));
        let value = weighted(&weights, &values);
        let (point, values) = show(transcript, round, &parity, &point.permutations, value)?;
        let lanes: [V; LANES] = powers(rounds::permutation_values(transcript, &values));
        cells = point.cells.of_cells();
        claim = StateClaim {
            value: weighted(&lanes, &values),
            point,
            lanes,
        };
    }
    Ok(claim)
}

/// Checks the layers of all pairs and returns the remaining claims on columns.
///
/// # Errors
/// [`VerifyError::Permutation`] names pair and round, [`VerifyError::DegenerateChallenge`].
pub(crate) fn check<V: Scalar, S: Sponge<V>>(
    transcript: &mut Transcript<S>,
    proofs: &[PermutationProof<V>],
    pairs: &[Pair],
) -> Result<Vec<Claims<V>>, VerifyError> {
    VerifyError::check_count("pairs of permutations", pairs.len(), proofs.len())?;
    let mut claims = Vec::with_capacity(pairs.len());
    for (index, (pair, proof)) in pairs.iter().zip(proofs).enumerate() {
        VerifyError::check_count("rounds of permutations", GROUP_ROUNDS, proof.rounds.len())?;
        let (point, lanes) = rounds::permutations(transcript, pair.variables);
        rounds::permutation_claim(transcript, &proof.claim);
        let after = StateClaim {
            point,
            lanes,
            value: proof.claim,
        };
        let mut layers = proof.rounds.iter().flatten();
        let before = walk(
            transcript,
            &after,
            |transcript, round, layer, point, claim| {
                let missing = VerifyError::Counts {
                    what: "layers of permutations",
                    expected: Kind::ALL.len().saturating_mul(GROUP_ROUNDS),
                    got: Kind::ALL.len().saturating_mul(proof.rounds.len()),
                };
                let proof = layers.next().ok_or(missing)?;
                let sumcheck = Sumcheck {
                    layer,
                    point,
                    claim,
                };
                sumcheck
                    .check(transcript, proof)?
                    .ok_or(VerifyError::Permutation { pair: index, round })
            },
        )?;
        claims.push(Claims {
            pair: *pair,
            after,
            before,
        });
    }
    Ok(claims)
}
