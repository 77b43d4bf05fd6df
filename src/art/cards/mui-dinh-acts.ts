/** What a child may do before, with and instead of a call. */
import { cake, calling, fish, listening, says, stop, WHO } from '../card-cast';
import { arrow, dots3, kid } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
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

const boat = (x: number, y: number, size: number): string =>
  at(
    x,
    y,
    ink('M-30 0C-14 5 14 5 30-2C26 16 18 22 8 22H-12C-22 20-28 12-30 0Z', CORAL) + line('M0 0V-34', 5, INK) + ink('M4-34L26-8H4Z', SUN),
    ` scale(${size})`,
  );

export const cards: Readonly<Record<string, string>> = {
  'many-boats': card(
    SKY,
    flat('M0 60Q20 52 40 60T80 60T120 60T160 60T200 60V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', SEA) +
      boat(48, 54, 0.9) +
      boat(144, 58, 1) +
      boat(92, 100, 1.25) +
      boat(170, 122, 1.05) +
      boat(30, 122, 1),
  ),
  'tell-keeper': card(
    GRAPE,
    kid(128, 74, 1.4, WHO.keeper, 'smile', listening(SKIN.tan)) +
      kid(36, 110, 0.78, WHO.binh, 'talk') +
      says(10, 10, 62, 46, 40, dots3(41, 33, 15, 5, GRAPE)),
  ),
  'hang-up': card(
    SKY,
    kid(54, 76, 1.3, WHO.binh, 'down', tube('M18 36L46 22', 8, SKIN.warm)) +
      at(142, 124, ink('M-36 0H36L42 30H-42Z', CORAL) + ink('M-16 6H16L18 24H-18Z', CREAM)) +
      at(140, 74, ink('M-42 12C-42-18 42-18 42 12V18H22V6Q0-2-22 6V18H-42Z', GRAPE)) +
      arrow('M140 14V44M128 34L140 46L152 34'),
  ),
  'at-school': card(
    SKY,
    ground(MINT, 130) +
      ink('M68 62H194V136H68Z', CREAM) +
      ink('M58 66L130 30L200 66Z', CORAL) +
      pane(148, 82, 30, 26, SKY) +
      pane(108, 92, 26, 44, SEA) +
      line('M86 64V8', 5, INK) +
      ink('M86 8H122V32H86Z', '#E5443B') +
      flat('M104 12L106.500 18H113L108 22L110 28L104 24.500L98 28L100 22L95 18H101.500Z', SUN) +
      kid(48, 94, 1.05, WHO.binh, 'talk', calling(SKIN.warm)),
  ),
  'at-home': card(
    GRAPE,
    ground(LEAF, 134) +
      ink('M36 72H176V146H36Z', CREAM) +
      ink('M16 76L106 16L196 76Z', WOOD_LIGHT) +
      pane(128, 92, 34, 30, SUN) +
      pane(56, 78, 58, 68, NAVY) +
      kid(84, 108, 0.82, WHO.binh, 'talk', calling(SKIN.warm)),
  ),
  'point-there': card(
    MIST_LIGHT,
    flat('M96 112C118 62 140 96 154 80C170 58 184 74 200 68V160H96Z', LEAF) +
      ground(SAND, 126) +
      kid(54, 80, 1.25, WHO.binh, 'talk', at(0, 0, calling(SKIN.warm), ' scale(-1 1)')) +
      tube('M76 126L108 108L124 100', 10, SKIN.warm) +
      line('M138 92H144M154 82H160M170 72H176', 7, INK) +
      at(160, 34, question(NAVY)),
  ),
  'near-grandma': card(
    BUTTER,
    kid(124, 66, 1.4, WHO.grandma, 'smile') +
      kid(62, 92, 1.15, WHO.binh, 'smile', at(0, 0, calling(SKIN.warm), ' scale(-1 1)')) +
      tube('M104 112C92 122 84 130 76 140', 10, SKIN.tan),
  ),
  'scared-alone': card(
    MIST_LIGHT,
    ground('#B9C6DD', 134) +
      kid(100, 78, 1.35, WHO.binh, 'wide', calling(SKIN.warm) + tube('M-18 36C-32 46-22 54-4 50', 8, SKIN.warm)) +
      flat('M54 42C46 54 44 62 53 62S62 54 54 42ZM60 78C54 88 52 94 59 94S66 88 60 78Z', '#5FB6D9') +
      line('M34 92q-8 8 0 16t0 16M20 88q-8 10 0 20t0 20M166 96q8 8 0 16t0 16M180 92q8 10 0 20t0 20', 5, NAVY),
  ),
  'beg-stop': card(
    BUTTER,
    kid(26, 54, 1, { ...WHO.man, cloth: SEA }, 'cross') +
      kid(174, 54, 1, { ...WHO.carer, skin: SKIN.warm }, 'cross') +
      kid(100, 84, 1.3, WHO.dan, 'sad', tube('M-18 38C-26 50-10 46-3 36M18 38C26 50 10 46 3 36', 8, SKIN.tan) + line('M0 28V44', 4, INK)),
  ),
  'go-uncle': card(
    MINT,
    ground(LEAF, 134) +
      ink('M104 56H196V146H104Z', CREAM) +
      ink('M94 60L150 20L206 60Z', WOOD_LIGHT) +
      pane(120, 62, 62, 84, NAVY) +
      kid(152, 88, 0.98, WHO.uncle, 'smile', tube('M-18 38L-36 30', 8, SKIN.deep)) +
      kid(44, 84, 1.05, WHO.dan, 'sad', tube('M18 36L36 30', 8, SKIN.tan), '', 6) +
      arrow('M74 132H100M90 122L100 132L90 142'),
  ),
  'call-again': card(
    SKY,
    kid(66, 74, 1.4, WHO.dan, 'peace', calling(SKIN.tan)) +
      at(154, 66, line('M24-16A30 30 0 1 0 29 10M26-34V-14H6', 18, INK) + line('M24-16A30 30 0 1 0 29 10M26-34V-14H6', 8, AMBER)),
  ),
  'watch-friend': card(
    MINT,
    kid(38, 92, 1.05, WHO.chi, 'wide') +
      kid(138, 72, 1.4, { skin: SKIN.tan, hair: 'crew', cloth: WHITE }, 'talk', calling(SKIN.tan)) +
      line('M66 88H74M82 84H90M98 80H106', 5, INK),
  ),
  'prank-call': card(
    BUTTER,
    kid(54, 78, 1.3, WHO.chi, 'grin', calling(SKIN.light)) +
      at(152, 66, round(0, 0, 46, 46, WHITE) + head(WHO.counsellor.skin, 'bob', 'calm') + WHO.counsellor.more) +
      line('M12 30L20 40M30 14L34 26M8 60H20', 5, AMBER),
  ),
  'say-name': card(
    SKY,
    kid(60, 82, 1.3, WHO.chi, 'talk', tube('M18 38C32 48 24 54 8 46', 8, SKIN.light)) +
      says(
        100,
        8,
        92,
        84,
        102,
        at(130, 44, head(SKIN.light, 'bob', 'smile') + WHO.chi.more, ' scale(.62)') +
          at(170, 52, ink('M-12-6H12V18H-12Z', CREAM) + ink('M-18-4L0-22L18-4Z', CORAL) + pane(-4, 4, 8, 14, GRAPE)),
      ),
  ),
  'in-car': card(
    SAND,
    ink('M6 92L32 30H158L190 92V134H6Z', SKY) +
      ink('M22 88L42 42H96V88ZM108 42H150L172 88H108Z', WHITE) +
      at(66, 66, head(SKIN.warm, 'short', 'calm'), ' scale(.85)') +
      at(134, 66, head(SKIN.warm, 'tails', 'laugh'), ' scale(.75)') +
      line('M22 88H172M102 42V132', 5, INK) +
      round(44, 136, 20, 20, NAVY) +
      round(148, 136, 20, 20, NAVY),
  ),
  'stay-here': card(
    BUTTER,
    ground(SAND, 134) +
      ink('M108 66H196V146H108Z', WOOD_LIGHT) +
      round(130, 62, 12, 12, CORAL) +
      round(154, 62, 12, 12, SUN) +
      round(178, 62, 12, 12, LEAF) +
      ink('M96 24H200V44Q192 54 184 44Q176 54 166 44Q158 54 148 44Q140 54 130 44Q120 54 112 44Q104 54 96 44Z', CORAL) +
      kid(62, 76, 1.25, WHO.binh, 'calm', stop(SKIN.warm, 32, 22, 0.45)) +
      ink('M36 150H88V158H36Z', AMBER),
  ),
  'run-lost': card(
    BUTTER,
    flat('M0 132C40 96 60 150 100 118S160 128 200 96V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', SAND) +
      kid(92, 74, 1.2, WHO.binh, 'wide', tube('M-18 36L-36 48M18 36L34 22', 8, SKIN.warm), '', 12) +
      at(30, 46, question(NAVY)) +
      at(166, 48, question(NAVY), ' scale(1.2)') +
      arrow('M20 126H54M32 114L20 126L32 138') +
      arrow('M142 122H176M164 110L176 122L164 134'),
  ),
  'fish-tray': card(
    SKY,
    ink('M20 92H180L166 148H34Z', SEA) +
      at(78, 82, fish, ' scale(1.1)') +
      at(128, 74, fish, ' scale(-1 1)') +
      ink('M14 90H186V104H14Z', MIST_LIGHT),
  ),
  'glass-water': card(
    MINT,
    ink('M64 24H136L126 140H74Z', WHITE) + flat('M68 58H132L124 137H76Z', '#7FD0EC') + line('M84 72L88 122', 6, WHITE),
  ),
  'keep-drawing': card(
    CREAM,
    kid(92, 62, 1.3, WHO.na, 'down', tube('M18 38C34 48 40 52 44 58', 8, SKIN.deep)) +
      ink('M8 130H192V160H8Z', WOOD_LIGHT) +
      ink('M52 116H138L146 142H42Z', WHITE) +
      at(88, 130, ink('M-14 6V-4L0-14L14-4V6Z', CORAL)) +
      at(146, 122, ink('M-6-30H6V10L0 22L-6 10Z', SUN), ' rotate(30)'),
  ),
  'taste-cake': card(
    '#FFD9E0',
    kid(56, 76, 1.3, WHO.chi, 'peace', tube('M18 38C34 46 30 34 12 18', 8, SKIN.light)) +
      at(146, 112, cake) +
      ink('M92 142H198V156H92Z', WOOD_LIGHT) +
      flat('M100 100Q120 96 116 116L100 118Z', '#FFD9E0'),
  ),
};
