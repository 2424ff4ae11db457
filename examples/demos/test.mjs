// A demonstration on a node, with two users in a browser. The first difference ends it with code 1.

import { inspect } from 'node:util';

import { check } from '../../contracts/clients/parts.mjs';
import * as eyes from '../../contracts/clients/dashboard/browser.mjs';
import { DEMOS, start } from './deploy.mjs';
import { stages } from './shared/stages.mjs';
import { Users } from './users.mjs';

const [name, http, program] = process.argv.slice(2);
check(name in DEMOS && http && program, 'arguments: NAME NODE_URL CHROMIUM');
process.on('unhandledRejection', (error) => check(false, inspect(error)));

/** The node's words become stages; a node that proves needs minutes for the last one. */
function stagesAreRead() {
  const times = { received: '0x10', preconfirmed: '0x7e0', inBlock: '0xf4250' };
  const shown = stages({ stage: 'inBlock', times });
  check(shown.map(({ isReached }) => isReached).join() === 'true,true,false,false', inspect(shown));
  check(shown[0].time === 2 && shown[1].time > 999 && shown[2].time === undefined, inspect(shown));
  const proved = stages({
    stage: 'proved',
    times: { ...times, inBatch: '0xf4300', proved: '0xf4400' },
  });
  check(
    proved.every(({ isReached, time }) => isReached && time > 0),
    inspect(proved),
  );
  check(
    stages({ stage: 'waitsForNonce' }).every(({ isReached }) => !isReached),
    'nothing is reached',
  );
}

stagesAreRead();
const started = await start(name, http);
const browser = await eyes.launch(program);
const users = new Users(browser, started);
const [wide, narrow] = [await users.open(eyes.LOOKS[0]), await users.open(eyes.LOOKS[3])];
const { test } = await import(`./${name}/test.mjs`);
await test({ ...started, wide, narrow, users });
for (const page of [wide, narrow]) await users.isWell(page);
await browser.close();
console.log(`${name}: all held`);
process.exit(0);
