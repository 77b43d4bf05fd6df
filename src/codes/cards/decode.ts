import { type Gray, sample } from './gray';
import { marks, mirrored, SIDE, turned } from './marks';
import { areaOf, type Quad } from './quad';

/** What a card shows: its number from 1, and how many quarter turns clockwise it is held from upright. */
export interface Mark {
  card: number;
  turn: number;
  /** It was seen in a mirror. */
  mirrored: boolean;
  /** Cells that were read wrong: at most 3. */
  wrong: number;
}

/** More wrong cells are another picture. */
const MOST_WRONG = 3;
/** So many cells of the black border may be grey: a finger, a light. */
const MOST_GREY = 2;
/** Of the way from black to white. Between them a cell is neither clearly dark nor clearly light. */
const CLEARLY_DARK = 0.34;
const CLEARLY_LIGHT = 0.66;

/** Cells of the upper half and of the lower half, as bits: 1 is white. */
const bitsOf = (isWhite: (cell: number) => boolean): [upper: number, lower: number] => {
  let [upper, lower] = [0, 0];
  for (let cell = 0; cell < 18; cell += 1) {
    if (isWhite(cell)) upper |= 1 << cell;
    if (isWhite(cell + 18)) lower |= 1 << cell;
  }
  return [upper, lower];
};

/** Each card in each turn, seen plainly and in a mirror. */
const looks = [false, true].flatMap((inMirror) =>
  marks.flatMap((plain, at) => {
    const looked: { card: number; turn: number; mirrored: boolean; upper: number; lower: number }[] = [];
    let cells: readonly boolean[] = plain;
    for (let turn = 0; turn < 4; turn += 1) {
      const seen = inMirror ? mirrored(cells) : cells;
      const [upper, lower] = bitsOf((cell) => seen[cell] === true);
      looked.push({ card: at + 1, turn, mirrored: inMirror, upper, lower });
      cells = turned(cells);
    }
    return looked;
  }),
);

/** From the square of 8 x 8 cells to the picture: `x = (a u + b v + c) / (g u + h v + 1)`. */
type Homography = readonly [a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number];

function homographyOf([p, q, r, s]: Quad): Homography {
  const [dx1, dx2, dx3] = [q.x - r.x, s.x - r.x, p.x - q.x + r.x - s.x];
  const [dy1, dy2, dy3] = [q.y - r.y, s.y - r.y, p.y - q.y + r.y - s.y];
  const under = dx1 * dy2 - dx2 * dy1;
  const g = (dx3 * dy2 - dx2 * dy3) / under;
  const h = (dx1 * dy3 - dx3 * dy1) / under;
  const over = 1 / SIDE;
  return [
    (q.x - p.x + g * q.x) * over,
    (s.x - p.x + h * s.x) * over,
    p.x,
    (q.y - p.y + g * q.y) * over,
    (s.y - p.y + h * s.y) * over,
    p.y,
    g * over,
    h * over,
  ];
}

const WIDE = SIDE + 2;

/** Mean grey of each cell, of the border, and of a ring of white paper round it: 10 x 10. */
function cellsOf(gray: Gray, quad: Quad): Float32Array {
  const [a, b, c, d, e, f, g, h] = homographyOf(quad);
  // A small cell has no more to show than its four quarters.
  const parts = Math.abs(areaOf(quad)) > 32 * 32 ? 3 : 2;
  const cells = new Float32Array(WIDE * WIDE);
  for (let row = 0; row < WIDE * parts; row += 1) {
    const v = (row + 0.5) / parts - 1;
    const cellRow = ((row / parts) | 0) * WIDE;
    for (let column = 0; column < WIDE * parts; column += 1) {
      const u = (column + 0.5) / parts - 1;
      const under = 1 / (g * u + h * v + 1);
      const at = cellRow + ((column / parts) | 0);
      cells[at] = (cells[at] as number) + sample(gray, (a * u + b * v + c) * under, (d * u + e * v + f) * under);
    }
  }
  for (let at = 0; at < cells.length; at += 1) cells[at] = (cells[at] as number) / (parts * parts);
  return cells;
}

/** A blurred cell takes from its neighbours: this gives it back. @param much how much of the difference to its four neighbours */
function crisp(cells: Float32Array, much: number): Float32Array {
  const out = cells.slice();
  for (let row = 1; row < WIDE - 1; row += 1) {
    for (let column = 1; column < WIDE - 1; column += 1) {
      const at = row * WIDE + column;
      const around =
        ((cells[at - 1] as number) + (cells[at + 1] as number) + (cells[at - WIDE] as number) + (cells[at + WIDE] as number)) / 4;
      out[at] = (cells[at] as number) + much * ((cells[at] as number) - around);
    }
  }
  return out;
}

/** Places in the 10 x 10: of the paper round the mark, of its black border, of its 36 cells. */
const places = Array.from({ length: WIDE * WIDE }, (_, at) => {
  const [row, column] = [Math.floor(at / WIDE), at % WIDE];
  return { at, depth: Math.min(row, column, WIDE - 1 - row, WIDE - 1 - column) };
});
const RING = Int32Array.from(places.filter(({ depth }) => depth === 0).map(({ at }) => at));
const BORDER = Int32Array.from(places.filter(({ depth }) => depth === 1).map(({ at }) => at));
const INSIDE = Int32Array.from(places.filter(({ depth }) => depth > 1).map(({ at }) => at));
const MIDDLE = WIDE / 2 - 0.5;

/** A plane through grey values, for light falls unevenly: its value in the middle, and what it rises by to the right and downward. */
type Plane = readonly [grey: number, right: number, down: number];

/** Rings lie evenly round the middle: so the two slopes do not mix. */
function planeOf(cells: Float32Array, ring: Int32Array): Plane {
  let [grey, right, down, spread] = [0, 0, 0, 0];
  for (let each = 0; each < ring.length; each += 1) {
    const at = ring[each] as number;
    const value = cells[at] as number;
    const aside = (at % WIDE) - MIDDLE;
    const below = ((at / WIDE) | 0) - MIDDLE;
    grey += value;
    right += aside * value;
    down += below * value;
    spread += aside * aside;
  }
  return [grey / ring.length, right / spread, down / spread];
}

const on = ([grey, right, down]: Plane, at: number): number => grey + right * ((at % WIDE) - MIDDLE) + down * (((at / WIDE) | 0) - MIDDLE);

/** How light each of the 36 cells is, 0 black to 1 white; nothing where there is no black border on white paper. */
function lightOf(cells: Float32Array): Float32Array | undefined {
  const white = planeOf(cells, RING);
  const black = planeOf(cells, BORDER);
  if (white[0] - black[0] < 14) return undefined;
  const light = (at: number) => {
    const dark = on(black, at);
    return ((cells[at] as number) - dark) / Math.max(1, on(white, at) - dark);
  };
  let grey = 0;
  for (const at of BORDER) if (light(at) > CLEARLY_DARK) grey += 1;
  let dim = 0;
  for (const at of RING) if (light(at) < CLEARLY_LIGHT) dim += 1;
  // A hand holds the paper, not the mark: the ring may be partly covered.
  if (grey > MOST_GREY || dim > RING.length / 3) return undefined;
  return Float32Array.from(INSIDE, light);
}

/** How many bits are set. */
function bitsIn(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The card that it looks like: no more than one has so few wrong cells, and only one of those may be clearly wrong. */
function markOf(light: Float32Array): Mark | undefined {
  const [upper, lower] = bitsOf((cell) => (light[cell] as number) > 0.5);
  for (const look of looks) {
    const [above, below] = [look.upper ^ upper, look.lower ^ lower];
    const wrong = bitsIn(above) + bitsIn(below);
    if (wrong > MOST_WRONG) continue;
    const isClear = (cell: number) => (light[cell] as number) < CLEARLY_DARK || (light[cell] as number) > CLEARLY_LIGHT;
    const [clearAbove, clearBelow] = bitsOf(isClear);
    if (bitsIn(above & clearAbove) + bitsIn(below & clearBelow) > 1) return undefined;
    return { card: look.card, turn: look.turn, mirrored: look.mirrored, wrong };
  }
  return undefined;
}

/** How much of the blur is taken back, one after the other. */
const CRISP = [0.4, 0.9];

/** The mark inside four corners, if it is one. */
export function decode(gray: Gray, quad: Quad): Mark | undefined {
  const cells = cellsOf(gray, quad);
  for (const much of CRISP) {
    const light = lightOf(crisp(cells, much));
    if (!light) continue;
    const mark = markOf(light);
    if (mark) return mark;
  }
  return undefined;
}
