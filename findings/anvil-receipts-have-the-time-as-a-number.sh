#!/usr/bin/env bash
# anvil (npm) adds `blockTimestamp` to receipts as a JSON number, while the same field of logs and of transactions is a hexadecimal quantity, as every
# other number of Ethereum's JSON-RPC; ethers drops the receipt's field, and viem passes it on as it is.
#
# Seen with anvil 1.7.1, ethers 6.17.0, viem 2.57.20 and Node 20 on x86-64 Linux, for a transaction that creates a contract with one log:
# 1. `eth_getTransactionReceipt` and `eth_getBlockReceipts`: a number in the receipt, a string in its log;
# 2. `eth_getTransactionByHash`, `eth_getLogs` and `eth_getBlockByNumber`: a string;
# 3. all of them stand for the same time;
# 4. receipts of ethers have no such field, those of viem the number as it is.
#
# A decoder that takes receipts of anvil by the form of their logs refuses them, or reads the number's digits as hexadecimal.
set -euo pipefail

folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @foundry-rs/anvil@1.7.1 ethers@6.17.0 viem@2.57.20 >/dev/null
cd "$folder"
program=$(ls node_modules/@foundry-rs/anvil-*/bin/anvil)
"$program" --version
"$program" --port 0 > anvil.log &
server=$!
until grep -q 'Listening on' anvil.log; do sleep 0.1; done
url=http://$(sed -n 's/^Listening on //p' anvil.log)

cat > client.mjs <<'NODE'
import { JsonRpcProvider } from "ethers";
import { createPublicClient, http } from "viem";

const ask = async (method, ...params) => {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  const answer = await fetch(process.argv[2], { method: "POST", headers: { "content-type": "application/json" }, body });
  return (await answer.json()).result;
};
const [from] = await ask("eth_accounts");
// Init code that writes an empty log and returns no code.
const hash = await ask("eth_sendTransaction", { from, data: "0x5f5fa0" });
let receipt = null;
while (receipt === null) receipt = await ask("eth_getTransactionReceipt", hash);
const { blockNumber } = receipt;
const times = {
  "receipt": receipt.blockTimestamp,
  "its log": receipt.logs[0].blockTimestamp,
  "receipt of the block": (await ask("eth_getBlockReceipts", blockNumber))[0].blockTimestamp,
  "transaction": (await ask("eth_getTransactionByHash", hash)).blockTimestamp,
  "log": (await ask("eth_getLogs", { fromBlock: blockNumber }))[0].blockTimestamp,
  "block": (await ask("eth_getBlockByNumber", blockNumber, false)).timestamp,
};
for (const [name, time] of Object.entries(times)) console.log(`${name}: ${typeof time}`);
console.log(`times: ${new Set(Object.values(times).map(Number)).size}`);
const provider = new JsonRpcProvider(process.argv[2]);
console.log(`ethers: ${typeof (await provider.getTransactionReceipt(hash)).blockTimestamp}`);
const client = createPublicClient({ transport: http(process.argv[2]) });
console.log(`viem: ${typeof (await client.getTransactionReceipt({ hash })).blockTimestamp}`);
process.exit(0);
NODE
node client.mjs "$url" | tee seen.txt
diff seen.txt - <<'SEEN'
receipt: number
its log: string
receipt of the block: number
transaction: string
log: string
block: string
times: 1
ethers: undefined
viem: number
SEEN
echo "as described"
