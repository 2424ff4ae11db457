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

/// An opening. Any point may be infinity: constant and zero polynomials have such quotients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proof<V = Fr, P = G1Affine> {
    /// `[h]`: the rows' sums.
    pub h: P,
    /// `[g]`: the remainder of `f` by `X^b - alpha`.
    pub g: P,
    /// `[q]`: the quotient of `f` by `X^b - alpha`.
    pub q: P,
    /// `[S]`: the non-constant terms of the products.
    pub s: P,
    /// `[D]`: the coefficients of `g` in reverse order.
    pub d: P,
    /// The values at `zeta` and `1/zeta`.
    pub evaluations: Evaluations<V>,
    /// `[H]`, in [`Form::Quotient`] only.
    pub quotient: Option<P>,
    /// `W` and `W'`.
    pub opening: OpeningProof<P>,
}

/// Values at `zeta` and at `1/zeta`, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evaluations<V = Fr> {
    /// Values of `g`.
    pub g: [V; 2],
    /// Values of `h`.
    pub h: [V; 2],
    /// Values of `S`.
    pub s: [V; 2],
}

/// Number of values of a proof.
const EVALUATIONS: usize = 6;

impl<V: Copy> Evaluations<V> {
    /// Returns `g`, `h`, `S`, each at `zeta` and at `1/zeta`.
    pub(super) const fn to_array(self) -> [V; EVALUATIONS] {
        let ([g0, g1], [h0, h1], [s0, s1]) = (self.g, self.h, self.s);
        [g0, g1, h0, h1, s0, s1]
    }
}

/// Source of a proof's elements, one after the other in the order of the encoding.
pub trait Elements<V, P> {
    /// Reason for a missing element.
    type Error;

    /// Returns the next element, which is a field element.
    ///
    /// # Errors
    /// The reason for a missing element.
    fn scalar(&mut self) -> Result<V, Self::Error>;

    /// Returns the next element, which is a point.
    ///
    /// # Errors
    /// The reason for a missing element.
    fn point(&mut self) -> Result<P, Self::Error>;
}

impl<V, P> Proof<V, P> {
    /// Reads a proof from these elements.
    ///
    /// # Errors
    /// The error of an element.
    pub fn gather<E: Elements<V, P>>(form: Form, elements: &mut E) -> Result<Self, E::Error> {
        let [h, g, q, s, d] = [(); 5].map(|()| elements.point());
        let [g0, g1, h0, h1, s0, s1] = [(); EVALUATIONS].map(|()| elements.scalar());
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
                Form::Quotient => Some(elements.point()?),
            },
            opening: OpeningProof {
                w: elements.point()?,
                w_prime: elements.point()?,
            },
        })
    }

    /// Returns the form of this proof.
    #[must_use]
    pub const fn form(&self) -> Form {
        match self.quotient {
            None => Form::Pairing,
            Some(_) => Form::Quotient,
        }
    }
}

impl<V: Copy, P: Copy> Proof<V, P> {
    /// Returns all field elements, in the order of [`gather`](Self::gather).
    #[must_use]
    pub fn scalars(&self) -> Vec<V> {
        self.evaluations.to_array().into()
    }

    /// Returns all points, in the order of [`gather`](Self::gather).
    #[must_use]
    pub fn points(&self) -> Vec<P> {
        let first = [self.h, self.g, self.q, self.s, self.d];
        let last = [self.opening.w, self.opening.w_prime];
        first.into_iter().chain(self.quotient).chain(last).collect()
    }
}

impl Proof {
    /// Returns the length of the encoding: 416 or 448.
    #[must_use]
    pub const fn bytes(form: Form) -> usize {
        let points = match form {
            Form::Pairing => 7_usize,
            Form::Quotient => 8,
        };
        points
            .saturating_mul(POINT_BYTES)
            .saturating_add(EVALUATIONS.saturating_mul(SCALAR_BYTES))
    }

    /// Returns `h | g | q | S | D | values of g, h, S | H | W | W'`: points as [`encode`], values
    /// as 32 bytes little-endian, `H` in [`Form::Quotient`] only.
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

    /// Decodes a proof; `form` is the form of the reference string.
    ///
    /// # Errors
    /// [`KzgError::Length`], [`KzgError::NonCanonicalScalar`], and the errors of [`decode`].
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
        Self::gather(form, &mut reader)
    }
}

/// The unread bytes, and the error when they are too few.
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
}

impl Elements<Fr, G1Affine> for Reader<'_> {
    type Error = KzgError;

    fn point(&mut self) -> Result<G1Affine, KzgError> {
        decode(&self.take()?)
    }

    fn scalar(&mut self) -> Result<Fr, KzgError> {
        decode_scalar(&self.take()?)
    }
}
