// What all pages begin with: settings, connection, account, and the times of its transactions.

import { Interface } from '/ethers.mjs';
import { Account } from './account.mjs';
import { byId, ends, figures, setText, span } from './elements.mjs';
import { Node } from './node.mjs';
import { Sending, quantile } from './sending.mjs';
import { Way } from './way.mjs';

function connection(state, text) {
  document.documentElement.dataset.state = state;
  setText(byId('connection'), text);
}

function measure(sending) {
  figures(byId('latency'), [
    ['Median answer', span(quantile(sending.answers, 0.5))],
    ['p99 answer', span(quantile(sending.answers, 0.99))],
    ['Median log', span(quantile(sending.logs, 0.5))],
    ['Transactions', String(sending.count)],
  ]);
}

/** Shows what a user's action failed with, or nothing. */
export function complain(error) {
  setText(byId('error'), error === undefined ? '' : error.message);
}

/**
 * Starts a page. `load` reads the state, at first and after each interruption, and `log` gets each
 * log of the contract, and draws it. `every` is the least number of milliseconds between
 * transactions that the table follows.
 */
export async function start({ load, log, every = 0 }) {
  const settings = await (await fetch('/settings.json')).json();
  const contract = new Interface(settings.abi);
  const node = new Node(settings.websocket);
  const account = new Account(node, settings);
  const sending = new Sending(node, account, contract);
  const way = new Way(byId('way'), node, settings.http);
  const page = { settings, contract, node, account, sending };
  setText(byId('account'), `you are ${ends(account.address)}`);
  byId('dashboard').href = `${settings.http}/dashboard`;
  byId('node').textContent = settings.http;

  let shownAt = -Infinity;
  sending.addEventListener('sent', ({ detail }) => {
    if (detail.begun - shownAt < every) return;
    shownAt = detail.begun;
    way.add(detail);
  });
  for (const name of ['answered', 'logged']) {
    sending.addEventListener(name, ({ detail }) => {
      way.update(detail);
    });
  }
  sending.addEventListener('failed', ({ detail }) => way.update(detail, true));
  setInterval(() => measure(sending), 250);
  measure(sending);

  node.addEventListener('head', ({ detail }) => account.setBaseFee(detail));
  node.addEventListener('log', async ({ detail }) => {
    const parsed = contract.parseLog(detail);
    try {
      // The user has waited for what is drawn.
      if (parsed) await log(page, parsed);
      sending.see(detail.transactionHash);
    } catch {
      // The connection is gone; the next one reads everything again.
    }
  });
  node.addEventListener('up', async () => {
    try {
      // What happens from here on comes as logs; what was before is read then.
      await node.subscribe('log', 'logs', { address: settings.contract });
      await node.subscribe('head', 'newHeads');
      await account.load();
      await load(page);
      connection('up', 'Connected.');
    } catch (error) {
      connection('ill', error.message);
    }
  });
  node.addEventListener('down', () => connection('down', 'The node does not answer.'));
  node.open();
  return page;
}
