// Steps of sums over the hypercube shared by all tables.
//
// A table is an array of bytes; a descriptor is a column's offset in units of 8 bytes and the bytes
// per value: 1, 2, 4, 8, or 32 for elements in Montgomery form with R = 2^256. A raw value is an
// unconverted integer or Montgomery representative: its factor makes up for the difference.

FN fe raw(__global const ulong *table, __global const uint *descriptor, ulong row) {
  __global const ulong *at = table + descriptor[0];
  uint width = descriptor[1];
  if (width == 32) return fe_load(at + 4 * row);
#if LANES == 8
  W w;
  if (width == 1) w = convert_ulong8(vload8(0, (__global const uchar *)at + row));
  else if (width == 2) w = convert_ulong8(vload8(0, (__global const ushort *)at + row));
  else if (width == 4) w = convert_ulong8(vload8(0, (__global const uint *)at + row));
  else w = vload8(0, at + row);
  fe r = fe_zero();
  r.v[0] = w & (W)(MASK52);
  r.v[1] = w >> 52;
#else
  ulong w;
  if (width == 1) w = ((__global const uchar *)at)[row];
  else if (width == 2) w = ((__global const ushort *)at)[row];
  else if (width == 4) w = ((__global const uint *)at)[row];
  else w = at[row];
  fe r = fe_zero();
  r.v[0] = (uint)w;
  r.v[1] = (uint)(w >> 32);
#endif
  return r;
}

// Widens columns to elements: rows first .. first + rows of each, zeros from `height` on; column c
// at out + c stride. `forms` has the factors of integers and of elements.
BODY void widen_body(__global const ulong *table, __global const uint *descriptors,
                     __global const ulong *forms, ulong first, ulong rows, ulong height,
                     __global ulong *out, ulong stride, ulong item) {
  ulong of_column = rows / LANES;
  ulong c = item / of_column, row = item % of_column * LANES;
  __global const uint *descriptor = descriptors + 2 * c;
  fe value = fe_zero();
  if (first + row < height) {
    fe form = fe_broadcast(forms + (descriptor[1] == 32 ? 4 : 0));
    value = fe_canonical(fe_mul(raw(table, descriptor, first + row), form));
  }
  fe_store(value, out + c * stride + 4 * row);
}

__kernel void widen(__global const ulong *table, __global const uint *descriptors,
                    __global const ulong *forms, ulong first, ulong rows, ulong height,
                    __global ulong *out, ulong to, ulong stride, ulong items) {
  ulong item = get_global_id(0);
  if (item < items) widen_body(table, descriptors, forms, first, rows, height, out + 4 * to, stride, item);
}

// Binds the lowest group variable of columns: `pairs` pairs to groups from `first` on, and zeros up
// to `groups` groups.
BODY void fold_body(__global const ulong *in, ulong stride, __global ulong *out, ulong to_stride,
                    ulong first, ulong pairs, ulong groups, __global const ulong *r, ulong item) {
  ulong of_column = groups * PER_SLOT;
  ulong c = item / of_column, v = item % of_column / PER_SLOT, lane = item % PER_SLOT;
  fe value = fe_zero();
  if (v < pairs) {
    __global const ulong *at = in + c * stride + 4 * (16 * v + lane);
    fe a = fe_load(at), b = fe_load(at + 32);
    value = fe_canonical(fe_add(a, fe_mul(fe_broadcast(r), fe_sub3(b, a))));
  }
  fe_store(value, out + c * to_stride + 4 * (8 * (first + v) + lane));
}

__kernel void fold(__global const ulong *in, ulong stride, __global ulong *out, ulong to_stride,
                   ulong first, ulong pairs, ulong groups, __global const ulong *r, ulong items) {
  ulong item = get_global_id(0);
  if (item < items) fold_body(in, stride, out, to_stride, first, pairs, groups, r, item);
}

// Adds up 64 slots of `width` vectors of eight values each.
BODY void reduce_body(__global const ulong *in, __global ulong *out, ulong slots, uint width, ulong item) {
  ulong lane = item % PER_SLOT, x = item / PER_SLOT % width, to = item / PER_SLOT / width;
  fe sum = fe_zero();
  for (ulong from = 64 * to; from < min(slots, 64 * to + 64); from++)
    sum = fe_canonical(fe_add(sum, fe_load(in + 4 * (8 * (from * width + x) + lane))));
  fe_store(sum, out + 4 * (8 * (to * width + x) + lane));
}

__kernel void reduce(__global const ulong *in, __global ulong *out, ulong slots, uint width, ulong items) {
  ulong item = get_global_id(0);
  if (item < items) reduce_body(in, out, slots, width, item);
}

// Values of units of 256 rows under 256 weights for integers, followed by 256 for elements. One
// value per unit.
BODY void bind_body(__global const ulong *table, __global const uint *descriptor,
                    __global const ulong *weights, __global ulong *out, ulong unit) {
  if (descriptor[1] == 32) weights += 4 * 256;
  fe sum = fe_zero();
  for (uint i = 0; i < 256; i += LANES) {
    // 16 products of less than 3 p.
    sum = fe_add(sum, fe_mul(raw(table, descriptor, 256 * unit + i), fe_load(weights + 4 * i)));
    if ((i / LANES) % 16 == 15) sum = fe_canonical(sum);
  }
#if LANES == 8
  // Sum of the lanes, in each lane.
  for (int i = 0; i < 5; i++) sum.v[i] += sum.v[i].s45670123;
  for (int i = 0; i < 5; i++) sum.v[i] += sum.v[i].s23016745;
  for (int i = 0; i < 5; i++) sum.v[i] += sum.v[i].s10325476;
  sum = fe_canonical(fe_carry(sum));
  ulong8 r01, r23, r45, r67;
  fe_rows(sum, &r01, &r23, &r45, &r67);
  vstore4(r01.lo, unit, out);
#else
  fe_store(sum, out + 4 * unit);
#endif
}

__kernel void bind(__global const ulong *table, __global const uint *descriptors, uint column,
                   __global const ulong *weights, __global ulong *out, ulong to, ulong items) {
  ulong item = get_global_id(0);
  if (item < items) bind_body(table, descriptors + 2 * column, weights, out + 4 * to, item);
}

// Adds `factor` times a column's rows from `first` on to values from `to` on.
BODY void combine_body(__global const ulong *table, __global const uint *descriptor, ulong first,
                       __global const ulong *factor, __global ulong *out, ulong item) {
  __global ulong *at = out + 4 * LANES * item;
  fe value = raw(table, descriptor, first + LANES * item);
  fe_store(add_product(fe_load(at), fe_broadcast(factor), value), at);
}

__kernel void combine(__global const ulong *table, __global const uint *descriptors, uint column,
                      ulong first, __global const ulong *factors, uint factor, __global ulong *out,
                      ulong to, ulong items) {
  ulong item = get_global_id(0);
  if (item < items)
    combine_body(table, descriptors + 2 * column, first, factors + 4 * factor, out + 4 * to, item);
}

// Writes a value to `count` places.
BODY void fill_body(__global const ulong *value, __global ulong *out, ulong item) {
  fe_store(fe_broadcast(value), out + 4 * LANES * item);
}

__kernel void fill(__global const ulong *value, __global ulong *out, ulong items) {
  ulong item = get_global_id(0);
  if (item < items) fill_body(value, out, item);
}

// Computes the parents of a layer of fractions, lane by lane.
BODY void parents_body(__global const ulong *p, __global const ulong *q, __global ulong *to_p,
                       __global ulong *to_q, ulong item) {
  ulong v = item / PER_SLOT, lane = item % PER_SLOT;
  ulong at = 4 * (16 * v + lane), to = 4 * (8 * v + lane);
  fe p0 = fe_load(p + at), q0 = fe_load(q + at), p1 = fe_load(p + at + 32), q1 = fe_load(q + at + 32);
  fe_store(fe_canonical(fe_add(fe_mul(p0, q1), fe_mul(p1, q0))), to_p + to);
  fe_store(fe_canonical(fe_mul(q0, q1)), to_q + to);
}

__kernel void parents(__global const ulong *p, __global const ulong *q, __global ulong *to_p,
                      __global ulong *to_q, ulong items) {
  ulong item = get_global_id(0);
  if (item < items) parents_body(p, q, to_p, to_q, item);
}

// p0 q1 + p1 q0 + lambda q0 q1, for values below 4 p: below 5 p.
FN fe fraction(fe p0, fe q0, fe p1, fe q1, fe lambda) {
  return fe_add(fe_mul(fe_add(p0, fe_mul(lambda, q0)), q1), fe_mul(p1, q0));
}

// A round of a layer's sumcheck over pairs of nodes: t(0) and the coefficient of X^2 without the
// lanes' weights.
BODY void fraction_round_body(__global const ulong *p, __global const ulong *q,
                              __global const ulong *lambda, __global const ulong *weights, uint bits,
                              ulong pairs, uint slots, __global ulong *sums, uint item) {
  uint slot = item / PER_SLOT, lane = item % PER_SLOT;
  fe l = fe_broadcast(lambda), zero = fe_zero(), square = fe_zero();
  FOR_SLOT(v, slot, slots, pairs) {
    ulong at = 4 * (32 * v + lane);
    fe w = weight_of(weights, bits, v);
    fe p0 = fe_load(p + at), q0 = fe_load(q + at), p1 = fe_load(p + at + 32), q1 = fe_load(q + at + 32);
    zero = add_product(zero, w, fraction(p0, q0, p1, q1, l));
    p0 = fe_sub3(fe_load(p + at + 64), p0);
    q0 = fe_sub3(fe_load(q + at + 64), q0);
    p1 = fe_sub3(fe_load(p + at + 96), p1);
    q1 = fe_sub3(fe_load(q + at + 96), q1);
    square = add_product(square, w, fraction(p0, q0, p1, q1, l));
  }
  store_sum(zero, sums, 2 * slot, lane);
  store_sum(square, sums, 2 * slot + 1, lane);
}

__kernel void fraction_round(__global const ulong *p, __global const ulong *q,
                             __global const ulong *lambda, __global const ulong *weights, uint bits,
                             ulong pairs, uint slots, __global ulong *sums, ulong items) {
  uint item = get_global_id(0);
  if (item < items) fraction_round_body(p, q, lambda, weights, bits, pairs, slots, sums, item);
}

// Binds the lowest variable of pairs of nodes: nodes 4 v + b and 4 v + 2 + b to node 2 v + b.
BODY void fraction_fold_body(__global const ulong *in, __global ulong *out, __global const ulong *r,
                             ulong item) {
  ulong node = item / PER_SLOT, lane = item % PER_SLOT;
  __global const ulong *at = in + 4 * (8 * (2 * node - (node & 1)) + lane);
  fe a = fe_load(at), b = fe_load(at + 64);
  fe_store(fe_canonical(fe_add(a, fe_mul(fe_broadcast(r), fe_sub3(b, a)))), out + 4 * (8 * node + lane));
}

__kernel void fraction_fold(__global const ulong *in, __global ulong *out, __global const ulong *r,
                            ulong items) {
  ulong item = get_global_id(0);
  if (item < items) fraction_fold_body(in, out, r, item);
}

// A round of weighted values: t(0), the coefficient of X^2 and t(1), without the lanes' weights.
// Weights of groups as in weight_of.
BODY void linear_round_body(__global const ulong *values, __global const ulong *weights, uint bits,
                            ulong pairs, uint slots, __global ulong *sums, uint item) {
  uint slot = item / PER_SLOT, lane = item % PER_SLOT;
  fe zero = fe_zero(), square = fe_zero(), one = fe_zero();
  FOR_SLOT(v, slot, slots, pairs) {
    __global const ulong *at = values + 4 * (16 * v + lane);
    fe a = fe_load(at), b = fe_load(at + 32);
    // Below 2.1 p.
    fe wa = weight_of(weights, bits, 2 * v), wb = weight_of(weights, bits, 2 * v + 1);
    zero = add_product(zero, wa, a);
    one = add_product(one, wb, b);
    square = add_product(square, fe_sub3(wb, wa), fe_sub3(b, a));
  }
  store_sum(zero, sums, 3 * slot, lane);
  store_sum(square, sums, 3 * slot + 1, lane);
  store_sum(one, sums, 3 * slot + 2, lane);
}

__kernel void linear_round(__global const ulong *values, __global const ulong *weights, uint bits,
                           ulong pairs, uint slots, __global ulong *sums, ulong items) {
  uint item = get_global_id(0);
  if (item < items) linear_round_body(values, weights, bits, pairs, slots, sums, item);
}
