/** What the older ones meet online: prizes, teams, loans, threats, and pictures that are asked for first. */

import { hushed } from '../card-gestures';
import { arm, bubble, chair, KIDS, type Kid, kid, phone, wheels } from '../card-kids';
import {
  AMBER,
  at,
  BRICK,
  BUTTER,
  CORAL,
  CREAM,
  card,
  cloud,
  dot,
  flat,
  GRAPE,
  GRAPE_DARK,
  ground,
  head,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  MIST,
  NAVY,
  question,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';
import { man, scarf } from '../card-people';

const LILAC = '#E6D6FB';
const boy: Kid = { skin: SKIN.warm, hair: 'short', cloth: SKY_MID };
const coin = (x: number, y: number, size = 1): string =>
  at(x, y, round(0, 0, 15, 15, SUN) + line('M-5-6H6M0-6V9M-5 1H5', 4, AMBER), ` scale(${size})`);
const heart = (x: number, y: number, size: number): string =>
  at(x, y, ink('M0 16C-26-2-16-22 0-8C16-22 26-2 0 16Z', CORAL), ` scale(${size})`);
const small = (x: number, y: number, size: number, who: Kid, mood: Parameters<typeof head>[2]): string =>
  at(x, y, head(who.skin, who.hair, mood), ` scale(${size})`);
const wheelOfLuck = [SUN, CORAL, LEAF, SKY_MID, GRAPE, CREAM]
  .map((colour, n) => `<path fill="${colour}" stroke-width="4" transform="rotate(${n * 60})" d="M0 0L-25-43A50 50 0 0 1 25-43Z"/>`)
  .join('');

export const cards: Record<string, string> = {
  'dg-lucky-spin': card(
    BUTTER,
    at(76, 84, wheelOfLuck + round(0, 0, 9, 9, WHITE), ' scale(1.12)') +
      ink('M66 14H86L76 34Z', BRICK) +
      coin(134, 36) +
      coin(150, 60, 0.8) +
      kid(
        154,
        96,
        0.95,
        { skin: SKIN.tan, hair: 'crew', cloth: LEAF },
        'grin',
        arm({ skin: SKIN.tan, hair: 'crew', cloth: LEAF }, 'M-18 31C-28 32-32 28-36 24', 'M-36 24L-44 20'),
      ),
  ),
  'dg-team-mic': card(
    SKY,
    ground(MINT, 126) +
      at(48, 84, chair + wheels, ' scale(.8)') +
      kid(48, 74, 1, { skin: SKIN.deep, hair: 'crew', cloth: WHITE, more: scarf }, 'laugh') +
      at(
        104,
        118,
        ink('M-26-14H26C40-14 44 24 30 24C22 24 18 12 10 12H-10C-18 12-22 24-30 24C-44 24-40-14-26-14Z', GRAPE) +
          line('M-20-6V6M-26 0H-14', 5, INK) +
          dot(16, -2, 4, 4, CORAL) +
          dot(26, 4, 4, 4, SUN),
      ) +
      bubble(88, 8, 104, 74, 96) +
      small(112, 44, 0.62, KIDS.mi, 'laugh') +
      small(144, 40, 0.62, KIDS.nam, 'grin') +
      small(174, 46, 0.58, KIDS.bo, 'laugh'),
  ),
  'dg-borrowed-phone': card(
    LILAC,
    kid(140, 56, 1.45, { ...man, more: '' }, 'smile', hushed(man.skin, 1), '', -4) +
      kid(44, 92, 1.05, { skin: SKIN.warm, hair: 'crew', cloth: SUN }, 'uneasy', '', '', -8) +
      tube('M122 116C112 126 104 126 98 122', 12, man.skin) +
      at(92, 106, phone('#5A4E7D', line('M-24-34L24 34M24-34L-24 34', 9, GRAPE)), ' scale(.5) rotate(-10)'),
  ),
  'dg-asked-post': card(
    CREAM,
    at(66, 82, ink('M-54-62H54V66H-54Z', WHITE) + flat('M-46-54H46V42H-46Z', SKY), ' rotate(-4)') +
      kid(
        62,
        64,
        0.82,
        { skin: SKIN.deep, hair: 'pony', cloth: GRAPE },
        'laugh',
        arm({ skin: SKIN.deep, hair: 'pony', cloth: GRAPE }, 'M18 32C28 28 32 20 32 12', 'M32 12L34 4') +
          at(42, -4, ink('M-20 6C-18-24 18-24 20 6L4 12H-4Z', CORAL) + line('M0 12V-14M-4 11L-14-8M4 11L14-8', 4, INK)),
      ) +
      bubble(120, 14, 72, 62, 128) +
      at(156, 44, question(GRAPE_DARK), ' scale(1.05)') +
      heart(138, 122, 0.9) +
      at(174, 122, round(0, 0, 16, 16, MINT) + line('M-8 0L-2 7L9-7', 5, SEA)),
  ),
  'dg-loan-app': card(
    SAND,
    at(
      60,
      82,
      phone(CREAM, coin(-10, -26, 1.1) + coin(14, -8, 1.1) + line('M0 14C0 34-22 36-22 18M-22 18L-28 24M-22 18L-15 24', 6, NAVY)),
      ' scale(1.08)',
    ) +
      line('M108 50C122 46 126 40 134 36M108 82H132M108 112C122 116 126 122 134 126', 5, AMBER) +
      [
        [156, 36, KIDS.lan],
        [156, 82, KIDS.nam],
        [156, 128, KIDS.mi],
      ]
        .map(
          ([x, y, who]) => round(x as number, y as number, 24, 21, WHITE) + small(x as number, (y as number) + 2, 0.56, who as Kid, 'wide'),
        )
        .join(''),
  ),
  'dg-band-live': card(
    BUTTER,
    ground(SAND, 132) +
      kid(
        58,
        62,
        1.1,
        { skin: SKIN.deep, hair: 'short', cloth: WHITE },
        'laugh',
        arm({ skin: SKIN.deep, hair: 'short', cloth: WHITE }, 'M-18 31C-26 38-26 44-20 50', 'M-20 50L-12 56') +
          arm({ skin: SKIN.deep, hair: 'short', cloth: WHITE }, 'M18 31C26 38 26 44 20 50', 'M20 50L12 56'),
      ) +
      ink('M30 118H88L80 150H38Z', WOOD_LIGHT) +
      ink('M28 118C28 106 90 106 90 118C90 130 28 130 28 118Z', CREAM) +
      line('M40 132L48 148M60 134V150M78 132L72 148', 4, BRICK) +
      line('M150 106V150M150 128L130 152M150 128L170 152', 6, INK) +
      at(150, 66, phone(SKY, at(0, 0, round(0, 0, 14, 14, CORAL))), ' scale(.62)') +
      heart(112, 40, 0.8) +
      heart(126, 18, 0.6) +
      heart(104, 74, 0.55),
  ),
  'dg-boy-paid': card(
    MINT,
    kid(
      50,
      82,
      1.2,
      boy,
      'sad',
      arm(boy, 'M-18 31C-26 38-24 46-12 50', 'M-12 50L0 48') + arm(boy, 'M18 31C26 38 24 46 12 50', 'M12 50L4 48'),
    ) +
      at(
        140,
        96,
        phone(CREAM, at(0, -12, cloud(MIST) + line('M0-12V6M0 14V15', 7, INK), ' scale(.7)') + coin(0, 32, 0.9)),
        ' scale(.9) rotate(8)',
      ) +
      line('M90 58C84 66 84 76 90 84M188 62C194 70 194 80 188 88', 5, AMBER) +
      line('M96 132C104 138 112 138 118 134', 5, AMBER) +
      coin(104, 28) +
      line('M118 34L128 42M120 26L132 30', 5, AMBER),
  ),
};
