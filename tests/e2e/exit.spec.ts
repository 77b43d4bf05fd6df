import { expect, type Page, test } from '@playwright/test';
import { Game } from './pages/game';
import { middle } from './pages/hands';
import { LIGHTHOUSE, tour } from './pages/tour';

const ways = ['button', 'shift'] as const;
type Way = (typeof ways)[number];

/** Leaves in a hurry. Nothing of the game may be on the screen in the very frame of the press. */
async function leave(game: Game, way: Way) {
  const { page } = game;
  if (way === 'shift') {
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  } else {
    await middle(game.exit);
    const left = await game.exit.evaluate((button: HTMLElement) => {
      button.click();
      const shown = [...document.body.children].filter((node) => getComputedStyle(node).display !== 'none');
      const { width, height } = shown[0]?.getBoundingClientRect() ?? { width: 0, height: 0 };
      return {
        title: document.title,
        shown: shown.length,
        text: shown[0]?.textContent,
        whole: width >= innerWidth && height >= innerHeight,
      };
    });
    expect(left).toEqual({ title: 'Máy tính', shown: 1, text: '', whole: true });
  }
}

/** Only a calculator is there, and Back finds nothing of the game however often it is pressed. */
async function expectNoTrace(page: Page) {
  await expect(page).toHaveTitle('Máy tính');
  await expect(page).toHaveURL(/\/calc\.html$/);
  await expect(page.getByRole('button', { name: 'Bằng' })).toBeVisible();
  for (let back = 0; back < 4; back++) {
    await page.goBack();
    expect(page.url()).toMatch(/^about:blank$|\/calc\.html$/);
    expect(await page.title()).not.toContain('Khiên');
    expect(await page.evaluate(() => document.body.textContent)).not.toMatch(/Mai|111|Khiên/);
  }
}

/** Opens the game anew and goes to where the child was. */
async function comeBack(game: Game, screen: string) {
  await game.page.goto('./');
  if (screen === 'gate') return expect(game.schoolDevice).toBeVisible();
  await expect(game.exit).toBeVisible();
  if (screen === 'age') return expect(game.age('B')).toBeVisible();
  if (screen === 'companion') return game.chooseAge('B');
  await expect(game.place(LIGHTHOUSE.vi)).toBeVisible();
  if (screen === 'settings') return game.hand.press(game.settings);
  if (screen === 'notice') return game.hand.press(game.place(LIGHTHOUSE.vi));
  if (screen.startsWith('play')) return game.enter(LIGHTHOUSE.vi);
  if (screen === 'mission') {
    await game.hand.press(game.place(LIGHTHOUSE.vi));
    return expect(game.mission).toBeVisible();
  }
}

for (const [first, simple] of [
  [0, true],
  [0, false],
  [1, false],
] as const) {
  const how = `${ways[first]} and ${ways[1 - first]} in turn${simple ? ', in the simple view' : ''}`;
  // To begin a painted station anew for each of its screens takes a minute.
  test(`from every screen, ${how}`, simple ? {} : { tag: '@nightly' }, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 640, height: 480 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const game = new Game(page);
    let visits = first;
    await tour(
      game,
      async (screen) => {
        if (screen === 'play: telephone') await game.hand.press(game.help);
        await leave(game, ways[visits % 2] as Way);
        await expectNoTrace(page);
        visits += 1;
        await comeBack(game, screen);
      },
      { simple },
    );
  });
}

test('without network, from the map and out of a story', async ({ page, context }) => {
  const game = new Game(page);
  await game.firstRun('family', 'A');
  await expect(game.offline).toBeVisible();
  await context.setOffline(true);
  await leave(game, 'button');
  await expectNoTrace(page);
  await comeBack(game, 'map');
  await game.enter(LIGHTHOUSE.vi);
  await leave(game, 'shift');
  await expectNoTrace(page);
});

test('on a school machine nothing is there afterwards', async ({ page }) => {
  const game = new Game(page);
  await game.firstRun('school', 'A');
  await game.enter(LIGHTHOUSE.vi);
  await game.play.step(game.mission);
  await leave(game, 'button');
  await expectNoTrace(page);
  await game.open();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('the help at the door is left without a trace too', async ({ page }) => {
  const game = new Game(page);
  await game.open();
  await game.hand.press(game.help);
  await expect(game.sheet).toBeVisible();
  await game.hand.press(game.closeSheet);
  await expect(game.help).toBeFocused();
  await game.hand.press(game.help);
  await leave(game, 'button');
  await expectNoTrace(page);
});
