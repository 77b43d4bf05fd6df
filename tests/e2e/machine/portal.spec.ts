import type { Page } from '@playwright/test';
import { click } from '../pages/hands';
import { entries, files } from './deploy';
import { expect, test } from './device';
import { type Answer, startFaultyHost } from './host';
import { arrive } from './play';

const answers: readonly Answer[] = ['portal', 'sticky portal', 'missing', 'half', 'reset'];
const hashes = new Map(entries.map(({ url, integrity }) => [url, integrity]));
const core = new Set(entries.filter(({ tier }) => tier === 0).map(({ url }) => url));

/** Every file with every fault at night; at each commit every fault once, on files of several kinds and of both tiers. */
const hit = (index: number): readonly string[] =>
  process.env.NIGHTLY ? [...hashes.keys()] : [entries[Math.floor(((index + 0.5) * entries.length) / answers.length)]?.url ?? ''];

/** Installs the worker as a first visit does, or goes on with it. @returns how that ended, and what is in the cache of it: path and SHA-384 */
const install = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    const installing = registration.installing;
    const end = await new Promise<string>((resolve) => {
      if (!installing) resolve('there already');
      installing?.addEventListener('statechange', () => {
        if (['activated', 'redundant'].includes(installing.state)) resolve(installing.state);
      });
    });
    const ask = (message: unknown) =>
      new Promise<{ missing: string[] }>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data);
        registration.active?.postMessage(message, [port2]);
      });
    let missing: string[] | undefined;
    if (end !== 'redundant') {
      for (const keep of (await ask('COUNT')).missing) await ask({ keep });
      missing = (await ask('COUNT')).missing;
    }
    const bodies: Record<string, string> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const body = await (await cache.match(request))?.arrayBuffer();
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', body ?? new ArrayBuffer()));
        bodies[new URL(request.url).pathname.slice(1)] = `sha384-${btoa(String.fromCharCode(...hash))}`;
      }
    }
    return { end, missing, bodies };
  });

const forget = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });

for (const [index, answer] of answers.entries()) {
  test(`one file answered by «${answer}» is never kept nor counted, and the next visit heals it`, async ({ device, ending }) => {
    const spoilt = hit(index);
    test.setTimeout(60_000 + spoilt.length * 10_000);
    const host = await ending(startFaultyHost());
    const page = await device.open({ bypassCSP: true });
    await page.goto(`${host.url}calc.html`);
    for (const file of spoilt) {
      await test.step(file, async () => {
        host.faults.set(file, answer);
        const broken = await install(page);
        // Without the core there is no worker; what comes after it may come later.
        expect([broken.end, broken.missing]).toEqual(core.has(file) ? ['redundant', undefined] : ['activated', [file]]);
        for (const [name, hash] of Object.entries(broken.bodies)) expect(hash, name).toBe(hashes.get(name));
        expect(Object.keys(broken.bodies)).not.toContain(file);
        host.faults.clear();
        const healed = await install(page);
        expect([healed.end, healed.missing]).toEqual([core.has(file) ? 'activated' : 'there already', []]);
        expect(healed.bodies).toEqual(Object.fromEntries(hashes));
        await forget(page);
      });
    }
  });
}

const nameOf = (script: 'index' | 'journey') =>
  files.find((file) => file.startsWith(`assets/${script}-`) && file.endsWith('.js')) ?? 'none';
const press = (page: Page) => click(page.getByRole('button', { name: /^Máy ở trường/ }));
const lost = (page: Page) => page.getByText('Chưa tải được. Em kiểm tra mạng rồi thử lại nhé.');

test('a sign-in page instead of the game: an honest line, and the game at the next visit', async ({ device, ending }) => {
  const host = await ending(startFaultyHost());
  host.faults.set(nameOf('journey'), 'portal');
  const page = await device.open();
  await page.goto(host.url);
  // The page reloads itself once, in case a newer release was put on the host; the press before it is lost.
  await expect(async () => {
    await press(page);
    await expect(lost(page)).toBeVisible({ timeout: 3000 });
  }).toPass();
  host.faults.clear();
  await page.reload();
  await arrive(page, 'school');
  await expect(page.getByText('Sẵn sàng ngoại tuyến')).toBeVisible({ timeout: 30_000 });
});

for (const script of ['index', 'journey'] as const) {
  test(`a sign-in page that the browser was told to keep instead of «${script}» heals at the next visit`, async ({ device, ending }) => {
    const host = await ending(startFaultyHost());
    host.faults.set(nameOf(script), 'sticky portal');
    const page = await device.open();
    await page.goto(host.url);
    await expect.poll(() => host.asked.filter((file) => file === nameOf(script)).length, 'asked again past the cache').toBeGreaterThan(1);
    host.faults.clear();
    await device.close();

    const next = await device.open();
    await next.goto(host.url);
    await expect(async () => {
      if (await next.getByRole('button', { name: /^Máy ở trường/ }).isVisible()) await press(next);
      await expect(next.getByRole('heading', { name: 'Em mấy tuổi?', level: 2 })).toBeVisible({ timeout: 3000 });
    }).toPass({ timeout: 30_000 });
  });
}

test('a network that writes into every page is named, the game is played on, and nothing is offered that would not open', async ({
  device,
  ending,
}) => {
  const host = await ending(startFaultyHost());
  for (const file of files.filter((each) => each.endsWith('.html'))) host.faults.set(file, 'appended');
  const page = await device.open();
  await page.goto(host.url);
  await arrive(page, 'family');
  await page.evaluate(() => dispatchEvent(new Event('beforeinstallprompt')));
  await expect(page.getByText('Hình như mạng này sửa trang')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Cài vào máy' })).toHaveCount(0);
  await expect(page.getByText('Sẵn sàng ngoại tuyến')).toHaveCount(0);

  host.faults.clear();
  await page.reload();
  await expect(page.getByText('Sẵn sàng ngoại tuyến')).toBeVisible({ timeout: 30_000 });
  await page.evaluate(() => dispatchEvent(new Event('beforeinstallprompt')));
  await expect(page.getByRole('button', { name: 'Cài vào máy' })).toBeVisible();
  await expect(page.getByText('Hình như mạng này sửa trang')).toHaveCount(0);
});
