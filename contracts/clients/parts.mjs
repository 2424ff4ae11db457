// What the clients' tests share: a compiled token, accounts of the development chain, checks.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

const compiled = new URL('../../examples/contracts/compiled.json', import.meta.url);
const { contracts } = JSON.parse(readFileSync(compiled, 'utf8'));

/** The example token: its supply goes to whom the constructor names. */
export const token = {
  bytecode: contracts.ExampleToken.init,
  abi: [
    'constructor(address holder, uint256 supply)',
    'function balanceOf(address) view returns (uint256)',
    'function transfer(address to, uint256 value) returns (bool)',
    'function totalSupply() view returns (uint256)',
    'function symbol() view returns (string)',
    'event Transfer(address indexed from, address indexed to, uint256 value)',
    'error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)',
  ],
};

/** Private keys of the first accounts of `zkfabric node --dev`. */
export const keys = [
  '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80',
  '0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d',
];

/** Ends the process if a condition does not hold. */
export function check(condition, what) {
  if (!condition) {
    console.error(`failed: ${what}`);
    process.exit(1);
  }
}

/** Runs something, and returns its result and how many milliseconds it took. */
export async function timed(work) {
  const begun = performance.now();
  const result = await work();
  return [result, performance.now() - begun];
}

/** The addresses that the test gives: HTTP and WebSocket. */
export const [http, websocket] = process.argv.slice(2);

/**
 * The path of a program of Foundry: npm's script would leave its program running when it is ended
 * itself.
 */
export function foundry(name) {
  const packages = new URL('../node_modules/@foundry-rs', import.meta.url).pathname;
  const paths = readdirSync(packages).map((one) => `${packages}/${one}/bin/${name}`);
  const path = paths.find((one) => existsSync(one));
  check(path, `no ${name}: \`npm ci\` in contracts/ installs it`);
  return path;
}

/** Starts anvil on a free port; returns its address. */
export async function anvil(...args) {
  const options = { stdio: ['ignore', 'pipe', 'inherit'] };
  let child;
  process.on('exit', () => child?.kill());
  // Old states lie in the user's home otherwise, and stay there.
  const fixed = ['--port', '0', '--cache-path', temporary()];
  child = spawn(foundry('anvil'), [...fixed, ...args], options);
  let said = '';
  while (!said.includes('Listening on ')) {
    const [data] = await once(child.stdout, 'data', { signal: AbortSignal.timeout(20_000) });
    said += data;
  }
  child.stdout.resume();
  return `http://${/Listening on (\S+)/.exec(said)[1]}`;
}

/** A folder that ends with the process. */
export function temporary() {
  const path = mkdtempSync(`${tmpdir()}/zkfabric-client-`);
  process.on('exit', () => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Waits until a condition holds, for some seconds. */
export async function until(what, holds) {
  for (let round = 0; !(await holds()); round += 1) {
    check(round < 400, `${what} does not come`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Asks an address by HTTP; returns the answer, with its result or its error. */
export async function ask(url, method, ...params) {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
  const headers = { 'content-type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body })).json();
}
