/** The satchel of Bàu Trúc that is not given back, and whom one can't turn to about it. */

import { begs } from '../card-gestures';
import { arm, arrow, bubble, KIDS, type Kid, kid, tear } from '../card-kids';
import {
  AMBER,
  at,
  BRICK,
  CORAL,
  CREAM,
  card,
  flat,
  ground,
  head,
  INK,
  ink,
  line,
  MINT,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SUN,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';
import { man, scarf } from '../card-people';

const na: Kid = { skin: SKIN.deep, hair: 'bob', cloth: WHITE };
const bo: Kid = { skin: SKIN.warm, hair: 'short', cloth: WHITE, more: scarf };
const van: Kid = { skin: SKIN.warm, hair: 'tails', cloth: WHITE, more: scarf };
const dan: Kid = { skin: SKIN.tan, hair: 'curly', cloth: WHITE };
const friend: Kid = { skin: SKIN.warm, hair: 'crew', cloth: WHITE };
const big: Kid = { skin: SKIN.warm, hair: 'crew', cloth: SEA };

const reach = (who: Kid): string =>
  arm(who, 'M18 31C26 34 30 34 34 32', 'M34 32L52 28') + arm(who, 'M16 36C24 42 28 44 34 42', 'M34 42L52 40');
/** A satchel from behind: the two straps, the flap and its buckles. */
const bag =
  line('M-26-12C-46-8-46 26-26 28M26-12C46-8 46 26 26 28', 12, INK) +
  line('M-26-12C-46-8-46 26-26 28M26-12C46-8 46 26 26 28', 4, SUN) +
  line('M-10-24C-10-36 10-36 10-24', 6, INK) +
  ink('M-28-14Q-28-24-18-24H18Q28-24 28-14V22Q28 30 20 30H-20Q-28 30-28 22Z', CORAL) +
  ink('M-28-14Q-28-24-18-24H18Q28-24 28-14V0Q0 10-28 0Z', BRICK) +
  ink('M-18 0H-9V12H-18ZM9 0H18V12H9Z', SUN);

export const cards: Record<string, string> = {
  // Two tug at one satchel.
  'pull-bag': card(
    SKY,
    ground(SAND, 134) +
      kid(34, 76, 1.05, na, 'sad', '', '', -8) +
      kid(166, 66, 1.15, big, 'laugh', '', '', 6) +
      at(100, 104, bag, ' scale(1.05)') +
      tube('M48 108L62 106', 9, na.skin) +
      tube('M152 104L138 104', 9, big.skin) +
      line('M84 62L74 52M100 58V44M116 62L126 52', 6, AMBER),
  ),
  // The joke is on her: she smiles at the one who has the satchel and waves it away.
  'joke-bag': card(
    MINT,
    ground(SAND, 138) +
      kid(146, 62, 1.25, big, 'grin', '') +
      at(150, 118, bag, ' scale(.95)') +
      kid(52, 84, 1.2, na, 'teeth', arm(na, 'M18 32C26 38 30 34 32 26', 'M32 26L36 12') + at(-30, -22, tear, ' scale(.8)')) +
      line('M104 84C112 78 112 70 108 64', 5, AMBER),
  ),
  // Told for fun: both laugh.
  'laugh-two': card(
    '#FFD9E0',
    kid(48, 92, 1.2, van, 'grin') +
      kid(152, 92, 1.2, KIDS.mi, 'grin') +
      bubble(54, 6, 92, 56, 66) +
      at(100, 34, head(SKIN.tan, 'crew', 'grin'), ' scale(.68)') +
      line('M186 62L194 54M120 92L112 84', 5, AMBER),
  ),
  // The very one who looks after him, asked by himself.
  'beg-carer': card(
    MINT,
    begs(bo, man, at(60, 34, head(bo.skin, 'short', 'calm'), ' scale(.62)') + line('M42 50L78 18M42 18L78 50', 6, CORAL)),
  ),
  'cake-for-bag': card(
    MINT,
    ground(SAND, 134) +
      kid(44, 78, 1.2, na, 'smile', reach(na)) +
      at(100, 104, ink('M-24 10L18-12Q26-4 26 10V24H-24Z', CREAM) + flat('M-20 14H23V18H-20Z', CORAL) + round(8, -12, 6, 6, CORAL)) +
      arrow('M88 62H118M106 50L118 62L106 74', AMBER, 6) +
      kid(160, 70, 1.2, big, 'calm', at(6, 56, bag, ' scale(.75)') + arm(big, 'M-18 31C-26 40-26 50-20 54', 'M-20 54L2 58')),
  ),
  // In class: one hides the satchel behind the back and laughs.
  'class-bag': card(
    MINT,
    ink('M10 8H104V62H10Z', '#2B6B5A') +
      line('M24 26H60M24 44H76', 5, WHITE) +
      ground(WOOD_LIGHT, 138) +
      kid(44, 92, 1.1, dan, 'sad', arm(dan, 'M18 31C26 36 30 36 34 34', 'M34 34L46 28')) +
      at(168, 104, bag, ' scale(1.05)') +
      kid(122, 66, 1.2, friend, 'grin', '', '') +
      tube('M140 106C150 116 154 112 158 104', 10, friend.skin) +
      line('M98 34L90 26M148 34L156 26', 5, AMBER),
  ),
};
