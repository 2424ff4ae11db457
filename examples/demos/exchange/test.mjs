// Two users trade in their pages, and the contract keeps its rules.

import { check, says, text } from '../users.mjs';

async function order(page, side, amount, price) {
  for (const [id, value] of [
    ['#amount', amount],
    ['#price', price],
  ]) {
    await page.$eval(id, (input) => (input.value = ''));
    await page.type(id, String(value));
  }
  await page.click(`#order button.${side}`);
}

async function has(page, tea, coins) {
  await says(page, '#balances [data-key="Your tea"] dd', tea);
  await says(page, '#balances [data-key="Your coins"] dd', coins);
}

/** An order of one page meets one of the other, and both see it. */
async function trade({ wide, narrow, users }) {
  for (const page of [wide, narrow]) {
    await page.waitForSelector('#claim:not([hidden])');
    await page.click('#claim');
    await has(page, '1,000', '100,000');
  }
  await order(wide, 'sell', 10, 100);
  await users.isMeasured(wide, 'Sell 10 at 100');
  await says(wide, '#open', '10 at 100');
  await says(narrow, '#asks', 'Sell10010');
  await order(narrow, 'buy', 4, 120);
  const hash = await users.isMeasured(narrow, 'Buy 4 at 120');
  for (const page of [wide, narrow]) {
    await says(page, '#trades li', '4 at 100');
    await says(page, '#trades li', 'yours');
    await says(page, '#asks', 'Sell1006');
  }
  await says(wide, '#open', '6 at 100');
  // The price is that of the order that was there.
  await has(wide, '990', '100,400');
  await has(narrow, '1,004', '99,600');
  await users.reachesBatch(narrow, hash);

  // What fails says why.
  await order(narrow, 'sell', 5_000, 200);
  await says(narrow, '#error', 'Too little: needed 5000, has 1004.');
  await wide.click('#open button');
  await says(wide, '#open-empty', 'You have none.');
  await has(wide, '996', '100,400');
  await users.isMeasured(wide, 'Cancel 6 at 100');
  check((await text(wide, '#open')) === '', 'the order is gone');
}

const done = async (sent) => (await sent).wait();
const trades = ({ logs }, contract) =>
  logs.map((log) => contract.interface.parseLog(log)).filter(({ name }) => name === 'Traded');

/** Orders beside the pages: priority, bounds, refusals, and nothing is lost. */
async function rules({ users, contract }) {
  const [first, second, third] = [1, 2, 3].map((index) => users.contract(index));
  for (const one of [first, second, third]) await done(one.claim());
  await users.reverts(first.claim.staticCall(), 'HasGift');
  await users.reverts(first.place.staticCall(true, 0, 1), 'Zero');
  await users.reverts(first.place.staticCall(true, 1, 0), 'Zero');
  await users.reverts(first.place.staticCall(true, 255, 2n ** 64n - 1n), 'TooLittle');
  await users.reverts(contract.place.staticCall(false, 1, 1), 'TooLittle');

  // Better prices first, then earlier orders; an order that was cancelled leaves no gap.
  await done(first.place(true, 50, 1));
  await done(second.place(true, 50, 2));
  await done(first.place(true, 50, 3));
  await done(second.place(true, 51, 4));
  const [, middle] = await ids(contract);
  await users.reverts(first.cancel.staticCall(middle), 'NotYours');
  await users.reverts(first.cancel.staticCall(10_000), 'NotYours');
  const sold = trades(await done(third.place(false, 50, 6)), contract);
  const seen = sold.map(({ args }) => `${args.price}: ${args.amount}`);
  check(seen.join() === '51: 4,50: 1,50: 1', `better and earlier ones first: ${seen}`);
  await done(second.cancel(middle));
  const rest = trades(await done(third.place(false, 50, 9)), contract);
  check(
    rest.length === 1 && rest[0].args.amount === 3n,
    `behind the cancelled one: ${rest.length}`,
  );
  const [bids, asks] = await contract.look(third.runner.address);
  check(
    bids.length === 0 && asks.length === 1 && asks[0].amount === 6n,
    `the rest: ${bids}, ${asks}`,
  );

  // Nobody blocks the book: an account has few orders, and an order meets few others.
  await done(third.cancel((await ids(contract)).at(-1)));
  for (let index = 0; index < 16; index += 1) await done(first.place(false, 60 + index, 1));
  await users.reverts(first.place.staticCall(false, 60, 1), 'TooManyOrders');
  await done(second.place(false, 80, 5));
  const before = await contract.balances(third.runner.address);
  const gas = await third.place.estimateGas(true, 255, 100);
  check(gas < 1_500_000n, `the page's gas is enough for most trades: ${gas}`);
  const most = trades(await done(third.place(true, 255, 100)), contract);
  check(most.length === 16, `at most 16 trades: ${most.length}`);
  const { tea, coins } = await contract.balances(third.runner.address);
  const paid = Array.from({ length: 16 }, (_, index) => 60 + index).reduce((sum, one) => sum + one);
  check(tea - before.tea === 16n && before.coins - coins === BigInt(paid), 'the rest came back');
  await done(second.cancel((await ids(contract)).at(-2)));

  let [allTea, allCoins] = [0n, 0n];
  for (const one of await contract.queryFilter('Given')) {
    const has = await contract.balances(one.args.owner);
    [allTea, allCoins] = [allTea + has.tea, allCoins + has.coins];
  }
  check(allTea === 5_000n && allCoins === 500_000n, `nothing is lost: ${allTea}, ${allCoins}`);
}

/** The ids of the orders of `rules`, which begin behind those of the pages. */
async function ids(contract) {
  const placed = await contract.queryFilter('Placed');
  return placed.map(({ args }) => args.id).slice(2);
}

/** A book with both sides, as the last checks look at it. */
async function fill({ wide, narrow, users }) {
  await order(wide, 'sell', 7, 105);
  await order(narrow, 'buy', 8, 95);
  const [first, second] = [1, 2].map((index) => users.contract(index));
  for (const by of [0, 2, 5]) {
    await done(first.place(false, 101 + by, 10 + by));
    await done(second.place(true, 99 - by, 12 + by));
  }
  for (const page of [wide, narrow]) {
    await says(page, '#asks tr:first-child', 'Sell10615');
    await says(page, '#asks tr:last-child', 'Sell10110');
    await says(page, '#bids tr:first-child', 'Buy9912');
    await says(page, '#bids tr:last-child', 'Buy9417');
  }
  await says(wide, '#open', '7 at 105');
  await says(narrow, '#open', '8 at 95');
}

export async function test(all) {
  await trade(all);
  await rules(all);
  await fill(all);
}
