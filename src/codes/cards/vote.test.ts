import { expect, it } from 'vitest';
import type { Reading } from './read';
import { answerOf, conflicts, correct, countsOf, emptyPoll, isFar, look, lookLong, missing, type Poll } from './vote';

const quad = [
  { x: 0, y: 0 },
  { x: 30, y: 0 },
  { x: 30, y: 30 },
  { x: 0, y: 30 },
] as const;
const reading = (card: number, turn = 0, lean = 0, size = 30): Reading => ({ card, turn, lean, size, mirrored: false, wrong: 0, quad });
const looks = (poll: Poll, ...pictures: readonly (readonly Reading[])[]) => pictures.reduce((now, each) => look(now, each), poll);

it('the letter that is up is the answer; a card on its way from one to another has none', () => {
  expect([0, 1, 2, 3].map((turn) => answerOf({ turn, lean: 0 }))).toEqual(['A', 'D', 'C', 'B']);
  expect(answerOf({ turn: 0, lean: 33 })).toBe('A');
  expect(answerOf({ turn: 0, lean: -34 })).toBeUndefined();
});

it('three of five pictures have to agree', () => {
  const two = looks(emptyPoll, [reading(7)], [], [reading(7)], []);
  expect(countsOf(two)).toEqual([0, 0, 0, 0]);
  expect(countsOf(look(two, [reading(7)]))).toEqual([1, 0, 0, 0]);
  // The first has gone from the five.
  expect(countsOf(looks(two, [], [], [reading(7)]))).toEqual([0, 0, 0, 0]);
});

it('who thinks again is heard, and who has put the card down has still answered', () => {
  const first = looks(emptyPoll, ...Array(3).fill([reading(7)]));
  expect(countsOf(looks(first, ...Array(9).fill([])))).toEqual([1, 0, 0, 0]);
  expect(countsOf(looks(first, ...Array(3).fill([reading(7, 3)])))).toEqual([0, 1, 0, 0]);
});

it('what a leader has put right stays so', () => {
  const poll = correct(looks(emptyPoll, ...Array(3).fill([reading(7)])), 7, 'C');
  expect(countsOf(looks(poll, ...Array(20).fill([reading(7)])))).toEqual([0, 0, 1, 0]);
  const none = correct(poll, 7, undefined);
  expect(missing(none, [7])).toEqual([7]);
  expect(countsOf(looks(none, ...Array(3).fill([reading(7)])))).toEqual([1, 0, 0, 0]);
});

it('one photograph decides, but not over what a leader has put right, and no card that is there twice', () => {
  const photo = [reading(7), reading(8, 3), reading(9), reading(9, 1)];
  const poll = lookLong(correct(emptyPoll, 7, 'D'), photo);
  expect([...poll.given]).toEqual([
    [7, { answer: 'D', byHand: true }],
    [8, { answer: 'B' }],
  ]);
  expect(conflicts(poll)).toEqual([9]);
  // Another one, of those who thought again.
  expect(countsOf(lookLong(poll, [reading(8)]))).toEqual([1, 0, 0, 1]);
});

it('a card that is there twice is a conflict, and no answer', () => {
  const poll = looks(emptyPoll, ...Array(5).fill([reading(7), reading(7, 1), reading(8)]));
  expect(conflicts(poll)).toEqual([7]);
  expect(countsOf(poll)).toEqual([1, 0, 0, 0]);
  expect(missing(poll, [7, 8, 9])).toEqual([7, 9]);
  expect(conflicts(looks(poll, ...Array(5).fill([reading(8)])))).toEqual([]);
});

it('a card that has answered and is there twice now has no answer, but the one that a leader notes', () => {
  const twice = Array(3).fill([reading(7), reading(7, 1)]);
  const first = looks(emptyPoll, ...Array(3).fill([reading(7)]));
  expect(missing(looks(first, ...twice), [7])).toEqual([7]);
  expect(countsOf(looks(correct(first, 7, 'C'), ...twice))).toEqual([0, 0, 1, 0]);
  expect(countsOf(looks(first, ...twice, ...Array(3).fill([reading(7)])))).toEqual([1, 0, 0, 0]);
});

it('says when most are too small', () => {
  expect(isFar([])).toBe(false);
  expect(isFar([reading(1), reading(2)])).toBe(false);
  expect(isFar([reading(1, 0, 0, 20), reading(2, 0, 0, 21), reading(3)])).toBe(true);
});

it('when the answer is known, only cards that have not answered yet are read', () => {
  const first = looks(emptyPoll, ...Array(3).fill([reading(7, 1)]));
  const later = Array(5)
    .fill([reading(7, 0), reading(8, 0)])
    .reduce((poll: Poll, each: Reading[]) => look(poll, each, true), first);
  expect([later.given.get(7), later.given.get(8)]).toEqual([{ answer: 'D' }, { answer: 'A' }]);
  expect(lookLong(first, [reading(7, 0)], true).given.get(7)).toEqual({ answer: 'D' });
  // Twice in the picture, it is known to be there twice, and not taken back.
  expect(lookLong(first, [reading(7, 0), reading(7, 1)], true).given.get(7)).toEqual({ answer: 'D' });
  expect(correct(later, 7, 'A').given.get(7)).toEqual({ answer: 'A', byHand: true });
});
