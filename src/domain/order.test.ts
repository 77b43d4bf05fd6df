import { expect, it } from 'vitest';
import { beginAt } from './order';

const open = ['bai-rua', 'hang-rai', 'vinh-hy', 'mui-dinh'];

it('leads to the first two places, one after the other, and then nowhere', () => {
  expect(beginAt(open, [])).toBe('bai-rua');
  expect(beginAt(open, ['bai-rua'])).toBe('hang-rai');
  expect(beginAt(open, ['bai-rua', 'hang-rai'])).toBeUndefined();
});

it('goes on leading a child who went elsewhere first', () => {
  expect(beginAt(open, ['mui-dinh', 'hang-rai'])).toBe('bai-rua');
});

it('leads nowhere where nothing is open', () => {
  expect(beginAt([], [])).toBeUndefined();
});
