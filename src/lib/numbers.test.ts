import { expect, it } from 'vitest';
import { drawLetters } from './letters';
import { countText, percentText, perMille, readCount } from './numbers';

it('prints numbers as they are read', () => {
  expect([0, 999, 1234, 1_234_567].map((n) => countText(n).vi)).toEqual(['0', '999', '1.234', '1.234.567']);
  expect(countText(1234).en).toBe('1,234');
  expect([0, 456, 750, 1000].map((n) => percentText(n).vi)).toEqual(['0\u00A0%', '45,6\u00A0%', '75\u00A0%', '100\u00A0%']);
  expect(percentText(456).en).toBe('45.6%');
  expect([perMille(1, 3), perMille(2, 3), perMille(0, 5), perMille(1, 0)]).toEqual([333, 667, 0, undefined]);
});

it('draws letters that are not drawn again', () => {
  const drawn = new Set(Array.from({ length: 500 }, () => drawLetters(12)));
  expect(drawn.size).toBe(500);
  for (const each of drawn) expect(each).toMatch(/^[a-z2-9]{12}$/);
});

it.each<[string, number | undefined]>([
  ['12', 12],
  [' 007 ', 7],
  ['0', 0],
  ['1.250', 1250],
  ['１２', 12],
  ['99999', 99_999],
  ['99.999', 99_999],
  ['100000', undefined],
  ['1000000000', undefined],
  ['3,5', undefined],
  ['3.5', undefined],
  ['1.25', undefined],
  ['-5', undefined],
  ['1e3', undefined],
  ['12 13', undefined],
  ['12\n13', undefined],
  ['٣', undefined],
  ['abc', undefined],
  ['', undefined],
])('%j is read as %s', (written, n) => {
  expect(readCount(written, 99_999)).toBe(n);
});
