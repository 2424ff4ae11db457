// Two users post, like and follow in their pages, and the contract keeps its rules.

import { check, says, text } from '../users.mjs';
import { Posts } from './posts.mjs';

const HOSTILE = '<img src=x onerror="document.title=\'taken\'"><b>bold</b> & "quoted"';

async function post(page, words) {
  await page.$eval('#text', (area) => (area.value = ''));
  await page.type('#text', words);
  await page.click('#write button');
}

const done = async (sent) => (await sent).wait();
/** The line of a post. */
const of = (id, part = '') => `#posts [data-key="${id}"] ${part}`;

/** What one writes, the other reads, as text. */
async function talk({ wide, narrow, users }) {
  await post(wide, 'Hello from a wide page');
  const hash = await users.isMeasured(wide, 'Post 22 letters');
  await says(narrow, of(1, '.words'), 'Hello from a wide page');
  await says(wide, of(1, '.head'), 'you');
  await post(narrow, HOSTILE);
  await users.isMeasured(narrow, `Post ${HOSTILE.length} letters`);
  for (const page of [wide, narrow]) {
    await says(page, of(2, '.words'), HOSTILE);
    const made = await page.$$eval('#posts img, #posts .words *', (all) => all.length);
    check(made === 0, `${page.what}: a text makes no elements: ${made}`);
    check((await page.title()) === 'Feed on zkfabric', 'a text runs nothing');
    const order = await page.$$eval('#posts li', (all) => all.map(({ dataset }) => dataset.key));
    check(order.join() === '2,1', `the newest first: ${order}`);
  }

  await narrow.click(of(1, '.like'));
  await users.isMeasured(narrow, 'Like 1');
  await says(wide, of(1, '.like'), '♥ 1');
  await narrow.waitForSelector(of(1, '.like[aria-pressed=true]'));
  await narrow.click(of(1, '.like'));
  await says(wide, of(1, '.like'), '♥ 0');
  await narrow.click(of(1, '.follow'));
  await says(narrow, of(1, '.follow'), 'Following');
  await users.reachesBatch(wide, hash);
}

/** Older posts come from the chain, and the filter shows those of whom one follows. */
async function history({ wide, narrow, users }) {
  const third = users.contract(1);
  for (let index = 0; index < 25; index += 1) await done(third.post(`post of another ${index}`));
  await says(narrow, of(27, '.words'), 'post of another 24');
  await narrow.click('#followed');
  // Own posts, and those of whom one follows.
  const isFiltered = () =>
    [...document.querySelectorAll('#posts li:not([hidden])')]
      .map(({ dataset }) => dataset.key)
      .join() === '2,1';
  await narrow.waitForFunction(isFiltered, { timeout: 15_000 });
  await narrow.click('#followed');

  // A page that opens now has read none of them as they came.
  await wide.reload();
  await says(wide, '#connection', 'Connected.');
  await says(wide, of(27, '.words'), 'post of another 24');
  const count = () => wide.$$eval('#posts li', (all) => all.length);
  check((await count()) === 10, `ten at first: ${await count()}`);
  for (const expected of [20, 27]) {
    await wide.click('#older');
    const has = (expected) => document.querySelectorAll('#posts li').length === expected;
    await wide.waitForFunction(has, { timeout: 15_000 }, expected);
  }
  await says(wide, of(2, '.words'), HOSTILE);
  await says(wide, of(1, '.head'), 'you');
  await wide.waitForSelector('#older[hidden]');
  const words = await wide.$$eval('#posts .words', (all) =>
    all.map(({ textContent }) => textContent),
  );
  check(words.length === 27 && words.every((one) => one !== ''), `all have their texts: ${words}`);
}

/** Posts stay shown below newer ones, whether a reading or a log brings these first. */
async function staysShown() {
  let newest = 12n;
  const ids = (from, to) => Array.from({ length: Number(from - to) }, (_, at) => from - BigInt(at));
  const made = (id) => ({ id, blockNumber: id, toObject: () => ({ id, author: '0x' }) });
  const posts = new Posts({
    account: {},
    settings: {},
    contract: {
      getEvent: () => ({}),
      parseLog: (id) => ({ args: { id, text: `text ${id}` } }),
    },
    sending: {
      read: async (_, before, count) => {
        const last = before === 0n ? newest : before - 1n;
        const first = last - BigInt(Math.min(count, Number(last)));
        return [ids(last, first).map(made)];
      },
    },
    node: {
      call: async (_, { fromBlock, toBlock }) => ({
        logs: ids(BigInt(toBlock), BigInt(fromBlock) - 1n),
        complete: true,
      }),
    },
  });
  const shows = async (to, what) => {
    const { posts: found, hasOlder } = await posts.read();
    const expected = ids(newest, to - 1n).map((id) => ({ id, author: '0x', text: `text ${id}` }));
    check(JSON.stringify(found, words) === JSON.stringify(expected, words), what);
    check(hasOlder === to > 1n, `${what}: older ones`);
  };
  const words = (_, value) => (typeof value === 'bigint' ? `${value}` : value);
  await shows(3n, 'ten at first');
  newest = 80n;
  await shows(3n, 'a reading before the logs');
  for (const id of ids(newest, 12n)) posts.take({ id, text: `text ${id}` });
  await shows(3n, 'and behind them');
  newest = 81n;
  posts.take({ id: newest, text: `text ${newest}` });
  await shows(3n, 'a log before the reading');
  posts.more();
  await shows(1n, 'all');
  newest = 600n;
  await shows(101n, 'most');
}

/** Bounds and refusals, by calls. */
async function rules({ wide, users, contract }) {
  const [third, fourth] = [1, 2].map((index) => users.contract(index));
  await users.reverts(third.post.staticCall('x'.repeat(281)), 'BadLength');
  await users.reverts(third.post.staticCall('ä'.repeat(141)), 'BadLength');
  await users.reverts(third.post.staticCall(''), 'BadLength');
  await users.reverts(third.like.staticCall(0, true), 'NoSuchPost');
  await users.reverts(third.like.staticCall(2n ** 64n - 1n, true), 'NoSuchPost');
  await users.reverts(third.like.staticCall(1, false), 'NoChange');
  await users.reverts(third.follow.staticCall(third.runner.address, true), 'NotToFollow');
  await users.reverts(third.follow.staticCall(`0x${'0'.repeat(40)}`, true), 'NotToFollow');
  await users.reverts(third.follow.staticCall(fourth.runner.address, false), 'NoChange');
  await done(third.like(1, true));
  await users.reverts(third.like.staticCall(1, true), 'NoChange');
  await done(fourth.like(1, true));
  check((await contract.posts(1)).likes === 2n, 'each account counts once');
  check((await contract.read(0, 1_000, third.runner.address)).length === 27, 'all that are there');
  check((await contract.read(1, 10, third.runner.address)).length === 0, 'none before the first');
  const gas = await third.post.estimateGas('x'.repeat(280));
  check(gas < 200_000n, `the page's gas is enough: ${gas}`);
  check((await text(wide, '#error')) === '', 'nothing failed');

  // The page says before the contract does that a text is too long.
  await wide.$eval('#text', (area) => (area.value = 'ä'.repeat(141)));
  await wide.type('#text', 'x');
  await says(wide, '#left', '3 bytes too long');
  check(await wide.$eval('#write button', (button) => button.disabled), 'the button is off');
  await wide.$eval('#text', (area) => (area.value = ''));
  await wide.type('#text', 'y');
  await says(wide, '#left', '279 bytes left');
}

export async function test(all) {
  await staysShown();
  await talk(all);
  await history(all);
  await rules(all);
}
