//! Public key recovery, one signature at a time.

use super::field::Fe;
use super::hints::{BadHint, Checked, Hints};
use super::scalar::Scalar;
use super::table;
use crate::ladder::{self, Affine, words};

/// Number of odd multiples of R in the table: digits of width 5.
const MULTIPLES: usize = 8;

/// A signature with the parity of R's y, in the form of transactions and the `ecrecover` precompile
/// (v = 27 + parity).
#[derive(Debug, Clone, Copy)]
pub struct Signature<'a> {
    /// x of R as a big-endian integer; valid if `0 < r < n`. (R's x could also be `r + n`; Ethereum
    /// has no encoding for that.)
    pub r: &'a [u8; 32],
    /// s, big-endian; valid if `0 < s < n`. Large values are up to the caller.
    pub s: &'a [u8; 32],
    /// Whether R's y is odd.
    pub y_is_odd: bool,
}

/// x and y, 32 bytes big-endian each: Ethereum hashes these bytes into an address.
pub type PublicKey = [u8; 64];

/// Recovers the public key with which `signature` signs `digest`; `None` if there is no such key: r
/// or s out of range, no curve point with x = r, or a key at infinity. `None` is proved like a key:
/// no hint can turn a valid signature into `None`.
///
/// # Errors
/// [`BadHint`] if a hint failed its check.
pub fn recover<H: Hints>(
    hints: &mut H,
    digest: &[u8; 32],
    signature: &Signature<'_>,
) -> Result<Option<PublicKey>, BadHint> {
    let mut hints = Checked::new(hints);
    let key = Equation::new(&mut hints, digest, signature)
        .and_then(|equation| equation.solve(&mut hints));
    hints.honest()?;
    Ok(key.map(|key| to_bytes(&key)))
}

/// The key is `u1 G + u2 R`.
#[derive(Debug)]
struct Equation {
    u1: Scalar,
    u2: Scalar,
    /// R.
    point: Affine,
}

impl Equation {
    /// Returns `None` if the signature is out of range or R does not exist.
    fn new<H: Hints>(
        hints: &mut Checked<'_, H>,
        digest: &[u8; 32],
        signature: &Signature<'_>,
    ) -> Option<Self> {
        let z = Scalar::reduced(words(digest));
        let r = Scalar::new(words(signature.r)).filter(|r| !r.is_zero())?;
        let s = Scalar::new(words(signature.s)).filter(|s| !s.is_zero())?;
        // r < n < p
        let point = lift(hints, Fe::from_words(*r.words()), signature.y_is_odd)?;
        let inverse = hints.inverse(&r);
        Some(Self {
            u1: inverse.mul(&z).negate(),
            u2: inverse.mul(&s),
            point,
        })
    }

    /// Returns the key; `None` if it is the point at infinity.
    fn solve<H: Hints>(&self, hints: &mut Checked<'_, H>) -> Option<Affine> {
        let multiples: [Affine; MULTIPLES] = ladder::odd_multiples(hints, &self.point);
        let (u1, u2) = (self.u1.words(), self.u2.words());
        let terms = [(&table::GENERATOR[..], u1), (&multiples, u2)];
        ladder::sum(hints, terms)
    }
}

/// Returns the curve point with this x and the given parity of y.
fn lift<H: Hints>(hints: &mut Checked<'_, H>, x: Fe, odd: bool) -> Option<Affine> {
    let y = hints.root(&right_side(&x))?.canonical();
    // y is not 0: no point has order two
    let y = if y.is_odd() == odd {
        y
    } else {
        Fe::ZERO.sub(&y)
    };
    Some(Affine::new(&x, &y))
}

/// Returns `x^3 + 7`.
fn right_side(x: &Fe) -> Fe {
    x.square().mul(x).add(&Fe::from_words([7, 0, 0, 0]))
}

/// Returns the big-endian coordinates, canonical.
fn to_bytes(key: &Affine) -> PublicKey {
    let (x, y) = (key.x().canonical(), key.y().canonical());
    let mut bytes = [0; 64];
    let words = x.words().iter().rev().chain(y.words().iter().rev());
    for (to, word) in bytes.chunks_exact_mut(8).zip(words) {
        to.copy_from_slice(&word.to_be_bytes());
    }
    bytes
}
