import { expect, type Page, test } from '@playwright/test';
import { map, options } from '../../src/i18n/words';
import { Game } from './pages/game';
import { LIGHTHOUSE } from './pages/tour';

/* A shared machine that slept, or whose page was held by the system, does not open the last child's station for the next one. */

async function guestInStation(page: Page) {
  await page.clock.install({ time: new Date('2026-11-30T08:00:00+07:00') });
  const game = new Game(page);
  await game.firstRun('school', 'A');
  await game.set(options.simple);
  await game.enter(LIGHTHOUSE.vi);
  return game;
}

test('an hour of standby: the first tick forgets', async ({ page }) => {
  const game = await guestInStation(page);
  await page.clock.fastForward('01:00:00');
  await expect(game.schoolDevice).toBeVisible();
});

for (const event of ['visibilitychange', 'resume']) {
  test(`held for four minutes: ${event} forgets, before any tick`, async ({ page }) => {
    const game = await guestInStation(page);
    const { said } = await game.play.scene();
    // No timer fires any more: only the event can notice.
    await page.clock.pauseAt(new Date('2026-11-30T08:02:00+07:00'));
    await page.clock.setSystemTime(new Date('2026-11-30T08:06:00+07:00'));
    expect((await game.play.scene()).said, 'nobody has noticed yet').toBe(said);
    // The page may be gone before it answers.
    await page.evaluate((name) => void document.dispatchEvent(new Event(name)), event).catch(() => undefined);
    await expect(game.schoolDevice).toBeVisible();
  });
}

test('the first press after an hour does nothing but forget', async ({ page }) => {
  const game = await guestInStation(page);
  const { said, buttons } = await game.play.scene();
  // No timer fires any more: only the press can notice.
  await page.clock.pauseAt(new Date('2026-11-30T08:02:00+07:00'));
  await page.clock.setSystemTime(new Date('2026-11-30T09:02:00+07:00'));
  expect((await game.play.scene()).said, 'nobody has noticed yet').toBe(said);
  await game.hand.press(game.play.button(buttons[0] ?? ''));
  await expect(game.schoolDevice).toBeVisible();
});

test('a family is where it was', async ({ page }) => {
  await page.clock.install();
  const game = new Game(page);
  await game.firstRun('family', 'A');
  await page.clock.fastForward('05:00:00');
  await page.clock.runFor(2000);
  await expect(game.heading(map.title)).toBeAttached();
});
