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
    dot(164, 30, 17, 17, SUN) +
      ink('M-10 170C30 150 60 96 100 90C140 96 170 150 210 170Z', SAND) +
      flat('M0 160C36 146 62 104 98 94C88 120 84 140 90 160Z', BUTTER) +
      line('M54 148l9-8M70 132l8-9M82 114l6-9', 8, WOOD_LIGHT) +
      line('M100 70V34M86 46L100 32L114 46', 17, INK) +
      line('M100 70V34M86 46L100 32L114 46', 7, AMBER),
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
      person(54, 84, SKIN.deep, '#5B7FA6', 1) +
      ink('M14 72L54 34L94 72C70 80 38 80 14 72Z', '#F5CE8C') +
      sheep(122, 122, 0.9) +
      sheep(164, 104, 0.8),
  ),
  'place-stall': card(
    BUTTER,
    ground(SAND) +
      line('M36 60V140M164 60V140', 9, INK) +
      at(100, 84, at(0, 4, shirt('#93CFE2')) + head(SKIN.warm, 'bald', 'laugh'), ' scale(1)') +
      ink('M28 112H172V144H28Z', WOOD_LIGHT) +
      round(50, 104, 13, 11, LEAF) +
      round(150, 104, 13, 11, LEAF) +
      line('M52 92L60 78M152 92L160 78', 5, CORAL) +
      ink('M42 16H158L176 44C176 56 152 56 150 44C150 56 126 56 124 44C124 56 100 56 98 44C98 56 74 56 72 44C72 56 24 56 24 44Z', CORAL) +
      flat('M66 19H84L86 44C84 52 74 52 72 44ZM116 19H134L146 44C144 52 126 52 124 44Z', WHITE),
  ),
  'place-house': card(
    '#C9A9F2',
    ground(LEAF, 128) +
      pane(36, 64, 128, 84, CREAM) +
      roof(100, 12, 92, 56) +
      pane(46, 82, 30, 28, SUN) +
      line('M61 82V110M46 96H76', 4, INK) +
      ink('M88 148V76Q88 70 94 70H146Q152 70 152 76V148', SUN) +
      at(120, 100, at(0, 4, shirt(CORAL)) + head(SKIN.tan, 'bob', 'laugh'), ' scale(.86)'),
  ),
  'place-guard': card(
    SKY,
    ground(SAND, 132) +
      pane(104, 60, 88, 84, '#8ED9B4') +
      ink('M94 62L106 40H188L202 62Z', BRICK) +
      pane(152, 76, 28, 24, SUN) +
      at(58, 66, at(0, 4, shirt('#7C8A4E')) + head(SKIN.tan, 'crew', 'smile'), ' scale(1.3)') +
      ink('M20 52C16 28 34 16 58 16S100 28 96 52C84 46 32 46 20 52Z', '#7C8A4E') +
      ink('M24 50C40 44 76 44 92 50C98 56 94 60 88 58C70 52 46 52 28 58C22 60 18 56 24 50Z', '#545E34') +
      flat('M58 22L61 30H69L63 35L65 43L58 38L51 43L53 35L47 30H55Z', SUN) +
      line('M108 132H194', 17, INK) +
      line('M108 132H194', 8, WHITE) +
      line('M120 132h10M146 132h10M172 132h10', 8, '#D8232A'),
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
  'hand-pull': card(
    SKY,
    ground(SAND, 126) +
      at(52, 64, child(SKIN.warm, 'short', 'sad'), ' scale(.95)') +
      at(144, 52, at(0, 8, shirt(NAVY)) + head(SKIN.tan, 'short', 'aside'), ' scale(1.15)') +
      tube('M68 98L98 94', 9, SKIN.warm) +
      tube('M126 92L100 94', 9, SKIN.tan),
  ),
};
