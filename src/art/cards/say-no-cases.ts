/** Cases of the bank in which a child may say yes or no, and what it may answer: band A sees it. */
import { WHO } from '../card-cast';
import { asks, cross, held, spread, tight } from '../card-gestures';
import { arm, arrow, chair, heart, kid, wheels } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  flat,
  ground,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  MIST,
  NAVY,
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

const PINK = '#FFD9E0';
const { na, binh, chi, hoa, khoi, ti, quan, ut, nam, teacher, carer, guest } = WHO;
const love = (x: number, y: number, size: number): string => at(x, y, heart(CORAL), ` scale(${size})`);
const sand = ground(SAND, 128);
/** A child on the seat of the school van; the belt goes over the body. */
const seat = (inner: string): string => card(SKY, ink('M22 34Q22 18 38 18H98Q114 18 114 34V160H22Z', NAVY) + inner);
const strap = (d: string): string => line(d, 17, INK) + line(d, 9, MIST);
const buckle = (x: number, y: number): string => at(x, y, ink('M-13-11H13V11H-13Z', CORAL) + line('M0-3V3', 5, WHITE));
const paper = (x: number, inner: string): string => at(x, 80, ink('M-25-42H25V42H-25Z', WHITE) + inner);

export const cards: Record<string, string> = {
  'guest-hug': card(
    CREAM,
    kid(32, 62, 1.1, carer, 'calm') +
      kid(164, 62, 1.15, guest, 'laugh', spread(guest.skin)) +
      kid(92, 90, 1, chi, 'sad', tight, '', -6) +
      tube('M44 98C54 106 62 118 70 124', 12, carer.skin) +
      arrow('M96 148H126M116 138L128 148L116 158'),
  ),
  'chi-held': card(MINT, held(guest, chi)),
  'guest-funny': card(SUN, kid(100, 72, 1.5, guest, 'laugh') + line('M38 44L24 34M34 70H18M162 44L176 34M166 70H182', 7, AMBER)),
  'photo-ask': card(
    SKY,
    kid(52, 82, 1.1, na, 'laugh', tube('M17 32C28 42 36 42 42 40', 9, na.skin)) +
      at(108, 122, ink('M-20-14H20V16H-20ZM-8-14L-4-22H6L10-14Z', NAVY) + round(0, 1, 9, 9, SKY_MID)) +
      asks(84, 28, -1) +
      kid(156, 86, 1, khoi, 'laugh', '', chair) +
      love(156, 32, 0.7),
  ),
  'ask-others': card(
    CREAM,
    kid(46, 78, 1.15, khoi, 'calm', arm(khoi, 'M17 32C24 38 28 38 34 36', 'M34 36L52 30'), chair) +
      at(46, 78, wheels, ' scale(1.15)') +
      kid(160, 72, 0.75, hoa, 'laugh') +
      kid(130, 98, 0.75, binh, 'calm') +
      kid(176, 108, 0.75, chi, 'calm'),
  ),
  'belt-ask': seat(
    kid(68, 70, 1.15, binh, 'sad') +
      strap('M40 104L66 128') +
      buckle(70, 132) +
      strap('M104 140L94 150') +
      kid(158, 66, 1.05, ut, 'laugh', tube('M-15 34C-30 46-40 50-48 50', 9, ut.skin)) +
      asks(122, 30, 1),
  ),
  'belt-lie': seat(
    kid(68, 70, 1.15, binh, 'teeth') +
      strap('M42 96L36 150') +
      buckle(36, 146) +
      tube('M88 106C112 116 128 112 140 104', 11, binh.skin) +
      at(152, 96, round(0, 6, 17, 16, binh.skin) + tube('M-6-4V-20', 10, binh.skin)),
  ),
  'belt-click': seat(
    kid(68, 70, 1.15, binh, 'laugh') +
      strap('M44 102L100 150') +
      kid(156, 66, 1.1, ut, 'laugh') +
      tube('M140 102C130 132 116 140 100 142', 12, ut.skin) +
      buckle(84, 136) +
      line('M72 116L66 108M90 112V104', 5, AMBER),
  ),
  'belt-self': seat(
    kid(68, 70, 1.15, binh, 'calm') +
      strap('M44 102L100 150') +
      buckle(76, 134) +
      tube('M50 106C40 130 50 140 62 138M88 106C106 126 102 138 90 138', 10, binh.skin) +
      kid(158, 62, 1.05, ut, 'laugh', tube('M-15 34C-28 42-34 46-42 54', 9, ut.skin)),
  ),
  'three-cards': card(
    BUTTER,
    paper(38, kid(0, -4, 0.74, quan, 'calm')) +
      paper(100, tube('M-16 8H-4', 8, SKIN.warm) + tube('M16 3H2', 8, SKIN.tan) + line('M-6-20H-20M-14-27L-22-20L-14-13', 5, AMBER)) +
      paper(162, round(0, 0, 21, 21, SUN) + line('M-8-4V-2M8-4V-2', 6, INK) + line('M-9 11C-5 5 5 5 9 11', 4, INK)),
  ),
  'happy-card': card(
    MINT,
    kid(60, 82, 1.3, ti, 'smile') +
      tube('M82 124C104 132 116 124 118 112', 11, ti.skin) +
      at(
        142,
        70,
        ink('M-38-48H38V48H-38Z', WHITE) +
          round(0, 0, 27, 27, SUN) +
          line('M-9-6V-4M9-6V-4', 7, INK) +
          line('M-12 6C-6 15 6 15 12 6', 5, INK),
      ) +
      round(118, 110, 10, 10, ti.skin),
  ),
  'lead-point': card(
    SKY,
    sand +
      kid(134, 56, 1.15, teacher, 'calm', tube('M-15 32C-26 44-32 54-38 60', 9, teacher.skin)) +
      kid(66, 88, 1, ti, 'talk', arm(ti, 'M-17 32C-24 34-28 32-32 28', 'M-32 28L-52 16')) +
      tube('M82 120L92 126', 9, ti.skin),
  ),
  'pinch-cheek': card(
    PINK,
    kid(58, 84, 1.2, na, 'sad', tight) +
      kid(146, 62, 1.25, carer, 'laugh') +
      tube('M128 98C116 110 108 104 98 98', 12, carer.skin) +
      line('M98 98L86 92M98 98L86 104', 13, INK) +
      line('M98 98L86 92M98 98L86 104', 5, carer.skin),
  ),
  'no-market': card(
    CREAM,
    ink('M42 40H158L170 66H30Z', CORAL) +
      ink('M44 66H156V136H44Z', WOOD_LIGHT) +
      round(76, 92, 14, 13, LEAF) +
      round(112, 92, 14, 13, SUN) +
      cross,
  ),
  'bench-ask': card(
    MINT,
    ground(LEAF, 132) +
      kid(50, 72, 1, hoa, 'calm') +
      ink('M14 118H124V134H14Z', WOOD_LIGHT) +
      tube('M26 138V154M112 138V154', 5, WOOD_LIGHT) +
      kid(156, 84, 1, quan, 'laugh', tube('M17 32C28 28 30 20 30 10', 9, quan.skin)) +
      asks(112, 34, 1),
  ),
  'read-book': card(
    CREAM,
    kid(100, 66, 1.5, hoa, 'down') +
      ink('M40 112C60 104 84 106 100 116C116 106 140 104 160 112V158C140 150 116 152 100 160C84 152 60 150 40 158Z', SKY_MID) +
      line('M100 118V156', 5, INK) +
      round(40, 136, 12, 11, hoa.skin) +
      round(160, 136, 12, 11, hoa.skin),
  ),
  'ride-on': card(
    SKY,
    flat('M0 132H200V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', MIST) +
      kid(66, 62, 0.85, WHO.dan, 'calm') +
      kid(108, 50, 1, nam, 'laugh', tube('M17 34L40 50', 9, nam.skin)) +
      round(54, 136, 19, 19, NAVY) +
      round(150, 136, 19, 19, NAVY) +
      ink('M36 106H112L134 128H152L142 92L154 84', CORAL) +
      line('M22 64H6M26 84H8M22 104H10', 6, WHITE),
  ),
  'broken-bike': card(
    BUTTER,
    ground(SAND, 128) +
      round(52, 114, 28, 28, WHITE) +
      line('M56 112L78 72H124L142 112M124 72L96 112L56 112M96 112L76 62M124 72L118 52H134', 13, INK) +
      line('M56 112L78 72H124L142 112M124 72L96 112L56 112M96 112L76 62M124 72L118 52H134', 5, SEA) +
      ink('M112 132C112 96 166 90 172 128C174 140 112 144 112 132Z', WHITE) +
      line('M160 66L172 54M170 80L186 74', 6, AMBER),
  ),
  'play-ask': card(
    SKY,
    ground(LEAF, 128) +
      kid(50, 78, 1.05, ti, 'laugh') +
      love(50, 24, 0.7) +
      kid(152, 76, 1.05, hoa, 'laugh') +
      round(116, 130, 20, 20, SUN) +
      line('M98 124C110 128 126 128 134 122', 4, INK) +
      asks(106, 34, 1),
  ),
};
