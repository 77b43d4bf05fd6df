import { expect, type Page, test } from '@playwright/test';
import { type Band, bands } from '../../src/domain/activity';
import { options } from '../../src/i18n/words';
import { Game } from './pages/game';
import { LIGHTHOUSE } from './pages/tour';

/* What the device's own voice reads, in which order, for whom. Chromium here has none: one stands in for it, and keeps what it was given. */

declare global {
  interface Window {
    read: string[];
    reading: boolean;
  }
}

const withVoice = (page: Page) =>
  page.addInitScript(() => {
    window.read = [];
    let queue: SpeechSynthesisUtterance[] = [];
    const next = () => {
      const [utterance] = queue;
      window.reading = utterance !== undefined;
      if (!utterance) return;
      window.read.push(utterance.text);
      utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
      setTimeout(() => {
        if (queue[0] !== utterance) return;
        utterance.onend?.(new Event('end') as SpeechSynthesisEvent);
        queue.shift();
        next();
      }, 150);
    };
    const stand = {
      getVoices: () => [{ lang: 'vi-VN', localService: true }],
      speak: (utterance: SpeechSynthesisUtterance) => {
        queue.push(utterance);
        if (queue.length === 1) next();
      },
      cancel: () => {
        queue = [];
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: stand });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  });

const playOn = async (page: Page, game: Game) => {
  while ((await page.locator('.choices .card').count()) === 0) await game.play.step(game.mission);
};

/** To the first choice between answers. @returns what is asked and offered there */
async function toChoice(page: Page, band: Band) {
  await withVoice(page);
  const game = new Game(page);
  await game.firstRun('school', band);
  await game.set(options.simple);
  await game.enter(LIGHTHOUSE.vi);
  await playOn(page, game);
  const asked = (await page.locator('#prompt').textContent()) ?? '';
  return { asked, offered: await page.locator('.choices .card').allTextContents() };
}

for (const band of bands) {
  test(`band ${band}: ${band === 'A' ? 'the question, then each answer' : 'the question alone'}, each once`, async ({ page }) => {
    const { asked, offered } = await toChoice(page, band);
    const wanted = band === 'A' ? [asked, ...offered] : [asked];
    const from = () => page.evaluate((words) => window.read.slice(window.read.lastIndexOf(words)), asked);
    await expect.poll(from).toEqual(wanted);
    await page.waitForFunction(() => !window.reading);
    expect(await from(), 'and then nothing more').toEqual(wanted);
  });
}

test('an answer lights up while it is read, and is heard again without being chosen', async ({ page }) => {
  const { asked, offered } = await toChoice(page, 'A');
  await expect(page.locator('.card.spoken')).toHaveCount(1);
  await expect(page.locator('.card.spoken')).toHaveCount(0);
  const before = await page.evaluate(() => window.read.length);
  await page.locator('.hear').last().click();
  await expect(page.locator('.card.spoken')).toHaveText(offered.at(-1) ?? '-');
  expect(await page.evaluate((from) => window.read.slice(from), before)).toEqual([offered.at(-1)]);
  await expect(page.locator('#prompt')).toHaveText(asked);
  await expect(page.locator('.choices .card')).toHaveCount(offered.length);
});

test('keyboard and screen reader meet each answer once', async ({ page }) => {
  const { offered } = await toChoice(page, 'A');
  await expect(page.locator('.hear')).toHaveCount(offered.length);
  const buttons = page.locator('.choices').getByRole('button');
  expect(await buttons.allTextContents()).toEqual(offered);
  const stops = await page
    .locator('.choices button')
    .evaluateAll((all) => all.filter((each) => (each as HTMLElement).tabIndex >= 0).length);
  expect(stops).toBe(offered.length);
  expect(await page.locator('[role=status]').allTextContents(), 'the live region has the question alone').not.toContain(offered[0]);
});

test('with the voice switched off nothing is read, and no ear stands there', async ({ page }) => {
  await withVoice(page);
  const game = new Game(page);
  await game.firstRun('school', 'A');
  await game.set(options.simple);
  await game.set(options.voice);
  await game.enter(LIGHTHOUSE.vi);
  await playOn(page, game);
  expect(await page.evaluate(() => window.read)).toEqual([]);
  await expect(page.locator('.hear')).toHaveCount(0);
});
