import { polite } from '../card-kids';
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
  GRAPE_DARK,
  ground,
  HAIR,
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
  palm,
  pane,
  RUST,
  roof,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  shirt,
  tube,
  WHITE,
  WOOD,
  WOOD_LIGHT,
} from '../card-pen';

const child = (skin: string, hair: 'short' | 'bob' | 'tails', mood: 'laugh' | 'aside' | 'sad' | 'tired'): string =>
  at(0, 8, shirt(WHITE)) + at(0, 0, head(skin, hair, mood));
/** A determined face. */
const brave = (skin: string): string =>
  round(-26, 6, 5, 5, skin) +
  round(26, 6, 5, 5, skin) +
  round(0, 0, 26, 24, skin) +
  dot(-9, 5, 4, 5, INK) +
  dot(11, 5, 4, 5, INK) +
  line('M-17-5L-5-1M7-1L19-5', 4, INK) +
  ink('M-6 13H9C8 21-5 21-6 13Z', '#7A2748') +
  ink('M-25 2C-28-15-18-30 0-30C7-32 14-29 18-25C25-21 27-9 25 3C24-2 22-6 19-8C14-6 11-8 8-11C0-6-9-6-16-10C-18-6-23-4-25 2Z', HAIR);
const arcs = (x: number, y: number, all: number, colour = AMBER): string =>
  Array.from({ length: all }, (_, index) =>
    line(`M${x + index * 17} ${y - 14 - index * 9}Q${x + 14 + index * 20} ${y} ${x + index * 17} ${y + 14 + index * 9}`, 7, colour),
  ).join('');

const dune = (top: number, light = BUTTER, dark = SAND): string =>
  flat(
    `M0 ${top + 28}C40 ${top - 8} 76 ${top - 6} 104 ${top + 12}C140 ${top + 34} 168 ${top + 20} 200 ${top + 4}V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z`,
    dark,
  ) + flat(`M0 ${top + 28}C40 ${top - 8} 76 ${top - 6} 104 ${top + 12}C90 ${top + 44} 60 ${top + 50} 40 160H22A22 22 0 0 1 0 138Z`, light);
const ripples = (y: number): string => line(`M118 ${y}q14-8 28 0t28 0M104 ${y + 16}q14-8 28 0t28 0t28 0`, 4, '#E2B988');
const person = (x: number, y: number, skin: string, cloth: string, size = 0.62): string =>
  at(x, y, at(0, 6, shirt(cloth)) + head(skin, 'short', 'laugh'), ` scale(${size})`);
const lamp = (x: number, y: number, r = 26): string => `<g opacity=".5">${dot(x, y, r, r, SUN)}</g>`;

const sheep = (x: number, y: number, size = 1): string =>
  at(
    x,
    y,
    line('M-14 14V26M12 14V26', 8, INK) +
      ink('M-26 6C-34-6-22-20-12-16C-8-26 10-26 14-16C26-18 32-4 24 6C20 18-20 18-26 6Z', WHITE) +
      ink('M18-16C30-20 40-14 38-2C36 8 24 8 20 0Z', '#5A4A3C') +
      dot(31, -8, 2, 2, WHITE),
    ` scale(${size})`,
  );

export const cards: Record<string, string> = {
  'way-polite': card(MINT, polite({ skin: SKIN.deep, hair: 'bob', cloth: WHITE })),
  'way-firm': card(
    SKY,
    at(58, 76, at(0, 8, shirt(WHITE)) + brave(SKIN.warm)) + at(122, 86, palm(SKIN.warm), ' scale(.8)') + arcs(158, 78, 2),
  ),
  'way-freeze': card(
    MIST_LIGHT,
    at(100, 74, child(SKIN.tan, 'short', 'sad'), ' scale(1.1)') +
      line('M40 44V76M26 52L54 68M54 52L26 68M160 92V124M146 100L174 116M174 100L146 116', 6, SKY_MID),
  ),
  'way-alarm': card(
    CREAM,
    at(76, 84, child(SKIN.warm, 'tails', 'aside')) +
      ink('M112 72L152 48V116L112 96Z', CORAL) +
      ink('M104 70H114V98H104Z', NAVY) +
      arcs(162, 82, 2, '#D95F55'),
  ),
  'aloud-loud': card(
    SUN,
    at(54, 82, child(SKIN.warm, 'short', 'laugh')) + arcs(92, 78, 2, RUST) + at(158, 100, head(SKIN.tan, 'bob', 'laugh'), ' scale(.8)'),
  ),
  'aloud-soft': card(
    MINT,
    at(62, 82, child(SKIN.light, 'bob', 'laugh')) + arcs(102, 84, 1, SEA) + at(150, 98, head(SKIN.deep, 'short', 'laugh'), ' scale(.8)'),
  ),

  'place-top': card(
    SKY,
    dot(160, 34, 17, 17, SUN) +
      dune(70) +
      ripples(118) +
      line('M62 72V28', 7, INK) +
      ink('M62 28L94 38L62 50Z', CORAL) +
      line('M40 100q14-8 26 0M30 118q14-8 26 0', 4, '#E2B988'),
  ),
  'place-field': card(
    SKY,
    ground(SAND, 76) +
      [34, 78, 122, 166]
        .map((x) =>
          line(
            `M${x} 134V84M${x} 108L${x - 14} 96M${x} 108L${x + 14} 96M${x} 94L${x - 9} 84M${x} 94L${x + 9} 84M${x} 124L${x - 15} 112M${x} 124L${x + 15} 112`,
            7,
            LEAF_DARK,
          ),
        )
        .join('') +
      flat('M10 138C60 128 140 128 190 138V142C140 134 60 134 10 142Z', WOOD_LIGHT),
  ),
  'place-cactus': card(
    SKY,
    dune(96) +
      tube('M100 138V56', 24, '#3E9B6B') +
      tube('M100 108H64V78', 16, '#3E9B6B') +
      tube('M100 96H138V64', 16, '#3E9B6B') +
      line('M94 128V58', 5, '#8FD9AE') +
      round(100, 38, 10, 10, CORAL) +
      round(138, 50, 8, 8, CORAL) +
      round(64, 64, 8, 8, SUN),
  ),
  'place-road': card(
    BUTTER,
    flat('M84 0H116C120 40 176 60 150 104C140 124 150 142 160 160H62C52 140 62 116 80 98C116 64 84 40 84 0Z', SAND) +
      [
        [104, 26, 4],
        [124, 50, 30],
        [112, 76, -34],
        [96, 108, -20],
        [116, 134, 8],
      ]
        .map(([x = 0, y = 0, turn = 0]) => at(x, y, dot(-6, 0, 5, 8, WOOD_LIGHT) + dot(7, -6, 5, 8, WOOD_LIGHT), ` rotate(${turn})`))
        .join('') +
      line('M34 130l-8-16M36 130v-20M38 130l10-14M178 60l-8-14M180 60v-18', 6, LEAF_DARK),
  ),
  'place-fork': card(
    SKY,
    ground(SAND, 112) +
      line('M100 148V34', 15, INK) +
      line('M100 146V36', 6, WOOD) +
      ink('M46 34H118V60H46L30 47Z', WOOD_LIGHT) +
      ink('M82 68H154L170 81L154 94H82Z', SUN) +
      line('M60 47H104M98 81H140', 5, RUST),
  ),
  'place-sheep': card(
    SKY,
    dune(84, MINT, LEAF) +
      person(56, 76, SKIN.deep, '#5B7FA6', 0.72) +
      ink('M30 66L56 42L82 66C66 72 46 72 30 66Z', '#F5CE8C') +
      sheep(112, 118, 0.9) +
      sheep(158, 106, 0.8),
  ),
  'place-stall': card(
    BUTTER,
    ground(SAND) +
      lamp(100, 64, 40) +
      line('M44 66V138M156 66V138', 9, INK) +
      person(100, 84, SKIN.warm, SEA, 0.66) +
      ink('M38 104H162V140H38Z', WOOD_LIGHT) +
      round(62, 96, 11, 10, LEAF) +
      round(138, 96, 11, 10, LEAF) +
      line('M64 86L70 74M140 86L146 74', 5, CORAL) +
      ink('M42 24H158L172 56C172 68 150 68 148 56C148 68 124 68 122 56C122 68 98 68 96 56C96 68 72 68 70 56C70 68 28 68 28 56Z', CORAL) +
      flat('M66 27H84L86 56C84 64 74 64 72 56ZM116 27H134L146 56C144 64 126 64 124 56Z', WHITE),
  ),
  'place-house': card(
    '#C9A9F2',
    dot(162, 30, 14, 14, BUTTER) +
      ground(LEAF, 128) +
      lamp(100, 100, 50) +
      pane(48, 74, 104, 70, CREAM) +
      roof(100, 28, 76, 50) +
      pane(60, 88, 30, 28, SUN) +
      line('M75 88V116M60 102H90', 4, INK) +
      ink('M106 144V96Q106 90 112 90H130Q136 90 136 96V144', SUN) +
      person(121, 116, SKIN.warm, CORAL, 0.42),
  ),
  'place-guard': card(
    SKY,
    ground(SAND, 128) +
      pane(40, 70, 120, 74, '#8ED9B4') +
      ink('M30 74L48 46H152L170 74Z', BRICK) +
      line('M100 46V12', 7, INK) +
      ink('M100 12H138V36H100Z', '#D8232A') +
      flat('M119 16L121 22H127L122 26L124 32L119 28L114 32L116 26L111 22H117Z', SUN) +
      pane(54, 86, 30, 26, SUN) +
      ink('M108 144V92H140V144', SUN) +
      person(124, 112, SKIN.tan, '#7C8A4E', 0.46) +
      ink('M112 104C112 94 136 94 136 104Z', '#7C8A4E'),
  ),
  'place-empty': card(
    MIST_LIGHT,
    dune(72, '#E9DCC4', '#D9B98A') +
      ripples(112) +
      line('M36 54q18-10 34 0M120 36q18-10 34 0', 5, '#B9A3A6') +
      line('M52 130q12-8 24 0t24 0', 5, MIST),
  ),
  'place-grove': card(
    '#B9C6DD',
    ground('#94808C', 126) +
      line('M62 140V96M138 140V92', 15, INK) +
      line('M62 138V96M138 138V92', 6, '#6B4A3A') +
      ink('M18 92C4 76 20 56 36 60C38 34 84 30 92 54C116 52 116 96 96 100C80 114 34 112 18 92Z', '#3B857F') +
      ink('M96 84C86 62 104 46 120 52C126 28 170 32 172 58C192 62 190 96 172 98C152 112 108 106 96 84Z', '#357A6C') +
      line('M44 80c8-8 18-8 24 0M130 74c8-8 18-8 24 0', 5, GRAPE_DARK),
  ),
  'cane-walk': card(
    MINT,
    ground(SAND, 126) +
      at(56, 70, at(0, 6, shirt(CORAL)) + head(SKIN.tan, 'bob', 'laugh'), ' scale(.92)') +
      line('M42 72H53M60 72H71', 8, INK) +
      tube('M70 98L92 104', 8, SKIN.tan) +
      line('M92 104L130 146', 9, INK) +
      line('M92 104L130 146', 4, WHITE) +
      line('M122 137L130 146', 5, CORAL) +
      person(158, 70, SKIN.warm, SEA, 0.92) +
      tube('M144 100L122 88', 8, SKIN.warm),
  ),
  'van-belt': card(
    SKY,
    ink('M22 34Q22 20 36 20H164Q178 20 178 34V124H22Z', SUN) +
      pane(38, 36, 124, 74, WHITE) +
      at(84, 62, at(0, 0, shirt(WHITE)) + head(SKIN.warm, 'short', 'aside'), ' scale(.8)') +
      line('M72 84L104 108', 11, INK) +
      line('M72 84L104 108', 4, NAVY) +
      tube('M152 98L112 106', 8, SKIN.tan) +
      at(148, 62, head(SKIN.tan, 'tails', 'laugh'), ' scale(.72)') +
      round(56, 130, 15, 15, NAVY) +
      round(144, 130, 15, 15, NAVY),
  ),
  'hand-pull': card(
    SKY,
    ground(SAND, 126) +
      at(52, 64, child(SKIN.warm, 'short', 'sad'), ' scale(.95)') +
      at(144, 52, at(0, 8, shirt(NAVY)) + head(SKIN.tan, 'short', 'aside'), ' scale(1.15)') +
      tube('M68 98L98 94', 9, SKIN.warm) +
      tube('M126 92L100 94', 9, SKIN.tan),
  ),
  'card-smile': card(
    BUTTER,
    ink('M46 20H154Q166 20 166 32V128Q166 140 154 140H46Q34 140 34 128V32Q34 20 46 20Z', WHITE) +
      round(100, 80, 42, 42, SUN) +
      dot(86, 70, 5, 7, INK) +
      dot(114, 70, 5, 7, INK) +
      line('M80 90Q100 112 120 90', 6, INK),
  ),
};
