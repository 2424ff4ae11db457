// Signed digits of scalars, and their counting sort by window and bucket.
//
// With the bias K = sum over all windows but the top one of 2^(offset + width - 1), window i of
// magnitude + K minus 2^(width - 1) is digit i, in -2^(width-1) .. 2^(width-1); the top window is
// unsigned. The digits of a negative scalar are its magnitude's digits, negated
// (msm/src/digits.rs). Bucket |digit| of window i has the number i B + |digit| - 1; digit 0 has no
// bucket.

// Storage kinds of a column.
#define KIND_U8 0
#define KIND_U16 1
#define KIND_U32 2
#define KIND_U64 3
#define KIND_I8 4
#define KIND_I16 5
#define KIND_I32 6
#define KIND_I64 7
#define KIND_WORDS 8

static inline ulong load_small(__global const uchar *scalars, uint kind, ulong at, uint *negative) {
  long v = 0;
  switch (kind) {
    case KIND_U8: return scalars[at];
    case KIND_U16: return ((__global const ushort *)scalars)[at];
    case KIND_U32: return ((__global const uint *)scalars)[at];
    case KIND_U64: return ((__global const ulong *)scalars)[at];
    case KIND_I8: v = ((__global const char *)scalars)[at]; break;
    case KIND_I16: v = ((__global const short *)scalars)[at]; break;
    case KIND_I32: v = ((__global const int *)scalars)[at]; break;
    case KIND_I64: v = ((__global const long *)scalars)[at]; break;
  }
  *negative = v < 0;
  return v < 0 ? 0UL - (ulong)v : (ulong)v;
}

// Converts elements of Fr in Montgomery form, R = 2^256, to integers: four rows of Montgomery's
// reduction.
__kernel void canonical_scalars(__global const ulong *scalars, ulong at, __global ulong *integers,
                                uint count, uint each) {
  const ulong r[4] = {R64_0, R64_1, R64_2, R64_3};
  uint first = get_global_id(0) * each;
  for (uint i = first; i < min(first + each, count); i++) {
    ulong4 v = vload4(at + i, scalars);
    ulong t[4] = {v.s0, v.s1, v.s2, v.s3};
#pragma unroll
    for (int row = 0; row < 4; row++) {
      ulong m = t[0] * R64_NEGATED_INVERSE;
      // The low word becomes zero; it carries unless it was zero.
      ulong carry = mul_hi(m, r[0]) + (t[0] != 0);
#pragma unroll
      for (int j = 1; j < 4; j++) {
        ulong low = m * r[j], high = mul_hi(m, r[j]);
        low += carry;
        high += low < carry;
        t[j - 1] = t[j] + low;
        carry = high + (t[j - 1] < low);
      }
      t[3] = carry;
    }
    // Below r: the input is below r, and m r / 2^256 adds less than r, but the input's share is 0
    // after four rows, so t <= r; t = r only for multiples of r, and the only reduced one is 0,
    // which gives 0.
    vstore4((ulong4)(t[0], t[1], t[2], t[3]), i, integers);
  }
}

typedef struct { ulong v[5]; uint negative; } biased;

static inline biased load_biased(__global const uchar *scalars, uint kind, ulong at, ulong4 bias) {
  biased r;
  ulong4 w = (ulong4)(0);
  r.negative = 0;
  if (kind == KIND_WORDS) w = vload4(at, (__global const ulong *)scalars);
  else w.s0 = load_small(scalars, kind, at, &r.negative);
  ulong carry;
  r.v[0] = w.s0 + bias.s0; carry = r.v[0] < w.s0;
  ulong x = w.s1 + carry; carry = x < carry; r.v[1] = x + bias.s1; carry += r.v[1] < x;
  x = w.s2 + carry; carry = x < carry; r.v[2] = x + bias.s2; carry += r.v[2] < x;
  r.v[3] = w.s3 + bias.s3 + carry;
  r.v[4] = 0;
  return r;
}

// Digit of a window: `width` bits, or `top` bits and one more for the carry in the last of
// `windows`.
static inline int digit(const biased *b, uint window, uint windows, uint width, uint top) {
  uint offset = window * width, word = offset / 64, shift = offset % 64;
  uint last = window + 1 == windows;
  uint bits = last ? top + 1 : width;
  ulong low = b->v[word] >> shift, high = (b->v[word + 1] << 1) << (63 - shift);
  int d = (int)((low | high) & ((1UL << bits) - 1));
  if (!last) d -= 1 << (width - 1);
  return b->negative ? -d : d;
}

// Counts the digits of windows first + from .. first + end by bucket; the counts of window `first`
// come first. A work-item takes `each` scalars.
__kernel void count_digits(__global const uchar *scalars, ulong at, uint kind, uint count, uint each,
                           ulong b0, ulong b1, ulong b2, ulong b3, uint windows, uint width,
                           uint top, uint first, uint from, uint end, uint log_buckets,
                           volatile __global uint *counts) {
  uint start = get_global_id(0) * each;
  for (uint i = start; i < min(start + each, count); i++) {
    biased b = load_biased(scalars, kind, at + i, (ulong4)(b0, b1, b2, b3));
    for (uint w = from; w < end; w++) {
      int d = digit(&b, first + w, windows, width, top);
      if (d) atomic_inc(&counts[(w << log_buckets) + abs(d) - 1]);
    }
  }
}

// Writes entries 2 index + sign, each after the entries already written to its bucket.
__kernel void sort_digits(__global const uchar *scalars, ulong at, uint kind, uint count, uint each,
                          ulong b0, ulong b1, ulong b2, ulong b3, uint windows, uint width,
                          uint top, uint first, uint from, uint end, uint log_buckets,
                          volatile __global uint *next, __global uint *entries) {
  uint start = get_global_id(0) * each;
  for (uint i = start; i < min(start + each, count); i++) {
    biased b = load_biased(scalars, kind, at + i, (ulong4)(b0, b1, b2, b3));
    for (uint w = from; w < end; w++) {
      int d = digit(&b, first + w, windows, width, top);
      if (d) entries[atomic_inc(&next[(w << log_buckets) + abs(d) - 1])] = 2 * i + (d < 0);
    }
  }
}

// Exclusive prefix sums in three steps over blocks of `each` counts: sums of blocks, their prefixes
// (one group), prefixes within blocks. `starts` has one entry more than there are counts; `counts`
// receives the same prefixes.
__kernel void scan_sums(__global const uint *counts, __global uint *sums, uint count, uint each) {
  uint block = get_global_id(0), first = block * each, sum = 0;
  if (first >= count) return;
  for (uint i = first; i < min(first + each, count); i++) sum += counts[i];
  sums[block] = sum;
}

// A work-item takes a run of blocks; the first one adds up the sums of the runs, one word of local
// memory each.
__kernel void scan_blocks(__global uint *sums, uint blocks, __local uint *runs) {
  uint lane = get_local_id(0), lanes = get_local_size(0), each = (blocks + lanes - 1) / lanes;
  uint first = min(lane * each, blocks), end = min(first + each, blocks), sum = 0;
  for (uint i = first; i < end; i++) sum += sums[i];
  runs[lane] = sum;
  barrier(CLK_LOCAL_MEM_FENCE);
  if (lane == 0) {
    uint total = 0;
    for (uint i = 0; i < lanes; i++) {
      uint next = runs[i];
      runs[i] = total;
      total += next;
    }
  }
  barrier(CLK_LOCAL_MEM_FENCE);
  sum = runs[lane];
  for (uint i = first; i < end; i++) {
    uint next = sums[i];
    sums[i] = sum;
    sum += next;
  }
}

__kernel void scan_starts(__global uint *counts, __global const uint *sums, __global uint *starts,
                          uint count, uint each) {
  uint block = get_global_id(0), first = block * each;
  if (first >= count) return;
  uint sum = sums[block];
  for (uint i = first; i < min(first + each, count); i++) {
    uint next = counts[i];
    starts[i] = sum;
    counts[i] = sum;
    sum += next;
    if (i + 1 == count) starts[count] = sum;
  }
}
