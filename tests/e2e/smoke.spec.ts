import { expect, type Page, test } from '@playwright/test';
import { gate } from '../../src/i18n/words';
import { faults } from './pages/faults';

test('the start page draws, with nothing refused and nothing asked elsewhere', async ({ page, baseURL }) => {
  const found = await faults(page, baseURL ?? '-');
  await page.goto('./');
  await expect(page).toHaveTitle('Khiên Nhỏ');
  await expect(page.locator('#app')).not.toBeEmpty();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(found).toEqual([]);
});

test('the headers of public/_headers are sent', async ({ request }) => {
  const page = (await request.get('./')).headers();
  expect(page['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(page['cache-control']).toBe('no-cache');
  expect(page['referrer-policy']).toBe('no-referrer');
  const html = await (await request.get('./')).text();
  const asset = /\.\/(assets\/[^"]+\.js)/.exec(html)?.[1] ?? 'none';
  expect((await request.get(asset)).headers()['cache-control']).toContain('immutable');
  expect((await request.get('sw.js')).headers()['cache-control']).toBe('no-cache');
  expect((await request.get('assets/not-there.js')).status()).toBe(404);
});

/** What the worker says of its files, once there is one. */
const count = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return new Promise<{ cached: number; expected: number; missing: string[] }>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data);
      active?.postMessage('COUNT', [port2]);
    });
  });

/** The core comes with the worker, the rest after it. */
const whole = (page: Page) => expect.poll(async () => (await count(page)).missing, { timeout: 30_000 }).toEqual([]);

test('every file is in the cache, byte for byte, when the worker says so', async ({ page }) => {
  await page.goto('./');
  await whole(page);
  const counted = await count(page);
  const bodies = await page.evaluate(async () => {
    const bodies: [string, string][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const body = await (await cache.match(request))?.arrayBuffer();
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', body ?? new ArrayBuffer()));
        bodies.push([new URL(request.url).pathname, btoa(String.fromCharCode(...hash))]);
      }
    }
    return bodies;
  });
  const worker = await (await page.request.get('sw.js')).text();
  expect(bodies.length).toBeGreaterThan(10);
  expect(counted).toEqual({ cached: bodies.length, expected: bodies.length, missing: [] });
  for (const [path, hash] of bodies) expect(worker, path).toContain(`sha384-${hash}`);
});

test('a counted file that goes missing is missed', async ({ page }) => {
  await page.goto('./');
  await whole(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const help = (await cache.keys()).find(({ url }) => url.includes('help.html'));
      if (help) await cache.delete(help);
    }
  });
  const { cached, expected, missing } = await count(page);
  expect([cached, missing]).toEqual([expected - 1, ['help.html']]);
});

test('the page is set in its own letters when all have come', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('html.lettered')).toBeAttached();
  const shown = await page.evaluate(() =>
    ['h1', 'body'].map((of) => {
      const { fontFamily, fontWeight } = getComputedStyle(document.querySelector(of) as Element);
      return document.fonts.check(`${fontWeight} 20px ${fontFamily.split(',')[0]}`, 'Tiếng Việt') && fontFamily.split(',')[0];
    }),
  );
  expect(shown).toEqual(['"Baloo 2"', 'Lexend']);
});

test('where one font cannot be had no word is set half in another', async ({ page }) => {
  await page.route(/lexend-vietnamese.*\.woff2/, (route) => route.abort());
  const refused = page.waitForEvent('requestfailed');
  const came = Promise.all(['lexend-latin', 'baloo-2-latin', 'baloo-2-vietnamese'].map((name) => page.waitForResponse(new RegExp(name))));
  await page.goto('./');
  await Promise.all([refused, came.then((all) => Promise.all(all.map((response) => response.finished())))]);
  // What has come is read, and would be shown, a moment later.
  await page.waitForTimeout(1000);
  await expect(page.getByRole('button', { name: gate.family.vi })).toBeVisible();
  expect(await page.evaluate(() => [document.fonts.size, document.documentElement.classList.contains('lettered')])).toEqual([0, false]);
});
