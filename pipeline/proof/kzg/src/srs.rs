//! The prover's reference string: the powers `tau^i G`, loaded on a backend. They commit to
//! coefficients.

use std::io::{Read, Seek};

use ark_bn254::{Fr, G1Affine};
use zkfabric_host::{Backend, Bases, Scalars};

use crate::{Powers, ProverError, PtauError, VerifierSrs, ptau};

/// A reference string whose bases are on a backend. Callers pass that backend; another one answers
/// [`zkfabric_host::Error::ForeignBases`].
#[derive(Debug)]
pub struct Srs {
    verifier: VerifierSrs,
    log_n: u32,
    monomial: Bases,
}

impl Srs {
    /// Loads a string on a backend.
    ///
    /// # Errors
    /// [`ProverError::Backend`].
    pub fn new(backend: &dyn Backend, powers: Powers) -> Result<Self, ProverError> {
        let Powers { verifier, points } = powers;
        Ok(Self {
            verifier,
            log_n: points.len().trailing_zeros(),
            monomial: backend.load_bases(points)?,
        })
    }

    /// Makes the development string ([`Powers::development`]).
    ///
    /// # Errors
    /// [`ProverError::TooLarge`] above 2^28, [`ProverError::Backend`].
    pub fn development(backend: &dyn Backend, log_n: u32) -> Result<Self, ProverError> {
        Self::new(backend, Powers::development(log_n)?)
    }

    /// Reads a ceremony's string ([`ptau::read`]).
    ///
    /// # Errors
    /// [`PtauError`] names the check that failed.
    pub fn from_ptau<R: Read + Seek>(
        backend: &dyn Backend,
        reader: &mut R,
        log_n: u32,
        blake2b: Option<&[u8; 64]>,
    ) -> Result<Self, PtauError> {
        let powers = ptau::read(backend, reader, log_n, blake2b)?;
        Ok(Self::new(backend, powers)?)
    }

    /// Returns the same string without `tau^b G2`. Its openings take the longer form of
    /// [`mercury`](crate::mercury), whose verifier needs one pair less.
    ///
    /// # Errors
    /// None in practice: the points have been checked.
    pub fn without_tau_b_g2(mut self) -> Result<Self, ProverError> {
        self.verifier = self.verifier.without_tau_b_g2()?;
        Ok(self)
    }

    /// Returns the verifier's part.
    #[must_use]
    pub const fn verifier(&self) -> &VerifierSrs {
        &self.verifier
    }

    /// Returns log2 of the number of powers.
    #[must_use]
    pub const fn log_n(&self) -> u32 {
        self.log_n
    }

    /// Returns the powers as bases of the backend; they commit to coefficients.
    #[must_use]
    pub const fn monomial(&self) -> &Bases {
        &self.monomial
    }

    /// Commits to polynomials given by coefficients, the constant first.
    ///
    /// # Errors
    /// [`ProverError::TooManyCoefficients`], [`ProverError::Backend`].
    pub fn commit_coefficients(
        &self,
        backend: &dyn Backend,
        polynomials: &[&[Fr]],
    ) -> Result<Vec<G1Affine>, ProverError> {
        let limit = self.monomial.len();
        if let Some(longest) = polynomials.iter().find(|p| p.len() > limit) {
            return Err(ProverError::TooManyCoefficients {
                limit,
                got: longest.len(),
            });
        }
        let columns: Vec<Scalars<'_>> = polynomials.iter().map(|p| Scalars::Field(p)).collect();
        Ok(backend.msm(&self.monomial, &columns)?)
    }
}
