/** The sentences on the sand of Cà Ná for band A, and what is added to them. */
import { WHO } from '../card-cast';
import { tight } from '../card-gestures';
import { arrow, heart, kid, spark, tear } from '../card-kids';
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
const { an, binh, ti, mother, grandma, carer, man } = WHO;
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
/** A string of shells, as a garland. */
const string = (x: number, y: number): string =>
  at(x, y, [-24, -16, -6, 6, 16, 24].map((dx, i) => round(dx, 14 - (dx * dx) / 42, 7, 7, i % 2 ? CORAL : WHITE)).join(''));
/** The finger that blames, drawn in the sand. */
const drawn = (x: number, y: number): string => `<g opacity=".6">${points(x, y)}</g>`;
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
    kid(44, 96, 1, binh, 'sad') + at(150, 66, shirt(mother.cloth) + nape(mother.skin, 'tails'), ' scale(1.3)') + at(92, 50, broken(1.15)),
  ),
  'scoop-salt': card(
    SKY,
    sand +
      kid(42, 74, 0.9, binh, 'smile', tube('M17 32C28 42 32 50 36 56', 9, binh.skin)) +
      kid(158, 60, 1.05, mother, 'smile', tube('M-15 32C-28 40-34 52-40 64', 9, mother.skin)) +
      at(98, 118, basket, ' scale(.95)'),
  ),
  'tickle-hands': card(PINK, kid(68, 84, 1.15, ti, 'uneasy', handsUp(ti.skin)) + tickles(carer.skin) + kid(178, 44, 0.9, carer, 'grin')),
  // His tears are not to be seen, he is to be strong.
  'boy-bear': card(
    BUTTER,
    kid(52, 94, 1.1, ti, 'sad', at(-17, 15, tear, ' scale(.8)')) +
      points(120, 104) +
      ink('M76 6H182Q194 6 194 18V60Q194 72 182 72H104L88 88L90 72H76Q64 72 64 60V18Q64 6 76 6Z', WHITE) +
      at(94, 38, tear, ' scale(1.7)') +
      never(94, 38, 17) +
      at(152, 30, shirt(ti.cloth) + kid(0, 0, 1, ti, 'grin', tube('M-18 36L-42 40L-40 16M18 36L42 40L40 16', 12, ti.skin)), ' scale(.62)') +
      '',
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
  // A finger points at her, and it is crossed out.
  'not-fault': card(PINK, kid(50, 84, 1.25, an, 'smile', chest(an.skin)) + points(130, 80) + never(140, 80, 34)),
  'i-believe': card(
    MINT,
    kid(48, 92, 1.1, an, 'talk') +
      kid(150, 84, 1.25, WHO.hoa, 'smile', chest(WHO.hoa.skin)) +
      ink('M62 6H128Q140 6 140 18V50Q140 62 128 62H122L134 78L106 62H62Q50 62 50 50V18Q50 6 62 6Z', WHITE) +
      at(76, 34, heart(CORAL)) +
      line('M102 36L112 48L128 20', 9, '#4FAE8C'),
  ),
  'go-with-you': card(
    BUTTER,
    kid(34, 92, 1, an, 'calm', tube('M17 34C26 40 32 42 38 40', 9, an.skin)) +
      kid(96, 88, 1.05, WHO.hoa, 'smile', tube('M-17 34C-26 40-30 42-34 42', 9, WHO.hoa.skin)) +
      kid(
        170,
        74,
        1.25,
        WHO.teacher,
        'smile',
        tube('M18 36C40 44 44 28 32 18', 8, WHO.teacher.skin) + round(31, 10, 8, 11, WHO.teacher.skin),
      ) +
      arrow('M44 22H112M96 8L114 22L96 36'),
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
      string(170, 110),
  ),
  'blame-shell': card(
    SAND,
    line('M16 148C60 140 120 156 184 144', 5, AMBER) + kid(56, 84, 1.2, an, 'sad', string(0, 26)) + points(130, 74),
  ),
  // A foot goes over it.
  'rub-out': card(
    SAND,
    drawn(56, 66) +
      tube('M138-8L132 78', 24, an.skin) +
      ink('M108 92C108 74 148 72 156 94C160 108 142 112 126 110C112 110 106 104 108 92Z', CORAL) +
      arrow('M70 142H174M86 130L70 142L86 154M158 130L174 142L158 154'),
  ),
  'wave-word': card(
    SAND,
    flat('M22 0H178A22 22 0 0 1 200 22V86C180 104 160 76 132 92C104 108 88 76 60 92C36 104 16 84 0 94V22A22 22 0 0 1 22 0Z', '#7FDCD6') +
      line('M196 88C180 104 160 76 132 92C104 108 88 76 60 92C36 104 16 84 4 94', 11, WHITE) +
      drawn(92, 48) +
      kid(44, 124, 0.8, an, 'smile', tube('M17 32C30 24 38 10 44-4', 9, an.skin)) +
      arrow('M134 148V104M116 120L134 102L152 120'),
  ),
  'shells-back': card(
    BUTTER,
    kid(44, 94, 1.05, an, 'sad', tube('M17 34C28 38 36 34 42 28', 9, an.skin)) +
      kid(156, 76, 1.25, { ...man, hair: 'bald', cloth: CREAM }, 'smile', tube('M-17 34C-28 38-34 36-38 32', 9, man.skin)) +
      string(98, 118) +
      arrow('M70 60H126M110 46L128 60L110 74'),
  ),
  'ask-shell': card(
    SKY,
    kid(56, 96, 1.15, an, 'talk', tube('M17 36C30 42 38 38 44 32', 9, an.skin)) +
      ink('M22 8H76Q88 8 88 20V40Q88 52 76 52H66L58 66L54 52H22Q10 52 10 40V20Q10 8 22 8Z', WHITE) +
      [30, 49, 68].map((x) => round(x, 30, 3, 3, INK)).join('') +
      // A snail's shell.
      ink('M104 106C84 128 90 150 116 148H172C186 140 186 120 180 110Z', CREAM) +
      round(144, 92, 42, 40, CREAM) +
      line('M176 106C176 62 112 62 114 96C116 124 160 122 160 96C160 80 134 80 136 96C137 104 146 104 147 98', 8, CORAL),
  ),
  'mum-late': card(
    LILAC,
    kid(44, 98, 1, an, 'sad') +
      kid(148, 66, 1.3, mother, 'cross', tube('M-15 36C-26 38-34 34-38 24', 9, mother.skin)) +
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
      kid(152, 66, 1.15, mother, 'smile', tube('M-15 34C-30 44-40 56-46 64', 9, mother.skin)) +
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
