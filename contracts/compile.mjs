// Compiles the contracts of this folder, or of the one that is named, with the pinned compiler and prints the result as JSON, in a form that does
// not depend on where it ran: no absolute paths, no metadata hash, keys in a fixed order.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const solc = createRequire(import.meta.url)("solc");
const named = process.argv[2];
const folder = named ?? dirname(fileURLToPath(import.meta.url));

// Written by hand, and generated for the circuits of the tests.
const sources = (under) => readdirSync(join(folder, under)).filter((file) => file.endsWith(".sol")).map((file) => join(under, file));
const files = [...sources("."), ...(named ? [] : sources("generated"))].sort();
const settings = {
  evmVersion: "osaka",
  optimizer: { enabled: true, runs: 1_000_000 },
  viaIR: false,
  // Without metadata the code depends on nothing but the sources and these settings.
  metadata: { appendCBOR: false, bytecodeHash: "none" },
};
const input = {
  language: "Solidity",
  sources: Object.fromEntries(files.map((file) => [file, { content: readFileSync(join(folder, file), "utf8") }])),
  settings: { ...settings, outputSelection: { "*": { "*": ["evm.bytecode.object", "evm.deployedBytecode.object"] } } },
};

const output = JSON.parse(solc.compile(JSON.stringify(input)));
// A warning is as good as an error: nothing here is to be explained away.
if ((output.errors ?? []).length > 0) {
  for (const problem of output.errors) console.error(problem.formattedMessage);
  process.exit(1);
}
const contracts = {};
for (const file of files) {
  for (const [name, { evm }] of Object.entries(output.contracts[file])) {
    // Interfaces have no code.
    if (evm.bytecode.object === "") continue;
    contracts[name] = { init: `0x${evm.bytecode.object}`, runtime: `0x${evm.deployedBytecode.object}` };
  }
}
process.stdout.write(`${JSON.stringify({ compiler: solc.version(), settings, contracts }, null, 2)}\n`);
