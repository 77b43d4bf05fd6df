import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { firstGames } from '../first-games';
import { stations } from '../stations';
import { Game } from './pages/game';
import { montage } from './pages/montage';

/*
 * `npx playwright test -c tests/e2e strips` with NIGHTLY=1: of each station a strip of eight pictures of its first game, to be looked at by
 * people. Is it alive? Can it be read? Does a child that cannot read yet see what to do?
 */

const FOLDER = path.join(import.meta.dirname, '__screens__', 'strips');
const SIZE = { width: 960, height: 600 };
const FRAMES = 8;

for (const { id } of stations) {
  test(`a strip of the first game of ${id}`, { tag: '@nightly' }, async ({ page }) => {
    test.setTimeout(600_000);
    await page.setViewportSize(SIZE);
    const first = (await firstGames('A')).find((each) => each.id === id);
    if (!first) throw new Error(`no game in ${id}`);
    const game = new Game(page);
    await game.firstRun('school', 'A');
    await game.enter(first.name.vi);
    for (const name of first.press) await game.hand.press(game.play.button(name));
    await expect(game.play.button(first.see)).toBeVisible();
    await expect(page.locator('.canvas.up')).toBeVisible();

    const pictures: Buffer[] = [];
    const shoot = async (after: number) => {
      await page.waitForTimeout(after);
      pictures.push(await page.screenshot({ timeout: 60_000 }));
    };
    // Before the first touch, and again: something should have moved. Then what each touch does, and how it comes to rest.
    await shoot(1500);
    await shoot(1200);
    while (pictures.length < FRAMES - 1) {
      // What can be taken up comes first, where to bring it last. The robot would take up everything before it brings anything.
      const { buttons } = await game.play.scene();
      const last = buttons.at(-1);
      const bring = pictures.length % 2 === 1 && (await game.play.kind()) === 'many buttons';
      if (bring && last) await game.hand.press(game.play.button(last));
      else await game.play.step(game.mission);
      await shoot(400);
    }
    await shoot(2000);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(
      path.join(FOLDER, `${id}.png`),
      await montage(page, pictures, { columns: 2, width: SIZE.width * 0.8, height: SIZE.height * 0.8 }),
    );
  });
}
