//! Keccak-f\[1600\] a round at a time (FIPS 202, sections 3.2 and 3.3), with what a row holds of it.

pub use zkfabric_abi::keccak::LANES;

/// Rounds of a permutation.
pub const ROUNDS: usize = 24;
/// Bits of a lane.
pub const BITS: usize = 64;

/// Offsets of rho for lane `x + 5 y` (table 2).
pub const ROTATIONS: [u32; LANES] = [
    0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14,
];

/// Bits of lane 0 that iota may flip: `2^j - 1`.
pub const IOTA_BITS: [usize; 7] = [0, 1, 3, 7, 15, 31, 63];

/// What iota adds to lane 0 (algorithm 5), by round.
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

/// The lane that rho and pi move to `(x, y)`: with its rotation, bit `z` there is bit `z - rotation` here.
#[must_use]
pub const fn source(x: usize, y: usize) -> (usize, usize) {
    // B[y', 2 x' + 3 y'] = A'[x', y'] with y' = x and 2 x' = y - 3 x, hence x' = 3 y + x modulo 5.
    let lane = (x + 3 * y) % 5 + 5 * x;
    (lane, ROTATIONS[lane] as usize)
}

/// One round.
#[derive(Debug, Clone, Copy)]
pub struct Round {
    /// The state before.
    pub before: [u64; LANES],
    /// Parities of the columns before theta, by `x`.
    pub parity: [u64; 5],
    /// Parities of the columns behind theta.
    pub parity_after: [u64; 5],
    /// The state behind theta.
    pub theta: [u64; LANES],
    /// Lane 0 behind chi.
    pub chi: u64,
    /// The state after.
    pub after: [u64; LANES],
}

impl Round {
    /// Round `round` of a state.
    #[must_use]
    pub fn new(before: [u64; LANES], round: usize) -> Self {
        let mut parity = [0; 5];
        for (index, lane) in before.iter().enumerate() {
            parity[index % 5] ^= lane;
        }
        let added: [u64; 5] =
            core::array::from_fn(|x| parity[(x + 4) % 5] ^ parity[(x + 1) % 5].rotate_left(1));
        let theta: [u64; LANES] = core::array::from_fn(|index| before[index] ^ added[index % 5]);
        let moved = |x: usize, y: usize| {
            let (lane, rotation) = source(x % 5, y);
            theta[lane].rotate_left(rotation as u32)
        };
        let mut after: [u64; LANES] = core::array::from_fn(|index| {
            let (x, y) = (index % 5, index / 5);
            moved(x, y) ^ (!moved(x + 1, y) & moved(x + 2, y))
        });
        let chi = after[0];
        after[0] ^= ROUND_CONSTANTS.get(round).copied().unwrap_or_default();
        Self {
            before,
            parity,
            parity_after: core::array::from_fn(|x| parity[x] ^ added[x]),
            theta,
            chi,
            after,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_are_the_permutation() {
        let mut expected: [u64; LANES] =
            core::array::from_fn(|lane| (lane as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let mut state = expected;
        for round in 0..ROUNDS {
            let row = Round::new(state, round);
            for x in 0..5 {
                let parity = (0..5).fold(0, |sum, y| sum ^ row.theta[x + 5 * y]);
                assert_eq!(parity, row.parity_after[x]);
            }
            state = row.after;
        }
        tiny_keccak::keccakf(&mut expected);
        assert_eq!(state, expected);
    }

    #[test]
    fn iota_flips_few_bits() {
        let bits = IOTA_BITS.iter().fold(0, |sum, bit| sum | 1u64 << bit);
        assert!(ROUND_CONSTANTS.iter().all(|constant| constant & !bits == 0));
    }
}
