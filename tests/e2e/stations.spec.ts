import { expect, test } from '@playwright/test';
import { type Band, bands } from '../../src/domain/activity';
import { map, options } from '../../src/i18n/words';
import { langs } from '../../src/lib/text';
import { stations } from '../stations';
import { faults } from './pages/faults';
import { Game } from './pages/game';
import { keyboard, mouse, touch } from './pages/hands';
import { LIGHTHOUSE } from './pages/tour';

/*
 * Every station to its star: by somebody who has only keys (Tab, Shift+Tab, the arrows, Enter, Space, and the digits of a telephone), by a
 * mouse, and by a finger. Who points must find the middle of every button free.
 */

const sizes = { '360x640': { width: 360, height: 640 }, '1366x768': { width: 1366, height: 768 } };
const sizeNames = ['360x640', '1366x768'] as const;
const hands = ['keyboard', 'mouse', 'touch'] as const;

/** Far more presses than the longest way takes. */
const MOST = 700;

interface Way {
  hand: (typeof hands)[number];
  band: Band;
  lang: (typeof langs)[number];
  size: keyof typeof sizes;
  view: 'picture' | 'simple';
  always: boolean;
}

const every = bands.flatMap((band) => langs.flatMap((lang) => sizeNames.map((size) => ({ band, lang, size }))));

/**
 * At every change one way through each station, so that each hand, band, language and size has its turn; the whole of it every night. (What
 * the rules allow to every hand is searched in Node, for all of them, at every change.)
 */
const waysOf = (station: number): Way[] =>
  hands.flatMap((hand, at) => [
    ...every
      .filter((_, which) => (station + at) % hands.length === 0 && which === (station * 5 + at * 3) % every.length)
      .map((way) => ({ ...way, hand, view: 'simple' as const, always: true })),
    // Painting takes longest: half of the ways have it. Each band has both views.
    ...every.map((way) => {
      const painted = (station + at + bands.indexOf(way.band) + langs.indexOf(way.lang) + sizeNames.indexOf(way.size)) % 2 === 0;
      return { ...way, hand, view: painted ? ('picture' as const) : ('simple' as const), always: false };
    }),
  ]);

for (const [index, { name }] of stations.entries()) {
  for (const { hand, band, lang, size, view, always } of waysOf(index)) {
    const where = `${name[lang]}, by ${hand}, band ${band}, ${lang}, ${size}, ${view}`;
    test.describe(`${where}${always ? ', always' : ''}`, always ? {} : { tag: '@nightly' }, () => {
      test.use({ viewport: sizes[size], hasTouch: hand === 'touch', isMobile: hand === 'touch' });

      test('is played to its star', async ({ page, baseURL }) => {
        test.setTimeout(600_000);
        const found = await faults(page, baseURL ?? '-');
        const game = new Game(page, { keyboard: keyboard(page), mouse, touch }[hand]);
        await game.firstRun('school', band);
        if (lang === 'en') await game.speak('en');
        if (view === 'simple') await game.set(options.simple);
        await game.enter(name[lang]);
        try {
          await game.play.until(game.mission, MOST);
        } catch (cause) {
          throw new Error(`${where}: no further after «${game.play.said}»`, { cause });
        }
        await game.doMission(index % 2 === 0);
        await expect(page.getByRole('img', { name: new RegExp(`^${game.say(map.stars).replace('{n}', '[123]')}$`) })).toBeVisible();
        expect(found).toEqual([]);
      });
    });
  }
}

test('the way back to the map is in sight on a low window too', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  const game = new Game(page);
  await game.firstRun('school', 'C');
  await game.set(options.simple);
  await game.enter(LIGHTHOUSE.vi);
  await game.play.until(game.mission);
  await game.doMission(true);
});
