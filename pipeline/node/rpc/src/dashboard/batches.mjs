// The batches that the node has written, and their proofs.

import { BatchView, blocksOf, standing } from './batch.mjs';
import { byId, element, keyed, setText } from './elements.mjs';
import { quantity, short, time, whole } from './format.mjs';

/** Batches of a page. */
const SHOWN = '0xa';
const NONE =
  'This node writes no batches. With --batches FOLDER it does, and with --prove it proves them.';

/** The table of batches. */
export class Batches {
  #node;
  #body = byId('batches');
  #note = byId('batches-note');
  /** The block before which the shown batches end; null for the newest. */
  #before = null;
  #last = [];
  #turn = 0;

  constructor(node) {
    this.#node = node;
    byId('batches-newest').addEventListener('click', () => this.#turnTo(null));
    byId('batches-older').addEventListener('click', () => {
      const oldest = this.#last.at(-1);
      if (oldest) this.#turnTo(oldest.firstBlock);
    });
  }

  /** Forgets the batches: the node may have another chain. */
  reset() {
    this.#before = null;
    this.#body.replaceChildren();
  }

  /** Asks for the batches. */
  async update() {
    this.#turn += 1;
    const turn = this.#turn;
    let batches;
    try {
      batches = await this.#node.call('zkf_getBatches', this.#before, SHOWN);
    } catch (error) {
      // What is shown stays while the node is gone.
      if (error.isMissing) this.#show(null);
      else if (error.code !== undefined) this.#say(`The node answers: ${error.message}`);
      return;
    }
    // Another page may have been chosen since.
    if (turn === this.#turn) this.#show(batches);
  }

  #turnTo(before) {
    this.#before = before;
    this.update();
  }

  #say(text) {
    setText(this.#note, text);
    this.#note.hidden = text === '';
  }

  #show(batches) {
    const isOlder = this.#before !== null;
    const none = isOlder ? 'There are no older batches.' : 'No batch is written yet.';
    if (batches === null) this.#say(NONE);
    else this.#say(batches.length === 0 ? none : '');
    this.#last = batches ?? [];
    byId('batches-table').hidden = this.#last.length === 0;
    byId('batches-pages').hidden = !isOlder && this.#last.length < Number(SHOWN);
    byId('batches-older').disabled = this.#last.length < Number(SHOWN);
    byId('batches-newest').disabled = !isOlder;
    // Each batch has two rows: its figures, and what opens below them.
    const rows = this.#last.flatMap((batch) => {
      const name = `${batch.firstBlock}-${batch.lastBlock}`;
      return [
        { batch, key: name, isMore: false },
        { batch, key: `${name}-more`, isMore: true },
      ];
    });
    keyed(this.#body, rows, {
      key: ({ key }) => key,
      make: ({ key, isMore }) => (isMore ? this.#more(key) : this.#row(key)),
      update: (row, { batch, isMore }) => (isMore ? row.show(batch) : fill(row, batch)),
    });
  }

  #row(key) {
    const controls = `batch-${key}-more`;
    const button = element('button', {
      type: 'button',
      class: 'link',
      'aria-expanded': 'false',
      'aria-controls': controls,
    });
    button.addEventListener('click', () => {
      const more = byId(controls);
      more.hidden = !more.hidden;
      button.setAttribute('aria-expanded', String(!more.hidden));
    });
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, button),
      element('td', { class: 'number' }),
      element('td', { class: 'number wide' }),
      element('td', { class: 'number wide' }),
      element('td', {}),
    );
  }

  #more(key) {
    const view = new BatchView(this.#node);
    const cell = element('td', { colspan: 5 }, view.element);
    const row = element('tr', { id: `batch-${key}`, hidden: '', class: 'more' }, cell);
    row.show = (batch) => view.show(batch);
    return row;
  }
}

function fill({ children: [blocks, transactions, gas, written, proof] }, batch) {
  const at = quantity(batch.recordedAt);
  setText(blocks.firstElementChild, blocksOf(batch));
  setText(transactions, whole(quantity(batch.transactions)));
  setText(gas, short(quantity(batch.gasUsed)));
  setText(written, at === undefined ? '' : time(at));
  setText(proof, standing(batch));
  proof.className = `status ${batch.status}`;
}
