import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { files } from './deploy';
import { expect, test } from './device';
import { type Answer, dist, startFaultyHost } from './host';
import { arrive } from './play';

const answers: readonly Answer[] = ['portal', 'missing', 'half', 'reset'];
const worker = readFileSync(path.join(dist, 'sw.js'), 'utf8');
const kept = files.filter((file) => worker.includes(`"url":"${file}"`));

/** Every file with every fault at night; at each commit every fault once, on files of several kinds. */
const hit = (index: number): readonly string[] =>
  process.env.NIGHTLY ? kept : [kept[Math.floor(((index + 0.5) * kept.length) / answers.length)] ?? ''];

/** Installs the worker as a first visit does. @returns how that ended, and what is in the cache of it: path and SHA-384 */
const install = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    const installing = registration.installing;
    const end = await new Promise<string>((resolve) => {
      if (!installing) resolve('nothing installing');
      installing?.addEventListener('statechange', () => {
        if (installing.state !== 'installing') resolve(installing.state);
      });
    });
    const bodies: Record<string, string> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const body = await (await cache.match(request))?.arrayBuffer();
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', body ?? new ArrayBuffer()));
        bodies[new URL(request.url).pathname.slice(1)] = `sha384-${btoa(String.fromCharCode(...hash))}`;
      }
    }
    return { end, bodies };
  });

const forget = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });

for (const [index, answer] of answers.entries()) {
  test(`one file answered by «${answer}» stops the install, poisons nothing, and the next visit heals it`, async ({ device, ending }) => {
    const spoilt = hit(index);
    test.setTimeout(60_000 + spoilt.length * 10_000);
    const host = await ending(startFaultyHost());
    const page = await device.open({ bypassCSP: true });
    await page.goto(`${host.url}calc.html`);
    for (const file of spoilt) {
      await test.step(file, async () => {
        host.fault = { file, answer };
        const broken = await install(page);
        expect(broken.end).toBe('redundant');
        for (const [name, hash] of Object.entries(broken.bodies)) expect(worker, name).toContain(hash);
        expect(Object.keys(broken.bodies)).not.toContain(file);
        host.fault = undefined;
        const healed = await install(page);
        expect(healed.end).toBe('installed');
        expect(Object.keys(healed.bodies).sort()).toEqual([...kept].sort());
        for (const [name, hash] of Object.entries(healed.bodies)) expect(worker, name).toContain(hash);
        await forget(page);
      });
    }
  });
}

test('a sign-in page instead of the game: an honest line, and the game at the next visit', async ({ device, ending }) => {
  const host = await ending(startFaultyHost());
  host.fault = { file: files.find((file) => /^assets\/journey-.*\.js$/.test(file)) ?? 'none', answer: 'portal' };
  const page = await device.open();
  await page.goto(host.url);
  // The page reloads itself once, in case a newer release was put on the host; the press before it is lost.
  await expect(async () => {
    await page.getByRole('button', { name: /^Máy ở trường/ }).click();
    await expect(page.getByText('Chưa tải được. Em kiểm tra mạng rồi thử lại nhé.')).toBeVisible({ timeout: 3000 });
  }).toPass();
  host.fault = undefined;
  await page.reload();
  await arrive(page, 'school');
  await expect(page.getByText('Sẵn sàng ngoại tuyến')).toBeVisible({ timeout: 30_000 });
});
