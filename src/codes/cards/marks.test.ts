import { expect, it } from 'vitest';
import { CARDS, marks, mirrored, turned } from './marks';

const turns = (cells: readonly boolean[]) => {
  const once = turned(cells);
  const twice = turned(once);
  return [cells, once, twice, turned(twice)];
};
const distance = (a: readonly boolean[], b: readonly boolean[]) => a.filter((cell, at) => cell !== b[at]).length;

it('are sixty, of 36 cells', () => {
  expect(marks).toHaveLength(CARDS);
  expect(new Set(marks.map((cells) => cells.length))).toEqual(new Set([36]));
});

it('differ in at least 13 cells from each other in any turn, and in 14 from themselves turned', () => {
  const others = marks.flatMap((mark, at) => marks.slice(at + 1).flatMap((other) => turns(other).map((cells) => distance(mark, cells))));
  const own = marks.flatMap((mark) =>
    turns(mark)
      .slice(1)
      .map((cells) => distance(mark, cells)),
  );
  expect(Math.min(...others)).toBe(13);
  expect(Math.min(...own)).toBe(14);
});

it('differ in at least 10 cells from what a mirror shows of any of them', () => {
  const seen = marks.flatMap((mark) => turns(mirrored(mark)));
  expect(Math.min(...marks.flatMap((mark) => seen.map((cells) => distance(mark, cells))))).toBe(10);
});
