/*
 * The marks of the answer cards: 60 of the 250 of the dictionary ARUCO MIP 36h12 (S. Garrido-Jurado and others, «Generation of fiducial
 * marker dictionaries using mixed integer linear programming», Pattern Recognition 51, 2016), those that can't be taken for another one in
 * any turn, seen in a mirror or not. A test holds the distances.
 */

/** Cells of a mark on one side, and with its black border. */
export const CELLS = 6;
export const SIDE = CELLS + 2;
export const CARDS = 60;

/** Row by row from the top left, a white cell is 1: 36 bits each as hexadecimal digits. Card 1 comes first. */
const codes = `
  d2b63a09d 6001134e5 1206fbe72 ff8ad6cb4 85da9bc49 b461afe9c 6db51fe13 5248c541f 008f34503 8ea462ece
  eac2be76d b48a49f27 2e4e1283b 78b1f2fa8 27d34f57e 89222fff1 4c1669406 bf49b3511 dc191cd5d 11d7c3f85
  16a130e35 428d8ae0c 2319cbc93 0424bccc9 2a081d630 762743d96 d0645bf19 f38d7fd60 c6cbf9a10 3c1be7c65
  276f75e63 4490a3f63 3cc68df59 b6d62ec21 22e56d408 aaa993f66 4caa07c8d 5c9b4f7b0 aa9ef0e05 ac81f545e
  735b91e74 8cc35cee4 f1d439eb5 a1a33ac96 174c62c02 192d25e5f 1adbeccc8 d0b9dde7a 88dcef81e 445681cb9
  dbb2ffc83 b72cc2e7d f49832704 9968edc29 6ac44bfe2 645346615 3990bd598 1c9ed0f6a c26729d65 357adff3b
`;

/** Of each card, whether a cell is white, row by row. */
export const marks: readonly (readonly boolean[])[] = codes
  .trim()
  .split(/\s+/)
  .map((code) => [...code].flatMap((digit) => [8, 4, 2, 1].map((bit) => (Number.parseInt(digit, 16) & bit) > 0)));

/** A quarter turn clockwise. */
export const turned = <T>(cells: readonly T[]): T[] =>
  cells.map((_, at) => cells[(CELLS - 1 - (at % CELLS)) * CELLS + Math.floor(at / CELLS)] as T);

/** As it is seen in a mirror. */
export const mirrored = <T>(cells: readonly T[]): T[] =>
  cells.map((_, at) => cells[Math.floor(at / CELLS) * CELLS + (CELLS - 1 - (at % CELLS))] as T);
