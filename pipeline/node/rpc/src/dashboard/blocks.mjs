// The last blocks: the open one, and those with their headers.

import { element, keyed, setText } from './elements.mjs';
import { ends, gwei, hex, percent, quantity, short, time, whole } from './format.mjs';

/** Blocks that are shown. */
const SHOWN = 12;
const COLUMNS = ['number', 'number', 'number', 'number', 'number', 'number wide', 'wide mono'];

/** The table of blocks. */
export class Blocks {
  #node;
  #body;
  #blocks = new Map();
  #wanted = undefined;
  #isBusy = false;
  #epoch = 0;

  constructor(node, body) {
    this.#node = node;
    this.#body = body;
  }

  /** Forgets the blocks: the node may have another chain. */
  reset() {
    this.#epoch += 1;
    this.#blocks.clear();
    this.#wanted = undefined;
  }

  /** Shows the blocks up to the newest one, of which those up to `sealed` have their headers. */
  async update({ newest, sealed }) {
    const wanted = this.#wanted ?? { newest: 0, sealed: 0 };
    this.#wanted = {
      newest: Math.max(wanted.newest, newest),
      sealed: Math.max(wanted.sealed, sealed),
    };
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await this.#read(this.#wanted);
      this.#show();
    } catch {
      // The next news ask again; that the node is gone is said elsewhere.
    } finally {
      this.#isBusy = false;
    }
  }

  async #read({ newest, sealed }) {
    const from = Math.max(0, newest - SHOWN + 1);
    const numbers = [];
    for (let number = from; number <= newest; number += 1) {
      // An open block grows.
      if (this.#blocks.get(number)?.isOpen !== false) numbers.push(number);
    }
    const calls = numbers.flatMap((number) => [
      ['eth_getHeaderByNumber', hex(number)],
      ['eth_getBlockTransactionCountByNumber', hex(number)],
    ]);
    const epoch = this.#epoch;
    const answers = await this.#node.calls(calls);
    if (epoch !== this.#epoch) return;
    numbers.forEach((number, at) => {
      const [header, count] = [answers[2 * at], answers[2 * at + 1]];
      if (!header) return;
      this.#blocks.set(number, { number, header, count: quantity(count), isOpen: number > sealed });
    });
    for (const number of this.#blocks.keys()) if (number < from) this.#blocks.delete(number);
  }

  #show() {
    const blocks = [...this.#blocks.values()].sort((left, right) => right.number - left.number);
    keyed(this.#body, blocks, {
      key: ({ number }) => number,
      make: () => {
        const [number, ...others] = COLUMNS;
        const first = element('th', { scope: 'row', class: number });
        return element('tr', {}, first, ...others.map((kind) => element('td', { class: kind })));
      },
      update: (row, block) => {
        cells(block).forEach((text, at) => setText(row.children[at], text));
        row.classList.toggle('open', block.isOpen);
      },
    });
  }
}

function cells({ number, header, count, isOpen }) {
  const gas = quantity(header.gasUsed);
  return [
    whole(number),
    time(quantity(header.timestamp) * 1e6),
    whole(count),
    short(gas),
    percent(gas / quantity(header.gasLimit)),
    gwei(header.baseFeePerGas),
    // The hash of an open block is not its own yet.
    isOpen ? 'open' : ends(header.hash),
  ];
}
