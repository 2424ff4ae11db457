//! The rounds: absorbed items and drawn challenges of each, called by prover and verifier alike.

#![deny(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::string_slice
)]

use ark_bn254::Fr;
use zkfabric_algebra::Scalar;

use super::{Evaluations, Form, LOG_COLUMNS};

/// Operations that an opening needs from a Fiat-Shamir transcript.
///
/// A challenge depends on everything that was absorbed and drawn before it, in order, and two
/// different sequences of calls are never hashed as the same bytes.
pub trait Transcript<V: Scalar = Fr> {
    /// Absorbs points.
    fn observe_points(&mut self, label: &'static str, points: &[V::Point]);
    /// Absorbs field elements.
    fn observe_scalars(&mut self, label: &'static str, scalars: &[V]);
    /// Absorbs a number.
    fn observe_number(&mut self, label: &'static str, n: u64);
    /// Draws a challenge.
    fn sample(&mut self, label: &'static str) -> V;
}

/// Absorbs the shape and the claim; the caller has absorbed the parts of the commitment.
pub(super) fn statement<V: Scalar>(
    transcript: &mut impl Transcript<V>,
    form: Form,
    point: &[V],
    value: V,
) {
    let number = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    transcript.observe_number("mercury variables", number(point.len()));
    transcript.observe_number("mercury log columns", number(LOG_COLUMNS));
    transcript.observe_number("mercury form", form.number());
    transcript.observe_scalars("mercury point", point);
    transcript.observe_scalars("mercury value", &[value]);
}

/// Absorbs `[h]`; returns `alpha`.
pub(super) fn row_sums<V: Scalar>(transcript: &mut impl Transcript<V>, h: &V::Point) -> V {
    transcript.observe_points("mercury h", &[*h]);
    transcript.sample("mercury alpha")
}

/// Absorbs `[g]` and `[q]`; returns `gamma`.
pub(super) fn division<V: Scalar>(
    transcript: &mut impl Transcript<V>,
    g: &V::Point,
    q: &V::Point,
) -> V {
    transcript.observe_points("mercury g q", &[*g, *q]);
    transcript.sample("mercury gamma")
}

/// Absorbs `[S]` and `[D]`; returns `zeta`.
pub(super) fn products<V: Scalar>(
    transcript: &mut impl Transcript<V>,
    s: &V::Point,
    d: &V::Point,
) -> V {
    transcript.observe_points("mercury S D", &[*s, *d]);
    transcript.sample("mercury zeta")
}

/// Absorbs the values, and `[H]` in the form that has it; returns `beta`.
pub(super) fn evaluation<V: Scalar>(
    transcript: &mut impl Transcript<V>,
    evaluations: &Evaluations<V>,
    quotient: Option<&V::Point>,
) -> V {
    transcript.observe_scalars("mercury evaluations", &evaluations.to_array());
    if let Some(quotient) = quotient {
        transcript.observe_points("mercury H", &[*quotient]);
    }
    transcript.sample("mercury beta")
}

/// Absorbs `W`; returns `y`.
pub(super) fn opening<V: Scalar>(transcript: &mut impl Transcript<V>, w: &V::Point) -> V {
    transcript.observe_points("mercury W", &[*w]);
    transcript.sample("mercury y")
}

/// Absorbs `W'`; returns `kappa`, which joins the two pairing equations.
pub(super) fn pairing<V: Scalar>(transcript: &mut impl Transcript<V>, w_prime: &V::Point) -> V {
    transcript.observe_points("mercury W'", &[*w_prime]);
    transcript.sample("mercury kappa")
}
