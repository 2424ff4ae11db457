// The leaves of a table's fractions: the messages of a row, defined before this text.
//
// void messages(__global const ulong *at, ulong stride, __global const ulong *k, __global ulong *p,
// __global ulong *q, __global const uint *blocks): numerators at p + 32 blocks[j], denominators at
// q + 32 blocks[j].

BODY void leaves_body(__global const ulong *values, ulong stride, __global const ulong *k,
                      __global ulong *p, __global ulong *q, __global const uint *blocks, ulong first,
                      ulong item) {
  ulong v = item / PER_SLOT, lane = item % PER_SLOT, to = 4 * (8 * (first + v) + lane);
  messages(values + 4 * (8 * v + lane), stride, k, p + to, q + to, blocks);
}

__kernel void leaves(__global const ulong *values, ulong stride, __global const ulong *k,
                     __global ulong *p, __global ulong *q, __global const uint *blocks, ulong first,
                     ulong items) {
  ulong item = get_global_id(0);
  if (item < items) leaves_body(values, stride, k, p, q, blocks, first, item);
}
