import { expect, type Page, test } from '@playwright/test';
import { present } from '../../src/i18n/desk';
import { learning, certificate as paper } from '../../src/i18n/desk-learning';
import { print, tells } from '../../src/i18n/desk-tells';
import { type Lang, langs } from '../../src/lib/text';
import { axeFaults } from './pages/axe';
import { Desk } from './pages/desk';
import { click, type Hand, keyboard } from './pages/hands';

const sizes = [
  { width: 1024, height: 768 },
  { width: 360, height: 640 },
];
const MOST_PRESSES = 120;

/** A leader's way through the modules and to the page for when a child tells. */
class Learning extends Desk {
  /** @param lang what the desk remembers of its leader */
  async openIn(lang: Lang) {
    await this.open();
    if (lang === this.lang) return;
    await this.page.evaluate(async (value) => {
      const request = indexedDB.open('kn-3');
      await new Promise((resolve) => request.addEventListener('success', resolve));
      const shelf = request.result.transaction('settings', 'readwrite').objectStore('settings');
      const put = shelf.put({ v: 1, id: 'all', settings: { lang: value } });
      await new Promise((resolve) => put.addEventListener('success', resolve));
      request.result.close();
    }, lang);
    this.lang = lang;
    await this.open();
  }

  modules = () => this.page.getByRole('main').getByRole('listitem').getByRole('button');

  async toList() {
    await click(this.button(learning.title));
    await expect(this.modules()).toHaveCount(6);
  }

  options = () => this.page.getByRole('main').getByRole('group').getByRole('button');

  /** Presses on to the end, of a choice what was pressed least: it may come again after a repair. `visit` is called before each press. */
  async walk(hand: Hand, visit: () => Promise<void> = async () => undefined) {
    const pressed = new Map<string, number>();
    const count = (label: string) => pressed.get(label) ?? 0;
    for (let presses = 0; !(await this.heading(learning.done).isVisible()); presses++) {
      expect(presses, 'presses to the end').toBeLessThan(MOST_PRESSES);
      await visit();
      const next = this.button(learning.next).or(this.button(learning.begin));
      const labels = await this.options().allInnerTexts();
      const [least] = labels.toSorted((a, b) => count(a) - count(b));
      if (least !== undefined && !(await next.isEnabled())) {
        pressed.set(least, count(least) + 1);
        await hand.press(this.options().nth(labels.indexOf(least)));
      } else await hand.press(next);
    }
  }

  get tells() {
    return this.button(tells.open);
  }

  get told() {
    return this.page.getByRole('dialog', { name: this.say(tells.open) });
  }

  async toPaper() {
    await click(this.tells);
    await click(this.button(tells.paper));
    await expect(this.told.getByRole('button', { name: this.say(print.print) })).toBeVisible();
  }
}

/** How many pages the printer gets. */
const pagesOf = async (page: Page): Promise<number> =>
  [...(await page.pdf({ preferCSSPageSize: true })).toString('latin1').matchAll(/\/Type\s*\/Page(?!s)/g)].length;

const faultsOf = async (page: Page) => ({
  axe: await axeFaults(page),
  sideways: await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('[role="dialog"]')].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    ),
  ),
});

test('a module is walked to its end by keys, and is remembered', async ({ page }) => {
  test.setTimeout(180_000);
  const desk = new Learning(page);
  const hand = keyboard(page);
  await desk.open();
  await desk.toList();
  await hand.press(desk.modules().nth(1));

  const step = (at: number) => page.getByRole('progressbar', { name: new RegExp(` ${at} `) });
  await expect(step(1)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(step(2)).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(step(1)).toBeVisible();

  await desk.walk(hand);
  await expect(desk.heading(learning.sources)).toBeVisible();
  await hand.press(desk.button(paper.name));
  await expect(desk.heading(paper.name)).toBeVisible();
  expect(await pagesOf(page)).toBe(1);
  // Of two papers the one that lies on top.
  await desk.toPaper();
  expect(await pagesOf(page)).toBe(1);

  await desk.open();
  await desk.toList();
  await expect(desk.modules().nth(1)).toContainText(desk.say(learning.learnt));
  await expect(desk.modules().nth(0)).not.toContainText(desk.say(learning.learnt));
});

test('the page for when a child tells lies over the desk and over a session, and goes', async ({ page }) => {
  const desk = new Learning(page);
  await desk.open();
  await click(desk.tells);
  await expect(desk.told).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(desk.told).toBeHidden();
  await expect(desk.tells).toBeFocused();

  await desk.begin();
  const title = (await desk.title.textContent()) ?? '';
  await click(desk.tells);
  await expect(desk.told).toBeVisible();
  // Who reads with these keys does not lead the group on.
  for (const key of ['PageDown', 'ArrowRight', 'b', ' ']) await page.keyboard.press(key);
  await click(desk.closeSheet);
  await expect(desk.told).toBeHidden();
  await expect(desk.title).toHaveText(title);
  await expect(desk.button(present.black)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(desk.title).not.toHaveText(title);

  // Not on what the group looks at.
  await click(desk.button(present.one));
  await expect(desk.help).toBeVisible();
  await expect(desk.tells).toBeHidden();
});

for (const lang of langs) {
  test(`the page for when a child tells is one sheet of A4 and nothing else, ${lang}`, async ({ page }) => {
    const desk = new Learning(page);
    await desk.openIn(lang);
    await desk.toPaper();
    const sheet = page.getByRole('article');
    expect(await pagesOf(page)).toBe(1);

    await page.emulateMedia({ media: 'print' });
    await expect(sheet).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    // A page that is too long would be seen.
    await sheet.evaluate((node) => node.append(...[...node.children].map((each) => each.cloneNode(true))));
    expect(await pagesOf(page)).toBe(2);
  });

  for (const viewport of sizes) {
    test.describe(`${viewport.width}x${viewport.height}, ${lang}`, () => {
      test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

      // Each language once at each commit, on one of the sizes.
      const always = (lang === 'vi') === viewport.width < 500;
      test('the modules and the page are free of faults and fit', always ? {} : { tag: '@nightly' }, async ({ page }) => {
        test.setTimeout(180_000);
        const desk = new Learning(page);
        const free = async (what: string) => {
          const { axe, sideways } = await faultsOf(page);
          expect.soft(axe, what).toEqual([]);
          expect.soft(Math.max(...sideways), `${what}, sideways`).toBe(0);
        };
        await desk.openIn(lang);
        await click(desk.tells);
        await expect(desk.told).toBeVisible();
        await free('tells');
        await click(desk.button(tells.paper));
        await expect(desk.button(print.print)).toBeVisible();
        await free('paper');
        await click(desk.closeSheet);
        await desk.toList();
        await free('list');
        // Of the law: it has lines and what nobody confirmed.
        await click(desk.modules().nth(2));
        const seen = new Set<string>();
        await desk.walk({ press: click }, async () => {
          const heading = (await desk.title.textContent()) ?? '';
          const replied = await page.locator('.reply').count();
          const kind = replied > 0 ? `${heading}, answered` : heading;
          if (!seen.has(kind)) await free(kind);
          seen.add(kind);
        });
        await free('done');
        await click(desk.button(paper.name));
        await free('certificate');
      });
    });
  }
}
