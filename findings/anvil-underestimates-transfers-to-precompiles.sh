#!/usr/bin/env bash
# anvil (npm) estimates 21,000 gas for every transfer to an address without code, and does not try it: precompiles have no code and a price, so that a
# transfer of ether to one of them fails with the gas that anvil has estimated.
#
# Seen with anvil 1.7.1 and Node 20 on x86-64 Linux, for one wei to ecrecover (3,000 gas), to the multiplication on BN254 (6,000 gas), and to an address
# that is no precompile:
# 1. the estimate is 21,000 in all three cases;
# 2. a transaction with that limit fails for the two precompiles and works for the third address;
# 3. with the precompile's price added it works, and uses exactly that.
#
# An estimator that takes the short way for addresses without code has to execute the transfer with 21,000 gas before it answers.
set -euo pipefail

folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @foundry-rs/anvil@1.7.1 >/dev/null
cd "$folder"
program=$(ls node_modules/@foundry-rs/anvil-*/bin/anvil)
"$program" --version
"$program" --port 0 > anvil.log &
server=$!
until grep -q 'Listening on' anvil.log; do sleep 0.1; done
url=http://$(sed -n 's/^Listening on //p' anvil.log)

cat > client.mjs <<'NODE'
const ask = async (method, ...params) => {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  const answer = await fetch(process.argv[2], { method: "POST", headers: { "content-type": "application/json" }, body });
  const { result, error } = await answer.json();
  if (error) throw new Error(`${method}: ${error.message}`);
  return result;
};
const [from] = await ask("eth_accounts");
// Sends one wei; returns the receipt, which anvil has some time after its answer.
const send = async (to, gas) => {
  const hash = await ask("eth_sendTransaction", { from, to, value: "0x1", gas: "0x" + gas.toString(16) });
  for (;;) {
    const receipt = await ask("eth_getTransactionReceipt", hash);
    if (receipt) return `status ${Number(receipt.status)}, used ${Number(receipt.gasUsed)}`;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
for (const [name, number, price] of [["ecrecover", "1", 3000], ["multiplication", "7", 6000], ["another address", "9".repeat(40), 0]]) {
  const to = "0x" + number.padStart(40, "0");
  const estimate = Number(await ask("eth_estimateGas", { from, to, value: "0x1" }));
  console.log(`${name}: estimate ${estimate}; ${await send(to, estimate)}; with ${price} more: ${await send(to, estimate + price)}`);
}
NODE
node client.mjs "$url" | tee seen.txt
diff seen.txt - <<'SEEN'
ecrecover: estimate 21000; status 0, used 21000; with 3000 more: status 1, used 24000
multiplication: estimate 21000; status 0, used 21000; with 6000 more: status 1, used 27000
another address: estimate 21000; status 1, used 21000; with 0 more: status 1, used 21000
SEEN
echo "as described"
