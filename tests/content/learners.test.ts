import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Decision, decisions } from '../../src/compile/guess/decisions';
import { type Known, readGames } from '../../src/compile/guess/games';
import { scoreOf } from '../../src/compile/guess/strategies';
import { axes, type Band, bands } from '../../src/domain/activity';
import type { Situation } from '../../src/domain/content';
import { pickSituations, situationsOf, standingOf, toRecall } from '../../src/domain/learner';
import type { Given, When } from '../../src/domain/progress';
import { random } from '../../src/lib/random';
import { text } from '../../src/lib/text';
import { compile, load, project } from './copies';

/*
 * What mastery means: 1,000 made-up children of each of six kinds go through all stations of today in 20 visits, by the choices that the
 * games really show. Four understand nothing; one knows 9 of 10; one learns. The figures are printed.
 */

const CHILDREN = 1000;
const VISITS = 20;
/** Games of each level that are played in advance: children meet one of them each. */
const SEEDS = 5;

const kinds = ['random', 'first', 'longest', 'politest', 'knows', 'learns'] as const;
type Kind = (typeof kinds)[number];

const { stations, regions, situations } = await compile(path.join(project, 'levels'));
const places = Object.values(regions).flatMap((region) => region.places);
const lines = Object.fromEntries(Object.values(regions).flatMap((region) => region.lines.map(({ id, number }) => [id, { number }])));
const all = Object.values(stations);
const words = { intro: text('Bắt đầu', 'Start'), ending: text('Xong', 'Done') };

let games: Record<string, Known>;
beforeAll(async () => {
  games = await readGames(project, load);
});

/** First tries of one run, by station, band, how often it was played before, and seed. */
const runs = new Map<string, readonly Decision[]>();
function runOf(index: number, band: Band, times: number, seed: number): readonly Decision[] {
  const key = [index, band, times, seed].join();
  const known = runs.get(key);
  const station = all[index];
  if (known || !station) return known ?? [];
  const bank = situations[station.skill]?.situations ?? [];
  const made = station.bands[band].steps.flatMap(({ type, level }, at) => {
    const game = games[type];
    if (!game) return [];
    const varied = times > 0 ? (game.bank?.vary?.(level, (own) => situationsOf(bank, band, own, times)) ?? level) : level;
    const full = { ...(varied as object), lines };
    return decisions({ rules: game.rules, opening: game.names?.opening?.(full) ?? [] }, full, seed * 7919 + at, false);
  });
  runs.set(key, made);
  return made;
}

const cases = new Map<string, readonly Decision[]>();
function caseOf(situation: Situation, band: Band): readonly Decision[] {
  const key = `${situation.id} ${band}`;
  const game = Object.values(games).find(({ bank }) => bank?.practise);
  const known = cases.get(key);
  if (known || !game) return known ?? [];
  const level = game.bank?.practise?.([situation], band, words).level;
  const made = decisions({ rules: game.rules }, level, 1, false);
  cases.set(key, made);
  return made;
}

const isRight = (kind: Kind, { options }: Decision, visit: number, chance: number, dice: () => number): boolean => {
  if (kind === 'knows') return dice() < 0.9;
  if (kind === 'learns') return dice() < chance + (0.95 - chance) * Math.min(1, visit / 10);
  return dice() < scoreOf(kind, options);
};

/** One child of a kind: all that it answers in its visits. */
function lifeOf(kind: Kind, child: number): Given[] {
  const dice = random(child * 31 + kinds.indexOf(kind));
  const band = bands[child % bands.length] ?? 'A';
  const given: Given[] = [];
  const play = (met: readonly Decision[], station: string, now: When) => {
    for (const decision of met) {
      const { item, axis, person, setting, options } = decision;
      const chance = options.filter(({ good }) => good).length / options.length;
      const right = isRight(kind, decision, now.visit, chance, dice);
      given.push({
        station,
        ...now,
        answer: { item, axis, right, chance: Math.round(100 * chance) / 100, ...(person && { person }), ...(setting && { setting }) },
      });
    }
  };
  for (let visit = 1; visit <= VISITS; visit++) {
    const now = { visit, day: visit * 7 };
    const index = (visit - 1) % all.length;
    const id = all[index]?.id ?? '';
    play(runOf(index, band, Math.floor((visit - 1) / all.length), 1 + Math.floor(dice() * SEEDS)), id, now);
    const practised = places.map((place) => ({ ...place, station: place.id, given: given.filter(({ station }) => station === place.id) }));
    for (const due of visit > 1 ? toRecall(practised, now) : []) {
      const bank = situations[places.find((place) => place.id === due)?.skill ?? '']?.situations ?? [];
      const own = given.filter(({ station }) => station === due);
      for (const situation of pickSituations(bank, band, own, 1, visit)) play(caseOf(situation, band), due, now);
    }
  }
  return given;
}

const axesOf = (station: string) => places.find(({ id }) => id === station)?.axes ?? [];
const masters = (given: readonly Given[]): string[] =>
  all.flatMap(({ id }) =>
    standingOf(
      given.filter(({ station }) => station === id),
      axesOf(id),
    ) === 'mastered'
      ? id
      : [],
  );

const children = Array.from({ length: CHILDREN }, (_, child) => child);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

describe('in eight stations and 20 visits', () => {
  for (const kind of kinds.slice(0, 4)) {
    it(`at most 2 % of those who choose by «${kind}» ever master a skill`, () => {
      const lucky = children.filter((child) => masters(lifeOf(kind, child)).length > 0).length / CHILDREN;
      console.log(`learners: ${kind}: ${percent(lucky)} master a skill`);
      expect(lucky).toBeLessThanOrEqual(0.02);
    });
  }

  it('at least 95 % of those who know 9 of 10 master a skill, and most of them most skills', () => {
    const found = children.map((child) => masters(lifeOf('knows', child)).length);
    const some = found.filter((count) => count > 0).length / CHILDREN;
    const mean = found.reduce((sum, count) => sum + count, 0) / CHILDREN;
    console.log(`learners: knows: ${percent(some)} master a skill, ${mean.toFixed(1)} of ${all.length} each`);
    expect(some).toBeGreaterThanOrEqual(0.95);
  });

  it('who learns rises on every axis', () => {
    const given = children.slice(0, 200).flatMap((child) => lifeOf('learns', child));
    for (const axis of axes) {
      const share = (from: number, to: number) => {
        const some = given.filter(({ answer, visit }) => answer.axis === axis && visit >= from && visit <= to);
        return some.filter(({ answer }) => answer.right).length / some.length;
      };
      const [early, late] = [share(1, 5), share(VISITS - 4, VISITS)];
      console.log(`learners: learns: ${axis}: ${percent(early)} -> ${percent(late)}`);
      expect(late, axis).toBeGreaterThan(early);
    }
  });
});
