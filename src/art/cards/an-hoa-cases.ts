/** Cases of the bank of An Hòa: at school, at home, on the road and on the telephone. */

import { listening, WHO } from '../card-cast';
import { arm, ball, bubble, heart, type Kid, kid, phone } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CORAL_DARK,
  CREAM,
  card,
  cloud,
  dot,
  flat,
  ground,
  head,
  INK,
  ink,
  LEAF,
  LEAF_DARK,
  line,
  MINT,
  MIST,
  MIST_LIGHT,
  NAVY,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  WHITE,
  WOOD_LIGHT,
  wheel,
} from '../card-pen';
import { timid } from '../card-people';

const other: Kid = { skin: SKIN.warm, hair: 'bob', cloth: SEA };
const third: Kid = { skin: SKIN.light, hair: 'pony', cloth: CORAL };
const older: Kid = { skin: SKIN.warm, hair: 'pony', cloth: NAVY };
const out = (who: Kid, side: 1 | -1): string =>
  arm(who, `M${18 * side} 31C${28 * side} 30 ${34 * side} 28 ${38 * side} 24`, `M${38 * side} 24L${54 * side} 16`);
const up = (who: Kid, side: 1 | -1): string =>
  arm(who, `M${18 * side} 31C${26 * side} 28 ${28 * side} 22 ${30 * side} 16`, `M${30 * side} 16L${36 * side} 4`);
const sand = ground(SAND, 130);
/** The way somebody speaks, and the same one mocked. */
const wave = (x: number, y: number, colour: string, size = 1): string =>
  at(x, y, line('M-22 0C-17-9-11-9-8 0S2 9 6 0S16-9 20 0', 6, colour), ` scale(${size})`);
const laughing = (x: number, y: number, size: number): string =>
  at(x, y, round(0, 0, 14, 14, SUN) + line('M-8-3L-3-1M8-3L3-1', 3, INK) + ink('M-7 3H7C6 12-6 12-7 3Z', CORAL_DARK), ` scale(${size})`);
const screen = (inner: string): string => at(100, 80, phone(SKY, inner), ' scale(1.08)');

export const cards: Record<string, string> = {
  'mock-voice': card(
    MIST_LIGHT,
    sand +
      bubble(6, 6, 64, 40, 40) +
      wave(38, 26, LEAF_DARK) +
      bubble(114, 6, 80, 40, 150) +
      wave(140, 28, CORAL, 0.8) +
      wave(172, 24, CORAL, 0.8) +
      kid(44, 92, 1.15, WHO.binh, 'sad', timid(WHO.binh)) +
      kid(130, 100, 0.95, other, 'grin', out(other, -1)) +
      kid(174, 98, 0.95, third, 'grin', ''),
  ),
  'mock-name': card(
    MIST_LIGHT,
    sand +
      kid(48, 84, 1.15, WHO.thao, 'sad') +
      ink('M18 122H78V152H18Z', WHITE) +
      line('M28 132H68M28 142H54', 5, LEAF_DARK) +
      bubble(104, 6, 88, 42, 150) +
      at(148, 27, line('M-32 4L-20-8L-10 8L0-8L10 6L22-8L32 6', 6, CORAL)) +
      kid(128, 100, 0.95, other, 'grin', out(other, -1)) +
      kid(174, 98, 0.95, third, 'grin', ''),
  ),
  'left-chair': card(
    MIST_LIGHT,
    sand +
      kid(40, 88, 1, WHO.khoi, 'sad', out(WHO.khoi, 1)) +
      wheel(20, 138) +
      wheel(62, 138) +
      kid(118, 78, 0.95, other, 'grin', arm(other, 'M-18 31C-26 28-30 22-32 18', 'M-32 18V4')) +
      kid(150, 62, 0.85, third, 'laugh') +
      kid(180, 78, 0.9, { skin: SKIN.tan, hair: 'crew', cloth: SUN }, 'laugh') +
      at(150, 128, ball, ' scale(.8)'),
  ),
  'take-milk': card(
    MIST_LIGHT,
    sand +
      kid(56, 96, 1, WHO.hoa, 'sad', up(WHO.hoa, 1)) +
      kid(140, 62, 1.4, older, 'grin', arm(older, 'M-18 31C-26 28-28 20-28 14', 'M-28 14L-30 2')) +
      at(98, 42, ink('M-14-16L0-26L14-16V20H-14Z', WHITE) + flat('M-12 0H12V12H-12Z', SEA), ' rotate(-8)'),
  ),
  'mock-draw': card(
    MIST_LIGHT,
    kid(62, 64, 1.15, WHO.binh, 'sad') +
      ink('M10 122H116V138H10Z', WOOD_LIGHT) +
      ink('M40 106H86L90 122H36Z', WHITE) +
      line('M52 114C56 108 62 118 68 112', 4, CORAL) +
      line('M94 118L104 100', 6, LEAF_DARK) +
      kid(150, 92, 1, other, 'grin', out(other, -1)) +
      kid(184, 96, 0.9, third, 'grin') +
      bubble(112, 6, 72, 44, 150) +
      ink('M130 38L126 18L138 28L148 14L158 28L170 18L166 38Z', SUN),
  ),
  'mock-table': card(
    BUTTER,
    kid(54, 74, 1.05, WHO.dan, 'sad') +
      kid(
        140,
        52,
        1.35,
        { skin: SKIN.tan, hair: 'short', cloth: SEA },
        'grin',
        arm({ skin: SKIN.tan, hair: 'short', cloth: SEA }, 'M-18 31C-28 30-34 30-38 30', 'M-38 30L-50 28'),
      ) +
      ink('M8 126H192V142H8Z', WOOD_LIGHT) +
      [54, 132].map((x) => at(x, 114, ink('M-16 0H16C16 16-16 16-16 0Z', SKY) + line('M-12 0C-8-8 8-8 12 0', 4, INK))).join('') +
      ink('M84 104H112L108 126H88Z', CREAM),
  ),
  'chat-poll': card(
    MIST_LIGHT,
    screen(
      at(-14, -30, head(SKIN.light, 'bob', 'sad'), ' scale(.55)') +
        ink('M8-36H30V-24H8Z', CORAL) +
        at(-14, 4, round(0, 0, 12, 12, MIST), '') +
        ink('M8-2H18V10H8Z', SUN) +
        at(-14, 34, round(0, 0, 12, 12, MIST), '') +
        ink('M8 28H16V40H8Z', SUN),
    ) +
      laughing(164, 40, 1.2) +
      laughing(172, 84, 1) +
      laughing(30, 50, 1.1) +
      laughing(28, 100, 0.9),
  ),
  'fight-clip': card(
    MIST_LIGHT,
    at(76, 80, phone(SKY, kidOn('sad') + ink('M-10 22L14 34L-10 46Z', WHITE)), ' scale(1.08)') +
      line('M132 80H176M160 62L178 80L160 98', 18, INK) +
      line('M132 80H176M160 62L178 80L160 98', 8, SUN),
  ),
  'clip-fall': card(
    MIST_LIGHT,
    screen(
      at(-2, 6, wheel(-14, 18) + at(12, -4, head(SKIN.deep, 'crew', 'sad'), ' rotate(70) scale(.6)') + line('M-20 34H32', 5, INK)) +
        line('M14-34V-46L28-50V-38', 5, INK) +
        dot(10, -34, 5, 4, INK) +
        dot(24, -38, 5, 4, INK),
    ) +
      laughing(166, 34, 1.2) +
      laughing(172, 80, 1.1) +
      laughing(162, 126, 1) +
      laughing(30, 46, 1.1) +
      laughing(26, 104, 1),
  ),
  'chat-sticker': card(
    MIST_LIGHT,
    screen(
      at(0, -8, head(SKIN.tan, 'pony', 'sad'), ' scale(.9)') +
        at(0, -8, line('M28-2C36-2 37 10 30 14', 10, INK) + line('M28-2C36-2 37 10 30 14', 4, CORAL), ' scale(.9)') +
        at(-24, -34, ink('M0 14L-4-14L16 4Z', SUN)) +
        at(22, -34, ink('M0 14L4-14L-16 4Z', SUN)) +
        laughing(-18, 38, 0.8) +
        laughing(4, 38, 0.8) +
        laughing(24, 38, 0.8),
    ) + laughing(168, 60, 1.1),
  ),
  'chat-both': card(
    MINT,
    screen(
      bubble(-30, -46, 46, 34, -20, WHITE, 8) +
        at(-8, -30, head(SKIN.warm, 'short', 'laugh'), ' scale(.42)') +
        line('M-16-44L-8-52L0-44', 4, CORAL) +
        bubble(-14, 4, 46, 34, 22, BUTTER, 8) +
        at(10, 20, head(SKIN.tan, 'curly', 'laugh'), ' scale(.42)') +
        line('M2 6L10-2L18 6', 4, CORAL),
    ) +
      kid(26, 112, 0.75, WHO.binh, 'laugh') +
      kid(174, 112, 0.75, WHO.dan, 'laugh'),
  ),
  'chat-mute': card(
    MINT,
    at(
      62,
      80,
      phone(
        SKY,
        ink('M-20 16C-14 8-16-24 0-26C16-24 14 8 20 16Z', SUN) +
          round(0, 22, 6, 5, SUN) +
          line('M-26-28L28 32', 13, INK) +
          line('M-26-28L28 32', 6, CORAL),
      ),
    ) +
      kid(148, 66, 1.1, WHO.an, 'peace') +
      ink('M108 118C122 110 138 112 148 120C158 112 174 110 188 118V150C174 144 158 144 148 150C138 144 122 144 108 150Z', WHITE) +
      line('M148 120V148M118 126H138M158 126H178', 4, MIST),
  ),
  'chat-poster': card(
    MINT,
    at(
      70,
      80,
      phone(
        CREAM,
        ink('M-26-46H26V8H-26Z', SKY_MID) +
          round(6, -28, 10, 10, SUN) +
          flat('M-24 6L-8-14L6 2L16-6L24 6Z', LEAF_DARK) +
          line('M-26 22H20M-26 34H4', 5, MIST),
      ),
    ) +
      bubble(124, 16, 64, 40, 136) +
      line('M138 44L166 26', 9, INK) +
      line('M138 44L164 28', 4, AMBER) +
      bubble(124, 86, 64, 40, 136) +
      at(156, 106, heart(CORAL), ' scale(.8)'),
  ),
  'chat-waiting': card(
    SKY,
    at(
      68,
      80,
      phone(
        NAVY,
        bubble(-30, -44, 50, 28, 14, MINT, 8) + line('M-20-30H8', 5, LEAF_DARK) + [-18, 0, 18].map((x) => dot(x, 20, 5, 5, MIST)).join(''),
      ),
    ) + kid(152, 76, 1.1, WHO.thao, 'gaze'),
  ),
  'alone-tree': card(
    MINT,
    ground(LEAF, 126) +
      ink('M34 40H54V134H34Z', WOOD_LIGHT) +
      at(46, 36, cloud(LEAF_DARK), ' scale(1.2 1)') +
      kid(116, 76, 1.2, { skin: SKIN.warm, hair: 'bob', cloth: WHITE }, 'peace', listening(SKIN.warm)) +
      ink('M92 132C82 138 82 148 94 150H140C152 148 152 138 142 132Z', SEA) +
      line('M160 150L178 96', 9, INK) +
      line('M160 150L178 96', 4, WHITE) +
      line('M150 36C158 30 168 36 176 30M156 54C164 48 172 54 182 48', 5, SKY_MID),
  ),
  'match-fall': card(
    MINT,
    ground(LEAF, 124) +
      kid(124, 64, 1.2, WHO.binh, 'talk', arm(WHO.binh, 'M-18 33C-26 38-30 42-32 46', 'M-32 46L-38 54')) +
      kid(52, 108, 1, WHO.ti, 'tired', arm(WHO.ti, 'M18 31C26 28 28 22 30 18', 'M30 18L34 14')) +
      at(174, 132, ball, ' scale(.8)') +
      line('M20 132L12 128M24 142H12', 5, AMBER),
  ),
};

function kidOn(face: 'sad'): string {
  return at(0, -18, head(SKIN.warm, 'short', face), ' scale(.75)') + dot(-10, 0, 3, 5, SKY_MID);
}
