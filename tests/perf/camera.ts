import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { present } from '../../src/i18n/desk';
import { camera } from '../../src/i18n/desk-camera';
import { BROWSER_FLAGS, ensureBrowser } from '../browser';
import { Desk } from '../e2e/pages/desk';
import { writeFilm } from '../e2e/pages/film';
import { click } from '../e2e/pages/hands';
import { serve } from './server';
import type { TraceEvent } from './trace';

/*
 * npm run bench:camera -- [minutes] [height]
 * Reads a film of thirty cards at the desk of the build in dist: what the page's own thread is kept by, and what lies in its heap, minute by
 * minute. The last line is JSON. A thread that waits for the processor is not busy: `cpu` is what it worked.
 */

const minutes = Number(process.argv[2] ?? 2);
/** Of the picture. */
const height = Number(process.argv[3] ?? 720);
const dist = path.resolve(import.meta.dirname, '../../dist');
if (!existsSync(dist)) throw new Error('npm run build first');

const FRAME_MS = 16;
/** Of each minute, so long is traced. */
const TRACED_MS = 20_000;
const MARK = 'camera-bench';
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

interface Tasks {
  tasks: number;
  /** In ms, of the processor and by the clock. */
  longestCpu: number;
  longestWall: number;
  overCpu: number;
  overWall: number;
}

/** What ran on the page's own thread. */
function tasksOf(events: readonly TraceEvent[]): Tasks {
  const mark = events.find(({ name, ph }) => name === MARK && ph !== 'M');
  const tasks = events.filter(({ name, ph, pid, tid }) => name.endsWith('RunTask') && ph === 'X' && pid === mark?.pid && tid === mark?.tid);
  const [cpu, wall] = [tasks.map(({ tdur = 0 }) => tdur / 1000), tasks.map(({ dur = 0 }) => dur / 1000)];
  const over = (all: readonly number[]) => all.filter((ms) => ms > FRAME_MS).length;
  return { tasks: tasks.length, longestCpu: Math.max(...cpu), longestWall: Math.max(...wall), overCpu: over(cpu), overWall: over(wall) };
}

async function measure(page: Page, run: () => Promise<void>): Promise<Tasks> {
  const browser = page.context().browser();
  if (!browser) throw new Error('no browser');
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate((mark) => performance.mark(mark), MARK);
  await run();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  return tasksOf(traceEvents);
}

const folder = mkdtempSync(path.join(tmpdir(), 'film-'));
const file = path.join(folder, 'class.y4m');
const server = await serve(dist);
console.log('drawing the film');
writeFilm({ file, width: (height * 16) / 9, height, pictures: 6, seed: 20, covered: 17 });
const film = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${file}`];
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: [...BROWSER_FLAGS, ...film, '--enable-precise-memory-info'],
});
try {
  const context = await browser.newContext({ baseURL: server.url, locale: 'vi-VN', viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  await page.addInitScript({
    content: `globalThis.__name = (named) => named; globalThis.pictures = 0;
      const post = Worker.prototype.postMessage; Worker.prototype.postMessage = function (...given) { pictures += 1; return post.apply(this, given); };`,
  });
  const desk = new Desk(page);
  await desk.open();
  await desk.minutes(35);
  await desk.begin();
  while (!(await page.getByRole('heading', { name: desk.say(present.counts) }).isVisible())) await page.keyboard.press('PageDown');
  await click(desk.button(present.read));
  await page.getByText(desk.say(camera.on)).waitFor();
  const session = await context.newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  const read = () => page.evaluate(() => (globalThis as unknown as { pictures: number }).pictures);
  const all: (Tasks & { heapMB: number; pictures: number })[] = [];
  for (let minute = 0; minute < minutes; minute += 1) {
    const before = await read();
    const began = performance.now();
    const tasks = await measure(page, () => sleep(TRACED_MS));
    const perSecond = ((await read()) - before) / ((performance.now() - began) / 1000);
    all.push({ ...tasks, heapMB: await heap(), pictures: perSecond });
    const rounded = Object.entries(all.at(-1) ?? {}).map(([name, value]) => `${name} ${Number(value).toFixed(1)}`);
    console.log(`minute ${minute + 1}: ${rounded.join(', ')}`);
    if (minute + 1 < minutes) await sleep(60_000 - TRACED_MS);
  }
  const most = (of: (each: (typeof all)[number]) => number) => Number(Math.max(...all.map(of)).toFixed(1));
  console.log(
    JSON.stringify({
      minutes,
      height,
      longestCpuMs: most(({ longestCpu }) => longestCpu),
      longestWallMs: most(({ longestWall }) => longestWall),
      tasksOver16Cpu: all.reduce((sum, { overCpu }) => sum + overCpu, 0),
      tasks: all.reduce((sum, { tasks }) => sum + tasks, 0),
      heapFirstMB: Number(all[0]?.heapMB.toFixed(1)),
      heapLastMB: Number(all.at(-1)?.heapMB.toFixed(1)),
      picturesPerSecond: Number((all.reduce((sum, { pictures }) => sum + pictures, 0) / all.length).toFixed(1)),
    }),
  );
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
