// The users of a test: pages in a browser, and accounts without one.

import { check } from '../../contracts/clients/parts.mjs';
import {
  LOOKS,
  fits,
  isAccessible,
  look,
  open,
  says,
  text,
} from '../../contracts/clients/dashboard/browser.mjs';
import { require } from './compile.mjs';

const { HDNodeWallet, Mnemonic } = require('ethers');
/** The words of the accounts of `zkfabric node --dev`. */
const WORDS = 'test test test test test test test test test test test junk';
/** The table of the page's transactions: its newest row, and cells of that. */
const ROW = '#way tbody tr:first-child';
const SPAN = /^[\d.]+ (ms|s)$/;

export { check, says, text };

export class Users {
  #browser;
  #started;

  constructor(browser, started) {
    this.#browser = browser;
    this.#started = started;
  }

  /** Opens the page in a window of its own, whose drawing does not wait for another's. */
  async open(at) {
    const context = await this.#browser.createBrowserContext();
    const page = await open(context, this.#started.address, at);
    page.what = `${at.width} px`;
    page.width = at.width;
    await says(page, '#connection', 'Connected.');
    return page;
  }

  /** The contract, called by an account for development. The first one deploys. */
  contract(index) {
    const { contract, provider } = this.#started;
    const path = `m/44'/60'/0'/0/${index}`;
    const wallet = HDNodeWallet.fromMnemonic(Mnemonic.fromPhrase(WORDS), path);
    return contract.connect(wallet.connect(provider));
  }

  /** The newest transaction of the page was answered and drawn, and both took a time. */
  async isMeasured(page, label) {
    await says(page, `${ROW} th`, label);
    const isDone = (row) =>
      [2, 3].every((index) => {
        const cell = document.querySelector(`${row} > :nth-child(${index})`);
        return / (ms|s)$/.test(cell.textContent);
      });
    await page.waitForFunction(isDone, { timeout: 15_000 }, ROW);
    const [answer, log] = [
      await text(page, `${ROW} > :nth-child(2)`),
      await text(page, `${ROW} > :nth-child(3)`),
    ];
    check(
      SPAN.test(answer) && SPAN.test(log),
      `${page.what}: times of ${label}: ${answer}, ${log}`,
    );
    console.log(`${label}: answer ${answer}, log ${log}`);
    const median = await text(page, '#latency [data-key="Median answer"] dd');
    check(median !== '', `${page.what}: the median is there`);
    const link = await page.$eval(`${ROW} th a`, ({ href }) => href);
    const hash = await page.$eval(ROW, ({ dataset }) => dataset.hash);
    check(link === `${this.#started.settings.http}/dashboard#${hash}`, `the link: ${link}`);
    return hash;
  }

  /** One more block: its time is now, and a batch may end with it. */
  async tick() {
    const { runner } = this.contract(9);
    await (await runner.sendTransaction({ to: runner.address })).wait();
  }

  /** The page follows one of its transactions into a batch. */
  async reachesBatch(page, hash) {
    const cell = `#way tr[data-hash="${hash}"] > :nth-child(6)`;
    for (let tries = 0; !(await text(page, cell)).startsWith('+'); tries += 1) {
      check(tries < 60, `a batch has ${hash}: ${await text(page, cell)}`);
      // A batch ends with the first block that is too late for it.
      await this.tick();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    const stages = await page.$$eval(`#way tr[data-hash="${hash}"] td`, (cells) =>
      cells.slice(2).map(({ textContent }) => textContent),
    );
    check(
      stages.slice(0, 3).every((one) => one.startsWith('+')),
      `stages: ${stages}`,
    );
    check(stages[3] === 'waits' || stages[3].startsWith('+'), `the proof: ${stages}`);
    console.log(`stages: ${stages.join(', ')}`);
  }

  /** A call by eth_call reverts with an error of the contract. */
  async reverts(call, name) {
    const { contract } = this.#started;
    const error = await call.then(
      (result) => ({ message: `it returned ${result}` }),
      (error) => error,
    );
    const data = error.data ?? error.info?.error?.data;
    const found = data ? contract.interface.parseError(data)?.name : error.message;
    check(found === name, `reverts with ${name}: ${found}`);
  }

  /** The page fits and can be read by everyone in both colours and at both widths. */
  async isWell(page) {
    for (const at of LOOKS) {
      await look(page, at);
      const what = `${at.width} px, ${at.scheme}`;
      await fits(page, what);
      await isAccessible(page, what);
      if (process.env.SCREENSHOTS) {
        const path = `${process.env.SCREENSHOTS}-${page.width}-${at.width}-${at.scheme}.png`;
        await page.screenshot({ path, fullPage: true });
      }
    }
    check(page.problems.length === 0, `no complaints: ${page.problems}`);
  }
}
