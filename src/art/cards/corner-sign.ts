/** Two stories of the reading corner: the boats of Vĩnh Hy, the village below Mũi Dinh. */

import { fish, WHO } from '../card-cast';
import {
  arrowTo,
  boat,
  both,
  CAST,
  DUSK,
  hills,
  house,
  lamp,
  NIGHT,
  paper,
  reach,
  room,
  scene,
  school,
  star,
  trousers,
  water,
} from '../card-corner';
import { thought } from '../card-gestures';
import { bubble, kid, moon, phone } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  dot,
  FOAM,
  flat,
  GRAPE,
  head,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  MIST,
  NAVY,
  palm,
  question,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  tube,
  WHITE,
  WOOD,
} from '../card-pen';

const { bay, guard, hang, huong, mother, thien } = CAST;
const bayOf = (body: string): string => scene(SKY, SAND, 128, hills(70, LEAF) + water(72, FOAM) + water(100, SKY_MID) + body);
const classroom = (body: string): string => room(MINT, SKY, ink('M78 12H186V66H78Z', SEA) + body);
const push = reach(thien, -1, -34, 26) + reach(thien, 1, 34, 26);
const pushed = line('M20 84l-12-4M18 100H6M180 84l12-4M182 100h12', 6, AMBER);
/** What Thiên drew: the boat, a big one, a small one. */
const drawing =
  at(0, 8, boat(0, 0, CORAL, 0.36)) +
  at(-8, -6, head(SKIN.tan, 'crew', 'none'), ' scale(.24)') +
  at(8, -2, head(SKIN.tan, 'short', 'none'), ' scale(.18)');
const shore = (sky: string, body: string): string => scene(sky, SAND, 118, water(84, SKY_MID) + body);
const cape = (light: string): string =>
  flat('M128 92C140 62 156 50 172 54C186 46 200 54 200 54V96H128Z', '#8C93B0') +
  ink('M168 54L171 16H185L188 54Z', CREAM) +
  ink('M167 16H189V6H167Z', CORAL) +
  light;
const post =
  ink('M104 46H196V126H104Z', CREAM) +
  ink('M94 48L150 14L206 48Z', '#7C8A4E') +
  ink('M136 74H166V126H136Z', NAVY) +
  line('M112 46V-4', 5, INK) +
  ink('M112 0H136V16H112Z', '#EF3B36') +
  dot(124, 8, 3.5, 3.5, SUN);
const bag = (x: number, y: number, size: number): string =>
  at(
    x,
    y,
    ink('M-22-18C-22-40 22-40 22-18V22H-22Z', CORAL) + ink('M-15 0H15V22H-15Z', SUN) + line('M-8-32C-8-42 8-42 8-32', 5, INK),
    ` scale(${size})`,
  );
const strap = line('M-12 24V50M12 24V50', 9, INK) + line('M-12 24V50M12 24V50', 4, CORAL);
const away = { ...hang, more: strap };

export const cards: Record<string, string> = {
  'corner-sign-fish': bayOf(
    boat(154, 92, CORAL, 0.7) +
      kid(70, 88, 1.25, thien, 'laugh', reach(thien, -1, 14, 48) + reach(thien, 1, 40, 44)) +
      at(158, 44, fish, ' scale(.8)') +
      line('M120 130q10-6 18 0t18 0', 5, AMBER),
  ),
  'corner-sign-boat': bayOf(
    kid(118, 66, 1.05, bay, 'smile', '', '', 4) +
      kid(72, 76, 0.95, thien, 'teeth', reach(thien, -1, -36, 34) + reach(thien, 1, 4, 46), '', -10) +
      tube('M100 100C92 112 82 116 66 116', 11, bay.skin) +
      boat(100, 134, CORAL, 1.55),
  ),
  'corner-sign-push': classroom(
    kid(148, 88, 1.2, huong, 'gaze', reach(huong, 1, 26, 8) + reach(huong, -1, -22, 54)) +
      kid(64, 92, 1.2, thien, 'cross', push) +
      pushed +
      thought(150, 27, 0.8, 146, 54, line('M-26 4q8-16 17 0t17 0t17 0', 6, SEA)),
  ),
  'corner-sign-book': room(
    NIGHT,
    '#5A66A8',
    lamp(120, 24) +
      star(24, 28) +
      kid(114, 74, 1.25, huong, 'down', reach(huong, -1, -30, 58) + reach(huong, 1, 26, 6)) +
      ink('M60 122C78 112 96 112 112 122C128 112 146 112 164 122V148C146 138 128 138 112 148C96 138 78 138 60 148Z', WHITE) +
      line('M112 122V148', 4, MIST) +
      at(86, 130, palm(SKIN.warm), ' scale(.2)') +
      at(138, 130, palm(SKIN.tan), ' scale(.2)') +
      at(34, 92, question(SUN)),
  ),
  'corner-sign-again': classroom(
    kid(144, 86, 1.25, huong, 'smile', reach(huong, -1, -40, 34) + reach(huong, 1, 28, 40)) +
      kid(48, 92, 1.2, thien, 'calm', reach(thien, -1, -16, 54) + reach(thien, 1, 16, 54)) +
      paper(98, 140, '', -8, 0.9) +
      line('M76 118l6 12', 7, CORAL) +
      line('M118 148l8 6', 7, SEA),
  ),
  'corner-sign-paper': card(
    BUTTER,
    at(100, 52, ink('M-84-44H84V44H-84Z', WHITE) + at(0, 6, drawing, ' scale(2.6)')) +
      at(48, 128, palm(thien.skin), ' rotate(-16) scale(.72)') +
      at(152, 128, palm(huong.skin), ' rotate(16) scale(.78)') +
      line('M92 116H108M96 132H104', 5, AMBER),
  ),
  'corner-sign-three': classroom(
    kid(44, 78, 1.3, { ...mother, cloth: CORAL }, 'sad', reach(mother, 1, 24, 54)) +
      kid(158, 76, 1.3, { ...huong, hair: 'short', skin: SKIN.light, cloth: WHITE }, 'calm') +
      kid(100, 98, 1.1, thien, 'calm', both(thien, 0, 48)) +
      tube('M64 122C70 130 76 132 82 130', 10, mother.skin),
  ),
  'corner-sign-class': scene(
    SKY,
    SAND,
    92,
    school(100, 96, 0.9) +
      kid(34, 88, 0.95, thien, 'laugh', reach(thien, -1, -26, 16) + reach(thien, 1, 28, 4)) +
      kid(100, 82, 0.95, WHO.chi, 'grin', reach(WHO.chi, -1, -26, 16) + reach(WHO.chi, 1, 28, 18)) +
      kid(166, 88, 0.95, WHO.dan, 'laugh', reach(WHO.dan, -1, -26, 8) + reach(WHO.dan, 1, 28, 18)) +
      [66, 134].map((x) => at(x, 138, palm(x < 100 ? SKIN.deep : SKIN.light), ' scale(.6)')).join('') +
      at(14, 142, palm(SKIN.tan), ' scale(.5)') +
      at(188, 142, palm(SKIN.warm), ' scale(.5)'),
  ),
  'corner-post-shore': shore(
    MIST,
    cape('') +
      line('M10 96q12-12 24 0t24 0t24 0t24 0', 5, WHITE) +
      boat(54, 132, SEA, 0.9) +
      boat(158, 134, CORAL, 0.7) +
      kid(106, 92, 1.1, hang, 'calm', both(hang, 0, 48)),
  ),
  'corner-post-chat': card(
    GRAPE,
    at(
      66,
      80,
      phone(
        SKY,
        at(0, -26, round(0, 0, 17, 17, CORAL) + at(0, 0, head(SKIN.light, 'bob', 'smile'), ' scale(.5)')) +
          ink('M-28 2H24V18H-28Z', WHITE) +
          ink('M-28 24H14V42H-28Z', WHITE),
      ),
      ' rotate(-6) scale(1.08)',
    ) +
      kid(154, 100, 1.1, hang, 'aside', reach(hang, -1, -34, 40)) +
      at(152, 36, ink('M-24-16H24V16H-24Z', LEAF) + round(0, 0, 8, 8, SUN)) +
      line('M60 118H68M40 104H52', 4, MIST),
  ),
  'corner-post-bag': room(
    NIGHT,
    '#5A66A8',
    at(166, 30, moon(SUN), ' scale(.7)') +
      star(98, 22) +
      star(126, 44) +
      ink('M-4 112H120V156H-4Z', WOOD) +
      kid(62, 84, 1.15, hang, 'uneasy') +
      ink('M-6 116C20 106 80 106 118 118V166H-6Z', CORAL) +
      round(36, 116, 9, 8, hang.skin) +
      round(88, 118, 9, 8, hang.skin) +
      bag(158, 122, 1.15),
  ),
  'corner-post-turn': scene(
    '#8A8FC0',
    '#C9B48F',
    122,
    star(20, 20) +
      star(60, 34) +
      post +
      dot(150, 64, 26, 12, '#FFE9B8') +
      kid(178, 74, 0.72, guard, 'calm', reach(guard, 1, 22, 56) + reach(guard, -1, -22, 56), trousers('#7C8A4E')) +
      kid(62, 84, 1.15, away, 'aside', reach(hang, -1, -24, 52) + reach(hang, 1, 24, 48)) +
      arrowTo('M26 40C26 14 92 12 98 34M86 30L99 38L108 24'),
  ),
  'corner-post-wait': scene(
    '#A9AED6',
    '#C9B48F',
    122,
    post +
      kid(148, 86, 1.3, guard, 'calm', reach(guard, -1, -36, 14) + reach(guard, 1, 30, 12)) +
      at(186, 98, ink('M-6-20H6V20H-6Z', NAVY), ' rotate(8)') +
      kid(54, 94, 1.15, away, 'sad', both(hang, 0, 46)) +
      bubble(8, 12, 60, 40, 46) +
      at(38, 26, question(INK), ' scale(.7)'),
  ),
  'corner-post-chair': room(
    '#E6ECD6',
    '#FFD7B5',
    kid(146, 80, 1.3, guard, 'calm', reach(guard, -1, -26, 48) + reach(guard, 1, 14, 56)) +
      at(104, 130, phone(SKY, ink('M-26-34H22V-16H-26ZM-26-6H12V12H-26Z', WHITE)), ' rotate(-10) scale(.5)') +
      line('M26 74V150M26 118H70', 9, WOOD) +
      kid(52, 92, 1.1, away, 'gaze', both(hang, 4, 48)),
    70,
  ),
  'corner-post-mother': scene(
    DUSK,
    SAND,
    118,
    house(36, 122, CREAM, 1.3) +
      kid(172, 68, 0.8, guard, 'smile', reach(guard, -1, -22, 54) + reach(guard, 1, 22, 54), trousers('#7C8A4E')) +
      kid(110, 74, 1.3, mother, 'down') +
      kid(82, 94, 1.1, away, 'sad') +
      bag(46, 132, 0.8) +
      tube('M136 112C132 134 100 142 66 132', 13, mother.skin),
  ),
  'corner-post-light': shore(
    '#B9B4E0',
    cape(flat('M166 10L60-6V30ZM190 10L210 4V22Z', BUTTER)) +
      kid(48, 86, 1.1, mother, 'smile', both(mother, 12, 48)) +
      kid(116, 92, 1.05, hang, 'laugh', both(hang, -10, 44)) +
      ink('M20 132C60 120 110 122 148 130L168 166H8Z', FOAM) +
      line('M36 128L50 160M64 124L76 160M92 124L98 160M118 126L120 160M20 144C60 134 110 134 152 142', 3, SEA),
  ),
};
