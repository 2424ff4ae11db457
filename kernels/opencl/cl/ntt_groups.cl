// Passes of the transform on GPUs: a work-group transforms a tile of T columns (or rows) of R
// values in local memory.
//
// Local memory holds limb i of value e at i E + e, E = R T: adjacent work-items access adjacent
// words.

FN fe local_get(__local const uint *s, uint values, uint at) {
  fe r;
#pragma unroll
  for (int i = 0; i < 8; i++) r.v[i] = s[i * values + at];
  return r;
}

FN void local_put(__local uint *s, uint values, uint at, fe a) {
#pragma unroll
  for (int i = 0; i < 8; i++) s[i * values + at] = a.v[i];
}

FN uint reversed(uint index, uint bits) {
  uint r = 0;
  for (uint i = 0; i < bits; i++) r |= ((index >> i) & 1) << (bits - 1 - i);
  return r;
}

// Decimation in time over the tile, value r of column t at r T + t, rows in bit-reversed order.
// Factor j of the table is w^j.
FN void levels(__local uint *s, __global const ulong *table, uint log_r, uint log_t) {
  uint values = 1u << (log_r + log_t);
  for (uint level = 0; level < log_r; level++) {
    barrier(CLK_LOCAL_MEM_FENCE);
    for (uint q = get_local_id(0); q < values / 2; q += get_local_size(0)) {
      uint t = q & ((1u << log_t) - 1), pair = q >> log_t;
      uint j = pair & ((1u << level) - 1);
      uint low = (((pair >> level) << (level + 1)) + j) << log_t | t;
      uint high = low + (1u << (level + log_t));
      fe a = local_get(s, values, low), b = local_get(s, values, high);
      if (level) b = fe_mul(b, fe_load(table + 4 * (j << (log_r - 1 - level))));
      local_put(s, values, low, fe_add(a, b));
      local_put(s, values, high, fe_sub(a, b));
    }
  }
  barrier(CLK_LOCAL_MEM_FENCE);
}

// A pass other than the last: blocks of R C values. Result k of column c is multiplied by w^(c k n
// / (R C)), w of order n, as a product of two table entries: one of `near` for the low log_near
// bits of the exponent and one of `far` for the others. Bit 0 of `flags`: row r is first multiplied
// by high_r, and column c by low_c.
__kernel void ntt_columns(__global const ulong *source, __global ulong *target, ulong from,
                          ulong to, __local uint *s,
                          __global const ulong *table, __global const ulong *near,
                          __global const ulong *far, __global const ulong *high,
                          __global const ulong *low, uint log_r, uint log_c, uint log_t,
                          uint log_n, uint log_near, uint flags) {
  source += 4 * from;
  target += 4 * to;
  uint values = 1u << (log_r + log_t);
  ulong tile = get_group_id(0);
  ulong block = tile >> (log_c - log_t);
  ulong first = (tile & ((1UL << (log_c - log_t)) - 1)) << log_t;
  ulong at = (block << (log_r + log_c)) + first;
  for (uint e = get_local_id(0); e < values; e += get_local_size(0)) {
    uint r = e >> log_t, t = e & ((1u << log_t) - 1);
    fe x = fe_load(source + 4 * (at + ((ulong)r << log_c) + t));
    if (flags & 1) x = fe_mul(x, fe_load(high + 4 * r));
    local_put(s, values, reversed(r, log_r) << log_t | t, x);
  }
  levels(s, table, log_r, log_t);
  for (uint e = get_local_id(0); e < values; e += get_local_size(0)) {
    uint k = e >> log_t, t = e & ((1u << log_t) - 1);
    ulong c = first + t;
    ulong exponent = c * k << (log_n - log_r - log_c);
    fe x = local_get(s, values, e);
    x = fe_mul(x, fe_load(near + 4 * (exponent & ((1UL << log_near) - 1))));
    x = fe_mul(x, fe_load(far + 4 * (exponent >> log_near)));
    if (flags & 1) x = fe_mul(x, fe_load(low + 4 * c));
    fe_store(x, target + 4 * (at + ((ulong)k << log_c) + t));
  }
}

// The last pass: rows of R consecutive values. Result k of a column's row b = k_1 2^log_2 + k_2,
// k_1 < 2^log_1, goes to k_1 + k_2 2^log_1 + k B, B = 2^(log_1 + log_2). Result k is multiplied by
// high_k (bits 0 and 1 of `flags`) and by low at the place without k (bit 0); with bit 2 value r is
// first multiplied by before_r.
__kernel void ntt_rows(__global const ulong *source, __global ulong *target, ulong from,
                       ulong to, __local uint *s,
                       __global const ulong *table, __global const ulong *high,
                       __global const ulong *low, __global const ulong *before, uint log_r,
                       uint log_1, uint log_2, uint log_t, uint flags) {
  source += 4 * from;
  target += 4 * to;
  uint values = 1u << (log_r + log_t), log_b = log_1 + log_2;
  ulong tile = get_group_id(0);
  ulong column = tile >> (log_b - log_t) << (log_b + log_r);
  tile &= (1UL << (log_b - log_t)) - 1;
  ulong k2 = tile >> (log_1 - log_t);
  ulong k1 = (tile & ((1UL << (log_1 - log_t)) - 1)) << log_t;
  for (uint e = get_local_id(0); e < values; e += get_local_size(0)) {
    uint r = e & ((1u << log_r) - 1), t = e >> log_r;
    ulong row = (k1 + t) << log_2 | k2;
    fe x = fe_load(source + 4 * (column + (row << log_r) + r));
    if (flags & 4) x = fe_mul(x, fe_load(before + 4 * r));
    local_put(s, values, reversed(r, log_r) << log_t | t, x);
  }
  levels(s, table, log_r, log_t);
  for (uint e = get_local_id(0); e < values; e += get_local_size(0)) {
    uint k = e >> log_t, t = e & ((1u << log_t) - 1);
    ulong place = k1 + t + (k2 << log_1);
    fe x = local_get(s, values, e);
    if (flags & 3) x = fe_mul(x, fe_load(high + 4 * k));
    if (flags & 1) x = fe_mul(x, fe_load(low + 4 * place));
    fe_store(x, target + 4 * (column + place + ((ulong)k << log_b)));
  }
}
