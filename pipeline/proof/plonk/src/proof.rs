//! A proof and its encoding, in the format of the EVM's precompiles: 32-byte words, most
//! significant byte first.

#![deny(clippy::indexing_slicing, clippy::as_conversions)]

use alloc::vec::Vec;

use ark_bn254::{Fq, Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::{BigInteger as _, PrimeField};
use zkfabric_kzg::KzgError;

use crate::Error;

/// Length of a point in bytes: `x` and `y`, both zero for infinity (EIP-196).
pub const POINT_BYTES: usize = 64;
/// Length of a word in bytes.
const WORD: usize = 32;

/// Values of all polynomials at the challenge `z`, and at `w z` for the polynomials whose next rows
/// are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evaluations {
    /// Values of `a, b, c, e` at `z`.
    pub wires: [Fr; 4],
    /// Values of `a, b, c, e` at `w z`.
    pub next_wires: [Fr; 4],
    /// Values of `Z, S` at `z`.
    pub running: [Fr; 2],
    /// Values of `Z, S` at `w z`.
    pub next_running: [Fr; 2],
    /// Values of `s1, s2, f, p, d` at `z`.
    pub key: [Fr; 5],
}

/// Number of values of a proof.
const VALUES: usize = 17;
/// Number of points of a proof.
const POINTS: usize = 7;

/// A proof: seven points and 17 values, in the notation of `docs/plonk.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proof {
    /// `P` and `Q`; the circuit leaves `e(P, G2) = e(Q, tau G2)` to be checked.
    pub pair: [G1Affine; 2],
    /// Commitment to the packed wires and numbers of reads `a, b, c, e`.
    pub wires: G1Affine,
    /// Commitment to the packed product and sum `Z, S`.
    pub running: G1Affine,
    /// Commitment to the quotient `T`.
    pub quotient: G1Affine,
    /// Commitments to `W` and `W'`.
    pub openings: [G1Affine; 2],
    /// Values at `z` and `w z`.
    pub evaluations: Evaluations,
}

impl Proof {
    /// Length of an encoded proof in bytes.
    pub const BYTES: usize = POINTS * POINT_BYTES + VALUES * WORD;

    /// Returns `P, Q, C1, C2, T, W, W'`.
    pub(crate) fn points(&self) -> impl Iterator<Item = &G1Affine> {
        let sent = [&self.wires, &self.running, &self.quotient];
        self.pair.iter().chain(sent).chain(&self.openings)
    }

    /// Encodes the points, then the values, in the order of the fields.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(Self::BYTES);
        for point in self.points() {
            bytes.extend(encode_point(point));
        }
        for value in self.evaluations.all() {
            bytes.extend(encode(value));
        }
        bytes
    }

    /// Decodes a proof.
    ///
    /// # Errors
    /// [`Error::Length`]; [`KzgError::NonCanonical`] for a number not below its modulus,
    /// [`KzgError::NotOnCurve`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let length = || Error::Length {
            expected: Self::BYTES,
            got: bytes.len(),
        };
        if bytes.len() != Self::BYTES {
            return Err(length());
        }
        let (points, values) = bytes
            .split_at_checked(POINTS * POINT_BYTES)
            .ok_or_else(length)?;
        let (points, _) = points.as_chunks::<POINT_BYTES>();
        let points = points.iter().map(decode_point);
        let points: Vec<G1Affine> = points.collect::<Result<_, _>>()?;
        let (values, _) = values.as_chunks::<WORD>();
        let values = values.iter().map(decode);
        let values: Vec<Fr> = values.collect::<Result<_, _>>()?;
        let &[p, q, wires, running, quotient, first, second] = points.as_slice() else {
            return Err(length());
        };
        Ok(Self {
            pair: [p, q],
            wires,
            running,
            quotient,
            openings: [first, second],
            evaluations: Evaluations::of(&values).ok_or_else(length)?,
        })
    }
}

impl Evaluations {
    /// Returns all values, in the order of the fields.
    pub(crate) fn all(&self) -> impl Iterator<Item = Fr> {
        let wires = self.wires.into_iter().chain(self.next_wires);
        let running = self.running.into_iter().chain(self.next_running);
        wires.chain(running).chain(self.key)
    }

    /// Reads the values in the order of [`Self::all`].
    fn of(values: &[Fr]) -> Option<Self> {
        let (wires, values) = values.split_first_chunk()?;
        let (next_wires, values) = values.split_first_chunk()?;
        let (running, values) = values.split_first_chunk()?;
        let (next_running, values) = values.split_first_chunk()?;
        Some(Self {
            wires: *wires,
            next_wires: *next_wires,
            running: *running,
            next_running: *next_running,
            key: values.try_into().ok()?,
        })
    }
}

/// Encodes a number as a word.
pub(crate) fn encode<F: PrimeField>(value: F) -> [u8; WORD] {
    let bytes = value.into_bigint().to_bytes_be();
    // Elements of both fields have 32 bytes.
    bytes.try_into().unwrap_or_default()
}

/// Decodes a number from a word.
fn decode<F: PrimeField>(word: &[u8; WORD]) -> Result<F, KzgError> {
    let value = F::from_be_bytes_mod_order(word);
    match encode(value) == *word {
        true => Ok(value),
        false => Err(KzgError::NonCanonical),
    }
}

/// Encodes a point as two words.
pub(crate) fn encode_point(point: &G1Affine) -> [u8; POINT_BYTES] {
    let mut bytes = [0; POINT_BYTES];
    if let Some((x, y)) = point.xy() {
        let words = encode::<Fq>(x).into_iter().chain(encode::<Fq>(y));
        bytes.iter_mut().zip(words).for_each(|(slot, b)| *slot = b);
    }
    bytes
}

/// Decodes a point from two words.
pub(crate) fn decode_point(bytes: &[u8; POINT_BYTES]) -> Result<G1Affine, KzgError> {
    if bytes.iter().all(|byte| *byte == 0) {
        return Ok(G1Affine::zero());
    }
    let (words, _) = bytes.as_chunks::<WORD>();
    let [x, y] = words else {
        return Err(KzgError::NotOnCurve);
    };
    let point = G1Affine::new_unchecked(decode(x)?, decode(y)?);
    match point.is_on_curve() {
        true => Ok(point),
        false => Err(KzgError::NotOnCurve),
    }
}
