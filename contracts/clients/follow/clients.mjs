// The clients that follow a node, and how each of them is started.

/** Milliseconds between two questions of a client that asks seldom, its default. */
const SELDOM = 4000;
/** Logs that a subscription of alloy holds for its reader: more than any block here has. */
const MANY = 65536;

/**
 * Followers: a name, the script in `followers` or `alloy`, its arguments, and what the client may
 * do with events by itself, on every chain.
 * - `doubles`: ethers 6 asks once for each block that has come since its last question, all at once
 *   and from the same block on (`findings/ethers-6-polling-doubles-events.sh`).
 * - `loses`: a subscription of alloy holds 16 logs for its reader, and drops the oldest of more
 *   (`findings/alloy-subscriptions-drop-logs.sh`).
 */
export const CLIENTS = [
  ['viem, filters', 'viem.mjs', ['filters', 500]],
  ['viem, ranges of blocks', 'viem.mjs', ['logs', 500]],
  ['viem, ranges, at its default', 'viem.mjs', ['logs', SELDOM]],
  ['viem, WebSocket', 'viem.mjs', ['websocket']],
  ['ethers 6, filters', 'ethers6.mjs', ['filters']],
  ['ethers 6, polling', 'ethers6.mjs', ['polling', 200], 'doubles'],
  ['ethers 6, polling at its default', 'ethers6.mjs', ['polling', SELDOM], 'doubles'],
  ['ethers 6, WebSocket', 'ethers6.mjs', ['websocket']],
  ['ethers 5', 'ethers5.mjs', [200]],
  ['ethers 5 at its default', 'ethers5.mjs', [SELDOM]],
  ['web3.js, loop', 'web3js.mjs', ['loop']],
  ['web3.js, WebSocket', 'web3js.mjs', ['websocket']],
  ['web3.py, loop', 'web3py.py', ['loop']],
  ['web3.py, filter', 'web3py.py', ['filter']],
  ['alloy, filter', 'alloy', ['filter']],
  ['alloy, ranges of blocks', 'alloy', ['ranges']],
  ['alloy, WebSocket', 'alloy', ['websocket', MANY]],
  ['alloy, WebSocket at its default', 'alloy', ['websocket'], 'loses'],
  ['loop over eth_blockNumber', 'loop.mjs', ['number']],
  ['loop over latest', 'loop.mjs', ['latest']],
  ['loop over safe', 'loop.mjs', ['safe']],
  ['loop up to the tag latest', 'loop.mjs', ['tags']],
  ['loop over numbers, with receipts', 'loop.mjs', ['numbers']],
  ['heads by latest', 'loop.mjs', ['heads', 50]],
].map(([name, script, options, itself = '']) => ({
  name,
  script,
  options: options.map(String),
  itself,
}));
