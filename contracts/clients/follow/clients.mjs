// The clients that follow a node, and how each of them is started.

/** Milliseconds between two questions of a client that asks seldom, its default. */
const SELDOM = 4000;

/**
 * Followers: a name, the script in `followers`, its arguments, and whether the client doubles events
 * on every chain: ethers 6 asks once for each block that has come since its last question, all at
 * once and from the same block on (`findings/ethers-6-polling-doubles-events.sh`).
 */
export const CLIENTS = [
  ['viem, filters', 'viem.mjs', ['filters', 500]],
  ['viem, ranges of blocks', 'viem.mjs', ['logs', 500]],
  ['viem, ranges, at its default', 'viem.mjs', ['logs', SELDOM]],
  ['viem, WebSocket', 'viem.mjs', ['websocket']],
  ['ethers 6, filters', 'ethers6.mjs', ['filters']],
  ['ethers 6, polling', 'ethers6.mjs', ['polling', 200], true],
  ['ethers 6, polling at its default', 'ethers6.mjs', ['polling', SELDOM], true],
  ['ethers 6, WebSocket', 'ethers6.mjs', ['websocket']],
  ['ethers 5', 'ethers5.mjs', [200]],
  ['ethers 5 at its default', 'ethers5.mjs', [SELDOM]],
  ['web3.js, loop', 'web3js.mjs', ['loop']],
  ['web3.js, WebSocket', 'web3js.mjs', ['websocket']],
  ['web3.py, loop', 'web3py.py', ['loop']],
  ['web3.py, filter', 'web3py.py', ['filter']],
  ['loop over eth_blockNumber', 'loop.mjs', ['number']],
  ['loop over latest', 'loop.mjs', ['latest']],
  ['loop over safe', 'loop.mjs', ['safe']],
  ['loop up to the tag latest', 'loop.mjs', ['tags']],
  ['loop over numbers, with receipts', 'loop.mjs', ['numbers']],
  ['heads by latest', 'loop.mjs', ['heads', 50]],
].map(([name, script, options, doubles = false]) => ({
  name,
  script,
  options: options.map(String),
  doubles,
}));
