// The last transactions of a page: how long their user waited, and how far they have come since.

import { element, setText, span } from './elements.mjs';
import { stages } from './stages.mjs';

/** Transactions that are shown. */
const MOST = 5;
/** How often the node is asked for their stages, in milliseconds. */
const PERIOD = 1_000;

const HEAD = [
  'Transaction',
  'Answer',
  'Log',
  'Pre-confirmed',
  'In a block',
  'In a batch',
  'Proved',
];

function head() {
  const cells = HEAD.map((name, index) =>
    element('th', { scope: 'col', class: index === 0 ? undefined : 'number' }, name),
  );
  return element('thead', {}, element('tr', {}, ...cells));
}

/** A table that follows transactions. */
export class Way {
  #node;
  #http;
  #rows = [];
  #body = element('tbody');
  #none = element('p', { class: 'quiet' }, 'You have sent nothing yet.');
  #table;

  constructor(place, node, http) {
    this.#node = node;
    this.#http = http;
    const attributes = { class: 'way', 'aria-labelledby': place.getAttribute('aria-labelledby') };
    this.#table = element('table', { ...attributes, hidden: '' }, head(), this.#body);
    place.append(this.#table, this.#none);
    setInterval(() => this.#ask(), PERIOD);
  }

  /** Shows one more transaction. */
  add(sent) {
    const link = element('a', { href: `${this.#http}/dashboard#${sent.hash}` }, sent.label);
    const cells = HEAD.slice(1).map((name) =>
      element('td', { class: 'number', 'data-name': name }, '–'),
    );
    const row = element(
      'tr',
      { 'data-hash': sent.hash },
      element('th', { scope: 'row' }, link),
      ...cells,
    );
    this.#table.hidden = false;
    this.#none.remove();
    this.#rows.unshift({ sent, row, cells });
    this.#body.prepend(row);
    for (const { row: old } of this.#rows.splice(MOST)) old.remove();
    this.update(sent);
  }

  /** Shows the times of a transaction, if it is in the table. */
  update(sent, isFailed = false) {
    const found = this.#rows.find((one) => one.sent === sent);
    if (!found) return;
    setText(found.cells[0], span(sent.answer));
    setText(found.cells[1], isFailed ? 'failed' : span(sent.log));
    found.row.classList.toggle('failed', isFailed);
  }

  async #ask() {
    const open = this.#rows.filter(({ sent, isProved }) => sent.answer !== undefined && !isProved);
    for (const one of open) {
      try {
        const shown = stages(await this.#node.call('zkf_transactionStatus', one.sent.hash));
        one.isProved = shown.at(-1).isReached;
        shown.forEach(({ isReached, time }, index) => {
          const cell = one.cells[2 + index];
          const words = time === undefined ? 'yes' : `+ ${span(time)}`;
          setText(cell, isReached ? words : 'waits');
          cell.classList.toggle('reached', isReached);
        });
      } catch {
        // The connection is gone; the header says so.
        return;
      }
    }
  }
}
