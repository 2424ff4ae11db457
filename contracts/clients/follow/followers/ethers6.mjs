// ethers 6: `contract.on` by filters, by polling, or over WebSocket.

import { Contract, JsonRpcProvider, WebSocketProvider } from 'ethers';

import { abi, address, follow, http, seen, websocket } from '../parts.mjs';

const [kind, interval] = process.argv.slice(6);

await follow(async () => {
  const options = kind === 'polling' ? { polling: true, pollingInterval: Number(interval) } : {};
  const provider =
    kind === 'websocket'
      ? new WebSocketProvider(websocket)
      : new JsonRpcProvider(http, undefined, options);
  await new Contract(address, abi, provider).on('Ticked', (n) => seen.got.push(Number(n)));
  await provider.getBlockNumber();
});
