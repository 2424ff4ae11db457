//! Products of pairings on BN254 (EIP-197): the configuration of arkworks' generic code over
//! [`crate::field`]'s field.

use crate::field::{Canonical, Imaginary, canonical, quadratic, quadratics};
use crate::group::multiply;
use alloc::vec::Vec;
use ark_ec::bn::{Bn, BnConfig, TwistType};
use ark_ec::pairing::Pairing as _;
use ark_ec::short_weierstrass::{Affine, Projective, SWCurveConfig};
use ark_ec::{AffineRepr as _, CurveConfig};
use ark_ff::{
    AdditiveGroup as _, BigInt, Field as _, Fp, Fp2, Fp6, Fp6Config, Fp12Config, One as _,
    PrimeField as _,
};
use zkfabric_guest_crypto::bn254::BadPoint;

type Library = ark_bn254::Config;
type Fq = Fp<Canonical<ark_bn254::FqConfig>, 4>;
type Quadratic = Imaginary<ark_bn254::FqConfig, 4>;
type Fq2 = Fp2<Quadratic>;
type Fq6 = Fp6<Sextic>;

/// A point in the encoding of contracts: x and y, 32 bytes each, big-endian; zeros for the point at
/// infinity.
pub type G1Bytes = [u8; 64];

/// A point of the twist in the encoding of contracts: x and y, the coefficient of u first, 32 bytes
/// each, big-endian; zeros for the point at infinity.
pub type G2Bytes = [u8; 128];

/// Whether the product of the pairings is one; the empty product and a pair with the point at
/// infinity are one.
///
/// # Errors
/// [`BadPoint`].
pub fn pairing_is_one(pairs: &[(&G1Bytes, &G2Bytes)]) -> Result<bool, BadPoint> {
    let points = pairs.iter().map(|(first, second)| {
        let first = read::<G1, 1>(first.as_chunks().0, |[x]| x)?;
        let second = read::<G2, 2>(second.as_chunks().0, |[c1, c0]| Fq2::new(c0, c1))?;
        Ok((first, second))
    });
    let points: Vec<_> = points.collect::<Result<_, _>>()?;
    let (first, second) = (
        points.iter().map(|pair| pair.0),
        points.iter().map(|pair| pair.1),
    );
    let product = Bn::<Config>::multi_miller_loop(first, second);
    Ok(Bn::<Config>::final_exponentiation(product).is_some_and(|output| output.0.is_one()))
}

/// Reads a point of the group, whose coordinates are `N` numbers each.
fn read<P: SWCurveConfig, const N: usize>(
    bytes: &[[u8; 32]],
    join: impl Fn([Fq; N]) -> P::BaseField,
) -> Result<Affine<P>, BadPoint> {
    let mut coordinates = [P::BaseField::default(); 2];
    for (coordinate, bytes) in coordinates.iter_mut().zip(bytes.as_chunks::<N>().0) {
        let mut numbers = [Fq::ZERO; N];
        for (number, bytes) in numbers.iter_mut().zip(bytes) {
            *number = Fq::from_bigint(BigInt(crate::words(bytes))).ok_or(BadPoint::Coordinate)?;
        }
        *coordinate = join(numbers);
    }
    let [x, y] = coordinates;
    let point = Affine::new_unchecked(x, y);
    let valid =
        point.is_zero() || point.is_on_curve() && point.is_in_correct_subgroup_assuming_on_curve();
    if valid {
        Ok(point)
    } else {
        Err(BadPoint::Curve)
    }
}

/// `Fq6 = Fq2[v] / (v^3 - (9 + u))`.
#[derive(Clone, Copy)]
struct Sextic;

impl Fp6Config for Sextic {
    type Fp2Config = Quadratic;

    const NONRESIDUE: Fq2 = quadratic(ark_bn254::Fq6Config::NONRESIDUE);
    const FROBENIUS_COEFF_FP6_C1: &'static [Fq2] =
        &quadratics::<_, _, 4, 6>(ark_bn254::Fq6Config::FROBENIUS_COEFF_FP6_C1);
    const FROBENIUS_COEFF_FP6_C2: &'static [Fq2] =
        &quadratics::<_, _, 4, 6>(ark_bn254::Fq6Config::FROBENIUS_COEFF_FP6_C2);

    /// `(9 + u)(a + b u) = (9 a - b) + (9 b + a) u`.
    #[inline(always)]
    fn mul_fp2_by_nonresidue_in_place(element: &mut Fq2) -> &mut Fq2 {
        let nine = &Self::NONRESIDUE.c0;
        let (a, b) = (element.c0, element.c1);
        element.c0 *= nine;
        element.c0 -= b;
        element.c1 *= nine;
        element.c1 += a;
        element
    }
}

/// `Fq12 = Fq6[w] / (w^2 - v)`.
#[derive(Clone, Copy)]
struct Dodecic;

impl Fp12Config for Dodecic {
    type Fp6Config = Sextic;

    const NONRESIDUE: Fq6 = Fq6::new(Fq2::ZERO, Fq2::ONE, Fq2::ZERO);
    const FROBENIUS_COEFF_FP12_C1: &'static [Fq2] =
        &quadratics::<_, _, 4, 12>(ark_bn254::Fq12Config::FROBENIUS_COEFF_FP12_C1);
}

struct Config;

impl BnConfig for Config {
    const X: &'static [u64] = Library::X;
    const X_IS_NEGATIVE: bool = Library::X_IS_NEGATIVE;
    const ATE_LOOP_COUNT: &'static [i8] = Library::ATE_LOOP_COUNT;
    const TWIST_TYPE: TwistType = TwistType::D;
    const TWIST_MUL_BY_Q_X: Fq2 = quadratic(Library::TWIST_MUL_BY_Q_X);
    const TWIST_MUL_BY_Q_Y: Fq2 = quadratic(Library::TWIST_MUL_BY_Q_Y);
    type Fp = Fq;
    type Fp2Config = Quadratic;
    type Fp6Config = Sextic;
    type Fp12Config = Dodecic;
    type G1Config = G1;
    type G2Config = G2;
}

/// `y^2 = x^3 + 3` over Fq, with order r.
#[derive(Clone)]
struct G1;

impl CurveConfig for G1 {
    type BaseField = Fq;
    type ScalarField = ark_bn254::Fr;
    const COFACTOR: &'static [u64] = &[1];
    const COFACTOR_INV: ark_bn254::Fr = ark_bn254::Fr::ONE;
}

impl SWCurveConfig for G1 {
    const COEFF_A: Fq = Fq::ZERO;
    const COEFF_B: Fq = canonical(ark_bn254::g1::Config::COEFF_B);
    const GENERATOR: Affine<Self> = Affine::new_unchecked(
        canonical(ark_bn254::g1::G1_GENERATOR_X),
        canonical(ark_bn254::g1::G1_GENERATOR_Y),
    );

    /// `(0, 0)` is not on the curve, so it can represent the point at infinity.
    type ZeroFlag = ();

    #[inline(always)]
    fn mul_by_a(_: Fq) -> Fq {
        Fq::ZERO
    }

    fn is_in_correct_subgroup_assuming_on_curve(_: &Affine<Self>) -> bool {
        true
    }
}

/// `y^2 = x^3 + 3 / (9 + u)` over Fq2.
#[derive(Clone)]
struct G2;

impl CurveConfig for G2 {
    type BaseField = Fq2;
    type ScalarField = ark_bn254::Fr;
    const COFACTOR: &'static [u64] = ark_bn254::g2::Config::COFACTOR;
    const COFACTOR_INV: ark_bn254::Fr = ark_bn254::g2::Config::COFACTOR_INV;
}

impl SWCurveConfig for G2 {
    const COEFF_A: Fq2 = Fq2::ZERO;
    const COEFF_B: Fq2 = quadratic(ark_bn254::g2::Config::COEFF_B);
    const GENERATOR: Affine<Self> = Affine::new_unchecked(
        quadratic(ark_bn254::g2::G2_GENERATOR_X),
        quadratic(ark_bn254::g2::G2_GENERATOR_Y),
    );

    /// `(0, 0)` is not on the curve, so it can represent the point at infinity.
    type ZeroFlag = ();

    #[inline(always)]
    fn mul_by_a(_: Fq2) -> Fq2 {
        Fq2::ZERO
    }

    /// Checks `psi(P) = [6 x^2] P` (ePrint 2021/1130, section 4).
    ///
    /// On the curve `psi^2 - t psi + p = 0` with `t = 6 x^2 + 1`, so a P with `psi(P) = [6 x^2] P`
    /// has `[p - 6 x^2] P = 0`, and `p - 6 x^2 = r`.
    fn is_in_correct_subgroup_assuming_on_curve(point: &Affine<Self>) -> bool {
        let x = Library::X[0];
        let multiple = multiply(&multiply(&point.into_group(), x), x);
        let twice: Projective<Self> = multiple.double();
        let image = Affine::new_unchecked(
            frobenius(point.x) * Config::TWIST_MUL_BY_Q_X,
            frobenius(point.y) * Config::TWIST_MUL_BY_Q_Y,
        );
        twice.double() + twice == image
    }
}

/// Returns the p-th power.
fn frobenius(mut element: Fq2) -> Fq2 {
    *element.conjugate_in_place()
}
