import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headersFor, parseHeaders } from '../../src/compile/csp';

/** A line to the server, shared by everything that loads at the same time, the worker's downloads too. */
export interface Link {
  /** Until an answer begins. */
  latencyMs: number;
  kbps: number;
}

export interface Served {
  url: string;
  /** From now on everything goes over this line; without one as fast as it can. */
  over(link: Link | undefined): void;
  /** Bytes of bodies sent since the line was last chosen. */
  sent(): number;
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const packable = new Set(['.html', '.js', '.css', '.svg', '.webmanifest']);
const TICK_MS = 4;

/**
 * Serves a built folder as a good static host does: brotli, the headers of its own `_headers`, lasting caching of hashed files.
 * Everything is packed before the first request. Offline is a stopped server.
 */
export async function serve(folder: string, port = 0): Promise<Served> {
  const files = new Map<string, { body: Buffer; type: string; packed: boolean }>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const kind = path.extname(file);
    const raw = readFileSync(file);
    const packed = packable.has(kind);
    const found = { body: packed ? brotliCompressSync(raw) : raw, type: types[kind] ?? 'application/octet-stream', packed };
    const name = `/${path.relative(folder, file).split(path.sep).join('/')}`;
    files.set(name, found);
    if (name === '/index.html') files.set('/', found);
  }
  const own = files.get('/_headers');
  const rules = own ? parseHeaders(own.body.toString('utf8')) : [];

  let link: Link | undefined;
  let sent = 0;
  let queue: { response: ServerResponse; rest: Buffer }[] = [];
  let last = 0;
  let credit = 0;

  /** Shares out what the line carried since the last time, in turns, as parallel connections share a real one. */
  const ticker = setInterval(() => {
    const now = performance.now();
    const bytes = link ? ((now - last) * link.kbps) / 8 : Number.POSITIVE_INFINITY;
    last = now;
    if (queue.length === 0) {
      credit = 0;
      return;
    }
    credit += bytes;
    while (credit >= 1 && queue.length > 0) {
      const share = Math.max(1, Math.floor(credit / queue.length));
      for (const one of queue) {
        const part = one.rest.subarray(0, Math.min(share, credit));
        one.rest = one.rest.subarray(part.length);
        credit -= part.length;
        sent += part.length;
        one.response.write(part);
        if (one.rest.length === 0) one.response.end();
      }
      queue = queue.filter(({ rest, response }) => rest.length > 0 && !response.destroyed);
    }
  }, TICK_MS);

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = files.get(pathname);
    setTimeout(() => {
      if (!found) {
        response.writeHead(404).end();
        return;
      }
      response.socket?.setNoDelay(true);
      response.writeHead(200, {
        'Cache-Control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...headersFor(rules, pathname),
        'Content-Type': found.type,
        'Content-Length': found.body.length,
        ...(found.packed ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
      });
      if (request.method === 'HEAD' || found.body.length === 0) response.end();
      else queue.push({ response, rest: found.body });
    }, link?.latencyMs ?? 0);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');

  return {
    url: `http://127.0.0.1:${address.port}/`,
    over(next) {
      link = next;
      sent = 0;
      last = performance.now();
    },
    sent: () => sent,
    stop: () =>
      new Promise((resolve) => {
        clearInterval(ticker);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
