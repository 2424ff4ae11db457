// Sums of the points of each bucket, and weighted sums of buckets.
//
// The sorted entries are cut into pieces of equal length, wherever buckets end: a lane takes one
// piece, so that no bucket, however full, keeps one lane busy longer than another. The sums of the
// first and the last bucket of a piece become records, in order, and the next step adds
// neighbouring records; the sums of the buckets in between are complete.
//
// `points` holds the sums: first one per bucket, then the records, whose buckets `ids` names.
// Sixteen words per point.

#define NO_BUCKET 0xffffffffu

#if LANES == 8
FN fe fe_negate_if(M yes, fe a) {
  fe n = FE_SPLAT(P52_0, P52_1, P52_2, P52_3, P52_4);
  for (int i = 0; i < 5; i++) n.v[i] -= a.v[i];
  return fe_select(yes, fe_carry(n), a);
}
#else
FN fe fe_negate_if(M yes, fe a) { return fe_select(yes, fe_sub(fe_zero(), a), a); }
#endif

// Entry `at` of each lane.
FN W entries_at(__global const uint *entries, W at) {
#if LANES == 8
  return (ulong8)(entries[at.s0], entries[at.s1], entries[at.s2], entries[at.s3], entries[at.s4],
                  entries[at.s5], entries[at.s6], entries[at.s7]);
#else
  return entries[at];
#endif
}

// Prefetches the bases of the next entries: a CPU does not predict eight lanes at random places.
FN void ask_for(__global const ulong *bases, W entry) {
// A CPU has one address space.
#if LANES == 8 && defined(__clang__) && defined(ON_CPU)
#define ASK(i) __builtin_prefetch((const char *)(size_t)(bases + 8 * (entry.s##i >> 1)))
  ASK(0); ASK(1); ASK(2); ASK(3); ASK(4); ASK(5); ASK(6); ASK(7);
#undef ASK
#endif
}

// The last nonempty bucket that starts at or before `at`, for `at` below the end.
FN uint find_bucket(__global const uint *starts, uint buckets, uint at) {
  uint low = 0, high = buckets;
  while (high - low > 1) {
    uint middle = (low + high) / 2;
    if (starts[middle] <= at) low = middle;
    else high = middle;
  }
  return low;
}

// The bucket of entry `at`, which lies beyond bucket `id`: usually the next one, but half of a
// window's buckets may be empty.
FN uint next_bucket(__global const uint *starts, uint buckets, uint id, uint at) {
  for (uint next = id + 1; next < id + 5; next++)
    if (starts[next + 1] > at) return next;
  return find_bucket(starts, buckets, at);
}

// Pieces of `length` entries. Records of piece q are `first` + 2 q and `first` + 2 q + 1.
BODY void accumulate_body(__global const ulong *bases, __global const uint *entries,
                          __global const uint *starts, uint buckets, uint length,
                          __global ulong *points, __global uint *ids, uint first, uint pieces,
                          uint item) {
  uint total = starts[buckets];
  ulong first_at[LANES], first_stop[LANES], first_end[LANES];
  uint id[LANES], head[LANES];
  ulong steps = 0;
  for (int lane = 0; lane < LANES; lane++) {
    uint piece = item * LANES + lane;
    ulong start = (ulong)piece * length;
    first_at[lane] = first_stop[lane] = first_end[lane] = 0;
    id[lane] = head[lane] = NO_BUCKET;
    if (piece < pieces && start < total) {
      first_at[lane] = start;
      first_stop[lane] = min(start + length, (ulong)total);
      steps = max(steps, first_stop[lane] - start);
      id[lane] = head[lane] = find_bucket(starts, buckets, (uint)start);
      first_end[lane] = starts[id[lane] + 1];
    }
  }
  W at = LANE_W(first_at), stop = LANE_W(first_stop), end = LANE_W(first_end);
  M active = LESS(at, stop);
  W entry = steps ? entries_at(entries, at) : at;
  point sum = point_infinity();
  for (ulong step = 0; step < steps; step++) {
    // A finished lane reads entry 0.
    M more = LESS(at + 1, stop);
    W next = entries_at(entries, (at + 1) & BITS(more));
    ask_for(bases, next);
    M done = active & EQUAL(at, end);
    if (ANY(done)) {
      ulong place[LANES], to[LANES], ends[LANES];
      long flush[LANES];
      TO_ARRAY(place, at);
      TO_ARRAY(ends, end);
      TO_ARRAY(flush, done);
      for (int lane = 0; lane < LANES; lane++) {
        to[lane] = 0;
        if (!flush[lane]) continue;
        uint piece = item * LANES + lane;
        to[lane] = id[lane] == head[lane] ? first + 2 * (ulong)piece : id[lane];
        id[lane] = next_bucket(starts, buckets, id[lane], (uint)place[lane]);
        ends[lane] = starts[id[lane] + 1];
      }
      end = LANE_W(ends);
      point_scatter(sum, points, LANE_W(to), done);
      sum = point_select(done, point_infinity(), sum);
    }
    W base = entry & ~(W)(1UL);
    fe x = fe_gather(bases, base), y = fe_gather(bases, base + 1);
    M infinity = fe_is_zero(x) & fe_is_zero(y);
    y = fe_negate_if(EQUAL(entry & (W)(1UL), (W)(1UL)) & ~infinity, y);
    sum = point_add_affine(sum, x, y, active);
    entry = next;
    active = more;
    at += 1;
  }
  // The remaining sum belongs to the last bucket; if that is also the first one, the other record
  // is empty.
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

// Sums neighbouring records of one bucket: pieces of `length` of the `count` records from `from`
// on, whose sums become records from `to` on as above. With `pieces` = 1 all sums are complete.
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

#if LANES == 1
FN void local_put(__local ulong *s, uint stride, fe a) {
#pragma unroll
  for (int i = 0; i < 4; i++) s[i * stride] = a.v[2 * i] | (ulong)a.v[2 * i + 1] << 32;
}

FN fe local_get(__local const ulong *s, uint stride) {
  fe a;
#pragma unroll
  for (int i = 0; i < 4; i++) {
    a.v[2 * i] = (uint)s[i * stride];
    a.v[2 * i + 1] = (uint)(s[i * stride] >> 32);
  }
  return a;
}

FN void local_point_put(__local ulong *s, uint stride, point a) {
  local_put(s, stride, a.x);
  local_put(s + 4 * stride, stride, a.y);
  local_put(s + 8 * stride, stride, a.zz);
  local_put(s + 12 * stride, stride, a.zzz);
}

FN point local_point_get(__local const ulong *s, uint stride) {
  point a;
  a.x = local_get(s, stride);
  a.y = local_get(s + 4 * stride, stride);
  a.zz = local_get(s + 8 * stride, stride);
  a.zzz = local_get(s + 12 * stride, stride);
  return a;
}

// As `combine`, but a group takes a piece and a work-item takes a record: after the step of
// distance d a lane has the sum of its bucket's records among its own and the next 2 d - 1; at the
// end the first lane of a bucket has the bucket's sum. For 64 records that takes six sequential
// additions instead of 64, but more in total. Local memory holds word w of lane i at w lanes + i;
// `s_ids` holds the buckets.
__kernel void combine_group(__global ulong *points, __global const uint *ids,
                            __global uint *next_ids, uint from, uint count, uint to,
                            __local ulong *s, __local uint *s_ids) {
  uint lane = get_local_id(0), lanes = get_local_size(0), at = get_global_id(0);
  uint group = get_group_id(0), groups = get_num_groups(0);
  uint id = at < count ? ids[at] : NO_BUCKET;
  s_ids[lane] = id;
  point sum = point_infinity();
  if (id != NO_BUCKET) sum = point_gather(points, from + at, -1);
  for (uint d = 1; d < lanes; d *= 2) {
    local_point_put(s + lane, lanes, sum);
    barrier(CLK_LOCAL_MEM_FENCE);
    if (id != NO_BUCKET && lane + d < lanes && s_ids[lane + d] == id) {
      point other = local_point_get(s + lane + d, lanes);
      point_add(&sum, &sum, &other);
    }
    barrier(CLK_LOCAL_MEM_FENCE);
  }
  // Records without a bucket come last.
  uint head = s_ids[0], last = s_ids[0];
  for (uint i = lanes - 1; i > 0; i--) {
    if (s_ids[i] != NO_BUCKET) {
      last = s_ids[i];
      break;
    }
  }
  uint first = lane == 0 || s_ids[lane - 1] != id;
  ulong record = to + 2 * (ulong)group;
  if (groups > 1 && lane == 0) {
    next_ids[2 * group] = head;
    next_ids[2 * group + 1] = last;
    if (head == last) point_scatter(point_infinity(), points, record + 1, -1);
    point_scatter(sum, points, record, -1);
  } else if (first && id != NO_BUCKET) {
    point_scatter(sum, points, groups > 1 && id == last ? record + 1 : id, -1);
  }
}
#endif

// Segments of `length` buckets: writes the sum T of a segment and U = sum over its buckets j = 1 ..
// length of j times bucket j, alternately, to `sums`.
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

#if LANES == 1
// Sums over the segments of a window, from which the host forms the weighted sum. Group (window,
// part), parts running fastest: U of all segments for part 0; for the others T of the segments
// whose number has bit part - 1, since sum_g g T_g is the sum over bits i of 2^i times the sum of
// T_g with bit i in g. The number of lanes is a power of two. Local memory holds word w of point i
// at w lanes / 2 + i.
__kernel void gather_segments(__global const ulong *sums, uint log_segments, __local ulong *s,
                              __global ulong *totals) {
  uint lane = get_local_id(0), lanes = get_local_size(0);
  uint part = (uint)get_group_id(0) % (log_segments + 1);
  ulong window = get_group_id(0) / (log_segments + 1);
  uint bit = part ? 1u << (part - 1) : 0, count = (1u << log_segments) >> (part ? 1 : 0);
  point sum = point_infinity();
  for (uint i = lane; i < count; i += lanes) {
    uint low = bit ? i & (bit - 1) : i, segment = bit ? (i - low) << 1 | bit | low : i;
    point other = point_gather(sums, 2 * (window << log_segments | segment) + (part ? 0 : 1), -1);
    point_add(&sum, &sum, &other);
  }
  for (uint lower = lanes / 2; lower > 0; lower /= 2) {
    if (lane >= lower && lane < 2 * lower) local_point_put(s + lane - lower, lanes / 2, sum);
    barrier(CLK_LOCAL_MEM_FENCE);
    if (lane < lower) {
      point other = local_point_get(s + lane, lanes / 2);
      point_add(&sum, &sum, &other);
    }
    barrier(CLK_LOCAL_MEM_FENCE);
  }
  if (lane == 0) point_scatter(sum, totals, get_group_id(0), -1);
}
#endif
