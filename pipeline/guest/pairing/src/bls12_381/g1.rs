//! G1: `y^2 = x^3 + 4` over Fq.

use super::isogeny::{Isogeny, Map};
use super::{Fq, MINUS_X};
use crate::field::{canonical, canonical_all};
use crate::group::multiply;
use ark_ec::CurveConfig;
use ark_ec::hashing::curve_maps::{swu::SWUConfig, wb::WBConfig};
use ark_ec::short_weierstrass::{Affine, SWCurveConfig};
use ark_ec::{AffineRepr as _, CurveGroup as _};
use ark_ff::AdditiveGroup as _;

type Library = ark_bls12_381::g1::Config;

/// The curve.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct G1;

impl CurveConfig for G1 {
    type BaseField = Fq;
    type ScalarField = ark_bls12_381::Fr;
    const COFACTOR: &'static [u64] = Library::COFACTOR;
    const COFACTOR_INV: Self::ScalarField = Library::COFACTOR_INV;
}

impl SWCurveConfig for G1 {
    const COEFF_A: Fq = Fq::ZERO;
    const COEFF_B: Fq = canonical(Library::COEFF_B);
    const GENERATOR: Affine<Self> = Affine::new_unchecked(
        canonical(Library::GENERATOR.x),
        canonical(Library::GENERATOR.y),
    );

    /// `(0, 0)` is not on the curve, so it can represent the point at infinity.
    type ZeroFlag = ();

    #[inline(always)]
    fn mul_by_a(_: Fq) -> Fq {
        Fq::ZERO
    }

    /// Checks `phi(P) = -[x^2] P`, for `phi(X, Y) = (beta X, Y)` and a cube root of unity beta
    /// (ePrint 2021/1130, section 6).
    ///
    /// On the curve `phi^2 + phi + 1 = 0`, and a P with `phi(P) = [k] P` has `[k^2 + k + 1] P = 0`.
    /// For `k = -x^2` that factor is `x^4 - x^2 + 1 = r`. On points of order r, phi is
    /// multiplication by one of the two k; beta is the root for which k is `-x^2`.
    fn is_in_correct_subgroup_assuming_on_curve(point: &Affine<Self>) -> bool {
        let image = Affine::new_unchecked(point.x * BETA, point.y);
        let square = multiply(&multiply(&point.into_group(), MINUS_X), MINUS_X);
        -square == image
    }

    /// Computes `[1 - x] P` (ePrint 2019/403, section 5); x is negative.
    fn clear_cofactor(point: &Affine<Self>) -> Affine<Self> {
        let point = point.into_group();
        (multiply(&point, MINUS_X) + point).into_affine()
    }
}

/// The root of unity of the endomorphism.
const BETA: Fq = canonical(ark_bls12_381::g1::BETA);

type Isogenous = <Library as WBConfig>::IsogenousCurve;

impl Map for G1 {
    const A: Fq = canonical(Isogenous::COEFF_A);
    const B: Fq = canonical(Isogenous::COEFF_B);
    const Z: Fq = canonical(Isogenous::ZETA);
    const ISOGENY: Isogeny<Fq> = Isogeny {
        x_numerator: &canonical_all::<_, 6, 12>(Library::ISOGENY_MAP.x_map_numerator),
        x_denominator: &canonical_all::<_, 6, 11>(Library::ISOGENY_MAP.x_map_denominator),
        y_numerator: &canonical_all::<_, 6, 16>(Library::ISOGENY_MAP.y_map_numerator),
        y_denominator: &canonical_all::<_, 6, 16>(Library::ISOGENY_MAP.y_map_denominator),
    };
}
