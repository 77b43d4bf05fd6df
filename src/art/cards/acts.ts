/** What a child can say or do: drawn once, used on the cards of every game. A card never shows by its mood whether it helps. */

import { arm, ball, bubble, heart, home, KIDS, kid, thumb, waves } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  cloud,
  head,
  INK,
  ink,
  line,
  MINT,
  MIST,
  NAVY,
  palm,
  round,
  SKY,
  shirt,
  tube,
  WHITE,
} from '../card-pen';

const LILAC = '#E6D6FB';
const PINK = '#FFD9E0';
const { bo, ha, lan, mi, nam, tin, vu, y } = KIDS;

const breath = 'M0 0C20-12 36 2 28 12C22 18 14 12 18 6M-2 20C22 20 46 28 38 42C32 48 24 42 28 36M-2-18C12-30 30-32 38-42';

export const cards: Record<string, string> = {
  'act-no': card(
    SKY,
    kid(58, 70, 1.25, bo, 'shout') +
      tube('M82 114C96 132 122 140 140 124', 13, bo.skin) +
      at(146, 88, palm(bo.skin), ' scale(1.35)') +
      line('M92 34L100 22M112 30L114 16', 6, AMBER),
  ),
  'act-yes': card(
    BUTTER,
    kid(60, 74, 1.3, mi, 'laugh') +
      at(150, 86, thumb(mi.skin, mi.cloth), ' scale(1.2)') +
      line('M22 40C14 54 14 66 18 78M40 26C48 18 72 18 80 26', 6, AMBER),
  ),
  'act-thanks': card(
    MINT,
    kid(
      72,
      70,
      1.4,
      bo,
      'peace',
      arm(bo, 'M-18 31C-30 37-33 46-29 52', 'M-29 52C-20 54-8 50-2 42') + arm(bo, 'M18 31C30 37 33 46 29 52', 'M29 52C20 56 6 50-2 39'),
      '',
      7,
    ) +
      bubble(120, 12, 70, 60, 126) +
      at(155, 42, heart(CORAL), ' scale(1.15)'),
  ),
  'act-call': card(
    BUTTER,
    kid(
      58,
      74,
      1.3,
      lan,
      'shout',
      arm(lan, 'M18 32C28 36 34 34 36 31', 'M36 31C32 26 26 20 20 17') +
        arm(lan, 'M-18 32C-28 36-34 34-36 31', 'M-36 31C-32 26-26 20-20 17'),
    ) + waves(124, 84, 4),
  ),
  'act-sign': card(
    MINT,
    kid(100, 58, 1.35, ha, 'calm') +
      at(66, 96, palm(ha.skin), ' rotate(-34) scale(-.62 .62)') +
      at(134, 96, palm(ha.skin), ' rotate(34) scale(.62)') +
      tube('M140 150L76 106', 15, ha.skin) +
      tube('M60 150L124 106', 15, ha.skin) +
      line('M76 106L70 101', 15, ha.skin) +
      line('M124 106L130 101', 15, ha.skin) +
      line('M30 58C22 68 20 78 22 90M170 58C178 68 180 78 178 90', 6, AMBER),
  ),
  'act-card': card(
    SKY,
    kid(56, 76, 1.2, mi, 'smile', arm(mi, 'M18 31C26 36 32 36 38 34', 'M38 34L46 26')) +
      at(
        138,
        64,
        ink('M-42-52H42Q50-52 50-44V44Q50 52 42 52H-42Q-50 52-50 44V-44Q-50-52-42-52Z', WHITE) + at(2, 10, palm('#EF5B4C'), ' scale(.85)'),
        ' rotate(4)',
      ) +
      round(104, 112, 9, 9, mi.skin),
  ),
  'act-breathe': card(
    CREAM,
    kid(
      74,
      58,
      1.3,
      lan,
      'peace',
      line('M-26 48C-30 56-28 62-24 66M26 48C30 56 28 62 24 66', 5, AMBER) +
        arm(lan, 'M18 31C27 36 29 42 27 48', 'M27 48C22 54 14 54 8 52') +
        arm(lan, 'M-18 31C-27 36-29 42-27 48', 'M-27 48C-22 54-14 54-8 52'),
      ink('M-20 40C-26 54-24 70-18 74H18C24 70 26 54 20 40Z', lan.cloth),
    ) + at(120, 78, line(breath, 12, INK) + line(breath, 5, '#93CFE2'), ' scale(1.4)'),
  ),
  'act-look': card(
    BUTTER,
    at(154, 100, ball, ' scale(1.2)') +
      line('M126 60C130 50 140 44 150 44M184 60L190 52', 6, WHITE) +
      kid(
        74,
        72,
        1.5,
        nam,
        'gaze',
        arm(nam, 'M18 31C30 34 38 28 38 14', 'M38 14C36 0 30-8 22-11') + line('M26-13L8-17', 17, INK) + line('M28-12L8-17', 9, nam.skin),
      ),
  ),
  'act-phone': card(
    PINK,
    kid(52, 78, 1.3, vu, 'talk', arm(vu, 'M18 31C30 40 38 36 38 28', 'M38 28L33 14')) +
      at(89, 80, ink('M-8-22H8Q11-22 11-18V18Q11 22 8 22H-8Q-11 22-11 18V-18Q-11-22-8-22Z', NAVY), ' rotate(12)') +
      round(100, 90, 7, 7, vu.skin) +
      waves(116, 92, 1) +
      waves(116, 92, 2) +
      at(154, 52, home, ' scale(.9)'),
  ),
  'act-angry': card(
    LILAC,
    at(
      104,
      76,
      shirt(lan.cloth) +
        head(lan.skin, lan.hair, 'cross', -10) +
        arm(lan, 'M-18 31C-26 36-30 40-32 44', 'M-32 44L-34 50') +
        arm(lan, 'M18 31C26 36 30 40 32 44', 'M32 44L34 50') +
        round(-36, 54, 10, 9, lan.skin) +
        round(36, 54, 10, 9, lan.skin) +
        line('M-40 52V57M-34 52V57M34 52V57M40 52V57', 3, AMBER),
      ' scale(1.2)',
    ) +
      at(120, 24, cloud(MIST), ' scale(.95 .7)') +
      line('M104 30C96 22 108 14 112 24S126 36 130 24S144 18 140 30', 5, INK),
  ),
  'act-laugh': card(
    SKY,
    kid(44, 70, 1, y, 'grin') +
      kid(156, 70, 1, tin, 'grin') +
      kid(100, 90, 1.15, bo, 'grin') +
      line('M74 30L68 18M88 26L86 12M112 26L114 12M126 30L132 18', 6, AMBER),
  ),
};
