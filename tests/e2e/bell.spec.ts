import { expect, type Page, test } from '@playwright/test';
import { desk as deskWords } from '../../src/i18n/desk';
import { bellSetup, bell as words } from '../../src/i18n/desk-bell';
import { log } from '../../src/i18n/desk-log';
import { axeFaults } from './pages/axe';
import { Desk } from './pages/desk';
import { faults } from './pages/faults';
import { click } from './pages/hands';

test.use({ viewport: { width: 1024, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const foot = (screen: Page, floor: number, cheering: number) =>
  expect(screen.locator('.bell-foot')).toContainText(new RegExp(`${words.floor.vi}\\s*${floor}\\s*${words.cheering.vi}\\s*${cheering}`));
const phase = (screen: Page, name: string) => expect(screen.locator('main')).toHaveClass(new RegExp(`bell-at-${name}( |$)`));
const press = async (page: Page, key: string, times = 1) => {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
};

/** A third of a projector's picture is what the last row has: 12 px of it are still read. */
async function expectLegible(screen: Page) {
  const [smallest, over] = await screen.evaluate(() => {
    const letters = [...document.querySelectorAll('.bell-case p, .bell-ask, .bell-options span, .bell-options b')];
    const root = document.documentElement;
    return [
      Math.min(...letters.map((each) => Number.parseFloat(getComputedStyle(each).fontSize))),
      Math.max(root.scrollHeight - innerHeight, root.scrollWidth - innerWidth),
    ];
  });
  expect.soft(smallest).toBeGreaterThanOrEqual(36);
  expect.soft(over).toBeLessThanOrEqual(0);
}

test('a whole contest in two windows, by keys alone: rescue, audience, a corrected count, the bell', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const found = await faults(page, baseURL ?? '-');
  const desk = new Desk(page);
  await desk.open();
  await desk.openBell([bellSetup.floor, '30'], [bellSetup.questions, '10']);
  const screen = await desk.openScreen();
  await screen.setViewportSize({ width: 1024, height: 768 });
  await phase(screen, 'ready');

  // A clicker's key reaches whichever window was touched last.
  await press(screen, 'PageDown');
  await phase(screen, 'ask');
  await expect(screen.locator('.bell-options li')).toHaveCount(3);
  await expectLegible(screen);
  expect.soft(await axeFaults(screen), 'the question').toEqual([]);
  await press(page, 'PageDown');
  await phase(screen, 'reveal');
  const good = await screen.locator('.bell-options li').count();
  expect([1, 2]).toContain(good);
  await press(page, 'ArrowRight');
  await phase(screen, 'count');
  await expect(screen.locator('.bell-letters b')).toHaveCount(good);
  await press(page, '-', 14);
  await foot(screen, 16, 14);
  expect.soft(await axeFaults(page), 'counting').toEqual([]);

  // Counted wrongly: back, and two less.
  await press(page, 'PageDown');
  await phase(screen, 'ask');
  await press(page, 'PageUp');
  await phase(screen, 'count');
  await press(page, '-', 2);
  await press(page, 'PageDown');
  await phase(screen, 'rescue');
  await foot(screen, 14, 16);
  await expect(screen.locator('blockquote')).not.toBeEmpty();
  await press(page, '-', 3);
  await press(page, 'PageDown');
  await phase(screen, 'ask');
  await foot(screen, 27, 3);

  // Loaded anew, both windows are where they were.
  await page.reload();
  await screen.reload();
  await foot(screen, 27, 3);
  await expect(desk.page.getByRole('heading', { name: words.question.vi.replace('{n}', '2').replace('{all}', '10') })).toBeVisible();

  await press(page, 'b');
  await expect(screen.locator('.blank')).toBeVisible();
  for (let question = 2; question <= 10; question++) {
    if (question > 2) await phase(screen, 'ask');
    else await press(page, 'b');
    await expectLegible(screen);
    await press(page, 'PageDown');
    await phase(screen, 'reveal');
    await press(page, 'PageDown');
    await phase(screen, 'count');
    await press(page, 'PageDown');
  }
  await phase(screen, 'bell');
  await expect(screen.getByText(words.ringer.many.vi.replace('{n}', '27'))).toBeVisible();
  expect.soft(await screen.locator('.bell-swing').evaluate((bell) => getComputedStyle(bell).animationName)).toBe('none');
  await press(page, 'PageDown');
  await phase(screen, 'result');
  await expect(screen.getByText(words.thanks.vi)).toBeVisible();
  await press(page, 'PageDown');
  await phase(screen, 'result');
  expect.soft(await axeFaults(screen), 'the result').toEqual([]);
  expect(found).toEqual([]);
});

test('a second contest asks what becomes of the open one', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.openBell();
  await press(page, 'PageDown', 2);
  const begin = async () => {
    await click(desk.button(deskWords.back));
    await click(page.getByRole('button', { name: new RegExp(`^${bellSetup.name.vi}`) }));
    await click(desk.button(bellSetup.start));
    await expect(page.getByText(bellSetup.open.vi)).toBeVisible();
  };
  await begin();
  expect.soft(await axeFaults(page)).toEqual([]);
  await click(desk.button(deskWords.no));
  await expect(desk.button(bellSetup.start)).toBeVisible();
  await click(desk.button(bellSetup.start));
  await click(desk.button(bellSetup.goOn));
  await expect(desk.button(words.next.reveal)).toBeVisible();
  await begin();
  await click(desk.button(bellSetup.startNew));
  await expect(desk.heading(words.ready)).toBeVisible();
  await click(desk.button(deskWords.back));
  await click(desk.button(log.title));
  await expect(page.locator('.held > li')).toHaveCount(1);
});

test('the golden bell is heard once in the window of the leader, who can turn it off', async ({ page, context }) => {
  await context.addInitScript(() => {
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (...when) {
      (globalThis as { tones?: number }).tones = tones() + 1;
      start.apply(this, when);
    };
    const tones = () => (globalThis as { tones?: number }).tones ?? 0;
  });
  const tonesOf = (window: Page) => window.evaluate(() => (globalThis as { tones?: number }).tones ?? 0);
  const desk = new Desk(page);
  await desk.open();
  await desk.openBell([bellSetup.floor, '30']);
  const screen = await desk.openScreen();
  await phase(screen, 'ready');
  await press(page, 'PageDown', 3);
  await press(page, '-', 29);
  await press(page, 'PageDown');
  await phase(screen, 'rescue');
  await press(page, '-', 29);
  expect(await tonesOf(page)).toBe(0);
  await press(page, 'PageDown');
  await phase(screen, 'bell');
  await expect.poll(() => tonesOf(page)).toBeGreaterThan(0);
  expect(await tonesOf(screen)).toBe(0);

  const rung = await tonesOf(page);
  const sound = desk.button(words.sound);
  await expect(sound).toHaveAttribute('aria-pressed', 'true');
  await click(sound);
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
  await press(page, 'PageUp');
  await phase(screen, 'rescue');
  await press(page, 'PageDown');
  await phase(screen, 'bell');
  expect(await tonesOf(page)).toBe(rung);
  await page.reload();
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
});
