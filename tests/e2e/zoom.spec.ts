import { expect, type Page, test } from '@playwright/test';
import { options, start } from '../../src/i18n/words';
import { stations } from '../stations';
import { Game } from './pages/game';
import { type Hand, looked, mouse } from './pages/hands';

/*
 * For children who see little: a window enlarged four times, letters twice as large, and the high contrast of the system.
 */

const BEACH = 'Bãi rùa Núi Chúa';
const POTTERY = 'Gốm Bàu Trúc';
const LEAST = 44;

/** Buttons of the play that are lower than a finger, and what the window cannot show without scrolling sideways. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const low = [...document.querySelectorAll<HTMLElement>('.play-screen button:enabled')].flatMap((button) => {
      const { height } = button.getBoundingClientRect();
      return height < least ? [`${button.getAttribute('aria-label') ?? button.textContent}: ${Math.round(height)} px`] : [];
    });
    const { scrollWidth } = document.documentElement;
    return [...low, ...(scrollWidth > innerWidth ? [`${scrollWidth} px wide`] : [])];
  }, LEAST);

/** A mouse that looks, before each press in a station, whether a finger would do, and whether help and exit are there. */
const careful = (page: Page): Hand => ({
  points: true,
  async press(target) {
    await expect.poll(() => tooSmall(page), 'large enough').toEqual([]);
    await mouse.press(target);
    const game = new Game(page);
    for (const always of [game.help, game.exit]) await expect(always).toBeInViewport({ ratio: 1 });
  },
});

/** Which station is played at every change; all of them every night. */
const ways = [
  { how: 'in a window of 1280x1024 enlarged four times', size: { width: 320, height: 256 }, letters: 16, always: BEACH },
  { how: 'with letters twice as large on a phone', size: { width: 360, height: 640 }, letters: 32, always: POTTERY },
];

for (const { how, size, letters, always } of ways) {
  for (const station of stations.map(({ name }) => name.vi)) {
    test(`${station} is played to its star ${how}`, station === always ? {} : { tag: '@nightly' }, async ({ page }) => {
      test.setTimeout(300_000);
      await page.setViewportSize(size);
      const browser = await page.context().newCDPSession(page);
      await browser.send('Page.setFontSizes', { fontSizes: { standard: letters } });
      const game = new Game(page, careful(page));
      await game.firstRun('school', 'B');
      await game.set(options.simple);
      await game.enter(station);
      const lettersSeen = await page.locator('#prompt').evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
      expect(lettersSeen, 'the letters follow the browser').toBeGreaterThanOrEqual(letters);
      await game.play.until(game.mission);
      await game.doMission(true);
    });
  }
}

test.describe('in high contrast', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  /** Whether a thing looks different once this was done; the mouse and the focus are elsewhere. */
  async function changes(page: Page, name: string, act: () => Promise<void>) {
    const thing = page.locator(name);
    const picture = async () => {
      await page.mouse.move(0, 0);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      return (await thing.screenshot({ animations: 'disabled' })).toString('base64');
    };
    const before = await picture();
    await act();
    const after = await picture();
    expect(after === before, `${name} looks as before`).toBe(false);
  }

  test('a chosen companion, a chosen language and a card in the hand are seen', async ({ page }) => {
    const game = new Game(page);
    await game.open();
    await game.chooseDevice('family');
    await game.chooseAge('B');
    for (const name of ['avatar', 'nickname'])
      await changes(page, `label:has([name=${name}]) >> nth=1`, () => game.hand.press(page.locator(`[name=${name}] >> nth=1`)));
    await game.hand.press(game.button(start.go));
    await expect(game.shield(0)).toBeVisible();
    await game.hand.press(game.settings);
    await changes(page, 'label:has([name=lang]) >> nth=1', () => game.hand.press(page.locator('[name=lang] >> nth=1')));
    game.lang = 'en';
    await game.hand.press(game.option(options.simple));
    await game.hand.press(game.back);
    await game.enter('Núi Chúa turtle beach');
    const pile = page.locator('[aria-pressed] >> nth=0');
    for (let kind = await game.play.kind(); !(await pile.isVisible()); kind = await game.play.kind()) if (kind) await game.play.step(pile);
    await changes(page, '[aria-pressed] >> nth=0', () => game.hand.press(pile));
    await expect(pile).toHaveAttribute('aria-pressed', 'true');
  });

  test('the buttons over the picture are seen, and where the keyboard is', async ({ page }) => {
    test.setTimeout(180_000);
    const game = new Game(page);
    await game.firstRun('school', 'B');
    await game.enter(BEACH);
    const box = page.locator('.box:enabled');
    for (let kind = await game.play.kind(); !(await box.first().isVisible()); kind = await game.play.kind())
      if (kind) await game.play.step(box.first());
    await expect(page.locator('.canvas.up')).toBeAttached();
    const edge = () =>
      box.evaluateAll((nodes) =>
        nodes.map((node) => {
          const { borderStyle, borderWidth, borderColor } = getComputedStyle(node);
          return borderStyle !== 'none' && Number.parseFloat(borderWidth) >= 2 && !/^rgba.*, 0\)$/.test(borderColor);
        }),
      );
    expect(await edge()).not.toContain(false);
    await looked(page);
    await box.first().focus();
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(ring).toBe('solid');
  });
});
