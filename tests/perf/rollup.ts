import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { handInName, writeHandIn } from '../../src/domain/report/file';
import { gate } from '../../src/i18n/desk';
import { rollUp as words } from '../../src/i18n/desk-roll-up';
import { countText } from '../../src/lib/numbers';
import { fill } from '../../src/lib/text';
import { BROWSER_FLAGS, ensureBrowser } from '../browser';
import { handIn } from '../hand-ins';
import { ensureGame } from './builds';

/*
 * npm run bench:rollup     one JSON line on stdout: { files, seconds, longestBlockMs, ratio, heapMb }
 *   seconds                for 10,000 files, from choosing their folder to the total on the screen
 *   longestBlockMs         of the page meanwhile (tasks under 50 ms are not reported by browsers: 0)
 *   ratio                  of these seconds to those of 1,000 files
 *   plainSeconds, plain    the same files read and parsed by a plain loop in a worker of the same browser, and how many times that we take
 *   heapMb                 of the page, and with it of its worker
 *
 * The built desk is measured.
 */

const MANY = 10_000;
const FEW = 1000;

const folder = mkdtempSync(path.join(tmpdir(), 'reports-'));
const folderOf = (files: number) => path.join(folder, String(files));
for (const files of [FEW, MANY]) {
  mkdirSync(folderOf(files));
  for (let n = 0; n < files; n++) {
    const report = handIn(n);
    writeFileSync(path.join(folderOf(files), `${n}-${handInName(report)}`), writeHandIn(report));
  }
}

/** What a page remembers of its long tasks. */
interface Watching {
  blocks: number[];
}

async function openDesk(page: Page, url: string) {
  await page.addInitScript(() => {
    const { blocks } = Object.assign(window, { blocks: [] as number[] });
    new PerformanceObserver((list) => blocks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  await page.goto(new URL('desk.html', url).href);
  // A press on what was just drawn is passed over.
  await page.getByRole('group', { name: gate.ask.vi }).getByRole('button').nth(2).click({ trial: true });
  await page.waitForFunction(() => performance.now() > 3000);
  await page.getByRole('group', { name: gate.ask.vi }).getByRole('button').nth(2).click();
  const tile = page.getByRole('button', { name: words.title.vi });
  await tile.waitFor();
  const came = await page.evaluate(() => performance.now());
  await page.waitForFunction((since) => performance.now() > since + 2000, came);
  await tile.click();
  await page.getByLabel(words.unit.vi, { exact: true }).fill('Tỉnh Khánh Hòa');
  await page.getByText(words.none.vi).waitFor();
}

/** Seconds from the choice to the total, as the page's own clock has them. */
async function gather(page: Page, files: number) {
  await page.evaluate(() => {
    (window as unknown as Watching).blocks.length = 0;
    const input = document.querySelector('input[webkitdirectory]');
    input?.addEventListener('change', () => performance.mark('chosen'), { capture: true, once: true });
  });
  await page.getByLabel(words.folder.vi).setInputFiles(folderOf(files));
  await page.getByText(fill(words.done, { read: countText(files) }).vi).waitFor({ timeout: 600_000 });
  return page.evaluate(() => ({
    seconds: (performance.now() - (performance.getEntriesByName('chosen').at(-1)?.startTime ?? 0)) / 1000,
    longestBlockMs: Math.round(Math.max(0, ...(window as unknown as Watching).blocks)),
  }));
}

/** MB of the page and of its workers. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const sum = await new Promise<number>((resolve) => {
    let bytes = 0;
    session.on('Target.attachedToTarget', ({ sessionId }) => {
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' }) });
    });
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { result } = JSON.parse(message) as { result?: { usedSize: number } };
      if (result) resolve(bytes + result.usedSize);
    });
    void session.send('Runtime.getHeapUsage').then(({ usedSize }) => {
      bytes = usedSize;
      return session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
    });
  });
  await session.detach();
  return Math.round(sum / 1024 / 1024);
}

/** The least that anybody has to do: read each file and parse what is below its first line, in a plain page without our policy. */
async function plain(page: Page, files: number): Promise<number> {
  await page.goto('about:blank');
  await page.setContent('<input type="file" webkitdirectory multiple>');
  await page.locator('input').setInputFiles(folderOf(files));
  return page.evaluate(async () => {
    const { files: chosen } = document.querySelector('input') as HTMLInputElement;
    const from = performance.now();
    let children = 0;
    for (const file of chosen ?? []) {
      const text = await file.text();
      children += JSON.parse(text.slice(text.indexOf('\n'))).counts.children;
    }
    if (children === 0) throw new Error('nothing was read');
    return (performance.now() - from) / 1000;
  });
}

ensureGame();
const served = await preview({ configLoader: 'runner', logLevel: 'error', preview: { host: '127.0.0.1', port: 4179 } });
const url = served.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
try {
  const measure = async (files: number) => {
    const page = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
    await openDesk(page, url);
    const figures = { ...(await gather(page, files)), heapMb: await heap(page) };
    await page.context().close();
    console.error(`[bench] ${files} files ${JSON.stringify(figures)}`);
    return figures;
  };
  const few = await measure(FEW);
  const many = await measure(MANY);
  const page = await (await browser.newContext()).newPage();
  const plainSeconds = await plain(page, MANY);
  const round = (n: number) => Math.round(n * 100) / 100;
  console.log(
    JSON.stringify({
      files: MANY,
      seconds: round(many.seconds),
      longestBlockMs: Math.max(few.longestBlockMs, many.longestBlockMs),
      ratio: round(many.seconds / few.seconds),
      heapMb: many.heapMb,
      plainSeconds: round(plainSeconds),
      plain: round(many.seconds / plainSeconds),
    }),
  );
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
}
