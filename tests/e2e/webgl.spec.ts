import { expect, type Page, test } from '@playwright/test';
import { WEBGL_FLAGS } from '../browser';
import { Game } from './pages/game';
import { LIGHTHOUSE } from './pages/tour';

/* The stage as a graphics chip paints it. All other tests have none. */

test.use({ launchOptions: { executablePath: process.env.CHROMIUM ?? '', args: [...WEBGL_FLAGS] }, viewport: { width: 640, height: 360 } });

/** The game asks for a real chip; here it takes the one that is simulated. */
async function enter(page: Page): Promise<Game> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext as (kind: string, options?: object) => RenderingContext | null;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, options?: object) {
      return original.call(this, kind, options && { ...options, failIfMajorPerformanceCaveat: false });
    } as typeof HTMLCanvasElement.prototype.getContext;
  });
  const game = new Game(page);
  // The process that paints is up, as in a browser that somebody has been using; without it there is no chip to ask for.
  const hasChip = () => page.evaluate(() => document.createElement('canvas').getContext('webgl') !== null);
  await expect.poll(hasChip, { timeout: 30_000 }).toBe(true);
  await game.firstRun('school', 'A');
  await game.enter(LIGHTHOUSE.vi);
  return game;
}

/** What painted the canvas. */
const painter = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    return canvas?.getContext('webgl2') || canvas?.getContext('webgl') ? 'webgl' : canvas ? 'canvas' : 'nobody';
  });

/** How many colours a picture of the page has, roughly: an unpainted stage has few. */
const colours = async (page: Page) => {
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { width, height } = image;
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    context?.drawImage(image, 0, 0);
    const found = new Set<number>();
    const pixels = context?.getImageData(0, 0, width, height).data ?? [];
    for (let at = 0; at < pixels.length; at += 4 * 17)
      found.add(((pixels[at] ?? 0) >> 3) * 4096 + ((pixels[at + 1] ?? 0) >> 3) * 64 + ((pixels[at + 2] ?? 0) >> 3));
    return found.size;
  }, picture);
};

test('paints the stage, and paints it again after the chip was taken away', async ({ page }) => {
  test.setTimeout(180_000);
  const game = await enter(page);
  await expect.poll(() => painter(page)).toBe('webgl');
  await expect.poll(() => colours(page), { timeout: 30_000 }).toBeGreaterThan(60);
  await page.evaluate(async () => {
    const canvas = document.querySelector('canvas');
    const lose = (canvas?.getContext('webgl2') ?? canvas?.getContext('webgl'))?.getExtension('WEBGL_lose_context');
    lose?.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 300));
    lose?.restoreContext();
  });
  await game.play.step(game.mission);
  await expect.poll(() => colours(page), { timeout: 30_000 }).toBeGreaterThan(60);
});

test('paints it again after the whole process that paints was lost', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const game = await enter(page);
  await expect.poll(() => colours(page), { timeout: 30_000 }).toBeGreaterThan(60);
  await page.evaluate(() => {
    document
      .querySelector('canvas')
      ?.addEventListener('webglcontextrestored', () => document.documentElement.setAttribute('data-back', ''));
  });
  await (await browser.newBrowserCDPSession()).send('Browser.crashGpuProcess').catch(() => undefined);
  await expect(page.locator('html[data-back]')).toBeAttached({ timeout: 30_000 });
  await expect.poll(() => colours(page), { timeout: 30_000 }).toBeGreaterThan(60);
  expect(await painter(page)).toBe('webgl');
  await game.play.step(game.mission);
});

test('goes on without a picture when the chip does not come back', async ({ page }) => {
  test.setTimeout(180_000);
  const game = await enter(page);
  await expect.poll(() => painter(page)).toBe('webgl');
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    (canvas?.getContext('webgl2') ?? canvas?.getContext('webgl'))?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  for (let steps = 0; steps < 3; steps++) await game.play.step(game.mission);
  // Ten seconds are given to it.
  await expect.poll(() => painter(page), { timeout: 30_000 }).toBe('nobody');
  await game.play.step(game.mission);
  await expect(game.play.replay).toBeVisible();
});
