// viem against a node: deploy, call, watch logs, estimate, sign typed data, replace, wait.

import {
  createPublicClient,
  createWalletClient,
  defineChain,
  http as httpTransport,
  parseAbi,
  parseEther,
  webSocket,
} from 'viem';
import { privateKeyToAccount } from 'viem/accounts';

import { check, http, keys, timed, token, websocket } from './parts.mjs';

const chain = defineChain({
  id: 31337,
  name: 'zkfabric',
  nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
  rpcUrls: { default: { http: [http], webSocket: [websocket] } },
});
const abi = parseAbi(token.abi);
const [account, other] = keys.map((key) => privateKeyToAccount(key));
const client = createPublicClient({ chain, transport: httpTransport(http) });
const batching = createPublicClient({ chain, transport: httpTransport(http, { batch: true }) });
const socket = createPublicClient({ chain, transport: webSocket(websocket) });
const wallet = createWalletClient({ account, chain, transport: httpTransport(http) });

check((await client.getChainId()) === 31337, 'the chain id');
check((await client.getBalance({ address: account.address })) > parseEther('9999'), 'the balance');

// A plain transfer: its receipt is there when the hash is.
const hash = await wallet.sendTransaction({ to: other.address, value: 1n });
const receipt = await client.getTransactionReceipt({ hash });
check(receipt.status === 'success' && receipt.gasUsed === 21000n, 'the receipt of a transfer');
const [waited, ms] = await timed(() => client.waitForTransactionReceipt({ hash }));
check(waited.blockNumber === receipt.blockNumber, 'the receipt that was waited for');
console.log(`viem: waitForTransactionReceipt after a send took ${ms.toFixed(1)} ms`);
const block = await client.getBlock({ blockHash: receipt.blockHash, includeTransactions: true });
check(block.transactions.some((one) => one.hash === hash), 'the block of the provisional hash');
// By its number it is there with its header, and then it is the newest one, or before that.
const sealed = await client.getBlock({ blockNumber: receipt.blockNumber });
check(BigInt(sealed.stateRoot) !== 0n, 'the header of the block');
check((await client.getBlockNumber({ cacheTime: 0 })) >= receipt.blockNumber, 'the height');

// A contract, and its logs over WebSocket.
const deployed = await wallet.deployContract({
  abi,
  bytecode: token.bytecode,
  args: [account.address, 1000n],
});
const { contractAddress: address } = await client.waitForTransactionReceipt({ hash: deployed });
check(address, 'the address of the contract');
check((await client.getCode({ address })).length > 100, 'the code');
const read = (functionName, args = []) => client.readContract({ address, abi, functionName, args });
check((await read('totalSupply')) === 1000n, 'the supply');
const seen = new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('no log within ten seconds')), 10_000).unref();
  socket.watchContractEvent({
    address,
    abi,
    eventName: 'Transfer',
    onLogs: resolve,
    onError: reject,
  });
});
// The subscription is asked for before the transfer is sent, on another connection.
await new Promise((resolve) => setTimeout(resolve, 300));
const { request } = await client.simulateContract({
  account,
  address,
  abi,
  functionName: 'transfer',
  args: [other.address, 7n],
});
const sent = await wallet.writeContract(request);
const [log] = await seen;
check(log.transactionHash === sent && log.args.value === 7n, 'the log of the subscription');
check((await read('balanceOf', [other.address])) === 7n, 'the balance behind the transfer');
const logs = await client.getContractEvents({ address, abi, eventName: 'Transfer', fromBlock: 0n });
check(logs.length === 2 && logs[1].args.to === other.address, 'the logs by filter');

// A call that reverts has its error's name and arguments.
try {
  await client.simulateContract({
    account,
    address,
    abi,
    functionName: 'transfer',
    args: [other.address, 1_000_000n],
  });
  check(false, 'a transfer of more than there is');
} catch (error) {
  const reason = error.walk((cause) => cause.data?.errorName);
  check(reason?.data.errorName === 'ERC20InsufficientBalance', `the error: ${error}`);
}
const gas = await client.estimateContractGas({
  account,
  address,
  abi,
  functionName: 'transfer',
  args: [other.address, 1n],
});
check(gas > 21_000n && gas < 100_000n, 'the estimate');

// A request of several calls.
const calls = Array.from({ length: 40 }, () => batching.getBalance({ address: other.address }));
const balances = await Promise.all(calls);
check(balances.every((balance) => balance === balances[0]), 'a batch of balances');

// A synchronous send answers with the receipt.
const prepared = await wallet.prepareTransactionRequest({ to: other.address, value: 1n });
const raw = await wallet.signTransaction(prepared);
const sync = await wallet.sendRawTransactionSync({ serializedTransaction: raw, timeout: 2500 });
check(sync.status === 'success', 'a synchronous send');

// A transaction behind a gap waits, one with the same nonce and a higher fee replaces it.
const nonce = await client.getTransactionCount({ address: account.address, blockTag: 'pending' });
const fees = await client.estimateFeesPerGas();
const gap = { to: other.address, value: 1n, nonce: nonce + 1, gas: 21_000n, ...fees };
const first = await wallet.sendTransaction(gap);
const dearer = {
  ...gap,
  value: 2n,
  maxFeePerGas: fees.maxFeePerGas * 2n + 2n,
  maxPriorityFeePerGas: fees.maxPriorityFeePerGas * 2n + 2n,
};
const second = await wallet.sendTransaction(dearer);
check(first !== second, 'another hash');
const waiting = await client.getTransaction({ hash: second });
check(waiting.blockNumber === null, 'the one that waits');
await wallet.sendTransaction({ to: other.address, value: 3n, nonce });
const replaced = await client.waitForTransactionReceipt({ hash: second, timeout: 10_000 });
check(replaced.status === 'success', 'the one that replaced');
const next = await client.getTransactionCount({ address: account.address, blockTag: 'pending' });
check(next === nonce + 2, 'the pending nonce');

// Typed data, and new heads.
const typed = {
  domain: { name: 'zkfabric', chainId: 31337n },
  types: { Mail: [{ name: 'text', type: 'string' }] },
  primaryType: 'Mail',
  message: { text: 'hello' },
};
const signature = await wallet.signTypedData(typed);
const isValid = await client.verifyTypedData({ address: account.address, ...typed, signature });
check(isValid, 'the signature of typed data');
const head = await new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('no head within ten seconds')), 10_000).unref();
  socket.watchBlocks({ onBlock: resolve, onError: reject, emitOnBegin: false });
  const send = () => wallet.sendTransaction({ to: other.address, value: 1n });
  setTimeout(() => send().catch(reject), 200);
});
const same = await client.getBlock({ blockHash: head.hash });
check(same.number === head.number, 'the head of the subscription');
const proof = await client.getProof({ address, storageKeys: ['0x2'], blockTag: 'latest' });
check(proof.accountProof.length > 0 && proof.storageProof[0].value === 1000n, 'the proof');
const history = await client.getFeeHistory({ blockCount: 2, rewardPercentiles: [25, 75] });
check(history.baseFeePerGas.length >= 2, 'the history of fees');
console.log('viem: all held');
process.exit(0);
