/** People of the stories as they look on a card, and the few gestures and things that the cards of several places show. Round (0, 0) unless said otherwise. */

import { bubble, type Kid } from './card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CORAL_DARK,
  CREAM,
  dot,
  flat,
  GRAPE,
  INK,
  ink,
  LEAF_DARK,
  line,
  MINT,
  MIST,
  NAVY,
  palm,
  question,
  round,
  SEA,
  SKIN,
  SKY_MID,
  SUN,
  tube,
  WHITE,
} from './card-pen';

const aid = line('M28-2C36-2 37 10 30 14', 10, INK) + line('M28-2C36-2 37 10 30 14', 4, CORAL);
const scarf = ink('M-10 22L0 36L10 22C4 26-4 26-10 22Z', CORAL_DARK);
const glasses = `<g stroke-width="3"><circle cx="-10" cy="5" r="9"/><circle cx="11" cy="5" r="9"/><path d="M-1 4H2"/></g>`;
const bun = ink('M-26 2C-29-20-14-30 0-30C14-30 29-20 26 2C20-10 10-17 0-19C-10-17-20-10-26 2Z', MIST) + round(0, -37, 11, 9, MIST);
const leafHat = ink('M-36-11L0-42L36-11Q0-3-36-11Z', SUN);
const swimCap = ink('M-27-2C-29-35 29-35 27-2C14-8-14-8-27-2Z', CORAL);
const vest = ink('M-20 58V28L-9 22V58ZM20 58V28L9 22V58Z', CORAL) + line('M-20 46H-9M9 46H20', 5, WHITE);
const headset = line('M-27 6C-30-40 30-40 27 6', 6, NAVY) + round(-27, 8, 6, 9, NAVY) + round(27, 8, 6, 9, NAVY);
const beard = ink('M-26 12C-26 44 26 44 26 12C18 17 10 14 0 14C-10 14-18 17-26 12Z', WHITE) + line('M-7 22C-3 26 3 26 7 22', 4, INK);
const knitCap = ink('M-27-14C-27-44 27-44 27-14Z', CORAL) + ink('M-29-20H29V-9H-29Z', SUN);

export const WHO = {
  an: { skin: SKIN.warm, hair: 'tails', cloth: WHITE, more: scarf },
  binh: { skin: SKIN.warm, hair: 'short', cloth: WHITE, more: scarf },
  chi: { skin: SKIN.light, hair: 'bob', cloth: WHITE, more: glasses },
  dan: { skin: SKIN.tan, hair: 'curly', cloth: WHITE, more: scarf },
  khoi: { skin: SKIN.deep, hair: 'crew', cloth: WHITE, more: scarf },
  na: { skin: SKIN.deep, hair: 'bob', cloth: WHITE },
  thao: { skin: SKIN.deep, hair: 'tails', cloth: WHITE },
  hoa: { skin: SKIN.tan, hair: 'pony', cloth: WHITE, more: aid },
  ti: { skin: SKIN.warm, hair: 'crew', cloth: WHITE },
  quan: { skin: SKIN.warm, hair: 'short', cloth: WHITE },
  ut: { skin: SKIN.warm, hair: 'pony', cloth: SUN },
  nam: { skin: SKIN.warm, hair: 'short', cloth: SEA, more: glasses },
  mother: { skin: SKIN.warm, hair: 'tails', cloth: CORAL },
  guest: { skin: SKIN.tan, hair: 'crew', cloth: SKY_MID },
  father: { skin: SKIN.tan, hair: 'short', cloth: SEA },
  carer: { skin: SKIN.tan, hair: 'bob', cloth: GRAPE },
  grandma: { skin: SKIN.tan, hair: 'bald', cloth: CORAL_DARK, more: bun },
  uncle: { skin: SKIN.deep, hair: 'crew', cloth: NAVY, more: leafHat },
  man: { skin: SKIN.tan, hair: 'short', cloth: NAVY },
  fishLady: { skin: SKIN.warm, hair: 'tails', cloth: GRAPE },
  coach: { skin: SKIN.light, hair: 'short', cloth: SEA, more: swimCap },
  mo: { skin: SKIN.deep, hair: 'pony', cloth: SEA, more: vest },
  teacher: { skin: SKIN.light, hair: 'bob', cloth: GRAPE },
  counsellor: { skin: SKIN.warm, hair: 'bob', cloth: MINT, more: headset },
  keeper: { skin: SKIN.tan, hair: 'bald', cloth: NAVY, more: beard + knitCap },
  seller: { skin: SKIN.warm, hair: 'pony', cloth: SUN },
} as const satisfies Record<string, Kid>;

/** A right or left arm with a finger on the lips, and one raised with its palm towards us. */
export const hush = (skin: string): string =>
  tube('M18 36C32 46 24 56 8 46', 8, skin) + tube('M2 44V19', 5, skin) + round(3, 45, 9, 8, skin);
export const stop = (skin: string, x: number, y: number, size = 0.42): string =>
  tube(`M${x < 0 ? -18 : 18} 38L${x} ${y + 12}`, 8, skin) + at(x, y, palm(skin), ` scale(${size})`);
/** A hand behind the ear: listens. */
export const listening = (skin: string): string => tube('M18 38C40 46 44 30 34 18', 8, skin) + round(33, 10, 8, 11, skin);
/** A telephone at the ear. */
export const calling = (skin: string): string =>
  tube('M18 38C38 46 42 32 33 20', 8, skin) + at(31, 8, ink('M-7-20H7V18H-7Z', NAVY), ' rotate(8)') + round(35, 14, 6, 7, skin);

export const says = (x: number, y: number, w: number, h: number, tip: number, inside: string): string => bubble(x, y, w, h, tip) + inside;
export const lips = ink('M-18 0C-10-11-4-11 0-5C4-11 10-11 18 0C8 12-8 12-18 0Z', CORAL_DARK) + line('M-18 0C-6 3 6 3 18 0', 4, INK);
export const tick = (size: number): string => line(`M${-size} 0L${-size / 4} ${size * 0.8}L${size} ${-size}`, 8, LEAF_DARK);
export const cross = (half: number): string => {
  const d = `M${-half} ${-half}L${half} ${half}M${half} ${-half}L${-half} ${half}`;
  return line(d, 18, INK) + line(d, 9, CORAL_DARK);
};
/** Why, what, where: a question mark in a disc. */
export const asks = (x: number, y: number, size = 1): string =>
  at(x, y, round(0, 0, 24, 24, BUTTER) + at(0, -4, question(INK), ' scale(.9)'), ` scale(${size})`);

export const cake =
  ink('M-42-10H42V30H-42Z', CREAM) +
  flat('M-40-8H40V4C34 14 24 14 20 4C16 14 4 14 0 4C-4 14-16 14-20 4C-24 14-34 14-40 4Z', CORAL) +
  [-20, 0, 20].map((x) => line(`M${x}-12V-26`, 10, INK) + line(`M${x}-13V-25`, 4, WHITE) + round(x, -34, 5, 7, SUN)).join('');
export const fish =
  ink('M22 0L44-18V18Z', AMBER) +
  ink('M-36 0C-26-24 12-24 26 0C12 24-26 24-36 0Z', SUN) +
  dot(-18, -4, 4, 5, INK) +
  line('M-4-14C4-6 4 6-4 14', 4, AMBER);
/** A motorbike that goes to the right, on y = 0, 110 wide. */
export const motorbike =
  round(-38, -16, 16, 16, NAVY) +
  round(38, -16, 16, 16, NAVY) +
  ink('M-50-26C-46-44-30-46-8-44L-2-26H14L28-58H38L44-24C34-34 24-30 20-12H-18C-22-30-36-34-50-26Z', CORAL);
