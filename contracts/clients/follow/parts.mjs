// What the followers share: requests, the contract, what each of them writes.

import { once } from 'node:events';
import { writeFileSync } from 'node:fs';

import { ask as answer } from '../parts.mjs';

/** `tick(n)` emits `Ticked(n)`. */
export const abi = ['event Ticked(uint256 indexed n)', 'function tick(uint256 n)'];
/** Hash of the event. */
export const topic = '0xfb779b607f72003343c20e8a3b2b874a312f065e2d88c2747a5bdce1c9ab1bbf';

/** Asks a node, and returns the result. */
export async function ask(url, method, ...params) {
  const { result, error } = await answer(url, method, ...params);
  if (error) {
    throw Object.assign(new Error(error.message), { code: error.code });
  }
  return result;
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
export const hex = (number) => `0x${number.toString(16)}`;

/** Arguments of a follower: addresses, the contract, and the file that it writes. */
export const [http, websocket, address, file] = process.argv.slice(2);

/** What a follower saw: numbers of events in the order in which they came, blocks that changed. */
export const seen = { got: [], reorganizations: 0, errors: [] };

/** Follows until the standard input ends, and writes what was seen. */
export async function follow(begin) {
  try {
    await begin();
    // The parent waits for this line before it sends anything.
    console.log('ready');
  } catch (error) {
    seen.errors.push(String(error));
    console.log('ready');
  }
  await once(process.stdin.resume(), 'end');
  writeFileSync(file, JSON.stringify(seen));
  process.exit(0);
}
