//! Shared code of the proved programs: signature recovery with hints, the EVM's precompiles by the
//! machine's, and the end of an execution.
#![no_std]
#![cfg(target_arch = "riscv64")]

extern crate alloc;

use alloc::vec::Vec;

use alloy_primitives::{Address, B256, U256, keccak256};
use revm::precompile::{PrecompileHalt, blake2};
use ripemd::{Digest as _, Ripemd160};
use sha2::Sha256;
use zkfabric_abi::ecall::{BN254_ADD, P256_ADD, SECP256K1_ADD};
use zkfabric_abi::hint;
use zkfabric_guest_crypto::ladder::Affine;
use zkfabric_guest_crypto::modexp::modexp;
use zkfabric_guest_crypto::secp256k1::{self, Hints, Root, Signature};
use zkfabric_guest_crypto::{bn254, modular, p256};
use zkfabric_guest_pairing::{bls12_381, bn254::pairing_is_one};
use zkfabric_guest_runtime::{blake2b, curve, ecall, field, output, sha256};
use zkfabric_stf::Crypto;
use zkfabric_stf::crypto::{BlsNumber, G1Point, G2Point};

/// Hints by ecall.
#[derive(Debug)]
struct Prover;

impl Hints for Prover {
    #[inline(always)]
    fn quotient(&mut self, numerator: &[u64; 4], denominator: &[u64; 4]) -> [u64; 4] {
        ecall::hint(hint::FIELD_QUOTIENT, numerator, denominator);
        ecall::advice4()
    }

    #[inline(always)]
    fn checked_quotient(
        &mut self,
        numerator: &[u64; 4],
        denominator: &[u64; 4],
    ) -> ([u64; 4], bool) {
        field::quotient(numerator, denominator)
    }

    fn root(&mut self, x: &[u64; 4]) -> Root {
        ecall::hint(hint::FIELD_ROOT, x, x);
        // Any flag other than 1 claims that there is no root; both answers are checked.
        if ecall::advice() == 1 {
            Root::OfX(ecall::advice4())
        } else {
            Root::OfMinusX(ecall::advice4())
        }
    }

    fn inverse(&mut self, x: &[u64; 4]) -> [u64; 4] {
        ecall::hint(hint::SCALAR_INVERSE, x, x);
        ecall::advice4()
    }

    #[inline(always)]
    fn combine(&mut self, sum: &mut Affine, steps: u64, term: &Affine) -> bool {
        curve::add(SECP256K1_ADD, &mut sum.0, steps, &term.0)
    }
}

/// Cryptography with the prover's help and the machine's precompiles; a false hint ends the
/// program.
#[derive(Debug, Default)]
pub struct HintedCrypto;

impl HintedCrypto {
    fn bn254() -> bn254::Curve<impl FnMut(&mut Affine, u64, &Affine) -> bool> {
        bn254::Curve::new(|sum: &mut Affine, steps, term: &Affine| {
            curve::add(BN254_ADD, &mut sum.0, steps, &term.0)
        })
    }
}

/// Returns the EVM's error for a bad point of BN254.
const fn halt(bad: bn254::BadPoint) -> PrecompileHalt {
    match bad {
        bn254::BadPoint::Coordinate => PrecompileHalt::Bn254FieldPointNotAMember,
        bn254::BadPoint::Curve => PrecompileHalt::Bn254AffineGFailedToCreate,
    }
}

/// Returns the EVM's error for a bad point of BLS12-381.
const fn bls12_halt(bad: bls12_381::BadPoint) -> PrecompileHalt {
    use bls12_381::Group;
    match bad {
        bls12_381::BadPoint::Coordinate => PrecompileHalt::NonCanonicalFp,
        bls12_381::BadPoint::Curve(Group::G1) => PrecompileHalt::Bls12381G1NotOnCurve,
        bls12_381::BadPoint::Curve(Group::G2) => PrecompileHalt::Bls12381G2NotOnCurve,
        bls12_381::BadPoint::Subgroup(Group::G1) => PrecompileHalt::Bls12381G1NotInSubgroup,
        bls12_381::BadPoint::Subgroup(Group::G2) => PrecompileHalt::Bls12381G2NotInSubgroup,
    }
}

/// Returns the sum of the terms, or the first error: a term's own, or its point's.
fn bls12_multiply<P>(
    terms: impl Iterator<Item = Result<(P, [u8; 32]), PrecompileHalt>>,
    sum: impl FnOnce(&mut dyn Iterator<Item = (P, [u8; 32])>) -> Result<P, bls12_381::BadPoint>,
) -> Result<P, PrecompileHalt> {
    let mut error = None;
    let mut good = terms.map_while(|term| term.map_err(|bad| error = Some(bad)).ok());
    let sum = sum(&mut good).map_err(bls12_halt);
    error.map_or(sum, Err)
}

impl Crypto for HintedCrypto {
    fn ecrecover(&self, hash: &B256, signature: &[u8; 64], y_odd: bool) -> Option<Address> {
        let (r, rest) = signature.split_first_chunk::<32>()?;
        let s = rest.first_chunk::<32>()?;
        let signature = Signature {
            r,
            s,
            y_is_odd: y_odd,
        };
        match secp256k1::recover(&mut Prover, &hash.0, &signature) {
            Ok(key) => key.map(|key| Address::from_word(keccak256(key))),
            Err(_) => output::fail(output::BAD_HINT, "a hint failed its check\n"),
        }
    }

    fn sha256(&self, message: &[u8]) -> [u8; 32] {
        sha256::digest(message).unwrap_or_else(|| Sha256::digest(message).into())
    }

    fn ripemd160(&self, message: &[u8]) -> [u8; 32] {
        let mut word = [0; 32];
        word[12..].copy_from_slice(&Ripemd160::digest(message));
        word
    }

    fn blake2_compress(
        &self,
        rounds: u32,
        h: &mut [u64; 8],
        m: &[u64; 16],
        t: &[u64; 2],
        last: bool,
    ) {
        if !blake2b::compress(rounds, h, m, *t, last) {
            blake2::compress(rounds, h, m, t, last);
        }
    }

    fn bn254_add(&self, first: &[u8; 64], second: &[u8; 64]) -> Result<[u8; 64], PrecompileHalt> {
        Self::bn254().add(first, second).map_err(halt)
    }

    fn bn254_multiply(
        &self,
        point: &[u8; 64],
        scalar: &[u8; 32],
    ) -> Result<[u8; 64], PrecompileHalt> {
        Self::bn254().multiply(point, scalar).map_err(halt)
    }

    fn bn254_pairing(&self, pairs: &[(&[u8; 64], &[u8; 128])]) -> Result<bool, PrecompileHalt> {
        pairing_is_one(pairs).map_err(halt)
    }

    fn bls12_g1_add(&self, first: &G1Point, second: &G1Point) -> Result<G1Point, PrecompileHalt> {
        bls12_381::g1_add(first, second).map_err(bls12_halt)
    }

    fn bls12_g1_multiply(
        &self,
        terms: impl Iterator<Item = Result<(G1Point, [u8; 32]), PrecompileHalt>>,
    ) -> Result<G1Point, PrecompileHalt> {
        bls12_multiply(terms, bls12_381::g1_multiply)
    }

    fn bls12_g2_add(&self, first: &G2Point, second: &G2Point) -> Result<G2Point, PrecompileHalt> {
        bls12_381::g2_add(first, second).map_err(bls12_halt)
    }

    fn bls12_g2_multiply(
        &self,
        terms: impl Iterator<Item = Result<(G2Point, [u8; 32]), PrecompileHalt>>,
    ) -> Result<G2Point, PrecompileHalt> {
        bls12_multiply(terms, bls12_381::g2_multiply)
    }

    fn bls12_pairing(&self, pairs: &[(G1Point, G2Point)]) -> Result<bool, PrecompileHalt> {
        bls12_381::pairing_is_one(pairs).map_err(bls12_halt)
    }

    fn bls12_map_to_g1(&self, element: &BlsNumber) -> Result<G1Point, PrecompileHalt> {
        bls12_381::map_to_g1(element).map_err(bls12_halt)
    }

    fn bls12_map_to_g2(&self, element: &[BlsNumber; 2]) -> Result<G2Point, PrecompileHalt> {
        bls12_381::map_to_g2(element).map_err(bls12_halt)
    }

    fn verify_kzg(
        &self,
        z: &[u8; 32],
        y: &[u8; 32],
        commitment: &BlsNumber,
        proof: &BlsNumber,
    ) -> Result<(), PrecompileHalt> {
        let valid = bls12_381::verify_kzg(commitment, z, y, proof);
        valid
            .then_some(())
            .ok_or(PrecompileHalt::BlobVerifyKzgProofFailed)
    }

    fn modexp(
        &self,
        base: &[u8],
        exponent: &[u8],
        modulus: &[u8],
    ) -> Result<Vec<u8>, PrecompileHalt> {
        Ok(modexp(base, exponent, modulus))
    }

    fn remainder(a: U256, m: U256) -> U256 {
        modulo(m, |m| reduced(a.as_limbs(), m))
    }

    fn add_modulo(a: U256, b: U256, m: U256) -> U256 {
        modulo(m, |m| {
            modular::add(&reduced(a.as_limbs(), m), b.as_limbs(), m)
        })
    }

    fn multiply_modulo(a: U256, b: U256, m: U256) -> U256 {
        modulo(m, |m| {
            modular::multiply(&reduced(a.as_limbs(), m), b.as_limbs(), m)
        })
    }

    fn p256_verify(&self, digest: &[u8; 32], signature: &[u8; 64], key: &[u8; 64]) -> bool {
        let ([r, s], [x, y]) = (halves(signature), halves(key));
        let signed = p256::Signed { digest, r, s, x, y };
        let mut group = p256::Curve::new(|sum: &mut Affine, steps, term: &Affine| {
            curve::add(P256_ADD, &mut sum.0, steps, &term.0)
        });
        let inverse = |s: &[u64; 4]| {
            ecall::hint(hint::P256_SCALAR_INVERSE, s, s);
            ecall::advice4()
        };
        match group.verify(&signed, inverse) {
            Ok(valid) => valid,
            Err(_) => output::fail(output::BAD_HINT, "a hint failed its check\n"),
        }
    }
}

/// Returns the result, or zero if the modulus is zero.
#[inline(always)]
fn modulo(m: U256, result: impl FnOnce(&[u64; 4]) -> [u64; 4]) -> U256 {
    if m.is_zero() {
        return U256::ZERO;
    }
    U256::from_limbs(result(m.as_limbs()))
}

/// Reduces a number modulo another one: added to zero, which is below the modulus.
#[inline(always)]
fn reduced(a: &[u64; 4], m: &[u64; 4]) -> [u64; 4] {
    modular::add(&[0; 4], a, m)
}

/// Returns both halves of 64 bytes.
fn halves(bytes: &[u8; 64]) -> [&[u8; 32]; 2] {
    match bytes.as_chunks::<32>().0 {
        [first, second] => [first, second],
        _ => [&[0; 32]; 2],
    }
}
