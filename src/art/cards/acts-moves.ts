/** Where a child goes and what it does there: drawn once, used on the cards of every game. */

import { arm, arrow, ball, chair, gift, grown, KIDS, kid, standing, sunny, wheels } from '../card-kids';
import {
  AMBER,
  at,
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
  NAVY,
  palm,
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
const { bo, ha, lan, mi, nam, y } = KIDS;

const steps = (list: readonly (readonly [number, number])[]): string => list.map(([x, at_]) => dot(x, at_, 7, 4, WOOD)).join('');

export const cards: Record<string, string> = {
  'act-away': card(
    MINT,
    ground(SAND, 126) +
      grown(20, 62, 1.25, 'calm', 4) +
      steps([
        [58, 146],
        [76, 138],
        [94, 148],
      ]) +
      kid(
        132,
        50,
        1.05,
        mi,
        'smile',
        arm(mi, 'M-18 31C-25 36-28 40-30 46', 'M-30 46L-34 54') + arm(mi, 'M18 31C25 36 28 40 32 42', 'M32 42L42 40'),
        tube('M-8 70L-20 90', 7, mi.skin) +
          tube('M8 70L24 88', 7, mi.skin) +
          ink('M-34 100C-34 88-16 88-14 100ZM16 98C14 86 34 84 36 98Z', NAVY) +
          shorts(NAVY),
        4,
      ) +
      arrow('M174 26H190M180 14L192 26L180 38', AMBER, 6),
  ),
  'act-far': card(
    SKY,
    ground(SAND, 130) +
      tube('M206 60C196 62 186 68 178 74', 24, '#5FA9C4') +
      round(170, 80, 16, 14, SKIN.tan) +
      kid(
        66,
        54,
        1.08,
        y,
        'uneasy',
        arm(y, 'M-18 32C-22 42-14 46-4 44', 'M-4 44L8 38') + arm(y, 'M18 31C26 36 30 36 34 34', 'M34 34L40 26'),
        standing(y),
        -8,
      ) +
      at(78, 112, palm(y.skin), ' scale(.5)') +
      at(116, 84, palm(y.skin), ' scale(.56)') +
      arrow('M40 148H14M24 138L13 148L24 158', AMBER, 5),
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
    kid(62, 66, 1.3, nam, 'grin') +
      tube('M208 74C186 74 166 84 150 104', 26, '#5FA9C4') +
      at(124, 112, gift(CORAL, CREAM), ' scale(1.15)') +
      round(154, 112, 13, 17, SKIN.tan) +
      tube('M76 114C84 122 90 124 96 122', 13, nam.skin) +
      tube('M44 118C56 146 82 148 100 140', 13, nam.skin),
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
};
