import { type Answer, answers } from '../../domain/desk/answers';
import type { Reading } from './read';

/* From what a camera sees in one picture after another to what a group has answered. Pure: nothing of a picture is kept, no card is anybody's. */

/** Of the last so many pictures, so many have to agree. */
const PICTURES = 5;
const AGREE = 3;
/** A card that is turned so far from upright is on its way to another answer. Degrees. */
const MOST_LEAN = 33;

/** The letter that is up. The letters stand on the card clockwise, A on top. */
export const answerOf = ({ turn, lean }: Pick<Reading, 'turn' | 'lean'>): Answer | undefined =>
  Math.abs(lean) > MOST_LEAN ? undefined : answers[(4 - turn) % 4];

/** What one picture says of a card: an answer, or that it was there twice. */
type Seen = Answer | 'twice';

export interface Given {
  answer: Answer;
  /** A leader has put it right: no picture changes it any more. */
  byHand?: true;
}

export interface Poll {
  /** What the last pictures showed, the latest last: a card by its number. */
  recent: readonly ReadonlyMap<number, Seen>[];
  given: ReadonlyMap<number, Given>;
}

export const emptyPoll: Poll = { recent: [], given: new Map() };

function seenIn(readings: readonly Reading[]): Map<number, Seen> {
  const seen = new Map<number, Seen>();
  const met = new Set<number>();
  for (const reading of readings) {
    const answer = answerOf(reading);
    if (met.has(reading.card)) seen.set(reading.card, 'twice');
    else if (answer) seen.set(reading.card, answer);
    met.add(reading.card);
  }
  return seen;
}

/** One picture more. @param isSettled the answer is known: what a card has said by then stays */
export function look({ recent, given }: Poll, readings: readonly Reading[], isSettled = false): Poll {
  const now = [...recent, seenIn(readings)].slice(-PICTURES);
  const next = new Map(given);
  for (const [card, seen] of now.at(-1) ?? []) {
    const before = given.get(card);
    if (before?.byHand || (before && isSettled) || now.filter((each) => each.get(card) === seen).length < AGREE) continue;
    // Which of the two had answered before, nobody knows.
    if (seen === 'twice') next.delete(card);
    else next.set(card, { answer: seen });
  }
  return { recent: now, given: next };
}

/** A still photograph stands for as many pictures as have to agree: it is sharp, and of a big hall there is no other one. */
export const lookLong = (poll: Poll, readings: readonly Reading[], isSettled = false): Poll =>
  Array.from({ length: AGREE }, () => readings).reduce((now, each) => look(now, each, isSettled), poll);

/** A leader's word is final; without an answer the card has none, till the camera sees it again. */
export function correct({ recent, given }: Poll, card: number, answer: Answer | undefined): Poll {
  const next = new Map(given);
  if (answer) next.set(card, { answer, byHand: true });
  else next.delete(card);
  return { recent: answer ? recent : [], given: next };
}

/** Cards that were seen twice in one of the last pictures: two children hold the same number, or a print hangs on the wall. */
export const conflicts = ({ recent }: Poll): number[] => [
  ...new Set(recent.flatMap((each) => [...each].flatMap(([card, seen]) => (seen === 'twice' ? [card] : [])))),
];

/** How many gave each answer, in the order of the letters. */
export const countsOf = ({ given }: Poll): number[] =>
  answers.map((letter) => [...given.values()].filter(({ answer }) => answer === letter).length);

/** Of the cards that were dealt, those that have not answered. */
export const missing = ({ given }: Poll, dealt: readonly number[]): number[] => dealt.filter((card) => !given.has(card));

/** Marks smaller than this are often not read. Pixels on a side. */
const SMALL = 24;

/** The leader should come closer: most of what is seen is small. */
export function isFar(readings: readonly Reading[]): boolean {
  return readings.length > 0 && readings.filter(({ size }) => size < SMALL).length * 2 > readings.length;
}
