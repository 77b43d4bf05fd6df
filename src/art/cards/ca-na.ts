/** The sentences on the sand of Cà Ná for band A, and what is added to them. */
import { WHO } from '../card-cast';
import { tight } from '../card-gestures';
import { arrow, heart, kid, spark } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  dot,
  flat,
  GRAPE_DARK,
  ground,
  INK,
  ink,
  line,
  MINT,
  MIST,
  nape,
  palm,
  round,
  SAND,
  SKY,
  SKY_MID,
  SUN,
  shirt,
  tube,
  WHITE,
} from '../card-pen';
import { basket, broken, kite, lips, never, pile, points, spilt } from '../card-salt';

const PINK = '#FFD9E0';
const LILAC = '#E6D6FB';
const { an, binh, ti, grandma, carer, man } = WHO;
const sand = ground(SAND, 132);
/** Fingers that tickle, from the right. */
const tickles = (skin: string): string =>
  tube('M200 96C180 92 168 96 156 102', 18, skin) +
  line('M156 92L142 88M152 102L136 102M154 112L140 116', 15, INK) +
  line('M156 92L142 88M152 102L136 102M154 112L140 116', 7, skin);
const handsUp = (skin: string): string =>
  at(-46, 20, palm(skin), ' scale(.6)') +
  at(46, 20, palm(skin), ' scale(.6)') +
  tube('M-18 36L-40 34M18 36L40 34', 8, skin) +
  at(-46, 20, palm(skin), ' scale(.6)') +
  at(46, 20, palm(skin), ' scale(.6)');
const chest = (skin: string): string => tube('M18 34C32 42 26 50 6 44', 9, skin) + round(4, 44, 10, 9, skin);

export const cards: Record<string, string> = {
  'kite-kiss': card(
    PINK,
    kid(44, 96, 1, an, 'uneasy', tight, '', -10) +
      kite(86, 104, 0.8) +
      kid(140, 62, 1.3, man, 'smile', tube('M-15 34C-28 40-34 36-40 32', 9, man.skin), '', -6) +
      lips(78, 34, 1.1) +
      at(104, 24, heart(CORAL), ' scale(.5)'),
  ),
  'blame-kite': card(BUTTER, kid(62, 84, 1.15, an, 'sad') + kite(22, 70, 0.85) + points(122, 78)),
  'took-kite': card(
    SKY,
    kid(56, 84, 1.15, an, 'smile', tube('M17 34C32 38 42 34 50 28', 9, an.skin)) +
      kite(118, 74, 1.15) +
      tube('M200 104C180 102 160 96 136 88', 17, man.skin) +
      round(134, 88, 12, 11, man.skin) +
      round(108, 116, 9, 9, an.skin),
  ),
  'kiss-no': card(
    MINT,
    kid(56, 88, 1.2, an, 'uneasy', tight + tube('M17 32C32 28 40 22 44 12', 9, an.skin), '', -12) +
      at(108, 92, palm(an.skin), ' scale(.62)') +
      lips(158, 62, 1.5) +
      line('M132 40L122 34M178 36L186 28', 5, AMBER),
  ),
  'gift-no-kiss': card(BUTTER, kite(38, 70, 1.2) + arrow('M72 80H126M112 66L128 80L112 94') + lips(164, 80, 1.6) + never(97, 80, 20)),
  'salt-spilt': card(
    SKY,
    sand +
      kid(54, 70, 1.05, binh, 'wide', tube('M-17 32C-28 26-32 16-30 6M17 32C28 26 32 16 30 6', 8, binh.skin)) +
      at(138, 112, spilt, ' scale(1.1)') +
      spark('M104 70L96 60M186 84L194 76'),
  ),
  'spilt-me': card(MINT, sand + kid(62, 80, 1.25, binh, 'calm', chest(binh.skin)) + at(140, 114, spilt)),
  'blame-clumsy': card(
    LILAC,
    kid(54, 92, 1.1, binh, 'sad') +
      points(118, 92) +
      line('M22 34C30 18 44 44 52 28S72 42 80 26S96 40 102 30', 6, GRAPE_DARK) +
      line('M30 50C40 38 52 58 64 44S84 54 92 46', 5, GRAPE_DARK),
  ),
  'blame-unloved': card(
    BUTTER,
    kid(44, 96, 1, binh, 'sad') +
      at(150, 66, shirt(grandma.cloth) + nape(grandma.skin, 'bald') + round(0, -20, 13, 12, '#C9CBD8'), ' scale(1.3)') +
      at(92, 50, broken(1.15)),
  ),
  'scoop-salt': card(
    SKY,
    sand +
      kid(42, 74, 0.9, binh, 'smile', tube('M17 32C28 42 32 50 36 56', 9, binh.skin)) +
      kid(158, 60, 1.05, grandma, 'smile', tube('M-15 32C-28 40-34 52-40 64', 9, grandma.skin)) +
      at(98, 118, basket, ' scale(.95)'),
  ),
  'tickle-hands': card(PINK, kid(68, 84, 1.15, ti, 'uneasy', handsUp(ti.skin)) + tickles(carer.skin) + kid(178, 44, 0.9, carer, 'grin')),
  'boy-bear': card(
    BUTTER,
    kid(98, 92, 1.2, ti, 'teeth', tube('M-18 34L-44 38L-44 14M18 34L44 38L44 14', 11, ti.skin)) +
      // A load that he is told to carry.
      ink('M54 54L60 30L84 12L116 16L138 32L144 56C120 62 78 62 54 54Z', MIST) +
      line('M70 46L76 34L88 26', 5, WHITE) +
      spark('M42 46L32 38M154 46L164 38'),
  ),
  'laugh-tickle': card(
    MINT,
    kid(72, 84, 1.25, ti, 'laugh', tube('M-18 34C-28 40-28 46-24 52M18 34C28 40 28 46 24 52', 9, ti.skin)) +
      tickles(carer.skin) +
      line('M24 40q-8 8 0 15M122 44q8 8 0 15', 5, AMBER),
  ),
  'no-shout': card(
    LILAC,
    kid(54, 94, 1.1, ti, 'down') +
      points(120, 98) +
      ink('M76 10H150Q162 10 162 22V44Q162 56 150 56H104L88 72L90 56H76Q64 56 64 44V22Q64 10 76 10Z', WHITE) +
      line('M86 32H138', 7, INK) +
      never(112, 33, 16),
  ),
  'hands-wave': card(SKY, kid(100, 84, 1.3, ti, 'calm', handsUp(ti.skin)) + line('M20 60q-8 14 0 28M180 60q8 14 0 28', 6, AMBER)),
  'laugh-not-like': card(
    BUTTER,
    kid(46, 84, 1.1, ti, 'laugh') +
      arrow('M84 84H132M118 70L134 84L118 98') +
      at(168, 82, heart(CORAL), ' scale(1.4)') +
      never(106, 84, 20),
  ),
  'belly-stop': card(MINT, kid(72, 72, 1.35, ti, 'calm', at(0, 44, tight)) + at(148, 88, palm(ti.skin), ' scale(1.05)')),
  'hold-laugh': card(
    SKY,
    kid(
      100,
      78,
      1.5,
      ti,
      'wide',
      tube('M-18 34C-36 34-34 20-12 15M18 34C36 34 34 20 12 15', 9, ti.skin) + round(-6, 15, 11, 9, ti.skin) + round(7, 15, 11, 9, ti.skin),
    ) + line('M36 40q-8 8 0 16M164 40q8 8 0 16', 5, AMBER),
  ),
  'salt-heart': card(
    PINK,
    kid(66, 84, 1.3, an, 'smile', chest(an.skin)) +
      at(150, 78, heart(CORAL), ' scale(1.3)') +
      ink('M130 96L150 84L172 98V124L150 138L130 124Z', WHITE) +
      line('M130 96L150 110L172 98M150 110V138', 4, INK) +
      flat('M153 112L170 101V122L153 134Z', '#DDD3EC'),
  ),
  'salt-aloud': card(
    BUTTER,
    kid(50, 84, 1.1, an, 'talk') +
      kid(146, 70, 1.2, grandma, 'talk') +
      line('M50 26V12M30 32L20 20M70 32L80 20M146 10V2M122 18L112 8M170 18L180 8', 7, AMBER) +
      at(98, 132, pile(0.7)),
  ),
  // The story: shells, words in the sand, the wave.
  'shell-hug': card(
    PINK,
    kid(130, 52, 1.3, { ...man, hair: 'bald', cloth: CREAM }, 'laugh', '', '', -6) +
      kid(76, 84, 1.05, an, 'uneasy', '') +
      tube('M142 100C138 134 96 146 56 138M116 92C110 116 84 122 56 118', 13, man.skin) +
      [24, 34, 42].map((y, i) => round(22 + i * 6, y, 8, 7, i % 2 ? CORAL : WHITE)).join(''),
  ),
  'blame-shell': card(
    SAND,
    `${line('M20 128C60 120 120 136 180 124', 5, AMBER)}<g opacity=".8">${kid(58, 84, 1.05, an, 'sad')}</g>${points(120, 80)}${round(30, 44, 9, 8, WHITE)}${round(46, 36, 8, 7, CORAL)}`,
  ),
  'rub-out': card(
    BUTTER,
    flat('M0 96H200V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', SAND) +
      tube('M86-6L92 86', 24, an.skin) +
      ink('M76 92C76 78 116 80 124 98C128 108 112 110 96 108C80 108 74 102 76 92Z', CORAL) +
      line('M20 132C40 120 60 142 80 130M140 128C152 120 166 136 182 128', 7, AMBER) +
      line('M44 104L28 110M136 102L154 94M130 114L150 116', 5, INK),
  ),
  'wave-word': card(
    SAND,
    flat('M22 0H178A22 22 0 0 1 200 22V72C180 90 160 62 132 78C104 94 88 62 60 78C36 90 16 70 0 80V22A22 22 0 0 1 22 0Z', '#7FDCD6') +
      line('M196 74C180 90 160 62 132 78C104 94 88 62 60 78C36 90 16 70 4 80', 11, WHITE) +
      at(150, 44, line('M-28 0C-18-14-8 12 2 0S22 10 30-2', 7, INK)) +
      kid(54, 116, 0.95, an, 'smile', tube('M17 32C30 24 38 10 44-4', 9, an.skin)) +
      arrow('M120 128L146 96M128 96L148 94L150 116'),
  ),
  'ask-shell': card(
    SKY,
    kid(62, 84, 1.3, an, 'talk', tube('M17 36C34 42 44 34 50 22', 9, an.skin)) +
      ink('M112 62C116 36 158 24 176 50C192 78 166 106 138 98C120 94 108 80 112 62Z', CREAM) +
      line('M126 66C132 52 154 50 158 66C160 78 146 84 140 74', 5, CORAL) +
      line('M112 62L126 66M120 84L136 78', 5, INK),
  ),
  'mum-late': card(
    LILAC,
    kid(44, 98, 1, an, 'sad') +
      kid(148, 66, 1.3, WHO.mother, 'cross', tube('M-15 34C-30 34-42 28-54 22', 9, WHO.mother.skin)) +
      round(86, 34, 22, 22, WHITE) +
      line('M86 22V34L96 40', 5, INK),
  ),
  'card-snatch': card(
    BUTTER,
    kid(46, 92, 1.05, ti, 'sad', tube('M17 34C28 30 36 26 42 20', 9, ti.skin)) +
      kid(158, 76, 1.25, WHO.quan, 'grin', tube('M-17 34C-30 30-38 18-44 6', 9, WHO.quan.skin)) +
      at(104, 58, ink('M-22-28H22V28H-22Z', WHITE) + round(0, -4, 12, 12, SUN), ' rotate(14)') +
      arrow('M80 28C96 18 116 18 132 26M118 16L134 27L118 36'),
  ),
  'bike-plaster': card(
    MINT,
    kid(52, 86, 1.05, binh, 'smile') +
      kid(152, 66, 1.15, grandma, 'smile', tube('M-15 34C-30 44-40 56-46 64', 9, grandma.skin)) +
      at(70, 138, ink('M-14-7H14Q20-7 20 0T14 7H-14Q-20 7-20 0T-14-7Z', SUN) + dot(0, 0, 4, 4, AMBER), ' rotate(-16)') +
      round(112, 136, 16, 16, WHITE) +
      round(112, 136, 3, 3, INK),
  ),
  'mop-water': card(
    SKY,
    flat('M24 132C40 118 140 116 168 130C176 144 120 150 84 148C50 148 14 146 24 132Z', SKY_MID) +
      kid(54, 78, 1, WHO.na, 'smile', tube('M17 32C30 42 38 52 44 60', 9, WHO.na.skin)) +
      kid(150, 60, 1.1, WHO.teacher, 'smile', tube('M-15 32C-28 44-34 58-36 72', 9, WHO.teacher.skin)) +
      ink('M86 132C92 122 118 122 124 134C120 146 92 146 86 132Z', CREAM),
  ),
};
