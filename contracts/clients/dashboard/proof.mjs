// A transaction on the page, from its submission to the proof of its batch, and the proof's files.
//
// Prints the page's own commands for whoever verifies the proof, which the test runs.

import { existsSync } from 'node:fs';

import { check, http } from '../parts.mjs';
import { LOOKS, fits, isAccessible, launch, look, open, says, text } from './browser.mjs';
import { send } from './wallet.mjs';

/** Minutes for a proof on a busy machine. */
const MINUTES = 20;
const [program, folder] = process.argv.slice(4);

const browser = await launch(program);
const page = await open(browser, `${http}/dashboard`, LOOKS[0]);
await says(page, '#connection', 'Connected.');
const hash = await send();
await page.type('#hash', hash);
await page.keyboard.press('Enter');
await says(page, '#transaction', 'succeeded');
const stage = () => text(page, '.stages [aria-current=step]');
// A quick prover may be done before the page looks again.
for (let tries = 0; !/In a batch|Proved/.test(await stage()); tries += 1) {
  check(tries < 60, `it comes into a batch: ${await stage()}`);
  // A batch ends with the first block that is too late for it.
  await send();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}

// The node says which batch is proved now and how far it is, and the page shows it.
const isProving = () =>
  /is proved since [\d:]+: (\d.* of the commitments|\d+ of \d+ shards|the proof)/.test(
    document.querySelector('#batches')?.textContent,
  ) ||
  document.querySelector('.stages [aria-current=step]')?.textContent.includes('Proved');
await page.waitForFunction(isProving, { timeout: MINUTES * 60_000, polling: 100 });
const batches = await text(page, '#batches');
check(/is proved since|proved in/.test(batches), `the batch is proved now, or was: ${batches}`);

const isProved = () =>
  document.querySelector('.stages [aria-current=step]')?.textContent.includes('Proved');
await page.waitForFunction(isProved, { timeout: MINUTES * 60_000, polling: 500 });
await says(page, '.stages [aria-current=step]', '+ ');
await says(page, '#transaction', 'The way took');
check(!(await text(page, '#transaction')).includes('so far'), 'the way has ended');
for (const at of LOOKS) {
  const what = `${at.width} px, ${at.scheme}`;
  await look(page, at);
  await fits(page, what);
  await isAccessible(page, what);
}
await look(page, LOOKS[0]);

// The batch below the transaction has its files, and says how to verify them.
const session = await page.createCDPSession();
const allowed = { behavior: 'allow', downloadPath: folder };
await session.send('Browser.setDownloadBehavior', allowed);
for (const kind of ['batch', 'parent', 'proof']) {
  const button = `#transaction [data-kind=${kind}]`;
  await page.$eval(button, (found) => found.click());
  const done = (button) => {
    const status = document.querySelector(button).closest('.batch').querySelector('[role=status]');
    return /: .*, downloaded$/.test(status.textContent) && status.textContent;
  };
  const said = await page.waitForFunction(done, { timeout: 60_000 }, button);
  const name = (await said.jsonValue()).split(': ')[0];
  for (let tries = 0; !existsSync(`${folder}/${name}`); tries += 1) {
    check(tries < 300, `${name} is downloaded`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
const lines = await page.$$eval('#transaction .batch pre', (all) =>
  all.map(({ textContent }) => textContent),
);
for (const line of lines) console.log(`$ ${line}`);
check(page.problems.length === 0, `no complaints: ${page.problems}`);
await browser.close();
console.log('proof: all held');
process.exit(0);
