import { type Gray, grayOf } from '../../src/codes/cards/gray';
import { CELLS, marks, SIDE } from '../../src/codes/cards/marks';

/* Pictures as a camera would take them of children who hold up cards: everything from one seed. */

export type Chance = () => number;

/** Two numbers of a normal distribution would come at once: one is enough. */
export const normal = (chance: Chance): number => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

export interface Light {
  /** Grey of paper and of ink, before light falls unevenly. */
  paper: number;
  ink: number;
  /** How much darker one side of the picture is, as a share. */
  uneven: number;
  /** Of the lens, in pixels (sigma). */
  blur: number;
  /** Of the sensor, in grey values (sigma). */
  noise: number;
}

/** A room with windows; a room with one lamp, and a cheap camera. */
export const good: Light = { paper: 205, ink: 45, uneven: 0.25, blur: 0.6, noise: 3 };
export const poor: Light = { paper: 120, ink: 42, uneven: 0.45, blur: 1, noise: 8 };

/** Where a card is held. */
export interface Held {
  card: number;
  /** Quarter turns clockwise. */
  turn: number;
  x: number;
  y: number;
  /** Of the mark, in pixels on a side. */
  size: number;
  /** Degrees: beside its quarter turns, and out of the plane. */
  lean: number;
  yaw: number;
  pitch: number;
  /** Seen in a mirror. */
  mirrored?: boolean;
  /** Share of its width that a thing lies over, from the left. */
  covered?: number;
}

/** Somewhere within a card: units of a cell from its middle, to the right and downward; or out of it. */
type Place = (x: number, y: number) => readonly [u: number, v: number] | undefined;

const rad = (degrees: number) => (degrees * Math.PI) / 180;

/** From a pixel back to the card, through the plane in which it is held. */
function placeOf({ x: cx, y: cy, size, lean, turn, yaw, pitch, mirrored }: Held): Place {
  const roll = rad(lean + turn * 90);
  const [cr, sr, cyaw, syaw, cp, sp] = [
    Math.cos(roll),
    Math.sin(roll),
    Math.cos(rad(yaw)),
    Math.sin(rad(yaw)),
    Math.cos(rad(pitch)),
    Math.sin(rad(pitch)),
  ];
  // Directions of the card's two sides in space; the eye is eight cards away.
  const far = 8;
  const unit = (a: number, b: number): [number, number, number] => {
    const [px, py] = [a * cr - b * sr, a * sr + b * cr];
    const [qx, qz] = [px * cyaw, -px * syaw];
    return [qx + 0, py * cp - qz * sp, py * sp + qz * cp];
  };
  const [ux, uy, uz] = unit(1, 0);
  const [vx, vy, vz] = unit(0, 1);
  // X = (s u + t v), picture = X.xy / (1 + X.z / far): solved for s and t.
  return (x, y) => {
    const px = ((mirrored ? -1 : 1) * (x - cx)) / size;
    const py = (y - cy) / size;
    const [a, b, c, d] = [ux - (px * uz) / far, vx - (px * vz) / far, uy - (py * uz) / far, vy - (py * vz) / far];
    const under = a * d - b * c;
    if (Math.abs(under) < 0.05) return undefined;
    const s = (px * d - b * py) / under;
    const t = (a * py - px * c) / under;
    return [s * SIDE, t * SIDE];
  };
}

/** Cells of white paper round the mark. */
const MARGIN = 1.6;

/** White 1, black 0; out of the card nothing. */
function inkAt(card: number, covered: number, u: number, v: number): number | undefined {
  const edge = SIDE / 2;
  if (Math.abs(u) > edge + MARGIN || Math.abs(v) > edge + MARGIN) return undefined;
  if (u < -edge + covered * SIDE && covered > 0) return 0.55;
  if (Math.abs(u) >= edge || Math.abs(v) >= edge) return 1;
  const [column, row] = [Math.floor(u + CELLS / 2), Math.floor(v + CELLS / 2)];
  if (column < 0 || row < 0 || column >= CELLS || row >= CELLS) return 0;
  return marks[card - 1]?.[row * CELLS + column] ? 1 : 0;
}

/** A picture before the lens: shades from 0 to 1 as numbers. */
function clutter(width: number, height: number, chance: Chance): Float32Array {
  const out = new Float32Array(width * height).fill(0.35 + chance() * 0.3);
  // Shirts, tables, windows, bars of a window, faces.
  const things = Math.round((width * height) / 6000);
  for (let at = 0; at < things; at += 1) {
    const [x, y] = [chance() * width, chance() * height];
    const [wide, high] = [4 + chance() ** 2 * width * 0.12, 4 + chance() ** 2 * height * 0.16];
    const shade = chance();
    const round = chance() < 0.4;
    const slant = (chance() - 0.5) * 0.8;
    for (let row = Math.max(0, Math.floor(y - high)); row < Math.min(height, y + high); row += 1) {
      for (let column = Math.max(0, Math.floor(x - wide * 1.5)); column < Math.min(width, x + wide * 1.5); column += 1) {
        const [dx, dy] = [(column - x - slant * (row - y)) / wide, (row - y) / high];
        if (round ? dx * dx + dy * dy < 1 : Math.abs(dx) < 1 && Math.abs(dy) < 1) out[row * width + column] = shade;
      }
    }
  }
  return out;
}

function draw(picture: Float32Array, width: number, height: number, held: Held, light: Light): void {
  const place = placeOf(held);
  const reach = held.size * 1.6;
  const dark = light.ink / light.paper;
  const [top, bottom] = [Math.max(0, Math.floor(held.y - reach)), Math.min(height - 1, Math.ceil(held.y + reach))];
  const [left, right] = [Math.max(0, Math.floor(held.x - reach)), Math.min(width - 1, Math.ceil(held.x + reach))];
  const parts = 4;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      let [sum, inside] = [0, 0];
      for (let part = 0; part < parts * parts; part += 1) {
        const at = place(column + ((part % parts) + 0.5) / parts, row + (Math.floor(part / parts) + 0.5) / parts);
        const ink = at && inkAt(held.card, held.covered ?? 0, at[0], at[1]);
        if (ink === undefined) continue;
        sum += dark + ink * (1 - dark);
        inside += 1;
      }
      const at = row * width + column;
      if (inside > 0) picture[at] = (sum + (parts * parts - inside) * (picture[at] as number)) / (parts * parts);
    }
  }
}

export function kernelOf(sigma: number): number[] {
  const reach = Math.ceil(sigma * 2.5);
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, at) => Math.exp(-((at - reach) ** 2) / (2 * sigma * sigma)));
  const sum = kernel.reduce((a, b) => a + b, 0);
  return kernel.map((each) => each / sum);
}

/** One way, along steps of so many numbers. */
export function convolve(from: Float32Array, kernel: readonly number[], step: number): Float32Array {
  const reach = (kernel.length - 1) / 2;
  const out = new Float32Array(from.length);
  for (let at = 0; at < from.length; at += 1) {
    let sum = 0;
    for (let k = -reach; k <= reach; k += 1) {
      const there = at + k * step;
      sum += (kernel[k + reach] as number) * (from[there < 0 || there >= from.length ? at : there] as number);
    }
    out[at] = sum;
  }
  return out;
}

/** @param motion how far the hand moves while the picture is taken, in pixels to the right */
export function photograph(width: number, height: number, held: readonly Held[], light: Light, chance: Chance, motion = 0): Gray {
  let picture = clutter(width, height, chance);
  for (const each of held) draw(picture, width, height, each, light);
  if (motion > 0) picture = convolve(picture, new Array(1 + 2 * Math.round(motion / 2)).fill(1 / (1 + 2 * Math.round(motion / 2))), 1);
  const kernel = kernelOf(light.blur * (0.8 + 0.4 * chance()));
  picture = convolve(convolve(picture, kernel, 1), kernel, width);
  const [wx, wy] = [chance() - 0.5, chance() - 0.5];
  const out = grayOf(width, height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const shade = 1 - light.uneven * Math.min(1, Math.max(0, 0.5 + wx * (column / width - 0.5) * 2 + wy * (row / height - 0.5) * 2));
      out.data[at] = Math.min(255, Math.max(0, Math.round((picture[at] as number) * light.paper * shade + normal(chance) * light.noise)));
    }
  }
  return out;
}

/** Held by a child: nearly upright, turned to somewhere near the camera. */
export const hold = (card: number, size: number, x: number, y: number, chance: Chance): Held => ({
  ...{ card, size, x, y },
  turn: Math.floor(chance() * 4),
  lean: (chance() - 0.5) * 50,
  yaw: (chance() - 0.5) * 50,
  pitch: (chance() - 0.5) * 50,
});
