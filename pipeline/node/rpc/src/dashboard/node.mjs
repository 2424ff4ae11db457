// The node, asked over HTTP. A WebSocket tells of new blocks at once, and when the node goes.

/** How often the node is asked for its metrics, in milliseconds. */
const PERIOD = 1_000;
/** Longest pause before a node that is gone is tried again. */
const LONGEST = 5_000;
/** Time after which a request counts as failed. */
const PATIENCE = 10_000;
/** Pause before a WebSocket that has ended is opened again while the node answers. */
const REOPEN = 5_000;

/** An error that the node answers with. */
export class RpcError extends Error {
  constructor({ code, message }) {
    super(message);
    this.code = code;
  }

  /** Whether the node has no such method. */
  get isMissing() {
    return this.code === -32601;
  }
}

/**
 * Events: `up` when the node answers at first or again, `down` when it does not any more, `metrics`
 * with their text about once per second, `head` with the header of a new block.
 */
export class Node extends EventTarget {
  #id = 0;
  #isUp = undefined;
  #socket = undefined;
  #reopenAt = 0;
  #wake = () => {};

  /** Whether the node has answered last time. */
  get isUp() {
    return this.#isUp === true;
  }

  /** Calls a method. */
  async call(method, ...params) {
    const answer = await this.#post(this.#request(method, params));
    if (answer.error) throw new RpcError(answer.error);
    return answer.result;
  }

  /** Calls several methods in one message, each as name and parameters; any error is thrown. */
  async calls(list) {
    if (list.length === 0) return [];
    const requests = list.map(([method, ...params]) => this.#request(method, params));
    const answers = await this.#post(requests);
    if (!Array.isArray(answers)) throw new RpcError(answers.error ?? { message: 'no answers' });
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    return requests.map(({ id }) => {
      const answer = byId.get(id);
      if (!answer || answer.error) throw new RpcError(answer?.error ?? { message: 'no answer' });
      return answer.result;
    });
  }

  /** Gets a page of the node. */
  async page(path) {
    const options = { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) };
    return fetch(new URL(path, document.baseURI), options);
  }

  /** Asks again and again, for as long as the page is open. */
  async run() {
    let failures = 0;
    for (;;) {
      try {
        const response = await this.page('metrics');
        if (!response.ok) throw new Error(`status ${response.status}`);
        const text = await response.text();
        failures = 0;
        this.#set(true);
        this.#tell('metrics', text);
        this.#listen();
      } catch {
        failures += 1;
        this.#set(false);
      }
      await this.#pause(failures === 0 ? PERIOD : Math.min(LONGEST, 250 * 2 ** failures));
    }
  }

  #request(method, params) {
    this.#id += 1;
    return { jsonrpc: '2.0', id: this.#id, method, params };
  }

  async #post(body) {
    const response = await fetch(new URL('./', document.baseURI), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return response.json();
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  #set(isUp) {
    if (this.#isUp === isUp) return;
    this.#isUp = isUp;
    if (!isUp) this.#socket?.close();
    // The pause was for a node that answers and refuses WebSockets.
    else this.#reopenAt = 0;
    this.#tell(isUp ? 'up' : 'down');
  }

  #pause(milliseconds) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Opens the WebSocket, unless it is open. Where it is refused, metrics tell of blocks. */
  #listen() {
    if (this.#socket || Date.now() < this.#reopenAt) return;
    const address = new URL('./', document.baseURI);
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    let socket;
    try {
      socket = new WebSocket(address);
    } catch {
      // Some browsers let no page of this policy have one.
      this.#reopenAt = Infinity;
      return;
    }
    this.#socket = socket;
    let wasOpen = false;
    socket.addEventListener('open', () => {
      wasOpen = true;
      socket.send(JSON.stringify(this.#request('eth_subscribe', ['newHeads'])));
    });
    socket.addEventListener('message', ({ data }) => {
      const { method, params, error } = JSON.parse(data);
      // A subscription that ends is asked for again.
      if (error || params?.error) socket.close();
      else if (method === 'eth_subscription') this.#tell('head', params.result);
    });
    socket.addEventListener('close', () => {
      this.#socket = undefined;
      this.#reopenAt = Date.now() + REOPEN;
      // The node may be gone: it is asked at once.
      if (wasOpen) this.#wake();
    });
  }
}
