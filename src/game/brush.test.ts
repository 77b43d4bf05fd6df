import { describe, expect, it } from 'vitest';
import { around, beckon, square } from './brush';
import type { Painting } from './painter';

/** A play area twice as wide as high, with a clock that is wound by hand. */
function painting() {
  const due: (() => void)[] = [];
  const effects = { life: 1, after: (_: number, then: () => void) => due.push(then) };
  const made = { aspect: ({ w, h }: { w: number; h: number }) => (2 * w) / h, effects: () => effects };
  return { painting: made as unknown as Painting, effects, pass: () => due.shift()?.(), waits: () => due.length };
}

describe('a brush', () => {
  it('makes squares that are square on the screen', () => {
    const { painting: made } = painting();
    expect(square(made, 50, 40, 20)).toEqual({ x: 45, y: 30, w: 10, h: 20 });
    expect(made.aspect(square(made, 50, 40, 20, 3))).toBe(3);
  });

  it('goes round boxes', () => {
    const boxes = [
      { x: 10, y: 40, w: 10, h: 10 },
      { x: 30, y: 20, w: 5, h: 70 },
    ];
    expect(around(boxes)).toEqual({ x: 10, y: 20, w: 25, h: 70 });
  });

  it('beckons again and again, not where all stands still, and not when the scene is over', () => {
    const { painting: made, effects, pass, waits } = painting();
    const calls: number[] = [];
    let here = true;
    beckon(
      made,
      10,
      () => here,
      (turn) => calls.push(turn),
    );
    pass();
    effects.life = 0;
    pass();
    effects.life = 1;
    pass();
    expect(calls).toEqual([1, 3]);
    here = false;
    pass();
    expect(calls).toEqual([1, 3]);
    expect(waits()).toBe(0);
  });
});
