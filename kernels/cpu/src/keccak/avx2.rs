//! Four lanes with AVX2; one lane with BMI1 and BMI2, which every known CPU with AVX2 has.
//!
//! AVX2 has 16 registers and neither a rotation (two shifts and an or; a byte shuffle by 8 and 56)
//! nor three-input logic: a round is 76 xors, 25 and-nots, 27 rotations of three instructions and 2
//! of one.
#![expect(unsafe_code, reason = "vector instructions and their loads and stores")]

use core::arch::x86_64::{
    __m256i, _mm256_and_si256, _mm256_andnot_si256, _mm256_loadu_si256, _mm256_or_si256,
    _mm256_permute2x128_si256, _mm256_set1_epi64x, _mm256_setr_epi64x, _mm256_shuffle_epi8,
    _mm256_sllv_epi64, _mm256_srlv_epi64, _mm256_storeu_si256, _mm256_unpackhi_epi64,
    _mm256_unpacklo_epi64, _mm256_xor_si256,
};

use super::MAX_LANES;
use super::batch::{self, Blocks, Sponge};
use super::permutation::{Lanes, State, permute};
use super::portable::Portable;
use super::sponge::{RATE, padded};
use crate::{Isa, Level};

/// Proof that AVX2 may run; words of four lanes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Avx2(());

/// Evaluates an expression of AVX2 instructions.
macro_rules! avx2 {
    ($e:expr) => {{
        // SAFETY: needs AVX2; `self: Avx2` is created only from an `Isa` of that level or above.
        unsafe { $e }
    }};
}

impl Avx2 {
    pub(super) fn new(isa: Isa) -> Option<Self> {
        (isa.level() >= Level::Avx2).then_some(Self(()))
    }

    /// Computes Keccak-256 of each message; the slices have the same length.
    pub(super) fn hash(self, messages: &[&[u8]], digests: &mut [[u8; 32]]) {
        avx2!(hash(self, messages, digests));
    }

    /// Applies `Keccak-f[1600]` to each state.
    pub(super) fn permute_states(self, states: &mut [[u64; 25]]) {
        avx2!(permute_states(self, states));
    }

    /// Applies `Keccak-f[1600]` to one state: the portable code, with and-not and rotations that
    /// keep their source.
    pub(super) fn permute_one(self, state: &mut [u64; 25]) {
        if is_x86_feature_detected!("bmi1") && is_x86_feature_detected!("bmi2") {
            // SAFETY: needs BMI1 and BMI2, checked above.
            unsafe { permute_bmi(state) }
        } else {
            permute(Portable::<2>, state);
        }
    }

    /// Loads the 4 x 4 words at `rows`; result i holds word i of each row.
    ///
    /// # Safety
    /// 32 bytes are readable at each row.
    #[inline(always)]
    unsafe fn load_transposed(self, rows: [*const u8; 4]) -> [__m256i; 4] {
        // SAFETY: AVX2 by `self`; the caller guarantees the loads, at any alignment.
        unsafe {
            let a = _mm256_loadu_si256(rows[0].cast());
            let b = _mm256_loadu_si256(rows[1].cast());
            let c = _mm256_loadu_si256(rows[2].cast());
            let d = _mm256_loadu_si256(rows[3].cast());
            transpose(a, b, c, d)
        }
    }
}

#[target_feature(enable = "avx2")]
fn permute_lanes(l: Avx2, state: &mut State<Avx2>) {
    permute(l, state);
}

#[target_feature(enable = "avx2")]
fn hash(l: Avx2, messages: &[&[u8]], digests: &mut [[u8; 32]]) {
    batch::hash(l, messages, digests, |state| l.permute_one(state));
}

#[target_feature(enable = "avx2")]
fn permute_states(l: Avx2, states: &mut [[u64; 25]]) {
    batch::permute_states(l, states, |state| l.permute_one(state));
}

/// 381 ns with two rounds per iteration, 424 with four, 433 with one (Cascade Lake, 3.05 GHz).
#[target_feature(enable = "bmi1,bmi2")]
fn permute_bmi(state: &mut [u64; 25]) {
    permute(Portable::<2>, state);
}

#[target_feature(enable = "avx2")]
#[inline]
fn transpose(a: __m256i, b: __m256i, c: __m256i, d: __m256i) -> [__m256i; 4] {
    let ab_even = _mm256_unpacklo_epi64(a, b);
    let ab_odd = _mm256_unpackhi_epi64(a, b);
    let cd_even = _mm256_unpacklo_epi64(c, d);
    let cd_odd = _mm256_unpackhi_epi64(c, d);
    [
        _mm256_permute2x128_si256::<0x20>(ab_even, cd_even),
        _mm256_permute2x128_si256::<0x20>(ab_odd, cd_odd),
        _mm256_permute2x128_si256::<0x31>(ab_even, cd_even),
        _mm256_permute2x128_si256::<0x31>(ab_odd, cd_odd),
    ]
}

impl Lanes for Avx2 {
    type Word = __m256i;
    // 542 ns with one, 563 with two, 590 with four (Cascade Lake, 3.05 GHz).
    const UNROLL: usize = 1;

    #[inline(always)]
    fn splat(self, value: u64) -> __m256i {
        avx2!(_mm256_set1_epi64x(value.cast_signed()))
    }

    #[inline(always)]
    fn xor(self, a: __m256i, b: __m256i) -> __m256i {
        avx2!(_mm256_xor_si256(a, b))
    }

    #[inline(always)]
    fn xor3(self, a: __m256i, b: __m256i, c: __m256i) -> __m256i {
        self.xor(self.xor(a, b), c)
    }

    #[inline(always)]
    fn chi(self, a: __m256i, b: __m256i, c: __m256i) -> __m256i {
        avx2!(_mm256_xor_si256(a, _mm256_andnot_si256(b, c)))
    }

    #[inline(always)]
    fn rotate_left<const N: i32>(self, a: __m256i) -> __m256i {
        // The shifts are by constants; the compiler turns them into shifts by an immediate.
        avx2!(match N {
            0 => a,
            8 | 56 => {
                // Byte i of the result is byte i - N/8 of its lane.
                let low = 0x0706_0504_0302_0100_u64
                    .rotate_left(N.unsigned_abs())
                    .cast_signed();
                let high = low + 0x0808_0808_0808_0808;
                _mm256_shuffle_epi8(a, _mm256_setr_epi64x(low, high, low, high))
            }
            _ => _mm256_or_si256(
                _mm256_sllv_epi64(a, _mm256_set1_epi64x(i64::from(N))),
                _mm256_srlv_epi64(a, _mm256_set1_epi64x(i64::from(64 - N))),
            ),
        })
    }
}

impl Sponge for Avx2 {
    const LANES: usize = 4;

    // Out of line, or the compiler spills three quarters more (256 ns per message instead of 146).
    // `inline(never)` has no effect on `permute_lanes`, beside `target_feature`.
    #[inline(never)]
    fn permute(self, state: &mut State<Self>) {
        avx2!(permute_lanes(self, state));
    }

    #[inline(always)]
    fn word(self, lanes: &[u64; MAX_LANES]) -> __m256i {
        // SAFETY: AVX2 by `self`; the array has 64 bytes, 32 are read, at any alignment.
        unsafe { _mm256_loadu_si256(lanes.as_ptr().cast()) }
    }

    #[inline(always)]
    fn lanes(self, word: __m256i) -> [u64; MAX_LANES] {
        let mut lanes = [0; MAX_LANES];
        // SAFETY: AVX2 by `self`; the array has 64 bytes, 32 are written, at any alignment.
        unsafe { _mm256_storeu_si256(lanes.as_mut_ptr().cast(), word) };
        lanes
    }

    #[inline(always)]
    fn absorb(self, state: &mut State<Self>, blocks: &Blocks<'_>) {
        let mut copies = [[0; RATE]; 4];
        let mut rows = [core::ptr::null::<u8>(); 4];
        for ((row, copy), block) in rows.iter_mut().zip(&mut copies).zip(blocks) {
            *row = if block.len() >= RATE {
                block.as_ptr()
            } else {
                padded(block, copy);
                copy.as_ptr()
            };
        }
        let mut last = [0; MAX_LANES];
        for quarter in 0..4 {
            // SAFETY: each row has RATE = 136 bytes (a whole block or the copy); each load reads 32
            // bytes from 32 * quarter <= 96 on.
            let words = unsafe {
                self.load_transposed([
                    rows[0].add(32 * quarter),
                    rows[1].add(32 * quarter),
                    rows[2].add(32 * quarter),
                    rows[3].add(32 * quarter),
                ])
            };
            for (word, add) in state[4 * quarter..].iter_mut().zip(words) {
                *word = self.xor(*word, add);
            }
        }
        for (word, row) in last.iter_mut().zip(rows) {
            // SAFETY: each row has 136 bytes; the last 8 are read, at any alignment.
            *word = u64::from_le(unsafe { row.add(128).cast::<u64>().read_unaligned() });
        }
        state[16] = self.xor(state[16], self.word(&last));
    }

    #[inline(always)]
    fn start(self, blocks: &Blocks<'_>, _len: usize) -> State<Self> {
        let mut state = [self.splat(0); 25];
        self.absorb(&mut state, blocks);
        state
    }

    #[inline(always)]
    fn digests(self, state: &State<Self>, digests: &mut [[u8; 32]]) {
        let rows = avx2!(transpose(state[0], state[1], state[2], state[3]));
        for (digest, row) in digests.iter_mut().zip(rows) {
            // SAFETY: AVX2 by `self`; a digest has the 32 bytes written, at any alignment.
            unsafe { _mm256_storeu_si256(digest.as_mut_ptr().cast(), row) };
        }
    }

    #[inline(always)]
    fn clear(self, state: &mut State<Self>, mask: u8) {
        let mut keep = [0; MAX_LANES];
        for (lane, keep) in keep.iter_mut().enumerate() {
            *keep = if mask >> lane & 1 == 0 { u64::MAX } else { 0 };
        }
        let keep = self.word(&keep);
        for word in state {
            *word = avx2!(_mm256_and_si256(*word, keep));
        }
    }
}
