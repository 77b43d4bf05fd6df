import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { bellSetup } from '../../src/i18n/desk-bell';
import { Desk } from './pages/desk';
import { montage } from './pages/montage';

/*
 * `npx playwright test -c tests/e2e desk-pictures` with NIGHTLY=1: pictures of the desk, to be looked at by people. Does a leader who was
 * never here find the way to the first question? Is the projector read from the last row of a bright room, where it is a third as large?
 */

const FOLDER = path.join(import.meta.dirname, '__screens__', 'desk');
const SIZE = { width: 1024, height: 768 };
const THIRD = { columns: 4, width: SIZE.width / 3, height: SIZE.height / 3 };

test.use({ viewport: SIZE });

function keep(name: string, picture: Buffer) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, `${name}.png`), picture);
}

/** What is there once everything has come in. */
const calm = async (page: Page) => {
  await page.waitForTimeout(1800);
  return page.screenshot({ timeout: 60_000 });
};

test('the way of a new leader to the first question', { tag: '@nightly' }, async ({ page }) => {
  test.setTimeout(180_000);
  const desk = new Desk(page);
  await page.goto('./desk.html');
  const way = [await calm(page)];
  await desk.open();
  way.push(await calm(page));
  await desk.minutes(10);
  way.push(await calm(page));
  await desk.begin();
  way.push(await calm(page));
  const screen = await desk.openScreen();
  await screen.setViewportSize(SIZE);
  way.push(await calm(page), await calm(screen));
  await page.keyboard.press('PageDown');
  way.push(await calm(page), await calm(screen));
  keep('way', await montage(page, way, { ...THIRD, columns: 2, width: 640, height: 480 }));
});

for (const place of ['Vịnh Vĩnh Hy', 'Bác Ái']) {
  test(`the projector from the last row: ${place}`, { tag: '@nightly' }, async ({ page }) => {
    test.setTimeout(400_000);
    const desk = new Desk(page);
    await desk.open();
    await desk.choose('checkbox', place);
    await desk.minutes(90);
    const blocks = await desk.plan.count();
    await desk.begin();
    const screen = await desk.openScreen();
    await screen.setViewportSize(SIZE);
    const pictures: Buffer[] = [];
    for (let block = 0; block < blocks; block += 1) {
      pictures.push(await calm(screen));
      const button = screen.locator('.play-screen').locator('.choice .main, .choice .card').first();
      for (let step = 0; step < 3 && (await button.isVisible()); step += 1) {
        await button.click({ timeout: 2000 }).catch(() => undefined);
        pictures.push(await calm(screen));
      }
      await page.keyboard.press('PageDown');
    }
    keep(place, await montage(page, pictures, THIRD));
  });
}

test('the golden bell from the last row', { tag: '@nightly' }, async ({ page }) => {
  test.setTimeout(300_000);
  const desk = new Desk(page);
  await desk.open();
  await desk.openBell([bellSetup.floor, '30'], [bellSetup.questions, '10']);
  const screen = await desk.openScreen();
  await screen.setViewportSize(SIZE);
  const pictures = [await calm(screen)];
  for (let press = 0; press < 11; press += 1) {
    await page.keyboard.press('PageDown');
    pictures.push(await calm(screen));
  }
  expect(pictures).toHaveLength(12);
  keep('bell', await montage(page, pictures, THIRD));
});
