import { expect, type Page, test } from '@playwright/test';
import type { Band } from '../../src/domain/activity';
import { avatars, nicknames } from '../../src/i18n/companions';
import { start } from '../../src/i18n/words';
import type { Lang } from '../../src/lib/text';
import { axeFaults } from './pages/axe';
import { Game } from './pages/game';
import { playUntilRest, tour } from './pages/tour';

/** The least a finger hits: everywhere, and on the stage (the keys of the telephone stand closer together: 48). */
const LEAST = 48;
const STAGE = 56;

interface Small {
  name: string;
  size: string;
}

/** Buttons, links and the like that are too small to hit. What lies inside a label is as large as the label. */
const tooSmall = (page: Page): Promise<Small[]> =>
  page.evaluate(
    ([least, stage]) =>
      [...document.querySelectorAll('button, a[href], summary, input, [role="button"]')].flatMap((node) => {
        const { width, height } = (node.closest('label') ?? node).getBoundingClientRect();
        if (width === 0 || node.closest('[inert]')) return [];
        const key = /^[\d]$|^(Phím|Star|Hash|Gọi$|Call$|Xóa$|Clear$)/.test(node.textContent?.trim() ?? '');
        const enough = node.closest('main') && node.closest('.at-play') && !key ? stage : least;
        return Math.min(width, height) >= enough - 0.5
          ? []
          : [
              {
                name: node.getAttribute('aria-label') ?? node.textContent?.trim() ?? '',
                size: `${width.toFixed(1)} x ${height.toFixed(1)}, at least ${enough}`,
              },
            ];
      }),
    [LEAST, STAGE] as const,
  );

/** Nothing of this may be found on any screen. */
async function faults(page: Page) {
  return {
    axe: await axeFaults(page),
    sideways: await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth)),
    small: await tooSmall(page),
  };
}

const none = { axe: [], sideways: 0, small: [] };

const views = ['painted', 'simple'] as const;

/** At each commit two of these, each in one view; every night all, in both. */
const variants: { width: number; height: number; lang: Lang; band?: Band; always?: (typeof views)[number] }[] = [
  { width: 360, height: 640, lang: 'vi', always: 'painted' },
  { width: 1366, height: 768, lang: 'en', band: 'A', always: 'simple' },
  { width: 320, height: 568, lang: 'en' },
  { width: 1366, height: 768, lang: 'vi' },
  { width: 360, height: 640, lang: 'en' },
  { width: 640, height: 360, lang: 'vi' },
];
const nightly = { tag: '@nightly' };

for (const { width, height, lang, band = 'B', always } of variants) {
  test.describe(`${width}x${height}, ${lang}`, always ? {} : nightly, () => {
    // What axe looks at stands still sooner.
    test.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });

    for (const view of views) {
      test(`every screen is free of faults, fits, and can be hit, ${view}`, view === always ? {} : nightly, async ({ page }) => {
        test.setTimeout(300_000);
        const game = new Game(page);
        await tour(
          game,
          async (screen) => {
            expect.soft(await faults(page), screen).toEqual(none);
            if (screen !== 'map' && screen !== 'play: telephone' && screen !== 'result') return;
            await game.hand.press(game.help);
            await expect(game.sheet).toBeVisible();
            expect.soft(await faults(page), `help over ${screen}`).toEqual(none);
            await game.hand.press(game.closeSheet);
            await expect(game.help, 'the way back').toBeFocused();
          },
          { lang, band, simple: view === 'simple' },
        );
      });
    }

    test('so is the screen that lets eyes rest', async ({ page }) => {
      await page.clock.install();
      const game = new Game(page);
      await game.firstRun('family', 'A');
      if (lang === 'en') await game.speak('en');
      await playUntilRest(game);
      await expect(game.rest).toBeVisible();
      expect(await faults(page)).toEqual(none);
    });

    for (const file of ['help.html', 'calc.html']) {
      test(`so is ${file}`, async ({ page }) => {
        await page.goto(file);
        expect(await faults(page)).toEqual(none);
      });
    }
  });
}

test('on a small phone no key press leads behind the button that stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const game = new Game(page);
  await game.open();
  await game.chooseDevice('family');
  await game.chooseAge('B');
  await page.getByRole('radio', { name: avatars[0]?.name.vi ?? '-', exact: true }).focus();
  await page.keyboard.press('Tab');
  for (const { id, name } of nicknames) {
    const chosen = page.getByRole('radio', { name: name.vi, exact: true });
    await expect(chosen, id).toBeFocused();
    const button = game.button(start.go);
    const above = async () => {
      const [box, over] = [await chosen.boundingBox(), await button.boundingBox()];
      return box !== null && over !== null && box.y + box.height <= over.y;
    };
    await expect.poll(above, { message: `${id} is seen` }).toBe(true);
    await page.keyboard.press('ArrowDown');
  }
});
