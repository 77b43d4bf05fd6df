/** What the children of the vineyard and of the cases about secrets meet, and what they may answer: band A sees it. */
import { WHO } from '../card-cast';
import { cross, held, hushed, thought, tight } from '../card-gestures';
import { arrow, calendar, gift, heart, home, kid, sunny } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  dot,
  flat,
  GRAPE,
  GRAPE_DARK,
  ground,
  INK,
  ink,
  LEAF,
  LEAF_DARK,
  line,
  MINT,
  MIST,
  NAVY,
  round,
  SAND,
  SKIN,
  SKY,
  SUN,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';

const PINK = '#FFD9E0';
const LILAC = '#E6D6FB';
const { na, ti, binh, chi, hoa, dan, thao, quan, nam, grandma, mother, carer, guest } = WHO;
const woman = { skin: SKIN.warm, hair: 'tails', cloth: GRAPE } as const;
const love = (x: number, y: number, size: number): string => at(x, y, heart(CORAL), ` scale(${size})`);
const sweet = (x: number, y: number, size: number): string =>
  at(
    x,
    y,
    ink('M-14-4L-34-16V16L-14 6ZM14-4L34-16V16L14 6Z', SUN) +
      round(0, 0, 19, 18, CORAL) +
      line('M-8-12C-2-4-2 4-8 12M6-14C12-4 12 4 6 14', 4, WHITE),
    ` scale(${size})`,
  );
const note = (x: number, y: number, size = 1): string =>
  at(x, y, line('M0 14V-14L16-18V8', 5, INK) + round(-5, 14, 6, 5, INK) + round(11, 9, 6, 5, INK), ` scale(${size})`);
/** Somebody who is not to know. */
const crossed = (x: number, y: number): string =>
  line(`M${x - 28} ${y - 32}l56 64m0-64l-56 64`, 13, INK) + line(`M${x - 28} ${y - 32}l56 64m0-64l-56 64`, 6, CORAL);
/** A grown-up with an arm round a child and a finger on the lips. */
const holdsHushed = (who: typeof woman | typeof carer, child: typeof dan | typeof thao): string =>
  kid(134, 62, 1.3, who, 'aside', hushed(who.skin)) +
  kid(66, 90, 1.05, child, 'sad', tight) +
  tube('M118 104C108 132 80 136 48 128', 13, who.skin);

export const cards: Record<string, string> = {
  'candy-behind': card(
    MINT,
    flat('M0 138C40 124 160 124 200 138V160H0Z', SAND) +
      arrow('M142 52C158 22 182 28 180 72M168 60L180 74L192 62') +
      kid(36, 92, 1, chi, 'sad', tight, '', -6) +
      kid(108, 62, 1.25, nam, 'aside', hushed(nam.skin)) +
      ink('M130 170C126 118 144 86 164 86C184 84 198 96 206 110V170Z', LEAF_DARK) +
      [
        [150, 112],
        [166, 112],
        [158, 126],
      ]
        .map(([x = 0, y = 0]) => round(x, y, 8, 8, GRAPE))
        .join('') +
      tube('M92 102C82 108 78 114 76 120', 11, nam.skin) +
      sweet(74, 128, 0.85),
  ),
  'hide-sweet': card(
    PINK,
    sweet(162, 116, 1) +
      tube('M122 118C140 130 146 128 150 122', 12, chi.skin) +
      kid(92, 74, 1.5, chi, 'smile', tube('M-17 34C-28 44-26 52-16 56', 9, chi.skin)),
  ),
  'candy-hush': card(PINK, holdsHushed(woman, dan) + sweet(36, 30, 0.8)),
  'far-mum': card(BUTTER, holdsHushed(carer, thao) + kid(38, 32, 0.85, mother, 'smile') + crossed(38, 40)),
  'candy-yum': card(
    SUN,
    kid(84, 76, 1.5, dan, 'grin', tube('M17 34C30 42 34 34 34 26', 9, dan.skin)) +
      sweet(144, 104, 1) +
      line('M150 60L160 50M168 76L182 72', 6, AMBER),
  ),
  'miss-mum': card(
    LILAC,
    kid(60, 96, 1.2, thao, 'sad') + thought(136, 48, 1.35, 92, 82, kid(-8, -2, 0.6, mother, 'laugh') + love(24, 2, 0.6)),
  ),
  'dan-held': card(MINT, held(woman, dan)),
  'thao-held': card(MINT, held(carer, thao)),
  'quan-held': card(MINT, held(quan, na)),
  'eat-candy': card(BUTTER, kid(92, 74, 1.55, na, 'smile') + tube('M118 128C140 130 132 106 116 96', 13, na.skin) + sweet(108, 92, 0.7)),
  'sweep-owe': card(
    SKY,
    ground(LEAF, 130) +
      kid(150, 62, 1.15, grandma, 'calm') +
      kid(56, 74, 1.1, binh, 'down', tube('M17 32C30 36 34 40 36 44M-17 32C-20 46 0 54 26 56', 9, binh.skin)) +
      line('M98 96L92 150', 12, INK) +
      line('M98 96L92 150', 5, WOOD_LIGHT) +
      ink('M80 138H102L108 158H70Z', SUN) +
      line('M84 146V156M96 146V156', 3, AMBER),
  ),
  'homework-owe': card(
    LILAC,
    kid(150, 66, 1, chi, 'laugh') +
      kid(62, 64, 1.2, hoa, 'down') +
      ink('M14 122H186V160H14Z', WOOD_LIGHT) +
      ink('M44 106L80 112L116 106V140L80 146L44 140Z', WHITE) +
      line('M54 122L72 125M54 132L72 135', 4, MIST) +
      tube('M84 100C96 108 98 112 96 118', 10, hoa.skin) +
      line('M92 126L108 98', 7, INK) +
      line('M94 122L107 100', 3, SUN),
  ),
  'song-secret': card(
    LILAC,
    kid(44, 88, 1.05, binh, 'calm') +
      kid(112, 68, 1.2, guest, 'talk', hushed(guest.skin, -1)) +
      note(74, 30) +
      note(150, 44, 0.8) +
      at(170, 112, ink('M-28 34C-30-4-22-34 0-34S30-4 28 34Z', WHITE) + kid(0, -2, 0.66, mother, 'laugh') + love(0, 30, 0.45)),
  ),
  'sing-along': card(
    BUTTER,
    kid(56, 88, 1.15, binh, 'talk') + kid(136, 72, 1.25, guest, 'talk') + note(94, 28, 1.1) + note(34, 32) + note(170, 22, 0.9),
  ),
  'clap-hands': card(
    SKY,
    kid(100, 62, 1.4, binh, 'laugh') +
      tube('M76 112C52 128 56 146 74 140M124 112C148 128 144 146 126 140', 13, binh.skin) +
      at(82, 134, ink('M-14-4C-10-26 6-28 10-20L8 14C0 22-14 16-14-4Z', binh.skin), ' rotate(-16)') +
      at(120, 134, ink('M14-4C10-26-6-28-10-20L-8 14C0 22 14 16 14-4Z', binh.skin), ' rotate(16)') +
      line('M101 108V94M86 106L78 96M116 106L124 96', 6, AMBER),
  ),
  'sing-shy': card(
    PINK,
    kid(
      92,
      74,
      1.5,
      binh,
      'none',
      `${line('M-17 0L-7-5M17 0L7-5', 4, INK)}${dot(-10, 8, 4, 4, INK)}${dot(10, 8, 4, 4, INK)}${round(0, 17, 5, 4, '#7A2748')}<g opacity=".8">${dot(-17, 14, 7, 5, CORAL)}${dot(17, 14, 7, 5, CORAL)}</g>${tube('M17 34C26 40 20 46 6 46M-17 34C-26 40-20 46-6 46', 9, binh.skin)}`,
    ) + note(158, 52, 0.9),
  ),
  'lap-secret': card(
    BUTTER,
    ink('M92 72H184Q194 72 194 84V150H82V84Q82 72 92 72Z', LEAF) +
      kid(138, 52, 1.15, guest, 'aside', hushed(guest.skin)) +
      ink('M108 112H166V136H112Q104 136 104 126Z', NAVY) +
      tube('M112 136V156M156 136V156', 16, NAVY) +
      tube('M122 90C108 96 106 104 112 114', 10, guest.skin) +
      line('M92 116L84 110M94 126L84 128', 5, AMBER) +
      kid(38, 84, 1, hoa, 'sad', tight, '', -6) +
      arrow('M62 136H96M84 126L98 136L84 146'),
  ),
  'own-chair': card(
    SKY,
    ground(SAND, 134) +
      ink('M66 60H130V130H66Z', SUN) +
      kid(98, 62, 1.2, hoa, 'smile') +
      ink('M58 118H138V134H58Z', SUN) +
      tube('M66 138V154M130 138V154', 6, SUN),
  ),
  'so-tired': card(LILAC, kid(84, 80, 1.5, hoa, 'down') + line('M138 62H158L138 86H158M166 30H182L166 50H182', 6, GRAPE_DARK)),
  'no-house': card(CREAM, at(100, 82, home, ' scale(1.6)') + cross),
  'card-day': card(
    MINT,
    kid(56, 84, 1.3, ti, 'smile') +
      tube('M78 126C100 134 112 126 114 114', 11, ti.skin) +
      at(146, 76, calendar(at(0, 16, heart(CORAL), ' scale(.9)')), ' scale(.95)') +
      round(116, 112, 10, 10, ti.skin),
  ),
  'bite-cake': card(
    MINT,
    kid(84, 76, 1.5, dan, 'grin') +
      ink('M118 92L164 80L168 112L120 118Z', BUTTER) +
      ink('M118 92L164 80L165 92L119 103Z', CORAL) +
      round(136, 118, 13, 12, dan.skin),
  ),
  'cake-home': card(
    SKY,
    ground(LEAF, 128) +
      at(150, 62, home, ' scale(1.05)') +
      arrow('M88 44H112M104 36L113 44L104 52') +
      kid(54, 74, 1.15, dan, 'calm') +
      ink('M30 112H88V140H30Z', BUTTER) +
      ink('M30 108H88V122C76 128 70 118 60 122C50 128 40 120 30 124Z', CORAL) +
      tube('M34 108C26 118 26 126 34 132M76 106C92 116 92 128 84 134', 10, dan.skin),
  ),
  'trick-two': card(
    GRAPE,
    kid(94, 78, 1.3, nam, 'aside', hushed(nam.skin)) +
      kid(38, 98, 0.95, chi, 'calm') +
      kid(158, 50, 0.9, mother, 'smile') +
      crossed(158, 56),
  ),
  'trick-swap': card(
    BUTTER,
    at(44, 88, gift(CORAL, SUN), ' scale(1.1)') +
      arrow('M66 34C84 16 100 18 112 34M98 34L113 36L115 22') +
      arrow('M112 146C96 156 82 154 66 142M68 156L64 141L79 138') +
      at(72, 36, held(quan, na), ' scale(.76)'),
  ),
  'trick-threat': card(
    '#D9E4F2',
    kid(58, 96, 1.15, na, 'sad', tight) +
      tube('M210 126C180 116 160 108 150 96', 26, SKIN.warm) +
      round(146, 84, 26, 24, SKIN.warm) +
      tube('M138 70L122 32', 12, SKIN.warm) +
      line('M136 84H150M138 94H152', 4, AMBER) +
      line('M98 34L90 24M110 20L108 8M146 30L156 22', 6, CORAL),
  ),
  'gift-fine': card(
    MINT,
    at(60, 104, gift(CORAL, SUN), ' scale(1.35)') +
      at(146, 66, sunny(30) + line('M-15 1L-4 14L17-13', 18, INK) + line('M-15 1L-4 14L17-13', 9, LEAF_DARK), ' scale(1.2)') +
      love(30, 30, 0.7) +
      love(66, 26, 0.5),
  ),
  'find-trick': card(
    SKY,
    at(66, 96, gift(CORAL, SUN), ' scale(1.5)') +
      line('M152 106L176 138', 22, INK) +
      line('M152 106L176 138', 11, SUN) +
      round(124, 70, 48, 46, WHITE) +
      at(124, 62, kid(0, 0, 1.05, nam, 'aside', hushed(nam.skin))) +
      '<ellipse cx="124" cy="70" rx="48" ry="46" stroke-width="9"/>',
  ),
};
