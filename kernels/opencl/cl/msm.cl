// Sums of the points of each bucket, and weighted sums of buckets.
//
// The sorted entries are cut in pieces of equal length, wherever buckets end: a lane takes a piece, so that no bucket, however full, keeps
// one lane busy longer than another. The sums of the first and of the last bucket of a piece become records, in order, to be
// summed with their neighbours' in the next step; those in between are complete.
//
// `points` holds the sums: first one per bucket, then the records, which `ids` names the buckets of. Words of sixteen a point.

#define NO_BUCKET 0xffffffffu

#if LANES == 8
#define LANE_M(a) (long8)(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7])
#define LANE_W(a) (ulong8)(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7])
FN fe fe_negate_if(M yes, fe a) {
  fe n = FE_SPLAT(P52_0, P52_1, P52_2, P52_3, P52_4);
  for (int i = 0; i < 5; i++) n.v[i] -= a.v[i];
  return fe_select(yes, fe_carry(n), a);
}
#else
#define LANE_M(a) (a[0])
#define LANE_W(a) (a[0])
FN fe fe_negate_if(M yes, fe a) { return fe_select(yes, fe_sub(fe_zero(), a), a); }
#endif

// The last bucket that starts at `at` or before and is not empty, for `at` below the end.
FN uint find_bucket(__global const uint *starts, uint buckets, uint at) {
  uint low = 0, high = buckets;
  while (high - low > 1) {
    uint middle = (low + high) / 2;
    if (starts[middle] <= at) low = middle;
    else high = middle;
  }
  return low;
}

// Pieces of `length` entries. Records of piece q are `first` + 2 q and `first` + 2 q + 1.
BODY void accumulate_body(__global const ulong *bases, __global const uint *entries,
                          __global const uint *starts, uint buckets, uint length,
                          __global ulong *points, __global uint *ids, uint first, uint pieces,
                          uint item) {
  uint total = starts[buckets];
  uint at[LANES], stop[LANES], id[LANES], end[LANES], head[LANES];
  uint steps = 0;
  for (int lane = 0; lane < LANES; lane++) {
    uint piece = item * LANES + lane;
    ulong start = (ulong)piece * length;
    at[lane] = stop[lane] = 0;
    id[lane] = end[lane] = head[lane] = NO_BUCKET;
    if (piece < pieces && start < total) {
      at[lane] = (uint)start;
      stop[lane] = (uint)min(start + length, (ulong)total);
      steps = max(steps, stop[lane] - at[lane]);
      id[lane] = head[lane] = find_bucket(starts, buckets, at[lane]);
      end[lane] = starts[id[lane] + 1];
    }
  }
  point sum = point_infinity();
  for (uint step = 0; step < steps; step++) {
    long active[LANES], flush[LANES], sign[LANES];
    ulong index[LANES], to[LANES];
    long flushes = 0;
    for (int lane = 0; lane < LANES; lane++) {
      active[lane] = at[lane] < stop[lane] ? -1L : 0L;
      flush[lane] = active[lane] & (at[lane] == end[lane] ? -1L : 0L);
      flushes |= flush[lane];
      uint entry = active[lane] ? entries[at[lane]] : 0;
      at[lane]++;
      index[lane] = entry & ~1u;
      sign[lane] = -(long)(entry & 1);
    }
    if (flushes) {
      for (int lane = 0; lane < LANES; lane++) {
        to[lane] = 0;
        if (!flush[lane]) continue;
        uint piece = item * LANES + lane;
        to[lane] = id[lane] == head[lane] ? first + 2 * (ulong)piece : id[lane];
        do { id[lane]++; end[lane] = starts[id[lane] + 1]; } while (end[lane] < at[lane]);
      }
      M done = LANE_M(flush);
      point_scatter(sum, points, LANE_W(to), done);
      sum = point_select(done, point_infinity(), sum);
    }
    W base = LANE_W(index);
    fe x = fe_gather(bases, base), y = fe_gather(bases, base + 1);
    M present = LANE_M(active);
    M infinity = fe_is_zero(x) & fe_is_zero(y);
    y = fe_negate_if(LANE_M(sign) & ~infinity, y);
    sum = point_add_affine(sum, x, y, present);
  }
  // What is left is the last bucket's, the first one's too where there is no other: then the other record is empty.
  long alone[LANES], last[LANES];
  ulong to[LANES], other[LANES];
  for (int lane = 0; lane < LANES; lane++) {
    uint piece = item * LANES + lane;
    long valid = piece < pieces ? -1L : 0L;
    to[lane] = first + 2 * (ulong)(piece < pieces ? piece : 0);
    other[lane] = to[lane] + 1;
    alone[lane] = valid & (id[lane] == head[lane] ? -1L : 0L);
    last[lane] = valid & ~alone[lane];
    if (valid) {
      ids[2 * piece] = head[lane];
      ids[2 * piece + 1] = id[lane];
    }
  }
  point_scatter(sum, points, LANE_W(to), LANE_M(alone));
  point_scatter(point_infinity(), points, LANE_W(other), LANE_M(alone));
  point_scatter(sum, points, LANE_W(other), LANE_M(last));
}

__kernel void accumulate(__global const ulong *bases, ulong base, __global const uint *entries,
                         __global const uint *starts, uint buckets, uint length,
                         __global ulong *points, __global uint *ids, uint first, uint pieces) {
  accumulate_body(bases + 8 * base, entries, starts, buckets, length, points, ids, first, pieces,
                  get_global_id(0));
}

// Sums neighbouring records of one bucket: pieces of `length` of the `count` records from `from` on, whose sums become records from
// `to` on as above. With `pieces` 1 all sums are complete.
BODY void combine_body(__global ulong *points, __global const uint *ids, __global uint *next_ids,
                       uint from, uint count, uint length, uint to, uint pieces, uint item) {
  uint id[LANES], head[LANES];
  for (int lane = 0; lane < LANES; lane++) {
    uint piece = item * LANES + lane;
    ulong start = (ulong)piece * length;
    id[lane] = head[lane] = piece < pieces && start < count ? ids[start] : NO_BUCKET;
  }
  point sum = point_infinity();
  for (uint step = 0; step < length; step++) {
    long active[LANES], flush[LANES];
    ulong index[LANES], place[LANES];
    long flushes = 0;
    for (int lane = 0; lane < LANES; lane++) {
      uint piece = item * LANES + lane;
      ulong at = (ulong)piece * length + step;
      active[lane] = piece < pieces && at < count && ids[at] != NO_BUCKET ? -1L : 0L;
      index[lane] = active[lane] ? from + at : from;
      flush[lane] = active[lane] & (ids[active[lane] ? at : 0] != id[lane] ? -1L : 0L);
      flushes |= flush[lane];
      place[lane] = 0;
      if (flush[lane]) {
        place[lane] = pieces > 1 && id[lane] == head[lane] ? to + 2 * (ulong)piece : id[lane];
        id[lane] = ids[at];
      }
    }
    if (flushes) {
      M done = LANE_M(flush);
      point_scatter(sum, points, LANE_W(place), done);
      sum = point_select(done, point_infinity(), sum);
    }
    point other = point_gather(points, LANE_W(index), LANE_M(active));
    point_add(&sum, &sum, &other);
  }
  long alone[LANES], last[LANES];
  ulong place[LANES], other[LANES];
  for (int lane = 0; lane < LANES; lane++) {
    uint piece = item * LANES + lane;
    long valid = piece < pieces ? -1L : 0L;
    alone[lane] = last[lane] = 0;
    place[lane] = other[lane] = 0;
    if (pieces == 1) {
      last[lane] = valid & (id[lane] != NO_BUCKET ? -1L : 0L);
      other[lane] = last[lane] ? id[lane] : 0;
      continue;
    }
    place[lane] = to + 2 * (ulong)(valid ? piece : 0);
    other[lane] = place[lane] + 1;
    alone[lane] = valid & (id[lane] == head[lane] ? -1L : 0L);
    last[lane] = valid & ~alone[lane];
    if (valid) {
      next_ids[2 * piece] = head[lane];
      next_ids[2 * piece + 1] = id[lane];
    }
  }
  point_scatter(sum, points, LANE_W(place), LANE_M(alone));
  point_scatter(point_infinity(), points, LANE_W(other), LANE_M(alone));
  point_scatter(sum, points, LANE_W(other), LANE_M(last));
}

__kernel void combine(__global ulong *points, __global const uint *ids, __global uint *next_ids,
                      uint from, uint count, uint length, uint to, uint pieces) {
  combine_body(points, ids, next_ids, from, count, length, to, pieces, get_global_id(0));
}

// Segments of `length` buckets: the sum T of a segment and U = sum over its buckets j = 1 .. length of j times bucket j, to `sums` in turn.
BODY void weigh_body(__global const ulong *points, __global const uint *starts, uint length,
                     uint segments, __global ulong *sums, uint item) {
  point t = point_infinity(), u = point_infinity();
  for (uint step = length; step > 0; step--) {
    long active[LANES];
    ulong index[LANES];
    for (int lane = 0; lane < LANES; lane++) {
      uint segment = item * LANES + lane;
      uint bucket = (segment < segments ? segment : 0) * length + step - 1;
      // An empty bucket's sum was never written.
      active[lane] = segment < segments && starts[bucket] != starts[bucket + 1] ? -1L : 0L;
      index[lane] = bucket;
    }
    M present = LANE_M(active);
    if (ANY(present)) {
      point bucket = point_gather(points, LANE_W(index), present);
      point_add(&t, &t, &bucket);
    }
    point_add(&u, &u, &t);
  }
  long active[LANES];
  ulong to[LANES], next[LANES];
  for (int lane = 0; lane < LANES; lane++) {
    uint segment = item * LANES + lane;
    active[lane] = segment < segments ? -1L : 0L;
    to[lane] = 2 * (ulong)(segment < segments ? segment : 0);
    next[lane] = to[lane] + 1;
  }
  point_scatter(t, sums, LANE_W(to), LANE_M(active));
  point_scatter(u, sums, LANE_W(next), LANE_M(active));
}

__kernel void weigh(__global const ulong *points, __global const uint *starts, uint length,
                    uint segments, __global ulong *sums) {
  weigh_body(points, starts, length, segments, sums, get_global_id(0));
}
