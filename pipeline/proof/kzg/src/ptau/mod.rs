//! Reader of powers-of-tau files (`.ptau`, snarkjs).
//!
//! Layout (snarkjs, `src/powersoftau_new.js`, `powersoftau_utils.js`,
//! `powersoftau_preparephase2.js`): `"ptau"`, version 1 and the number of sections as `u32`, then
//! sections of `type u32 | size u64 | content`, integers little-endian.
//!
//! | section | content |
//! |---|---|
//! | 1 | bytes of a coordinate (`u32`, 32), q (32 bytes), power, power of the ceremony (`u32` each) |
//! | 2 | `tau^i G1`, `i < 2^(power+1) - 1` |
//! | 3 | `tau^i G2`, `i < 2^power` |
//!
//! A coordinate is 32 bytes, little-endian, Montgomery form with `R = 2^256`; a point is `x | y`,
//! in G2 `x.c0 | x.c1 | y.c0 | y.c1`. The other sections belong to Groth16 (4 to 6, 13 to 15), to
//! commitments by values (12) and to the ceremony's record (7) and are skipped.
//!
//! The checks cover the file's Blake2b-512 when the caller knows it; every count and size above;
//! every point in use: canonical, on the curve, not infinity, in the subgroup; both sequences start
//! at the generators and `tau` is not 1; the powers are consecutive: with `rho` a hash of
//! everything read, `e(sum rho^i P_i, tau G2) = e(sum rho^i P_(i+1), G2)`. If section 3 has more
//! than `b = 2^`[`LOG_COLUMNS`] elements, `tau^b G2` is read, too, and
//! `e(tau^b G1, G2) = e(G1, tau^b G2)` is checked, where `tau^b G1` is among the powers that were
//! checked to be consecutive.

mod container;
mod error;
mod points;

use std::io::{Read, Seek};

use ark_bn254::{Bn254, Fr, G1Affine, G2Affine};
use ark_ec::{AffineRepr, pairing::Pairing};
use ark_ff::{One, PrimeField, Zero};
use blake2b_simd::State;
use zkfabric_host::local::powers;
use zkfabric_host::{Backend, Bases, Scalars};

use crate::{Powers, ProverError, VerifierSrs, mercury::LOG_COLUMNS};
use container::Container;
pub use error::PtauError;
pub(crate) use points::{G1_BYTES, G2_BYTES, g1_bytes, g2_bytes, read_g1, read_g2};

const TAU_G1: u32 = 2;
const TAU_G2: u32 = 3;

/// Index of `tau^b` in sections 2 and 3.
const COLUMNS: usize = 1 << LOG_COLUMNS;

/// Returns log2 of the powers of a file, from its header alone.
///
/// # Errors
/// [`PtauError`] for a file that is not of this form, or is over another curve.
pub fn log_powers<R: Read + Seek>(reader: &mut R) -> Result<u32, PtauError> {
    Container::open(reader)?.header()
}

/// Reads the first `2^log_n` powers of a file and checks them, and `tau^b G2` if the file has it.
/// `blake2b` is the published Blake2b-512 of the file.
///
/// # Errors
/// [`PtauError`] names the check that failed.
pub fn read<R: Read + Seek>(
    backend: &dyn Backend,
    reader: &mut R,
    log_n: u32,
    blake2b: Option<&[u8; 64]>,
) -> Result<Powers, PtauError> {
    if let Some(expected) = blake2b {
        container::check_hash(reader, expected)?;
    }
    let mut container = Container::open(reader)?;
    let power = container.header()?;
    if log_n > power {
        return Err(PtauError::TooSmall {
            power,
            wanted: log_n,
        });
    }
    container.check_size(TAU_G1, ((2_u64 << power) - 1) * G1_BYTES as u64)?;
    container.check_size(TAU_G2, (1_u64 << power) * G2_BYTES as u64)?;

    let mut hash = State::new();
    hash.update(b"zkfabric/ptau/v1");
    let n = 1_usize << log_n;
    let has_tau_b = power as usize > LOG_COLUMNS;
    // One power more than requested, so that the check of consecutive powers means something even
    // for a single power. Also tau^b, for the comparison with tau^b G2.
    let last = if has_tau_b { n.max(COLUMNS) } else { n };
    let bytes = container.content(TAU_G1, 0, (last + 1).min((2 << power) - 1) * G1_BYTES)?;
    hash.update(&bytes);
    let mut powers = read_g1(TAU_G1, &bytes)?;
    let bytes = container.content(TAU_G2, 0, 2.min(1 << power) * G2_BYTES)?;
    hash.update(&bytes);
    let tau_g2 = tau_g2(&read_g2(TAU_G2, 0, &bytes)?)?;
    let mut tau_b_g2 = None;
    if has_tau_b {
        let offset = (COLUMNS * G2_BYTES) as u64;
        let bytes = container.content(TAU_G2, offset, G2_BYTES)?;
        hash.update(&bytes);
        tau_b_g2 = read_g2(TAU_G2, COLUMNS, &bytes)?.first().copied();
    }
    if powers.first() != Some(&G1Affine::generator()) {
        return Err(PtauError::NotTheGenerator { section: TAU_G1 });
    }
    if powers.get(1) == Some(&G1Affine::generator()) {
        return Err(PtauError::TrivialTau);
    }

    let rho = Fr::from_le_bytes_mod_order(hash.finalize().as_bytes());
    let extended = backend.load_bases(powers.clone())?;
    check_consecutive(backend, &extended, &tau_g2, rho)?;
    drop(extended);
    if let Some(tau_b_g2) = &tau_b_g2 {
        check_same_power(powers.get(COLUMNS), tau_b_g2)?;
    }
    powers.truncate(n);
    let verifier = VerifierSrs::new(tau_g2, tau_b_g2).map_err(ProverError::from)?;
    Ok(Powers {
        verifier,
        points: powers,
    })
}

/// Returns `tau G2` from the first two elements of section 3.
fn tau_g2(points: &[G2Affine]) -> Result<G2Affine, PtauError> {
    let [generator, tau_g2] = points else {
        return Err(PtauError::TooSmall {
            power: 0,
            wanted: 1,
        });
    };
    if *generator != G2Affine::generator() {
        return Err(PtauError::NotTheGenerator { section: TAU_G2 });
    }
    Ok(*tau_g2)
}

/// Checks `e(tau^b G1, G2) = e(G1, tau^b G2)`.
fn check_same_power(tau_b_g1: Option<&G1Affine>, tau_b_g2: &G2Affine) -> Result<(), PtauError> {
    let error = PtauError::WrongPower {
        section: TAU_G2,
        index: COLUMNS,
    };
    let tau_b_g1 = *tau_b_g1.ok_or_else(|| error.clone())?;
    let product = Bn254::multi_pairing(
        [tau_b_g1, -G1Affine::generator()],
        [G2Affine::generator(), *tau_b_g2],
    );
    if product.is_zero() {
        Ok(())
    } else {
        Err(error)
    }
}

/// Checks `e(sum rho^i P_i, tau G2) = e(sum rho^i P_(i+1), G2)` over all consecutive pairs.
fn check_consecutive(
    backend: &dyn Backend,
    powers_of_tau: &Bases,
    tau_g2: &G2Affine,
    rho: Fr,
) -> Result<(), PtauError> {
    let pairs = powers_of_tau.len().saturating_sub(1);
    let low = powers(rho, Fr::one(), pairs);
    let mut high = vec![Fr::zero()];
    high.extend_from_slice(&low);
    let sums = backend.msm(
        powers_of_tau,
        &[Scalars::Field(&low), Scalars::Field(&high)],
    )?;
    let [low, high] = sums.as_slice() else {
        return Err(PtauError::NotConsecutive);
    };
    let product = Bn254::multi_pairing([*low, -*high], [*tau_g2, G2Affine::generator()]);
    if product.is_zero() {
        Ok(())
    } else {
        Err(PtauError::NotConsecutive)
    }
}

impl From<zkfabric_host::Error> for PtauError {
    fn from(error: zkfabric_host::Error) -> Self {
        Self::Prover(ProverError::Backend(error))
    }
}
