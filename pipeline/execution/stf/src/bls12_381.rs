//! BLS12-381 precompiles (EIP-2537) and point evaluation (EIP-4844): lengths, paddings and prices.
//!
//! The order of the checks is revm's, because a call's outcome names the first failed check.

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

/// A number in the input: zero padding, then the number.
type Padded = [u8; PADDED_FP_LENGTH];

/// Returns the bytes of a point and its scalar in the input.
const fn term_bytes(numbers: usize) -> usize {
    numbers * PADDED_FP_LENGTH + SCALAR_LENGTH
}

/// A BLS12-381 precompile.
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
    /// Runs a call.
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

/// Adds two points of `N` numbers each.
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

/// Charges `gas` and computes the output, or halts when the limit is too low.
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

/// Splits an input into its parts, at least one.
fn chunks<const BYTES: usize>(
    input: &[u8],
    bad_length: PrecompileHalt,
) -> Result<&[[u8; BYTES]], PrecompileHalt> {
    match input.as_chunks() {
        ([], _) | (_, [_, ..]) => Err(bad_length),
        (chunks, []) => Ok(chunks),
    }
}

/// Reads a point of `N` numbers and a scalar.
fn term<const N: usize>(
    bytes: &[u8],
) -> Result<([BlsNumber; N], [u8; SCALAR_LENGTH]), PrecompileHalt> {
    let mut scalar = [0; SCALAR_LENGTH];
    let (point, rest) = bytes.split_at(N * PADDED_FP_LENGTH);
    scalar.copy_from_slice(rest);
    Ok((numbers(point)?, scalar))
}

/// Reads an input of exactly `N` numbers.
fn all<const N: usize>(
    input: &[u8],
    bad_length: PrecompileHalt,
) -> Result<[BlsNumber; N], PrecompileHalt> {
    if input.len() != N * PADDED_FP_LENGTH {
        return Err(bad_length);
    }
    numbers(input)
}

/// Reads the first `N` numbers and strips their padding.
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

/// Writes numbers with their padding.
fn write<const N: usize>(numbers: [BlsNumber; N]) -> Bytes {
    let mut padded = [[0; PADDED_FP_LENGTH]; N];
    for (to, number) in padded.iter_mut().zip(&numbers) {
        to[FP_PAD_BY..].copy_from_slice(number);
    }
    Bytes::copy_from_slice(padded.as_flattened())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::SoftwareCrypto;
    use alloc::vec;
    use alloy_primitives::hex;
    use proptest::prelude::*;
    use revm::precompile::bls12_381 as library;

    /// An operation, revm's function for it, and the counts of numbers and scalar bytes in an input
    /// of one term.
    type Case = (
        Operation,
        fn(&[u8], u64) -> EthPrecompileResult,
        usize,
        usize,
    );

    const CASES: [Case; 7] = [
        (Operation::AddG1, library::g1_add::g1_add, 4, 0),
        (Operation::MultiplyG1, library::g1_msm::g1_msm, 2, 32),
        (Operation::AddG2, library::g2_add::g2_add, 8, 0),
        (Operation::MultiplyG2, library::g2_msm::g2_msm, 4, 32),
        (Operation::Pairing, library::pairing::pairing, 6, 0),
        (
            Operation::MapToG1,
            library::map_fp_to_g1::map_fp_to_g1,
            1,
            0,
        ),
        (
            Operation::MapToG2,
            library::map_fp2_to_g2::map_fp2_to_g2,
            2,
            0,
        ),
    ];

    fn check(case: &Case, input: &[u8], gas: u64) -> EthPrecompileResult {
        let expected = case.1(input, gas);
        let got = case.0.run(&SoftwareCrypto, input, gas);
        assert_eq!(got, expected, "{:?} {gas} {}", case.0, hex::encode(input));
        expected
    }

    /// Runs the case with exactly the gas it takes, and with one less.
    fn check_gas(case: &Case, input: &[u8]) -> EthPrecompileResult {
        let result = check(case, input, u64::MAX);
        if let Ok(output) = &result {
            check(case, input, output.gas_used).expect("enough gas");
            let less = check(case, input, output.gas_used - 1);
            assert_eq!(less, Err(PrecompileHalt::OutOfGas));
        }
        check(case, input, 0).expect_err("no gas");
        result
    }

    /// Returns points as the library maps numbers to them.
    fn points(operation: fn(&[u8], u64) -> EthPrecompileResult, bytes: usize) -> Vec<Vec<u8>> {
        let map = |seed: u8| {
            let mut input = vec![0; bytes];
            input[bytes - 1] = seed;
            operation(&input, u64::MAX)
                .expect("a number")
                .bytes
                .to_vec()
        };
        let mut points: Vec<Vec<u8>> = (0..3).map(map).collect();
        points.push(vec![0; points[0].len()]);
        points
    }

    fn inputs(case: &Case) -> Vec<Vec<u8>> {
        let first = points(library::map_fp_to_g1::map_fp_to_g1, 64);
        let second = points(library::map_fp2_to_g2::map_fp2_to_g2, 128);
        let scalar = |seed: usize| vec![[0, 1, 0x73, 0xff][seed]; 32];
        let part = |seed: usize| match case.0 {
            Operation::AddG1 => [first[seed].clone(), first[(seed + 1) % 3].clone()].concat(),
            Operation::AddG2 => [second[seed].clone(), second[(seed + 1) % 3].clone()].concat(),
            Operation::MultiplyG1 => [first[seed].clone(), scalar(seed)].concat(),
            Operation::MultiplyG2 => [second[seed].clone(), scalar(seed)].concat(),
            Operation::Pairing => [first[seed].clone(), second[(seed + 1) % 4].clone()].concat(),
            _ => {
                let mut input = vec![0; case.2 * 64];
                let end = input.len() - 1;
                input[end] = seed as u8;
                input
            }
        };
        let mut inputs: Vec<Vec<u8>> = (0..4).map(part).collect();
        inputs.push(inputs.concat());
        inputs.push(inputs[4].repeat(33));
        inputs
    }

    #[test]
    fn lengths_paddings_and_gas() {
        for case in &CASES {
            let inputs = inputs(case);
            assert_eq!(inputs[0].len(), case.2 * 64 + case.3);
            for input in &inputs[..5] {
                check_gas(case, input).ok();
            }
            for input in &inputs[..4] {
                check_gas(case, input).expect("good input");
            }
            let good = &inputs[1];
            for length in [0, 1, 63, 64, good.len() - 1] {
                check_gas(case, &good[..length]).ok();
            }
            check_gas(case, &[good.as_slice(), &[0]].concat()).expect_err("a byte too many");
            check_gas(case, &[]).expect_err("nothing");
            for number in 0..case.2 {
                for byte in [0, 7, 15] {
                    let mut bad = good.clone();
                    bad[number * 64 + byte] = 1;
                    let expected = Err(PrecompileHalt::Bls12381FpPaddingInvalid);
                    assert_eq!(check_gas(case, &bad), expected);
                }
                for fill in [0xff, 1] {
                    let mut bad = good.clone();
                    bad[number * 64 + 16..number * 64 + 64].fill(fill);
                    check_gas(case, &bad).ok();
                }
            }
        }
    }

    /// Checks the discounts, for more terms than the table has.
    #[test]
    fn prices_of_many_terms() {
        for case in &CASES[1..5] {
            if !matches!(case.0, Operation::AddG2) {
                for terms in [1, 2, 3, 64, 127, 128, 129, 200] {
                    let zeros = vec![0; terms * (case.2 * 64 + case.3)];
                    check_gas(case, &zeros).expect("points at infinity");
                }
            }
        }
    }

    /// Checks that the outcome is the first error, of a padding or of a point.
    #[test]
    fn errors_in_their_order() {
        for case in &CASES {
            let bytes = case.2 * 64 + case.3;
            let good = &inputs(case)[1];
            let mut padding = good.clone();
            padding[0] = 1;
            let mut curve = good.clone();
            curve[63] ^= 1;
            let mut large = good.clone();
            large[bytes - case.3 - 48..bytes - case.3].fill(0xff);
            let parts = [good, &padding, &curve, &large];
            for first in parts {
                for second in parts {
                    check_gas(case, &[first.as_slice(), second].concat()).ok();
                }
            }
        }
    }

    #[test]
    fn point_evaluations() {
        let case: Case = (
            Operation::PointEvaluation,
            kzg_point_evaluation::run,
            0,
            192,
        );
        // From the consensus layer's suite: `verify_kzg_proof_case_correct_proof_4_4`.
        let commitment = hex!(
            "8f59a8d2a1a625a17f3fea0fe5eb8c896db3764f3185481bc22f91b4aaffcca25f26936857bc3a7c2539ea8ec3a952b7"
        );
        let z = hex!("73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000000");
        let y = hex!("1522a4a7f34e1ea350ae07c29c96c7e79655aa926122e95fe69fcbd932ca49e9");
        let proof = hex!(
            "a62ad71d14c5719385c0686f1871430475bf3a00f0aa3f7b8dd99a9abc2160744faf0070725e00b60ad9a026a15b1a8c"
        );
        let hash = kzg_point_evaluation::kzg_to_versioned_hash(&commitment);
        let good = [&hash[..], &z, &y, &commitment, &proof].concat();
        check_gas(&case, &good).expect("a proof");
        for byte in [0, 1, 31, 32, 63, 64, 95, 96, 97, 143, 144, 145, 191] {
            let mut bad = good.clone();
            bad[byte] ^= 1;
            check_gas(&case, &bad).expect_err("no proof");
        }
        for length in [0, 32, 95, 96, 144, 191] {
            check_gas(&case, &good[..length]).expect_err("too short");
        }
        check_gas(&case, &[good.as_slice(), &[0]].concat()).expect_err("too long");
    }

    proptest! {
        #[test]
        fn anything(
            case in 0..CASES.len(),
            number in prop::collection::vec(any::<u8>(), 0..600),
            gas in 0..100_000u64,
        ) {
            check(&CASES[case], &number, gas).ok();
            let length = CASES[case].2 * 64 + CASES[case].3;
            let mut whole = number;
            whole.resize(length, 0);
            check(&CASES[case], &whole, gas).ok();
            for padded in whole.as_chunks_mut::<64>().0 {
                padded[..16].fill(0);
                padded[16] &= 0x1f;
            }
            check(&CASES[case], &whole, gas).ok();
        }
    }
}
