import type { Page } from '@playwright/test';
import { click } from '../pages/hands';
import { deploy } from './deploy';
import { expect, test } from './device';
import { startHost } from './host';
import { arrive, begin, createChild, goOn, lighthouse, seen, simpleView } from './play';

/** Releases put on the host while one tab plays: 2 at each commit, 10 at night. */
const RELEASES = process.env.NIGHTLY ? 10 : 2;

const chip = (page: Page) => page.getByRole('button', { name: 'Có bản mới. Cập nhật' });
const heading = (page: Page, release: number) => page.getByRole('heading', { name: `Hành trình ven biển ${release}`, exact: true });

/** Somebody comes back to the window, which makes the game look for a newer release. @returns when that one is fetched and waits */
async function fetched(page: Page, release: number): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  const waits = () =>
    page.evaluate(async (title) => {
      if (!(await navigator.serviceWorker.getRegistration())?.waiting) return false;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (request.url.includes('.js') && (await (await cache.match(request))?.text())?.includes(title)) return true;
        }
      }
      return false;
    }, `Hành trình ven biển ${release}`);
  await expect.poll(waits, { timeout: 30_000 }).toBe(true);
}

test('a new release waits while somebody plays, is offered on the map alone, and comes when asked', async ({ device, ending }, info) => {
  test.setTimeout(120_000 + RELEASES * 30_000);
  const folder = info.outputPath('site');
  deploy(folder, 1);
  const host = await ending(startHost(folder));
  const page = await device.open();
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await page.goto(host.url);
  await arrive(page, 'family');
  await expect(heading(page, 1)).toBeVisible();
  await expect(page.getByText('Sẵn sàng ngoại tuyến')).toBeVisible({ timeout: 30_000 });
  // From its second visit on a page belongs to the worker.
  await page.reload();
  await simpleView(page);
  await begin(page);
  const child = createChild(page);
  let now = await child.tap();
  loads = 0;

  for (let release = 2; release <= RELEASES + 1; release += 1) {
    deploy(folder, release);
    await fetched(page, release);
    expect(await seen(page)).toBe(now);
    await expect(chip(page)).toHaveCount(0);
    now = await child.tap();
  }
  // The old release goes on, with parts that it had not used yet and that are on no host any more.
  await child.until((screen) => screen.includes('Đã bấm: 1'));
  expect(loads).toBe(0);

  // A second tab plays too: the first must not take its game away.
  const other = await page.context().newPage();
  await other.goto(host.url);
  await goOn(other);
  const there = await seen(other);
  await click(page.getByRole('button', { name: 'Về bản đồ' }));
  await click(chip(page));
  await expect(page.getByText('Ở cửa sổ khác')).toBeVisible();
  expect(await seen(other)).toBe(there);
  expect(loads).toBe(0);
  await other.close();

  await click(chip(page));
  await expect(heading(page, RELEASES + 1)).toBeVisible();
  await expect(lighthouse(page, 'Chơi tiếp chỗ cũ')).toBeVisible();
  await expect(chip(page)).toHaveCount(0);
  expect(loads).toBe(1);
});
