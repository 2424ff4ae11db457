//! Cryptography as a seam: the host uses libraries, the guest may compute it another way.

use alloc::vec;
use alloc::vec::Vec;

use alloy_primitives::{Address, B256, U256};
use revm::precompile::{PrecompileHalt, crypto};

/// A number of the base field of BLS12-381 (EIP-2537): 48 bytes, big-endian, without the padding.
pub type BlsNumber = [u8; 48];

/// x and y of a point of G1; zeros for the point at infinity.
pub type G1Point = [BlsNumber; 2];

/// x and y of a point of G2, the coefficient of u after the other one; zeros for the point at infinity.
pub type G2Point = [BlsNumber; 4];

/// What transactions, the EVM's precompiles and opcodes compute on curves and modulo numbers, and hashes that are precompiles.
pub trait Crypto {
    /// The address whose key signed `hash`, or `None` when `signature` recovers no key.
    ///
    /// `signature` is r and s, 32 bytes each, big-endian. Either may be any value: zero and values from the group order up
    /// recover nothing, a high s is accepted (where low s is a rule, the caller has checked it). `y_odd` is the parity of the
    /// nonce point's y coordinate; its x coordinate is r itself (never r plus the group order).
    ///
    /// It serves transaction senders, EIP-7702 authorities and the `ecrecover` precompile.
    fn ecrecover(&self, hash: &B256, signature: &[u8; 64], y_odd: bool) -> Option<Address>;

    /// The SHA-256 of a message (FIPS 180-4).
    fn sha256(&self, message: &[u8]) -> [u8; 32] {
        crypto().sha256(message)
    }

    /// The digest of a message by RIPEMD-160, behind twelve bytes of zeros.
    fn ripemd160(&self, message: &[u8]) -> [u8; 32] {
        crypto().ripemd160(message)
    }

    /// The compression of BLAKE2b with so many rounds (EIP-152): state, block, offset, whether it is the last block.
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

    /// The sum of two points of BN254 (EIP-196), 32 bytes of x and of y each, big-endian; zeros for the point at infinity.
    ///
    /// # Errors
    /// A point that is not on the curve, or whose coordinates are not below the modulus.
    fn bn254_add(&self, first: &[u8; 64], second: &[u8; 64]) -> Result<[u8; 64], PrecompileHalt> {
        crypto().bn254_g1_add(first, second)
    }

    /// A point of BN254 times a big-endian scalar.
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

    /// `base^exponent` modulo `modulus` (EIP-198), big-endian, in as many bytes as the modulus has; zero for a modulus of zero.
    ///
    /// # Errors
    /// A library that refuses.
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

    /// `a` modulo `m`; zero for a modulus of zero. It serves the opcode `MOD`.
    fn remainder(a: U256, m: U256) -> U256 {
        a.checked_rem(m).unwrap_or_default()
    }

    /// `a + b` modulo `m`; zero for a modulus of zero. It serves the opcode `ADDMOD`.
    fn add_modulo(a: U256, b: U256, m: U256) -> U256 {
        a.add_mod(b, m)
    }

    /// `a b` modulo `m`; zero for a modulus of zero. It serves the opcode `MULMOD`.
    fn multiply_modulo(a: U256, b: U256, m: U256) -> U256 {
        a.mul_mod(b, m)
    }

    /// Whether the product of the pairings of points of BN254 is one (EIP-197).
    ///
    /// # Errors
    /// A point that is not in its group, or whose coordinates are not below the modulus.
    fn bn254_pairing(&self, pairs: &[(&[u8; 64], &[u8; 128])]) -> Result<bool, PrecompileHalt> {
        let pairs: Vec<(&[u8], &[u8])> = pairs.iter().map(|(a, b)| (&a[..], &b[..])).collect();
        crypto().bn254_pairing_check(&pairs)
    }

    /// The sum of two points of the curve of G1 of BLS12-381, which need not be in the group.
    ///
    /// # Errors
    /// A point that is not on the curve, or whose coordinates are not below the modulus.
    fn bls12_g1_add(&self, first: &G1Point, second: &G1Point) -> Result<G1Point, PrecompileHalt> {
        let sum = crypto().bls12_381_g1_add((*first).into(), (*second).into())?;
        Ok(numbers(&sum))
    }

    /// The sum of points of G1 times big-endian scalars. The first error of a term is the result.
    ///
    /// # Errors
    /// A term's, a point that is not in the group, or whose coordinates are not below the modulus.
    fn bls12_g1_multiply(
        &self,
        terms: impl Iterator<Item = Result<(G1Point, [u8; 32]), PrecompileHalt>>,
    ) -> Result<G1Point, PrecompileHalt> {
        let tuple = |(point, scalar): (G1Point, _)| (point.into(), scalar);
        let sum = crypto().bls12_381_g1_msm(&mut terms.map(|term| term.map(tuple)))?;
        Ok(numbers(&sum))
    }

    /// As [`Crypto::bls12_g1_add`], on the curve of G2.
    ///
    /// # Errors
    /// As there.
    fn bls12_g2_add(&self, first: &G2Point, second: &G2Point) -> Result<G2Point, PrecompileHalt> {
        let sum = crypto().bls12_381_g2_add((*first).into(), (*second).into())?;
        Ok(numbers(&sum))
    }

    /// As [`Crypto::bls12_g1_multiply`], in G2.
    ///
    /// # Errors
    /// As there.
    fn bls12_g2_multiply(
        &self,
        terms: impl Iterator<Item = Result<(G2Point, [u8; 32]), PrecompileHalt>>,
    ) -> Result<G2Point, PrecompileHalt> {
        let tuple = |(point, scalar): (G2Point, _)| (point.into(), scalar);
        let sum = crypto().bls12_381_g2_msm(&mut terms.map(|term| term.map(tuple)))?;
        Ok(numbers(&sum))
    }

    /// Whether the product of the pairings of points of BLS12-381 is one.
    ///
    /// # Errors
    /// A point that is not in its group, or whose coordinates are not below the modulus.
    fn bls12_pairing(&self, pairs: &[(G1Point, G2Point)]) -> Result<bool, PrecompileHalt> {
        let tuples = pairs.iter().map(|(a, b)| ((*a).into(), (*b).into()));
        crypto().bls12_381_pairing_check(&tuples.collect::<Vec<_>>())
    }

    /// The map of a field element to G1 (RFC 9380).
    ///
    /// # Errors
    /// A number that is not below the modulus.
    fn bls12_map_to_g1(&self, element: &BlsNumber) -> Result<G1Point, PrecompileHalt> {
        Ok(numbers(&crypto().bls12_381_fp_to_g1(element)?))
    }

    /// The map of an element of the quadratic extension to G2 (RFC 9380).
    ///
    /// # Errors
    /// A number that is not below the modulus.
    fn bls12_map_to_g2(&self, element: &[BlsNumber; 2]) -> Result<G2Point, PrecompileHalt> {
        Ok(numbers(&crypto().bls12_381_fp2_to_g2((*element).into())?))
    }

    /// The verification of a proof that the polynomial of a commitment is y at z (EIP-4844).
    ///
    /// # Errors
    /// The proof shows nothing of the kind.
    fn verify_kzg(
        &self,
        z: &[u8; 32],
        y: &[u8; 32],
        commitment: &BlsNumber,
        proof: &BlsNumber,
    ) -> Result<(), PrecompileHalt> {
        crypto().verify_kzg_proof(z, y, commitment, proof)
    }

    /// Whether `signature`, r and s, is one of `digest` on P-256 by the key with these x and y (EIP-7951); numbers are big-endian.
    fn p256_verify(&self, digest: &[u8; 32], signature: &[u8; 64], key: &[u8; 64]) -> bool {
        crypto().secp256r1_verify_signature(digest, signature, key)
    }
}

/// The numbers of a point.
fn numbers<const N: usize>(bytes: &[u8]) -> [BlsNumber; N] {
    let mut numbers = [[0; 48]; N];
    for (to, from) in numbers.iter_mut().zip(bytes.as_chunks().0) {
        *to = *from;
    }
    numbers
}

/// By pure Rust libraries: k256, arkworks.
#[derive(Clone, Copy, Debug, Default)]
pub struct SoftwareCrypto;

impl Crypto for SoftwareCrypto {
    fn ecrecover(&self, hash: &B256, signature: &[u8; 64], y_odd: bool) -> Option<Address> {
        let word =
            revm::precompile::secp256k1::k256::ecrecover(signature.into(), y_odd.into(), hash);
        word.ok().map(Address::from_word)
    }
}
