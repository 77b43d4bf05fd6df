import { expect, test } from '@playwright/test';
import { faults } from './pages/faults';
import { Game } from './pages/game';
import { tour } from './pages/tour';

test.use({ viewport: { width: 640, height: 480 } });

test('the whole way asks nothing of another host, is refused nothing, and tells an onlooker nothing', async ({ page, baseURL }) => {
  test.setTimeout(300_000);
  const found = await faults(page, baseURL ?? '-');
  const game = new Game(page);
  await tour(
    game,
    async (screen) => {
      // What a history or a tab shows is the same on every screen.
      expect.soft({ title: await page.title(), url: page.url() }, screen).toEqual({ title: 'Khiên Nhỏ', url: baseURL });
      expect.soft(found, screen).toEqual([]);
    },
    { band: 'A' },
  );
  expect(await page.evaluate(() => ({ cookies: document.cookie, local: localStorage.length, session: sessionStorage.length }))).toEqual({
    cookies: '',
    local: 0,
    session: 0,
  });
});
