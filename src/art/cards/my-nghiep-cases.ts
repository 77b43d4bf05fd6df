/** Stories of the weavers' village with a phone, at home and among friends. */

import { crossed } from '../card-asks';
import { WHO } from '../card-cast';
import { held } from '../card-gestures';
import { arrow, ball, heart, kid, phone, photo } from '../card-kids';
import {
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  dot,
  flat,
  head,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  PLUM,
  round,
  SKY,
  SUN,
  tube,
  WHITE,
} from '../card-pen';
import { hanging, left, reach, right, watch, yard } from '../card-weave';

const PINK = '#FFD9E0';
const { na, an, chi, dan, thao, hoa, carer, guest, quan } = WHO;
const small = (body: string, turn = 0): string => at(0, 0, phone(SKY, body), ` rotate(${turn}) scale(.42)`);
const talk = (y: number, fill: string, mine: boolean): string =>
  ink(mine ? `M-4 ${y}H30V${y + 18}H-4Z` : `M-30 ${y}H12V${y + 18}H-30Z`, fill);

export const cards: Record<string, string> = {
  // An older boy who has stopped, his hands to himself, and the small one who was afraid.
  'mn-big-small': card(
    MINT,
    kid(136, 66, 1.35, quan, 'sad', tube('M-17 34C-12 44-6 44 2 40M17 34C12 46 6 46-2 42', 9, quan.skin)) +
      kid(48, 104, 0.85, WHO.ti, 'uneasy'),
  ),
  'mn-wrestle-home': card(BUTTER, held(carer, dan) + line('M30 40l-10-8M28 58H14', 6, '#C9731A')),
  'mn-wrestle-back': yard(
    MINT,
    kid(100, 84, 1.2, dan, 'cross', tube('M-18 34C-44 44-52 26-44 8M18 34C44 44 52 26 44 8', 11, dan.skin)) +
      line('M40 36l-10-10M160 36l10-10', 6, '#C9731A'),
  ),
  'mn-photo-hide': yard(
    SKY,
    kid(48, 76, 1.25, guest, 'grin', tube('M17 34C30 36 38 28 42 18', 9, guest.skin)) +
      at(106, 92, small(dot(0, 0, 16, 16, INK), 0)) +
      kid(156, 96, 1.05, chi, 'none', tube('M-18 34C-26 22-20 10-9 4M18 34C26 22 20 10 9 4', 11, chi.skin)) +
      line('M122 64l12-10M126 78H140', 6, '#C9731A'),
  ),
  'mn-photo-back': yard(
    BUTTER,
    kid(52, 96, 1.05, chi, 'cross', tube('M17 34C30 36 38 28 42 18', 9, chi.skin)) +
      at(104, 108, small(dot(0, 0, 16, 16, INK))) +
      kid(152, 78, 1.25, guest, 'wide') +
      line('M118 84l10-10M122 98H134', 6, '#C9731A'),
  ),
  'mn-show-clip': card(
    MINT,
    kid(44, 96, 1, quan, 'laugh', reach(quan, 1, 40, 30)) +
      at(116, 84, phone(CREAM, at(0, -4, ink('M-14-18L20 0L-14 18Z', CORAL))), ' scale(.9)') +
      kid(178, 104, 0.8, WHO.ti, 'sad'),
  ),
  'mn-forward': card(
    PINK,
    at(56, 84, phone(SKY, photoOf(an)), ' scale(.95)') +
      arrow('M104 62L134 40M120 36L136 38L134 54M106 84H136M126 74L138 84L126 94M104 106L134 128M134 112L136 130L118 130') +
      [34, 84, 134].map((y) => at(168, y, phone(CREAM, at(0, 0, head(an.skin, an.hair, 'down'), ' scale(.9)')), ' scale(.3)')).join(''),
  ),
  'mn-ai-face': card(
    SKY,
    at(
      100,
      84,
      phone(
        CREAM,
        flat('M-36-54H36V52H-36Z', BUTTER) +
          ink('M-22 4C-30 20-24 44 0 44C24 44 30 20 22 4Z', LEAF) +
          tube('M-22 20L-32 34M22 20L32 34', 7, LEAF) +
          at(0, -14, head(na.skin, na.hair, 'wide'), ' scale(.72)') +
          line('M-26-16L-20-36M26-16L20-36M-27-14H27', 3, PLUM),
      ),
      ' scale(1.15)',
    ) +
      at(40, 40, ink('M0-18C2-4 4-2 18 0C4 2 2 4 0 18C-2 4-4 2-18 0C-4-2-2-4 0-18Z', SUN)) +
      at(164, 110, ink('M0-14C2-3 3-2 14 0C3 2 2 3 0 14C-2 3-3 2-14 0C-3-2-2-3 0-14Z', SUN)),
  ),
  'mn-again-chat': card(
    BUTTER,
    at(
      100,
      82,
      phone(WHITE, [-48, -24, 0, 24].map((y) => talk(y, SKY, false) + at(-9, y + 9, photo, ' scale(.3)')).join('') + talk(44, PINK, true)),
      ' scale(1.08)',
    ) +
      at(166, 46, watch, ' scale(1.2)') +
      at(34, 50, ink('M6-24C-16-24-28-2-18 14C-8 30 16 28 24 12C6 14-8-2 6-24Z', SUN), ' scale(.8)'),
  ),
  'mn-hands': yard(
    SKY,
    left(WHO.binh, 'calm', reach(WHO.binh, 1, 44, 46)) + right(thao, 'calm', hanging(thao)) + at(100, 40, heart(CORAL), ' scale(.8)'),
  ),
  'mn-nod-talk': yard(
    MINT,
    kid(64, 90, 1.15, thao, 'peace', '', '', 4) + kid(138, 90, 1.15, hoa, 'talk', tube('M-16 34C-26 26-26 18-22 10', 8, hoa.skin), '', -6),
  ),
  'mn-bike': card(
    CREAM,
    at(
      92,
      106,
      round(-42, 8, 28, 28, WHITE) +
        round(46, 8, 28, 28, WHITE) +
        line('M-42 8L-14-34H30L46 8M-14-34L6 8H-42M6 8L30-34M-22-44H-4M30-34L26-52H42', 7, '#D8232A'),
    ) + at(164, 38, watch, ' scale(1.5)'),
  ),
  // Outside, beside somebody who is trusted.
  'mn-by-grandma': card(
    MINT,
    ink('M-6 70L100 6L206 70Z', '#D9764A') +
      ink('M10 70H24V140H10ZM176 70H190V140H176Z', '#B5532F') +
      kid(120, 76, 1.2, WHO.grandma, 'smile', tube('M-16 34C-28 44-38 50-44 54', 9, WHO.grandma.skin)) +
      kid(70, 92, 1, dan, 'smile') +
      ink('M4 134H196V154H4Z', '#E08A5A'),
  ),
  'mn-lie-still': card(
    SKY,
    kid(130, 46, 1.3, carer, 'laugh', '', '', -8) +
      kid(48, 118, 1, dan, 'uneasy', '', '', -78) +
      tube('M116 92C100 112 92 118 84 122M156 92C146 116 136 124 124 128', 13, carer.skin) +
      ink('M6 144H194V156H6Z', CREAM),
  ),
  'mn-no-play': card(MINT, kid(64, 88, 1.2, dan, 'tired') + at(146, 92, ball, ' scale(1.2)') + crossed(146, 92, 30)),
};

/** A picture of somebody who dozes. */
function photoOf(who: (typeof WHO)['an']): string {
  return at(0, 4, head(who.skin, who.hair, 'down'), ' scale(1.1)') + line('M18-30H28L18-20H28', 4, INK);
}
