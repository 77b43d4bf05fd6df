/** What a child does, or what is asked of it, by the bay. */
import { cross, fish, hush, motorbike, says, stop, WHO } from '../card-cast';
import { arrow, chair, clock, dots3, kid, phone, wheels } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
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
  MIST_LIGHT,
  NAVY,
  nape,
  pane,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  shirt,
  tube,
  WHITE,
  WOOD_LIGHT,
} from '../card-pen';

type Face = Parameters<typeof head>[2];

const wave = (top: number, colour = SEA): string =>
  flat(
    `M0 ${top}Q16 ${top - 8} 33 ${top}T66 ${top}T100 ${top}T133 ${top}T166 ${top}T200 ${top}V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z`,
    colour,
  );
const khoi = (x: number, y: number, size: number, face: Face, arms = ''): string =>
  kid(x, y, size, WHO.khoi, face, arms, chair) + at(x, y, wheels, ` scale(${size})`);
const hull = (x: number, y: number, half: number): string =>
  ink(
    `M${x - half} ${y}C${x - half / 2} ${y + 7} ${x + half / 2} ${y + 7} ${x + half} ${y}C${x + half - 8} ${y + 32} ${x + half - 20} ${y + 40} ${x + half - 36} ${y + 40}H${x - half + 36}C${x - half + 20} ${y + 40} ${x - half + 8} ${y + 32} ${x - half} ${y}Z`,
    CORAL,
  );
const rider = { ...WHO.man, cloth: LEAF, more: ink('M-28-4C-30-38 30-38 28-4Z', SEA) };

export const cards: Readonly<Record<string, string>> = {
  'coach-whisper': card(
    SKY,
    wave(70) + ground(SAND, 112) + kid(60, 70, 1.35, WHO.coach, 'smile', hush(SKIN.light)) + kid(148, 92, 1.1, WHO.dan, 'sad'),
  ),
  'boat-alone': card(
    SKY,
    wave(92) +
      ground(SAND, 150) +
      kid(64, 54, 1.15, WHO.fishLady, 'smile', hush(SKIN.warm) + tube('M-18 38L-38 24', 8, SKIN.warm)) +
      hull(62, 104, 60) +
      khoi(158, 84, 0.9, 'sad'),
  ),
  'boat-go': card(
    SKY,
    wave(96) +
      kid(60, 54, 1.05, WHO.fishLady, 'laugh', tube('M18 38L32 50', 8, SKIN.warm)) +
      kid(124, 62, 0.95, WHO.khoi, 'calm') +
      hull(94, 100, 84) +
      line('M40 92L16 148', 12, INK) +
      line('M40 92L16 148', 4, SUN) +
      wave(144, FOAM),
  ),
  'wheel-people': card(
    MINT,
    ground(SAND, 132) +
      kid(138, 58, 0.95, WHO.grandma, 'laugh') +
      kid(180, 66, 0.85, WHO.man, 'laugh') +
      ink('M112 108H200V150H106Z', CREAM) +
      line('M112 122H196M110 136H196M128 110V148M146 110V148M164 110V148M182 110V148', 3, SEA) +
      khoi(40, 72, 0.95, 'smile') +
      arrow('M74 132H98M88 122L98 132L88 142'),
  ),
  'pushed-chair': card(
    SKY,
    wave(104) +
      ground(SAND, 138) +
      kid(50, 60, 1.25, WHO.fishLady, 'laugh', tube('M18 40L48 50', 9, SKIN.warm)) +
      khoi(120, 74, 0.98, 'wide') +
      arrow('M158 118H188M176 106L188 118L176 130'),
  ),
  'eat-ice': card(
    SKY,
    dot(164, 36, 20, 20, SUN) +
      ink('M92 112H108V152H92Z', CREAM) +
      ink('M64 52Q64 12 100 12T136 52V118H64Z', CORAL) +
      line('M84 44V92', 8, WHITE),
  ),
  'wait-please': card(
    BUTTER,
    kid(72, 74, 1.45, { ...WHO.binh, cloth: SUN, more: '' }, 'talk', stop(SKIN.warm, -30, 22, 0.4)) +
      says(116, 12, 74, 70, 120, at(153, 47, clock(26))),
  ),
  'pretend-sleep': card(
    NAVY,
    ink('M14 60H30V150H14Z', WOOD_LIGHT) +
      ink('M30 92H92Q98 108 92 122H30Z', WHITE) +
      at(66, 92, head(SKIN.warm, 'short', 'down')) +
      ink('M84 104Q90 88 108 88H186V148H84Z', GRAPE) +
      line('M130 20H150L130 42H150M162 46H176L162 62H176', 6, WHITE),
  ),
  'hide-blanket': card(
    SKY,
    ink('M10 112H190V150H10Z', WOOD_LIGHT) +
      ink('M22 124C18 40 70 24 100 24C134 24 182 40 178 124Z', GRAPE) +
      ink('M66 96C66 68 134 68 134 96Q100 106 66 96Z', INK) +
      round(86, 90, 9, 10, WHITE) +
      round(114, 90, 9, 10, WHITE) +
      dot(87, 91, 4, 5, INK) +
      dot(115, 91, 4, 5, INK) +
      line('M44 62L56 76M158 62L146 76', 5, WHITE),
  ),
  'dress-first': card(
    MINT,
    pane(126, 18, 62, 126, WOOD_LIGHT) +
      dot(138, 84, 5, 5, INK) +
      kid(
        66,
        72,
        1.4,
        { ...WHO.binh, cloth: SUN, more: '' },
        'down',
        line('M0 24V58', 4, INK) +
          dot(5, 32, 2, 2, INK) +
          dot(5, 52, 2, 2, INK) +
          tube('M-18 34C-32 46-22 52-6 44M18 34C32 46 22 52 6 44', 8, SKIN.warm),
      ),
  ),
  'ride-hop': card(
    SKY,
    ground(MIST_LIGHT, 128) +
      at(112, 154, motorbike, ' scale(1.2)') +
      kid(122, 54, 0.95, rider, 'laugh', tube('M18 36L38 48', 8, SKIN.tan)) +
      kid(70, 62, 0.9, WHO.thao, 'laugh', tube('M18 36L34 36', 8, SKIN.deep)) +
      line('M8 72H26M4 96H30M10 120H28', 6, WHITE),
  ),
  'no-call': card(
    CREAM,
    kid(62, 76, 1.4, WHO.thao, 'down') +
      at(148, 78, phone(SKY, at(0, -6, head(SKIN.tan, 'bald', 'peace') + (WHO.grandma.more ?? ''), ' scale(.7)')), ' scale(.9)') +
      at(148, 78, cross(40)),
  ),
  'fish-hears': card(
    SKY,
    kid(56, 66, 1.3, WHO.binh, 'talk', '', '', 10) +
      says(92, 10, 60, 42, 92, dots3(122, 31, 14, 5, GRAPE)) +
      wave(112) +
      at(146, 116, fish, ' scale(.95)') +
      ink('M0 116H96L84 160H22A22 22 0 0 1 0 138Z', WOOD_LIGHT),
  ),
  'point-belly': card(
    MINT,
    kid(60, 78, 1.35, WHO.chi, 'sad', tube('M18 36C34 46 24 54 8 50M-18 36C-34 46-24 56-8 52', 8, SKIN.light)) +
      kid(
        146,
        68,
        1.25,
        { skin: SKIN.light, hair: 'tails', cloth: WHITE },
        'smile',
        line('M-10 24C-12 40 4 46 10 34', 4, NAVY) + round(12, 32, 5, 5, SUN),
      ) +
      line('M36 150L26 154M86 150L96 154', 5, CORAL),
  ),
  'hold-mother': card(
    MINT,
    kid(132, 64, 1.35, { skin: SKIN.warm, hair: 'bob', cloth: CORAL }, 'smile', tube('M-18 38L-32 56', 8, SKIN.warm)) +
      kid(58, 86, 1.2, WHO.chi, 'smile', tube('M18 36L34 42', 8, SKIN.light)) +
      round(98, 138, 13, 11, SKIN.warm) +
      ink('M6 146H104V160H22Z', SKY_MID),
  ),
  'auntie-arms': card(
    SKY,
    ground(MINT, 132) +
      kid(136, 62, 1.4, { skin: SKIN.warm, hair: 'bob', cloth: GRAPE }, 'peace') +
      at(100, 62, ink('M-9 0C-5-6-2-6 0-3C2-6 5-6 9 0C4 6-4 6-9 0Z', CORAL)) +
      kid(48, 92, 1.1, WHO.thao, 'sad', stop(SKIN.deep, -34, 14, 0.36), '', -14) +
      tube('M112 106C96 104 84 110 72 116', 10, SKIN.warm) +
      tube('M160 108C144 134 104 138 78 132', 10, SKIN.warm),
  ),
  'swim-self': card(
    SKY,
    at(98, 76, head(SKIN.tan, 'curly', 'smile')) +
      tube('M78 104C52 96 36 76 34 52M120 104C146 96 162 76 164 52', 10, SKIN.tan) +
      wave(100) +
      line('M20 128H60M92 138H138M150 122H184', 5, FOAM),
  ),
  'turn-round': card(
    MIST_LIGHT,
    ground(SAND, 136) +
      at(58, 78, shirt(WHITE) + nape(SKIN.light, 'bob'), ' scale(1.35)') +
      kid(146, 70, 1.2, { ...WHO.man, cloth: NAVY }, 'smile', tube('M-18 38L-30 26', 8, SKIN.tan)) +
      at(106, 96, ink('M-18-12H18V14H-18Z', INK) + round(-6, 2, 8, 8, SKY)),
  ),
  'curtain-shut': card(
    MINT,
    line('M10 18H134', 9, INK) +
      ink('M16 20H128V140C108 132 100 144 86 138C68 130 58 144 44 138C32 134 26 140 16 140Z', CORAL) +
      line('M44 26V134M72 26V130M100 26V134', 5, WHITE) +
      ink('M48 140H66V152H48ZM78 140H96V152H78Z', NAVY) +
      line('M142 52Q156 72 142 92M158 40Q180 72 158 104M174 28Q204 72 174 116', 7, AMBER),
  ),
  'hide-behind': card(
    BUTTER,
    kid(62, 84, 1.05, WHO.an, 'aside') +
      kid(
        118,
        66,
        1.5,
        { skin: SKIN.light, hair: 'bob', cloth: WHITE, more: ink('M-24-18C-16-36 16-36 24-18Q0-28-24-18Z', CORAL) },
        'laugh',
      ),
  ),
  'cane-alone': card(
    LEAF,
    flat('M40 160C60 120 140 120 160 160Z', SAND) +
      kid(
        86,
        72,
        1.35,
        { skin: SKIN.warm, hair: 'short', cloth: CORAL, more: ink('M-20-1H-3V8Q-11 13-20 8ZM3-1H20V8Q11 13 3 8Z', INK) },
        'smile',
        tube('M18 38L38 42', 8, SKIN.warm),
      ) +
      line('M140 128L168 154', 13, INK) +
      line('M140 128L164 150', 6, WHITE),
  ),
  'no-bath': card(
    SKY,
    ink('M30 84H170Q168 142 146 142H54Q32 142 30 84Z', WHITE) +
      line('M150 84V40Q150 24 134 24H122', 8, INK) +
      line('M112 40V48M122 40V52M132 40V48', 5, NAVY) +
      at(100, 84, cross(50)),
  ),
};
