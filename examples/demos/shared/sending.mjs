// Sends transactions, and measures what their user waits for.

/** Transactions of which the times are kept. */
const MOST_TIMES = 500;

/** The value below which a share of the values is, of sorted or unsorted ones. */
export function quantile(values, share) {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/**
 * Events: `sent`, `answered`, `logged` and `failed`, each with the transaction: its label, hash,
 * and in milliseconds `begun`, when the user clicked, and from then on the time to the durable
 * `answer` and to the `log`.
 */
export class Sending extends EventTarget {
  #node;
  #account;
  #contract;
  #open = new Map();
  answers = [];
  logs = [];
  count = 0;
  inFlight = 0;

  constructor(node, account, contract) {
    super();
    this.#node = node;
    this.#account = account;
    this.#contract = contract;
  }

  /** Calls a function of the contract, and returns the transaction once its answer is durable. */
  async send(label, begun, gas, name, ...args) {
    const data = this.#contract.encodeFunctionData(name, args);
    const { hash, raw } = this.#account.sign(data, gas);
    const sent = { label, hash, begun };
    this.#open.set(hash, sent);
    this.count += 1;
    this.inFlight += 1;
    this.#tell('sent', sent);
    try {
      // The answer is the receipt, behind the disk: the node waits, not the page.
      sent.receipt = await this.#node.call('eth_sendRawTransactionSync', raw);
      sent.answer = performance.now() - begun;
      keep(this.answers, sent.answer);
      this.#tell('answered', sent);
      if (sent.receipt.status !== '0x1') throw await this.#reason(data);
    } catch (error) {
      this.#open.delete(hash);
      // After a receipt the nonce is used, whatever the transaction did.
      if (!sent.receipt) await this.#account.recover().catch(() => {});
      this.#tell('failed', sent);
      throw error;
    } finally {
      this.inFlight -= 1;
    }
    return sent;
  }

  /** A log of a transaction has come. */
  see(hash) {
    const sent = this.#open.get(hash);
    if (!sent) return;
    this.#open.delete(hash);
    sent.log = performance.now() - sent.begun;
    keep(this.logs, sent.log);
    this.#tell('logged', sent);
  }

  /** Reads from the contract. */
  async read(name, ...args) {
    const { contract, address } = this.#account.at;
    const data = this.#contract.encodeFunctionData(name, args);
    const result = await this.#node.call(
      'eth_call',
      { from: address, to: contract, data },
      'latest',
    );
    return this.#contract.decodeFunctionResult(name, result);
  }

  /** Says why a call reverts. */
  async #reason(data) {
    const { contract, address } = this.#account.at;
    try {
      await this.#node.call('eth_call', { from: address, to: contract, data }, 'latest');
    } catch (error) {
      const found = error.data && this.#contract.parseError(error.data);
      return found ? new Error(sentence(found)) : error;
    }
    return new Error('it failed, and would succeed by now');
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function keep(values, value) {
  values.push(value);
  if (values.length > MOST_TIMES) values.shift();
}

/** An error of the contract as words: its name, and its values with their names. */
function sentence({ name, fragment, args }) {
  const words = name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).trim();
  const values = fragment.inputs.map((input, index) => `${input.name} ${args[index]}`);
  const begun = words[0].toUpperCase() + words.slice(1);
  return values.length > 0 ? `${begun}: ${values.join(', ')}.` : `${begun}.`;
}
