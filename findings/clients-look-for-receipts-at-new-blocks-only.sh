#!/usr/bin/env bash
# ethers and viem (npm) ask for the receipt of a transaction when they begin to wait, and then only after the block number has grown:
# a receipt that appears between two blocks is not seen, however often they poll. web3.py (PyPI) asks for the receipt itself.
#
# Seen with ethers 6.17.0, viem 2.57.20, web3.py 8.0.0, Node 20 and Python 3.11 on x86-64 Linux, and a server that answers as a node whose receipts
# come before their blocks (as with pre-confirmations); every client polls every 50 ms:
# 1. three seconds after the receipt appeared, ethers and viem have asked for the block number dozens of times and still wait;
# 2. they end as soon as the number grows, although the receipt is the same;
# 3. web3.py has its receipt before the number grows.
#
# A node that pre-confirms faster than it makes blocks doesn't shorten the waits of such clients, unless its block number moves with its confirmations.
set -euo pipefail

folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" ethers@6.17.0 viem@2.57.20 >/dev/null
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install web3==8.0.0 --quiet --disable-pip-version-check --no-input
cd "$folder"

cat > server.mjs <<'NODE'
import { createServer } from "node:http";
import { writeFileSync } from "node:fs";
const [hash, block, address] = [1, 2, 3].map((n) => "0x" + String(n).repeat(n === 3 ? 40 : 64));
const receipt = {
  transactionHash: hash, transactionIndex: "0x0", blockHash: block, blockNumber: "0x65", from: address, to: address, contractAddress: null,
  cumulativeGasUsed: "0x5208", gasUsed: "0x5208", effectiveGasPrice: "0x1", logs: [], logsBloom: "0x" + "0".repeat(512), status: "0x1", type: "0x2",
};
// What a node says of a transaction that it has not put into a block.
const pending = {
  hash, blockHash: null, blockNumber: null, transactionIndex: null, from: address, to: address, nonce: "0x0", gas: "0x5208", value: "0x0", input: "0x",
  maxFeePerGas: "0x1", maxPriorityFeePerGas: "0x0", gasPrice: "0x1", chainId: "0x7a69", accessList: [], type: "0x2", v: "0x0", yParity: "0x0",
  r: "0x1", s: "0x1",
};
const blockAt = (number) => ({
  number, hash: block, parentHash: block, timestamp: "0x1", transactions: [], nonce: "0x0000000000000000", difficulty: "0x0", gasLimit: "0x1c9c380",
  gasUsed: "0x0", miner: address, extraData: "0x", baseFeePerGas: "0x1", logsBloom: receipt.logsBloom, size: "0x1", stateRoot: block, uncles: [],
});
const state = { number: 100, receipt: false, asked: {} };
const known = {
  eth_chainId: () => "0x7a69",
  eth_blockNumber: () => "0x" + state.number.toString(16),
  eth_getTransactionReceipt: () => (state.receipt ? receipt : null),
  eth_getTransactionByHash: () => pending,
  eth_getBlockByNumber: ([number]) => blockAt(number),
};
function answer({ id, method, params }) {
  state.asked[method] = (state.asked[method] ?? 0) + 1;
  const result = known[method];
  return result ? { jsonrpc: "2.0", id, result: result(params ?? []) } : { jsonrpc: "2.0", id, error: { code: -32601, message: method } };
}
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (data) => (body += data)).on("end", () => {
    if (request.method === "GET") {
      // /reset, /receipt, /block, /asked: what the node does next, and what it was asked.
      if (request.url === "/reset") Object.assign(state, { number: 100, receipt: false, asked: {} });
      if (request.url === "/receipt") state.receipt = true;
      if (request.url === "/block") state.number += 1;
      return response.end(JSON.stringify(state.asked));
    }
    const calls = JSON.parse(body);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(Array.isArray(calls) ? calls.map(answer) : answer(calls)));
  });
});
server.listen(0, "127.0.0.1", () => writeFileSync("port", String(server.address().port)));
NODE
node server.mjs &
server=$!
until [ -s port ]; do sleep 0.1; done
url="http://127.0.0.1:$(cat port)"
hash=0x$(printf '1%.0s' {1..64})

cat > wait.mjs <<'NODE'
const [client, url, hash] = process.argv.slice(2);
if (client === "ethers") {
  const { JsonRpcProvider } = await import("ethers");
  const provider = new JsonRpcProvider(url, 31337, { staticNetwork: true, pollingInterval: 50 });
  await provider.waitForTransaction(hash, 1, 60_000);
  provider.destroy();
} else {
  const { createPublicClient, http } = await import("viem");
  const node = createPublicClient({ transport: http(url), pollingInterval: 50, cacheTime: 0 });
  await node.waitForTransactionReceipt({ hash, timeout: 60_000 });
}
NODE
cat > wait.py <<'PYTHON'
import sys
from web3 import HTTPProvider, Web3

url, transaction = sys.argv[1:]
Web3(HTTPProvider(url)).eth.wait_for_transaction_receipt(transaction, timeout=60, poll_latency=0.05)
PYTHON
tell() { curl --silent --show-error --fail "$url/$1"; }
asked() { tell asked | node -e 'const a = JSON.parse(require("fs").readFileSync(0)); console.log(a[process.argv[1]] ?? 0)' "$1"; }
# Runs a client, and tells whether it waits for the block after it could have the receipt.
look() {
    local name=$1
    shift
    tell reset >/dev/null
    "$@" &
    local pid=$!
    # The client has asked for the receipt in vain.
    until [ "$(asked eth_getTransactionReceipt)" -gt 0 ]; do sleep 0.1; done
    sleep 1
    tell receipt >/dev/null
    sleep 3
    local waits=no
    if kill -0 "$pid" 2>/dev/null; then waits=yes; fi
    echo "$name: still waits 3 s after the receipt: $waits, asked for the number $(asked eth_blockNumber) times, for the receipt $(asked eth_getTransactionReceipt) times"
    tell block >/dev/null
    wait "$pid"
    [ "$waits" = "$expected" ]
    if [ "$waits" = yes ]; then echo "$name: ends after the next block"; fi
}
expected=yes look ethers node wait.mjs ethers "$url" "$hash"
expected=yes look viem node wait.mjs viem "$url" "$hash"
expected=no look web3.py venv/bin/python wait.py "$url" "$hash"
