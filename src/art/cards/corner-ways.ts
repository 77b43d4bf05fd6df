/** The last three booklets of rights in the reading corner: the way of an opinion, what is mine, when a right isn't kept. */

import { bellyHeld, crossed } from '../card-asks';
import { WHO } from '../card-cast';
import { arrowTo, both, CAST, cloudy, house, paper, reach, room, scene, school, sun, table, tree, trousers } from '../card-corner';
import { bubble, dots3, heart, kid, phone, standing, tear } from '../card-kids';
import {
  AMBER,
  at,
  BRICK,
  BUTTER,
  CORAL,
  CREAM,
  card,
  dot,
  flat,
  GRAPE,
  GRAPE_DARK,
  ground,
  head,
  INK,
  ink,
  LEAF,
  LEAF_DARK,
  line,
  MINT,
  MIST,
  NAVY,
  padlock,
  palm,
  pane,
  question,
  round,
  SAND,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  tube,
  WHITE,
  WOOD,
  WOOD_LIGHT,
} from '../card-pen';
import { timid } from '../card-people';

const { cau, granny, huong, loan, mother, thien, thu, thuy, vinh } = CAST;
const { an, binh, chi, dan, na, hoa } = WHO;
/** She leads the children of this booklet. */
const leader = { ...vinh, hair: 'pony', skin: SKIN.light } as const;
/** What they wish, on paper: a tree. */
const wish = line('M0 12V-2', 5, WOOD) + dot(0, -6, 11, 9, LEAF_DARK);
const hot = (body: string): string =>
  scene('#FFE9B8', SAND, 104, sun(170, 28) + line('M170 2V6M170 50V54M146 28H142M152 10L149 7M188 10L191 7', 5, AMBER) + body);
const paperBoat = (x: number, y: number, size: number): string =>
  at(
    x,
    y,
    ink('M-46-4H46L28 22H-28Z', WHITE) + ink('M-20-6L0-40L20-6Z', WHITE) + at(0, -12, wish, ' scale(.55)') + line('M-30 8H30', 3, MIST),
    ` scale(${size})`,
  );
const box = ink('M-36-6H36V34H-36Z', CORAL) + ink('M-40-22H40V-4H-40Z', SUN) + at(0, 4, padlock(SUN), ' scale(.7)');
const diary = ink('M-26-32H26V32H-26Z', GRAPE) + line('M-14-32V32', 4, GRAPE_DARK) + at(6, 0, heart(CORAL), ' scale(.6)');
/** A finger with a face at its tip. */
const finger = (x: number, y: number, turn: number, who: { skin: string; hair: Parameters<typeof head>[1] }, over = ''): string =>
  at(x, y, tube('M0 0V56', 20, SKIN.warm) + at(0, -4, head(who.skin, who.hair, 'smile') + over, ' scale(.58)'), ` rotate(${turn})`);

export const cards: Record<string, string> = {
  'corner-way-yard': hot(
    school(70, 106, 0.75) +
      kid(146, 82, 1.15, leader, 'calm', reach(leader, 1, 28, 8) + reach(leader, -1, -22, 54)) +
      kid(70, 98, 1.1, binh, 'talk', reach(binh, 1, 32, 26) + reach(binh, -1, -24, 52)) +
      bubble(4, 6, 62, 46, 48) +
      at(35, 32, wish, ' scale(1.1)'),
  ),
  'corner-way-paper': room(
    MINT,
    SKY,
    kid(92, 76, 1.15, leader, 'down', reach(leader, -1, -16, 58) + reach(leader, 1, 24, 54)) +
      table(138, 6, 188) +
      paper(96, 126, at(-4, 0, wish, ' scale(.9)'), -4, 1.1) +
      line('M128 136L142 108', 10, INK) +
      line('M128 136L142 108', 4, CORAL) +
      at(
        164,
        44,
        ink('M-30-24H30V24H-30Z', WHITE) + at(-10, 2, head(binh.skin, 'short', 'none'), ' scale(.42)') + line('M8-6H20M8 6H20', 5, MIST),
      ) +
      crossed(164, 44, 18),
  ),
  'corner-way-boat': scene(
    SKY,
    SKY_MID,
    70,
    at(36, 62, school(0, 0, 0.45)) +
      house(168, 62, CREAM, 0.6) +
      line('M8 92q10-8 20 0t20 0t20 0M120 84q10-8 20 0t20 0t20 0M16 146q10-8 20 0t20 0M130 150q10-8 20 0t20 0', 4, WHITE) +
      paperBoat(102, 110, 1.1) +
      at(34, 120, ink('M-30-2H30L18 14H-18Z', BUTTER) + ink('M-12-4L0-24L12-4Z', BUTTER), ' scale(.8)') +
      at(170, 130, ink('M-30-2H30L18 14H-18Z', '#FFD9E0') + ink('M-12-4L0-24L12-4Z', '#FFD9E0'), ' scale(.8)'),
  ),
  'corner-way-table': card(
    '#E6ECF7',
    ground(WOOD_LIGHT, 128) +
      kid(36, 66, 0.95, { ...cau, cloth: SKY_MID }, 'calm') +
      kid(166, 66, 0.95, { ...huong, cloth: CORAL }, 'calm') +
      kid(100, 58, 1.05, { ...leader, cloth: '#5B7FD0', more: '' }, 'talk', reach(leader, 1, 34, 24)) +
      ink('M-4 108H204V130H-4Z', WOOD) +
      paper(94, 104, at(0, 1, wish, ' scale(.8)'), -6, 1) +
      line('M20 130V166M180 130V166', 10, INK) +
      line('M126 28q8-6 14 0M132 18q12-8 20 2', 4, AMBER),
  ),
  'corner-way-tree': scene(
    SKY,
    LEAF,
    118,
    school(150, 118, 0.6) +
      tree(94, 136, LEAF_DARK, 0.8) +
      ink('M52 134C60 124 128 124 136 134L130 150H58Z', WOOD) +
      kid(34, 84, 0.75, binh, 'laugh', reach(binh, 1, 32, 40), standing(binh)) +
      kid(166, 84, 0.75, na, 'grin', reach(na, -1, -32, 40), standing(na)) +
      paper(40, 34, line('M-10 0L-3 8L12-8', 6, LEAF_DARK), 8, 0.9) +
      line('M70 28q8-6 14 0t14 0', 4, AMBER),
  ),
  'corner-way-phone': card(
    BUTTER,
    ground(SAND, 134) +
      kid(142, 76, 1.3, mother, 'sad', reach(mother, 1, 28, 14) + reach(mother, -1, -26, 50)) +
      at(181, 92, ink('M-7-22H7V20H-7Z', NAVY), ' rotate(8)') +
      kid(62, 96, 1.1, thien, 'sad', bellyHeld(thien)) +
      bubble(66, 6, 74, 40, 128, WHITE, 10) +
      at(103, 27, line('M-20-8L-14-13V12M-3-8L3-13V12M14-8L20-13V12', 6, NAVY)),
  ),
  'corner-mine-box': room(
    '#F3E6FF',
    SKY,
    kid(110, 68, 1.2, thu, 'smile', reach(thu, -1, -28, 44) + reach(thu, 1, 30, 44)) +
      table(136, 14, 172) +
      at(66, 110, diary, ' rotate(-8) scale(.82)') +
      at(140, 112, box, ' scale(.75)'),
  ),
  'corner-mine-curtain': card(
    SKY,
    ground(BUTTER, 138) +
      flat('M0 44H200V48H0ZM0 92H200V96H0ZM50 0H54V44H50ZM150 48H154V92H150Z', SKY_MID) +
      line('M6 18H194', 8, INK) +
      kid(100, 72, 0.9, dan, 'smile') +
      ink('M8 20H62C72 60 64 110 70 154H8Z', CORAL) +
      ink('M84 20H192V154H66C76 120 96 84 84 20Z', CORAL) +
      line('M28 30V146M46 30V146M112 30V146M136 30V146M164 30V146', 4, '#D95F55') +
      round(82, 100, 9, 8, dan.skin),
  ),
  'corner-mine-photo': scene(
    MINT,
    LEAF,
    124,
    kid(150, 78, 1.15, chi, 'calm', reach(chi, -1, -32, 14) + reach(chi, 1, 24, 52)) +
      at(114, 82, palm(chi.skin), ' scale(.55)') +
      at(
        52,
        86,
        ink('M-38-28H38V28H-38Z', NAVY) +
          round(4, 2, 19, 19, SKY_MID) +
          round(4, 2, 10, 10, INK) +
          ink('M-26-38H-6V-28H-26Z', NAVY) +
          dot(26, -18, 4, 4, SUN),
      ) +
      tube('M-6 150L16 128L30 112', 15, SKIN.tan) +
      at(52, 26, ink('M-24-16H24V16H-24Z', WHITE) + at(0, -2, question(GRAPE_DARK), ' scale(.6)')),
  ),
  'corner-mine-name': card(
    GRAPE,
    at(
      62,
      80,
      phone(
        SKY,
        ink('M-28-44H26V-22H-28Z', WHITE) + at(0, -33, question(GRAPE_DARK), ' scale(.45)') + at(0, 14, dots3(0, 22, 13, 5, MIST)),
      ),
      ' rotate(-6) scale(1.05)',
    ) +
      at(62, 84, house(0, 10, CREAM, 0.55), ' rotate(-6)') +
      kid(146, 96, 1.15, hoa, 'calm', reach(hoa, -1, -20, 20) + reach(hoa, 1, 24, 52)) +
      at(121, 112, palm(hoa.skin), ' scale(.55)'),
  ),
  'corner-mine-friend': scene(
    BUTTER,
    SAND,
    122,
    kid(60, 92, 1.15, an, 'sad', both(an, 0, 46)) +
      kid(124, 92, 1.15, na, 'calm', reach(na, -1, -34, 44) + reach(na, 1, 24, 52)) +
      kid(178, 52, 0.6, thuy, 'calm', reach(thuy, -1, -30, 36), trousers(NAVY)) +
      arrowTo('M116 38H144M134 28L145 38L134 48'),
  ),
  'corner-keep-cloud': card(
    '#DCE3F4',
    ground(MIST, 130) +
      cloudy(100, 34, 1.5, '#A3ACC8') +
      line('M66 62l-4 12M100 62l-4 12M134 62l-4 12', 4, SKY_MID) +
      kid(100, 102, 1.1, dan, 'sad', timid(dan)) +
      at(114, 116, tear, ' scale(.6)') +
      at(178, 28, round(0, 0, 15, 15, SUN)),
  ),
  'corner-keep-hand': card(
    MINT,
    ground(LEAF, 146) +
      tube('M100 140V176', 44, SKIN.warm) +
      finger(30, 72, -46, granny, granny.more) +
      finger(64, 36, -16, mother) +
      finger(102, 26, 2, cau) +
      finger(140, 36, 18, thuy) +
      finger(172, 66, 40, vinh) +
      round(102, 112, 40, 34, SKIN.warm) +
      line('M84 118C94 126 110 126 122 116', 4, AMBER),
  ),
  'corner-keep-school': scene(
    SKY,
    SAND,
    104,
    school(100, 100, 0.95) +
      kid(48, 84, 1.05, thuy, 'smile', reach(thuy, 1, 32, 44) + reach(thuy, -1, -24, 54)) +
      kid(154, 84, 1.05, vinh, 'smile', reach(vinh, -1, -32, 44) + reach(vinh, 1, 24, 54)) +
      kid(100, 106, 0.92, na, 'calm', both(na, 0, 48)),
  ),
  'corner-keep-commune': scene(
    SKY,
    SAND,
    112,
    at(
      140,
      104,
      ink('M-52-50H52V10H-52Z', CREAM) +
        ink('M-62-48L0-86L62-48Z', BRICK) +
        ink('M-11 10V-24H11V10', WOOD_LIGHT) +
        pane(-42, -36, 18, 20, SKY_MID) +
        pane(24, -36, 18, 20, SKY_MID) +
        round(0, -60, 8, 8, SUN),
    ) +
      kid(40, 64, 0.86, granny, 'smile', reach(granny, 1, 28, 46) + reach(granny, -1, -24, 52), trousers(NAVY)) +
      kid(80, 88, 0.64, dan, 'calm', reach(dan, -1, -28, 34) + reach(dan, 1, 24, 52), standing(dan)),
  ),
  'corner-keep-again': card(
    BUTTER,
    ground(SAND, 132) +
      kid(100, 102, 1.05, na, 'calm', reach(na, 1, 38, 26) + reach(na, -1, -24, 52)) +
      kid(32, 74, 0.85, mother, 'aside', both(mother, 0, 50)) +
      kid(164, 80, 1.25, loan, 'smile', reach(loan, -1, -34, 44) + reach(loan, 1, 20, 54)) +
      arrowTo('M44 34C70 10 120 10 138 30M126 28L139 31L142 18'),
  ),
};
