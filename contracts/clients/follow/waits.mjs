// node waits.mjs HTTP WEBSOCKET [--path /pending] [--rounds N]
//
// How long each client waits for one confirmation, with its defaults: from the moment when the node
// has taken the transaction to the client's answer, in milliseconds, the median and the most.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs, promisify } from 'node:util';

import { JsonRpcProvider, Wallet } from 'ethers';
import { ethers as ethers5 } from 'ethers5';
import { createPublicClient, createWalletClient, http as httpTransport, webSocket } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { Web3 } from 'web3';

import { foundry, keys, timed } from '../parts.mjs';
import { ask, sleep } from './parts.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    path: { type: 'string', default: '' },
    rounds: { type: 'string', default: '5' },
  },
});
const [http, websocket] = positionals.map((address) => address + values.path);
const key = keys[1];
const account = privateKeyToAccount(key);
const to = privateKeyToAccount(keys[0]).address;
const run = promisify(execFile);
const python = new URL('../venv/bin/python3', import.meta.url).pathname;

const chain = {
  id: Number(await ask(http, 'eth_chainId')),
  name: 'measured',
  nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
  rpcUrls: { default: { http: [http] } },
};

async function viem(transport) {
  const wallet = createWalletClient({ account, chain, transport });
  const client = createPublicClient({ chain, transport });
  const hash = await wallet.sendTransaction({ to, value: 1n });
  const [, ms] = await timed(() => client.waitForTransactionReceipt({ hash }));
  return ms;
}

async function ethers(wallet) {
  const sent = await wallet.sendTransaction({ to, value: 1 });
  const [, ms] = await timed(() => sent.wait(1));
  return ms;
}

const six = new Wallet(key, new JsonRpcProvider(http, undefined, { cacheTimeout: -1 }));
const five = new ethers5.Wallet(key, new ethers5.providers.JsonRpcProvider(http));
const web3 = new Web3(http);
web3.eth.accounts.wallet.add(key);

async function web3js() {
  let hash = 0;
  const sending = web3.eth.sendTransaction({ from: account.address, to, value: 1, gas: 21000 });
  sending.on('transactionHash', () => (hash = performance.now()));
  await sending;
  return performance.now() - hash;
}

/** The wait of web3.py, which the script prints. */
async function web3py() {
  const script = new URL('waits.py', import.meta.url).pathname;
  const { stdout } = await run(python, [script, http, key, to]);
  return Number(stdout);
}

/** A whole run of `cast send`, from its start to its end. */
async function cast() {
  const args = ['send', '--rpc-url', http, '--private-key', key, to, '--value', '1'];
  const [, ms] = await timed(() => run(foundry('cast'), args));
  return ms;
}

const clients = [
  ['viem', () => viem(httpTransport(http))],
  ['viem, WebSocket', () => viem(webSocket(websocket))],
  ['ethers 6', () => ethers(six)],
  ['ethers 5', () => ethers(five)],
  ['web3.js', web3js],
  ['web3.py', web3py, existsSync(python)],
  ['cast send, the whole command', cast],
];

console.log('| client | median, ms | most, ms |');
console.log('|---|---|---|');
for (const [name, wait] of clients.filter(([, , isThere = true]) => isThere)) {
  const times = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    // At another moment of a block each time.
    await sleep(1000 + 137 * round);
    times.push(await wait());
  }
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  console.log(`| ${name} | ${median.toFixed(0)} | ${times.at(-1).toFixed(0)} |`);
}
console.log('waits: all held');
process.exit(0);
