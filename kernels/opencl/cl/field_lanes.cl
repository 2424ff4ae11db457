// A prime field of BN254 on eight elements: five limbs of 52 bits, Montgomery form with R = 2^260.
//
// The algebra follows kernels/cpu/src/field/arithmetic.rs: limbs are signed integers; a *carried*
// element has limbs in 0..2^52, hence a value below 2^260 = 84.66 p; sums are loose until carried.
// Factors of products are carried. The product of a in [0, x p) and b in [0, y p) is in [0, (x y /
// 84.66 + 2) p).
//
// Products of limbs a, b < 2^52, split as a b = high 2^52 + low:
// - IFMA: the instructions; low in 0..2^52.
// - FUSED: doubles, rounded to nearest, since OpenCL C has no other rounding (after N. Emmart,
//   "Faster modular exponentiation using double precision floating point arithmetic on the GPU",
//   ARITH 2018, which rounds toward zero). h = fma(a, b, 2^104) lies in [2^104, 2^105], where
//   doubles are 2^52 apart, so h = 2^104 + 2^52 high with high the nearest integer to a b / 2^52,
//   at most 2^52; the bits of h equal the bits of 2^104 plus high, also at 2^105, where the
//   exponent takes the carry. 2^104 - h is exact, and so is l = fma(a, b, 2^104 - h) = low, an
//   integer in [-2^51, 2^51]. l + 1.5 2^52 lies in [2^52, 2^53]; its bits equal the bits of 1.5
//   2^52 plus low. Bits are added as integers, and a sum starts with minus the biases of all its
//   halves.
// Lows may be negative, so carries are arithmetic shifts and no step assumes that a column's low
// bits came without a borrow.

#define MASK52 0xfffffffffffffUL
#define ASR52(x) as_ulong8(as_long8(x) >> 52)

typedef struct { W v[5]; } fe;

#if defined(VARIANT_IFMA)

typedef W F;
#define FACTOR(w) (w)
#define CONSTANT(c) ((W)(c))
#define START(low, high) ((W)(0UL))
#define MAC_LOW(low, a, b) \
  low = as_ulong8(__builtin_ia32_vpmadd52luq512(as_long8(low), as_long8(a), as_long8(b)))
#define MAC_HIGH(high, a, b) \
  high = as_ulong8(__builtin_ia32_vpmadd52huq512(as_long8(high), as_long8(a), as_long8(b)))
#define MAC(low, high, a, b) do { MAC_LOW(low, a, b); MAC_HIGH(high, a, b); } while (0)
#define LOW_BIAS 0UL

#else

typedef double8 F;
// 2^52, 2^104, 1.5 2^52 and the bits of the last two.
#define TWO52 0x1p52
#define TWO104 0x1p104
#define MIDDLE 0x1.8p52
#define HIGH_BIAS 0x4670000000000000UL
#define LOW_BIAS 0x4338000000000000UL
#define FACTOR(w) (as_double8(((w) & (W)(MASK52)) | (W)(0x4330000000000000UL)) - (F)(TWO52))
#define CONSTANT(c) ((F)((double)(c)))
#define START(low, high) ((W)(0UL - ((low) * LOW_BIAS + (high) * HIGH_BIAS)))
#define MAC(low, high, a, b)                                  \
  do {                                                        \
    F upper = fma(a, b, (F)(TWO104));                         \
    F lower = fma(a, b, (F)(TWO104) - upper) + (F)(MIDDLE);   \
    high += as_ulong8(upper);                                 \
    low += as_ulong8(lower);                                  \
  } while (0)
#define MAC_LOW(low, a, b)                                    \
  do {                                                        \
    F upper = fma(a, b, (F)(TWO104));                         \
    F lower = fma(a, b, (F)(TWO104) - upper) + (F)(MIDDLE);   \
    low += as_ulong8(lower);                                  \
  } while (0)

#endif

FN fe fe_zero(void) {
  fe r;
  r.v[0] = r.v[1] = r.v[2] = r.v[3] = r.v[4] = (W)(0UL);
  return r;
}

// The same limbs in each lane.
#define FE_SPLAT(c0, c1, c2, c3, c4) {{(W)(c0), (W)(c1), (W)(c2), (W)(c3), (W)(c4)}}

FN fe fe_one(void) {
  fe r = FE_SPLAT(ONE52_0, ONE52_1, ONE52_2, ONE52_3, ONE52_4);
  return r;
}

// Converts loose to carried; the value is in 0..2^260 and limbs are below 2^62 in absolute value.
FN fe fe_carry(fe a) {
  const W mask = (W)(MASK52);
  a.v[1] += ASR52(a.v[0]); a.v[0] &= mask;
  a.v[2] += ASR52(a.v[1]); a.v[1] &= mask;
  a.v[3] += ASR52(a.v[2]); a.v[2] &= mask;
  a.v[4] += ASR52(a.v[3]); a.v[3] &= mask;
  return a;
}

// a + b, carried; the sum of the ranges is below 84 p.
FN fe fe_add(fe a, fe b) {
  for (int i = 0; i < 5; i++) a.v[i] += b.v[i];
  return fe_carry(a);
}

// a - b + k p, carried, for b in [0, k p].
#define FE_SUB_P(a, b, K)                                                          \
  do {                                                                             \
    (a).v[0] += (W)(K##0) - (b).v[0]; (a).v[1] += (W)(K##1) - (b).v[1];            \
    (a).v[2] += (W)(K##2) - (b).v[2]; (a).v[3] += (W)(K##3) - (b).v[3];            \
    (a).v[4] += (W)(K##4) - (b).v[4];                                              \
  } while (0)
#define FE_SUB(name, K) FN fe name(fe a, fe b) { FE_SUB_P(a, b, K); return fe_carry(a); }
FE_SUB(fe_sub3, P52X3_)
FE_SUB(fe_sub4, P52X4_)
FE_SUB(fe_sub6, P52X6_)
FE_SUB(fe_sub8, P52X8_)
FE_SUB(fe_sub12, P52X12_)

// One row of the reduction with q, k p = q 2^52 - 1: adds the low limb of t0 to the columns above.
#define ROW(t0, t1, t2, t3, t4, t5, t6)                             \
  do {                                                              \
    F m = FACTOR(t0);                                               \
    t1 += ASR52(t0);                                                \
    MAC(t1, t2, m, CONSTANT(Q52_0)); MAC(t2, t3, m, CONSTANT(Q52_1)); \
    MAC(t3, t4, m, CONSTANT(Q52_2)); MAC(t4, t5, m, CONSTANT(Q52_3)); \
    MAC(t5, t6, m, CONSTANT(Q52_4));                                \
  } while (0)

// T / 2^260 of the columns, loose: four rows with q, the last one with p.
#define REDUCE(r)                                                   \
  do {                                                              \
    ROW(t0, t1, t2, t3, t4, t5, t6);                                \
    ROW(t1, t2, t3, t4, t5, t6, t7);                                \
    ROW(t2, t3, t4, t5, t6, t7, t8);                                \
    ROW(t3, t4, t5, t6, t7, t8, t9);                                \
    /* The last row's low half is still to come: its bias is missing. */ \
    F last = FACTOR(t4 + (W)(LOW_BIAS));                            \
    W digit = START(1UL, 0UL);                                      \
    MAC_LOW(digit, last, CONSTANT(NEGATED_INVERSE52_0));            \
    F m = FACTOR(digit);                                            \
    MAC(t4, t5, m, CONSTANT(P52_0)); MAC(t5, t6, m, CONSTANT(P52_1)); \
    MAC(t6, t7, m, CONSTANT(P52_2)); MAC(t7, t8, m, CONSTANT(P52_3)); \
    MAC(t8, t9, m, CONSTANT(P52_4));                                \
    t5 += ASR52(t4);                                                \
    (r).v[0] = t5; (r).v[1] = t6; (r).v[2] = t7; (r).v[3] = t8; (r).v[4] = t9; \
  } while (0)

// Columns of a product and its reduction, with the numbers of low and high halves per column.
#define COLUMNS                                                               \
  W t0 = START(1UL, 0UL), t1 = START(3UL, 1UL), t2 = START(5UL, 3UL);         \
  W t3 = START(7UL, 5UL), t4 = START(10UL, 7UL), t5 = START(9UL, 10UL);       \
  W t6 = START(7UL, 9UL), t7 = START(5UL, 7UL), t8 = START(3UL, 5UL);         \
  W t9 = START(0UL, 3UL);

// a b / 2^260, carried; a and b are carried.
PRODUCT fe fe_mul(fe a, fe b) {
  F a0 = FACTOR(a.v[0]), a1 = FACTOR(a.v[1]), a2 = FACTOR(a.v[2]), a3 = FACTOR(a.v[3]);
  F a4 = FACTOR(a.v[4]);
  F b0 = FACTOR(b.v[0]), b1 = FACTOR(b.v[1]), b2 = FACTOR(b.v[2]), b3 = FACTOR(b.v[3]);
  F b4 = FACTOR(b.v[4]);
  COLUMNS
  MAC(t0, t1, a0, b0); MAC(t1, t2, a0, b1); MAC(t2, t3, a0, b2); MAC(t3, t4, a0, b3); MAC(t4, t5, a0, b4);
  MAC(t1, t2, a1, b0); MAC(t2, t3, a1, b1); MAC(t3, t4, a1, b2); MAC(t4, t5, a1, b3); MAC(t5, t6, a1, b4);
  MAC(t2, t3, a2, b0); MAC(t3, t4, a2, b1); MAC(t4, t5, a2, b2); MAC(t5, t6, a2, b3); MAC(t6, t7, a2, b4);
  MAC(t3, t4, a3, b0); MAC(t4, t5, a3, b1); MAC(t5, t6, a3, b2); MAC(t6, t7, a3, b3); MAC(t7, t8, a3, b4);
  MAC(t4, t5, a4, b0); MAC(t5, t6, a4, b1); MAC(t6, t7, a4, b2); MAC(t7, t8, a4, b3); MAC(t8, t9, a4, b4);
  fe r;
  REDUCE(r);
  return fe_carry(r);
}

// a^2 / 2^260, carried: products of different limbs with a doubled factor would exceed 52 bits, so
// their sums are doubled. A doubled sum contains its biases twice; the squares and the reduction
// add their biases once.
PRODUCT fe fe_square(fe a) {
  F a0 = FACTOR(a.v[0]), a1 = FACTOR(a.v[1]), a2 = FACTOR(a.v[2]), a3 = FACTOR(a.v[3]);
  F a4 = FACTOR(a.v[4]);
  W t1 = START(1UL, 0UL), t2 = START(1UL, 1UL), t3 = START(2UL, 1UL), t4 = START(2UL, 2UL);
  W t5 = START(2UL, 2UL), t6 = START(1UL, 2UL), t7 = START(1UL, 1UL), t8 = START(0UL, 1UL);
  MAC(t1, t2, a0, a1); MAC(t2, t3, a0, a2); MAC(t3, t4, a0, a3); MAC(t4, t5, a0, a4);
  MAC(t3, t4, a1, a2); MAC(t4, t5, a1, a3); MAC(t5, t6, a1, a4);
  MAC(t5, t6, a2, a3); MAC(t6, t7, a2, a4);
  MAC(t7, t8, a3, a4);
  // Biases of the additions to come: a square's low half in even columns, its high half in odd
  // ones, and the reduction.
  W t0 = START(1UL, 0UL), t9 = START(0UL, 3UL);
  t1 += t1 + START(1UL, 1UL); t2 += t2 + START(3UL, 1UL); t3 += t3 + START(3UL, 3UL);
  t4 += t4 + START(6UL, 3UL); t5 += t5 + START(5UL, 6UL); t6 += t6 + START(5UL, 5UL);
  t7 += t7 + START(3UL, 5UL); t8 += t8 + START(3UL, 3UL);
  MAC(t0, t1, a0, a0); MAC(t2, t3, a1, a1); MAC(t4, t5, a2, a2); MAC(t6, t7, a3, a3); MAC(t8, t9, a4, a4);
  fe r;
  REDUCE(r);
  return fe_carry(r);
}

// a mod p in [0, p), carried, for any carried a. The quotient is estimated by e = floor(floor(a_4 /
// 2^20) mu / 2^57), where mu = floor(2^77 / (p_4 + 1)) < 2^32: never above a / p, and below a / p
// by less than 1 + 84.66 2^-24, so one subtraction remains.
FN fe fe_canonical(fe a) {
  W e = ((a.v[4] >> 20) * (W)(QUOTIENT32_0)) >> 57;
  a.v[0] -= e * (W)(P52_0); a.v[1] -= e * (W)(P52_1); a.v[2] -= e * (W)(P52_2);
  a.v[3] -= e * (W)(P52_3); a.v[4] -= e * (W)(P52_4);
  a = fe_carry(a);
  fe d = a;
  d.v[0] -= (W)(P52_0); d.v[1] -= (W)(P52_1); d.v[2] -= (W)(P52_2);
  d.v[3] -= (W)(P52_3); d.v[4] -= (W)(P52_4);
  d = fe_carry(d);
  M below = as_long8(d.v[4]) >> 63;
  for (int i = 0; i < 5; i++) d.v[i] = (a.v[i] & as_ulong8(below)) | (d.v[i] & ~as_ulong8(below));
  return d;
}

FN fe fe_select(M yes, fe a, fe b) {
  fe r;
  for (int i = 0; i < 5; i++) r.v[i] = (a.v[i] & as_ulong8(yes)) | (b.v[i] & ~as_ulong8(yes));
  return r;
}

// Lanes whose limbs are all zero; for a canonical element, lanes that are zero.
FN M fe_is_zero(fe a) { return (a.v[0] | a.v[1] | a.v[2] | a.v[3] | a.v[4]) == (W)(0UL); }

// Lanes of a carried element that may be a multiple of p below 16 p: m p has the low limb m p_0, so
// a_0 / p_0 mod 2^52 must be below 16. Other values pass with probability 2^-48.
FN M fe_maybe_zero(fe a) {
  return ((a.v[0] * (W)(0UL - NEGATED_INVERSE52_0)) & (W)(MASK52)) < (W)(16UL);
}

// Converts four 64-bit words to limbs; the value is below 2^256.
FN fe fe_split(W a, W b, W c, W d) {
  const W mask = (W)(MASK52);
  fe r;
  r.v[0] = a & mask;
  r.v[1] = ((a >> 52) | (b << 12)) & mask;
  r.v[2] = ((b >> 40) | (c << 24)) & mask;
  r.v[3] = ((c >> 28) | (d << 36)) & mask;
  r.v[4] = d >> 16;
  return r;
}

// Transposes eight values of four words: word j of value i is lane i of word j.
FN fe fe_transposed(ulong8 r01, ulong8 r23, ulong8 r45, ulong8 r67) {
  ulong8 a = __builtin_shufflevector(r01, r23, 0, 4, 8, 12, 1, 5, 9, 13);
  ulong8 b = __builtin_shufflevector(r01, r23, 2, 6, 10, 14, 3, 7, 11, 15);
  ulong8 c = __builtin_shufflevector(r45, r67, 0, 4, 8, 12, 1, 5, 9, 13);
  ulong8 d = __builtin_shufflevector(r45, r67, 2, 6, 10, 14, 3, 7, 11, 15);
  return fe_split(__builtin_shufflevector(a, c, 0, 1, 2, 3, 8, 9, 10, 11),
                  __builtin_shufflevector(a, c, 4, 5, 6, 7, 12, 13, 14, 15),
                  __builtin_shufflevector(b, d, 0, 1, 2, 3, 8, 9, 10, 11),
                  __builtin_shufflevector(b, d, 4, 5, 6, 7, 12, 13, 14, 15));
}

// Loads eight consecutive values.
FN fe fe_load(__global const ulong *p) {
  return fe_transposed(vload8(0, p), vload8(1, p), vload8(2, p), vload8(3, p));
}

// Loads value `at` of each lane's array, 4 words per value.
FN fe fe_gather(__global const ulong *p, ulong8 at) {
  return fe_transposed((ulong8)(vload4(at.s0, p), vload4(at.s1, p)),
                       (ulong8)(vload4(at.s2, p), vload4(at.s3, p)),
                       (ulong8)(vload4(at.s4, p), vload4(at.s5, p)),
                       (ulong8)(vload4(at.s6, p), vload4(at.s7, p)));
}

// Returns the values as words, two values per vector: the inverse of fe_transposed.
FN void fe_rows(fe a, ulong8 *r01, ulong8 *r23, ulong8 *r45, ulong8 *r67) {
  W w0 = a.v[0] | (a.v[1] << 52), w1 = (a.v[1] >> 12) | (a.v[2] << 40);
  W w2 = (a.v[2] >> 24) | (a.v[3] << 28), w3 = (a.v[3] >> 36) | (a.v[4] << 16);
  ulong8 l01 = __builtin_shufflevector(w0, w1, 0, 8, 1, 9, 2, 10, 3, 11);
  ulong8 h01 = __builtin_shufflevector(w0, w1, 4, 12, 5, 13, 6, 14, 7, 15);
  ulong8 l23 = __builtin_shufflevector(w2, w3, 0, 8, 1, 9, 2, 10, 3, 11);
  ulong8 h23 = __builtin_shufflevector(w2, w3, 4, 12, 5, 13, 6, 14, 7, 15);
  *r01 = __builtin_shufflevector(l01, l23, 0, 1, 8, 9, 2, 3, 10, 11);
  *r23 = __builtin_shufflevector(l01, l23, 4, 5, 12, 13, 6, 7, 14, 15);
  *r45 = __builtin_shufflevector(h01, h23, 0, 1, 8, 9, 2, 3, 10, 11);
  *r67 = __builtin_shufflevector(h01, h23, 4, 5, 12, 13, 6, 7, 14, 15);
}

// Stores eight values; a is carried, below 2^256.
FN void fe_store(fe a, __global ulong *p) {
  ulong8 r01, r23, r45, r67;
  fe_rows(a, &r01, &r23, &r45, &r67);
  vstore8(r01, 0, p); vstore8(r23, 1, p); vstore8(r45, 2, p); vstore8(r67, 3, p);
}

// Stores the lanes of `active` to value `at` of each lane's array.
FN void fe_scatter(fe a, __global ulong *p, ulong8 at, M active) {
  ulong8 r01, r23, r45, r67;
  fe_rows(a, &r01, &r23, &r45, &r67);
  if (active.s0) vstore4(r01.lo, at.s0, p);
  if (active.s1) vstore4(r01.hi, at.s1, p);
  if (active.s2) vstore4(r23.lo, at.s2, p);
  if (active.s3) vstore4(r23.hi, at.s3, p);
  if (active.s4) vstore4(r45.lo, at.s4, p);
  if (active.s5) vstore4(r45.hi, at.s5, p);
  if (active.s6) vstore4(r67.lo, at.s6, p);
  if (active.s7) vstore4(r67.hi, at.s7, p);
}

// Loads one value into every lane.
FN fe fe_broadcast(__global const ulong *p) {
  return fe_split((W)(p[0]), (W)(p[1]), (W)(p[2]), (W)(p[3]));
}
