// What the clients' tests share: a compiled token, accounts of the development chain, checks.

import { readFileSync } from 'node:fs';

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
