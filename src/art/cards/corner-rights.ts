/** The first three booklets of rights in the reading corner: what a right is, to be safe, to be heard. */

import { WHO } from '../card-cast';
import { both, CAST, hills, paper, reach, room, scene, sun } from '../card-corner';
import { bubble, chair, clock, dots3, heart, home, type Kid, kid, phone, standing, wheels } from '../card-kids';
import {
  AMBER,
  at,
  BRICK,
  BUTTER,
  CORAL,
  CREAM,
  card,
  cloud,
  dot,
  flat,
  GRAPE,
  GRAPE_DARK,
  ground,
  INK,
  ink,
  LEAF,
  LEAF_DARK,
  line,
  MINT,
  MIST,
  NAVY,
  palm,
  pane,
  question,
  SAND,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';

const { granny, hien, huong, mother, son, thien, thu, tram, vinh } = CAST;
const { chi, dan, na } = WHO;
const field = (body: string): string => scene(SKY, LEAF, 116, body);
const kite = (x: number, y: number, size: number): string =>
  at(
    x,
    y,
    ink('M0-34L26 0L0 34L-26 0Z', CORAL) + flat('M0-30L22 0H0ZM0 30L-22 0H0Z', SUN) + line('M0-34V34M-26 0H26', 3, INK),
    ` rotate(20) scale(${size})`,
  );
const raised = (who: Kid): string => reach(who, 1, 30, 2) + reach(who, -1, -24, 52);
const committee =
  ink('M-34-34H34V10H-34Z', CREAM) +
  ink('M-42-32L0-58L42-32Z', BRICK) +
  ink('M-9 10V-14H9V10', WOOD_LIGHT) +
  line('M0-58V-76', 5, INK) +
  ink('M0-76H18V-65H0Z', '#EF3B36') +
  dot(9, -70, 3, 3, SUN);
const badge =
  ink('M0-30C12-22 22-22 30-22C32 4 20 22 0 32C-20 22-32 4-30-22C-22-22-12-22 0-30Z', LEAF_DARK) +
  at(0, 0, ink('M0-14L4-4L14-4L6 2L9 12L0 6L-9 12L-6 2L-14-4L-4-4Z', SUN));
const digits = line('M-20-8L-14-13V12M-3-8L3-13V12M14-8L20-13V12', 6, NAVY);
const answers = (x: number, y: number, fill: string, inner: string): string =>
  bubble(x, y, 54, 40, x + 40, fill, 10) + at(x + 27, y + 20, inner);

export const cards: Record<string, string> = {
  'corner-right-kite': field(
    sun(30, 28) +
      line('M92 92C112 84 124 66 140 48', 4, INK) +
      kite(152, 38, 0.95) +
      line('M140 72q8 8 2 16t4 16', 4, CORAL) +
      kid(64, 80, 1.2, thu, 'up', reach(thu, 1, 24, 12) + reach(thu, -1, -24, 52)),
  ),
  'corner-right-sixteen': card(
    BUTTER,
    ground(SAND, 132) +
      line('M10 148H190', 5, AMBER) +
      kid(28, 106, 0.42, { ...dan, more: '' }, 'smile', '', standing(dan)) +
      kid(66, 94, 0.54, na, 'laugh', '', standing(na)) +
      kid(110, 80, 0.68, chi, 'smile', '', standing(chi)) +
      kid(160, 62, 0.86, { ...thien, hair: 'crew', cloth: WHITE }, 'smile', '', standing(thien)) +
      line('M14 84L186 12', 5, LEAF_DARK) +
      line('M172 10L187 11L180 24', 5, LEAF_DARK),
  ),
  'corner-right-all': field(
    hills(110, '#7FB98F') +
      sun(100, 22) +
      kid(66, 66, 0.8, { ...thu, skin: SKIN.light }, 'smile') +
      kid(134, 66, 0.8, WHO.hoa, 'grin') +
      kid(32, 96, 0.95, son, 'laugh', raised(son)) +
      kid(168, 96, 0.95, tram, 'laugh', reach(tram, -1, -28, 10) + reach(tram, 1, 26, 14)) +
      kid(100, 82, 0.9, hien, 'smile', wheels + reach(hien, -1, -26, 52) + reach(hien, 1, 26, 52), chair),
  ),
  'corner-right-bowl': room(
    BUTTER,
    SKY,
    kid(120, 70, 1.25, dan, 'sad', both(dan, 0, 46)) +
      ink('M44 152C42 138 52 132 60 130L72 152ZM82 152L78 130L92 126C100 132 104 142 102 152Z', WHITE) +
      line('M52 144H62M88 140H98', 4, SEA) +
      at(172, 56, heart(CORAL), ' scale(.9)') +
      dot(118, 148, 3, 2, WHITE),
  ),
  'corner-right-seesaw': field(
    ink('M100 104L122 148H78Z', SEA) +
      kid(40, 64, 0.8, chi, 'laugh', reach(chi, 1, 28, 50) + reach(chi, -1, -20, 54)) +
      kid(160, 64, 0.8, dan, 'laugh', reach(dan, -1, -28, 50) + reach(dan, 1, 20, 54)) +
      ink('M8 104H192V116H8Z', WOOD_LIGHT) +
      tube('M32 118V134M48 118V134', 6, chi.skin) +
      tube('M152 118V134M168 118V134', 6, dan.skin),
  ),
  'corner-safe-umbrella': scene(
    '#C9D6EC',
    LEAF,
    122,
    at(40, 26, cloud(MIST), ' scale(.8)') +
      at(166, 30, cloud('#9AA5C4'), ' scale(.8)') +
      line('M18 60l-5 12M30 84l-5 12M180 64l-5 12M190 92l-5 12M14 110l-5 12', 4, SEA) +
      line('M104 60V132', 10, INK) +
      line('M104 60V132', 4, WOOD_LIGHT) +
      ink('M32 66C34 14 174 14 176 66C166 58 152 58 140 66C128 58 116 58 104 66C92 58 80 58 68 66C56 58 42 58 32 66Z', CORAL) +
      line('M104 28C84 40 72 54 68 66M104 28C124 40 136 54 140 66', 4, INK) +
      kid(74, 104, 1, na, 'smile', reach(na, 1, 26, 32) + reach(na, -1, -24, 52)) +
      kid(136, 106, 0.95, thien, 'smile', both(thien, 0, 48)),
  ),
  'corner-safe-window': scene(
    '#8A8FC0',
    SAND,
    128,
    pane(96, 10, 110, 126, CREAM) +
      pane(112, 28, 56, 52, BUTTER) +
      kid(140, 68, 0.72, { ...na, cloth: CORAL }, 'sad') +
      pane(112, 28, 0, 52, BUTTER) +
      ink('M106 80H174V92H106Z', WOOD_LIGHT) +
      kid(50, 84, 1.25, granny, 'gaze', reach(granny, 1, 26, 18) + reach(granny, -1, -22, 54)) +
      at(72, 100, phone(SKY, ''), ' rotate(12) scale(.36)'),
  ),
  'corner-safe-places': card(
    SKY,
    ground(SAND, 108) +
      at(46, 84, ink('M-30-30H30V24H-30Z', WHITE) + at(0, -4, digits) + line('M-18 14H18', 4, MIST)) +
      at(104, 66, badge, ' scale(1.05)') +
      at(158, 98, committee, ' scale(.82)') +
      kid(60, 134, 0.7, mother, 'calm') +
      kid(104, 130, 0.7, vinh, 'calm') +
      kid(148, 134, 0.7, granny, 'calm'),
  ),
  'corner-safe-hands': card(
    MINT,
    ground(LEAF, 136) +
      at(
        100,
        74,
        ink('M0-54C22-40 44-38 58-38C62 10 40 44 0 64C-40 44-62 10-58-38C-44-38-22-40 0-54Z', SUN) +
          kid(0, 0, 0.8, na, 'smile', both(na, 0, 46)),
      ) +
      at(30, 104, palm(SKIN.tan), ' rotate(40) scale(.72)') +
      at(170, 104, palm(SKIN.light), ' rotate(-40) scale(.72)') +
      at(62, 146, palm(SKIN.deep), ' rotate(10) scale(.7)') +
      at(138, 146, palm(SKIN.warm), ' rotate(-10) scale(.7)'),
  ),
  'corner-heard-circle': card(
    BUTTER,
    ground(SAND, 110) +
      kid(100, 64, 0.95, vinh, 'smile', both(vinh, 0, 50)) +
      kid(34, 82, 0.95, thien, 'calm') +
      kid(166, 82, 0.95, dan, 'calm') +
      kid(70, 112, 0.9, chi, 'smile') +
      kid(132, 112, 0.9, na, 'talk', reach(na, 1, 32, 20)) +
      bubble(112, 8, 50, 34, 140, WHITE, 34) +
      at(137, 25, heart(CORAL), ' scale(.6)'),
  ),
  'corner-heard-ways': card(
    SKY,
    line('M100 10V150M14 80H186', 4, WHITE) +
      kid(48, 50, 0.62, na, 'talk') +
      bubble(62, 8, 32, 24, 70, WHITE, 8) +
      dots3(78, 20, 8, 3) +
      paper(150, 46, at(0, 4, home, ' scale(.4)'), -8, 1.2) +
      line('M166 62L184 40', 9, INK) +
      line('M166 62L184 40', 4, SUN) +
      at(34, 128, palm(SKIN.tan), ' rotate(-20) scale(.6)') +
      at(72, 128, palm(SKIN.tan), ' rotate(20) scale(.6)') +
      ink('M116 96H152V140H116ZM156 96H192V140H156Z', WHITE) +
      at(134, 118, heart(CORAL), ' scale(.7)') +
      at(174, 116, cloud(SKY_MID), ' scale(.3)') +
      tube('M150 162L138 134', 10, SKIN.warm),
  ),
  'corner-heard-answer': card(
    MINT,
    ground(LEAF, 134) +
      kid(136, 84, 1.3, huong, 'talk', reach(huong, -1, -30, 42) + reach(huong, 1, 24, 52)) +
      kid(48, 102, 1.05, dan, 'up', both(dan, 0, 46)) +
      answers(6, 8, WHITE, line('M-12 2L-4 10L12-8', 7, LEAF_DARK)) +
      answers(64, 4, WHITE, at(0, -1, clock(14), ' scale(.9)')) +
      answers(142, 4, WHITE, at(0, -3, question(GRAPE_DARK), ' scale(.6)')),
  ),
  'corner-heard-wait': room(
    BUTTER,
    SKY,
    at(96, 34, clock(20)) +
      kid(152, 78, 1.2, vinh, 'wide', reach(vinh, -1, -20, 52) + reach(vinh, 1, 18, 54)) +
      kid(62, 94, 1.15, chi, 'calm', reach(chi, 1, 36, 24) + reach(chi, -1, -24, 52)) +
      line('M40 150h0', 1, GRAPE),
  ),
};
