//! A proof and its encoding, which is that of the EVM's precompiles: 32-byte words, most significant byte first.

#![deny(clippy::indexing_slicing, clippy::as_conversions)]

use alloc::vec::Vec;

use ark_bn254::{Fq, Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::{BigInteger as _, PrimeField};
use zkfabric_kzg::KzgError;

use crate::Error;

/// Bytes of a point: `x` and `y`, both zero for infinity (EIP-196).
pub const POINT_BYTES: usize = 64;
/// Bytes of a word.
const WORD: usize = 32;

/// Values of polynomials at the challenge, and of the product at the next root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evaluations {
    /// Of the wires.
    pub wires: [Fr; 3],
    /// Of the first two polynomials of copies.
    pub copies: [Fr; 2],
    /// Of the product, at the challenge times `w`.
    pub product: Fr,
}

/// A proof: nine points and six values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proof {
    /// Commitments to the wires `a, b, c`.
    pub wires: [G1Affine; 3],
    /// To the product `z` of the permutation argument.
    pub product: G1Affine,
    /// To the quotient in three parts of as many coefficients as rows, the lowest first.
    pub quotient: [G1Affine; 3],
    /// Values at the challenge.
    pub evaluations: Evaluations,
    /// The openings at the challenge, and of the product at the challenge times `w`.
    pub openings: [G1Affine; 2],
}

impl Proof {
    /// Bytes of a proof.
    pub const BYTES: usize = 9 * POINT_BYTES + 6 * WORD;

    /// All points: wires, product, quotient, openings.
    pub(crate) fn points(&self) -> impl Iterator<Item = &G1Affine> {
        let before = self.wires.iter().chain([&self.product]);
        before.chain(&self.quotient).chain(&self.openings)
    }

    /// `A | B | C | Z | T1 | T2 | T3 | W | W' | a | b | c | s1 | s2 | z`.
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

    /// The proof of an encoding.
    ///
    /// # Errors
    /// [`Error::Length`]; [`KzgError::NonCanonical`] for a number that is not below its modulus, [`KzgError::NotOnCurve`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let length = || Error::Length {
            expected: Self::BYTES,
            got: bytes.len(),
        };
        if bytes.len() != Self::BYTES {
            return Err(length());
        }
        let (points, values) = bytes.split_at_checked(9 * POINT_BYTES).ok_or_else(length)?;
        let (points, _) = points.as_chunks::<POINT_BYTES>();
        let points = points.iter().map(decode_point);
        let points: Vec<G1Affine> = points.collect::<Result<_, _>>()?;
        let (values, _) = values.as_chunks::<WORD>();
        let values = values.iter().map(decode);
        let values: Vec<Fr> = values.collect::<Result<_, _>>()?;
        let (&[a, b, c, z, low, middle, high, at, next], &[va, vb, vc, s1, s2, vz]) =
            (points.as_slice(), values.as_slice())
        else {
            return Err(length());
        };
        Ok(Self {
            wires: [a, b, c],
            product: z,
            quotient: [low, middle, high],
            evaluations: Evaluations {
                wires: [va, vb, vc],
                copies: [s1, s2],
                product: vz,
            },
            openings: [at, next],
        })
    }
}

impl Evaluations {
    /// Wires, copies, product.
    pub(crate) fn all(&self) -> impl Iterator<Item = Fr> {
        let values = self.wires.into_iter().chain(self.copies);
        values.chain([self.product])
    }
}

/// A number as a word.
pub(crate) fn encode<F: PrimeField>(value: F) -> [u8; WORD] {
    let bytes = value.into_bigint().to_bytes_be();
    // Both fields have 32 bytes.
    bytes.try_into().unwrap_or_default()
}

/// The number of a word.
fn decode<F: PrimeField>(word: &[u8; WORD]) -> Result<F, KzgError> {
    let value = F::from_be_bytes_mod_order(word);
    match encode(value) == *word {
        true => Ok(value),
        false => Err(KzgError::NonCanonical),
    }
}

/// A point as two words.
pub(crate) fn encode_point(point: &G1Affine) -> [u8; POINT_BYTES] {
    let mut bytes = [0; POINT_BYTES];
    if let Some((x, y)) = point.xy() {
        let words = encode::<Fq>(x).into_iter().chain(encode::<Fq>(y));
        bytes.iter_mut().zip(words).for_each(|(slot, b)| *slot = b);
    }
    bytes
}

/// The point of two words.
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
