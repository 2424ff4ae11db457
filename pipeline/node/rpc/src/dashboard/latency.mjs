// How long answers take, from the arrival of a transaction to its durable answer.

import { percent, span } from './format.mjs';
import { Plot, bars, between, curve, fromZero, powers, rule } from './plot.mjs';
import { lastMinutes } from './throughput.mjs';

/** Name of the metric. */
export const ANSWERS = 'zkf_answer_seconds';
/** Time that a point stands for, in milliseconds. */
const POINT = 5_000;

const inSeconds = (value) => span(value * 1e6);

/** Draws quantiles of answers over the last minutes. */
export class Times {
  #plot;

  constructor(figure) {
    this.#plot = new Plot(figure, 'Time to the durable answer');
  }

  show(series, now) {
    if (!series.last.histogram(ANSWERS)) {
      this.#plot.empty('This node has no histogram of its answers.');
      return;
    }
    const median = series.quantiles(ANSWERS, 0.5, POINT);
    const slow = series.quantiles(ANSWERS, 0.99, POINT);
    const values = [...median, ...slow].filter((point) => point?.value > 0);
    if (values.length === 0) {
      this.#plot.empty('No transaction was answered in the last minutes.');
      return;
    }
    const seconds = values.map((point) => point.value);
    const last = (points) => inSeconds(points.findLast(Boolean).value);
    this.#plot.show({
      x: lastMinutes(now),
      y: powers(Math.min(...seconds), Math.max(...seconds), inSeconds),
      marks: [curve(slow, 'second'), curve(median, 'first')],
      words: `The last answers: half within ${last(median)}, 99 of 100 within ${last(slow)}.`,
      lines: [
        { name: 'median', line: 'first' },
        { name: '99th percentile', line: 'second' },
      ],
    });
  }
}

/** Draws how the answers since the node's start are distributed. */
export class Distribution {
  #plot;

  constructor(figure) {
    this.#plot = new Plot(figure, 'Answers by their time, since the start');
  }

  show(series) {
    const histogram = series.last.histogram(ANSWERS);
    if (!histogram) {
      this.#plot.empty(fromQuantiles(series.last));
      return;
    }
    const buckets = histogram.buckets();
    if (buckets.length === 0) {
      this.#plot.empty('No transaction was answered yet.');
      return;
    }
    const finite = buckets.map(({ begin, end }) => (end === Infinity ? begin * 2 : end));
    const largest = finite.at(-1);
    // The first bucket begins at zero, which a logarithm does not have.
    const least = buckets[0].begin > 0 ? buckets[0].begin : finite[0] / 2;
    const shares = buckets.map(({ begin, count }, at) => ({
      begin: Math.max(begin, least),
      end: finite[at],
      value: count / histogram.count,
    }));
    const quantiles = [0.5, 0.9, 0.99].map((share) => [share, histogram.quantile(share)]);
    this.#plot.show({
      x: { ...between(least, largest, inSeconds), title: 'time of an answer' },
      y: fromZero(Math.max(...shares.map((share) => share.value)), percent),
      marks: [
        bars(shares, 'first'),
        ...quantiles.map(([share, value], row) => rule(value, `p${share * 100}`, row)),
      ],
      words: quantiles
        .map(([share, value]) => `${share * 100} % within ${inSeconds(value)}`)
        .join(', ')
        .concat('.'),
    });
  }
}

function fromQuantiles(metrics) {
  const found = [0.5, 0.99].map((share) => [share, metrics.quantile(ANSWERS, share)]);
  if (found.some(([, value]) => value === undefined) || !metrics.value(`${ANSWERS}_count`)) {
    return 'No transaction was answered yet.';
  }
  return (
    found.map(([share, value]) => `${share * 100} % within ${inSeconds(value)}`).join(', ') + '.'
  );
}
