// Deploys a demonstration on a node for development, and serves its page until the process ends.

import { DEMOS, start } from './deploy.mjs';

const [name, http = 'http://127.0.0.1:8545', port] = process.argv.slice(2);
if (!(name in DEMOS)) {
  console.error(`usage: node run.mjs ${Object.keys(DEMOS).join('|')} [NODE_URL [PORT]]`);
  process.exit(2);
}
try {
  const { address, settings } = await start(name, http.replace(/\/$/, ''), Number(port ?? 0));
  console.log(`contract  ${settings.contract}`);
  console.log(`page      ${address}`);
} catch (error) {
  console.error(`error: ${error.message}\nIs \`zkfabric node --dev\` at ${http}?`);
  process.exit(1);
}
