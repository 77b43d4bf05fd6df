/** Hang Rái for children who can't read: what happens in a case, and what a child answers, said by pictures alone. */
import { beckon, bellyHeld, hush, scarf } from '../card-asks';
import { arm, bubble, dots3, heart, KIDS, type Kid, kid } from '../card-kids';
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
  GRAPE,
  ground,
  head,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  MIST,
  NAVY,
  PLUM,
  palm,
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
  WOOD,
  WOOD_LIGHT,
  wheel,
} from '../card-pen';

const DAN: Kid = { skin: SKIN.tan, hair: 'curly', cloth: WHITE };
const AN: Kid = { skin: SKIN.warm, hair: 'tails', cloth: WHITE };
const CHI: Kid = { ...KIDS.vu, skin: SKIN.light, hair: 'bob', cloth: WHITE };
const HOA: Kid = { ...KIDS.ha, cloth: WHITE };
const BINH: Kid = { skin: SKIN.warm, hair: 'short', cloth: WHITE };
const KHOI: Kid = { skin: SKIN.deep, hair: 'crew', cloth: WHITE };
const BIG_BOY: Kid = { skin: SKIN.light, hair: 'crew', cloth: GRAPE };
const RELATIVE: Kid = { skin: SKIN.warm, hair: 'crew', cloth: LEAF };
const SELLER: Kid = { skin: SKIN.tan, hair: 'pony', cloth: PLUM };
const MAN: Kid = { skin: SKIN.tan, hair: 'short', cloth: NAVY };
const MOTHER: Kid = { skin: SKIN.warm, hair: 'bob', cloth: CORAL };
const DENTIST: Kid = { skin: SKIN.light, hair: 'bob', cloth: WHITE };

const armsWide = (who: Kid): string => arm(who, 'M-18 32L-32 28', 'M-32 28L-48 14') + arm(who, 'M18 32L32 28', 'M32 28L48 14');
const armsDown = (who: Kid): string =>
  arm(who, 'M-18 32C-26 40-27 48-26 56', 'M-26 56V66') + arm(who, 'M18 32C26 40 27 48 26 56', 'M26 56V66');
const grandma = (x: number, y: number, size: number): string =>
  at(
    x,
    y,
    shirt(PLUM) +
      head(SKIN.tan, 'bald', 'smile') +
      ink('M-26-2C-26-22-14-28 0-28S26-22 26-2C14-14-14-14-26-2Z', '#C9CBD8') +
      round(0, -31, 10, 9, '#C9CBD8'),
    ` scale(${size})`,
  );
const doll = (x: number, y: number, size: number): string =>
  at(
    x,
    y,
    ink('M-10 10H10L22 44H-22Z', CORAL) +
      tube('M-12 18L-24 28M12 18L24 28', 5, CREAM) +
      round(0, -4, 17, 16, CREAM) +
      ink('M-18-2C-20-28 20-28 18-2C10-14-10-14-18-2Z', AMBER) +
      dot(-6, -1, 2.5, 3, INK) +
      dot(6, -1, 2.5, 3, INK) +
      line('M-4 6H4', 3, INK),
    ` scale(${size})`,
  );
const hut = (x: number): string =>
  ink(`M${x} 60H${x + 84}V148H${x}Z`, WOOD_LIGHT) +
  ink(`M${x - 10} 64L${x + 42} 22L${x + 94} 64Z`, SUN) +
  ink(`M${x + 24} 84H${x + 62}V148H${x + 24}Z`, NAVY);

export const cards: Record<string, string> = {
  'rock-called': card(
    SKY,
    flat('M0 70H200V110H0Z', SKY_MID) +
      ground(SAND, 110) +
      ink('M0 160V64C20 40 60 44 68 74C84 100 80 130 84 160Z', RUST) +
      kid(84, 74, 1.25, BIG_BOY, 'smile', hush(BIG_BOY) + beckon(BIG_BOY, -1)) +
      kid(158, 92, 1, DAN, 'sad', scarf + bellyHeld(DAN)),
  ),
  'stay-people': card(
    BUTTER,
    ground(SAND, 136) +
      grandma(46, 72, 1.2) +
      kid(154, 88, 1.05, AN, 'smile', scarf) +
      kid(
        102,
        92,
        1.05,
        DAN,
        'calm',
        scarf + arm(DAN, 'M-18 32C-28 38-34 40-40 40', 'M-40 40H-44') + arm(DAN, 'M18 32C26 36 32 38 36 38', 'M36 38H40'),
      ),
  ),
  // At the door of a room: come in, and hush.
  'room-called': card(
    BUTTER,
    ground(SAND, 136) +
      ink('M10 12H96V152H10Z', NAVY) +
      ink('M96 12L118 24V160L96 152Z', WOOD_LIGHT) +
      kid(70, 74, 1.25, RELATIVE, 'smile', hush(RELATIVE) + beckon(RELATIVE, -1)) +
      kid(164, 88, 1, CHI, 'sad', armsDown(CHI)),
  ),
  'doll-hush': card(
    MINT,
    ground(SAND, 136) +
      ink('M0 6H200V22L180 36L160 22L140 36L120 22L100 36L80 22L60 36L40 22L20 36L0 22Z', CORAL) +
      kid(50, 84, 1.3, SELLER, 'smile', hush(SELLER)) +
      kid(156, 88, 1.1, AN, 'aside', scarf) +
      tube('M22 132C44 146 66 142 84 134', 12, PLUM) +
      doll(102, 100, 1),
  ),
  'doll-chest': card(
    '#E6D6FB',
    ground(BUTTER, 136) +
      ink('M92 18H172V150H92Z', WOOD_LIGHT) +
      ink('M100 28H164V142H100Z', NAVY) +
      ink('M172 18L194 8V158L172 150Z', WOOD) +
      doll(132, 74, 1.2) +
      kid(40, 86, 1.15, AN, 'talk', scarf + arm(AN, 'M18 32C28 38 34 34 36 30', 'M36 30L26 18')) +
      bubble(6, 4, 70, 34, 48, WHITE, 10) +
      dots3(41, 21, 15, 5),
  ),
  dentist: card(
    MINT,
    ground(SKY, 136) +
      ink('M52 60H80C88 60 90 66 90 74L96 118H150V138H40Z', SEA) +
      at(
        84,
        66,
        head(KHOI.skin, 'crew', 'none') +
          [-10, 10].map((x) => dot(x, 0, 4, 5, INK)).join('') +
          line('M-17-9L-6-12M17-9L6-12', 4, INK) +
          round(0, 14, 10, 9, PLUM) +
          flat('M-7 8H7V12H-7Z', WHITE),
      ) +
      at(84, 66, shirt(WHITE) + scarf) +
      kid(
        156,
        56,
        1.1,
        DENTIST,
        'smile',
        line('M-16 36C-28 40-36 40-42 36', 24, INK) +
          line('M-16 36C-28 40-36 40-42 36', 13, WHITE) +
          line('M-46 34L-58 26', 5, MIST) +
          round(-60, 24, 5, 5, SKY),
      ) +
      kid(24, 74, 0.9, MOTHER, 'smile') +
      tube('M38 106C48 116 58 118 68 112', 9, CORAL) +
      at(22, 24, heart(CORAL), ' scale(.7)'),
  ),
  // One hand up: the dentist takes both hands away and waits.
  'dentist-hand': card(
    SKY,
    ground(MINT, 138) +
      ink('M22 70H56C66 70 66 78 68 84L74 122H126V140H16Z', SEA) +
      kid(62, 76, 1.1, KHOI, 'calm', scarf + arm(KHOI, 'M18 32C28 34 33 24 33 16', 'M33 16L34-6')) +
      at(102, 52, palm(KHOI.skin), ' scale(.5)') +
      kid(
        160,
        66,
        1.15,
        DENTIST,
        'smile',
        arm(DENTIST, 'M-18 32C-30 36-32 28-32 22', 'M-32 22L-34 6') + arm(DENTIST, 'M18 32C26 36 29 28 29 22', 'M29 22L30 8'),
      ),
  ),
  // The cheek hurts, the mouth stays shut.
  'pain-hush': card(
    CREAM,
    at(
      100,
      66,
      shirt(WHITE) +
        scarf +
        head(KHOI.skin, 'crew', 'none') +
        line('M-16 0L-6 4L-16 8M16 0L6 4L16 8M-8 16H8', 4, INK) +
        round(24, 14, 13, 12, KHOI.skin) +
        arm(KHOI, 'M18 34C30 44 38 40 36 32', 'M36 32L28 20'),
      ' scale(1.5)',
    ) + line('M154 52L168 44L164 58L180 54M158 84L172 90M150 34L156 22', 6, CORAL_DARK),
  ),
  'birthday-blush': card(
    '#FFD9E0',
    ground(BUTTER, 140) +
      kid(38, 62, 0.85, MOTHER, 'laugh', armsWide(MOTHER)) +
      kid(162, 62, 0.85, MAN, 'laugh', armsWide(MAN)) +
      at(
        100,
        50,
        shirt(WHITE) +
          head(SKIN.light, 'bob', 'laugh') +
          `<g opacity=".75">${dot(-17, 11, 8, 7, CORAL_DARK)}${dot(17, 11, 8, 7, CORAL_DARK)}</g>`,
        ' scale(1.15)',
      ) +
      ink('M60 112H140V150H60Z', CREAM) +
      ink('M60 112H140V124C130 132 124 122 114 128C106 134 98 122 88 128C78 134 72 122 60 126Z', CORAL) +
      tube('M80 112V104M100 112V104M120 112V104', 3, SUN) +
      line('M80 95V93M100 95V93M120 95V93', 7, AMBER),
  ),
  'drum-heart': card(
    BUTTER,
    ground(SAND, 136) +
      kid(52, 70, 1.25, AN, 'laugh') +
      at(52, 124, heart(CORAL), ' scale(1.2)') +
      line('M18 110L8 104M18 126H6M86 110L96 104', 5, CORAL_DARK) +
      ink('M110 82C102 104 104 130 114 150H182C192 130 194 104 186 82Z', WOOD_LIGHT) +
      line('M108 104C132 112 164 112 188 104', 6, CORAL) +
      round(148, 82, 40, 14, CREAM) +
      line('M164 78L190 44M132 78L108 46', 10, INK) +
      line('M164 78L190 44M132 78L108 46', 4, SUN) +
      line('M148 60V46M134 58L128 48M162 58L168 48', 5, AMBER),
  ),
  // Get on, he presses; she leans back, her belly in a knot.
  'ride-pressed': card(
    SKY,
    ground(SAND, 130) +
      wheel(26, 134) +
      wheel(108, 134) +
      ink('M16 104H84L108 112L120 92H130L116 128H40C26 128 16 120 16 104Z', CORAL) +
      kid(
        66,
        60,
        1.05,
        MAN,
        'talk',
        line('M16 36C28 38 38 36 46 32', 22, INK) + line('M16 36C28 38 38 36 46 32', 12, NAVY) + round(52, 30, 9, 9, MAN.skin),
      ) +
      line('M22 96H48', 13, INK) +
      kid(164, 90, 1.05, HOA, 'sad', bellyHeld(HOA), '', 10) +
      swirl('M136 52C128 44 118 54 126 60C136 66 144 50 132 44'),
  ),
  'shed-called': card(
    MINT,
    ground(LEAF, 134) +
      hut(2) +
      kid(92, 80, 1.2, BIG_BOY, 'smile', beckon(BIG_BOY, -1)) +
      kid(162, 92, 1, BINH, 'sad', scarf + bellyHeld(BINH)) +
      swirl('M188 66C180 60 172 70 180 74C190 78 194 64 184 58'),
  ),
  // No: Mum is waiting.
  'mum-waits': card(
    BUTTER,
    kid(54, 92, 1.3, BINH, 'talk', scarf + arm(BINH, 'M18 34C28 40 34 40 36 34', 'M36 34L38 24')) +
      at(112, 104, palm(BINH.skin), ' scale(.75)') +
      bubble(84, 6, 110, 68, 92, WHITE, 12) +
      at(126, 40, head(MOTHER.skin, 'bob', 'smile'), ' scale(.85)') +
      at(170, 46, palm(MOTHER.skin), ' scale(.4)') +
      line('M186 28C190 34 190 40 188 46', 4, AMBER),
  ),
};
