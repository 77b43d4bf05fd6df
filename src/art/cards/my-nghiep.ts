/** What the children at the loom would like of each other, and how they begin. */
import { WHO } from '../card-cast';
import { spread, thought } from '../card-gestures';
import { arrow, ball, heart, kid, sunny } from '../card-kids';
import { at, BUTTER, CORAL, CREAM, card, flat, INK, ink, LEAF, line, MINT, round, SAND, SKY, SUN, tube } from '../card-pen';
import {
  cloth,
  halt,
  hanging,
  left,
  poking,
  question,
  reach,
  right,
  saying,
  sitting,
  speed,
  tickled,
  watch,
  wool,
  wriggle,
  yard,
} from '../card-weave';

const PINK = '#FFD9E0';
const { na, hoa, binh, ti, an, chi, dan, khoi } = WHO;
const love = (x: number, y: number, size: number): string => at(x, y, heart(CORAL), ` scale(${size})`);
const { skin: dark } = dan;

/** Dân at Khôi's chair. */
const pushing = (mood: Parameters<typeof kid>[4], calm: Parameters<typeof kid>[4], more: string): string =>
  sitting(130, 74, 0.95, khoi, calm) + kid(62, 76, 1, dan, mood, tube('M17 34C30 44 40 44 50 40', 9, dark)) + more;
const chat = (mood: Parameters<typeof kid>[4], more: string): string =>
  sitting(140, 76, 1, khoi, mood) + kid(54, 78, 1.05, dan, 'talk', reach(dan, 1, 40)) + more;
const pulled = (child: Parameters<typeof kid>[4], arms: string, owner: Parameters<typeof kid>[4], askew: boolean, more: string): string =>
  yard(
    CREAM,
    at(100, 96, cloth(askew), ' scale(.9)') + kid(32, 92, 1, binh, child, arms) + kid(170, 92, 1, na, owner, halt(na, -1)) + more,
  );

export const cards: Record<string, string> = {
  'mn-hug-wish': yard(
    PINK,
    kid(48, 94, 1.1, na, 'grin') +
      kid(162, 96, 1.05, hoa, 'smile') +
      thought(104, 38, 1.05, 66, 70, kid(-13, 2, 0.42, na, 'peace') + kid(11, 2, 0.42, hoa, 'peace') + love(0, -20, 0.4)),
  ),
  'mn-hug-ask': yard(BUTTER, left(na, 'talk', reach(na, 1) + reach(na, -1)) + right(hoa, 'smile') + question() + love(118, 62, 0.5)),
  'mn-hug-behind': yard(
    MINT,
    kid(66, 60, 1.1, na, 'grin') +
      kid(112, 84, 1.25, hoa, 'wide', hanging(hoa)) +
      tube('M54 96C66 128 108 134 136 122', 12, na.skin) +
      line('M160 40l8-12M170 58l14-6M158 76l14 6', 7, '#C9731A'),
  ),
  'mn-hug-run': yard(SKY, kid(76, 84, 1.15, na, 'laugh', spread(na.skin), '', 14) + kid(164, 92, 1.05, hoa, 'wide') + speed(12, 62)),
  'mn-hug-back': yard(
    BUTTER,
    kid(78, 80, 1.25, na, 'peace', '', '', 8) +
      kid(122, 84, 1.25, hoa, 'laugh', '', '', -8) +
      tube('M52 122C74 136 98 134 118 126', 10, na.skin) +
      tube('M148 118C130 148 104 146 86 140', 10, hoa.skin) +
      love(40, 34, 0.6) +
      love(166, 30, 0.6),
  ),
  'mn-tickle-wish': yard(
    MINT,
    kid(46, 100, 1, binh, 'grin', wriggle(binh)) +
      kid(160, 104, 0.9, ti, 'smile') +
      thought(
        104,
        40,
        1.25,
        66,
        78,
        kid(0, -6, 0.58, ti, 'laugh') + at(-27, 12, poking(0, 0, 1, binh), ' scale(.6)') + at(27, 12, poking(0, 0, -1, binh), ' scale(.6)'),
      ),
  ),
  'mn-tickle-ask': yard(BUTTER, left(binh, 'talk', reach(binh, 1) + reach(binh, -1)) + right(ti, 'smile') + question()),
  'mn-tickle-sneak': yard(
    SKY,
    kid(62, 56, 1.1, binh, 'grin', '', '', 10) +
      kid(122, 82, 1.3, ti, 'smile', hanging(ti)) +
      tube('M40 92C48 124 60 132 76 130', 12, binh.skin) +
      poking(82, 128, 1, binh) +
      tickled(28, 146),
  ),
  'mn-tickle-laugh': yard(
    PINK,
    kid(44, 88, 1.1, binh, 'grin') +
      kid(146, 82, 1.25, ti, 'teeth', '', '', 8) +
      tube('M60 124C76 134 88 132 98 128', 10, binh.skin) +
      poking(104, 126, 1, binh) +
      poking(180, 122, -1, binh) +
      saying(62, 30, 50, kid(0, -3, 0.42, ti, 'laugh')),
  ),
  'mn-tickle-last': yard(
    BUTTER,
    kid(52, 88, 1.1, binh, 'grin', tube('M17 36C34 44 50 44 62 34', 9, binh.skin) + tube('M-15 34C-26 26-26 10-24 -4', 9, binh.skin)) +
      kid(146, 88, 1.1, ti, 'uneasy') +
      at(146, 130, ink('M-24-18H24V18H-24Z', CREAM) + halt({ skin: ti.skin, hair: 'crew', cloth: CREAM }, 1), ' scale(.9)') +
      tickled(112, 112),
  ),
  'mn-ball': yard(
    MINT,
    left(binh, 'grin', tube('M17 36C30 42 40 36 44 28', 9, binh.skin)) +
      right(ti, 'laugh', reach(ti, -1, 40, 20)) +
      at(102, 96, ball, ' scale(.9)'),
  ),
  'mn-choose-game': yard(
    SKY,
    kid(36, 96, 1, ti, 'smile', reach(ti, 1, 44, 30)) +
      at(124, 46, ink('M-34-34H34V34H-34Z', CREAM) + at(0, 0, ball, ' scale(.9)')) +
      at(170, 112, ink('M-26-30H26V30H-26Z', CREAM) + ink('M-16-4H0V12H-16ZM0-4H16V12H0ZM-8-20H8V-4H-8Z', CORAL)) +
      at(106, 120, ink('M-26-26H26V26H-26Z', CREAM) + ink('M0-18L14 0L0 18L-14 0Z', SUN)),
  ),
  'mn-yarn': yard(
    MINT,
    kid(42, 88, 1.1, an, 'laugh', tube('M17 34C30 38 38 30 44 22', 9, an.skin), '', -8) +
      kid(160, 88, 1.1, chi, 'sad', halt(chi, -1)) +
      at(154, 140, wool(SUN)) +
      line('M92 112L138 136', 7, '#C9731A'),
  ),
  'mn-yarn-nice': yard(
    PINK,
    kid(42, 90, 1.1, an, 'talk', tube('M17 34C30 38 38 30 44 22', 9, an.skin)) +
      kid(162, 90, 1.05, chi, 'sad') +
      at(150, 140, wool(SUN), ' scale(.8)') +
      line('M92 114L134 136', 7, '#C9731A') +
      saying(98, 36, 72, at(-12, 0, wool(SUN), ' scale(.7)') + love(16, 0, 0.6)),
  ),
  'mn-yarn-play': yard(
    BUTTER,
    kid(40, 94, 1, an, 'talk', tube('M17 36C30 40 38 34 44 26', 9, an.skin)) +
      kid(166, 96, 1, chi, 'sad', hanging(chi)) +
      line('M84 120L150 140', 7, '#C9731A') +
      saying(104, 38, 70, kid(-16, -3, 0.38, an, 'laugh') + kid(16, -3, 0.38, chi, 'laugh') + line('M-8 12H8', 5, '#C9731A')),
  ),
  'mn-yarn-on': yard(
    PINK,
    left(an, 'grin', reach(an, 1, 46, 26)) +
      right(chi, 'calm', hanging(chi)) +
      at(104, 132, wool(SUN)) +
      saying(92, 32, 70, at(0, 0, ball, ' scale(.8)')),
  ),
  'mn-yarn-back': yard(
    SKY,
    kid(48, 92, 1.1, an, 'down', reach(an, 1, 46, 34), '', 8) +
      kid(156, 90, 1.1, chi, 'calm', reach(chi, -1, 36, 36)) +
      at(106, 122, wool(SUN)),
  ),
  'mn-wind': yard(
    MINT,
    kid(162, 98, 1, chi, 'calm', hanging(chi)) +
      at(124, 138, wool(SUN), ' scale(.9)') +
      kid(40, 88, 1.05, an, 'smile', hanging(an)) +
      at(96, 44, watch, ' scale(1.4)'),
  ),
  'mn-nag': yard(
    BUTTER,
    kid(48, 96, 1.05, an, 'talk', reach(an, 1, 40)) +
      kid(156, 96, 1.05, chi, 'tired', hanging(chi)) +
      question(42, 32, 1) +
      question(96, 30, -1) +
      question(150, 32, -1),
  ),
  'mn-push-wish': card(
    SKY,
    flat('M0 132H200V160H0Z', SAND) +
      kid(50, 92, 1.05, dan, 'grin') +
      sitting(152, 80, 0.9, khoi, 'smile') +
      thought(
        92,
        34,
        0.95,
        62,
        66,
        at(0, 8, round(0, 0, 15, 15, CREAM) + line('M0-14V14M-14 0H14', 3, INK)) + line('M-34-6H-22M-36 6H-22', 5, '#C9731A'),
      ),
  ),
  'mn-push-ask': card(BUTTER, flat('M0 132H200V160H0Z', SAND) + chat('smile', question(98, 36, -1))),
  'mn-push-hold': card(MINT, flat('M0 132H200V160H0Z', SAND) + pushing('talk', 'uneasy', question(100, 30, -1))),
  'mn-push-go': card(PINK, flat('M0 132H200V160H0Z', SAND) + pushing('laugh', 'wide', speed(8, 74))),
  'mn-push-hill': card(
    SKY,
    flat('M0 160L200 96V160Z', SAND) +
      at(8, -6, pushing('grin', 'calm', ''), ' rotate(-8 100 80)') +
      arrow('M22 56L58 40M44 36L60 39L52 54'),
  ),
  'mn-beside': card(
    MINT,
    flat('M0 132H200V160H0Z', SAND) +
      sitting(138, 76, 1, khoi, 'smile') +
      kid(56, 80, 1.05, dan, 'smile', hanging(dan)) +
      arrow('M84 26H124M112 14L126 26L112 38'),
  ),
  'mn-race': card(
    BUTTER,
    flat('M0 132H200V160H0Z', SAND) +
      sitting(120, 74, 0.95, khoi, 'laugh', tube('M-18 34C-30 24-34 14-36 6M18 34C30 24 34 14 36 6', 8, khoi.skin)) +
      kid(48, 78, 1, dan, 'laugh', spread(dan.skin), '', 8) +
      tube('M182 132V36', 5, CREAM) +
      ink('M182 36H156L164 48L156 60H182Z', CORAL),
  ),
  'mn-pull': pulled('laugh', tube('M17 34C30 40 40 40 46 34', 9, binh.skin), 'sad', true, line('M78 128C90 122 96 116 104 106', 7, CORAL)),
  'mn-pull-more': pulled(
    'cross',
    tube('M17 30C30 36 40 36 46 30M17 40C30 48 40 48 46 42', 8, binh.skin),
    'uneasy',
    true,
    line('M78 122L126 98M78 134L126 112', 7, CORAL) + line('M84 44l-8-10M100 38V26M116 44l8-10', 6, '#C9731A'),
  ),
  'mn-let-go': pulled(
    'down',
    reach(binh, 1, 30, 50) + reach(binh, -1, 26, 50),
    'calm',
    true,
    line('M66 146C80 152 92 146 104 150', 7, CORAL) + at(66, 34, heart(CORAL), ' scale(.7)'),
  ),
  'mn-weave-fast': yard(
    PINK,
    at(116, 88, cloth(true), ' scale(1.15)') + ink('M84 74C98 60 138 60 152 74C138 88 98 88 84 74Z', '#E08A5A') + speed(20, 58),
  ),
  'mn-crayon-orange': card(
    LEAF,
    ink('M30 26H170V138H30Z', CREAM) + at(96, 78, sunny(24)) + at(148, 116, ink('M-8-40H8V14L0 28L-8 14Z', '#E08A5A'), ' rotate(24)'),
  ),
};
