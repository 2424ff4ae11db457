// Compiles a demonstration's contract with the pinned compiler of `contracts`.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export const require = createRequire(new URL('../../contracts/package.json', import.meta.url));

/** Returns code and interface of the only contract in a file. */
export function compile(file) {
  const input = {
    language: 'Solidity',
    sources: { main: { content: readFileSync(file, 'utf8') } },
    settings: {
      evmVersion: 'osaka',
      optimizer: { enabled: true, runs: 1_000_000 },
      metadata: { appendCBOR: false, bytecodeHash: 'none' },
      outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } },
    },
  };
  const { errors = [], contracts } = JSON.parse(require('solc').compile(JSON.stringify(input)));
  // A warning is as good as an error: nothing here is to be explained away.
  if (errors.length > 0) throw new Error(errors.map((one) => one.formattedMessage).join('\n'));
  const [{ abi, evm }] = Object.values(contracts.main);
  return { abi, code: `0x${evm.bytecode.object}` };
}
