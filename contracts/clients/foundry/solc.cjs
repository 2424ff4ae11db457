#!/usr/bin/env node
// npm's solc with what forge asks a compiler: its version, or standard JSON from stdin to stdout.

const solc = require('solc');

if (process.argv.includes('--version')) {
  console.log(`solc, the solidity compiler\nVersion: ${solc.version()}`);
} else {
  process.stdout.write(solc.compile(require('node:fs').readFileSync(0, 'utf8')));
}
