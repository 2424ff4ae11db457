//! Signatures, and what is recovered from them.

use ark_ff::{BigInt, PrimeField};

use crate::curve::{N, P, Scalar};
use crate::error::Failure;

/// An ECDSA signature over secp256k1 with what the recovery needs. Integers are big-endian.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature {
    /// The signed digest, read as an integer modulo `n`.
    pub digest: [u8; 32],
    /// `r`, in `1..n`.
    pub r: [u8; 32],
    /// `s`, in `1..n`. That Ethereum's transactions have `s <= n / 2` is the caller's rule.
    pub s: [u8; 32],
    /// Bit 0: whether the y of the signature's point is odd. Bit 1: whether its x is `r + n` in
    /// place of `r`, which Ethereum's transactions never have.
    pub recovery_id: u8,
}

/// The signer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Recovered {
    /// x and y of the public key, big-endian.
    pub key: [u8; 64],
    /// Ethereum's address: the last 20 bytes of the key's Keccak-256.
    pub address: [u8; 20],
}

impl Recovered {
    /// Returns a key whose address is not known yet.
    pub(crate) fn new(key: [u8; 64]) -> Self {
        Self {
            key,
            address: [0; 20],
        }
    }
}

/// A signature whose numbers are in their ranges.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Checked {
    /// x of the signature's point, below `p`, in words.
    pub(crate) x: [u64; 4],
    /// Whether its y is odd.
    pub(crate) odd: bool,
    /// `r`, not zero.
    pub(crate) r: Scalar,
    /// `s`, not zero.
    pub(crate) s: Scalar,
    /// The digest modulo `n`.
    pub(crate) digest: Scalar,
}

impl Checked {
    /// Reads the numbers of a signature.
    ///
    /// # Errors
    /// Every [`Failure`] but those of the curve's points.
    pub(crate) fn new(signature: &Signature) -> Result<Self, Failure> {
        let id = signature.recovery_id;
        if id > 3 {
            return Err(Failure::RecoveryId { got: id });
        }
        let words = words(&signature.r);
        let r = scalar(words).ok_or(Failure::R)?;
        let s = scalar(self::words(&signature.s)).ok_or(Failure::S)?;
        let x = if id & 2 == 0 {
            words
        } else {
            match add(words, N) {
                (x, false) if less(&x, &P) => x,
                _ => return Err(Failure::X),
            }
        };
        let mut digest = BigInt(self::words(&signature.digest));
        if !less(&digest.0, &N) {
            // 2^256 < 2 n.
            digest.0 = sub(digest.0, N);
        }
        let digest = Scalar::from_bigint(digest).unwrap_or_default();
        let odd = id & 1 == 1;
        Ok(Self {
            x,
            odd,
            r,
            s,
            digest,
        })
    }
}

/// Returns the scalar of a number in `1..n`.
fn scalar(words: [u64; 4]) -> Option<Scalar> {
    if words == [0; 4] {
        return None;
    }
    Scalar::from_bigint(BigInt(words))
}

/// Reads words, lowest first.
fn words(bytes: &[u8; 32]) -> [u64; 4] {
    let mut words = [0; 4];
    for (word, bytes) in words.iter_mut().rev().zip(bytes.as_chunks::<8>().0) {
        *word = u64::from_be_bytes(*bytes);
    }
    words
}

/// Writes words, lowest first.
pub(crate) fn write_words(words: &[u64; 4], bytes: &mut [u8]) {
    for (word, bytes) in words.iter().rev().zip(bytes.as_chunks_mut::<8>().0) {
        *bytes = word.to_be_bytes();
    }
}

fn less(a: &[u64; 4], b: &[u64; 4]) -> bool {
    a.iter().rev().lt(b.iter().rev())
}

/// `a + b` modulo 2^256, and the carry.
fn add(a: [u64; 4], b: [u64; 4]) -> ([u64; 4], bool) {
    let mut sum = [0; 4];
    let mut carry = false;
    for ((sum, a), b) in sum.iter_mut().zip(a).zip(b) {
        (*sum, carry) = a.carrying_add(b, carry);
    }
    (sum, carry)
}

/// `a - b` modulo 2^256.
fn sub(a: [u64; 4], b: [u64; 4]) -> [u64; 4] {
    let mut difference = [0; 4];
    let mut borrow = false;
    for ((difference, a), b) in difference.iter_mut().zip(a).zip(b) {
        (*difference, borrow) = a.borrowing_sub(b, borrow);
    }
    difference
}
