// Loops over JSON-RPC as tutorials and indexers have them.

import { address, ask, follow, hex, http, seen, sleep, topic } from '../parts.mjs';

const [kind, pause = '100'] = process.argv.slice(6);
const take = (log) => seen.got.push(Number(BigInt(log.topics[1])));
const filter = (more) => ({ address, topics: [topic], ...more });

/** Logs of a range up to the newest number, again and again. */
async function ranges(newest) {
  let done = await newest();
  return async () => {
    const to = await newest();
    if (to > done) {
      const range = { fromBlock: hex(done + 1), toBlock: hex(to) };
      (await ask(http, 'eth_getLogs', filter(range))).forEach(take);
      done = to;
    }
  };
}

/** Logs up to a tag, which begin after the last log's block or the last one that was read. */
async function tags() {
  let next = Number(await ask(http, 'eth_blockNumber')) + 1;
  return async () => {
    const latest = Number(await ask(http, 'eth_blockNumber'));
    const range = { fromBlock: hex(next), toBlock: 'latest' };
    const logs = await ask(http, 'eth_getLogs', filter(range));
    logs.forEach(take);
    const last = Math.max(latest, ...logs.map((log) => Number(log.blockNumber)));
    next = Math.max(next, last + 1);
  };
}

/** Block after block by its number until there is none, with its receipts by its hash. */
async function numbers() {
  let next = Number(await ask(http, 'eth_blockNumber')) + 1;
  let parent = (await ask(http, 'eth_getBlockByNumber', hex(next - 1), false)).hash;
  return async () => {
    for (;;) {
      const block = await ask(http, 'eth_getBlockByNumber', hex(next), false);
      if (!block) {
        return;
      }
      if (block.parentHash !== parent) {
        seen.reorganizations += 1;
      }
      const receipts = await ask(http, 'eth_getBlockReceipts', block.hash);
      const logs = receipts.flatMap((receipt) => receipt.logs);
      logs.filter((log) => log.address === address.toLowerCase()).forEach(take);
      [next, parent] = [next + 1, block.hash];
    }
  };
}

/** The newest block by a tag: its hash stays, its parent is the block before, its number grows. */
async function heads() {
  const hashes = new Map();
  return async () => {
    const block = await ask(http, 'eth_getBlockByNumber', 'latest', false);
    const number = Number(block.number);
    const before = hashes.get(number);
    const parent = hashes.get(number - 1);
    const falls = number < Math.max(0, ...hashes.keys());
    if ((before && before !== block.hash) || (parent && parent !== block.parentHash) || falls) {
      seen.reorganizations += 1;
    }
    hashes.set(number, block.hash);
  };
}

const byNumber = async () => Number(await ask(http, 'eth_blockNumber'));
const byBlock = (tag) => async () =>
  Number((await ask(http, 'eth_getBlockByNumber', tag, false)).number);
const kinds = {
  number: () => ranges(byNumber),
  latest: () => ranges(byBlock('latest')),
  safe: () => ranges(byBlock('safe')),
  tags,
  numbers,
  heads,
};

await follow(async () => {
  const turn = await kinds[kind]();
  const repeat = async () => {
    for (;;) {
      await turn();
      await sleep(Number(pause));
    }
  };
  repeat().catch((error) => seen.errors.push(String(error)));
});
