/**
 * The puppet theatre of the what-if stories, 320 by 268: an arch of shell plates round a paper screen. Each plate is one link of the
 * chain; when all of them are in their place, the arch is whole and shields the child in the picture.
 */
import { card, dot, flat, ink, line, round } from '../card-pen';

export const WIDTH = 320;
export const HEIGHT = 268;

/** The screen that the picture fills, within the theatre. */
export const SCREEN = { x: 60, y: 62, width: 200, height: 160 } as const;

const INK = '#2A2150';
const SUN = '#FFD166';
const AMBER = '#C9731A';
const CREAM = '#FFF6E0';
const TEAL = '#14606E';
const WOOD = '#B5532F';
const WOOD_LIGHT = '#E08A5A';

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
  return path([...all.map((along) => point(along, half)), ...all.toReversed().map((along) => point(along, -half))]);
}

/** Signs of the links, drawn round (0, 0), some 30 wide: they say the question without words. */
const signs: Record<string, string> = {
  recognise: ink('#FFF', 'M-16 0C-8-12 8-12 16 0C8 12-8 12-16 0Z') + dot(INK, 0, 0, 6) + dot('#FFF', 2, -2, 2),
  say: ink('#FFF', 'M-14-12H14Q17-12 17-9V5Q17 8 14 8H0L-8 15V8H-14Q-17 8-17 5V-9Q-17-12-14-12Z') + line(INK, 'M0-7V0M0 4V4', 5),
  do: line(INK, 'M-15 0H10M2-10L13 0L2 10', 7),
  tell: ink('#FFF', 'M-8 6C-14-14 12-20 12-2C12 6 4 6 4 12C4 18-6 18-8 12') + line(INK, 'M-2-4C2-8 6-4 3 0', 4),
  report: ink('#FFF', 'M-12-15H12V15H-12Z') + line(INK, 'M-6-7H6M-6 0H6M-6 7H1', 4),
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
      ? `${ink(SUN, whole) + line(AMBER, rays, 5)}<g ${place}>${round(CREAM, 0, 0, 21)}${signs[link] ?? ''}</g>`
      : `<path d="${whole}" fill="${TEAL}" fill-opacity="${state === 'wanted' ? 1 : 0.82}" stroke="${state === 'wanted' ? SUN : '#8FE0C6'}" stroke-width="4" stroke-dasharray="9 9"/>` +
        `<g ${place}${state === 'wanted' ? '' : ' opacity=".55"'}>${round(state === 'wanted' ? CREAM : '#C9F2DC', 0, 0, state === 'wanted' ? 20 : 17)}` +
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
    round(CREAM, 4, -6, 38) +
      dot(CREAM, -30, 32, 8) +
      line(INK, 'M-38 32A8 8 0 1 0-22 32A8 8 0 1 0-38 32', 4) +
      `<g transform="translate(4 -6) scale(1.35)">${signs[link] ?? ''}</g>`,
  );

/** Mai listens: the place for those who do not know yet. 120 by 120; `face` is a square document. */
export const question = (face: string): string =>
  sheet(
    0,
    0,
    120,
    120,
    round('#C9F2DC', 60, 62, 52) +
      face +
      `<circle cx="60" cy="62" r="52"/>` +
      round(SUN, 98, 26, 20) +
      line(INK, 'M91 21C91 12 105 12 105 21C105 27 98 26 98 31M98 38V38', 5),
  );

/** The theatre without its plates: floor, posts and the screen, which is dark until the curtain rises. */
export const house: string = sheet(
  0,
  0,
  WIDTH,
  HEIGHT,
  `<g opacity=".16">${dot(INK, 160, 258, 158, 10)}</g>` +
    ink('#7C5CC4', 'M56 226V84Q56 58 84 58H236Q264 58 264 84V226Z') +
    ink(WOOD_LIGHT, 'M8 222H312Q318 222 318 230V250Q318 258 310 258H10Q2 258 2 250V230Q2 222 8 222Z') +
    flat(WOOD, 'M5 240H315V249Q315 255 309 255H11Q5 255 5 249Z') +
    [60, 110, 160, 210, 260].map((x) => round('#FFE9B8', x, 232, 7, 5)).join(''),
);

/** Two posts for a theatre that stands above the ground; `aspect` is width by height of their place. */
export function posts(aspect: number): string {
  const width = Math.round(100 * aspect);
  const post = (x: number) =>
    ink(WOOD_LIGHT, `M${x - 11} -8H${x + 11}V96Q${x} 104 ${x - 11} 96Z`) + flat(WOOD, `M${x + 2} -4H${x + 9}V94H${x + 2}Z`);
  return sheet(0, 0, width, 106, post(width * 0.12) + post(width * 0.88));
}

/** Half of the curtain, 102 by 166; the right half is the left one's mirror image. */
export function curtain(side: 'left' | 'right'): string {
  const folds =
    ink('#D95F55', 'M0 0H102V154Q94 164 85 154Q76 164 68 154Q59 164 51 154Q42 164 34 154Q25 164 17 154Q8 164 0 154Z') +
    flat('#FF8F7D', 'M8 4H22V150Q15 156 8 150ZM42 4H56V150Q49 156 42 150ZM76 4H90V150Q83 156 76 150Z') +
    line(SUN, 'M4 140H98', 5);
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
