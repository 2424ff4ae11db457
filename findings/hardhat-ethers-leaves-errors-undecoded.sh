#!/usr/bin/env bash
# A contract of ethers whose provider is the one of Hardhat's plugin (npm `@nomicfoundation/hardhat-ethers`) throws another error for a call that
# reverts than the same contract on ethers' own provider: it has the node's code 3 and data, and neither `CALL_EXCEPTION` nor the decoded `revert`.
#
# Seen with hardhat 2.29.1, hardhat-ethers 3.1.3, ethers 6.17.0, anvil 1.7.1 and Node 20 on x86-64 Linux, for a contract that reverts with the error
# `Refused()`, which the ABI has:
# 1. on ethers' JsonRpcProvider: code CALL_EXCEPTION, `revert.name` is Refused;
# 2. on Hardhat's provider with the same node: code 3, no `revert`, and the four bytes of the error in `data`;
# 3. the contract's `interface.parseError` makes the name of these bytes.
#
# Code that asks for `error.revert` or `isCallException` passes in an application and fails in its tests in Hardhat, or the other way round.
set -euo pipefail

folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @foundry-rs/anvil@1.7.1 hardhat@2.29.1 @nomicfoundation/hardhat-ethers@3.1.3 ethers@6.17.0 >/dev/null
cd "$folder"
program=$(ls node_modules/@foundry-rs/anvil-*/bin/anvil)
"$program" --port 0 > anvil.log &
server=$!
until grep -q 'Listening on' anvil.log; do sleep 0.1; done
url=http://$(sed -n 's/^Listening on //p' anvil.log)

cat > hardhat.config.js <<NODE
require("@nomicfoundation/hardhat-ethers");
module.exports = { networks: { node: { url: "$url" } } };
NODE
cat > client.js <<'NODE'
const { Contract, JsonRpcProvider, id, isCallException } = require("ethers");
const { ethers, network } = require("hardhat");

const show = async (name, provider, address) => {
  const contract = new Contract(address, ["function act() view returns (uint256)", "error Refused()"], provider);
  const error = await contract.act().then(() => null, (error) => error);
  const known = contract.interface.parseError(error.data)?.name;
  console.log(`${name}: code ${error.code}, CALL_EXCEPTION ${isCallException(error)}, revert ${error.revert?.name}, parsed ${known}`);
};
(async () => {
  const [signer] = await ethers.getSigners();
  // Returns PUSH4 selector, PUSH1 224, SHL, PUSH0, MSTORE, PUSH1 4, PUSH0, REVERT: fourteen bytes.
  const runtime = "63" + id("Refused()").slice(2, 10) + "60e01b5f5260045ffd";
  const sent = await signer.sendTransaction({ data: "0x6d" + runtime + "5f52600e6012f3" });
  const { contractAddress } = await sent.wait();
  await show("ethers", new JsonRpcProvider(network.config.url), contractAddress);
  await show("hardhat-ethers", ethers.provider, contractAddress);
  process.exit(0);
})();
NODE
export HARDHAT_DISABLE_TELEMETRY_PROMPT=true
node node_modules/hardhat/internal/cli/bootstrap.js run --no-compile --network node client.js | tee seen.txt
diff seen.txt - <<'SEEN'
ethers: code CALL_EXCEPTION, CALL_EXCEPTION true, revert Refused, parsed Refused
hardhat-ethers: code 3, CALL_EXCEPTION false, revert undefined, parsed Refused
SEEN
echo "as described"
