import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureBrowser, WEBGL_FLAGS } from '../browser';
import { builds } from './builds';
import { type Link, type Served, serve } from './server';
import { FRAME_MARK, type FrameCosts, frameCosts, TRACE_CATEGORIES, type TraceEvent } from './trace';
import { countDraws, type Draws, forceWebGl, type Steps, walk } from './walk';

/** "Slow 4G" on a cheap phone. */
export const SLOW: Link & { cpu: number } = { cpu: 6, kbps: 1600, latencyMs: 150 };

const screen = { viewport: { width: 1024, height: 600 }, deviceScaleFactor: 1, hasTouch: true, locale: 'vi-VN' };
/** Long enough for a busy machine. Whatever takes longer is a fault and not a figure. */
const LIMIT_MS = 60_000;
/** Frames begin to be measured this long after the scene stands. */
const FIRST_SECOND_MS = 1000;
const IDLE_LIMIT_MS = 30_000;
/** Between the start of a browser and the visit. */
const SETTLED_MS = 300;
/** From what was waited for until the browser is closed. */
const SEEN_MS = 1500;

export interface FirstScreen {
  /** All in ms since the navigation began. */
  fcp: number;
  usable: number;
}

export interface Frames extends FrameCosts {
  draws: Draws;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks the page until it answers with something. By `evaluate`, because the game's policy forbids the `eval` of `waitForFunction`. */
async function until<T>(page: Page, ask: () => T | undefined, what: string): Promise<T> {
  const end = performance.now() + LIMIT_MS;
  while (performance.now() < end) {
    const answer = await page.evaluate(ask);
    if (answer !== undefined && answer !== null) return answer;
    await sleep(100);
  }
  throw new Error(`Waited in vain for ${what} at ${page.url()}`);
}

/** tsx wraps named functions in a helper, which functions sent into a page would miss there. */
async function prepared(page: Page): Promise<Page> {
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  return page;
}

async function slowed(page: Page, cpu: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return session;
}

function browserOf(page: Page): Browser {
  const browser = page.context().browser();
  if (!browser) throw new Error('This browser cannot be asked.');
  return browser;
}

/** Share of the processors' time in use, 0 to 1, over so many ms. */
async function busy(ms: number): Promise<number> {
  const times = () =>
    os
      .cpus()
      .reduce(
        (sum, { times: { user, nice, sys, irq, idle } }) => ({ idle: sum.idle + idle, all: sum.all + user + nice + sys + irq + idle }),
        { idle: 0, all: 0 },
      );
  const before = times();
  await sleep(ms);
  const after = times();
  return 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all);
}

/** Until the machine has nothing else to do: the browser of the last measurement takes its time to go. */
async function atRest(): Promise<void> {
  const end = performance.now() + IDLE_LIMIT_MS;
  while ((await busy(700)) >= 0.15 && performance.now() < end);
}

/** A browser that somebody has been using has its graphics process running; here the first context would cost half a second. */
async function warm(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const gl = document.createElement('canvas').getContext('webgl');
    gl?.clear(gl.COLOR_BUFFER_BIT);
    gl?.finish();
    await new AudioContext().close();
  });
}

export interface Bench {
  version: string;
  /** From an empty cache to the first screen that can be used. */
  firstScreen(which: 'game' | 'preact'): Promise<FirstScreen>;
  /** From an empty cache, through every screen without a pause, to the station drawn and its first answer. In ms, and bytes on the way. */
  station(): Promise<{ ms: number; bytes: number }>;
  /** From an empty cache to the bare Phaser scene. */
  scene(): Promise<{ ms: number; bytes: number }>;
  /**
   * The browser anew, no server any more: from the start to the map with its places. In ms. The first such start, and one of a later
   * day, when the browser may have compiled scripts kept.
   */
  offlineMap(): Promise<{ first: FirstScreen; later: FirstScreen }>;
  /** What each frame costs where the steps lead, or in the bare Phaser scene with so many sprites. */
  frames(which: Steps | { sprites: number }, cpu: number, count: number): Promise<Frames>;
  close(): Promise<void>;
}

export async function openBench(words: { toStation: Steps; toMap: Steps; onMap: Steps }): Promise<Bench> {
  const launch = {
    executablePath: ensureBrowser(),
    args: [
      ...WEBGL_FLAGS,
      '--mute-audio', // Software GL would paint the page itself slower than the processor does, which no machine with or without a graphics chip shows.
      '--disable-gpu-rasterization',
      '--ignore-gpu-blocklist',
      '--disable-renderer-backgrounding',
    ],
  };
  const hosts = {
    game: await serve(builds.game),
    preact: await serve(builds.preact),
    phaser: await serve(builds.phaser),
  };

  const profileOf = () => mkdtempSync(path.join(os.tmpdir(), 'bench-'));

  /** Runs in a browser of its own, just started: with the profile of an earlier one, or with nothing in its cache. */
  async function fresh<T>(work: (page: Page) => Promise<T>, earlier?: string): Promise<T> {
    await atRest();
    const profile = earlier ?? profileOf();
    const context = await chromium.launchPersistentContext(profile, { ...launch, ...screen });
    try {
      const page = await prepared(context.pages()[0] ?? (await context.newPage()));
      await warm(page);
      await sleep(SETTLED_MS);
      return await work(page);
    } finally {
      await context.close();
      if (!earlier) rmSync(profile, { recursive: true, force: true });
    }
  }

  async function firstScreenOf(page: Page, url: string): Promise<FirstScreen> {
    await page.goto(url, { waitUntil: 'commit' });
    return until(
      page,
      () => {
        const [usable] = performance.getEntriesByName('app-ready');
        const [fcp] = performance.getEntriesByName('first-contentful-paint');
        return usable && fcp ? { usable: usable.startTime, fcp: fcp.startTime } : undefined;
      },
      'the first screen',
    );
  }

  const arrived = (page: Page) => until(page, () => (globalThis as { arrived?: number }).arrived, 'the last step');

  async function cold<T>(host: Served, work: (page: Page) => Promise<T>): Promise<{ result: T; bytes: number }> {
    return fresh(async (page) => {
      await slowed(page, SLOW.cpu);
      host.over(SLOW);
      try {
        const result = await work(page);
        return { result, bytes: host.sent() };
      } finally {
        host.over(undefined);
      }
    });
  }

  return {
    version: await fresh(async (page) => browserOf(page).version()),
    firstScreen: async (which) => (await cold(hosts[which], (page) => firstScreenOf(page, hosts[which].url))).result,
    async station() {
      const { result, bytes } = await cold(hosts.game, async (page) => {
        await page.addInitScript(walk, words.toStation);
        await page.goto(hosts.game.url, { waitUntil: 'commit' });
        return arrived(page);
      });
      return { ms: result, bytes };
    },
    async scene() {
      const { result, bytes } = await cold(hosts.phaser, async (page) => {
        await page.goto(hosts.phaser.url, { waitUntil: 'commit' });
        return until(page, () => performance.getEntriesByName('app-ready')[0]?.startTime, 'the scene');
      });
      return { ms: result, bytes };
    },
    async offlineMap() {
      const profile = profileOf();
      const host = await serve(builds.game);
      try {
        await fresh(async (page) => {
          await page.addInitScript(walk, words.toMap);
          await page.goto(host.url);
          await arrived(page);
          await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
          await sleep(SEEN_MS);
        }, profile);
        await host.stop();
        const start = () =>
          fresh(async (page) => {
            await slowed(page, SLOW.cpu);
            await page.addInitScript(walk, words.onMap);
            await page.goto(host.url, { waitUntil: 'commit' });
            const usable = await arrived(page);
            const { fcp } = await until(
              page,
              () => {
                const [paint] = performance.getEntriesByName('first-contentful-paint');
                return paint && { fcp: paint.startTime };
              },
              'the first paint',
            );
            await sleep(SEEN_MS);
            return { usable, fcp };
          }, profile);
        return { first: await start(), later: await start() };
      } finally {
        await host.stop();
        rmSync(profile, { recursive: true, force: true });
      }
    },
    frames: (which, cpu, count) =>
      fresh(async (page) => {
        await page.addInitScript(forceWebGl);
        await page.addInitScript(countDraws);
        if ('press' in which) {
          await page.addInitScript(walk, which);
          await page.goto(hosts.game.url);
          await arrived(page);
        } else {
          await page.goto(`${hosts.phaser.url}?sprites=${which.sprites}`);
          await until(page, () => performance.getEntriesByName('app-ready')[0]?.startTime, 'the scene');
        }
        const session = await slowed(page, cpu);
        await sleep(FIRST_SECOND_MS);
        const next = (frames: number, mark: string) =>
          page.evaluate(
            ([frames, mark]) =>
              new Promise<void>((done) => {
                let left = frames;
                const frame = () => {
                  if (mark) performance.mark(mark);
                  if (left-- > 0) requestAnimationFrame(frame);
                  else done();
                };
                requestAnimationFrame(frame);
              }),
            [frames, mark] as const,
          );
        await browserOf(page).startTracing(page, { categories: [...TRACE_CATEGORIES] });
        await next(count, FRAME_MARK);
        const { traceEvents } = JSON.parse((await browserOf(page).stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
        await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
        const drawn = () => page.evaluate(() => ({ ...(globalThis as unknown as { draws: Draws }).draws }));
        const before = await drawn();
        await next(60, '');
        const after = await drawn();
        const each = (key: keyof Draws) => Math.round((after[key] - before[key]) / 6) / 10;
        return { ...frameCosts(traceEvents), draws: { calls: each('calls'), vertices: each('vertices') } };
      }),
    async close() {
      for (const host of Object.values(hosts)) await host.stop();
    },
  };
}
