import type { Dark } from './threshold';

/** Longer outlines are no cards. In pixels. */
const LONGEST = 4000;

/** Steps to the eight neighbours, clockwise from the east. */
const stepsOf = (width: number): Int32Array => Int32Array.of(1, width + 1, width, width - 1, -1, -width - 1, -width, -width + 1);

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

/** @returns how long it is; 0 where it is too long to be a card */
function walk(dark: Uint8Array, steps: Int32Array, start: number, chain: Int32Array): number {
  let at = start;
  let way = 0;
  let first = -1;
  let length = 0;
  for (;;) {
    let turn = (way + 5) & 7;
    let tried = 0;
    while (tried < 8 && dark[at + (steps[turn] as number)] === 0) {
      turn = (turn + 1) & 7;
      tried += 1;
    }
    dark[at] = 2;
    if (tried === 8) return 1;
    if (at === start && turn === first) return length > LONGEST ? 0 : length;
    if (first < 0) first = turn;
    // It is walked to its end nevertheless: what is marked does not begin another.
    if (length < LONGEST) chain[length] = at;
    length += 1;
    at += steps[turn] as number;
    way = turn;
  }
}
