// A block and an account, which somebody has looked for.

import { copied, definitions, element, setText } from './elements.mjs';
import { bytes, ether, gwei, hex, percent, quantity, short, time, whole } from './format.mjs';

/** Transactions of a block that are listed. */
const LISTED = 20;

/** What a text may be looked for as: a `hash`, an `address`, or the number of a `block`. */
export function kindOf(text) {
  if (/^0x[0-9a-f]{64}$/.test(text)) return 'hash';
  if (/^0x[0-9a-f]{40}$/.test(text)) return 'address';
  return /^(\d{1,15}|0x[0-9a-f]{1,13})$/.test(text) ? 'block' : undefined;
}

/** A block, by its number or its hash; asked for until it has its header. */
export class BlockView {
  #node;
  #call;
  #said = element('p', { role: 'status', class: 'sentence' }, 'Asking the node.');
  #facts = element('div');
  element = element('div', {}, this.#said, this.#facts);

  constructor(node, of) {
    this.#node = node;
    const isHash = kindOf(of) === 'hash';
    this.#call = isHash
      ? ['eth_getBlockByHash', of, false]
      : ['eth_getBlockByNumber', hex(Number(of)), false];
  }

  async update(isWanted) {
    const [block, sealed] = await this.#node.calls([
      this.#call,
      ['eth_getBlockByNumber', 'safe', false],
    ]);
    if (!isWanted()) return undefined;
    if (!block) {
      setText(this.#said, 'This node does not have this block.');
      return 1_000;
    }
    const isOpen = quantity(block.number) > (quantity(sealed?.number) ?? 0);
    const number = whole(quantity(block.number));
    setText(this.#said, `Block ${number} ${isOpen ? 'is open and grows.' : 'has its header.'}`);
    this.#facts.replaceChildren(definitions(factsOf(block, isOpen), { class: 'facts' }));
    this.#facts.append(listed(block.transactions));
    return isOpen ? 1_000 : undefined;
  }
}

function factsOf(block, isOpen) {
  const gas = quantity(block.gasUsed);
  return [
    ['Number', whole(quantity(block.number))],
    ['Begun', time(quantity(block.timestamp) * 1e6)],
    ['Transactions', whole(block.transactions.length)],
    ['Gas', `${short(gas)}, ${percent(gas / quantity(block.gasLimit))} full`],
    ['Base fee', gwei(block.baseFeePerGas)],
    // Those of an open block are not its own yet.
    ['Hash', isOpen ? undefined : copied(block.hash)],
    ['State root', isOpen ? undefined : copied(block.stateRoot)],
    ['Hash of the block before', copied(block.parentHash)],
    ['Recipient of the tips', copied(block.miner)],
  ];
}

function listed(hashes) {
  const links = hashes
    .slice(0, LISTED)
    .map((hash) =>
      element('li', {}, element('a', { href: `#${hash}` }, element('code', {}, hash))),
    );
  const rest = hashes.length - links.length;
  if (rest > 0) links.push(element('li', { class: 'quiet' }, `and ${whole(rest)} more`));
  return element('ul', { class: 'listed' }, ...links);
}

/** An account, which is asked for again and again. */
export class AccountView {
  #node;
  #address;
  #shown = '';
  #facts = element('div', {}, element('p', { role: 'status' }, 'Asking the node.'));
  element = this.#facts;

  constructor(node, address) {
    this.#node = node;
    this.#address = address;
  }

  async update(isWanted) {
    const [balance, nonce, code] = await this.#node.calls([
      ['eth_getBalance', this.#address, 'latest'],
      ['eth_getTransactionCount', this.#address, 'latest'],
      ['eth_getCode', this.#address, 'latest'],
    ]);
    if (!isWanted()) return undefined;
    const now = JSON.stringify([balance, nonce, code.length]);
    if (now !== this.#shown) {
      this.#shown = now;
      const size = (code.length - 2) / 2;
      const facts = [
        ['Balance', ether(balance)],
        ['Transactions sent', whole(quantity(nonce))],
        ['Code', size > 0 ? bytes(size) : 'none: no contract'],
        ['Address', copied(this.#address)],
      ];
      this.#facts.replaceChildren(definitions(facts, { class: 'facts' }));
    }
    return 2_000;
  }
}
