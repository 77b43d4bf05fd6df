/** The children of the answer cards, and the things that several of those cards show. Round (0, 0) unless said otherwise. */
import {
  AMBER,
  at,
  CORAL,
  CREAM,
  dot,
  flat,
  GRAPE,
  GRAPE_DARK,
  head,
  INK,
  ink,
  LEAF,
  leg,
  line,
  MIST,
  NAVY,
  round,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  shirt,
  shorts,
  tube,
  WHITE,
  wheel,
} from './card-pen';

type Face = Parameters<typeof head>[2];

export interface Kid {
  skin: string;
  hair: Parameters<typeof head>[1];
  cloth: string;
  /** Glasses or a hearing aid, over the face. */
  more?: string;
}

const aid = line('M28-2C36-2 37 10 30 14', 10, INK) + line('M28-2C36-2 37 10 30 14', 4, CORAL);
const glasses = `<g stroke-width="3"><circle cx="-10" cy="5" r="9"/><circle cx="11" cy="5" r="9"/><path d="M-1 4H2"/></g>`;

const TEAL = '#5FA9C4';

export const KIDS = {
  lan: { skin: SKIN.light, hair: 'bob', cloth: CORAL },
  nam: { skin: SKIN.deep, hair: 'curly', cloth: SUN },
  mi: { skin: SKIN.warm, hair: 'tails', cloth: LEAF },
  tin: { skin: SKIN.tan, hair: 'crew', cloth: GRAPE },
  ha: { skin: SKIN.tan, hair: 'pony', cloth: SUN, more: aid },
  bo: { skin: SKIN.warm, hair: 'short', cloth: SKY_MID },
  y: { skin: SKIN.deep, hair: 'bob', cloth: WHITE },
  vu: { skin: SKIN.light, hair: 'crew', cloth: LEAF, more: glasses },
} as const satisfies Record<string, Kid>;

/** A child down to the waist; `arms` are drawn over the shirt, `back` behind everything. */
export const kid = (x: number, y: number, size: number, who: Kid, face: Face, arms = '', back = '', turn = 0): string =>
  at(x, y, back + shirt(who.cloth) + head(who.skin, who.hair, face) + (who.more ?? '') + arms, ` rotate(${turn}) scale(${size})`);

/** Legs for a child, to stand on y = 100. */
export const standing = (who: Kid, shoe = NAVY): string => leg(who.skin, shoe, -9, 70, 92) + leg(who.skin, shoe, 9, 70, 92) + shorts(NAVY);

/** A wheelchair from the front, for a child whose waist is at y = 58. */
export const chair = ink('M-26 20H26V62H-26Z', SEA);
export const wheels =
  ink('M-20 54H20Q26 54 26 64V74H-26V64Q-26 54-20 54Z', NAVY) +
  at(-34, 66, wheel(0, 0), ' scale(.5 1)') +
  at(34, 66, wheel(0, 0), ' scale(.5 1)') +
  ink('M-22 74H-3V88H-22ZM3 74H22V88H3Z', NAVY);

/** An arm from a short sleeve: the sleeve goes from the shoulder to the elbow. */
export const arm = (who: Kid, sleeve: string, rest: string): string =>
  line(sleeve, 21, INK) + tube(rest, 9, who.skin) + line(sleeve, 11, who.cloth);

/** A grown-up who may be anybody, down to the waist. */
export const grown = (x: number, y: number, size: number, face: Face = 'smile', turn = 0, arms = ''): string =>
  at(x, y, shirt(TEAL) + head(SKIN.tan, 'bob', face, turn) + arms, ` scale(${size})`);

/** Khoanh tay: arms folded on the chest, head bowed to a grown-up. */
export const polite = (who: Kid): string =>
  grown(168, 56, 1.6, 'smile', -6) +
  at(
    64,
    76,
    shirt(who.cloth) +
      at(8, 3, head(who.skin, who.hair, 'peace', 6), ' rotate(14)') +
      arm(who, 'M20 32C34 38 38 46 32 52', 'M32 52C16 60-12 50-22 42') +
      arm(who, 'M-20 32C-34 38-38 46-32 52', 'M-32 52C-16 60 12 50 22 40'),
    ' scale(1.3)',
  ) +
  line('M34 22C54 12 78 14 92 28M79 27L93 30L96 16', 6, AMBER);

/** A thumb up, from a sleeve. */
export const thumb = (skin: string, cloth: string): string =>
  ink('M-44-8H-18V36H-44Z', cloth) +
  ink(
    'M-20-4C-10-10-10-22-8-32C-4-44 14-40 13-26C13-18 11-12 9-8H22Q32-8 32 1Q32 8 27 9Q32 14 29 20Q28 25 24 25Q26 35 17 36H-6Q-14 36-20 31Z',
    skin,
  ) +
  line('M14 9H25M14 24H22', 4, AMBER);

/** A thick arrow; `d` draws its head, too. */
export const arrow = (d: string, colour = AMBER, width = 7): string => line(d, width + 9, INK) + line(d, width, colour);

/** A speech bubble at (x, y) with its tail's tip at `tip` below it. */
export const bubble = (x: number, y: number, w: number, h: number, tip: number, fill = WHITE, drop = 14): string =>
  ink(
    `M${x + 14} ${y}H${x + w - 14}Q${x + w} ${y} ${x + w} ${y + 14}V${y + h - 14}Q${x + w} ${y + h} ${x + w - 14} ${y + h}H${Math.min(tip + 16, x + w - 14)}` +
      `L${tip} ${y + h + drop}L${tip - 2} ${y + h}H${x + 14}Q${x} ${y + h} ${x} ${y + h - 14}V${y + 14}Q${x} ${y} ${x + 14} ${y}Z`,
    fill,
  );

export const dots3 = (x: number, y: number, step: number, r: number, colour = INK): string =>
  [-1, 0, 1].map((each) => dot(x + each * step, y, r, r, colour)).join('');

export const phone = (screen: string, inner: string): string =>
  ink('M-36-66H36Q46-66 46-56V56Q46 66 36 66H-36Q-46 66-46 56V-56Q-46-66-36-66Z', NAVY) + flat('M-36-54H36V52H-36Z', screen) + inner;

export const gift = (paper: string, ribbon: string): string =>
  ink('M-28-8H28V30H-28Z', paper) +
  flat('M-6-8H6V28H-6Z', ribbon) +
  ink('M-33-20H33V-6H-33Z', paper) +
  flat('M-6-18H6V-8H-6Z', ribbon) +
  ink('M0-22C-10-42-30-38-24-24C-20-16-6-18 0-22ZM0-22C10-42 30-38 24-24C20-16 6-18 0-22Z', ribbon);

export const clock = (r: number): string =>
  round(0, 0, r, r, WHITE) +
  line(`M0 ${-r + 8}V${-r + 10}M0 ${r - 8}V${r - 10}M${-r + 8} 0H${-r + 10}M${r - 8} 0H${r - 10}`, 4, MIST) +
  line(`M0 ${-r * 0.55}V0L${r * 0.4} ${r * 0.25}`, 5, INK);

export const heart = (fill: string): string => ink('M0 16C-26 0-20-20-8-20C-3-20 0-16 0-12C0-16 3-20 8-20C20-20 26 0 0 16Z', fill);
export const moon = (fill: string): string => ink('M6-24C-16-24-28-2-18 14C-8 30 16 28 24 12C6 14-8-2 6-24Z', fill);
export const spark = (d: string, colour = AMBER): string => line(d, 6, colour);

/** Waves of sound that go to the right. */
export const waves = (x: number, y: number, all: number, colour = AMBER): string =>
  Array.from({ length: all }, (_, i) =>
    line(`M${x + i * 15} ${y - 10 - i * 9}Q${x + 10 + i * 19} ${y} ${x + i * 15} ${y + 10 + i * 9}`, 7, colour),
  ).join('');

export const ball = `${round(0, 0, 24, 24, SUN) + flat('M-21-6C-8-2 6-10 8-22C18-18 22-8 21 2C8-4-6 6-8 21C-18 17-22 6-21-6Z', SEA)}<circle r="24"/>`;

/** A small picture: hills, sun. */
export const photo =
  ink('M-30-24H30V24H-30Z', WHITE) + flat('M-23-17H23V17H-23Z', SKY) + flat('M-23 17L-8-4L4 10L12 2L23 17Z', LEAF) + dot(12, -8, 5, 5, SUN);

export const sunny = (r: number): string =>
  line(
    [0, 45, 90, 135, 180, 225, 270, 315]
      .map((turn) => {
        const [x, y] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)].map((part) => Math.round(part * 100) / 100);
        return `M${Math.round((x ?? 0) * (r + 9))} ${Math.round((y ?? 0) * (r + 9))}L${Math.round((x ?? 0) * (r + 15))} ${Math.round((y ?? 0) * (r + 15))}`;
      })
      .join(''),
    6,
    AMBER,
  ) + round(0, 0, r, r, SUN);

/** A house, 80 wide. */
export const home =
  ink('M-30-6H30V36H-30Z', CREAM) + ink('M-42-2L0-36L42-2Z', '#D9764A') + ink('M-9 36V10H9V36', GRAPE) + dot(4, 24, 2, 2, GRAPE_DARK);

/** A finger on the lips of a head at (0, 0). */
export const hush = (skin: string): string =>
  line('M-10 16H10', 4, INK) +
  line('M6 42L1 11', 14, INK) +
  round(9, 45, 13, 11, skin) +
  line('M6 44L1 11', 6, skin) +
  line('M12 41H20M13 48H20', 3, INK);

export const tear = ink('M0-9C7 0 9 5 7 9C4 14-4 14-7 9C-9 5-7 0 0-9Z', SKY);

/** A block of days, the page of today torn off: another day. */
export const calendar = (today: string): string => {
  const page = ink('M-40-40H40V50H-40Z', WHITE) + ink('M-40-40H40V-20H-40Z', CORAL);
  return at(28, -14, page, ' rotate(24) scale(.8)') + page + today + line('M-20-50V-32M20-50V-32', 9, INK);
};
