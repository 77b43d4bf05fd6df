/** What a face and a body answer, and how one stops and mends. */
import { WHO } from '../card-cast';
import { spread, tight } from '../card-gestures';
import { arrow, bubble, heart, kid, tear } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CORAL_DARK,
  CREAM,
  card,
  cloud,
  head,
  INK,
  ink,
  line,
  MINT,
  MIST,
  palm,
  SAND,
  SKIN,
  SKY,
  SUN,
  shirt,
  tube,
} from '../card-pen';
import { halt, hanging, left, onHeart, question, reach, right, sandals, saying, tense, wool, yard } from '../card-weave';

const PINK = '#FFD9E0';
const { na, hoa, binh, ti, an, chi, dan, khoi, thao, quan } = WHO;

export const cards: Record<string, string> = {
  'mn-look-nod': card(MINT, kid(92, 76, 1.55, ti, 'grin') + arrow('M164 40V112M150 98L164 114L178 98M150 54L164 38L178 54')),
  'mn-look-open': card(BUTTER, kid(100, 76, 1.5, hoa, 'laugh', spread(hoa.skin))),
  'mn-look-away': card(
    SKY,
    at(86, 74, shirt(dan.cloth) + hanging(dan) + head(dan.skin, dan.hair, 'aside', -6), ' scale(-1.45 1.45)') +
      tube('M200 112C180 112 170 108 156 106', 14, SKIN.warm) +
      arrow('M44 26C28 30 20 42 20 56M8 44L20 58L34 46'),
  ),
  'mn-look-stiff': card(
    CREAM,
    at(
      100,
      80,
      // The shoulders stand as high as the ears.
      tube('M-20 22C-32 18-34 30-34 58M20 22C32 18 34 30 34 58', 9, khoi.skin) +
        ink('M-12 14C-32 12-32 26-28 34L-22 34L-20 58H20L22 34L28 34C32 26 32 12 12 14Z', khoi.cloth) +
        head(khoi.skin, khoi.hair, 'uneasy'),
      ' scale(1.5)',
    ) + tense(72, 134),
  ),
  'mn-look-card': card(
    PINK,
    kid(100, 66, 1.35, ti, 'calm') +
      at(100, 124, ink('M-36-28H36V28H-36Z', CREAM) + at(2, 8, palm(SKIN.warm), ' scale(.46)')) +
      tube('M72 118L64 128M128 118L136 128', 10, ti.skin),
  ),
  'mn-look-giggle': card(
    BUTTER,
    at(100, 78, shirt(dan.cloth) + head(dan.skin, dan.hair, 'laugh') + halt(dan, 1) + halt(dan, -1), ' scale(1.5)') +
      line('M58 34l-8-8M142 34l8-8', 6, AMBER),
  ),
  'mn-look-alone': card(
    SKY,
    kid(58, 92, 1.1, chi, 'down', tight) +
      tube('M30 148C34 128 52 126 58 146M60 146C66 126 84 128 88 148', 12, '#34507F') +
      kid(166, 104, 0.8, an, 'calm', hanging(an)) +
      line('M112 60V152', 5, SAND),
  ),
  'mn-sorry': yard(
    MINT,
    left(binh, 'down', onHeart(binh), 8) + right(ti, 'calm') + saying(96, 36, 76, at(0, 0, heart(CORAL), ' scale(.9)')),
  ),
  // A hand behind the ear: the other one spoke so softly.
  'mn-blame-you': yard(
    BUTTER,
    left(
      binh,
      'cross',
      reach(binh, 1, 52, 26) + tube('M-18 36C-40 46-46 28-36 14', 8, binh.skin) + at(-34, 8, line('M0-12C-10-12-10 12 0 12', 7, INK)),
    ) +
      right(ti, 'sad') +
      at(112, 42, line('M0 0H3', 7, MIST) + line('M12-2H14', 5, MIST) + line('M-16 4H-10', 9, MIST)),
  ),
  'mn-only-joke': yard(
    PINK,
    left(binh, 'laugh', tube('M-16 34C-30 42-40 36-46 28M16 34C30 42 40 36 46 28', 9, binh.skin)) +
      right(ti, 'sad', at(-17, 15, tear, ' scale(.8)')),
  ),
  // Fingers pull the corners of the mouth up: smile!
  'mn-smile-up': yard(
    PINK,
    kid(
      60,
      84,
      1.35,
      binh,
      'grin',
      tube('M-18 34C-36 36-34 24-22 17M18 34C36 36 34 24 22 17', 8, binh.skin) + line('M-22 17L-12 13M22 17L12 13', 7, binh.skin),
    ) + kid(160, 96, 1, ti, 'sad'),
  ),
  'mn-what-need': yard(
    SKY,
    kid(50, 100, 1.1, binh, 'up', reach(binh, 1, 44, 30) + reach(binh, -1, 40, 34)) +
      kid(154, 92, 1.1, ti, 'calm', hanging(ti)) +
      question(100, 36, -1),
  ),
  'mn-yarn-need': yard(
    SKY,
    kid(50, 100, 1.1, an, 'up', reach(an, 1, 44, 30) + reach(an, -1, 40, 34)) +
      kid(156, 92, 1.1, chi, 'calm', hanging(chi)) +
      at(156, 140, wool(SUN)) +
      question(100, 36, -1),
  ),
  'mn-cross-off': yard(
    PINK,
    kid(42, 104, 1, an, 'grin', reach(an, 1, 40, 34)) +
      kid(160, 108, 0.95, chi, 'cross') +
      bubble(34, 2, 130, 62, 60) +
      at(64, 34, head(chi.skin, chi.hair, 'cross'), ' scale(.62)') +
      at(134, 34, head(chi.skin, chi.hair, 'laugh'), ' scale(.62)') +
      arrow('M88 34H106M98 26L108 34L98 42', AMBER, 5),
  ),
  'mn-sulk': yard(
    CREAM,
    kid(74, 94, 1.15, an, 'cross', tube('M-18 36C-4 50 10 48 18 40M18 36C6 50-8 50-18 42', 9, an.skin), '', -6) +
      at(144, 50, cloud(MIST)) +
      line('M178 84V138', 6, SAND),
  ),
  'mn-beg': yard(
    PINK,
    kid(54, 94, 1.15, khoi, 'talk', tube('M-16 38C-10 50-4 46 0 34M16 38C10 50 4 46 0 34', 10, khoi.skin)) +
      kid(156, 90, 1.1, chi, 'uneasy', halt(chi, -1)) +
      saying(76, 28, 66, ink('M-18-6H8L20 0L8 6H-18Z', '#D8232A')),
  ),
  'mn-crayon': yard(
    BUTTER,
    kid(50, 92, 1.1, khoi, 'talk', reach(khoi, 1, 40, 40)) +
      kid(154, 88, 1.1, chi, 'smile', onHeart(chi)) +
      at(
        104,
        126,
        ink('M-28-8H28V22H-28Z', SUN) +
          [-18, -4, 10].map((x, index) => ink(`M${x}-26h9v20h-9Z`, [MINT, SKY, '#E08A5A'][index] ?? SUN)).join(''),
      ) +
      at(158, 116, ink('M-6-24H6V12L0 22L-6 12Z', '#D8232A'), ' rotate(-50)') +
      question(92, 34, -1),
  ),
  'mn-crayon-take': card(
    SKY,
    ink('M136 20H190V140H136Z', '#7A5A4A') +
      kid(164, 88, 0.8, chi, 'none', '', '') +
      at(164, 88, ink('M-23-2C-24-26 24-26 23-2V14C14 22-14 22-23 14Z', '#332B45'), ' scale(.8)') +
      at(
        84,
        122,
        ink('M-34-8H34V24H-34Z', SUN) + [-24, -8].map((x, index) => ink(`M${x}-26h10v20h-10Z`, [MINT, '#E08A5A'][index] ?? SUN)).join(''),
      ) +
      at(98, 92, ink('M-6-28H6V12L0 22L-6 12Z', '#D8232A')) +
      tube('M10 60C40 56 66 62 88 78', 14, khoi.skin),
  ),
  'mn-almost': yard(
    MINT,
    kid(72, 96, 1, binh, 'cross', reach(binh, 1, 40, 40), '', 10) +
      kid(72, 44, 0.85, dan, 'uneasy') +
      tube('M168 140V30', 6, CREAM) +
      ink('M168 30H124L138 46L124 62H168Z', CORAL_DARK) +
      arrow('M96 120H132M122 110L134 120L122 130'),
  ),
  'mn-piggyback': yard(
    BUTTER,
    kid(104, 44, 0.95, dan, 'calm', tube('M-15 34C-24 42-28 46-26 54', 8, dan.skin)) +
      kid(92, 96, 1.15, binh, 'calm', tube('M-18 36C-30 46-20 56-6 56M18 36C30 46 40 50 34 58', 9, binh.skin)) +
      line('M62 80l-12-6M62 92H48', 6, AMBER),
  ),
  'mn-set-down': yard(
    SKY,
    kid(60, 102, 1.05, binh, 'smile', reach(binh, 1, 34, 30), '', 10) +
      kid(148, 86, 1.1, dan, 'smile', hanging(dan)) +
      arrow('M102 30V82M88 70L102 86L116 70'),
  ),
  'mn-why-not': yard(
    PINK,
    left(na, 'sad', reach(na, 1)) +
      right(hoa, 'calm', halt(hoa, -1)) +
      saying(96, 34, 70, at(0, 0, heart(CORAL), ' scale(.9)') + line('M0-14L-5-4L5 2L0 14', 5, INK)),
  ),
  'mn-you-laugh': yard(
    BUTTER,
    left(chi, 'talk', reach(chi, 1, 52, 10)) +
      right(thao, 'teeth', hanging(thao)) +
      saying(92, 34, 70, at(0, 0, head(thao.skin, thao.hair, 'laugh'), ' scale(.5)')),
  ),
  'mn-your-turn': yard(
    MINT,
    left(chi, 'grin', spread(chi.skin)) + right(thao, 'tired', hanging(thao)) + arrow('M128 46C116 26 92 26 80 44M78 28V46H98'),
  ),
  'mn-tickle-thao': yard(
    PINK,
    kid(54, 88, 1.15, chi, 'grin', tube('M17 34C32 44 48 42 58 32M17 42C32 54 48 54 58 46', 8, chi.skin)) +
      kid(150, 86, 1.15, thao, 'teeth', halt(thao, 1), '', 14) +
      at(118, 118, line('M0 0q6-8 0-14M12 8q6-8 0-14', 5, AMBER)),
  ),
  'mn-sandals': yard(
    SKY,
    kid(52, 86, 1.15, quan, 'grin', tube('M17 36C30 46 30 54 20 58', 9, quan.skin)) +
      at(26, 126, sandals(CORAL), ' rotate(18)') +
      kid(150, 84, 1.1, ti, 'sad', hanging(ti)) +
      line('M124 60l-6 14M176 60l6 14', 5, '#93CFE2'),
  ),
  'mn-sandals-back': yard(
    MINT,
    kid(50, 90, 1.12, quan, 'down', reach(quan, 1, 46, 36), '', 8) +
      right(ti, 'calm', reach(ti, -1, 30, 40)) +
      at(104, 120, sandals(CORAL), ' scale(1.1)'),
  ),
  'mn-all-laugh': yard(
    BUTTER,
    kid(34, 82, 0.95, quan, 'laugh') + kid(100, 70, 0.95, dan, 'laugh') + kid(166, 82, 0.95, an, 'laugh') + kid(100, 122, 0.9, ti, 'sad'),
  ),
  'mn-ice': card(
    SKY,
    ink('M76 76H124L100 140Z', SUN) +
      ink('M68 78C60 40 140 40 132 78C132 92 124 96 120 84C116 104 104 104 102 86C98 98 88 96 86 84C80 92 70 90 68 78Z', PINK) +
      ink('M60 150C56 138 84 138 80 150Z', PINK),
  ),
  'mn-scared-you': yard(
    PINK,
    left(binh, 'laugh', reach(binh, 1, 56, 22)) +
      right(dan, 'down', hanging(dan)) +
      saying(80, 30, 62, at(0, 0, head(dan.skin, dan.hair, 'uneasy'), ' scale(.55)')),
  ),
  'mn-ticklish': yard(
    MINT,
    kid(112, 84, 1.3, thao, 'laugh', '', '', 14) +
      at(52, 112, line('M0 0q8-10 0-20M16 4q8-10 0-20', 6, AMBER)) +
      arrow('M150 40C166 36 176 44 182 56M186 38L182 58L164 52'),
  ),
};
