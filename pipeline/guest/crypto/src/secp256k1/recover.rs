//! Public key recovery.

use super::field::Fe;
use super::hints::{BadHint, Checked, Hints};
use super::ladder::{self, Digits, Stream};
use super::point::{Affine, odd_multiples};
use super::scalar::Scalar;
use super::table;

/// Width of the digits of the point R: a table of eight multiples.
const WIDTH: u32 = 5;

/// A signature with the parity of R's y, as transactions and the `ecrecover` precompile carry it (v = 27 + parity).
#[derive(Debug, Clone, Copy)]
pub struct Signature<'a> {
    /// x of R as a big-endian integer; valid if `0 < r < n`. (R's x could also be `r + n`; Ethereum has no way to say so.)
    pub r: &'a [u8; 32],
    /// s, big-endian; valid if `0 < s < n`. Large values are the caller's business.
    pub s: &'a [u8; 32],
    /// Whether R's y is odd.
    pub y_is_odd: bool,
}

/// x and y, 32 bytes big-endian each: what Ethereum hashes into an address.
pub type PublicKey = [u8; 64];

/// The public key with which `signature` signs `digest`, or `None` when there is none: r or s out of range, no curve point
/// with x = r, or a key at infinity. `None` is proved like a key is: no hint can turn a valid signature into `None`.
///
/// # Errors
/// [`BadHint`] when a hint failed its check.
pub fn recover<H: Hints>(
    hints: &mut H,
    digest: &[u8; 32],
    signature: &Signature<'_>,
) -> Result<Option<PublicKey>, BadHint> {
    let mut hints = Checked::new(hints);
    let key = candidate(&mut hints, digest, signature);
    hints.honest()?;
    Ok(key.map(|key| {
        let (x, y) = (key.x.canonical(), key.y.canonical());
        let mut bytes = [0; 64];
        let words = x.words().iter().rev().chain(y.words().iter().rev());
        for (to, word) in bytes.chunks_exact_mut(8).zip(words) {
            to.copy_from_slice(&word.to_be_bytes());
        }
        bytes
    }))
}

fn candidate<H: Hints>(
    hints: &mut Checked<'_, H>,
    digest: &[u8; 32],
    signature: &Signature<'_>,
) -> Option<Affine> {
    let z = Scalar::reduced(words(digest));
    let r = Scalar::new(words(signature.r)).filter(|r| !r.is_zero())?;
    let s = Scalar::new(words(signature.s)).filter(|s| !s.is_zero())?;
    // r < n < p
    let point = lift(hints, Fe::from_words(*r.words()), signature.y_is_odd)?;
    let inverse = hints.inverse(&r);
    let generator = inverse.mul(&z).negate().split();
    let other = inverse.mul(&s).split();

    let mut digits = Digits::new();
    for (lane, half) in generator.into_iter().enumerate() {
        digits.write(lane, table::WIDTH, half);
    }
    for (lane, half) in other.into_iter().enumerate() {
        digits.write(lane + 2, WIDTH, half);
    }
    let multiples: [_; 1 << (WIDTH - 2)] = odd_multiples(hints, &point);
    let streams = [
        Stream {
            table: &table::GENERATOR,
            image: false,
        },
        Stream {
            table: &table::GENERATOR,
            image: true,
        },
        Stream {
            table: &multiples,
            image: false,
        },
        Stream {
            table: &multiples,
            image: true,
        },
    ];
    ladder::sum(hints, &streams, &digits)
}

/// The curve point with this x and the given parity of y.
fn lift<H: Hints>(hints: &mut Checked<'_, H>, x: Fe, odd: bool) -> Option<Affine> {
    let cube = x.square().mul(&x);
    let y = hints
        .root(&cube.add(&Fe::from_words([7, 0, 0, 0])))?
        .canonical();
    // y is not 0: no point has order two
    Some(Affine {
        x,
        y: if y.is_odd() == odd {
            y
        } else {
            Fe::ZERO.sub(&y)
        },
    })
}

/// Little-endian words of a big-endian integer.
fn words(bytes: &[u8; 32]) -> [u64; 4] {
    let mut words = [0; 4];
    for (word, chunk) in words.iter_mut().rev().zip(bytes.as_chunks::<8>().0) {
        *word = u64::from_be_bytes(*chunk);
    }
    words
}
