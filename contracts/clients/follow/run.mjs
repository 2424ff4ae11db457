// node run.mjs HTTP WEBSOCKET [--rate N] [--seconds N] [--path /pending] [--only TEXT] [--report]
//
// Starts all clients, sends events, and compares what each client saw with what was sent: events
// that are missing, doubled or out of order, and blocks that changed. Ends with status 1 if there
// is any, unless `--report` asks for the table only.

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

/** Starts a client, and returns what tells that it follows, and that it has ended. */
function start({ script, options }, index, address) {
  const path = new URL(`followers/${script}`, import.meta.url).pathname;
  const program = script.endsWith('.py') ? python : process.execPath;
  const file = `${folder}/${index}`;
  const args = [path, http, websocket, address, file, ...options];
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
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

const clients = CLIENTS.filter(
  ({ name, script }) =>
    name.includes(values.only) && (!script.endsWith('.py') || existsSync(python)),
);
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
for (const [index, { name, script, options, doubles }] of clients.entries()) {
  const result = judge(started[index].file, events);
  // It reads no events.
  const missing = script === 'loop.mjs' && options[0] === 'heads' ? 0 : result.missing;
  const { doubled = 0, disordered = 0, reorganizations = 0 } = result;
  const counts = [missing, doubled, disordered, reorganizations, result.errors.length];
  const ofClient = doubles ? doubled + disordered : 0;
  failures += counts.reduce((sum, count) => sum + count, 0) - ofClient;
  const why = ofClient > 0 ? 'doubled by the client itself' : (result.errors[0] ?? '');
  console.log(`| ${[name, ...counts].join(' | ')} | ${why}`);
}
if (failures > 0 && !values.report) {
  process.exit(1);
}
console.log('followers: all held');
process.exit(0);
