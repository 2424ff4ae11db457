// Two players hold keys in their pages, and the contract keeps its rules.

import { check, says, text } from '../users.mjs';

/** The numbers of a player's line: seat, and cells. */
async function line(page, seat) {
  const words = await text(page, `#players [data-seat="${seat}"]`);
  return Number(/(\d+) cells/.exec(words)?.[1] ?? 0);
}

async function place(page) {
  const [, seat, x, y] = /seat (\d+), at (\d+), (\d+)/.exec(await text(page, '#where'));
  return [seat, x, y].map(Number);
}

/** The colour of a cell in the page's drawing, read from a copy: reading slows a drawing down. */
async function drawn(page, x, y) {
  const read = (drawing, x, y) => {
    const copy = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    copy.drawImage(drawing, x * 16 + 1, y * 16 + 1, 1, 1, 0, 0, 1, 1);
    return [...copy.getImageData(0, 0, 1, 1).data];
  };
  return page.$eval('#board canvas', read, x, y);
}

/** Waits until a cell has one colour in two pages. */
async function bothDraw(pages, x, y, what) {
  for (let tries = 0; ; tries += 1) {
    const [one, other] = await Promise.all(pages.map((page) => drawn(page, x, y)));
    const isPainted = one.join() !== '27,31,39,255' && one[3] === 255;
    if (isPainted && one.join() === other.join()) return;
    check(tries < 100, `${what}: both draw ${x}, ${y}: ${one} and ${other}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A key that is held moves on and on, and both see it. */
async function moves({ wide, narrow, users, contract }) {
  for (const [page, seat] of [
    [wide, 1],
    [narrow, 2],
  ]) {
    await page.click('#join');
    await says(page, '#where', `You have seat ${seat}`);
    await users.isMeasured(page, `Take seat ${seat}`);
  }
  const [, x, y] = await place(wide);
  await wide.focus('#board');
  await wide.keyboard.down('ArrowRight');
  const isFar = (x) =>
    Number(/, at (\d+)/.exec(document.querySelector('#where').textContent)[1]) >= x;
  await wide.waitForFunction(isFar, { timeout: 30_000 }, x + 15).catch(async () => {
    check(false, `it moves: ${await text(wide, '#where')} ${await text(wide, '#error')}`);
  });
  await wide.keyboard.up('ArrowRight');
  await wide.waitForFunction(() => document.querySelector('#moves').textContent.includes(' ms'));
  console.log(
    await wide.$$eval('#moves dd', (all) => all.map(({ textContent }) => textContent).join(', ')),
  );
  for (let index = 0; index <= 15; index += 5) await bothDraw([wide, narrow], x + index, y, 'held');
  const [, held] = await place(wide);
  await says(wide, '#moves [data-key="Steps a second"] dd', '0');
  await wide.focus('#board');
  // How long the key is down depends on the machine.
  await wide.keyboard.press('s');
  const isLower = (y) =>
    Number(/(\d+)\.$/.exec(document.querySelector('#where').textContent)[1]) > y;
  await wide.waitForFunction(isLower, { timeout: 15_000 }, y);
  const hash = await wide.$eval('#way tbody tr', ({ dataset }) => dataset.hash);
  await bothDraw([wide, narrow], (await place(wide))[1], y + 1, 'a letter');
  check((await place(wide))[1] >= held, 'it stays where the key led');

  // The buttons of a page without a keyboard: one step by each press.
  const [, otherX, otherY] = await place(narrow);
  await narrow.focus('[data-step=down]');
  await narrow.keyboard.press('Enter');
  await says(narrow, '#where', `at ${otherX}, ${otherY + 1}.`);
  await narrow.keyboard.press('Enter');
  await says(narrow, '#where', `at ${otherX}, ${otherY + 2}.`);
  await bothDraw([wide, narrow], otherX, otherY + 2, 'a button');

  const [rows, seats] = await contract.look();
  for (const [seat, page] of [
    [1, wide],
    [2, narrow],
  ]) {
    const cells = rows.reduce((sum, row) => sum + count(row, seat), 0);
    check(
      Number(seats[seat].cells) === cells,
      `the contract counts ${cells}: ${seats[seat].cells}`,
    );
    for (const other of [wide, narrow])
      await says(other, `#players [data-seat="${seat}"]`, `${cells} cells`);
    check((await line(page, seat)) === cells, 'the page counts alike');
    check(
      (await place(page)).join() === [seat, seats[seat].x, seats[seat].y].join(),
      'and has the place',
    );
  }
  check((await text(wide, '#error')) === '', 'nothing failed');
  await users.reachesBatch(wide, hash);
}

function count(row, seat) {
  let cells = 0;
  for (let x = 0n; x < 64n; x += 1n) if (Number((row >> (4n * x)) & 15n) === seat) cells += 1;
  return cells;
}

const done = async (sent) => (await sent).wait();

/** Players beside the pages. */
async function rules({ users, contract }) {
  const [third, fourth] = [1, 2].map((index) => users.contract(index));
  await users.reverts(third.move.staticCall(1, 1), 'NoSeat');
  for (const seat of [0, 16, 255]) await users.reverts(third.join.staticCall(seat), 'NoSuchSeat');
  await users.reverts(third.join.staticCall(1), 'Taken');
  await done(third.join(3));
  await users.reverts(third.join.staticCall(4), 'HasSeat');
  const [, seats] = await contract.look();
  const [x, y] = [Number(seats[3].x), Number(seats[3].y)];
  const far = [
    [x, y],
    [x + 2, y],
    [x + 1, y + 1],
    [x, y - 2],
    [0, 0],
    [64, y],
    [x, 40],
    [255, 255],
  ];
  for (const [farX, farY] of far) await users.reverts(third.move.staticCall(farX, farY), 'Far');
  const gas = await third.move.estimateGas(x + 1, y);
  check(gas < 150_000n, `the page's gas is enough: ${gas}`);

  // One player goes to another, who stays where they are, and whose trail can be painted over.
  await done(fourth.join(4));
  let [atX, atY] = [Number(seats[3].x), y];
  const to = async (one, toX, toY) => {
    await done(one.move(toX, toY));
    [atX, atY] = [toX, toY];
  };
  const after = (await contract.look())[1][4];
  const [goalX, goalY] = [Number(after.x), Number(after.y)];
  while (atX !== goalX) await to(third, atX + Math.sign(goalX - atX), atY);
  while (Math.abs(goalY - atY) > 1) await to(third, atX, atY + Math.sign(goalY - atY));
  await users.reverts(third.move.staticCall(goalX, goalY), 'Occupied');
  await done(fourth.move(goalX + (goalX < 63 ? 1 : -1), goalY));
  const before = (await contract.look())[1];
  await done(third.move(goalX, goalY));
  const now = (await contract.look())[1];
  check(now[3].cells === before[3].cells + 1n, 'a cell more');
  check(now[4].cells === before[4].cells - 1n, 'a cell less');
}

/** A player who is in the way is not passed, and the page goes on from where it is. */
async function blocked({ wide, users, contract }) {
  const sixth = users.contract(4);
  await done(sixth.join(5));
  const [, atX, atY] = await place(wide);
  const seat = (await contract.look())[1][5];
  let [x, y] = [Number(seat.x), Number(seat.y)];
  // How far the held key led depends on the machine: the other player comes from its own side.
  const [beside, key] = x < atX || atX === 63 ? [atX - 1, 'a'] : [atX + 1, 'd'];
  while (x !== beside) await done(sixth.move((x += Math.sign(beside - x)), y));
  while (y !== atY) await done(sixth.move(x, (y += Math.sign(atY - y))));
  await says(wide, '#players [data-seat="5"]', 'seat 5');
  await wide.focus('#board');
  await wide.keyboard.press(key);
  await says(wide, '#error', 'Occupied: seat 5.');
  check((await place(wide)).join() === [1, atX, atY].join(), 'it stays where it is');
  await wide.waitForFunction(() => document.querySelector('#way .failed'), { timeout: 15_000 });
  // The page reads where it is, and takes a key that is held from there on.
  await wide.keyboard.down('ArrowUp');
  const isHigher = (y) =>
    Number(/(\d+)\.$/.exec(document.querySelector('#where').textContent)[1]) < y;
  await wide.waitForFunction(isHigher, { timeout: 15_000 }, atY);
  await wide.keyboard.up('ArrowUp');
  check((await text(wide, '#error')) === '', 'the next step takes the words away');
}

/** A seat is free for others once its player has not moved for a while. */
async function idle({ users, contract }) {
  const fifth = users.contract(3);
  await users.reverts(fifth.join.staticCall(4), 'Taken');
  const { cells } = (await contract.look())[1][4];
  const begun = Date.now();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    // A call sees the time of the newest block.
    await users.tick();
    const isFree = await fifth.join.staticCall(4).then(
      () => true,
      () => false,
    );
    if (isFree) break;
    check(Date.now() - begun < 60_000, 'the seat is free some time');
  }
  await done(fifth.join(4));
  const [, seats] = await contract.look();
  check(
    seats[4].player === fifth.runner.address && seats[4].cells >= cells,
    'the seat keeps its cells',
  );
  check((await contract.seatOf(users.contract(2).runner.address)) === 0n, 'the other has none');
}

export async function test(all) {
  await moves(all);
  await rules(all);
  await blocked(all);
  await idle(all);
}
