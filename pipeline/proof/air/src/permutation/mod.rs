//! Keccak-f\[1600\] (FIPS 202, sections 3.2 and 3.3) as proved by the proof system: by layers,
//! without one row per round.
//!
//! Two chips represent the permutations of a shard. One has the bits of the states before rounds 0,
//! 6, 12 and 18; the other has the lanes before round 0 and after round 23, which its messages take
//! from where they are. Permutation `i` has row `i` of the lanes and the rows `64 i + z` of the
//! bits, with `z` the bit of a lane.

pub mod layers;

use alloc::vec::Vec;

/// Lanes of a state; lane `x + 5 y`.
pub const LANES: usize = 25;
/// Bits of a lane.
pub const BITS: usize = 64;
/// Rounds of a permutation.
pub const ROUNDS: usize = 24;
/// Groups that the rounds are cut into; the state before each group is committed to.
pub const GROUPS: usize = 4;
/// Rounds of a group.
pub const GROUP_ROUNDS: usize = ROUNDS / GROUPS;
/// Columns of the bits' chip: bit `z` of lane `l` before round `6 g` at `25 g + l`, then whether
/// the permutation is real.
pub const BIT_COLUMNS: usize = GROUPS * LANES + 1;
/// Index of the column that marks real permutations, the last one.
pub const REAL: usize = GROUPS * LANES;

/// Offsets of rho for lane `x + 5 y` (table 2).
pub const ROTATIONS: [usize; LANES] = [
    0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14,
];

/// Constants that iota adds to lane 0 (algorithm 5), by round.
pub const ROUND_CONSTANTS: [u64; ROUNDS] = [
    0x0000_0000_0000_0001,
    0x0000_0000_0000_8082,
    0x8000_0000_0000_808a,
    0x8000_0000_8000_8000,
    0x0000_0000_0000_808b,
    0x0000_0000_8000_0001,
    0x8000_0000_8000_8081,
    0x8000_0000_0000_8009,
    0x0000_0000_0000_008a,
    0x0000_0000_0000_0088,
    0x0000_0000_8000_8009,
    0x0000_0000_8000_000a,
    0x0000_0000_8000_808b,
    0x8000_0000_0000_008b,
    0x8000_0000_0000_8089,
    0x8000_0000_0000_8003,
    0x8000_0000_0000_8002,
    0x8000_0000_0000_0080,
    0x0000_0000_0000_800a,
    0x8000_0000_8000_000a,
    0x8000_0000_8000_8081,
    0x8000_0000_0000_8080,
    0x0000_0000_8000_0001,
    0x8000_0000_8000_8008,
];

/// Returns the lane to which rho and pi move lane `x + 5 y`; bit `z` becomes bit `z` plus the
/// lane's rotation.
#[must_use]
pub const fn moved(lane: usize) -> usize {
    let (x, y) = (lane % 5, lane / 5);
    y + 5 * ((2 * x + 3 * y) % 5)
}

/// A chip's role in the permutations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Permutation<T> {
    /// The chip has [`BIT_COLUMNS`] columns, which are the bits.
    Bits,
    /// The chip has the lanes, as linear forms over a row, zero on the row of zeros.
    Lanes(Lanes<T>),
}

/// The lanes of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lanes<T> {
    /// 1 where the row has a permutation, 0 elsewhere.
    pub real: T,
    /// The lanes before the permutation.
    pub before: Vec<T>,
    /// The lanes after the permutation.
    pub after: Vec<T>,
}

impl<T> Lanes<T> {
    /// Returns all forms with human-readable names.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, &T)> {
        let real = core::iter::once(("real", &self.real));
        let before = self.before.iter().map(|lane| ("lane before", lane));
        let after = self.after.iter().map(|lane| ("lane after", lane));
        real.chain(before).chain(after)
    }

    /// Maps every form.
    pub fn map<U>(&self, mut f: impl FnMut(&T) -> U) -> Lanes<U> {
        Lanes {
            real: f(&self.real),
            before: self.before.iter().map(&mut f).collect(),
            after: self.after.iter().map(&mut f).collect(),
        }
    }
}
