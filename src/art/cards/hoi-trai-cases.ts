/** Friends who need help, and how somebody helps: the bank's cases of the camp. */
import { cross, hush, says, WHO } from '../card-cast';
import { asks } from '../card-gestures';
import { ball, chair, dots3, heart, kid, moon, phone, tear, wheels } from '../card-kids';
import {
  AMBER,
  at,
  BRICK,
  BUTTER,
  CORAL,
  CREAM,
  card,
  dot,
  flame,
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
  pane,
  question,
  round,
  SAND,
  SKIN,
  SKY,
  SUN,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';

const { an, binh, chi, dan, hoa, khoi, man, na, quan, thao, ti } = WHO;
const NIGHT = '#B9C4E6';
const lam = { skin: SKIN.light, hair: 'crew', cloth: LEAF } as const;
const thu = { skin: SKIN.tan, hair: 'tails', cloth: SUN } as const;
const bruise = (x: number, y: number): string => dot(x, y, 8, 6, '#8E6AB8') + dot(x + 2, y + 1, 4, 3, '#6A4A98');
const wheeled = (x: number, y: number, size: number, face: Parameters<typeof kid>[4], arms = ''): string =>
  kid(x, y, size, khoi, face, arms, chair) + at(x, y, wheels, ` scale(${size})`);
const fire = (x: number, y: number, size: number): string =>
  at(
    x,
    y,
    line('M-26 10L26-2M-26-2L26 10', 15, INK) + line('M-26 10L26-2M-26-2L26 10', 7, WOOD_LIGHT) + at(0, 2, flame(0, 0), ' scale(1.9)'),
    ` scale(${size})`,
  );
const cat =
  ink('M-22-18L-24-36L-10-26H10L24-36L22-18C30-4 22 14 0 14S-30-4-22-18Z', SUN) +
  dot(-9, -8, 4, 5, INK) +
  dot(9, -8, 4, 5, INK) +
  line('M-5 2C-2 5 2 5 5 2M-14 2H-26M14 2H26', 3, INK);

export const cards: Record<string, string> = {
  'camp-whisper': card(
    NIGHT,
    ground(LEAF_DARK, 138) +
      kid(46, 84, 1.05, an, 'gaze') +
      kid(96, 88, 1.05, lam, 'uneasy', tube('M-18 38C-30 40-34 28-30 18', 8, lam.skin)) +
      says(
        92,
        4,
        104,
        74,
        100,
        ink('M106 68L142 12L178 68Z', CORAL) +
          at(178, 48, head(quan.skin, 'short', 'smile'), ' scale(.52)') +
          ink('M118 44L108 52L112 60L120 56V72H144V56L152 60L156 52L146 44C140 48 124 48 118 44Z', SKY),
      ),
  ),
  'camp-quiet-fire': card(
    NIGHT,
    ground(LEAF_DARK, 138) +
      wheeled(52, 62, 1.1, 'peace') +
      fire(124, 132, 1.1) +
      kid(170, 74, 1.05, binh, 'talk') +
      says(100, 6, 44, 34, 78, at(122, 22, moon(SUN), ' scale(.5)')),
  ),
  'camp-blanket': card(
    MINT,
    ground(SAND, 140) +
      kid(52, 60, 1.15, binh, 'smile') +
      ink('M62 98C86 90 112 92 130 98L136 140C112 130 88 130 64 140Z', CORAL) +
      line('M78 98V132M98 96V130M118 98V132', 5, SUN) +
      tube('M66 104L80 108', 10, binh.skin) +
      asks(98, 30, -1) +
      kid(164, 80, 1.05, khoi, 'calm'),
  ),
  'camp-sore-arm': card(
    MIST_LIGHT,
    kid(84, 62, 1.5, thu, 'sad') +
      tube('M112 108C132 116 138 130 130 146', 15, thu.skin) +
      bruise(132, 126) +
      at(68, 82, tear, ' scale(.9)') +
      line('M152 112L164 104M156 130H170', 6, CORAL) +
      kid(22, 118, 0.6, na, 'gaze'),
  ),
  'camp-fell': card(
    SKY,
    ground(SAND, 134) +
      round(112, 118, 26, 26, MIST_LIGHT) +
      round(166, 122, 26, 26, MIST_LIGHT) +
      line('M112 118L136 92L166 122M136 92L128 78M136 92H156L166 122', 7, CORAL) +
      at(46, 112, '', '') +
      kid(48, 74, 1.15, thu, 'calm', tube('M18 36C30 42 34 46 36 54', 8, thu.skin)) +
      bruise(88, 126) +
      line('M92 62L84 54M108 58V48', 6, AMBER),
  ),
  'camp-sign-rules': card(
    BUTTER,
    ground(SAND, 138) +
      ink('M12 86C12 72 60 72 60 86L56 124C50 130 22 130 16 124Z', BRICK) +
      ink('M12 86C12 76 60 76 60 86S12 96 12 86Z', WHITE) +
      line('M10 62L2 54M36 58V46M62 62L70 54', 6, CORAL) +
      kid(104, 70, 1.15, hoa, 'up', tube('M18 36C28 40 34 38 38 36', 8, hoa.skin)) +
      at(112, 22, question(GRAPE_DARK), ' scale(.9)') +
      kid(170, 70, 1.1, dan, 'calm'),
  ),
  'camp-face-to-face': card(
    SKY,
    ground(LEAF, 138) +
      kid(54, 64, 1.15, dan, 'talk', tube('M18 36C30 44 32 52 34 60', 8, dan.skin)) +
      kid(150, 64, 1.15, hoa, 'smile') +
      line('M10 140C60 128 140 152 194 136', 13, INK) +
      line('M10 140C60 128 140 152 194 136', 6, WOOD_LIGHT) +
      line('M80 58H120M110 50L120 58L110 66', 5, AMBER),
  ),
  'camp-cat-hug': card(
    MINT,
    ground(SAND, 140) +
      kid(52, 76, 1.2, na, 'sad', tube('M18 34C30 30 36 24 42 18', 8, na.skin)) +
      at(38, 92, tear, ' scale(.8)') +
      kid(150, 76, 1.2, thao, 'smile', tube('M-18 34C-30 30-36 24-42 18', 8, thao.skin)) +
      at(100, 34, round(0, -6, 40, 32, WHITE) + at(0, 2, cat, ' scale(.8)')) +
      dot(76, 66, 5, 5, WHITE),
  ),
  'camp-draw-cat': card(
    BUTTER,
    kid(54, 66, 1.2, thao, 'smile', tube('M18 36C34 46 42 46 48 42', 8, thao.skin)) +
      at(138, 88, ink('M-48-54H48V54H-48Z', WHITE) + at(0, 12, cat, ' scale(1.3)')) +
      at(112, 116, ink('M-5-30H5V10L0 22L-5 10Z', CORAL), ' rotate(48)'),
  ),
  'camp-swear': card(
    NIGHT,
    ground(LEAF_DARK, 138) +
      kid(54, 72, 1.2, chi, 'wide') +
      kid(146, 72, 1.2, na, 'uneasy', hush(na.skin)) +
      tube('M76 122C84 128 90 126 94 120M124 122C116 128 110 126 106 120', 8, na.skin) +
      line('M94 118C98 106 102 106 106 118', 8, INK) +
      at(100, 34, round(0, 0, 34, 26, WHITE) + line('M-12 8L-4-10L6 10L14-8', 5, GRAPE_DARK) + cross(11)),
  ),
  'camp-take-back': card(
    GRAPE,
    kid(36, 92, 1, hoa, 'wide') +
      at(126, 80, phone(WHITE, ''), ' scale(1.2)') +
      ink('M96 30H150Q156 30 156 36V58Q156 64 150 64H110L100 74L102 64H96Z', CORAL) +
      dots3(124, 47, 14, 4, WHITE) +
      `<g stroke-dasharray="5 8">${ink('M100 88H156V120H100Z', MIST_LIGHT)}</g>` +
      at(128, 104, cross(12)) +
      line('M180 60C192 76 190 96 178 106M190 104L177 108L180 94', 6, AMBER),
  ),
  'camp-far-parents': card(
    '#93A5D4',
    ink('M86 54L140 14L194 54V160H86Z', CREAM) +
      pane(116, 76, 40, 84, WOOD_LIGHT) +
      kid(82, 98, 1.05, man, 'smile', tube('M18 34C26 30 30 22 34 16', 8, man.skin)) +
      at(174, 92, head(SKIN.warm, 'short', 'wide'), ' scale(.62)') +
      at(40, 40, moon(SUN), ' scale(.8)') +
      line('M122 92L130 84M120 106H130', 5, CORAL) +
      at(26, 124, ink('M-18-8H18L12 14H-12Z', WHITE) + line('M-8-14q-4-8 0-14M6-14q-4-8 0-14', 4, WHITE)),
  ),
  'camp-song': card(
    NIGHT,
    ground(LEAF_DARK, 138) +
      kid(46, 78, 1, an, 'laugh') +
      kid(100, 66, 1.15, na, 'smile', hush(na.skin)) +
      kid(154, 78, 1, binh, 'laugh') +
      line('M30 40V18L48 12V34M160 40V18L178 12V34', 6, GRAPE_DARK) +
      round(25, 42, 7, 6, GRAPE) +
      round(43, 36, 7, 6, GRAPE) +
      round(155, 42, 7, 6, GRAPE) +
      round(173, 36, 7, 6, GRAPE),
  ),
  'camp-night-phone': card(
    NAVY,
    at(36, 34, moon(SUN), ' scale(.7)') +
      dot(86, 22, 3, 3, WHITE) +
      dot(170, 30, 3, 3, WHITE) +
      at(136, 84, phone(SKY, ''), ' scale(1.15)') +
      at(136, 74, head(SKIN.light, 'bob', 'sad'), ' scale(.9)') +
      at(136, 120, heart(MIST), ' scale(.8)') +
      line('M132 112L138 120L133 124L138 132', 4, INK) +
      kid(46, 96, 1.05, thao, 'wide'),
  ),
  'camp-vent': card(
    MINT,
    ground(LEAF, 138) +
      tube('M14 136H186', 13, WOOD_LIGHT) +
      kid(60, 70, 1.15, binh, 'tired') +
      kid(144, 70, 1.15, dan, 'calm') +
      says(74, 4, 60, 38, 78, line('M86 24C90 14 96 14 98 22S106 32 110 22S118 14 122 22', 5, GRAPE_DARK)) +
      at(28, 112, ink('M-14-18H14V18H-14Z', WHITE) + line('M-7-7L7 7M7-7L-7 7', 5, CORAL), ' rotate(-12)'),
  ),
  'camp-too-heavy': card(
    NAVY,
    at(170, 32, moon(SUN), ' scale(.6)') +
      ink('M12 112H188V160H12Z', GRAPE) +
      ink('M26 96H86V126H26Z', WHITE) +
      at(58, 96, head(chi.skin, 'bob', 'tired'), ' rotate(-30) scale(1.1)') +
      at(118, 84, phone(SKY, at(0, 0, tear, ' scale(2)')), ' scale(.55) rotate(12)') +
      line('M148 72q10 10 0 22M160 66q16 16 0 34', 5, CORAL) +
      ink('M70 132C100 120 160 120 188 132V160H62Z', CORAL),
  ),
  'camp-lace': card(
    MINT,
    ground(LEAF, 140) +
      ink('M56 78H104C110 100 140 106 168 112C178 118 178 134 172 136H52C50 114 52 96 56 78Z', CORAL) +
      ink('M50 134H174V148H50Z', WHITE) +
      line('M108 92L88 104M124 102L104 114M140 108L122 120', 6, WHITE) +
      line('M92 90C72 66 66 104 48 112M92 90C100 64 122 72 130 56', 6, INK) +
      kid(32, 46, 0.78, ti, 'smile') +
      kid(164, 50, 0.78, na, 'smile') +
      tube('M150 84C144 92 136 92 130 88', 8, na.skin),
  ),
  'camp-press': card(
    BUTTER,
    kid(140, 84, 1.15, hoa, 'down', '', '', 6) +
      kid(58, 70, 1.35, an, 'shout', tube('M18 36C34 40 44 34 52 30', 9, an.skin)) +
      says(96, 6, 34, 30, 104, at(113, 20, question(CORAL), ' scale(.6)')) +
      says(136, 2, 34, 30, 140, at(153, 16, question(CORAL), ' scale(.6)')) +
      says(162, 36, 34, 28, 168, at(179, 49, question(CORAL), ' scale(.55)')),
  ),
  'camp-lecture': card(
    BUTTER,
    kid(
      52,
      80,
      1.25,
      na,
      'cross',
      tube('M18 36C34 42 44 34 46 20', 9, na.skin) + line('M46 20V2', 14, INK) + line('M46 20V2', 6, na.skin),
    ) +
      line('M98 62L90 54M120 62L128 54', 5, AMBER) +
      kid(156, 94, 1.1, thu, 'down', '', '', 6),
  ),
  'camp-no-play': card(
    SKY,
    ground(LEAF_DARK, 138) +
      kid(54, 90, 1.05, na, 'calm', tube('M17 36C28 42 36 36 42 28', 9, na.skin)) +
      at(112, 104, ball, ' scale(.9)') +
      kid(160, 88, 1.05, lam, 'down', tube('M-18 36C-6 50 8 48 18 40M18 36C6 50-8 50-18 42', 9, lam.skin), '', 8),
  ),
  'camp-beside': card(
    NIGHT,
    ground(LEAF_DARK, 136) +
      tube('M16 138H184', 15, WOOD_LIGHT) +
      kid(72, 66, 1.2, na, 'calm', '', '', 4) +
      kid(124, 66, 1.2, an, 'peace', '', '', -5) +
      ink('M36 148C34 112 50 98 74 104L98 112L122 104C148 98 164 112 162 148C140 138 60 138 36 148Z', CORAL) +
      line('M54 118V136M82 116V134M114 116V134M144 118V136', 5, SUN),
  ),
};
