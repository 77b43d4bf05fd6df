import {
  AMBER,
  at,
  BRICK,
  BUTTER,
  CORAL,
  CORAL_DARK,
  CREAM,
  card,
  cloud,
  dot,
  FOAM,
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
  MIST_LIGHT,
  NAVY,
  padlock,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  shadow,
  shirt,
  tube,
  WHITE,
} from '../card-pen';

const PINK = '#FFD9E0';
const child = (skin: string, hair: 'short' | 'bob' | 'tails' | 'bald', mood: 'laugh' | 'aside' | 'sad' | 'tired', cloth = WHITE): string =>
  at(0, 8, shirt(cloth)) + head(skin, hair, mood);
const small = (x: number, y: number, size: number, inner: string): string => at(x, y, inner, ` scale(${size})`);
const heart = (x: number, y: number, size = 1): string => at(x, y, ink('M0 16C-24 0-14-20 0-8C14-20 24 0 0 16Z', CORAL), ` scale(${size})`);
const bubble = (fill: string, x: number, y: number, w: number, h: number, tail: -1 | 1): string =>
  ink(
    `M${x + 12} ${y}H${x + w - 12}Q${x + w} ${y} ${x + w} ${y + 12}V${y + h - 12}Q${x + w} ${y + h} ${x + w - 12} ${y + h}` +
      (tail > 0 ? `L${x + w - 4} ${y + h + 14}L${x + w - 30} ${y + h}H${x + 12}` : `H${x + 30}L${x + 4} ${y + h + 14}L${x + 12} ${y + h}`) +
      `Q${x} ${y + h} ${x} ${y + h - 12}V${y + 12}Q${x} ${y} ${x + 12} ${y}Z`,
    fill,
  );
const bow = (x: number, y: number, fill: string, size = 1): string =>
  at(
    x,
    y,
    ink('M-3 0C-26 10-42-2-36-16C-28-28-8-18-3 0ZM3 0C26 10 42-2 36-16C28-28 8-18 3 0Z', fill) + round(0, -2, 8, 8, AMBER),
    ` scale(${size})`,
  );
const phone = (x: number, y: number, size: number, screen: string): string =>
  at(
    x,
    y,
    ink('M-24-42H24Q32-42 32-34V34Q32 42 24 42H-24Q-32 42-32 34V-34Q-32-42-24-42Z', NAVY) + flat('M-24-32H24V30H-24Z', SKY) + screen,
    ` scale(${size})`,
  );
const flower = (x: number, y: number, fill: string): string =>
  line(`M${x} ${y + 8}L100 118`, 6, LEAF_DARK) +
  [0, 72, 144, 216, 288].map((turn) => at(x, y, round(0, -11, 8, 9, fill), ` rotate(${turn})`)).join('') +
  round(x, y, 7, 7, SUN);
/** A small grape lantern that hangs at (x, y). */
const lamp = (x: number, y: number): string =>
  line(`M${x} ${y}V${y + 8}`, 4, INK) +
  [
    [-7, 14],
    [7, 14],
    [0, 25],
  ]
    .map(([dx = 0, dy = 0]) => round(x + dx, y + dy, 8, 8, SUN))
    .join('');

export const cards: Record<string, string> = {
  'class-card': card(
    SKY,
    shadow(100, 142, 60) +
      ink('M44 40L98 54V142L44 126Z', WHITE) +
      ink('M152 36L98 54V142L152 122Z', PINK) +
      heart(124, 84, 1.1) +
      line('M56 66L84 74M56 84L84 92M56 102L76 107', 5, CORAL_DARK) +
      small(36, 40, 0.5, head(SKIN.light, 'tails', 'laugh')) +
      small(166, 46, 0.5, head(SKIN.tan, 'short', 'laugh')) +
      small(100, 26, 0.5, head(SKIN.deep, 'bob', 'laugh')),
  ),
  'hidden-flowers': card(
    MINT,
    at(128, 74, child(SKIN.light, 'bob', 'laugh'), ' scale(1.05)') +
      [flower(56, 56, CORAL), flower(84, 40, GRAPE), flower(38, 84, SUN)].join('') +
      ink('M66 92L118 84L112 150L92 152Z', CREAM) +
      line('M78 124L116 116', 7, CORAL) +
      tube('M148 112C150 132 132 138 112 130', 10, SKIN.light),
  ),
  'doctor-mother': card(
    BUTTER,
    at(48, 74, child(SKIN.light, 'bob', 'laugh', '#D9E4F2')) +
      line('M38 96C38 116 58 116 58 96', 5, SEA) +
      dot(48, 112, 5, 5, SEA) +
      at(104, 92, child(SKIN.warm, 'tails', 'laugh'), ' scale(.9)') +
      at(158, 74, child(SKIN.warm, 'bob', 'laugh', CORAL)) +
      ink('M84 16H116V48H84Z', WHITE) +
      flat('M96 20H104V28H112V36H104V44H96V36H88V28H96Z', CORAL),
  ),
  'threat-cloud': card(
    MIST_LIGHT,
    at(64, 98, child(SKIN.deep, 'short', 'sad'), ' scale(.95)') +
      small(140, 52, 1.15, cloud(MIST)) +
      ink('M132 28H148L144 52H136Z', CORAL) +
      round(140, 62, 5, 5, CORAL) +
      round(140, 122, 15, 15, SUN) +
      round(160, 132, 15, 15, SUN) +
      line('M140 114V130M160 124V140', 5, AMBER),
  ),
  'gift-phone': card(
    GRAPE,
    shadow(96, 146, 60) +
      phone(88, 84, 1.25, at(0, -2, padlock(SUN), ' scale(.8)')) +
      bow(88, 34, CORAL, 1) +
      line('M50 66L126 102', 9, CORAL) +
      small(160, 48, 0.52, head(SKIN.tan, 'short', 'aside')) +
      small(160, 108, 0.52, head(SKIN.warm, 'short', 'aside')) +
      line('M160 70V86', 6, WHITE),
  ),
  'pulled-apart': card(
    MIST_LIGHT,
    ground(MIST, 128) +
      small(42, 82, 0.62, child(SKIN.tan, 'short', 'sad')) +
      small(76, 90, 0.62, child(SKIN.light, 'tails', 'sad')) +
      line('M104 28V142', 7, GRAPE_DARK) +
      line('M98 40h12M98 66h12M98 92h12M98 118h12', 7, GRAPE_DARK) +
      at(152, 84, child(SKIN.warm, 'bob', 'aside'), ' scale(.88)') +
      line('M128 36H112M120 28L111 36L120 44', 6, INK),
  ),
  'open-gift': card(
    SKY,
    ground(LEAF, 128) +
      small(34, 64, 0.6, child(SKIN.tan, 'bob', 'laugh', CORAL)) +
      small(166, 64, 0.6, child(SKIN.deep, 'bald', 'laugh', SEA)) +
      at(100, 116, ink('M-34-6H34V32H-34Z', CORAL) + ink('M-7-6H7V32H-7Z', SUN)) +
      round(100, 76, 26, 26, WHITE) +
      ink('M100 64L111 72L107 85H93L89 72Z', NAVY) +
      line('M100 64V51M111 72L124 67M107 85L115 97M93 85L85 97M89 72L76 67', 4, NAVY) +
      line('M70 34L64 26M100 32V22M130 34L136 26', 6, AMBER),
  ),
  'surprise-clip': card(
    BUTTER,
    shadow(100, 146, 74) +
      ink('M24 28H176V116H24Z', WHITE) +
      flat('M30 34H170V110H30Z', PINK) +
      small(100, 78, 0.82, head(SKIN.warm, 'bald', 'laugh')) +
      heart(54, 70, 0.8) +
      heart(146, 70, 0.8) +
      ink('M90 124L118 136L90 148Z', CORAL) +
      line('M40 46H64M136 46H160', 5, CORAL_DARK),
  ),
  'quiet-talk': card(
    MINT,
    at(60, 92, child(SKIN.warm, 'tails', 'laugh')) +
      at(144, 92, child(SKIN.light, 'short', 'laugh')) +
      bubble(WHITE, 70, 14, 64, 38, -1) +
      heart(102, 34, 0.8) +
      line('M20 140H180', 7, LEAF_DARK),
  ),
  'marks-swap': card(
    GRAPE,
    ink('M26 28H96V120H26Z', WHITE) +
      line('M38 84H84M38 100H76', 5, MIST) +
      ink('M61 36L69 50L84 52L73 63L76 78L61 70L46 78L49 63L38 52L53 50Z', SUN) +
      line('M104 62H130M122 52L132 62L122 72M132 92H106M114 82L104 92L114 102', 6, INK) +
      ink('M136 36H184V128H136Z', NAVY) +
      ink('M156 16C146 22 146 34 158 36C150 40 138 34 140 22C142 12 150 10 156 16Z', SUN) +
      round(174, 84, 5, 5, BRICK),
  ),
  'chat-threat': card(
    SKY,
    phone(100, 82, 1.6, '') +
      bubble(WHITE, 66, 42, 52, 24, -1) +
      line('M76 54H108', 5, MIST) +
      bubble(CORAL, 66, 84, 52, 28, -1) +
      line('M92 90V100M92 106V107', 7, WHITE) +
      small(158, 98, 0.82, head(SKIN.warm, 'short', 'sad')) +
      small(44, 34, 0.9, cloud(MIST)),
  ),
  'job-bus': card(
    '#B9C6DD',
    flat('M0 116H200V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', NAVY) +
      line('M14 142H50M78 142H114M142 142H178', 6, SUN) +
      ink('M22 48H150Q166 48 170 64L178 96V122H22Z', SEA) +
      flat('M34 58H66V84H34ZM76 58H108V84H76ZM118 58H148Q154 58 156 66L160 84H118Z', SKY) +
      round(56, 122, 15, 15, INK) +
      dot(56, 122, 6, 6, MIST) +
      round(142, 122, 15, 15, INK) +
      dot(142, 122, 6, 6, MIST) +
      at(100, 30, ink('M-36-18H36V16H-36Z', SUN) + round(0, -1, 9, 9, AMBER) + line('M-27-9V8M27-9V8', 4, AMBER)) +
      at(174, 34, ink('M0-20A14 14 0 1 0 10 6A12 12 0 0 1 0-20Z', WHITE)),
  ),

  'hang-lights': card(
    MIST_LIGHT,
    line('M10 26C60 58 140 58 190 22', 6, INK) +
      [36, 76, 124, 166].map((x, index) => lamp(x, [44, 56, 55, 38][index] ?? 44)).join('') +
      at(96, 102, child(SKIN.deep, 'bob', 'laugh', WHITE), ' scale(.86)') +
      tube('M112 124C130 116 128 96 124 84', 9, SKIN.deep),
  ),
  'nap-cake': card(
    MINT,
    ground(SAND, 118) +
      [40, 156]
        .map((x) => ink(`M${x - 34} 118H${x + 34}V142H${x - 34}Z`, SKY_MID) + ink(`M${x - 30} 106H${x - 2}V120H${x - 30}Z`, WHITE))
        .join('') +
      small(28, 96, 0.6, head(SKIN.tan, 'short', 'laugh')) +
      small(172, 96, 0.6, head(SKIN.light, 'tails', 'laugh')) +
      at(100, 70, ink('M-36 0H36V34H-36Z', PINK) + ink('M-36-6H36V10C26 20 18 4 8 12C0 20-10 4-20 12C-28 18-34 10-36 8Z', CORAL)) +
      [84, 100, 116].map((x) => line(`M${x} 62V46`, 6, SKY_MID) + round(x, 38, 4, 6, SUN)).join(''),
  ),
  'baby-steps': card(
    SKY,
    ground(SAND, 122) +
      at(162, 50, ink('M-26 6H26L16 20H-16Z', BRICK) + line('M0 6V-24', 5, INK) + ink('M2-22L22 0H2Z', WHITE)) +
      line('M120 76H196', 5, SEA) +
      small(92, 84, 0.95, head(SKIN.light, 'short', 'laugh')) +
      at(92, 100, ink('M-18 4C-20 24 20 24 18 4Z', SUN)) +
      tube('M76 108L56 96M108 108L128 96', 8, SKIN.light) +
      tube('M84 120L78 138M100 120L110 136', 9, SKIN.light) +
      small(34, 96, 0.7, child(SKIN.warm, 'tails', 'laugh')),
  ),

  'trick-apart': card(
    MIST_LIGHT,
    small(40, 88, 0.72, head(SKIN.tan, 'short', 'sad')) +
      small(74, 100, 0.72, head(SKIN.deep, 'tails', 'sad')) +
      line('M106 26V140', 8, GRAPE_DARK) +
      small(154, 90, 0.9, head(SKIN.warm, 'bob', 'sad')) +
      line('M122 60H142M132 50L143 60L132 70', 7, INK),
  ),
  'trick-bait': card(
    SKY,
    line('M100 0V70', 6, INK) +
      line('M100 68C100 110 60 112 60 86', 14, INK) +
      line('M100 68C100 110 60 112 60 86', 5, MIST) +
      ink('M116 74H170V112H116Z', SUN) +
      round(143, 93, 10, 10, AMBER) +
      line('M124 82V104M162 82V104', 4, AMBER) +
      flat(
        'M0 130Q12 120 25 130T50 130T75 130T100 130T125 130T150 130T175 130T200 130V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z',
        SEA,
      ) +
      line('M40 146H70M120 148H150', 5, FOAM),
  ),
};
