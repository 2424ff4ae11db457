#!/usr/bin/env bash
# anvil (npm) answers `eth_sendRawTransactionSync` with one parameter, and refuses it with two, so that viem's `sendRawTransactionSync` works without
# its option `timeout` and fails with it: viem sends the option as the second parameter, milliseconds as an integer, as EIP-7966 has it.
#
# Seen with anvil 1.7.1, viem 2.57.20 and Node 20 on x86-64 Linux, with valid transactions of a funded account:
# 1. without the option, viem returns the receipt;
# 2. with `timeout: 2500`, anvil answers -32602, and the transaction is not sent: the nonce stays;
# 3. `[raw, "0x9c4"]` and `[raw, null]` are refused, too.
#
# A test that passes on anvil without the option says nothing about the clients that set it.
set -euo pipefail

folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @foundry-rs/anvil@1.7.1 viem@2.57.20 >/dev/null
cd "$folder"
program=$(ls node_modules/@foundry-rs/anvil-*/bin/anvil)
"$program" --version
"$program" --port 0 > anvil.log &
server=$!
until grep -q 'Listening on' anvil.log; do sleep 0.1; done
url=http://$(sed -n 's/^Listening on //p' anvil.log)

cat > client.mjs <<'NODE'
import { createPublicClient, createWalletClient, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";

// The first account of anvil's public mnemonic.
const account = privateKeyToAccount("0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
const transport = http(process.argv[2], { retryCount: 0 });
const client = createPublicClient({ chain: foundry, transport });
const wallet = createWalletClient({ account, chain: foundry, transport });
const nonce = () => client.getTransactionCount({ address: account.address });
const sign = async () => wallet.signTransaction(await wallet.prepareTransactionRequest({ to: account.address, value: 1n }));
const ask = async (params) => {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_sendRawTransactionSync", params });
  const answer = await fetch(process.argv[2], { method: "POST", headers: { "content-type": "application/json" }, body });
  return (await answer.json()).error?.code ?? "a receipt";
};

const receipt = await wallet.sendRawTransactionSync({ serializedTransaction: await sign() });
const before = await nonce();
let refused = "not refused";
try {
  await wallet.sendRawTransactionSync({ serializedTransaction: await sign(), timeout: 2500 });
} catch (error) {
  refused = error.walk((cause) => cause.code !== undefined && !cause.walk)?.code ?? error.code ?? error.cause?.code;
}
const after = await nonce();
console.log(`without timeout: ${receipt.status}`);
console.log(`timeout 2500: ${refused}, nonce ${after === before ? "unchanged" : "changed"}`);
for (const time of ["0x9c4", null]) console.log(`second parameter ${JSON.stringify(time)}: ${await ask([await sign(), time])}`);
console.log(`nonce ${(await nonce()) === before ? "unchanged" : "changed"}`);
NODE
node client.mjs "$url" | tee seen.txt
diff seen.txt - <<'SEEN'
without timeout: success
timeout 2500: -32602, nonce unchanged
second parameter "0x9c4": -32602
second parameter null: -32602
nonce unchanged
SEEN
echo "as described"
