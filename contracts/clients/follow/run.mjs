// node run.mjs HTTP WEBSOCKET [--rate N] [--seconds N] [--path /pending] [--only TEXT] [--report]
//
// Starts all clients, sends events, and compares what each client saw with what was sent: events
// that are missing, doubled or out of order, and blocks that changed. Ends with status 1 if there
// is any, unless `--report` asks for the table only.
//
// Clients whose program is not there are left out, and that is printed. `cargo xtask clients`
// installs web3.py; alloy's follower takes minutes to build, and no test does it:
// cargo build --release --locked --manifest-path contracts/clients/alloy/Cargo.toml

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { temporary } from '../parts.mjs';
import { CLIENTS } from './clients.mjs';
import { Sender, chain, deploy, load } from './load.mjs';
import { sleep } from './parts.mjs';

/** Seconds for the slowest client's last questions, after the last event. */
const LATE = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rate: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '20' },
    path: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    report: { type: 'boolean', default: false },
  },
});
const [http, websocket] = positionals.map((address) => address + values.path);
const [rate, seconds] = [values.rate, values.seconds].map(Number);
const folder = temporary();
const python = new URL('../venv/bin/python3', import.meta.url).pathname;
const alloy = new URL('../alloy/target/release/follow-with-alloy', import.meta.url).pathname;

/** Returns the program that runs a script, and its first arguments. */
function program(script) {
  if (script === 'alloy') {
    return [alloy, []];
  }
  const path = new URL(`followers/${script}`, import.meta.url).pathname;
  return [script.endsWith('.py') ? python : process.execPath, [path]];
}

/** Starts a client, and returns what tells that it follows, and that it has ended. */
function start({ script, options }, index, address) {
  const [command, first] = program(script);
  const file = `${folder}/${index}`;
  const args = [...first, http, websocket, address, file, ...options];
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const ready = new Promise((resolve) => {
    child.stdout.on('data', (text) => String(text).includes('ready') && resolve());
    child.on('exit', resolve);
  });
  return { ready, ended, file, end: () => child.stdin.end() };
}

/** Compares what a client saw with the chain's events. */
function judge(file, events) {
  if (!existsSync(file)) {
    return { errors: ['it ended without a result'], missing: events.length };
  }
  const { got, reorganizations, errors } = JSON.parse(readFileSync(file, 'utf8'));
  const set = new Set(got);
  const missing = events.filter((n) => !set.has(n)).length;
  const places = new Map(events.map((n, place) => [n, place]));
  const order = got.map((n) => places.get(n));
  const disordered = order.filter((place, index) => index > 0 && place < order[index - 1]).length;
  return { missing, doubled: got.length - set.size, disordered, reorganizations, errors };
}

const chosen = CLIENTS.filter(({ name }) => name.includes(values.only));
const [clients, absent] = [true, false].map((there) =>
  chosen.filter(({ script }) => existsSync(program(script)[0]) === there),
);
for (const { name, script } of absent) {
  console.log(`left out: ${name}, since there is no ${program(script)[0]}`);
}
const address = await deploy(http, await Sender.of(http, 1));
const started = clients.map((client, index) => start(client, index, address));
await Promise.all(started.map(({ ready }) => ready));
await sleep(500);
const { taken, errors } = await load(http, address, rate, seconds);
const events = await chain(http, address, taken.length);
await sleep(LATE * 1000);
started.forEach(({ end }) => end());
await Promise.all(started.map(({ ended }) => ended));

console.log(`${taken.length} events, ${rate} per second; ${errors.length} not taken ${errors[0] ?? ''}`);
console.log('| client | missing | doubled | out of order | reorganizations | errors |');
console.log('|---|---|---|---|---|---|');
let failures = errors.length;
for (const [index, { name, script, options, itself }] of clients.entries()) {
  const result = judge(started[index].file, events);
  // It reads no events.
  const missing = script === 'loop.mjs' && options[0] === 'heads' ? 0 : result.missing;
  const { doubled = 0, disordered = 0, reorganizations = 0 } = result;
  const counts = [missing, doubled, disordered, reorganizations, result.errors.length];
  const ofClient = { doubles: doubled + disordered, loses: missing }[itself] ?? 0;
  failures += counts.reduce((sum, count) => sum + count, 0) - ofClient;
  const why = ofClient > 0 ? `the client ${itself} events by itself` : (result.errors[0] ?? '');
  console.log(`| ${[name, ...counts].join(' | ')} | ${why}`);
}
if (failures > 0 && !values.report) {
  process.exit(1);
}
console.log('followers: all held');
process.exit(0);
