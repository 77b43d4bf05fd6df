import { type Gray, grayOf } from '../../src/codes/cards/gray';
import { modulesOf } from '../../src/codes/qr/draw';
import { type Chance, convolve, kernelOf, normal } from './cards-scene';

/* Pictures as a telephone would take them of a code on a screen or on paper: everything from one seed. */

interface Taken {
  /** Pixels a module, as it would be without tilt. */
  scale: number;
  /** Degrees: round the eye's axis, and out of the plane both ways. */
  roll: number;
  yaw: number;
  pitch: number;
  /** Of the lens, in pixels (sigma); of the sensor, in grey values (sigma). */
  blur: number;
  noise: number;
  /** Grey of paper and of ink, and how much darker one corner is. */
  paper: number;
  ink: number;
  uneven: number;
}

const between = (chance: Chance, from: number, to: number) => from + chance() * (to - from);

/** A hand that holds a cheap telephone a span away: neither straight nor still, in a room with one window. */
const take = (chance: Chance): Taken => ({
  scale: between(chance, 4.5, 9),
  roll: between(chance, -20, 20),
  yaw: between(chance, -15, 15),
  pitch: between(chance, -15, 15),
  blur: between(chance, 0.4, 1),
  noise: between(chance, 1, 4),
  paper: between(chance, 150, 245),
  ink: between(chance, 15, 60),
  uneven: between(chance, 0, 0.45),
});

const rad = (degrees: number) => (degrees * Math.PI) / 180;

/** From a pixel, counted from the middle, back to the plane of the code; the eye is so many pixels away. */
function planeOf({ roll, yaw, pitch }: Taken, eye: number) {
  const [cr, sr, cy, sy, cp, sp] = [roll, yaw, pitch].flatMap((each) => [Math.cos(rad(each)), Math.sin(rad(each))]) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const turned = (x: number, y: number): [number, number, number] => {
    const [a, b] = [x * cr - y * sr, x * sr + y * cr];
    const [c, depth] = [a * cy, -a * sy];
    return [c, b * cp - depth * sp, b * sp + depth * cp];
  };
  const [ux, uy, uz] = turned(1, 0);
  const [vx, vy, vz] = turned(0, 1);
  return (x: number, y: number): readonly [number, number] => {
    const [a, b, c, d] = [ux - (x * uz) / eye, vx - (x * vz) / eye, uy - (y * uz) / eye, vy - (y * vz) / eye];
    const under = a * d - b * c;
    return [(x * d - b * y) / under, (a * y - x * c) / under];
  };
}

/** What lies round a code: other paper, other lines of text, a table. */
function surroundings(side: number, chance: Chance): Float32Array {
  const out = new Float32Array(side * side).fill(between(chance, 0.4, 0.95));
  for (let thing = 0; thing < 25; thing += 1) {
    const [x, y, wide, high] = [chance() * side, chance() * side, between(chance, 3, side / 4), between(chance, 3, side / 12)].map(
      Math.floor,
    ) as [number, number, number, number];
    const shade = chance();
    for (let row = y; row < Math.min(side, y + high); row += 1) out.fill(shade, row * side + x, row * side + Math.min(side, x + wide));
  }
  return out;
}

/** Samples a side of a pixel. */
const PARTS = 2;

export function photographCode(text: string, chance: Chance): Gray {
  const taken = take(chance);
  const rows = modulesOf(text);
  const n = rows.length;
  const side = Math.ceil(n * taken.scale * 1.35);
  const plane = planeOf(taken, side * 1.5);
  let picture = surroundings(side, chance);
  const [dx, dy] = [between(chance, -0.5, 0.5), between(chance, -0.5, 0.5)];
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      let [light, inside] = [0, 0];
      for (let part = 0; part < PARTS * PARTS; part += 1) {
        const [px, py] = [x + dx + ((part % PARTS) + 0.5) / PARTS - side / 2, y + dy + (Math.floor(part / PARTS) + 0.5) / PARTS - side / 2];
        const [u, v] = plane(px, py);
        const dark = rows[Math.floor(v / taken.scale + n / 2)]?.[Math.floor(u / taken.scale + n / 2)];
        if (dark === undefined) continue;
        inside += 1;
        if (!dark) light += 1;
      }
      const at = y * side + x;
      const around = picture[at] as number;
      const ink = taken.ink / taken.paper;
      picture[at] = (ink * (inside - light) + light + around * (PARTS * PARTS - inside)) / (PARTS * PARTS);
    }
  }
  const kernel = kernelOf(taken.blur);
  picture = convolve(convolve(picture, kernel, 1), kernel, side);
  const [wx, wy] = [chance() - 0.5, chance() - 0.5];
  const out = grayOf(side, side);
  for (let at = 0; at < out.data.length; at += 1) {
    const [x, y] = [(at % side) / side - 0.5, Math.floor(at / side) / side - 0.5];
    const shade = 1 - taken.uneven * Math.min(1, Math.max(0, 0.5 + 2 * (wx * x + wy * y)));
    out.data[at] = Math.min(255, Math.max(0, Math.round((picture[at] as number) * taken.paper * shade + normal(chance) * taken.noise)));
  }
  return out;
}
