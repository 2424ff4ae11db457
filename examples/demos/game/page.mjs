// The page of the game: the board as it is confirmed, steps by keys or buttons, players.

import { byId, element, ends, figures, setText, span } from '/shared/elements.mjs';
import { latest } from '/shared/latest.mjs';
import { quantile } from '/shared/sending.mjs';
import { complain, start } from '/shared/start.mjs';
import { Board, colour } from '/board.mjs';
import { Steps } from '/steps.mjs';

const KEYS = {
  ArrowUp: 'up',
  w: 'up',
  ArrowLeft: 'left',
  a: 'left',
  ArrowDown: 'down',
  s: 'down',
  ArrowRight: 'right',
  d: 'right',
};
const SEATS = 15;
/** Seconds without a step after which a seat is free. */
const IDLE = 20;

const board = new Board(byId('board').querySelector('canvas'));
/** When own steps were answered, of the last second. */
const answered = [];
let steps;

const own = (page) =>
  [...board.seats].find(([, { player }]) => player === page.account.address)?.[0];

/** Reads the board, and goes on from where the contract has the player. */
const read = latest(async (page) => {
  board.set(await page.sending.read('look'));
  const seat = board.seats.get(own(page));
  steps.place = seat && [seat.x, seat.y];
  show(page);
});

/** What fails leaves the place open: the contract has it, once nothing is on its way. */
async function failed(page, error) {
  // The steps behind the one that failed fail for that reason.
  if (!steps.place) return;
  complain(error);
  steps.place = undefined;
  while (page.sending.inFlight > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await read(page).catch(complain);
}

function show(page) {
  const number = own(page);
  const seat = board.seats.get(number);
  byId('join').hidden = number !== undefined;
  setText(
    byId('where'),
    seat ? `You have seat ${number}, at ${seat.x}, ${seat.y}.` : 'You have no seat yet.',
  );
  const score = board.score();
  const players = [...board.seats].sort(([a], [b]) => score[b] - score[a]);
  const lines = players.map(([one, { player }]) => {
    const swatch = element('span', { class: 'colour', 'aria-hidden': 'true' });
    swatch.style.backgroundColor = colour(one);
    const who = one === number ? 'you' : ends(player);
    const parts = [`seat ${one}`, who, `${score[one]} cells`];
    const words = parts.map((text) => element('span', {}, text));
    return element('li', { 'data-seat': one }, swatch, ...words);
  });
  byId('players').replaceChildren(...lines);
  byId('players-empty').hidden = lines.length > 0;
}

function measure(page) {
  const since = performance.now() - 1_000;
  while (answered[0] < since) answered.shift();
  figures(byId('moves'), [
    ['Steps a second', String(answered.length)],
    ['Median answer', span(quantile(page.sending.answers, 0.5))],
    ['p99 answer', span(quantile(page.sending.answers, 0.99))],
  ]);
  show(page);
}

async function join(page, event) {
  complain();
  const now = Date.now() / 1_000;
  const isFree = (seat) => !board.seats.has(seat) || board.seats.get(seat).moved + IDLE < now;
  const all = Array.from({ length: SEATS }, (_, index) => index + 1);
  // A seat that nobody has had comes before one whose player has left.
  const seat = all.find((one) => !board.seats.has(one)) ?? all.find(isFree);
  try {
    if (seat === undefined)
      throw new Error('All seats are taken: one is free after 20 s without steps.');
    await page.sending.send(`Take seat ${seat}`, event.timeStamp, 200_000n, 'join', seat);
    byId('board').focus();
  } catch (error) {
    complain(error);
  }
  await read(page).catch(complain);
}

const page = await start({
  every: 1_000,
  load: (page) => {
    steps ??= new Steps(page, (error) => failed(page, error));
    return read(page);
  },
  log: (_, { name, args }) => {
    const { seat, x, y } = args;
    board.paint(Number(seat), Number(x), Number(y), name === 'Joined' ? args.player : undefined);
  },
});
page.sending.addEventListener('answered', ({ detail }) => {
  if (detail.receipt.status === '0x1') answered.push(performance.now());
});
setInterval(() => measure(page), 250);

const direction = ({ key }) => KEYS[key.length === 1 ? key.toLowerCase() : key];
byId('board').addEventListener('keydown', (event) => {
  if (!direction(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  // Arrows would scroll the page.
  event.preventDefault();
  complain();
  steps?.hold(direction(event), event.timeStamp);
});
byId('board').addEventListener('keyup', (event) => steps?.release(direction(event)));
byId('board').addEventListener('blur', () => steps?.stop());
for (const button of document.querySelectorAll('[data-step]')) {
  const { step } = button.dataset;
  button.addEventListener('pointerdown', (event) => {
    complain();
    steps?.hold(step, event.timeStamp);
  });
  for (const name of ['pointerup', 'pointercancel', 'pointerleave']) {
    button.addEventListener(name, () => steps?.release(step));
  }
  // By the keyboard: one step.
  button.addEventListener('click', (event) => {
    if (event.detail !== 0) return;
    steps?.hold(step, event.timeStamp);
    steps?.release(step);
  });
}
byId('join').addEventListener('click', (event) => join(page, event));
