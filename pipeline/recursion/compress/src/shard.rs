//! The operations that verify a shard.

#![deny(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::indexing_slicing
)]

use crate::Refusal;
use crate::tape::{Operand, Operations, Tape};
use crate::wire::{PointOperand, PointWire, Wire};
use ark_bn254::{Fr, G1Affine};
use core::convert::Infallible;
use zkfabric_kzg::mercury::{self, Form};
use zkfabric_verifier::rounds::BusChallenges;
use zkfabric_verifier::sponge::Poseidon2Sponge;
use zkfabric_verifier::{
    Common, ShardCommitment, ShardInputs, ShardProof, ShardShape, Source, Transcript, VerifyError,
    VerifyingKey, check_shard,
};

/// The operations that verify a shard of one shape, and their results.
///
/// Inputs, in this order, with scalars and points apart:
///
/// | scalars | points |
/// |---|---|
/// | the three cells of the shard's transcript, `alpha`, `beta` | commitments to the stacks of main columns |
/// | the proof's, in the order of its encoding | the opening's, in the order of its encoding |
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShardOperations {
    /// The operations.
    pub operations: Operations,
    /// The sum of the fractions of all messages.
    pub sum: Operand,
    /// A value that depends on the whole proof of the shard.
    pub end: Operand,
    /// The equation that is left: the terms to pair with `G2`, `tau G2` and `tau^b G2`.
    pub pairing: [Vec<(PointOperand, Operand)>; 3],
}

/// The inputs of a shard's proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShardInput {
    /// The scalars.
    pub scalars: Vec<Fr>,
    /// The points.
    pub points: Vec<G1Affine>,
}

/// The results of verifying a shard's proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShardResult {
    /// The sum of the fractions of all messages.
    pub sum: Fr,
    /// A value that depends on the whole proof of the shard.
    pub end: Fr,
    /// The terms to pair with `G2`, `tau G2` and `tau^b G2`.
    pub pairing: [Vec<(G1Affine, Fr)>; 3],
}

/// A proof's elements as inputs of a tape.
pub(crate) struct Inputs<'t>(pub(crate) &'t Tape);

impl<'t> Source<Wire<'t>, PointWire<'t>> for Inputs<'t> {
    fn scalar(&mut self, _: &'static str, _: usize) -> Result<Wire<'t>, VerifyError> {
        Ok(Wire::input(self.0))
    }

    fn opening(
        &mut self,
        form: Form,
    ) -> Result<mercury::Proof<Wire<'t>, PointWire<'t>>, VerifyError> {
        let Ok(opening) = mercury::Proof::gather(form, self);
        Ok(opening)
    }
}

impl<'t> mercury::Elements<Wire<'t>, PointWire<'t>> for Inputs<'t> {
    type Error = Infallible;

    fn scalar(&mut self) -> Result<Wire<'t>, Infallible> {
        Ok(Wire::input(self.0))
    }

    fn point(&mut self) -> Result<PointWire<'t>, Infallible> {
        Ok(PointWire::input(self.0))
    }
}

impl ShardOperations {
    /// Records the operations for shards with this header: only chips, heights and the sizes of the
    /// lists of `header` count, not its points. The last shard of a proof is its tail.
    ///
    /// # Errors
    /// A header that the key does not allow.
    pub fn new<P>(
        key: &VerifyingKey,
        header: &ShardCommitment<P>,
        tail: bool,
    ) -> Result<Self, VerifyError> {
        let shape = ShardShape::new(key, header, tail)?;
        let tape = Tape::new();
        let state = [(); 3].map(|()| Wire::input(&tape));
        let transcript = Transcript::resume(Poseidon2Sponge::resume(state));
        let bus = BusChallenges::new(Wire::input(&tape), Wire::input(&tape));
        let commitment = ShardCommitment {
            log_stack: header.log_stack,
            headers: header.headers.clone(),
            stacks: header
                .stacks
                .iter()
                .map(|_| PointWire::input(&tape))
                .collect(),
        };
        let commitments = shape.commitments(&key.commitments(), &commitment);
        let proof = ShardProof::gather(&shape, Form::of(key.srs()), &mut Inputs(&tape))?;
        let inputs = ShardInputs {
            transcript,
            bus: &bus,
            commitments: &commitments,
            proof: &proof,
        };
        let checked = check_shard(key, &shape, inputs)?;
        let operands = |terms: &[(PointWire<'_>, Wire<'_>)]| {
            let operands = terms.iter();
            operands
                .map(|(point, scalar)| (point.operand(), scalar.operand()))
                .collect()
        };
        let opening = &checked.opening;
        let pairing = [opening.g2(), opening.tau_g2(), opening.tau_b_g2()].map(operands);
        let [sum, end] = [checked.sum, checked.end].map(Wire::operand);
        Ok(Self {
            operations: tape.finish(),
            sum,
            end,
            pairing,
        })
    }

    /// Verifies a shard's proof up to a pairing.
    ///
    /// # Errors
    /// The first condition that does not hold.
    pub fn run(&self, input: &ShardInput) -> Result<ShardResult, Refusal> {
        let values = self.operations.run(&input.scalars, &input.points)?;
        let mut pairing = [(); 3].map(|()| Vec::new());
        for (terms, operands) in pairing.iter_mut().zip(&self.pairing) {
            for (point, scalar) in operands {
                let point = match point {
                    PointOperand::Constant(constant) => *constant,
                    PointOperand::Input(index) => index.of(&input.points)?,
                };
                terms.push((point, values.of(*scalar)?));
            }
        }
        Ok(ShardResult {
            sum: values.of(self.sum)?,
            end: values.of(self.end)?,
            pairing,
        })
    }
}

impl ShardInput {
    /// Returns the inputs of the shard `index`. `None` if the transcript of its proof is not
    /// directly after a permutation; the transcript of [`Common`] is.
    #[must_use]
    pub fn new(
        common: &Common<Poseidon2Sponge>,
        index: usize,
        (commitment, proof): &(ShardCommitment, ShardProof),
    ) -> Option<Self> {
        let transcript = common.shard(index);
        let mut scalars = Vec::from(transcript.sponge().state()?);
        scalars.extend([common.bus.alpha, common.bus.beta()]);
        scalars.extend(proof.scalars());
        scalars.extend(proof.opening.scalars());
        let mut points = commitment.stacks.clone();
        points.extend(proof.opening.points());
        Some(Self { scalars, points })
    }
}
