import { type Answer, answers } from '../../domain/desk/answers';
import { conflicts, missing, type Poll } from './vote';

/* What a leader sees of a poll: counts, and which numbers are missing. Numbers are nobody's: cards are dealt at random. */

/** So many cards are printed. */
export const MOST_CARDS = 60;

/** Cards 1 to `many` are in children's hands, but for those that are not. */
export interface Deal {
  many: number;
  out: readonly number[];
}

export interface Tally {
  /** For each option, in the order of the letters. */
  counts: readonly number[];
  dealt: readonly number[];
  answered: number;
  missing: readonly number[];
  /** Cards that show a letter which this question doesn't have. */
  odd: readonly number[];
  conflicts: readonly number[];
  /** Cards that were seen though nobody got them: not counted. */
  strangers: readonly number[];
}

export const dealtOf = ({ many, out }: Deal): number[] =>
  Array.from({ length: many }, (_, at) => at + 1).filter((card) => !out.includes(card));

/** Takes a card out, or back in. */
export const turnOut = ({ many, out }: Deal, card: number): Deal => ({
  many,
  out: out.includes(card) ? out.filter((each) => each !== card) : [...out, card],
});

const ascending = (cards: readonly number[]): number[] => [...cards].sort((a, b) => a - b);

/** @param options how many letters the question has */
export function tallyOf(poll: Poll, deal: Deal, options: number): Tally {
  const dealt = dealtOf(deal);
  const valid: readonly Answer[] = answers.slice(0, options);
  const given = [...poll.given].filter(([card]) => dealt.includes(card));
  const counts = valid.map((letter) => given.filter(([, { answer }]) => answer === letter).length);
  const odd = ascending(given.filter(([, { answer }]) => !valid.includes(answer)).map(([card]) => card));
  return {
    counts,
    dealt,
    answered: counts.reduce((sum, count) => sum + count, 0),
    missing: missing(poll, dealt),
    odd,
    conflicts: ascending(conflicts(poll)),
    strangers: ascending([...poll.given.keys()].filter((card) => card > deal.many)),
  };
}
