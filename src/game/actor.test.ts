import { describe, expect, it } from 'vitest';
import type { Actor } from '../domain/activity';
import { standing, unitOf } from './actor';
import { areaOf, MOST_PIXELS, place } from './area';

const tall = areaOf({ width: 320, height: 568, play: { x: 8, y: 170, width: 304, height: 210 }, shape: 'tall', dpr: 3 }, MOST_PIXELS.chip);
const wide = areaOf(
  { width: 1366, height: 768, play: { x: 16, y: 150, width: 1334, height: 440 }, shape: 'wide', dpr: 1 },
  MOST_PIXELS.chip,
);
const cast = (...spots: Actor['at'][]) => spots.map((at): Actor => ({ id: at, at, face: 'happy', pose: 'rest' }));
const ADULT = 700;
const BODY = 200;

describe('places on the stage', () => {
  it.each([
    ['tall', tall, cast('left', 'middle', 'right')],
    ['tall', tall, cast('far-left', 'left', 'right', 'far-right')],
    ['wide', wide, cast('far-left', 'left', 'middle', 'right', 'far-right')],
  ])('stands everybody side by side on a %s screen, inside the play area', (_, area, all) => {
    const unit = unitOf(area, all.length);
    const xs = all.map(({ at }) => standing(area, at, all).x);
    for (const [index, x] of xs.entries()) {
      expect(x - (xs[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(BODY * unit);
      expect(x - (BODY / 2) * unit).toBeGreaterThanOrEqual(area.play.x);
      expect(x + (BODY / 2) * unit).toBeLessThanOrEqual(area.play.x + area.play.width);
    }
    expect(ADULT * unit).toBeLessThanOrEqual(area.play.height + 1e-6);
  });
});

describe('area', () => {
  it('draws at most two device pixels per CSS pixel, and fewer on huge screens', () => {
    expect(tall).toMatchObject({ ratio: 2, width: 640, height: 1136 });
    const huge = areaOf({ width: 3840, height: 2160, play: { x: 0, y: 0, width: 1, height: 1 }, shape: 'wide', dpr: 2 }, MOST_PIXELS.chip);
    expect(huge.width * huge.height).toBeLessThan(3_010_000);
  });

  it('turns percent of the play area into device pixels', () => {
    expect(place(tall, { x: 50, y: 10, w: 25, h: 100 })).toEqual({ x: 16 + 304, y: 340 + 42, width: 152, height: 420 });
  });
});
