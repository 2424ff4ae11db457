// Keccak-256 with Ethereum's padding: rate 136 bytes, a 1 bit, zeros, a 1 bit.
//
// Messages are ordered by their number of blocks. The bytes of message i start at
// words[offsets[i]], in whole words, with zeros after the last byte; its digest goes to digests[4
// i..]. A work-item takes LANES messages at a time; a lane whose message has fewer blocks than the
// longest of its group keeps its state.

__constant ulong ROUND_CONSTANTS[24] = {
  0x1UL, 0x8082UL, 0x800000000000808aUL, 0x8000000080008000UL, 0x808bUL, 0x80000001UL,
  0x8000000080008081UL, 0x8000000000008009UL, 0x8aUL, 0x88UL, 0x80008009UL, 0x8000000aUL,
  0x8000808bUL, 0x800000000000008bUL, 0x8000000000008089UL, 0x8000000000008003UL,
  0x8000000000008002UL, 0x8000000000000080UL, 0x800aUL, 0x800000008000000aUL,
  0x8000000080008081UL, 0x8000000000008080UL, 0x80000001UL, 0x8000000080008008UL};

#define RATE_WORDS 17

#define ROL(x, n) (((x) << (n)) | ((x) >> (64 - (n))))

// Theta, rho, pi, chi, iota of one round; lane (x, y) is a[x + 5 y].
#define CHI_ROW(o, p, q, r, s, t) \
  a[o] = p ^ (~q & r); a[o + 1] = q ^ (~r & s); a[o + 2] = r ^ (~s & t); \
  a[o + 3] = s ^ (~t & p); a[o + 4] = t ^ (~p & q);

FN void permute(W *a) {
  for (int round = 0; round < 24; round++) {
    W c0 = a[0] ^ a[5] ^ a[10] ^ a[15] ^ a[20], c1 = a[1] ^ a[6] ^ a[11] ^ a[16] ^ a[21];
    W c2 = a[2] ^ a[7] ^ a[12] ^ a[17] ^ a[22], c3 = a[3] ^ a[8] ^ a[13] ^ a[18] ^ a[23];
    W c4 = a[4] ^ a[9] ^ a[14] ^ a[19] ^ a[24];
    W d0 = c4 ^ ROL(c1, 1), d1 = c0 ^ ROL(c2, 1), d2 = c1 ^ ROL(c3, 1), d3 = c2 ^ ROL(c4, 1);
    W d4 = c3 ^ ROL(c0, 1);
    W b0 = a[0] ^ d0, b1 = ROL(a[6] ^ d1, 44), b2 = ROL(a[12] ^ d2, 43);
    W b3 = ROL(a[18] ^ d3, 21), b4 = ROL(a[24] ^ d4, 14);
    W b5 = ROL(a[3] ^ d3, 28), b6 = ROL(a[9] ^ d4, 20), b7 = ROL(a[10] ^ d0, 3);
    W b8 = ROL(a[16] ^ d1, 45), b9 = ROL(a[22] ^ d2, 61);
    W b10 = ROL(a[1] ^ d1, 1), b11 = ROL(a[7] ^ d2, 6), b12 = ROL(a[13] ^ d3, 25);
    W b13 = ROL(a[19] ^ d4, 8), b14 = ROL(a[20] ^ d0, 18);
    W b15 = ROL(a[4] ^ d4, 27), b16 = ROL(a[5] ^ d0, 36), b17 = ROL(a[11] ^ d1, 10);
    W b18 = ROL(a[17] ^ d2, 15), b19 = ROL(a[23] ^ d3, 56);
    W b20 = ROL(a[2] ^ d2, 62), b21 = ROL(a[8] ^ d3, 55), b22 = ROL(a[14] ^ d4, 39);
    W b23 = ROL(a[15] ^ d0, 41), b24 = ROL(a[21] ^ d1, 2);
    CHI_ROW(0, b0, b1, b2, b3, b4)
    CHI_ROW(5, b5, b6, b7, b8, b9)
    CHI_ROW(10, b10, b11, b12, b13, b14)
    CHI_ROW(15, b15, b16, b17, b18, b19)
    CHI_ROW(20, b20, b21, b22, b23, b24)
    a[0] ^= (W)(ROUND_CONSTANTS[round]);
  }
}

// Word `at` of a message of `bytes` bytes: its bytes, then the padding.
FN ulong padded(__global const ulong *message, uint bytes, uint blocks, uint at) {
  ulong word = at * 8 < bytes ? message[at] : 0;
  if (at == bytes / 8) word ^= 1UL << (8 * (bytes % 8));
  if (at == blocks * RATE_WORDS - 1) word ^= 0x8000000000000000UL;
  return word;
}

#if LANES == 8
#define EACH(f) (ulong8)(f(0), f(1), f(2), f(3), f(4), f(5), f(6), f(7))
#else
#define EACH(f) (f(0))
#endif

FN void hash_group(__global const ulong *words, __global const uint *offsets,
                   __global const uint *lengths, __global ulong *digests, uint first, uint count) {
  __global const ulong *message[LANES];
  uint bytes[LANES], blocks[LANES];
  uint longest = 0, shortest = 0xffffffffu;
  for (int lane = 0; lane < LANES; lane++) {
    // Lanes beyond the last message repeat it.
    uint index = min(first + lane, count - 1);
    message[lane] = words + offsets[index];
    bytes[lane] = lengths[index];
    blocks[lane] = bytes[lane] / (8 * RATE_WORDS) + 1;
    longest = max(longest, blocks[lane]);
    shortest = min(shortest, blocks[lane]);
  }
  W a[25];
#pragma unroll
  for (int i = 0; i < 25; i++) a[i] = 0;
  for (uint block = 0; block < longest; block++) {
    uint at = block * RATE_WORDS;
    if (block + 1 < shortest) {
      // No lane's message ends within this block, so there is no padding.
#define WORD(lane) message[lane][at + i]
#pragma unroll
      for (int i = 0; i < RATE_WORDS; i++) a[i] ^= EACH(WORD);
#undef WORD
      permute(a);
      continue;
    }
    W old[25];
#pragma unroll
    for (int i = 0; i < 25; i++) old[i] = a[i];
#define WORD(lane) padded(message[lane], bytes[lane], blocks[lane], at + i)
#pragma unroll
    for (int i = 0; i < RATE_WORDS; i++) a[i] ^= EACH(WORD);
#undef WORD
    permute(a);
    if (shortest != longest) {
#define ACTIVE(lane) (block < blocks[lane] ? 0xffffffffffffffffUL : 0UL)
      W active = EACH(ACTIVE);
#undef ACTIVE
#pragma unroll
      for (int i = 0; i < 25; i++) a[i] = (a[i] & active) | (old[i] & ~active);
    }
  }
  for (int i = 0; i < 4; i++) {
#if LANES == 8
    ulong out[8];
    vstore8(a[i], 0, out);
#else
    ulong out[1] = {a[i]};
#endif
    for (int lane = 0; lane < LANES; lane++)
      if (first + lane < count) digests[4 * (ulong)(first + lane) + i] = out[lane];
  }
}

// One work-item takes `groups` consecutive groups.
BODY void keccak256_body(__global const ulong *words, __global const uint *offsets,
                         __global const uint *lengths, __global ulong *digests, uint count,
                         uint groups, uint item) {
  for (uint group = item * groups; group < (item + 1) * groups; group++) {
    uint first = group * LANES;
    if (first < count) hash_group(words, offsets, lengths, digests, first, count);
  }
}

__kernel void keccak256(__global const ulong *words, __global const uint *offsets,
                        __global const uint *lengths, __global ulong *digests, uint count,
                        uint groups) {
  keccak256_body(words, offsets, lengths, digests, count, groups, get_global_id(0));
}

// Equal lengths below one block: a message takes `stride` words. The lanes need no order, and no
// state is kept.
FN void hash_short(__global const ulong *words, __global ulong *digests, uint stride, uint bytes,
                   uint first, uint count) {
  W a[25];
#pragma unroll
  for (int i = 0; i < 25; i++) a[i] = 0;
#define INDEX(lane) min(first + lane, count - 1)
#define WORD(lane) words[(ulong)INDEX(lane) * stride + i]
#pragma unroll
  for (int i = 0; i < RATE_WORDS; i++)
    if (i < stride) a[i] = EACH(WORD);
#undef WORD
#pragma unroll
  for (int i = 0; i < RATE_WORDS; i++)
    if (i == bytes / 8) a[i] ^= (W)(1UL << (8 * (bytes % 8)));
  a[RATE_WORDS - 1] ^= (W)(0x8000000000000000UL);
  permute(a);
#if LANES == 8
#define STORE(lane)                                                                   \
  if (first + 0x##lane < count)                                                       \
    vstore4((ulong4)(a[0].s##lane, a[1].s##lane, a[2].s##lane, a[3].s##lane),         \
            first + 0x##lane, digests);
  STORE(0) STORE(1) STORE(2) STORE(3) STORE(4) STORE(5) STORE(6) STORE(7)
#undef STORE
#else
  vstore4((ulong4)(a[0], a[1], a[2], a[3]), first, digests);
#endif
}

BODY void keccak256_short_body(__global const ulong *words, __global ulong *digests, uint stride,
                               uint bytes, uint count, uint groups, uint item) {
  for (uint group = item * groups; group < (item + 1) * groups; group++) {
    uint first = group * LANES;
    if (first < count) hash_short(words, digests, stride, bytes, first, count);
  }
}

__kernel void keccak256_short(__global const ulong *words, __global ulong *digests, uint stride,
                              uint bytes, uint count, uint groups) {
  keccak256_short_body(words, digests, stride, bytes, count, groups, get_global_id(0));
}
