// web3.js: events of a contract over WebSocket, or `getPastLogs` in a loop.

import { Web3 } from 'web3';

import { address, follow, http, seen, sleep, topic, websocket } from '../parts.mjs';

const [kind] = process.argv.slice(6);
const take = (log) => seen.got.push(Number(BigInt(log.topics[1])));

async function subscribe() {
  const web3 = new Web3(websocket);
  const subscription = await web3.eth.subscribe('logs', { address, topics: [topic] });
  subscription.on('data', take);
}

async function loop() {
  const web3 = new Web3(http);
  let done = Number(await web3.eth.getBlockNumber());
  const turn = async () => {
    for (;;) {
      const newest = Number(await web3.eth.getBlockNumber());
      if (newest > done) {
        const range = { fromBlock: done + 1, toBlock: newest };
        const logs = await web3.eth.getPastLogs({ address, topics: [topic], ...range });
        logs.forEach(take);
        done = newest;
      }
      await sleep(300);
    }
  };
  turn().catch((error) => seen.errors.push(String(error)));
}

await follow(kind === 'websocket' ? subscribe : loop);
