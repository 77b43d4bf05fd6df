/** What a child can say or do: drawn once, used on the cards of every game. A card never shows by its mood whether it helps. */

import { arm, bubble, heart, home, KIDS, kid, polite, waves } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  cloud,
  dot,
  eyes,
  flat,
  GRAPE_DARK,
  head,
  INK,
  ink,
  line,
  MINT,
  MIST,
  NAVY,
  palm,
  question,
  round,
  SKIN,
  SKY,
  SUN,
  shirt,
  tube,
  WHITE,
} from '../card-pen';

const LILAC = '#E6D6FB';
const PINK = '#FFD9E0';
const { bo, ha, lan, mi, nam, tin, vu, y } = KIDS;

const hook = (d: string, skin: string): string => line(d, 25, INK) + line(d, 15, skin);
const thumb = (skin: string, cloth: string): string =>
  ink('M-44-8H-18V36H-44Z', cloth) +
  ink(
    'M-20-4C-10-10-10-22-8-32C-4-44 14-40 13-26C13-18 11-12 9-8H22Q32-8 32 1Q32 8 27 9Q32 14 29 20Q28 25 24 25Q26 35 17 36H-6Q-14 36-20 31Z',
    skin,
  ) +
  line('M14 9H25M14 24H22', 4, AMBER);
const breath = 'M0 0C20-12 36 2 28 12C22 18 14 12 18 6M-2 20C22 20 46 28 38 42C32 48 24 42 28 36M-2-18C12-30 30-32 38-42';

export const cards: Record<string, string> = {
  'act-no': card(
    SKY,
    kid(58, 70, 1.25, bo, 'shout') +
      tube('M82 114C96 132 122 140 140 124', 13, bo.skin) +
      at(146, 88, palm(bo.skin), ' scale(1.35)') +
      line('M92 34L100 22M112 30L114 16', 6, AMBER),
  ),
  'act-polite': card(PINK, polite(lan) + line('M42 36C46 26 54 18 62 14M158 36C154 26 146 18 138 14', 6, AMBER)),
  'act-yes': card(
    BUTTER,
    kid(60, 74, 1.3, mi, 'laugh') +
      at(150, 86, thumb(mi.skin, mi.cloth), ' scale(1.2)') +
      line('M22 40C14 54 14 66 18 78M40 26C48 18 72 18 80 26', 6, AMBER),
  ),
  'act-thanks': card(
    MINT,
    kid(
      84,
      66,
      1.4,
      nam,
      'peace',
      at(-6, 42, heart(CORAL), ' scale(.8)') +
        arm(nam, 'M18 31C29 38 31 46 27 52', 'M27 52C20 56 12 54 4 50') +
        line('M4 50L-8 42M4 52L-10 49', 13, INK) +
        line('M6 50L-8 42M6 52L-10 49', 6, nam.skin),
      '',
      5,
    ) +
      bubble(122, 14, 66, 54, 130) +
      at(155, 42, heart(CORAL), ' scale(1.05)'),
  ),
  'act-ask': card(
    LILAC,
    at(140, 78, shirt('#5FA9C4') + head(SKIN.tan, 'bob', 'smile', -3), ' scale(1.4)') +
      kid(50, 104, 0.95, vu, 'up', arm(vu, 'M17 31C24 30 28 26 32 22', 'M32 22L40 12')) +
      bubble(14, 8, 68, 52, 44) +
      at(48, 30, question(GRAPE_DARK), ' scale(.95)'),
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
  'act-still': card(
    SKY,
    kid(
      100,
      50,
      1.25,
      tin,
      'calm',
      arm(tin, 'M-19 31C-23 36-25 40-25 46', 'M-25 46V60') + arm(tin, 'M19 31C23 36 25 40 25 46', 'M25 46V60'),
    ) +
      `<g opacity=".6">${flat('M52 88L72 74H158L148 148H52Z', '#BFE9F5')}</g>` +
      line('M52 88L72 74H158L148 88ZM52 88V148H148V88M148 148L158 132V74', 5, '#5FA9C4') +
      line('M64 102V126M64 136V138M132 118V136', 6, WHITE) +
      line('M30 22V62M13 32L47 52M47 32L13 52M172 14V54M155 24L189 44M189 24L155 44', 11, '#5FA9C4') +
      line('M30 22V62M13 32L47 52M47 32L13 52M172 14V54M155 24L189 44M189 24L155 44', 5, WHITE),
  ),
  'act-smile': card(
    MINT,
    kid(100, 60, 1.5, ha, 'teeth', line('M3 43C-3 39-9 44-6 49C-1 57 13 52 11 42C8 31-10 30-14 42C-15 48-13 52-10 54', 4, GRAPE_DARK)),
  ),
  'act-hush': card(
    CREAM,
    kid(
      98,
      78,
      1.75,
      tin,
      'none',
      `${eyes(0, -4) + line('M-16 13H16', 11, INK)}<path stroke="${SUN}" stroke-width="5" stroke-dasharray="1 6" d="M-14 13H14"/>${round(18, 13, 4, 5, SUN)}${line('M20 18L24 25', 5, AMBER)}`,
    ),
  ),
  'act-promise': card(
    LILAC,
    tube('M-10 134C6 124 22 116 36 112', 32, SKIN.light) +
      tube('M210 134C194 124 178 116 164 112', 32, SKIN.deep) +
      hook('M140 84C136 52 104 40 90 58C84 66 86 74 92 80', SKIN.deep) +
      round(150, 106, 34, 30, SKIN.deep) +
      line('M126 96H142M122 110H138M126 124H140', 5, '#8A5735') +
      hook('M60 84C64 52 96 40 110 58C116 66 114 74 108 80', SKIN.light) +
      round(50, 106, 34, 30, SKIN.light) +
      line('M74 96H58M78 110H62M74 124H60', 5, '#E9B48A') +
      line('M112 50C106 46 100 46 96 50', 15, SKIN.deep) +
      line('M100 26V12M68 32L60 20M132 32L140 20', 7, AMBER),
  ),
  'act-cry': card(
    PINK,
    dot(100, 78, 74, 72, '#FFE9B8') +
      kid(
        100,
        76,
        1.5,
        bo,
        'sad',
        at(-17, 15, ink('M0-7C6 0 8 4 6 8C3 12-4 12-6 8C-8 4-5 0 0-7Z', SKY)) +
          at(18, 18, ink('M0-7C6 0 8 4 6 8C3 12-4 12-6 8C-8 4-5 0 0-7Z', SKY)),
      ),
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
    kid(88, 76, 1.5, nam, 'wide', arm(nam, 'M18 31C28 36 34 38 40 36', 'M40 36L46 30')) +
      line('M142 114L164 140', 20, INK) +
      line('M142 114L164 140', 10, '#7C5CC4') +
      round(116, 84, 37, 37, WHITE) +
      dot(116, 84, 33, 33, SKY) +
      round(114, 84, 19, 21, WHITE) +
      dot(115, 86, 11, 12, INK) +
      dot(119, 80, 4, 4, WHITE) +
      line('M94 66C98 60 104 56 110 56', 5, WHITE),
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
