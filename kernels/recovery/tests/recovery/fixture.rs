//! Signatures and the opinions of libraries.

use k256::ecdsa::VerifyingKey;
use k256::elliptic_curve::PrimeField;
use k256::elliptic_curve::point::AffineCoordinates;
use k256::{ProjectivePoint, Scalar};
use secp256k1::constants::CURVE_ORDER;
use secp256k1::ecdsa::{RecoverableSignature, RecoveryId};
use secp256k1::{Message, Secp256k1, VerifyOnly};
use zkfabric_kernels_cpu::{Isa, keccak256};
use zkfabric_recovery::{Failure, Recovered, Recovery, Signature};

/// A generator of bytes.
#[derive(Debug)]
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed ^ (mixed >> 27)
    }

    pub(crate) fn bytes(&mut self) -> [u8; 32] {
        core::array::from_fn(|_| (self.next() >> 40) as u8)
    }

    /// Returns a scalar that is not zero.
    pub(crate) fn scalar(&mut self) -> Scalar {
        loop {
            let scalar = Option::<Scalar>::from(Scalar::from_repr(self.bytes().into()));
            if let Some(scalar) = scalar.filter(|scalar| *scalar != Scalar::ZERO) {
                return scalar;
            }
        }
    }
}

/// Returns the signature with the point `k G` whose key is `u_1 G + u_2 k G`.
pub(crate) fn signature(k: Scalar, u1: Scalar, u2: Scalar) -> Signature {
    let point = (ProjectivePoint::GENERATOR * k).to_affine();
    let x: [u8; 32] = point.x().into();
    let above = x >= CURVE_ORDER;
    assert!(!above, "a random x of n..p is one in 2^127");
    let r = Scalar::from_repr(x.into()).unwrap();
    Signature {
        digest: (-(u1 * r)).to_bytes().into(),
        r: x,
        s: (u2 * r).to_bytes().into(),
        recovery_id: bool::from(point.y_is_odd()).into(),
    }
}

/// Returns a random signature of a random digest.
pub(crate) fn random(random: &mut Random) -> Signature {
    signature(random.scalar(), random.scalar(), random.scalar())
}

/// What libsecp256k1 recovers.
pub(crate) fn libsecp256k1(
    secp: &Secp256k1<VerifyOnly>,
    signature: &Signature,
) -> Option<[u8; 64]> {
    let compact = [signature.r, signature.s].concat();
    let id = RecoveryId::try_from(i32::from(signature.recovery_id)).ok()?;
    let parsed = RecoverableSignature::from_compact(&compact, id).ok()?;
    let message = Message::from_digest(signature.digest);
    let key = secp.recover_ecdsa(message, &parsed).ok()?;
    key.serialize_uncompressed()[1..].try_into().ok()
}

/// What k256 recovers. It takes only `s` in the lower half: `-s` belongs to the opposite point.
pub(crate) fn k256(signature: &Signature) -> Option<[u8; 64]> {
    let mut parsed = k256::ecdsa::Signature::from_scalars(signature.r, signature.s).ok()?;
    let mut id = signature.recovery_id;
    if let Some(low) = parsed.normalize_s() {
        (parsed, id) = (low, id ^ 1);
    }
    let id = k256::ecdsa::RecoveryId::from_byte(id)?;
    let key = VerifyingKey::recover_from_prehash(&signature.digest, &parsed, id).ok()?;
    key.to_encoded_point(false).as_bytes()[1..].try_into().ok()
}

/// Recovers with `isa`, into results that begin with a value no signature of the tests has.
pub(crate) fn recover(isa: Isa, signatures: &[Signature]) -> Vec<Result<Recovered, Failure>> {
    let mut results = vec![Err(Failure::RecoveryId { got: 77 }); signatures.len()];
    let mut recovery = Recovery::new(isa).unwrap();
    recovery.recover(signatures, &mut results).unwrap();
    results
}

/// Compares results with libsecp256k1, and returns the number of keys.
pub(crate) fn compare(isa: Isa, signatures: &[Signature]) -> usize {
    let secp = Secp256k1::verification_only();
    let results = recover(isa, signatures);
    let mut keys = 0;
    for (i, (signature, result)) in signatures.iter().zip(&results).enumerate() {
        let expected = libsecp256k1(&secp, signature);
        let key = result.map(|recovered| recovered.key);
        assert_eq!(
            key.ok(),
            expected,
            "{i}: {signature:?}: {result:?}, {}",
            isa.name()
        );
        if let Ok(recovered) = result {
            assert_eq!(recovered.address, keccak256(&recovered.key)[12..]);
            keys += 1;
        }
    }
    keys
}
