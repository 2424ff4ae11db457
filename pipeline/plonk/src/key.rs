//! What a verifier knows of a circuit.

#![deny(clippy::indexing_slicing, clippy::as_conversions)]

use alloc::vec::Vec;

use ark_bn254::{Fr, G1Affine};
use ark_ff::{FftField as _, One as _};
use tiny_keccak::{Hasher as _, Keccak};
use zkfabric_kzg::{KzgError, VerifierSrs};

use crate::Error;
use crate::circuit::{MAX_LOG_ROWS, MIN_LOG_ROWS};
use crate::proof::{POINT_BYTES, decode_point, encode_point};

/// Of the digest.
const DOMAIN: &[u8] = b"zkfabric/plonk/v1";

/// Commitments to a circuit's coefficients and copies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifyingKey {
    pub(crate) log_rows: u32,
    pub(crate) public: u64,
    /// To the coefficients `m, l, r, o, k`.
    pub(crate) gates: [G1Affine; 5],
    /// To the names of the positions behind each position, by wire.
    pub(crate) copies: [G1Affine; 3],
}

impl VerifyingKey {
    /// Bytes of a key.
    pub const BYTES: usize = 4 + 8 + 8 * POINT_BYTES;

    /// A key of these commitments.
    ///
    /// # Errors
    /// [`Error::Key`] for numbers out of range, [`KzgError::NotOnCurve`].
    pub fn new(
        log_rows: u32,
        public: u64,
        gates: [G1Affine; 5],
        copies: [G1Affine; 3],
    ) -> Result<Self, Error> {
        let fits = (MIN_LOG_ROWS..=MAX_LOG_ROWS).contains(&log_rows) && public <= 1 << log_rows;
        if !fits {
            return Err(Error::Key { log_rows, public });
        }
        if !gates.iter().chain(&copies).all(G1Affine::is_on_curve) {
            return Err(KzgError::NotOnCurve.into());
        }
        Ok(Self {
            log_rows,
            public,
            gates,
            copies,
        })
    }

    /// log2 of the number of rows.
    #[must_use]
    pub const fn log_rows(&self) -> u32 {
        self.log_rows
    }

    /// Number of public inputs.
    #[must_use]
    pub const fn public(&self) -> u64 {
        self.public
    }

    /// `log2(rows) | public inputs | m | l | r | o | k | copies of a | b | c`: integers of 4 and 8 bytes, most significant first, points as in a
    /// [`Proof`](crate::Proof).
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(Self::BYTES);
        bytes.extend(self.log_rows.to_be_bytes());
        bytes.extend(self.public.to_be_bytes());
        for point in self.gates.iter().chain(&self.copies) {
            bytes.extend(encode_point(point));
        }
        bytes
    }

    /// The key of an encoding.
    ///
    /// # Errors
    /// [`Error::Length`], [`Error::Encoding`], [`Error::Key`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let length = Error::Length {
            expected: Self::BYTES,
            got: bytes.len(),
        };
        let (log_rows, rest) = bytes.split_first_chunk().ok_or_else(|| length.clone())?;
        let (public, rest) = rest.split_first_chunk().ok_or_else(|| length.clone())?;
        let (points, rest) = rest.as_chunks::<POINT_BYTES>();
        let points = points.iter().map(decode_point);
        let points: Vec<G1Affine> = points.collect::<Result<_, _>>()?;
        let (gates, copies) = points.split_first_chunk().ok_or_else(|| length.clone())?;
        let (true, Ok(copies)) = (rest.is_empty(), copies.try_into()) else {
            return Err(length);
        };
        let (log_rows, public) = (u32::from_be_bytes(*log_rows), u64::from_be_bytes(*public));
        Self::new(log_rows, public, *gates, copies)
    }

    /// What a proof's transcript begins with: Keccak-256 of the domain, the id of the reference string and the key.
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

    /// `w`, the generator of the subgroup of the rows.
    pub(crate) fn generator(&self) -> Fr {
        generator(self.log_rows)
    }
}

/// The generator of the subgroup of order `2^log_order`.
pub(crate) fn generator(log_order: u32) -> Fr {
    // Every size that a key may have exists, and four times that.
    Fr::get_root_of_unity(1 << log_order.min(MAX_LOG_ROWS + 2)).unwrap_or_else(Fr::one)
}
