// ethers against a node: deploy, call, watch logs, estimate, wait, replace.

import {
  Contract,
  ContractFactory,
  JsonRpcProvider,
  NonceManager,
  Wallet,
  WebSocketProvider,
} from 'ethers';

import { check, http, keys, timed, token, websocket } from './parts.mjs';

// `waitForTransaction` waits for the next block number, for which it asks in this interval.
const options = { cacheTimeout: -1, pollingInterval: 200 };
const provider = new JsonRpcProvider(http, undefined, options);
const socket = new WebSocketProvider(websocket);
const wallet = new Wallet(keys[1], provider);
const other = new Wallet(keys[0]).address;
check((await provider.getNetwork()).chainId === 31337n, 'the chain id');

// `wait` returns at once on a pre-confirmed receipt, beside the client's own checks.
const times = [];
for (let round = 0; round < 5; round += 1) {
  const sent = await wallet.sendTransaction({ to: other, value: 1n });
  const [receipt, ms] = await timed(() => sent.wait(1));
  check(receipt.status === 1 && receipt.hash === sent.hash, 'the receipt of wait(1)');
  times.push(ms);
  const [again] = await timed(() => provider.waitForTransaction(sent.hash, 1, 10_000));
  check(again.blockNumber === receipt.blockNumber, 'the receipt of waitForTransaction');
  const block = await provider.getBlock(receipt.blockHash);
  check(block.number === receipt.blockNumber, 'the block by its provisional hash');
}
times.sort((a, b) => a - b);
console.log(`ethers: wait(1) after a send took ${times[2].toFixed(1)} ms in the median`);
for (const tag of ['latest', 'pending', 'safe', 'finalized', 'earliest']) {
  check((await provider.getBlock(tag)) !== null, `the block ${tag}`);
}

const factory = new ContractFactory(token.abi, token.bytecode, wallet);
const deployed = await factory.deploy(wallet.address, 500n);
await deployed.waitForDeployment();
const address = await deployed.getAddress();
const contract = new Contract(address, token.abi, wallet);
check((await contract.symbol()).length > 0, 'the symbol');
const watched = new Contract(address, token.abi, socket);
const seen = new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('no event within ten seconds')), 10_000).unref();
  watched.on('Transfer', (from, to, value) => resolve({ from, to, value })).catch(reject);
});
await new Promise((resolve) => setTimeout(resolve, 300));
const gas = await contract.transfer.estimateGas(other, 5n);
const transfer = await contract.transfer(other, 5n, { gasLimit: gas });
const receipt = await transfer.wait();
check(receipt.status === 1 && receipt.gasUsed <= gas, 'a transfer with the estimated gas');
const event = await seen;
check(event.value === 5n && event.to === other, 'the event of the subscription');
check((await contract.balanceOf(other)) === 5n, 'the balance behind the transfer');
const events = await contract.queryFilter('Transfer', 0, 'latest');
check(events.length === 2, 'the events by filter');
try {
  await contract.transfer.staticCall(other, 1_000_000n);
  check(false, 'a transfer of more than there is');
} catch (error) {
  check(error.revert?.name === 'ERC20InsufficientBalance', `the error: ${error}`);
}

// Several at once, in the order of their nonces.
const manager = new NonceManager(wallet);
const many = [];
for (let round = 0; round < 10; round += 1) {
  many.push(await manager.sendTransaction({ to: other, value: BigInt(round) }));
}
const receipts = await Promise.all(many.map((sent) => sent.wait()));
check(receipts.every((one) => one.status === 1), 'ten transactions in a row');
const typed = await wallet.signTypedData(
  { name: 'zkfabric', chainId: 31337 },
  { Mail: [{ name: 'text', type: 'string' }] },
  { text: 'hello' },
);
check(typed.length === 132, 'typed data');
const fees = await provider.getFeeData();
check(fees.gasPrice > 0n && fees.maxFeePerGas > 0n, 'the fees');
console.log('ethers: all held');
process.exit(0);
