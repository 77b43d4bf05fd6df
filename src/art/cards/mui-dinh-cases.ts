/** What a call for help is about, and what the voice on the telephone asks. */
import { asks, calling, hush, WHO } from '../card-cast';
import { dots3, kid } from '../card-kids';
import {
  AMBER,
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
  LEAF_DARK,
  line,
  MINT,
  MIST,
  NAVY,
  palm,
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

/** A toy telephone, 60 wide, its keys towards us. */
const toy =
  ink('M-30-8H30L36 30H-36Z', CORAL) +
  ink('M-34-18Q0-36 34-18V-8H18V-14Q0-20-18-14V-8H-34Z', GRAPE) +
  dot(-12, 6, 5, 4, WHITE) +
  dot(0, 6, 5, 4, WHITE) +
  dot(12, 6, 5, 4, WHITE) +
  dot(-12, 18, 5, 4, WHITE) +
  dot(0, 18, 5, 4, WHITE) +
  dot(12, 18, 5, 4, WHITE);

export const cards: Readonly<Record<string, string>> = {
  'boat-dark': card(
    NAVY,
    dot(30, 26, 3, 3, WHITE) +
      dot(96, 18, 2, 2, WHITE) +
      ink('M146 140L152 66H176L182 140Z', WHITE) +
      flat('M149 104H179L181 122H147Z', CORAL) +
      ink('M148 66V42H180V66Z', MIST) +
      ink('M144 42L164 24L184 42Z', CORAL) +
      flat('M0 112Q20 104 40 112T80 112T120 112T160 122T200 126V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', SEA) +
      ink('M16 102C40 108 80 108 104 100C100 124 92 132 80 132H38C26 130 18 118 16 102Z', CORAL) +
      at(60, 84, head(SKIN.tan, 'short', 'wide'), ' scale(.7)') +
      at(60, 36, question(SUN), ' scale(1.1)'),
  ),
  'come-away': card(
    MINT,
    flat('M104 160C112 120 150 108 200 96V138A22 22 0 0 1 178 160Z', SAND) +
      kid(122, 62, 1.35, WHO.man, 'smile', hush(SKIN.tan)) +
      kid(44, 92, 1.1, WHO.binh, 'sad', '', '', -8) +
      tube('M100 106C88 108 76 114 66 122', 10, SKIN.tan) +
      line('M158 132H186M176 120L188 132L176 144', 15, INK) +
      line('M158 132H186M176 120L188 132L176 144', 7, AMBER),
  ),
  'phone-class': card(
    BUTTER,
    ink('M8 8H118V54H8Z', LEAF_DARK) +
      kid(152, 58, 1.2, WHO.teacher, 'talk', tube('M-18 38L-44 50', 8, SKIN.light)) +
      kid(30, 92, 0.85, WHO.an, 'laugh') +
      kid(78, 86, 0.9, WHO.chi, 'smile') +
      at(106, 118, toy) +
      ink('M6 146H194V160H20Z', WOOD_LIGHT),
  ),
  'market-car': card(
    BUTTER,
    ground(SAND, 128) +
      ink('M92 70L110 34H188L200 70V138H92Z', SKY) +
      ink('M118 44H150V72H106ZM160 44H184L192 72H160Z', WHITE) +
      kid(
        128,
        66,
        1.1,
        { ...WHO.fishLady, cloth: CORAL },
        'laugh',
        tube('M-18 38L-44 34', 8, SKIN.warm) + tube('M18 38L42 26', 8, SKIN.warm),
      ) +
      round(112, 144, 15, 15, NAVY) +
      round(180, 144, 15, 15, NAVY) +
      kid(36, 90, 1.1, WHO.binh, 'sad'),
  ),
  'ask-where': card(
    SKY,
    ground(MINT, 128) +
      ink('M10 78L42 46L74 78V132H10Z', CREAM) +
      ink('M4 80L42 40L80 80Z', CORAL) +
      pane(32, 98, 22, 34, GRAPE) +
      ink('M126 70H194V132H126Z', CREAM) +
      ink('M120 72L160 50L200 72Z', CORAL) +
      pane(150, 98, 20, 34, SEA) +
      line('M134 60V20', 5, INK) +
      ink('M134 20H160V38H134Z', CORAL) +
      kid(100, 96, 0.95, WHO.binh, 'calm') +
      asks(100, 30, 1.15),
  ),
  'ask-safe': card(
    CREAM,
    at(48, 56, round(0, 0, 34, 34, SUN) + line('M-18 2L-4 18L20-14', 18, INK) + line('M-18 2L-4 18L20-14', 9, LEAF_DARK)) +
      at(152, 62, palm(SKIN.warm), ' scale(.95)') +
      kid(100, 106, 0.95, WHO.binh, 'calm') +
      asks(100, 30, 1.1),
  ),
  'sit-close': card(
    CREAM,
    ink('M10 70H190V136H10Z', CORAL) +
      ink('M4 112H196V150H4Z', CORAL) +
      kid(112, 62, 1.25, WHO.man, 'smile') +
      kid(62, 84, 1.05, WHO.na, 'sad', '', '', -8) +
      tube('M98 116C84 126 62 128 42 126', 10, SKIN.tan),
  ),
  'call-slow': card(
    MINT,
    kid(50, 84, 1.25, { skin: SKIN.tan, hair: 'short', cloth: WHITE }, 'calm', calling(SKIN.tan)) +
      at(148, 84, round(0, 0, 46, 46, WHITE) + head(WHO.counsellor.skin, 'bob', 'smile') + WHO.counsellor.more) +
      dots3(148, 24, 18, 6, NAVY),
  ),
};
