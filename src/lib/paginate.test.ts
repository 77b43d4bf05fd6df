import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from './paginate';

const of = (...heights: number[]) => heights.map((height) => ({ height }));

describe('pages', () => {
  it('are filled one after the other', () => {
    expect(paginate(of(4, 4, 4, 8, 3), 10)).toEqual([[0, 1], [2], [3], [4]]);
    expect(paginate([], 10)).toEqual([]);
  });

  it('never end with a heading, and begin where something is to begin', () => {
    const heading = { height: 2, keep: true };
    expect(paginate([{ height: 7 }, heading, { height: 3 }], 10)).toEqual([[0], [1, 2]]);
    expect(paginate([{ height: 1 }, { height: 1, fresh: true }], 10)).toEqual([[0], [1]]);
  });

  it('have each piece once, in order, and none that does not fit', () => {
    const piece = fc.record({ height: fc.integer({ min: 1, max: 10 }), keep: fc.boolean(), fresh: fc.boolean() });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const pages = paginate(pieces, 20);
        expect(pages.flat()).toEqual(pieces.map((_, index) => index));
        for (const page of pages) {
          const height = page.reduce((sum, each) => sum + (pieces[each]?.height ?? 0), 0);
          if (page.length > 1 && page.filter((each) => pieces[each]?.keep).length < 2) expect(height).toBeLessThanOrEqual(20);
        }
      }),
    );
  });
});
