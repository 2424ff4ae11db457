//! The lanes in AVX-512, with two multiplication methods.
#![expect(
    unsafe_code,
    reason = "vector instructions, behind tokens that prove the CPU has them"
)]

use core::{arch::x86_64::*, marker::PhantomData};

use super::{Kernel, LANES, Lanes, MASK52};
use crate::{Isa, Level};

/// AVX-512 lanes whose products are computed by `P`. Private to this file: a value exists only
/// below [`run_avx512`] and [`run_ifma`], whose `Isa` argument proves that the CPU has AVX-512 F,
/// DQ, BW and VL, and IFMA where `P` is [`Integer`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Wide<P>(PhantomData<P>);

/// Products of 52-bit factors. Private: implementations assume the instructions of the [`Wide`]
/// they are used in.
pub(super) trait Products: Copy + Send + Sync + core::fmt::Debug {
    type Factor: Copy + Send + Sync + core::fmt::Debug;
    /// Bias that each low half adds beside its value.
    const LOW_BIAS: u64;
    /// Bias that each high half adds beside its value.
    const HIGH_BIAS: u64;

    /// # Safety
    /// The CPU has the instructions of the implementation; the same contract holds for all methods
    /// below.
    unsafe fn factor(word: __m512i) -> Self::Factor;
    unsafe fn mac(
        low: __m512i,
        high: __m512i,
        a: Self::Factor,
        b: Self::Factor,
    ) -> (__m512i, __m512i);
    unsafe fn mac_bit(
        low: __m512i,
        high: __m512i,
        a: Self::Factor,
        bit: __m512i,
    ) -> (__m512i, __m512i);
    unsafe fn mac_low(sum: __m512i, a: Self::Factor, b: Self::Factor) -> __m512i;
    unsafe fn mac_high(sum: __m512i, a: Self::Factor, b: Self::Factor) -> __m512i;
}

/// AVX-512 IFMA: the instructions read the low 52 bits of their factors.
#[derive(Debug, Clone, Copy)]
pub(super) struct Integer;

impl Products for Integer {
    type Factor = __m512i;
    const LOW_BIAS: u64 = 0;
    const HIGH_BIAS: u64 = 0;

    #[inline(always)]
    unsafe fn factor(word: __m512i) -> __m512i {
        word
    }
    #[inline(always)]
    unsafe fn mac(low: __m512i, high: __m512i, a: __m512i, b: __m512i) -> (__m512i, __m512i) {
        // SAFETY: the CPU has AVX-512 IFMA by the trait's contract.
        unsafe {
            (
                _mm512_madd52lo_epu64(low, a, b),
                _mm512_madd52hi_epu64(high, a, b),
            )
        }
    }
    #[inline(always)]
    unsafe fn mac_bit(low: __m512i, high: __m512i, a: __m512i, bit: __m512i) -> (__m512i, __m512i) {
        // SAFETY: AVX-512 F, by the trait's contract.
        unsafe {
            let low_bits = _mm512_and_si512(a, _mm512_set1_epi64(MASK52.cast_signed()));
            let mask = _mm512_test_epi64_mask(bit, bit);
            (_mm512_mask_add_epi64(low, mask, low, low_bits), high)
        }
    }
    #[inline(always)]
    unsafe fn mac_low(sum: __m512i, a: __m512i, b: __m512i) -> __m512i {
        // SAFETY: as above.
        unsafe { _mm512_madd52lo_epu64(sum, a, b) }
    }
    #[inline(always)]
    unsafe fn mac_high(sum: __m512i, a: __m512i, b: __m512i) -> __m512i {
        // SAFETY: as above.
        unsafe { _mm512_madd52hi_epu64(sum, a, b) }
    }
}

/// Products by double-precision fused multiply-add (N. Emmart, "Faster modular exponentiation using
/// double precision floating point arithmetic on the GPU", ARITH 2018).
///
/// Factors are doubles with integer values in `0..2^52`, so `a b < 2^104`. With rounding toward
/// zero `h = fma(a, b, 2^104)` lies in `[2^104, 2^105)`, where doubles are `2^52` apart: its low 52
/// bits are `floor(a b / 2^52)`. `2^104 + 2^52 - h = 2^52 (1 - floor(a b / 2^52))` is exact, and so
/// is `l = fma(a, b, that) = (a b mod 2^52) + 2^52`, in `[2^52, 2^53)`, where doubles are 1 apart:
/// its low 52 bits are `a b mod 2^52`. The exponents, constant in those ranges, are the biases: the
/// bit patterns are added as integers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fused;

/// Bits of 2^52.
const TWO52: u64 = 0x433 << 52;
/// Bits of 2^104.
const TWO104: u64 = 0x467 << 52;

/// Computes `fma(a, b, 2^104)`, rounded toward zero.
#[inline(always)]
unsafe fn fused_high(a: __m512d, b: __m512d) -> __m512d {
    // SAFETY: AVX-512 F, by the contract of `Products`.
    unsafe {
        let bias = _mm512_castsi512_pd(_mm512_set1_epi64(TWO104.cast_signed()));
        _mm512_fmadd_round_pd::<{ _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC }>(a, b, bias)
    }
}

/// Computes `(a b mod 2^52) + 2^52` from the result of [`fused_high`].
#[inline(always)]
unsafe fn fused_low(a: __m512d, b: __m512d, high: __m512d) -> __m512d {
    // SAFETY: AVX-512 F, by the contract of `Products`. Bits of 2^104 + 2^52: the next double after
    // 2^104.
    unsafe {
        let bias = _mm512_castsi512_pd(_mm512_set1_epi64(TWO104.cast_signed() + 1));
        _mm512_fmadd_pd(a, b, _mm512_sub_pd(bias, high))
    }
}

impl Products for Fused {
    type Factor = __m512d;
    const LOW_BIAS: u64 = TWO52;
    const HIGH_BIAS: u64 = TWO104;

    #[inline(always)]
    unsafe fn factor(word: __m512i) -> __m512d {
        // SAFETY: AVX-512 F, by the trait's contract. (word & MASK52) | TWO52 are the bits of 2^52
        // + the low 52 bits of the word; the subtraction is exact.
        unsafe {
            let mask = _mm512_set1_epi64(MASK52.cast_signed());
            let bias = _mm512_set1_epi64(TWO52.cast_signed());
            let bits = _mm512_ternarylogic_epi64::<0xea>(word, mask, bias);
            _mm512_sub_pd(_mm512_castsi512_pd(bits), _mm512_castsi512_pd(bias))
        }
    }
    #[inline(always)]
    unsafe fn mac(low: __m512i, high: __m512i, a: __m512d, b: __m512d) -> (__m512i, __m512i) {
        // SAFETY: AVX-512 F, by the trait's contract.
        unsafe {
            let upper = fused_high(a, b);
            let lower = fused_low(a, b, upper);
            (
                _mm512_add_epi64(low, _mm512_castpd_si512(lower)),
                _mm512_add_epi64(high, _mm512_castpd_si512(upper)),
            )
        }
    }
    #[inline(always)]
    unsafe fn mac_bit(low: __m512i, high: __m512i, a: __m512d, bit: __m512i) -> (__m512i, __m512i) {
        // SAFETY: AVX-512 F, by the trait's contract.
        unsafe { Self::mac(low, high, a, Self::factor(bit)) }
    }
    #[inline(always)]
    unsafe fn mac_low(sum: __m512i, a: __m512d, b: __m512d) -> __m512i {
        // SAFETY: AVX-512 F, by the trait's contract.
        unsafe {
            let lower = fused_low(a, b, fused_high(a, b));
            _mm512_add_epi64(sum, _mm512_castpd_si512(lower))
        }
    }
    #[inline(always)]
    unsafe fn mac_high(sum: __m512i, a: __m512d, b: __m512d) -> __m512i {
        // SAFETY: AVX-512 F, by the trait's contract.
        unsafe { _mm512_add_epi64(sum, _mm512_castpd_si512(fused_high(a, b))) }
    }
}

/// Defines `#[inline(always)]` methods whose whole body uses AVX-512 F, DQ, BW or VL.
macro_rules! vector_methods {
    ($(fn $name:ident $(<const $c:ident: u32>)? ($self:ident $(, $arg:ident: $ty:ty)*) -> $out:ty $body:block)*) => {$(
        #[inline(always)]
        fn $name $(<const $c: u32>)? ($self $(, $arg: $ty)*) -> $out {
            // SAFETY: the token proves AVX-512 F, DQ, BW and VL; memory is accessed only through
            // references to whole arrays of the loaded or stored size, by unaligned instructions.
            unsafe { $body }
        }
    )*};
}

impl<P: Products> Lanes for Wide<P> {
    type Word = __m512i;
    type Factor = P::Factor;

    vector_methods! {
        fn splat(self, value: u64) -> __m512i { _mm512_set1_epi64(value.cast_signed()) }
        fn load(self, lanes: &[u64; LANES]) -> __m512i { _mm512_loadu_si512(lanes.as_ptr().cast()) }
        fn widen_u8(self, lanes: &[u8; LANES]) -> __m512i { _mm512_cvtepu8_epi64(_mm_loadl_epi64(lanes.as_ptr().cast())) }
        fn widen_u16(self, lanes: &[u16; LANES]) -> __m512i { _mm512_cvtepu16_epi64(_mm_loadu_si128(lanes.as_ptr().cast())) }
        fn widen_u32(self, lanes: &[u32; LANES]) -> __m512i { _mm512_cvtepu32_epi64(_mm256_loadu_si256(lanes.as_ptr().cast())) }
        fn store(self, word: __m512i, lanes: &mut [u64; LANES]) -> () { _mm512_storeu_si512(lanes.as_mut_ptr().cast(), word); }
        fn add(self, a: __m512i, b: __m512i) -> __m512i { _mm512_add_epi64(a, b) }
        fn sub(self, a: __m512i, b: __m512i) -> __m512i { _mm512_sub_epi64(a, b) }
        fn and(self, a: __m512i, b: __m512i) -> __m512i { _mm512_and_si512(a, b) }
        fn or(self, a: __m512i, b: __m512i) -> __m512i { _mm512_or_si512(a, b) }
        fn shl<const BITS: u32>(self, a: __m512i) -> __m512i { _mm512_slli_epi64::<BITS>(a) }
        fn shr<const BITS: u32>(self, a: __m512i) -> __m512i { _mm512_srli_epi64::<BITS>(a) }
        fn sar<const BITS: u32>(self, a: __m512i) -> __m512i { _mm512_srai_epi64::<BITS>(a) }
        fn negative(self, a: __m512i) -> u8 { _mm512_movepi64_mask(a) }
        fn equal(self, a: __m512i, b: __m512i) -> u8 { _mm512_cmpeq_epi64_mask(a, b) }
        fn select(self, mask: u8, yes: __m512i, no: __m512i) -> __m512i { _mm512_mask_mov_epi64(no, mask, yes) }
        fn digits(self, word: u32) -> __m512i {
            _mm512_srlv_epi64(_mm512_set1_epi64(i64::from(word)), _mm512_setr_epi64(0, 4, 8, 12, 16, 20, 24, 28))
        }
        fn lookup16(self, table: [__m512i; 2], index: __m512i) -> __m512i { _mm512_permutex2var_epi64(table[0], index, table[1]) }
        fn factor(self, word: __m512i) -> P::Factor { P::factor(word) }
        fn constant(self, value: u64) -> P::Factor { P::factor(_mm512_set1_epi64(value.cast_signed())) }
        fn start(self, low: u64, high: u64) -> __m512i {
            let bias = low.wrapping_mul(P::LOW_BIAS).wrapping_add(high.wrapping_mul(P::HIGH_BIAS));
            _mm512_set1_epi64(bias.wrapping_neg().cast_signed())
        }
        fn mac(self, low: __m512i, high: __m512i, a: P::Factor, b: P::Factor) -> (__m512i, __m512i) { P::mac(low, high, a, b) }
        fn mac_bit(self, low: __m512i, high: __m512i, a: P::Factor, bit: __m512i) -> (__m512i, __m512i) { P::mac_bit(low, high, a, bit) }
        fn mac_low(self, sum: __m512i, a: P::Factor, b: P::Factor) -> __m512i { P::mac_low(sum, a, b) }
        fn mac_high(self, sum: __m512i, a: P::Factor, b: P::Factor) -> __m512i { P::mac_high(sum, a, b) }
        fn transpose(self, r: [__m512i; 8]) -> [__m512i; 8] {
            // Pairs of rows, then fours, then all eight; `s..` hold lanes {0, 4}, {1, 5}, {2, 6},
            // {3, 7} of four rows.
            let (low, high) = (_mm512_setr_epi64(0, 1, 8, 9, 4, 5, 12, 13), _mm512_setr_epi64(2, 3, 10, 11, 6, 7, 14, 15));
            let [e0, o0] = [_mm512_unpacklo_epi64(r[0], r[1]), _mm512_unpackhi_epi64(r[0], r[1])];
            let [e1, o1] = [_mm512_unpacklo_epi64(r[2], r[3]), _mm512_unpackhi_epi64(r[2], r[3])];
            let [e2, o2] = [_mm512_unpacklo_epi64(r[4], r[5]), _mm512_unpackhi_epi64(r[4], r[5])];
            let [e3, o3] = [_mm512_unpacklo_epi64(r[6], r[7]), _mm512_unpackhi_epi64(r[6], r[7])];
            let [s04, s26] = [_mm512_permutex2var_epi64(e0, low, e1), _mm512_permutex2var_epi64(e0, high, e1)];
            let [s15, s37] = [_mm512_permutex2var_epi64(o0, low, o1), _mm512_permutex2var_epi64(o0, high, o1)];
            let [t04, t26] = [_mm512_permutex2var_epi64(e2, low, e3), _mm512_permutex2var_epi64(e2, high, e3)];
            let [t15, t37] = [_mm512_permutex2var_epi64(o2, low, o3), _mm512_permutex2var_epi64(o2, high, o3)];
            [
                _mm512_shuffle_i64x2::<0x44>(s04, t04), _mm512_shuffle_i64x2::<0x44>(s15, t15),
                _mm512_shuffle_i64x2::<0x44>(s26, t26), _mm512_shuffle_i64x2::<0x44>(s37, t37),
                _mm512_shuffle_i64x2::<0xee>(s04, t04), _mm512_shuffle_i64x2::<0xee>(s15, t15),
                _mm512_shuffle_i64x2::<0xee>(s26, t26), _mm512_shuffle_i64x2::<0xee>(s37, t37),
            ]
        }
        fn gather4(self, rows: [&[u64; 4]; LANES]) -> [__m512i; 4] {
            // Unrolled by macro: a closure would be compiled without these instructions until it is
            // inlined.
            macro_rules! pair {
                ($i:literal) => {
                    _mm512_inserti64x4::<1>(
                        _mm512_castsi256_si512(_mm256_loadu_si256(rows[$i].as_ptr().cast())),
                        _mm256_loadu_si256(rows[$i + 1].as_ptr().cast()),
                    )
                };
            }
            transpose4(pair!(0), pair!(2), pair!(4), pair!(6))
        }
        fn load4(self, rows: &[[u64; 4]; LANES]) -> [__m512i; 4] {
            macro_rules! pair {
                ($i:literal) => {
                    _mm512_loadu_si512(rows[$i..$i + 2].as_ptr().cast())
                };
            }
            transpose4(pair!(0), pair!(2), pair!(4), pair!(6))
        }
        fn store4(self, c: [__m512i; 4], rows: &mut [[u64; 4]; LANES]) -> () {
            let (low, high) = (_mm512_setr_epi64(0, 8, 1, 9, 2, 10, 3, 11), _mm512_setr_epi64(4, 12, 5, 13, 6, 14, 7, 15));
            let [front0, back0] = [_mm512_permutex2var_epi64(c[0], low, c[1]), _mm512_permutex2var_epi64(c[2], low, c[3])];
            let [front4, back4] = [_mm512_permutex2var_epi64(c[0], high, c[1]), _mm512_permutex2var_epi64(c[2], high, c[3])];
            let (first, second) = (_mm512_setr_epi64(0, 1, 8, 9, 2, 3, 10, 11), _mm512_setr_epi64(4, 5, 12, 13, 6, 7, 14, 15));
            _mm512_storeu_si512(rows[0..2].as_mut_ptr().cast(), _mm512_permutex2var_epi64(front0, first, back0));
            _mm512_storeu_si512(rows[2..4].as_mut_ptr().cast(), _mm512_permutex2var_epi64(front0, second, back0));
            _mm512_storeu_si512(rows[4..6].as_mut_ptr().cast(), _mm512_permutex2var_epi64(front4, first, back4));
            _mm512_storeu_si512(rows[6..8].as_mut_ptr().cast(), _mm512_permutex2var_epi64(front4, second, back4));
        }
    }

    #[inline(always)]
    fn prefetch<T>(self, target: &T) {
        // SAFETY: a prefetch has no architectural effect, and the address is that of a reference.
        unsafe { _mm_prefetch::<_MM_HINT_T0>(core::ptr::from_ref(target).cast()) }
    }

    #[inline(always)]
    fn prefetch_stream<T>(self, target: &T) {
        // SAFETY: as above.
        unsafe { _mm_prefetch::<_MM_HINT_T1>(core::ptr::from_ref(target).cast()) }
    }
}

/// Transposes eight rows of four words, two rows per register, into columns.
///
/// # Safety
/// The CPU has AVX-512 F.
#[inline(always)]
unsafe fn transpose4(r01: __m512i, r23: __m512i, r45: __m512i, r67: __m512i) -> [__m512i; 4] {
    // SAFETY: by the function's contract.
    unsafe {
        let (low, high) = (
            _mm512_setr_epi64(0, 4, 8, 12, 1, 5, 9, 13),
            _mm512_setr_epi64(2, 6, 10, 14, 3, 7, 11, 15),
        );
        let [a01, a23] = [
            _mm512_permutex2var_epi64(r01, low, r23),
            _mm512_permutex2var_epi64(r01, high, r23),
        ];
        let [b01, b23] = [
            _mm512_permutex2var_epi64(r45, low, r67),
            _mm512_permutex2var_epi64(r45, high, r67),
        ];
        [
            _mm512_shuffle_i64x2::<0x44>(a01, b01),
            _mm512_shuffle_i64x2::<0xee>(a01, b01),
            _mm512_shuffle_i64x2::<0x44>(a23, b23),
            _mm512_shuffle_i64x2::<0xee>(a23, b23),
        ]
    }
}

/// Runs the kernel with AVX-512.
pub(super) fn run_avx512<K: Kernel>(isa: Isa, kernel: K) -> K::Output {
    debug_assert!(isa.level() >= Level::Avx512);
    #[target_feature(enable = "avx2,fma,bmi1,bmi2,avx512f,avx512dq,avx512bw,avx512vl")]
    fn enter<K: Kernel>(kernel: K) -> K::Output {
        kernel.run(Wide::<Fused>(PhantomData))
    }
    // SAFETY: an `Isa` of at least this level exists, so the CPU has these instructions.
    unsafe { enter(kernel) }
}

/// Runs the kernel with AVX-512 IFMA.
pub(super) fn run_ifma<K: Kernel>(isa: Isa, kernel: K) -> K::Output {
    debug_assert!(isa.level() >= Level::Ifma);
    #[target_feature(enable = "avx2,fma,bmi1,bmi2,avx512f,avx512dq,avx512bw,avx512vl,avx512ifma")]
    fn enter<K: Kernel>(kernel: K) -> K::Output {
        kernel.run(Wide::<Integer>(PhantomData))
    }
    // SAFETY: as above.
    unsafe { enter(kernel) }
}
