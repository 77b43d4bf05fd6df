import {
  AMBER,
  at,
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
  LEAF_DARK,
  leg,
  line,
  MINT,
  MIST,
  MIST_LIGHT,
  NAVY,
  PLUM,
  round,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  shadow,
  shirt,
  shorts,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';

const eyes = (x: number, y: number, rx = 7, ry = 9): string =>
  [-x, x].map((side) => dot(side, y, rx, ry, INK) + dot(side + 2, y - 3, 2.6, 2.6, WHITE)).join('');
const cheeks = (colour = CORAL): string => `<g opacity=".6">${dot(-36, 14, 9, 6, colour)}${dot(36, 14, 9, 6, colour)}</g>`;
const brows = (d: string): string => line(d, 5, INK);

/** A round pebble with a face: a feeling that is nobody's in particular. */
const feeling = (tint: string, pebble: string, shade: string, face: string, around = ''): string =>
  card(
    tint,
    shadow(100, 146, 56) +
      around +
      at(
        100,
        82,
        round(0, 0, 62, 60, pebble) +
          flat('M44-40C66-8 58 40 16 57C6 60-6 60-14 58C30 44 50 8 44-40Z', shade) +
          `<ellipse cx="0" cy="0" rx="62" ry="60"/>` +
          face,
      ),
  );

const wave = (y: number, colour: string): string =>
  flat(
    `M0 ${y}C20 ${y - 14} 34 ${y - 14} 50 ${y}C66 ${y + 12} 82 ${y + 12} 100 ${y}C118 ${y - 14} 134 ${y - 14} 150 ${y}C166 ${y + 12} 184 ${y + 10} 200 ${y}V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z`,
    colour,
  );

const flag = (x: number, colour: string): string => flat(`M${x} 22L${x + 18} 22L${x + 9} 40Z`, colour);

/** Hang Rái: bodies' alarms, feelings, and what the stories tell. 200 by 160 each. */
export const cards: Record<string, string> = {
  race: card(
    SKY,
    ground(LEAF, 120) +
      line('M20 146H180', 5, WHITE) +
      line('M30 142V18M170 142V18', 11, INK) +
      line('M30 142V18M170 142V18', 4, WOOD_LIGHT) +
      line('M30 20H170', 5, INK) +
      [36, 62, 88, 114, 140].map((x, index) => flag(x, [CORAL, SUN, SEA, GRAPE, CORAL][index] ?? SUN)).join('') +
      leg(SKIN.tan, SEA, 92, 112, 132) +
      leg(SKIN.tan, SEA, 110, 112, 126) +
      tube('M84 88C66 80 60 64 58 52M118 88C136 80 142 64 144 52', 9, SKIN.tan) +
      at(101, 64, shirt(SUN)) +
      at(101, 62, shorts(NAVY)) +
      at(101, 60, head(SKIN.tan, 'short', 'laugh')) +
      line('M62 108C84 100 120 100 140 110', 11, INK) +
      line('M62 108C84 100 120 100 140 110', 4, CORAL),
  ),
  snorkel: card(
    SKY,
    wave(70, SKY_MID) +
      flat('M0 132C40 120 70 136 100 128C140 118 170 130 200 124V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', SEA) +
      at(92, 74, head(SKIN.tan, 'short', 'laugh'), ' scale(1.15)') +
      ink('M62 64Q60 52 74 52H110Q124 52 122 64V76Q122 88 108 88H100L92 82L84 88H76Q62 88 62 76Z', SUN) +
      flat('M69 64Q69 58 76 58H109Q116 58 116 65V74Q116 81 108 81H101L92 75L83 81H76Q69 81 69 74Z', SKY) +
      dot(81, 69, 4, 5, INK) +
      dot(104, 69, 4, 5, INK) +
      line('M132 92V28', 15, INK) +
      line('M132 92V28', 6, CORAL) +
      at(40, 116, ink('M-22 0C-12-14 10-14 20 0C10 14-12 14-22 0Z', SUN) + ink('M-20 0L-34-11V11Z', SUN) + dot(9, -3, 3, 3, INK)) +
      line('M158 152V118M158 134L144 122M158 140L174 124M174 124V112M144 122V110', 13, INK) +
      line('M158 152V118M158 134L144 122M158 140L174 124M174 124V112M144 122V110', 5, CORAL),
  ),
  breathe: card(
    SKY,
    wave(112, SKY_MID) +
      wave(132, SEA) +
      round(82, 74, 50, 46, LEAF) +
      flat('M122 46C138 80 118 112 84 118C74 119 66 118 60 116C100 108 122 84 122 46Z', LEAF_DARK) +
      '<ellipse cx="82" cy="74" rx="50" ry="46"/>' +
      line('M52 70C56 78 68 78 72 70M92 70C96 78 108 78 112 70', 4, INK) +
      round(82, 94, 6, 7, PLUM) +
      line(
        'M140 74C160 64 174 76 166 86C160 92 152 86 156 80M138 92C160 92 184 100 176 114C170 120 162 114 166 108M138 58C150 48 166 46 174 38',
        12,
        INK,
      ) +
      line(
        'M140 74C160 64 174 76 166 86C160 92 152 86 156 80M138 92C160 92 184 100 176 114C170 120 162 114 166 108M138 58C150 48 166 46 174 38',
        5,
        WHITE,
      ),
  ),
  'feeling-afraid': feeling(
    SKY,
    SKY_MID,
    '#5FA9C4',
    [-23, 23].map((x) => round(x, -14, 15, 18, WHITE) + dot(x, -10, 6, 6, INK)).join('') +
      brows('M-44-40C-34-46-24-46-14-40M44-40C34-46 24-46 14-40') +
      round(0, 30, 14, 18, PLUM) +
      round(-50, 30, 16, 20, SKY_MID) +
      round(50, 30, 16, 20, SKY_MID) +
      line('M-56 20V34M-48 18V34M56 20V34M48 18V34', 4, INK),
    line('M26 42L18 52L26 62L18 72L26 82M174 42L182 52L174 62L182 72L174 82', 5, INK),
  ),
  'feeling-anxious': feeling(
    '#E6D6FB',
    GRAPE,
    '#A982E0',
    eyes(22, -8) +
      brows('M-38-20C-30-30-22-34-12-36M38-20C30-30 22-34 12-36') +
      line('M-26 22C-20 16-14 16-10 22C-6 28 0 28 4 22', 6, INK) +
      round(22, 34, 20, 15, GRAPE) +
      line('M10 24V14M22 22V12', 14, INK) +
      line('M10 26V15M22 26V13', 6, GRAPE) +
      round(24, 36, 17, 12, GRAPE) +
      flat('M8 24H30V36H8Z', GRAPE),
    at(
      158,
      32,
      ink('M-26 10C-40 8-36-10-22-8C-20-20 0-22 6-12C18-18 32-8 26 2C36 6 32 18 22 16H-20Z', MIST) +
        ink('M0 2H12L6 12H14L-4 30L0 18H-8Z', SUN),
    ) + round(130, 56, 5, 5, MIST),
  ),
  'feeling-uneasy': feeling(
    CREAM,
    '#A9B36A',
    '#8E9B5B',
    line('M-38-18L-18-8L-38 2M38-18L18-8L38 2', 7, INK) +
      line('M-28 32L-17 24L-6 33L5 24L16 33L27 25', 6, INK) +
      brows('M-40-32L-20-26M40-32L20-26'),
    line(
      'M26 46C14 40 22 26 32 34C40 44 20 54 16 36M174 46C186 40 178 26 168 34C160 44 180 54 184 36M34 116L22 122M166 116L178 122',
      5,
      INK,
    ),
  ),
  'feeling-happy': feeling(
    BUTTER,
    SUN,
    '#F6D08A',
    eyes(24, -6) +
      cheeks() +
      brows('M-34-26C-28-32-20-32-14-28M34-26C28-32 20-32 14-28') +
      ink('M-26 16H26C24 44-24 44-26 16Z', PLUM) +
      flat('M-14 34C-6 28 6 28 14 34C8 40-8 40-14 34Z', CORAL),
  ),
  // Shining eyes, and a heart that jumps.
  'feeling-excited': feeling(
    '#FFD9E0',
    CORAL,
    CORAL_DARK,
    [-22, 22].map((x) => round(x, -16, 13, 15, WHITE) + dot(x, -16, 8, 10, INK) + dot(x + 3, -20, 3, 3, WHITE)).join('') +
      ink('M-26 12H26C24 44-24 44-26 12Z', PLUM) +
      flat('M-22 14H22L20 21H-20Z', WHITE) +
      at(-56, 40, ink('M0 16C-26 0-20-20-8-20C-3-20 0-16 0-12C0-16 3-20 8-20C20-20 26 0 0 16Z', '#FFD9E0'), ' scale(1.35)'),
    line('M10 96L4 88M34 92V82M6 122H0M34 26L44 40M20 60L32 64M166 26L156 40M180 60L168 64', 6, AMBER),
  ),
  // One half laughs, the other weeps.
  'feeling-mixed': feeling(
    MINT,
    SUN,
    '#F6D08A',
    flat('M0-60C34-60 62-34 62 0C62 34 34 60 0 60Z', SKY_MID) +
      '<ellipse cx="0" cy="0" rx="62" ry="60"/>' +
      line('M0-60V60', 5, INK) +
      line('M-40-6C-36-20-20-20-16-6', 6, INK) +
      ink('M0 14H-34C-32 42-14 46 0 42Z', PLUM) +
      dot(28, -4, 7, 9, INK) +
      line('M42-20C34-28 26-30 18-28M4 38C14 24 28 24 36 36', 6, INK) +
      ink('M40 8C33 18 32 26 34 30C38 36 46 34 48 28C48 22 45 16 40 8Z', WHITE),
  ),
  'feeling-sad': feeling(
    MIST_LIGHT,
    '#93A5D4',
    '#5B7FA6',
    line('M-36-2C-32 8-20 8-16-2M36-2C32 8 20 8 16-2', 6, INK) +
      brows('M-42-16C-34-26-24-30-16-30M42-16C34-26 24-30 16-30') +
      line('M-20 40C-10 24 10 24 20 40', 6, INK) +
      [-26, 26]
        .map((x) =>
          ink(`M${x} 10C${x - 9} 24 ${x - 10} 32 ${x - 5} 37C${x} 41 ${x + 8} 38 ${x + 9} 31C${x + 9} 24 ${x + 5} 18 ${x} 10Z`, SKY),
        )
        .join(''),
  ),
  // In a block of ice: it can't move.
  'feeling-frozen': card(
    SKY,
    shadow(100, 150, 70) +
      at(
        100,
        84,
        round(0, 0, 46, 46, MIST) +
          [-17, 17].map((x) => round(x, -6, 11, 12, WHITE) + dot(x, -6, 4, 4, INK)).join('') +
          line('M-14 22L-7 18L0 22L7 18L14 22', 5, INK),
      ) +
      `<g opacity=".32">${flat('M32 24H168V148H32Z', SKY_MID)}</g>` +
      '<path d="M32 24H168V148H32Z" stroke-width="7"/>' +
      line('M46 40H66M46 40V64M154 132H134M154 132V112', 7, WHITE) +
      line('M16 44V68M6 50L26 62M26 50L6 62M184 44V68M174 50L194 62M194 50L174 62', 5, WHITE),
  ),
};
