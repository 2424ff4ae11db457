// A prime field of BN254 on one element: eight limbs of 32 bits, Montgomery form with R = 2^256,
// values below p everywhere.
//
// Products of limbs are 64-bit products of 32-bit factors; a GPU computes each in one wide
// multiply-add. Names and signatures match field_lanes.cl; these functions need no multiples of p
// for lazy differences.

typedef struct { uint v[8]; } fe;

__constant uint P32[8] = {P32_0, P32_1, P32_2, P32_3, P32_4, P32_5, P32_6, P32_7};
__constant uint ONE32[8] = {ONE32_0, ONE32_1, ONE32_2, ONE32_3, ONE32_4, ONE32_5, ONE32_6, ONE32_7};

FN fe fe_zero(void) {
  fe r;
#pragma unroll
  for (int i = 0; i < 8; i++) r.v[i] = 0;
  return r;
}

FN fe fe_one(void) {
  fe r;
#pragma unroll
  for (int i = 0; i < 8; i++) r.v[i] = ONE32[i];
  return r;
}

#if defined(NVIDIA_PTX)

// In C each carry costs a shift, a mask and an addition; NVIDIA's instructions have a carry flag,
// which stays within one block of assembly.
#define WORDS8(x) "+r"((x)[0]), "+r"((x)[1]), "+r"((x)[2]), "+r"((x)[3]), "+r"((x)[4]), "+r"((x)[5]), "+r"((x)[6]), "+r"((x)[7])
#define INPUTS8(x) "r"((x)[0]), "r"((x)[1]), "r"((x)[2]), "r"((x)[3]), "r"((x)[4]), "r"((x)[5]), "r"((x)[6]), "r"((x)[7])
#define INPUTS4(x0, x2, x4, x6) "r"(x0), "r"(x2), "r"(x4), "r"(x6)
#define P32_WORDS {P32_0, P32_1, P32_2, P32_3, P32_4, P32_5, P32_6, P32_7}

// a - b; returns all ones if the result is negative, else zero.
FN uint words_sub(uint *a, const uint *b) {
  uint negative;
  asm("sub.cc.u32 %0, %0, %9;\n\t"
      "subc.cc.u32 %1, %1, %10;\n\t"
      "subc.cc.u32 %2, %2, %11;\n\t"
      "subc.cc.u32 %3, %3, %12;\n\t"
      "subc.cc.u32 %4, %4, %13;\n\t"
      "subc.cc.u32 %5, %5, %14;\n\t"
      "subc.cc.u32 %6, %6, %15;\n\t"
      "subc.cc.u32 %7, %7, %16;\n\t"
      "subc.u32 %8, 0, 0;"
      : WORDS8(a), "=r"(negative)
      : INPUTS8(b));
  return negative;
}

// a + b; drops the carry.
FN void words_add(uint *a, const uint *b) {
  asm("add.cc.u32 %0, %0, %8;\n\t"
      "addc.cc.u32 %1, %1, %9;\n\t"
      "addc.cc.u32 %2, %2, %10;\n\t"
      "addc.cc.u32 %3, %3, %11;\n\t"
      "addc.cc.u32 %4, %4, %12;\n\t"
      "addc.cc.u32 %5, %5, %13;\n\t"
      "addc.cc.u32 %6, %6, %14;\n\t"
      "addc.u32 %7, %7, %15;"
      : WORDS8(a)
      : INPUTS8(b));
}

// t - p if that is not negative; t is below 2 p.
FN fe fe_reduce_once(fe t) {
  const uint p[8] = P32_WORDS;
  fe d = t;
  uint negative = words_sub(d.v, p);
#pragma unroll
  for (int i = 0; i < 8; i++) d.v[i] = negative ? t.v[i] : d.v[i];
  return d;
}

FN fe fe_add(fe a, fe b) {
  words_add(a.v, b.v);
  return fe_reduce_once(a);
}

FN fe fe_sub(fe a, fe b) {
  const uint p[8] = P32_WORDS;
  uint negative = words_sub(a.v, b.v), q[8];
#pragma unroll
  for (int i = 0; i < 8; i++) q[i] = p[i] & negative;
  words_add(a.v, q);
  return a;
}

// sum + (x0 + x2 2^64 + x4 2^128 + x6 2^192) b; drops the carry.
FN void words_multiply_add(uint *sum, uint x0, uint x2, uint x4, uint x6, uint b) {
  asm("mad.lo.cc.u32 %0, %8, %12, %0;\n\t"
      "madc.hi.cc.u32 %1, %8, %12, %1;\n\t"
      "madc.lo.cc.u32 %2, %9, %12, %2;\n\t"
      "madc.hi.cc.u32 %3, %9, %12, %3;\n\t"
      "madc.lo.cc.u32 %4, %10, %12, %4;\n\t"
      "madc.hi.cc.u32 %5, %10, %12, %5;\n\t"
      "madc.lo.cc.u32 %6, %11, %12, %6;\n\t"
      "madc.hi.u32 %7, %11, %12, %7;"
      : WORDS8(sum)
      : INPUTS4(x0, x2, x4, x6), "r"(b));
}

// The same; adds the carry to `top`.
FN void words_multiply_add_carry(uint *sum, uint *top, uint x0, uint x2, uint x4, uint x6, uint b) {
  asm("mad.lo.cc.u32 %0, %9, %13, %0;\n\t"
      "madc.hi.cc.u32 %1, %9, %13, %1;\n\t"
      "madc.lo.cc.u32 %2, %10, %13, %2;\n\t"
      "madc.hi.cc.u32 %3, %10, %13, %3;\n\t"
      "madc.lo.cc.u32 %4, %11, %13, %4;\n\t"
      "madc.hi.cc.u32 %5, %11, %13, %5;\n\t"
      "madc.lo.cc.u32 %6, %12, %13, %6;\n\t"
      "madc.hi.cc.u32 %7, %12, %13, %7;\n\t"
      "addc.u32 %8, %8, 0;"
      : WORDS8(sum), "+r"(*top)
      : INPUTS4(x0, x2, x4, x6), "r"(b));
}

// low + odd_1, and odd / 2^64 + (x1 + x3 2^64 + x5 2^128 + x7 2^192) b with the carry of low +
// odd_1.
FN void words_shift_multiply_add(uint *odd, uint *low, uint x1, uint x3, uint x5, uint x7, uint b) {
  asm("add.cc.u32 %8, %8, %1;\n\t"
      "madc.lo.cc.u32 %0, %9, %13, %2;\n\t"
      "madc.hi.cc.u32 %1, %9, %13, %3;\n\t"
      "madc.lo.cc.u32 %2, %10, %13, %4;\n\t"
      "madc.hi.cc.u32 %3, %10, %13, %5;\n\t"
      "madc.lo.cc.u32 %4, %11, %13, %6;\n\t"
      "madc.hi.cc.u32 %5, %11, %13, %7;\n\t"
      "madc.lo.cc.u32 %6, %12, %13, 0;\n\t"
      "madc.hi.u32 %7, %12, %13, 0;"
      : WORDS8(odd), "+r"(*low)
      : INPUTS4(x1, x3, x5, x7), "r"(b));
}

// Adds the multiple of p that makes the lowest word zero.
FN void words_reduce(uint *even, uint *odd) {
  uint m = even[0] * (uint)NEGATED_INVERSE32_0;
  words_multiply_add(odd, (uint)P32_1, (uint)P32_3, (uint)P32_5, (uint)P32_7, m);
  words_multiply_add_carry(even, &odd[7], (uint)P32_0, (uint)P32_2, (uint)P32_4, (uint)P32_6, m);
}

// One limb of b: given t = even + 2^32 odd with lowest word zero, computes t / 2^32 + a b + m p.
// The two parts change roles, since an odd word of t is an even one of t / 2^32.
FN void words_row(uint *even, uint *odd, const uint *a, uint b) {
  words_shift_multiply_add(odd, &even[0], a[1], a[3], a[5], a[7], b);
  words_multiply_add_carry(even, &odd[7], a[0], a[2], a[4], a[6], b);
  words_reduce(even, odd);
}

// a b / 2^256 mod p (Montgomery, CIOS as below) in two sums: products with the even limbs of a and
// p, and products with the odd limbs. Products of one sum do not overlap, so one chain of carries
// runs through all of them. The even sum's carry goes to the top word of the odd sum. The odd sum
// is below 2^192 + 2 (2^30 2^224) since p < 2^254, and has no carry.
PRODUCT fe fe_mul(fe a, fe b) {
  uint x[8], y[8];
#pragma unroll
  for (int i = 0; i < 8; i++) x[i] = y[i] = 0;
  words_multiply_add(y, a.v[1], a.v[3], a.v[5], a.v[7], b.v[0]);
  words_multiply_add(x, a.v[0], a.v[2], a.v[4], a.v[6], b.v[0]);
  words_reduce(x, y);
  words_row(y, x, a.v, b.v[1]);
  words_row(x, y, a.v, b.v[2]);
  words_row(y, x, a.v, b.v[3]);
  words_row(x, y, a.v, b.v[4]);
  words_row(y, x, a.v, b.v[5]);
  words_row(x, y, a.v, b.v[6]);
  words_row(y, x, a.v, b.v[7]);
  fe r;
#pragma unroll
  for (int i = 0; i < 8; i++) r.v[i] = i < 7 ? y[i + 1] : 0;
  words_add(r.v, x);
  return fe_reduce_once(r);
}

#else

// t - p if that is not negative; t is below 2 p, with no bit above the limbs since 2 p < 2^256.
FN fe fe_reduce_once(fe t) {
  fe d;
  ulong borrow = 0;
#pragma unroll
  for (int i = 0; i < 8; i++) {
    ulong x = (ulong)t.v[i] - P32[i] - borrow;
    d.v[i] = (uint)x;
    borrow = x >> 63;
  }
#pragma unroll
  for (int i = 0; i < 8; i++) d.v[i] = borrow ? t.v[i] : d.v[i];
  return d;
}

FN fe fe_add(fe a, fe b) {
  ulong carry = 0;
#pragma unroll
  for (int i = 0; i < 8; i++) {
    carry += (ulong)a.v[i] + b.v[i];
    a.v[i] = (uint)carry;
    carry >>= 32;
  }
  return fe_reduce_once(a);
}

FN fe fe_sub(fe a, fe b) {
  ulong borrow = 0;
#pragma unroll
  for (int i = 0; i < 8; i++) {
    ulong x = (ulong)a.v[i] - b.v[i] - borrow;
    a.v[i] = (uint)x;
    borrow = x >> 63;
  }
  uint mask = (uint)0 - (uint)borrow;
  ulong carry = 0;
#pragma unroll
  for (int i = 0; i < 8; i++) {
    carry += (ulong)a.v[i] + (P32[i] & mask);
    a.v[i] = (uint)carry;
    carry >>= 32;
  }
  return a;
}

// a b / 2^256 mod p, limb by limb (CIOS: C. K. Koc, T. Acar, B. S. Kaliski, "Analyzing and
// comparing Montgomery multiplication algorithms", 1996). p < 2^254, so the intermediate stays
// below 2 p and takes eight limbs and one carry limb.
PRODUCT fe fe_mul(fe a, fe b) {
  uint t[9];
#pragma unroll
  for (int i = 0; i < 9; i++) t[i] = 0;
#pragma unroll
  for (int i = 0; i < 8; i++) {
    ulong carry = 0;
#pragma unroll
    for (int j = 0; j < 8; j++) {
      carry += (ulong)a.v[j] * b.v[i] + t[j];
      t[j] = (uint)carry;
      carry >>= 32;
    }
    uint top = t[8] + (uint)carry;
    uint m = t[0] * (uint)NEGATED_INVERSE32_0;
    carry = ((ulong)m * P32[0] + t[0]) >> 32;
#pragma unroll
    for (int j = 1; j < 8; j++) {
      carry += (ulong)m * P32[j] + t[j];
      t[j - 1] = (uint)carry;
      carry >>= 32;
    }
    carry += top;
    t[7] = (uint)carry;
    t[8] = (uint)(carry >> 32);
  }
  fe r;
#pragma unroll
  for (int i = 0; i < 8; i++) r.v[i] = t[i];
  return fe_reduce_once(r);
}


#endif

#define fe_sub3 fe_sub
#define fe_sub4 fe_sub
#define fe_sub6 fe_sub
#define fe_sub8 fe_sub
#define fe_sub12 fe_sub

FN fe fe_square(fe a) { return fe_mul(a, a); }

FN fe fe_canonical(fe a) { return a; }

FN fe fe_select(M yes, fe a, fe b) {
  fe r;
#pragma unroll
  for (int i = 0; i < 8; i++) r.v[i] = yes ? a.v[i] : b.v[i];
  return r;
}

FN M fe_is_zero(fe a) {
  uint any = 0;
#pragma unroll
  for (int i = 0; i < 8; i++) any |= a.v[i];
  return any == 0 ? -1 : 0;
}

FN M fe_maybe_zero(fe a) { return fe_is_zero(a); }

FN fe fe_load(__global const ulong *p) {
  ulong4 w = vload4(0, p);
  fe r = {{(uint)w.s0, (uint)(w.s0 >> 32), (uint)w.s1, (uint)(w.s1 >> 32), (uint)w.s2,
           (uint)(w.s2 >> 32), (uint)w.s3, (uint)(w.s3 >> 32)}};
  return r;
}

FN fe fe_gather(__global const ulong *p, ulong at) { return fe_load(p + 4 * at); }

FN fe fe_broadcast(__global const ulong *p) { return fe_load(p); }

FN void fe_store(fe a, __global ulong *p) {
  vstore4((ulong4)(a.v[0] | (ulong)a.v[1] << 32, a.v[2] | (ulong)a.v[3] << 32,
                   a.v[4] | (ulong)a.v[5] << 32, a.v[6] | (ulong)a.v[7] << 32), 0, p);
}

FN void fe_scatter(fe a, __global ulong *p, ulong at, M active) {
  if (active) fe_store(a, p + 4 * at);
}
