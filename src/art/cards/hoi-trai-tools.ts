/** What a child brings from each place to the camp-fire, with what one does with it: an object of the place, and a child who uses it. */
import { hush, WHO } from '../card-cast';
import { arm, heart, kid, phone, sunny, waves } from '../card-kids';
import {
  AMBER,
  at,
  BRICK,
  BUTTER,
  CORAL,
  card,
  dot,
  FOAM,
  flat,
  GRAPE,
  GRAPE_DARK,
  head,
  INK,
  ink,
  LEAF,
  LEAF_DARK,
  line,
  MIST,
  MIST_LIGHT,
  NAVY,
  palm,
  question,
  RUST,
  roof,
  round,
  SAND,
  SEA,
  SKY,
  SUN,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';

const { an, binh, chi, dan, hoa, khoi, na, thao, ti } = WHO;
const CLAY = '#D9764A';

/** Mai's shell, held before the body. */
const shell =
  ink('M-46 6C-46-38 46-38 46 6C46 34 26 48 0 48S-46 34-46 6Z', LEAF_DARK) +
  ink('M-16-14H16L26 6L14 28H-14L-26 6Z', SUN) +
  line('M-16-14L-26-24M16-14L26-24M26 6L44 8M-26 6L-44 8M14 28L20 42M-14 28L-20 42', 5, INK);
const grapes = (fill: string, at0: readonly (readonly [number, number])[]): string =>
  at0.map(([x, y]) => round(x, y, 12, 12, fill)).join('');
const bell =
  ink('M-24 12C-24-26-16-34 0-34S24-26 24 12L30 22H-30Z', SUN) + round(0, 28, 8, 8, AMBER) + ink('M-7-34C-7-46 7-46 7-34Z', AMBER);
const turbine = (x: number, y: number): string =>
  at(
    x,
    y,
    ink('M-5 8L-9 96H9L5 8Z', WHITE) +
      [10, 130, 250].map((turn) => at(0, 0, ink('M-4-4C-11-22-7-44 2-56C8-44 10-22 5-4Z', WHITE), ` rotate(${turn})`)).join('') +
      round(0, 0, 8, 8, SUN),
  );

export const cards: Record<string, string> = {
  'tool-shell': card(
    BUTTER,
    kid(100, 44, 1.3, na, 'smile') +
      at(100, 106, shell, ' scale(1.05)') +
      tube('M72 78C52 92 52 104 66 112M128 78C148 92 148 104 134 112', 11, na.skin),
  ),
  'tool-lamp': card(
    BUTTER,
    ink('M22 128H88L82 148H28Z', RUST) +
      ink('M26 128C26 70 36 52 55 52S84 70 84 128Z', CORAL) +
      dot(44, 84, 7, 14, WHITE) +
      line('M55 40V24M24 54L12 42M86 54L98 42M14 90H2', 7, AMBER) +
      kid(146, 58, 1.25, khoi, 'uneasy') +
      tube('M166 96C178 110 168 124 148 122', 10, khoi.skin) +
      line('M128 108q8-8 16 0t16 0', 5, GRAPE_DARK),
  ),
  'tool-bubble': card(
    BUTTER,
    `<circle cx="128" cy="70" r="56" fill="${SKY}"/>` +
      flat('M92 48C98 34 110 28 120 28C108 36 100 46 98 58Z', WHITE) +
      ink('M92 74C104 52 152 52 164 74C152 96 104 96 92 74Z', WHITE) +
      round(128, 74, 17, 17, SEA) +
      dot(128, 74, 8, 8, INK) +
      dot(133, 69, 4, 4, WHITE) +
      kid(38, 106, 0.92, chi, 'gaze') +
      round(182, 142, 8, 8, SKY),
  ),
  'tool-voice': card(
    BUTTER,
    flat('M0 132C40 110 70 118 104 138C136 118 166 122 200 138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', SAND) +
      kid(62, 62, 1.4, thao, 'shout', '', '', -4) +
      at(126, 92, palm(thao.skin), ' scale(.8)') +
      tube('M84 104C96 116 108 112 116 106', 11, thao.skin) +
      waves(112, 34, 4, CORAL),
  ),
  'tool-grape': card(
    BUTTER,
    line('M62 8V30', 9, INK) +
      ink('M62 26C44 30 30 20 26 8C44 4 58 12 62 26ZM62 26C80 30 92 20 96 8C80 4 66 12 62 26Z', LEAF) +
      grapes(GRAPE, [
        [40, 44],
        [62, 42],
        [84, 44],
        [50, 64],
        [74, 64],
      ]) +
      grapes(MIST, [
        [38, 68],
        [62, 84],
        [52, 104],
      ]) +
      // A secret in the grape: is it sweet or sour?
      kid(146, 70, 1.35, binh, 'up', hush(binh.skin)) +
      round(112, 100, 11, 11, MIST) +
      at(182, 26, question(INK), ' scale(.8)'),
  ),
  'tool-hand': card(
    BUTTER,
    tube('M64 104L44 66M82 92L74 36M100 90L104 28M118 94L134 40M128 116L164 86', 19, CLAY) +
      ink('M60 96C72 82 124 82 138 100C140 128 128 146 100 150C74 148 60 128 60 96Z', CLAY) +
      [
        [44, 58, binh.skin, 'short'],
        [74, 28, an.skin, 'bob'],
        [106, 22, chi.skin, 'bald'],
        [138, 34, khoi.skin, 'crew'],
        [168, 80, dan.skin, 'curly'],
      ]
        .map(([x, y, skin, hair]) => at(Number(x), Number(y), head(String(skin), hair as 'short', 'smile'), ' scale(.62)'))
        .join('') +
      at(100, 118, heart(SUN), ' scale(1.1)'),
  ),
  'tool-stone': card(
    BUTTER,
    ink('M18 118C20 88 34 76 62 78L96 82C110 86 112 120 100 130C76 142 34 142 18 118Z', MIST) +
      line('M40 96C56 90 72 92 84 98M44 118H76', 5, '#8A93AE') +
      at(84, 60, ink('M-6-34H6L4 14H-4Z', WOOD_LIGHT) + round(0, 20, 15, 12, RUST), ' rotate(40)') +
      waves(116, 96, 4, AMBER) +
      kid(152, 34, 0.72, thao, 'talk'),
  ),
  'tool-salt': card(
    BUTTER,
    ink('M100 6L164 50L152 126L100 154L48 126L36 50Z', WHITE) +
      flat('M100 12L158 52L112 60Z', SKY) +
      flat('M44 54L88 62L54 122Z', MIST_LIGHT) +
      kid(
        100,
        66,
        1.05,
        hoa,
        'peace',
        arm(hoa, 'M-18 31C-26 38-22 46-12 48', 'M-12 48L-4 44') + arm(hoa, 'M18 31C26 38 22 46 12 48', 'M12 48L4 44'),
      ) +
      at(100, 116, heart(CORAL), ' scale(.9)') +
      line('M20 20L28 28M184 22L174 30M14 100H24M186 100H176', 6, SUN),
  ),
  'tool-phone': card(
    BUTTER,
    kid(60, 70, 1.35, ti, 'talk', arm(ti, 'M18 31C34 38 40 30 36 20', 'M36 20L33 12') + at(31, 4, phone(SKY, ''), ' scale(.3) rotate(6)')) +
      waves(112, 62, 3, CORAL) +
      at(
        166,
        108,
        head(chi.skin, 'bob', 'smile') + line('M-27 6C-30-40 30-40 27 6', 6, NAVY) + round(-27, 8, 6, 9, NAVY) + round(27, 8, 6, 9, NAVY),
        ' scale(1.05)',
      ),
  ),
  'tool-shuttle': card(
    BUTTER,
    kid(44, 62, 1.1, dan, 'talk', tube('M18 36C28 38 34 32 38 26', 8, dan.skin)) +
      kid(158, 62, 1.1, na, 'smile') +
      at(100, 40, question(CORAL), ' scale(2)') +
      ink('M34 136C58 112 142 112 166 136C142 158 58 158 34 136Z', WOOD_LIGHT) +
      ink('M66 136C78 124 122 124 134 136C122 146 78 146 66 136Z', CORAL) +
      line('M76 132L84 142M92 130L100 144M108 130L116 142M122 132L126 140', 4, WHITE),
  ),
  'tool-bell': card(
    BUTTER,
    kid(62, 84, 1.15, an, 'smile', '', '', 6) +
      kid(136, 84, 1.15, ti, 'smile', '', '', -6) +
      tube('M82 122C98 130 112 126 122 120', 9, an.skin) +
      at(100, 46, bell, ' scale(.95)') +
      line('M58 30L46 22M142 30L154 22', 6, AMBER),
  ),
  'tool-step': card(
    BUTTER,
    flat('M0 92C60 82 140 100 200 88V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', '#93CFE2') +
      round(42, 142, 26, 11, MIST) +
      round(84, 126, 23, 10, MIST) +
      round(122, 112, 19, 8, MIST) +
      at(156, 62, ink('M-26-4H26V38H-26Z', WHITE) + ink('M-9 38V10H9V38Z', SUN), '') +
      roof(156, 22, 38, 38) +
      kid(42, 74, 0.82, binh, 'smile', '', tube('M-8 56V72M8 56V70', 7, binh.skin)) +
      line('M84 96C96 84 108 80 120 80M110 72L121 80L112 90', 6, AMBER),
  ),
  'tool-turbine': card(
    BUTTER,
    turbine(58, 56) +
      at(
        136,
        96,
        phone(NAVY, line('M-20-22L20 22M20-22L-20 22', 16, INK) + line('M-20-22L20 22M20-22L-20 22', 8, CORAL)),
        ' scale(.8) rotate(-8)',
      ) +
      line('M92 26C108 18 124 30 140 22M98 48C110 42 122 50 134 44', 5, FOAM),
  ),
  'tool-drum': card(
    BUTTER,
    kid(46, 58, 1, khoi, 'laugh') +
      kid(154, 58, 1, hoa, 'laugh') +
      ink('M58 92C58 72 142 72 142 92L134 150C122 158 78 158 66 150Z', BRICK) +
      line('M62 100L78 150L94 104L108 150L124 104L136 146', 5, SUN) +
      ink('M58 92C58 76 142 76 142 92S58 108 58 92Z', WHITE) +
      tube('M62 84L88 92M138 84L112 92', 5, SAND) +
      at(100, 30, sunny(13)),
  ),
};
