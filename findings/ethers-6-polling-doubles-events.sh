#!/usr/bin/env bash
# ethers 6 tells listeners of a contract's event several times of one event, with `polling: true`, when more than one block has come between two of its
# questions: at its default of 4 s this is so on every chain whose blocks take less than that.
#
# Seen with ethers 6.17.0, anvil 1.7.1 (npm) and Node 20 on x86-64 Linux, for blocks of one second with one event each:
# 1. at the default interval of 4 s, `contract.on` calls its listener more often than there are events, and no event is missing;
# 2. with 200 ms, which is less than a block takes, each event is told once;
# 3. with filters, ethers' default, each event is told once.
#
# For each new block number ethers asks for the logs from the last one that it has told up to that number. It begins these requests together, before the
# first of them has moved the place where the next one begins. Whoever polls with ethers counts events by hash and index of their logs.
set -euo pipefail

folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @foundry-rs/anvil@1.7.1 ethers@6.17.0 >/dev/null
cd "$folder"
program=$(ls node_modules/@foundry-rs/anvil-*/bin/anvil)
"$program" --version
"$program" --port 0 --block-time 1 > anvil.log &
server=$!
until grep -q 'Listening on' anvil.log; do sleep 0.1; done
url=http://$(sed -n 's/^Listening on //p' anvil.log)

cat > client.mjs <<'NODE'
import { Contract, JsonRpcProvider, id } from "ethers";
const url = process.argv[2];
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const provider = new JsonRpcProvider(url, undefined, { cacheTimeout: -1 });
const from = (await provider.send("eth_accounts", []))[0];
// CALLDATALOAD(4), the event's topic, LOG2 of no data.
const runtime = `6004357f${id("Ticked(uint256)").slice(2)}5f5fa200`;
const data = `0x60${(runtime.length / 2).toString(16)}8060095f395ff3${runtime}`;
const send = (fields) => provider.send("eth_sendTransaction", [{ from, gas: "0x30000", ...fields }]);
const made = await send({ data });
let receipt = null;
while (!(receipt = await provider.send("eth_getTransactionReceipt", [made]))) await sleep(50);
const abi = ["event Ticked(uint256 indexed n)", "function tick(uint256 n)"];
const to = receipt.contractAddress;
const polling = (pollingInterval) => new JsonRpcProvider(url, undefined, { polling: true, ...(pollingInterval && { pollingInterval }) });
const followers = { "polling, 4 s": polling(), "polling, 200 ms": polling(200), filters: new JsonRpcProvider(url) };
const seen = {};
for (const [name, follower] of Object.entries(followers)) {
  seen[name] = [];
  const contract = new Contract(to, abi, follower);
  await contract.on("Ticked", (n) => seen[name].push(Number(n)));
  // It has begun once the first number was read.
  await follower.getBlockNumber();
}
await sleep(1500);
const face = new Contract(to, abi, provider).interface;
const events = 12;
for (let n = 0; n < events; n += 1) {
  await send({ to, data: face.encodeFunctionData("tick", [n]) });
  await sleep(1000);
}
await sleep(9000);
for (const [name, got] of Object.entries(seen)) {
  const set = new Set(got);
  const often = got.length > set.size ? "some more than once" : "each once";
  console.log(`${name}: ${set.size} of ${events} events, ${often}`);
}
process.exit(0);
NODE
node client.mjs "$url" | tee seen.txt
diff seen.txt - <<'SEEN'
polling, 4 s: 12 of 12 events, some more than once
polling, 200 ms: 12 of 12 events, each once
filters: 12 of 12 events, each once
SEEN
echo "as described"
