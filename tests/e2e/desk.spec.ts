import { expect, type Page, test } from '@playwright/test';
import { present, wish, desk as words } from '../../src/i18n/desk';
import { backup } from '../../src/i18n/desk-backup';
import { bellSetup } from '../../src/i18n/desk-bell';
import { bigGame } from '../../src/i18n/desk-big-game';
import { learning } from '../../src/i18n/desk-learning';
import { log } from '../../src/i18n/desk-log';
import { meetings } from '../../src/i18n/desk-meetings';
import { opinions } from '../../src/i18n/desk-opinions';
import { printRoom } from '../../src/i18n/desk-print';
import { programme } from '../../src/i18n/desk-programme';
import { otherTiles } from '../../src/i18n/desk-tiles';
import { fill, type Text, text } from '../../src/lib/text';
import { axeFaults } from './pages/axe';
import { Desk } from './pages/desk';
import { faults } from './pages/faults';
import { click, looked } from './pages/hands';

/** What the projector shows: the kind of its slide, or that a game is on. */
const shown = async (screen: Page) => (await screen.getByRole('main').getAttribute('class')) ?? '';
const slide = (screen: Page, kind: string) => expect.poll(() => shown(screen)).toContain(kind);

test('from the gate to the first question on the projector in six presses', async ({ page, baseURL }) => {
  const found = await faults(page, baseURL ?? '');
  const desk = new Desk(page);
  await desk.open();
  await expect(desk.saysDraft).toBeVisible();
  await desk.minutes(10);
  await desk.begin();
  const screen = await desk.openScreen();
  await slide(screen, 'show-ground-rules');
  await page.keyboard.press('PageDown');
  desk.presses += 1;
  await slide(screen, 'show-');
  await expect(screen.getByRole('main').getByText('Chuyện này ổn không?')).toBeVisible();
  expect(desk.presses).toBeLessThanOrEqual(6);
  expect(found).toEqual([]);
});

test('a clicker leads a plan to its end, whatever the windows do', async ({ page, context }) => {
  test.setTimeout(180_000);
  const desk = new Desk(page);
  await page.clock.install();
  await desk.open();
  await desk.minutes(35);
  const blocks = await desk.plan.count();
  await desk.begin();
  let screen = await desk.openScreen();
  await slide(screen, 'show-ground-rules');

  // Ten minutes pass while the presenter lies hidden: the clock has them.
  await page.clock.fastForward('10:00');
  await expect(desk.timer).toContainText('quá 7:');

  await page.keyboard.press('PageDown');
  await slide(screen, 'play-screen');
  const story = await desk.title.textContent();

  // The presenter is loaded anew: the same block, and the projector stays.
  await page.reload();
  await expect(desk.title).toHaveText(story ?? '');
  await page.keyboard.press('b');
  await expect(screen.locator('.blank')).toBeVisible();
  await page.keyboard.press('b');
  await slide(screen, 'play-screen');

  // The projector is closed and opened again.
  await screen.close();
  await expect(page.getByText(desk.say(present.away))).toBeVisible();
  screen = await desk.openScreen();
  await slide(screen, 'play-screen');
  await screen.reload();
  await slide(screen, 'play-screen');

  await context.setOffline(true);
  for (let block = 2; block < blocks; block += 1) await page.keyboard.press(block % 2 ? 'ArrowRight' : 'PageDown');
  await slide(screen, 'show-close');
  await expect(screen.getByText('111', { exact: false }).last()).toBeVisible();
  await page.keyboard.press('PageUp');
  await slide(screen, 'show-mission');
  await page.keyboard.press('PageDown');
  await click(desk.end);
  await expect(screen.getByText(desk.say(present.finished))).toBeVisible();
  await expect(desk.start).toBeVisible();
});

test('hands are counted twice, and the group sees both', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.minutes(35);
  await desk.begin();
  const screen = await desk.openScreen();
  while (!(await page.getByRole('heading', { name: desk.say(present.counts) }).isVisible())) await page.keyboard.press('PageDown');
  const tens = page.getByRole('button', { name: /^\+10/ });
  await click(tens.first());
  await click(tens.nth(1));
  await click(desk.button(present.again));
  await click(tens.nth(1));
  await click(tens.nth(1));
  const meters = screen.getByRole('meter');
  await expect(meters).toHaveCount(6);
  expect(await meters.evaluateAll((all) => all.map((each) => (each as HTMLMeterElement).value))).toEqual([10, 0, 10, 20, 0, 0]);
  // Nobody scrolls a projector.
  await screen.setViewportSize({ width: 1024, height: 768 });
  await expect(screen.locator('.why')).toBeVisible();
  expect(await screen.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
});

test('without a second window the same page shows it', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  const desk = new Desk(page);
  await desk.open();
  await desk.begin();
  await click(desk.button(present.open));
  await expect(page.getByRole('alert')).toContainText(desk.say(present.denied));
  await click(desk.button(present.one));
  await slide(page, 'show-ground-rules');
  await page.keyboard.press('PageDown');
  await slide(page, 'play-screen');
  await click(page.getByRole('button', { name: desk.say(words.back) }));
  await expect(desk.next).toBeVisible();
});

test('what was chosen last is there the next time', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.minutes(15);
  await desk.choose('radio', desk.say(wish.paper));
  await desk.begin();
  await page.goto('./index.html');
  await page.evaluate(() => history.replaceState(null, ''));
  await desk.open();
  await expect(page.getByRole('radio', { name: desk.say(wish.paper) })).toBeChecked();
  await expect(desk.button(wish.resume)).toBeVisible();
});

test("elsewhere at the desk the keys are the leader's own, and nothing that is held is closed unasked", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const desk = new Desk(page);
  await desk.open();
  await desk.begin();
  await expect(desk.next).toBeInViewport({ ratio: 1 });
  const screen = await desk.openScreen();
  await slide(screen, 'show-ground-rules');
  await click(desk.button(words.back));

  const unit = page.getByRole('textbox').first();
  await unit.pressSequentially('Liên đội Ba. B');
  await page.keyboard.press('PageDown');
  await expect(unit).toHaveValue('Liên đội Ba. B');
  await slide(screen, 'show-ground-rules');

  await click(desk.start);
  await expect(page.getByText(desk.say(wish.instead))).toBeVisible();
  await click(desk.button(words.no));
  await click(desk.button(wish.resume));
  await expect(page.getByText(desk.say(present.here))).toBeVisible();
  await page.keyboard.press('PageDown');
  await slide(screen, 'play-screen');
  await click(desk.end);
  await expect(page.getByText(desk.say(present.endEarly))).toBeVisible();
  await click(desk.button(present.endNow));
  await expect(screen.getByText(desk.say(present.finished))).toBeVisible();
});

test('of two tabs with a session the later one has the projector, and the other says so', async ({ page, context }) => {
  const first = new Desk(page);
  await first.open();
  await first.begin();
  const screen = await first.openScreen();
  await slide(screen, 'show-ground-rules');
  const second = new Desk(await context.newPage());
  await second.open();
  await click(second.start);
  await click(second.button(wish.startNew));
  await expect(second.next).toBeVisible();
  await expect(page.getByText(first.say(words.taken))).toBeVisible();
  await second.page.keyboard.press('PageDown');
  await slide(screen, 'play-screen');
});

test('what one tab held is with the tab that goes on, and in the record of the one that begins anew', async ({ page, context }) => {
  const first = new Desk(page);
  await first.open();
  await first.minutes(35);
  const second = new Desk(await context.newPage());
  await second.open();
  await first.begin();
  const third = new Desk(await context.newPage());
  await third.open();
  for (let block = 0; block < 3; block += 1) await page.keyboard.press('PageDown');
  const title = (await first.title.textContent()) ?? '';

  // It was opened when the first block was on.
  await click(third.button(wish.resume));
  await expect(third.next).toBeVisible();
  await expect(third.title).toHaveText(title);
  await expect(page.getByText(first.say(words.taken))).toBeVisible();
  await third.page.keyboard.press('PageDown');
  await expect(third.title).not.toHaveText(title);

  // It was opened when there was none.
  await click(second.start);
  await expect(second.next).toBeVisible();
  await expect(third.page.getByText(third.say(words.taken))).toBeVisible();
  await click(second.button(words.back));
  await click(second.button(log.title));
  const held = second.page.locator('.held > li');
  await expect(held).toHaveCount(1);
  await click(held.locator('summary'));
  const left = await held
    .getByRole('listitem')
    .filter({ hasText: second.say(meetings.left) })
    .count();
  expect((await held.getByRole('listitem').count()) - left).toBe(5);
});

test('what was held is listed, can be removed, and so can all that the desk remembers', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.minutes(10);
  await page.getByRole('textbox').first().fill('Liên đội Ba');
  await desk.hold();
  await desk.hold();
  await click(desk.button(log.title));
  const held = page.locator('.held > li');
  await expect(held).toHaveCount(2);
  await expect(held.first()).toContainText(desk.say(fill(meetings.parts, { n: 4 })));
  expect(await axeFaults(page)).toEqual([]);
  await click(held.first().getByRole('button', { name: /^Xóa buổi/ }));
  await click(desk.button(meetings.dropYes));
  await expect(held).toHaveCount(1);
  await click(desk.button(meetings.wipe));
  await expect(page.getByText(desk.say(meetings.wipeAsk))).toBeVisible();
  await click(desk.button(meetings.wipeYes));
  // The desk begins anew, at its gate.
  await desk.pass();
  await expect(page.getByRole('textbox').first()).toHaveValue('');
  await click(desk.button(log.title));
  await expect(page.getByText(desk.say(log.none))).toBeVisible();
});

test('what is on looks so, and so does a mission that was done', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const ground = (name: string) =>
    page.getByRole('button', { name, exact: true }).evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(await ground('Tiếng Việt')).not.toBe(await ground('English'));
  await desk.minutes(35);
  await desk.begin();
  const done = desk.button(present.done);
  while (!(await done.isVisible())) await page.keyboard.press('PageDown');
  const before = await ground(desk.say(present.done));
  await click(done);
  await expect.poll(() => ground(desk.say(present.done))).not.toBe(before);
});

test('a session that is ended by two presses is one meeting', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.minutes(10);
  const blocks = await desk.plan.count();
  await desk.begin();
  for (let block = 1; block < blocks; block += 1) await page.keyboard.press('PageDown');
  await expect(desk.next).toBeHidden();
  await looked(page);
  await desk.end.evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await click(desk.button(log.title));
  await expect(page.locator('.held > li')).toHaveCount(1);
});

test('another language is on the projector at once', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.begin();
  const screen = await desk.openScreen();
  await slide(screen, 'show-ground-rules');
  const rules = screen.locator('.said');
  const before = (await rules.textContent()) ?? '';
  await click(desk.button(words.back));
  await click(page.getByRole('button', { name: 'English' }));
  await expect(rules).not.toHaveText(before);
  await expect(screen.locator('html')).toHaveAttribute('lang', 'en');
});

test('the print room and the desk have one language', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const enter = () => click(page.getByRole('button', { name: new RegExp(`^${desk.say(printRoom.name)}$`) }));
  await enter();
  await click(page.locator('label', { hasText: desk.say(printRoom.en) }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  desk.lang = 'en';
  await click(desk.button(words.back));
  await click(page.getByRole('button', { name: 'Tiếng Việt' }));
  desk.lang = 'vi';
  await enter();
  await expect(page.getByRole('radio', { name: desk.say(printRoom.vi) })).toBeChecked();
});

test("the browser's way back goes through the desk, leaves nothing open unasked, and finds nothing after a quick exit", async ({
  page,
}) => {
  const desk = new Desk(page);
  await page.goto('about:blank');
  await desk.open();
  const url = page.url();
  await desk.begin();
  await click(desk.button(present.one));
  await slide(page, 'show-');
  await page.goBack();
  await expect(desk.next).toBeVisible();
  await page.reload();
  await expect(desk.next).toBeVisible();
  await click(desk.help);
  await expect(desk.sheet).toBeVisible();
  await page.goBack();
  await expect(desk.sheet).toBeHidden();
  await page.goBack();
  await expect(desk.start).toBeVisible();
  await page.goBack();
  await expect(page.getByText(desk.say(words.leaving))).toBeVisible();
  await click(desk.button(log.title));
  await expect(desk.heading(log.title)).toBeVisible();
  await page.goBack();
  await expect(desk.start).toBeVisible();
  await expect(page.getByText(desk.say(words.leaving))).toBeHidden();
  expect(page.url()).toBe(url);

  await page.reload();
  await expect(page.getByRole('group')).toBeVisible();
  await desk.pass();
  await click(desk.button(wish.resume));
  await click(desk.exit);
  await expect(page).toHaveTitle('Máy tính');
  await page.goBack();
  await expect(page).toHaveTitle('Máy tính');
  await expect.poll(() => page.url()).toMatch(/calc\.html$/);
  await page.goBack();
  expect(page.url()).toBe('about:blank');

  await desk.open();
  await page.goBack();
  await page.goBack();
  await expect.poll(() => page.url()).toBe('about:blank');
});

test('the quick exit of the presenter leaves nothing on the projector', async ({ page, context }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.begin();
  const screen = await desk.openScreen();
  await page.keyboard.press('PageDown');
  await slide(screen, 'play-screen');
  await click(desk.exit);
  await expect(page).toHaveTitle('Máy tính');
  await expect(screen.getByRole('main')).toHaveText(desk.say(present.waiting));
  await expect(screen.locator('canvas')).toHaveCount(0);

  const next = new Desk(await context.newPage());
  await next.open();
  await click(next.button(wish.resume));
  await slide(screen, 'play-screen');
});

test('a case of the plan is swapped for another, and places without a minute are named', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const desk = new Desk(page);
  await desk.open();
  await desk.minutes(35);
  const swap = page.getByRole('button', { name: new RegExp(`^${desk.say(wish.swap)}`) }).first();
  const block = desk.plan.filter({ has: swap }).first();
  const [before, cases] = [await block.innerText(), await desk.plan.locator('small').allTextContents()];
  await click(swap);
  await expect.poll(() => block.innerText()).not.toBe(before);
  expect(cases).not.toContain(await block.locator('small').textContent());
  expect((await block.innerText()).split('\n')[0]).toBe(before.split('\n')[0]);

  await desk.minutes(10);
  const places = page.locator('.choose-topic .pickable');
  for (let place = 1; place < 6; place += 1) await click(places.nth(place));
  const last = (await places.nth(5).locator('b').textContent()) ?? '';
  await expect(page.getByText(desk.say(wish.leftOut).split('{')[0] ?? '')).toContainText(last);
});

test('any screen of the desk is printed without its buttons', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open();
  const printed = async (words: Text) => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('main')).toContainText(desk.say(words));
    expect(await page.locator('button:not(.agenda button):visible, input[type=text]:visible, .bar:visible').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: 'screen' });
  };
  await printed(wish.plan);
  for (const room of [
    log.title,
    opinions.title,
    backup.title,
    otherTiles.lines,
    bellSetup.name,
    bigGame.tile,
    programme.tile,
    learning.title,
  ]) {
    await click(page.getByRole('button', { name: new RegExp(`^${desk.say(room)}`) }));
    await expect(desk.start).toBeHidden();
    await printed(text('', ''));
    await click(desk.button(words.back));
  }
  await desk.begin();
  await printed(present.say);
  await page.emulateMedia({ media: 'print' });
  // What is folded on the screen is read on paper.
  expect(await page.locator('details:not([open]) p').evaluate((line) => line.getBoundingClientRect().height)).toBeGreaterThan(0);
});

test('without channels between windows the projector is found again by a presenter that was loaded anew', async ({ page, context }) => {
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  const desk = new Desk(page);
  await desk.open();
  await desk.begin();
  const screen = await desk.openScreen();
  await slide(screen, 'show-ground-rules');
  await page.reload();
  await expect(page.getByText(desk.say(present.here))).toBeVisible();
  await screen.keyboard.press('PageDown');
  await slide(screen, 'play-screen');
  await page.keyboard.press('PageUp');
  await slide(screen, 'show-ground-rules');
  await screen.close();
  const next = await desk.openScreen();
  await slide(next, 'show-ground-rules');
});

for (const lang of ['vi', 'en'] as const) {
  test(`axe finds nothing on the desk and the projector (${lang})`, lang === 'vi' ? {} : { tag: '@nightly' }, async ({ page }) => {
    test.setTimeout(120_000);
    const desk = new Desk(page);
    await page.goto('./desk.html');
    await expect(page.getByRole('group')).toBeVisible();
    expect(await axeFaults(page), 'gate').toEqual([]);
    await desk.open();
    await click(page.getByRole('button', { name: lang === 'vi' ? 'Tiếng Việt' : 'English' }));
    desk.lang = lang;
    for (const width of [360, 1024]) {
      await page.setViewportSize({ width, height: 768 });
      expect(await axeFaults(page), `home at ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'sideways').toBeLessThanOrEqual(0);
    }
    await desk.begin();
    const screen = await desk.openScreen();
    for (let block = 0; block < 8; block += 1) {
      expect(await axeFaults(page), `presenter ${block}`).toEqual([]);
      if (!(await shown(screen)).includes('play-screen')) expect(await axeFaults(screen), `projector ${block}`).toEqual([]);
      await page.keyboard.press('PageDown');
      await screen.waitForTimeout(300);
    }
  });
}

/** From the key in one window to the picture in the other, in ms; 20 keys at each speed of the processor. */
test('the projector follows the key', { tag: '@nightly' }, async ({ page }) => {
  test.setTimeout(120_000);
  const desk = new Desk(page);
  await desk.open();
  await desk.minutes(35);
  await desk.begin();
  const screen = await desk.openScreen();
  await slide(screen, 'show-ground-rules');
  // Past the story and its stage: both ways between slides alone.
  while ((await shown(screen)).includes('play-screen') || (await shown(screen)).includes('show-ground-rules')) {
    await page.keyboard.press('PageDown');
    await screen.waitForTimeout(500);
  }
  await screen.evaluate(() => {
    const eye = globalThis as { seen?: number };
    new MutationObserver(() => {
      eye.seen = performance.timeOrigin + performance.now();
    }).observe(document.getElementById('app') as HTMLElement, { childList: true, subtree: true, attributes: true, characterData: true });
  });
  await page.evaluate(() => {
    addEventListener('keydown', () => {
      (globalThis as { pressed?: number }).pressed = performance.timeOrigin + performance.now();
    });
  });
  for (const rate of [1, 4]) {
    for (const window of [page, screen]) {
      const cdp = await window.context().newCDPSession(window);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    }
    const delays: number[] = [];
    for (let key = 0; key < 20; key += 1) {
      const before = await shown(screen);
      await page.keyboard.press(key % 2 ? 'PageUp' : 'PageDown');
      await expect.poll(() => shown(screen)).not.toBe(before);
      const seen = await screen.evaluate(() => (globalThis as { seen?: number }).seen ?? 0);
      const pressed = await page.evaluate(() => (globalThis as { pressed?: number }).pressed ?? 0);
      delays.push(seen - pressed);
    }
    delays.sort((a, b) => a - b);
    console.log(`key to projector at CPU ${rate}x: median ${delays[10]?.toFixed(1)} ms, worst ${delays.at(-1)?.toFixed(1)} ms`);
    // Times vary from machine to machine: only a way that waits for a clock is so slow.
    expect(delays[10]).toBeLessThan(400);
  }
});
