/** What a child of the vineyard answers and does: where it sits, whom it goes to, what it would give for a gift. */
import { WHO } from '../card-cast';
import { held, tight } from '../card-gestures';
import { arm, arrow, gift, kid, photo, standing, tear } from '../card-kids';
import {
  AMBER,
  at,
  CORAL,
  card,
  dot,
  ground,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  NAVY,
  PLUM,
  round,
  SKY,
  SUN,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';
import { shiver } from '../card-people';

const PINK = '#FFD9E0';
const LILAC = '#E6D6FB';
const { binh, chi, dan, grandma, hoa, na } = WHO;
const woman = { skin: chi.skin, hair: 'tails', cloth: '#C9A9F2' } as const;
/** What goes from hand to hand: there on top, back below. */
const swapped = arrow('M74 30C88 14 106 14 120 30M106 30L121 32L123 17') + arrow('M122 150C106 160 90 158 76 146M78 160L74 145L89 142');
const note = (x: number, y: number, size: number): string =>
  at(x, y, line('M0 14V-14L18-18V9', 6, INK) + round(-6, 14, 8, 6, INK) + round(12, 9, 8, 6, INK), ` scale(${size})`);
const seat = (x: number, y: number): string =>
  at(x, y, ink('M-30-60H30V20H-30Z', WOOD_LIGHT) + line('M-26 30V66M26 30V66', 12, INK) + ink('M-36 14H36V32H-36Z', SUN));

export const cards: Record<string, string> = {
  'dan-held-sad': card(
    PINK,
    held(woman, dan, 'sad') + at(51, 100, tear, ' scale(.9)') + at(94, 104, tear, ' scale(.8)') + line('M30 60L20 52M24 82H12', 6, AMBER),
  ),
  // Like ice on the chair: the feet together, the arms pressed to the sides.
  'sit-stiff': card(
    SKY,
    seat(100, 94) +
      kid(
        100,
        50,
        1,
        hoa,
        'uneasy',
        arm(hoa, 'M-18 31C-23 38-24 44-24 50', 'M-24 50V66') + arm(hoa, 'M18 31C23 38 24 44 24 50', 'M24 50V66'),
        '',
      ) +
      ink('M82 106H118V124H82Z', NAVY) +
      tube('M93 124V142M107 124V142', 8, hoa.skin) +
      ink('M84 152C82 140 118 140 116 152Z', NAVY) +
      shiver(62, 96) +
      shiver(138, 96) +
      line('M28 36V64M16 43L40 57M40 43L16 57M172 36V64M160 43L184 57M184 43L160 57', 5, WHITE),
  ),
  'leave-chair': card(
    MINT,
    ground(LEAF, 136) +
      at(34, 92, seat(0, 0), ' scale(.8)') +
      kid(88, 76, 0.9, hoa, 'calm', arm(hoa, 'M18 31C26 32 30 30 34 26', 'M34 26L44 20'), '', 5) +
      at(88, 76, standing(hoa), ' scale(.9)') +
      arrow('M62 26H104M92 14L104 26L92 38') +
      kid(160, 58, 1.2, grandma, 'laugh', arm(grandma, 'M-18 32C-26 36-32 34-36 28', 'M-36 28L-44 20')),
  ),
  'sing-shy': card(
    PINK,
    kid(
      76,
      80,
      1.5,
      binh,
      'none',
      `${line('M-17-2L-7-6M17-2L7-6', 4, INK)}${dot(-10, 5, 4, 5, INK)}${dot(10, 5, 4, 5, INK)}${round(0, 15, 8, 8, PLUM)}<g opacity=".9">${dot(-18, 13, 7, 5, CORAL)}${dot(18, 13, 7, 5, CORAL)}</g>${arm(binh, 'M-18 32C-32 38-40 30-40 20', 'M-40 20L-27 0')}`,
    ) +
      note(136, 54, 1.6) +
      note(170, 100, 1.2) +
      line('M124 96L112 100', 5, AMBER),
  ),
  'sweep-owe': card(
    SKY,
    at(44, 92, gift(CORAL, SUN), ' scale(1.1)') +
      swapped +
      kid(150, 60, 1.15, binh, 'down', tube('M17 32C24 36 20 44 4 46M-17 32C-22 44-14 50-8 54', 9, binh.skin)) +
      line('M152 86L126 140', 13, INK) +
      line('M152 86L126 140', 5, WOOD_LIGHT) +
      ink('M116 130L138 138L134 160H100Z', SUN),
  ),
  'homework-owe': card(
    LILAC,
    at(44, 90, photo, ' scale(1.25)') +
      swapped +
      kid(152, 62, 1.1, hoa, 'down') +
      ink('M122 108L152 114L182 106V142L152 150L122 144Z', WHITE) +
      line('M132 124L146 127M132 134L146 137', 4, AMBER) +
      tube('M174 100C180 108 178 114 172 118', 9, hoa.skin) +
      line('M162 130L178 102', 9, INK) +
      line('M163 128L177 104', 4, SUN),
  ),
  // Do it, or else: what a child loves is gone.
  'trick-threat': card(
    '#D9E4F2',
    kid(46, 98, 1.15, na, 'uneasy', tight) +
      shiver(46, 112) +
      ink(
        'M84 16L102 22L118 6L132 20L154 4L160 24L186 20L178 42L196 56L176 66L180 88L156 80L142 96L130 80L106 92L104 72L82 70L94 52L78 38Z',
        CORAL,
      ) +
      at(136, 48, ink('M-22-6H22V28H-22Z', SUN) + ink('M-26-16H26V-2H-26Z', SUN) + line('M0-16V28', 6, AMBER), ' scale(1)') +
      line('M112 24L160 78M160 24L112 78', 16, INK) +
      line('M112 24L160 78M160 24L112 78', 8, WHITE) +
      tube('M210 146C190 142 176 140 166 136', 22, na.skin) +
      round(156, 130, 19, 16, na.skin) +
      tube('M146 124L112 118', 10, na.skin),
  ),
};
