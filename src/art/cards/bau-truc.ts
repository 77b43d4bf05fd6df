import { arm, arrow, kid } from '../card-kids';
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
  ground,
  head,
  INK,
  ink,
  LEAF,
  LEAF_DARK,
  line,
  MINT,
  MIST,
  MIST_LIGHT,
  NAVY,
  palm,
  pane,
  RUST,
  roof,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SUN,
  shirt,
  tube,
  WHITE,
  WOOD,
  WOOD_LIGHT,
} from '../card-pen';
import { man } from '../card-people';

const person = (
  x: number,
  y: number,
  skin: string,
  cloth: string,
  hair: 'short' | 'bob' | 'tails' | 'bald',
  mood: 'laugh' | 'aside' | 'sad' | 'tired',
  size = 0.8,
): string => at(x, y, at(0, 6, shirt(cloth)) + head(skin, hair, mood), ` scale(${size})`);

/** A pot with a wide belly, its foot at (0, 0), about 60 high. */
const pot = (tone: string, dark: string): string =>
  ink('M-14-54H14C12-46 28-40 30-24C31-8 18 0 0 0S-31-8-30-24C-28-40-12-46-14-54Z', tone) +
  flat('M12-44C26-38 30-24 24-10C18 0 8 0 2-1C16-10 20-28 12-44Z', dark) +
  line('M-24-28q8-6 16 0t16 0t14 0', 4, CREAM) +
  ink('M-18-60H18V-52H-18Z', tone);

/** A small telephone upright, its middle at (0, 0). */
const phone = (screen: string, inside: string): string =>
  ink('M-22-40H22Q28-40 28-34V34Q28 40 22 40H-22Q-28 40-28 34V-34Q-28-40-22-40Z', NAVY) + flat('M-19-30H19V28H-19Z', screen) + inside;

/** What happens in Bàu Trúc, and how somebody can be reached without a telephone. */
export const cards: Record<string, string> = {
  // One finger of the clay hand makes the trouble, the others are there.
  'finger-trouble': card(
    BUTTER,
    ground(SAND, 134) +
      at(96, 104, palm(BRICK), ' scale(1.5)') +
      at(69, 42, cloud(MIST), ' scale(.62)') +
      line('M58 62L54 74M70 62L67 74', 5, SEA) +
      line('M112 26V14M136 34L144 24M30 84L18 78', 6, SUN),
  ),
  'five-pictures': card(
    MINT,
    ground(SAND, 126) +
      [WHITE, CREAM, WHITE, CREAM, WHITE]
        .map((paper, i) =>
          at(
            28 + i * 36,
            i % 2 === 0 ? 66 : 60,
            pane(-16, -26, 32, 52, paper) +
              at(
                0,
                -2,
                head([SKIN.light, SKIN.tan, SKIN.warm, SKIN.deep, SKIN.tan][i] ?? SKIN.warm, i % 2 === 0 ? 'bob' : 'short', 'laugh'),
                ' scale(.42)',
              ),
          ),
        )
        .join('') +
      tube('M100 160L92 112', 16, SKIN.warm) +
      tube('M92 112L88 98', 7, SKIN.warm),
  ),
  'wheel-push': card(
    SKY,
    ground(SAND, 128) +
      line('M16 66H40M10 88H34M18 110H40', 6, MIST) +
      person(74, 50, SKIN.warm, GRAPE, 'short', 'laugh', 0.8) +
      person(134, 62, SKIN.deep, SUN, 'short', 'sad', 0.8) +
      tube('M84 86L112 96', 8, SKIN.warm) +
      line('M110 84V120H156V132', 9, INK) +
      round(122, 122, 24, 24, 'none') +
      round(122, 122, 5, 5, NAVY) +
      round(160, 138, 8, 8, NAVY),
  ),
  'no-knock-door': card(
    BUTTER,
    ground(SAND, 132) +
      pane(56, 24, 88, 118, CREAM) +
      pane(68, 36, 64, 106, WOOD_LIGHT) +
      flat('M112 40H128V138H112Z', WOOD) +
      round(120, 92, 5, 5, SUN) +
      person(34, 92, SKIN.tan, GRAPE, 'tails', 'aside', 0.66) +
      line('M150 60q12 12 0 26M162 52q18 20 0 42', 6, MIST),
  ),
  'road-rider': card(
    SKY,
    ground(LEAF, 104) +
      flat('M0 122C60 112 140 112 200 122V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', MIST_LIGHT) +
      line('M20 142H58M84 140H118M146 142H180', 6, WHITE) +
      at(48, 8, pane(-26, 50, 52, 44, CREAM) + roof(0, 20, 38, 32) + pane(-10, 66, 20, 28, SUN)) +
      round(116, 132, 14, 14, NAVY) +
      round(172, 132, 14, 14, NAVY) +
      ink('M104 120L120 104H150L162 92H172V118L160 126H128Z', BRICK) +
      person(142, 70, SKIN.warm, SEA, 'short', 'aside', 0.6) +
      person(84, 84, SKIN.light, WHITE, 'bob', 'sad', 0.6),
  ),
  'phone-empty': card(
    MIST_LIGHT,
    ground(SAND, 134) +
      at(
        104,
        78,
        phone(
          '#43362C',
          ink('M-13-10H11V10H-13Z', '#43362C') + line('M-12-9H10V9H-12ZM13-3V3', 4, WHITE) + flat('M-9-6H-4V6H-9Z', '#EF3B36'),
        ),
        ' rotate(8) scale(1.3)',
      ) +
      line('M36 52L58 74M58 52L36 74M152 60L172 80M172 60L152 80', 7, MIST),
  ),
  'reach-walk': card(
    MINT,
    ground(LEAF, 118) +
      flat('M84 160C92 136 132 130 126 112C122 100 138 96 150 92L158 98C146 104 136 106 140 116C146 134 124 140 128 160Z', BUTTER) +
      at(156, 4, pane(-24, 56, 48, 38, CREAM) + roof(0, 30, 34, 28) + ink('M-7 94V72H7V94', SUN)) +
      line('M156 20V6M149 13H163', 6, '#D8232A') +
      person(60, 74, SKIN.tan, WHITE, 'tails', 'laugh', 0.76) +
      line('M50 122L42 140M66 122L76 138', 9, INK),
  ),
  'reach-borrow': card(
    '#FFD9E0',
    ground(SAND, 128) +
      person(48, 66, SKIN.tan, WHITE, 'tails', 'laugh') +
      person(152, 60, SKIN.warm, SUN, 'bob', 'laugh', 0.9) +
      tube('M64 100L84 96', 8, SKIN.tan) +
      tube('M134 100L116 96', 8, SKIN.warm) +
      at(100, 90, phone(SKY, line('M-8 2L-2 9L10-8', 6, LEAF_DARK)), ' scale(.6)'),
  ),
  'reach-note': card(
    BUTTER,
    ink('M44 24H146L160 38V136H44Z', WHITE) +
      ink('M146 24V38H160Z', MIST_LIGHT) +
      line('M60 56H136M60 76H142M60 96H118', 6, NAVY) +
      ink('M102 132C84 118 92 104 102 112C112 104 120 118 102 132Z', CORAL) +
      at(150, 104, line('M-22 22L22-22', 18, INK) + line('M-20 20L20-20', 9, SUN) + line('M-28 28L-24 24', 8, INK)),
  ),
  'reach-wait': card(
    MIST_LIGHT,
    ground(SAND, 128) +
      pane(28, 40, 66, 56, NAVY) +
      dot(74, 56, 9, 9, SUN) +
      line('M61 40V96M28 68H94', 5, MIST_LIGHT) +
      person(136, 74, SKIN.tan, GRAPE, 'bob', 'sad', 0.84) +
      line('M166 40q8 8 0 16t0 16', 6, MIST),
  ),
  'good-news': card(
    SUN,
    person(58, 74, SKIN.deep, WHITE, 'short', 'laugh', 0.95) +
      person(146, 74, SKIN.tan, SEA, 'bald', 'laugh', 0.95) +
      ink('M80 18H122V44C122 60 80 60 80 44Z', CREAM) +
      line('M80 26H68C68 42 76 46 82 46M122 26H134C134 42 126 46 120 46M101 58V72M88 74H114', 6, AMBER) +
      ink('M101 46C88 36 94 24 101 31C108 24 114 36 101 46Z', CORAL),
  ),
  'clay-table': card(
    BUTTER,
    ground(SAND, 118) +
      at(60, 134, pot('#A2929A', '#7A5A4A')) +
      at(146, 134, pot('#E08A5A', RUST)) +
      at(
        102,
        128,
        line('M-26-8V-30M-13-14V-46M0-14V-52M13-14V-46M27-4L36-22', 19, INK) +
          round(0, 0, 26, 18, '#A2929A') +
          line('M-26-8V-30M-13-14V-46M0-14V-52M13-14V-46M27-4L36-22', 9, '#A2929A') +
          dot(0, 0, 22, 15, '#A2929A'),
      ),
  ),
  'class-bag': card(
    MINT,
    ink('M14 10H128V70H14Z', '#2B6B5A') +
      line('M28 28H70M28 46H90', 5, WHITE) +
      ground(WOOD_LIGHT, 138) +
      kid(
        52,
        92,
        1.1,
        { skin: SKIN.tan, hair: 'curly', cloth: WHITE },
        'sad',
        arm({ skin: SKIN.tan, hair: 'curly', cloth: WHITE }, 'M18 31C26 36 28 36 32 34', 'M32 34L42 24'),
      ) +
      at(
        174,
        108,
        ink('M-24-18H24Q30-18 30-12V16Q30 22 24 22H-24Q-30 22-30 16V-12Q-30-18-24-18Z', CORAL) +
          line('M-10-18C-10-30 10-30 10-18M-16 0H16', 5, INK),
      ) +
      kid(
        124,
        70,
        1.25,
        { skin: SKIN.warm, hair: 'crew', cloth: WHITE },
        'laugh',
        '',
        arm({ skin: SKIN.warm, hair: 'crew', cloth: WHITE }, 'M16 32C26 38 30 42 30 46', 'M30 46L28 52'),
      ),
  ),
  'sing-class': card(
    MINT,
    ink('M14 10H186V78H14Z', '#2B6B5A') +
      line('M28 28H60M28 46H50', 5, WHITE) +
      ground(WOOD_LIGHT, 134) +
      kid(92, 74, 1.3, { skin: SKIN.deep, hair: 'bob', cloth: WHITE }, 'laugh') +
      line('M140 66V34L166 28V60', 6, SUN) +
      dot(133, 67, 8, 6, SUN) +
      dot(159, 61, 8, 6, SUN),
  ),
  'baby-fever': card(
    SKY,
    ink('M10 66H24V150H10ZM176 86H190V150H176Z', WOOD_LIGHT) +
      ink('M26 104Q26 92 40 92H92V126H26Z', WHITE) +
      at(66, 92, head(SKIN.deep, 'short', 'tired') + ink('M-26-14C-10-24 10-24 26-14L24 0C10-8-10-8-24 0Z', WHITE), ' rotate(-14)') +
      ink('M84 100Q134 88 178 104V148H26V124Q60 130 84 124Z', CORAL) +
      at(
        140,
        56,
        line('M-26 26L22-22', 18, INK) +
          line('M-26 26L22-22', 9, WHITE) +
          dot(-27, 27, 9, 9, '#EF3B36') +
          line('M-24 24L8-8', 5, '#EF3B36'),
      ) +
      line('M30 62L20 54M44 50L38 38', 6, '#EF3B36'),
  ),
  'pot-child': card(
    BUTTER,
    pane(118, 12, 56, 44, SKY) +
      line('M146 12V56M118 34H174', 4, INK) +
      ground(WOOD_LIGHT, 118) +
      kid(
        56,
        62,
        1.2,
        { skin: SKIN.warm, hair: 'short', cloth: WHITE },
        'sad',
        arm({ skin: SKIN.warm, hair: 'short', cloth: WHITE }, 'M18 31C26 38 28 42 30 46', 'M30 46L40 50'),
      ) +
      at(
        140,
        146,
        ink('M-30-20C-32-6-18 0 0 0S32-6 30-22L18-14L8-26L-4-14L-16-28Z', '#E08A5A') + line('M-22-10q8-6 16 0t16 0', 4, CREAM),
        ' scale(1.2)',
      ) +
      ink('M168 150L190 140L186 154ZM92 152L104 138L112 152Z', '#E08A5A') +
      line('M118 104L108 94M142 100V86M166 104L176 94', 5, AMBER),
  ),
  'sweep-please': card(
    MINT,
    ground(WOOD_LIGHT, 132) +
      kid(150, 68, 1.25, man, 'calm') +
      kid(62, 70, 1.1, { skin: SKIN.warm, hair: 'short', cloth: WHITE }, 'smile', '') +
      line('M104 56L70 126', 13, INK) +
      line('M104 56L70 126', 6, SUN) +
      ink('M62 120L80 128L74 154L40 150Z', AMBER) +
      line('M76 104L92 84', 12, INK) +
      line('M76 104L92 84', 6, SKIN.warm) +
      line('M20 142H30M26 130L34 134', 5, MIST),
  ),
  'shut-door': card(
    GRAPE,
    ground(WOOD_LIGHT, 136) +
      pane(96, 14, 84, 130, '#5A4A3C') +
      ink('M112 20L168 14V146L112 140Z', WOOD_LIGHT) +
      round(124, 84, 5, 5, SUN) +
      kid(
        54,
        70,
        1.2,
        { skin: SKIN.tan, hair: 'pony', cloth: WHITE },
        'aside',
        arm({ skin: SKIN.tan, hair: 'pony', cloth: WHITE }, 'M18 31C28 34 34 34 38 32', 'M38 32L50 28'),
      ) +
      arrow('M190 60H174M184 50L174 60L184 70', AMBER, 6),
  ),
};
