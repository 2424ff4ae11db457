// The page of a node with a folder: a transaction's stages, blocks, and a restart on the same port.
//
// The test restarts the node when a line `restart` is printed, and answers with a line.

import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { check, http } from '../parts.mjs';
import { LOOKS, drawn, fits, isAccessible, launch, open, says, text } from './browser.mjs';
import { account, client, other, send } from './wallet.mjs';

const lines = createInterface({ input: process.stdin });

const browser = await launch(process.argv[4]);
const [WIDE, , NARROW] = LOOKS;
const page = await open(browser, `${http}/dashboard`, WIDE);
await says(page, '#connection', 'Connected.');
await says(page, '#about', 'chain 31337, zkfabric/');
await says(page, '#blocks tr:last-child th', '0');

// A transaction that is sent while the page is open: the page follows it.
await page.click('#newest');
await says(page, '#search-error', 'The last blocks have no transaction.');
const hash = await send();
await page.type('#hash', hash);
await page.keyboard.press('Enter');
await says(page, '#transaction', 'succeeded');
await says(page, '.stages', 'In a block');
// At least in a block: from there on it depends on whether the node writes batches.
const isSealed = () => document.querySelectorAll('.stages .reached, .stages .last').length >= 3;
await page.waitForFunction(isSealed, { timeout: 15_000 });
const facts = (await text(page, '#transaction')).toLowerCase();
for (const words of [account.address, other.address, '21,000 of 21,000']) {
  check(facts.includes(words.toLowerCase()), `the transaction has ${words}: ${facts}`);
}
const { blockNumber } = await client.getTransactionReceipt({ hash });
await page.waitForSelector(`#blocks tr[data-key="${blockNumber}"]:not(.open)`, { timeout: 15_000 });
await says(page, '#figures', '1 since the start');
await page.click('#newest');
await says(page, '#transaction', 'succeeded');
// A batch ends with the first block that is too late for it.
for (let tries = 0; (await page.$('#batches tr')) === null; tries += 1) {
  check(tries < 20, 'a batch is written');
  await send();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}
await says(page, '#batches', 'waits for the prover');
await says(page, '.stages [aria-current=step]', 'In a batch');
await says(page, '.stages [aria-current=step]', '+ ');
for (const at of LOOKS) {
  const one = await open(browser, `${http}/dashboard#${hash}`, at);
  await says(one, '#transaction', 'succeeded');
  const what = `${at.width} px, ${at.scheme}`;
  await fits(one, what);
  await drawn(one, what);
  await isAccessible(one, what);
  check(one.problems.length === 0, `${what}: no complaints: ${one.problems}`);
  await one.close();
}
check(page.problems.length === 0, `no complaints: ${page.problems}`);

// New blocks come over the WebSocket, which this counts.
const messages = [];
const session = await page.createCDPSession();
await session.send('Network.enable');
session.on('Network.webSocketFrameReceived', ({ response }) => messages.push(response.payloadData));

/** Waits for a message with some words, 15 seconds at most. */
async function hears(words, what) {
  for (let tries = 0; !messages.some((message) => message.includes(words)); tries += 1) {
    check(tries < 300, `${what} came over the WebSocket: ${messages}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

console.log('restart');
const [answer] = await once(lines, 'line');
await says(page, '#connection', 'Connected.');
console.log(`the node was ${answer}`);
check(
  page.problems.some((problem) => problem.includes('ERR_CONNECTION_REFUSED')),
  `the page noticed that the node was gone: ${page.problems}`,
);
await hears('"result":"0x', 'the answer to the subscription');
const again = await send();
const { blockNumber: next } = await client.waitForTransactionReceipt({ hash: again });
check(next > blockNumber, 'the chain goes on');
await page.waitForSelector(`#blocks tr[data-key="${next}"]:not(.open)`, { timeout: 15_000 });
await says(page, `#blocks tr[data-key="${blockNumber}"]`, '1');
await hears(`"number":"0x${next.toString(16)}"`, 'the new head');
check((await text(page, '#connection')) === 'Connected.', 'it is connected');
await browser.close();
console.log('dashboard: all held');
process.exit(0);
