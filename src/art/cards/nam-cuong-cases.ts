/** What the children on the dunes are asked for, and what they may answer: band A sees it. */
import { WHO } from '../card-cast';
import { held, hushed, spread, thought, tight } from '../card-gestures';
import { arm, arrow, heart, kid } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  dot,
  flat,
  ground,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  round,
  SAND,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  tube,
  WHITE,
} from '../card-pen';

const PINK = '#FFD9E0';
const LILAC = '#E6D6FB';
const { na, binh, chi, hoa, quan, ut, nam, grandma, father } = WHO;
const love = (x: number, y: number, size: number): string => at(x, y, heart(CORAL), ` scale(${size})`);
const sand = ground(SAND, 128);
/** A dune on the right: what is behind it can't be seen. */
const dune = ink('M104 170C124 104 150 92 176 100C190 104 204 110 214 118V170Z', SAND);
const behind = (child: typeof na | typeof hoa): string =>
  card(
    SKY,
    arrow('M150 66C166 34 186 40 184 84M172 72L184 86L196 72') +
      dune +
      sand +
      kid(46, 94, 0.95, child, 'sad', tight) +
      kid(112, 66, 1.1, quan, 'aside', hushed(quan.skin, -1) + arm(quan, 'M17 32C24 38 28 42 34 42', 'M34 42L52 34')),
  );
const kite = (x: number, y: number, size: number): string =>
  at(x, y, ink('M0-26L20 0L0 34L-20 0Z', CORAL) + flat('M0-22V30L16 0Z', SUN) + line('M0 34C-8 44 8 50 0 60', 4, INK), ` scale(${size})`);
const glass = at(0, 0, ink('M-16-20H16L12 22H-12Z', WHITE) + flat('M-12-6H12L9 18H-9Z', SKY_MID));

export const cards: Record<string, string> = {
  'ut-hug': card(BUTTER, sand + kid(148, 66, 1.25, ut, 'laugh', spread(ut.skin), '', -6) + kid(42, 94, 1, na, 'sad', tight, '', -12)),
  'ut-kiss': card(
    PINK,
    kid(46, 92, 1.05, na, 'sad', tight, '', -12) +
      kid(
        140,
        64,
        1.4,
        ut,
        'none',
        line('M-16 1C-13 6-8 6-5 1M4 1C7 6 12 6 15 1', 4, INK) +
          ink('M-18 9C-26 4-34 8-28 13C-36 16-30 24-20 19C-14 16-14 12-18 9Z', CORAL) +
          tube('M-15 34C-30 44-40 44-50 40', 9, ut.skin),
        '',
        -10,
      ) +
      love(86, 48, 0.75) +
      love(70, 26, 0.5),
  ),
  'ut-held': card(MINT, held(ut, na)),
  'cheek-here': card(
    CREAM,
    kid(84, 76, 1.6, na, 'teeth') +
      tube('M108 132C150 146 172 128 162 104', 14, na.skin) +
      round(158, 96, 20, 18, na.skin) +
      tube('M146 94L122 90', 10, na.skin) +
      love(112, 96, 0.5),
  ),
  'granny-hug': card(
    BUTTER,
    kid(46, 98, 0.95, binh, 'laugh') +
      kid(138, 70, 1.25, grandma, 'laugh', spread(grandma.skin)) +
      thought(44, 34, 0.85, 46, 64, love(0, 4, 1)),
  ),
  'hug-baby': card(
    SKY,
    kid(140, 64, 1.3, grandma, 'peace') +
      ink('M96 120C96 98 132 94 150 112C160 130 140 148 116 144C102 142 96 134 96 120Z', WHITE) +
      round(114, 116, 17, 16, SKIN.light) +
      line('M107 117H109M118 117H120M110 124C112 126 116 126 118 124', 4, INK) +
      tube('M164 104C170 132 150 146 120 142', 11, grandma.skin) +
      kid(42, 94, 1, binh, 'calm', arm(binh, 'M17 32C24 36 28 36 32 34', 'M32 34L46 28')),
  ),
  'behind-hoa': behind(hoa),
  'behind-na': behind(na),
  'tickle-ribs': card(
    MINT,
    kid(60, 82, 1.1, binh, 'sad', tube('M-17 32C-30 24-32 14-28 4M17 32C28 30 30 36 26 44', 8, binh.skin), '', -8) +
      kid(144, 62, 1.3, nam, 'grin') +
      tube('M126 100C114 114 104 112 96 112M150 112C140 142 112 146 92 138', 12, nam.skin) +
      line('M92 104L84 98M90 112L80 112M92 120L84 126M88 130L80 126M86 138L76 140M88 146L80 152', 9, INK) +
      line('M92 104L84 98M90 112L80 112M92 120L84 126M88 130L80 126M86 138L76 140M88 146L80 152', 4, nam.skin) +
      line('M24 100q-8 6 0 12t0 12M100 84q8-6 0-12', 5, AMBER),
  ),
  'one-more': card(
    LILAC,
    kid(72, 78, 1.45, binh, 'teeth') +
      tube('M98 130C124 140 144 132 148 112', 13, binh.skin) +
      tube('M144 92V48', 13, binh.skin) +
      round(150, 104, 22, 20, binh.skin) +
      line('M138 100H160M142 112H162', 4, AMBER) +
      tube('M144 86V50', 13, binh.skin),
  ),
  'climb-hand': card(
    SKY,
    flat('M0 160V150C60 140 110 110 146 84C170 74 190 76 200 78V138A22 22 0 0 1 178 160Z', SAND) +
      kid(158, 46, 0.9, na, 'laugh', tube('M-15 32C-30 42-44 50-56 60', 9, na.skin)) +
      kid(60, 98, 0.95, chi, 'calm') +
      thought(50, 32, 0.95, 56, 62, ink('M-34 22C-14-2 12-2 34 22Z', SAND) + at(0, -8, kid(0, 0, 0.36, chi, 'laugh'))),
  ),
  'climb-self': card(
    SKY,
    flat('M0 160V150C50 144 96 118 128 84C160 62 190 66 200 68V138A22 22 0 0 1 178 160Z', SAND) +
      kid(106, 62, 1, chi, 'laugh', tube('M17 32C28 26 34 18 38 8M-17 32C-28 38-30 46-28 54', 9, chi.skin), '', 14) +
      arrow('M142 56L172 36M156 34L174 34L172 52') +
      kid(36, 108, 0.75, na, 'laugh'),
  ),
  'climb-led': card(
    SKY,
    flat('M0 160V150C60 140 110 110 146 84C170 74 190 76 200 78V138A22 22 0 0 1 178 160Z', SAND) +
      kid(148, 50, 1, na, 'laugh') +
      kid(58, 92, 1, chi, 'down', '', '', 8) +
      tube('M74 122L104 100', 10, chi.skin) +
      tube('M136 82L108 98', 10, na.skin),
  ),
  'lost-kite': card(
    BUTTER,
    sand +
      kid(62, 92, 1.1, binh, 'sad') +
      kite(22, 118, 0.6) +
      thought(
        138,
        46,
        1.2,
        92,
        84,
        at(-9, 2, kid(0, 0, 0.62, father, 'calm')) +
          line('M16-6C16-15 31-15 31-6C31 0 24 0 24 5', 5, '#7C5CC4') +
          dot(24, 13, 3.5, 3.5, '#7C5CC4'),
      ),
  ),
  'kite-play': card(
    SKY,
    ground(LEAF, 128) +
      line('M78 112C100 100 120 80 142 44', 4, INK) +
      kite(146, 36, 0.95) +
      kid(56, 86, 1.1, binh, 'laugh', tube('M17 32C24 36 24 34 26 26', 9, binh.skin)),
  ),
  'drink-water': card(
    MINT,
    kid(92, 78, 1.5, binh, 'calm') +
      tube('M118 128C150 132 158 118 146 104', 13, binh.skin) +
      at(138, 92, glass, ' scale(1.3)') +
      round(152, 104, 11, 11, binh.skin),
  ),
};
