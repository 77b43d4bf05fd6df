/** Turtle beach for children who can't read: washing, cream, being led, and what a child answers. Nobody is shown undressed: foam, a towel or clothes cover them. */
import { covering, crossed, hush, scarf } from '../card-asks';
import { arm, heart, KIDS, type Kid, kid, spark, standing } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CORAL_DARK,
  CREAM,
  card,
  dot,
  FOAM,
  flat,
  GRAPE,
  ground,
  head,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  NAVY,
  nape,
  PLUM,
  round,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  shirt,
  tube,
  WHITE,
  wheel,
} from '../card-pen';

const NA: Kid = { skin: SKIN.deep, hair: 'bob', cloth: WHITE };
const TI: Kid = { skin: SKIN.warm, hair: 'short', cloth: SEA };
const HOA: Kid = { ...KIDS.ha, cloth: WHITE };
const SANG: Kid = { skin: SKIN.warm, hair: 'short', cloth: WHITE };
const CARER: Kid = { skin: SKIN.tan, hair: 'crew', cloth: GRAPE };
const DAD: Kid = { skin: SKIN.tan, hair: 'short', cloth: FOAM };
const AUNT: Kid = { skin: SKIN.tan, hair: 'bob', cloth: CORAL };
const NEIGHBOUR: Kid = { skin: SKIN.light, hair: 'pony', cloth: SUN };
const KHOI: Kid = { skin: SKIN.deep, hair: 'crew', cloth: WHITE };
const FRIEND: Kid = { skin: SKIN.deep, hair: 'short', cloth: CORAL };
/** Vân does not see: dark glasses. */
const VAN: Kid = { skin: SKIN.warm, hair: 'tails', cloth: WHITE, more: ink('M-19-1H-3V9H-19ZM3-1H19V9H3Z', INK) + line('M-3 2H3', 4, INK) };

const tub = (fill = SEA): string => ink('M18 98H142L130 150H30Z', fill) + line('M26 112H136', 5, FOAM);
const foam = [30, 50, 74, 98, 122, 138].map((x, i) => round(x, 96 - (i % 2) * 5, 14, 12, WHITE)).join('');
const bathroom = ground(BUTTER, 132) + flat('M0 40H200V44H0ZM60 0H64V40H60ZM140 44H144V84H140Z', SKY_MID);

const cane = (d: string, tip: string): string => line(d, 12, INK) + line(d, 6, WHITE) + line(tip, 6, CORAL);
const cream = ink('M-9-20H9L6-32H-6ZM-11-20H11V16H-11Z', WHITE) + line('M-6-4H6M0-10V2', 5, CORAL);
const blobs = (x: number, y: number): string => round(x, y, 7, 5, WHITE) + round(x + 13, y - 4, 6, 4, WHITE);
const candy = (x: number, y: number, turn: number, paper: string): string =>
  at(
    x,
    y,
    ink('M-26-12L-12 0L-26 12ZM26-12L12 0L26 12Z', paper) + round(0, 0, 16, 15, paper) + line('M-6-8L6 8', 4, WHITE),
    ` rotate(${turn})`,
  );

export const cards: Readonly<Record<string, string>> = {
  'bath-no': card(MINT, at(20, 0, foam + tub()) + crossed(100, 92, 44)),
  itch: card(
    CREAM,
    kid(100, 48, 1.25, NA, 'sad', covering(NA), standing(NA)) +
      line('M58 118L48 112L52 124L42 122M142 118L152 112L148 124L158 122M84 146L78 154M116 146L122 154', 6, CORAL_DARK),
  ),
  // From behind: it itches there. He asks Dad, who has the cream.
  'cream-dad': card(
    MINT,
    ground(BUTTER, 136) +
      kid(140, 78, 1.35, DAD, 'smile', arm(DAD, 'M-18 34C-28 40-30 46-28 52', 'M-28 52L-26 34')) +
      at(104, 112, cream) +
      at(50, 66, standing(TI) + shirt(SEA) + arm(TI, 'M18 32C27 38 28 44 27 48', 'M27 48L12 64') + nape(TI.skin, 'short')) +
      line('M22 126L12 120L16 132L6 130M82 132L92 138', 5, CORAL_DARK),
  ),
  'bath-self': card(
    SKY,
    bathroom +
      at(80, 58, head(TI.skin, 'short', 'laugh'), ' scale(1.2)') +
      tube('M48 96C36 80 42 66 54 60', 12, TI.skin) +
      foam +
      tub() +
      at(56, 48, ink('M-16-9H16Q20-9 20 0T16 9H-16Q-20 9-20 0T-16-9Z', SUN), ' rotate(-30)') +
      round(164, 60, 12, 12, WHITE) +
      round(180, 36, 8, 8, WHITE) +
      round(158, 30, 6, 6, WHITE),
  ),
  // A tub full of foam, a child's own hands, and a grown-up who comes in all the same and says hush.
  'bath-again': card(
    SKY,
    bathroom +
      ink('M122 14H196V150H122Z', NAVY) +
      kid(162, 72, 1.2, CARER, 'smile', hush(CARER)) +
      at(70, 62, head(SANG.skin, 'short', 'sad'), ' scale(1.15)') +
      at(-10, 0, foam + tub()) +
      at(70, 104, arm(SANG, '', 'M-20 0L16-14') + arm(SANG, '', 'M20 0L-16-14')),
  ),
  'bath-nod': card(
    SKY,
    bathroom +
      at(66, 66, head(SANG.skin, 'short', 'teeth'), ' scale(1.15)') +
      kid(
        158,
        70,
        1.2,
        CARER,
        'laugh',
        line('M-16 36C-30 34-44 24-54 10', 24, INK) + line('M-16 36C-30 34-44 24-54 10', 13, GRAPE) + round(-56, 6, 9, 9, SKIN.tan),
      ) +
      at(-10, 0, foam + tub()) +
      line('M22 44C16 52 16 62 20 70M112 30L104 24', 5, AMBER),
  ),
  'bath-hair': card(
    CREAM,
    bathroom +
      at(
        146,
        60,
        shirt(PLUM) +
          head(SKIN.tan, 'bald', 'laugh') +
          ink('M-26-2C-26-22-14-28 0-28S26-22 26-2C14-14-14-14-26-2Z', '#C9CBD8') +
          round(0, -28, 10, 9, '#C9CBD8') +
          line('M-16 36C-34 36-44 22-48 8', 24, INK) +
          line('M-16 36C-34 36-44 22-48 8', 13, PLUM),
        ' scale(1.25)',
      ) +
      at(74, 72, head(SKIN.warm, 'short', 'peace'), ' scale(1.05)') +
      round(54, 46, 12, 11, WHITE) +
      round(74, 38, 14, 13, WHITE) +
      round(94, 48, 12, 11, WHITE) +
      foam +
      tub(),
  ),
  'bath-hot': card(
    CREAM,
    bathroom +
      at(
        80,
        66,
        head(SKIN.warm, 'short', 'down') + dot(-17, 12, 6, 5, CORAL) + dot(17, 12, 6, 5, CORAL) + line('M-7 16H7', 5, INK),
        ' scale(1.15)',
      ) +
      foam +
      tub(CORAL) +
      line('M24 78C16 66 32 58 24 44M140 78C132 66 148 58 140 44M164 84C156 72 172 64 164 50', 6, CORAL_DARK) +
      ink('M118 34C110 46 112 54 118 54S126 46 118 34Z', SKY),
  ),
  'bath-neighbour': card(
    SKY,
    bathroom +
      at(
        62,
        70,
        shirt(CREAM) +
          head(KHOI.skin, 'crew', 'sad') +
          arm(KHOI, 'M-18 32C-26 40-24 48-20 50', 'M-20 50L14 40') +
          arm(KHOI, 'M18 32C26 40 24 48 20 50', 'M20 50L-14 40'),
        ' scale(1.15)',
      ) +
      wheel(34, 134) +
      wheel(90, 134) +
      line('M20 38L8 32M20 58H6M104 38L112 32', 5, AMBER) +
      kid(156, 68, 1.25, NEIGHBOUR, 'smile', line('M-16 36C-26 40-32 38-36 32', 24, INK) + line('M-16 36C-26 40-32 38-36 32', 13, SUN)) +
      at(112, 108, ink('M-16-9H16Q20-9 20 0T16 9H-16Q-20 9-20 0T-16-9Z', CORAL), ' rotate(-30)') +
      round(118, 90, 6, 6, WHITE) +
      round(106, 88, 4, 4, WHITE),
  ),
  'arm-cream': card(
    CREAM,
    at(30, 30, round(0, 0, 15, 15, SUN)) +
      kid(146, 74, 1.3, AUNT, 'smile', arm(AUNT, 'M-18 34C-26 42-30 44-34 42', 'M-34 42L-44 36')) +
      kid(48, 84, 1.2, HOA, 'smile', arm(HOA, 'M18 32C28 42 34 42 38 40', 'M38 40L58 34')) +
      blobs(92, 116) +
      at(98, 84, cream, ' rotate(160) scale(.8)'),
  ),
  'cream-self': card(
    MINT,
    at(
      100,
      66,
      shirt(WHITE) +
        head(HOA.skin, 'pony', 'smile') +
        (HOA.more ?? '') +
        arm(HOA, 'M-18 32C-28 40-30 46-26 52', 'M-26 52L14 52') +
        arm(HOA, 'M18 32C28 38 28 44 22 46', 'M22 46L6 44') +
        blobs(-12, 50),
      ' scale(1.4)',
    ) + at(170, 120, cream, ' scale(1.1)'),
  ),
  'cane-rush': card(
    MINT,
    ground(LEAF, 136) +
      kid(148, 70, 1.15, FRIEND, 'laugh', arm(FRIEND, 'M-18 32C-26 42-30 44-36 44', 'M-36 44L-48 44'), '', 14) +
      kid(60, 88, 1.1, VAN, 'sad', scarf + arm(VAN, 'M18 32C26 34 32 34 36 32', 'M36 32L46 30'), '', 18) +
      cane('M26 128L6 154', 'M10 149L6 154') +
      line('M8 40H36M4 62H24M8 84H20M96 26H116', 6, SEA) +
      ink('M84 34C78 44 79 50 84 50S90 44 84 34Z', SKY_MID),
  ),
  // Arm in arm, at an easy pace.
  'cane-stroll': card(
    BUTTER,
    ground(LEAF, 138) +
      kid(136, 74, 1.2, FRIEND, 'smile') +
      kid(74, 80, 1.15, VAN, 'smile', scarf + arm(VAN, 'M18 32C26 38 32 40 34 40', 'M34 40H42')) +
      cane('M56 134L30 156', 'M36 151L30 156') +
      at(104, 26, heart(CORAL), ' scale(.8)'),
  ),
  // Led, and thinks of walking alone.
  'cane-wish': card(
    SKY,
    ground(LEAF, 138) +
      kid(146, 92, 1.05, FRIEND, 'smile') +
      kid(92, 98, 1, VAN, 'aside', scarf + arm(VAN, 'M18 32C26 38 32 40 34 40', 'M34 40H40')) +
      ink('M24 84C4 84 0 62 14 54C6 34 24 18 40 24C50 6 82 8 86 28C102 34 100 56 86 62C82 78 60 84 50 78C42 86 32 88 24 84Z', WHITE) +
      at(54, 40, head(VAN.skin, 'tails', 'laugh') + (VAN.more ?? '') + at(0, 4, shirt(WHITE)), ' scale(.5)') +
      line('M66 58L78 74', 5, INK) +
      round(60, 92, 5, 5, WHITE),
  ),
  'cane-hide': card(
    CREAM,
    cane('M150 44L106 150', 'M110 140L106 150') +
      kid(92, 70, 1.4, VAN, 'aside', scarf + arm(VAN, 'M18 32C28 38 30 44 28 50', 'M28 50L20 56')) +
      spark('M164 34L174 26M170 54H182M156 22L160 12'),
  ),
  candies: card(
    '#FFD9E0',
    candy(58, 52, -20, CORAL) +
      candy(138, 46, 18, SEA) +
      candy(98, 96, 4, SUN) +
      candy(40, 122, 30, GRAPE) +
      candy(158, 118, -24, CORAL_DARK),
  ),
};
