import type { Rules } from '../../domain/activity';
import type { GameNames } from '../../domain/content';
import type { Compiled } from '../levels/compile';
import type { CompiledStory } from '../levels/ink';
import { cornerParts } from './corners';
import { leaderParts } from './leader';
import { type NumberedPart, numbered, type Part, type Row } from './line';
import { bankParts, caseScreens, type Groups, gamesPart, helpPart, interfacePart, regionPart, skillsPart } from './others';
import { stationParts } from './stations';

/** All that has words: read by the shell, so that the booklet is made from data alone. */
export interface Sources {
  compiled: Compiled;
  /** By the station's folder. */
  stories: Readonly<Record<string, CompiledStory>>;
  /** By the activity's type. */
  rules: Readonly<Record<string, Rules<unknown, unknown>>>;
  /** How games call their things, by type. */
  names: Readonly<Record<string, GameNames>>;
  help: unknown;
  /** What `src/i18n` exports, and words that stand in screens. */
  screens: Readonly<Record<string, unknown>>;
  /** Words of the games themselves, by type. */
  games: Groups;
}

export interface Booklet {
  parts: NumberedPart[];
  /** Nothing is a draft any more. */
  approved: boolean;
}

export function makeBooklet({ compiled, stories, rules, names, help, screens, games }: Sources): Booklet {
  const { skills, regions, stations, situations, leader, corners, review } = compiled;
  const [region] = Object.values(regions);
  if (!skills || !region) throw new Error('levels has no skills or no region');
  const known = caseScreens(situations);
  const named = (row: Row): Row =>
    row.kind === 'heading' && row.refs ? { ...row, refs: row.refs.map((ref) => known.get(ref) ?? ref) } : row;
  const parts: Part[] = [
    ...Object.entries(stations).flatMap(([folder, station]) => {
      const story = stories[folder];
      return stationParts({ station, region, rules, names, ...(story && { story }) });
    }),
    ...bankParts(situations, skills, review),
    ...cornerParts(corners),
    gamesPart(games, names, review.games),
    helpPart(help, review.help),
    interfacePart(screens, review.screens),
    ...leaderParts(leader),
    ...Object.values(regions).map((each) => regionPart(each, review.region)),
    skillsPart(skills, review.skills),
  ];
  const all = numbered(parts.map((part) => ({ ...part, screens: part.screens.map((each) => ({ ...each, rows: each.rows.map(named) })) })));
  return { parts: all, approved: all.every(({ state }) => state === 'approved') };
}
