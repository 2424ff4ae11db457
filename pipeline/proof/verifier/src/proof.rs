//! The proof and its bytes.
//!
//! Numbers are little endian, points and field elements 32 bytes each (non-canonical ones are
//! rejected):
//!
//! | section | bytes |
//! |---|---|
//! | header | `b"zkfabr"`, version as u16 |
//! | hash | 1: the transcript's hash |
//! | reference string id, key digest | 32 each |
//! | public | u32 length, bytes |
//! | shards | u32 count, then each shard's commitment, then each shard's proof |
//! | a commitment | log stack u32; u32 count of instances, chip u32 and units u32 each; u32 count of points, points |
//! | a shard's proof | roots, layers, permutations, rows, linear claims, values, reduction, stacks, whose counts follow from key and commitment; opening |

use crate::commitment::{ShardCommitment, put_count};
use crate::permutation::layer::{Kind, LayerProof, PermutationProof};
use crate::reader::{Reader, Source, exactly};
use crate::shape::{LANES, MAX_SHARDS, count};
use crate::shard::ShardShape;
use crate::transcript::scalar_bytes;
use crate::{VerifyError, VerifyingKey};
use alloc::vec::Vec;
use ark_bn254::{Fr, G1Affine};
use zkfabric_air::permutation::GROUP_ROUNDS;
use zkfabric_kzg::{VerifierSrs, mercury};

/// Magic and version.
pub const HEADER: [u8; 8] = *b"zkfabr\x04\x00";
/// Most bytes of a proof. A shard takes about 140 KiB, so a proof with the most shards has 560 MiB.
pub const MAX_BYTES: usize = 1 << 30;
/// Most bytes of public values.
pub const MAX_PUBLIC_BYTES: usize = 1 << 16;

/// Hash of a proof's transcript.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Hash {
    /// Keccak-256, for verifiers in software and on chain.
    #[default]
    Keccak,
    /// Poseidon2 over the scalar field, for verifiers inside a proof.
    Poseidon2,
}

impl Hash {
    const fn code(self) -> u8 {
        match self {
            Self::Keccak => 0,
            Self::Poseidon2 => 1,
        }
    }
}

/// The sumcheck of one layer of the fractions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Layer<V = Fr> {
    /// `t(0)` and the coefficient of `X^2` of each round.
    pub rounds: Vec<[V; 2]>,
    /// Numerator and denominator of the even child, then of the odd one.
    pub ends: [V; 4],
}

/// The rest of a shard's proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShardProof<V = Fr, P = G1Affine> {
    /// Numerators and denominators of the eight lanes' sums.
    pub roots: [[V; LANES]; 2],
    /// The layers from the root down.
    pub layers: Vec<Layer<V>>,
    /// The permutations of each pair of instances.
    pub permutations: Vec<PermutationProof<V>>,
    /// `t(0)`, `t(2)`, `t(-1)` of each round of the sumcheck over rows.
    pub rows: Vec<[V; 3]>,
    /// `t(0)` and the coefficient of `X^2` of each round of the linear claims, if there are any.
    pub linear: Vec<[V; 2]>,
    /// The values of each instance's columns, main ones first.
    pub values: Vec<Vec<V>>,
    /// `t(0)` and the coefficient of `X^2` of each round of the reduction to stacks.
    pub reduction: Vec<[V; 2]>,
    /// The values of the stacks, main ones first.
    pub stacks: Vec<V>,
    /// The opening of the stacks' weighted sum.
    pub opening: mercury::Proof<V, P>,
}

/// A proof. The last shard is the tail, which holds the key's fixed instances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The transcript's hash.
    pub hash: Hash,
    /// Id of the proof's reference string.
    pub srs_id: [u8; 32],
    /// Digest of the proof's key.
    pub key_digest: [u8; 32],
    /// Public bytes, which state the claim; the machine defines their meaning.
    pub public: Vec<u8>,
    /// The shards.
    pub shards: Vec<(ShardCommitment, ShardProof)>,
}

impl ShardProof {
    /// Encodes the shard's proof.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let scalars = self.scalars();
        let mut bytes: Vec<u8> = scalars.iter().flat_map(scalar_bytes).collect();
        bytes.extend_from_slice(&self.opening.to_bytes());
        bytes
    }

    /// Decodes the proof of a shard with this shape.
    ///
    /// # Errors
    /// The error in the encoding.
    pub fn from_bytes(
        shape: &ShardShape<'_>,
        srs: &VerifierSrs,
        bytes: &[u8],
    ) -> Result<Self, VerifyError> {
        let mut reader = Reader { bytes };
        let proof = Self::gather(shape, mercury::Form::of(srs), &mut reader)?;
        reader.end()?;
        Ok(proof)
    }
}

impl<V: Copy, P> ShardProof<V, P> {
    /// Returns all field elements except the opening's, in the order of the encoding.
    #[must_use]
    pub fn scalars(&self) -> Vec<V> {
        let mut scalars = self.roots.as_flattened().to_vec();
        for layer in &self.layers {
            scalars.extend_from_slice(layer.rounds.as_flattened());
            scalars.extend_from_slice(&layer.ends);
        }
        for permutations in &self.permutations {
            scalars.push(permutations.claim);
            for layer in permutations.rounds.iter().flatten() {
                scalars.extend(layer.rounds.iter().flatten());
                scalars.extend_from_slice(&layer.values);
            }
        }
        scalars.extend_from_slice(self.rows.as_flattened());
        scalars.extend_from_slice(self.linear.as_flattened());
        scalars.extend(self.values.iter().flatten());
        scalars.extend_from_slice(self.reduction.as_flattened());
        scalars.extend_from_slice(&self.stacks);
        scalars
    }

    /// Reads the proof of a shard with this shape from these elements.
    ///
    /// # Errors
    /// The error of an element.
    pub fn gather(
        shape: &ShardShape<'_>,
        form: mercury::Form,
        source: &mut impl Source<V, P>,
    ) -> Result<Self, VerifyError> {
        let mut numerators = source.scalars("roots", LANES.saturating_mul(2))?;
        let denominators = numerators.split_off(LANES.min(numerators.len()));
        let roots = [
            exactly("roots", numerators)?,
            exactly("roots", denominators)?,
        ];
        let mut layers = Vec::new();
        for layer in 0..shape.layers() {
            let rounds = source.messages("layer rounds", layer.saturating_add(3))?;
            let ends = source.messages("layer ends", 1)?;
            let [ends] = exactly("ends of a layer", ends)?;
            layers.push(Layer { rounds, ends });
        }
        let mut permutations = Vec::new();
        for pair in &shape.pairs {
            permutations.push(read_permutations(source, pair.variables)?);
        }
        let rows = source.messages("row rounds", shape.row_rounds())?;
        let linear = source.messages("linear rounds", shape.linear_rounds())?;
        let mut values = Vec::new();
        for instance in &shape.instances {
            values.push(source.scalars("values", instance.columns())?);
        }
        Ok(Self {
            roots,
            layers,
            permutations,
            rows,
            linear,
            values,
            reduction: source.messages("reduction rounds", shape.reduction_rounds())?,
            stacks: source.scalars("stack values", shape.stacks())?,
            opening: source.opening(form)?,
        })
    }
}

fn read_permutations<V, P>(
    reader: &mut impl Source<V, P>,
    variables: usize,
) -> Result<PermutationProof<V>, VerifyError> {
    let claim = reader.scalar("permutation claim", 0)?;
    let mut layer = |kind: Kind| {
        let mut rounds = Vec::new();
        for length in kind.messages(variables) {
            rounds.push(reader.scalars("permutation rounds", length)?);
        }
        let values = reader.scalars("permutation values", kind.values())?;
        Ok::<_, VerifyError>(LayerProof { rounds, values })
    };
    let mut rounds = Vec::new();
    for _ in 0..GROUP_ROUNDS {
        let [chi, theta, parity] = Kind::ALL;
        rounds.push([layer(chi)?, layer(theta)?, layer(parity)?]);
    }
    Ok(PermutationProof { claim, rounds })
}

impl Proof {
    /// Encodes the proof.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        bytes.extend_from_slice(&HEADER);
        bytes.push(self.hash.code());
        bytes.extend_from_slice(&self.srs_id);
        bytes.extend_from_slice(&self.key_digest);
        put_count(&mut bytes, self.public.len());
        bytes.extend_from_slice(&self.public);
        put_count(&mut bytes, self.shards.len());
        for (commitment, _) in &self.shards {
            bytes.extend_from_slice(&commitment.to_bytes());
        }
        for (_, proof) in &self.shards {
            bytes.extend_from_slice(&proof.to_bytes());
        }
        bytes
    }

    /// Returns the public bytes of an encoding without decoding the rest.
    ///
    /// # Errors
    /// A wrong header, a truncated or oversized section.
    pub fn public_of(bytes: &[u8]) -> Result<&[u8], VerifyError> {
        let mut reader = Reader { bytes };
        preamble(&mut reader).map(|preamble| preamble.public)
    }

    /// Returns the transcript's hash of an encoding without decoding the rest.
    ///
    /// # Errors
    /// A wrong header, a truncated or oversized section.
    pub fn hash_of(bytes: &[u8]) -> Result<Hash, VerifyError> {
        let mut reader = Reader { bytes };
        preamble(&mut reader).map(|preamble| preamble.hash)
    }

    /// Returns the digest of the key that an encoding is for, without decoding the rest.
    ///
    /// # Errors
    /// A wrong header, a truncated or oversized section.
    pub fn key_digest_of(bytes: &[u8]) -> Result<[u8; 32], VerifyError> {
        let mut reader = Reader { bytes };
        preamble(&mut reader).map(|preamble| preamble.key_digest)
    }

    /// Decodes a proof for `key`.
    ///
    /// # Errors
    /// The error in the encoding or the lists of instances; a proof for a different key or
    /// reference string has its own error.
    pub fn from_bytes(key: &VerifyingKey, bytes: &[u8]) -> Result<Self, VerifyError> {
        if bytes.len() > MAX_BYTES {
            return Err(VerifyError::TooLarge {
                what: "the length of the proof",
                limit: count(MAX_BYTES),
                got: count(bytes.len()),
            });
        }
        let mut reader = Reader { bytes };
        let preamble = preamble(&mut reader)?;
        if preamble.srs_id != key.srs().id() {
            return Err(VerifyError::OtherSrs {
                expected: key.srs().id(),
                got: preamble.srs_id,
            });
        }
        if preamble.key_digest != key.digest() {
            return Err(VerifyError::OtherKey {
                expected: key.digest(),
                got: preamble.key_digest,
            });
        }
        let number = reader.count("shards", "the number of shards", MAX_SHARDS)?;
        let mut commitments = Vec::new();
        for _ in 0..number {
            commitments.push(ShardCommitment::read(&mut reader)?);
        }
        let form = mercury::Form::of(key.srs());
        let mut shards = Vec::new();
        for (index, commitment) in (1..).zip(commitments) {
            let shape = ShardShape::new(key, &commitment, index == number)?;
            let proof = ShardProof::gather(&shape, form, &mut reader)?;
            shards.push((commitment, proof));
        }
        reader.end()?;
        Ok(Self {
            hash: preamble.hash,
            srs_id: preamble.srs_id,
            key_digest: preamble.key_digest,
            public: preamble.public.to_vec(),
            shards,
        })
    }
}

struct Preamble<'a> {
    hash: Hash,
    srs_id: [u8; 32],
    key_digest: [u8; 32],
    public: &'a [u8],
}

fn preamble<'a>(reader: &mut Reader<'a>) -> Result<Preamble<'a>, VerifyError> {
    let got = reader.array("header")?;
    if got != HEADER {
        return Err(VerifyError::Header {
            expected: HEADER,
            got,
        });
    }
    let hash = match reader.array("hash")? {
        [0] => Hash::Keccak,
        [1] => Hash::Poseidon2,
        [got] => return Err(VerifyError::UnknownHash { got }),
    };
    let srs_id = reader.array("reference string id")?;
    let key_digest = reader.array("key digest")?;
    let what = "the length of the public values";
    let length = reader.count("public values", what, MAX_PUBLIC_BYTES)?;
    Ok(Preamble {
        hash,
        srs_id,
        key_digest,
        public: reader.take("public values", length)?,
    })
}
