import { expect, type Page, test } from '@playwright/test';
import { faults } from './pages/faults';
import { Game } from './pages/game';

/* What a browser is asked to keep, and browsers that keep nothing. */

/** Reads `asked` of the page: how often it wanted to keep its data. */
const asked = (page: Page) => page.evaluate(() => (globalThis as { asked?: number }).asked ?? 0);

for (const [device, times] of [
  ['school', 0],
  ['family', 1],
] as const) {
  test(`a ${device} device is asked ${times} times to keep what is stored`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.storage.persist = async () => {
        const counted = globalThis as { asked?: number };
        counted.asked = (counted.asked ?? 0) + 1;
        return true;
      };
    });
    const game = new Game(page);
    await game.firstRun(device, 'A');
    expect(await asked(page)).toBe(times);
  });
}

/** Browsers that may store nothing, by what they answer when a page asks for a place to store. */
const strict: Record<string, () => void> = {
  'throws at every question': () => {
    const refuse = {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    };
    for (const name of ['indexedDB', 'caches', 'localStorage', 'sessionStorage']) Object.defineProperty(window, name, refuse);
    for (const name of ['serviceWorker', 'storage', 'locks']) Object.defineProperty(navigator, name, refuse);
  },
  'throws when asked for databases': () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.assign(IDBFactory.prototype, { databases: refuse, open: refuse });
    Object.defineProperty(navigator, 'serviceWorker', { value: { controller: {}, register: async () => refuse(), addEventListener() {} } });
  },
  'has none of them': () => {
    for (const name of ['indexedDB', 'caches', 'localStorage', 'sessionStorage']) Object.defineProperty(window, name, { value: undefined });
    for (const name of ['serviceWorker', 'storage', 'locks']) Object.defineProperty(navigator, name, { value: undefined });
  },
};

for (const [how, forbid] of Object.entries(strict)) {
  for (const device of ['school', 'family'] as const) {
    test(`a browser that ${how} plays on a ${device} device`, async ({ page, baseURL }) => {
      const found = await faults(page, baseURL ?? '-');
      await page.addInitScript(forbid);
      const game = new Game(page);
      await game.firstRun(device, 'A');
      expect(found).toEqual([]);
    });
  }
}
