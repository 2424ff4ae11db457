//! Requests to the prover, and the checks of its answers.

use super::field::Fe;
use super::scalar::Scalar;
use crate::ladder::Affine;

/// A hint failed its check: the prover lied. Nothing can be concluded, and the program must end
/// without a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a hint of the prover failed its check")]
pub struct BadHint;

/// Answer to "square root of x mod p".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Root {
    /// A root of x.
    OfX([u64; 4]),
    /// A root of -x. As p = 3 mod 4, -1 has no root, so a root of -x proves that x has none (unless
    /// x = 0).
    OfMinusX([u64; 4]),
}

/// Source of hints. The answers are untrusted words, little-endian.
pub trait Hints {
    /// Returns `numerator / denominator` mod p.
    fn quotient(&mut self, numerator: &[u64; 4], denominator: &[u64; 4]) -> [u64; 4];
    /// Returns the quotient, and whether its product with the denominator has the words of the
    /// numerator. False implies nothing; true must be computed, not believed: this method exists
    /// for programs that do hint and product in one routine.
    #[inline(always)]
    fn checked_quotient(
        &mut self,
        numerator: &[u64; 4],
        denominator: &[u64; 4],
    ) -> ([u64; 4], bool) {
        let quotient = self.quotient(numerator, denominator);
        let product = Fe::from_words(quotient).mul(&Fe::from_words(*denominator));
        (quotient, product.words() == numerator)
    }
    /// Returns a square root mod p of x or of -x.
    fn root(&mut self, x: &[u64; 4]) -> Root;
    /// Returns `1 / x` mod n.
    fn inverse(&mut self, x: &[u64; 4]) -> [u64; 4];
    /// Computes `sum <- 2^(steps / 2) sum + term`, or `- term` for odd `steps`, by a precompile,
    /// whose results are proved and not checked again: see
    /// [`Precompiled`](crate::ladder::Precompiled). The results are arbitrary words, without a
    /// range. Returns false if the precompile is missing or declines: the sum is then unchanged.
    #[inline(always)]
    fn combine(&mut self, _sum: &mut Affine, _steps: u64, _term: &Affine) -> bool {
        false
    }
}

/// Hints with their checks. A lie is recorded instead of returned at once, because the check is in
/// the innermost formulas: the arithmetic continues with wrong values, every loop is bounded, and
/// the caller checks [`Checked::honest`] before any result leaves.
#[derive(Debug)]
pub(crate) struct Checked<'a, H> {
    source: &'a mut H,
    lied: bool,
}

impl<'a, H: Hints> Checked<'a, H> {
    pub(crate) const fn new(source: &'a mut H) -> Self {
        Self {
            source,
            lied: false,
        }
    }

    /// Returns `numerator / denominator` for `denominator != 0` mod p: the unique `h` with
    /// `h * denominator = numerator`.
    #[inline(always)]
    pub(crate) fn quotient(&mut self, numerator: &Fe, denominator: &Fe) -> Fe {
        let (words, same) = self
            .source
            .checked_quotient(numerator.words(), denominator.words());
        let quotient = Fe::from_words(words);
        if !same {
            self.check_quotient(&quotient, numerator, denominator);
        }
        quotient
    }

    /// Checks a product whose words differ from the numerator's.
    #[cold]
    #[inline(never)]
    fn check_quotient(&mut self, quotient: &Fe, numerator: &Fe, denominator: &Fe) {
        if !quotient.mul(denominator).equals(numerator) {
            self.lied = true;
        }
    }

    /// See [`Hints::combine`].
    #[inline(always)]
    pub(crate) fn by_precompile(&mut self, sum: &mut Affine, steps: u64, term: &Affine) -> bool {
        self.source.combine(sum, steps, term)
    }

    /// Returns a root of `x`, or `None` if the hint proves that `x` has no root.
    pub(crate) fn root(&mut self, x: &Fe) -> Option<Fe> {
        match self.source.root(x.words()) {
            Root::OfX(words) => {
                let root = Fe::from_words(words);
                if !root.square().equals(x) {
                    self.lied = true;
                }
                Some(root)
            }
            Root::OfMinusX(words) => {
                // For x = 0 a root of -x proves nothing; 0 does not occur (y = 0 has no point), so
                // such a hint is a lie.
                let minus = Fe::ZERO.sub(x);
                if minus.is_zero() || !Fe::from_words(words).square().equals(&minus) {
                    self.lied = true;
                }
                None
            }
        }
    }

    /// Returns `1 / x` mod n for `0 < x < n`.
    pub(crate) fn inverse(&mut self, x: &Scalar) -> Scalar {
        let inverse = Scalar::reduced(self.source.inverse(x.words()));
        if inverse.mul(x) != Scalar::ONE {
            self.lied = true;
        }
        inverse
    }

    /// Returns an error if any hint so far failed its check.
    pub(crate) const fn honest(&self) -> Result<(), BadHint> {
        if self.lied { Err(BadHint) } else { Ok(()) }
    }
}
