//! A circuit's verifying key.

#![deny(clippy::indexing_slicing, clippy::as_conversions)]

use alloc::vec::Vec;

use ark_bn254::{Fr, G1Affine};
use tiny_keccak::{Hasher as _, Keccak};
use zkfabric_kzg::{KzgError, VerifierSrs};

use crate::circuit::OF_PAIR;
use crate::proof::{POINT_BYTES, decode_point, encode_point};
use crate::{Domain, Error};

/// Domain separator of the digest.
const DOMAIN: &[u8] = b"zkfabric/plonk/v3";

/// Commitments to a circuit's columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifyingKey {
    pub(crate) domain: Domain,
    pub(crate) public: u64,
    /// Commitment to the packed columns `s1, s2, f, p, d`.
    pub(crate) packed: G1Affine,
    /// Commitments to the columns `m, l, r, o, n, k, s3, t`.
    pub(crate) columns: [G1Affine; 8],
}

impl VerifyingKey {
    /// Length of an encoded key in bytes.
    pub const BYTES: usize = 4 + 8 + 9 * POINT_BYTES;

    /// Makes a key from these commitments.
    ///
    /// # Errors
    /// [`Error::Key`] for fewer public inputs than the pair has halves or more than rows,
    /// [`KzgError::NotOnCurve`].
    pub fn new(
        domain: Domain,
        public: u64,
        packed: G1Affine,
        columns: [G1Affine; 8],
    ) -> Result<Self, Error> {
        let rows = domain.rows();
        if !(OF_PAIR..=rows.into()).contains(&public) {
            return Err(Error::Key { rows, public });
        }
        if !columns.iter().chain([&packed]).all(G1Affine::is_on_curve) {
            return Err(KzgError::NotOnCurve.into());
        }
        Ok(Self {
            domain,
            public,
            packed,
            columns,
        })
    }

    /// Checks that the number of public inputs matches the key.
    pub(crate) fn check_inputs(&self, inputs: &[Fr]) -> Result<(), Error> {
        let (expected, got) = (usize::try_from(self.inputs()), inputs.len());
        match expected {
            Ok(expected) if expected == got => Ok(()),
            expected => Err(Error::PublicInputs {
                expected: expected.unwrap_or(usize::MAX),
                got,
            }),
        }
    }

    /// Returns the number of rows and their subgroup.
    #[must_use]
    pub const fn domain(&self) -> Domain {
        self.domain
    }

    /// Returns the number of public inputs, including the pair's halves.
    #[must_use]
    pub const fn public(&self) -> u64 {
        self.public
    }

    /// Returns `rows | public inputs | s1 s2 f p d packed | m | l | r | o | n | k | s3 | t`:
    /// integers of 4 and 8 bytes, most significant first, points as in a [`Proof`](crate::Proof).
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(Self::BYTES);
        bytes.extend(self.domain.rows().to_be_bytes());
        bytes.extend(self.public.to_be_bytes());
        for point in [&self.packed].into_iter().chain(&self.columns) {
            bytes.extend(encode_point(point));
        }
        bytes
    }

    /// Decodes a key.
    ///
    /// # Errors
    /// [`Error::Length`], [`Error::Encoding`], [`Error::Key`] also for a number of rows that does
    /// not match a [`Domain`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let length = Error::Length {
            expected: Self::BYTES,
            got: bytes.len(),
        };
        let (rows, rest) = bytes.split_first_chunk().ok_or_else(|| length.clone())?;
        let (public, rest) = rest.split_first_chunk().ok_or_else(|| length.clone())?;
        let (points, rest) = rest.as_chunks::<POINT_BYTES>();
        let points = points.iter().map(decode_point);
        let points: Vec<G1Affine> = points.collect::<Result<_, _>>()?;
        let (packed, columns) = points.split_first().ok_or_else(|| length.clone())?;
        let (true, Ok(columns)) = (rest.is_empty(), columns.try_into()) else {
            return Err(length);
        };
        let (rows, public) = (u32::from_be_bytes(*rows), u64::from_be_bytes(*public));
        let domain = Domain::of(rows).ok_or(Error::Key { rows, public })?;
        Self::new(domain, public, *packed, columns)
    }

    /// Returns the start of a proof's transcript: Keccak-256 of the domain, the id of the reference
    /// string and the key.
    #[must_use]
    pub fn digest(&self, srs: &VerifierSrs) -> [u8; 32] {
        let mut hasher = Keccak::v256();
        hasher.update(DOMAIN);
        hasher.update(&srs.id());
        hasher.update(&self.to_bytes());
        let mut digest = [0; 32];
        hasher.finalize(&mut digest);
        digest
    }

    /// Returns the number of public inputs, without the pair's halves.
    #[must_use]
    pub const fn inputs(&self) -> u64 {
        // A key counts the pair's halves.
        self.public.saturating_sub(OF_PAIR)
    }
}
