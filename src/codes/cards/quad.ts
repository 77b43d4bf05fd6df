import type { Outline } from './contours';
import { type Gray, sample } from './gray';

export interface Point {
  x: number;
  y: number;
}
/** Corners, clockwise. */
export type Quad = readonly [Point, Point, Point, Point];

/** A straight line: a point on it and its direction, of length 1. */
interface Line extends Point {
  dx: number;
  dy: number;
}

/** What is smaller can't be read. Pixels on a side. */
const SMALLEST = 9;

const cross = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

export const areaOf = (points: readonly Point[]): number =>
  points.reduce((sum, { x, y }, at) => {
    const next = points[(at + 1) % points.length] as Point;
    return sum + (x * next.y - next.x * y) / 2;
  }, 0);

function meet(a: Line, b: Line): Point | undefined {
  const turn = a.dx * b.dy - a.dy * b.dx;
  if (Math.abs(turn) < 0.1) return undefined;
  const along = ((b.x - a.x) * b.dy - (b.y - a.y) * b.dx) / turn;
  return { x: a.x + along * a.dx, y: a.y + along * a.dy };
}

function corners(lines: readonly Line[]): Quad | undefined {
  const found = lines.flatMap((line, at) => meet(lines[(at + 3) % 4] as Line, line) ?? []);
  return found.length === 4 ? (found as unknown as Quad) : undefined;
}

/** The line through the middle of a stretch of the outline, half a pixel outward; nothing where it is not straight. */
function lineThrough({ xs, ys, length }: Outline, from: number, to: number): Line | undefined {
  const count = (to - from + length) % length;
  const skip = Math.max(1, Math.round(count * 0.14));
  const used = count - 2 * skip + 1;
  if (used < 4) return undefined;
  let [x, y, xx, xy, yy] = [0, 0, 0, 0, 0];
  for (let step = skip; step <= count - skip; step += 1) {
    const at = (from + step) % length;
    const row = ys[at] as number;
    const column = xs[at] as number;
    x += column;
    y += row;
    xx += column * column;
    xy += column * row;
    yy += row * row;
  }
  x /= used;
  y /= used;
  const [sx, sy, s] = [xx / used - x * x, yy / used - y * y, xy / used - x * y];
  const angle = Math.atan2(2 * s, sx - sy) / 2;
  const spread = (sx + sy) / 2 - Math.hypot((sx - sy) / 2, s);
  if (spread > (0.6 + 0.012 * count) ** 2) return undefined;
  let [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const ahead = ((xs[to] as number) - (xs[from] as number)) * dx + ((ys[to] as number) - (ys[from] as number)) * dy;
  if (ahead < 0) [dx, dy] = [-dx, -dy];
  // Pixels have their middle at a half; clockwise with y downward, outward is to the left of the way.
  return { x: x + 0.5 + dy * 0.5, y: y + 0.5 - dx * 0.5, dx, dy };
}

/** Where on the outline it reaches farthest: left, top, right, bottom, and between those. */
const farthest = new Int32Array(8);
const reach = new Int32Array(8);

/** Twice the area of the four-sided figure between four places of the outline. */
function spans({ xs, ys }: Outline, a: number, b: number, c: number, d: number): number {
  return (
    ((xs[c] as number) - (xs[a] as number)) * ((ys[d] as number) - (ys[b] as number)) -
    ((xs[d] as number) - (xs[b] as number)) * ((ys[c] as number) - (ys[a] as number))
  );
}

/**
 * Where on the outline its four corners are, in their order; nothing where there can't be four. The corners of an upright square reach
 * farthest between the directions of the picture, those of a turned one along them.
 */
function turnsOf(outline: Outline): number[] | undefined {
  const { xs, ys, length } = outline;
  farthest.fill(0);
  reach.fill(-0x7fffffff);
  let area = 0;
  let beforeX = xs[length - 1] as number;
  let beforeY = ys[length - 1] as number;
  for (let at = 0; at < length; at += 1) {
    const x = xs[at] as number;
    const y = ys[at] as number;
    area += beforeX * y - x * beforeY;
    beforeX = x;
    beforeY = y;
    if (-x > (reach[0] as number)) mark(0, -x, at);
    if (-y > (reach[1] as number)) mark(1, -y, at);
    if (x > (reach[2] as number)) mark(2, x, at);
    if (y > (reach[3] as number)) mark(3, y, at);
    if (-x - y > (reach[4] as number)) mark(4, -x - y, at);
    if (x - y > (reach[5] as number)) mark(5, x - y, at);
    if (x + y > (reach[6] as number)) mark(6, x + y, at);
    if (y - x > (reach[7] as number)) mark(7, y - x, at);
  }
  const wide = (reach[2] as number) + (reach[0] as number) + 1;
  const high = (reach[3] as number) + (reach[1] as number) + 1;
  // A hole is walked the other way round. What is frayed is no card.
  if (wide < SMALLEST || high < SMALLEST || area <= 0 || length > 2.1 * (wide + high)) return undefined;
  const [left = 0, top = 0, right = 0, bottom = 0, a = 0, b = 0, c = 0, d = 0] = farthest;
  const along = spans(outline, left, top, right, bottom);
  const between = spans(outline, a, b, c, d);
  const most = Math.max(along, between);
  // The outline fills the figure between its corners.
  if (area < most * 0.85 || area > most * 1.25) return undefined;
  const turns = (along > between ? [left, top, right, bottom] : [a, b, c, d]).sort((one, other) => one - other);
  return new Set(turns).size === 4 ? turns : undefined;
}

function mark(way: number, far: number, at: number): void {
  reach[way] = far;
  farthest[way] = at;
}

/** The four-sided figure that an outline is, if it is one. */
export function quadOf(outline: Outline): Quad | undefined {
  const turns = turnsOf(outline);
  if (!turns) return undefined;
  const lines = turns.flatMap((from, at) => lineThrough(outline, from, turns[(at + 1) % 4] as number) ?? []);
  const quad = lines.length === 4 ? corners(lines) : undefined;
  return quad && isCard(quad) ? quad : undefined;
}

/** Convex, and no side much longer than another. */
function isCard(quad: Quad): boolean {
  const sides = quad.map(({ x, y }, at) => {
    const next = quad[(at + 1) % 4] as Point;
    return Math.hypot(next.x - x, next.y - y);
  });
  const convex = quad.every((corner, at) => cross(corner, quad[(at + 1) % 4] as Point, quad[(at + 2) % 4] as Point) > 0);
  return convex && Math.min(...sides) >= SMALLEST - 1 && Math.max(...sides) < 3 * Math.min(...sides);
}

/** Stretches of a side that are looked at apart, and points in each. */
const STRETCHES = 4;
const POINTS = 3;
/** Steps to both sides of the line, of half a pixel. */
const STEPS = 5;
/** Grey values across a side. The next one overwrites them. */
const profile = new Float64Array(2 * STEPS + 1);

/**
 * Moves the sides to where the picture changes from dark to light, to parts of a pixel: small cards can't be read without.
 * @param reach how far it may look to both sides, in pixels
 */
export function sharpen(gray: Gray, quad: Quad, reach: number): Quad {
  const step = Math.min(0.5, reach / STEPS);
  const lines = quad.map((corner, at): Line => {
    const next = quad[(at + 1) % 4] as Point;
    const long = Math.hypot(next.x - corner.x, next.y - corner.y) || 1;
    const [dx, dy] = [(next.x - corner.x) / long, (next.y - corner.y) / long];
    const [from, to] = [long * 0.1, long * 0.9];
    const found: { along: number; off: number }[] = [];
    for (let stretch = 0; stretch < STRETCHES; stretch += 1) {
      for (let off = -STEPS; off <= STEPS; off += 1) {
        let sum = 0;
        for (let point = 0; point < POINTS; point += 1) {
          const along = from + ((to - from) * (stretch * POINTS + point + 0.5)) / (STRETCHES * POINTS);
          sum += sample(gray, corner.x + dx * along + dy * off * step, corner.y + dy * along - dx * off * step);
        }
        profile[off + STEPS] = sum / POINTS;
      }
      const off = crossing();
      if (off !== undefined) found.push({ along: from + ((to - from) * (stretch + 0.5)) / STRETCHES, off: off * step });
    }
    return moved({ ...corner, dx, dy }, found);
  });
  return corners(lines) ?? quad;
}

/** Where the profile from dark (inside) to light (outside) is halfway, from its middle; nothing where it never is. */
function crossing(): number | undefined {
  let darkest = 0;
  let outside = 0;
  for (let at = 0; at < profile.length; at += 1) {
    if (at <= STEPS && (profile[at] as number) < (profile[darkest] as number)) darkest = at;
    if (at >= STEPS) outside = Math.max(outside, profile[at] as number);
  }
  const inside = profile[darkest] as number;
  if (outside - inside < 6) return undefined;
  const half = (inside + outside) / 2;
  for (let at = darkest; at < profile.length - 1; at += 1) {
    const [here, next] = [profile[at] as number, profile[at + 1] as number];
    if (here < half && next >= half) return at + (half - here) / (next - here) - STEPS;
  }
  return undefined;
}

/** A line through points beside it. */
function moved(line: Line, found: readonly { along: number; off: number }[]): Line {
  if (found.length < 2) return line;
  const along = found.reduce((sum, each) => sum + each.along, 0) / found.length;
  const off = found.reduce((sum, each) => sum + each.off, 0) / found.length;
  const spread = found.reduce((sum, each) => sum + (each.along - along) ** 2, 0);
  const slope = found.reduce((sum, each) => sum + (each.along - along) * (each.off - off), 0) / spread;
  const { x, y, dx, dy } = line;
  const long = Math.hypot(1, slope);
  return {
    x: x + dx * along + dy * off,
    y: y + dy * along - dx * off,
    dx: (dx + dy * slope) / long,
    dy: (dy - dx * slope) / long,
  };
}
