import { expect } from '@playwright/test';
import type { Band } from '../../../src/domain/activity';
import { options } from '../../../src/i18n/words';
import type { Lang } from '../../../src/lib/text';
import type { Game } from './game';

export const LIGHTHOUSE = { vi: 'Hải đăng Mũi Dinh', en: 'Mũi Dinh lighthouse' };

/**
 * Walks through every screen of the game, and through what each activity asks, in the order a child meets them. `visit` is called on each,
 * with its name; it must leave the game where it was. A short tour ends with the first kind of thing to do.
 */
export async function tour(
  game: Game,
  visit: (screen: string) => Promise<void>,
  { lang = 'vi', band = 'B', simple = false, short = false }: { lang?: Lang; band?: Band; simple?: boolean; short?: boolean } = {},
) {
  await game.open();
  await visit('gate');
  await game.chooseDevice('family');
  await visit('age');
  await game.chooseAge(band);
  await visit('companion');
  await game.chooseCompanion();
  await visit('map');
  if (lang === 'en') await game.speak('en');
  await game.hand.press(game.settings);
  await visit('settings');
  if (simple) await game.hand.press(game.option(options.simple));
  await game.hand.press(game.back);

  await game.hand.press(game.place(LIGHTHOUSE[lang]));
  await expect(game.begin).toBeVisible();
  await visit('notice');
  await game.hand.press(game.begin);
  await expect(game.play.replay).toBeVisible();

  // One of each kind: a line of the story, a choice, the telephone, a card to give to a helper...
  const seen = new Set<string>();
  do {
    const kind = await game.play.kind();
    if (kind === undefined || seen.has(kind)) continue;
    seen.add(kind);
    await visit(`play: ${kind}`);
    if (short) return;
  } while (await game.play.step(game.mission));

  await visit('mission');
  await game.doMission(false);
  await visit('result');
  if (await game.result.isVisible()) await game.toMap();
  await visit('map after');
}

/** Twenty minutes of play, on a clock that the caller has installed: the screen that sends eyes to rest. */
export async function playUntilRest(game: Game) {
  const { page } = game;
  await game.hand.press(game.place(LIGHTHOUSE[game.lang]));
  await expect(game.begin).toBeVisible();
  for (let minute = 0; minute < 22; minute++) {
    // A child who is there.
    await page.keyboard.press('ArrowDown');
    await page.clock.runFor(58_000);
  }
  await game.hand.press(game.back);
  await page.clock.runFor(2_000);
}
