import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { present } from '../../src/i18n/desk';
import { camera } from '../../src/i18n/desk-camera';
import { reading as words } from '../../src/i18n/desk-cards';
import { fill } from '../../src/lib/text';
import { BROWSER_FLAGS } from '../browser';
import { axeFaults } from './pages/axe';
import { Desk } from './pages/desk';
import { faults } from './pages/faults';
import { type Child, writeFilm } from './pages/film';
import { click } from './pages/hands';

const COVERED = 17;
const folder = mkdtempSync(path.join(tmpdir(), 'film-'));
let children: Child[] = [];
let browser: Browser;

test.beforeAll(async () => {
  const file = path.join(folder, 'class.y4m');
  children = writeFilm({ file, width: 640, height: 480, pictures: 5, seed: 20, covered: COVERED });
  // A film is a browser's own from its start.
  const film = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${file}`];
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '', args: [...BROWSER_FLAGS, ...film] });
});

test.afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Whatever is written, and how many pictures went to a worker. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const seen = { writes: [] as string[], pictures: 0 };
    Object.assign(window, { seen });
    const kindOf = (value: unknown): string => {
      if (value instanceof Blob || value instanceof ImageBitmap || value instanceof ImageData) return 'picture';
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return 'bytes';
      if (typeof value === 'string') return value.length > 5000 || value.startsWith('data:') ? 'long' : 'words';
      return value && typeof value === 'object' ? `{${Object.values(value).map(kindOf).join()}}` : typeof value;
    };
    const wrap = (owner: object, name: string, at: number) => {
      const own = (owner as Record<string, (...given: unknown[]) => unknown>)[name];
      Object.assign(owner, {
        [name](this: unknown, ...given: unknown[]) {
          seen.writes.push(kindOf(given[at]));
          return own?.apply(this, given);
        },
      });
    };
    for (const name of ['put', 'add']) wrap(IDBObjectStore.prototype, name, 0);
    wrap(Cache.prototype, 'put', 1);
    wrap(Storage.prototype, 'setItem', 1);
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...given: Parameters<Worker['postMessage']>) {
      seen.pictures += 1;
      return post.apply(this, given);
    } as typeof post;
  });

const seenBy = (page: Page) => page.evaluate(() => (window as unknown as { seen: { writes: string[]; pictures: number } }).seen);

const countsOf = (all: readonly Child[]) => ['A', 'B', 'C'].map((letter) => all.filter(({ answer }) => answer === letter).length);

test('a class of thirty is read within seconds, a covered card is named, and what the leader puts right stays', async ({ baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'vi-VN', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await watch(page);
  const found = await faults(page, baseURL ?? '');
  const desk = new Desk(page);
  await desk.open();
  await desk.minutes(35);
  await desk.begin();
  const screen = await desk.openScreen();
  while (!(await page.getByRole('heading', { name: desk.say(present.counts) }).isVisible())) await page.keyboard.press('PageDown');
  await click(desk.button(present.read));
  await expect(page.getByText(desk.say(camera.on))).toBeVisible();

  // The film has no more than six seconds for all who can be seen.
  const counts = page.locator('.tally output');
  const expected = countsOf(children);
  await expect(counts).toHaveText(expected.map(String), { timeout: 6000 });
  await expect(page.getByText(desk.say(fill(words.missing, { cards: COVERED })), { exact: true })).toBeVisible();
  await expect(page.getByText(desk.say(fill(words.answered, { n: 29, all: 30 })))).toBeVisible();

  // The covered one is asked aloud, and one that was read is put right.
  const note = async (card: number, letter: string) => {
    await click(page.getByRole('button', { name: new RegExp(`^${desk.say(fill(words.card, { n: card, state: '' }))}`) }));
    await click(desk.button(fill(words.choose, { letter })));
  };
  const [first = { card: 1, answer: 'A' }] = children;
  const other = first.answer === 'A' ? 'B' : 'A';
  await note(COVERED, 'C');
  await note(first.card, other);
  const fixed = countsOf([
    ...children.filter(({ card }) => card !== first.card),
    { card: COVERED, answer: 'C' },
    { ...first, answer: other },
  ]);
  const { pictures } = await seenBy(page);
  await expect.poll(async () => (await seenBy(page)).pictures).toBeGreaterThan(pictures + 8);
  await expect(counts).toHaveText(fixed.map(String));
  await expect(page.getByText(desk.say(fill(words.whole, { all: 30 })))).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);

  // Stopped, nothing goes on; and the projector has the counts alone.
  const video = page.locator('video');
  const isOn = () => video.evaluate((node: HTMLVideoElement) => node.srcObject !== null);
  expect(await isOn()).toBe(true);
  await click(desk.button(camera.stop));
  await expect(page.getByText(desk.say(camera.off))).toBeVisible();
  expect(await isOn()).toBe(false);
  await click(desk.button(words.give));
  const meters = screen.getByRole('meter');
  await expect(meters).toHaveCount(3);
  expect(await meters.evaluateAll((all) => all.map((each) => (each as HTMLMeterElement).value))).toEqual(fixed);
  await expect(page.getByText(desk.say(camera.on))).toBeHidden();

  const { writes } = await seenBy(page);
  expect(writes.length).toBeGreaterThan(3);
  expect(writes.filter((kind) => /picture|bytes|long/.test(kind))).toEqual([]);
  expect(found).toEqual([]);

  // No other page of ours is given a camera, whatever the browser allows.
  const asked = () => page.evaluate(() => navigator.mediaDevices.getUserMedia({ video: true }).catch((error: Error) => error.name));
  for (const other of ['./index.html', './screen.html', './help.html']) {
    await page.goto(other);
    expect(await asked(), other).toBe('NotAllowedError');
  }
  await context.close();
});
