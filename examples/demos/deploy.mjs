// Compiles and deploys a demonstration on a node for development, and serves its page.

import { compile, require } from './compile.mjs';
import { sent } from './nonces.mjs';
import { serve } from './shared/server.mjs';

const { JsonRpcProvider, Wallet, NonceManager, ContractFactory, parseEther } = require('ethers');

/** The demonstrations, each with its contract. */
export const DEMOS = { exchange: 'Exchange', game: 'Game', feed: 'Feed' };
/** First account of `zkfabric node --dev`, whose key everybody knows. */
const KEY = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80';
/** What an account of a page gets, and below which balance. */
const GIFT = parseEther('10');
const POOR = parseEther('1');
/** Most gifts of one run. */
const MOST_GIFTS = 500;

/** Returns what gives ether to accounts that have little, one after another. */
function funder(wallet) {
  let last = Promise.resolve();
  let gifts = 0;
  const give = async (address) => {
    if ((await wallet.provider.getBalance(address)) >= POOR) return;
    if (gifts >= MOST_GIFTS) throw new Error(`${MOST_GIFTS} accounts have had ether: start again`);
    gifts += 1;
    const gift = await sent(wallet, () => wallet.sendTransaction({ to: address, value: GIFT }));
    await gift.wait();
  };
  return (address) => {
    const given = last.then(() => give(address));
    last = given.catch(() => {});
    return given;
  };
}

/** Deploys a demonstration, and returns the page's address and the contract. */
export async function start(name, http, port) {
  const file = new URL(`${name}/${DEMOS[name]}.sol`, import.meta.url);
  const { abi, code } = compile(file);
  // The path at which receipts and logs come with their durable group, after a millisecond.
  const soon = `${http}/pending`;
  // ethers holds answers back for a while by default, and asks seldom.
  const provider = new JsonRpcProvider(soon, undefined, {
    staticNetwork: true,
    cacheTimeout: -1,
    polling: true,
    pollingInterval: 50,
  });
  const wallet = new NonceManager(new Wallet(KEY, provider));
  const factory = new ContractFactory(abi, code, wallet);
  // Another demonstration may use the same account meanwhile.
  const contract = await sent(wallet, () => factory.deploy());
  await contract.waitForDeployment();
  const settings = {
    http,
    websocket: soon.replace(/^http/, 'ws'),
    chainId: Number(await provider.send('eth_chainId', [])),
    contract: await contract.getAddress(),
    abi,
  };
  const { server, address } = await serve({ name, settings, fund: funder(wallet), port });
  return { server, address, provider, contract, settings };
}
