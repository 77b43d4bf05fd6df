import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import type { CornerFile } from '../../src/content/corner-schema';
import { reading } from '../../src/i18n/reading';
import { frame, map } from '../../src/i18n/words';
import { axeFaults } from './pages/axe';
import { faults } from './pages/faults';
import { Game } from './pages/game';
import { mouse, touch } from './pages/hands';

const corners = ['1-guong-sang', '2-quyen-cua-em'].map(
  (name) => parse(readFileSync(path.resolve(import.meta.dirname, `../../levels/corners/${name}.yaml`), 'utf8')) as CornerFile,
);
const [, booklet] = corners[0]?.booklets ?? [];
if (!booklet) throw new Error('the corner has no second booklet');
const { title, pages } = booklet;

test('a booklet is read to its end, by keys or by a finger, and closed', async ({ page, baseURL, hasTouch }) => {
  const found = await faults(page, baseURL ?? '-');
  const game = new Game(page, hasTouch ? touch : mouse);
  await game.firstRun('school', hasTouch ? 'A' : 'C');
  await game.hand.press(game.button(map.reading));
  await expect(game.button(title)).toBeVisible();
  expect(await axeFaults(page), 'the shelf').toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

  await game.hand.press(game.button(title));
  await expect(game.heading(title)).toBeFocused();
  for (const { text } of pages.slice(0, -1)) {
    await expect(page.getByText(text.vi, { exact: true })).toBeInViewport();
    await expect(page.locator('main img')).toBeInViewport({ ratio: 0.95 });
    if (hasTouch) await game.hand.press(game.button(reading.next));
    else await page.keyboard.press('ArrowRight');
  }
  await expect(page.getByText(pages.at(-1)?.text.vi ?? '', { exact: true })).toBeVisible();
  expect(await axeFaults(page), 'the last page').toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

  if (hasTouch) await game.hand.press(game.button(reading.before));
  else await page.keyboard.press('ArrowLeft');
  await expect(page.getByText(pages.at(-2)?.text.vi ?? '', { exact: true })).toBeVisible();
  await game.hand.press(game.button(reading.next));
  await game.hand.press(game.button(reading.close));
  await expect(game.button(title)).toBeVisible();

  // The way back leads from a booklet to its shelf, too.
  await game.hand.press(game.button(title));
  await game.hand.press(game.button(frame.return));
  await expect(game.button(title)).toBeVisible();
  await game.hand.press(game.back);
  await expect(game.heading(map.title)).toBeAttached();
  expect(found).toEqual([]);
});

test('what the worker has fetched is read without network', async ({ page, context }) => {
  const game = new Game(page);
  await game.firstRun('family', 'B');
  await expect(game.offline).toBeVisible({ timeout: 30_000 });
  await context.setOffline(true);
  // The page that brought the worker is not its own yet.
  await page.reload();
  await game.hand.press(game.button(map.reading));
  await game.hand.press(game.button(title));
  await expect(page.getByText(pages[0]?.text.vi ?? '', { exact: true })).toBeVisible();
});

test('no page of any booklet is longer than a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const game = new Game(page);
  await game.firstRun('school', 'B');
  await game.hand.press(game.button(map.reading));
  await game.hand.press(game.button(title));
  await expect(game.heading(title)).toBeFocused();
  const all = corners.flatMap(({ booklets }) => booklets.flatMap(({ title, pages }) => pages.map(({ text }) => ({ title, text }))));
  // Turned by hand it would be a hundred presses: the words of each page are laid into the open one.
  const long = await page.evaluate((all) => {
    const find = (name: string) => document.querySelector(`.reading.open ${name}`) as Element;
    return all.flatMap(({ title, text }) =>
      (['vi', 'en'] as const).flatMap((lang) => {
        find('h2').textContent = title[lang];
        find('.words').textContent = text[lang];
        return find('nav').getBoundingClientRect().bottom > innerHeight ? [text[lang]] : [];
      }),
    );
  }, all);
  expect(long).toEqual([]);
});
