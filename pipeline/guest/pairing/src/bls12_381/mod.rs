//! BLS12-381: the sums, multiples, maps and pairings of EIP-2537, and the point evaluation of
//! EIP-4844.
//!
//! Fields are [`crate::field`]'s, groups are arkworks' generic code on them. This module has the
//! configurations: the constants are those of [`ark_bls12_381`], converted at compile time, and the
//! operations that take fewer calls than arkworks' defaults.

mod encoding;
mod g1;
mod g2;
mod isogeny;
mod kzg;
mod map;
mod pairing;
mod tower;

use crate::field::{Canonical, Imaginary, quadratic, quadratics};
use ark_ff::{AdditiveGroup as _, Field as _, Fp, Fp2, Fp6, Fp6Config, Fp12, Fp12Config};

pub use encoding::{
    BadPoint, Coordinate, G1Point, G2Point, Group, g1_add, g1_multiply, g2_add, g2_multiply,
};
pub use kzg::verify as verify_kzg;
pub use map::{map_to_g1, map_to_g2};
pub use pairing::pairing_is_one;

pub(crate) use g1::G1;
pub(crate) use g2::G2;

/// The base field.
type Fq = Fp<Canonical<ark_bls12_381::FqConfig>, 6>;
/// The base field's extension by the root u of -1.
type Fq2 = Fp2<Quadratic>;
type Quadratic = Imaginary<ark_bls12_381::FqConfig, 6>;
type Fq6 = Fp6<Sextic>;
type Fq12 = Fp12<Dodecic>;

/// `Fq6 = Fq2[v] / (v^3 - (1 + u))`.
#[derive(Clone, Copy, Debug)]
struct Sextic;

impl Fp6Config for Sextic {
    type Fp2Config = Quadratic;

    const NONRESIDUE: Fq2 = quadratic(ark_bls12_381::Fq6Config::NONRESIDUE);
    const FROBENIUS_COEFF_FP6_C1: &'static [Fq2] =
        &quadratics::<_, _, 6, 6>(ark_bls12_381::Fq6Config::FROBENIUS_COEFF_FP6_C1);
    const FROBENIUS_COEFF_FP6_C2: &'static [Fq2] =
        &quadratics::<_, _, 6, 6>(ark_bls12_381::Fq6Config::FROBENIUS_COEFF_FP6_C2);

    /// `(1 + u)(a + b u) = (a - b) + (a + b) u`.
    #[inline(always)]
    fn mul_fp2_by_nonresidue_in_place(element: &mut Fq2) -> &mut Fq2 {
        let difference = element.c0 - element.c1;
        element.c1 += element.c0;
        element.c0 = difference;
        element
    }
}

/// `Fq12 = Fq6[w] / (w^2 - v)`.
#[derive(Clone, Copy, Debug)]
struct Dodecic;

impl Fp12Config for Dodecic {
    type Fp6Config = Sextic;

    const NONRESIDUE: Fq6 = Fq6::new(Fq2::ZERO, Fq2::ONE, Fq2::ZERO);
    const FROBENIUS_COEFF_FP12_C1: &'static [Fq2] =
        &quadratics::<_, _, 6, 12>(ark_bls12_381::Fq12Config::FROBENIUS_COEFF_FP12_C1);
}

/// The parameter of the curve is negative: `x = -0xd201000000010000`.
const MINUS_X: u64 = 0xd201_0000_0001_0000;
