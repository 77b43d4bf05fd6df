/** What is told at the camp-fire of Phan Rang. */
import { hush, WHO } from '../card-cast';
import { asks, thought, tight } from '../card-gestures';
import { arrow, chair, heart, kid, phone, tear, wheels } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  flame,
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
  nape,
  palm,
  pane,
  question,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SUN,
  shirt,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';
import { timid } from '../card-people';

const { an, binh, carer, chi, dan, guest, hoa, khoi, man, na, quan, teacher, thao, ti } = WHO;
const NIGHT = '#B9C4E6';
const nurse = { ...WHO.mother, cloth: WHITE, more: ink('M-16-34H16V-20H-16Z', WHITE) + line('M0-32V-22M-5-27H5', 4, CORAL) };
const tent = (x: number, y: number, size: number, fill: string): string =>
  at(x, y, ink('M-62 44L0-50L62 44Z', fill) + ink('M-22 44L0-34L22 44Z', CREAM) + line('M0-50V-60', 6, INK), ` scale(${size})`);
/** Somebody from behind. */
const back = (x: number, y: number, size: number, who: Parameters<typeof kid>[3]): string =>
  at(x, y, shirt(who.cloth) + nape(who.skin, who.hair), ` scale(${size})`);
const wheeled = (x: number, y: number, size: number, face: Parameters<typeof kid>[4], arms = ''): string =>
  kid(x, y, size, khoi, face, arms, chair) + at(x, y, wheels, ` scale(${size})`);
const camera = ink('M-14-24H14Q20-24 20-18V18Q20 24 14 24H-14Q-20 24-20 18V-18Q-20-24-14-24Z', NAVY) + round(0, -10, 7, 7, SKY);
const swimsuit = ink('M-18-24C-16-10-18 0-22 8C-14 26 14 26 22 8C18 0 16-10 18-24L8-24C6-12-6-12-8-24Z', CORAL);
const bottle = ink('M-7-34H7V-18C16-12 16-4 16 4V34H-16V4C-16-4-16-12-7-18Z', LEAF_DARK) + ink('M-16 6H16V22H-16Z', CREAM);
const fire = (x: number, y: number, size: number): string =>
  at(
    x,
    y,
    line('M-26 10L26-2M-26-2L26 10', 15, INK) + line('M-26 10L26-2M-26-2L26 10', 7, WOOD_LIGHT) + at(0, 2, flame(0, 0), ' scale(1.9)'),
    ` scale(${size})`,
  );

export const cards: Record<string, string> = {
  'camp-tent-door': card(
    NIGHT,
    ground(LEAF_DARK, 136) +
      ink('M10 148L84 10L158 148Z', SUN) +
      ink('M46 148L84 34L122 148Z', CREAM) +
      kid(84, 92, 0.92, ti, 'sad', '') +
      ink('M60 110C74 104 94 104 108 110L112 150H56Z', SKY) +
      line('M62 114L76 110M106 114L92 110', 15, INK) +
      line('M62 114L76 110M106 114L92 110', 8, ti.skin) +
      kid(168, 62, 1.25, quan, 'smile') +
      tube('M150 98C140 104 132 96 122 88', 11, quan.skin) +
      line('M120 76L132 68', 6, AMBER),
  ),
  'camp-knee': card(
    MINT,
    ground(SAND, 138) +
      kid(52, 62, 1.05, dan, 'calm') +
      tube('M46 122L82 112L84 142', 12, dan.skin) +
      tube('M62 124V144', 12, dan.skin) +
      line('M80 106L88 116M90 106L80 116', 4, CORAL) +
      kid(130, 76, 1.05, nurse, 'talk', tube('M-16 36C-26 44-32 40-38 36', 8, nurse.skin)) +
      ink('M84 98H98V112H84Z', WHITE) +
      asks(96, 26, 1) +
      kid(180, 58, 0.8, teacher, 'smile'),
  ),
  'camp-chair': card(
    SKY,
    ground(LEAF, 140) +
      wheeled(128, 72, 1.1, 'laugh') +
      kid(46, 66, 1.15, hoa, 'talk', tube('M18 36C30 40 34 34 38 28', 8, hoa.skin)) +
      at(92, 104, palm(hoa.skin), ' scale(.32) rotate(70)') +
      asks(84, 26, -1),
  ),
  'camp-alone': card(
    BUTTER,
    ground(SAND, 138) +
      back(118, 62, 1.1, binh) +
      back(160, 56, 1.15, an) +
      back(188, 72, 1, khoi) +
      kid(40, 88, 1.1, thao, 'sad', timid(thao)) +
      line('M76 46L86 54M76 66H88', 5, AMBER),
  ),
  'camp-candy': card(
    '#FFD9E0',
    ground(SAND, 138) +
      kid(128, 58, 1.35, quan, 'smile', '', '', -6) +
      kid(70, 88, 1.1, na, 'uneasy', '', '', -6) +
      tube('M112 96C96 104 70 118 54 122', 14, quan.cloth) +
      tube('M52 122H60', 11, quan.skin) +
      at(128, 58, hush(quan.skin), ' scale(1.35)') +
      at(34, 40, ink('M-16-10L-30-18V18L-16 10ZM16-10L30-18V18L16 10Z', SUN) + round(0, 0, 17, 15, CORAL), ' scale(.95) rotate(-14)'),
  ),
  'camp-screen': card(
    GRAPE,
    kid(46, 74, 1.2, binh, 'gaze') +
      at(132, 80, phone(SKY, ''), ' scale(1.1)') +
      at(132, 62, head(man.skin, 'crew', 'none') + at(0, 4, question(INK), ' scale(.8)'), ' scale(.72)') +
      at(132, 112, swimsuit, ' scale(.9)') +
      arrow('M88 112H72M80 104L72 112L80 120', AMBER, 6),
  ),
  'camp-stick': card(
    MIST_LIGHT,
    ground(WOOD_LIGHT, 140) +
      kid(140, 56, 1.35, carer, 'cross') +
      line('M176 104L190 152', 12, INK) +
      line('M176 104L190 152', 5, WOOD_LIGHT) +
      tube('M164 98C176 100 180 106 176 112', 11, carer.skin) +
      kid(44, 96, 1.05, ti, 'sad', timid(ti)) +
      line('M14 76q-6 8 0 15t0 15M74 76q6 8 0 15t0 15', 4, AMBER),
  ),
  'camp-dance': card(
    BUTTER,
    ground(SAND, 138) +
      kid(70, 68, 1.2, na, 'smile', tube('M-16 32C-34 26-38 12-32 2M18 32C30 28 36 18 40 8', 8, na.skin)) +
      kid(146, 62, 1.25, teacher, 'smile', tube('M-16 34C-26 28-26 20-24 12', 8, teacher.skin)) +
      asks(182, 24, -1) +
      kid(22, 112, 0.55, an, 'laugh') +
      kid(108, 124, 0.5, hoa, 'laugh'),
  ),
  'camp-hush-home': card(
    MIST_LIGHT,
    pane(8, 10, 70, 140, WOOD_LIGHT) +
      pane(40, 10, 38, 140, NAVY) +
      kid(58, 72, 0.95, { ...man, cloth: NAVY }, 'none') +
      kid(100, 98, 1, chi, 'sad') +
      kid(160, 58, 1.3, WHO.grandma, 'calm', tube('M-16 36C-26 44-32 42-38 36', 8, SKIN.tan)) +
      at(122, 76, palm(SKIN.tan), ' scale(.34)'),
  ),
  'camp-card-gift': card(
    SKY,
    kid(38, 84, 1.1, dan, 'uneasy') +
      kid(164, 66, 1.25, guest, 'smile') +
      at(104, 56, ink('M-30-20H30V20H-30Z', SUN) + ink('M-30-10H30V0H-30Z', CORAL) + round(14, 10, 6, 6, WHITE), ' rotate(-10)') +
      arrow('M128 92H84M96 82L84 92L96 102', LEAF_DARK, 6) +
      at(104, 126, camera, ' scale(.8)') +
      arrow('M70 136H84M130 136H142M134 128L144 136L134 144', CORAL, 5),
  ),
  'camp-next-door': card(
    '#93A5D4',
    ink('M96 60L150 16L204 60V160H96Z', NAVY) +
      pane(118, 70, 58, 54, SUN) +
      at(147, 106, head(SKIN.warm, 'short', 'sad'), ' scale(.7)') +
      at(132, 120, tear, ' scale(.7)') +
      line('M186 62L196 54M190 82H200M108 62L98 54', 6, CORAL) +
      flat('M22 0H78V160H22A22 22 0 0 1 0 138V22A22 22 0 0 1 22 0Z', CREAM) +
      kid(42, 82, 1.1, thao, 'wide') +
      line('M78 0V160', 9, INK),
  ),
  'camp-tent-photo': card(
    NIGHT,
    ground(LEAF_DARK, 140) +
      tent(62, 92, 1.15, CORAL) +
      at(46, 126, head(chi.skin, 'bob', 'peace'), ' scale(.5) rotate(-80)') +
      at(82, 126, head(SKIN.deep, 'crew', 'peace'), ' scale(.5) rotate(80)') +
      kid(174, 84, 0.95, binh, 'laugh') +
      at(142, 104, camera, ' scale(.8)') +
      kid(118, 52, 0.8, hoa, 'cross') +
      at(118, 80, line('M-20 14L16-10M20 14L-16-10', 18, INK) + line('M-20 14L16-10M20 14L-16-10', 9, hoa.skin)),
  ),
  'camp-cake': card(
    NIGHT,
    ground(LEAF_DARK, 138) +
      kid(52, 62, 1.1, hoa, 'smile', hush(hoa.skin)) +
      kid(156, 62, 1.1, binh, 'laugh') +
      ink('M58 128C58 98 146 98 146 128Z', MIST) +
      round(102, 100, 6, 6, MIST) +
      ink('M46 128H158L148 146H56Z', WOOD_LIGHT) +
      line('M78 84q-6-8 0-16M102 82q-6-8 0-16M126 84q-6-8 0-16', 5, WHITE),
  ),
  'camp-face-swap': card(
    GRAPE,
    at(74, 80, phone(WHITE, ''), ' scale(1.2)') +
      at(74, 62, head(na.skin, 'bob', 'smile'), ' scale(.8)') +
      ink('M54 84H94L88 104L98 134H50L60 104Z', GRAPE_DARK) +
      line('M50 84H98', 5, CORAL) +
      at(120, 26, heart(CORAL)) +
      at(140, 46, heart(CORAL), ' scale(.7)') +
      kid(164, 98, 1, na, 'sad'),
  ),
  'camp-one-photo': card(
    '#FFD9E0',
    kid(44, 80, 1.15, hoa, 'uneasy', timid(hoa)) +
      at(140, 84, phone(SKY, ''), ' scale(1.1)') +
      at(140, 62, head(guest.skin, 'short', 'smile'), ' scale(.7)') +
      at(118, 110, heart(CORAL)) +
      at(156, 112, camera, ' scale(.7)') +
      line('M14 112q-6 8 0 15M74 112q6 8 0 15', 4, SEA),
  ),
  'camp-broken-bowl': card(
    MIST_LIGHT,
    ground(WOOD_LIGHT, 138) +
      kid(154, 52, 1.3, { ...man, cloth: SEA }, 'cross') +
      at(122, 112, bottle, ' scale(.8) rotate(16)') +
      ink('M84 132L96 118L104 132ZM108 148L120 138L126 150ZM70 148L82 142L86 152Z', WHITE) +
      wheeled(38, 66, 0.85, 'sad') +
      kid(74, 96, 0.68, thao, 'sad'),
  ),
  'camp-hall': card(
    CREAM,
    pane(110, 8, 60, 144, SUN) +
      ink('M170 8L194 20V156L170 152Z', WOOD_LIGHT) +
      flat('M116 14H164V150H116Z', BUTTER) +
      kid(140, 112, 0.6, an, 'smile') +
      kid(92, 54, 1.2, WHO.nam, 'talk') +
      kid(36, 84, 1, chi, 'calm') +
      at(66, 126, ink('M-18-22H18V22H-18Z', WHITE) + line('M-10-10H10M-10 0H10M-10 10H4', 4, LEAF_DARK), ' rotate(-8)'),
  ),
  'camp-years': card(
    SKY,
    kid(146, 62, 1.35, dan, 'sad') +
      thought(62, 52, 1.25, 112, 74, at(0, 2, head(dan.skin, 'curly', 'wide'), ' scale(.62)')) +
      at(
        52,
        126,
        ink('M-34-16H34V22H-34Z', WHITE) + ink('M-34-16H34V-4H-34Z', CORAL) + line('M-20 4H-10M-4 4H6M12 4H22M-20 14H-10M-4 14H6', 4, MIST),
      ) +
      arrow('M92 128H108M102 120L110 128L102 136', AMBER, 5),
  ),
  'camp-no-dance': card(
    NIGHT,
    ground(LEAF_DARK, 138) +
      line('M20 142L180 120M20 120L180 142', 12, INK) +
      line('M20 142L180 120M20 120L180 142', 5, SUN) +
      kid(52, 66, 1.1, binh, 'laugh', tube('M18 32C30 28 34 20 38 10', 8, binh.skin)) +
      kid(150, 66, 1.1, thao, 'smile') +
      line('M114 46C108 56 108 66 114 76M186 46C192 56 192 66 186 76', 5, CORAL) +
      at(112, 104, palm(thao.skin), ' scale(.42)'),
  ),
  'camp-sad-hoa': card(
    NIGHT,
    ground(LEAF_DARK, 136) +
      fire(166, 130, 0.9) +
      kid(84, 62, 1.35, hoa, 'sad') +
      at(70, 78, tear, ' scale(.9)') +
      ink('M42 150C42 108 60 104 84 110C108 104 128 108 128 150Z', NAVY) +
      tube('M54 132C70 122 98 122 114 132', 11, hoa.skin),
  ),
  'camp-small-asks': card(
    BUTTER,
    ground(SAND, 140) +
      wheeled(138, 58, 1.1, 'calm') +
      kid(46, 88, 0.95, binh, 'uneasy', tube('M18 36C26 40 32 36 36 32', 8, binh.skin)) +
      asks(64, 30, -1) +
      at(46, 130, tight, ' scale(.9)'),
  ),
  'camp-faint': card(
    MIST_LIGHT,
    ground(LEAF, 130) +
      tent(150, 74, 1.05, SUN) +
      at(52, 122, shirt(dan.cloth) + head(dan.skin, 'curly', 'down'), ' rotate(-84) scale(1.05)') +
      tube('M112 122H150M112 136H148', 10, NAVY) +
      line('M28 76L20 66M52 72V60M76 76L84 66', 6, CORAL),
  ),
  'camp-peer-talk': card(
    SKY,
    ink('M70 8H192V70H70Z', '#2B6B5A') +
      at(110, 38, heart(CORAL)) +
      line('M140 38H170', 6, WHITE) +
      wheeled(44, 62, 1, 'talk', tube('M18 34C30 30 36 22 40 12', 8, khoi.skin)) +
      back(108, 118, 0.85, an) +
      back(146, 122, 0.85, dan) +
      back(182, 118, 0.8, ti),
  ),
};
