// A browser without a window, and what it sees of the page.

import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

import { check } from '../parts.mjs';

const axe = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

/** Widths and colours in which the page is looked at. */
export const LOOKS = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 400, scheme: 'light' },
  { width: 400, scheme: 'dark' },
];

/** Starts the browser that a program has. */
export async function launch(program) {
  // Chromium's sandbox does not run as root, as which tests run in containers.
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  return puppeteer.launch({ executablePath: program, headless: true, args });
}

/** Opens an address. `problems` of the page are what its console and its scripts complain of. */
export async function open(browser, address, { width, scheme }) {
  const page = await browser.newPage();
  page.problems = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) page.problems.push(message.text());
  });
  page.on('pageerror', (error) => page.problems.push(error.message));
  await look(page, { width, scheme });
  await page.goto(address);
  return page;
}

/** Changes the width and the colours of a page. */
export async function look(page, { width, scheme }) {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** Waits until the page's text has some words. */
export async function says(page, selector, words) {
  const has = (selector, words) =>
    document.querySelector(selector)?.textContent.replaceAll('\u00a0', ' ').includes(words);
  try {
    await page.waitForFunction(has, { timeout: 15_000 }, selector, words);
  } catch {
    const text = await page.$eval(selector, (found) => found.textContent).catch(() => 'nothing');
    check(false, `${selector} says "${words}" within 15 s, and says: ${text}`);
  }
}

/** Returns an element's text; an empty one, if there is none. */
export async function text(page, selector) {
  return page.$eval(selector, (found) => found.textContent).catch(() => '');
}

/** Nothing is wider than the page, or wider than what it is in. */
export async function fits(page, what) {
  const wide = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= innerWidth) return [];
    const all = [...document.querySelectorAll('body *')];
    const over = all.filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5);
    return [
      `${root.scrollWidth} of ${innerWidth} px`,
      ...over.slice(0, 5).map((one) => one.outerHTML.slice(0, 120)),
    ];
  });
  check(wide.length === 0, `${what} is no wider than the page: ${wide.join('\n')}`);
}

/** Texts of drawings are within them. */
export async function drawn(page, what) {
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('svg text')]
      .filter((text) => {
        const [inner, outer] = [text, text.closest('svg')].map((one) =>
          one.getBoundingClientRect(),
        );
        return (
          inner.left < outer.left - 1 ||
          inner.right > outer.right + 1 ||
          inner.bottom > outer.bottom + 1
        );
      })
      .map((text) => text.textContent),
  );
  check(cut.length === 0, `${what}: texts of drawings are whole: ${cut}`);
}

/** axe finds nothing that keeps people from using the page. */
export async function isAccessible(page, what) {
  await page.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations, passes } = await page.evaluate(
    (values) => window.axe.run(document, { runOnly: { type: 'tag', values } }),
    tags,
  );
  const words = violations.map(({ id, help, nodes }) => {
    const where = nodes.map((node) => `${node.html} (${node.failureSummary})`);
    return `${id}: ${help}: ${where.slice(0, 3).join('; ')}`;
  });
  check(words.length === 0, `${what} is accessible:\n${words.join('\n')}`);
  check(passes.length > 20, `${what}: axe has looked`);
}
