import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS } from '../../browser';
import type { Host } from './host';

/** One machine with one browser: its profile outlives the browser, as on a child's device. */
export interface Device {
  /** The profile's folder. */
  profile: string;
  /** Starts the browser. */
  open(options?: { bypassCSP?: boolean }): Promise<Page>;
  /** Closes it as a person does. */
  close(): Promise<void>;
  /** Switches the power off: `kill -9` for the browser and all its processes. */
  kill(): Promise<void>;
}

/** @param profile an empty folder, or one that an earlier browser left */
function createDevice(profile: string): Device {
  let context: BrowserContext | undefined;
  return {
    profile,
    async open(options) {
      context = await chromium.launchPersistentContext(profile, {
        executablePath: process.env.CHROMIUM ?? '',
        args: [...BROWSER_FLAGS],
        viewport: { width: 1024, height: 640 },
        locale: 'vi-VN',
        ...options,
      });
      return context.pages()[0] ?? context.newPage();
    },
    async close() {
      await context?.close();
      context = undefined;
    },
    async kill() {
      const browser = context?.browser();
      if (!browser) throw new Error('no browser to kill');
      const session = await browser.newBrowserCDPSession();
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const pid = processInfo.find(({ type }) => type === 'browser')?.id;
      if (!pid) throw new Error('the browser has no process');
      const gone = new Promise((resolve) => browser.once('disconnected', resolve));
      // Playwright makes the browser the head of a group of its own, except on Windows, where children end with it.
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
      await gone;
      context = undefined;
    },
  };
}

export const test = base.extend<{ newDevice: () => Device; device: Device; ending: <T extends Host>(host: Promise<T>) => Promise<T> }>({
  /** Stops the server at the test's end, however that comes. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the wanted fixtures from a pattern
  async ending({}, use) {
    const hosts: Host[] = [];
    await use(async (starting) => {
      const host = await starting;
      hosts.push(host);
      return host;
    });
    for (const host of hosts) await host.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the wanted fixtures from a pattern
  async newDevice({}, use) {
    const devices: Device[] = [];
    await use(() => {
      const device = createDevice(mkdtempSync(path.join(tmpdir(), 'profile-')));
      devices.push(device);
      return device;
    });
    for (const device of devices) {
      await device.close();
      // Processes of a killed browser may write for a moment longer.
      rmSync(device.profile, { recursive: true, force: true, maxRetries: 10 });
    }
  },
  async device({ newDevice }, use) {
    await use(newDevice());
  },
});

export { expect } from '@playwright/test';
