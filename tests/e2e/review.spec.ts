import { expect, test } from '@playwright/test';
import { options, review } from '../../src/i18n/words';
import { axeFaults } from './pages/axe';
import { faults } from './pages/faults';
import { Game } from './pages/game';
import { LIGHTHOUSE } from './pages/tour';

test.use({ viewport: { width: 360, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });

test('a child practises the shield after a first station, and its place is left as it was', async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  const found = await faults(page, baseURL ?? '-');
  const game = new Game(page);
  await game.firstRun('family', 'B');
  await game.set(options.simple);
  const practise = page.getByRole('button', { name: review.title.vi });
  await expect(practise, 'nothing to recall yet').toBeHidden();
  await game.enter(LIGHTHOUSE.vi);
  await game.play.until(game.mission);
  await game.doMission(false);
  await game.toMap();
  const name = await game.place(LIGHTHOUSE.vi).getAttribute('aria-label');

  await game.hand.press(practise);
  const done = page.getByRole('heading', { name: review.done.vi });
  await game.play.until(done);
  expect(await axeFaults(page)).toEqual([]);
  await game.toMap();
  await expect(game.shield(1)).toBeVisible();
  await expect(game.place(LIGHTHOUSE.vi), 'no star lost, nothing begun').toHaveAccessibleName(name ?? '-');

  expect(found).toEqual([]);

  await page.reload();
  await expect(practise, 'kept by the device').toBeVisible();
});
