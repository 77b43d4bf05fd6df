/** An Hòa: the flock, and what is to be seen on its field; with some all is well, with one a child is left alone. */

import { WHO } from '../card-cast';
import { arm, ball, bubble, type Kid, kid } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CORAL_DARK,
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
  plaster,
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
  wheel,
} from '../card-pen';
import { timid } from '../card-people';

const out = (who: Kid, side: 1 | -1): string =>
  arm(who, `M${18 * side} 31C${28 * side} 30 ${34 * side} 28 ${38 * side} 24`, `M${38 * side} 24L${54 * side} 16`);
const up = (who: Kid, side: 1 | -1): string =>
  arm(who, `M${18 * side} 31C${26 * side} 28 ${28 * side} 22 ${30 * side} 16`, `M${30 * side} 16L${36 * side} 4`);
/** Points at somebody and covers its own laugh. */
const jeer = (who: Kid, side: 1 | -1): string =>
  out(who, side) + arm(who, `M${-18 * side} 33C${-26 * side} 42 ${-20 * side} 48 ${-12 * side} 48`, `M${-12 * side} 48L${-3 * side} 40`);
const other: Kid = { skin: SKIN.warm, hair: 'short', cloth: SEA };
const third: Kid = { skin: SKIN.light, hair: 'pony', cloth: CORAL };
const sand = ground(SAND, 128);
const grass = ground(LEAF, 128);
const tuft = (x: number, y: number, colour = LEAF_DARK): string => at(x, y, line('M-8 0L-10-12M0 0V-16M8 0L10-12', 5, colour));

/** A sheep 100 wide whose feet stand at y = 30; it looks to the right. */
const sheep = (x: number, y: number, size: number, wool: string, face: string, mood: 'glad' | 'sad' | 'calm', turn = 1): string =>
  at(
    x,
    y,
    line('M-22 10V28M18 10V28', 12, INK) +
      line('M-22 10V28M18 10V28', 4, face) +
      ink('M-40 2C-50-10-40-26-26-24C-22-38 4-40 12-28C28-32 38-16 30-4C34 12 16 20 4 14C-8 22-24 20-28 14C-38 16-44 10-40 2Z', wool) +
      ink('M20-26C10-30 6-24 8-18C14-14 20-16 24-20ZM50-26C60-28 62-22 60-16C54-12 48-16 46-20Z', face) +
      ink('M20-24C24-38 48-38 50-24C54-8 46 4 36 4C24 4 16-8 20-24Z', face) +
      ink('M18-24C16-36 28-42 36-36C46-42 56-34 52-24C46-20 42-26 36-22C30-26 24-20 18-24Z', wool) +
      dot(29, -14, 3, 4, INK) +
      dot(42, -14, 3, 4, INK) +
      line({ glad: 'M31-6C34-2 38-2 41-6', sad: 'M31-3C34-7 38-7 41-3', calm: 'M32-5H40' }[mood], 4, INK),
    ` scale(${size * turn} ${size})`,
  );
const pear = (x: number, y: number, size = 1): string =>
  at(
    x,
    y,
    ink('M-10 0C-26-6-24-46-4-46C16-46 14-8 4 0ZM6-34C2-52 26-56 28-40C28-28 14-26 6-34Z', LEAF_DARK) + dot(26, -48, 5, 5, CORAL),
    ` scale(${size})`,
  );

export const cards: Record<string, string> = {
  'lamb-alone': card(
    BUTTER,
    sand +
      pear(26, 128, 1.3) +
      sheep(72, 118, 0.8, WHITE, SKIN.light, 'sad', -1) +
      sheep(168, 96, 0.62, '#FFF6E0', '#8A6A50', 'calm') +
      sheep(128, 76, 0.46, '#FFF6E0', '#8A6A50', 'calm') +
      sheep(176, 66, 0.42, '#FFF6E0', '#8A6A50', 'calm'),
  ),
  'lamb-flock': card(
    MINT,
    grass +
      sheep(60, 74, 0.7, '#FFF6E0', '#8A6A50', 'glad') +
      sheep(140, 74, 0.7, '#F0D9B4', '#8A6A50', 'glad', -1) +
      sheep(36, 120, 0.76, '#F0D9B4', '#8A6A50', 'glad') +
      sheep(166, 120, 0.76, '#FFF6E0', '#8A6A50', 'glad', -1) +
      sheep(98, 118, 0.72, WHITE, SKIN.light, 'glad') +
      tuft(14, 152) +
      tuft(186, 152),
  ),
  'week-later': card(
    SKY,
    ground(LEAF, 118) +
      round(34, 34, 18, 18, SUN) +
      at(118, 60, ink('M-60-34H60V34H-60Z', WHITE) + ink('M-60-34H60V-18H-60Z', CORAL), '') +
      [0, 1, 2, 3, 4, 5, 6]
        .map((day) => at(66 + day * 17, 66, day < 6 ? line('M-5-5L5 5M5-5L-5 5', 5, MIST) : round(0, 0, 8, 8, SUN)))
        .join('') +
      tuft(24, 146) +
      tuft(70, 150) +
      tuft(126, 148) +
      tuft(176, 146),
  ),
  'chase-glad': card(
    BUTTER,
    sand +
      kid(62, 62, 1.2, WHO.binh, 'laugh', out(WHO.binh, 1) + up(WHO.binh, -1), '', 8) +
      kid(146, 66, 1.2, WHO.dan, 'laugh', up(WHO.dan, 1) + up(WHO.dan, -1), '', 8) +
      line('M14 92H34M8 110H30', 6, AMBER),
  ),
  'watch-ants': card(
    MINT,
    ground(SAND, 118) +
      kid(72, 74, 1.2, WHO.hoa, 'smile', arm(WHO.hoa, 'M18 33C26 42 28 48 34 52', 'M34 52L42 60'), '', 10) +
      [130, 146, 162, 178].map((x, i) => at(x, 132 + (i % 2) * 6, dot(-4, 0, 4, 3, INK) + dot(4, 0, 5, 4, INK))).join('') +
      tuft(22, 148),
  ),
  'mock-shirt': card(
    MIST_LIGHT,
    sand +
      kid(
        100,
        74,
        1.2,
        { ...WHO.an, cloth: GRAPE },
        'sad',
        timid({ ...WHO.an, cloth: GRAPE }) + at(0, 0, plaster(-6, 38, 12) + plaster(4, 31, -20), ' scale(1.25)'),
      ) +
      kid(28, 92, 0.95, other, 'grin', jeer(other, 1)) +
      kid(174, 92, 0.95, third, 'grin', jeer(third, -1)) +
      line('M86 22V10M100 18V6M114 22V10', 5, MIST),
  ),
  'mock-skin': card(
    MIST_LIGHT,
    sand +
      bubble(112, 8, 78, 54, 140) +
      line('M126 40L138 26L148 42L156 26L166 42L176 28', 6, CORAL) +
      kid(50, 82, 1.2, WHO.na, 'sad', timid(WHO.na)) +
      kid(132, 106, 0.9, other, 'grin', out(other, -1)) +
      kid(176, 104, 0.85, third, 'grin', ''),
  ),
  'lose-game': card(
    BUTTER,
    ink('M60 118L140 118L156 148H44Z', WOOD_LIGHT) +
      line('M76 118L68 148M100 118V148M124 118L132 148M52 132H148', 3, INK) +
      kid(42, 74, 1.15, WHO.khoi, 'cross', '') +
      wheel(20, 128) +
      kid(158, 72, 1.15, WHO.chi, 'laugh', up(WHO.chi, 1)) +
      round(88, 112, 8, 6, SUN) +
      round(116, 114, 8, 6, CORAL),
  ),
  'ball-quarrel': card(
    MINT,
    grass +
      kid(48, 72, 1.2, WHO.thao, 'cross', arm(WHO.thao, 'M18 33C26 40 32 40 34 40', 'M34 40L40 40')) +
      kid(152, 72, 1.2, WHO.ti, 'cross', arm(WHO.ti, 'M-18 33C-26 40-32 40-34 40', 'M-34 40L-40 40')) +
      at(100, 118, ball, ' scale(.9)'),
  ),
  'arm-wrestle': card(
    BUTTER,
    kid(44, 70, 1.2, WHO.binh, 'laugh', '', '', 6) +
      kid(156, 70, 1.2, WHO.ti, 'laugh', '', '', -6) +
      ink('M20 134H180V152H20Z', WOOD_LIGHT) +
      tube('M58 112L92 128L102 98', 12, SKIN.warm) +
      tube('M142 112L112 128L104 98', 12, SKIN.warm) +
      round(103, 94, 13, 12, SKIN.warm) +
      line('M103 66V54M84 72L76 64M122 72L130 64', 5, AMBER),
  ),
  'snatch-aid': card(
    MIST_LIGHT,
    sand +
      kid(100, 84, 1.1, { ...WHO.hoa, more: '' }, 'sad', up(WHO.hoa, 1) + up(WHO.hoa, -1)) +
      kid(28, 76, 1, other, 'grin', up(other, 1)) +
      kid(172, 76, 1, third, 'grin', up(third, -1)) +
      line('M64 44C84 18 118 18 138 44', 4, MIST) +
      at(100, 24, line('M-6-12C10-14 12 8-2 14', 16, INK) + line('M-6-12C10-14 12 8-2 14', 7, CORAL)),
  ),
  'alone-phones': card(
    MINT,
    ground(LEAF, 124) +
      ink('M150 30H166V128H150Z', WOOD_LIGHT) +
      at(156, 30, cloud(LEAF_DARK), ' scale(1.1 1)') +
      kid(74, 76, 1.3, WHO.an, 'peace', arm(WHO.an, 'M18 31C28 30 34 26 36 22', 'M36 22V8')) +
      at(74, 76, line('M-36 6C-40-46 40-46 36 6', 7, NAVY) + ink('M-44-2H-30V20H-44ZM30-2H44V20H30Z', CORAL)),
  ),
  'broom-quarrel': card(
    BUTTER,
    ground(WOOD_LIGHT, 136) +
      kid(54, 68, 1.2, WHO.thao, 'cross', out(WHO.thao, 1)) +
      kid(146, 68, 1.2, WHO.chi, 'cross', out(WHO.chi, -1)) +
      tube('M100 44V112', 4, WOOD_LIGHT) +
      ink('M84 112H116L124 150H76Z', SUN) +
      line('M90 122V146M100 122V146M110 122V146', 3, INK),
  ),
  'turn-backs': card(
    MIST_LIGHT,
    sand +
      kid(46, 84, 1.2, WHO.dan, 'sad', timid(WHO.dan)) +
      [
        [112, 76, 'short', SEA],
        [150, 68, 'pony', CORAL],
        [182, 80, 'bob', SUN],
      ]
        .map(([x, y, hair, cloth]) => at(Number(x), Number(y), shirt(String(cloth)) + nape(SKIN.warm, hair as 'bob'), ' scale(1.05)'))
        .join(''),
  ),
  'rumour-table': card(
    MIST_LIGHT,
    kid(46, 66, 1.1, WHO.thao, 'sad') +
      ink('M10 116H92V130H10Z', WOOD_LIGHT) +
      ink('M36 104H62L58 116H40Z', WHITE) +
      kid(128, 70, 0.9, third, 'aside', arm(third, 'M18 33C26 30 28 20 24 14', 'M24 14L22 8')) +
      kid(172, 70, 0.9, other, 'gaze', '') +
      ink('M106 116H196V130H106Z', WOOD_LIGHT) +
      bubble(132, 6, 44, 28, 146, MIST) +
      line('M142 20H166', 5, INK) +
      line('M98 24V150', 4, MIST),
  ),
  'vote-quarrel': card(
    BUTTER,
    ground(WOOD_LIGHT, 136) +
      kid(40, 84, 1.05, third, 'shout', up(third, 1)) +
      kid(100, 78, 1.1, WHO.chi, 'talk', up(WHO.chi, 1)) +
      kid(160, 84, 1.05, other, 'calm', '') +
      ink('M64 128H136V150H64Z', WHITE) +
      line('M76 138L82 144L94 132M106 139H124', 5, LEAF_DARK),
  ),
  'head-rest': card(
    MINT,
    ink('M14 96Q14 84 28 84H78V118H14Z', WHITE) +
      kid(60, 84, 1, WHO.ti, 'tired', '', '', -70) +
      ink('M70 90Q130 76 190 96V140H70Z', SEA) +
      ink('M10 138H192V150H10Z', WOOD_LIGHT) +
      line('M34 44L26 34M52 38V26M70 44L78 34', 5, CORAL_DARK) +
      flat('M120 40H170V74H120Z', WHITE) +
      line('M120 40H170V74H120Z', 5, INK) +
      line('M134 58H156', 6, CORAL),
  ),
};
