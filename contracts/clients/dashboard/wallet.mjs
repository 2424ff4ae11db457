// A wallet on the node of the test, whose transactions the page shows.

import { createPublicClient, createWalletClient, defineChain, http as transport } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';

import { http, keys } from '../parts.mjs';

const chain = defineChain({
  id: 31337,
  name: 'zkfabric',
  nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
  rpcUrls: { default: { http: [http] } },
});

export const [account, other] = keys.map((key) => privateKeyToAccount(key));
export const client = createPublicClient({ chain, transport: transport(http) });
const wallet = createWalletClient({ account, chain, transport: transport(http) });

/** Sends one wei from the one account to the other, and returns the transaction's hash. */
export const send = () => wallet.sendTransaction({ to: other.address, value: 1n });
