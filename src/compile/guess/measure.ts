import { type Axis, type Band, bands } from '../../domain/activity';
import type { Region, Situation, Station } from '../../domain/content';
import { childNumbers } from '../../domain/region';
import { text } from '../../lib/text';
import { type Decision, decisions, type Game } from './decisions';
import type { Known } from './games';
import { type StrategyName, scoreOf, strategies } from './strategies';

/** A choice that a child meets, and how well those do who understand nothing. */
export interface Met extends Decision {
  /** `levels/stations/04-nam-cuong/B/say-no/shade/say` */
  path: string;
  band: Band;
  /** Over all seeds: options may change places, or be others. */
  scores: Record<StrategyName, number>;
}

export interface Source {
  /** Where it is written, with its band and its step. */
  path: string;
  band: Band;
  game: Game;
  level: unknown;
}

/** A level of a station, with the game that plays it. */
export interface PathSource extends Source {
  type: string;
}

/** Seeds of each level are its own, or chance would fall on all of them alike; and not side by side, where they shuffle alike. */
const SPREAD = 7919;
const seedOf = (path: string, count: number): number =>
  [...path].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, count * SPREAD);

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

/** All choices of a level, played with so many seeds; a game without chance is played once. */
export function meet({ path, band, game, level }: Source, seeds: number): Met[] {
  const starts = new Set([1, 2, 3].map((seed) => JSON.stringify(game.rules.start(level, seed))));
  const games = numbers(starts.size > 1 ? seeds : 1).map((count) => decisions(game, level, seedOf(path, count), count === 1));
  const all = new Map<string, Decision[]>();
  for (const each of games.flat()) all.set(`${each.item}/${each.axis}`, [...(all.get(`${each.item}/${each.axis}`) ?? []), each]);
  return [...all].flatMap(([key, shown]) => {
    const [first] = shown;
    if (!first) return [];
    const scores = strategies.map((name) => [name, mean(shown.map(({ options }) => scoreOf(name, options)))]);
    return [{ ...first, path: `${path}/${key}`, band, scores: Object.fromEntries(scores) as Met['scores'] }];
  });
}

export interface Content {
  stations: Readonly<Record<string, Station>>;
  regions: Readonly<Record<string, Region>>;
  situations: Readonly<Record<string, { situations: readonly Situation[] }>>;
}

/** The levels of all stations, as the game joins them: numbers are data of the region. */
export function pathSources({ stations, regions }: Content, games: Readonly<Record<string, Known>>, today: number): PathSource[] {
  const lines = Object.assign({}, ...Object.values(regions).map((region) => childNumbers(region, today))) as object;
  return Object.entries(stations).flatMap(([folder, station]) =>
    bands.flatMap((band) =>
      station.bands[band].steps.flatMap(({ id, type, level }) => {
        const known = games[type];
        if (!known) return [];
        const full = { ...(level as object), lines };
        const game = { rules: known.rules, opening: known.names?.opening?.(full) ?? [] };
        return [{ path: `levels/stations/${folder}/${band}/${id}`, band, type, game, level: full }];
      }),
    ),
  );
}

/** Each situation of the bank in each of its bands, as review plays it; twice, for what a game asks in turns. */
export function bankSources({ situations }: Content, games: Readonly<Record<string, Known>>): Source[] {
  const words = { intro: text('Bắt đầu', 'Start'), ending: text('Xong', 'Done') };
  const [known] = Object.values(games).filter(({ bank }) => bank?.practise);
  if (!known) return [];
  return Object.entries(situations).flatMap(([skill, file]) =>
    file.situations.flatMap((situation) =>
      situation.bands.flatMap((band) => {
        const level = known.bank?.practise?.([situation, situation], band, words).level;
        return [{ path: `levels/situations/${skill}.yaml/${band}/${situation.id}`, band, game: { rules: known.rules }, level }];
      }),
    ),
  );
}

export interface Shares extends Record<StrategyName, number> {
  options: number;
  good: number;
}

export function sharesOf(met: readonly Met[]): Shares {
  const all = met.flatMap(({ options }) => options);
  const scores = strategies.map((name) => [name, met.length > 0 ? mean(met.map((each) => each.scores[name])) : 0]);
  return {
    options: all.length,
    good: all.filter(({ good }) => good).length,
    ...(Object.fromEntries(scores) as Record<StrategyName, number>),
  };
}

export interface Group {
  band: Band;
  axis: Exclude<Axis, 'recognise-ok' | 'recognise-not-ok'> | 'recognise';
  met: Met[];
}

/** By band and axis. OK and not OK are asked by the same cards: whoever always says the same is right in one of them and wrong in the other. */
export function groupsOf(met: readonly Met[]): Group[] {
  const groups = new Map<string, Group>();
  for (const each of met) {
    const axis = each.axis === 'recognise-ok' || each.axis === 'recognise-not-ok' ? 'recognise' : each.axis;
    const group = groups.get(`${each.band} ${axis}`) ?? { band: each.band, axis, met: [] };
    group.met.push(each);
    groups.set(`${each.band} ${axis}`, group);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
