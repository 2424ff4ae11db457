// ethers 5: `contract.on`, which polls.

import { ethers } from 'ethers5';

import { abi, address, follow, http, seen } from '../parts.mjs';

const [interval] = process.argv.slice(6);

await follow(async () => {
  const provider = new ethers.providers.JsonRpcProvider(http);
  provider.pollingInterval = Number(interval);
  new ethers.Contract(address, abi, provider).on('Ticked', (n) => seen.got.push(Number(n)));
  await provider.getBlockNumber();
});
