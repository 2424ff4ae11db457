//! `Keccak-f[1600]`, written once for words of any number of lanes.
//!
//! A state is 25 words, word `x + 5 y` being lane (x, y) of the Keccak reference; a word holds that
//! lane of one or several independent states. A round is iota(chi(pi(rho(theta)))) with
//!
//! - theta: `C[x]` = xor of column x, `D[x] = C[x-1] ^ rot(C[x+1], 1)`, `A[x, y] ^= D[x]`;
//! - rho and pi: `B[y, 2x + 3y] = rot(A[x, y], r[x, y])`;
//! - chi: `A[x, y] = B[x, y] ^ (!B[x+1, y] & B[x+2, y])`;
//! - iota: `A[0, 0] ^= RC`.
//!
//! Cost of a round in [`Lanes`] operations: 10 `xor3` and 5 `xor` and 5 rotations (theta), 25 `xor`
//! and 24 rotations (theta's end, rho; pi is naming), 25 `chi`, 1 `xor` (iota): [`OPERATIONS`] =
//! 95. Where each operation is one instruction, the permutation takes at least 24 * 95 = 2280
//! instructions, divided by the instructions issued per cycle. Adding theta's two terms by `xor3`
//! to every lane instead of computing D would take 90, but keeps ten words alive instead of D's
//! five, and 32 registers do not hold ten beside the state.
//!
//! Source: Bertoni, Daemen, Peeters, Van Assche, "The Keccak reference" 3.0, section 1.2; FIPS 202,
//! section 3.

/// Rounds of `Keccak-f[1600]`.
pub const ROUNDS: usize = 24;
/// Operations per round, counting three-input logic and a rotation as one each: instructions with
/// AVX-512, for eight states. AVX2 needs 184 for four states (76 xors, 25 and-nots, 27 rotations of
/// three instructions, 2 of one); general registers 130 for one with and-not, 155 without, loads
/// and stores not counted.
pub const OPERATIONS: usize = 95;

/// State of 25 words.
pub(super) type State<L> = [<L as Lanes>::Word; 25];

/// Round constants, from the linear feedback shift register of FIPS 202, algorithm 5.
pub const ROUND_CONSTANTS: [u64; ROUNDS] = round_constants();

const fn round_constants() -> [u64; ROUNDS] {
    let mut constants = [0; ROUNDS];
    let mut register = 1_u8;
    let mut round = 0;
    while round < ROUNDS {
        let mut j = 0;
        while j < 7 {
            if register & 1 == 1 {
                constants[round] |= 1 << ((1_u32 << j) - 1);
            }
            let carry = register >> 7;
            register = (register << 1) ^ (carry * 0x71);
            j += 1;
        }
        round += 1;
    }
    constants
}

/// Operations on words of one or several lanes of 64 bits. A value of an implementing type proves
/// that its instructions may run.
///
/// Every method is `#[inline(always)]`, for use only inside the entry point compiled for its
/// instructions.
pub(super) trait Lanes: Copy {
    /// One lane of each state, as a word.
    type Word: Copy;
    /// Rounds per loop iteration (1, 2 or 4): more rounds save copies between registers and need
    /// more code.
    const UNROLL: usize;

    /// `value` in each lane.
    fn splat(self, value: u64) -> Self::Word;
    /// a ^ b.
    fn xor(self, a: Self::Word, b: Self::Word) -> Self::Word;
    /// a ^ b ^ c.
    fn xor3(self, a: Self::Word, b: Self::Word, c: Self::Word) -> Self::Word;
    /// a ^ (!b & c).
    fn chi(self, a: Self::Word, b: Self::Word, c: Self::Word) -> Self::Word;
    /// Rotates each lane left by `N < 64` bits.
    fn rotate_left<const N: i32>(self, a: Self::Word) -> Self::Word;
}

/// Computes one plane of the result: the five lanes that pi brings there, with their terms of theta
/// and their rotations, through chi.
#[inline(always)]
fn plane<L: Lanes, const R0: i32, const R1: i32, const R2: i32, const R3: i32, const R4: i32>(
    l: L,
    a: [L::Word; 5],
    d: [L::Word; 5],
) -> [L::Word; 5] {
    let b0 = l.rotate_left::<R0>(l.xor(a[0], d[0]));
    let b1 = l.rotate_left::<R1>(l.xor(a[1], d[1]));
    let b2 = l.rotate_left::<R2>(l.xor(a[2], d[2]));
    let b3 = l.rotate_left::<R3>(l.xor(a[3], d[3]));
    let b4 = l.rotate_left::<R4>(l.xor(a[4], d[4]));
    [
        l.chi(b0, b1, b2),
        l.chi(b1, b2, b3),
        l.chi(b2, b3, b4),
        l.chi(b3, b4, b0),
        l.chi(b4, b0, b1),
    ]
}

/// Computes one round. No closures: a closure would not inherit the caller's instructions.
#[inline(always)]
fn round<L: Lanes>(l: L, a: &State<L>, constant: u64) -> State<L> {
    let c0 = l.xor3(l.xor3(a[0], a[5], a[10]), a[15], a[20]);
    let c1 = l.xor3(l.xor3(a[1], a[6], a[11]), a[16], a[21]);
    let c2 = l.xor3(l.xor3(a[2], a[7], a[12]), a[17], a[22]);
    let c3 = l.xor3(l.xor3(a[3], a[8], a[13]), a[18], a[23]);
    let c4 = l.xor3(l.xor3(a[4], a[9], a[14]), a[19], a[24]);
    let d0 = l.xor(c4, l.rotate_left::<1>(c1));
    let d1 = l.xor(c0, l.rotate_left::<1>(c2));
    let d2 = l.xor(c1, l.rotate_left::<1>(c3));
    let d3 = l.xor(c2, l.rotate_left::<1>(c4));
    let d4 = l.xor(c3, l.rotate_left::<1>(c0));
    let [e0, e1, e2, e3, e4] =
        plane::<L, 0, 44, 43, 21, 14>(l, [a[0], a[6], a[12], a[18], a[24]], [d0, d1, d2, d3, d4]);
    let [f0, f1, f2, f3, f4] =
        plane::<L, 28, 20, 3, 45, 61>(l, [a[3], a[9], a[10], a[16], a[22]], [d3, d4, d0, d1, d2]);
    let [g0, g1, g2, g3, g4] =
        plane::<L, 1, 6, 25, 8, 18>(l, [a[1], a[7], a[13], a[19], a[20]], [d1, d2, d3, d4, d0]);
    let [h0, h1, h2, h3, h4] =
        plane::<L, 27, 36, 10, 15, 56>(l, [a[4], a[5], a[11], a[17], a[23]], [d4, d0, d1, d2, d3]);
    let [i0, i1, i2, i3, i4] =
        plane::<L, 62, 55, 39, 41, 2>(l, [a[2], a[8], a[14], a[15], a[21]], [d2, d3, d4, d0, d1]);
    let e0 = l.xor(e0, l.splat(constant));
    [
        e0, e1, e2, e3, e4, f0, f1, f2, f3, f4, g0, g1, g2, g3, g4, h0, h1, h2, h3, h4, i0, i1, i2,
        i3, i4,
    ]
}

/// Applies `Keccak-f[1600]` to each lane's state. With 32 registers the state stays in registers
/// throughout; with 16 there are about as many loads and stores as operations.
#[inline(always)]
pub(super) fn permute<L: Lanes>(l: L, state: &mut State<L>) {
    let mut a = *state;
    match L::UNROLL {
        4 => {
            for [r, s, t, u] in ROUND_CONSTANTS.as_chunks().0 {
                a = round(l, &a, *r);
                a = round(l, &a, *s);
                a = round(l, &a, *t);
                a = round(l, &a, *u);
            }
        }
        2 => {
            for [r, s] in ROUND_CONSTANTS.as_chunks().0 {
                a = round(l, &a, *r);
                a = round(l, &a, *s);
            }
        }
        _ => {
            for constant in ROUND_CONSTANTS {
                a = round(l, &a, constant);
            }
        }
    }
    *state = a;
}
