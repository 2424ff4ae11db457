// Compiles the example contracts with the pinned compiler and prints the result as JSON, in a form that does not depend on
// where it ran: no absolute paths, no metadata hash, keys in a fixed order.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const solc = require("solc");
const here = dirname(fileURLToPath(import.meta.url));

const contracts = ["Account", "Caller", "Counter", "ExampleToken", "Factory", "Pair", "Router"];
const settings = {
  evmVersion: "osaka",
  optimizer: { enabled: true, runs: 200 },
  viaIR: false,
  // Without metadata the code depends on nothing but the sources and these settings.
  metadata: { appendCBOR: false, bytecodeHash: "none" },
};

const input = {
  language: "Solidity",
  sources: Object.fromEntries(
    contracts.map((name) => [`${name}.sol`, { content: readFileSync(join(here, `${name}.sol`), "utf8") }]),
  ),
  settings: {
    ...settings,
    outputSelection: {
      "*": {
        "": ["ast"],
        "*": ["evm.bytecode.object", "evm.deployedBytecode.object", "evm.deployedBytecode.immutableReferences", "storageLayout"],
      },
    },
  },
};

const read = (path) => {
  try {
    return { contents: readFileSync(require.resolve(path), "utf8") };
  } catch (error) {
    return { error: `${path}: ${error.message}` };
  }
};

const output = JSON.parse(solc.compile(JSON.stringify(input), { import: read }));
const problems = (output.errors ?? []).filter((problem) => problem.severity === "error");
if (problems.length > 0) {
  for (const problem of problems) console.error(problem.formattedMessage);
  process.exit(1);
}

// The compiler names immutables by their node in the syntax tree.
const names = new Map();
const visit = (node) => {
  if (node === null || typeof node !== "object") return;
  if (node.nodeType === "VariableDeclaration") names.set(node.id, node.name);
  Object.values(node).forEach(visit);
};
Object.values(output.sources).forEach(({ ast }) => visit(ast));

const compiled = { compiler: solc.version(), openzeppelin: require("@openzeppelin/contracts/package.json").version, settings, contracts: {} };
for (const name of contracts) {
  const { evm, storageLayout } = output.contracts[`${name}.sol`][name];
  const immutables = Object.entries(evm.deployedBytecode.immutableReferences ?? {}).map(([id, places]) => [
    names.get(Number(id)),
    places.map(({ start }) => start),
  ]);
  compiled.contracts[name] = {
    init: `0x${evm.bytecode.object}`,
    runtime: `0x${evm.deployedBytecode.object}`,
    storage: Object.fromEntries(storageLayout.storage.map(({ label, slot }) => [label, Number(slot)])),
    // Where the runtime code has a word of each immutable; its constructor writes them.
    ...(immutables.length > 0 && { immutables: Object.fromEntries(immutables.sort()) }),
  };
}
process.stdout.write(`${JSON.stringify(compiled, null, 2)}\n`);
