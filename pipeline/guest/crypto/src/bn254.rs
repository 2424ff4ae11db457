//! Sums and multiples on BN254 (EIP-196), by a precompile where available.

use crate::ladder::{self, Affine, Group as _, Precompiled, Relation, Software, Term};
use ark_bn254::{Fq, G1Affine, G1Projective};
use ark_ec::{AffineRepr as _, CurveGroup as _};
use ark_ff::{AdditiveGroup as _, BigInt, BigInteger as _, PrimeField as _};

/// A point in the encoding of contracts: x and y, 32 bytes each, big-endian; zeros for the point at
/// infinity.
pub type Bytes = [u8; 64];

/// Number of odd multiples in a table: digits of width 5.
const MULTIPLES: usize = 8;

/// Reasons to refuse a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadPoint {
    /// A coordinate is not below the modulus.
    #[error("a coordinate of a point of BN254 is not below the modulus")]
    Coordinate,
    /// The equation of the curve does not hold.
    #[error("a point is not on BN254")]
    Curve,
}

/// The group of points.
pub type Curve<F> = Precompiled<Bn254, F>;

impl<F: FnMut(&mut Affine, u64, &Affine) -> bool> Curve<F> {
    /// Adds two points.
    ///
    /// # Errors
    /// [`BadPoint`].
    pub fn add(&mut self, first: &Bytes, second: &Bytes) -> Result<Bytes, BadPoint> {
        let (first_point, second_point) = (read(first)?, read(second)?);
        let (Some(mut sum), Some(point)) = (first_point, second_point) else {
            let other = if first_point.is_none() { second } else { first };
            return Ok(*other);
        };
        let term = Term {
            point: &point,
            negate: false,
        };
        let finite = self.combine(&mut sum, 0, term);
        Ok(write(finite.then_some(&sum)))
    }

    /// Multiplies a point by a scalar, any 32 bytes, big-endian.
    ///
    /// # Errors
    /// [`BadPoint`].
    pub fn multiply(&mut self, point: &Bytes, scalar: &[u8; 32]) -> Result<Bytes, BadPoint> {
        let Some(point) = read(point)? else {
            return Ok([0; 64]);
        };
        let multiples: [Affine; MULTIPLES] = ladder::odd_multiples(self, &point);
        let terms = [
            (&multiples[..], &ladder::words(scalar)),
            (&multiples[..], &[0; 4]),
        ];
        let sum = ladder::sum(self, terms);
        Ok(write(sum.as_ref()))
    }
}

/// BN254 by arkworks.
#[derive(Debug)]
pub struct Bn254;

impl Software for Bn254 {
    /// The generator and its double.
    const BASES: [Affine; 2] = [
        Affine([1, 0, 0, 0, 2, 0, 0, 0]),
        Affine([
            0xd3c2_08c1_6d87_cfd3,
            0xd978_16a9_1687_1ca8,
            0x9b85_045b_6818_1585,
            0x0306_44e7_2e13_1a02,
            0xff3e_bf7a_5a18_a2c4,
            0x68a6_a449_e353_8fc7,
            0xe784_5f96_b2ae_9c0a,
            0x15ed_738c_0e0a_7c92,
        ]),
    ];

    fn negative(point: &Affine) -> Affine {
        let [a, b, c, d, e, f, g, h] = point.0;
        let [e, f, g, h] = opposite(canonical([e, f, g, h]));
        Affine([a, b, c, d, e, f, g, h])
    }

    fn relation(first: &Affine, second: &Affine) -> Relation {
        let numbers = |point: &Affine| {
            let [a, b, c, d, e, f, g, h] = point.0;
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
        let mut point = G1Projective::from(to_point(sum));
        for _ in 0..doublings {
            point.double_in_place();
        }
        let result = (point + to_point(term)).into_affine();
        *sum = from_point(&result);
        Some(!result.is_zero())
    }
}

/// Returns the element of any representative.
fn element(words: [u64; 4]) -> Fq {
    // Total: no number is refused.
    Fq::new(BigInt::new(canonical(words)))
}

/// Converts a finite point to arkworks.
fn to_point(point: &Affine) -> G1Affine {
    let [a, b, c, d, e, f, g, h] = point.0;
    G1Affine::new_unchecked(element([a, b, c, d]), element([e, f, g, h]))
}

/// Converts a point from arkworks; zeros for infinity.
fn from_point(point: &G1Affine) -> Affine {
    let (x, y) = point.xy().unwrap_or_default();
    let ([a, b, c, d], [e, f, g, h]) = (x.into_bigint().0, y.into_bigint().0);
    Affine([a, b, c, d, e, f, g, h])
}

/// Returns the representative below the modulus. The precompile's promise of numbers below `2^254`
/// is not relied on: all words are below `2^256`, which is less than six times the modulus.
fn canonical(words: [u64; 4]) -> [u64; 4] {
    let mut number = BigInt::new(words);
    while number >= Fq::MODULUS {
        number.sub_with_borrow(&Fq::MODULUS);
    }
    number.0
}

/// Returns the negative of a number below the modulus.
fn opposite(number: [u64; 4]) -> [u64; 4] {
    let mut opposite = Fq::MODULUS;
    opposite.sub_with_borrow(&BigInt::new(number));
    canonical(opposite.0)
}

/// Reads a point on the curve; `None` for infinity.
fn read(bytes: &Bytes) -> Result<Option<Affine>, BadPoint> {
    if *bytes == [0; 64] {
        return Ok(None);
    }
    let mut coordinates = [[0; 4]; 2];
    for (words, bytes) in coordinates.iter_mut().zip(bytes.as_chunks::<32>().0) {
        *words = ladder::words(bytes);
    }
    let [x, y] = coordinates.map(|words| Fq::from_bigint(BigInt::new(words)));
    let (Some(x), Some(y)) = (x, y) else {
        return Err(BadPoint::Coordinate);
    };
    if !G1Affine::new_unchecked(x, y).is_on_curve() {
        return Err(BadPoint::Curve);
    }
    let [[a, b, c, d], [e, f, g, h]] = coordinates;
    Ok(Some(Affine([a, b, c, d, e, f, g, h])))
}

/// Returns the bytes of a point; zeros for infinity.
fn write(point: Option<&Affine>) -> Bytes {
    let mut bytes = [0; 64];
    let Some(Affine([a, b, c, d, e, f, g, h])) = point else {
        return bytes;
    };
    let (x, y) = (canonical([*a, *b, *c, *d]), canonical([*e, *f, *g, *h]));
    let words = x.iter().rev().chain(y.iter().rev());
    for (to, word) in bytes.as_chunks_mut::<8>().0.iter_mut().zip(words) {
        *to = word.to_be_bytes();
    }
    bytes
}
