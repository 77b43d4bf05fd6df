import { expect, it } from 'vitest';
import { drawLetters } from './letters';
import { countText, percentText, perMille } from './numbers';

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
