// Values of the last minutes.

import { Metrics } from './metrics.mjs';

/** For how long values are kept, in milliseconds. */
export const KEPT = 300_000;
/** Longest time between two values that belong together: a longer one is a gap. */
const GAP = 15_000;

/** Metrics as they came, with the time of this browser. */
export class Series {
  #samples = [];

  /** Adds metrics. */
  add(text, at) {
    this.#samples.push({ at, metrics: new Metrics(text) });
    const from = this.#samples.findIndex((sample) => sample.at >= at - KEPT);
    if (from > 0) this.#samples.splice(0, from);
  }

  /**
   * Puts the node's own samples of the last minutes before those of this page: `names` of values,
   * and `samples`, each the milliseconds since then and the values.
   */
  begin({ names, samples }, now) {
    const first = this.#samples[0]?.at ?? now;
    const before = samples
      .map(([ago, ...values]) => ({ at: now - ago, values }))
      .filter(({ at }) => at >= now - KEPT && at < first)
      .map(({ at, values }) => {
        const lines = names.map((name, index) => `${name} ${values[index]}`);
        return { at, metrics: new Metrics(lines.join('\n')) };
      });
    this.#samples.unshift(...before);
  }

  /** The newest metrics. */
  get last() {
    return this.#samples.at(-1)?.metrics;
  }

  /** The sample that is this old, or the oldest one of the same run of the node. */
  #before(name, milliseconds) {
    const last = this.#samples.at(-1);
    let found = last;
    for (let at = this.#samples.length - 2; at >= 0; at -= 1) {
      const sample = this.#samples[at];
      const isOther =
        found.at - sample.at > GAP || sample.metrics.value(name) > found.metrics.value(name);
      if (isOther) break;
      found = sample;
      if (last.at - sample.at >= milliseconds) break;
    }
    return found;
  }

  /** How much a counter has grown per second, over the last milliseconds. */
  rate(name, milliseconds) {
    const last = this.#samples.at(-1);
    const now = last?.metrics.value(name);
    if (now === undefined) return undefined;
    const before = this.#before(name, milliseconds);
    const seconds = (last.at - before.at) / 1_000;
    return seconds > 0 ? (now - before.metrics.value(name)) / seconds : undefined;
  }

  /**
   * Pairs of samples this far apart, or as near to it as they came; null where the node was gone or
   * has begun again, as a counter that falls tells.
   */
  #pairs(name, milliseconds) {
    const pairs = [];
    let before;
    for (const sample of this.#samples) {
      if (before === undefined) {
        before = sample;
        continue;
      }
      const isOther =
        sample.at - before.at > Math.max(GAP, 2 * milliseconds) ||
        sample.metrics.value(name) < before.metrics.value(name);
      if (isOther) {
        pairs.push(null);
        before = sample;
      } else if (sample.at - before.at >= milliseconds) {
        pairs.push({ before, sample });
        before = sample;
      }
    }
    return pairs;
  }

  /** Growth of counters per second as points of time; null for gaps. */
  rates(names, milliseconds) {
    const sum = (metrics) => names.reduce((all, name) => all + (metrics.value(name) ?? 0), 0);
    return this.#pairs(names[0], milliseconds).map((pair) => {
      if (pair === null) return null;
      const { before, sample } = pair;
      const seconds = (sample.at - before.at) / 1_000;
      const grown = Math.max(0, sum(sample.metrics) - sum(before.metrics));
      return { at: sample.at, value: grown / seconds };
    });
  }

  /** Quantiles of what a histogram has gained, as points of time; null where it gained nothing. */
  quantiles(name, share, milliseconds) {
    return this.#pairs(`${name}_count`, milliseconds).map((pair) => {
      const now = pair?.sample.metrics.histogram(name);
      const value = now?.since(pair.before.metrics.histogram(name)).quantile(share);
      return value === undefined ? null : { at: pair.sample.at, value };
    });
  }
}
