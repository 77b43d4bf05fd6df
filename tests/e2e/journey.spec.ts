import { expect, test } from '@playwright/test';
import type { Band } from '../../src/domain/activity';
import { options } from '../../src/i18n/words';
import type { Lang } from '../../src/lib/text';
import { faults } from './pages/faults';
import { Game } from './pages/game';
import { keyboard, mouse, touch } from './pages/hands';
import { LIGHTHOUSE } from './pages/tour';

/* From the first opening to the lit scute, and back on the map: the one way that every child goes. */

const sizes = { '360x640': { width: 360, height: 640 }, '1366x768': { width: 1366, height: 768 } };

interface Way {
  hand: 'mouse' | 'touch' | 'keyboard';
  lang: Lang;
  size: keyof typeof sizes;
  band: Band;
  view?: 'simple' | 'no canvas' | 'calm';
}

/** At every change: each hand, language, size and band at least once. The simple view is what the stations' own test plays then. */
const always: Way[] = [
  { hand: 'mouse', lang: 'en', size: '360x640', band: 'B', view: 'no canvas' },
  { hand: 'keyboard', lang: 'en', size: '1366x768', band: 'A', view: 'calm' },
  { hand: 'touch', lang: 'vi', size: '360x640', band: 'C' },
];

const bands: Band[] = ['A', 'B', 'C'];
/** Each hand in each language at each size, the bands by turns: the stations' own test has every band of each. */
const nightly: Way[] = (['mouse', 'touch', 'keyboard'] as const)
  .flatMap((hand) => (['vi', 'en'] as const).flatMap((lang) => (['360x640', '1366x768'] as const).map((size) => ({ hand, lang, size }))))
  .map((way, at) => ({ ...way, band: bands[(at + Math.floor(at / 4)) % 3] ?? 'A' }))
  .filter((way) => !always.some(({ view, ...each }) => view === undefined && JSON.stringify(each) === JSON.stringify(way)));

for (const way of [...always, ...nightly]) {
  const { hand, lang, size, band, view } = way;
  const tag = nightly.includes(way) ? { tag: '@nightly' } : {};
  test.describe(`by ${hand}, ${lang}, ${size}, band ${band}${view ? `, ${view}` : ''}`, tag, () => {
    test.use({
      viewport: sizes[size],
      hasTouch: hand === 'touch',
      isMobile: hand === 'touch',
      contextOptions: { reducedMotion: view === 'calm' ? 'reduce' : 'no-preference' },
    });

    test('first run to saved scute', async ({ page, baseURL }) => {
      // A keyboard has many stops, and without a graphics chip each costs a frame of a large screen.
      test.setTimeout(900_000);
      const found = await faults(page, baseURL ?? '-');
      if (view === 'no canvas') {
        await page.addInitScript(() => {
          HTMLCanvasElement.prototype.getContext = () => null;
        });
      }
      const game = new Game(page, { mouse, touch, keyboard: keyboard(page) }[hand]);
      await game.firstRun('family', band);
      if (lang === 'en') await game.speak('en');
      if (view === 'simple') await game.set(options.simple);
      await game.enter(LIGHTHOUSE[lang]);
      await game.play.until(game.mission);
      await game.doMission(true);
      await game.toMap();
      await expect(game.shield(1)).toBeVisible();

      expect(found).toEqual([]);

      await page.reload();
      await expect(game.shield(1), 'kept by the device').toBeVisible();
      await expect(game.place(LIGHTHOUSE[lang])).toHaveAccessibleName(lang === 'vi' ? /\. [123] sao\./ : /\. [123] stars\./);
    });
  });
}
