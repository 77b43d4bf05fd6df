/** What tempts on the field of An Hòa, by the children of the story. */

import { bellyHeld, crossed } from '../card-asks';
import { WHO } from '../card-cast';
import { arm, arrow, bubble, calendar, type Kid, kid } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  card,
  cloud,
  flat,
  ground,
  INK,
  ink,
  LEAF,
  LEAF_DARK,
  line,
  MINT,
  MIST_LIGHT,
  NAVY,
  roof,
  SAND,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';
import { timid } from '../card-people';

const { an, binh, chi, hoa, na } = WHO;
const van: Kid = { skin: SKIN.warm, hair: 'bob', cloth: WHITE };
const older: Kid = { skin: SKIN.warm, hair: 'pony', cloth: NAVY };
const out = (who: Kid, side: 1 | -1): string =>
  arm(who, `M${18 * side} 31C${28 * side} 30 ${34 * side} 30 ${38 * side} 28`, `M${38 * side} 28L${54 * side} 24`);
const milk = (x: number, y: number): string => at(x, y, ink('M-14-16L0-26L14-16V20H-14Z', WHITE) + flat('M-12 0H12V12H-12Z', SEA));
const wave = (x: number, y: number, colour: string, size = 1): string =>
  at(x, y, line('M-22 0C-17-9-11-9-8 0S2 9 6 0S16-9 20 0', 6, colour), ` scale(${size})`);
/** A sheep that looks to the right. */
const sheep = (x: number, y: number, size: number): string =>
  at(
    x,
    y,
    line('M-18 10V28M14 10V28', 10, INK) +
      ink('M-38 2C-46-10-38-24-24-22C-20-34 4-36 12-24C28-28 34-12 28-2C30 12 16 18 4 12C-8 20-22 18-26 12C-36 14-42 8-38 2Z', WHITE) +
      ink('M18-20C22-32 44-32 46-18C48-4 42 4 34 4C24 4 16-6 18-20Z', SKIN.light) +
      line('M28-12V-10M39-12V-10M30-3C33 0 36 0 39-3', 4, INK),
    ` scale(${size})`,
  );

export const cards: Record<string, string> = {
  'take-hand': card(
    SKY,
    ground(LEAF, 124) +
      kid(46, 72, 1.1, hoa, 'smile', out(hoa, 1)) +
      kid(116, 76, 1.05, na, 'calm', arm(na, 'M-18 33C-22 34-24 34-26 34', 'M-26 34L-32 34')) +
      sheep(166, 128, 0.72) +
      arrow('M132 28H174M160 16L174 28L160 40', LEAF_DARK, 6),
  ),
  'hide-tree': card(
    MIST_LIGHT,
    ground(SAND, 128) +
      kid(82, 82, 1.2, chi, 'gaze') +
      ink('M30 34H78V150H30Z', WOOD_LIGHT) +
      line('M46 60V84M60 100V124', 4, INK) +
      at(48, 24, cloud(LEAF_DARK), ' scale(1.5 1.2)') +
      kid(172, 112, 0.6, an, 'sad'),
  ),
  'shout-alone': card(
    BUTTER,
    ground(SAND, 130) +
      kid(38, 104, 0.95, chi, 'shout', arm(chi, 'M18 33C26 38 28 30 30 22', 'M30 22L34 12')) +
      line('M72 84C80 92 80 106 72 114M86 76C98 90 98 108 86 122', 6, CORAL) +
      kid(118, 74, 1, { skin: SKIN.warm, hair: 'short', cloth: SEA }, 'laugh') +
      kid(150, 64, 1, { skin: SKIN.tan, hair: 'crew', cloth: LEAF }, 'laugh') +
      kid(180, 80, 1, { skin: SKIN.light, hair: 'pony', cloth: CORAL }, 'laugh'),
  ),
  'bear-days': card(
    MINT,
    ground(LEAF, 130) +
      kid(46, 96, 1.05, hoa, 'talk', out(hoa, 1)) +
      kid(156, 92, 1.1, na, 'sad', timid(na)) +
      bubble(28, 2, 108, 58, 60) +
      [56, 84, 112].map((x) => at(x, 32, calendar(''), ' scale(.22)')).join(''),
  ),
  'speak-theirs': card(
    SKY,
    kid(66, 92, 1.2, binh, 'uneasy', timid(binh)) +
      bubble(84, 6, 108, 56, 96) +
      wave(138, 34, CORAL, 1.3) +
      wave(158, 104, LEAF_DARK, 1.2) +
      crossed(158, 104, 18),
  ),
  'no-school': card(
    BUTTER,
    roof(100, 22, 76, 40) +
      ink('M36 60H164V132H36Z', WHITE) +
      ink('M86 132V92H114V132Z', WOOD_LIGHT) +
      ink('M50 76H74V98H50ZM126 76H150V98H126Z', SKY_MID) +
      line('M100 20V-2', 6, INK) +
      ink('M102-2H128V12H102Z', CORAL) +
      crossed(100, 84, 44),
  ),
  'fake-tummy': card(
    BUTTER,
    kid(70, 82, 1.35, van, 'aside', bellyHeld(van)) +
      line('M26 118l-12 6M30 134l-10 10M114 118l12 6M110 134l10 10', 6, CORAL) +
      kid(168, 92, 1, { skin: SKIN.tan, hair: 'short', cloth: SUN }, 'wide'),
  ),
  'two-milk': card(
    MIST_LIGHT,
    ground(SAND, 130) +
      kid(44, 96, 1, hoa, 'uneasy', tube('M17 34C30 42 40 40 46 34', 9, hoa.skin)) +
      kid(164, 66, 1.3, older, 'grin') +
      milk(90, 116) +
      milk(120, 116) +
      arrow('M78 64H118M104 52L118 64L104 76', AMBER, 6),
  ),
  'milk-thirsty': card(
    SKY,
    kid(66, 84, 1.3, hoa, 'talk', tube('M17 36C32 42 42 36 50 28', 9, hoa.skin)) +
      at(148, 98, ink('M-22-30H22L16 34H-16Z', WHITE) + flat('M-17-8H17L13 29H-13Z', SKY_MID)),
  ),
};
