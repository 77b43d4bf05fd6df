import { expect, type Page, test } from '@playwright/test';
import { options } from '../../src/i18n/words';
import { Game } from './pages/game';
import { LIGHTHOUSE } from './pages/tour';

/* A page that nobody sees neither paints nor sounds; and the settings of a station lead back into it. */

/** Keeps a list of the page's sounds and counts its frames, as the page itself would not. */
async function listen(page: Page) {
  await page.addInitScript(() => {
    const heard: AudioContext[] = [];
    const Sound = AudioContext;
    let frames = 0;
    const ask = requestAnimationFrame;
    Object.assign(window, {
      AudioContext: class extends Sound {
        constructor() {
          super();
          heard.push(this);
        }
      },
      requestAnimationFrame(run: FrameRequestCallback) {
        frames += 1;
        return ask(run);
      },
      heard: () => heard.map(({ state }) => state),
      /** Frames asked for in a third of a second. */
      frames: () =>
        new Promise((resolve) => {
          frames = 0;
          setTimeout(() => resolve(frames), 300);
        }),
    });
  });
  const ask = <T>(what: 'heard' | 'frames') => page.evaluate((name) => (window as unknown as Record<string, () => T>)[name]?.(), what);
  return { heard: () => ask<string[]>('heard'), frames: () => ask<number>('frames') };
}

const see = (page: Page, hidden: boolean) =>
  page.evaluate((is) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => is });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

test('hidden or under the help sheet, stage and sound rest; then both go on', async ({ page }) => {
  const { heard, frames } = await listen(page);
  const game = new Game(page);
  await game.firstRun('family', 'A');
  await game.enter(LIGHTHOUSE.vi);
  await expect(page.locator('.canvas.up')).toBeAttached();
  await game.play.step(game.mission);
  await expect.poll(heard).toEqual(['running']);
  expect(await frames()).toBeGreaterThan(0);

  await see(page, true);
  await expect.poll(heard).toEqual(['suspended']);
  await expect.poll(frames).toBe(0);
  await see(page, false);
  await expect.poll(heard).toEqual(['running']);
  await expect.poll(frames).toBeGreaterThan(0);

  await game.hand.press(game.help);
  await expect.poll(heard).toEqual(['suspended']);
  await expect.poll(frames).toBe(0);
  await game.hand.press(game.closeSheet);
  await expect.poll(heard).toEqual(['running']);
  await expect.poll(frames).toBeGreaterThan(0);
});

test('settings changed while the stage is on its way make one stage, and lead back into the station', async ({ page }) => {
  let bring = () => {};
  const brought = new Promise<void>((resolve) => {
    bring = resolve;
  });
  const game = new Game(page);
  await game.firstRun('family', 'A');
  await page.route(/assets\/phaser-/, async (route) => {
    await brought;
    await route.continue();
  });
  await page.reload();
  await game.enter(LIGHTHOUSE.vi);
  const { said } = await game.play.scene();
  await game.hand.press(game.settings);
  for (const option of [options.calm, options.simple, options.simple, options.calm]) await game.hand.press(game.option(option));
  bring();
  await game.hand.press(page.getByRole('banner').getByRole('button', { name: 'Quay lại', exact: true }));
  await expect(page.locator('.canvas.up')).toBeAttached();
  await expect(page.locator('canvas')).toHaveCount(1);
  expect((await game.play.scene()).said).toBe(said);
});

test('a guest who draws the page down by mistake is asked once, and stays', async ({ page }) => {
  const game = new Game(page);
  await game.firstRun('school', 'A');
  await game.set(options.simple);
  await game.enter(LIGHTHOUSE.vi);
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  const { said } = await game.play.scene();
  await page.evaluate(() => location.reload());
  await expect.poll(() => asked).toEqual(['beforeunload']);
  expect((await game.play.scene()).said).toBe(said);
  await game.hand.press(game.exit);
  await page.waitForURL(/calc\.html$/);
  expect(asked, 'leaving quickly asks nothing').toHaveLength(1);
});
