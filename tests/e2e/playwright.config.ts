import { createServer } from 'node:net';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, ensureBrowser } from '../browser';

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });

// This file is read again in every worker: the first reading decides, the others inherit its environment.
process.env.E2E_PORT ??= String(await freePort());
process.env.CHROMIUM = ensureBrowser();
const port = process.env.E2E_PORT;
const OWN_SIZE =
  /(absent|bell|class-book|desk(-\w+)?|door|journey|print|review|access|exit|kept|network|screens|webgl|stations|strips|input|zoom)\.spec\.ts$/;
/** Each test starts and ends browsers, and some servers, of its own. */
const MACHINE = /e2e[\\/]machine[\\/].*\.spec\.ts$/;
const root = path.resolve(import.meta.dirname, '../..');

/** Plays what `vite build` made, served with the real headers. `NIGHTLY=1` runs the tests tagged @nightly too. */
export default defineConfig({
  testDir: '.',
  outputDir: path.join(root, 'test-results'),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // A stage drawn in software on a busy machine takes its time.
  expect: { timeout: 15_000 },
  ...(process.env.NIGHTLY ? {} : { grepInvert: /@nightly/ }),
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A trace films every page and doubles the time of a test. Who looks for a fault asks for one: `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM, args: [...BROWSER_FLAGS] },
  },
  projects: [
    // Specs that choose their own size.
    { name: 'own', testMatch: OWN_SIZE, use: { viewport: { width: 1366, height: 768 } } },
    { name: 'desktop', testIgnore: [OWN_SIZE, MACHINE], use: { viewport: { width: 1366, height: 768 } } },
    {
      name: 'phone',
      testIgnore: [OWN_SIZE, MACHINE],
      use: { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
    { name: 'machine', testMatch: MACHINE },
  ],
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --configLoader runner --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
