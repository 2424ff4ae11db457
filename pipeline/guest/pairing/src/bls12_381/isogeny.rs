//! Isogenies from curves with `a b != 0`, on which the simplified SWU map ends.

use ark_ec::short_weierstrass::SWCurveConfig;

/// A curve with an isogeny to it from another curve, `y^2 = x^3 + A x + B`.
pub(super) trait Map: SWCurveConfig {
    const A: Self::BaseField;
    const B: Self::BaseField;
    /// A nonresidue.
    const Z: Self::BaseField;
    const ISOGENY: Isogeny<Self::BaseField>;
}

/// `(x, y)` to `(x_numerator(x) / x_denominator(x), y y_numerator(x) / y_denominator(x))`; lowest
/// coefficients first.
pub(super) struct Isogeny<F: 'static> {
    pub(super) x_numerator: &'static [F],
    pub(super) x_denominator: &'static [F],
    pub(super) y_numerator: &'static [F],
    pub(super) y_denominator: &'static [F],
}
