//! A point in one cache line.

use ark_bn254::{Fq, G1Affine, G1Projective};
use ark_ec::AffineRepr;
use ark_ff::{AdditiveGroup, BigInt, BigInteger, PrimeField, Zero};
use rayon::prelude::*;
use zkfabric_kernels_cpu::{
    Buffer, Isa, OutOfMemory,
    field::{Element, Field, Modulus},
    lanes::{Kernel, LANES, Lanes, Twin},
};

/// An affine point in a cache line of a [`Buffer`]: four words of `x`, then four of `y`, both in
/// Montgomery form with R = 2^260.
///
/// Infinity is all zero. Coordinates of other points are below `p + p / 2^38`, the range of
/// [`Field::reduce`]; the coordinates from [`pack`] are below `p`. No finite point has
/// `x = 0 mod p` (3 is not a square) or `y = 0 mod p` (the order is odd), so a finite point has no
/// zero coordinate in any representation, and `x` alone identifies infinity.
pub(crate) type Packed = [u64; 8];

/// Point at infinity.
pub(super) const INFINITY: Packed = [0; 8];

/// Points per task of [`pack`].
const CHUNK: usize = 1 << 12;

/// Returns the words of `x`.
#[inline(always)]
pub(super) fn x(point: &Packed) -> &[u64; 4] {
    &point.as_chunks::<4>().0[0]
}

/// Returns the words of `y`.
#[inline(always)]
pub(super) fn y(point: &Packed) -> &[u64; 4] {
    &point.as_chunks::<4>().0[1]
}

#[inline(always)]
pub(super) fn is_infinity(point: &Packed) -> bool {
    let [a, b, c, d] = x(point);
    a | b | c | d == 0
}

/// Returns the point or its opposite; the coordinates are below `p`, as [`pack`] gives.
#[inline(always)]
pub(super) fn negated_if(point: &Packed, negative: bool) -> Packed {
    if !negative || is_infinity(point) {
        return *point;
    }
    let [x0, x1, x2, x3, ..] = *point;
    let [y0, y1, y2, y3] = *(-Fq::from_words(*y(point))).words();
    [x0, x1, x2, x3, y0, y1, y2, y3]
}

/// Converts the point to arkworks' form.
pub(super) fn projective(point: &Packed) -> G1Projective {
    if is_infinity(point) {
        return G1Projective::zero();
    }
    // The words v 2^260 read in arkworks' form are (16 v) 2^256: with Z = 4, X = 16 x and Y = 64 y
    // represent (x, y).
    let times16 = |words: &[u64; 4]| Fq::from_words(below(*words));
    let (x, y) = (times16(x(point)), times16(y(point)));
    G1Projective::new_unchecked(x, y.double().double(), Fq::from(4_u64))
}

/// Returns `a mod p` for `a < 2p`.
fn below(a: [u64; 4]) -> [u64; 4] {
    let mut a = BigInt(a);
    if a >= Fq::MODULUS {
        a.sub_with_borrow(&Fq::MODULUS);
    }
    a.0
}

/// Converts the points to the form of this module.
///
/// # Errors
/// [`OutOfMemory`].
pub(crate) fn pack(isa: Isa, points: &[G1Affine]) -> Result<Buffer<Packed>, OutOfMemory> {
    let mut packed = Buffer::zeroed(points.len())?;
    packed
        .par_chunks_mut(CHUNK)
        .zip(points.par_chunks(CHUNK))
        .for_each(|(packed, points)| isa.dispatch(Pack { points, packed }));
    Ok(packed)
}

struct Pack<'a> {
    points: &'a [G1Affine],
    packed: &'a mut [Packed],
}

impl Kernel for Pack<'_> {
    type Output = ();

    fn portable(self) {
        self.run(Twin);
    }

    #[inline(always)]
    fn run<L: Lanes>(self, l: L) {
        let f = Field::<L, Fq>::new(l);
        for (points, packed) in self.points.chunks(LANES).zip(self.packed.chunks_mut(LANES)) {
            let (mut x, mut y) = ([[0; 4]; LANES], [[0; 4]; LANES]);
            for ((point, x), y) in points.iter().zip(&mut x).zip(&mut y) {
                if let Some((from_x, from_y)) = point.xy() {
                    (*x, *y) = (*from_x.words(), *from_y.words());
                }
            }
            let rows = rows(f, enter(f, &x), enter(f, &y));
            let mut out = [INFINITY; LANES];
            for (row, out) in rows.iter().zip(&mut out) {
                l.store(*row, out);
            }
            packed.copy_from_slice(&out[..packed.len()]);
        }
    }
}

/// Converts words `v 2^256 mod p` to `v 2^260 mod p`: times `2^264 mod p`, at most
/// `(1 / 84.66 + 2) p`; a zero becomes a multiple of `p`, and zero again.
#[inline(always)]
fn enter<L: Lanes>(f: Field<L, Fq>, words: &[[u64; 4]; LANES]) -> Element<L> {
    f.canonical(f.mul(f.load(words), f.splat(&Fq::CONSTANTS.enter)))
}

/// Returns the words of each lane's point.
#[inline(always)]
pub(super) fn rows<L: Lanes>(f: Field<L, Fq>, x: Element<L>, y: Element<L>) -> [L::Word; LANES] {
    let [x0, x1, x2, x3] = f.join(x);
    let [y0, y1, y2, y3] = f.join(y);
    f.lanes().transpose([x0, x1, x2, x3, y0, y1, y2, y3])
}
