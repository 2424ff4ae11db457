// The page of a node: joins the parts.

import { Batches } from './batches.mjs';
import { Blocks } from './blocks.mjs';
import { byId, setText } from './elements.mjs';
import { showFigures } from './figures.mjs';
import { quantity, time } from './format.mjs';
import { Distribution, Times } from './latency.mjs';
import { Node } from './node.mjs';
import { Series } from './series.mjs';
import { Throughput } from './throughput.mjs';
import { Transaction } from './transaction.mjs';

/** Metrics between two looks at the batches, whose proofs take minutes. */
const BATCHES_EVERY = 2;

const UPTIME = 'zkf_uptime_seconds';

const node = new Node();
const series = new Series();
const blocks = new Blocks(node, byId('blocks'));
const batches = new Batches(node);
const transaction = new Transaction(node);
const plots = [
  new Throughput(byId('throughput')),
  new Times(byId('times')),
  new Distribution(byId('distribution')),
];

/** Says whether the node is there, and whether it is healthy. */
function say(text, state) {
  setText(byId('connection'), text);
  document.documentElement.dataset.state = state;
}

/** Begins with a node that may have another chain than before. */
async function begin() {
  say('Connected.', 'up');
  blocks.reset();
  batches.reset();
  batches.update();
  try {
    const [chain, client] = await node.calls([['eth_chainId'], ['web3_clientVersion']]);
    // A chain for development has the name that tools ask for in front of its own.
    const name = /^anvil \(compatible; (.*)\)$/.exec(client)?.[1] ?? client;
    setText(byId('about'), `chain ${quantity(chain)}, ${name}`);
    document.title = `zkfabric node, chain ${quantity(chain)}`;
  } catch {
    // The node is gone again.
  }
}

/** Begins the plots with the last minutes of the node, which may be older than this page. */
async function recent() {
  try {
    const response = await node.page('metrics/recent');
    if (response.ok) series.begin(await response.json(), Date.now());
  } catch {
    // An older node has none: the plots begin with this page.
  }
}

node.addEventListener('up', begin);
node.addEventListener('up', recent, { once: true });

node.addEventListener('down', () => {
  const now = time(Date.now() * 1_000);
  say(`Disconnected since ${now}: what follows is from before. The node is tried again.`, 'down');
});

node.addEventListener('head', ({ detail: { number } }) => {
  const sealed = quantity(number);
  blocks.update({ newest: sealed, sealed });
});

let count = 0;
node.addEventListener('metrics', ({ detail: text }) => {
  const now = Date.now();
  const before = series.last?.value(UPTIME);
  series.add(text, now);
  // The node has begun again between two answers.
  if (series.last.value(UPTIME) < before) begin();
  showFigures(byId('figures'), series);
  for (const plot of plots) plot.show(series, now);
  const value = (name) => series.last.value(name) ?? 0;
  blocks.update({ newest: value('zkf_block'), sealed: value('zkf_block_sealed') });
  count += 1;
  if (count % BATCHES_EVERY === 0) batches.update();
  health(series.last.value('zkf_healthy'));
});

async function health(isHealthy) {
  if (isHealthy !== 0) {
    say('Connected.', 'up');
    return;
  }
  try {
    const { reason } = await (await node.page('health')).json();
    if (node.isUp) say(`The node is not healthy: ${reason}`, 'ill');
  } catch {
    // The node is gone.
  }
}

transaction.follow();
node.run();
