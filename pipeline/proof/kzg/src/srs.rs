//! The prover's reference string: monomial and Lagrange bases, loaded on a backend.
//!
//! - monomial: `tau^i G`, `i < 2^log_n`; commits to coefficients;
//! - Lagrange of height `2^j`: `l_i(tau) G`, `l_i` over the subgroup of order `2^j`; commits to
//!   values, so a column keeps its narrow width. Each height is computed on first use and kept.

use std::{
    io::{Read, Seek},
    sync::OnceLock,
};

use ark_bn254::{Fr, G1Affine, G2Affine};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{Field, One, PrimeField};
use zkfabric_host::local::fixed_base_multiples;
use zkfabric_host::local::{keccak256, lagrange_weights, powers};
use zkfabric_host::{Backend, Bases, Scalars};

use crate::{
    ProverError, PtauError, VerifierSrs,
    mercury::LOG_COLUMNS,
    ptau::{self, PtauContents, lagrange_points},
};

/// The public seed of the development string.
pub const DEVELOPMENT_SEED: &[u8] = b"zkfabric insecure development SRS, tau is public, v1";

/// A reference string whose bases are on a backend. Callers pass that backend; another one answers
/// [`zkfabric_host::Error::ForeignBases`].
#[derive(Debug)]
pub struct Srs {
    verifier: VerifierSrs,
    log_n: u32,
    monomial: Bases,
    lagrange: Vec<OnceLock<Bases>>,
    source: Source,
}

#[derive(Debug)]
enum Source {
    /// `tau` is known: Lagrange scalars are computed directly.
    Development { tau: Fr },
    /// Powers from a ceremony: a basis that the file lacks is computed from them.
    Ceremony { powers: Vec<G1Affine> },
}

impl Srs {
    /// Makes the development string of `2^log_n` powers:
    /// `tau = Keccak-256(`[`DEVELOPMENT_SEED`]`) mod r` (big-endian). Anybody can forge proofs for
    /// this string, and its verifier part is marked insecure.
    ///
    /// # Errors
    /// [`ProverError::TooLarge`] above 2^28, [`ProverError::Backend`].
    pub fn development(backend: &dyn Backend, log_n: u32) -> Result<Self, ProverError> {
        const LIMIT: u32 = 28;
        if log_n > LIMIT {
            return Err(ProverError::TooLarge {
                limit: LIMIT,
                got: log_n,
            });
        }
        let tau = development_tau();
        let verifier = development_verifier_srs()?;
        let monomial = backend.load_bases(multiples(&powers(tau, Fr::one(), 1 << log_n)))?;
        let lagrange = (0..=log_n).map(|_| OnceLock::new()).collect();
        Ok(Self {
            verifier,
            log_n,
            monomial,
            lagrange,
            source: Source::Development { tau },
        })
    }

    /// Reads the first `2^log_n` powers of a `.ptau` file and checks them, `tau^b G2` if the file
    /// has it, and its Lagrange bases if the file is prepared; [`ptau`] lists the checks. `blake2b`
    /// is the published Blake2b-512 of the file.
    ///
    /// # Errors
    /// [`PtauError`] names the check that failed.
    pub fn from_ptau<R: Read + Seek>(
        backend: &dyn Backend,
        reader: &mut R,
        log_n: u32,
        blake2b: Option<&[u8; 64]>,
    ) -> Result<Self, PtauError> {
        let PtauContents {
            powers,
            monomial,
            tau_g2,
            tau_b_g2,
            lagrange,
        } = ptau::read(backend, reader, log_n, blake2b)?;
        let verifier = VerifierSrs::new(tau_g2, tau_b_g2).map_err(ProverError::from)?;
        let mut cells: Vec<OnceLock<Bases>> = lagrange.into_iter().map(OnceLock::from).collect();
        cells.resize_with(log_n as usize + 1, OnceLock::new);
        let source = Source::Ceremony { powers };
        Ok(Self {
            verifier,
            log_n,
            monomial,
            lagrange: cells,
            source,
        })
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

    /// Commits to columns of values over the subgroup of order `2^log_n`, in natural order.
    ///
    /// # Errors
    /// [`ProverError::TooLarge`], [`ProverError::ColumnLength`], [`ProverError::Backend`].
    pub fn commit_values(
        &self,
        backend: &dyn Backend,
        log_n: u32,
        columns: &[Scalars<'_>],
    ) -> Result<Vec<G1Affine>, ProverError> {
        let bases = self.lagrange(backend, log_n)?;
        let expected = bases.len();
        for (column, scalars) in columns.iter().enumerate() {
            if scalars.len() != expected {
                return Err(ProverError::ColumnLength {
                    column,
                    expected,
                    got: scalars.len(),
                });
            }
        }
        Ok(backend.msm(bases, columns)?)
    }

    /// Returns the Lagrange bases of height `2^log_n`, computed on the first call.
    ///
    /// # Errors
    /// [`ProverError::TooLarge`], [`ProverError::Backend`].
    pub fn lagrange(&self, backend: &dyn Backend, log_n: u32) -> Result<&Bases, ProverError> {
        let cell = self
            .lagrange
            .get(log_n as usize)
            .ok_or(ProverError::TooLarge {
                limit: self.log_n,
                got: log_n,
            })?;
        if let Some(bases) = cell.get() {
            return Ok(bases);
        }
        let points = match &self.source {
            Source::Development { tau } => {
                let scalars = lagrange_weights(log_n, *tau)
                    .map_err(|_| ProverError::Internal("tau is a root of unity"))?;
                multiples(&scalars)
            }
            Source::Ceremony { powers } => lagrange_points(powers, log_n)?,
        };
        let bases = backend.load_bases(points)?;
        Ok(cell.get_or_init(|| bases))
    }
}

/// Returns the verifier's part of the development string.
///
/// # Errors
/// None in practice: the points are multiples of the generator.
pub fn development_verifier_srs() -> Result<VerifierSrs, ProverError> {
    let tau = development_tau();
    let g2 = |scalar: Fr| (G2Affine::generator() * scalar).into_affine();
    let tau_b_g2 = g2(tau.pow([1 << LOG_COLUMNS]));
    Ok(VerifierSrs::new(g2(tau), Some(tau_b_g2))?)
}

fn development_tau() -> Fr {
    Fr::from_be_bytes_mod_order(&keccak256(DEVELOPMENT_SEED))
}

fn multiples(scalars: &[Fr]) -> Vec<G1Affine> {
    fixed_base_multiples(&G1Affine::generator(), scalars)
}
