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
pub struct Proof<V = Fr, P = G1Affine> {
    /// `[h]`: the rows' sums.
    pub h: P,
    /// `[g]`: the remainder of `f` by `X^b - alpha`.
    pub g: P,
    /// `[q]`: the quotient of `f` by `X^b - alpha`.
    pub q: P,
    /// `[S]`: what the products leave beside their constant term.
    pub s: P,
    /// `[D]`: the coefficients of `g` backwards.
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
    /// Of `g`.
    pub g: [V; 2],
    /// Of `h`.
    pub h: [V; 2],
    /// Of `S`.
    pub s: [V; 2],
}

/// Number of values of a proof.
const EVALUATIONS: usize = 6;

impl<V: Copy> Evaluations<V> {
    /// `g`, `h`, `S`, each at `zeta` and at `1/zeta`.
    pub(super) const fn to_array(self) -> [V; EVALUATIONS] {
        let ([g0, g1], [h0, h1], [s0, s1]) = (self.g, self.h, self.s);
        [g0, g1, h0, h1, s0, s1]
    }
}

/// Where the elements of a proof come from, one after the other in the order of the encoding.
pub trait Elements<V, P> {
    /// Why there is none.
    type Error;

    /// The next element, a field element.
    ///
    /// # Errors
    /// Why there is none.
    fn scalar(&mut self) -> Result<V, Self::Error>;

    /// The next element, a point.
    ///
    /// # Errors
    /// Why there is none.
    fn point(&mut self) -> Result<P, Self::Error>;
}

impl<V, P> Proof<V, P> {
    /// A proof of these elements.
    ///
    /// # Errors
    /// That of an element.
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

    /// The form of this proof.
    #[must_use]
    pub const fn form(&self) -> Form {
        match self.quotient {
            None => Form::Pairing,
            Some(_) => Form::Quotient,
        }
    }
}

impl<V: Copy, P: Copy> Proof<V, P> {
    /// All field elements, in the order of [`gather`](Self::gather).
    #[must_use]
    pub fn scalars(&self) -> Vec<V> {
        self.evaluations.to_array().into()
    }

    /// All points, in the order of [`gather`](Self::gather).
    #[must_use]
    pub fn points(&self) -> Vec<P> {
        let first = [self.h, self.g, self.q, self.s, self.d];
        let last = [self.opening.w, self.opening.w_prime];
        first.into_iter().chain(self.quotient).chain(last).collect()
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
            .saturating_add(EVALUATIONS.saturating_mul(SCALAR_BYTES))
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
        Self::gather(form, &mut reader)
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
