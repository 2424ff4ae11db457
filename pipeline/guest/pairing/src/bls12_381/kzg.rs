//! The point evaluation of EIP-4844: whether the polynomial of a commitment has the value y at z.

use super::encoding::Coordinate;
use super::pairing::product_is_one;
use super::{Fq, Fq2, G1, G2};
use crate::msm::{self, Term};
use crate::words;
use ark_ec::CurveGroup as _;
use ark_ec::short_weierstrass::{Affine, SWCurveConfig as _};
use ark_ff::{BigInt, Fp, PrimeField as _};
use core::marker::PhantomData;

/// `[tau] G2` of Ethereum's trusted setup: the coordinates of its point 1 in G2.
const TAU: Affine<G2> = {
    const fn element(words: [u64; 6]) -> Fq {
        Fp(BigInt(words), PhantomData)
    }
    Affine::new_unchecked(
        Fq2::new(
            element([
                0xc98e_dada_20c1_def2,
                0x0870_41de_6210_00ed,
                0xa368_5147_7ba4_c60b,
                0x3926_c911_ccec_eac9,
                0x7344_29b7_b386_08e2,
                0x185c_bfee_5349_2714,
            ]),
            element([
                0xafaa_ab24_f349_9f72,
                0x2914_e587_0cb4_52d2,
                0x1009_a2ce_615a_c53d,
                0x2618_7075_cbfb_efa8,
                0x843b_c287_230a_f389,
                0x15bf_d7dd_8cde_b128,
            ]),
        ),
        Fq2::new(
            element([
                0xee68_9bfb_bb83_2a99,
                0x4ce2_6d10_5941_f383,
                0xe824_51a4_96a9_c979,
                0x1315_6949_0e28_de18,
                0xd7d5_ee85_99d1_fca2,
                0x0143_53bd_b96b_626d,
            ]),
            element([
                0x2304_8ef3_0d0a_154f,
                0x9495_346f_3d7a_c9cd,
                0xda5e_d1ba_9bfa_0789,
                0xef79_de09_fc63_671f,
                0x0343_2fca_e018_1b4b,
                0x1666_c54b_0a32_5295,
            ]),
        ),
    )
};

/// Verifies the proof. Numbers are big-endian, points compressed.
///
/// With C the commitment and P the proof, the condition is `e(C - [y] G, H) = e(P, [tau - z] H)`,
/// or `e(C - [y] G + [z] P, H) e(-P, [tau] H) = 1`, which needs no multiplication in G2.
#[must_use]
pub fn verify(commitment: &Coordinate, z: &[u8; 32], y: &[u8; 32], proof: &Coordinate) -> bool {
    let (Some(commitment), Some(proof)) = (decompress(commitment), decompress(proof)) else {
        return false;
    };
    let [z, y] = [z, y].map(words);
    let order = <ark_bls12_381::Fr as ark_ff::PrimeField>::MODULUS;
    if [z, y].iter().any(|scalar| BigInt(*scalar) >= order) {
        return false;
    }
    let terms = [(commitment, [1, 0, 0, 0]), (-G1::GENERATOR, y), (proof, z)];
    let sum = msm::sum(&terms.map(|(point, scalar)| Term { point, scalar }));
    product_is_one(&[(sum.into_affine(), G2::GENERATOR), (-proof, TAU)])
}

/// Decompresses a point of G1: x, whose highest bits are one for compression, one for infinity, and
/// one for the larger of the two y.
fn decompress(bytes: &Coordinate) -> Option<Affine<G1>> {
    const COMPRESSED: u8 = 0b100;
    const INFINITY: u8 = 0b110;
    const COMPRESSED_LARGER: u8 = 0b101;

    let mut x = *bytes;
    x[0] &= 0x1f;
    let flags = bytes[0] >> 5;
    match flags {
        INFINITY => (x == [0; 48]).then(Affine::identity),
        COMPRESSED | COMPRESSED_LARGER => {
            let x = Fq::from_bigint(BigInt(words(&x)))?;
            let point = Affine::get_point_from_x_unchecked(x, flags == COMPRESSED_LARGER)?;
            G1::is_in_correct_subgroup_assuming_on_curve(&point).then_some(point)
        }
        _ => None,
    }
}
