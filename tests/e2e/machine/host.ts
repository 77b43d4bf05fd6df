import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
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

/** What a fault answers instead of the file; `reset` cuts the line. */
export type Answer = 'portal' | 'missing' | 'half' | 'reset';

export interface FaultyHost extends Host {
  /** From now on: which file is answered wrongly, and how. */
  fault: { file: string; answer: Answer } | undefined;
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

/** Serves dist, and can answer one file as a bad network does: as a Wi-Fi's sign-in page with status 200, for example. */
export async function startFaultyHost(): Promise<FaultyHost> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname === '/' ? 'index.html' : pathname.slice(1);
    const answer = file === host.fault?.file ? host.fault.answer : undefined;
    response.setHeader('Cache-Control', 'no-cache');
    if (answer === 'reset') return void request.socket.destroy();
    if (answer === 'missing') return void response.writeHead(404).end();
    if (answer === 'portal') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Wi-Fi: sign in</h1>');
    const body = readFileSync(path.join(dist, file));
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
    response.end(answer === 'half' ? body.subarray(0, body.length / 2) : body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host: FaultyHost = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    fault: undefined,
    async stop() {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return host;
}
