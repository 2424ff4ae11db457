// The page of the order book: the book, orders of one's own, trades as they happen.

import { byId, element, ends, figures, keyed, setText } from '/shared/elements.mjs';
import { latest } from '/shared/latest.mjs';
import { complain, start } from '/shared/start.mjs';

/** Gas of the calls, with as many trades as an order has at most. */
const GAS = { place: 1_500_000n, cancel: 200_000n, claim: 150_000n };
/** Trades that are shown. */
const MOST_TRADES = 12;
/** Blocks in which the page looks for trades when it opens. */
const BLOCKS = 1_000;

const whole = (value) => value.toLocaleString('en-US');
const side = (buys) => element('span', { class: buys ? 'bought' : 'sold' }, buys ? 'Buy' : 'Sell');

function levels(place, found, name) {
  const rows = found.map(([price, amount]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', class: name === 'Buy' ? 'bought' : 'sold' }, name),
      element('td', { class: 'number' }, whole(price)),
      element('td', { class: 'number' }, whole(amount)),
    ),
  );
  place.replaceChildren(...rows);
}

/** The line of an open order, which stays the same element while its amount falls. */
function make(page, [id, buys]) {
  const amount = element('span');
  const button = element('button', { type: 'button' }, 'Cancel');
  button.addEventListener('click', (event) => {
    button.disabled = true;
    send(page, event, `Cancel ${amount.textContent}`, 'cancel', id);
  });
  return element('li', {}, side(buys), amount, button);
}

function update(line, [, , price, amount]) {
  const [, text, button] = line.children;
  setText(text, `${whole(amount)} at ${whole(price)}`);
  button.setAttribute('aria-label', `Cancel ${text.textContent}`);
  button.disabled = false;
}

/** Sends a transaction, and shows why it failed. */
async function send(page, event, label, name, ...args) {
  complain();
  try {
    await page.sending.send(label, event.timeStamp, GAS[name], name, ...args);
  } catch (error) {
    complain(error);
    // The button that was disabled comes back.
    await show(page).catch(complain);
  }
}

/** Shows the book as it is now. */
const show = latest(async (page) => {
  draw(page, await page.sending.read('look', page.account.address));
});

function draw(page, [bids, asks, balance, hasGift, open]) {
  levels(byId('asks'), [...asks].reverse(), 'Sell');
  levels(byId('bids'), bids, 'Buy');
  const isEmpty = bids.length + asks.length === 0;
  byId('book').hidden = isEmpty;
  byId('book-empty').hidden = !isEmpty;
  figures(byId('balances'), [
    ['Your tea', whole(balance.tea)],
    ['Your coins', whole(balance.coins)],
  ]);
  byId('claim').hidden = hasGift;
  keyed(byId('open'), open, { key: ([id]) => id, make: (one) => make(page, one), update });
  byId('open-empty').hidden = open.length > 0;
}

function trade(page, { maker, taker, buys, price, amount }) {
  const mine = [maker, taker].includes(page.account.address);
  const buyer = ends(buys ? taker : maker);
  const who = element('span', { class: 'quiet' }, mine ? 'yours' : `by ${buyer}`);
  const line = element('li', {}, side(buys), `${whole(amount)} at ${whole(price)}`, who);
  byId('trades').prepend(line);
  while (byId('trades').children.length > MOST_TRADES) byId('trades').lastElementChild.remove();
  byId('trades-empty').hidden = true;
}

async function load(page) {
  const { node, contract, settings } = page;
  const newest = Number(await node.call('eth_blockNumber'));
  const fromBlock = `0x${Math.max(0, newest - BLOCKS).toString(16)}`;
  const topics = [contract.getEvent('Traded').topicHash];
  const filter = { address: settings.contract, topics, fromBlock };
  const logs = await node.call('eth_getLogs', filter);
  byId('trades').replaceChildren();
  for (const log of logs.slice(-MOST_TRADES)) trade(page, contract.parseLog(log).args);
  await show(page);
}

const page = await start({
  load,
  log: (page, { name, args }) => {
    if (name === 'Traded') trade(page, args);
    return show(page);
  },
});

byId('order').addEventListener('submit', (event) => {
  event.preventDefault();
  const buys = event.submitter?.value !== 'sell';
  const [price, amount] = ['price', 'amount'].map((id) => Number(byId(id).value));
  const label = `${buys ? 'Buy' : 'Sell'} ${whole(amount)} at ${whole(price)}`;
  send(page, event, label, 'place', buys, price, amount);
});
byId('claim').addEventListener('click', (event) => send(page, event, 'Get tokens', 'claim'));
