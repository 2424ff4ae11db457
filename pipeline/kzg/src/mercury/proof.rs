//! The proof and its bytes.

#![deny(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::string_slice
)]

use alloc::vec::Vec;

use ark_bn254::{Fr, G1Affine};

use super::Form;
use crate::{
    KzgError, OpeningProof, POINT_BYTES, SCALAR_BYTES, decode, decode_scalar, encode, encode_scalar,
};

/// An opening. Any point may be infinity: what is constant or zero has such quotients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proof {
    /// `[h]`: the rows' sums.
    pub h: G1Affine,
    /// `[g]`: the remainder of `f` by `X^b - alpha`.
    pub g: G1Affine,
    /// `[q]`: the quotient of `f` by `X^b - alpha`.
    pub q: G1Affine,
    /// `[S]`: what the products leave beside their constant term.
    pub s: G1Affine,
    /// `[D]`: the coefficients of `g` backwards.
    pub d: G1Affine,
    /// The values at `zeta` and `1/zeta`.
    pub evaluations: Evaluations,
    /// `[H]`, in [`Form::Quotient`] only.
    pub quotient: Option<G1Affine>,
    /// `W` and `W'`.
    pub opening: OpeningProof,
}

/// Values at `zeta` and at `1/zeta`, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evaluations {
    /// Of `g`.
    pub g: [Fr; 2],
    /// Of `h`.
    pub h: [Fr; 2],
    /// Of `S`.
    pub s: [Fr; 2],
}

impl Evaluations {
    const COUNT: usize = 6;

    /// `g`, `h`, `S`, each at `zeta` and at `1/zeta`.
    pub(super) const fn to_array(self) -> [Fr; Self::COUNT] {
        let ([g0, g1], [h0, h1], [s0, s1]) = (self.g, self.h, self.s);
        [g0, g1, h0, h1, s0, s1]
    }
}

impl Proof {
    /// Length of the encoding: 416 or 448.
    #[must_use]
    pub const fn bytes(form: Form) -> usize {
        let points = match form {
            Form::Pairing => 7_usize,
            Form::Quotient => 8,
        };
        points
            .saturating_mul(POINT_BYTES)
            .saturating_add(Evaluations::COUNT.saturating_mul(SCALAR_BYTES))
    }

    /// The form of this proof.
    #[must_use]
    pub const fn form(&self) -> Form {
        match self.quotient {
            None => Form::Pairing,
            Some(_) => Form::Quotient,
        }
    }

    /// `h | g | q | S | D | values of g, h, S | H | W | W'`: points as [`encode`], values as 32 bytes
    /// little-endian, `H` in [`Form::Quotient`] only.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(Self::bytes(self.form()));
        for point in [self.h, self.g, self.q, self.s, self.d] {
            bytes.extend_from_slice(&encode(&point));
        }
        for value in self.evaluations.to_array() {
            bytes.extend_from_slice(&encode_scalar(&value));
        }
        if let Some(quotient) = &self.quotient {
            bytes.extend_from_slice(&encode(quotient));
        }
        bytes.extend_from_slice(&self.opening.to_bytes());
        bytes
    }

    /// The proof of an encoding; `form` is that of the reference string.
    ///
    /// # Errors
    /// [`KzgError::Length`], [`KzgError::NonCanonicalScalar`], and those of [`decode`].
    pub fn from_bytes(form: Form, bytes: &[u8]) -> Result<Self, KzgError> {
        let mut reader = Reader {
            rest: bytes,
            error: KzgError::Length {
                expected: Self::bytes(form),
                got: bytes.len(),
            },
        };
        if bytes.len() != Self::bytes(form) {
            return Err(reader.error);
        }
        let [h, g, q, s, d] = [(); 5].map(|()| reader.point());
        let [g0, g1, h0, h1, s0, s1] = [(); Evaluations::COUNT].map(|()| reader.scalar());
        Ok(Self {
            h: h?,
            g: g?,
            q: q?,
            s: s?,
            d: d?,
            evaluations: Evaluations {
                g: [g0?, g1?],
                h: [h0?, h1?],
                s: [s0?, s1?],
            },
            quotient: match form {
                Form::Pairing => None,
                Form::Quotient => Some(reader.point()?),
            },
            opening: OpeningProof::from_bytes(reader.rest)?,
        })
    }
}

/// What is left to read, and the error when it is too short.
struct Reader<'a> {
    rest: &'a [u8],
    error: KzgError,
}

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], KzgError> {
        let (head, tail) = self.rest.split_first_chunk().ok_or(self.error)?;
        self.rest = tail;
        Ok(*head)
    }

    fn point(&mut self) -> Result<G1Affine, KzgError> {
        decode(&self.take()?)
    }

    fn scalar(&mut self) -> Result<Fr, KzgError> {
        decode_scalar(&self.take()?)
    }
}
