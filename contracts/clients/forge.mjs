// forge against a node: a contract by `forge create`, a script that broadcasts, tests on a fork.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { createPublicClient, http as httpTransport, parseAbi } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';

import { check, foundry, http, keys, temporary } from './parts.mjs';

const client = createPublicClient({ transport: httpTransport(http) });
const abi = parseAbi(['function count() view returns (uint256)']);
const count = (address) => client.readContract({ address, abi, functionName: 'count' });
const account = privateKeyToAccount(keys[0]).address;
const program = foundry('forge');
const scratch = temporary();
const env = {
  ...process.env,
  FOUNDRY_OUT: `${scratch}/out`,
  FOUNDRY_CACHE_PATH: `${scratch}/cache`,
  FOUNDRY_BROADCAST: `${scratch}/broadcast`,
};

/** Runs forge in the project; ends the process with forge's output if forge fails. */
function forge(others, ...args) {
  const root = new URL('foundry', import.meta.url).pathname;
  try {
    const options = { cwd: root, env: { ...env, ...others }, encoding: 'utf8', stdio: 'pipe' };
    return execFileSync(program, args, options);
  } catch (error) {
    return check(false, `forge ${args[0]}: ${error.stdout}${error.stderr}`);
  }
}

// `forge create` waits for the receipt of what it deploys.
const sender = ['--rpc-url', http, '--private-key', keys[0]];
const name = 'src/Guestbook.sol:Guestbook';
const args = ['--constructor-args', 'hello'];
const created = JSON.parse(forge({}, 'create', ...sender, '--json', '--broadcast', name, ...args));
check((await count(created.deployedTo)) === 1n, 'the contract of forge create');
const receipt = await client.getTransactionReceipt({ hash: created.transactionHash });
check(receipt.status === 'success', 'the receipt of forge create');

// `forge script` estimates and sends five transactions at once, one of them to the deployer by salt.
forge({}, 'script', 'script/Deploy.s.sol', ...sender, '--broadcast');
const broadcast = `${scratch}/broadcast/Deploy.s.sol/31337/run-latest.json`;
const { transactions, receipts } = JSON.parse(readFileSync(broadcast, 'utf8'));
check(transactions.length === 5 && receipts.length === 5, 'the transactions of forge script');
check(receipts.every(({ status }) => status === '0x1'), 'the receipts of forge script');
const [book, , salted] = transactions.map(({ contractAddress }) => contractAddress);
check((await count(book)) === 3n && (await count(salted)) === 2n, 'the contracts of forge script');

// Tests of the project, on a fork of the node's newest block.
const fork = ['--fork-url', http];
const tested = JSON.parse(forge({ BOOK: book, RICH: account }, 'test', ...fork, '--json'));
const results = Object.values(tested).flatMap((suite) => Object.entries(suite.test_results));
const failed = results.filter(([, result]) => result.status !== 'Success').map(([name]) => name);
check(results.length === 3 && failed.length === 0, `the tests on a fork: ${failed}`);
check((await count(book)) === 3n, 'a fork leaves the node as it is');
console.log('forge: all held');
process.exit(0);
