/**
 * The puppet theatre of the what-if stories, 320 by 268: an arch of shell plates round a paper screen. Each plate is one link of the
 * chain; when all of them are in their place, the arch is whole and shields the child in the picture.
 */
import { AMBER, CREAM, card, dot, flat, INK, ink, line, round, SUN, WOOD, WOOD_LIGHT } from '../card-pen';

export const WIDTH = 320;
export const HEIGHT = 268;

/** The screen that the picture fills, within the theatre. */
export const SCREEN = { x: 60, y: 62, width: 200, height: 160 } as const;

const TEAL = '#14606E';

/** Middle line of the arch: up, round a corner, across, round a corner, down. */
const LEFT = 34;
const RIGHT = WIDTH - LEFT;
const TOP = 36;
const FOOT = 228;
const CORNER = 52;
const HALF = 23;
const leg = FOOT - TOP - CORNER;
const bend = (CORNER * Math.PI) / 2;
const roof = RIGHT - LEFT - 2 * CORNER;
const LENGTH = 2 * leg + 2 * bend + roof;

/** A point of the arch, `along` from its left foot and `out` from its middle line. */
function point(along: number, out: number): readonly [number, number] {
  if (along > LENGTH / 2) {
    const [x, y] = point(LENGTH - along, out);
    return [WIDTH - x, y];
  }
  if (along <= leg) return [LEFT - out, FOOT - along];
  if (along >= leg + bend) return [LEFT + CORNER + (along - leg - bend), TOP - out];
  const turn = (along - leg) / CORNER;
  return [LEFT + CORNER - Math.cos(turn) * (CORNER + out), TOP + CORNER - Math.sin(turn) * (CORNER + out)];
}

const path = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`;

function outline(from: number, to: number, half: number): string {
  const steps = 14;
  const at = (index: number) => from + ((to - from) * index) / steps;
  const all = Array.from({ length: steps + 1 }, (_, index) => at(index));
  return path([...all.map((along) => point(along, half)), ...[...all].reverse().map((along) => point(along, -half))]);
}

/** Signs of the links, drawn round (0, 0), some 30 wide: they say the question without words. */
const signs: Record<string, string> = {
  recognise: ink('M-16 0C-8-12 8-12 16 0C8 12-8 12-16 0Z', '#FFF') + dot(0, 0, 6, 6, INK) + dot(2, -2, 2, 2, '#FFF'),
  say: ink('M-14-12H14Q17-12 17-9V5Q17 8 14 8H0L-8 15V8H-14Q-17 8-17 5V-9Q-17-12-14-12Z', '#FFF') + line('M0-7V0M0 4V4', 5, INK),
  do: line('M-15 0H10M2-10L13 0L2 10', 7, INK),
  tell: ink('M-8 6C-14-14 12-20 12-2C12 6 4 6 4 12C4 18-6 18-8 12', '#FFF') + line('M-2-4C2-8 6-4 3 0', 4, INK),
  report: ink('M-12-15H12V15H-12Z', '#FFF') + line('M-6-7H6M-6 0H6M-6 7H1', 4, INK),
};

const sheet = (x: number, y: number, width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" fill="none" stroke="${INK}" stroke-width="5" ` +
  `stroke-linecap="round" stroke-linejoin="round">${body}</svg>`;

export interface Plate {
  svg: string;
  /** Where it lies within the theatre. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The plate of one of `count` links: an empty place, the place that is asked for now, or the golden plate. */
export function plate(link: string, index: number, count: number, state: 'empty' | 'wanted' | 'closed'): Plate {
  const from = (LENGTH * index) / count + 2;
  const to = (LENGTH * (index + 1)) / count - 2;
  const samples = Array.from({ length: 15 }, (_, step) => from + ((to - from) * step) / 14).flatMap((along) => [
    point(along, HALF),
    point(along, -HALF),
  ]);
  const xs = samples.map(([x]) => x);
  const ys = samples.map(([, y]) => y);
  const x = Math.floor(Math.min(...xs)) - 4;
  const y = Math.floor(Math.min(...ys)) - 4;
  const width = Math.ceil(Math.max(...xs)) + 4 - x;
  const height = Math.ceil(Math.max(...ys)) + 4 - y;
  const [middleX, middleY] = point((from + to) / 2, 0);
  const place = `transform="translate(${Math.round(middleX)} ${Math.round(middleY)})"`;
  const whole = outline(from, to, HALF);
  const rays = [0.16, 0.3, 0.7, 0.84]
    .map((part) => {
      const along = from + (to - from) * part;
      const [ax, ay] = point(along, 9);
      const [bx, by] = point(along, -9);
      return `M${Math.round(ax)} ${Math.round(ay)}L${Math.round(bx)} ${Math.round(by)}`;
    })
    .join('');
  const body =
    state === 'closed'
      ? `${ink(whole, SUN) + line(rays, 5, AMBER)}<g ${place}>${round(0, 0, 21, 21, CREAM)}${signs[link] ?? ''}</g>`
      : `<path d="${whole}" fill="${TEAL}" fill-opacity="${state === 'wanted' ? 1 : 0.82}" stroke="${state === 'wanted' ? SUN : '#8FE0C6'}" stroke-width="4" stroke-dasharray="9 9"/>` +
        `<g ${place}${state === 'wanted' ? '' : ' opacity=".55"'}>${round(0, 0, state === 'wanted' ? 20 : 17, state === 'wanted' ? 20 : 17, state === 'wanted' ? CREAM : '#C9F2DC')}` +
        `<g transform="scale(${state === 'wanted' ? 0.95 : 0.75})">${signs[link] ?? ''}</g></g>`;
  return { svg: sheet(x, y, width, height, body), x, y, width, height };
}

/** What the child of the story thinks about now: the sign of the link in a bubble, 96 by 96. */
export const thought = (link: string): string =>
  sheet(
    -48,
    -48,
    96,
    96,
    round(4, -6, 38, 38, CREAM) +
      dot(-30, 32, 8, 8, CREAM) +
      line('M-38 32A8 8 0 1 0-22 32A8 8 0 1 0-38 32', 4, INK) +
      `<g transform="translate(4 -6) scale(1.35)">${signs[link] ?? ''}</g>`,
  );

/** Mai listens: the place for those who do not know yet. 120 by 120; `face` is a square document. */
export const question = (face: string): string =>
  sheet(
    0,
    0,
    120,
    120,
    round(60, 62, 52, 52, '#C9F2DC') +
      face +
      `<circle cx="60" cy="62" r="52"/>` +
      round(98, 26, 20, 20, SUN) +
      line('M91 21C91 12 105 12 105 21C105 27 98 26 98 31M98 38V38', 5, INK),
  );

/** The theatre without its plates: floor, posts and the screen, which is dark until the curtain rises. */
export const house: string = sheet(
  0,
  0,
  WIDTH,
  HEIGHT,
  `<g opacity=".16">${dot(160, 258, 158, 10, INK)}</g>` +
    ink('M56 226V84Q56 58 84 58H236Q264 58 264 84V226Z', '#7C5CC4') +
    ink('M8 222H312Q318 222 318 230V250Q318 258 310 258H10Q2 258 2 250V230Q2 222 8 222Z', WOOD_LIGHT) +
    flat('M5 240H315V249Q315 255 309 255H11Q5 255 5 249Z', WOOD) +
    [60, 110, 160, 210, 260].map((x) => round(x, 232, 7, 5, '#FFE9B8')).join(''),
);

/** Two posts for a theatre that stands above the ground; `aspect` is width by height of their place. */
export function posts(aspect: number): string {
  const width = Math.round(100 * aspect);
  const post = (x: number) =>
    ink(`M${x - 11} -8H${x + 11}V96Q${x} 104 ${x - 11} 96Z`, WOOD_LIGHT) + flat(`M${x + 2} -4H${x + 9}V94H${x + 2}Z`, WOOD);
  return sheet(0, 0, width, 106, post(width * 0.12) + post(width * 0.88));
}

/** Half of the curtain, 102 by 166; the right half is the left one's mirror image. */
export function curtain(side: 'left' | 'right'): string {
  const folds =
    ink('M0 0H102V154Q94 164 85 154Q76 164 68 154Q59 164 51 154Q42 164 34 154Q25 164 17 154Q8 164 0 154Z', '#D95F55') +
    flat('M8 4H22V150Q15 156 8 150ZM42 4H56V150Q49 156 42 150ZM76 4H90V150Q83 156 76 150Z', '#FF8F7D') +
    line('M4 140H98', 5, SUN);
  return sheet(-3, -3, 108, 170, side === 'left' ? folds : `<g transform="translate(102 0) scale(-1 1)">${folds}</g>`);
}

/** Warm light behind a theatre whose arch is whole. */
export const rays: string = sheet(
  0,
  0,
  320,
  320,
  Array.from(
    { length: 12 },
    (_, index) => `<path d="M160 160L148 4H172Z" fill="${SUN}" stroke="none" opacity=".55" transform="rotate(${index * 30} 160 160)"/>`,
  ).join(''),
);

/** The screen's picture with a thin frame, so that it lies on the paper. */
export const screen = (picture: string): string => sheet(0, 0, 206, 166, `${picture}<rect x="3" y="3" width="200" height="160" rx="22"/>`);

/** A blank sheet for a picture that is not there. */
export const blank: string = card(CREAM, '');
