//! The sumcheck of one layer.

use super::layer::{CELL_ROUNDS, Layer, LayerProof};
use super::state::{End, Point};
use crate::rounds;
use crate::sponge::Sponge;
use crate::{Transcript, VerifyError};
use alloc::vec::Vec;
use zkfabric_algebra::Scalar;

const ROUNDS: &str = "rounds of a permutations' layer";
const COEFFICIENTS: &str = "coefficients of a round";

/// A layer with its claim at a point in permutations.
pub(super) struct Sumcheck<'a, V> {
    pub(super) layer: &'a Layer<V>,
    pub(super) point: &'a [V],
    pub(super) claim: V,
}

impl<V: Scalar> Sumcheck<'_, V> {
    /// Checks the layer and returns the point and the values at the end; `None` where the last
    /// claim differs from the polynomial at these values.
    pub(super) fn check<S: Sponge<V>>(
        &self,
        transcript: &mut Transcript<S>,
        proof: &LayerProof<V>,
    ) -> Result<Option<End<V>>, VerifyError> {
        self.check_rounds(proof)?;
        let degenerate = VerifyError::DegenerateChallenge {
            challenge: "permutation",
        };
        let mut claim = self.claim;
        let mut challenges = Vec::with_capacity(proof.rounds.len());
        let coordinates = self.point.iter().map(Some).chain(core::iter::repeat(None));
        for (message, coordinate) in proof.rounds.iter().zip(coordinates) {
            let (constant, higher) = message.split_first().ok_or(VerifyError::Counts {
                what: COEFFICIENTS,
                expected: 1,
                got: 0,
            })?;
            // The linear coefficient of the polynomial without the factor eq of its variable; over
            // cells there is no such factor.
            let linear = match coordinate {
                Some(z) => (claim - constant) * z.inverse().ok_or_else(|| degenerate.clone())?,
                None => claim - constant - constant,
            } - higher.iter().sum::<V>();
            let r = rounds::permutation_round(transcript, message);
            let above = higher.iter().rev().fold(V::ZERO, |sum, c| (sum + c) * r);
            claim = *constant + (linear + above) * r;
            challenges.push(r);
        }
        let fewer = VerifyError::Counts {
            what: ROUNDS,
            expected: CELL_ROUNDS,
            got: challenges.len(),
        };
        let reached = Point::new(challenges).ok_or(fewer)?;
        let values = self.layer.kind().values();
        let other = VerifyError::Counts {
            what: "values of a permutations' layer",
            expected: values,
            got: proof.values.len(),
        };
        let end = self.layer.end(&reached.cells, &proof.values).ok_or(other)?;
        Ok(end.is(claim).then(|| (reached, proof.values.clone())))
    }

    /// Checks the numbers of rounds and of their coefficients.
    fn check_rounds(&self, proof: &LayerProof<V>) -> Result<(), VerifyError> {
        let lengths = || self.layer.kind().messages(self.point.len());
        VerifyError::check_count(ROUNDS, lengths().count(), proof.rounds.len())?;
        for (message, expected) in proof.rounds.iter().zip(lengths()) {
            VerifyError::check_count(COEFFICIENTS, expected, message.len())?;
        }
        Ok(())
    }
}
