import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, it } from 'vitest';
import { loadFilled } from '../../src/app/desk/leader-file';
import { openSources } from '../../src/app/desk/sources';
import { backSvg, frontSvg, sheetsOf } from '../../src/codes/cards/card';
import { stationIds } from '../../src/content/catalogue';
import { compose } from '../../src/domain/desk/compose';
import type { PlayWords, PrintWords } from '../../src/domain/desk/papers';
import { equipments, type Minutes, times } from '../../src/domain/desk/plan';
import { goodChoices, radioPlay, stagePlay } from '../../src/domain/desk/stage-play';
import { beforeOf } from '../../src/domain/desk/words';
import type { StoryGraph } from '../../src/domain/story';
import { type Band, bands } from '../../src/domain/terms';
import { narrator, people } from '../../src/i18n/people';
import { langs } from '../../src/lib/text';
import { lang } from '../../src/ui/lang';
import { answerCardSheets } from '../../src/ui/print/answer-cards';
import { Pages, type Sheets } from '../../src/ui/print/pages';
import { partsSheets, playSheets, radioSheets } from '../../src/ui/print/play';
import { jobsSheets, planSheets } from '../../src/ui/print/session';
import { cardSheets, certificateSheets, hotlineSheets, peopleSheets, slipSheets, waysSheets } from '../../src/ui/print/sheets';

/*
 * Every paper that can be printed, of every station, band and language, as the browser gets it.
 */

const sources = await openSources();
await sources.fetch(stationIds);
const plays: PlayWords = await loadFilled('plays');
const prints: PrintWords = await loadFilled('prints');

function graphOf(id: string, band: Band) {
  const story = sources.station(id)?.bands[band].steps.find(({ type }) => type === 'story');
  return (story as { level: { graph: StoryGraph } }).level.graph;
}
const placeOf = (id: string) => (sources.topics.find((topic) => topic.id === id) as { title: { vi: string; en: string } }).title;
const playOf = (id: string, band: Band) => stagePlay(graphOf(id, band), plays.stage, { people, narrator });

const html = (sheets: Sheets) =>
  renderToString(h(Pages, { ...sheets, foot: prints.draft }))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
/** What is wrong with a printed paper. */
const faultsOf = (page: string): string[] => [
  ...(page.match(/\{[^}]*\}/g) ?? []).map((hole) => `nothing was filled in for ${hole}`),
  ...(page.match(/<(p|li|h[2-4]|b|i|small)\b[^>]*>\s*<\/\1>/g) ?? []).map((tag) => `${tag} is empty`),
  ...(page.match(/undefined|NaN|\[object/g) ?? []),
  ...(/style="/.test(page) ? ['a style attribute, which the policy forbids'] : []),
];

afterEach(() => {
  lang.value = 'vi';
});

describe.each(stationIds.flatMap((id) => bands.flatMap((band) => langs.map((tongue) => ({ id, band, tongue })))))(
  'papers of $id for $band in $tongue',
  ({ id, band, tongue }) => {
    const station = sources.station(id);
    if (!station) throw new Error(id);
    const { goals, mission } = station.bands[band];

    it('are complete', () => {
      lang.value = tongue;
      const play = playOf(id, band);
      const script = radioPlay(play, goodChoices(graphOf(id, band)));
      const place = placeOf(id);
      const stage = html(playSheets(plays, play, place));
      const radio = html(radioSheets(plays, script, place));
      const parts = html(partsSheets(plays, play, place));
      const slip = html(slipSheets(prints, { place, family: station.family, goals, mission }));
      const certificate = html(certificateSheets(prints, place, goals));
      for (const page of [stage, radio, parts, slip, certificate]) expect(faultsOf(page)).toEqual([]);
      for (const { lines, choices } of Object.values(graphOf(id, band).nodes)) {
        for (const { text } of lines) {
          expect(stage).toContain(text[tongue]);
          expect(parts).toContain(text[tongue]);
        }
        for (const { label } of choices) expect(stage).toContain(label[tongue]);
      }
      // Ears see no faces and no gestures.
      expect(radio).not.toContain('<i>');
      expect(slip.split(mission[tongue])).toHaveLength(3);
      expect(slip).toContain('111');
    });
  },
);

describe.each(langs)('papers of no place in %s', (tongue) => {
  it('are complete', () => {
    lang.value = tongue;
    for (const paper of [hotlineSheets, waysSheets, peopleSheets, cardSheets]) expect(faultsOf(html(paper(prints)))).toEqual([]);
    expect(html(hotlineSheets(prints))).toContain('111');
    expect(html(cardSheets(prints)).split('by-hand')).toHaveLength(6);
  });

  it('have answer cards, each front before its back, and a page for the leader at the end', () => {
    lang.value = tongue;
    const sheets = sheetsOf(1, 3, 'half').map((cards) => ({ cards, front: frontSvg(cards, 'half'), back: backSvg(cards, 'half') }));
    const pages = html(answerCardSheets(prints, 'half', sheets))
      .split('<article')
      .slice(1);
    expect(pages.flatMap(faultsOf)).toEqual([]);
    expect(pages.map((page) => page.includes('card-backs'))).toEqual([false, true, false, true, false]);
    expect(pages.map((page) => page.split('111').length - 1)).toEqual([0, 2, 0, 1, 0]);
    for (const { points } of prints.answerCards.advice.parts) for (const point of points) expect(pages[4]).toContain(point[tongue]);
    const fronts = answerCardSheets(
      prints,
      'half',
      sheets.map(({ cards, front }) => ({ cards, front })),
    );
    expect(html(fronts)).not.toContain('card-backs');
  });
});

describe.each(equipments)('a session with %s', (equipment) => {
  it.each(times)('of %i minutes is printed with its jobs', (minutes: Minutes) => {
    for (const band of bands)
      for (const tongue of langs) {
        lang.value = tongue;
        const plan = compose(sources.outlines(), { stations: stationIds.slice(0, 2), minutes, equipment, band });
        const told = plan.blocks.flatMap(({ kind, station }) => (kind === 'story' && station ? station : []));
        const session = {
          plan,
          places: plan.wish.stations.map(placeOf),
          before: beforeOf(sources.words),
          script: (block: (typeof plan.blocks)[number]) => sources.script(plan, block),
          casts: told.map((id) => ({ place: placeOf(id), roles: playOf(id, band).roles })),
        };
        expect(faultsOf(html(planSheets(prints, session)))).toEqual([]);
        expect(faultsOf(html(jobsSheets(prints, session)))).toEqual([]);
      }
  });
});
