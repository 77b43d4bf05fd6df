import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
export const dist = path.join(root, 'dist');

/** A web server of its own: it can be stopped, and what it serves can change. */
export interface Host {
  url: string;
  /** Can be called again. */
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** `vite preview` as a process, with the real headers. @param folder what to serve */
export async function startHost(folder = dist): Promise<Host> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const process_: ChildProcess = spawn(
    process.execPath,
    [
      'node_modules/vite/bin/vite.js',
      'preview',
      '--configLoader',
      'runner',
      '--outDir',
      folder,
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--strictPort',
    ],
    { cwd: root, stdio: 'ignore' },
  );
  const exited = once(process_, 'exit');
  const isUp = () =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) {
    if (process_.exitCode !== null) throw new Error(`the server on ${port} ended with ${process_.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    async stop() {
      process_.kill('SIGKILL');
      await exited;
    },
  };
}

/**
 * What a fault answers instead of the file: a Wi-Fi's sign-in page, the same with leave to keep it for a day, no file, half of it, the page with
 * a script more; `reset` cuts the line, `silent` never answers.
 */
export type Answer = 'portal' | 'sticky portal' | 'missing' | 'half' | 'appended' | 'reset' | 'silent';

export interface FaultyHost extends Host {
  /** From now on: which files are answered wrongly, and how. */
  faults: Map<string, Answer>;
  /** Sent with every file. */
  headers: Record<string, string>;
  /** As some hosts do: `help.html` is found at `help`, and whoever asks for it is sent on. */
  shortens: boolean;
  /** Every file that was asked for, in order. */
  asked: string[];
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a build, and can answer files as a bad network does. @param folder what to serve */
export async function startFaultyHost(folder = dist): Promise<FaultyHost> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const short = host.shortens && existsSync(path.join(folder, `${pathname}.html`));
    const file = pathname === '/' ? 'index.html' : pathname.slice(1) + (short ? '.html' : '');
    const answer = host.faults.get(file);
    host.asked.push(file);
    for (const [name, value] of Object.entries({ 'Cache-Control': 'no-cache', ...host.headers })) response.setHeader(name, value);
    if (answer === 'silent') return;
    if (host.shortens && pathname.endsWith('.html')) {
      return void response.writeHead(308, { Location: pathname.replace(/(index)?\.html$/, '') }).end();
    }
    if (answer === 'reset') return void request.socket.destroy();
    const body = existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file)) : undefined;
    if (answer === 'missing' || !body) return void response.writeHead(404).end();
    if (answer === 'portal' || answer === 'sticky portal') {
      if (answer === 'sticky portal') response.setHeader('Cache-Control', 'max-age=86400');
      return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Wi-Fi: sign in</h1>');
    }
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
    if (answer === 'appended') return void response.end(Buffer.concat([body, Buffer.from('<script src="//proxy.invalid/a.js"></script>')]));
    response.end(answer === 'half' ? body.subarray(0, body.length / 2) : body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host: FaultyHost = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    faults: new Map(),
    headers: {},
    shortens: false,
    asked: [],
    async stop() {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return host;
}
