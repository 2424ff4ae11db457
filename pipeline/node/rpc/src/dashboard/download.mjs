// Files of a batch, put together from parts.

import { hex, quantity } from './format.mjs';

/** Most bytes that the node gives at once. */
const PART = 4 << 20;

/** Files of a batch: what the node calls them, and the ends of their names. */
export const FILES = [
  { kind: 'batch', title: 'batch', end: '.json' },
  { kind: 'parent', title: 'parent', end: '.start.json' },
  { kind: 'proof', title: 'proof', end: '.proof' },
];

/** The name of a batch's file, as the node's folder has it. */
export function fileName({ firstBlock, lastBlock }, end) {
  const digits = (number) => String(quantity(number)).padStart(10, '0');
  return `${digits(firstBlock)}-${digits(lastBlock)}${end}`;
}

/** Fetches a file whole, and tells how much of it is there. */
export async function fetchFile(node, { firstBlock, lastBlock }, kind, tell) {
  const parts = [];
  let [got, size] = [0, 1];
  while (got < size) {
    const ask = [firstBlock, lastBlock, kind, hex(got), hex(PART)];
    const answer = await node.call('zkf_getBatchFile', ...ask);
    if (answer === null) throw new Error('the node does not have this file');
    const part = decode(answer.data);
    size = quantity(answer.size);
    if (part.length === 0 && got < size) throw new Error(`the file ends after ${got} bytes`);
    parts.push(part);
    got += part.length;
    tell(size === 0 ? 1 : got / size);
  }
  return new Blob(parts);
}

/** Gives a file to the user. */
export function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has begun to read by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function decode(text) {
  const bytes = new Uint8Array((text.length - 2) / 2);
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = Number.parseInt(text.slice(2 + 2 * at, 4 + 2 * at), 16);
  }
  return bytes;
}
