// Deploys a verifier, a registry that knows it and a rollup to a development node, from the first account that the node has the key of, and prints
// their addresses as JSON: node deploy.mjs URL CONTRACTS.json FINAL.proof, where CONTRACTS.json is what compile.mjs prints. The rollup stands at the
// parent of the proof's batch and believes the proof's program. Delays are zero: whoever deploys to Ethereum chooses others.
import { readFileSync } from "node:fs";

const [url, contractsFile, proofFile] = process.argv.slice(2);
const { contracts } = JSON.parse(readFileSync(contractsFile, "utf8"));

// Eight bytes of magic, the program, the key, the proof, the output: eleven words.
const proof = readFileSync(proofFile);
const hex = (from, to) => `0x${proof.subarray(from, to).toString("hex")}`;
const [program, version] = [hex(8, 40), hex(40, 44)];
const output = Array.from({ length: 11 }, (_, index) => hex(1064 + 32 * index, 1096 + 32 * index));
const [, chainId, rules, parentHash, parentStateRoot, firstNumber] = output;

let id = 0;
async function ask(method, ...params) {
  id += 1;
  const body = JSON.stringify({ jsonrpc: "2.0", id, method, params });
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  const { result, error } = await response.json();
  if (error) throw new Error(`${method}: ${error.message}`);
  return result;
}

async function send(transaction) {
  const hash = await ask("eth_sendTransaction", transaction);
  for (let attempt = 0; attempt < 240; attempt += 1) {
    const receipt = await ask("eth_getTransactionReceipt", hash);
    if (receipt !== null) {
      if (receipt.status !== "0x1") throw new Error(`transaction ${hash} was reverted`);
      return receipt;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`transaction ${hash} is in no block after 60 s`);
}

const word = (value) => BigInt(value).toString(16).padStart(64, "0");
const [from] = await ask("eth_accounts");
const deploy = async (name, ...words) => {
  const data = contracts[name].init + words.map(word).join("");
  const { contractAddress } = await send({ from, data });
  return contractAddress;
};

const verifier = await deploy("Verifier");
const registry = await deploy("ProofRegistry", from, 0);
// propose(bytes4,address)
const selector = "0x4ae5d381";
await send({ from, to: registry, data: selector + version.slice(2).padEnd(64, "0") + word(verifier) });
const lastNumber = BigInt(firstNumber) - 1n;
const rollup = await deploy("Rollup", registry, chainId, from, 0, program, rules, parentHash, parentStateRoot, lastNumber);
process.stdout.write(`${JSON.stringify({ verifier, registry, rollup })}\n`);
