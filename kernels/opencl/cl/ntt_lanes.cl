// Passes of the transform on CPUs: a work-item transforms eight columns of R values at a time, one
// per lane, in its own scratch.
//
// Ranges (multiples of p). Inputs are below 5.29 (256 bits). The first level has no factors:
// results are below 11.29 with the difference raised by 6. Every further level adds at most 3: a
// product with a factor below p is below 84.66 / 84.66 + 2 = 3. Twelve levels end below 11.29 + 33
// < 84.

FN fe get(__global const ulong8 *s, uint at) {
  fe r;
  for (int i = 0; i < 5; i++) r.v[i] = s[5 * at + i];
  return r;
}

FN void put(__global ulong8 *s, uint at, fe a) {
  for (int i = 0; i < 5; i++) s[5 * at + i] = a.v[i];
}

// A factor shared by the lanes: five consecutive limbs.
FN fe factor(__global const ulong *t, uint at) {
  fe r = FE_SPLAT(t[5 * at], t[5 * at + 1], t[5 * at + 2], t[5 * at + 3], t[5 * at + 4]);
  return r;
}

FN uint reversed(uint index, uint bits) {
  uint r = 0;
  for (uint i = 0; i < bits; i++) r |= ((index >> i) & 1) << (bits - 1 - i);
  return r;
}

// Transforms 2^log_r values in bit-reversed order to natural order. Factor j of the table is w^j, j
// < R / 2.
FN void levels(__global ulong8 *s, __global const ulong *table, uint log_r) {
  uint size = 1u << log_r;
  uint level = 0;
  if (log_r & 1) {
    for (uint at = 0; at < size; at += 2) {
      fe a = get(s, at), b = get(s, at + 1);
      put(s, at, fe_add(a, b));
      put(s, at + 1, fe_sub6(a, b));
    }
    level = 1;
  } else if (log_r) {
    // Two levels: the only factor is w^(R/4), a fourth root of one.
    fe quarter = factor(table, size / 4);
    for (uint at = 0; at < size; at += 4) {
      fe a = get(s, at), b = get(s, at + 1), c = get(s, at + 2), d = get(s, at + 3);
      fe e = fe_add(a, b), f = fe_sub6(a, b);
      fe g = fe_add(c, d), h = fe_mul(fe_sub6(c, d), quarter);
      put(s, at, fe_add(e, g));
      put(s, at + 2, fe_sub12(e, g));
      put(s, at + 1, fe_add(f, h));
      put(s, at + 3, fe_sub3(f, h));
    }
    level = 2;
  }
  // Two levels at a time: values j, j + h, j + 2 h, j + 3 h of each block of 4 h.
  for (; level < log_r; level += 2) {
    uint h = 1u << level;
    uint step = log_r - 1 - level;
    for (uint j = 0; j < h; j++) {
      fe inner = factor(table, j << step);
      fe outer = factor(table, j << (step - 1));
      fe upper = factor(table, (j + h) << (step - 1));
      for (uint at = j; at < size; at += 4 * h) {
        fe a = get(s, at), b = fe_mul(get(s, at + h), inner);
        fe c = get(s, at + 2 * h), d = fe_mul(get(s, at + 3 * h), inner);
        fe e = fe_add(a, b), f = fe_sub3(a, b);
        fe g = fe_mul(fe_add(c, d), outer), k = fe_mul(fe_sub3(c, d), upper);
        put(s, at, fe_add(e, g));
        put(s, at + 2 * h, fe_sub3(e, g));
        put(s, at + h, fe_add(f, k));
        put(s, at + 3 * h, fe_sub3(f, k));
      }
    }
  }
}

// A pass other than the last. Blocks have R C values, R rows of C columns: each column is
// transformed, and result k of column c is multiplied by start base_c^k and, with `low` factors, by
// low_c. `high` has one factor per row, multiplied in first. Bit 0 of `flags`: `high` and `low` are
// present.
BODY void ntt_columns_body(__global const ulong *source, __global ulong *target,
                           __global ulong *scratch, __global const ulong *table,
                           __global const ulong *bases, __global const ulong *start,
                           __global const ulong *high, __global const ulong *low, uint log_r,
                           uint log_c, uint flags, ulong groups, uint worker, uint workers) {
  uint rows = 1u << log_r;
  ulong columns = 1UL << log_c;
  __global ulong8 *s = (__global ulong8 *)scratch + 5 * (ulong)rows * worker;
  fe begin = fe_broadcast(start);
  for (ulong group = worker; group < groups; group += workers) {
    ulong block = group >> (log_c - 3);
    ulong first = (group & ((columns >> 3) - 1)) << 3;
    ulong at = (block << (log_r + log_c)) + first;
    for (uint r = 0; r < rows; r++) {
      fe x = fe_load(source + 4 * (at + ((ulong)r << log_c)));
      if (flags & 1) x = fe_mul(x, factor(high, r));
      put(s, reversed(r, log_r), x);
    }
    levels(s, table, log_r);
    fe base = fe_load(bases + 4 * first);
    fe power0 = begin;
    if (flags & 1) power0 = fe_mul(power0, fe_load(low + 4 * first));
    // Four independent chains of powers, so that no chain waits for another. Powers are below 2.05.
    fe power1 = fe_mul(power0, base), square = fe_mul(base, base);
    fe power2 = fe_mul(power0, square), power3 = fe_mul(power1, square);
    fe fourth = fe_mul(square, square);
    for (uint k = 0; k < rows; k += 4) {
      __global ulong *to = target + 4 * (at + ((ulong)k << log_c));
      fe_store(fe_mul(get(s, k), power0), to);
      fe_store(fe_mul(get(s, k + 1), power1), to + (4UL << log_c));
      fe_store(fe_mul(get(s, k + 2), power2), to + (8UL << log_c));
      fe_store(fe_mul(get(s, k + 3), power3), to + (12UL << log_c));
      power0 = fe_mul(power0, fourth);
      power1 = fe_mul(power1, fourth);
      power2 = fe_mul(power2, fourth);
      power3 = fe_mul(power3, fourth);
    }
  }
}

__kernel void ntt_columns(__global const ulong *source, __global ulong *target, ulong from,
                          ulong to, __global ulong *scratch, __global const ulong *table,
                          __global const ulong *bases, __global const ulong *start,
                          __global const ulong *high, __global const ulong *low, uint log_r,
                          uint log_c, uint flags, ulong groups) {
  ntt_columns_body(source + 4 * from, target + 4 * to, scratch, table, bases, start, high, low, log_r, log_c, flags,
                   groups, get_global_id(0), get_global_size(0));
}

// The last pass: rows of R consecutive values. Row b of a column is k_1 + .. in digits, with the
// first pass's digit the highest; its result k goes to place b' + k B of the column, where B is the
// number of rows and b' is b with its digits reversed. Here there is at most one digit: b' = b. A
// column with one row takes one lane. Result k is multiplied by high_k low_b (bit 0 of `flags`) or
// by high_k (bit 1); with bit 2 value r is multiplied by before_r.
BODY void ntt_rows_body(__global const ulong *source, __global ulong *target,
                        __global ulong *scratch, __global const ulong *table,
                        __global const ulong *high, __global const ulong *low,
                        __global const ulong *before, uint log_r, uint log_b, uint flags,
                        uint columns, ulong groups, uint worker, uint workers) {
  uint size = 1u << log_r;
  __global ulong8 *s = (__global ulong8 *)scratch + 5 * (ulong)size * worker;
  for (ulong group = worker; group < groups; group += workers) {
    // All rows of all columns in order; lanes beyond the last row repeat the last row.
    ulong8 lane = (ulong8)(group << 3) + (ulong8)(0, 1, 2, 3, 4, 5, 6, 7);
    ulong8 row = min(lane, (ulong8)(((ulong)columns << log_b) - 1));
    for (uint r = 0; r < size; r++) {
      fe x = fe_gather(source, (row << log_r) + (ulong8)(r));
      if (flags & 4) x = fe_mul(x, factor(before, r));
      put(s, reversed(r, log_r), x);
    }
    levels(s, table, log_r);
    ulong8 column = row >> log_b;
    ulong8 b = row & (ulong8)((1UL << log_b) - 1);
    fe behind = fe_one();
    if (flags & 1) behind = fe_gather(low, b);
    ulong8 at = (column << (log_b + log_r)) + b;
    // With at least eight rows per column, and no more lanes than rows, the places are adjacent.
    uint adjacent = log_b >= 3;
    for (uint k = 0; k < size; k++) {
      fe x = get(s, k);
      if (flags & 3) x = fe_mul(x, factor(high, k));
      if (flags & 1) x = fe_mul(x, behind);
      x = fe_canonical(x);
      ulong8 to = at + (ulong8)((ulong)k << log_b);
      if (adjacent) fe_store(x, target + 4 * to.s0);
      else fe_scatter(x, target, to, (M)(-1));
    }
  }
}

__kernel void ntt_rows(__global const ulong *source, __global ulong *target, ulong from,
                       ulong to, __global ulong *scratch, __global const ulong *table,
                       __global const ulong *high, __global const ulong *low,
                       __global const ulong *before, uint log_r, uint log_b, uint flags,
                       uint columns, ulong groups) {
  ntt_rows_body(source + 4 * from, target + 4 * to, scratch, table, high, low, before, log_r, log_b, flags, columns,
                groups, get_global_id(0), get_global_size(0));
}
