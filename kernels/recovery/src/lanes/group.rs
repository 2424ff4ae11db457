//! Eight signatures on their way through a block.

use zkfabric_kernels_cpu::lanes::{LANES, Lanes};

use super::field::Element;
use crate::split::{GENERATOR_DIGITS, POINT_DIGITS, POINT_WINDOW};

/// Eight elements of four words, canonical, lowest word first.
pub(crate) type Rows = [[u64; 4]; LANES];
/// Eight elements of five limbs, carried.
pub(super) type Limbs = [[u64; LANES]; 5];
/// Odd multiples: by index of the multiple, `x`, `y` and `beta x`.
pub(super) type Table = [[Rows; 3]; 1 << (POINT_WINDOW - 1)];

/// Denominators of a group that are inverted together, at most.
pub(super) const PLACES: usize = 6;

/// Digits of eight scalars in two halves: the index in a table and, as a mask of lanes, the sign.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Digits<T, const COUNT: usize> {
    /// Indices by half and digit.
    pub(crate) indices: [[[T; LANES]; COUNT]; 2],
    /// Lanes with a negative digit, by half and digit.
    pub(crate) negative: [[u8; COUNT]; 2],
}

impl<T: Copy + From<u8>, const COUNT: usize> Digits<T, COUNT> {
    /// Returns digits of no scalar.
    fn new() -> Self {
        Self {
            indices: [[[T::from(0); LANES]; COUNT]; 2],
            negative: [[0; COUNT]; 2],
        }
    }
}

/// Eight signatures: inputs, results, and what lies between.
#[derive(Debug, Clone)]
pub(crate) struct Group {
    /// In: x of the signatures' points. Out: x of the keys.
    pub(crate) x: Rows,
    /// Out: y of the keys.
    pub(crate) y: Rows,
    /// In: lanes whose point has an odd y.
    pub(crate) odd: u8,
    /// In: digits of the points' scalars.
    pub(crate) point_digits: Digits<u8, POINT_DIGITS>,
    /// In: digits of the generator's scalars.
    pub(crate) generator_digits: Digits<u16, GENERATOR_DIGITS>,
    /// Out: lanes whose x belongs to a point.
    pub(crate) on_curve: u8,
    /// Out: lanes whose sums had no exception, so that their key is right.
    pub(crate) regular: u8,
    /// Powers of two times the point: Jacobian, then affine `x`, `y`; later the sum.
    pub(super) powers: [[Limbs; 3]; 4],
    /// Denominators, then their inverses.
    pub(super) denominators: [Limbs; PLACES],
    /// Products of the denominators of earlier groups.
    pub(super) products: [Limbs; PLACES],
    /// Odd multiples of the point.
    pub(super) table: Table,
}

impl Group {
    /// Returns a group without content.
    pub(crate) fn new() -> Self {
        Self {
            x: [[0; 4]; LANES],
            y: [[0; 4]; LANES],
            odd: 0,
            point_digits: Digits::new(),
            generator_digits: Digits::new(),
            on_curve: 0,
            regular: 0,
            powers: [[[[0; LANES]; 5]; 3]; 4],
            denominators: [[[0; LANES]; 5]; PLACES],
            products: [[[0; LANES]; 5]; PLACES],
            table: [[[[0; 4]; LANES]; 3]; 1 << (POINT_WINDOW - 1)],
        }
    }
}

/// Loads limbs.
#[inline(always)]
pub(super) fn load<L: Lanes, const N: usize>(l: L, limbs: [&Limbs; N]) -> Element<L, N> {
    let mut out = [[l.splat(0); 5]; N];
    for (out, limbs) in out.iter_mut().zip(limbs) {
        for (out, limb) in out.iter_mut().zip(limbs) {
            *out = l.load(limb);
        }
    }
    out
}

/// Stores limbs.
#[inline(always)]
pub(super) fn store<L: Lanes>(l: L, a: &[L::Word; 5], limbs: &mut Limbs) {
    for (limb, a) in limbs.iter_mut().zip(a) {
        l.store(*a, limb);
    }
}
