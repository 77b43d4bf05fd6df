import path from 'node:path';
import { test } from '@playwright/test';
import { Game } from './pages/game';
import { tour } from './pages/tour';

/* `npx playwright test -c tests/e2e screens` with NIGHTLY=1: a picture of every screen at three sizes, to be looked at by people. */

const FOLDER = path.join(import.meta.dirname, '__screens__');

for (const [width, height] of [
  [360, 640],
  [1024, 768],
  [1366, 768],
] as const) {
  test(`pictures at ${width}x${height}`, { tag: '@nightly' }, async ({ page }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width, height });
    const game = new Game(page);
    let number = 0;
    await tour(
      game,
      async (screen) => {
        number += 1;
        const name = `${width}x${height}-${String(number).padStart(2, '0')}-${screen.replace(/\W+/g, '-')}.png`;
        await page.screenshot({ path: path.join(FOLDER, name), timeout: 60_000 });
      },
      { band: 'A' },
    );
  });
}
