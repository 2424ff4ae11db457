//! A reference string on no backend yet, and the development string.

use ark_bn254::{Fr, G1Affine, G2Affine};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{Field, One, PrimeField};
use zkfabric_host::local::{fixed_base_multiples, keccak256, powers};

use crate::{ProverError, VerifierSrs, mercury::LOG_COLUMNS};

/// The public seed of the development string.
pub const DEVELOPMENT_SEED: &[u8] = b"zkfabric insecure development SRS, tau is public, v1";

/// A reference string on no backend yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Powers {
    pub(crate) verifier: VerifierSrs,
    /// `tau^i G`; a power of two of them.
    pub(crate) points: Vec<G1Affine>,
}

impl Powers {
    /// Makes the development string of `2^log_n` powers:
    /// `tau = Keccak-256(`[`DEVELOPMENT_SEED`]`) mod r` (big-endian). Anybody can forge proofs for
    /// this string, and its verifier part is marked insecure.
    ///
    /// # Errors
    /// [`ProverError::TooLarge`] above 2^28.
    pub fn development(log_n: u32) -> Result<Self, ProverError> {
        Self::with_known_tau(development_tau(), log_n)
    }

    /// Makes the string of `2^log_n` powers of this `tau`, with `tau^b G2`. Whoever knows `tau` can
    /// forge proofs for the string, and only the development string's verifier part is marked
    /// insecure: this is the string of an adversary, for tests of what is refused.
    ///
    /// # Errors
    /// [`ProverError::TooLarge`] above 2^28; [`ProverError::Kzg`] where `tau` is 0 or 1.
    pub fn with_known_tau(tau: Fr, log_n: u32) -> Result<Self, ProverError> {
        const LIMIT: u32 = 28;
        if log_n > LIMIT {
            return Err(ProverError::TooLarge {
                limit: LIMIT,
                got: log_n,
            });
        }
        let scalars = powers(tau, Fr::one(), 1 << log_n);
        Ok(Self {
            verifier: verifier_srs(tau)?,
            points: fixed_base_multiples(&G1Affine::generator(), &scalars),
        })
    }

    /// Returns whether this can be the development string: its points of G2 are, and its second and
    /// its last power. The powers between are not compared: with others, a prover's commitments
    /// open for no verifier.
    pub(crate) fn looks_like_development(&self) -> bool {
        let tau = development_tau();
        let power = |index: usize| (G1Affine::generator() * tau.pow([index as u64])).into_affine();
        let places = [1, self.points.len().saturating_sub(1)];
        let mut known = places
            .iter()
            .filter_map(|place| Some((place, self.points.get(*place)?)));
        known.all(|(place, point)| *point == power(*place))
            && development_verifier_srs().is_ok_and(|known| known == self.verifier)
    }
}

/// Returns the verifier's part of the development string.
///
/// # Errors
/// None in practice: the points are multiples of the generator.
pub fn development_verifier_srs() -> Result<VerifierSrs, ProverError> {
    verifier_srs(development_tau())
}

fn verifier_srs(tau: Fr) -> Result<VerifierSrs, ProverError> {
    let g2 = |scalar: Fr| (G2Affine::generator() * scalar).into_affine();
    let tau_b_g2 = g2(tau.pow([1 << LOG_COLUMNS]));
    Ok(VerifierSrs::new(g2(tau), Some(tau_b_g2))?)
}

fn development_tau() -> Fr {
    Fr::from_be_bytes_mod_order(&keccak256(DEVELOPMENT_SEED))
}
