/** Where a child goes and what it does there: drawn once, used on the cards of every game. */

import { arm, arrow, ball, chair, clock, gift, heart, KIDS, kid, moon, standing, sunny, wheels } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  dot,
  flat,
  GRAPE,
  ground,
  head,
  INK,
  ink,
  LEAF,
  leg,
  line,
  MINT,
  MIST,
  NAVY,
  nape,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  shadow,
  shirt,
  shorts,
  tube,
  WHITE,
  WOOD,
  WOOD_LIGHT,
} from '../card-pen';

const LILAC = '#E6D6FB';
const PINK = '#FFD9E0';
const { bo, ha, lan, mi, nam, tin, vu, y } = KIDS;

const steps = (list: readonly (readonly [number, number])[]): string => list.map(([x, at_]) => dot(x, at_, 7, 4, WOOD)).join('');

export const cards: Record<string, string> = {
  'act-away': card(
    MINT,
    ground(SAND, 100) +
      steps([
        [20, 146],
        [38, 134],
        [60, 144],
        [78, 130],
        [100, 138],
        [112, 124],
      ]) +
      at(
        136,
        42,
        leg(mi.skin, NAVY, -9, 70, 84) +
          leg(mi.skin, NAVY, 9, 70, 92) +
          shorts(NAVY) +
          arm(mi, 'M-18 31C-25 38-27 44-28 48', 'M-28 48L-32 58') +
          arm(mi, 'M18 31C25 38 27 44 28 48', 'M28 48L30 60') +
          shirt(mi.cloth) +
          nape(mi.skin, mi.hair),
        ' scale(.98)',
      ),
  ),
  'act-run': card(
    SKY,
    ground(SAND, 122) +
      line('M124 54V138M190 54V138', 9, INK) +
      at(142, 84, head(SKIN.tan, 'short', 'smile'), ' scale(.68)') +
      at(174, 86, head(SKIN.warm, 'bob', 'smile'), ' scale(.68)') +
      ink('M118 106H196V142H118Z', WOOD_LIGHT) +
      dot(138, 124, 7, 7, LEAF) +
      dot(157, 124, 7, 7, SUN) +
      dot(176, 124, 7, 7, CORAL) +
      ink('M122 24H190L198 48C198 58 180 58 178 48C178 58 160 58 158 48C158 58 138 58 136 48C136 58 114 58 114 48Z', CORAL) +
      flat('M140 27H156L157 46C156 52 142 52 139 46Z', WHITE) +
      at(
        62,
        58,
        tube('M-8 70L-24 78L-36 72', 7, bo.skin) +
          tube('M8 70L20 82L16 94', 7, bo.skin) +
          ink('M10 100C8 90 26 90 28 100Z', NAVY) +
          shorts(NAVY) +
          arm(bo, 'M-17 32C-24 36-28 40-30 42', 'M-30 42L-38 32') +
          kid(0, 0, 1, bo, 'talk') +
          arm(bo, 'M17 32C24 38 26 42 28 44', 'M28 44L42 38'),
        ' rotate(10) scale(.95)',
      ) +
      line('M6 60H22M2 86H18M8 112H20', 6, WHITE),
  ),
  'act-near': card(
    BUTTER,
    ground(LEAF, 132) +
      at(
        126,
        56,
        arm({ skin: SKIN.warm, hair: 'bob', cloth: '#5FA9C4' }, 'M-18 31C-24 38-26 44-27 50', 'M-27 50L-28 60') +
          shirt('#5FA9C4') +
          ink('M-21 58H21L24 84H-24Z', NAVY) +
          head(SKIN.warm, 'bob', 'smile', -4),
        ' scale(1.25)',
      ) +
      kid(62, 84, 0.9, tin, 'smile', arm(tin, 'M18 31C24 38 27 42 29 46', 'M29 46L32 52'), standing(tin)) +
      round(92, 132, 9, 9, SKIN.warm) +
      at(72, 30, heart(CORAL), ' scale(.9)'),
  ),
  'act-give-in': card(
    SKY,
    ground(SAND, 120) +
      steps([
        [14, 148],
        [34, 152],
      ]) +
      at(
        128,
        48,
        ink('M-20 54H20L24 84H3L0 70L-3 84H-24Z', NAVY) +
          ink('M-25 84H-3V90H-25ZM3 84H27V90H3Z', WOOD) +
          tube('M-16 34C-26 42-32 50-38 60', 9, SKIN.tan) +
          shirt(SUN) +
          nape(SKIN.tan, 'short'),
        ' scale(1.25)',
      ) +
      at(
        58,
        80,
        leg(lan.skin, NAVY, -9, 66, 70) +
          leg(lan.skin, NAVY, 9, 66, 70) +
          shorts(NAVY) +
          shirt(lan.cloth) +
          arm(lan, 'M18 31C22 36 24 40 26 42', 'M26 42L27 44') +
          arm(lan, 'M-18 31C-21 38-22 42-22 46', 'M-22 46V56') +
          at(3, 8, head(lan.skin, lan.hair, 'down'), ' rotate(12)'),
        ' scale(.92)',
      ) +
      round(84, 122, 8, 8, SKIN.tan) +
      arrow('M164 70H188M178 60L189 70L178 80', SUN),
  ),
  'act-hide': card(
    PINK,
    kid(
      84,
      66,
      1.35,
      vu,
      'smile',
      '',
      at(42, 30, gift(GRAPE, SUN), ' scale(.85)') +
        arm(vu, 'M-18 31C-30 36-34 42-32 46', 'M-32 46C-28 54-20 56-10 54') +
        arm(vu, 'M18 31C30 36 34 40 34 46', 'M34 46C32 54 24 56 14 54'),
    ) + line('M176 62L186 54M184 86H194M176 132L186 138', 6, AMBER),
  ),
  'act-shelter': card(
    SKY,
    ground(LEAF, 134) +
      ink('M22 58H178V148H22Z', '#FFE9B8') +
      ink('M6 64L92 10Q100 5 108 10L194 64Z', '#D9764A') +
      ink('M34 78H82V148H34Z', WOOD_LIGHT) +
      line('M44 90H72V108H44ZM44 120H72V136H44Z', 4, WOOD) +
      ink('M70 108H94V120H70Z', SUN) +
      kid(134, 96, 0.88, y, 'peace'),
  ),
  'act-take': card(
    MINT,
    kid(
      100,
      48,
      1.2,
      nam,
      'smile',
      arm(nam, 'M-19 32C-31 36-37 42-38 48', 'M-38 48C-38 56-34 62-30 64') +
        arm(nam, 'M19 32C31 36 37 42 38 48', 'M38 48C38 56 34 62 30 64'),
    ) +
      at(100, 118, gift(CORAL, CREAM), ' scale(1.1)') +
      round(66, 126, 9, 8, nam.skin) +
      round(134, 126, 9, 8, nam.skin) +
      line('M34 62L22 56M30 84H16M166 62L178 56M170 84H184', 6, AMBER),
  ),
  'act-back': card(
    CREAM,
    at(162, 76, shirt('#5FA9C4') + head(SKIN.tan, 'short', 'smile', -3), ' scale(1.2)') +
      kid(40, 82, 1.05, lan, 'smile', arm(lan, 'M18 32C28 38 32 42 36 44', 'M36 44L44 44')) +
      at(104, 112, gift(GRAPE, SUN), ' scale(.9)') +
      round(78, 130, 8, 8, lan.skin) +
      tube('M172 132C160 146 146 148 134 144', 11, SKIN.tan) +
      arrow('M82 44H124M110 30L125 44L110 58', SUN, 8),
  ),
  'act-wait': card(
    BUTTER,
    ground(SAND, 130) +
      tube('M22 118V144M98 118V144', 5, WOOD) +
      ink('M10 110H112V122H10Z', WOOD_LIGHT) +
      leg(tin.skin, NAVY, 50, 118, 138) +
      leg(tin.skin, NAVY, 70, 118, 138) +
      kid(
        60,
        58,
        0.98,
        tin,
        'smile',
        arm(tin, 'M-18 31C-27 38-29 44-26 50', 'M-26 50C-20 56-12 56-6 56') +
          arm(tin, 'M18 31C28 38 30 46 26 50', 'M26 50C20 56 12 56 6 56'),
      ) +
      ink('M38 112H82Q86 124 80 126H64L60 120L56 126H40Q34 124 38 112Z', NAVY) +
      at(150, 62, clock(38)),
  ),
  'act-play': card(
    SKY,
    ground(LEAF, 128) +
      kid(
        74,
        48,
        0.98,
        nam,
        'laugh',
        arm(nam, 'M18 31C28 28 34 22 36 16', 'M36 16L40 2') + arm(nam, 'M-18 31C-27 38-30 42-30 46', 'M-30 46L-28 52'),
        chair,
      ) +
      at(74, 48, wheels, ' scale(1.05)') +
      at(154, 56, ball, ' scale(1.1)') +
      line('M116 40C120 32 126 28 130 26M122 66C126 60 128 58 130 56M150 96V108M166 94L172 104', 6, WHITE),
  ),
  'act-cover': card(
    PINK,
    shadow(100, 148, 44) +
      at(
        100,
        50,
        leg(ha.skin, SEA, -10, 76, 86) +
          leg(ha.skin, SEA, 10, 76, 86) +
          ink('M-14 18C-40 24-46 56-38 82C-14 88 14 88 38 82C46 56 40 24 14 18C6 26-6 26-14 18Z', SKY_MID) +
          line('M-38 70C-14 76 14 76 38 70M-40 60C-14 66 14 66 40 60', 5, WHITE) +
          line('M14 20C-2 34-10 46-12 56', 5, INK) +
          round(-4, 38, 8, 7, ha.skin) +
          round(9, 33, 8, 7, ha.skin) +
          head(ha.skin, ha.hair, 'smile') +
          (ha.more ?? ''),
        ' scale(1.1)',
      ) +
      [
        [36, 46],
        [24, 84],
        [170, 56],
        [178, 96],
      ]
        .map(([x = 0, top = 0]) => at(x, top, ink('M0-12C9 0 11 5 8 10C4 15-4 15-8 10C-11 5-8 0 0-12Z', SKY)))
        .join(''),
  ),
  'act-open': card(
    LILAC,
    ground('#C9A9F2', 132) +
      ink('M84 18H146V142H84Z', '#FFF1C9') +
      at(114, 58, sunny(15)) +
      flat('M87 122C104 110 124 112 143 120V140H87Z', LEAF) +
      flat('M84 142H146L126 160H40Z', '#FFE9B8') +
      ink('M146 18L186 6V156L146 142Z', WOOD_LIGHT) +
      line('M156 34L176 30V68L156 70ZM156 88L176 88V128L156 122Z', 4, WOOD) +
      dot(179, 84, 4, 5, SUN) +
      kid(46, 82, 1, mi, 'smile', arm(mi, 'M18 32C28 36 34 34 38 30', 'M38 30L48 24')),
  ),
  'act-comfort': card(
    MINT,
    kid(128, 80, 1.15, vu, 'sad', '', '', 6) +
      kid(68, 70, 1.25, y, 'peace', '', '', 4) +
      arm(y, '', 'M0 0') +
      line('M88 112C110 106 140 108 156 116', 26, INK) +
      line('M88 112C110 106 140 108 156 116', 15, y.skin) +
      line('M84 110C92 108 100 108 106 108', 17, y.cloth) +
      at(100, 28, heart(CORAL), ' scale(.9)'),
  ),
  'act-later': card(
    CREAM,
    ink('M56 76H144Q152 76 152 84V142Q152 150 144 150H56Q48 150 48 142V84Q48 76 56 76Z', WHITE) +
      ink('M56 76H144Q152 76 152 84V96H48V84Q48 76 56 76Z', GRAPE) +
      line('M74 68V82M126 68V82', 8, INK) +
      [66, 88, 110, 132].map((x) => dot(x, 112, 6, 6, MIST) + dot(x, 134, 6, 6, x === 110 ? SUN : MIST)).join('') +
      round(110, 134, 10, 10, SUN) +
      at(36, 42, moon(GRAPE), ' scale(1.15)') +
      at(164, 42, sunny(16)) +
      arrow('M66 50C80 24 112 24 130 42M130 26V43H114', AMBER),
  ),
};
