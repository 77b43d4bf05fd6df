import { follow } from './contours';
import { decode, type Mark } from './decode';
import { type Gray, grayOf, halve, noiseOf, soften } from './gray';
import { type Quad, quadOf, sharpen } from './quad';
import { type Dark, darkFor, darkOf } from './threshold';

/** A card in one picture. */
export interface Reading extends Mark {
  /** Of the mark, in pixels, clockwise from wherever. */
  quad: Quad;
  /** Pixels of a side of the mark, on average. */
  size: number;
  /** Degrees that the mark is turned clockwise in the picture, -45 to 45, beside its quarter turns. */
  lean: number;
}

/** A picture with more noise is softened, for what is dark. Grey values (sigma). */
const NOISY = 5;

/** Squares that are looked at, in pixels of half the size from their middle: small cards have small cells, large ones may be out of focus. */
const NEAR = 2;
const FAR = 4;

/** Fewer pixels of an outline are no card. */
const SHORTEST = 30;

const sizeOf = (quad: Quad): number =>
  quad.reduce((sum, { x, y }, at) => {
    const next = quad[(at + 1) % 4] as (typeof quad)[number];
    return sum + Math.hypot(next.x - x, next.y - y) / 4;
  }, 0);

/** The two pictures are of one camera: room for them is made once. */
export function createReader(width: number, height: number) {
  const half = grayOf(width >> 1, height >> 1);
  const quarter = grayOf(width >> 2, height >> 2);
  const soft = grayOf(width, height);
  const dark = darkFor(soft);
  const halfDark = darkFor(half);

  function tryQuad(gray: Gray, quad: Quad, found: Reading[]): void {
    const middle = { x: quad.reduce((sum, { x }) => sum + x / 4, 0), y: quad.reduce((sum, { y }) => sum + y / 4, 0) };
    const size = sizeOf(quad);
    // The other way of looking has found it already.
    const known = found.some(
      (each) => Math.hypot(each.quad[0].x - middle.x, each.quad[0].y - middle.y) < each.size && within(each, middle, size),
    );
    if (known) return;
    const sharp = sharpen(gray, sharpen(gray, quad, Math.max(1, size / 8)), Math.max(0.8, size / 16));
    const mark = decode(gray, sharp);
    if (!mark) return;
    const [a, b] = sharp;
    const angle = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
    found.push({ ...mark, quad: sharp, size: sizeOf(sharp), ...uprightOf(mark, angle) });
  }

  function tryOutlines(gray: Gray, into: Dark, scale: 1 | 2, found: Reading[]): void {
    follow(into, scale === 1 ? width : half.width, SHORTEST, (outline) => {
      const quad = quadOf(outline);
      if (quad) tryQuad(gray, quad.map(({ x, y }) => ({ x: x * scale, y: y * scale })) as unknown as Quad, found);
    });
  }

  return {
    /** All cards in a picture of the reader's width and height. The picture is not kept. */
    read(gray: Gray): Reading[] {
      const found: Reading[] = [];
      halve(gray, half);
      halve(half, quarter);
      const isNoisy = noiseOf(gray) > NOISY;
      if (isNoisy) soften(gray, soft);
      // On the picture itself for small cards, then on half of it for noisy light and large ones.
      darkOf(isNoisy ? soft : gray, half, dark, NEAR, isNoisy ? 5 : 6);
      tryOutlines(gray, dark, 1, found);
      darkOf(half, quarter, halfDark, FAR, 4);
      tryOutlines(gray, halfDark, 2, found);
      return found;
    },
  };
}

/** The quarter turn in the picture (not from wherever the outline began), and the rest of the angle. */
function uprightOf({ turn, mirrored }: Mark, angle: number): { turn: number; lean: number } {
  const quarters = Math.round(angle / 90);
  const lean = angle - quarters * 90;
  const whole = mirrored ? turn - quarters : turn + quarters;
  return { turn: ((whole % 4) + 4) % 4, lean };
}

const within = ({ quad }: Reading, middle: { x: number; y: number }, size: number): boolean => {
  const centre = { x: quad.reduce((sum, { x }) => sum + x / 4, 0), y: quad.reduce((sum, { y }) => sum + y / 4, 0) };
  return Math.hypot(centre.x - middle.x, centre.y - middle.y) < size / 3;
};
