// Measured kernel of the choice of a variant: two chains of multiplications per work-item.

BODY void multiply_body(__global ulong *values, uint repetitions, uint item) {
#if LANES == 8
  __global ulong *at = values + 64 * (ulong)item;
  fe a = fe_load(at), b = fe_load(at + 32);
#else
  __global ulong *at = values + 8 * (ulong)item;
  fe a = fe_load(at), b = fe_load(at + 4);
#endif
  fe c = b;
  for (uint i = 0; i < repetitions; i++) {
    a = fe_mul(a, b);
    c = fe_mul(c, b);
  }
  fe_store(fe_canonical(fe_add(a, c)), at);
}

__kernel void multiply(__global ulong *values, uint repetitions) {
  multiply_body(values, repetitions, get_global_id(0));
}
