/** What a child does that says little: it nods, keeps still, hides, waits. Drawn once, used on the cards of every game. */

import { arm, arrow, bubble, calendar, clock, grown, hush, KIDS, kid, moon, standing, sunny, tear } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CREAM,
  card,
  dot,
  ground,
  head,
  INK,
  ink,
  LEAF_DARK,
  leg,
  line,
  MINT,
  NAVY,
  round,
  SAND,
  SKY,
  shadow,
  tube,
  WHITE,
  WOOD,
  WOOD_LIGHT,
} from '../card-pen';

const LILAC = '#E6D6FB';
const PINK = '#FFD9E0';
const { bo, ha, lan, mi, nam, tin } = KIDS;

export const cards: Record<string, string> = {
  // Says yes, and its eyes look for a way out.
  'act-nod': card(
    MINT,
    kid(70, 84, 1.35, tin, 'uneasy') +
      at(18, 48, tear) +
      bubble(108, 10, 84, 62, 118, WHITE, 18) +
      line('M130 42L144 56L170 24', 12, LEAF_DARK) +
      arrow('M150 96V138M138 126L150 140L162 126', AMBER, 6),
  ),
  'act-shake': card(
    SKY,
    `<g opacity=".3">${[76, 112].map((x) => at(x, 76, head(bo.skin, bo.hair, 'none'), ' scale(1.6)')).join('')}</g>` +
      kid(94, 76, 1.6, bo, 'cross') +
      arrow('M46 22C74 8 114 8 142 22M62 8L44 23L64 32M126 8L144 23L124 32', AMBER, 7),
  ),
  // A stretched smile towards a face that does not smile: so that the other is not cross.
  'act-smile': card(
    PINK,
    grown(168, 66, 1.75, 'calm', -9) +
      kid(
        66,
        82,
        1.4,
        ha,
        'none',
        [-6, 14].map((x) => `<circle fill="${WHITE}" stroke-width="3" cx="${x}" cy="3" r="7"/>${dot(x + 3, 3, 3, 4, INK)}`).join('') +
          line('M-15-6C-11-11-6-12-2-10M23-6C19-11 14-12 10-10', 4, INK) +
          `<path fill="${WHITE}" stroke-width="4" d="M-14 11C-4 15 12 15 22 11C21 23-13 23-14 11ZM-2 14V20M10 14V20"/>` +
          arm(ha, 'M-18 32C-30 36-36 30-38 22', 'M-38 22L-28 4') +
          at(-34, -22, tear, ' scale(.9)') +
          at(36, -26, tear, ' scale(.8)'),
        '',
        4,
      ),
  ),
  'act-hush': card(LILAC, kid(100, 70, 1.7, lan, 'uneasy', tube('M38 56C32 56 26 54 20 50', 13, lan.cloth) + hush(lan.skin))),
  'act-still': card(
    CREAM,
    shadow(76, 150, 34) +
      grown(176, 54, 1.7, 'smile', -6) +
      kid(
        76,
        50,
        1.05,
        tin,
        'uneasy',
        arm(tin, 'M-19 30C-22 36-23 40-23 46', 'M-23 46V62') + arm(tin, 'M19 30C22 36 23 40 23 46', 'M23 46V62'),
        leg(tin.skin, NAVY, -7, 70, 84) + leg(tin.skin, NAVY, 7, 70, 84) + ink('M-19 54H19V76H-19Z', NAVY),
      ) +
      tube('M158 120C140 128 124 112 110 92', 14, '#5FA9C4') +
      round(104, 88, 12, 10, '#CF9463') +
      line('M34 78V104M20 70V112', 6, AMBER),
  ),
  'act-hide': card(
    PINK,
    at(138, 104, ink('M-30-26H30V26H-30Z', WOOD_LIGHT) + ink('M-36-30H36V-14H-36Z', SAND) + line('M-8 4H8', 5, WOOD), ' rotate(8)') +
      kid(
        84,
        66,
        1.35,
        nam,
        'uneasy',
        arm(nam, 'M18 31C30 36 36 42 36 48', 'M36 48C34 54 26 58 16 56') +
          arm(nam, 'M-18 31C-27 37-29 42-27 48', 'M-27 48C-24 54-14 58-4 57'),
      ),
  ),
  'act-hide-self': card(
    SKY,
    ground('#8ED9B4', 132) +
      kid(122, 76, 1.25, mi, 'uneasy') +
      ink('M46 160C54 120 54 60 46 0H108C100 60 100 120 112 160Z', WOOD_LIGHT) +
      line('M66 30V64M86 76V118M68 104V128', 6, WOOD) +
      tube('M130 116C118 112 108 112 100 114', 10, mi.skin) +
      ink('M0 34C-8-20 160-24 156 26C132 50 112 34 96 36C76 56 40 54 26 42C16 44 6 42 0 34Z', LEAF_DARK),
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
  'act-later': card(
    LILAC,
    at(34, 40, sunny(17)) +
      at(166, 40, moon('#FFD166')) +
      arrow('M68 34C86 18 114 18 130 32M117 37L132 34L130 18', AMBER, 6) +
      kid(100, 86, 1.2, nam, 'smile', arm(nam, 'M18 31C27 38 32 36 35 30', 'M35 30L42 18')) +
      at(154, 100, ink('M-10 8C-14-10-6-16-2-14C2-22 12-18 11-12C18-14 20-4 16 4C14 14-6 18-10 8Z', nam.skin)),
  ),
  'act-feel-later': card(
    BUTTER,
    at(122, 92, calendar(at(0, 22, sunny(13)))) +
      kid(
        44,
        70,
        1,
        bo,
        'smile',
        arm(bo, 'M-18 31C-25 37-28 42-31 46', 'M-31 46L-38 50') + arm(bo, 'M18 31C24 38 26 42 26 46', 'M26 46L28 54'),
        standing(bo),
        -5,
      ),
  ),
  'act-cry': card(
    PINK,
    dot(100, 78, 74, 72, '#FFE9B8') + kid(100, 76, 1.5, bo, 'sad', at(-17, 15, tear, ' scale(.8)') + at(18, 18, tear, ' scale(.8)')),
  ),
};
