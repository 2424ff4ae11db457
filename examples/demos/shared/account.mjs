// A throw-away account: its key is made in this tab, signs in this tab, and ends with this tab.

import { SigningKey, Transaction, computeAddress, hexlify, randomBytes } from '/ethers.mjs';

/** Wei per gas for whoever orders the transactions. */
const TIP = 1_000_000n;

function key(name) {
  const kept = sessionStorage.getItem(name);
  if (kept) return kept;
  const made = hexlify(randomBytes(32));
  sessionStorage.setItem(name, made);
  return made;
}

/** Signs transactions to one contract, and counts its nonces itself: nothing is asked before. */
export class Account {
  #node;
  #settings;
  #key;
  #nonce;
  #baseFee = 1_000_000_000n;

  constructor(node, settings) {
    this.#node = node;
    this.#settings = settings;
    this.#key = new SigningKey(key(`zkfabric ${settings.contract}`));
    this.address = computeAddress(this.#key.publicKey);
    this.at = { contract: settings.contract, address: this.address };
  }

  /** Gets ether and the next nonce. */
  async load() {
    const response = await fetch('/fund', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ address: this.address }),
    });
    if (!response.ok) throw new Error(await response.text());
    const [nonce, block] = await Promise.all([
      this.#node.call('eth_getTransactionCount', this.address, 'pending'),
      this.#node.call('eth_getBlockByNumber', 'latest', false),
    ]);
    this.#nonce = Number(nonce);
    this.setBaseFee(block);
  }

  /** Takes the base fee of a block. */
  setBaseFee({ baseFeePerGas }) {
    this.#baseFee = BigInt(baseFeePerGas);
  }

  /** Signs the next transaction: its hash and its bytes. */
  sign(data, gas) {
    if (this.#nonce === undefined) throw new Error('the account is not ready yet');
    const transaction = Transaction.from({
      type: 2,
      chainId: this.#settings.chainId,
      to: this.#settings.contract,
      nonce: this.#nonce,
      gasLimit: gas,
      maxPriorityFeePerGas: TIP,
      // Enough for some blocks that are full.
      maxFeePerGas: 4n * this.#baseFee + TIP,
      data,
    });
    transaction.signature = this.#key.sign(transaction.unsignedHash);
    this.#nonce += 1;
    return { hash: transaction.hash, raw: transaction.serialized };
  }

  /** After a transaction that was not taken: asks for the next nonce. */
  async recover() {
    this.#nonce = Number(await this.#node.call('eth_getTransactionCount', this.address, 'pending'));
  }
}
