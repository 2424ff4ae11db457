// Metrics in Prometheus's text format, as numbers.

const LINE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})?\s+(\S+)/;
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"/g;

/** Values of metrics at one time. */
export class Metrics {
  #values = new Map();

  constructor(text) {
    for (const line of text.split('\n')) {
      const match = line.startsWith('#') ? null : LINE.exec(line);
      if (!match) continue;
      const [, name, labels = '', value] = match;
      const named = Object.fromEntries([...labels.matchAll(LABEL)].map(([, key, of]) => [key, of]));
      if (!this.#values.has(name)) this.#values.set(name, []);
      this.#values.get(name).push({ labels: named, value: number(value) });
    }
  }

  /** The value of a metric, summed over its labels; undefined if there is none. */
  value(name) {
    const found = this.#values.get(name);
    return found?.reduce((sum, one) => sum + one.value, 0);
  }

  /** A quantile that the node has computed itself, in seconds. */
  quantile(name, share) {
    const found = this.#values.get(name) ?? [];
    const value = found.find((one) => Number(one.labels.quantile) === share)?.value;
    return Number.isFinite(value) ? value : undefined;
  }

  /** A histogram; undefined if there is none. */
  histogram(name) {
    const sums = new Map();
    for (const { labels, value } of this.#values.get(`${name}_bucket`) ?? []) {
      const end = number(labels.le);
      if (!Number.isNaN(end)) sums.set(end, (sums.get(end) ?? 0) + value);
    }
    if (sums.size === 0) return undefined;
    const ends = [...sums.keys()].sort((left, right) => left - right);
    let before = 0;
    const counts = ends.map((end) => {
      const more = Math.max(0, sums.get(end) - before);
      before = Math.max(before, sums.get(end));
      return more;
    });
    return new Histogram(ends, counts);
  }
}

function number(text) {
  if (text === '+Inf') return Infinity;
  return text === '-Inf' ? -Infinity : Number(text);
}

/** Counts by the ends of their buckets, which ascend. */
export class Histogram {
  constructor(ends, counts) {
    this.ends = ends;
    this.counts = counts;
    this.count = counts.reduce((sum, count) => sum + count, 0);
  }

  /** What came after an earlier histogram; all of this one, if the node has begun again. */
  since(earlier) {
    if (earlier === undefined || earlier.count > this.count) return this;
    const before = new Map(earlier.ends.map((end, at) => [end, earlier.counts[at]]));
    const counts = this.ends.map((end, at) =>
      Math.max(0, this.counts[at] - (before.get(end) ?? 0)),
    );
    return new Histogram(this.ends, counts);
  }

  /**
   * The value below which a share of all are: within its bucket as if they were spread evenly;
   * undefined without values. Above the last end that is finite, that end.
   */
  quantile(share) {
    if (this.count === 0) return undefined;
    let seen = 0;
    let begin = 0;
    for (const [at, count] of this.counts.entries()) {
      const end = this.ends[at];
      if (count > 0 && seen + count >= share * this.count) {
        return end === Infinity
          ? begin
          : begin + ((end - begin) * (share * this.count - seen)) / count;
      }
      seen += count;
      begin = end;
    }
    return begin;
  }

  /** The buckets from the first one with a value to the last: begin, end, count. */
  buckets() {
    const all = this.ends.map((end, at) => ({
      begin: at === 0 ? 0 : this.ends[at - 1],
      end,
      count: this.counts[at],
    }));
    const from = all.findIndex((bucket) => bucket.count > 0);
    const to = all.findLastIndex((bucket) => bucket.count > 0);
    return from < 0 ? [] : all.slice(from, to + 1);
  }
}
