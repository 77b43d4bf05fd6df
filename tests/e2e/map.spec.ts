import { expect, test } from '@playwright/test';
import { map } from '../../src/i18n/words';
import { faults } from './pages/faults';
import { Game } from './pages/game';
import { looked } from './pages/hands';
import { LIGHTHOUSE } from './pages/tour';

const FIRST = { vi: 'Bãi rùa Núi Chúa', en: 'Núi Chúa turtle beach' };

test('the map shows where to begin, locks nothing, and leads a child who changes its mind to the other place', async ({
  page,
  baseURL,
}) => {
  const found = await faults(page, baseURL ?? '-');
  const game = new Game(page);
  await game.firstRun('school', 'A');
  await expect(game.place(FIRST.vi)).toHaveAccessibleName(new RegExp(`\\. ${map.begin.vi}\\. `));
  await expect(game.place(LIGHTHOUSE.vi)).toHaveAccessibleName(/\. Chơi\./);

  // In one breath: on a busy machine the first place would open before a second press.
  const [one, other] = [await game.place(LIGHTHOUSE.vi).elementHandle(), await game.place(FIRST.vi).elementHandle()];
  await looked(page);
  await page.evaluate(
    (places) => {
      for (const place of places) (place as HTMLElement).click();
    },
    [one, other],
  );
  await expect(game.begin).toBeVisible();
  await expect(game.heading(FIRST).first()).toBeAttached();

  await game.hand.press(game.back);
  await game.hand.press(game.place(LIGHTHOUSE.vi));
  await game.hand.press(game.settings);
  await game.hand.press(game.back);
  await expect(game.place(LIGHTHOUSE.vi), 'who went elsewhere meanwhile is not led into the station').toBeVisible();
  await expect(game.begin).toHaveCount(0);

  await game.hand.press(game.place(LIGHTHOUSE.vi));
  await expect(game.begin, 'the hotline can be learned first').toBeVisible();
  expect(found).toEqual([]);
});

test('older children meet a calmer page, from the map to the stage, and the next child its own', async ({ page }) => {
  const game = new Game(page);
  await game.firstRun('school', 'C');
  const turtle = () => page.locator('.mai i').evaluate((mai) => mai.getBoundingClientRect().width);
  const calm = await turtle();
  const beckons = () =>
    page
      .locator('.place.open > img')
      .first()
      .evaluate((image) => getComputedStyle(image).animationName);
  expect(await beckons()).toBe('none');
  await page.reload();
  await game.firstRun('school', 'A');
  expect(await turtle()).toBeGreaterThan(calm);
  expect(await beckons()).not.toBe('none');
});
