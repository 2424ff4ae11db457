//! Files: a wrapped proof, and the key that verifies it.
//!
//! | proof, bytes | |
//! |---|---|
//! | 8 | `zkfabpf4` |
//! | 32 | identifier of the program: [`FinalKey::program`] |
//! | 32 | digest of the last proof's key: [`zkfabric_plonk::VerifyingKey::digest`] |
//! | 992 | the last proof |
//! | any | the program's output |
//! | 32 | Keccak-256 of all bytes before |
//!
//! | key, bytes | |
//! |---|---|
//! | 8 | `zkfabky4` |
//! | 64 | `tau G2`, compressed |
//! | 32 | digest of the program's key |
//! | 4 | number of shapes, little endian |
//! | 32 each | leaf of the shape's key in the tree, little endian |
//! | 588 | the last proof's key |
//! | 32 | Keccak-256 of all bytes before |
//!
//! The checksum detects accidents, not forgeries. A key's file names its program, but nothing in it
//! shows that its leaves and its last key belong to that program: a file can combine any program
//! with a circuit that accepts everything. So a key is trusted by its
//! [identity](FinalKey::identity), which its owner computed from the program's key.

use ark_bn254::{Fr, G2Affine};
use ark_ff::PrimeField as _;
use ark_serialize::{CanonicalDeserialize as _, CanonicalSerialize as _};
use zkfabric_kzg::VerifierSrs;
use zkfabric_plonk::{Proof, VerifyingKey, verify};
use zkfabric_verifier::transcript::keccak256;
use zkfabric_zkvm::checksum::{self, sealed};

use crate::tree::{DEPTH, family, root};
use crate::{Error, Statement};

/// First bytes of files, without the version.
const PROOF: [u8; 7] = *b"zkfabpf";
const KEY: [u8; 7] = *b"zkfabky";
/// The last of the first bytes: version 3 had no checksum, and its last circuit accepted false
/// statements.
const VERSION: u8 = b'4';
/// Domain of a key's identity.
const IDENTITY: &[u8] = b"zkfabric/final-key/v1";
/// Largest size of a proof's file: outputs of batches have 352 bytes.
pub const MAX_BYTES: usize = 1 << 24;

/// A wrapped proof with the output whose digest it proves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinalProof {
    /// Identifier of the program.
    pub program: [u8; 32],
    /// Digest of the last proof's key.
    pub key: [u8; 32],
    /// The proof for a contract.
    pub proof: Proof,
    /// The program's output.
    pub output: Vec<u8>,
}

/// A key that verifies wrapped proofs of one program, whatever their shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinalKey {
    /// The reference string.
    pub srs: VerifierSrs,
    /// Digest of the program's key.
    pub program_key: [u8; 32],
    /// The keys of the second level by shape, as leaves of a tree.
    pub leaves: Vec<Fr>,
    /// The last proof's key.
    pub key: VerifyingKey,
}

/// Takes `N` bytes from the front.
fn take<const N: usize>(what: &'static str, bytes: &mut &[u8]) -> Result<[u8; N], Error> {
    let (taken, rest) = bytes.split_first_chunk().ok_or(Error::Short {
        what,
        expected: N,
        got: bytes.len(),
    })?;
    *bytes = rest;
    Ok(*taken)
}

fn magic(kind: [u8; 7]) -> [u8; 8] {
    let [a, b, c, d, e, f, g] = kind;
    [a, b, c, d, e, f, g, VERSION]
}

/// Returns the bytes between a file's first bytes and its checksum, after checking both.
fn opened(kind: [u8; 7], bytes: &[u8]) -> Result<&[u8], Error> {
    let mut rest = bytes;
    let (expected, got) = (magic(kind), take("the first bytes", &mut rest)?);
    if !bytes.starts_with(&kind) {
        return Err(Error::Magic { expected, got });
    }
    if got != expected {
        return Err(Error::Version { expected, got });
    }
    let short = || Error::Short {
        what: "the checksum",
        expected: checksum::BYTES,
        got: rest.len(),
    };
    let (content, got) = rest.split_last_chunk().ok_or_else(short)?;
    let (body, _) = bytes
        .split_last_chunk::<{ checksum::BYTES }>()
        .ok_or_else(short)?;
    checksum::check(body, got).map_err(Error::Checksum)?;
    Ok(content)
}

impl FinalProof {
    /// Returns whether a file begins like a wrapped proof, of any version.
    #[must_use]
    pub fn is_one(bytes: &[u8]) -> bool {
        bytes.starts_with(&PROOF)
    }

    /// Returns the statement of the proof.
    #[must_use]
    pub fn statement(&self) -> Statement {
        Statement {
            program: self.program,
            output: keccak256(&[&self.output]),
        }
    }

    /// Returns the bytes of the file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let (magic, proof) = (magic(PROOF), self.proof.to_bytes());
        sealed([&magic[..], &self.program, &self.key, &proof, &self.output].concat())
    }

    /// Reads the proof from a file.
    ///
    /// # Errors
    /// [`Error::Magic`], [`Error::Version`], [`Error::Checksum`], [`Error::Short`], and errors of a
    /// malformed proof.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let mut bytes = opened(PROOF, bytes)?;
        let program = take("the program's digest", &mut bytes)?;
        let key = take("the key's digest", &mut bytes)?;
        let proof: [u8; Proof::BYTES] = take("the proof", &mut bytes)?;
        Ok(Self {
            program,
            key,
            proof: Proof::from_bytes(&proof)?,
            output: bytes.to_vec(),
        })
    }
}

impl FinalKey {
    /// Returns whether a file begins like such a key, of any version.
    #[must_use]
    pub fn is_one(bytes: &[u8]) -> bool {
        bytes.starts_with(&KEY)
    }

    /// Returns the identifier of the program in proofs and contracts: the root of the tree, with
    /// its upper byte first.
    ///
    /// # Errors
    /// No leaves, or too many.
    pub fn program(&self) -> Result<[u8; 32], Error> {
        Ok(root(&family(self.program_key, &self.leaves)?))
    }

    /// Returns the digest of the last key, with which a contract's proofs begin.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        self.key.digest(&self.srs)
    }

    /// Returns the identity that a user pins: Keccak-256 of a domain, the id of the reference
    /// string, the digest of the program's key, the number of leaves, the leaves and the last
    /// proof's key. Keys with one identity accept the same proofs of the same program.
    #[must_use]
    pub fn identity(&self) -> [u8; 32] {
        let words = self.leaves.iter().flat_map(|leaf| leaf.into_bigint().0);
        let leaves: Vec<u8> = words.flat_map(u64::to_le_bytes).collect();
        let count = u64::try_from(self.leaves.len()).unwrap_or(u64::MAX);
        keccak256(&[
            IDENTITY,
            &self.srs.id(),
            &self.program_key,
            &count.to_le_bytes(),
            &leaves,
            &self.key.to_bytes(),
        ])
    }

    /// Checks that the key is the one that the caller expects.
    ///
    /// # Errors
    /// [`Error::Identity`]; [`Error::ProgramDigest`] if the caller passes the digest of the
    /// program's key, which any key can name.
    pub fn expect(&self, identity: [u8; 32]) -> Result<(), Error> {
        match self.identity() {
            got if got == identity => Ok(()),
            _ if identity == self.program_key => Err(Error::ProgramDigest { got: identity }),
            got => Err(Error::Identity {
                expected: identity,
                got,
            }),
        }
    }

    /// Checks that the key's last key has this digest: the last key of the reference string is the
    /// same for all programs.
    ///
    /// # Errors
    /// [`Error::LastKey`].
    pub fn expect_last(&self, digest: [u8; 32]) -> Result<(), Error> {
        match self.digest() {
            got if got == digest => Ok(()),
            got => Err(Error::LastKey {
                expected: digest,
                got,
            }),
        }
    }

    /// Verifies a proof. The result is only as trustworthy as the key: see [`FinalKey::expect`].
    ///
    /// # Errors
    /// [`Error::OtherProgram`] and [`Error::OtherKey`] for proofs of another program or for another
    /// key; [`Error::Insecure`] for a string for which anybody can forge proofs, unless that is
    /// allowed; [`Error::Plonk`] for a rejected proof.
    pub fn verify(&self, proof: &FinalProof, allow_insecure: bool) -> Result<(), Error> {
        if self.srs.insecure() && !allow_insecure {
            return Err(Error::Insecure);
        }
        let program = self.program()?;
        if proof.program != program {
            return Err(Error::OtherProgram {
                expected: program,
                got: proof.program,
            });
        }
        if proof.key != self.digest() {
            return Err(Error::OtherKey {
                expected: self.digest(),
                got: proof.key,
            });
        }
        let inputs = proof.statement().inputs();
        Ok(verify(&self.srs, &self.key, &inputs, &proof.proof)?)
    }

    /// Returns the bytes of the file.
    ///
    /// # Errors
    /// None in practice: writing to memory does not fail.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::from(magic(KEY));
        let tau = self.srs.tau_g2();
        let written = tau.serialize_compressed(&mut bytes);
        written.map_err(|_| Error::Srs)?;
        bytes.extend(self.program_key);
        let leaves = u32::try_from(self.leaves.len()).unwrap_or(u32::MAX);
        bytes.extend(leaves.to_le_bytes());
        for leaf in &self.leaves {
            leaf.serialize_compressed(&mut bytes)
                .map_err(|_| Error::Srs)?;
        }
        bytes.extend(self.key.to_bytes());
        Ok(sealed(bytes))
    }

    /// Reads the key from a file. The key is only as trustworthy as the file: to trust it, compare
    /// [`FinalKey::identity`].
    ///
    /// # Errors
    /// [`Error::Magic`], [`Error::Version`], [`Error::Checksum`], [`Error::Short`], [`Error::Srs`],
    /// and errors of a malformed key.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let mut bytes = opened(KEY, bytes)?;
        let tau: [u8; 64] = take("tau G2", &mut bytes)?;
        let tau = G2Affine::deserialize_compressed(&tau[..]).map_err(|_| Error::Srs)?;
        let program_key = take("the program's digest", &mut bytes)?;
        let count = u32::from_le_bytes(take("the number of shapes", &mut bytes)?);
        if count == 0 || count >= 1 << DEPTH {
            return Err(Error::Shapes { got: count });
        }
        let mut leaves = Vec::new();
        for _ in 0..count {
            let leaf: [u8; 32] = take("a leaf", &mut bytes)?;
            let leaf = Fr::deserialize_compressed(&leaf[..]).map_err(|_| Error::Leaf)?;
            leaves.push(leaf);
        }
        Ok(Self {
            srs: VerifierSrs::new(tau, None).map_err(|_| Error::Srs)?,
            program_key,
            leaves,
            key: VerifyingKey::from_bytes(bytes)?,
        })
    }
}
