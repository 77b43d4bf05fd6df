/** What a child of Phước Bình does or says, with the people of the story. */
import { crossed } from '../card-asks';
import { WHO } from '../card-cast';
import { begs } from '../card-gestures';
import { arm, arrow, ball, bubble, clock, heart, kid, tear } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  dot,
  ground,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  pane,
  roof,
  round,
  SAND,
  SKY,
  SUN,
  tube,
  WHITE,
  WOOD,
  WOOD_LIGHT,
} from '../card-pen';
import { never, points } from '../card-salt';

const { ti, dan, na, hoa, binh, carer, uncle } = WHO;
const PINK = '#FFD9E0';
const rod = (d: string): string => line(d, 14, INK) + line(d, 6, WOOD_LIGHT);
const limb = (skin: string, d: string): string => tube(d, 9, skin);
const zigzag = (x: number, y: number, size = 1): string =>
  at(x, y, line('M-16-18L2-6L-8 4L14 18', 13, INK) + line('M-16-18L2-6L-8 4L14 18', 5, CORAL), ` scale(${size})`);

export const cards: Record<string, string> = {
  'hide-hand': card(
    BUTTER,
    kid(70, 84, 1.3, ti, 'sad', limb(ti.skin, 'M-18 34C-34 44-26 54-10 52') + limb(ti.skin, 'M18 34C34 44 26 54 4 50')) +
      line('M34 146q-6-8 0-14M108 146q6-8 0-14', 5, CORAL) +
      at(156, 60, clock(32)),
  ),
  'beg-rod': card(
    PINK,
    kid(150, 66, 1.4, carer, 'cross', limb(carer.skin, 'M-18 36C-28 42-32 48-32 56')) +
      rod('M100 156L84 60') +
      kid(
        42,
        98,
        1,
        ti,
        'sad',
        arm(ti, 'M20 32C34 38 38 46 32 52', 'M32 52C16 60-12 50-22 42') +
          arm(ti, 'M-20 32C-34 38-38 46-32 52', 'M-32 52C-16 60 12 50 22 40'),
        '',
        12,
      ),
  ),
  'by-neighbour': card(
    SKY,
    roof(142, 6, 74, 44) +
      pane(88, 50, 108, 92, CREAM) +
      kid(128, 80, 1.15, WHO.seller, 'smile', limb(WHO.seller.skin, 'M-16 34C-28 44-36 48-42 50')) +
      kid(70, 96, 0.95, ti, 'calm') +
      ink('M30 144H190V158H30Z', WOOD) +
      arrow('M6 60H36M24 48L36 60L24 72', AMBER, 6),
  ),
  'tell-hitter': card(
    BUTTER,
    begs(ti, carer, at(60, 34, line('M-8-8C-8-20 10-20 10-8C10 0 0 0 0 8', 6, INK) + dot(0, 18, 4, 4, INK))) + rod('M118 158L108 84'),
  ),
  'grab-run': card(
    SKY,
    ground(LEAF, 136) +
      kid(
        140,
        66,
        1.2,
        binh,
        'cross',
        limb(binh.skin, 'M-18 34C-26 44-18 54-4 54') + at(14, 44, ball, ' scale(.9)') + limb(binh.skin, 'M18 34C36 38 38 50 26 56'),
        '',
        12,
      ) +
      kid(40, 90, 1, WHO.nam, 'sad', limb(WHO.nam.skin, 'M18 34L46 28')) +
      arrow('M130 26H186M170 12L186 26L170 40', AMBER, 7) +
      line('M96 70H80M96 92H78', 6, AMBER),
  ),
  'sorry-first': card(
    BUTTER,
    kid(52, 92, 1.15, binh, 'cross', limb(binh.skin, 'M-18 36C-6 50 8 48 18 40') + limb(binh.skin, 'M18 36C40 38 48 34 54 30')) +
      kid(158, 96, 1.05, WHO.nam, 'sad', limb(WHO.nam.skin, 'M18 34C28 44 20 50 2 46')) +
      bubble(94, 4, 84, 50, 160) +
      at(136, 30, heart(CORAL), ' scale(.9)'),
  ),
  'lean-uncle': card(
    MINT,
    kid(104, 58, 1.5, uncle, 'peace') +
      kid(54, 98, 1.05, dan, 'peace', '', '', 10) +
      kid(160, 112, 0.8, na, 'peace', '', '', -10) +
      tube('M72 128C84 142 108 146 128 140', 12, uncle.skin) +
      line('M22 52C30 44 40 56 50 46M160 52C168 44 178 56 188 46', 6, '#93CFE2'),
  ),
  'hold-breath': card(
    PINK,
    kid(
      100,
      82,
      1.5,
      dan,
      'wide',
      tube('M-18 34C-34 34-32 22-12 17M18 34C34 34 32 22 12 17', 9, dan.skin) +
        round(-7, 17, 11, 9, dan.skin) +
        round(7, 17, 11, 9, dan.skin),
    ) + line('M34 70V128M20 82V116M166 70V128M180 82V116', 6, AMBER),
  ),
  'home-not-mine': card(
    SKY,
    roof(146, 0, 54, 34) +
      pane(104, 34, 84, 56, CREAM) +
      zigzag(128, 62, 0.8) +
      zigzag(162, 64, 0.8) +
      kid(42, 82, 1.05, ti, 'smile') +
      points(116, 122) +
      never(122, 122, 30),
  ),
  'be-good': card(
    MINT,
    ground(SAND, 136) +
      kid(50, 70, 1.05, ti, 'smile') +
      rod('M26 146L74 86') +
      ink('M20 134L36 144L28 158H4L8 142Z', SUN) +
      arrow('M92 84H120M108 72L120 84L108 96', AMBER, 6) +
      rod('M146 136L170 42') +
      crossed(158, 90, 26),
  ),
  'full-tummy': card(
    PINK,
    kid(76, 80, 1.35, hoa, 'teeth', limb(hoa.skin, 'M-18 34C-32 42-26 52-8 50') + limb(hoa.skin, 'M18 34C32 42 26 52 8 50')) +
      at(156, 122, ink('M-30-12H30C30 20-30 20-30-12Z', SKY) + round(0, -12, 30, 8, WHITE)) +
      tube('M176 92L150 104', 3, WOOD),
  ),
  'so-hungry': card(
    BUTTER,
    kid(56, 90, 1.15, hoa, 'shout', limb(hoa.skin, 'M-18 34C-32 42-26 52-8 50')) +
      at(24, 26, tear) +
      bubble(92, 8, 96, 66, 104) +
      at(140, 36, ink('M-30-8H30C30 24-30 24-30-8Z', SKY) + round(0, -8, 30, 8, WHITE)) +
      line('M128 100C140 108 140 124 128 132M144 92C162 104 162 128 144 140', 6, AMBER),
  ),
};
