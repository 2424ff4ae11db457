//! G2: `y^2 = x^3 + 4 (1 + u)` over Fq2.

use super::isogeny::{Isogeny, Map};
use super::{Fq2, MINUS_X};
use crate::field::{quadratic, quadratics};
use crate::group::multiply;
use ark_ec::hashing::curve_maps::{swu::SWUConfig, wb::WBConfig};
use ark_ec::short_weierstrass::{Affine, Projective, SWCurveConfig};
use ark_ec::{AffineRepr as _, CurveConfig, CurveGroup as _};
use ark_ff::{AdditiveGroup as _, MontFp};

type Library = ark_bls12_381::g2::Config;

/// The curve.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct G2;

impl CurveConfig for G2 {
    type BaseField = Fq2;
    type ScalarField = ark_bls12_381::Fr;
    const COFACTOR: &'static [u64] = Library::COFACTOR;
    const COFACTOR_INV: Self::ScalarField = Library::COFACTOR_INV;
}

impl SWCurveConfig for G2 {
    const COEFF_A: Fq2 = Fq2::ZERO;
    const COEFF_B: Fq2 = quadratic(Library::COEFF_B);
    const GENERATOR: Affine<Self> = Affine::new_unchecked(
        quadratic(Library::GENERATOR.x),
        quadratic(Library::GENERATOR.y),
    );

    /// `(0, 0)` is not on the curve, so it can represent the point at infinity.
    type ZeroFlag = ();

    #[inline(always)]
    fn mul_by_a(_: Fq2) -> Fq2 {
        Fq2::ZERO
    }

    /// Checks `psi(P) = [x] P` (ePrint 2021/1130, section 4).
    ///
    /// On the curve `psi^2 - t psi + p = 0` with `t = x + 1`, so a P with `psi(P) = [x] P` has
    /// `[p - x] P = 0`, and `p - x = h1 r` for the cofactor h1 of G1. The order of P also divides
    /// the order of the curve, which is `h2 r`. Since h1 and h2 have no common divisor, it divides
    /// r.
    fn is_in_correct_subgroup_assuming_on_curve(point: &Affine<Self>) -> bool {
        // x is negative.
        let point = point.into_group();
        -multiply(&point, MINUS_X) == psi(&point)
    }

    /// Computes `[x^2 - x - 1] P + [x - 1] psi(P) + psi^2([2] P)` (ePrint 2017/419, section 4.1).
    fn clear_cofactor(point: &Affine<Self>) -> Affine<Self> {
        // Multiplies by -x, as x is negative.
        let times_minus_x = |point: &Projective<Self>| multiply(point, MINUS_X);
        let point = point.into_group();
        let image = psi(&point);
        let multiple = -times_minus_x(&point);
        let second = -times_minus_x(&(multiple + image));
        let sum = psi(&psi(&point.double())) + second - multiple - image - point;
        sum.into_affine()
    }
}

/// Computes the endomorphism psi: to the curve over Fq, the p-th power, and back.
fn psi(point: &Projective<G2>) -> Projective<G2> {
    let conjugate = |mut element: Fq2| *element.conjugate_in_place();
    Projective::new_unchecked(
        conjugate(point.x) * PSI_X,
        conjugate(point.y) * PSI_Y,
        conjugate(point.z),
    )
}

/// `(1 + u)^-((p - 1) / 3)`.
const PSI_X: Fq2 = quadratic(ark_bls12_381::Fq2::new(
    MontFp!("0"),
    MontFp!(
        "4002409555221667392624310435006688643935503118305586438271171395842971157480381377015405980053539358417135540939437"
    ),
));

/// `(1 + u)^-((p - 1) / 2)`.
const PSI_Y: Fq2 = quadratic(ark_bls12_381::Fq2::new(
    MontFp!(
        "2973677408986561043442465346520108879172042883009249989176415018091420807192182638567116318576472649347015917690530"
    ),
    MontFp!(
        "1028732146235106349975324479215795277384839936929757896155643118032610843298655225875571310552543014690878354869257"
    ),
));

type Isogenous = <Library as WBConfig>::IsogenousCurve;

impl Map for G2 {
    const A: Fq2 = quadratic(Isogenous::COEFF_A);
    const B: Fq2 = quadratic(Isogenous::COEFF_B);
    const Z: Fq2 = quadratic(Isogenous::ZETA);
    const ISOGENY: Isogeny<Fq2> = Isogeny {
        x_numerator: &quadratics::<_, _, 6, 4>(Library::ISOGENY_MAP.x_map_numerator),
        x_denominator: &quadratics::<_, _, 6, 3>(Library::ISOGENY_MAP.x_map_denominator),
        y_numerator: &quadratics::<_, _, 6, 4>(Library::ISOGENY_MAP.y_map_numerator),
        y_denominator: &quadratics::<_, _, 6, 4>(Library::ISOGENY_MAP.y_map_denominator),
    };
}
