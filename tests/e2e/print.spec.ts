import { expect, type Page, test } from '@playwright/test';
import { papers } from '../../src/domain/desk/papers';
import { paperNames, printRoom } from '../../src/i18n/desk-print';
import { type Lang, langs } from '../../src/lib/text';
import { axeFaults } from './pages/axe';
import { Desk } from './pages/desk';
import { faults } from './pages/faults';

/** A4 in points. */
const A4 = { width: 595, height: 842 };

/** What lies outside its page, or is cut by what it stands in. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.print-page')].flatMap((sheet) => {
      const { left, right, top, bottom } = sheet.getBoundingClientRect();
      return [sheet, ...sheet.querySelectorAll<HTMLElement>('*')].flatMap((node) => {
        const box = node.getBoundingClientRect();
        const outside = box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1;
        // The letters of a heading reach a little over its line; a line that has no room is higher than that.
        const over = Number.parseFloat(getComputedStyle(node).fontSize) * 0.5;
        // An inline box has no size of its own.
        const torn = node.clientWidth > 0 && (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + over);
        return outside || torn ? [`${node.tagName} ${node.className}: ${node.textContent?.slice(0, 40)}`] : [];
      });
    }),
  );

/** The sizes of a PDF's pages. */
async function pagesOf(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  }));
}

/** A frame at the edge of what is printed loses a part of its line. */
const atEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.print-page')].flatMap((sheet) => {
      const { left, right } = sheet.getBoundingClientRect();
      return [...sheet.querySelectorAll<HTMLElement>('*')].flatMap((node) => {
        const box = node.getBoundingClientRect();
        const { borderLeftWidth, borderRightWidth } = getComputedStyle(node);
        const torn =
          (Number.parseFloat(borderLeftWidth) > 0 && box.left < left + 1) ||
          (Number.parseFloat(borderRightWidth) > 0 && box.right > right - 1);
        return torn ? [`${node.tagName} ${node.className}`] : [];
      });
    }),
  );

/** Anything darker than white and lighter than three fifths of black would be lost in a copier. */
const pale = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.print-page, .print-page *')].flatMap((node) => {
      const { color, borderTopColor, backgroundColor } = getComputedStyle(node);
      const grey = (value: string) => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = (value.match(/[\d.]+/g) ?? []).map(Number);
        const light = 255 - (255 - (red + green + blue) / 3) * alpha;
        return light > 102 && light < 255;
      };
      return [color, borderTopColor, backgroundColor].some(grey) ? [`${node.tagName} ${node.className} ${color} ${backgroundColor}`] : [];
    }),
  );

async function openRoom(page: Page, lang: Lang): Promise<Desk> {
  const desk = new Desk(page);
  await desk.open();
  await desk.press(desk.button(printRoom.name));
  if (lang !== desk.lang) {
    await desk.press(page.locator('.choose-lang label', { hasText: desk.say(printRoom[lang]) }));
    desk.lang = lang;
  }
  await expect(page.getByRole('heading', { name: desk.say(printRoom.preview) })).toBeVisible();
  return desk;
}

for (const lang of langs) {
  test(`every paper is printed on A4 and nothing is cut, ${lang}`, async ({ page, baseURL }) => {
    test.setTimeout(240_000);
    const found = await faults(page, baseURL ?? '');
    const desk = await openRoom(page, lang);
    for (const paper of papers) {
      const name = desk.say(paperNames[paper]);
      await desk.press(page.locator('.choose-paper label').filter({ has: page.getByText(name, { exact: true }) }));
      await expect(page.getByRole('radio', { name, exact: true })).toBeChecked();
      await expect(page.locator('.print-pages:not(.measured) .print-page').first()).toBeVisible();
      const shown = await page.locator('.print-page').count();
      expect.soft(await cut(page), `${paper} on the screen`).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect.soft(await pale(page), paper).toEqual([]);
      expect.soft(await atEdge(page), paper).toEqual([]);
      expect.soft(await page.getByRole('button').count(), `${paper} has nothing of the screen`).toBe(0);
      await page.emulateMedia({ media: null });
      expect.soft(await pagesOf(page), paper).toEqual(Array.from({ length: shown }, () => A4));
    }
    expect(found).toEqual([]);
  });
}

test('the print room is free of faults, on a desk and on a telephone', async ({ page }) => {
  await openRoom(page, 'vi');
  await expect(page.locator('.print-pages:not(.measured) .print-page').first()).toBeVisible();
  for (const size of [
    { width: 1366, height: 768 },
    { width: 360, height: 640 },
  ]) {
    await page.setViewportSize(size);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
