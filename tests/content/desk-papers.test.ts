import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { afterAll, describe, expect, it } from 'vitest';
import { loadFilled } from '../../src/app/desk/leader-file';
import { region, stationIds } from '../../src/content/catalogue';
import { loadLeader } from '../../src/content/leader';
import { type GameWish, gameTimes, grounds, playOut } from '../../src/domain/desk/big-game';
import type { GameWords } from '../../src/domain/desk/big-game-words';
import { forms, programmeOf } from '../../src/domain/desk/programme';
import { type ProgrammeWords, rulesOf } from '../../src/domain/desk/programme-words';
import { bands } from '../../src/domain/terms';
import { langs, text } from '../../src/lib/text';
import { dayOf } from '../../src/lib/time';
import { GameResult, gamePapers } from '../../src/ui/desk/big-game';
import { ProgrammeResult } from '../../src/ui/desk/programme';
import { lang } from '../../src/ui/lang';
import { GamePaperPages, sheetsOf } from '../../src/ui/print/game-papers';
import { ProgrammePapers } from '../../src/ui/print/programme-papers';

/* What leaders print and see of the big game and of a programme, with the words of the content. */

const game: GameWords = await loadFilled('big-game');
const words: ProgrammeWords = await loadFilled('programme');
const { places } = region;
const topics = places.filter(({ id }) => stationIds.includes(id)).map(({ id, name, about }) => ({ id, title: name, about }));
/** Every choice of stations by night; else one of 61, a prime, so that each station comes with each other. */
const choices = Array.from({ length: 2 ** stationIds.length - 1 }, (_, at) =>
  stationIds.filter((_id, bit) => (at + 1) & (1 << bit)),
).filter((_, at) => process.env.NIGHTLY || at % 61 === 0);

afterAll(() => {
  lang.value = 'vi';
});

/** Elements that should have words and have none, and what was left to be filled in. */
function faultsOf(html: string): string[] {
  const holes = html.match(/\{\w*\}|undefined|NaN|\[object/g) ?? [];
  const empty = html.match(/<(p|li|h2|h3|th|td|b|caption|text)\b[^>]*>\s*<\/\1>/g) ?? [];
  return [...holes, ...empty.filter((each) => !each.startsWith('<td'))];
}

describe('papers of the big game', () => {
  it('have no empty line and nothing left to fill in, for every choice of stations', () => {
    const found = new Set<string>();
    let sheets = 0;
    for (const [at, stations] of choices.entries()) {
      const wish: GameWish = {
        stations,
        band: bands[at % 3] ?? 'A',
        children: 30 + ((at * 35) % 275),
        minutes: gameTimes[at % 4] ?? 60,
        leaders: 2 + ((at * 7) % 39),
        ground: grounds[at % 2] ?? 'line',
      };
      const parts = { game: playOut(wish), text: game, places };
      for (const each of langs) {
        lang.value = each;
        const pages = gamePapers.map((paper) => render(h(GamePaperPages, { paper, ...parts })));
        for (const fault of pages.flatMap(faultsOf)) found.add(`${each} ${wish.band}: ${fault}`);
        for (const fault of faultsOf(render(h(GameResult, { topics, onPaper: () => undefined, ...parts })))) found.add(`${each}: ${fault}`);
        for (const [index, page] of pages.entries()) {
          const printed = page.match(/<article/g)?.length ?? 0;
          sheets += printed;
          if (printed !== sheetsOf(parts.game, gamePapers[index] ?? 'posts')) found.add(`${gamePapers[index]}: ${printed} sheets`);
        }
      }
    }
    expect([...found]).toEqual([]);
    expect(sheets).toBeGreaterThan(choices.length * langs.length * gamePapers.length);
  }, 240_000);

  it('have a task for all 14 skills, each in its own words', async () => {
    const raw = await loadLeader('big-game');
    expect(raw.tasks.map(({ skill }) => skill)).toEqual(places.map(({ skill }) => skill));
    const own = [...raw.tasks, ...Object.values(raw.posts)].flatMap(({ task, say, weather, differently, watch, telling }) => [
      ...bands.flatMap((band) => [task[band], ...say[band]]),
      weather,
      differently,
      watch,
      telling,
    ]);
    for (const each of langs) expect(new Set(own.map((line) => line[each])).size).toBe(own.length);
  });

  it('name every team after something else', () => {
    for (const each of langs) expect(new Set(game.names.map((name) => name[each])).size).toBe(game.names.length);
  });
});

describe('papers of a programme', () => {
  it('have no empty line and nothing left to fill in, for every choice of stations', () => {
    const found = new Set<string>();
    const rules = rulesOf(words, places);
    for (const [at, stations] of choices.entries()) {
      const form = forms[at % 3] ?? 'year';
      const wish = { form, start: dayOf('2027-01-15') + at, weeks: 1 + (at % 36), perWeek: 1 + (at % 3), groups: 1 + (at % 4), stations };
      const programme = programmeOf({ ...wish, minutes: 45, band: bands[at % 3] ?? 'A' }, rules);
      for (const each of langs) {
        lang.value = each;
        const parts = { programme, text: words, topics };
        const pages = [
          render(h(ProgrammePapers, { ...parts, lineOf: () => text('Không!', 'No!') })),
          render(h(ProgrammeResult, { ...parts, onPaper: () => undefined })),
        ];
        for (const fault of pages.flatMap(faultsOf)) found.add(`${each}: ${fault}`);
        for (const page of pages)
          for (const { title } of topics.filter(({ id }) => stations.includes(id)))
            if (!page.includes(title[each]) && programme.meetings.length > 1) found.add(`${title[each]} is lost`);
      }
    }
    expect([...found]).toEqual([]);
  }, 60_000);
});
