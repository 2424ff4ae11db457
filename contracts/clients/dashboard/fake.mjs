// A node that says what a test wants: batches and proofs, which a real node needs minutes for.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const FILES = new URL('../../../pipeline/node/rpc/src/dashboard/', import.meta.url);
const KINDS = { html: 'text/html', css: 'text/css', mjs: 'text/javascript', svg: 'image/svg+xml' };
/** The policy that the node gives its pages. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/** A hash that begins with a digit. */
export const hash = (digit) =>
  `0x${digit}${createHash('sha256').update(digit).digest('hex').slice(1)}`;
const hex = (value) => `0x${value.toString(16)}`;
/** Microseconds since 1970 of some seconds before now. */
export const ago = (seconds) => Math.round((Date.now() - seconds * 1_000) * 1_000);

/** A batch of the blocks `first` to `last`. */
export function batch(number, first, last, more = {}) {
  return {
    number: hex(number),
    firstBlock: hex(first),
    lastBlock: hex(last),
    transactions: hex(1_234 + number),
    gasUsed: hex(25_914_000),
    bytes: hex(136_000),
    proverGas: hex(5_123_456_789),
    parentHash: hash('a'),
    lastHash: hash('b'),
    parentStateRoot: hash('c'),
    stateRoot: hash('d'),
    closedBy: 'seconds',
    status: 'waiting',
    attempts: '0x0',
    recordedAt: hex(ago(300)),
    ...more,
  };
}

/** What a proved batch has beside the others. */
export const proof = () => ({
  status: 'proved',
  program: hash('e'),
  digest: hash('f'),
  provedAt: hex(ago(60)),
  proofBytes: hex(1_876_543),
});

export class RpcError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** A fake node. Its fields are what it answers, and tests change them. */
export class Fake {
  height = 40;
  sealed = 39;
  confirmed = 0;
  /** Newest first; null for a node that writes none; undefined for one without the methods. */
  batches = [];
  /** Statuses, transactions and receipts by hash. */
  known = new Map();
  isHealthy = true;
  /** Samples of the last minutes; undefined for a node that keeps none. */
  recent = { names: [], samples: [] };
  /** Counts of answers by the ends of their buckets in seconds. */
  answers = new Map([0.0005, 0.001, 0.002, 0.004, 0.008, 0.016, 0.5].map((end) => [end, 0]));
  /** Bytes of every file of every batch. */
  file = new Uint8Array(5 << 20).map((_, at) => at % 251);
  port = 0;
  #server = undefined;
  #sockets = new Set();
  #begun = Date.now();

  get url() {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Listens, the second time on the same port. */
  async start() {
    this.#server = createServer((request, response) => this.#serve(request, response));
    this.#server.on('upgrade', ({ headers }, socket) => {
      const magic = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
      const key = createHash('sha1')
        .update(headers['sec-websocket-key'] + magic)
        .digest('base64');
      const lines = [
        'HTTP/1.1 101 Switching Protocols',
        'connection: upgrade',
        'upgrade: websocket',
      ];
      socket.write(`${lines.join('\r\n')}\r\nsec-websocket-accept: ${key}\r\n\r\n`);
      socket.on('error', () => {});
    });
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    await new Promise((resolve) => this.#server.listen(this.port, '127.0.0.1', resolve));
    this.port = this.#server.address().port;
    this.begin();
    return this;
  }

  /** Counts its time from now, as a process that has just begun. */
  begin() {
    this.#begun = Date.now();
  }

  /** Ends as a process does that is killed. */
  async stop() {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Counts answers of these times in seconds. */
  answer(...times) {
    for (const time of times) {
      const end = [...this.answers.keys()].find((end) => time <= end);
      this.answers.set(end, this.answers.get(end) + 1);
      this.confirmed += 1;
    }
  }

  #serve(request, response) {
    const path = new URL(request.url, 'http://node').pathname;
    if (request.method === 'POST') {
      let text = '';
      request.on('data', (part) => (text += part));
      request.on('end', () => response.end(JSON.stringify(this.#answerAll(JSON.parse(text)))));
    } else if (path === '/metrics') {
      response.end(this.#metrics());
    } else if (path === '/metrics/recent' && this.recent === undefined) {
      response.writeHead(404).end();
    } else if (path === '/metrics/recent') {
      response.end(JSON.stringify(this.recent));
    } else if (path === '/health') {
      response.end(JSON.stringify({ reason: 'nothing is confirmed' }));
    } else {
      const name = path === '/dashboard' ? 'page.html' : path.replace('/dashboard/', '');
      response.setHeader('content-type', `${KINDS[name.split('.').at(-1)]}; charset=utf-8`);
      response.setHeader('content-security-policy', POLICY);
      response.end(readFileSync(new URL(name, FILES)));
    }
  }

  #answerAll(message) {
    return Array.isArray(message) ? message.map((one) => this.#one(one)) : this.#one(message);
  }

  #one({ id, method, params }) {
    try {
      return { jsonrpc: '2.0', id, result: this.#result(method, params) };
    } catch (error) {
      return { jsonrpc: '2.0', id, error: { code: error.code ?? -32603, message: error.message } };
    }
  }

  #result(method, params) {
    const methods = {
      eth_chainId: () => '0x7a69',
      web3_clientVersion: () => 'zkfabric/0.0.0',
      eth_blockNumber: () => hex(this.height),
      eth_getHeaderByNumber: (number) => this.#header(Number(number)),
      eth_getBlockTransactionCountByNumber: (number) => hex((Number(number) * 37) % 1_200),
      eth_getTransactionByBlockNumberAndIndex: () => ({ hash: this.known.keys().next().value }),
      eth_getBlockByNumber: (of) => this.#block(of === 'safe' ? this.sealed : Number(of)),
      eth_getBlockByHash: (of) => (of === hash('7') ? this.#block(7) : null),
      eth_getBalance: () => hex(12_500_000_000_000_000_000n),
      eth_getTransactionCount: () => '0x5',
      eth_getCode: () => '0x',
      eth_getTransactionByHash: (of) => this.known.get(of)?.transaction ?? null,
      eth_getTransactionReceipt: (of) => this.known.get(of)?.receipt ?? null,
      zkf_transactionStatus: (of) => this.known.get(of)?.status ?? { stage: 'unknown', times: {} },
    };
    if (this.batches !== undefined) {
      methods.zkf_getBatches = (before, count) =>
        this.batches
          ?.filter(({ lastBlock }) => before === null || Number(lastBlock) < Number(before))
          .slice(0, Number(count)) ?? null;
      methods.zkf_getBatchByBlock = (number) =>
        this.batches?.find(
          ({ firstBlock, lastBlock }) =>
            Number(firstBlock) <= Number(number) && Number(number) <= Number(lastBlock),
        ) ?? null;
      methods.zkf_getBatchFile = (_first, _last, _kind, offset, length) => {
        const part = this.file.subarray(Number(offset), Number(offset) + Number(length));
        return { size: hex(this.file.length), data: `0x${Buffer.from(part).toString('hex')}` };
      };
    }
    if (!methods[method]) throw new RpcError(-32601, 'method not found');
    return methods[method](...params);
  }

  #header(number) {
    if (number > this.height) return null;
    return {
      number: hex(number),
      hash: hash(String(number % 10)),
      timestamp: hex(Math.round(Date.now() / 1_000) - (this.height - number)),
      gasUsed: hex((number * 777_000) % 30_000_000),
      gasLimit: hex(1_000_000_000),
      baseFeePerGas: hex(10_000_000),
    };
  }

  #block(number) {
    const header = this.#header(number);
    const roots = { parentHash: hash('a'), stateRoot: hash('b'), miner: `0x${'0'.repeat(40)}` };
    return header && { ...header, ...roots, transactions: [...this.known.keys()] };
  }

  #waiting() {
    return this.batches.filter((batch) => batch.status !== 'proved').length;
  }

  #metrics() {
    const bars = [...this.answers];
    let sum = 0;
    const buckets = bars.map(
      ([end, count]) => `zkf_answer_seconds_bucket{le="${end}"} ${(sum += count)}`,
    );
    const up = (Date.now() - this.#begun) / 1_000;
    return [
      '# TYPE zkf_answer_seconds histogram',
      ...buckets,
      `zkf_answer_seconds_bucket{le="+Inf"} ${sum}`,
      `zkf_answer_seconds_count ${sum}`,
      `zkf_transactions_confirmed_total ${this.confirmed}`,
      'zkf_transactions_rejected_total 3',
      'zkf_transactions_refused_total 0',
      `zkf_gas_total ${this.confirmed * 21_000}`,
      'zkf_pool_pending 17',
      'zkf_pool_queued 4',
      'zkf_recovery_waiting 12',
      'zkf_sequencer_waiting 5',
      'zkf_groups_in_flight 1',
      ...(this.batches ? [`zkf_batches_waiting ${this.#waiting()}`] : []),
      `zkf_process_cpu_seconds_total ${up * 0.4}`,
      `zkf_uptime_seconds ${up}`,
      `zkf_block ${this.height}`,
      `zkf_block_sealed ${this.sealed}`,
      `zkf_healthy ${this.isHealthy ? 1 : 0}`,
      '',
    ].join('\n');
  }
}
