//! Signatures over secp256k1, in the form that `ecrecover` reads.

use alloc::borrow::ToOwned as _;
use core::fmt;

use alloy_primitives::{Address, B256, keccak256};
use k256::ecdsa::{RecoveryId, SigningKey, VerifyingKey};

use crate::error::Error;
use crate::message::Message;

/// What `v` has beside the parity of the point's `y`.
const PARITY_OFFSET: u8 = 27;

/// A signature: `r` and `s` of 32 bytes, big-endian, with `s` in the lower half, and `v`, 27 or 28.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature(pub [u8; 65]);

/// The numbers of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts {
    /// `r`, big-endian, from one to below the curve's order.
    pub r: [u8; 32],
    /// `s`, big-endian, from one to half of the curve's order.
    pub s: [u8; 32],
    /// Whether the point's `y` is odd.
    pub y_is_odd: bool,
}

impl Signature {
    /// Returns the numbers, for those who recover the keys of many signatures together.
    ///
    /// # Errors
    /// [`Error::Signature`] unless these are the bytes that a signer makes: each signature has one
    /// form.
    pub fn parts(&self) -> Result<Parts, Error> {
        let (signature, y_is_odd) = self.checked()?;
        let (r, s) = signature.split_bytes();
        Ok(Parts {
            r: r.into(),
            s: s.into(),
            y_is_odd,
        })
    }

    /// Returns the address of the key that signed a digest.
    ///
    /// # Errors
    /// [`Error::Signature`] for bytes that [`Signature::parts`] refuses, and for those of no key.
    pub fn recover(&self, digest: &B256) -> Result<Address, Error> {
        let (signature, y_is_odd) = self.checked()?;
        let id = RecoveryId::new(y_is_odd, false);
        let key = VerifyingKey::recover_from_prehash(digest.as_slice(), &signature, id);
        key.map(|key| address(&key)).map_err(|_| Error::NO_KEY)
    }

    fn checked(&self) -> Result<(k256::ecdsa::Signature, bool), Error> {
        let wrong = |what| Error::Signature { what };
        let [scalars @ .., v] = &self.0;
        let parity = v.checked_sub(PARITY_OFFSET).filter(|parity| *parity < 2);
        let parity = parity.ok_or_else(|| wrong("v is another number"))?;
        let signature = k256::ecdsa::Signature::from_slice(scalars);
        let signature = signature.map_err(|_| wrong("r or s is zero or not below the order"))?;
        if signature.normalize_s().is_some() {
            return Err(wrong("s is in the upper half"));
        }
        Ok((signature, parity == 1))
    }
}

/// Returns the address of a key.
fn address(key: &VerifyingKey) -> Address {
    let point = key.to_encoded_point(false);
    // Behind the byte that says that both coordinates follow.
    let coordinates = point.as_bytes().get(1..).unwrap_or_default();
    Address::from_word(keccak256(coordinates))
}

/// Who signs groups: a key in memory, or one elsewhere.
pub trait Signer: fmt::Debug + Send + Sync {
    /// Returns the address of the key.
    fn address(&self) -> Address;

    /// Signs the digest of a message.
    ///
    /// # Errors
    /// [`Error::Unsigned`] with the reason.
    fn sign(&self, message: &Message) -> Result<Signature, Error>;
}

/// A key in memory, which is overwritten when it is dropped.
pub struct LocalSigner {
    key: SigningKey,
    address: Address,
}

impl LocalSigner {
    /// Takes a key of 32 bytes, big-endian.
    ///
    /// # Errors
    /// [`Error::Key`] for zero and for numbers that are not below the curve's order.
    pub fn new(secret: &[u8; 32]) -> Result<Self, Error> {
        let key = SigningKey::from_slice(secret).map_err(|_| Error::Key)?;
        let address = address(key.verifying_key());
        Ok(Self { key, address })
    }

    fn sign_digest(&self, digest: &B256) -> Result<Signature, Error> {
        let unsigned = |reason: &str| Error::Unsigned {
            reason: reason.to_owned(),
        };
        let signed = self.key.sign_prehash_recoverable(digest.as_slice());
        let (signature, id) = signed.map_err(|_| unsigned("this digest gives no signature"))?;
        if id.is_x_reduced() {
            return Err(unsigned(
                "this digest gives a signature that `v` has no number for",
            ));
        }
        let mut bytes = [0; 65];
        let (scalars, v) = bytes.split_at_mut(64);
        scalars.copy_from_slice(&signature.to_bytes());
        v.fill(PARITY_OFFSET + u8::from(id.is_y_odd()));
        Ok(Signature(bytes))
    }
}

/// Shows the address alone.
impl fmt::Debug for LocalSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalSigner")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

impl Signer for LocalSigner {
    fn address(&self) -> Address {
        self.address
    }

    fn sign(&self, message: &Message) -> Result<Signature, Error> {
        self.sign_digest(&message.digest())
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;

    /// Order of secp256k1.
    const ORDER: [u8; 32] =
        alloy_primitives::hex!("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");

    fn signer() -> LocalSigner {
        LocalSigner::new(&[0x42; 32]).unwrap()
    }

    /// The address of the key one, which every client of Ethereum has.
    #[test]
    fn addresses_are_ethereums() {
        let mut one = [0; 32];
        one[31] = 1;
        let expected = alloy_primitives::address!("7e5f4552091a69125d5dfcb7b8c2659029395bdf");
        assert_eq!(LocalSigner::new(&one).unwrap().address(), expected);
        for wrong in [[0; 32], ORDER, [0xff; 32]] {
            assert_eq!(LocalSigner::new(&wrong).unwrap_err(), Error::Key);
        }
    }

    #[test]
    fn signatures_name_their_signer() {
        let signer = signer();
        for number in 0..40_u8 {
            let digest = keccak256([number]);
            let signature = signer.sign_digest(&digest).unwrap();
            assert_eq!(signature.recover(&digest), Ok(signer.address()));
            let other = signature.recover(&keccak256([number, 0]));
            assert_ne!(other, Ok(signer.address()));
        }
    }

    /// Returns the same signature with `n - s`, which the equation accepts as well.
    fn twin(signature: Signature) -> Signature {
        let mut bytes = signature.0;
        let mut borrow = 0;
        for at in (0..32).rev() {
            let digit = i16::from(ORDER[at]) - i16::from(bytes[32 + at]) - borrow;
            borrow = i16::from(digit < 0);
            bytes[32 + at] = (digit & 0xff) as u8;
        }
        bytes[64] ^= 27 ^ 28;
        Signature(bytes)
    }

    #[test]
    fn each_signature_has_one_form() {
        let digest = keccak256("digest");
        let right = signer().sign_digest(&digest).unwrap();
        let wrong = |signature: Signature| match signature.recover(&digest) {
            Err(Error::Signature { what }) => what,
            other => panic!("{other:?}"),
        };
        assert_eq!(wrong(twin(right)), "s is in the upper half");
        for v in [0, 1, 26, 29, 255] {
            let mut bytes = right.0;
            bytes[64] = v;
            assert_eq!(wrong(Signature(bytes)), "v is another number");
        }
        for at in [0, 32] {
            for value in [[0; 32], ORDER] {
                let mut bytes = right.0;
                bytes[at..at + 32].copy_from_slice(&value);
                assert_eq!(
                    wrong(Signature(bytes)),
                    "r or s is zero or not below the order"
                );
            }
        }
    }

    #[test]
    fn a_signer_shows_no_key() {
        let text = format!("{:?}", signer());
        assert!(
            text.contains(&format!("{:?}", signer().address())),
            "{text}"
        );
        assert!(!text.contains("42424242"), "{text}");
        assert!(!text.contains("66, 66"), "{text}");
    }
}
