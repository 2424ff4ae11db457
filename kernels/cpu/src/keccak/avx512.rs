//! Eight lanes with AVX-512: `vpternlogq` is [`xor3`](Lanes::xor3) and [`chi`](Lanes::chi),
//! `vprolq` the rotation, 32 registers hold a state. One lane uses 128-bit registers with the same
//! instructions: faster than the general registers, which are too few.
//!
//! Every operation is one instruction: 95 per round, including 29 `vprolq`. Lower bound per
//! permutation: 1140 cycles with two vector instructions of 512 bits issued per cycle (Intel; 1350
//! measured on Cascade Lake), 570 with four (Zen 5).
//!
//! Messages enter by 8 x 8 transposes of rows of 64 bytes, loaded under byte masks: no copies, no
//! access past their ends.
#![expect(unsafe_code, reason = "vector instructions and their loads and stores")]

use core::arch::x86_64::{
    __m128i, __m512i, _mm_cvtsi64_si128, _mm_cvtsi128_si64, _mm_rol_epi64, _mm_set1_epi64x,
    _mm_ternarylogic_epi64, _mm_xor_si128, _mm512_cmpeq_epu8_mask, _mm512_cmplt_epu8_mask,
    _mm512_loadu_si512, _mm512_mask_blend_epi8, _mm512_maskz_loadu_epi8, _mm512_maskz_mov_epi64,
    _mm512_maskz_set1_epi64, _mm512_permutex2var_epi64, _mm512_rol_epi64, _mm512_set1_epi8,
    _mm512_set1_epi64, _mm512_setr_epi64, _mm512_shuffle_i64x2, _mm512_storeu_si512,
    _mm512_ternarylogic_epi64, _mm512_unpackhi_epi64, _mm512_unpacklo_epi64, _mm512_xor_si512,
};

use super::MAX_LANES;
use super::batch::{self, Blocks, Sponge};
use super::permutation::{Lanes, State, permute};
use super::sponge::RATE;
use crate::{Isa, Level};

/// Truth tables of `vpternlogq`, bit `4 a + 2 b + c`.
const XOR3: i32 = 0x96;
const CHI: i32 = 0xd2;

/// Proof that AVX-512 F, DQ, BW and VL may run; words of eight lanes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Avx512(());

/// Proof that AVX-512 F, DQ, BW and VL may run; words of one lane, the lower half of a 128-bit
/// register.
#[derive(Debug, Clone, Copy)]
struct OneLane(Avx512);

/// Evaluates an expression of AVX-512 instructions.
macro_rules! avx512 {
    ($e:expr) => {{
        // SAFETY: needs AVX-512 F, DQ, BW, VL; `self` holds an `Avx512`, created only from an `Isa`
        // of that level or above.
        unsafe { $e }
    }};
}

impl Avx512 {
    pub(super) fn new(isa: Isa) -> Option<Self> {
        (isa.level() >= Level::Avx512).then_some(Self(()))
    }

    /// Computes Keccak-256 of each message; the slices have the same length.
    pub(super) fn hash(self, messages: &[&[u8]], digests: &mut [[u8; 32]]) {
        avx512!(hash(self, messages, digests));
    }

    /// Applies `Keccak-f[1600]` to each state.
    pub(super) fn permute_states(self, states: &mut [[u64; 25]]) {
        avx512!(permute_states(self, states));
    }

    /// Applies `Keccak-f[1600]` to one state.
    pub(super) fn permute_one(self, state: &mut [u64; 25]) {
        avx512!(permute_one(OneLane(self), state));
    }
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl")]
fn hash(l: Avx512, messages: &[&[u8]], digests: &mut [[u8; 32]]) {
    batch::hash(l, messages, digests, |state| l.permute_one(state));
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl")]
fn absorb_whole(l: Avx512, state: &mut State<Avx512>, blocks: &Blocks<'_>) {
    l.absorb_whole(state, blocks);
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl")]
fn absorb_padded(l: Avx512, state: &mut State<Avx512>, blocks: &Blocks<'_>) {
    l.absorb_padded(state, blocks);
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl")]
fn permute_states(l: Avx512, states: &mut [[u64; 25]]) {
    batch::permute_states(l, states, |state| l.permute_one(state));
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl")]
fn permute_one(l: OneLane, state: &mut [u64; 25]) {
    let mut words = [_mm_cvtsi64_si128(0); 25];
    for (word, lane) in words.iter_mut().zip(state.iter()) {
        *word = _mm_cvtsi64_si128(lane.cast_signed());
    }
    permute(l, &mut words);
    for (lane, word) in state.iter_mut().zip(words) {
        *lane = _mm_cvtsi128_si64(word).cast_unsigned();
    }
}

/// Transposes words: result i holds word i of each row.
#[target_feature(enable = "avx512f")]
#[inline]
fn transpose(rows: &[__m512i; 8]) -> [__m512i; 8] {
    let [a, b, c, d, e, f, g, h] = *rows;
    // Words 0, 2, 4, 6 (and 1, 3, 5, 7) of two rows, interleaved.
    let (ab0, ab1) = (_mm512_unpacklo_epi64(a, b), _mm512_unpackhi_epi64(a, b));
    let (cd0, cd1) = (_mm512_unpacklo_epi64(c, d), _mm512_unpackhi_epi64(c, d));
    let (ef0, ef1) = (_mm512_unpacklo_epi64(e, f), _mm512_unpackhi_epi64(e, f));
    let (gh0, gh1) = (_mm512_unpacklo_epi64(g, h), _mm512_unpackhi_epi64(g, h));
    let [r0, r2, r4, r6] = transpose_pairs([ab0, cd0, ef0, gh0]);
    let [r1, r3, r5, r7] = transpose_pairs([ab1, cd1, ef1, gh1]);
    [r0, r1, r2, r3, r4, r5, r6, r7]
}

/// Transposes pairs of words: result i holds pair i (128 bits) of each row.
#[target_feature(enable = "avx512f")]
#[inline]
fn transpose_pairs([a, b, c, d]: [__m512i; 4]) -> [__m512i; 4] {
    let ab02 = _mm512_shuffle_i64x2::<0b10_00_10_00>(a, b);
    let ab13 = _mm512_shuffle_i64x2::<0b11_01_11_01>(a, b);
    let cd02 = _mm512_shuffle_i64x2::<0b10_00_10_00>(c, d);
    let cd13 = _mm512_shuffle_i64x2::<0b11_01_11_01>(c, d);
    [
        _mm512_shuffle_i64x2::<0b10_00_10_00>(ab02, cd02),
        _mm512_shuffle_i64x2::<0b10_00_10_00>(ab13, cd13),
        _mm512_shuffle_i64x2::<0b11_01_11_01>(ab02, cd02),
        _mm512_shuffle_i64x2::<0b11_01_11_01>(ab13, cd13),
    ]
}

/// Transposes digests: words 0 to 3 of lane i are its four quarters, two lanes per result.
#[target_feature(enable = "avx512f")]
#[inline]
fn transpose_digests(a: __m512i, b: __m512i, c: __m512i, d: __m512i) -> [__m512i; 4] {
    let low = _mm512_setr_epi64(0, 8, 1, 9, 2, 10, 3, 11);
    let high = _mm512_setr_epi64(4, 12, 5, 13, 6, 14, 7, 15);
    let (ab_low, ab_high) = (
        _mm512_permutex2var_epi64(a, low, b),
        _mm512_permutex2var_epi64(a, high, b),
    );
    let (cd_low, cd_high) = (
        _mm512_permutex2var_epi64(c, low, d),
        _mm512_permutex2var_epi64(c, high, d),
    );
    let low = _mm512_setr_epi64(0, 1, 8, 9, 2, 3, 10, 11);
    let high = _mm512_setr_epi64(4, 5, 12, 13, 6, 7, 14, 15);
    [
        _mm512_permutex2var_epi64(ab_low, low, cd_low),
        _mm512_permutex2var_epi64(ab_low, high, cd_low),
        _mm512_permutex2var_epi64(ab_high, low, cd_high),
        _mm512_permutex2var_epi64(ab_high, high, cd_high),
    ]
}

impl Lanes for Avx512 {
    type Word = __m512i;
    // Cascade Lake, 3.05 GHz: 447 ns with one, 438 with two, 453 with four; on Zen 5 unrolling was
    // slower.
    const UNROLL: usize = 1;

    #[inline(always)]
    fn splat(self, value: u64) -> __m512i {
        avx512!(_mm512_set1_epi64(value.cast_signed()))
    }

    #[inline(always)]
    fn xor(self, a: __m512i, b: __m512i) -> __m512i {
        avx512!(_mm512_xor_si512(a, b))
    }

    #[inline(always)]
    fn xor3(self, a: __m512i, b: __m512i, c: __m512i) -> __m512i {
        avx512!(_mm512_ternarylogic_epi64::<XOR3>(a, b, c))
    }

    #[inline(always)]
    fn chi(self, a: __m512i, b: __m512i, c: __m512i) -> __m512i {
        avx512!(_mm512_ternarylogic_epi64::<CHI>(a, b, c))
    }

    #[inline(always)]
    fn rotate_left<const N: i32>(self, a: __m512i) -> __m512i {
        avx512!(_mm512_rol_epi64::<N>(a))
    }
}

impl Lanes for OneLane {
    type Word = __m128i;
    // 273 ns with four, 314 with two, 333 with one (Cascade Lake, 3.05 GHz).
    const UNROLL: usize = 4;

    #[inline(always)]
    fn splat(self, value: u64) -> __m128i {
        avx512!(_mm_set1_epi64x(value.cast_signed()))
    }

    #[inline(always)]
    fn xor(self, a: __m128i, b: __m128i) -> __m128i {
        avx512!(_mm_xor_si128(a, b))
    }

    #[inline(always)]
    fn xor3(self, a: __m128i, b: __m128i, c: __m128i) -> __m128i {
        avx512!(_mm_ternarylogic_epi64::<XOR3>(a, b, c))
    }

    #[inline(always)]
    fn chi(self, a: __m128i, b: __m128i, c: __m128i) -> __m128i {
        avx512!(_mm_ternarylogic_epi64::<CHI>(a, b, c))
    }

    #[inline(always)]
    fn rotate_left<const N: i32>(self, a: __m128i) -> __m128i {
        avx512!(_mm_rol_epi64::<N>(a))
    }
}

/// Byte positions of a block in rows of 64. A byte compare with the block's length finds the
/// message bytes of the row (less) and the start of its padding (equal). 255 is an unused position.
const PLACES: [[u8; 64]; 2] = {
    let mut places = [[0; 64]; 2];
    let mut i = 0;
    while i < 64 {
        places[0][i] = i as u8;
        places[1][i] = 64 + i as u8;
        i += 1;
    }
    places
};

/// Bytes 128 to 135 alone, at any of the eight words of a row: 64 bytes from `56 - 8 * word` on.
const LAST_PLACES: [u8; 120] = {
    let mut places = [u8::MAX; 120];
    let mut i = 0;
    while i < 8 {
        places[56 + i] = 128 + i as u8;
        i += 1;
    }
    places
};

impl Avx512 {
    /// Loads the bytes of `block` at `from`, `from + 1`, .. selected by `mask`; zero elsewhere.
    ///
    /// # Safety
    /// Bit i of the mask is set only if `from + i < block.len()`.
    #[inline(always)]
    unsafe fn load(self, mask: u64, block: &[u8], from: isize) -> __m512i {
        let first = block.as_ptr().wrapping_offset(from);
        // SAFETY: AVX-512 BW by `self`. Only bytes in the mask are accessed; the caller guarantees
        // that they are the block's.
        unsafe { _mm512_maskz_loadu_epi8(mask, first.cast()) }
    }

    /// Loads 64 bytes.
    #[inline(always)]
    fn bytes(self, bytes: &[u8; 64]) -> __m512i {
        // SAFETY: AVX-512 F by `self`; the array has the 64 bytes read, at any alignment.
        unsafe { _mm512_loadu_si512(bytes.as_ptr().cast()) }
    }

    /// Loads byte `from + i` of `block` at position i, with the padding's 1 after its last byte and
    /// zeros elsewhere. Positions i with `places[i]` equal to `from + i` are loaded; the others,
    /// where `places[i]` is 255, are zero.
    ///
    /// # Safety
    /// `places` is as above; every byte of `len` is the block's length, at most [`RATE`].
    #[inline(always)]
    unsafe fn row(self, block: &[u8], len: __m512i, places: __m512i, from: isize) -> __m512i {
        // SAFETY: AVX-512 BW by `self`. `inside` has a bit only where `from + i` is below the
        // block's length, which excludes 255.
        unsafe {
            let inside = _mm512_cmplt_epu8_mask(places, len);
            let end = _mm512_cmpeq_epu8_mask(places, len);
            _mm512_mask_blend_epi8(end, self.load(inside, block, from), _mm512_set1_epi8(1))
        }
    }

    /// Implements [`Sponge::absorb`] for blocks that do not end their messages.
    #[inline(always)]
    fn absorb_whole(self, state: &mut State<Self>, blocks: &Blocks<'_>) {
        let mut low = [self.splat(0); 8];
        let mut high = [self.splat(0); 8];
        let mut last = [0; MAX_LANES];
        for (lane, block) in blocks.iter().enumerate() {
            let (rows, end) = block.as_chunks::<64>();
            if let ([first, second], Some(end)) = (rows, end.first_chunk()) {
                low[lane] = self.bytes(first);
                high[lane] = self.bytes(second);
                last[lane] = u64::from_le_bytes(*end);
            }
        }
        self.add_rows(state, 0, &low);
        self.add_rows(state, 8, &high);
        state[16] = self.xor(state[16], self.word(&last));
    }

    /// Implements [`Sponge::absorb`] where some block may be the end of its message.
    #[inline(always)]
    fn absorb_padded(self, state: &mut State<Self>, blocks: &Blocks<'_>) {
        let mut low = [self.splat(0); 8];
        let mut high = [self.splat(0); 8];
        // Bytes 128 to 135; word i holds lane i's.
        let mut last = [self.splat(0); 8];
        let mut ends = 0_u8;
        for (lane, block) in blocks.iter().enumerate() {
            let block = &block[..block.len().min(RATE)];
            ends |= u8::from(block.len() < RATE) << lane;
            let len = avx512!(_mm512_set1_epi8((block.len() as u8).cast_signed()));
            let shift = 8 * lane;
            // SAFETY: LAST_PLACES has 120 bytes, and 64 are read from 56 - shift <= 56 on. Every
            // byte of `len` is the block's length, <= 136. The places of the three rows are i, 64 +
            // i, and 128 + i - shift where that is 128 to 135, else 255.
            unsafe {
                let places = _mm512_loadu_si512(LAST_PLACES.as_ptr().add(56 - shift).cast());
                low[lane] = self.row(block, len, self.bytes(&PLACES[0]), 0);
                high[lane] = self.row(block, len, self.bytes(&PLACES[1]), 64);
                last[lane] = self.row(block, len, places, 128 - shift as isize);
            }
        }
        self.add_rows(state, 0, &low);
        self.add_rows(state, 8, &high);
        let [a, b, c, d, e, f, g, h] = last;
        let last = self.xor3(self.xor3(a, b, c), self.xor3(d, e, f), self.xor(g, h));
        let padding = avx512!(_mm512_maskz_set1_epi64(ends, i64::MIN));
        state[16] = self.xor3(state[16], last, padding);
    }

    /// Loads and transposes the rows at byte `at` of blocks of `len > at` bytes, zero after their
    /// ends.
    #[inline(always)]
    fn equal_rows(self, blocks: &Blocks<'_>, at: usize, len: usize) -> [__m512i; 8] {
        let mask = u64::MAX
            .checked_shr(64_u32.saturating_sub((len - at) as u32))
            .unwrap_or(0);
        let mut rows = [self.splat(0); 8];
        for (row, block) in rows.iter_mut().zip(blocks) {
            let block = &block[..len];
            // SAFETY: the mask selects bytes `at` to `len - 1`, the block's last, or fewer.
            *row = unsafe { self.load(mask, block, at.cast_signed()) };
        }
        avx512!(transpose(&rows))
    }

    /// `state[at ..] ^= transposed rows`.
    #[inline(always)]
    fn add_rows(self, state: &mut State<Self>, at: usize, rows: &[__m512i; 8]) {
        let words = avx512!(transpose(rows));
        for (word, add) in state[at..].iter_mut().zip(words) {
            *word = self.xor(*word, add);
        }
    }
}

impl Sponge for Avx512 {
    const LANES: usize = 8;

    #[inline(always)]
    fn permute(self, state: &mut State<Self>) {
        permute(self, state);
    }

    #[inline(always)]
    fn word(self, lanes: &[u64; MAX_LANES]) -> __m512i {
        // SAFETY: AVX-512 F by `self`; the array has the 64 bytes read, at any alignment.
        unsafe { _mm512_loadu_si512(lanes.as_ptr().cast()) }
    }

    #[inline(always)]
    fn lanes(self, word: __m512i) -> [u64; MAX_LANES] {
        let mut lanes = [0; MAX_LANES];
        // SAFETY: AVX-512 F by `self`; the array has the 64 bytes written, at any alignment.
        unsafe { _mm512_storeu_si512(lanes.as_mut_ptr().cast(), word) };
        lanes
    }

    #[inline(always)]
    fn absorb(self, state: &mut State<Self>, blocks: &Blocks<'_>) {
        if blocks.iter().all(|block| block.len() >= RATE) {
            avx512!(absorb_whole(self, state, blocks));
        } else {
            avx512!(absorb_padded(self, state, blocks));
        }
    }

    #[inline(always)]
    fn start(self, blocks: &Blocks<'_>, len: usize) -> State<Self> {
        let zero = self.splat(0);
        if len > 128 {
            let mut state = [zero; 25];
            self.absorb(&mut state, blocks);
            return state;
        }
        let [a, b, c, d, e, f, g, h] = self.equal_rows(blocks, 0, len);
        let [i, j, k, l, m, n, o, p] = if len > 64 {
            self.equal_rows(blocks, 64, len)
        } else {
            [zero; 8]
        };
        let last = self.splat(1 << 63);
        // Built without overwriting zeros: zeros are a call of memset, whose stores are narrower
        // than the permutation's loads.
        let mut state = [
            a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, last, zero, zero, zero, zero, zero,
            zero, zero, zero,
        ];
        let one = self.splat(1 << (8 * (len % 8)));
        state[len / 8] = self.xor(state[len / 8], one);
        state
    }

    #[inline(always)]
    fn digests(self, state: &State<Self>, digests: &mut [[u8; 32]]) {
        let pairs = avx512!(transpose_digests(state[0], state[1], state[2], state[3]));
        for (pair, row) in digests.as_chunks_mut::<2>().0.iter_mut().zip(pairs) {
            // SAFETY: AVX-512 F by `self`; two digests have the 64 bytes written, at any alignment.
            unsafe { _mm512_storeu_si512(pair.as_mut_ptr().cast(), row) };
        }
    }

    #[inline(always)]
    fn clear(self, state: &mut State<Self>, mask: u8) {
        for word in state {
            *word = avx512!(_mm512_maskz_mov_epi64(!mask, *word));
        }
    }
}
