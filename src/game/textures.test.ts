import { describe, expect, it } from 'vitest';
import { MAX_SIZE, nested, type Piece, pack } from './textures';

const piece = (index: number, width: number, height: number): Piece => ({ key: `piece-${index}`, svg: '<svg></svg>', width, height });

describe('pack', () => {
  it('lays pieces side by side, never over one another and never over the edge', () => {
    const pieces = Array.from({ length: 90 }, (_, index) => piece(index, 20 + ((index * 37) % 190), 15 + ((index * 53) % 230)));
    const pages = pack(pieces);
    expect(pages.flatMap(({ places }) => places)).toHaveLength(pieces.length);
    for (const { width, height, places } of pages) {
      expect(Math.max(width, height)).toBeLessThanOrEqual(MAX_SIZE);
      for (const a of places) {
        expect(a.x + a.piece.width).toBeLessThanOrEqual(width);
        expect(a.y + a.piece.height).toBeLessThanOrEqual(height);
        for (const b of places) {
          const apart = a.x + a.piece.width < b.x || b.x + b.piece.width < a.x || a.y + a.piece.height < b.y || b.y + b.piece.height < a.y;
          expect(a === b || apart, `${a.piece.key} and ${b.piece.key}`).toBe(true);
        }
      }
    }
  });

  it('begins another page when one is full', () => {
    expect(pack(Array.from({ length: 9 }, (_, index) => piece(index, 900, 900)))).toHaveLength(3);
  });
});

describe('nested', () => {
  it('replaces place and size but keeps the viewBox and what else the drawing says', () => {
    const svg = nested(
      '<svg xmlns="x" viewBox="0 0 10 20" width="10" height="20" fill="none"><path stroke-width="3"/></svg>',
      5,
      6,
      30,
      40,
    );
    expect(svg).toBe('<svg x="5" y="6" width="30" height="40" xmlns="x" viewBox="0 0 10 20" fill="none"><path stroke-width="3"/></svg>');
  });
});
