/** What the children on the dunes are asked for, and what they may answer: band A sees it. */
import { WHO } from '../card-cast';
import { held, hushed, spread, thought, tight } from '../card-gestures';
import { arm, arrow, clock, heart, kid, waves } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CORAL_DARK,
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
  palm,
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
  // He stays where he is and points: the baby instead.
  'hug-baby': card(
    SKY,
    kid(122, 52, 1.05, grandma, 'smile', tube('M15 32C30 38 38 44 46 54', 9, grandma.skin)) +
      ink('M134 112C134 94 164 88 182 104C192 122 176 142 152 138C140 136 134 130 134 112Z', WHITE) +
      round(156, 110, 19, 18, SKIN.light) +
      line('M148 110H150M160 110H162M152 118C154 121 158 121 160 118', 4, INK) +
      kid(40, 92, 1, binh, 'aside', tube('M17 32C28 36 34 38 42 40', 9, binh.skin)) +
      arrow('M84 140H122M110 128L124 140L110 152') +
      arrow('M148 36C176 36 184 56 178 76M166 66L177 80L192 68'),
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
  // She is offered a hand, and thinks of herself going up alone.
  'climb-hand': card(
    SKY,
    flat('M0 160V150C60 140 110 126 150 108C174 98 190 96 200 98V138A22 22 0 0 1 178 160Z', SAND) +
      kid(164, 76, 0.85, na, 'laugh', tube('M-15 32C-32 40-46 46-58 52', 9, na.skin)) +
      kid(80, 118, 0.75, chi, 'aside') +
      thought(
        62,
        46,
        1.45,
        78,
        92,
        flat('M-36 12C-20 10 4-2 36-14V14C20 32-20 32-36 12Z', SAND) +
          at(-4, -8, kid(0, 0, 0.48, chi, 'laugh', tube('M17 32C30 26 36 16 40 6', 9, chi.skin), '', 12)) +
          line('M14 2L28-12M18-12H28V-2', 5, AMBER),
      ),
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
      kid(58, 92, 1, chi, 'sad', '', '', 8) +
      tube('M74 122L104 100', 10, chi.skin) +
      tube('M136 82L108 98', 10, na.skin),
  ),
  // He stands alone with his kite; Dad is far off, behind another dune, and the way between is broken off.
  'lost-kite': card(
    BUTTER,
    flat('M96 160C112 96 150 78 178 82C190 84 196 88 200 92V138A22 22 0 0 1 178 160Z', SAND) +
      at(168, 52, kid(0, 0, 0.62, father, 'calm', '', '')) +
      flat('M126 116C150 84 180 80 200 88V130H126Z', SAND) +
      sand +
      line('M92 118L104 108M142 78L130 88', 7, '#7C5CC4') +
      line('M110 88L126 108M126 88L110 108', 15, INK) +
      line('M110 88L126 108M126 88L110 108', 7, CORAL) +
      kid(52, 96, 1.1, binh, 'sad') +
      kite(18, 122, 0.55) +
      at(86, 34, line('M-9-9C-9-22 11-22 11-9C11-1 1-1 1 8', 7, '#7C5CC4') + dot(1, 19, 5, 5, '#7C5CC4')),
  ),
  'kite-play': card(
    SKY,
    ground(LEAF, 128) +
      line('M78 112C100 100 120 80 142 44', 4, INK) +
      kite(146, 36, 0.95) +
      kid(56, 86, 1.1, binh, 'laugh', tube('M17 32C24 36 24 34 26 26', 9, binh.skin)),
  ),
  // Hot sun: he reaches for a glass that somebody holds out.
  'drink-water': card(
    MINT,
    round(28, 26, 17, 17, SUN) +
      kid(60, 92, 1.25, binh, 'talk', tube('M17 34C30 36 40 28 48 16', 9, binh.skin)) +
      ink('M98 52C92 62 93 68 98 68S104 62 98 52Z', SKY_MID) +
      tube('M198 78L174 84', 12, SKIN.tan) +
      at(152, 80, glass, ' scale(1.4)') +
      round(170, 86, 10, 12, SKIN.tan),
  ),
  // Linked fingers, and a clock: in a while.
  'promise-later': card(
    LILAC,
    tube('M8 118C30 104 50 92 78 96', 20, SKIN.deep) +
      tube('M192 118C170 104 150 92 122 96', 20, SKIN.warm) +
      line('M72 96C92 92 108 100 104 112M128 96C108 92 92 100 96 112', 19, INK) +
      line('M72 96C92 92 108 100 104 112', 9, SKIN.deep) +
      line('M128 96C108 92 92 100 96 112', 9, SKIN.warm) +
      at(78, 42, clock(30)) +
      arrow('M120 42H164M150 28L166 42L150 56'),
  ),
  // She trembles, and stands close to a grown-up, who lays an arm round her.
  'stand-close': card(
    BUTTER,
    sand +
      ink('M110 42C92 48 90 76 92 164H198C200 76 196 48 178 42Z', SKY_MID) +
      round(144, 14, 36, 34, SKIN.tan) +
      line('M132 28C138 36 150 36 156 28', 5, INK) +
      [-1, 1].map((side) => dot(144 + side * 14, 10, 5, 6, INK)).join('') +
      kid(62, 88, 1.1, na, 'wide', tube('M17 34C28 40 34 42 42 42', 9, na.skin)) +
      line('M178 70C176 104 140 124 92 116', 30, INK) +
      line('M178 70C176 104 140 124 92 116', 19, SKY_MID) +
      round(86, 116, 14, 12, SKIN.tan) +
      line('M24 52q-8 8 0 16t0 16M12 60q-6 7 0 14', 5, '#7C5CC4'),
  ),
  // Two side by side call it out, each with a palm.
  'aloud-both': card(
    PINK,
    [
      [48, na],
      [140, chi],
    ]
      .map(
        ([x, who]) =>
          kid(x as number, 84, 1.1, who as typeof na, 'shout') + at((x as number) + 42, 112, palm((who as typeof na).skin), ' scale(.5)'),
      )
      .join('') + line('M30 30L20 18M48 26V12M66 30L76 18M122 30L112 18M140 26V12M158 30L168 18', 7, AMBER),
  ),
  ...Object.fromEntries(
    [1, 2, 3].map((loud) => [
      `voice-${loud}`,
      card(BUTTER, kid(54, 82, 1.35, na, loud > 1 ? 'shout' : 'talk') + waves(104, 92, loud, CORAL_DARK)),
    ]),
  ),
  'voice-hand': card(
    MINT,
    kid(72, 96, 1.2, hoa, 'calm', arm(hoa, 'M18 34C30 30 36 22 38 12', 'M38 12L42-20')) +
      at(126, 58, palm(hoa.skin), ' scale(.8)') +
      arrow('M172 104V40M158 54L172 38L186 54'),
  ),
};
