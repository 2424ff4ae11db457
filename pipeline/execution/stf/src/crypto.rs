//! Interface to cryptography: the host uses libraries, the guest may use other implementations.

use alloc::vec;
use alloc::vec::Vec;

use alloy_primitives::{Address, B256, U256};
use revm::precompile::{PrecompileHalt, crypto};

/// An element of the BLS12-381 base field (EIP-2537): 48 bytes, big-endian, without the padding.
pub type BlsNumber = [u8; 48];

/// Coordinates x and y of a G1 point; zeros for the point at infinity.
pub type G1Point = [BlsNumber; 2];

/// Coordinates x and y of a G2 point, each with the coefficient of u second; zeros for the point at
/// infinity.
pub type G2Point = [BlsNumber; 4];

/// Curve and modular arithmetic of transactions, precompiles and opcodes, and the hash precompiles.
pub trait Crypto {
    /// Recovers the address whose key signed `hash`, or `None` when `signature` recovers no key.
    ///
    /// `signature` is r and s, 32 bytes each, big-endian. Both may have any value: zero and values
    /// at or above the group order recover nothing, and a high s is accepted (where low s is a
    /// rule, the caller has checked it). `y_odd` is the parity of the nonce point's y coordinate;
    /// its x coordinate is r itself (never r plus the group order).
    ///
    /// Transaction senders, EIP-7702 authorities and the `ecrecover` precompile use this function.
    fn ecrecover(&self, hash: &B256, signature: &[u8; 64], y_odd: bool) -> Option<Address>;

    /// Computes the SHA-256 of a message (FIPS 180-4).
    fn sha256(&self, message: &[u8]) -> [u8; 32] {
        crypto().sha256(message)
    }

    /// Computes the RIPEMD-160 digest of a message, with twelve zero bytes in front.
    fn ripemd160(&self, message: &[u8]) -> [u8; 32] {
        crypto().ripemd160(message)
    }

    /// Computes `rounds` rounds of the BLAKE2b compression (EIP-152) from state, block, offset and
    /// the last-block flag.
    fn blake2_compress(
        &self,
        rounds: u32,
        h: &mut [u64; 8],
        m: &[u64; 16],
        t: &[u64; 2],
        last: bool,
    ) {
        crypto().blake2_compress(rounds, h, m, t, last);
    }

    /// Adds two BN254 points (EIP-196), each 32 bytes of x and 32 bytes of y, big-endian; zeros for
    /// the point at infinity.
    ///
    /// # Errors
    /// A point that is not on the curve, or a coordinate not below the modulus.
    fn bn254_add(&self, first: &[u8; 64], second: &[u8; 64]) -> Result<[u8; 64], PrecompileHalt> {
        crypto().bn254_g1_add(first, second)
    }

    /// Multiplies a BN254 point by a big-endian scalar.
    ///
    /// # Errors
    /// As [`Crypto::bn254_add`].
    fn bn254_multiply(
        &self,
        point: &[u8; 64],
        scalar: &[u8; 32],
    ) -> Result<[u8; 64], PrecompileHalt> {
        crypto().bn254_g1_mul(point, scalar)
    }

    /// Computes `base^exponent` modulo `modulus` (EIP-198), big-endian, in as many bytes as the
    /// modulus; zero for a zero modulus.
    ///
    /// # Errors
    /// A library that refuses the input.
    fn modexp(
        &self,
        base: &[u8],
        exponent: &[u8],
        modulus: &[u8],
    ) -> Result<Vec<u8>, PrecompileHalt> {
        let power = crypto().modexp(base, exponent, modulus)?;
        let mut result = vec![0; modulus.len()];
        let (power, result_end) = (power.iter().rev(), result.iter_mut().rev());
        for (to, from) in result_end.zip(power) {
            *to = *from;
        }
        Ok(result)
    }

    /// Computes `a` modulo `m` for the opcode `MOD`; zero for a zero modulus.
    fn remainder(a: U256, m: U256) -> U256 {
        a.checked_rem(m).unwrap_or_default()
    }

    /// Computes `a + b` modulo `m` for the opcode `ADDMOD`; zero for a zero modulus.
    fn add_modulo(a: U256, b: U256, m: U256) -> U256 {
        a.add_mod(b, m)
    }

    /// Computes `a b` modulo `m` for the opcode `MULMOD`; zero for a zero modulus.
    fn multiply_modulo(a: U256, b: U256, m: U256) -> U256 {
        a.mul_mod(b, m)
    }

    /// Returns whether the product of the pairings of BN254 points is one (EIP-197).
    ///
    /// # Errors
    /// A point outside its group, or a coordinate not below the modulus.
    fn bn254_pairing(&self, pairs: &[(&[u8; 64], &[u8; 128])]) -> Result<bool, PrecompileHalt> {
        let pairs: Vec<(&[u8], &[u8])> = pairs.iter().map(|(a, b)| (&a[..], &b[..])).collect();
        crypto().bn254_pairing_check(&pairs)
    }

    /// Adds two points of the BLS12-381 G1 curve; the points need not be in the group.
    ///
    /// # Errors
    /// A point that is not on the curve, or a coordinate not below the modulus.
    fn bls12_g1_add(&self, first: &G1Point, second: &G1Point) -> Result<G1Point, PrecompileHalt> {
        let sum = crypto().bls12_381_g1_add((*first).into(), (*second).into())?;
        Ok(numbers(&sum))
    }

    /// Sums G1 points times big-endian scalars. The first error of a term is the result.
    ///
    /// # Errors
    /// The error of a term, a point outside the group, or a coordinate not below the modulus.
    fn bls12_g1_multiply(
        &self,
        terms: impl Iterator<Item = Result<(G1Point, [u8; 32]), PrecompileHalt>>,
    ) -> Result<G1Point, PrecompileHalt> {
        let tuple = |(point, scalar): (G1Point, _)| (point.into(), scalar);
        let sum = crypto().bls12_381_g1_msm(&mut terms.map(|term| term.map(tuple)))?;
        Ok(numbers(&sum))
    }

    /// Does the same as [`Crypto::bls12_g1_add`] on the curve of G2.
    ///
    /// # Errors
    /// As [`Crypto::bls12_g1_add`].
    fn bls12_g2_add(&self, first: &G2Point, second: &G2Point) -> Result<G2Point, PrecompileHalt> {
        let sum = crypto().bls12_381_g2_add((*first).into(), (*second).into())?;
        Ok(numbers(&sum))
    }

    /// Does the same as [`Crypto::bls12_g1_multiply`] in G2.
    ///
    /// # Errors
    /// As [`Crypto::bls12_g1_multiply`].
    fn bls12_g2_multiply(
        &self,
        terms: impl Iterator<Item = Result<(G2Point, [u8; 32]), PrecompileHalt>>,
    ) -> Result<G2Point, PrecompileHalt> {
        let tuple = |(point, scalar): (G2Point, _)| (point.into(), scalar);
        let sum = crypto().bls12_381_g2_msm(&mut terms.map(|term| term.map(tuple)))?;
        Ok(numbers(&sum))
    }

    /// Returns whether the product of the pairings of BLS12-381 points is one.
    ///
    /// # Errors
    /// A point outside its group, or a coordinate not below the modulus.
    fn bls12_pairing(&self, pairs: &[(G1Point, G2Point)]) -> Result<bool, PrecompileHalt> {
        let tuples = pairs.iter().map(|(a, b)| ((*a).into(), (*b).into()));
        crypto().bls12_381_pairing_check(&tuples.collect::<Vec<_>>())
    }

    /// Maps a field element to G1 (RFC 9380).
    ///
    /// # Errors
    /// A number not below the modulus.
    fn bls12_map_to_g1(&self, element: &BlsNumber) -> Result<G1Point, PrecompileHalt> {
        Ok(numbers(&crypto().bls12_381_fp_to_g1(element)?))
    }

    /// Maps an element of the quadratic extension to G2 (RFC 9380).
    ///
    /// # Errors
    /// A number not below the modulus.
    fn bls12_map_to_g2(&self, element: &[BlsNumber; 2]) -> Result<G2Point, PrecompileHalt> {
        Ok(numbers(&crypto().bls12_381_fp2_to_g2((*element).into())?))
    }

    /// Verifies a proof that a commitment's polynomial takes the value y at z (EIP-4844).
    ///
    /// # Errors
    /// A proof that does not verify.
    fn verify_kzg(
        &self,
        z: &[u8; 32],
        y: &[u8; 32],
        commitment: &BlsNumber,
        proof: &BlsNumber,
    ) -> Result<(), PrecompileHalt> {
        crypto().verify_kzg_proof(z, y, commitment, proof)
    }

    /// Returns whether `signature` (r and s) is a P-256 signature of `digest` by the key with these
    /// x and y (EIP-7951); numbers are big-endian.
    fn p256_verify(&self, digest: &[u8; 32], signature: &[u8; 64], key: &[u8; 64]) -> bool {
        crypto().secp256r1_verify_signature(digest, signature, key)
    }
}

/// Splits a point into its numbers.
fn numbers<const N: usize>(bytes: &[u8]) -> [BlsNumber; N] {
    let mut numbers = [[0; 48]; N];
    for (to, from) in numbers.iter_mut().zip(bytes.as_chunks().0) {
        *to = *from;
    }
    numbers
}

/// Cryptography by pure Rust libraries: k256, arkworks.
#[derive(Clone, Copy, Debug, Default)]
pub struct SoftwareCrypto;

impl Crypto for SoftwareCrypto {
    fn ecrecover(&self, hash: &B256, signature: &[u8; 64], y_odd: bool) -> Option<Address> {
        let word =
            revm::precompile::secp256k1::k256::ecrecover(signature.into(), y_odd.into(), hash);
        word.ok().map(Address::from_word)
    }
}
