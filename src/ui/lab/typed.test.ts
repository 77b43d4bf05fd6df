import { expect, it } from 'vitest';
import { erase, isWhole, move, nothing, type Typed, write } from './typed';

const type = (letters: string, from: Typed = nothing(4)) => [...letters].reduce(write, from);

it('takes letter after letter, and is whole with the last one', () => {
  expect(type('AB')).toEqual({ letters: ['A', 'B', '', ''], at: 2 });
  expect([type('ABC'), type('ABCD')].map(isWhole)).toEqual([false, true]);
});

it('lets any box be chosen and typed again', () => {
  const again = write(move(type('ABCD'), 1), 'X');
  expect(again.letters.join('')).toBe('AXCD');
  expect(isWhole(again)).toBe(true);
  // Filled in any order.
  expect(isWhole(type('CAB', move(type('D', move(nothing(4), 3)), 2)))).toBe(true);
});

it('erases backwards, and never before the first', () => {
  const one = erase(type('AB'));
  expect(one).toEqual({ letters: ['A', '', '', ''], at: 1 });
  expect(erase(erase(one))).toEqual(nothing(4));
  expect(erase(type('ABCD')).letters.join('')).toBe('ABC');
});

it('begins anew when somebody types on after a whole code', () => {
  expect(type('ABCDE')).toEqual({ letters: ['E', '', '', ''], at: 1 });
});

it('stays within its boxes', () => {
  expect([move(nothing(4), -1).at, move(nothing(4), 9).at]).toEqual([0, 3]);
});
