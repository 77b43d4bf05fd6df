import { expect, type Page, test } from '@playwright/test';
import { late } from '../../src/i18n/words';
import { axeFaults } from './pages/axe';
import { Game } from './pages/game';
import { middle } from './pages/hands';

const ENTRY = '**/assets/index-*.js';

/** The ways in which the script of the door does not come. */
const ways: Record<string, (page: Page) => Promise<unknown>> = {
  aborted: (page) => page.route(ENTRY, (route) => route.abort()),
  hanging: (page) => page.route(ENTRY, () => undefined),
  'not there': (page) => page.route(ENTRY, (route) => route.fulfill({ status: 404 })),
  refused: (page) =>
    page.route('./', async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      const policy = headers['content-security-policy']?.replace(/script-src [^;]*/, "script-src 'none'") ?? '';
      await route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy } });
    }),
};

/** A script that failed is asked for once more by the page itself. */
const again = ['aborted', 'not there'];

/** The door as far as it comes; a page that waits for its script is never "loaded". */
async function open(page: Page, how = '') {
  const game = new Game(page);
  await page.goto('./', { waitUntil: 'commit' });
  if (again.includes(how))
    await expect
      .poll(() =>
        page.evaluate(() => performance.getEntriesByType('navigation').map((each) => 'type' in each && each.type)).catch(() => []),
      )
      .toEqual(['reload']);
  await expect(game.exit).toBeVisible();
  return game;
}

/** What is said when the script does not come is shown by the style alone: its seconds are let go by. */
const wait = (page: Page) => page.evaluate(() => document.getAnimations().forEach((each) => void each.finish()));

for (const [how, hinder] of Object.entries(ways)) {
  test.describe(`a door whose script is ${how}`, () => {
    test.beforeEach(({ page }) => hinder(page));

    test('leads to help and out, by mouse and by keyboard', async ({ page }) => {
      const hands = {
        mouse: async (game: Game, way: 'help' | 'exit') => {
          const { x, y } = await middle(game[way]);
          await page.mouse.click(x, y);
        },
        keyboard: async (game: Game, way: 'help' | 'exit') => {
          for (let stop = 0; stop < (way === 'help' ? 1 : 2); stop++) await page.keyboard.press('Tab');
          await expect(game[way]).toBeFocused();
          await page.keyboard.press('Enter');
        },
      };
      for (const press of Object.values(hands)) {
        await press(await open(page, how), 'help');
        await expect(page.getByRole('link', { name: 'Gọi 111' })).toBeVisible();
        await press(await open(page, how), 'exit');
        await expect(page).toHaveTitle('Máy tính');
        if (how === 'refused') continue;
        // Half a script is there.
        for (let back = 0; back < 2; back++) {
          await page.goBack();
          expect(page.url()).not.toMatch(/:\d+\/$/);
        }
      }
    });

    for (const [width, height] of [
      [360, 640],
      [1366, 768],
    ] as const) {
      test(`says at ${width}x${height} what to do`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        const game = await open(page, how);
        await expect(game.schoolDevice).toBeDisabled();
        await expect(page.getByText(late.lost.vi)).toBeHidden();
        await wait(page);
        for (const words of [late.lost, late.help]) await expect(page.getByText(words.vi)).toBeInViewport({ ratio: 1 });
        await expect(page.getByRole('status')).toContainText(late.lost.vi);
        await expect(game.schoolDevice).toBeHidden();
        const again = page.getByRole('link', { name: late.reload.vi, exact: true });
        await expect(again).toBeInViewport({ ratio: 1 });
        await middle(again);
        expect(await axeFaults(page)).toEqual([]);
      });
    }
  });
}

test('a door is loaded again by the link that it shows', async ({ page }) => {
  await ways.aborted?.(page);
  await open(page, 'aborted');
  await wait(page);
  await page.unroute(ENTRY);
  await page.getByRole('link', { name: late.reload.vi, exact: true }).click();
  await new Game(page).chooseDevice('school');
});

test('a script that comes late takes the door over', async ({ page }) => {
  let come = () => {};
  await page.route(ENTRY, (route) => {
    come = () => void route.continue();
  });
  const game = await open(page);
  await expect(page.getByText(late.lost.vi), 'by itself, in time').toBeVisible();
  come();
  await expect(page.getByText(late.lost.vi)).toHaveCount(0);
  await game.hand.press(game.help);
  await expect(game.sheet).toBeVisible();
  await game.hand.press(game.closeSheet);
  await game.chooseDevice('family');
});

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no door, but what to do', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.no-script')).toContainText('Em nhờ người lớn bật giúp nhé.');
    await expect(page.locator('.no-script')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Số cần nhớ' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link')).toHaveCount(1);
  });
});
