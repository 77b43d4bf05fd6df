/** In percent (0-100) of the play area: the free part of the stage between the speech bubble and the choices. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** All of the play area. */
export const whole: Box = { x: 0, y: 0, w: 100, h: 100 };

/** A part of a box, in percent of it. */
export const inside = (outer: Box, { x, y, w, h }: Box): Box => ({
  x: outer.x + (x * outer.w) / 100,
  y: outer.y + (y * outer.h) / 100,
  w: (w * outer.w) / 100,
  h: (h * outer.h) / 100,
});

/**
 * One of `count` boxes side by side that fill a box.
 * @param gap between two of them; half of it at either end
 */
export function row(outer: Box, index: number, count: number, gap = 0): Box {
  const w = outer.w / count;
  return { x: outer.x + index * w + gap / 2, y: outer.y, w: w - gap, h: outer.h };
}

/** One of `count` boxes of the width `w` side by side, all together in the middle of a box. */
export function centred(outer: Box, index: number, count: number, w: number, gap = 0): Box {
  const left = outer.x + (outer.w - w * count) / 2;
  return { x: left + index * w + gap / 2, y: outer.y, w: w - gap, h: outer.h };
}
