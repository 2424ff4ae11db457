// anvil as a fork of a node: what it reads is the node's, and what it adds stays there.

import { createPublicClient, createWalletClient, encodeFunctionData, http as httpTransport, parseAbi } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';

import { unexplained } from './differences.mjs';
import { anvil, ask, check, http, keys, token, until } from './parts.mjs';

const abi = parseAbi(token.abi);
const [account, other] = keys.map((key) => privateKeyToAccount(key));
const transport = httpTransport(http);
const client = createPublicClient({ transport });
const chain = { id: 31337, nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 } };
const wallet = createWalletClient({ account, transport, chain });
const nobody = `0x${'9'.repeat(40)}`;

const args = [account.address, 1000n];
const deployed = await wallet.deployContract({ abi, bytecode: token.bytecode, args });
const { contractAddress: address } = await client.waitForTransactionReceipt({ hash: deployed });
const transfer = (value) => ({ address, abi, functionName: 'transfer', args: [other.address, value] });
const moved = await wallet.writeContract(transfer(15n));
const last = await wallet.sendTransaction({ to: nobody, value: 3n });

// A fork begins with the newest block that has its header.
await until('a header', async () => {
  const [height, receipt] = [
    await ask(http, 'eth_blockNumber'),
    await ask(http, 'eth_getTransactionReceipt', last),
  ];
  return BigInt(height.result) >= BigInt(receipt.result.blockNumber);
});
const fork = await anvil('--fork-url', http);
const [ours, theirs] = [await ask(http, 'eth_blockNumber'), await ask(fork, 'eth_blockNumber')];
check(ours.result === theirs.result, 'the height of the fork');
const slot = `0x${'2'.padStart(64, '0')}`;
const data = encodeFunctionData({ abi, functionName: 'balanceOf', args: [other.address] });
// No balances of accounts of the development chain: anvil sets them on forks, too.
const questions = [
  ['eth_chainId'],
  ['eth_getBalance', nobody, 'latest'],
  ['eth_getBalance', nobody, '0x0'],
  ['eth_getTransactionCount', account.address, 'latest'],
  ['eth_getCode', address, 'latest'],
  ['eth_getStorageAt', address, slot, 'latest'],
  ['eth_call', { to: address, data }, 'latest'],
  ['eth_getTransactionByHash', moved],
  ['eth_getRawTransactionByHash', moved],
  ['eth_getLogs', { fromBlock: '0x0', toBlock: 'latest', address }],
  ['eth_getBlockByNumber', 'earliest', true],
];
const reasons = [
  { why: 'the block has got its own hash since', path: /\.blockHash$/, what: 'value' },
];
for (const question of questions) {
  const [node, same] = [await ask(http, ...question), await ask(fork, ...question)];
  const left = unexplained(node, same, question[0], reasons);
  check(left.length === 0, `${JSON.stringify(question)}: ${JSON.stringify(left, null, 1)}`);
}

const forked = createPublicClient({ transport: httpTransport(fork), pollingInterval: 50 });
const there = createWalletClient({ account, transport: httpTransport(fork), chain });
const hash = await there.writeContract(transfer(100n));
const receipt = await forked.waitForTransactionReceipt({ hash });
check(receipt.status === 'success', 'a transaction on the fork');
const balance = { address, abi, functionName: 'balanceOf', args: [other.address] };
check((await forked.readContract(balance)) === 115n, 'the balance on the fork');
check((await client.readContract(balance)) === 15n, 'the balance on the node');
const { result } = await ask(http, 'eth_getTransactionReceipt', hash);
check(result === null, 'a transaction of the fork on the node');
console.log('fork: all held');
process.exit(0);
