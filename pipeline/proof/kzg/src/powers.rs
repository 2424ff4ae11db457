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
        const LIMIT: u32 = 28;
        if log_n > LIMIT {
            return Err(ProverError::TooLarge {
                limit: LIMIT,
                got: log_n,
            });
        }
        let scalars = powers(development_tau(), Fr::one(), 1 << log_n);
        Ok(Self {
            verifier: development_verifier_srs()?,
            points: fixed_base_multiples(&G1Affine::generator(), &scalars),
        })
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
