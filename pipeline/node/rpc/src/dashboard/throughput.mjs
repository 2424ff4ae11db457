// Transactions per second in the last minutes.

import { short } from './format.mjs';
import { Plot, curve, fromZero } from './plot.mjs';
import { KEPT } from './series.mjs';

const CONFIRMED = ['zkf_transactions_confirmed_total'];
const OTHERS = ['zkf_transactions_rejected_total', 'zkf_transactions_refused_total'];

/** Time that a point stands for, in milliseconds. */
const POINT = 2_000;

/** The axis of the last minutes that ends now. */
export function lastMinutes(now) {
  const minutes = [5, 4, 3, 2, 1, 0];
  const ticks = minutes.map((minute) => ({
    value: now - minute * 60_000,
    text: minute === 0 ? 'now' : `−${minute} min`,
  }));
  return { from: now - KEPT, to: now, ticks, title: 'time' };
}

/** Draws the transactions per second. */
export class Throughput {
  #plot;

  constructor(figure) {
    this.#plot = new Plot(figure, 'Transactions per second');
  }

  show(series, now) {
    const confirmed = series.rates(CONFIRMED, POINT);
    const others = series.rates(OTHERS, POINT);
    const values = [...confirmed, ...others].filter(Boolean).map((point) => point.value);
    if (values.length === 0) {
      this.#plot.empty('The line begins after some seconds.');
      return;
    }
    const most = Math.max(...confirmed.filter(Boolean).map((point) => point.value), 0);
    const last = confirmed.findLast(Boolean)?.value ?? 0;
    this.#plot.show({
      x: lastMinutes(now),
      y: fromZero(Math.max(1, ...values), short),
      marks: [curve(others, 'second'), curve(confirmed, 'first')],
      words: `${short(last)} per second now; at most ${short(most)} in the last minutes.`,
      lines: [
        { name: 'confirmed', line: 'first' },
        { name: 'rejected or refused', line: 'second' },
      ],
    });
  }
}
