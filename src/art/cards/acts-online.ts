/** What a child can do with a telephone: drawn once, used on the cards of every game. */

import { arm, arrow, dots3, KIDS, kid, phone, photo } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CREAM,
  card,
  dot,
  flat,
  GRAPE,
  head,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  MIST,
  MIST_LIGHT,
  NAVY,
  round,
  SAND,
  SKIN,
  SKY,
  SUN,
  shirt,
  tube,
  WHITE,
  WOOD,
  WOOD_LIGHT,
} from '../card-pen';

const LILAC = '#E6D6FB';
const PINK = '#FFD9E0';
const { tin, y } = KIDS;

const corners = 'M-30-22V-36H-16M16-36H30V-22M30 22V36H16M-16 36H-30V22';

export const cards: Record<string, string> = {
  'act-show': card(
    CREAM,
    at(154, 72, shirt('#5FA9C4') + head(SKIN.warm, 'bob', 'smile', -3), ' scale(1.3)') +
      kid(42, 90, 1.05, tin, 'talk', arm(tin, 'M18 32C28 38 32 40 36 42', 'M36 42L44 42')) +
      at(96, 108, phone(WHITE, at(0, -8, photo, ' scale(.9)') + line('M-22 32H22', 6, MIST)), ' scale(.6) rotate(6)') +
      round(78, 132, 8, 8, tin.skin) +
      line('M90 54V42M70 60L62 50', 6, AMBER),
  ),
  'act-keep': card(
    SKY,
    at(
      58,
      80,
      phone(
        CREAM,
        ink('M-24-26H18Q24-26 24-20V-4Q24 2 18 2H-10L-20 12V2H-24Z', GRAPE) +
          line('M-14-15H12M-14-7H2', 4, WHITE) +
          at(0, -6, line(corners, 11, INK) + line(corners, 5, SUN)),
      ),
      ' scale(1.04)',
    ) +
      at(58, 124, round(0, 0, 9, 8, SUN)) +
      at(146, 34, photo, ' scale(.75)') +
      arrow('M146 62V92M134 81L146 93L158 81', AMBER, 8) +
      ink('M112 112L122 100H170L180 112Z', INK) +
      ink('M112 112H180V148H112Z', WOOD_LIGHT) +
      ink('M106 106H126L116 120H98ZM186 106H166L176 120H194Z', SAND) +
      line('M134 130H158', 6, WOOD),
  ),
  'act-block': card(
    MINT,
    at(100, 80, phone(WHITE, line('M-20 46H20', 5, MIST)), ' scale(1.06)') +
      dot(100, 76, 40, 40, SKY) +
      at(100, 72, head(SKIN.tan, 'short', 'calm'), ' scale(.95)') +
      '<circle cx="100" cy="76" r="46" stroke-width="21"/><path stroke-width="21" d="M68 108L132 44"/>' +
      `<circle cx="100" cy="76" r="46" stroke="${AMBER}" stroke-width="11"/>` +
      line('M68 108L132 44', 11, AMBER),
  ),
  'act-reply': card(
    BUTTER,
    at(
      66,
      84,
      phone(
        CREAM,
        ink('M-28-44H8Q14-44 14-38V-28Q14-22 8-22H-18L-26-14V-22H-28Q-32-24-32-30V-38Q-32-44-28-44Z', MIST) +
          flat('M-36 8H36V52H-36Z', MIST_LIGHT) +
          [-24, -8, 8, 24].map((x) => dot(x, 20, 5, 4, NAVY) + dot(x, 32, 5, 4, NAVY)).join('') +
          line('M-14 44H14', 6, NAVY),
      ),
      ' scale(1.05)',
    ) +
      ink('M112 20H178Q190 20 190 32V64Q190 76 178 76H118L98 94L104 74Q98 72 98 64V32Q98 20 112 20Z', LEAF) +
      dots3(144, 48, 22, 8, WHITE) +
      tube('M190 152C160 150 130 138 104 120', 20, SKIN.warm) +
      ink('M96 108C102 104 108 106 110 110L106 120C98 120 94 114 96 108Z', '#F8D3AE'),
  ),
  'act-send': card(
    LILAC,
    at(52, 92, phone(SKY, ''), ' rotate(-14) scale(.86)') +
      at(
        122,
        62,
        ink('M-38-34H38V38H-38Z', WHITE) + flat('M-30-26H30V24H-30Z', BUTTER) + at(0, 2, head(y.skin, y.hair, 'smile'), ' scale(.72)'),
        ' rotate(12)',
      ) +
      line('M62 66L46 78M70 92L54 106M94 116L80 128', 6, AMBER) +
      arrow('M140 128C158 124 172 112 178 94M162 98L179 92L188 108', SUN, 8),
  ),
  'act-delete': card(
    PINK,
    at(
      60,
      46,
      ink('M-40-28H40Q50-28 50-18V12Q50 22 40 22H-14L-30 36V22H-40Q-50 22-50 12V-18Q-50-28-40-28Z', GRAPE) +
        line('M-30-10H30M-30 6H10', 6, WHITE),
      ' rotate(-10) scale(.92)',
    ) +
      arrow('M112 34C134 30 146 42 146 62M133 52L146 65L159 52', SUN, 8) +
      ink('M104 92H188L180 150H112Z', '#93CFE2') +
      line('M126 104L129 140M146 104V140M166 104L163 140', 5, NAVY) +
      ink('M98 82H194V94H98Z', '#5FA9C4'),
  ),
};
