//! Verification of ECDSA signatures on P-256 (FIPS 186-5, section 6.4.2), by a precompile where
//! available.

use crate::ladder::{self, Affine, Precompiled, Relation, Software, words};
use crate::secp256k1::BadHint;
use p256::elliptic_curve::group::Group as _;
use p256::elliptic_curve::sec1::{FromEncodedPoint as _, ToEncodedPoint as _};
use p256::{AffinePoint, EncodedPoint, ProjectivePoint};
use ruint::aliases::U256;

/// The modulus.
const P: U256 = U256::from_limbs([u64::MAX, 0xffff_ffff, 0, 0xffff_ffff_0000_0001]);
/// The order.
const N: U256 = U256::from_limbs([
    0xf3b9_cac2_fc63_2551,
    0xbce6_faad_a717_9e84,
    u64::MAX,
    0xffff_ffff_0000_0000,
]);
/// The b of the equation `y^2 = x^3 - 3 x + b` (NIST SP 800-186, section 3.2.1.3).
const B: U256 = U256::from_limbs([
    0x3bce_3c3e_27d2_604b,
    0x651d_06b0_cc53_b0f6,
    0xb3eb_bd55_7698_86bc,
    0x5ac6_35d8_aa3a_93e7,
]);

/// Number of odd multiples in a table: digits of width 5.
const MULTIPLES: usize = 8;

/// A signature and its key; numbers are big-endian.
#[derive(Debug, Clone, Copy)]
pub struct Signed<'a> {
    /// The hash of the message.
    pub digest: &'a [u8; 32],
    /// r.
    pub r: &'a [u8; 32],
    /// s.
    pub s: &'a [u8; 32],
    /// x of the key.
    pub x: &'a [u8; 32],
    /// y of the key.
    pub y: &'a [u8; 32],
}

/// The group of points.
pub type Curve<F> = Precompiled<P256, F>;

impl<F: FnMut(&mut Affine, u64, &Affine) -> bool> Curve<F> {
    /// Returns whether the signature is valid for the key: false for a key off the curve and for r
    /// or s out of range. `inverse` is the prover's inverse of s modulo the order.
    ///
    /// # Errors
    /// [`BadHint`] if `inverse` is another number, or if the precompile returned a point off the
    /// curve.
    pub fn verify(
        &mut self,
        signed: &Signed<'_>,
        inverse: impl FnOnce(&[u64; 4]) -> [u64; 4],
    ) -> Result<bool, BadHint> {
        let number = |bytes| U256::from_limbs(words(bytes));
        let [r, s, x, y] = [signed.r, signed.s, signed.x, signed.y].map(number);
        let in_range = |number: U256| !number.is_zero() && number < N;
        if !in_range(r) || !in_range(s) || !is_on_curve(x, y) {
            return Ok(false);
        }
        let inverse = U256::from_limbs(inverse(s.as_limbs()));
        if inverse.mul_mod(s, N) != U256::ONE {
            return Err(BadHint);
        }
        let (u1, u2) = (
            number(signed.digest).mul_mod(inverse, N),
            r.mul_mod(inverse, N),
        );
        let ([a, b, c, d], [e, f, g, h]) = (x.into_limbs(), y.into_limbs());
        let key = Affine([a, b, c, d, e, f, g, h]);
        let generator: [Affine; MULTIPLES] = ladder::odd_multiples(self, &P256::BASES[0]);
        let multiples: [Affine; MULTIPLES] = ladder::odd_multiples(self, &key);
        let terms = [
            (&generator[..], u1.as_limbs()),
            (&multiples[..], u2.as_limbs()),
        ];
        let sum = ladder::sum(self, terms);
        if self.is_off_curve() {
            return Err(BadHint);
        }
        let Some(Affine([a, b, c, d, ..])) = sum else {
            return Ok(false);
        };
        // p < 2 n.
        let x = canonical([a, b, c, d]);
        Ok(x == r || x >= N && x - N == r)
    }
}

/// P-256 by the crate `p256`.
#[derive(Debug)]
pub struct P256;

impl Software for P256 {
    /// The generator and its double.
    const BASES: [Affine; 2] = [
        Affine([
            0xf4a1_3945_d898_c296,
            0x7703_7d81_2deb_33a0,
            0xf8bc_e6e5_63a4_40f2,
            0x6b17_d1f2_e12c_4247,
            0xcbb6_4068_37bf_51f5,
            0x2bce_3357_6b31_5ece,
            0x8ee7_eb4a_7c0f_9e16,
            0x4fe3_42e2_fe1a_7f9b,
        ]),
        Affine([
            0xa60b_48fc_4766_9978,
            0xc089_69e2_77f2_1b35,
            0x8a52_3803_04b5_1ac3,
            0x7cf2_7b18_8d03_4f7e,
            0x9e04_b79d_2278_73d1,
            0xba7d_ade6_3ce9_8229,
            0x293d_9ac6_9f74_30db,
            0x0777_5510_db8e_d040,
        ]),
    ];

    fn negative(point: &Affine) -> Affine {
        let Affine([a, b, c, d, e, f, g, h]) = *point;
        let [e, f, g, h] = opposite(canonical([e, f, g, h])).into_limbs();
        Affine([a, b, c, d, e, f, g, h])
    }

    fn relation(first: &Affine, second: &Affine) -> Relation {
        let numbers = |point: &Affine| {
            let Affine([a, b, c, d, e, f, g, h]) = *point;
            [canonical([a, b, c, d]), canonical([e, f, g, h])]
        };
        let ([x1, y1], [x2, y2]) = (numbers(first), numbers(second));
        match x1 == x2 {
            true if y1 == y2 => Relation::Equal,
            true if opposite(y1) == y2 => Relation::Opposite,
            _ => Relation::Other,
        }
    }

    #[inline(never)]
    fn combine(sum: &mut Affine, doublings: u64, term: &Affine) -> Option<bool> {
        let (mut point, term) = (to_point(sum)?, to_point(term)?);
        for _ in 0..doublings {
            point = point.double();
        }
        let result = (point + term).to_affine().to_encoded_point(false);
        let (Some(x), Some(y)) = (result.x(), result.y()) else {
            return Some(false);
        };
        let ([a, b, c, d], [e, f, g, h]) = (words(x.as_ref()), words(y.as_ref()));
        *sum = Affine([a, b, c, d, e, f, g, h]);
        Some(true)
    }
}

/// Returns the representative below the modulus: words are below `2^256 < 2 p`, so one subtraction
/// suffices for any words.
fn canonical(words: [u64; 4]) -> U256 {
    let number = U256::from_limbs(words);
    if number >= P { number - P } else { number }
}

/// Returns the negative of a number below the modulus.
fn opposite(number: U256) -> U256 {
    if number.is_zero() { number } else { P - number }
}

/// Whether the coordinates are below the modulus and satisfy the equation of the curve.
fn is_on_curve(x: U256, y: U256) -> bool {
    if x >= P || y >= P {
        return false;
    }
    // x^3 - 3 x + b = x (x^2 - 3) + b
    let square = x.mul_mod(x, P).add_mod(P - U256::from(3), P);
    y.mul_mod(y, P) == square.mul_mod(x, P).add_mod(B, P)
}

/// Converts to a point of the crate `p256`, if the point is on the curve.
fn to_point(point: &Affine) -> Option<ProjectivePoint> {
    let Affine([a, b, c, d, e, f, g, h]) = *point;
    let (x, y) = (canonical([a, b, c, d]), canonical([e, f, g, h]));
    let (x, y) = (x.to_be_bytes::<32>(), y.to_be_bytes::<32>());
    let encoded = EncodedPoint::from_affine_coordinates(&x.into(), &y.into(), false);
    let point: Option<AffinePoint> = AffinePoint::from_encoded_point(&encoded).into();
    point.map(Into::into)
}
