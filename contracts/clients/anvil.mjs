// anvil as peer of a node: the same transactions and the same questions to both.

import { encodeDeployData, encodeFunctionData, getContractAddress, parseAbi } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';

import { unexplained } from './differences.mjs';
import { anvil, ask, check, http, keys, token, until } from './parts.mjs';
import { reasons } from './reasons.mjs';

const abi = parseAbi(token.abi);
const [account, other] = keys.map((key) => privateKeyToAccount(key));
const peer = await anvil();

// Transactions of every type that both chains have; one of them reverts.
const fees = { maxFeePerGas: 10n ** 10n, maxPriorityFeePerGas: 10n ** 9n };
const [legacy, listed] = ['legacy', 'eip2930'].map((type) => ({ type, gasPrice: 10n ** 10n }));
const address = getContractAddress({ from: account.address, nonce: 0n });
const transfer = (value) => ({
  to: address,
  data: encodeFunctionData({ abi, functionName: 'transfer', args: [other.address, value] }),
});
const args = [account.address, 1000n];
const slot = (number) => `0x${number.toString(16).padStart(64, '0')}`;
const nobody = `0x${'9'.repeat(40)}`;
const allowed = { contractAddress: address, chainId: 31337, nonce: 0 };
const transactions = [
  { ...fees, data: encodeDeployData({ abi, bytecode: token.bytecode, args }) },
  { ...fees, to: nobody, value: 1n },
  { ...fees, ...transfer(7n) },
  { ...fees, ...transfer(1_000_000n) },
  { ...legacy, to: other.address, value: 1n },
  { ...listed, ...transfer(8n), accessList: [{ address, storageKeys: [slot(2)] }] },
  { ...fees, to: other.address, authorizationList: [await other.signAuthorization(allowed)] },
];
const hashes = [];
for (const [nonce, one] of transactions.entries()) {
  const raw = await account.signTransaction({ chainId: 31337, gas: 2_000_000n, nonce, ...one });
  const [ours, theirs] = [
    await ask(http, 'eth_sendRawTransaction', raw),
    await ask(peer, 'eth_sendRawTransaction', raw),
  ];
  check(ours.result && ours.result === theirs.result, `a hash: ${JSON.stringify([ours, theirs])}`);
  hashes.push(ours.result);
}
// The block of the last one has its roots; before, they are zero.
const last = await ask(http, 'eth_getTransactionReceipt', hashes.at(-1));
await until('a header', async () => {
  const { result } = await ask(http, 'eth_getBlockByNumber', 'safe', false);
  return BigInt(result.number) >= BigInt(last.result.blockNumber);
});

// Both are asked the same; a difference without a reason fails.
const made = (value) => ({ from: account.address, ...transfer(value) });
const balance = encodeFunctionData({ abi, functionName: 'balanceOf', args: [other.address] });
const questions = [
  ...hashes.flatMap((hash) => [
    ['eth_getTransactionReceipt', hash],
    ['eth_getTransactionByHash', hash],
    ['eth_getRawTransactionByHash', hash],
    ['debug_traceTransaction', hash, { tracer: 'callTracer', tracerConfig: { withLog: true } }],
  ]),
  ['debug_traceTransaction', hashes[2], { tracer: 'prestateTracer' }],
  ['debug_traceTransaction', hashes[2], { tracer: '4byteTracer' }],
  ['eth_getBlockByNumber', 'latest', true],
  ['eth_getBlockByNumber', 'latest', false],
  ['eth_getBlockByNumber', '0x1', true],
  ['eth_getBlockByNumber', 'earliest', false],
  ['eth_getBlockByNumber', '0xfffff', false],
  ['eth_getBlockByHash', slot(1), false],
  ['eth_getBlockReceipts', 'earliest'],
  ['eth_getBlockTransactionCountByNumber', 'earliest'],
  ['eth_getUncleCountByBlockNumber', 'latest'],
  ['eth_getTransactionByBlockNumberAndIndex', '0x1', '0x0'],
  ['eth_getTransactionByHash', slot(1)],
  ['eth_getTransactionReceipt', slot(1)],
  ['eth_getLogs', { fromBlock: '0x0', address }],
  ['eth_getLogs', { fromBlock: '0x0', topics: [null, slot(0)] }],
  ['eth_getLogs', { fromBlock: '0x0', topics: [null, null, null, null] }],
  ['eth_call', { to: address, data: balance }, 'latest'],
  ['eth_call', made(1n), 'latest'],
  ['eth_call', made(1_000_000n), 'latest'],
  ['eth_estimateGas', { from: account.address, to: nobody, value: '0x1' }],
  ['eth_estimateGas', made(1n)],
  ['eth_estimateGas', made(1_000_000n)],
  ['eth_createAccessList', made(1n), 'latest'],
  ['eth_getBalance', nobody, 'latest'],
  ['eth_getBalance', account.address, 'latest'],
  ['eth_getTransactionCount', account.address, 'pending'],
  ['eth_getCode', address, 'latest'],
  ['eth_getCode', other.address, 'latest'],
  ['eth_getStorageAt', address, '0x2', 'latest'],
  ['eth_getProof', address, [slot(2), slot(3)], 'latest'],
  ['eth_feeHistory', '0x1', 'latest', [50]],
  ['eth_gasPrice'],
  ['eth_maxPriorityFeePerGas'],
  ['eth_blobBaseFee'],
  ['eth_blockNumber'],
  ['eth_chainId'],
  ['eth_syncing'],
  ['eth_accounts'],
  ['eth_newBlockFilter'],
  ['eth_uninstallFilter', '0x1'],
  ['net_version'],
  ['net_listening'],
  ['web3_sha3', '0x1234'],
  ['web3_clientVersion'],
  ['txpool_status'],
  ['txpool_content'],
  ['eth_getBalance', '0x12', 'latest'],
  ['eth_sendRawTransaction', '0x1234'],
  ['eth_noSuchMethod'],
];
for (const question of questions) {
  const [ours, theirs] = [await ask(http, ...question), await ask(peer, ...question)];
  const left = unexplained(ours, theirs, question[0], reasons);
  check(left.length === 0, `${JSON.stringify(question)}: ${JSON.stringify(left, null, 1)}`);
}
for (const { why, path, used, sometimes } of reasons) {
  check(used || sometimes, `a reason for nothing: ${why}, ${path}`);
}

console.log('anvil: all held');
process.exit(0);
