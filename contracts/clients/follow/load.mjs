// Sends transactions with one event each, at a rate, and tells which were taken.

import { HDNodeWallet, Interface } from 'ethers';

import { abi, ask, hex, sleep, topic } from './parts.mjs';

/** Phrase of the accounts of chains for development. */
const PHRASE = 'test test test test test test test test test test test junk';
/** Senders of a load: each sends its transactions one after the other, in the order of nonces. */
const SENDERS = 8;

/** Gas of a call of `tick`. */
const GAS = 60_000n;
/** Far above any base fee of the chains that are measured. */
const FEE = 50_000_000_000n;

/** A wallet that signs one transaction after the other. */
export class Sender {
  #wallet;
  #chainId;
  #nonce;
  #url;

  static async of(url, index) {
    const sender = new Sender();
    sender.#url = url;
    sender.#wallet = HDNodeWallet.fromPhrase(PHRASE, '', `m/44'/60'/0'/0/${index}`);
    const { address } = sender.#wallet;
    sender.#chainId = BigInt(await ask(url, 'eth_chainId'));
    sender.#nonce = Number(await ask(url, 'eth_getTransactionCount', address, 'pending'));
    return sender;
  }

  /** Sends a transaction, and returns its hash. */
  async send(fields) {
    const fees = { maxFeePerGas: FEE, maxPriorityFeePerGas: 1n };
    const nonce = this.#nonce++;
    const own = { type: 2, chainId: this.#chainId, nonce, gasLimit: GAS, ...fees };
    const raw = await this.#wallet.signTransaction({ ...own, ...fields });
    return ask(this.#url, 'eth_sendRawTransaction', raw);
  }
}

/** Deploys the contract, and returns its address. */
export async function deploy(url, sender) {
  // CALLDATALOAD(4), the event's topic, LOG2 of no data.
  const runtime = `6004357f${topic.slice(2)}5f5fa200`;
  const length = (runtime.length / 2).toString(16).padStart(2, '0');
  const data = `0x60${length}8060095f395ff3${runtime}`;
  const hash = await sender.send({ data, gasLimit: 300_000n });
  return (await mined(url, hash)).contractAddress;
}

/** Waits for a receipt. */
export async function mined(url, hash) {
  for (let round = 0; round < 600; round += 1) {
    const receipt = await ask(url, 'eth_getTransactionReceipt', hash);
    if (receipt) {
      return receipt;
    }
    await sleep(20);
  }
  throw new Error(`no receipt of ${hash}`);
}

/** Sends events at a rate for some seconds; returns how many were taken, and errors. */
export async function load(url, address, rate, seconds) {
  const face = new Interface(abi);
  const [taken, errors] = [[], []];
  const begun = performance.now();
  const send = async (index) => {
    // The first account is left to others, the second one deploys.
    const sender = await Sender.of(url, index + 2);
    for (let n = index; n < rate * seconds; n += SENDERS) {
      const pause = begun + (n * 1000) / rate - performance.now();
      if (pause > 0) {
        await sleep(pause);
      }
      try {
        await sender.send({ to: address, data: face.encodeFunctionData('tick', [n]) });
        taken.push(n);
      } catch (error) {
        errors.push(String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, (_, index) => send(index)));
  return { taken, errors };
}

/** Returns the numbers of all events in the chain's order, once so many are there. */
export async function chain(url, address, count) {
  for (let round = 0; round < 100; round += 1) {
    const filter = { address, topics: [topic], fromBlock: hex(0), toBlock: 'latest' };
    const logs = await ask(url, 'eth_getLogs', filter);
    if (logs.length >= count) {
      return logs.map((log) => Number(BigInt(log.topics[1])));
    }
    await sleep(100);
  }
  throw new Error(`the chain has fewer than ${count} events`);
}
