// Layers of Keccak's rounds: sums over pairs of permutations and 256 cells, eight cells to a
// vector.
//
// Digits hold the bits: the word of (block of eight permutations, vector, column) has one byte per
// cell, with one bit per permutation. With some variables bound, a row results from 2^level
// permutations. The row's columns are read from digits, or from values kept as elements: (column,
// vector, row), eight cells each.

#define VECTORS 32
#define STATE 25
#define CELLS 256

// Packs committed bits, one byte each, to words: column c of permutation i at out[c permutations +
// i].
BODY void layers_pack_body(__global const ulong *table, __global const uint *descriptors,
                           ulong permutations, __global ulong *out, ulong item) {
  ulong i = item % permutations;
  __global const ulong *bits = table + descriptors[2 * (item / permutations)] + 8 * i;
  ulong word = 0;
  for (int byte = 0; byte < 8; byte++) {
    // The factors bring bit 8 j to bit 56 + j, and no two bits to one place.
    ulong packed = (bits[byte] & 0x0101010101010101UL) * 0x0102040810204080UL >> 56;
    word |= packed << (8 * byte);
  }
  out[item] = word;
}

__kernel void layers_pack(__global const ulong *table, __global const uint *descriptors,
                          ulong permutations, __global ulong *out, ulong items) {
  ulong item = get_global_id(0);
  if (item < items) layers_pack_body(table, descriptors, permutations, out, item);
}

FN void column_parities(const ulong *a, ulong *c) {
  for (int x = 0; x < 5; x++) c[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
}

// Theta, rho and pi. Rho rotates the t-th lane of the walk (x, y) -> (y, 2 x + 3 y) from (1, 0) by
// (t + 1)(t + 2) / 2 (FIPS 202, 3.2.2).
FN void moved_lanes(const ulong *a, ulong *b) {
  ulong c[5];
  column_parities(a, c);
  b[0] = a[0] ^ c[4] ^ rotate(c[1], 1UL);
  int x = 1, y = 0;
  for (uint t = 0; t < 24; t++) {
    ulong theta = a[x + 5 * y] ^ c[(x + 4) % 5] ^ rotate(c[(x + 1) % 5], 1UL);
    int to = (2 * x + 3 * y) % 5;
    b[y + 5 * to] = rotate(theta, (ulong)((t + 1) * (t + 2) / 2 % 64));
    x = y;
    y = to;
  }
}

// The words of a layer in round k of a group: for chi the lanes before it, for theta the state, its
// parities and the parities of the previous bits, for the parities the state. `layer` is 0, 1 or 2.
// Permutations from n on are zero.
BODY void layers_words_body(__global const ulong *states, ulong stride, ulong n, uint k, uint layer,
                            __global ulong *words, ulong padded, ulong item) {
  ulong g = item / padded, i = item % padded;
  uint columns = layer == 1 ? STATE + 10 : STATE;
  ulong a[STATE], b[STATE], c[5];
  for (int l = 0; l < STATE; l++) a[l] = i < n ? states[(STATE * g + l) * stride + i] : 0;
  for (uint round = 0; round < k; round++) {
    moved_lanes(a, b);
    for (int l = 0; l < STATE; l++) {
      int row = l / 5 * 5;
      a[l] = b[l] ^ (~b[row + (l + 1) % 5] & b[row + (l + 2) % 5]);
    }
    a[0] ^= ROUND_CONSTANTS[6 * g + round];
  }
  if (layer == 0) moved_lanes(a, b);
  __global ulong *to = words + g * columns * padded + i;
  for (int l = 0; l < STATE; l++) to[l * padded] = i < n ? (layer == 0 ? b[l] : a[l]) : 0;
  if (layer == 1) {
    column_parities(a, c);
    for (int x = 0; x < 5; x++) {
      to[(STATE + x) * padded] = c[x];
      to[(STATE + 5 + x) * padded] = rotate(c[x], 1UL);
    }
  }
}

__kernel void layers_words(__global const ulong *states, ulong stride, ulong n, uint k, uint layer,
                           __global ulong *words, ulong padded, ulong items) {
  ulong item = get_global_id(0);
  if (item < items) layers_words_body(states, stride, n, k, layer, words, padded, item);
}

// Converts words of eight permutations to digits: transposes 8 times 8 bits.
BODY void layers_digits_body(__global const ulong *words, ulong padded, uint columns,
                             __global ulong *digits, ulong item) {
  ulong column = item % columns, vector = item / columns % VECTORS, block = item / columns / VECTORS;
  ulong group = vector / 8, byte = vector % 8;
  __global const ulong *at = words + (group * columns + column) * padded + 8 * block;
  ulong x = 0, t;
  for (int i = 0; i < 8; i++) x |= (at[i] >> (8 * byte) & 0xff) << (8 * i);
  t = (x ^ x >> 7) & 0x00aa00aa00aa00aaUL;
  x ^= t ^ t << 7;
  t = (x ^ x >> 14) & 0x0000cccc0000ccccUL;
  x ^= t ^ t << 14;
  t = (x ^ x >> 28) & 0x00000000f0f0f0f0UL;
  digits[item] = x ^ t ^ t << 28;
}

__kernel void layers_digits(__global const ulong *words, ulong padded, uint columns,
                            __global ulong *digits, ulong items) {
  ulong item = get_global_id(0);
  if (item < items) layers_digits_body(words, padded, columns, digits, item);
}

// Source of a round's columns. Digits: a row has `per_row` units of 2^log_unit permutations; a
// unit's bits choose from the table of its position in the row, 2^(2^log_unit) elements, and unit
// `partial` from the table after those. Values: per_row is 0, and a column has `rows` rows.
typedef struct {
  __global const ulong *from;
  __global const ulong *tables;
  ulong rows, units, partial;
  uint columns, log_unit, per_row;
} source;

// The bits of eight cells, from bit `at` of their bytes on.
#if LANES == 8
#define CELL_BITS(word, at, lane, mask) \
  (((W)(word) >> ((W)(0, 8, 16, 24, 32, 40, 48, 56) + (W)(at))) & (W)(mask))
#else
#define CELL_BITS(word, at, lane, mask) ((word) >> (8 * (lane) + (at)) & (mask))
#endif

// A column of a row, canonical; zero beyond the rows.
FN fe column_of(source s, uint column, ulong row, uint vector, uint lane) {
  if (s.per_row == 0) return fe_load(s.from + 4 * (8 * (((ulong)column * VECTORS + vector) * s.rows + row) + lane));
  ulong first = row * s.per_row, end = min(first + s.per_row, s.units);
  ulong mask = (1UL << (1u << s.log_unit)) - 1;
  fe sum = fe_zero();
  for (ulong unit = first; unit < end; unit++) {
    ulong at = unit << s.log_unit;
    ulong word = s.from[((at >> 3) * VECTORS + vector) * s.columns + column];
    ulong place = unit == s.partial ? s.per_row : unit - first;
    fe value = fe_gather(s.tables + 4 * (place << (1u << s.log_unit)), CELL_BITS(word, at & 7, lane, mask));
    // At most four units.
    sum = unit == first ? value : fe_add(sum, value);
  }
  return s.per_row == 1 ? sum : fe_canonical(sum);
}

// A column between its values a at 0 and b at 1, both below 2.1 p: at 0, -1, 2, -2, and the slope
// (x = 0 .. 4). Below 13 p, or below 6 p for canonical a and b.
FN fe column_between(fe a, fe b, uint x) {
  if (x == 0) return a;
  if (x == 1) return fe_sub3(fe_add(a, a), b);
  if (x == 2) return fe_sub3(fe_add(b, b), a);
  if (x == 3) return fe_sub6(fe_add(fe_add(a, a), a), fe_add(b, b));
  return fe_sub3(b, a);
}

#define SLOPE 4
// The points of cubic rounds.
#define CUBIC_POINT(i) ((i) == 2 ? SLOPE : (i))

// Sums of products with one reduction: a product below x y p^2 counts x y / 84.66, and the sum is 2
// p more.
#if LANES == 8
typedef struct { W t[10]; } wide;

FN wide wide_zero(void) {
  // Bias of the reduction's additions: halves of products by column, see COLUMNS.
  wide r = {{START(0UL, 0UL), START(1UL, 0UL), START(2UL, 1UL), START(3UL, 2UL), START(5UL, 3UL),
             START(5UL, 5UL), START(4UL, 5UL), START(3UL, 4UL), START(2UL, 3UL), START(0UL, 2UL)}};
  return r;
}

// Adds a b, both carried. At most 25 products, so that columns stay below 2^60.
PRODUCT void wide_add(wide *sum, fe a, fe b) {
  F a0 = FACTOR(a.v[0]), a1 = FACTOR(a.v[1]), a2 = FACTOR(a.v[2]), a3 = FACTOR(a.v[3]);
  F a4 = FACTOR(a.v[4]);
  F b0 = FACTOR(b.v[0]), b1 = FACTOR(b.v[1]), b2 = FACTOR(b.v[2]), b3 = FACTOR(b.v[3]);
  F b4 = FACTOR(b.v[4]);
  W t0 = sum->t[0] + START(1UL, 0UL), t1 = sum->t[1] + START(2UL, 1UL);
  W t2 = sum->t[2] + START(3UL, 2UL), t3 = sum->t[3] + START(4UL, 3UL);
  W t4 = sum->t[4] + START(5UL, 4UL), t5 = sum->t[5] + START(4UL, 5UL);
  W t6 = sum->t[6] + START(3UL, 4UL), t7 = sum->t[7] + START(2UL, 3UL);
  W t8 = sum->t[8] + START(1UL, 2UL), t9 = sum->t[9] + START(0UL, 1UL);
  MAC(t0, t1, a0, b0); MAC(t1, t2, a0, b1); MAC(t2, t3, a0, b2); MAC(t3, t4, a0, b3); MAC(t4, t5, a0, b4);
  MAC(t1, t2, a1, b0); MAC(t2, t3, a1, b1); MAC(t3, t4, a1, b2); MAC(t4, t5, a1, b3); MAC(t5, t6, a1, b4);
  MAC(t2, t3, a2, b0); MAC(t3, t4, a2, b1); MAC(t4, t5, a2, b2); MAC(t5, t6, a2, b3); MAC(t6, t7, a2, b4);
  MAC(t3, t4, a3, b0); MAC(t4, t5, a3, b1); MAC(t5, t6, a3, b2); MAC(t6, t7, a3, b3); MAC(t7, t8, a3, b4);
  MAC(t4, t5, a4, b0); MAC(t5, t6, a4, b1); MAC(t6, t7, a4, b2); MAC(t7, t8, a4, b3); MAC(t8, t9, a4, b4);
  sum->t[0] = t0; sum->t[1] = t1; sum->t[2] = t2; sum->t[3] = t3; sum->t[4] = t4;
  sum->t[5] = t5; sum->t[6] = t6; sum->t[7] = t7; sum->t[8] = t8; sum->t[9] = t9;
}

PRODUCT fe wide_total(wide sum) {
  W t0 = sum.t[0], t1 = sum.t[1], t2 = sum.t[2], t3 = sum.t[3], t4 = sum.t[4];
  W t5 = sum.t[5], t6 = sum.t[6], t7 = sum.t[7], t8 = sum.t[8], t9 = sum.t[9];
  fe r;
  REDUCE(r);
  return fe_carry(r);
}
#else
typedef fe wide;
FN wide wide_zero(void) { return fe_zero(); }
FN void wide_add(wide *sum, fe a, fe b) { *sum = fe_add(*sum, fe_mul(a, b)); }
FN fe wide_total(wide sum) { return sum; }
#endif

// a b + c d.
FN fe two_products(fe a, fe b, fe c, fe d) {
  wide sum = wide_zero();
  wide_add(&sum, a, b);
  wide_add(&sum, c, d);
  return wide_total(sum);
}

// Chi, e_x (b_(x+1) b_(x+2) + b_(x+2) - b_(x+1) + 1) for each lane, where e_x is half its weight
// times b_x. The sum of a row is sorted by factors. Constants: weights of the first lane and of the
// other lanes by cell, half the lanes' weights.
BODY void layers_chi_body(source s, __global const ulong *constants, __global const ulong *weights,
                          uint bits, ulong pairs, uint slots, __global ulong *sums, uint item) {
  uint slot = item / PER_SLOT, lane = item % PER_SLOT;
  __global const ulong *halves = constants + 4 * 2 * CELLS;
  fe sum[3];
  for (uint x = 0; x < 3; x++) sum[x] = fe_zero();
  FOR_SLOT(g, slot, slots, VECTORS * pairs) {
    ulong pair = g / VECTORS;
    uint vector = g % VECTORS;
    fe first[3], linear[3];
    wide others[3];
    for (uint x = 0; x < 3; x++) {
      linear[x] = fe_zero();
      others[x] = wide_zero();
    }
    for (uint row = 0; row < 5; row++) {
      fe near[10], far[10];
      for (uint i = 0; i < 5; i++) {
        fe scale = fe_broadcast(halves + 4 * (5 * row + i));
        near[i] = column_of(s, 5 * row + i, 2 * pair, vector, lane);
        far[i] = column_of(s, 5 * row + i, 2 * pair + 1, vector, lane);
        near[5 + i] = fe_mul(scale, near[i]);
        far[5 + i] = fe_mul(scale, far[i]);
      }
      for (uint x = 0; x < 3; x++) {
        // Signs below 5 p, weighted ones below 7.1 p.
        fe b[5], e[5];
        for (uint i = 0; i < 5; i++) {
          b[i] = column_between(near[i], far[i], CUBIC_POINT(x));
          e[i] = column_between(near[5 + i], far[5 + i], CUBIC_POINT(x));
        }
        if (row == 0) {
          fe rest = fe_mul(b[1], b[2]);
          if (x != 2) rest = fe_add(fe_add(rest, fe_one()), fe_sub6(b[2], b[1]));
          first[x] = fe_mul(e[0], rest);
          e[0] = fe_zero();
        }
        fe with_2 = two_products(e[0], b[1], e[1], b[3]);
        fe with_4 = two_products(e[2], b[3], e[3], b[0]);
        fe with_1 = fe_mul(e[4], b[0]);
        if (x != 2) {
          // Below 18 p.
          with_2 = fe_add(with_2, fe_sub8(e[0], e[1]));
          with_4 = fe_add(with_4, fe_sub8(e[2], e[3]));
          with_1 = fe_add(with_1, fe_sub8(e[4], e[0]));
          wide_add(&others[x], b[3], fe_sub8(e[1], e[2]));
          wide_add(&others[x], b[0], fe_sub8(e[3], e[4]));
          // Below 37 p.
          fe lanes = fe_add(fe_add(fe_add(e[0], e[1]), fe_add(e[2], e[3])), e[4]);
          linear[x] = fe_canonical(fe_add(linear[x], lanes));
        }
        wide_add(&others[x], with_2, b[2]);
        wide_add(&others[x], with_4, b[4]);
        wide_add(&others[x], with_1, b[1]);
      }
    }
    fe of_first = fe_load(constants + 4 * (8 * vector + lane));
    fe of_others = fe_load(constants + 4 * (CELLS + 8 * vector + lane));
    fe w = weight_of(weights, bits, pair);
    for (uint x = 0; x < 3; x++) {
      // Below 28 p.
      fe rest = fe_add(wide_total(others[x]), linear[x]);
      sum[x] = add_product(sum[x], w, two_products(of_first, first[x], of_others, rest));
    }
  }
  for (uint x = 0; x < 3; x++) store_sum(sum[x], sums, 3 * slot + x, lane);
}

// A column of theta, in values: G (x below 5) without the weights of groups, C, C'. G is computed
// from the state and the weights by lane and bit.
FN fe theta_column(source s, __global const ulong *constants, uint column, ulong row, uint vector, uint lane) {
  if (s.per_row == 0) return column_of(s, column, row, vector, lane);
  if (column >= 5) return column_of(s, STATE - 5 + column, row, vector, lane);
  wide sum = wide_zero();
  for (uint l = column; l < STATE; l += 5) {
    fe weight = fe_load(constants + 4 * (64 * l + 8 * (vector % 8) + lane));
    wide_add(&sum, weight, column_of(s, l, row, vector, lane));
  }
  return fe_canonical(wide_total(sum));
}

// Theta, G[x] C[x-1] C'[x+1]. Constants: weights by lane and bit, weights of the groups.
BODY void layers_theta_body(source s, __global const ulong *constants, __global const ulong *weights,
                            uint bits, ulong pairs, uint slots, __global ulong *sums, uint item) {
  uint slot = item / PER_SLOT, lane = item % PER_SLOT;
  fe sum[3];
  for (uint x = 0; x < 3; x++) sum[x] = fe_zero();
  FOR_SLOT(g, slot, slots, VECTORS * pairs) {
    ulong pair = g / VECTORS;
    uint vector = g % VECTORS;
    wide products[3];
    for (uint x = 0; x < 3; x++) products[x] = wide_zero();
    for (uint i = 0; i < 5; i++) {
      fe near[3], far[3];
      for (uint j = 0; j < 3; j++) {
        uint column = j == 0 ? i : j == 1 ? 5 + (i + 4) % 5 : 10 + (i + 1) % 5;
        near[j] = theta_column(s, constants, column, 2 * pair, vector, lane);
        far[j] = theta_column(s, constants, column, 2 * pair + 1, vector, lane);
      }
      for (uint x = 0; x < 3; x++) {
        fe v[3];
        for (uint j = 0; j < 3; j++) v[j] = column_between(near[j], far[j], CUBIC_POINT(x));
        // Five products of a value below 5 p and one below 3 p.
        wide_add(&products[x], v[0], fe_mul(v[1], v[2]));
      }
    }
    fe group = fe_broadcast(constants + 4 * (64 * STATE + vector / 8));
    fe w = fe_mul(group, weight_of(weights, bits, pair));
    for (uint x = 0; x < 3; x++) sum[x] = add_product(sum[x], w, wide_total(products[x]));
  }
  for (uint x = 0; x < 3; x++) store_sum(sum[x], sums, 3 * slot + x, lane);
}

// Parities: the products of the columns' five lanes. Constants: their weights by column and cell.
BODY void layers_parity_body(source s, __global const ulong *constants, __global const ulong *weights,
                             uint bits, ulong pairs, uint slots, __global ulong *sums, uint item) {
  uint slot = item / PER_SLOT, lane = item % PER_SLOT;
  fe sum[5];
  for (uint x = 0; x < 5; x++) sum[x] = fe_zero();
  FOR_SLOT(g, slot, slots, VECTORS * pairs) {
    ulong pair = g / VECTORS;
    uint vector = g % VECTORS;
    wide products[5];
    for (uint x = 0; x < 5; x++) products[x] = wide_zero();
    for (uint i = 0; i < 5; i++) {
      fe near[5], far[5];
      for (uint y = 0; y < 5; y++) {
        near[y] = column_of(s, i + 5 * y, 2 * pair, vector, lane);
        far[y] = column_of(s, i + 5 * y, 2 * pair + 1, vector, lane);
      }
      // The weight multiplies the last lane.
      fe weight = fe_load(constants + 4 * (CELLS * i + 8 * vector + lane));
      near[4] = fe_mul(weight, near[4]);
      far[4] = fe_mul(weight, far[4]);
      for (uint x = 0; x < 5; x++) {
        fe v[5];
        for (uint y = 0; y < 5; y++) v[y] = column_between(near[y], far[y], x);
        // Five products of a value below 3 p and one below 13 p.
        wide_add(&products[x], fe_mul(fe_mul(v[0], v[1]), fe_mul(v[2], v[3])), v[4]);
      }
    }
    fe w = weight_of(weights, bits, pair);
    for (uint x = 0; x < 5; x++) sum[x] = add_product(sum[x], w, wide_total(products[x]));
  }
  for (uint x = 0; x < 5; x++) store_sum(sum[x], sums, 5 * slot + x, lane);
}

#define ROUND(name)                                                                                  \
  __kernel void name(__global const ulong *from, __global const ulong *tables, ulong rows,           \
                     ulong units, ulong partial, uint columns, uint log_unit, uint per_row,          \
                     __global const ulong *constants, __global const ulong *weights, uint bits,      \
                     ulong pairs, uint slots, __global ulong *sums, ulong items) {                   \
    source s = {from, tables, rows, units, partial, columns, log_unit, per_row};                     \
    uint item = get_global_id(0);                                                                    \
    if (item < items) name##_body(s, constants, weights, bits, pairs, slots, sums, item);            \
  }
ROUND(layers_chi)
ROUND(layers_theta)
ROUND(layers_parity)

// The first round over small integers: signs are 1 or -1, columns at the points of a message at
// most 5, products at most 5^5. Weights are split into 32-bit words, so each product becomes eight
// short ones; sums are reduced once per pair.
#if LANES == 8
typedef int8 I;
#define TO_INT(w) convert_int8(w)
#define TO_WORD(i) convert_ulong8(i)
#define LIMB(at, j, lane) convert_ulong8(vload8(j, at))
#define LAST_OF_PAIR(g) ((g) % VECTORS == VECTORS - 1 || (g) + 1 == end_of_##g)
#else
typedef int I;
#define TO_INT(w) ((int)(w))
#define TO_WORD(i) ((ulong)(i))
#define LIMB(at, j, lane) ((ulong)(at)[8 * (j) + (lane)])
#define LAST_OF_PAIR(g) true
#endif
// Bias that makes integers positive; the weights' last row makes up for it.
#define BIAS 4096

FN I integer_between(I a, I b, uint x) {
  if (x == 0) return a;
  if (x == 1) return a + a - b;
  if (x == 2) return b + b - a;
  if (x == 3) return a + a + a - b - b;
  return b - a;
}

// The products of a part: a row of chi (doubled), a column of theta (the state, C, C'), a column of
// the parities.
FN void integer_products(uint layer, const I *v, uint x, I *out) {
  if (layer == 0) {
    for (uint i = 0; i < 5; i++) {
      I b = v[(i + 1) % 5], c = v[(i + 2) % 5];
      out[i] = x == SLOPE ? v[i] * b * c : v[i] * ((c - 1) * (b + 1) + 2);
    }
  } else if (layer == 1) {
    for (uint i = 0; i < 5; i++) out[i] = v[i] * v[5] * v[6];
  } else {
    out[0] = v[0] * v[1] * v[2] * v[3] * v[4];
  }
}

// Column i of a part.
FN uint part_column(uint layer, uint part, uint i) {
  if (layer == 0) return 5 * part + i;
  if (i < 5) return part + 5 * i;
  return i == 5 ? STATE + (part + 4) % 5 : STATE + 5 + (part + 1) % 5;
}

// Converts eight words of 32 bits and their overflow to an element: below 9 p. `power` is 2^256.
FN fe words_to_element(const W *acc, __global const ulong *power, uint lane) {
  W word[8], carry = (W)(0UL);
#pragma unroll
  for (int j = 0; j < 8; j++) {
    carry += acc[j];
    word[j] = carry & (W)(0xffffffffUL);
    carry >>= 32;
  }
  fe above = fe_zero();
#if LANES == 8
  above.v[0] = carry;
  fe low = fe_split(word[0] | word[1] << 32, word[2] | word[3] << 32, word[4] | word[5] << 32,
                    word[6] | word[7] << 32);
#else
  above.v[0] = (uint)carry;
  fe low;
#pragma unroll
  for (int j = 0; j < 8; j++) low.v[j] = (uint)word[j];
  // Below 2^256, and below p after the product.
  low = fe_mul(low, fe_one());
#endif
  return fe_add(low, fe_mul(above, fe_broadcast(power)));
}

// `words` has the weights by vector and product, each vector's followed by its bias correction: by
// limb, eight cells each.
FN void first_round(uint layer, uint points, __global const ulong *digits, uint columns, ulong n,
                    __global const uint *words, __global const ulong *power,
                    __global const ulong *weights, uint bits, ulong pairs, uint slots,
                    __global ulong *sums, uint item) {
  uint slot = item / PER_SLOT, lane = item % PER_SLOT;
  uint of_part = layer == 2 ? 1 : 5, inputs = layer == 1 ? 7 : 5, rows = 5 * of_part + 1;
  fe sum[5];
  W acc[5][8];
  for (uint x = 0; x < points; x++) {
    sum[x] = fe_zero();
    for (uint j = 0; j < 8; j++) acc[x][j] = (W)(0UL);
  }
  FOR_SLOT(g, slot, slots, VECTORS * pairs) {
    ulong pair = g / VECTORS, vector = g % VECTORS;
    uint at = 2 * pair % 8;
    I second = (I)(2 * pair + 1 < n ? 1 : 0);
    __global const ulong *from = digits + (pair / 4 * VECTORS + vector) * columns;
    __global const uint *of_vector = words + vector * rows * 64;
    for (uint part = 0; part < 5; part++) {
      I near[7], far[7], out[5][5];
      for (uint i = 0; i < inputs; i++) {
        ulong word = from[part_column(layer, part, i)];
        near[i] = 1 - 2 * TO_INT(CELL_BITS(word, at, lane, 1UL));
        far[i] = second * (1 - 2 * TO_INT(CELL_BITS(word, at + 1, lane, 1UL)));
      }
      for (uint x = 0; x < points; x++) {
        I v[7];
        uint point = points == 3 ? CUBIC_POINT(x) : x;
        for (uint i = 0; i < inputs; i++) v[i] = integer_between(near[i], far[i], point);
        integer_products(layer, v, point, out[x]);
      }
      for (uint i = 0; i < of_part; i++) {
        __global const uint *weight = of_vector + (of_part * part + i) * 64;
        for (uint x = 0; x < points; x++) {
          W value = TO_WORD(out[x][i] + BIAS);
#pragma unroll
          for (int j = 0; j < 8; j++) acc[x][j] += LIMB(weight, j, lane) * value;
        }
      }
    }
    for (uint x = 0; x < points; x++)
      for (int j = 0; j < 8; j++) acc[x][j] += LIMB(of_vector + (rows - 1) * 64, j, lane);
    if (LAST_OF_PAIR(g)) {
      fe w = weight_of(weights, bits, pair);
      for (uint x = 0; x < points; x++) {
        sum[x] = add_product(sum[x], w, words_to_element(acc[x], power, lane));
        for (uint j = 0; j < 8; j++) acc[x][j] = (W)(0UL);
      }
    }
  }
  for (uint x = 0; x < points; x++) store_sum(sum[x], sums, points * slot + x, lane);
}

#define FIRST_ROUND(name, layer, points)                                                             \
  BODY void name##_body(__global const ulong *digits, uint columns, ulong n,                         \
                        __global const uint *words, __global const ulong *power,                     \
                        __global const ulong *weights, uint bits, ulong pairs, uint slots,           \
                        __global ulong *sums, uint item) {                                           \
    first_round(layer, points, digits, columns, n, words, power, weights, bits, pairs, slots, sums,  \
                item);                                                                               \
  }                                                                                                  \
  __kernel void name(__global const ulong *digits, uint columns, ulong n, __global const uint *words, \
                     __global const ulong *power, __global const ulong *weights, uint bits,          \
                     ulong pairs, uint slots, __global ulong *sums, ulong items) {                   \
    uint item = get_global_id(0);                                                                    \
    if (item < items)                                                                                \
      name##_body(digits, columns, n, words, power, weights, bits, pairs, slots, sums, item);        \
  }
FIRST_ROUND(layers_chi_first, 0, 3)
FIRST_ROUND(layers_theta_first, 1, 3)
FIRST_ROUND(layers_parity_first, 2, 5)

// Converts columns of rows to values, with zeros beyond the rows.
BODY void layers_keep_body(source s, uint theta, __global const ulong *constants, __global ulong *out,
                           ulong rows, ulong item) {
  uint lane = item % PER_SLOT;
  ulong row = item / PER_SLOT % rows, place = item / PER_SLOT / rows;
  uint column = place / VECTORS, vector = place % VECTORS;
  fe value = theta ? theta_column(s, constants, column, row, vector, lane) : column_of(s, column, row, vector, lane);
  fe_store(value, out + 4 * (8 * (place * rows + row) + lane));
}

__kernel void layers_keep(__global const ulong *from, __global const ulong *tables, ulong rows,
                          ulong units, ulong partial, uint columns, uint log_unit, uint per_row,
                          uint theta, __global const ulong *constants, __global ulong *out,
                          ulong items) {
  source s = {from, tables, 0, units, partial, columns, log_unit, per_row};
  ulong item = get_global_id(0);
  if (item < items) layers_keep_body(s, theta, constants, out, rows, item);
}

// sum + value where the mask is set, without carries: at most 80 canonical values.
FN fe add_where(fe sum, fe value, M yes) {
#if LANES == 8
  for (int i = 0; i < 5; i++) sum.v[i] += value.v[i] & as_ulong8(yes);
  return sum;
#else
  return yes ? fe_add(sum, value) : sum;
#endif
}

#if LANES == 8
#define TOGETHER 4
#define CARRIED(a) fe_canonical(fe_carry(a))
#else
#define TOGETHER 1
#define CARRIED(a) (a)
#endif

// The linear part in the signs of the state, for each permutation and lane of cells: the sum of all
// weights, and -2 times the weights of set bits. Constants: the sums by lane of cells, then -2
// times the weights by vector and lane of the state.
BODY void layers_linear_body(__global const ulong *digits, __global const ulong *constants, ulong n,
                             __global ulong *out, ulong item) {
  uint lane = item % PER_SLOT;
  ulong first = item / PER_SLOT * TOGETHER, block = first / 8;
  __global const ulong *flips = constants + 4 * 8;
  fe sum[TOGETHER];
  for (uint i = 0; i < TOGETHER; i++) sum[i] = fe_load(constants + 4 * lane);
  for (uint vector = 0; vector < VECTORS; vector++) {
    for (uint l = 0; l < STATE; l++) {
      fe flip = fe_load(flips + 4 * (8 * (STATE * vector + l) + lane));
      ulong word = digits[(block * VECTORS + vector) * STATE + l];
      for (uint i = 0; i < TOGETHER; i++) {
        M yes = EQUAL(CELL_BITS(word, (first + i) & 7, lane, 1UL), 1UL);
        sum[i] = add_where(sum[i], flip, yes);
      }
    }
    for (uint i = 0; i < TOGETHER; i++) sum[i] = CARRIED(sum[i]);
  }
  for (uint i = 0; i < TOGETHER; i++)
    if (first + i < n) fe_store(sum[i], out + 4 * (8 * (first + i) + lane));
}

__kernel void layers_linear(__global const ulong *digits, __global const ulong *constants, ulong n,
                            __global ulong *out, ulong items) {
  ulong item = get_global_id(0);
  if (item < items) layers_linear_body(digits, constants, n, out, item);
}
