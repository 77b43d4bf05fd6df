/** What happens in the stories of Phước Bình. What is rough is told by things (a bowl in pieces, a zigzag, a rod held low), never by a blow. */
import { motorbike, WHO } from '../card-cast';
import { arrow, ball, heart, type Kid, kid, spark, standing } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  cloud,
  dot,
  flat,
  GRAPE,
  ground,
  INK,
  ink,
  LEAF,
  LEAF_DARK,
  line,
  MINT,
  MIST,
  MIST_LIGHT,
  NAVY,
  nape,
  pane,
  plaster,
  round,
  SAND,
  SEA,
  SKY,
  SKY_MID,
  SUN,
  swirl,
  tube,
  WHITE,
  WOOD,
  WOOD_LIGHT,
} from '../card-pen';

const whole = (x: number, y: number, size: number, who: Kid, face: Parameters<typeof kid>[4], arms = '', turn = 0): string =>
  at(x, y, standing(who), ` rotate(${turn}) scale(${size})`) + kid(x, y, size, who, face, arms, '', turn);
const limb = (who: Kid, d: string): string => tube(d, 9, who.skin);
const stick = (d: string): string => line(d, 14, INK) + line(d, 6, WOOD_LIGHT);
const zigzag = (x: number, y: number, size = 1): string =>
  at(x, y, line('M-16-18L2-6L-8 4L14 18', 13, INK) + line('M-16-18L2-6L-8 4L14 18', 5, CORAL), ` scale(${size})`);
const bottle = (x: number, y: number, size = 1): string =>
  at(
    x,
    y,
    ink('M-7-40H7V-20C16-14 16-8 16-2V32Q16 38 10 38H-10Q-16 38-16 32V-2C-16-8-16-14-7-20Z', LEAF_DARK) + flat('M-10 4H10V24H-10Z', CREAM),
    ` scale(${size})`,
  );
const broken = (x: number, y: number, size = 1): string =>
  at(
    x,
    y,
    ink('M-34-6L-10-12L-4 14C-20 16-32 8-34-6Z', WHITE) +
      ink('M-2-14L20-10L10 14L2 12Z', WHITE) +
      ink('M26 2L38-4C38 8 32 14 24 16Z', WHITE) +
      line('M-26-4L-14-6M6-8L12-7', 4, SEA),
    ` scale(${size})`,
  );
const ears = (who: Kid): string => limb(who, 'M18 36C38 36 40 18 30 8') + limb(who, 'M-18 36C-38 36-40 18-30 8');
const phoneUp = (x: number, y: number, turn: number): string =>
  at(
    x,
    y,
    tube('M0 60V26', 10, WHO.nam.skin) + ink('M-15-26H15V26H-15Z', NAVY) + flat('M-10-20H10V16H-10Z', SKY) + dot(0, -2, 5, 5, CORAL),
    ` rotate(${turn})`,
  );

export const cards: Record<string, string> = {
  'rod-heart': card(
    MINT,
    ground(SAND, 138) +
      kid(58, 66, 1.4, WHO.carer, 'cross', limb(WHO.carer, 'M18 36C28 42 32 48 32 56')) +
      stick('M104 152L126 62') +
      at(
        112,
        30,
        ink('M-24-22H24Q32-22 32-14V12Q32 20 24 20H-6L-22 32L-16 20H-24Q-32 20-32 12V-14Q-32-22-24-22Z', WHITE) +
          at(0, 2, heart(CORAL), ' scale(.8)'),
      ) +
      whole(164, 82, 0.66, WHO.ti, 'sad', limb(WHO.ti, 'M18 34C28 40 26 50 16 52')),
  ),
  'brook-ball': card(
    BUTTER,
    kid(50, 86, 1.15, WHO.binh, 'cross', limb(WHO.binh, 'M18 36L36 28')) +
      kid(150, 86, 1.15, WHO.nam, 'cross', limb(WHO.nam, 'M-18 36L-36 28')) +
      at(100, 114, ball) +
      spark('M100 76V62M80 82L70 70M120 82L130 70', CORAL),
  ),
  'shout-bowl': card(
    GRAPE,
    ground(SAND, 136) +
      kid(32, 64, 1.2, WHO.man, 'shout') +
      kid(168, 64, 1.2, WHO.mother, 'shout') +
      zigzag(82, 34, 0.9) +
      zigzag(118, 34, 0.9) +
      broken(100, 146, 0.8) +
      kid(100, 96, 0.66, WHO.dan, 'sad', ears(WHO.dan)),
  ),
  'bottle-bowl': card(
    GRAPE,
    ground(SAND, 138) +
      kid(60, 64, 1.4, WHO.man, 'shout', limb(WHO.man, 'M18 36C30 40 34 44 36 48')) +
      bottle(114, 108, 0.95) +
      swirl('M26 24c-6-10 8-16 12-8M88 16c-6-10 8-16 12-8') +
      broken(150, 140, 0.7) +
      zigzag(120, 38, 0.8) +
      kid(170, 88, 0.6, WHO.dan, 'sad', ears(WHO.dan)),
  ),
  'swing-quarrel': card(
    SKY,
    ground(LEAF, 136) +
      line('M24 150L44 16H156L176 150', 15, INK) +
      line('M24 150L44 16H156L176 150', 6, WOOD_LIGHT) +
      line('M84 18V102M116 18V102', 5, INK) +
      ink('M74 100H126V112H74Z', WOOD) +
      kid(54, 84, 0.92, WHO.an, 'cross', limb(WHO.an, 'M18 34L34 20')) +
      kid(146, 84, 0.92, WHO.na, 'cross', limb(WHO.na, 'M-18 34L-34 20')),
  ),
  // No rice in the jar, an empty bowl, three days crossed out, a growling tummy.
  'empty-pot': card(
    MIST_LIGHT,
    ground(SAND, 124) +
      whole(44, 58, 0.9, WHO.hoa, 'sad', limb(WHO.hoa, 'M-18 34C-32 42-26 52-8 50') + limb(WHO.hoa, 'M18 34C32 42 26 52 8 50')) +
      line('M72 116l12-6M72 128h14', 5, CORAL) +
      ink('M92 98C92 138 104 150 126 150C150 150 160 138 160 98Z', MIST) +
      round(126, 98, 35, 15, WHITE) +
      dot(126, 100, 27, 10, NAVY) +
      [112, 124, 140].map((x) => dot(x, 104 - (x % 3), 3, 2, WHITE)).join('') +
      at(178, 142, ink('M-18-8H18C18 14-18 14-18-8Z', SKY) + round(0, -8, 18, 5, WHITE)) +
      [92, 126, 160]
        .map(
          (x) =>
            ink(`M${x} 18H${x + 26}V52H${x}ZM${x} 18H${x + 26}V27H${x}Z`, WHITE) + line(`M${x + 7} 34l12 12M${x + 19} 34l-12 12`, 5, CORAL),
        )
        .join(''),
  ),
  'road-hand': card(
    SKY,
    flat('M92 0H200V160H120Z', MIST) +
      line('M150 20V44M154 70V94M158 122V146', 6, WHITE) +
      at(152, 124, motorbike, ' scale(.8)') +
      '' +
      kid(34, 56, 1.2, WHO.father, 'calm', limb(WHO.father, 'M18 36C26 44 30 50 34 56')) +
      whole(86, 78, 0.66, WHO.nam, 'wide', limb(WHO.nam, 'M-18 34C-22 36-24 36-26 36'), -8) +
      arrow('M70 30H42M52 20L40 30L52 40'),
  ),
  'porch-breathe': card(
    MINT,
    pane(112, 8, 82, 140, CREAM) +
      ink('M104 6H200V20H104Z', WOOD) +
      kid(152, 84, 0.9, WHO.chi, 'calm') +
      broken(152, 146, 0.62) +
      kid(50, 64, 1.28, WHO.mother, 'down') +
      line('M78 78C92 72 96 84 108 76M80 92C94 88 98 98 110 92', 6, SKY_MID) +
      ink('M4 138H112V150H4Z', WOOD_LIGHT),
  ),
  'left-out': card(
    BUTTER,
    ground(SAND, 138) +
      [22, 62, 102]
        .map((x, index) =>
          at(
            x,
            84 + (index % 2) * 6,
            ink('M-12 21C-20 23-22 32-20 58H20C22 32 20 23 12 21C6 26-6 26-12 21Z', [LEAF, GRAPE, SKY_MID][index] ?? LEAF) +
              nape(WHO.nam.skin, (['short', 'tails', 'crew'] as const)[index] ?? 'short'),
            ' scale(.86)',
          ),
        )
        .join('') +
      line('M130 36C118 70 118 100 128 128', 5, MIST) +
      whole(164, 60, 0.82, WHO.hoa, 'sad', limb(WHO.hoa, 'M-18 34C-24 42-22 48-18 50')) +
      line('M150 100L138 150', 6, WHITE),
  ),
  'bunk-lamp': card(
    NAVY,
    line('M20 10V152M180 10V152', 12, INK) +
      line('M20 10V152M180 10V152', 4, WOOD_LIGHT) +
      ink('M20 66H180V78H20Z', WOOD_LIGHT) +
      ink('M20 136H180V148H20Z', WOOD_LIGHT) +
      flat('M126 66L104 26H172L148 66Z', SUN) +
      ink('M124 18H152L160 30H116Z', AMBER) +
      kid(64, 40, 0.72, WHO.khoi, 'down') +
      ink('M40 64V50L66 56L92 50V64Z', WHITE) +
      kid(112, 110, 0.78, WHO.dan, 'cross') +
      ink('M22 136Q22 116 40 116H92V136Z', WHITE),
  ),
  'branch-warn': card(
    SKY,
    ground(LEAF, 138) +
      line('M150 0C146 40 160 60 176 74', 13, WOOD) +
      stick('M110 64L166 96M136 78L132 98') +
      dot(112, 60, 12, 8, LEAF_DARK) +
      dot(170, 104, 12, 8, LEAF_DARK) +
      line('M120 30V46M146 48V64', 5, AMBER) +
      kid(58, 60, 1.1, WHO.coach, 'shout', limb(WHO.coach, 'M-18 36C-28 38-28 44-24 48')) +
      whole(26, 92, 0.58, WHO.binh, 'wide', '', -14) +
      arrow('M96 132H64M76 120L62 132L76 144'),
  ),
  'brother-door': card(
    GRAPE,
    pane(12, 10, 96, 150, NAVY) +
      ink('M12 10L56 26V160H12Z', WOOD) +
      dot(48, 92, 4, 5, SUN) +
      line('M84 44C96 52 72 66 86 78C98 90 76 100 84 116', 12, INK) +
      line('M84 44C96 52 72 66 86 78C98 90 76 100 84 116', 5, AMBER) +
      ink('M76 30H96V46H76Z', MIST) +
      zigzag(126, 32, 0.9) +
      whole(150, 58, 0.9, WHO.hoa, 'uneasy', limb(WHO.hoa, 'M18 36C14 46 8 46 2 42') + limb(WHO.hoa, 'M-18 36C-14 46-8 46-2 42')),
  ),
  'fight-film': card(
    BUTTER,
    ground(SAND, 120) +
      kid(72, 50, 0.72, WHO.binh, 'cross', limb(WHO.binh, 'M18 36C28 38 30 28 26 20')) +
      kid(132, 50, 0.72, WHO.nam, 'cross', limb(WHO.nam, 'M-18 36C-28 38-30 28-26 20')) +
      zigzag(102, 30, 0.7) +
      phoneUp(34, 108, 10) +
      phoneUp(84, 116, 4) +
      phoneUp(130, 116, -4) +
      phoneUp(174, 108, -12),
  ),
  'wedding-book': card(
    MINT,
    kid(100, 76, 1.2, WHO.thao, 'sad') +
      ink('M6 92H58V100C50 116 14 116 6 100Z', CORAL) +
      dot(22, 86, 9, 7, LEAF_DARK) +
      dot(42, 86, 9, 7, LEAF_DARK) +
      at(32, 52, line('M-12 6A12 12 0 1 0 12 6A12 12 0 1 0-12 6', 6, AMBER) + ink('M-7-10L0-18L7-10L0-2Z', SKY)) +
      ink('M142 66C154 58 162 60 170 66C178 60 186 58 196 66V114C186 106 178 108 170 114C162 108 154 106 142 114Z', WHITE) +
      line('M170 66V112M150 78H162M150 90H162M178 78H190M178 90H190', 4, NAVY) +
      line('M72 28L60 20M128 28L140 20', 5, AMBER),
  ),
  'fork-shout': card(
    MINT,
    flat('M84 160C92 110 60 84 10 62V30C62 50 92 70 102 96C112 70 142 50 190 30V62C142 84 108 110 120 160Z', SAND) +
      kid(66, 40, 0.82, WHO.quan, 'shout', limb(WHO.quan, 'M18 36L34 26')) +
      kid(140, 40, 0.82, WHO.nam, 'shout', limb(WHO.nam, 'M-18 36L-34 26')) +
      stick('M92 78L86 20M116 78L122 20') +
      zigzag(104, 22, 0.7) +
      whole(86, 100, 0.5, WHO.thao, 'wide') +
      whole(118, 112, 0.38, WHO.na, 'sad'),
  ),
  'phone-plan': card(
    GRAPE,
    ink('M58 8H142Q154 8 154 20V140Q154 152 142 152H58Q46 152 46 140V20Q46 8 58 8Z', NAVY) +
      flat('M56 22H144V132H56Z', WHITE) +
      ink('M64 32H116V66H64Z', MIST_LIGHT) +
      zigzag(80, 49, 0.7) +
      at(102, 50, ink('M-12-8H12V10H-12Z', WHO.nam.skin) + line('M-5-8V-2M2-8V-2M9-8V-2', 4, INK), ' scale(.9)') +
      ink('M84 76H136V104H84Z', BUTTER) +
      round(100, 90, 9, 9, WHITE) +
      line('M100 84V90L105 93', 3, INK) +
      dot(122, 92, 9, 7, MIST) +
      line('M66 116H112', 5, MIST) +
      round(132, 118, 9, 9, CORAL) +
      dot(100, 142, 5, 4, WHITE),
  ),
  'fall-knee': card(
    SKY,
    ground(LEAF, 126) +
      kid(80, 64, 1.05, WHO.ti, 'sad', limb(WHO.ti, 'M18 36C34 46 44 56 50 62')) +
      tube('M70 126C100 112 122 108 132 122M132 122L140 142', 13, WHO.ti.skin) +
      ink('M130 138H156Q162 150 150 152H130Z', NAVY) +
      plaster(126, 114, 20) +
      round(176, 138, 16, 12, MIST) +
      line('M140 92L150 82M156 104L168 98', 5, AMBER),
  ),
  'low-mark': card(
    BUTTER,
    at(
      100,
      78,
      ink('M-44-62H44V64H-44Z', WHITE) +
        line('M-28-38H10M-28-18H28M-28 2H28M-28 22H12', 5, MIST) +
        round(24, -38, 17, 17, CREAM) +
        line('M16-36C20-44 26-30 32-38', 6, CORAL) +
        at(0, 44, cloud(MIST), ' scale(.5)'),
      ' rotate(-5)',
    ),
  ),
  'gibbon-call': card(
    MINT,
    line('M96 18C130 8 166 10 200 20', 15, INK) +
      line('M96 18C130 8 166 10 200 20', 6, WOOD) +
      tube('M170 84C182 62 182 40 176 20', 9, SUN) +
      tube('M132 92C118 96 112 106 110 118', 9, SUN) +
      ink('M124 92C126 66 176 66 178 92C184 130 172 152 150 152C130 152 118 130 124 92Z', SUN) +
      ink('M116 66C110 40 132 28 150 28C170 28 190 42 184 66C178 92 122 92 116 66Z', SUN) +
      ink('M128 66C126 46 172 46 172 66C170 86 130 86 128 66Z', CREAM) +
      dot(141, 60, 4, 5, INK) +
      dot(160, 60, 4, 5, INK) +
      round(150, 74, 6, 6, CORAL) +
      kid(46, 92, 1.05, WHO.ti, 'talk', limb(WHO.ti, 'M18 34C30 28 28 16 20 14') + limb(WHO.ti, 'M-18 34C-30 28-28 16-20 14')) +
      line('M78 72Q90 82 78 94M90 62Q106 80 90 100', 6, AMBER),
  ),
};
