import { type BrowserContext, expect, type Page, test } from '@playwright/test';
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
  // The process that paints is up, as in a browser that somebody has been using; without it there is no chip to ask for.
  const hasChip = () => page.evaluate(() => document.createElement('canvas').getContext('webgl') !== null);
  await expect.poll(hasChip, { timeout: 30_000 }).toBe(true);
  return begin(page);
}

/** This browser has no chip to give, by any name. */
async function chipless(page: Page): Promise<Game> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext as (kind: string, options?: object) => RenderingContext | null;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, options?: object) {
      return kind.includes('webgl') ? null : original.call(this, kind, options);
    } as typeof HTMLCanvasElement.prototype.getContext;
  });
  return begin(page);
}

async function begin(page: Page): Promise<Game> {
  const game = new Game(page);
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

/** The pixels of a picture of the page, scaled to so many. */
const seen = async (page: Page, size?: { width: number; height: number }) => {
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ([data, size]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const { width, height } = size ?? image;
      const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
      context?.drawImage(image, 0, 0, width, height);
      return [...(context?.getImageData(0, 0, width, height).data ?? [])];
    },
    [picture, size] as const,
  );
};

/** Colours of a page whose stage is painted: some 1,100. Without the stage, what lies over it has 152. */
const PAINTED = 500;

/** How many colours a picture of the page has, roughly. */
const colours = async (page: Page) => {
  const pixels = await seen(page);
  const found = new Set<number>();
  for (let at = 0; at < pixels.length; at += 4 * 17)
    found.add(((pixels[at] ?? 0) >> 3) * 4096 + ((pixels[at + 1] ?? 0) >> 3) * 64 + ((pixels[at + 2] ?? 0) >> 3));
  return found.size;
};

/** A picture of what software paints as a chip takes seconds, on a busy machine many. */
async function isPainted(page: Page): Promise<void> {
  await expect(page.locator('.canvas.up')).toBeAttached({ timeout: 30_000 });
  await expect.poll(() => colours(page), { timeout: 60_000 }).toBeGreaterThan(PAINTED);
}

/** What the page looks like from far away. */
const COARSE = { width: 16, height: 9 };
/** Of 255, on average. Two looks at the same scene were 0.6 apart; a scene cut from the wrong places of its sheet 21. */
const ALIKE = 8;
const apart = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length;

/** Another painter's picture, from a page of its own. */
async function picture(context: BrowserContext, begun: (page: Page) => Promise<Game>, by: 'webgl' | 'canvas'): Promise<number[]> {
  const page = await context.newPage();
  await begun(page);
  await expect.poll(() => painter(page)).toBe(by);
  await isPainted(page);
  const pixels = await seen(page, COARSE);
  await page.close();
  return pixels;
}

test('paints the stage, and paints it again after the chip was taken away', async ({ page }) => {
  test.setTimeout(300_000);
  const game = await enter(page);
  await expect.poll(() => painter(page)).toBe('webgl');
  await isPainted(page);
  const lose = await page.evaluateHandle(() => {
    const canvas = document.querySelector('canvas');
    return (canvas?.getContext('webgl2') ?? canvas?.getContext('webgl'))?.getExtension('WEBGL_lose_context');
  });
  // What is drawn on a chip that was taken away is gone. Within ten seconds it comes back; further down it does not.
  await lose.evaluate(async (lose) => {
    lose?.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 300));
    lose?.restoreContext();
  });
  await game.play.step(game.mission);
  await isPainted(page);
});

test('paints it again after the whole process that paints was lost', { tag: '@nightly' }, async ({ page, browser }) => {
  test.setTimeout(300_000);
  const game = await enter(page);
  await isPainted(page);
  await page.evaluate(() => {
    document
      .querySelector('canvas')
      ?.addEventListener('webglcontextrestored', () => document.documentElement.setAttribute('data-back', ''));
  });
  await (await browser.newBrowserCDPSession()).send('Browser.crashGpuProcess').catch(() => undefined);
  await expect(page.locator('html[data-back]')).toBeAttached({ timeout: 30_000 });
  await isPainted(page);
  expect(await painter(page)).toBe('webgl');
  await game.play.step(game.mission);
});

test('goes on without a picture when the chip does not come back', async ({ page }) => {
  test.setTimeout(300_000);
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

test('paints what is painted without a chip, and without bitmaps of drawings', { tag: '@nightly' }, async ({ context }) => {
  test.setTimeout(300_000);
  const withChip = await picture(context, enter, 'webgl');
  const withoutBitmaps = await picture(
    context,
    async (page) => {
      await page.addInitScript(() => {
        globalThis.createImageBitmap = () => Promise.reject(new DOMException('No', 'InvalidStateError'));
      });
      return enter(page);
    },
    'webgl',
  );
  expect(apart(withChip, withoutBitmaps)).toBeLessThan(ALIKE);
  expect(apart(withChip, await picture(context, chipless, 'canvas'))).toBeLessThan(ALIKE);
});
