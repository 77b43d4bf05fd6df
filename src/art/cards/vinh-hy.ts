/** Situations of Vĩnh Hy bay. What is not safe shows as a secret, a mist, being alone; never as a kind of face. */
import {
  at,
  BUTTER,
  CORAL,
  CORAL_DARK,
  CREAM,
  card,
  cloud,
  dot,
  FOAM,
  flat,
  GRAPE,
  GRAPE_DARK,
  ground,
  head,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  MIST,
  MIST_LIGHT,
  NAVY,
  padlock,
  question,
  RUST,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  shirt,
  swirl,
  tube,
  WHITE,
  WOOD_LIGHT,
  wheel,
} from '../card-pen';

type Hair = Parameters<typeof head>[1];
type Mood = Parameters<typeof head>[2];

/** Head and shoulders; grown-ups are larger. */
const bust = (x: number, y: number, skin: string, hair: Hair, mood: Mood, cloth: string, size = 1): string =>
  at(x, y, shirt(cloth) + head(skin, hair, mood), ` scale(${size})`);

const sea = (top: number): string =>
  flat(
    `M0 ${top}Q14 ${top - 8} 28 ${top}T56 ${top}T84 ${top}T112 ${top}T140 ${top}T168 ${top}T200 ${top}V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z`,
    SEA,
  ) + line(`M16 ${top + 22}H44M120 ${top + 30}H152M60 ${top + 40}H90`, 4, FOAM);

const swimCap = (colour: string): string => ink('M-26-2C-28-34 28-34 26-2C14-8-14-8-26-2Z', colour);
const mist = (x: number, y: number, size = 1): string => at(x, y, cloud(MIST_LIGHT), ` scale(${size})`);
const secret = (x: number, y: number): string => mist(x, y) + at(x, y - 2, padlock(GRAPE), ' scale(.6)');
const phone = (screen: string, inner: string): string =>
  ink('M58 12H142Q154 12 154 24V140Q154 152 142 152H58Q46 152 46 140V24Q46 12 58 12Z', NAVY) + flat('M58 24H142V138H58Z', screen) + inner;
const door = (x: number, y: number, w: number, h: number): string =>
  ink(`M${x} ${y}h${w}v${h}h${-w}Z`, WOOD_LIGHT) +
  line(`M${x + 12} ${y + 16}h${w - 24}v${h * 0.3}h${24 - w}Z`, 4, RUST) +
  dot(x + w - 12, y + h * 0.56, 5, 5, INK);

export const cards: Readonly<Record<string, string>> = {
  'clinic-mum': card(
    MINT,
    ground(WHITE, 128) +
      bust(160, 74, SKIN.warm, 'bob', 'laugh', CORAL, 1.1) +
      bust(42, 70, SKIN.light, 'tails', 'laugh', WHITE, 1.15) +
      line('M30 98C28 116 44 124 60 116L84 112', 5, NAVY) +
      round(88, 112, 8, 8, SUN) +
      bust(104, 86, SKIN.light, 'bob', 'laugh', SUN, 0.9) +
      tube('M146 108C136 118 128 120 122 120', 8, SKIN.warm) +
      ink('M100 20C88 8 92-2 100 6C108-2 112 8 100 20Z', CORAL) +
      ink('M62 140H146V156H62Z', SKY_MID),
  ),
  tickle: card(
    BUTTER,
    ground(SAND, 126) +
      bust(48, 62, SKIN.tan, 'short', 'laugh', SEA, 1.15) +
      at(130, 84, shirt(SUN) + head(SKIN.warm, 'short', 'sad'), ' rotate(10)') +
      tube('M116 116C104 106 98 92 96 80', 9, SKIN.warm) +
      tube('M66 104C84 112 98 116 112 122', 10, SKIN.tan) +
      line('M102 138q6-8 12 0t12 0M104 148q6-8 12 0t12 0', 4, GRAPE_DARK) +
      line('M164 46L176 38M170 62H184M156 34L160 22', 5, CORAL_DARK),
  ),
  'swim-float': card(
    SKY,
    dot(172, 30, 16, 16, SUN) +
      at(48, 54, shirt(SEA) + head(SKIN.light, 'short', 'laugh') + swimCap(CORAL), ' scale(1.1)') +
      at(166, 70, head(SKIN.deep, 'short', 'laugh'), ' scale(.55)') +
      at(112, 58, head(SKIN.warm, 'bob', 'laugh'), ' scale(.5)') +
      sea(86) +
      tube('M122 114C140 110 160 110 182 108M124 120C142 120 160 120 184 120', 9, SKIN.tan) +
      ink('M108 104H144V126H108Z', CORAL) +
      at(98, 108, head(SKIN.tan, 'short', 'laugh'), ' rotate(-32) scale(.85)') +
      tube('M68 86C76 104 92 124 120 132', 8, SKIN.light) +
      flat('M36 132Q50 124 64 132T92 132T120 132T148 132T186 132V144H36Z', FOAM),
  ),
  'health-scale': card(
    MINT,
    ground(WHITE, 132) +
      at(24, 66, head(SKIN.tan, 'short', 'laugh'), ' scale(.5)') +
      at(52, 60, head(SKIN.warm, 'tails', 'laugh'), ' scale(.5)') +
      line('M124 20V140', 9, INK) +
      line('M124 24V136', 3, SUN) +
      line('M116 50H104M116 80H108M116 110H104', 4, INK) +
      ink('M60 136H128V150H60Z', SEA) +
      bust(92, 78, SKIN.tan, 'tails', 'laugh', CORAL, 0.95) +
      line('M76 44H124', 7, INK) +
      bust(162, 72, SKIN.light, 'bob', 'laugh', WHITE, 1.1) +
      ink('M138 104H168V136H138Z', CREAM) +
      line('M145 114H161M145 124H156', 4, SEA),
  ),
  'door-gap': card(
    MIST_LIGHT,
    ground(MIST, 134) +
      ink('M96 16H180V142H96Z', NAVY) +
      door(108, 16, 72, 118) +
      at(144, 146, ink('M-20 4C-20-6-4-6-4 4ZM4 4C4-6 20-6 20 4Z', CORAL)) +
      at(60, 70, shirt(WHITE) + head(SKIN.tan, 'short', 'aside'), ' rotate(8)') +
      tube('M78 110C88 104 94 96 96 84', 8, SKIN.tan) +
      mist(66, 24, 0.8) +
      swirl('M54 26C54 16 68 16 68 26S56 34 60 26M72 26C72 18 84 18 84 26S74 34 76 26'),
  ),
  'uneasy-talk': card(
    BUTTER,
    ground(SAND, 128) +
      bust(54, 68, SKIN.warm, 'short', 'laugh', SEA, 1.15) +
      ink('M84 12H150Q162 12 162 24V42Q162 54 150 54H104L90 66L92 54H84Q74 54 74 42V24Q74 12 84 12Z', MIST_LIGHT) +
      swirl('M92 34C92 24 106 24 106 34S94 42 98 34M124 34C124 24 138 24 138 34S126 42 130 34') +
      bust(148, 98, SKIN.warm, 'tails', 'sad', CORAL, 0.95) +
      flat('M176 70C172 78 170 84 176 84S180 78 176 70Z', SKY_MID) +
      ink('M8 132H124V144H8Z', WOOD_LIGHT) +
      ink('M92 108H112L108 132H96Z', SKY),
  ),
  posture: card(
    MINT,
    ground(LEAF, 130) +
      at(24, 66, head(SKIN.warm, 'short', 'laugh'), ' scale(.5)') +
      at(180, 64, head(SKIN.light, 'tails', 'laugh'), ' scale(.5)') +
      bust(62, 66, SKIN.warm, 'short', 'laugh', WHITE, 1.2) +
      line('M40 124H84', 8, INK) +
      bust(136, 82, SKIN.tan, 'short', 'laugh', WHITE, 1) +
      line('M118 132H154', 8, CORAL_DARK) +
      tube('M84 104C94 104 102 108 110 114', 9, SKIN.warm) +
      ink('M88 8H122Q132 8 132 18V36Q132 46 122 46H104L92 56L94 46H88Q78 46 78 36V18Q78 8 88 8Z', WHITE) +
      at(105, 24, question(SEA), ' scale(.7)'),
  ),
  'late-message': card(
    NAVY,
    flat('M26 20C16 44 34 62 56 56C40 52 30 38 34 18Z', BUTTER) +
      dot(176, 30, 4, 4, SUN) +
      dot(166, 60, 3, 3, SUN) +
      dot(30, 92, 3, 3, SUN) +
      dot(184, 104, 4, 4, SUN) +
      phone(
        CREAM,
        ink('M66 40H126Q134 40 134 48V62Q134 70 126 70H82L70 80L72 70H66Q64 70 64 62V48Q64 40 66 40Z', GRAPE) +
          line('M76 51H120M76 60H104', 4, WHITE) +
          ink('M82 92H134V118H82Z', MIST) +
          line('M96 98H120M100 98L102 112H114L116 98M104 94H112', 4, INK),
      ) +
      secret(168, 132),
  ),
  'online-group': card(
    SKY,
    ink('M26 16H174Q182 16 182 24V122H18V24Q18 16 26 16Z', NAVY) +
      flat('M30 28H97V70H30Z', BUTTER) +
      flat('M103 28H170V70H103Z', MINT) +
      flat('M30 74H97V114H30Z', '#FFD9E0') +
      flat('M103 74H170V114H103Z', CREAM) +
      at(64, 52, head(SKIN.light, 'bob', 'laugh'), ' scale(.6)') +
      at(136, 52, head(SKIN.tan, 'short', 'laugh'), ' scale(.6)') +
      at(64, 97, head(SKIN.warm, 'tails', 'laugh'), ' scale(.6)') +
      at(136, 97, head(SKIN.deep, 'short', 'laugh'), ' scale(.6)') +
      ink('M8 122H192L182 144H18Z', MIST_LIGHT) +
      line('M40 133H160', 5, MIST),
  ),
  'picture-request': card(
    '#E6D6FB',
    phone(
      SKY,
      ink('M66 34H126Q134 34 134 42V84Q134 92 126 92H84L70 102L72 92H66Q64 92 64 84V42Q64 34 66 34Z', WHITE) +
        ink('M76 44H122V80H76Z', MIST_LIGHT) +
        flat('M79 77L92 60L102 70L110 62L119 77Z', LEAF) +
        dot(108, 54, 5, 5, SUN) +
        at(100, 120, question(CORAL_DARK), ' scale(.8)'),
    ) +
      secret(162, 40) +
      mist(34, 110, 0.7),
  ),
  'rain-ride': card(
    MIST_LIGHT,
    ground(MIST, 126) +
      line('M20 20L14 34M56 12L50 26M96 22L90 36M150 10L144 24M184 26L178 40M30 62L24 76M176 66L170 80', 5, SKY_MID) +
      wheel(58, 124) +
      wheel(148, 124) +
      ink('M44 104C60 84 78 96 96 98L126 96L138 68H156L160 104C150 96 136 100 128 116H78C74 104 58 98 44 104Z', CORAL) +
      bust(98, 56, SKIN.light, 'bob', 'laugh', GRAPE, 0.95) +
      ink('M72 52C72 22 124 22 124 52L98 46Z', SUN) +
      at(34, 78, ink('M-16-22H16V22H-16Z', WHITE) + line('M-6-8C-10 2 0 12 8 8L6 2L0 4L-3-3L0-6Z', 5, SEA), ' rotate(-8)'),
  ),
  'long-arm': card(
    BUTTER,
    door(150, 12, 44, 90) +
      ink('M14 92Q14 76 30 76H150Q166 76 166 92V146H14Z', SEA) +
      bust(56, 70, SKIN.tan, 'short', 'laugh', NAVY, 1.1) +
      bust(122, 84, SKIN.deep, 'short', 'sad', SUN, 0.95) +
      tube('M76 108C92 96 116 100 138 114', 11, SKIN.tan) +
      ink('M10 128H170V148H10Z', FOAM) +
      wheel(146, 126) +
      mist(96, 28, 0.9) +
      swirl('M86 30C86 20 100 20 100 30S88 38 92 30'),
  ),
  'shared-photo': card(
    SKY,
    phone(
      CREAM,
      ink('M68 34H132V92H68Z', MIST_LIGHT) +
        at(100, 74, ink('M-14-24L-28-12L-20 0L-14-4V18H14V-4L20 0L28-12L14-24C8-16-8-16-14-24Z', WHITE)) +
        line('M70 50H130M70 64H130M70 78H130', 8, MIST) +
        at(78, 114, head(SKIN.tan, 'short', 'laugh'), ' scale(.4)') +
        at(104, 114, head(SKIN.light, 'bob', 'laugh'), ' scale(.4)') +
        at(128, 114, head(SKIN.warm, 'tails', 'laugh'), ' scale(.4)'),
    ) +
      line('M160 60H186M186 60L176 50M186 60L176 70M160 96H186M186 96L176 86M186 96L176 106', 6, CORAL_DARK) +
      at(26, 84, head(SKIN.warm, 'short', 'sad'), ' scale(.7)'),
  ),
  'clinic-talk': card(
    MINT,
    ground(WHITE, 130) +
      ink('M142 14H196V130H142Z', NAVY) +
      at(170, 76, head(SKIN.warm, 'bob', 'laugh'), ' scale(.7)') +
      ink('M142 14L160 24V138L142 130Z', WOOD_LIGHT) +
      bust(42, 70, SKIN.light, 'tails', 'laugh', WHITE, 1.1) +
      bust(108, 86, SKIN.tan, 'tails', 'aside', CORAL, 0.95) +
      ink('M14 130H134V144H14Z', SKY_MID) +
      ink('M60 12H98Q108 12 108 22V34Q108 44 98 44H78L66 54L68 44H60Q50 44 50 34V22Q50 12 60 12Z', WHITE) +
      ink('M79 38C67 26 71 16 79 24C87 16 91 26 79 38Z', CORAL),
  ),
  'class-home': card(
    CREAM,
    ground(SAND, 128) +
      ink('M8 40L60 8L112 40V50H8Z', RUST) +
      ink('M138 24H190V126H138Z', SKY) +
      ink('M138 24L150 34V134L138 126Z', WOOD_LIGHT) +
      bust(62, 72, SKIN.tan, 'short', 'laugh', WHITE, 1.05) +
      bust(26, 108, SKIN.deep, 'bob', 'laugh', SUN, 0.75) +
      bust(78, 112, SKIN.warm, 'short', 'laugh', SEA, 0.75) +
      bust(126, 110, SKIN.light, 'tails', 'laugh', CORAL, 0.75) +
      ink('M6 134H150V146H6Z', WOOD_LIGHT),
  ),
};
