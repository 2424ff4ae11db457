//! The circuit that verifies a whole proof.
//!
//! The claims of a proof are the verifier's own messages. Their fields are constants of the circuit
//! except the fields that a [`Frame`] lists: these are inputs, some of them public, and integers of
//! a given number of bits where the frame says so. The hash of the public bytes, which the
//! transcript also absorbs, is an unchecked input: a proof is for its messages whatever the bytes
//! are.
//!
//! Pairings are not checked in the circuit: its sums are the points to pair. If the claim of a
//! proof has such sums, because the proof is for a circuit that verifies a proof, the sums are
//! carried on: they are added with a weight of 128 bits that is drawn after the whole proof.

use crate::circuit::Circuit;
use crate::error::CompressError;
use crate::prove::{CircuitKey, Claim};
use crate::shard::Inputs;
use crate::tape::{Operand, Tape};
use crate::wire::{PointOperand, PointWire, Wire};
use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::{Field, PrimeField};
use core::slice::from_ref;
use zkfabric_air::Message;
use zkfabric_algebra::{Point, Scalar};
use zkfabric_kzg::mercury::Form;
use zkfabric_verifier::sponge::Poseidon2Sponge;
use zkfabric_verifier::sponge::poseidon2::Cell;
use zkfabric_verifier::transcript::keccak256;
use zkfabric_verifier::{
    BoundaryMessage, Common, Hash, Proof, ShardCommitment, ShardProof, ShardShape, Transcript,
    VerifyingKey, reduce, rounds,
};

/// Points of G2 with which sums are paired: the generator, and its multiples by `tau` and `tau^b`.
const PAIRED: usize = 3;
/// Words of a coordinate.
const WORDS: usize = 4;

/// Largest number of bits that a variable may be claimed to have.
const MAX_BITS: u32 = 128;
/// Smallest number of bits: with fewer the product in [`has_bits`] may reach the order, which is
/// above `2^253`.
const MIN_BITS: u32 = 2 * MAX_BITS - 253;

/// A field of a message that depends on the claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variable {
    /// Index of the message.
    pub message: usize,
    /// Index of the field.
    pub field: usize,
    /// The field is an integer of this many bits, 3 to 128; any field element if `None`.
    pub bits: Option<u32>,
}

/// The messages of a statement, and the fields that depend on the claim.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The messages of some statement.
    pub boundary: Vec<Message>,
    /// Fields that depend on the claim.
    pub variables: Vec<Variable>,
    /// Number of public variables; they come first.
    pub public: usize,
}

impl Frame {
    /// Returns the values of the variables in a statement with such messages.
    pub(crate) fn values(&self, boundary: &[Message]) -> Result<Vec<Fr>, CompressError> {
        let value = |variable: &Variable| {
            let message = boundary.get(variable.message);
            let field = message.and_then(|message| message.fields.get(variable.field));
            field.copied().ok_or(CompressError::Frame)
        };
        self.variables.iter().map(value).collect()
    }

    /// Adds the variables as inputs of a tape, in their ranges.
    pub(crate) fn inputs<'t>(&self, tape: &'t Tape) -> Result<Vec<Wire<'t>>, CompressError> {
        let input = |variable: &Variable| {
            let wire = Wire::input(tape);
            if let Some(bits) = variable.bits {
                has_bits(wire, bits)?;
            }
            Ok(wire)
        };
        self.variables.iter().map(input).collect()
    }

    /// Returns the messages with wires in place of the variables.
    pub(crate) fn sent<'t>(
        &self,
        variables: &[Wire<'t>],
    ) -> Result<Vec<BoundaryMessage<Wire<'t>>>, CompressError> {
        let mut sent: Vec<BoundaryMessage<Wire<'t>>> = zkfabric_verifier::sent(&self.boundary);
        for (variable, wire) in self.variables.iter().zip(variables) {
            let message = sent.get_mut(variable.message);
            let field = message.and_then(|message| message.fields.get_mut(variable.field));
            *field.ok_or(CompressError::Frame)? = *wire;
        }
        Ok(sent)
    }
}

/// Adds the condition that the value is an integer of this many bits.
///
/// The value is below `2^128`, and so its product with `2^(128 - bits)` is below
/// `2^(256 - bits) <= 2^253`, which is below the order: nothing is reduced. The product is below
/// `2^128` too, hence the value is below `2^bits`.
fn has_bits(value: Wire<'_>, bits: u32) -> Result<(), CompressError> {
    if !(MIN_BITS..=MAX_BITS).contains(&bits) {
        return Err(CompressError::Bits {
            expected: [MIN_BITS, MAX_BITS],
            got: bits,
        });
    }
    let rest = MAX_BITS - bits;
    let product = value * Wire::from(Fr::from(2_u64).pow([rest.into()]));
    let _below = value.low_half().is(value) && product.low_half().is(product);
    Ok(())
}

/// Returns the low and the high 16 bytes of a hash as integers, the form that transcripts absorb.
pub(crate) fn halves(digest: &[u8; 32]) -> [Fr; 2] {
    let (low, high) = digest.split_at(digest.len() / 2);
    [low, high].map(Fr::from_le_bytes_mod_order)
}

/// Parts of a key besides its shape: its digest, as [`halves`], and its commitments to fixed
/// columns.
pub(crate) struct OfKey<'t> {
    pub(crate) digest: [Wire<'t>; 2],
    pub(crate) commitments: Vec<PointWire<'t>>,
}

impl<'t> OfKey<'t> {
    /// Takes the parts as constants of the circuit.
    fn constant(key: &VerifyingKey) -> Self {
        Self {
            digest: halves(&key.digest()).map(Wire::from),
            commitments: key.commitments(),
        }
    }

    /// Takes the parts as inputs, for keys with as many commitments as this one.
    pub(crate) fn input(tape: &'t Tape, key: &VerifyingKey) -> Self {
        let commitments = key.stacks().commitments.iter();
        Self {
            digest: [(); 2].map(|()| Wire::input(tape)),
            commitments: commitments.map(|_| PointWire::input(tape)).collect(),
        }
    }
}

/// A verified proof on wires: the terms to pair, and the transcript after the proof.
pub(crate) struct WireProof<'t> {
    terms: [Vec<(PointWire<'t>, Wire<'t>)>; PAIRED],
    transcript: Transcript<Poseidon2Sponge<Wire<'t>>>,
}

/// Verifies a proof of this shape on wires.
pub(crate) fn record<'t, P>(
    tape: &'t Tape,
    (key, of_key): (&VerifyingKey, &OfKey<'t>),
    headers: &[ShardCommitment<P>],
    boundary: &[BoundaryMessage<Wire<'t>>],
) -> Result<WireProof<'t>, CompressError> {
    let digest = [(); 2].map(|()| Wire::input(tape));
    let begin = |transcript: &mut Transcript<Poseidon2Sponge<Wire<'t>>>| {
        let mut sponge = transcript.sponge().clone();
        sponge.digest(rounds::KEY, of_key.digest);
        sponge.digest(rounds::PUBLIC, digest);
        *transcript = Transcript::resume(sponge);
    };
    let transcript = rounds::statement(begin, boundary);
    let mut shards = Vec::with_capacity(headers.len());
    for (index, header) in headers.iter().enumerate() {
        let points = header.stacks.iter().map(|_| PointWire::input(tape));
        let commitment = ShardCommitment {
            log_stack: header.log_stack,
            headers: header.headers.clone(),
            stacks: points.collect(),
        };
        let shape = ShardShape::new(key, &commitment, index + 1 == headers.len())?;
        let proof = ShardProof::gather(&shape, Form::of(key.srs()), &mut Inputs(tape))?;
        shards.push((commitment, proof));
    }
    let commitments = shards.iter().map(|(commitment, _)| commitment);
    let common = Common::after(transcript, of_key.commitments.clone(), commitments);
    let reduced = reduce(key, common, boundary, &shards)?;
    let is_single = reduced.claims.len() == 1;
    let mut terms = [(); PAIRED].map(|()| Vec::new());
    for (weight, claim) in &reduced.claims {
        let of_claim = [claim.g2(), claim.tau_g2(), claim.tau_b_g2()];
        for (terms, of_claim) in terms.iter_mut().zip(of_claim) {
            // A single equation needs no weight, and its scalars stay short without one.
            let weighted = of_claim.iter().map(|(point, scalar)| {
                let scalar = if is_single { *scalar } else { *weight * scalar };
                (*point, scalar)
            });
            terms.extend(weighted);
        }
    }
    Ok(WireProof {
        terms,
        transcript: reduced.transcript,
    })
}

/// Returns the circuit of the recorded operations; sums without a term are left out.
pub(crate) fn circuit(
    tape: Tape,
    public: Vec<Operand>,
    terms: [Vec<(PointOperand, Operand)>; PAIRED],
) -> Circuit {
    Circuit {
        operations: tape.finish(),
        public,
        sums: terms
            .into_iter()
            .filter(|terms| !terms.is_empty())
            .collect(),
    }
}

fn operands(terms: &[(PointWire<'_>, Wire<'_>)]) -> Vec<(PointOperand, Operand)> {
    let terms = terms.iter();
    terms
        .map(|(point, scalar)| (point.operand(), scalar.operand()))
        .collect()
}

impl Circuit {
    /// Returns the circuit that verifies proofs with these shards' headers, whose points are not
    /// read, for statements of a frame.
    ///
    /// # Errors
    /// Headers that the key does not allow; a frame that names a missing field.
    pub fn of_proof<P>(
        key: &VerifyingKey,
        headers: &[ShardCommitment<P>],
        frame: &Frame,
    ) -> Result<Self, CompressError> {
        let tape = Tape::new();
        let variables = frame.inputs(&tape)?;
        let of_key = OfKey::constant(key);
        let recorded = record(&tape, (key, &of_key), headers, &frame.sent(&variables)?)?;
        let terms = recorded.terms.each_ref().map(|terms| operands(terms));
        let public = variables.iter().take(frame.public);
        let public = public.map(|wire| wire.operand()).collect();
        Ok(circuit(tape, public, terms))
    }

    /// Returns the circuit that verifies proofs of another circuit. Its public values are that
    /// circuit's, and its sums carry that circuit's sums on.
    ///
    /// # Errors
    /// A header that the key does not allow.
    pub fn of_circuit<P>(
        key: &CircuitKey,
        header: &ShardCommitment<P>,
    ) -> Result<Self, CompressError> {
        let [public, _] = key.sizes();
        let frame = key.frame()?;
        let tape = Tape::new();
        let variables = frame.inputs(&tape)?;
        let boundary = frame.sent(&variables)?;
        let of_key = OfKey::constant(key.verifying());
        let key = (key.verifying(), &of_key);
        let recorded = record(&tape, key, from_ref(header), &boundary)?;
        let (values, words) = variables.split_at_checked(public).unwrap_or_default();
        let terms = handed_on(&tape, recorded, words)?;
        let public = values.iter().map(|wire| wire.operand()).collect();
        Ok(circuit(tape, public, terms))
    }
}

/// Returns the terms of a verified proof, with the sums of its claim; `words` are the words of
/// these sums.
pub(crate) fn handed_on<'t>(
    tape: &'t Tape,
    mut recorded: WireProof<'t>,
    words: &[Wire<'t>],
) -> Result<[Vec<(PointOperand, Operand)>; PAIRED], CompressError> {
    if words.len() > PAIRED * 2 * WORDS {
        return Err(CompressError::Frame);
    }
    let weight = rounds::previous(&mut recorded.transcript);
    let unit = Fr::from(2_u64).pow([u64::BITS.into()]);
    for (words, terms) in words.chunks(2 * WORDS).zip(&mut recorded.terms) {
        let point = PointWire::input(tape);
        let _on_curve = point.is_on_curve();
        let halves = words.chunks(2).map(|words| {
            let [low, high] = words else {
                return Wire::ZERO;
            };
            *low + *high * Wire::from(unit)
        });
        for (half, expected) in halves.zip(Cell::halves(point)) {
            let _equal = half.is(expected);
        }
        terms.push((point, weight));
    }
    Ok(recorded.terms.each_ref().map(|terms| operands(terms)))
}

/// The inputs of a circuit that verifies a proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProofInput {
    /// The scalars.
    pub scalars: Vec<Fr>,
    /// The points.
    pub points: Vec<G1Affine>,
}

impl ProofInput {
    /// Returns the inputs for a proof of a statement of a frame.
    ///
    /// # Errors
    /// [`CompressError::Hash`] for a proof with a transcript other than Poseidon2; messages that
    /// the frame does not fit.
    pub fn new(frame: &Frame, boundary: &[Message], proof: &Proof) -> Result<Self, CompressError> {
        let mut input = Self::begin(frame, boundary)?;
        input.proof(proof)?;
        Ok(input)
    }

    /// Returns the inputs before the proof's.
    pub(crate) fn begin(frame: &Frame, boundary: &[Message]) -> Result<Self, CompressError> {
        Ok(Self {
            scalars: frame.values(boundary)?,
            points: Vec::new(),
        })
    }

    /// Adds the inputs of a proof.
    pub(crate) fn proof(&mut self, proof: &Proof) -> Result<(), CompressError> {
        if proof.hash != Hash::Poseidon2 {
            return Err(CompressError::Hash);
        }
        self.scalars.extend(halves(&keccak256(&[&proof.public])));
        for (commitment, proof) in &proof.shards {
            self.points.extend_from_slice(&commitment.stacks);
            self.scalars.extend(proof.scalars());
            self.scalars.extend(proof.opening.scalars());
            self.points.extend(proof.opening.points());
        }
        Ok(())
    }

    /// Returns the inputs for a circuit's proof.
    ///
    /// # Errors
    /// Errors of [`ProofInput::new`].
    pub fn of_circuit(
        key: &CircuitKey,
        claim: &Claim,
        proof: &Proof,
    ) -> Result<Self, CompressError> {
        let mut input = Self::new(&key.frame()?, &key.boundary(claim)?, proof)?;
        input.points.extend_from_slice(&claim.sums);
        Ok(input)
    }
}

impl CircuitKey {
    /// Returns the frame of statements on the circuit: its public values are public, the words of
    /// its sums are not.
    ///
    /// # Errors
    /// None for a circuit's key.
    pub fn frame(&self) -> Result<Frame, CompressError> {
        let [public, sums] = self.sizes();
        let boundary = self.boundary(&Claim {
            public: vec![Fr::from(0_u64); public],
            sums: vec![G1Affine::generator(); sums],
        })?;
        let variable = |message, field| Variable {
            message,
            field,
            bits: None,
        };
        let values = (0..public).map(|message| variable(message, 1));
        // The circuit's rows send these words, so the words are in range.
        let words = (public..boundary.len())
            .flat_map(|message| (2..2 + 2 * WORDS).map(move |field| variable(message, field)));
        Ok(Frame {
            variables: values.chain(words).collect(),
            boundary,
            public,
        })
    }

    /// Returns the frame with the addresses of the claimed values and sums after all other
    /// variables.
    pub(crate) fn member_frame(&self) -> Result<Frame, CompressError> {
        let mut frame = self.frame()?;
        let addresses = (0..frame.boundary.len()).map(|message| Variable {
            message,
            field: 0,
            bits: None,
        });
        frame.variables.extend(addresses);
        Ok(frame)
    }

    /// Returns the addresses of the public values, then of the sums.
    pub(crate) fn addresses(&self) -> Vec<Fr> {
        let [values, sums] = self.claimed();
        let all = values.iter().chain(sums);
        all.map(|address| Fr::from(*address)).collect()
    }
}
