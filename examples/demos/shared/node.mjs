// The node, asked over one WebSocket, which is opened again when it ends.

/** Pause before a WebSocket that has ended is opened again, in milliseconds. */
const PAUSE = 1_000;

/**
 * Events: `up` when the connection is there, at first and again, `down` when it is not any more,
 * and one per subscription, with its name and the result.
 */
export class Node extends EventTarget {
  #address;
  #socket;
  #id = 0;
  #waiting = new Map();
  #names = new Map();

  constructor(address) {
    super();
    this.#address = address;
  }

  /** Opens the connection, again and again. */
  open() {
    const socket = new WebSocket(this.#address);
    this.#socket = socket;
    socket.addEventListener('open', () => this.#tell('up'));
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(data)));
    socket.addEventListener('close', () => {
      const lost = [...this.#waiting.values()];
      this.#waiting.clear();
      this.#names.clear();
      for (const { reject } of lost) reject(new Error('the connection to the node ended'));
      this.#tell('down');
      setTimeout(() => this.open(), PAUSE);
    });
  }

  /** Calls a method. */
  call(method, ...params) {
    return new Promise((resolve, reject) => {
      if (this.#socket?.readyState !== WebSocket.OPEN) {
        reject(new Error('there is no connection to the node'));
        return;
      }
      this.#id += 1;
      this.#waiting.set(this.#id, { resolve, reject });
      this.#socket.send(JSON.stringify({ jsonrpc: '2.0', id: this.#id, method, params }));
    });
  }

  /** Subscribes: what comes is an event with the given name. */
  async subscribe(name, ...params) {
    this.#names.set(await this.call('eth_subscribe', ...params), name);
  }

  #hear({ id, method, params, result, error }) {
    if (method === 'eth_subscription') {
      // A subscription that ends is made again with its connection, and what was missed is read.
      if (params.error) this.#socket.close();
      else this.#tell(this.#names.get(params.subscription), params.result);
      return;
    }
    const asked = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) asked?.reject(Object.assign(new Error(error.message), error));
    else asked?.resolve(result);
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
