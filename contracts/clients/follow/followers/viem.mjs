// viem: `watchContractEvent` by filters, by logs of block ranges, or over WebSocket.

import { createPublicClient, custom, http as httpTransport, parseAbi, webSocket } from 'viem';

import { abi, address, ask, follow, http, seen, sleep, websocket } from '../parts.mjs';

const [kind, interval] = process.argv.slice(6);

/** A node without filters, such as those behind a load balancer. */
const withoutFilters = custom({
  async request({ method, params = [] }) {
    if (method === 'eth_newFilter') {
      throw Object.assign(new Error('the method does not exist'), { code: -32601 });
    }
    return ask(http, method, ...params);
  },
});
const transports = {
  filters: httpTransport(http),
  logs: withoutFilters,
  websocket: webSocket(websocket),
};

await follow(async () => {
  const client = createPublicClient({
    transport: transports[kind],
    pollingInterval: Number(interval ?? 4000),
  });
  client.watchContractEvent({
    address,
    abi: parseAbi(abi),
    onLogs: (logs) => seen.got.push(...logs.map((log) => Number(log.args.n))),
    onError: (error) => seen.errors.push(String(error)),
  });
  // It begins with its first answer.
  await sleep(1000);
});
