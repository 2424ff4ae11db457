// How far a transaction has come, from what the node says of it.

const STAGES = ['preconfirmed', 'inBlock', 'inBatch', 'proved'];
const NAMES = ['Pre-confirmed', 'In a block', 'In a batch', 'Proved'];

/**
 * The stages in their order, from `zkf_transactionStatus`: the name, whether it is reached, and the
 * milliseconds since the node received the transaction, where it knows them.
 */
export function stages({ stage, times = {} }) {
  const reached = STAGES.indexOf(stage);
  const begun = Number(times.received ?? times.preconfirmed);
  return STAGES.map((key, index) => {
    const time =
      index <= reached && key in times ? (Number(times[key]) - begun) / 1_000 : undefined;
    return { name: NAMES[index], isReached: index <= reached, time };
  });
}
