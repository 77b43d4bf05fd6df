import { setTimeout } from 'node:timers/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { gate, options, start } from '../../src/i18n/words';
import { Game } from './pages/game';
import { type Hand, looked, middle, mouse } from './pages/hands';
import { LIGHTHOUSE } from './pages/tour';

/** Between the two taps of a double tap. */
const TWICE_MS = 120;
const HALF = TWICE_MS / 2;

/** Presses twice where others press once. */
const doubles = {
  async mouse(target: Locator) {
    const { x, y } = await middle(target);
    await target.page().mouse.click(x, y, { clickCount: 2, delay: HALF });
  },
  async touch(target: Locator) {
    const { x, y } = await middle(target);
    await target.page().touchscreen.tap(x, y);
    await setTimeout(TWICE_MS);
    await target.page().touchscreen.tap(x, y);
  },
  async keys(target: Locator) {
    await target.focus();
    const { keyboard } = target.page();
    await keyboard.press('Enter', { delay: HALF });
    await setTimeout(HALF);
    await keyboard.press('Enter', { delay: HALF });
  },
};

/** Notes in the page when presses begin. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const begun: number[] = [];
    Object.assign(globalThis, { begun });
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, () => begun.push(performance.now()), { capture: true });
  });

/** Whether the last two presses came as fast as a double press: a busy machine may have let the second wait until it was one of its own. */
const wasDouble = (page: Page) =>
  page.evaluate(() => {
    const [first = 0, second = 0] = (globalThis as unknown as { begun: number[] }).begun.slice(-2);
    return second - first < 300;
  });

/** Stories, questions and their answers, in the simple view. */
const STATIONS = ['Bác Ái', 'Bãi rùa Núi Chúa', LIGHTHOUSE.vi, 'Hang Rái'];
const PRESSES = 21;

/** Notes every line of the story and every question that the page shows. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const note = () => {
      const line = document.querySelector('#prompt')?.textContent;
      if (line && line !== heard.at(-1)) heard.push(line);
    };
    note();
    new MutationObserver(note).observe(document, { childList: true, characterData: true, subtree: true });
  });
const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

const sizes = {
  desktop: { viewport: { width: 1366, height: 768 } },
  phone: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true },
};

for (const [size, how] of [
  ['desktop', 'mouse'],
  ['desktop', 'keys'],
  ['phone', 'touch'],
  ['phone', 'keys'],
] as const) {
  test.describe(`${size}, ${how}`, () => {
    test.use(sizes[size]);

    test(
      `${PRESSES} double presses skip no line and choose no unread answer`,
      how === 'keys' ? { tag: '@nightly' } : {},
      async ({ page }) => {
        test.setTimeout(240_000);
        let presses = 0;
        const skipped: string[][] = [];
        const game = new Game(page, mouse);
        const double: Hand = {
          ...mouse,
          async press(target) {
            const kind = await game.play.kind();
            if (kind !== 'one button' && kind !== 'a choice') return mouse.press(target);
            await looked(page);
            const before = (await heard(page)).length;
            await doubles[how](target);
            if (!(await wasDouble(page))) return;
            await looked(page);
            presses += 1;
            const since = (await heard(page)).slice(before);
            if (since.length > 1) skipped.push(since);
          },
        };
        const player = new Game(page, double);
        await game.firstRun('school', 'B');
        await game.set(options.simple);
        await listen(page);
        await watch(page);
        for (const station of STATIONS) {
          if (presses === PRESSES) break;
          await game.enter(station);
          while (presses < PRESSES && (await player.play.step(game.mission)));
          if (presses === PRESSES) break;
          await game.doMission(false);
          await game.toMap();
        }
        expect(presses).toBe(PRESSES);
        expect(skipped).toEqual([]);
      },
    );

    test('a double press at the door and on the way to a story presses nothing on the next screen', async ({ page }) => {
      const game = new Game(page);
      await game.open();
      await looked(page);
      await doubles[how](game.schoolDevice);
      await expect(game.age('B')).toBeVisible();
      await looked(page);
      await expect(game.age('B'), 'the age is still asked').toBeVisible();
      await doubles[how](game.age('B'));
      await expect(game.button(start.go)).toBeVisible();
      await looked(page);
      await doubles[how](game.button(start.go));
      await expect(game.place(LIGHTHOUSE.vi)).toBeVisible();
      await looked(page);
      await expect(game.place(LIGHTHOUSE.vi), 'the map is still there').toBeVisible();
      await game.hand.press(game.place(LIGHTHOUSE.vi));
      await expect(game.begin).toBeVisible();
      await looked(page);
      await doubles[how](game.begin);
      await expect(game.play.replay).toBeVisible();
      await listen(page);
      await looked(page);
      expect(await heard(page)).toHaveLength(1);
    });
  });
}

/** What the telephone has heard so far. */
const dialled = (page: Page, digits: string) =>
  expect(page.getByRole('main').getByRole('status')).toContainText(new RegExp(digits ? `: ${digits}$` : 'Chưa bấm số nào$'));

/** At the telephone of the lighthouse, with nothing dialled. */
async function atTelephone(page: Page): Promise<Game> {
  const game = new Game(page);
  await game.firstRun('school', 'B');
  await game.set(options.simple);
  await game.enter(LIGHTHOUSE.vi);
  const dial = game.play.button('9');
  // Between two things there is nothing to press: what comes then may be the telephone.
  for (let kind = await game.play.kind(); !(await dial.isVisible()); kind = await game.play.kind()) if (kind) await game.play.step(dial);
  await dialled(page, '');
  await looked(page);
  return game;
}

test.describe('at the telephone', () => {
  test.use(sizes.desktop);

  test('1 1 1 is dialled as fast as fingers are, by mouse and by keys', async ({ page }) => {
    const game = await atTelephone(page);
    const { x, y } = await middle(game.play.button('1'));
    await page.mouse.click(x, y, { clickCount: 3 });
    await dialled(page, '1 1 1');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Backspace');
    for (let press = 0; press < 3; press++) await page.keyboard.press('1');
    await dialled(page, '1 1 1');
  });

  test('a key held down dials once, and Enter held down goes on by one line', async ({ page }) => {
    const game = await atTelephone(page);
    await game.play.button('1').focus();
    for (let repeat = 0; repeat < 11; repeat++) await page.keyboard.down('1');
    await page.keyboard.up('1');
    await dialled(page, '1');
    for (let repeat = 0; repeat < 11; repeat++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await dialled(page, '1 1');
    await game.hand.press(game.play.button('1'));
    await game.hand.press(game.play.button('Gọi'));
    await expect.poll(() => game.play.kind()).toBe('one button');
    await looked(page);
    await listen(page);
    await page.getByRole('button', { name: /^(Tiếp|Gọi lại)$/ }).focus();
    for (let repeat = 0; repeat < 11; repeat++) await page.keyboard.down('Enter');
    await looked(page);
    for (let repeat = 0; repeat < 11; repeat++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect((await heard(page)).length).toBeLessThanOrEqual(2);
  });

  const layouts: readonly [string, KeyboardEventInit][] = [
    ['Vietnamese, the row of digits', { key: 'ă', code: 'Digit1' }],
    ['Vietnamese, AltGr', { key: '1', code: 'Digit1', ctrlKey: true, altKey: true, modifierAltGraph: true }],
    ['French', { key: '&', code: 'Digit1' }],
    ['an input method', { key: 'Process', code: 'Digit1' }],
    ['the number pad without its lock', { key: 'End', code: 'Numpad1' }],
  ];

  test('the key of a digit dials it on every keyboard', async ({ page }) => {
    const game = await atTelephone(page);
    for (const [index, [layout, init]] of layouts.entries()) {
      await game.play.button('1').dispatchEvent('keydown', { bubbles: true, cancelable: true, ...init });
      await test.step(layout, () =>
        dialled(
          page,
          Array(index + 1)
            .fill('1')
            .join(' '),
        ),
      );
    }
  });
});

test('three times Shift leaves, where an input method takes the key', async ({ page }) => {
  const game = new Game(page);
  await game.open();
  for (let press = 0; press < 3; press++)
    await page.locator('body').dispatchEvent('keydown', { key: 'Process', code: 'ShiftLeft', bubbles: true });
  await expect(page).toHaveTitle('Máy tính');
});

test('the bare click of a screen reader on what has just come does nothing, and keeps the focus', async ({ page }) => {
  const game = new Game(page);
  await game.firstRun('school', 'B');
  await game.set(options.simple);
  await game.enter(LIGHTHOUSE.vi);
  await looked(page);
  await listen(page);
  const next = game.button({ vi: 'Tiếp', en: 'Next' });
  await next.focus();
  // The second comes when the first has changed the page.
  await next.evaluate(async (button: HTMLElement) => {
    button.click();
    await new Promise(requestAnimationFrame);
    document.querySelector<HTMLElement>('.choices button')?.click();
  });
  await looked(page);
  expect(await heard(page)).toHaveLength(2);
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the arrows walk through the companions at once, however fast', async ({ page }) => {
  const game = new Game(page);
  await game.open();
  await game.chooseDevice('family');
  await game.hand.press(game.age('B'));
  const radio = page.locator('[name=avatar]');
  await radio.first().focus();
  for (let step = 1; step <= 3; step++) {
    await page.keyboard.press('ArrowRight');
    await expect(radio.nth(step)).toBeChecked({ timeout: 200 });
  }
});

test('the exit and the help answer a press on a screen that has just come', async ({ page }) => {
  const game = new Game(page);
  await game.open();
  await looked(page);
  await page.evaluate(async (school) => {
    const button = (start: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(start));
    const age = () => document.querySelector('.three');
    button(school)?.click();
    while (!age()) await new Promise(requestAnimationFrame);
    document.querySelector<HTMLElement>('.help')?.click();
  }, gate.school.vi);
  await expect(game.sheet).toBeVisible();
});
