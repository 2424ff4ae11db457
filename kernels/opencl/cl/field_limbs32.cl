// A prime field of BN254 on one element: eight limbs of 32 bits, Montgomery form with R = 2^256, values below p everywhere.
//
// Products of limbs are 64-bit products of 32-bit factors, which GPUs compute in one wide multiply-add each.
// The names and signatures are those of field_lanes.cl; the multiples of p that lazy differences need there are not needed here.

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

// t - p when that is not negative; t is below 2 p, with no bit above the limbs since 2 p < 2^256.
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
#define fe_sub3 fe_sub
#define fe_sub4 fe_sub
#define fe_sub6 fe_sub
#define fe_sub8 fe_sub
#define fe_sub12 fe_sub

// a b / 2^256 mod p, limb by limb (CIOS: C. K. Koc, T. Acar, B. S. Kaliski, "Analyzing and comparing Montgomery multiplication
// algorithms", 1996). p < 2^254, so the intermediate stays below 2 p and takes eight limbs and one carry limb.
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
