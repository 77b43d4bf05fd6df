import { expect, it } from 'vitest';
import { createReader } from '../../src/codes/cards/read';
import { random } from '../../src/lib/random';
import { good, type Held, hold, type Light, photograph, poor } from './cards-scene';

/* A little of the bench of the cards, for every day. */

const [width, height] = [400, 300];
const reader = createReader(width, height);

/** Cards in rows, from the first on; which of them are read. */
function readOf(size: number, light: Light, seed: number) {
  const chance = random(seed);
  const room = size * 2.5;
  const columns = Math.floor(width / room);
  const held = Array.from({ length: Math.min(60, columns * Math.floor(height / room)) }, (_, at): Held => {
    return hold(at + 1, size, ((at % columns) + 0.5) * room, (Math.floor(at / columns) + 0.5) * room, chance);
  });
  const found = reader.read(photograph(width, height, held, light, chance));
  const right = found.filter(({ card, turn, mirrored }) => turn === held[card - 1]?.turn && !mirrored);
  return { held: held.length, right: right.length, wrong: found.length - right.length };
}

it('reads most cards of 20 pixels in poor light', () => {
  const { held, right, wrong } = readOf(20, poor, 5);
  expect(wrong).toBe(0);
  expect(right / held).toBeGreaterThanOrEqual(0.75);
});

it('reads large cards while the lens still looks for its focus', () => {
  expect(readOf(110, { ...good, blur: 6 }, 3)).toEqual({ held: 1, right: 1, wrong: 0 });
});
