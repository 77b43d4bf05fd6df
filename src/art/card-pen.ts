/**
 * The pens of the situation cards: colours, limbs, heads, houses and small things that the pictures share.
 * A card is 200 by 160; a picture never frightens: what went wrong is told by things (a plaster, a broken lock, a grey mist),
 * never by a blow or a threatening face.
 */
import { INK } from './pen';

export { INK };
export const CREAM = '#FFF6E0';
export const BUTTER = '#FFE9B8';
export const SAND = '#F6D08A';
export const SUN = '#FFD166';
export const AMBER = '#C9731A';
export const BRICK = '#D9764A';
export const RUST = '#963F27';
export const CORAL = '#FF8F7D';
export const CORAL_DARK = '#D95F55';
export const GRAPE = '#C9A9F2';
export const GRAPE_DARK = '#7C5CC4';
export const PLUM = '#7A2748';
export const SKY = '#BFE9F5';
export const SKY_MID = '#93CFE2';
export const MINT = '#C9F2DC';
export const LEAF = '#8ED9B4';
export const LEAF_DARK = '#4FAE8C';
export const SEA = '#2E9C9B';
export const FOAM = '#8FE0C6';
export const NAVY = '#34507F';
export const WHITE = '#FFF';
export const MIST = '#B9C6DD';
export const MIST_LIGHT = '#D9E4F2';
export const WOOD = '#B5532F';
export const WOOD_LIGHT = '#E08A5A';
export const HAIR = '#332B45';
export const SKIN = { light: '#F8D3AE', warm: '#EBB98A', tan: '#CF9463', deep: '#A9714A' } as const;

/** A shape with the ink contour, which the card gives to everything on it. */
export const ink = (d: string, fill: string): string => `<path fill="${fill}" d="${d}"/>`;
/** A shape without contour: shade, light, scenery. */
export const flat = (d: string, fill: string): string => `<path fill="${fill}" stroke="none" d="${d}"/>`;
export const line = (d: string, width: number, colour: string): string => `<path stroke="${colour}" stroke-width="${width}" d="${d}"/>`;
/** A disc with the ink contour, and one without. */
export const round = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse fill="${fill}" cx="${x}" cy="${y}" rx="${rx}" ry="${ry}"/>`;
export const dot = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse fill="${fill}" stroke="none" cx="${x}" cy="${y}" rx="${rx}" ry="${ry}"/>`;
/** A limb: ink below, skin or cloth on top. */
export const tube = (d: string, width: number, fill: string): string => line(d, width + 10, INK) + line(d, width, fill);
export const at = (x: number, y: number, body: string, more = ''): string => `<g transform="translate(${x} ${y})${more}">${body}</g>`;

export const card = (tint: string, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 160" fill="none" stroke="${INK}" stroke-width="5" ` +
  `stroke-linecap="round" stroke-linejoin="round"><rect width="200" height="160" rx="22" fill="${tint}" stroke="none"/>${body}</svg>`;
export const ground = (colour: string, top = 122): string =>
  flat(`M0 ${top + 6}C50 ${top - 6} 150 ${top - 6} 200 ${top + 6}V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z`, colour);
export const shadow = (x: number, y: number, rx: number): string => `<g opacity=".16">${dot(x, y, rx, 6, INK)}</g>`;

/** The two eyes of a face, looking (dx, dy) aside. */
export const eyes = (dx = 0, dy = 0): string =>
  [-10, 10].map((x) => dot(x + dx, 5 + dy, 4, 5, INK) + dot(x + dx + 1.5, 3 + dy, 2, 2, WHITE)).join('');
const asleep = line('M-15 4C-13 9-7 9-5 4M5 4C7 9 13 9 15 4', 4, INK);
const blush = `<g opacity=".6">${dot(-17, 12, 4, 3, CORAL)}${dot(17, 12, 4, 3, CORAL)}</g>`;
/** Eyes that look for a way out. */
const aghast = [-10, 9].map((x) => `<circle fill="${WHITE}" stroke-width="3" cx="${x}" cy="4" r="7"/>${dot(x - 3, 5, 3, 4, INK)}`).join('');
const MOUTH = {
  laugh: `${blush}<path stroke-width="4" d="M-15 6C-13 0-7 0-5 6M5 6C7 0 13 0 15 6"/><path fill="${PLUM}" stroke-width="4" d="M-7 11H7C6 20-6 20-7 11Z"/>`,
  aside:
    dot(-5, 5, 4, 5, INK) +
    dot(14, 5, 4, 5, INK) +
    dot(-3, 3, 2, 2, WHITE) +
    dot(16, 3, 2, 2, WHITE) +
    '<path stroke-width="4" d="M-11-3C-9-6-6-8-3-8M20-3C18-6 16-7 13-8M0 17C3 14 6 14 9 16"/>',
  sad:
    `${dot(-10, 7, 4, 5, INK)}${dot(10, 7, 4, 5, INK)}${dot(-9, 5, 2, 2, WHITE)}${dot(11, 5, 2, 2, WHITE)}` +
    '<path stroke-width="4" d="M-16 0C-13-3-10-4-7-4M16 0C13-3 10-4 7-4M-5 18C-2 15 2 15 5 18"/>',
  tired: `<path stroke-width="4" d="M-15 4C-13 8-7 8-5 4M5 4C7 8 13 8 15 4M-5 16C-2 13 2 13 5 16"/>`,
  smile: blush + eyes() + line('M-7 13C-3 18 3 18 7 13', 4, INK),
  talk: `${blush}${eyes()}<path fill="${PLUM}" stroke-width="4" d="M-6 12H6C5 21-5 21-6 12Z"/>`,
  shout: `${eyes(0, -2)}${line('M-18-8L-6-4M18-8L6-4', 4, INK)}<ellipse fill="${PLUM}" stroke-width="4" cx="0" cy="14" rx="9" ry="7"/>`,
  calm: eyes() + line('M-5 15H5', 4, INK),
  up: `${blush}${eyes(3, -5)}<path fill="${PLUM}" stroke-width="4" d="M-2 11H9C8 18-1 18-2 11Z"/>`,
  down: asleep + line('M-4 16H4', 4, INK),
  peace: blush + asleep + line('M-7 13C-3 17 3 17 7 13', 4, INK),
  wide:
    [-10, 10].map((x) => `<circle fill="${WHITE}" stroke-width="4" cx="${x}" cy="3" r="7"/>${dot(x, 3, 3, 3, INK)}`).join('') +
    line('M-5 17H5', 4, INK),
  teeth: `${aghast}${line('M-20-4C-17-8-12-10-7-9M19-4C16-8 11-10 6-9', 4, INK)}<path fill="${WHITE}" stroke-width="4" d="M-17 11C-8 15 8 15 17 11C16 23-16 23-17 11ZM-6 14V20M6 14V20"/>`,
  cross: eyes(0, 1) + line('M-17-6L-5-1M17-6L5-1M-6 18C-3 14 3 14 6 18', 4, INK),
  grin: `${blush}<path stroke-width="4" d="M-16 3C-14-3-8-3-6 3M6 3C8-3 14-3 16 3"/><path fill="${PLUM}" stroke-width="4" d="M-12 8H12C13 23-13 23-12 8Z"/>${flat('M-9 9H9L8 13H-8Z', WHITE)}`,
  gaze:
    [-9, 11].map((x) => `<circle fill="${WHITE}" stroke-width="4" cx="${x}" cy="4" r="7"/>${dot(x + 3, 5, 3, 4, INK)}`).join('') +
    line('M-2 17H7', 4, INK),
  uneasy: aghast + line('M-20-4C-17-8-12-10-7-9M19-4C16-8 11-10 6-9M-9 18C-6 13-2 14 1 17S7 20 10 16', 4, INK),
  none: '',
} as const;
const shine = line('M-15-20C-11-24-7-26-3-26', 4, '#5A4E7D');
const FRINGE = {
  short:
    ink('M-25 2C-28-15-18-30 0-30C7-32 14-29 18-25C25-21 27-9 25 3C24-2 22-6 19-8C14-6 11-8 8-11C0-6-9-6-16-10C-18-6-23-4-25 2Z', HAIR) +
    shine,
  bob: ink('M-25 4C-27-17-15-30 0-30C15-30 27-17 25 4C24-1 22-5 20-7C8-4-8-4-20-7C-22-5-24-1-25 4Z', HAIR) + shine,
  tails: ink('M-25 2C-26-18-14-30 0-30C14-30 26-18 25 2C22-7 12-14 0-20C-12-14-22-7-25 2Z', HAIR) + shine,
  crew: ink('M-25 0C-27-19-16-29 0-29C16-29 27-19 25 0C22-8 18-13 14-15C5-18-5-18-14-15C-18-13-22-8-25 0Z', HAIR) + shine,
  curly:
    ink(
      'M-25 0C-28-7-21-13-15-10C-16-17-8-20-4-15C0-20 8-20 9-14C14-18 20-13 18-8C22-8 26-5 25 0C28-18 16-29 0-29C-16-29-28-18-25 0Z',
      HAIR,
    ) + shine,
  pony: ink('M-25 2C-27-18-15-30 0-30C15-30 27-18 25 2C23-4 20-9 17-11C4-8-10-10-16-19C-18-11-23-7-25 2Z', HAIR) + shine,
  bald: ink('M-26 4C-32-6-29-15-23-17C-22-10-23-2-26 4ZM26 4C32-6 29-15 23-17C22-10 23-2 26 4Z', '#C9CBD8'),
} as const;
const BACK = {
  short: '',
  bob: ink('M-26 0C-31-36 31-36 26 0C29 8 29 14 26 19C14 24-14 24-26 19C-29 14-29 8-26 0Z', HAIR),
  tails: ink('M-22 8C-34 8-40 26-31 36C-22 32-18 22-18 14ZM22 8C34 8 40 26 31 36C22 32 18 22 18 14Z', HAIR),
  crew: '',
  curly: ink('M-26 0C-35-4-34-14-28-16C-33-27-22-33-14-29C-8-38 8-38 14-29C22-33 33-27 28-16C34-14 35-4 26 0Z', HAIR),
  pony: ink('M14-24C34-34 44-12 37 6C35 18 38 24 42 28C30 31 24 22 24 8Z', HAIR),
  bald: '',
} as const;

/** A head 52 wide and 62 high round (0, 0); `turn` moves the face aside. */
export const head = (skin: string, hair: keyof typeof FRINGE, face: keyof typeof MOUTH, turn = 0): string =>
  BACK[hair] + round(-26, 6, 5, 5, skin) + round(26, 6, 5, 5, skin) + round(0, 0, 26, 24, skin) + at(turn, 0, MOUTH[face]) + FRINGE[hair];
/** The same head from behind. */
export const nape = (skin: string, hair: keyof typeof FRINGE): string =>
  round(-26, 6, 5, 5, skin) + round(26, 6, 5, 5, skin) + round(0, 0, 26, 24, HAIR) + BACK[hair] + shine;

/** A hand raised towards us, its middle at (0, 0): stop. */
export const palm = (skin: string): string =>
  line('M-18-10V-34M-6-14V-44M7-14V-42M19-8V-32M-24 10L-38-6', 21, INK) +
  round(0, 8, 27, 25, skin) +
  line('M-18-10V-34M-6-14V-44M7-14V-42M19-8V-32M-24 10L-38-6', 11, skin) +
  dot(0, 8, 24, 22, skin);

export const leg = (skin: string, shoe: string, x: number, from: number, to: number): string =>
  tube(`M${x} ${from}V${to}`, 6, skin) + ink(`M${x - 9} ${to + 9}C${x - 11} ${to - 5} ${x + 11} ${to - 5} ${x + 9} ${to + 9}Z`, shoe);
/** The upper body below a head at (0, 0), down to y = 58. */
export const shirt = (cloth: string): string => ink('M-12 21C-20 23-22 32-20 58H20C22 32 20 23 12 21C6 26-6 26-12 21Z', cloth);
export const shorts = (cloth: string): string => ink('M-19 56H19L20 72H3L0 66L-3 72H-20Z', cloth);

export const pane = (x: number, y: number, w: number, h: number, fill: string): string => ink(`M${x} ${y}h${w}v${h}h${-w}Z`, fill);
export const roof = (x: number, y: number, half: number, drop: number): string =>
  ink(`M${x - half} ${y + drop}L${x - 6} ${y + 3}Q${x} ${y - 2} ${x + 6} ${y + 3}L${x + half} ${y + drop}Z`, BRICK) +
  flat(`M${x + 8} ${y + 8}L${x + half - 7} ${y + drop - 3}H${x + half - 26}Z`, WOOD);
export const cloud = (fill: string): string =>
  ink('M-34 14C-50 12-48-10-30-10C-28-26-2-30 6-16C18-26 38-16 34-4C50-2 48 16 34 14C24 24-24 24-34 14Z', fill);
export const padlock = (fill: string, shackle = 'M-9-4V-12C-9-24 9-24 9-12V-4'): string =>
  line(shackle, 12, INK) +
  line(shackle, 4, MIST) +
  ink('M-16-5H16V12Q16 18 10 18H-10Q-16 18-16 12Z', fill) +
  dot(0, 5, 4, 4, INK) +
  line('M0 6V11', 4, INK);
export const question = (colour: string): string => line('M-9-9C-9-22 11-22 11-9C11-1 1-1 1 8', 7, colour) + dot(1, 19, 5, 5, colour);
export const swirl = (d: string): string => line(d, 4, GRAPE_DARK);
export const wheel = (x: number, y: number): string =>
  `${round(x, y, 23, 23, WHITE)}<g opacity=".5">${line(`M${x - 15} ${y}h30M${x} ${y - 15}v30`, 4, MIST)}</g>${dot(x, y, 4, 4, INK)}`;
export const plaster = (x: number, y: number, turn: number): string =>
  at(
    x,
    y,
    ink('M-12-6H12Q17-6 17 0T12 6H-12Q-17 6-17 0T-12-6Z', SUN) +
      flat('M-5-4H5V4H-5Z', CREAM) +
      dot(-10, 0, 2, 2, AMBER) +
      dot(10, 0, 2, 2, AMBER),
    ` rotate(${turn})`,
  );
/** A cap that lies on the ground. */
export const cap = (cloth: string, seam: string): string =>
  ink('M12-2C26-4 40 2 42 9H6Z', cloth) + ink('M-22 9C-26-20 20-20 20 9Z', cloth) + line('M-1-8V3', 4, seam) + round(-1, -13, 3, 2, cloth);
export const bench = (y: number): string =>
  ink(`M22 ${y - 34}H178V${y - 22}H22Z`, WOOD_LIGHT) +
  tube(`M38 ${y + 8}V${y + 28}M162 ${y + 8}V${y + 28}`, 4, RUST) +
  ink(`M16 ${y - 4}H184V${y + 9}H16Z`, WOOD_LIGHT);
export const flame = (x: number, y: number): string =>
  at(x, y, ink('M-7 0C-13-8-2-12-1-22C8-16 13-6 7 0Z', CORAL) + flat('M-3-1C-6-5 0-7 1-12C5-8 6-4 4-1Z', SUN));
