import path from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { map, start, station } from '../../src/i18n/words';
import { Game } from './pages/game';
import { LIGHTHOUSE, tour } from './pages/tour';

/*
 * What a child needs on every screen. `npx playwright test -c tests/e2e screens` with NIGHTLY=1: at four sizes, with a picture of every
 * screen to be looked at by people.
 */

const FOLDER = path.join(import.meta.dirname, '__screens__');

/** What one goes on with: the buttons that a child must find without looking for them; of several answers one will do. */
function onward(game: Game, screen: string): Locator[] {
  const main = game.page.getByRole('main');
  const flag = main.getByRole('button', { name: new RegExp(`${map.begin.vi}|${map.next.vi}`) });
  switch (screen) {
    case 'companion':
      return [game.button(start.go)];
    case 'map':
      return [flag];
    // The star that was just got, or where to go on: on a phone they are further apart than its window is high.
    case 'map after':
      return [game.place(LIGHTHOUSE.vi), flag];
    case 'settings':
      return [game.back];
    case 'notice':
      return [game.begin];
    case 'mission':
      return [game.button(station.missionDone).or(game.button(station.missionLater))];
    case 'result':
      return [game.onward];
    default:
      return [main.getByRole('button', { disabled: false })];
  }
}

/** Buttons of which some part is outside of the window, or whose middle a finger would miss. */
const outOfSight = (buttons: Locator): Promise<string[]> =>
  buttons.evaluateAll((nodes) => {
    if (nodes.length === 0) return ['nothing to go on with'];
    return nodes.flatMap((node) => {
      const { left, top, right, bottom } = node.getBoundingClientRect();
      const name = node.getAttribute('aria-label') ?? node.textContent?.trim();
      if (left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5)
        return [`${name}: from ${left.toFixed()}, ${top.toFixed()} to ${right.toFixed()}, ${bottom.toFixed()}`];
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return node.contains(hit) ? [] : [`${name}: under ${hit?.className || hit?.tagName}`];
    });
  });

/** @returns nothing when one of them is in sight */
async function hidden(ways: readonly Locator[]): Promise<string[]> {
  const all = await Promise.all(ways.map(outOfSight));
  return all.some((faults) => faults.length === 0) ? [] : all.flat();
}

/** Pictures in sight that have nothing to show. */
const broken = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.images].flatMap((image) => {
      const { top, bottom, width } = image.getBoundingClientRect();
      const seen = width > 0 && bottom > 0 && top < innerHeight;
      return seen && !(image.complete && image.naturalWidth > 0) ? [image.src.slice(0, 80) || image.outerHTML.slice(0, 80)] : [];
    }),
  );

const variants = (
  [
    [360, 640],
    [1024, 640],
    [1024, 768],
    [1366, 768],
  ] as const
).flatMap(([width, height]) => [
  // At each commit up to the play, on the two lowest windows.
  ...(height === 640 ? [{ width, height, short: true }] : []),
  { width, height, short: false },
]);

for (const { width, height, short } of variants) {
  const title = `every screen${short ? ' before the play' : ''} shows how to go on at ${width}x${height}`;
  test(title, short ? {} : { tag: '@nightly' }, async ({ page }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width, height });
    const game = new Game(page);
    let number = 0;
    await tour(
      game,
      async (screen) => {
        const faults = async () => ({
          hidden: await hidden(onward(game, screen)),
          sideways: await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth)),
          broken: await broken(page),
        });
        // Pictures come after what they stand beside, and a screen moves into its place.
        await expect.soft.poll(faults, { message: screen, timeout: 5000 }).toEqual({ hidden: [], sideways: 0, broken: [] });
        number += 1;
        const name = `${width}x${height}-${String(number).padStart(2, '0')}-${screen.replace(/\W+/g, '-')}.png`;
        if (!short) await page.screenshot({ path: path.join(FOLDER, name), timeout: 60_000 });
      },
      { band: 'A', simple: short, short },
    );
  });
}
