// Functions shared by the programs of sums. Elements on the device are canonical, in the variant's
// Montgomery form (R = 2^256, or 2^260 in lanes).
//
// Rows come in groups of eight. A slot sums up some groups, lane by lane: one work-item with eight
// lanes, or eight work-items with one.

#define PER_SLOT (8 / LANES)

// Split of the groups between slots: in runs on a CPU, for its caches, and round-robin on a GPU,
// whose work-items read side by side.
#if LANES == 8
#define FOR_SLOT(v, slot, slots, count)                                            \
  for (ulong v = (ulong)(slot) * (((count) + (slots) - 1) / (slots)),              \
             end_of_##v = min((ulong)(count), v + ((count) + (slots) - 1) / (slots)); \
       v < end_of_##v; v++)
#else
#define FOR_SLOT(v, slot, slots, count) for (ulong v = (slot); v < (count); v += (slots))
#endif

// The weight of pair v: a table of 2^bits values for the low bits of v, followed by one for the
// high bits.
FN fe weight_of(__global const ulong *weights, uint bits, ulong v) {
  ulong near = v & ((1UL << bits) - 1), far = (1UL << bits) + (v >> bits);
  return fe_mul(fe_broadcast(weights + 4 * near), fe_broadcast(weights + 4 * far));
}

// sum + weight value, canonical; the value is below 84 p.
FN fe add_product(fe sum, fe weight, fe value) {
  return fe_canonical(fe_add(sum, fe_mul(weight, value)));
}

FN fe load_sum(__global const ulong *sums, uint at, uint lane) { return fe_load(sums + 4 * (8 * (ulong)at + lane)); }
FN void store_sum(fe sum, __global ulong *sums, uint at, uint lane) { fe_store(sum, sums + 4 * (8 * (ulong)at + lane)); }

// A column between the groups near and near + 1, at 0, 2 or -1 (x = 0, 1, 2): below 5 p.
FN fe column_at(__global const ulong *near, uint x) {
  fe a = fe_load(near);
  if (x == 0) return a;
  fe b = fe_load(near + 32);
  return x == 1 ? fe_sub3(fe_add(b, b), a) : fe_sub3(fe_add(a, a), b);
}
