#!/usr/bin/env bash
# Hardhat's network helpers (`takeSnapshot`, `loadFixture`, `time`, `mine`) refuse a node that has every method they call, unless the answer to
# `web3_clientVersion` begins with the name of one of two programs.
#
# Seen with @nomicfoundation/hardhat-network-helpers 1.1.2, hardhat 2.28.6 and Node 20, against a server of a few lines that answers all methods alike:
# 1. as `other/v1.0.0`, `takeSnapshot` throws `OnlyHardhatNetworkError`, and `evm_snapshot` is never asked;
# 2. as `anvil/v1.0.0`, and as `HardhatNetwork/2.0.0`, it returns the snapshot;
# 3. `anvil (other/v1.0.0)` is enough: the name is compared, not the version.
#
# The name is asked once per network and kept. A node for development has to call itself one of the two, however it names its own program behind that.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" hardhat@2.28.6 @nomicfoundation/hardhat-network-helpers@1.1.2 >/dev/null
cd "$folder"
export HARDHAT_DISABLE_TELEMETRY_PROMPT=true
cat > hardhat.config.cjs <<'NODE'
require("@nomicfoundation/hardhat-network-helpers");
module.exports = { solidity: "0.8.28", networks: { other: { url: process.env.URL } } };
NODE
cat > take.cjs <<'NODE'
const { takeSnapshot } = require("@nomicfoundation/hardhat-network-helpers");
takeSnapshot().then(
  (snapshot) => console.log(`snapshot ${snapshot.snapshotId}`),
  (error) => console.log(error.name),
);
NODE
cat > main.mjs <<'NODE'
import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { promisify } from "node:util";
const run = promisify(execFile);
const answers = { evm_snapshot: "0x1", eth_chainId: "0x7a69", net_version: "31337" };
const seen = [];
for (const name of ["other/v1.0.0", "anvil/v1.0.0", "HardhatNetwork/2.0.0", "anvil (other/v1.0.0)"]) {
  const asked = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    const answer = ({ id, method }) => {
      asked.push(method);
      return { jsonrpc: "2.0", id, result: method === "web3_clientVersion" ? name : answers[method] ?? null };
    };
    const calls = JSON.parse(body);
    response.end(JSON.stringify(Array.isArray(calls) ? calls.map(answer) : answer(calls)));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const env = { ...process.env, URL: `http://127.0.0.1:${server.address().port}` };
  const { stdout } = await run("npx", ["hardhat", "--network", "other", "run", "--no-compile", "take.cjs"], { env });
  server.close();
  seen.push(`${name}: ${stdout.trim()}, evm_snapshot asked ${asked.filter((one) => one === "evm_snapshot").length} times`);
}
console.log(seen.join("\n"));
const expected = [
  "other/v1.0.0: OnlyHardhatNetworkError, evm_snapshot asked 0 times",
  "anvil/v1.0.0: snapshot 0x1, evm_snapshot asked 1 times",
  "HardhatNetwork/2.0.0: snapshot 0x1, evm_snapshot asked 1 times",
  "anvil (other/v1.0.0): snapshot 0x1, evm_snapshot asked 1 times",
];
if (seen.join("\n") !== expected.join("\n")) {
  console.error("this has changed");
  process.exit(1);
}
NODE
node main.mjs
