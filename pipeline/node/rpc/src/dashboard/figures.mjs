// What the node does now.

import { element, keyed, setText } from './elements.mjs';
import { percent, short, span, whole } from './format.mjs';
import { ANSWERS } from './latency.mjs';

/** Time over which rates are taken, in milliseconds. */
const RECENT = 10_000;

/** Shows the figures. */
export function showFigures(list, series) {
  const figures = all(series).filter(({ value }) => value !== undefined);
  keyed(list, figures, {
    key: ({ name }) => name,
    make: ({ name }) =>
      element(
        'div',
        {},
        element('dt', {}, name),
        element('dd', {}),
        element('dd', { class: 'quiet' }),
      ),
    update: ({ children: [, value, more] }, figure) => {
      setText(value, figure.value);
      setText(more, figure.more ?? '');
    },
  });
}

function all(series) {
  const metrics = series.last;
  const value = (name) => metrics.value(`zkf_${name}`);
  const rate = (name) => series.rate(`zkf_${name}`, RECENT);
  const perSecond = (name) => {
    const now = rate(name);
    // Until there are two samples.
    return value(name) === undefined ? undefined : now === undefined ? '…' : short(now);
  };
  const known = (number, text) => (number === undefined ? undefined : text(number));
  const sum = (...names) => {
    const values = names.map(value).filter((one) => one !== undefined);
    return values.length === 0 ? undefined : values.reduce((left, right) => left + right);
  };
  return [
    {
      name: 'Newest block',
      value: known(value('block'), whole),
      more: known(value('block_sealed'), (sealed) => `${whole(sealed)} with its header`),
    },
    {
      name: 'Transactions / s',
      value: perSecond('transactions_confirmed_total'),
      more: `${short(value('transactions_confirmed_total'))} since the start`,
    },
    {
      name: 'Gas / s',
      value: perSecond('gas_total'),
      more: `${short(value('gas_total'))} since the start`,
    },
    answers(metrics),
    {
      name: 'In the pool',
      value: known(value('pool_pending'), whole),
      more: known(value('pool_queued'), (queued) => `${whole(queued)} not executable`),
    },
    {
      name: 'Before the pool',
      value: known(sum('recovery_waiting', 'sequencer_waiting'), whole),
      more: known(value('recovery_waiting'), (count) => `${whole(count)} without sender`),
    },
    {
      name: 'Rejected',
      value: known(value('transactions_rejected_total'), short),
      more: known(value('transactions_refused_total'), (count) => `${short(count)} refused`),
    },
    {
      name: 'Batches to prove',
      value: known(value('batches_waiting'), whole),
      more: known(value('batches_oldest_seconds'), (age) => waiting(value('batches_waiting'), age)),
    },
    {
      name: 'Processors',
      value: known(value('process_cpu_seconds_total'), () =>
        cores(rate('process_cpu_seconds_total')),
      ),
      more: known(value('uptime_seconds'), (seconds) => `up for ${span(seconds * 1e6)}`),
    },
  ];
}

/** How long the first batch has waited: nothing waits where there is none. */
function waiting(count, seconds) {
  return count > 0 ? `the first for ${span(seconds * 1e6)}` : 'none waits';
}

function cores(used) {
  return used === undefined ? '…' : used.toFixed(2);
}

/** Times of answers: from the histogram, or as the node computed them. */
function answers(metrics) {
  const histogram = metrics.histogram(ANSWERS);
  const quantile = (share) => histogram?.quantile(share) ?? metrics.quantile(ANSWERS, share);
  const [median, slow] = [quantile(0.5), quantile(0.99)];
  const count = metrics.value(`${ANSWERS}_count`);
  if (count === undefined) return { name: 'Median answer', value: undefined };
  if (!count || median === undefined)
    return { name: 'Median answer', value: '–', more: 'none yet' };
  const more = slow === undefined ? undefined : `${percent(0.99)} within ${span(slow * 1e6)}`;
  return { name: 'Median answer', value: span(median * 1e6), more };
}
