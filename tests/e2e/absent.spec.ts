import { expect, type Page, test } from '@playwright/test';
import { map, options } from '../../src/i18n/words';
import { faults } from './pages/faults';
import { Game } from './pages/game';
import { LIGHTHOUSE } from './pages/tour';

/* What a browser may lack: in the one that Zalo and Facebook open links with, on an old system, or because a school forbids it. */

// Such browsers are those of telephones.
test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

const BEACH = 'Bãi rùa Núi Chúa';

const optional: Record<string, () => void> = {
  speech: () => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(window, 'SpeechSynthesisUtterance');
  },
  sound: () => void Reflect.deleteProperty(window, 'AudioContext'),
  locks: () => void Reflect.deleteProperty(Navigator.prototype, 'locks'),
  storage: () => void Reflect.deleteProperty(Navigator.prototype, 'storage'),
  share: () => void Reflect.deleteProperty(Navigator.prototype, 'share'),
  'wake lock': () => void Reflect.deleteProperty(Navigator.prototype, 'wakeLock'),
  clipboard: () => void Reflect.deleteProperty(Navigator.prototype, 'clipboard'),
  'service worker': () => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
  ResizeObserver: () => void Reflect.deleteProperty(window, 'ResizeObserver'),
  PerformanceObserver: () => void Reflect.deleteProperty(window, 'PerformanceObserver'),
  requestIdleCallback: () => void Reflect.deleteProperty(window, 'requestIdleCallback'),
  reportError: () => void Reflect.deleteProperty(window, 'reportError'),
  'list of databases': () => void Reflect.deleteProperty(IDBFactory.prototype, 'databases'),
};

/** Begins a station and leaves it in the middle, then another one. */
async function leaveTwo(page: Page, home: string) {
  const found = await faults(page, home);
  const game = new Game(page);
  await game.firstRun('family', 'A');
  for (const place of [LIGHTHOUSE.vi, BEACH]) {
    await game.enter(place);
    await game.play.step(game.mission);
    await game.hand.press(game.back);
    await expect(game.heading(map.title)).toBeAttached();
  }
  expect(found).toEqual([]);
  return game;
}

test('without any of what a browser may lack a station is begun, left, taken up again and finished', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  for (const remove of Object.values(optional)) await page.addInitScript(remove);
  const game = await leaveTwo(page, baseURL ?? '-');
  await game.set(options.simple);
  await game.enter(LIGHTHOUSE.vi);
  await game.play.until(game.mission);
  await game.doMission(true);
  await game.toMap();
  await expect(game.shield(1)).toBeVisible();
});

for (const [name, remove] of Object.entries(optional)) {
  test(`without ${name} a station can be left`, { tag: '@nightly' }, async ({ page, baseURL }) => {
    await page.addInitScript(remove);
    await leaveTwo(page, baseURL ?? '-');
  });
}
