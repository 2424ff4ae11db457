//! SHA-256's compression in quarters (FIPS 180-4, section 6.2.2), with the values of a row.

/// Rounds per row.
pub const ROUNDS: usize = 16;
/// Rows per compression.
pub const QUARTERS: usize = 4;
/// Words of one half of the state: a to d, or e to h.
pub const HALF: usize = 4;

/// The constants of the rounds (section 4.2.2).
pub const CONSTANTS: [[u32; ROUNDS]; QUARTERS] = [
    [
        0x428a_2f98,
        0x7137_4491,
        0xb5c0_fbcf,
        0xe9b5_dba5,
        0x3956_c25b,
        0x59f1_11f1,
        0x923f_82a4,
        0xab1c_5ed5,
        0xd807_aa98,
        0x1283_5b01,
        0x2431_85be,
        0x550c_7dc3,
        0x72be_5d74,
        0x80de_b1fe,
        0x9bdc_06a7,
        0xc19b_f174,
    ],
    [
        0xe49b_69c1,
        0xefbe_4786,
        0x0fc1_9dc6,
        0x240c_a1cc,
        0x2de9_2c6f,
        0x4a74_84aa,
        0x5cb0_a9dc,
        0x76f9_88da,
        0x983e_5152,
        0xa831_c66d,
        0xb003_27c8,
        0xbf59_7fc7,
        0xc6e0_0bf3,
        0xd5a7_9147,
        0x06ca_6351,
        0x1429_2967,
    ],
    [
        0x27b7_0a85,
        0x2e1b_2138,
        0x4d2c_6dfc,
        0x5338_0d13,
        0x650a_7354,
        0x766a_0abb,
        0x81c2_c92e,
        0x9272_2c85,
        0xa2bf_e8a1,
        0xa81a_664b,
        0xc24b_8b70,
        0xc76c_51a3,
        0xd192_e819,
        0xd699_0624,
        0xf40e_3585,
        0x106a_a070,
    ],
    [
        0x19a4_c116,
        0x1e37_6c08,
        0x2748_774c,
        0x34b0_bcb5,
        0x391c_0cb3,
        0x4ed8_aa4a,
        0x5b9c_ca4f,
        0x682e_6ff3,
        0x748f_82ee,
        0x78a5_636f,
        0x84c8_7814,
        0x8cc7_0208,
        0x90be_fffa,
        0xa450_6ceb,
        0xbef9_a3f7,
        0xc671_78f2,
    ],
];

/// The exclusive or of three rotations of one word, or two rotations and a right shift.
#[derive(Debug, Clone, Copy)]
pub struct Sigma {
    /// Rotation amounts of the first two words.
    pub rotations: [usize; 2],
    /// Rotation or shift amount of the third word.
    pub last: usize,
    /// Whether the third word is shifted.
    pub shifts: bool,
}

const fn sigma(rotations: [usize; 2], last: usize, shifts: bool) -> Sigma {
    Sigma {
        rotations,
        last,
        shifts,
    }
}

impl Sigma {
    /// Sigma of a (equation 4.4).
    pub const A: Self = sigma([2, 13], 22, false);
    /// Sigma of e (equation 4.5).
    pub const E: Self = sigma([6, 11], 25, false);
    /// Sigma of the schedule's word 15 places before (equation 4.6).
    pub const EARLY: Self = sigma([7, 18], 3, true);
    /// Sigma of the schedule's word 2 places before (equation 4.7).
    pub const LATE: Self = sigma([17, 19], 10, true);

    /// Applies the function to a word.
    #[must_use]
    pub const fn of(self, word: u32) -> u32 {
        let [first, second] = self.rotations;
        let last = if self.shifts {
            word >> self.last
        } else {
            word.rotate_right(self.last as u32)
        };
        word.rotate_right(first as u32) ^ word.rotate_right(second as u32) ^ last
    }

    /// Returns the places of the bits whose exclusive or is bit `z`.
    pub fn places(self, z: usize) -> impl Iterator<Item = usize> {
        let rotated = self.rotations.map(|by| (z + by) % 32);
        let last = z + self.last;
        let third = match (last < 32, self.shifts) {
            (true, _) => Some(last),
            (false, shifts) => (!shifts).then_some(last % 32),
        };
        rotated.into_iter().chain(third)
    }
}

/// Returns the majority of each bit (equation 4.3).
#[must_use]
pub const fn majority(a: u32, b: u32, c: u32) -> u32 {
    (a & b) ^ (a & c) ^ (b & c)
}

/// Returns each bit of `f` or `g`, as `e` chooses (equation 4.2).
#[must_use]
pub const fn choice(e: u32, f: u32, g: u32) -> u32 {
    (e & f) ^ (!e & g)
}

/// Reduces a sum modulo `2^32`; returns the word and the carry.
const fn reduced(sum: u64) -> (u32, u8) {
    (sum as u32, (sum >> 32) as u8)
}

/// Sixteen rounds.
#[derive(Debug, Clone, Copy)]
pub struct Quarter {
    /// d, c, b, a before, then a after each round.
    pub a: [u32; HALF + ROUNDS],
    /// h, g, f, e before, then e after each round.
    pub e: [u32; HALF + ROUNDS],
    /// The schedule's words.
    pub w: [u32; ROUNDS],
    /// Carries of a after each round, plus 1.
    pub a_carries: [u8; ROUNDS],
    /// Carries of e.
    pub e_carries: [u8; ROUNDS],
    /// Carries of the schedule's words, 0 in the first quarter.
    pub w_carries: [u8; ROUNDS],
}

impl Quarter {
    /// Computes the rounds of the quarter `index` from a state, a to h.
    fn new(
        index: usize,
        state: [u32; 2 * HALF],
        (w, w_carries): ([u32; ROUNDS], [u8; ROUNDS]),
    ) -> Self {
        let mut quarter = Self {
            a: [0; HALF + ROUNDS],
            e: [0; HALF + ROUNDS],
            w,
            a_carries: [0; ROUNDS],
            e_carries: [0; ROUNDS],
            w_carries,
        };
        let [a, b, c, d, e, f, g, h] = state;
        let (mut first, mut second) = ([d, c, b, a], [h, g, f, e]);
        quarter.a[..HALF].copy_from_slice(&first);
        quarter.e[..HALF].copy_from_slice(&second);
        let constants = CONSTANTS.get(index).copied().unwrap_or_default();
        for (round, (w, constant)) in w.into_iter().zip(constants).enumerate() {
            let ([d, c, b, a], [h, g, f, e]) = (first, second);
            let summands = [d, h, Sigma::E.of(e), choice(e, f, g), constant, w];
            let (next_e, carry) = reduced(summands.into_iter().map(u64::from).sum());
            quarter.e_carries[round] = carry;
            let summands = [next_e, Sigma::A.of(a), majority(a, b, c)];
            let sum = summands.into_iter().map(u64::from).sum::<u64>() + (1 << 32);
            let (next_a, carry) = reduced(sum - u64::from(d));
            quarter.a_carries[round] = carry;
            (first, second) = ([c, b, a, next_a], [g, f, e, next_e]);
            quarter.a[HALF + round] = next_a;
            quarter.e[HALF + round] = next_e;
        }
        quarter
    }

    /// Returns the state after, a to h.
    fn after(&self) -> [u32; 2 * HALF] {
        let ([.., d, c, b, a], [.., h, g, f, e]) = (self.a, self.e);
        [a, b, c, d, e, f, g, h]
    }

    /// Returns the schedule's next words, and their carries.
    fn next_words(&self) -> ([u32; ROUNDS], [u8; ROUNDS]) {
        let mut words = [0; 2 * ROUNDS];
        words[..ROUNDS].copy_from_slice(&self.w);
        let (mut next, mut carries) = ([0; ROUNDS], [0; ROUNDS]);
        for round in 0..ROUNDS {
            let summands = [
                Sigma::LATE.of(words[round + 14]),
                words[round + 9],
                Sigma::EARLY.of(words[round + 1]),
                words[round],
            ];
            let (word, carry) = reduced(summands.into_iter().map(u64::from).sum());
            words[ROUNDS + round] = word;
            (next[round], carries[round]) = (word, carry);
        }
        (next, carries)
    }
}

/// Returns the quarters of a compression, from a state, a to h, and the block's words.
#[must_use]
pub fn quarters(mut state: [u32; 2 * HALF], block: [u32; ROUNDS]) -> [Quarter; QUARTERS] {
    let mut words = (block, [0; ROUNDS]);
    core::array::from_fn(|index| {
        let quarter = Quarter::new(index, state, words);
        (state, words) = (quarter.after(), quarter.next_words());
        quarter
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::block_api::compress256;

    #[test]
    fn quarters_are_the_compression() {
        let mut state: [u32; 8] =
            core::array::from_fn(|index| (index as u32 + 1).wrapping_mul(0x9e37_79b9));
        let bytes: [u8; 64] = core::array::from_fn(|index| (index * index + 7) as u8);
        let block = core::array::from_fn(|index| {
            let bytes = bytes.as_chunks::<4>().0[index];
            u32::from_be_bytes(bytes)
        });
        let [.., last] = quarters(state, block);
        let after = last.after();
        let expected: [u32; 8] = core::array::from_fn(|i| state[i].wrapping_add(after[i]));
        compress256(&mut state, &[bytes]);
        assert_eq!(state, expected);
    }

    #[test]
    fn places_are_those_of_the_bits() {
        let word: u32 = 0x9e37_79b9;
        for sigma in [Sigma::A, Sigma::E, Sigma::EARLY, Sigma::LATE] {
            let bit = |z| {
                sigma
                    .places(z)
                    .fold(0, |bit, place| bit ^ word >> place & 1)
                    << z
            };
            assert_eq!((0..32).map(bit).sum::<u32>(), sigma.of(word));
        }
    }
}
