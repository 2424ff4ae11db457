// The page over a node that says what the test wants: each of its states, at both widths and in
// both colours.

import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { check } from '../parts.mjs';
import { LOOKS, drawn, fits, isAccessible, launch, look, open, says, text } from './browser.mjs';
import { Fake, ago, batch, hash, proof } from './fake.mjs';

const hex = (value) => `0x${value.toString(16)}`;
const [WIDE, , NARROW] = LOOKS;
/** When the transaction was received. */
const BEGUN = ago(400);

const browser = await launch(process.argv[2]);
const fake = await new Fake().start();
const address = `${fake.url}/dashboard`;
fake.answer(0.0004, 0.0012, 0.0013, 0.012);

/** A transaction at a stage, whose times are those of all stages up to it. */
function status(stage, more = {}) {
  const all = { received: 0, preconfirmed: 840, inBlock: 700_000, inBatch: 1e7, proved: 3.4e8 };
  const names = Object.keys(all);
  const reached = names.slice(0, names.indexOf(stage) + 1);
  const times = Object.fromEntries(reached.map((name) => [name, hex(BEGUN + all[name])]));
  const place = { blockNumber: '0x20', transactionIndex: '0x7', success: true };
  return { stage, times, ...(reached.length > 1 ? place : {}), ...more };
}

const transaction = {
  hash: hash('1'),
  from: '0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc',
  to: '0x70997970c51812dc3a010c7d01b50e0d17dc79c8',
  value: hex(10n ** 18n),
  nonce: '0x3',
  gas: '0x5208',
};
const receipt = { gasUsed: '0x5208', effectiveGasPrice: '0x989680' };
const PROGRESS = { stage: 'prove', thousandths: '0x1ae', shards: '0x3', allShards: '0x7' };
const IN_BATCH = { batch: { firstBlock: '0x1f', lastBlock: '0x20' } };

/** A chain with batches of every kind. */
function populate() {
  const kinds = [
    {},
    { status: 'proving', attempts: '0x2', provingSince: hex(ago(30)), progress: PROGRESS },
    { status: 'failed', attempts: '0x3', reason: '<b>no</b>' },
  ];
  fake.batches = Array.from({ length: 14 }, (_, at) => {
    const last = 40 - 2 * at;
    return batch(14 - at, last - 1, last, kinds[at] ?? proof());
  });
  fake.known.set(transaction.hash, { status: status('proved', IN_BATCH), transaction, receipt });
}

/** What is there fits, can be read by everyone, and complains of nothing. */
async function isWell(page, what) {
  await fits(page, what);
  await drawn(page, what);
  await isAccessible(page, what);
  const moving = await page.evaluate(() => document.getAnimations().length);
  check(moving === 0, `${what}: nothing moves`);
  check(page.problems.length === 0, `${what}: no complaints: ${page.problems}`);
}

/** Every look has all parts of the page, with a proved transaction and with an opened batch. */
async function looks() {
  populate();
  const papers = new Set();
  for (const at of LOOKS) {
    const what = `${at.width} px, ${at.scheme}`;
    const page = await open(browser, `${address}#${transaction.hash}`, at);
    await says(page, '#connection', 'Connected.');
    await says(page, '#about', 'chain 31337');
    await says(page, '#transaction', 'proved in 4 min');
    await says(page, '#figures', 'Median answer');
    await says(page, '#figures div[data-key="Batches to prove"]', '3');
    await page.waitForSelector('#distribution svg rect');
    await page.waitForFunction(() => document.querySelectorAll('#blocks tr').length === 12);
    const rows = await page.$$eval('#batches tr:not([hidden])', (found) => found.length);
    check(rows === 10, `${what}: ten batches: ${rows}`);
    await page.click('#batches tr button');
    await says(page, '#batches tr.more:not([hidden])', 'There is no proof of this batch yet.');
    await isWell(page, what);
    papers.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    await page.close();
  }
  check(papers.size === 2, 'light and dark have papers of their own');
}

/** A transaction goes its way while the page is open. */
async function way() {
  fake.known.set(transaction.hash, { status: status('received'), transaction });
  const page = await open(browser, address, WIDE);
  await says(page, '#connection', 'Connected.');
  // By the keyboard alone.
  await page.focus('#hash');
  await page.keyboard.type(transaction.hash.toUpperCase().replace('0X', '0x'));
  await page.keyboard.press('Enter');
  const current = '.stages [aria-current=step]';
  await says(page, current, 'Received');
  check(
    (await page.evaluate(() => location.hash)) === `#${transaction.hash}`,
    'the address has the hash',
  );
  const steps = [
    ['preconfirmed', {}, 'Pre-confirmed', '+ 840 µs'],
    ['inBlock', {}, 'In a block', '+ 699 ms'],
    ['inBatch', IN_BATCH, 'In a batch', '+ 9.3 s'],
    ['proved', IN_BATCH, 'Proved', '+ 5 min 30 s'],
  ];
  fake.batches = [batch(7, 31, 32)];
  for (const [stage, more, name, since] of steps) {
    if (stage === 'proved') fake.batches = [batch(7, 31, 32, proof())];
    fake.known.set(transaction.hash, { status: status(stage, more), transaction, receipt });
    await says(page, current, name);
    await says(page, current, since);
    await says(page, '.sentence', name);
    await says(page, '.sentence', stage === 'proved' ? 'took 5 min 40 s' : 'so far');
  }
  const facts = await text(page, '#transaction');
  for (const words of [
    '1 ETH',
    '21,000 of 21,000',
    '0.00000021 ETH',
    '32, as number 7',
    transaction.from,
  ]) {
    check(facts.includes(words), `the transaction has ${words}: ${facts}`);
  }
  for (const value of [hash('a'), hash('c'), hash('e'), hash('f')]) {
    check(facts.includes(value), `the batch has ${value}`);
  }
  check(facts.includes('verifies nothing'), 'the page says that it verifies nothing');
  check(facts.includes('zkfabric verify 0000000031-0000000032.proof'), 'the command is there');
  check(page.problems.length === 0, `no complaints: ${page.problems}`);
  await page.close();
}

/** What ends elsewhere: unknown, waiting, failed, not a hash, the newest. */
async function others() {
  const other = hash('2');
  const page = await open(browser, `${address}#${other}`, NARROW);
  await says(page, '.sentence', 'This node does not know this transaction.');
  check(await page.$eval('.stages', (found) => found.hidden), 'no stages');
  await isWell(page, 'an unknown transaction');
  fake.known.set(other, { status: status('waitsForNonce'), transaction });
  await says(page, '.stages [aria-current=step]', 'waits for another transaction of its sender');
  fake.known.set(other, {
    status: status('inBlock', { success: false, times: {} }),
    transaction,
    receipt,
  });
  await says(page, '#transaction', 'failed: its changes were undone');
  await says(page, '.sentence', 'The transaction failed.');
  await says(page, '.stages [aria-current=step]', 'at a time unknown');
  await isWell(page, 'a failed transaction');
  // What is no hash is told, and nothing is asked.
  for (const [typed, told] of [
    ['0x12345678901234', 'got 14 digits'],
    ['<b>', 'got something else'],
    [' ', 'got nothing'],
  ]) {
    await page.$eval('#hash', (input, value) => (input.value = value), typed);
    await page.click('button[type=submit]');
    await says(page, '#search-error', told);
  }
  await isWell(page, 'a wrong hash');
  // A block by its number and by its hash, and an account.
  for (const [typed, told] of [
    ['17', 'Block 17 has its header.'],
    ['0x12', 'Block 18 has its header.'],
    [String(fake.height), `Block ${fake.height} is open and grows.`],
    ['999', 'This node does not have this block.'],
    [hash('7'), 'has its header.'],
    [transaction.from, '12.5 ETH'],
  ]) {
    await page.$eval('#hash', (input, value) => (input.value = value), typed);
    await page.click('button[type=submit]');
    await says(page, '#transaction', told);
  }
  await says(page, '#transaction', transaction.from);
  await isWell(page, 'an account');
  await page.$eval('#hash', (input) => (input.value = '20'));
  await page.click('button[type=submit]');
  await says(page, '#transaction', 'Block 20');
  await isWell(page, 'a block');
  // What people carry elsewhere is copied by a button.
  const allowed = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];
  await browser.defaultBrowserContext().overridePermissions(fake.url, allowed);
  await page.click('#transaction button.copy');
  await says(page, '#transaction button.copy', 'Copied');
  await page.click('#transaction .listed a');
  await says(page, '#transaction', 'succeeded');
  fake.known.delete(other);
  await page.click('#newest');
  await says(page, '#transaction', 'succeeded');
  check((await page.evaluate(() => location.hash)) === `#${transaction.hash}`, 'the newest one');
  await page.close();
}

/** Pages of batches, a file as its user gets it, and words of the node that look like markup. */
async function batches() {
  populate();
  const page = await open(browser, address, WIDE);
  await says(page, '#batches', '39–40');
  await page.click('#batches-older');
  await says(page, '#batches', '19–20');
  check(!(await text(page, '#batches')).includes('39–40'), 'the newest batch is on another page');
  await page.click('#batches-newest');
  await says(page, '#batches', '39–40');
  // What is opened stays so when the list grows.
  const proved = '#batches tr:has(.proved)';
  await page.click(`${proved} button`);
  fake.batches.unshift(batch(15, 41, 42));
  await says(page, '#batches', '41–42');
  await says(page, '#batches tr.more:not([hidden])', hash('f'));
  const folder = mkdtempSync(join(tmpdir(), 'zkfabric-dashboard-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await page.click('#batches tr.more:not([hidden]) button[data-kind=proof]');
  await says(page, '#batches tr.more:not([hidden])', '5 MiB, downloaded');
  const name = '0000000033-0000000034.proof';
  for (let tries = 0; !readdirSync(folder).includes(name); tries += 1) {
    check(tries < 100, `the file ${name}: ${readdirSync(folder)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  check(readFileSync(join(folder, name)).equals(Buffer.from(fake.file)), 'the file is whole');
  rmSync(folder, { recursive: true });
  await page.click('#batches tr:has(.failed) button');
  await says(page, '#batches', '<b>no</b>');
  check((await page.$('dd b')) === null, 'words of the node are no markup');
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML += '<b>markup</b>';
      return false;
    } catch {
      return true;
    }
  });
  check(refused, 'the policy refuses markup');
  // A proof goes on, and what is opened stays in its place.
  await page.click('#batches tr:has(.proving) button');
  await says(page, '#batches', '3 of 7 shards proved, 43 % of the work');
  const file = await page.$('#batches tr:has(.proving) + tr button[data-kind=batch]');
  await file.focus();
  const proving = fake.batches.find(({ status }) => status === 'proving');
  proving.progress = { ...PROGRESS, shards: '0x4' };
  await says(page, '#batches tr:has(.proving)', '4 of 7 shards proved');
  await says(page, '#batches tr:has(.proving) + tr', '4 of 7 shards proved');
  const has = await page.evaluate((button) => document.activeElement === button, file);
  check(has, 'the button has its focus still');
  page.problems.length = 0;
  fake.batches = null;
  await says(page, '#batches-note', 'This node writes no batches.');
  check(await page.$eval('#batches-table', (found) => found.hidden), 'no table without batches');
  fake.batches = [];
  await says(page, '#batches-note', 'No batch is written yet.');
  fake.batches = undefined;
  await says(page, '#batches-note', 'This node writes no batches.');
  await isWell(page, 'a node without batches');
  await page.close();
}

/** The node goes and comes back, the second time with another chain; and it falls ill. */
async function outages() {
  populate();
  const page = await open(browser, `${address}#${transaction.hash}`, NARROW);
  await says(page, '#blocks', '40');
  await fake.stop();
  await says(page, '#connection', 'Disconnected since');
  await says(page, '#transaction', 'proved in 4 min');
  await look(page, WIDE);
  await fits(page, 'without its node');
  await isAccessible(page, 'without its node');
  [fake.height, fake.sealed, fake.confirmed] = [5, 5, 0];
  fake.batches = [];
  await fake.start();
  await says(page, '#connection', 'Connected.');
  const first = () => document.querySelector('#blocks tr th')?.textContent === '5';
  await page.waitForFunction(first, { timeout: 15_000 });
  await says(page, '#batches-note', 'No batch is written yet.');
  fake.isHealthy = false;
  await says(page, '#connection', 'The node is not healthy: nothing is confirmed');
  await isAccessible(page, 'an unhealthy node');
  fake.isHealthy = true;
  await says(page, '#connection', 'Connected.');
  fake.height = 6;
  // A block without its header is open.
  await says(page, '#blocks tr.open th', '6');
  await says(page, '#blocks tr.open', 'open');
  fake.sealed = 6;
  await page.waitForFunction(() => document.querySelector('#blocks tr.open') === null);
  // So quick a restart that no question was in between.
  [fake.height, fake.sealed] = [2, 2];
  fake.begin();
  await page.waitForFunction(() => document.querySelector('#blocks tr th').textContent === '2');
  await page.close();
}

/** A page that is just opened draws the node's last minutes. */
async function minutes() {
  const [confirmed, bucket] = ['transactions_confirmed_total', 'answer_seconds_bucket{le="0.001"}'];
  const names = [confirmed, bucket, 'answer_seconds_count'].map((name) => `zkf_${name}`);
  const samples = Array.from({ length: 120 }, (_, at) => {
    const count = 50 * at;
    return [1_000 * (121 - at), count, count, count];
  });
  fake.recent = { names, samples };
  fake.confirmed = 6_000;
  const page = await open(browser, address, WIDE);
  await says(page, '#throughput', 'at most 50 in the last minutes.');
  await says(page, '#times', 'The last answers: half within 500 µs');
  const places = await page.$eval('#throughput polyline.first', (line) =>
    line.getAttribute('points').split(' '),
  );
  check(places.length > 50, `two minutes are drawn: ${places}`);
  fake.recent = { names: [], samples: [] };
  check(page.problems.length === 0, `no complaints: ${page.problems}`);
  await page.close();
}

/** Without WebSockets, metrics tell of new blocks. */
async function withoutSockets() {
  const page = await open(browser, 'about:blank', WIDE);
  await page.evaluateOnNewDocument(() => {
    window.WebSocket = class {
      constructor() {
        throw new DOMException('not here', 'SecurityError');
      }
    };
  });
  await page.goto(address);
  await says(page, '#connection', 'Connected.');
  [fake.height, fake.sealed] = [9, 9];
  await page.waitForSelector('#blocks tr[data-key="9"]', { timeout: 15_000 });
  check((await text(page, '#connection')) === 'Connected.', 'the node is there');
  check((await page.title()) === 'zkfabric node, chain 31337', 'the title names the chain');
  check(page.problems.length === 0, `no complaints: ${page.problems}`);
  await page.close();
}

for (const test of [looks, way, others, batches, outages, minutes, withoutSockets]) {
  await test();
  console.log(`held: ${test.name}`);
}
await browser.close();
process.exit(0);
