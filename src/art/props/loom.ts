/** The weaver's loom, the cloth on it row by row, the shuttle, and the thread that another child holds. */
import { palm, SKIN } from '../card-pen';
import { drawing, INK } from '../pen';
import { dyes, ROWS, tiles } from './weave-patterns';

/** A band as it is drawn. */
export interface Strip {
  hue: string;
  pattern: string;
  mended: boolean;
}

const WOOD = '#E08A5A';
const WOOD_DARK = '#B5532F';
const WARP = '#FFF6E0';
/** Rows of plain weave above and below each pattern. */
const EDGE = 2;
const ALL = ROWS + EDGE * 2;

/** The runs of one colour in a row of the pattern, as one path. */
function runs(pattern: string, letter: string, columns: number, cell: number, high: number, from: number, to: number): string {
  const rows = tiles[pattern] ?? tiles.flower ?? [];
  let d = '';
  for (let row = from; row < to; row++) {
    const tile = rows[ROWS - 1 - row] ?? '';
    for (let x = 0; x < columns; ) {
      if (tile[x % tile.length] !== letter) {
        x++;
        continue;
      }
      let end = x + 1;
      while (end < columns && tile[end % tile.length] === letter) end++;
      d += `M${(x * cell).toFixed(1)} ${(-(row + EDGE + 1) * high).toFixed(1)}h${((end - x) * cell).toFixed(1)}v${high.toFixed(1)}h${((x - end) * cell).toFixed(1)}z`;
      x = end;
    }
  }
  return d;
}

/** A band from its foot at y = 0 upwards. @param part how much of it is woven, 0-1 */
function strip({ hue, pattern, mended }: Strip, width: number, height: number, part: number): string {
  const [ground, a, b] = dyes[hue] ?? ['#A8141C', '#FFD166', '#FFD9E0'];
  const high = height / ALL;
  // Whole repeats with half a one at either end: the pattern is the same left and right.
  const columns = Math.max(12, Math.round(width / high / 12) * 12);
  const cell = width / columns;
  const done = Math.round(part * ALL);
  const top = done * high;
  if (done === 0) return '';
  const rows = Math.max(0, Math.min(ROWS, done - EDGE));
  const hem = (y: number) => (done * high >= y ? `<path d="M0 ${-y}H${width}" stroke="${a}" stroke-width="${high * 0.55}"/>` : '');
  const stitch = (x: number) => `M${x} ${-height * 0.42}l${high * 2} ${-high * 2}m0 ${high * 2}l${-high * 2} ${-high * 2}`;
  return (
    `<path d="M0 0V${-top}H${width}V0Z" fill="${ground}"/>` +
    `<path d="${runs(pattern, 'a', columns, cell, high, 0, rows)}" fill="${a}"/>` +
    `<path d="${runs(pattern, 'b', columns, cell, high, 0, rows)}" fill="${b}"/>` +
    hem(high) +
    hem(height - high) +
    (mended
      ? `<path d="${[0.88, 0.92, 0.96].map((x) => stitch(width * x - high)).join('')}" stroke="${WARP}" stroke-width="${high * 0.5}"/>`
      : '')
  );
}

/** One band for itself, as it hangs in the finished cloth. @param lit it was struck */
export const bandOf = (band: Strip, width: number, lit: boolean): string =>
  drawing(
    width,
    100,
    `<g transform="translate(0 100)">${strip(band, width, 100, 1)}</g><path d="M4 0V100M${width - 4} 0V100" stroke="${INK}" stroke-width="8"/>` +
      (lit ? `<path d="M0 0H${width}V100H0Z" fill="#FFF1C9" opacity=".45"/>` : ''),
  );

/** The fringe at either end of the cloth. @param up it hangs upwards */
export function fringe(width: number, up: boolean): string {
  const tufts = Array.from({ length: Math.round(width / 22) }, (_, index) => {
    const x = 11 + index * 22;
    return `<path d="M${x} ${up ? 40 : 0}V${up ? 12 : 28}" stroke="${index % 2 ? '#FFD166' : '#D8232A'}" stroke-width="9"/>`;
  }).join('');
  return drawing(width, 40, `${tufts}<path d="M2 ${up ? 37 : 3}H${width - 2}" stroke="${INK}" stroke-width="6"/>`);
}

/** Where the cloth lies on the loom: from the left post to the right, from the cloth beam up. */
const POST = 44;
const FOOT = 352;
const HEAD = 96;

/** The frame with its warp threads and heddles, 400 high. @param width at that height */
export function loomFrame(width: number): string {
  const left = POST + 14;
  const right = width - POST - 14;
  const count = Math.round((right - left) / 11);
  const warp = Array.from({ length: count + 1 }, (_, index) => `M${(left + ((right - left) * index) / count).toFixed(1)} 46V${FOOT}`).join(
    '',
  );
  const post = (x: number) =>
    `<path d="M${x} 24V384" stroke="${INK}" stroke-width="36"/><path d="M${x} 24V384" stroke="${WOOD}" stroke-width="22"/><path d="M${x + 6} 30V380" stroke="${WOOD_DARK}" stroke-width="6"/>`;
  const beam = (y: number, thick: number, colour: string) =>
    `<path d="M26 ${y}H${width - 26}" stroke="${INK}" stroke-width="${thick + 14}"/><path d="M26 ${y}H${width - 26}" stroke="${colour}" stroke-width="${thick}"/>`;
  const heddle = (y: number, colour: string) =>
    `<path d="M${left - 6} ${y}H${right + 6}" stroke="${INK}" stroke-width="16"/><path d="M${left - 6} ${y}H${right + 6}" stroke="${colour}" stroke-width="7"/>`;
  return drawing(
    width,
    400,
    `<ellipse cx="${width / 2}" cy="388" rx="${width / 2 - 12}" ry="10" fill="${INK}" opacity=".16"/>` +
      `<path d="M${left - 8} 40H${right + 8}V${FOOT}H${left - 8}Z" fill="#FFE9B8"/><path d="${warp}" stroke="${WARP}" stroke-width="5"/>` +
      heddle(66, '#D8232A') +
      heddle(88, '#2E9C9B') +
      post(POST) +
      post(width - POST) +
      beam(34, 20, WOOD) +
      beam(FOOT + 14, 26, WOOD),
  );
}

export interface OnLoom {
  bands: readonly Strip[];
  all: number;
  now?: Strip & { part: number };
  /** The thread of the band that is being woven was pulled: it goes crooked. */
  pulled: boolean;
}

/** The height of a band on the loom, and where the edge of the cloth is now. */
const bandHeight = (all: number): number => (FOOT - HEAD) / Math.max(all, 3);
export const edgeOf = ({ bands, all, now }: OnLoom): number => FOOT - (bands.length + (now?.part ?? 0)) * bandHeight(all);

/** The cloth as far as it is woven, on the same canvas as the frame. */
export function clothOnLoom(cloth: OnLoom, width: number): string {
  const left = POST + 16;
  const wide = width - 2 * left;
  const high = bandHeight(cloth.all);
  const edge = edgeOf(cloth);
  const done = cloth.bands
    .map((band, index) => `<g transform="translate(${left} ${FOOT - index * high})">${strip(band, wide, high, 1)}</g>`)
    .join('');
  const foot = FOOT - cloth.bands.length * high;
  const { now } = cloth;
  const part = now ? Math.max(now.part, cloth.pulled ? 0.4 : 0) : 0;
  const rising = now
    ? cloth.pulled
      ? `<g transform="translate(${left} ${foot}) skewY(-7)">${strip(now, wide, high, part)}</g>` +
        `<path d="M${left + wide * 0.52} ${foot - high * 0.2}l${wide * 0.3} ${-high * 0.34}M${left + wide * 0.66} ${foot - high * 0.1}l${wide * 0.22} ${-high * 0.3}M${left + wide * 0.4} ${foot - high * 0.24}l${wide * 0.2} ${-high * 0.2}" stroke="${INK}" stroke-width="5" opacity=".5"/>`
      : `<g transform="translate(${left} ${foot})">${strip(now, wide, high, part)}</g>`
    : '';
  // The comb that beats the rows home lies on the edge.
  const comb = now
    ? `<path d="M${left - 6} ${edge - 8}H${left + wide + 6}" stroke="${INK}" stroke-width="18"/><path d="M${left - 6} ${edge - 8}H${left + wide + 6}" stroke="#F6D08A" stroke-width="8"/>`
    : '';
  return drawing(width, 400, done + rising + (cloth.pulled ? '' : comb));
}

/** The shuttle, a little boat of wood with a spool of the child's thread. */
export function shuttle(hue: string): string {
  const [ground, a] = dyes[hue] ?? ['#A8141C', '#FFD166'];
  return drawing(
    240,
    110,
    `<ellipse cx="120" cy="96" rx="92" ry="9" fill="${INK}" opacity=".16"/>` +
      `<path d="M10 56C48 22 84 14 120 14C156 14 192 22 230 56C192 88 156 94 120 94C84 94 48 88 10 56Z" fill="${WOOD}"/>` +
      `<path d="M40 66C72 84 96 88 120 88C156 88 188 82 218 60C190 90 156 94 120 94C92 94 66 90 40 66Z" fill="${WOOD_DARK}"/>` +
      `<path d="M62 54C84 36 156 36 178 54C156 72 84 72 62 54Z" fill="#5A4A3C"/>` +
      `<path d="M80 54H160" stroke="${ground}" stroke-width="26"/><path d="M92 44l8 20M110 42l8 24M128 42l8 24M146 44l6 18" stroke="${a}" stroke-width="5"/>` +
      `<path d="M10 56C48 22 84 14 120 14C156 14 192 22 230 56C192 88 156 94 120 94C84 94 48 88 10 56Z" stroke="${INK}" stroke-width="8"/>`,
  );
}

/** The hand that holds the loom still. @param dull it was used just now */
export const stopHand = (dull: boolean): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 150 150" fill="none" stroke="${INK}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round">` +
  `<circle cx="75" cy="75" r="68" fill="${dull ? '#D9E4F2' : '#FFD9E0'}"/><g transform="translate(78 88) scale(1.15)">${palm(SKIN.tan)}</g></svg>`;

/**
 * The other child's thread, from the loom on the left to the hand on the right.
 * @param strain slack hangs in a bow and curls; taut is straight and trembles; a knot has drawn itself together
 */
export function yarn(hue: string, strain: string): string {
  const [ground, a] = dyes[hue] ?? ['#A8141C', '#FFD166'];
  const thread = (d: string, width = 10) =>
    `<path d="${d}" stroke="${INK}" stroke-width="${width + 9}"/><path d="${d}" stroke="${ground}" stroke-width="${width}"/>`;
  const ball = `<circle cx="262" cy="70" r="30" fill="${ground}" stroke="${INK}" stroke-width="7"/><path d="M242 62C256 50 274 54 284 66M240 76C256 64 276 70 284 82M250 92C258 84 270 86 276 92" stroke="${a}" stroke-width="5"/>`;
  if (strain === 'taut')
    return drawing(
      300,
      160,
      `${thread('M8 74H240')}<path d="M60 44l-8-16M100 40l-4-18M140 40l4-18M60 106l-8 16M100 110l-4 18M140 110l4 18" stroke="${INK}" stroke-width="6"/>${ball}`,
    );
  if (strain === 'knot')
    return drawing(
      300,
      160,
      `${thread('M8 60C40 52 60 66 84 74M150 76C180 82 210 70 240 74')}${thread('M84 74C70 40 130 32 138 64C146 100 92 116 92 88C92 64 150 54 152 78C154 100 112 104 108 74', 9)}${ball}`,
    );
  return drawing(300, 160, `${thread('M8 66C50 120 96 138 130 112C154 92 120 74 112 98C104 128 176 140 240 82')}${ball}`);
}

/** A glint on the finished cloth. */
export const glint = drawing(
  60,
  60,
  '<path d="M30 4C32 22 38 28 56 30C38 32 32 38 30 56C28 38 22 32 4 30C22 28 28 22 30 4Z" fill="#FFF1C9"/>',
);

/** A cloth that hangs over a pole, as scenery. */
export const hanging = (hue: string, pattern: string): string => {
  const band = { hue, pattern, mended: false };
  const [, a] = dyes[hue] ?? ['', '#FFD166'];
  const tufts = Array.from({ length: 8 }, (_, index) => `M${9 + index * 15} 268v16`).join('');
  return drawing(
    124,
    290,
    [90, 180, 268].map((y) => `<g transform="translate(0 ${y})">${strip(band, 124, 92, 1)}</g>`).join('') +
      `<path d="${tufts}" stroke="${a}" stroke-width="6"/><path d="M104 0V268H124V0Z" fill="#2A2150" opacity=".12"/>`,
  );
};

/** A loom in the yard with a cloth on it that is nearly done. */
export const yardLoom: string = (() => {
  const cloth: OnLoom = {
    bands: [
      { hue: 'sea', pattern: 'wave', mended: false },
      { hue: 'rose', pattern: 'diamond', mended: false },
    ],
    all: 3,
    now: { hue: 'sun', pattern: 'flower', mended: false, part: 0.9 },
    pulled: false,
  };
  const inner = (svg: string) => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');
  return drawing(420, 400, inner(loomFrame(420)) + inner(clothOnLoom(cloth, 420)));
})();
