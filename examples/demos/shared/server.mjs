// Serves one demonstration's page on loopback, and gives ether to the accounts of its users.

import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const TYPES = {
  '.html': 'text/html',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const DASHBOARD = '../../../pipeline/node/rpc/src/dashboard';
/** Most bytes of a request for ether. */
const MOST_BYTES = 200;

const read = (path) => readFileSync(new URL(path, import.meta.url));
const file = (path, name = path) => [read(path), `${TYPES[extname(name)]}; charset=utf-8`];

/** All that is served, by its path: a request's path never names a file. */
function files(name, settings) {
  const shared = readdirSync(new URL('.', import.meta.url)).filter(
    (one) => /\.(mjs|css)$/.test(one) && one !== 'server.mjs',
  );
  const own = readdirSync(new URL(`../${name}`, import.meta.url)).filter((one) =>
    /\.(mjs|css)$/.test(one),
  );
  return new Map([
    ['/', file(`../${name}/page.html`)],
    ...own.map((one) => [`/${one}`, file(`../${name}/${one}`)]),
    ...shared.map((one) => [`/shared/${one}`, file(one)]),
    [
      '/ethers.mjs',
      file('../../../contracts/node_modules/ethers/dist/ethers.min.js', 'ethers.mjs'),
    ],
    // The pages look like the node's own one.
    ['/elements.mjs', file(`${DASHBOARD}/elements.mjs`)],
    ['/style.css', file(`${DASHBOARD}/style.css`)],
    ['/parts.css', file(`${DASHBOARD}/parts.css`)],
    ['/icon.svg', file(`${DASHBOARD}/icon.svg`)],
    ['/settings.json', [JSON.stringify(settings), 'application/json']],
  ]);
}

/** Reads the address of a request for ether. */
async function asked(request) {
  // Pages of other origins can't send this type without being asked first.
  if (request.headers['content-type'] !== 'application/json') throw new Error('not JSON');
  let text = '';
  for await (const part of request) {
    text += part;
    if (text.length > MOST_BYTES) throw new Error(`more than ${MOST_BYTES} bytes`);
  }
  const { address } = JSON.parse(text);
  if (!/^0x[0-9a-f]{40}$/i.test(address)) throw new Error('no address');
  return address;
}

/** Starts the server on a free port, or on one that is named, and returns its address. */
export async function serve({ name, settings, fund, port = 0 }) {
  const served = files(name, settings);
  const { http, websocket } = settings;
  const headers = {
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'self'; connect-src 'self' ${http} ${websocket}`,
    'x-content-type-options': 'nosniff',
  };
  const server = createServer(async (request, response) => {
    const answer = (status, type, body) => {
      response.writeHead(status, { ...headers, 'content-type': type });
      response.end(body);
    };
    const { pathname } = new URL(request.url, 'http://localhost');
    const found = served.get(pathname);
    if (request.method === 'GET' && found) return answer(200, found[1], found[0]);
    if (request.method !== 'POST' || pathname !== '/fund') {
      return answer(404, 'text/plain', 'not found\n');
    }
    try {
      await fund(await asked(request));
      return answer(200, 'application/json', 'true');
    } catch (error) {
      return answer(400, 'text/plain', `${error.message}\n`);
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}
