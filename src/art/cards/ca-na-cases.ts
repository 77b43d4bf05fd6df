/** What happens to the children of the bank of Cà Ná. */
import { WHO } from '../card-cast';
import { tight } from '../card-gestures';
import { arrow, ball, heart, kid, moon, phone, standing } from '../card-kids';
import {
  AMBER,
  at,
  BRICK,
  BUTTER,
  CORAL,
  CREAM,
  card,
  dot,
  flat,
  GRAPE,
  ground,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  MIST,
  NAVY,
  palm,
  pane,
  question,
  round,
  SAND,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  tube,
  WHITE,
  WOOD,
  WOOD_LIGHT,
  wheel,
} from '../card-pen';
import { never } from '../card-salt';

const PINK = '#FFD9E0';
const LILAC = '#E6D6FB';
const NIGHT = '#8FA0D6';
const { an, binh, chi, dan, hoa, khoi, na, thao, ti, man, carer, coach, mother, mo, quan } = WHO;
const elder = {
  skin: SKIN.deep,
  hair: 'bald',
  cloth: SKY_MID,
  more: ink('M-30 2C-32-8-27-15-22-17L-24 2ZM30 2C32-8 27-15 22-17L24 2ZM-13 15C-6 8 6 8 13 15C6 18-6 18-13 15Z', WHITE),
} as const;
const sand = ground(SAND, 132);
const candy = (x: number, y: number, s: number, fill: string): string =>
  at(x, y, ink('M-12 0L-26-10V10ZM12 0L26-10V10Z', fill) + round(0, 0, 13, 12, fill) + line('M-5-6C0-2 0 4-4 7', 4, WHITE), ` scale(${s})`);
const jar = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    ink('M-34-34H34V30Q34 44 20 44H-20Q-34 44-34 30Z', WHITE) +
      round(-14, 26, 12, 11, CORAL) +
      round(12, 28, 12, 11, SUN) +
      round(-2, 8, 12, 11, LEAF) +
      round(-18, 2, 11, 10, GRAPE) +
      round(18, 6, 11, 10, CORAL) +
      ink('M-38-46H38V-32H-38Z', BRICK),
    ` scale(${s})`,
  );
/** Pieces of something that fell. */
const shards =
  line('M-34 8L-24-2M-10 12L0 2M18 10L32 4M-46 2L-40-8M40 14L48 8', 6, INK) + line('M-34 8L-24-2M-10 12L0 2M18 10L32 4', 3, SKY_MID);
const door = (x: number, open: number): string =>
  ink(`M${x} 12H${x + 62}V150H${x}Z`, NAVY) +
  ink(`M${x} 12L${x + 62 - open} ${12 + open * 0.3}V${150 - open * 0.1}L${x} 150Z`, WOOD_LIGHT) +
  dot(x + 50 - open, 84, 4, 4, INK);
const chair = (who: typeof khoi, face: Parameters<typeof kid>[4], arms = ''): string =>
  ink('M-30 28H30V66H-30Z', '#2E9C9B') +
  kid(0, 0, 1, who, face, arms) +
  at(-38, 62, wheel(0, 0), ' scale(.8)') +
  at(38, 62, wheel(0, 0), ' scale(.8)');
const lamp = ink('M-24-34H24L34 0H-34Z', SUN) + line('M0 0V22', 9, INK) + ink('M-20 22H20V32H-20Z', WOOD);
const screen = (x: number, y: number, s: number, inner: string): string => at(x, y, phone(SKY, inner), ` scale(${s})`);

export const cards: Record<string, string> = {
  'candy-lap': card(
    PINK,
    ink('M104 106H190V122H104ZM114 122H126V152H114ZM170 122H182V152H170Z', WOOD_LIGHT) +
      kid(146, 54, 1.2, man, 'smile', tube('M-15 36C-26 50-20 62-4 66M15 36C26 50 20 62 8 66', 10, man.skin)) +
      ink('M118 114H174V130H118Z', NAVY) +
      arrow('M84 84C96 96 104 104 118 108M106 92L120 109L100 112') +
      kid(42, 92, 1, an, 'uneasy', tight) +
      candy(92, 40, 0.9, CORAL),
  ),
  'candy-jar': card(BUTTER, jar(100, 90, 1.25) + candy(30, 40, 0.8, SUN) + candy(172, 44, 0.8, CORAL)),
  'nurse-sticker': card(
    MINT,
    kid(50, 96, 1.05, na, 'laugh', tube('M17 32C28 30 36 24 44 18', 9, na.skin)) +
      kid(
        150,
        60,
        1.15,
        {
          skin: SKIN.light,
          hair: 'bob',
          cloth: WHITE,
          more: ink('M-20-22H20V-34Q0-42-20-34Z', WHITE) + line('M-6-30H6M0-36V-24', 4, CORAL),
        },
        'smile',
        tube('M-15 34C-28 40-36 44-42 48', 9, SKIN.light),
      ) +
      ink('M98 62L104 76L118 78L108 88L111 102L98 95L85 102L88 88L78 78L92 76Z', SUN) +
      at(176, 126, kid(0, 0, 0.62, mother, 'smile')),
  ),
  'carer-watch': card(
    LILAC,
    pane(8, 20, 104, 132, SKY) +
      line('M30 40V56M50 34V50M70 40V56M90 34V50M40 66V80M80 66V80', 5, SKY_MID) +
      kid(60, 98, 0.95, ti, 'uneasy') +
      ink('M36 124H86V160H36Z', WHITE) +
      ink('M112 12H190V156H112Z', WOOD_LIGHT) +
      flat('M116 16H132V152H116Z', NAVY) +
      kid(150, 66, 1.05, carer, 'grin', '', '', -6) +
      at(92, 62, ink('M-18 0C-8-14 8-14 18 0C8 14-8 14-18 0Z', WHITE) + round(0, 0, 6, 6, INK), ' scale(.9)'),
  ),
  'towel-pull': card(
    BUTTER,
    sand +
      kid(
        54,
        70,
        1.05,
        { ...binh, more: '', cloth: binh.skin },
        'uneasy',
        tube('M-17 34C-26 44-22 54-8 56M17 34C26 44 22 54 10 56', 9, binh.skin),
      ) +
      ink('M34 118H76V150H34Z', '#2F6EA8') +
      ink('M78 100C96 92 112 92 128 88L134 116C112 122 96 126 80 132Z', CORAL) +
      line('M90 98L94 126M106 94L110 120', 4, WHITE) +
      kid(160, 68, 1.15, quan, 'laugh', tube('M-15 34C-22 38-24 34-28 28', 10, quan.skin)) +
      arrow('M96 60H128M116 48L130 60L116 72'),
  ),
  'lamp-broken': card(SKY, sand + at(56, 72, chair(khoi, 'wide')) + at(140, 112, lamp, ' rotate(72) scale(.9)') + at(146, 140, shards)),
  'spilt-lamp': card(
    MINT,
    sand +
      at(54, 68, chair(khoi, 'calm', tube('M18 34C32 42 26 50 6 44', 9, khoi.skin) + round(4, 44, 10, 9, khoi.skin))) +
      at(146, 118, lamp, ' rotate(72) scale(.7)') +
      at(144, 140, shards, ' scale(.8)'),
  ),
  'bowl-broken': card(
    BUTTER,
    sand +
      at(52, 68, chair(khoi, 'calm')) +
      kid(152, 60, 1.05, mother, 'smile') +
      ink('M82 118L100 124L112 116L126 124L120 140H90Z', CREAM) +
      at(104, 142, shards, ' scale(.7)'),
  ),
  'home-quarrel': card(
    LILAC,
    kid(46, 52, 0.95, WHO.father, 'cross') +
      kid(154, 52, 0.95, mother, 'cross') +
      ink('M78 20L94 34L88 40L110 58L92 52L96 46L76 32Z', SUN) +
      line('M84 66H116', 5, AMBER) +
      kid(100, 112, 0.85, na, 'sad'),
  ),
  'bus-pinch': card(
    SKY,
    ink('M8 30Q8 12 26 12H174Q192 12 192 30V128H8Z', SUN) +
      pane(22, 26, 74, 46, SKY_MID) +
      pane(106, 26, 74, 46, SKY_MID) +
      round(48, 134, 15, 15, NAVY) +
      round(152, 134, 15, 15, NAVY) +
      kid(64, 78, 0.85, dan, 'uneasy', tube('M-17 34V52', 8, dan.skin)) +
      kid(138, 72, 0.95, mo, 'grin', tube('M-15 36C-30 48-40 52-52 50', 9, mo.skin)) +
      line('M84 122l-8 6M90 128l-4 8', 5, AMBER),
  ),
  'team-lost': card(
    MINT,
    ground(LEAF, 128) +
      kid(60, 74, 1, dan, 'sad') +
      at(60, 74, standing(dan), ' scale(.9)') +
      kid(142, 58, 1.2, coach, 'smile', tube('M-15 34C-32 36-48 40-58 42', 10, coach.skin)) +
      at(96, 134, ball, ' scale(.62)'),
  ),
  'late-lantern': card(
    NIGHT,
    at(34, 34, moon(SUN), ' scale(.9)') +
      ground(NAVY, 138) +
      kid(46, 92, 0.9, hoa, 'laugh') +
      kid(102, 92, 0.9, thao, 'smile') +
      kid(156, 72, 1.05, WHO.teacher, 'smile') +
      line('M74 70V84', 5, INK) +
      round(74, 98, 13, 15, SUN) +
      line('M58 96H52M90 96H96M74 80V74', 4, SUN),
  ),
  'face-swap': card(
    LILAC,
    screen(60, 82, 1.08, kid(0, 6, 0.8, chi, 'none')) +
      arrow('M104 60C120 44 136 44 150 56M138 46L152 58L136 64') +
      at(150, 104, ink('M-34-30H34V34H-34Z', WHITE) + kid(0, 4, 0.62, { ...chi, cloth: GRAPE }, 'wide')),
  ),
  'hand-ask': card(
    BUTTER,
    sand +
      kid(52, 84, 1.1, thao, 'smile') +
      kid(148, 80, 1.15, { skin: SKIN.warm, hair: 'short', cloth: SKY_MID }, 'talk', tube('M-17 34C-30 40-38 42-46 42', 9, SKIN.warm)) +
      ink('M80 10H120Q130 10 130 20V40Q130 50 120 50H112L122 62L100 50H80Q70 50 70 40V20Q70 10 80 10Z', WHITE) +
      at(100, 28, question(INK), ' scale(.75)'),
  ),
  'massage-door': card(
    LILAC,
    door(130, 4) +
      ink('M10 108H122V124H10ZM20 124H32V152H20ZM100 124H112V152H100Z', WOOD_LIGHT) +
      kid(50, 66, 1, binh, 'uneasy') +
      kid(108, 50, 1.1, { ...coach, more: '' }, 'calm', tube('M-15 34C-28 36-34 38-42 42', 10, coach.skin)) +
      never(160, 60, 14),
  ),
  'shop-door': card(
    SKY,
    door(8, 6) +
      at(124, 118, round(-26, 0, 24, 24, NAVY) + round(-26, 0, 9, 9, MIST) + line('M-26 0L0-26H24M0-26L18 0', 7, INK)) +
      at(168, 84, chair(khoi, 'uneasy'), ' scale(.72)') +
      kid(98, 50, 1, man, 'smile', tube('M-15 34C-26 38-34 38-40 34', 9, man.skin)),
  ),
  'sluice-open': card(
    BUTTER,
    flat('M0 100H200V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', '#7FC4DC') +
      ink('M70 40H86V124H70ZM116 40H132V124H116Z', WOOD) +
      ink('M86 30H116V66H86Z', WOOD_LIGHT) +
      line('M101 30V12M90 12H112', 7, INK) +
      flat('M86 84H116C122 108 140 116 168 120C140 132 96 134 84 124Z', WHITE) +
      arrow('M100 92C108 112 128 124 156 126M142 114L158 127L142 138') +
      kid(38, 84, 0.95, dan, 'wide'),
  ),
  'night-beach': card(
    NIGHT,
    at(34, 32, moon(SUN), ' scale(.9)') +
      flat('M0 84H200V120H0Z', '#5B7FC0') +
      flat('M0 118C50 106 150 106 200 118V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', '#C9B48E') +
      kid(84, 88, 1, hoa, 'uneasy', at(-38, 26, palm(hoa.skin), ' scale(.5)'), '', -8) +
      kid(140, 74, 1.1, quan, 'smile', tube('M-15 36C-28 42-38 44-48 42', 9, quan.skin)),
  ),
  'mixed-heart': card(
    PINK,
    kid(64, 86, 1.25, an, 'aside') +
      at(148, 66, heart(CORAL), ' scale(1.7)') +
      line('M122 108q10-14 0-26M174 108q-10-14 0-26', 5, '#7C5CC4') +
      at(148, 66, question(WHITE), ' scale(.95)'),
  ),
  // An old thing comes back to him, and he lies awake.
  'awake-night': card(
    NIGHT,
    pane(120, 14, 62, 54, NAVY) + at(150, 40, moon(SUN), ' scale(.7)') + kid(66, 82, 1.1, binh, 'sad') + ink('M10 114H190V152H10Z', CORAL),
  ),
  'elder-let-pass': card(
    BUTTER,
    kid(46, 102, 0.95, na, 'sad') + kid(142, 66, 1.3, elder, 'talk', tube('M-16 36C-26 38-34 36-40 28', 9, elder.skin)),
  ),
  'chat-night': card(
    NIGHT,
    pane(120, 14, 62, 54, NAVY) +
      at(150, 40, moon(SUN), ' scale(.7)') +
      ink('M10 120H190V152H10Z', CORAL) +
      kid(66, 92, 1, an, 'wide') +
      screen(124, 106, 0.5, line('M-22-30H22M-22-8H14M-22 14H18', 8, INK)),
  ),
  'nap-pull': card(
    MINT,
    ink('M10 106H150V140H10Z', WOOD_LIGHT) +
      at(44, 96, ink('M-30-12H34V16H-30Z', WHITE)) +
      at(52, 84, kid(0, 0, 0.85, thao, 'wide')) +
      ink('M84 92C104 84 122 82 144 70L150 104C124 116 104 122 88 128Z', SKY_MID) +
      kid(170, 60, 1, quan, 'grin', tube('M-15 34C-20 36-24 34-28 30', 9, quan.skin)),
  ),
};
