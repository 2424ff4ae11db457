// All demonstrations, started at the same time on one node. The first difference ends it with code
// 1.

import { check } from '../../contracts/clients/parts.mjs';
import { DEMOS, start } from './deploy.mjs';

const [http] = process.argv.slice(2);
check(http, 'arguments: NODE_URL');
// Twice each: the first account of the chain pays for all of them.
const names = [...Object.keys(DEMOS), ...Object.keys(DEMOS)];
const all = await Promise.all(names.map((name) => start(name, http, 0)));
const contracts = new Set(all.map(({ settings }) => settings.contract));
check(contracts.size === names.length, `each has a contract of its own: ${[...contracts]}`);
for (const { provider, settings } of all) {
  const code = await provider.getCode(settings.contract);
  check(code.length > 2, `${settings.contract} has code`);
}
console.log('together: all held');
process.exit(0);
