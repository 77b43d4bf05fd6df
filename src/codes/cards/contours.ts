import type { Dark } from './threshold';

/** Longer outlines are no cards. In pixels. */
const LONGEST = 4000;

/** Steps to the eight neighbours, clockwise from the east, twice: who goes round need not look where it began. */
function stepsOf(width: number): Int32Array {
  const round = [1, width + 1, width, width - 1, -1, -width - 1, -width, -width + 1];
  return Int32Array.of(...round, ...round);
}

export interface Outline {
  /** Columns and rows of its pixels, clockwise; only the first `length` belong to it. The next outline overwrites them. */
  xs: Int16Array;
  ys: Int16Array;
  length: number;
}

/**
 * Follows the outer edge of everything dark (Moore's neighbourhood; a walk ends when it would begin anew). Marks what it walked in `pixels`.
 * @param dark none at the picture's edge
 * @param shortest outlines that have fewer pixels are passed over
 */
export function follow({ pixels, starts, count }: Dark, width: number, shortest: number, visit: (outline: Outline) => void): void {
  const steps = stepsOf(width);
  const chain = new Int32Array(LONGEST);
  const outline: Outline = { xs: new Int16Array(LONGEST), ys: new Int16Array(LONGEST), length: 0 };
  for (let each = 0; each < count; each += 1) {
    const start = starts[each] as number;
    if (pixels[start] !== 1) continue;
    const length = walk(pixels, steps, start, chain);
    if (length < shortest) continue;
    outline.length = length;
    for (let at = 0; at < length; at += 1) {
      const row = ((chain[at] as number) / width) | 0;
      outline.ys[at] = row;
      outline.xs[at] = (chain[at] as number) - row * width;
    }
    visit(outline);
  }
}

/** @returns how long it is; 0 where it is too long to be a card, or one pixel alone */
function walk(pixels: Uint8Array, steps: Int32Array, start: number, chain: Int32Array): number {
  let turn = 0;
  while (turn < 8 && pixels[start + (steps[turn] as number)] === 0) turn += 1;
  if (turn === 8) return 0;
  let at = start;
  let way = 0;
  let first = -1;
  let length = 0;
  for (;;) {
    turn = (way + 5) & 7;
    // There is a neighbour: the one it came from, at least.
    while (pixels[at + (steps[turn] as number)] === 0) turn += 1;
    way = turn & 7;
    pixels[at] = 2;
    if (at === start && way === first) return length > LONGEST ? 0 : length;
    if (first < 0) first = way;
    // It is walked to its end nevertheless: what is marked does not begin another.
    if (length < LONGEST) chain[length] = at;
    length += 1;
    at += steps[way] as number;
  }
}
