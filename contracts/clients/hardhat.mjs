// Hardhat against a node: compiles a token of OpenZeppelin, and runs a project's tests on the node.

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

import { check, http, temporary, websocket } from './parts.mjs';

const project = new URL('hardhat/', import.meta.url).pathname;
const program = createRequire(project).resolve('hardhat/internal/cli/bootstrap');
const env = {
  ...process.env,
  NODE_URL: http,
  NODE_WEBSOCKET: websocket,
  SCRATCH: temporary(),
  HARDHAT_DISABLE_TELEMETRY_PROMPT: 'true',
};
const args = [program, 'test', '--network', 'zkfabric'];
const { status, stdout, stderr } = spawnSync(process.execPath, args, {
  cwd: project,
  env,
  encoding: 'utf8',
});
console.log(stdout);
check(status === 0, `hardhat test: ${stderr}`);
// Hardhat is content with a folder without tests.
check(/^\s*12 passing/m.test(stdout), 'the number of tests');
console.log('hardhat: all held');
process.exit(0);
