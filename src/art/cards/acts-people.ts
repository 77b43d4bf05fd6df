/** What a child does with somebody: drawn once, used on the cards of every game. The grown-up on them may be anybody. */

import { arm, bubble, dots3, grown, heart, KIDS, kid, polite, standing } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  GRAPE_DARK,
  ground,
  head,
  INK,
  ink,
  LEAF,
  leg,
  line,
  MINT,
  NAVY,
  nape,
  palm,
  question,
  round,
  SAND,
  SKIN,
  SKY,
  shirt,
  tube,
} from '../card-pen';

const LILAC = '#E6D6FB';
const PINK = '#FFD9E0';
const TEAL = '#5FA9C4';
const { lan, mi, nam, tin, vu, y } = KIDS;

const link = (d: string, skin: string): string => line(d, 22, INK) + line(d, 12, skin);
const fist = (x: number, skin: string, flip: 1 | -1): string =>
  at(x, 116, tube('M-46 40L-14 12', 24, skin) + round(0, 0, 32, 27, skin) + line('M10-6H28M12 6H30M9 16H24', 4, INK), ` scale(${flip} 1)`);

export const cards: Record<string, string> = {
  'act-polite': card(PINK, polite(lan)),
  'act-promise': card(
    LILAC,
    at(32, 34, head(SKIN.light, 'short', 'smile', 4), ' scale(.95)') +
      at(168, 34, head(SKIN.deep, 'tails', 'smile', -4), ' scale(.95)') +
      fist(48, SKIN.light, 1) +
      fist(152, SKIN.deep, -1) +
      link('M134 100C142 76 132 60 114 62C90 64 80 92 98 106', SKIN.deep) +
      link('M66 100C58 76 68 60 86 62C110 64 120 92 102 106', SKIN.light) +
      link('M88 82C86 92 90 100 98 106', SKIN.deep) +
      line('M89 76C86 82 86 86 89 92', 13, SKIN.deep) +
      line('M100 42V26M78 46L71 34M122 46L129 34', 6, AMBER),
  ),
  'act-ask': card(
    LILAC,
    grown(140, 78, 1.4, 'smile', -3) +
      kid(50, 104, 0.95, vu, 'up', arm(vu, 'M17 31C24 30 28 26 32 22', 'M32 22L40 12')) +
      bubble(14, 8, 68, 52, 44) +
      at(48, 30, question(GRAPE_DARK), ' scale(.95)'),
  ),
  'act-give-in': card(
    SKY,
    ground(SAND, 132) +
      at(
        142,
        40,
        ink('M-20 54H20L24 92H3L0 72L-3 92H-24Z', NAVY) +
          tube('M-17 34C-28 42-34 52-40 66', 9, SKIN.tan) +
          shirt(TEAL) +
          nape(SKIN.tan, 'bob'),
        ' scale(1.3)',
      ) +
      kid(
        54,
        74,
        1.1,
        lan,
        'uneasy',
        arm(lan, 'M18 31C24 36 27 40 29 44', 'M29 44L34 48'),
        arm(lan, 'M-18 31C-23 38-24 42-24 46', 'M-24 46L-25 54') + leg(lan.skin, NAVY, -9, 60, 66) + leg(lan.skin, NAVY, 9, 60, 66),
      ) +
      round(92, 127, 9, 9, SKIN.tan),
  ),
  'act-near': card(
    BUTTER,
    ground(LEAF, 136) +
      at(
        118,
        48,
        leg(SKIN.tan, NAVY, -10, 70, 76) +
          leg(SKIN.tan, NAVY, 10, 70, 76) +
          ink('M-21 54H21L25 74H-25Z', NAVY) +
          shirt(TEAL) +
          head(SKIN.tan, 'bob', 'smile', -4),
        ' scale(1.3)',
      ) +
      kid(
        70,
        82,
        0.95,
        tin,
        'smile',
        arm(tin, 'M18 31C24 34 28 34 32 32', 'M32 32L40 30'),
        leg(tin.skin, NAVY, -9, 60, 64) + leg(tin.skin, NAVY, 9, 60, 64),
        5,
      ) +
      line('M134 84C128 108 104 116 62 112', 22, INK) +
      line('M134 84C128 108 104 116 62 112', 12, TEAL) +
      round(58, 112, 9, 8, SKIN.tan),
  ),
  'act-hug': card(
    PINK,
    grown(112, 54, 1.7, 'peace', -6) +
      kid(72, 84, 1.15, mi, 'laugh', '', '', 10) +
      line('M150 104C140 146 100 152 52 132', 32, INK) +
      line('M150 104C140 146 100 152 52 132', 22, TEAL) +
      round(48, 130, 13, 12, SKIN.tan) +
      at(40, 32, heart(CORAL)) +
      at(172, 34, heart(CORAL), ' scale(.7)'),
  ),
  'act-hand': card(
    BUTTER,
    ground(SAND, 136) +
      at(
        142,
        42,
        leg(SKIN.tan, NAVY, -10, 74, 84) +
          leg(SKIN.tan, NAVY, 10, 74, 80) +
          ink('M-21 54H21L25 76H-25Z', NAVY) +
          shirt(TEAL) +
          head(SKIN.tan, 'bob', 'laugh', -3),
        ' scale(1.2)',
      ) +
      kid(54, 70, 1, nam, 'laugh', arm(nam, 'M18 31C27 34 32 30 34 26', 'M34 26L42 16'), standing(nam), -4) +
      tube('M124 84C112 90 104 92 98 88', 13, TEAL) +
      round(96, 86, 13, 12, SKIN.tan) +
      line('M87 79L94 88', 9, nam.skin) +
      line('M90 62L86 52M104 64L110 54', 6, AMBER),
  ),
  'act-high-five': card(
    MINT,
    kid(42, 92, 1.2, y, 'laugh', arm(y, 'M18 31C26 30 30 26 32 20', 'M32 20L36-6')) +
      at(
        158,
        92,
        shirt(lan.cloth) + head(lan.skin, lan.hair, 'laugh') + arm(lan, 'M-18 31C-26 30-30 26-32 20', 'M-32 20L-36-6'),
        ' scale(1.2)',
      ) +
      at(80, 62, palm(y.skin), ' rotate(14) scale(-.68 .68)') +
      at(120, 62, palm(lan.skin), ' rotate(-14) scale(.68)') +
      line('M100 20V6M62 18L54 8M138 18L146 8', 6, AMBER),
  ),
  'act-tell': card(
    CREAM,
    at(
      142,
      64,
      ink('M14 18C34 26 44 60 40 84H-10C-6 60-12 40-16 24Z', TEAL) + head(SKIN.tan, 'bob', 'smile', -6),
      ' rotate(-16) scale(1.5)',
    ) +
      kid(44, 100, 1.05, tin, 'talk') +
      bubble(8, 8, 74, 48, 40) +
      dots3(45, 32, 18, 6, GRAPE_DARK) +
      tube('M140 128C120 138 100 136 88 130', 13, TEAL) +
      round(80, 128, 11, 10, SKIN.tan),
  ),
};
