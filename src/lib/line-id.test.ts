import { expect, it } from 'vitest';
import { lineId } from './line-id';

it('names a line by its station, its speaker and its words', () => {
  const id = lineId('mui-dinh', 'Rùa Mai', 'Chào em!');
  // Recordings are called so: another hash would make all of them stale.
  expect(id).toBe('43793544');
  expect(lineId('mui-dinh', 'Rùa Mai', 'Chào em!'.normalize('NFD'))).toBe(id);
  const others = [
    lineId('hang-rai', 'Rùa Mai', 'Chào em!'),
    lineId('mui-dinh', 'Bạn An', 'Chào em!'),
    lineId('mui-dinh', 'Rùa Mai', 'Chào em.'),
  ];
  expect(new Set([id, ...others]).size).toBe(4);
  for (const each of others) expect(each).toMatch(/^[0-9a-f]{8}$/);
});
