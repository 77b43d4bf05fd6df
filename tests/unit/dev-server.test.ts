import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLogger, createServer } from 'vite';
import { afterAll, expect, it } from 'vitest';

// Empty, so that nothing is known from an earlier start.
const cacheDir = mkdtempSync(path.join(tmpdir(), 'dev-'));
afterAll(() => rmSync(cacheDir, { recursive: true, force: true, maxRetries: 10 }));

it('finds what the page needs before the page asks', async () => {
  const said: string[] = [];
  const note = (message: string) => void said.push(message);
  const server = await createServer({
    configFile: path.resolve(import.meta.dirname, '../../vite.config.ts'),
    configLoader: 'runner',
    cacheDir,
    customLogger: { ...createLogger('silent'), error: note, warn: note, warnOnce: note },
    server: { port: 0, watch: null, ws: false },
  });
  try {
    await server.listen();
    const found = server.environments.client.depsOptimizer;
    await found?.scanProcessing;
    expect(said).toEqual([]);
    expect(Object.keys({ ...found?.metadata.optimized, ...found?.metadata.discovered })).toContain('preact');
  } finally {
    await server.close();
  }
});
