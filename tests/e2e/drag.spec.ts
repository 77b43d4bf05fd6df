import { expect, test } from '@playwright/test';
import { options } from '../../src/i18n/words';
import { Game } from './pages/game';
import { looked, middle } from './pages/hands';
import { LIGHTHOUSE } from './pages/tour';

test('a card is carried to its helper, even where the page is drawn anew under the finger', async ({ page }) => {
  test.setTimeout(120_000);
  const game = new Game(page);
  await game.firstRun('school', 'B');
  await game.set(options.simple);
  await game.enter(LIGHTHOUSE.vi);
  const homes = page.locator('[data-drop]:enabled');
  while ((await homes.count()) === 0) await game.play.step(game.mission);

  const { said } = await game.play.scene();
  const card = await middle(page.locator('[aria-pressed]'));
  const home = await middle(homes.first());
  await looked(page);
  await page.mouse.move(card.x, card.y);
  await page.mouse.down();
  await page.mouse.move(card.x + 30, card.y + 30);
  await page.evaluate(() => window.dispatchEvent(new Event('resize')));
  await page.mouse.move(home.x, home.y, { steps: 3 });
  await page.mouse.up();
  await expect.poll(async () => (await game.play.scene()).said).not.toBe(said);
});
