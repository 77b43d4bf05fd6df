import { expect, it } from 'vitest';
import { answers } from '../../domain/desk/answers';
import { cardFormats } from '../../domain/desk/papers';
import { backSvg, frontSvg, sheetsOf } from './card';
import { grayOf } from './gray';
import { CARDS, SIDE } from './marks';
import { createReader } from './read';
import { answerOf } from './vote';

/** Pixels of a cell. */
const CELL = 14;

/** The first mark of a sheet as a camera sees it that looks straight at it, turned clockwise so many times. */
function pictureOf(svg: string, turn: number) {
  const path = / d="(M[^"]*h[^"]*z)"/.exec(svg)?.[1] ?? '';
  const side = (SIDE + 4) * CELL;
  const picture = grayOf(side, side);
  picture.data.fill(230);
  for (const [, x, y, wide, high] of path.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)h-\d+z/g)) {
    for (let row = (Number(y) + 2) * CELL; row < (Number(y) + 2 + Number(high)) * CELL; row += 1)
      for (let column = (Number(x) + 2) * CELL; column < (Number(x) + 2 + Number(wide)) * CELL; column += 1) {
        const [u, v] = [
          [column, row],
          [side - 1 - row, column],
          [side - 1 - column, side - 1 - row],
          [row, side - 1 - column],
        ][turn] as [number, number];
        picture.data[v * side + u] = 30;
      }
  }
  return picture;
}

it('are read as they are drawn, all sixty, with the letter that is up', () => {
  const reader = createReader((SIDE + 4) * CELL, (SIDE + 4) * CELL);
  for (let card = 1; card <= CARDS; card += 1)
    for (const turn of [0, 1, 2, 3]) {
      const found = reader.read(pictureOf(frontSvg([card], 'half'), turn));
      expect(found.map((each) => ({ card: each.card, mirrored: each.mirrored, answer: answerOf(each) }))).toEqual([
        // Turned clockwise once, what stood on the left is up: D.
        { card, mirrored: false, answer: answers[(4 - turn) % 4] },
      ]);
    }
});

it.each(cardFormats)('have on the back of %s the same letter behind each letter', (format) => {
  const sidesOf = (svg: string) =>
    [...svg.matchAll(/<g transform="rotate\((-?\d+)\)"><text[^>]*>([A-D])</g)].map(([, turn, letter]) => {
      const angle = (Number(turn) * Math.PI) / 180;
      // Of a letter above the middle: to the right and downward.
      return { letter, right: Math.round(Math.sin(angle)) + 0, down: -Math.round(Math.cos(angle)) + 0 };
    });
  const front = sidesOf(frontSvg([1], format));
  const back = sidesOf(backSvg([1], format));
  expect(front.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
  // Over its upright edge a sheet changes right and left.
  expect(back.map(({ letter, right, down }) => ({ letter, right: -right + 0, down }))).toEqual(front);
});

it('stand two on a sheet or one, the last alone when they are odd', () => {
  expect(sheetsOf(1, 60, 'half')).toHaveLength(30);
  expect(sheetsOf(7, 9, 'half')).toEqual([[7, 8], [9]]);
  expect(sheetsOf(59, 60, 'whole')).toEqual([[59], [60]]);
});
