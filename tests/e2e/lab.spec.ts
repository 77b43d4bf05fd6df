import { expect, type Page, test } from '@playwright/test';
import { deskLab } from '../../src/i18n/desk-lab';
import { log } from '../../src/i18n/desk-log';
import { otherTiles } from '../../src/i18n/desk-tiles';
import { lab } from '../../src/i18n/lab';
import { start, station as words } from '../../src/i18n/words';
import { fill } from '../../src/lib/text';
import { axeFaults } from './pages/axe';
import { Desk } from './pages/desk';
import { faults } from './pages/faults';
import { Game } from './pages/game';
import { click } from './pages/hands';

/** A computer of the lab. */
class Computer extends Game {
  async join(code: string) {
    await this.open();
    await this.chooseDevice('school');
    await this.hand.press(this.button(start.lab));
    await expect(this.heading(lab.join)).toBeVisible();
    await this.page.keyboard.type(code);
    await expect(this.heading(lab.hello)).toBeVisible();
  }

  /** As it is written on the screen. */
  async letters(): Promise<string> {
    await expect(this.heading(lab.hand)).toBeVisible();
    return (await this.page.locator('.lab-letters span').allTextContents()).join(' ');
  }
}

/** At the desk, from the tile to a session's code. */
async function session(page: Page): Promise<{ desk: Desk; code: string }> {
  const desk = new Desk(page);
  await desk.open();
  await click(desk.button(otherTiles.lab));
  await click(desk.button(deskLab.make));
  const code = (await page.locator('.lab-session span').allTextContents()).join('');
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  return { desk, code };
}

async function take(desk: Desk, letters: string) {
  await desk.page.getByLabel(desk.say(deskLab.field)).fill(letters);
  await click(desk.button(deskLab.take));
}

test('a computer joins by the code, hands in letters, and the desk has the sum, also after it was loaded anew', async ({
  page,
  browser,
  baseURL,
}) => {
  const found = await faults(page, baseURL ?? '');
  const { desk, code } = await session(page);
  expect(await axeFaults(page)).toEqual([]);

  const child = new Computer(await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage());
  await child.open();
  await child.chooseDevice('school');
  await child.hand.press(child.button(start.lab));
  await expect(child.heading(lab.join)).toBeVisible();
  // A keyboard for Vietnamese takes letters back and writes others, without any key that was pressed.
  await child.page.evaluate(() => {
    for (const key of ['A', 'Backspace', 'Â']) document.dispatchEvent(new KeyboardEvent('keydown', { key }));
  });
  await expect(child.page.getByText(child.say(lab.keyboard))).toBeVisible();
  await expect(child.page.getByRole('button', { name: /^Ô 2: A/ })).toBeVisible();
  await child.page.keyboard.press('Backspace');
  // A slip in the sixth letter is found, and mended with the keys of the screen.
  await child.page.keyboard.type(code.slice(0, 5) + (code[5] === '7' ? '8' : '7') + code.slice(6));
  await expect(child.page.getByText(child.say(lab.wrong))).toBeVisible();
  expect(await axeFaults(child.page)).toEqual([]);
  await child.hand.press(child.page.getByRole('button', { name: /^Ô 6:/ }));
  await child.hand.press(child.page.getByRole('button', { name: code[5] ?? '', exact: true }));
  await expect(child.heading(lab.hello)).toBeVisible();
  expect(await axeFaults(child.page)).toEqual([]);
  // The short way: what was answered meanwhile. The long one is played at night.
  await child.page.evaluate(() => {
    const seat = JSON.parse(sessionStorage.getItem('lab') ?? '');
    sessionStorage.setItem('lab', JSON.stringify({ ...seat, right: [3, 4, 5, 6, 0, 0], asked: [4, 4, 6, 9, 0, 2] }));
  });
  await child.open();
  await child.chooseDevice('school');
  await child.hand.press(child.button(start.lab));
  await child.hand.press(child.button(lab.stop));
  const letters = await child.letters();
  expect(letters).toMatch(/^(\S{4} ){4}\S{4}$/);
  await expect(child.page.getByRole('img', { name: child.say(lab.picture) })).toBeVisible();
  expect(await axeFaults(child.page)).toEqual([]);

  await take(
    desk,
    letters.replace(/.$/, (last) => (last === '7' ? '8' : '7')),
  );
  await expect(page.getByText(desk.say(deskLab.unreadable))).toBeVisible();
  await take(desk, letters.toLowerCase());
  await expect(desk.heading(fill(deskLab.in, { n: 1 }))).toBeVisible();
  await page.reload();
  await desk.pass();
  await click(desk.button(otherTiles.lab));
  await expect(desk.heading(fill(deskLab.in, { n: 1 }))).toBeVisible();
  await take(desk, letters);
  await expect(page.getByText(desk.say(deskLab.nothing))).toBeVisible();
  await expect(page.getByText(desk.say(fill(deskLab.sum, { right: 18, asked: 25 })))).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await click(desk.button(deskLab.end));
  await click(desk.button(deskLab.endYes));
  await expect(desk.button(deskLab.make)).toBeVisible();
  const held = page.locator('.held > li');
  // A press is passed over while what was there before goes: then a person presses again.
  await expect(async () => {
    await click(desk.button(log.toLog));
    await expect(held).toHaveCount(1, { timeout: 2000 });
  }).toPass({ timeout: 15_000 });
  await expect(held).toContainText('1 máy nộp, đúng 18 trong 25 câu');
  expect(found).toEqual([]);
});

test('a station is played to its end in the lab, then by another child, and the same computer hands in the sum of both @nightly', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const { desk, code } = await session(page);
  const child = new Computer(await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage());
  await child.join(code);
  const playAll = async () => {
    await child.hand.press(child.page.getByRole('button', { name: /^Đi thôi: / }));
    await child.hand.press(child.begin);
    await child.play.until(child.mission);
    await child.hand.press(child.button(words.missionDone));
    await child.hand.press(child.button(lab.next));
    await expect(child.heading(lab.allDone)).toBeVisible();
    await child.hand.press(child.button(lab.show));
    return child.letters();
  };
  const first = await playAll();
  await take(desk, first);
  const sumOf = async () => Number(/trong (\d+) câu/.exec((await page.locator('main').textContent()) ?? '')?.[1]);
  await expect(desk.heading(fill(deskLab.in, { n: 1 }))).toBeVisible();
  const once = await sumOf();
  expect(once).toBeGreaterThan(3);
  await child.hand.press(child.button(lab.again));
  await take(desk, await playAll());
  await expect(page.getByText(desk.say(deskLab.more))).toBeVisible();
  await expect(desk.heading(fill(deskLab.in, { n: 1 }))).toBeVisible();
  expect(await sumOf()).toBeGreaterThan(once);
  // The code of the first one brings nothing now.
  await take(desk, first);
  await expect(page.getByText(desk.say(deskLab.nothing))).toBeVisible();
});
