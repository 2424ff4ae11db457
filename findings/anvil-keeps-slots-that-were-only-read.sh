#!/usr/bin/env bash
# anvil 1.7.1 (npm) puts storage slots of value zero into the tries behind its state roots, also slots that were only read.
#
# Seen with Node 20 on x86-64 Linux:
# 1. a contract without storage has the empty trie's root as its storage hash; after a transaction whose code only reads slot 0 it has another one,
#    although every slot is zero as before;
# 2. a slot that was set and is cleared again leaves the same root as one that was only read, not the empty trie's;
# 3. an account that got a transaction without value, and is empty, is in the state: the block's state root differs from that of a chain that
#    never touched the account, with everything else equal.
#
# Ethereum has neither zero slots nor empty accounts in its tries (Yellow Paper, section 4.1; EIP-161), so state roots of such blocks, and proofs
# against them, are none that another client computes.
set -euo pipefail

folder=$(mktemp -d)
pids=()
trap 'for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix "$folder" @foundry-rs/anvil@1.7.1 >/dev/null

# Starts a chain with a fixed genesis time; its port goes to `port`.
start() {
    port=$(node -e 'const s=require("net").createServer();s.listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
    node_modules/.bin/anvil --silent --host 127.0.0.1 --port "$port" --timestamp 1700000000 --no-mining &
    pids+=($!)
}

cat > chain.mjs <<'NODE'
const [port, what] = process.argv.slice(2);
let id = 0;
async function call(method, ...params) {
  for (let tries = 0; ; tries++) {
    try {
      const body = JSON.stringify({ jsonrpc: "2.0", id: ++id, method, params });
      const headers = { "content-type": "application/json" };
      const answer = await (await fetch(`http://127.0.0.1:${port}`, { method: "POST", headers, body })).json();
      if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
      return answer.result;
    } catch (error) {
      // The server is still starting.
      if (!(error instanceof TypeError) || tries > 100) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
const [from] = await call("eth_accounts");
async function send(fields) {
  const hash = await call("eth_sendTransaction", { from, gas: "0x30d40", gasPrice: "0x77359400", ...fields });
  await call("evm_mine");
  const receipt = await call("eth_getTransactionReceipt", hash);
  if (receipt.status !== "0x1") throw new Error(`status ${receipt.status}`);
  return receipt;
}
async function storage(address) {
  const { storageHash } = await call("eth_getProof", address, [], "latest");
  return storageHash;
}
// Init code that returns the code behind it: PUSH1 n, DUP1, PUSH1 9, RETURNDATASIZE, CODECOPY, RETURNDATASIZE, RETURN.
const create = (code) => "0x60" + (code.length / 2).toString(16).padStart(2, "0") + "8060093d393df3" + code;
if (what === "slots") {
  // PUSH1 0, SLOAD, POP, STOP.
  const reader = (await send({ data: create("6000545000") })).contractAddress;
  console.log("before", await storage(reader));
  await send({ to: reader });
  console.log("read", await storage(reader));
  console.log("value", await call("eth_getStorageAt", reader, "0x0", "latest"));
  // CALLDATASIZE, PUSH1 0, SSTORE, STOP: slot 0 becomes the length of the input.
  const writer = (await send({ data: create("3660005500") })).contractAddress;
  await send({ to: writer, data: "0x01" });
  console.log("set", await storage(writer));
  await send({ to: writer });
  console.log("cleared", await storage(writer));
} else {
  // Two transactions alike but for the receiver: the sender's account is the same after both.
  await send({ to: what });
  console.log((await call("eth_getBlockByNumber", "latest", false)).stateRoot);
}
NODE

empty=0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421
start
node chain.mjs "$port" slots | tee slots.txt
of() { awk -v name="$1" '$1 == name { print $2 }' slots.txt; }
[ "$(of before)" = "$empty" ] && [ "$(of read)" != "$empty" ] && [ "$(of set)" != "$empty" ] && [ "$(of cleared)" = "$(of read)" ]
echo "a slot that was only read, or cleared, is in the trie"

# The receivers: an account that is there (the second of the development accounts), and one that is not.
start
there=$(node chain.mjs "$port" 0x70997970C51812dc3A010C7d01b50e0d17dc79C8)
start
empty_account=$(node chain.mjs "$port" 0x00000000000000000000000000000000000abcde)
echo "state root with a touched account that exists: $there"
echo "state root with a touched account that is empty: $empty_account"
[ "$there" != "$empty_account" ]
