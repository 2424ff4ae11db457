//! The proof and its bytes.
//!
//! Numbers are little endian, points and field elements 32 bytes each (canonical or rejected):
//!
//! | section | bytes |
//! |---|---|
//! | header | `b"zkfabr"`, version as u16 |
//! | hash | 1: the transcript's |
//! | reference string id, key digest | 32 each |
//! | public | u32 length, bytes |
//! | shards | u32 count, then each shard's commitment, then each shard's proof |
//! | a commitment | log stack u32; u32 count of instances, chip u32 and units u32 each; u32 count of points, points |
//! | a shard's proof | roots, layers, permutations, rows, linear claims, values, reduction, stacks: their numbers follow from key and commitment; opening |

use crate::layout::MAX_STACKS;
use crate::permutation::{Kind, LayerProof, PermutationProof};
use crate::reader::Reader;
use crate::shape::{Header, LANES, MAX_INSTANCES, MAX_SHARDS, count};
use crate::shard::ShardShape;
use crate::transcript::scalar_bytes;
use crate::{VerifyError, VerifyingKey};
use alloc::vec::Vec;
use ark_bn254::{Fr, G1Affine};
use zkfabric_air::permutation::GROUP_ROUNDS;
use zkfabric_kzg::{VerifierSrs, mercury};

/// Magic and version.
pub const HEADER: [u8; 8] = *b"zkfabr\x04\x00";
/// Most bytes of a proof. A shard takes about 140 KiB, so that a proof of as many shards as there may be has 560 MiB.
pub const MAX_BYTES: usize = 1 << 30;
/// Most bytes of public values.
pub const MAX_PUBLIC_BYTES: usize = 1 << 16;

/// The hash a proof's transcript runs over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Hash {
    /// Keccak-256: for verifiers in software and on chain.
    #[default]
    Keccak,
    /// Poseidon2 over the scalar field: for verifiers inside a proof.
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

/// The first message of a shard: what it consists of, and the commitments to its main columns.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ShardCommitment {
    /// log2 of the values of a stack.
    pub log_stack: u32,
    /// The free instances.
    pub headers: Vec<Header>,
    /// Commitments to the stacks of main columns.
    pub stacks: Vec<G1Affine>,
}

/// The sumcheck of one layer of the fractions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Layer {
    /// `t(0)` and the coefficient of `X^2` of each round.
    pub rounds: Vec<[Fr; 2]>,
    /// Numerator and denominator of the even child, then of the odd one.
    pub ends: [Fr; 4],
}

/// The rest of a shard's proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShardProof {
    /// Numerators and denominators of the eight lanes' sums.
    pub roots: [[Fr; LANES]; 2],
    /// The layers from the root down.
    pub layers: Vec<Layer>,
    /// The permutations of each pair of instances.
    pub permutations: Vec<PermutationProof>,
    /// `t(0)`, `t(2)`, `t(-1)` of each round of the sumcheck over rows.
    pub rows: Vec<[Fr; 3]>,
    /// `t(0)` and the coefficient of `X^2` of each round of the linear claims, if there are any.
    pub linear: Vec<[Fr; 2]>,
    /// For each instance the values of its columns, main ones first.
    pub values: Vec<Vec<Fr>>,
    /// `t(0)` and the coefficient of `X^2` of each round of the reduction to stacks.
    pub reduction: Vec<[Fr; 2]>,
    /// The values of the stacks, main ones first.
    pub stacks: Vec<Fr>,
    /// The opening of their weighted sum.
    pub opening: mercury::Proof,
}

/// A proof. The last shard is the tail, which holds the key's fixed instances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The transcript's hash.
    pub hash: Hash,
    /// Id of the reference string it was made with.
    pub srs_id: [u8; 32],
    /// Digest of the key it was made for.
    pub key_digest: [u8; 32],
    /// Public bytes: what is claimed; their meaning is the machine's.
    pub public: Vec<u8>,
    /// The shards.
    pub shards: Vec<(ShardCommitment, ShardProof)>,
}

fn put_count(bytes: &mut Vec<u8>, n: usize) {
    bytes.extend_from_slice(&u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes());
}

fn put_scalars<'a>(bytes: &mut Vec<u8>, scalars: impl IntoIterator<Item = &'a Fr>) {
    for scalar in scalars {
        bytes.extend_from_slice(&scalar_bytes(scalar));
    }
}

impl ShardCommitment {
    /// The encoding.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::from(self.log_stack.to_le_bytes());
        put_count(&mut bytes, self.headers.len());
        for header in &self.headers {
            bytes.extend_from_slice(&header.chip.to_le_bytes());
            bytes.extend_from_slice(&header.units.to_le_bytes());
        }
        put_count(&mut bytes, self.stacks.len());
        for point in &self.stacks {
            bytes.extend_from_slice(&zkfabric_kzg::encode(point));
        }
        bytes
    }

    /// The commitment of an encoding.
    ///
    /// # Errors
    /// What is wrong with the encoding.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, VerifyError> {
        let mut reader = Reader { bytes };
        let commitment = Self::read(&mut reader)?;
        reader.end()?;
        Ok(commitment)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, VerifyError> {
        let log_stack = reader.u32("stack size")?;
        let what = "the number of instances";
        let count = reader.count("instances", what, MAX_INSTANCES)?;
        let mut headers = Vec::new();
        for _ in 0..count {
            let chip = reader.u32("instances")?;
            let units = reader.u32("instances")?;
            headers.push(Header { chip, units });
        }
        let count = reader.count("stacks", "the number of stacks", MAX_STACKS)?;
        let stacks: Result<_, _> = (0..count).map(|i| reader.point("stacks", i)).collect();
        Ok(Self {
            log_stack,
            headers,
            stacks: stacks?,
        })
    }
}

impl ShardProof {
    /// The encoding.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        put_scalars(&mut bytes, self.roots.as_flattened());
        for layer in &self.layers {
            put_scalars(&mut bytes, layer.rounds.as_flattened());
            put_scalars(&mut bytes, &layer.ends);
        }
        for permutations in &self.permutations {
            put_scalars(&mut bytes, [&permutations.claim]);
            for layer in permutations.rounds.iter().flatten() {
                put_scalars(&mut bytes, layer.rounds.iter().flatten());
                put_scalars(&mut bytes, &layer.values);
            }
        }
        put_scalars(&mut bytes, self.rows.as_flattened());
        put_scalars(&mut bytes, self.linear.as_flattened());
        put_scalars(&mut bytes, self.values.iter().flatten());
        put_scalars(&mut bytes, self.reduction.as_flattened());
        put_scalars(&mut bytes, &self.stacks);
        bytes.extend_from_slice(&self.opening.to_bytes());
        bytes
    }

    /// The proof of an encoding, for a shard of this shape.
    ///
    /// # Errors
    /// What is wrong with the encoding.
    pub fn from_bytes(
        shape: &ShardShape<'_>,
        srs: &VerifierSrs,
        bytes: &[u8],
    ) -> Result<Self, VerifyError> {
        let mut reader = Reader { bytes };
        let proof = Self::read(shape, srs, &mut reader)?;
        reader.end()?;
        Ok(proof)
    }

    fn read(
        shape: &ShardShape<'_>,
        srs: &VerifierSrs,
        reader: &mut Reader<'_>,
    ) -> Result<Self, VerifyError> {
        let mut roots = [[Fr::default(); LANES]; 2];
        for (index, value) in roots.as_flattened_mut().iter_mut().enumerate() {
            *value = reader.scalar("roots", index)?;
        }
        let mut layers = Vec::new();
        for layer in 0..shape.layers() {
            let rounds = reader.messages("layer rounds", layer.saturating_add(3))?;
            let [ends] = read_one(reader, "layer ends")?;
            layers.push(Layer { rounds, ends });
        }
        let mut permutations = Vec::new();
        for pair in &shape.pairs {
            permutations.push(read_permutations(reader, pair.variables)?);
        }
        let rows = reader.messages("row rounds", shape.row_rounds())?;
        let linear = reader.messages("linear rounds", shape.linear_rounds())?;
        let mut values = Vec::new();
        for instance in &shape.instances {
            values.push(reader.scalars("values", instance.columns())?);
        }
        let reduction = reader.messages("reduction rounds", shape.reduction_rounds())?;
        let stacks = reader.scalars("stack values", shape.stacks())?;
        let form = mercury::Form::of(srs);
        let bytes = reader.take("opening", mercury::Proof::bytes(form))?;
        let opening = mercury::Proof::from_bytes(form, bytes).map_err(VerifyError::Opening)?;
        Ok(Self {
            roots,
            layers,
            permutations,
            rows,
            linear,
            values,
            reduction,
            stacks,
            opening,
        })
    }
}

fn read_permutations(
    reader: &mut Reader<'_>,
    variables: usize,
) -> Result<PermutationProof, VerifyError> {
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

fn read_one<const N: usize>(
    reader: &mut Reader<'_>,
    section: &'static str,
) -> Result<[[Fr; N]; 1], VerifyError> {
    let messages = reader.messages(section, 1)?;
    messages.try_into().map_err(|_| VerifyError::Counts)
}

impl Proof {
    /// The encoding.
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

    /// The public bytes of an encoding, without decoding the rest.
    ///
    /// # Errors
    /// A wrong header, a truncated or oversized section.
    pub fn public_of(bytes: &[u8]) -> Result<&[u8], VerifyError> {
        let mut reader = Reader { bytes };
        preamble(&mut reader).map(|preamble| preamble.public)
    }

    /// Decodes a proof for `key`.
    ///
    /// # Errors
    /// What is wrong with the encoding or the lists of instances; a proof for another key or reference
    /// string is named as such.
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
        let mut shards = Vec::new();
        for (index, commitment) in (1..).zip(commitments) {
            let shape = ShardShape::new(key, &commitment, index == number)?;
            let proof = ShardProof::read(&shape, key.srs(), &mut reader)?;
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
