import { expect, it } from 'vitest';
import type { Answer } from '../../domain/desk/answers';
import { dealtOf, tallyOf, turnOut } from './tally';
import { correct, emptyPoll, type Poll } from './vote';

const poll = (given: Readonly<Record<number, Answer>>): Poll =>
  Object.entries(given).reduce((sum, [card, answer]) => correct(sum, Number(card), answer), emptyPoll);

it('deals cards from 1 on, and takes single ones out and in again', () => {
  const absent = turnOut({ many: 5, out: [] }, 3);
  expect(dealtOf(absent)).toEqual([1, 2, 4, 5]);
  expect(dealtOf(turnOut(absent, 3))).toEqual([1, 2, 3, 4, 5]);
});

it('counts for each option, and says which cards have not answered', () => {
  const tally = tallyOf(poll({ 1: 'A', 2: 'C', 4: 'A' }), { many: 6, out: [6] }, 3);
  expect(tally).toMatchObject({ counts: [2, 0, 1], answered: 3, missing: [3, 5], odd: [], strangers: [] });
  expect(tally.dealt).toHaveLength(5);
});

it('counts no letter that the question lacks, no card that nobody got, and none that is absent', () => {
  const tally = tallyOf(poll({ 1: 'D', 2: 'A', 3: 'B', 52: 'A', 41: 'A' }), { many: 4, out: [3] }, 3);
  expect(tally).toMatchObject({ counts: [1, 0, 0], answered: 1, missing: [4], odd: [1], strangers: [41, 52] });
  expect(tallyOf(poll({ 1: 'D' }), { many: 1, out: [] }, 4)).toMatchObject({ counts: [0, 0, 0, 1], odd: [] });
});
