import { expect, type Page, test } from '@playwright/test';
import { fromRgba, type Gray, grayOf } from '../../src/codes/cards/gray';
import { CARDS } from '../../src/codes/cards/marks';
import { createReader } from '../../src/codes/cards/read';
import { answerOf } from '../../src/codes/cards/vote';
import { answers } from '../../src/domain/desk/answers';
import { type CardFormat, cardFormats } from '../../src/domain/desk/papers';
import { bigGame } from '../../src/i18n/desk-big-game';
import { paperNames, printRoom } from '../../src/i18n/desk-print';
import { random } from '../../src/lib/random';
import { fill } from '../../src/lib/text';
import { dictionaryIds } from '../perf/cards-ids';
import { oracle, rgbaOf } from '../perf/cards-oracle';
import { Desk } from './pages/desk';
import { click } from './pages/hands';

/* Answer cards as Chromium prints them, read by our reader and by another one. */

/** A page as it is printed, in CSS pixels; so many are taken in one picture. */
const PAGE = 1059;
const AT_ONCE = 6;

async function openCards(page: Page, format: CardFormat): Promise<void> {
  const desk = new Desk(page);
  await desk.open();
  await desk.press(desk.button(printRoom.name));
  const choose = async (name: string) => {
    await desk.press(page.locator('label').filter({ has: page.getByText(name, { exact: true }) }));
    await expect(page.getByRole('radio', { name })).toBeChecked();
  };
  await choose(desk.say(paperNames.answerCards));
  await choose(desk.say(printRoom[format]));
  await choose(desk.say(printRoom.fronts));
  for (let times = 0; times < 3; times += 1)
    await click(page.getByRole('button', { name: desk.say(fill(bigGame.more, { n: 10, label: printRoom.last })), exact: true }));
  // Each sheet, and a page for the leader.
  await expect(page.locator('.print-page')).toHaveCount(CARDS / (format === 'half' ? 2 : 1) + 1);
}

/** The last picture has pages of the one before: a page can't be scrolled beyond its end. */
const once = (found: readonly string[]) => [...new Set(found)].sort();

/** What is printed, several pages in a picture, in shades of grey at half its size. */
async function printed(page: Page): Promise<Gray[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 734, height: PAGE * AT_ONCE });
  const count = Math.ceil((await page.locator('.print-page').count()) / AT_ONCE);
  const canvas = await page.context().newPage();
  const pictures: Gray[] = [];
  for (let at = 0; at < count; at += 1) {
    await page.evaluate((top) => scrollTo(0, top), at * PAGE * AT_ONCE);
    const png = (await page.screenshot()).toString('base64');
    const { width, height, rgba } = await canvas.evaluate(async (base64) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))]));
      const [width, height] = [bitmap.width >> 1, bitmap.height >> 1];
      const context = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0, width, height);
      const { data } = context.getImageData(0, 0, width, height);
      let text = '';
      for (let from = 0; from < data.length; from += 30_000) text += String.fromCharCode(...data.subarray(from, from + 30_000));
      return { width, height, rgba: btoa(text) };
    }, png);
    const picture = grayOf(width, height);
    fromRgba(Uint8ClampedArray.from(Buffer.from(rgba, 'base64')), picture);
    pictures.push(picture);
  }
  await canvas.close();
  return pictures;
}

/** A quarter turn clockwise. */
function turned({ width, height, data }: Gray): Gray {
  const out = grayOf(height, width);
  for (let y = 0; y < width; y += 1)
    for (let x = 0; x < height; x += 1) out.data[y * height + x] = data[(height - 1 - x) * width + y] as number;
  return out;
}

/** A copy of a copy: slightly askew, too much contrast, unsharp, with specks of dust. */
function copied({ width, height, data }: Gray, seed: number): Gray {
  const chance = random(seed);
  const out = grayOf(width, height);
  out.data.fill(245);
  const slant = Math.tan((1.5 * Math.PI) / 180);
  const at = (x: number, y: number) => data[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] as number;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [u, v] = [Math.round(x + slant * ((y % 530) - 265)), Math.round(y - slant * (x - width / 2))];
      const mean = (at(u, v) + at(u + 1, v) + at(u, v + 1) + at(u + 1, v + 1)) / 4;
      out.data[y * width + x] = chance() < 0.004 ? (chance() < 0.5 ? 20 : 250) : Math.min(250, Math.max(25, (mean - 128) * 1.7 + 150));
    }
  return out;
}

/** Cards that are found, each with the letter that is up. */
const ours = (picture: Gray): string[] =>
  createReader(picture.width, picture.height)
    .read(picture)
    .map((each) => `${each.card}${answerOf(each)}${each.mirrored ? ' in a mirror' : ''}`);
const theirs = (picture: Gray): number[] =>
  oracle.detectImage(picture.width, picture.height, rgbaOf(picture)).map(({ id }) => 1 + dictionaryIds.indexOf(id));

const all = Array.from({ length: CARDS }, (_, at) => 1 + at);

test('sixty cards are printed, and each is read', async ({ page }) => {
  await openCards(page, 'half');
  const pictures = await printed(page);
  expect(once(pictures.flatMap(ours))).toEqual(all.map((card) => `${card}A`).sort());
});

for (const format of cardFormats) {
  test(`printed cards are read in four turns, from the printer and from a copier, ${format}`, { tag: '@nightly' }, async ({ page }) => {
    test.setTimeout(300_000);
    await openCards(page, format);
    const clean = await printed(page);
    for (const [name, pictures] of [
      ['printed', clean],
      ['copied', clean.map((picture, seed) => copied(picture, seed))],
    ] as const) {
      let held = pictures;
      for (let turn = 0; turn < 4; turn += 1) {
        const found = once(held.flatMap(ours));
        const foreign = new Set(held.flatMap(theirs));
        const known = all.filter((card) => foreign.has(card)).length;
        console.log(`[cards] ${format}, ${name}, turned ${turn} times: ours ${found.length}, js-aruco2 ${known} of ${CARDS}`);
        expect(found, `${name}, turned ${turn} times`).toEqual(all.map((card) => `${card}${answers[(4 - turn) % 4]}`).sort());
        expect(known, `${name}, turned ${turn} times, by js-aruco2`).toBe(CARDS);
        held = held.map(turned);
      }
    }
  });
}
