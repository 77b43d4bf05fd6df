/** Small stories at Vĩnh Hy bay, each with all who are in it: who does what, and how the child looks. */
import { cake, calling, hush, lips, listening, motorbike, says, stop, tick, WHO } from '../card-cast';
import { chair, dots3, gift, kid, wheels } from '../card-kids';
import {
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  dot,
  flat,
  GRAPE,
  ground,
  head,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  MIST_LIGHT,
  NAVY,
  pane,
  question,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SUN,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';

const wave = (top: number): string =>
  flat(
    `M0 ${top}Q16 ${top - 8} 33 ${top}T66 ${top}T100 ${top}T133 ${top}T166 ${top}T200 ${top}V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z`,
    SEA,
  );
const khoi = (x: number, y: number, size: number, face: Parameters<typeof head>[2], arms = ''): string =>
  kid(x, y, size, WHO.khoi, face, arms, chair) + at(x, y, wheels, ` scale(${size})`);

/** A camera that looks to the right. */
const camera = ink('M-16-13H16V15H-16Z', NAVY) + round(14, 1, 10, 10, SKY) + ink('M-10-20H6V-13H-10Z', NAVY);
const bridal = ink('M-25-16C-16-36 16-36 25-16Q0-28-25-16Z', CORAL);
const dark = ink('M-20-1H-3V8Q-11 13-20 8ZM3-1H20V8Q11 13 3 8Z', INK);

export const cards: Readonly<Record<string, string>> = {
  'vest-ask': card(
    SKY,
    wave(84) +
      ground(SAND, 134) +
      khoi(46, 78, 0.92, 'laugh') +
      kid(152, 60, 1.3, WHO.mo, 'talk', tube('M-18 38L-44 44', 8, SKIN.deep)) +
      at(98, 112, ink('M-22-24H-8L0-12L8-24H22V26H-22Z', CORAL) + line('M-22 2H22M-22 14H22', 5, SUN) + line('M0-12V26', 4, INK)) +
      says(62, 6, 46, 42, 108, at(85, 23, question(NAVY), ' scale(.8)')),
  ),
  'lap-pull': card(
    BUTTER,
    ground(SAND, 136) +
      ink('M104 60H186V150H104Z', WOOD_LIGHT) +
      kid(142, 62, 1.3, WHO.carer, 'laugh') +
      ink('M98 128Q98 116 110 116H176Q188 116 188 128V150H98Z', NAVY) +
      kid(52, 90, 1.05, WHO.binh, 'sad', stop(SKIN.warm, -34, 20, 0.4), '', -14) +
      tube('M118 104C104 100 92 108 78 118', 10, SKIN.tan) +
      tube('M166 104C150 124 110 132 82 128', 10, SKIN.tan),
  ),
  'mo-hears': card(
    MINT,
    kid(130, 72, 1.45, WHO.mo, 'peace', listening(SKIN.deep)) +
      kid(36, 110, 0.78, WHO.binh, 'talk') +
      says(10, 12, 62, 46, 40, dots3(41, 35, 15, 5, GRAPE)),
  ),
  'bath-watch': card(
    SKY,
    ground(WHITE, 138) +
      pane(132, 10, 62, 140, NAVY) +
      kid(164, 62, 1.2, WHO.carer, 'wide') +
      ink('M132 10L122 4V154L132 150Z', WOOD_LIGHT) +
      at(60, 66, head(SKIN.tan, 'curly', 'sad')) +
      ink('M6 104H116Q114 150 96 150H26Q8 150 6 104Z', WHITE) +
      [16, 37, 60, 83, 104].map((x, i) => round(x, 106 - (i % 2) * 6, 14, 11, WHITE)).join('') +
      line('M140 66H130M118 70H108M98 72H90', 5, INK),
  ),
  'gift-kiss': card(
    MINT,
    ground(LEAF, 138) +
      kid(150, 74, 1.3, WHO.man, 'peace', tube('M-18 38L-40 34', 8, SKIN.tan)) +
      at(92, 112, gift(CORAL, SUN), ' scale(.8)') +
      kid(38, 96, 1.05, WHO.an, 'aside') +
      says(62, 6, 62, 40, 120, at(93, 26, lips, ' scale(1.2)')),
  ),
  'cake-hush': card(
    '#FFD9E0',
    kid(40, 74, 1.15, WHO.an, 'laugh', hush(SKIN.warm)) +
      kid(160, 74, 1.15, WHO.dan, 'laugh', at(0, 0, hush(SKIN.tan), ' scale(-1 1)')) +
      at(100, 118, cake, ' scale(.9)') +
      ink('M10 146H190V160H10Z', WOOD_LIGHT) +
      dot(84, 30, 5, 5, SUN) +
      dot(116, 22, 5, 5, CORAL) +
      dot(100, 44, 4, 4, SEA),
  ),
  'knock-wait': card(
    CREAM,
    flat('M104 0H178A22 22 0 0 1 200 22V138A22 22 0 0 1 178 160H104Z', MINT) +
      ink('M94 6H110V154H94Z', WOOD_LIGHT) +
      kid(44, 72, 1.25, WHO.father, 'laugh', tube('M18 38C28 40 32 30 32 16', 8, SKIN.tan)) +
      line('M80 58L88 50M82 78H90M70 48L74 38', 5, INK) +
      kid(
        154,
        84,
        1.1,
        { ...WHO.binh, cloth: SUN, more: '' },
        'talk',
        stop(SKIN.warm, -26, 18, 0.4) + line('M0 26V58', 4, INK) + dot(5, 36, 2, 2, INK),
      ) +
      ink('M122 148L132 118H150L146 148Z', SUN),
  ),
  'come-in': card(
    CREAM,
    pane(10, 10, 74, 142, NAVY) +
      kid(48, 68, 1.2, WHO.father, 'smile') +
      ink('M84 10L100 2V160L84 152Z', WOOD_LIGHT) +
      kid(146, 84, 1.15, { ...WHO.binh, cloth: SKY, more: '' }, 'smile', tube('M-18 38L-40 30', 8, SKIN.warm)) +
      line('M126 128H168M128 142H166', 5, WHITE),
  ),
  'xe-om-ok': card(
    SKY,
    ground(MIST_LIGHT, 128) +
      at(126, 152, motorbike, ' scale(1.05)') +
      kid(
        122,
        62,
        0.92,
        { ...WHO.man, cloth: LEAF, more: ink('M-28-4C-30-38 30-38 28-4Z', SEA) },
        'laugh',
        tube('M18 36L34 44', 8, SKIN.tan),
      ) +
      kid(38, 96, 1.05, WHO.thao, 'smile') +
      says(6, 2, 76, 56, 44, at(34, 36, head(SKIN.tan, 'bald', 'peace') + (WHO.grandma.more ?? ''), ' scale(.62)') + at(66, 32, tick(9))),
  ),
  'phone-mother': card(
    MINT,
    ground(SAND, 134) +
      kid(136, 68, 1.35, { ...WHO.fishLady, hair: 'bob', cloth: CORAL }, 'talk', calling(SKIN.warm)) +
      kid(46, 96, 1.05, WHO.dan, 'talk', tube('M18 36L38 28', 8, SKIN.tan)),
  ),
  'photo-group': card(
    SKY,
    wave(76) +
      ground(SAND, 130) +
      kid(42, 78, 1.2, WHO.man, 'smile', tube('M18 38L32 28', 8, SKIN.tan)) +
      at(78, 104, camera) +
      says(40, 2, 44, 36, 52, at(62, 16, question(NAVY), ' scale(.65)')) +
      kid(124, 72, 0.85, WHO.father, 'laugh') +
      kid(180, 74, 0.8, { skin: SKIN.warm, hair: 'tails', cloth: CORAL }, 'laugh') +
      kid(150, 102, 0.9, WHO.chi, 'laugh'),
  ),
  'photo-curtain': card(
    MIST_LIGHT,
    ground(SAND, 136) +
      line('M4 14H104', 9, INK) +
      kid(66, 76, 1.05, { ...WHO.chi, cloth: SKY }, 'sad', stop(SKIN.light, 30, 26, 0.36)) +
      ink('M8 16H60C54 60 52 100 56 146C44 138 36 150 8 144Z', CORAL) +
      line('M24 22V138M42 22V138', 5, WHITE) +
      kid(162, 72, 1.2, WHO.man, 'smile', tube('M-18 38L-30 30', 8, SKIN.tan)) +
      at(124, 106, camera, ' scale(-1 1)'),
  ),
  'wedding-photo': card(
    BUTTER,
    ground(SAND, 136) +
      line('M6 10Q55 34 100 12Q145 34 194 10', 5, CORAL) +
      kid(44, 74, 1.1, WHO.grandma, 'laugh') +
      kid(156, 72, 1.15, { skin: SKIN.light, hair: 'bob', cloth: WHITE, more: bridal }, 'laugh') +
      kid(100, 94, 1, WHO.an, 'laugh') +
      tube('M62 116C74 122 80 124 88 126', 9, SKIN.tan),
  ),
  'blind-guide': card(
    MINT,
    ground(SAND, 136) +
      kid(140, 72, 1.2, WHO.dan, 'talk', tube('M-18 36C-34 44-30 56-14 52', 8, SKIN.tan)) +
      kid(56, 76, 1.2, { skin: SKIN.warm, hair: 'short', cloth: CORAL, more: dark }, 'smile', tube('M18 38L44 40', 8, SKIN.warm)) +
      line('M32 124L12 156', 12, INK) +
      line('M32 124L12 156', 5, WHITE) +
      says(78, 2, 46, 38, 112, at(101, 18, question(NAVY), ' scale(.7)')),
  ),
};
