//! The precompiles on BLS12-381 (EIP-2537) and the point evaluation (EIP-4844): lengths, paddings and prices.
//!
//! The order of the checks is revm's, as a call's outcome names the first one that fails.

use alloc::vec::Vec;

use alloy_primitives::{B256, Bytes};
use revm::precompile::bls12_381_const::{
    DISCOUNT_TABLE_G1_MSM, DISCOUNT_TABLE_G2_MSM, FP_LENGTH, FP_PAD_BY, G1_ADD_BASE_GAS_FEE,
    G1_MSM_BASE_GAS_FEE, G2_ADD_BASE_GAS_FEE, G2_MSM_BASE_GAS_FEE, MAP_FP_TO_G1_BASE_GAS_FEE,
    MAP_FP2_TO_G2_BASE_GAS_FEE, PADDED_FP_LENGTH, PAIRING_MULTIPLIER_BASE, PAIRING_OFFSET_BASE,
    SCALAR_LENGTH,
};
use revm::precompile::bls12_381_utils::msm_required_gas;
use revm::precompile::kzg_point_evaluation;
use revm::precompile::{EthPrecompileOutput, EthPrecompileResult, PrecompileHalt};

use crate::crypto::{BlsNumber, Crypto};

/// A number of the input: zeros, and the number.
type Padded = [u8; PADDED_FP_LENGTH];

/// A point times a scalar in the input.
const fn term_bytes(numbers: usize) -> usize {
    numbers * PADDED_FP_LENGTH + SCALAR_LENGTH
}

/// A precompile on BLS12-381.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Operation {
    /// `BLS12_G1ADD`.
    AddG1,
    /// `BLS12_G1MSM`.
    MultiplyG1,
    /// `BLS12_G2ADD`.
    AddG2,
    /// `BLS12_G2MSM`.
    MultiplyG2,
    /// `BLS12_PAIRING_CHECK`.
    Pairing,
    /// `BLS12_MAP_FP_TO_G1`.
    MapToG1,
    /// `BLS12_MAP_FP2_TO_G2`.
    MapToG2,
    /// `POINT_EVALUATION`.
    PointEvaluation,
}

impl Operation {
    /// A call.
    pub(crate) fn run<R: Crypto>(self, crypto: &R, input: &[u8], gas: u64) -> EthPrecompileResult {
        match self {
            Self::AddG1 => add(
                (input, PrecompileHalt::Bls12381G1AddInputLength),
                (gas, G1_ADD_BASE_GAS_FEE),
                |first, second| crypto.bls12_g1_add(first, second),
            ),
            Self::AddG2 => add(
                (input, PrecompileHalt::Bls12381G2AddInputLength),
                (gas, G2_ADD_BASE_GAS_FEE),
                |first, second| crypto.bls12_g2_add(first, second),
            ),
            Self::MultiplyG1 => {
                const BYTES: usize = term_bytes(2);
                let terms = chunks::<BYTES>(input, PrecompileHalt::Bls12381G1MsmInputLength)?;
                let (table, unit) = (&DISCOUNT_TABLE_G1_MSM, G1_MSM_BASE_GAS_FEE);
                charged(gas, msm_required_gas(terms.len(), table, unit), || {
                    crypto
                        .bls12_g1_multiply(terms.iter().map(|bytes| term(bytes)))
                        .map(write)
                })
            }
            Self::MultiplyG2 => {
                const BYTES: usize = term_bytes(4);
                let terms = chunks::<BYTES>(input, PrecompileHalt::Bls12381G2MsmInputLength)?;
                let (table, unit) = (&DISCOUNT_TABLE_G2_MSM, G2_MSM_BASE_GAS_FEE);
                charged(gas, msm_required_gas(terms.len(), table, unit), || {
                    crypto
                        .bls12_g2_multiply(terms.iter().map(|bytes| term(bytes)))
                        .map(write)
                })
            }
            Self::Pairing => pairing(crypto, input, gas),
            Self::MapToG1 => charged(gas, MAP_FP_TO_G1_BASE_GAS_FEE, || {
                let [element] = all(input, PrecompileHalt::Bls12381MapFpToG1InputLength)?;
                crypto.bls12_map_to_g1(&element).map(write)
            }),
            Self::MapToG2 => charged(gas, MAP_FP2_TO_G2_BASE_GAS_FEE, || {
                let element = all(input, PrecompileHalt::Bls12381MapFp2ToG2InputLength)?;
                crypto.bls12_map_to_g2(&element).map(write)
            }),
            Self::PointEvaluation => point_evaluation(crypto, input, gas),
        }
    }
}

/// A sum of two points of `N` numbers.
fn add<const N: usize>(
    (input, bad_length): (&[u8], PrecompileHalt),
    (gas_limit, gas): (u64, u64),
    sum: impl FnOnce(&[BlsNumber; N], &[BlsNumber; N]) -> Result<[BlsNumber; N], PrecompileHalt>,
) -> EthPrecompileResult {
    charged(gas_limit, gas, || {
        if input.len() != 2 * N * PADDED_FP_LENGTH {
            return Err(bad_length);
        }
        let (first, second) = input.split_at(N * PADDED_FP_LENGTH);
        sum(&numbers(first)?, &numbers(second)?).map(write)
    })
}

fn pairing<R: Crypto>(crypto: &R, input: &[u8], gas_limit: u64) -> EthPrecompileResult {
    const BYTES: usize = 6 * PADDED_FP_LENGTH;
    let pairs = chunks::<BYTES>(input, PrecompileHalt::Bls12381PairingInputLength)?;
    let gas = PAIRING_MULTIPLIER_BASE * pairs.len() as u64 + PAIRING_OFFSET_BASE;
    charged(gas_limit, gas, || {
        let points = pairs.iter().map(|pair| {
            let (first, second) = pair.split_at(2 * PADDED_FP_LENGTH);
            Ok((numbers(first)?, numbers(second)?))
        });
        let one = crypto.bls12_pairing(&points.collect::<Result<Vec<_>, _>>()?)?;
        Ok(B256::with_last_byte(one.into()).into())
    })
}

fn point_evaluation<R: Crypto>(crypto: &R, input: &[u8], gas_limit: u64) -> EthPrecompileResult {
    charged(gas_limit, kzg_point_evaluation::GAS_COST, || {
        let ([hash, z, y], rest) = input
            .split_first_chunk::<96>()
            .and_then(|(words, rest)| Some((words.as_chunks::<32>().0.as_array()?, rest)))
            .ok_or(PrecompileHalt::BlobInvalidInputLength)?;
        let [commitment, proof] = <&[u8; 96]>::try_from(rest)
            .ok()
            .and_then(|points| points.as_chunks::<48>().0.as_array())
            .ok_or(PrecompileHalt::BlobInvalidInputLength)?;
        let mut versioned = crypto.sha256(commitment);
        versioned[0] = kzg_point_evaluation::VERSIONED_HASH_VERSION_KZG;
        if versioned != *hash {
            return Err(PrecompileHalt::BlobMismatchedVersion);
        }
        crypto.verify_kzg(z, y, commitment, proof)?;
        Ok(kzg_point_evaluation::RETURN_VALUE.into())
    })
}

/// The output of a call for which there has to be so much gas.
fn charged(
    gas_limit: u64,
    gas: u64,
    output: impl FnOnce() -> Result<Bytes, PrecompileHalt>,
) -> EthPrecompileResult {
    if gas > gas_limit {
        return Err(PrecompileHalt::OutOfGas);
    }
    Ok(EthPrecompileOutput::new(gas, output()?))
}

/// The parts of an input, at least one.
fn chunks<const BYTES: usize>(
    input: &[u8],
    bad_length: PrecompileHalt,
) -> Result<&[[u8; BYTES]], PrecompileHalt> {
    match input.as_chunks() {
        ([], _) | (_, [_, ..]) => Err(bad_length),
        (chunks, []) => Ok(chunks),
    }
}

/// A point of `N` numbers, and a scalar.
fn term<const N: usize>(
    bytes: &[u8],
) -> Result<([BlsNumber; N], [u8; SCALAR_LENGTH]), PrecompileHalt> {
    let mut scalar = [0; SCALAR_LENGTH];
    let (point, rest) = bytes.split_at(N * PADDED_FP_LENGTH);
    scalar.copy_from_slice(rest);
    Ok((numbers(point)?, scalar))
}

/// An input of nothing but `N` numbers.
fn all<const N: usize>(
    input: &[u8],
    bad_length: PrecompileHalt,
) -> Result<[BlsNumber; N], PrecompileHalt> {
    if input.len() != N * PADDED_FP_LENGTH {
        return Err(bad_length);
    }
    numbers(input)
}

/// The first `N` numbers, without their paddings.
fn numbers<const N: usize>(input: &[u8]) -> Result<[BlsNumber; N], PrecompileHalt> {
    let mut numbers = [[0; FP_LENGTH]; N];
    let (padded, _): (&[Padded], _) = input.as_chunks();
    for (number, padded) in numbers.iter_mut().zip(padded) {
        let (padding, bytes) = padded.split_at(FP_PAD_BY);
        if padding.iter().any(|&byte| byte != 0) {
            return Err(PrecompileHalt::Bls12381FpPaddingInvalid);
        }
        number.copy_from_slice(bytes);
    }
    Ok(numbers)
}

/// Numbers with their paddings.
fn write<const N: usize>(numbers: [BlsNumber; N]) -> Bytes {
    let mut padded = [[0; PADDED_FP_LENGTH]; N];
    for (to, number) in padded.iter_mut().zip(&numbers) {
        to[FP_PAD_BY..].copy_from_slice(number);
    }
    Bytes::copy_from_slice(padded.as_flattened())
}
