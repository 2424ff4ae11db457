// The stages of a transaction's way, from what the node says of it.

import { quantity, span } from './format.mjs';

const STAGES = [
  ['received', 'Received', 'in the pool'],
  ['preconfirmed', 'Pre-confirmed', 'executed and on the disk'],
  ['inBlock', 'In a block', 'with its header'],
  ['inBatch', 'In a batch', 'written for the prover'],
  ['proved', 'Proved', 'the proof is verified by the node'],
];

const WAITING = {
  waitsForNonce: 'waits for another transaction of its sender',
  waitsForFee: 'waits until the base fee falls',
};

/**
 * The stages in their order: name and text, whether it is reached, the last one that is, its time,
 * and the time since the stage before it that has one, in microseconds.
 */
export function stages({ stage, times = {} }) {
  const reached = stage in WAITING ? 0 : STAGES.findIndex(([key]) => key === stage);
  let before;
  return STAGES.map(([key, name, text], at) => {
    const isReached = at <= reached;
    const time = isReached ? quantity(times[key]) : undefined;
    const since = time !== undefined && before !== undefined ? time - before : undefined;
    before = time ?? before;
    return {
      key,
      name,
      text: at === 0 && stage in WAITING ? WAITING[stage] : text,
      isReached,
      isLast: at === reached,
      time,
      since,
    };
  });
}

/** The time from the first stage with a time to the last one, in microseconds. */
export function total(shown) {
  const times = shown.map(({ time }) => time).filter((time) => time !== undefined);
  return times.length > 1 ? times.at(-1) - times[0] : undefined;
}

/** What the stage says in words, for who listens; with the time of the way, in microseconds. */
export function sentence({ stage, success }, us) {
  if (stage === 'unknown') return 'This node does not know this transaction.';
  if (stage in WAITING) return `The transaction is in the pool, and ${WAITING[stage]}.`;
  const [, name] = STAGES.find(([key]) => key === stage) ?? [stage, stage];
  const failed = success === false ? ' The transaction failed.' : '';
  const took =
    stage === 'proved' ? `The way took ${span(us)}.` : `The way took ${span(us)} so far.`;
  return `${name}.${failed}${us === undefined ? '' : ` ${took}`}`;
}

/** Milliseconds until the node is asked again; undefined if nothing follows. */
export function pause({ stage }) {
  const pauses = {
    unknown: 1_000,
    received: 250,
    preconfirmed: 250,
    inBlock: 1_000,
    inBatch: 2_000,
  };
  return stage === 'proved' ? undefined : (pauses[stage] ?? 500);
}
