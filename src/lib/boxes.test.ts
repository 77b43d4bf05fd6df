import { describe, expect, it } from 'vitest';
import { centred, inside, row, whole } from './boxes';

const tray = { x: 10, y: 20, w: 60, h: 30 };
const all = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

describe('boxes', () => {
  it('lie in percent of the box around them', () => {
    expect(inside(tray, whole)).toEqual(tray);
    expect(inside(tray, { x: 50, y: 0, w: 50, h: 10 })).toEqual({ x: 40, y: 20, w: 30, h: 3 });
  });

  it('fill a row, with half a gap at either end', () => {
    expect(all(3, (index) => row(tray, index, 3, 2))).toEqual([
      { x: 11, y: 20, w: 18, h: 30 },
      { x: 31, y: 20, w: 18, h: 30 },
      { x: 51, y: 20, w: 18, h: 30 },
    ]);
  });

  it('stand together in the middle, as wide as they are', () => {
    expect(all(2, (index) => centred(tray, index, 2, 20, 2))).toEqual([
      { x: 21, y: 20, w: 18, h: 30 },
      { x: 41, y: 20, w: 18, h: 30 },
    ]);
  });
});
