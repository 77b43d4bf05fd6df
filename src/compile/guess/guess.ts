import type { Band } from '../../domain/activity';
import type { Known } from './games';
import { type Helper, oneHelper } from './helpers';
import { bankSources, type Content, type Met, meet, pathSources, type Shares, sharesOf } from './measure';
import { recognitionsIn, type Telltale, telltales } from './telltale';

/** What a child gets right who understands nothing: `guess` of `npm run levels -- --json`. */
export interface GuessFigures {
  path: Record<Band, Shares>;
  bank: Shares;
  telltale: number;
  oneHelper: number;
}

export interface Guess {
  path: readonly Met[];
  bank: readonly Met[];
  telltales: readonly Telltale[];
  helpers: readonly Helper[];
}

export interface Guessing {
  content: Content;
  games: Readonly<Record<string, Known>>;
  /** Day number: old lines are not shown to children. */
  today: number;
  /** So many games of each level. */
  seeds: number;
}

export function guessAt({ content, games, today, seeds }: Guessing): Guess {
  const path = pathSources(content, games, today).flatMap((source) => meet(source, seeds));
  const bank = bankSources(content, games).flatMap((source) => meet(source, seeds));
  return { path, bank, telltales: telltales(recognitionsIn([content.situations, content.stations])), helpers: oneHelper(path) };
}

/** The choices of one station or file alone. @param where as it is written: `levels/stations/04-nam-cuong` */
export function choicesOf({ content, games, today, seeds }: Guessing, where: string): Met[] {
  return [...pathSources(content, games, today), ...bankSources(content, games)]
    .filter(({ path }) => `${path}/`.startsWith(`${where}/`))
    .flatMap((source) => meet(source, seeds));
}

export function guessFigures({ path, bank, telltales: rules, helpers }: Guess): GuessFigures {
  const inBand = (band: Band) => sharesOf(path.filter((each) => each.band === band));
  return {
    path: { A: inBand('A'), B: inBand('B'), C: inBand('C') },
    bank: sharesOf(bank),
    telltale: rules[0]?.share ?? 0,
    oneHelper: helpers.length > 0 ? helpers.reduce((sum, { share }) => sum + share, 0) / helpers.length : 0,
  };
}
