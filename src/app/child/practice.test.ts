import { describe, expect, it } from 'vitest';
import { banks, loadActivity } from '../../activities/registry';
import { loadSituations, loadStation, region, stationIds } from '../../content/catalogue';
import { bands } from '../../domain/activity';
import type { Situation } from '../../domain/content';
import { review as words } from '../../i18n/words';
import { again, reviewOf } from './practice';

const skillOf = (id: string) => region.places.find((place) => place.id === id)?.skill ?? '';
const casesOf = (level: unknown) => (level as { cases: readonly Situation[] }).cases;
const idsOf = (level: unknown) => casesOf(level).map(({ id }) => id);

describe('a station that is played once more', () => {
  it.each(stationIds)('%s goes through other situations in every game that can, and is else what it was', async (id) => {
    const [station, file] = await Promise.all([loadStation(id), loadSituations(skillOf(id))]);
    let varied = 0;
    for (const band of bands) {
      const runs = [0, 1].map((times) => again(station, file, band, times).bands[band].steps);
      for (const [at, step] of station.bands[band].steps.entries()) {
        const [first, second] = runs.map((steps) => steps[at]);
        if (!banks[step.type]?.vary) expect([first, second]).toEqual([step, step]);
        else {
          varied += 1;
          expect(first).toEqual(step);
          expect(second).toEqual({ ...step, level: { ...(step.level as object), cases: casesOf(second?.level) } });
          expect(idsOf(second?.level)).toHaveLength(idsOf(step.level).length);
          expect(idsOf(second?.level)).not.toEqual(idsOf(step.level));
        }
      }
    }
    expect(varied).toBeGreaterThan(0);
    expect(again(station, file, 'A', 1).pictures).toEqual(expect.arrayContaining([...station.pictures, ...file.pictures]));
  });

  it('keeps its own ones while the bank has none', async () => {
    const station = await loadStation('mui-dinh');
    expect(again(station, { skill: '', pictures: [], situations: [] }, 'B', 1)).toEqual(station);
  });
});

describe('a review', () => {
  const answer = { item: 'x', axis: 'tell', right: true } as const;
  const given = ['mui-dinh', 'vuon-nho'].map((station) => ({ station, visit: 1, day: 1, answer }));
  const now = { visit: 9, day: 99 };

  it.each(bands)('for band %s is a game that any situations can be played in, with one of each skill that is due', async (band) => {
    const review = await reviewOf(region.places, given, now, band, 7);
    const { steps } = review?.station.bands[band] ?? { steps: [] };
    expect(steps).toHaveLength(1);
    const { type = '', level } = steps[0] ?? {};
    expect(
      idsOf(level)
        .map((id) => review?.stationOf(id))
        .sort(),
    ).toEqual(['mui-dinh', 'vuon-nho']);
    const { rules } = await loadActivity(type);
    expect(rules.view(level, rules.start(level, 1), 'tall')).toMatchObject({ prompt: words.intro, done: false });
  });

  it('there is none before a first station', async () => {
    expect(await reviewOf(region.places, [], now, 'A', 7)).toBeUndefined();
  });
});
