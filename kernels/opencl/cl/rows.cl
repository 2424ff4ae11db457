// A round of the sum over rows: the polynomial of a table, defined before this text, at 0, 2 and -1
// under the weights of pairs.
//
// fe polynomial(__global const ulong *at, ulong stride, uint x, __global const ulong *k): column i
// lies at `at + i stride`.

BODY void rows_round_body(__global const ulong *values, ulong stride, __global const ulong *k,
                          __global const ulong *weights, uint bits, ulong first, ulong pairs,
                          uint slots, __global ulong *sums, uint more, uint item) {
  uint slot = item / PER_SLOT, lane = item % PER_SLOT;
  fe sum[3];
  for (uint x = 0; x < 3; x++) sum[x] = more ? load_sum(sums, 3 * slot + x, lane) : fe_zero();
  FOR_SLOT(v, slot, slots, pairs) {
    fe w = weight_of(weights, bits, first + v);
    for (uint x = 0; x < 3; x++)
      sum[x] = add_product(sum[x], w, polynomial(values + 4 * (16 * v + lane), stride, x, k));
  }
  for (uint x = 0; x < 3; x++) store_sum(sum[x], sums, 3 * slot + x, lane);
}

__kernel void rows_round(__global const ulong *values, ulong stride, __global const ulong *k,
                         __global const ulong *weights, uint bits, ulong first, ulong pairs,
                         uint slots, __global ulong *sums, uint more, ulong items) {
  uint item = get_global_id(0);
  if (item < items) rows_round_body(values, stride, k, weights, bits, first, pairs, slots, sums, more, item);
}
