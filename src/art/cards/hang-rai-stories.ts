/** Hang Rái's what-if stories for children who can't read: the gate, the night, the van, and what a child answers. */

import { scarf } from '../card-asks';
import { WHO } from '../card-cast';
import { thought } from '../card-gestures';
import { arm, bubble, clock, dots3, type Kid, kid, moon, standing, sunny } from '../card-kids';
import {
  AMBER,
  at,
  BRICK,
  BUTTER,
  CORAL,
  CORAL_DARK,
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
  line,
  MINT,
  MIST,
  NAVY,
  PLUM,
  pane,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  shirt,
  swirl,
  tube,
  WHITE,
  WOOD,
  WOOD_LIGHT,
  wheel,
} from '../card-pen';

const AN: Kid = { skin: SKIN.warm, hair: 'tails', cloth: WHITE };
const BINH: Kid = { skin: SKIN.warm, hair: 'short', cloth: WHITE };
const MAN: Kid = { skin: SKIN.tan, hair: 'short', cloth: NAVY };
const CARER: Kid = { skin: SKIN.tan, hair: 'crew', cloth: GRAPE };
const TEACHER: Kid = { skin: SKIN.light, hair: 'bob', cloth: GRAPE };

const armsWide = (who: Kid): string => arm(who, 'M-18 32L-32 28', 'M-32 28L-48 14') + arm(who, 'M18 32L32 28', 'M32 28L48 14');
const gate = tube('M20 150V40M180 150V40', 10, BRICK) + ink('M8 24H192V44H8Z', BRICK) + ink('M84 14H116V30H84Z', SUN);
const bed = (blanket: string): string =>
  ink('M4 78H20V150H4Z', WOOD) +
  ink('M16 84C16 74 26 70 40 72H70V118H16Z', WHITE) +
  ink('M16 112H190V140H16Z', blanket) +
  tube('M186 140V150', 6, WOOD);
const inBed = (face: 'sad' | 'teeth'): string =>
  card(
    '#D9E4F2',
    at(28, 28, moon(SUN), ' scale(.7)') +
      kid(132, 54, 1.3, CARER, 'smile', armsWide(CARER), '', -8) +
      bed(SKY_MID) +
      at(50, 90, head(BINH.skin, 'short', face)) +
      ink('M20 116C40 106 70 106 90 114L190 112V140H16Z', SKY_MID) +
      (face === 'sad' ? round(34, 114, 8, 7, BINH.skin) + round(68, 114, 8, 7, BINH.skin) : ''),
  );
const night = at(172, 28, moon(SUN), ' scale(.7)');

export const cards: Record<string, string> = {
  'sun-tired': card(
    BUTTER,
    at(150, 46, sunny(26)) +
      kid(74, 78, 1.4, BINH, 'tired', scarf + arm(BINH, 'M18 34C30 38 34 22 28 8', 'M28 8L14-12')) +
      ink('M30 40C22 52 24 60 30 60S38 52 30 40ZM116 60C108 72 110 80 116 80S124 72 116 60Z', SKY),
  ),
  'gate-wait': card(
    MINT,
    ground(SAND, 138) +
      gate +
      kid(40, 84, 0.95, MAN, 'smile') +
      kid(164, 84, 0.95, TEACHER, 'smile') +
      kid(102, 110, 0.85, AN, 'calm', scarf) +
      // She thinks of Grandma, who is still on her way.
      thought(
        100,
        42,
        1.3,
        102,
        84,
        at(-17, 0, head(SKIN.tan, 'bald', 'smile') + WHO.grandma.more, ' scale(.55)') + at(19, 2, clock(26), ' scale(.6)'),
      ),
  ),
  'gate-teacher': card(
    BUTTER,
    ground(SAND, 138) +
      gate +
      at(118, 76, shirt(TEACHER.cloth) + head(TEACHER.skin, 'bob', 'smile') + round(0, -31, 10, 9, INK), ' scale(1.25)') +
      kid(64, 92, 1.05, AN, 'calm', scarf + arm(AN, 'M18 32C26 40 30 44 32 48', 'M32 48H36')),
  ),
  // In bed at night: somebody leans in with open arms, the boy draws the blanket up.
  'bed-arms': inBed('sad'),
  'bed-bear': inBed('teeth'),
  sleepy: card(
    '#D9E4F2',
    night +
      at(
        88,
        74,
        shirt(WHITE) +
          scarf +
          head(BINH.skin, 'short', 'none') +
          line('M-16 3C-13 7-7 7-5 3M5 3C7 7 13 7 16 3', 4, INK) +
          round(0, 15, 9, 9, PLUM) +
          arm(BINH, 'M18 34C30 42 30 30 24 26', 'M24 26L12 20'),
        ' scale(1.4)',
      ),
  ),
  'sleep-well': card(
    '#D9E4F2',
    bed(CORAL) +
      night +
      at(54, 88, head(BINH.skin, 'short', 'peace')) +
      ink('M22 112C60 98 120 92 186 106V132H22Z', CORAL) +
      round(98, 70, 5, 5, WHITE) +
      round(114, 58, 7, 7, WHITE) +
      round(134, 44, 9, 9, WHITE),
  ),
  // Much later, when he has grown.
  // A small child beside a measure, its own larger outline beside it: when it is that tall.
  'tell-grown': card(
    BUTTER,
    ground(SAND, 140) +
      pane(12, 10, 22, 130, WHITE) +
      line('M12 30H26M12 52H26M12 74H26M12 96H26M12 118H26', 4, INK) +
      kid(74, 100, 0.85, BINH, 'sad') +
      line('M106 126V54M94 68L106 52L118 68', 8, AMBER) +
      '<g opacity=".38">' +
      kid(154, 58, 1.1, BINH, 'calm', '', standing(BINH)) +
      '</g>' +
      bubble(132, 6, 48, 30, 150, WHITE, 8) +
      dots3(156, 21, 11, 4),
  ),
  'van-last': card(
    SKY,
    ground(MIST, 132) +
      ink('M8 44Q8 28 24 28H150Q166 28 178 58L194 88V134H8Z', SUN) +
      pane(22, 44, 66, 48, SKY) +
      pane(100, 44, 62, 48, SKY) +
      at(54, 72, head(AN.skin, 'tails', 'sad'), ' scale(.8)') +
      at(132, 72, head(MAN.skin, 'short', 'smile') + line('M5 40V12', 14, INK) + line('M5 40V12', 6, MAN.skin), ' scale(.8)') +
      ink('M8 94H194V112H8Z', SUN) +
      wheel(48, 136) +
      wheel(154, 136),
  ),
  // The dark room, a blanket over the head.
  'blanket-hide': card(
    NAVY,
    at(172, 28, moon(SUN), ' scale(.7)') +
      ink('M24 150C20 90 50 40 100 40S180 90 176 150Z', CORAL) +
      ink('M62 112C62 84 138 84 138 112C138 132 62 132 62 112Z', INK) +
      [80, 120].map((x) => round(x, 110, 12, 13, WHITE) + dot(x, 111, 5, 6, INK)).join('') +
      line('M40 126C34 112 40 92 50 80M158 128C164 112 160 94 152 84', 5, CORAL_DARK),
  ),
  traffic: card(
    SKY,
    flat('M0 96H200V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', MIST) +
      [
        [6, CORAL],
        [72, SEA],
        [138, SUN],
      ]
        .map(([x, paint]) =>
          at(
            Number(x),
            78,
            ink('M2 40V20L14 18L20 2H42L48 18L56 22V40Z', String(paint)) +
              pane(22, 6, 18, 13, WHITE) +
              round(15, 42, 9, 9, NAVY) +
              round(44, 42, 9, 9, NAVY),
          ),
        )
        .join('') +
      round(176, 30, 12, 12, CORAL_DARK) +
      line('M176 44V66', 7, INK) +
      line('M20 58V48M38 54V44M86 58V48M104 54V44', 5, AMBER),
  ),
  // A hand on the aching head.
  'head-ache': card(
    CREAM,
    kid(96, 78, 1.4, BINH, 'tired', scarf + arm(BINH, 'M18 34C30 38 34 22 28 8', 'M28 8L14-12')) +
      swirl('M60 22C52 12 40 22 48 30C60 36 70 18 56 8M142 22C134 12 122 22 130 30C142 36 152 18 138 8') +
      line('M166 44L178 38M168 62H182', 5, CORAL_DARK),
  ),
  'stars-grandma': card(
    NAVY,
    ground(WOOD_LIGHT, 138) +
      [
        [30, 30],
        [92, 22],
        [164, 36],
        [124, 52],
      ]
        .map(([x = 0, y = 0]) => at(x, y, ink('M0-15L4-5L15-4L7 4L9 15L0 9L-9 15L-7 4L-15-4L-4-5Z', SUN)))
        .join('') +
      at(
        132,
        98,
        shirt(PLUM) +
          head(SKIN.tan, 'bald', 'up') +
          ink('M-26-2C-26-22-14-28 0-28S26-22 26-2C14-14-14-14-26-2Z', '#C9CBD8') +
          round(0, -31, 10, 9, '#C9CBD8'),
        ' scale(1.1)',
      ) +
      kid(68, 110, 1, AN, 'up', arm(AN, 'M-18 32C-28 34-31 26-32 20', 'M-32 20L-36-4')),
  ),
  'shed-peek': card(
    MINT,
    ground(LEAF, 136) +
      ink('M84 56H188V152H84Z', WOOD_LIGHT) +
      ink('M72 62L136 14L200 62Z', SUN) +
      ink('M84 82H130V152H84Z', NAVY) +
      kid(64, 94, 1.1, BINH, 'wide', scarf + arm(BINH, 'M18 32C26 34 30 28 32 22', 'M32 22L36 14'), '', 14),
  ),
  'ice-cream': card(
    '#FFD9E0',
    ink('M66 78H134L100 152Z', SAND) +
      line('M84 82L108 132M116 82L92 132', 4, AMBER) +
      ink('M60 78C46 60 60 44 72 46C72 24 128 24 128 46C140 44 154 60 140 78C130 88 70 88 60 78Z', CREAM) +
      round(100, 22, 10, 10, CORAL_DARK),
  ),
};
