// What somebody looks for: one transaction's way, from its submission to the proof of its batch, or
// a block or an account.

import { BatchView } from './batch.mjs';
import { byId, copied, definitions, element, setText } from './elements.mjs';
import { AccountView, BlockView, kindOf } from './found.mjs';
import { ether, quantity, span, time, whole } from './format.mjs';
import { pause, sentence, stages, total } from './stages.mjs';

/** The part of the page about what the address names after `#`. */
export class Transaction {
  #node;
  #place = byId('transaction');
  #input = byId('hash');
  #error = byId('search-error');
  #turn = 0;

  constructor(node) {
    this.#node = node;
    byId('search').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#choose(this.#input.value);
    });
    byId('newest').addEventListener('click', () => this.#newest());
    window.addEventListener('hashchange', () => this.follow());
  }

  /** Follows what the address names. */
  async follow() {
    const named = location.hash.slice(1).toLowerCase();
    this.#turn += 1;
    setText(this.#error, '');
    this.#place.replaceChildren();
    // Other names are of parts of the page.
    if (!/^(0x|\d)/.test(named)) return;
    this.#input.value = named;
    const kind = kindOf(named);
    if (kind === undefined) {
      this.#refuse(named);
      return;
    }
    const turn = this.#turn;
    const views = { hash: View, block: BlockView, address: AccountView };
    let view = new views[kind](this.#node, named);
    this.#place.replaceChildren(view.element);
    while (turn === this.#turn) {
      let wait = 1_000;
      try {
        wait = await view.update(() => turn === this.#turn);
        // A hash of no transaction may be a block's.
        if (kind === 'hash' && view.isUnknown && (await isBlock(this.#node, named))) {
          if (turn !== this.#turn) return;
          view = new BlockView(this.#node, named);
          this.#place.replaceChildren(view.element);
          wait = 0;
        }
      } catch (error) {
        // That the node is gone is said above; it is asked until it is back.
        if (error.code !== undefined) setText(this.#error, `The node answers: ${error.message}`);
      }
      if (wait === undefined) return;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  #choose(text) {
    const named = text.trim().toLowerCase().replaceAll(',', '');
    if (kindOf(named) === undefined) {
      this.#refuse(named);
      return;
    }
    if (location.hash === `#${named}`) this.follow();
    else location.hash = named;
  }

  #refuse(got) {
    const digits = got.replace(/^0x/, '');
    const what = /^[0-9a-f]*$/.test(digits) ? `${digits.length} digits` : 'something else';
    const none = got === '' ? 'nothing' : what;
    const expected = '0x with 64 hexadecimal digits (a hash) or 40 (an address)';
    setText(this.#error, `Expected ${expected}, or a block's number, got ${none}.`);
    this.#input.focus();
  }

  async #newest() {
    setText(this.#error, '');
    try {
      const hash = await newest(this.#node);
      if (hash) this.#choose(hash);
      else setText(this.#error, 'The last blocks have no transaction.');
    } catch (error) {
      setText(this.#error, `The node does not answer: ${error.message}`);
    }
  }
}

/** Returns whether a hash is that of a block. */
async function isBlock(node, hash) {
  return (await node.call('eth_getBlockByHash', hash, false)) !== null;
}

/** Looks for the newest transaction in the last blocks. */
async function newest(node) {
  const LOOKED = 256;
  const height = quantity(await node.call('eth_blockNumber'));
  const numbers = Array.from({ length: Math.min(LOOKED, height + 1) }, (_, back) => height - back);
  const hexes = numbers.map((number) => `0x${number.toString(16)}`);
  const counts = await node.calls(
    hexes.map((number) => ['eth_getBlockTransactionCountByNumber', number]),
  );
  const at = counts.findIndex((count) => quantity(count) > 0);
  if (at < 0) return undefined;
  const last = `0x${(quantity(counts[at]) - 1).toString(16)}`;
  const found = await node.call('eth_getTransactionByBlockNumberAndIndex', hexes[at], last);
  return found?.hash;
}

/** A transaction as it is shown. */
class View {
  #node;
  #hash;
  #shown = '';
  #said = element('p', { role: 'status', class: 'sentence' }, 'Asking the node.');
  #stages = element('ol', { class: 'stages', 'aria-label': 'Stages' });
  #facts = element('div');
  #batch = element('div');
  #batchView = undefined;
  element = element('div', {}, this.#said, this.#stages, this.#facts, this.#batch);
  /** Whether the node knows no such transaction. */
  isUnknown = false;

  constructor(node, hash) {
    this.#node = node;
    this.#hash = hash;
  }

  /** Asks, shows what has changed, and returns the milliseconds until it should be asked again. */
  async update(isWanted) {
    const status = await this.#node.call('zkf_transactionStatus', this.#hash);
    const now = JSON.stringify(status);
    this.isUnknown = status.stage === 'unknown';
    // A batch is proved in several attempts, while its transactions stay in their stage.
    if (now === this.#shown && status.stage !== 'inBatch') return pause(status);
    const [sent, receipt] = await this.#node.calls([
      ['eth_getTransactionByHash', this.#hash],
      ['eth_getTransactionReceipt', this.#hash],
    ]);
    const batch = status.batch ? await this.#readBatch(status) : null;
    if (!isWanted()) return undefined;
    if (now !== this.#shown) this.#show(status, sent, receipt);
    this.#showBatch(batch);
    const isWhole = !status.batch || batch;
    this.#shown = isWhole ? now : '';
    return isWhole ? pause(status) : 1_000;
  }

  async #readBatch({ blockNumber }) {
    try {
      return await this.#node.call('zkf_getBatchByBlock', blockNumber);
    } catch (error) {
      if (error.isMissing) return null;
      throw error;
    }
  }

  #show(status, sent, receipt) {
    this.#said.classList.toggle('failed', status.success === false);
    const isKnown = status.stage !== 'unknown';
    const shown = stages(status);
    setText(this.#said, sentence(status, total(shown)));
    this.#stages.hidden = !isKnown;
    this.#stages.replaceChildren(...shown.map(stage));
    this.#facts.replaceChildren();
    if (!isKnown) return;
    const facts = describe(status, sent, receipt);
    this.#facts.append(definitions(facts, { class: 'facts' }));
  }

  #showBatch(batch) {
    if (!batch) {
      this.#batch.replaceChildren();
      this.#batchView = undefined;
      return;
    }
    if (!this.#batchView) {
      this.#batchView = new BatchView(this.#node);
      this.#batch.replaceChildren(element('h3', {}, 'Its batch'), this.#batchView.element);
    }
    this.#batchView.show(batch);
  }
}

function stage({ name, text, isReached, isLast, time: at, since }) {
  const state = isLast ? 'last' : isReached ? 'reached' : 'later';
  const unknown = isReached ? 'at a time unknown' : 'not yet';
  const when = at === undefined ? unknown : time(at, { milliseconds: true });
  return element(
    'li',
    { class: state, 'aria-current': isLast ? 'step' : undefined },
    element('b', {}, name),
    element('span', { class: 'quiet' }, text),
    element('span', { class: 'when' }, when),
    element('span', { class: 'since' }, since === undefined ? '' : `+ ${span(since)}`),
  );
}

function describe(status, sent, receipt) {
  const gas = receipt && `${whole(quantity(receipt.gasUsed))} of ${whole(quantity(sent?.gas))}`;
  const [block, index] = [status.blockNumber, status.transactionIndex].map(quantity);
  const place = block === undefined ? undefined : `${whole(block)}, as number ${whole(index)}`;
  const result = { true: 'succeeded', false: 'failed: its changes were undone, its fee was paid' };
  const fee = receipt && ether(BigInt(receipt.gasUsed) * BigInt(receipt.effectiveGasPrice));
  return [
    ['Result', result[status.success]],
    ['Block', place],
    ['Value', sent && ether(sent.value)],
    ['Nonce', sent && whole(quantity(sent.nonce))],
    ['Gas', gas],
    ['Fee', fee],
    ['From', copied(sent?.from)],
    ['To', copied(sent?.to)],
    ['New contract', copied(receipt?.contractAddress)],
  ];
}
