/**
 * Turtle beach for children who can't read: what somebody asks for and what a child answers, said by pictures alone.
 * Nobody is shown undressed or touched: a request stands in a bubble as swimming trunks with an eye, a hand or a camera.
 */
import { covering, crossed, hush, scarf } from '../card-asks';
import { arm, bubble, dots3, heart, KIDS, type Kid, kid, spark, standing } from '../card-kids';
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
  LEAF_DARK,
  line,
  MINT,
  NAVY,
  nape,
  palm,
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
} from '../card-pen';

const NA: Kid = { skin: SKIN.deep, hair: 'bob', cloth: WHITE };
const TI: Kid = { skin: SKIN.warm, hair: 'short', cloth: SEA };
const HOA: Kid = { ...KIDS.ha, cloth: WHITE };
const DAN: Kid = { skin: SKIN.tan, hair: 'curly', cloth: WHITE };
const SANG: Kid = { skin: SKIN.warm, hair: 'short', cloth: WHITE };
const BIG_BOY: Kid = { skin: SKIN.light, hair: 'crew', cloth: GRAPE };
const MAN: Kid = { skin: SKIN.tan, hair: 'short', cloth: NAVY };
const WOMAN: Kid = { skin: SKIN.light, hair: 'pony', cloth: CORAL };
const CARER: Kid = { skin: SKIN.tan, hair: 'crew', cloth: GRAPE };
const AUNT: Kid = { skin: SKIN.tan, hair: 'bob', cloth: CORAL };

const trunks = ink('M-17-11H17L21 13H3L0 4L-3 13H-21Z', CORAL) + line('M-14-4H14', 4, CREAM);
const eye = ink('M-20 0C-10-13 10-13 20 0C10 13-10 13-20 0Z', WHITE) + dot(0, 0, 7, 7, INK) + dot(3, -3, 2.4, 2.4, WHITE);
const camera = ink('M-20-11H-9L-5-17H5L9-11H20V13H-20Z', NAVY) + round(0, 1, 8, 8, SKY);
const candy = ink('M-22-9L-10 0L-22 9ZM22-9L10 0L22 9Z', CORAL) + round(0, 0, 13, 12, GRAPE);
const towel = (fill: string): string =>
  ink('M-18 22C-30 28-34 50-32 78H32C34 50 30 28 18 22C8 32-8 32-18 22Z', fill) +
  flat('M-27 46C-10 52 10 52 27 46L29 58C10 64-10 64-29 58Z', CORAL);
const wrapped = (x: number, y: number, size: number, who: Kid, face: Parameters<typeof head>[2]): string =>
  at(x, y, head(who.skin, who.hair, face) + towel(WHITE), ` scale(${size})`);
/** Somebody bigger asks for a thing (in the bubble), the child draws back. */
const request = (tint: string, asker: string, says: string, child: string): string =>
  card(tint, ground(SAND, 132) + asker + child + bubble(82, 6, 110, 50, 92, WHITE, 12) + says);
const lookAt = at(112, 31, eye, ' scale(.95)') + at(160, 31, trunks, ' scale(.95)');

const held = (x: number, y: number): string => at(x, y, ink('M-11-20H7Q11-20 11-16V16Q11 20 7 20H-11Z', NAVY) + round(4, -10, 4, 4, SKY));
const taking = (who: Kid): string =>
  kid(46, 82, 1.3, who, 'smile', arm(who, 'M18 34C28 38 34 36 36 30', 'M36 30L42 10')) +
  held(104, 88) +
  line('M122 78L132 72M124 90H136M122 102L132 108', 5, AMBER);
/** Somebody holds a telephone up to a child who is only wrapped in a towel, at the curtain of the changing hut. */
const photo = (who: Kid): string =>
  card(
    SKY,
    ground(SAND, 132) +
      ink('M116 8H200V152H186C176 100 176 60 186 26H116Z', CORAL) +
      line('M108 14H200', 8, WOOD) +
      taking(who) +
      wrapped(154, 76, 1, NA, 'sad'),
  );

const hatchling = (x: number, y: number, size = 1): string =>
  at(
    x,
    y,
    ink('M-22 4C-40-2-38-16-22-10ZM22 4C40-2 38-16 22-10ZM-16 20C-26 32-18 34-8 26ZM16 20C26 32 18 34 8 26Z', LEAF) +
      round(0, -24, 12, 12, LEAF) +
      ink('M-26 4C-26-22 26-22 26 4C26 28-26 28-26 4Z', LEAF_DARK) +
      line('M-10-12L-14 18M10-12L14 18M-24 4H24', 3, MINT) +
      dot(-4, -27, 2.4, 2.4, INK) +
      dot(5, -27, 2.4, 2.4, INK),
    ` scale(${size})`,
  );
const AN: Kid = { skin: SKIN.warm, hair: 'tails', cloth: WHITE };
const sea = flat('M0 0H178A22 22 0 0 1 200 22V60C160 46 140 70 100 58C60 46 40 66 0 54V22A22 22 0 0 1 22 0Z', SKY_MID);
const log = (x: number, y: number, turn: number): string =>
  at(x, y, ink('M-40-10H40Q50-10 50 0T40 10H-40Q-50 10-50 0T-40-10Z', WOOD) + round(-40, 0, 8, 10, SAND), ` rotate(${turn})`);

export const cards: Readonly<Record<string, string>> = {
  // The hatchling wants to the sea, a log lies in its way.
  'hatch-stuck': card(
    SAND,
    sea +
      log(100, 88, -6) +
      hatchling(100, 128, 0.95) +
      line('M100 74V64', 1, SAND) +
      dot(38, 116, 11, 8, '#B9C6DD') +
      round(38, 114, 12, 9, '#B9C6DD') +
      round(168, 112, 12, 9, '#B9C6DD') +
      spark('M70 118L58 112M130 118L142 112'),
  ),
  'hatch-lift': card(
    SAND,
    sea +
      kid(
        100,
        66,
        1.35,
        AN,
        'smile',
        scarf + arm(AN, 'M-18 32C-30 38-34 46-32 52', 'M-32 52L-14 58') + arm(AN, 'M18 32C30 38 34 46 32 52', 'M32 52L14 58'),
      ) +
      hatchling(100, 132, 1.05),
  ),
  'hatch-path': card(
    SAND,
    sea +
      flat('M116 56H168L192 160H104Z', BUTTER) +
      hatchling(146, 112, 1) +
      line('M146 78V62M136 70L146 60L156 70', 7, AMBER) +
      kid(
        52,
        64,
        1.15,
        AN,
        'smile',
        scarf + arm(AN, 'M-18 32C-28 40-28 46-26 50', 'M-26 50L-16 60') + arm(AN, 'M18 32C28 40 28 46 26 50', 'M26 50L16 60'),
      ) +
      log(54, 140, -4) +
      line('M112 132H120M110 148H118', 5, AMBER),
  ),
  'hatch-torch': card(
    NAVY,
    flat('M92 82L200 96V152H150Z', SUN) +
      dot(172, 24, 12, 12, CREAM) +
      flat('M0 138H200A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', SAND) +
      hatchling(158, 126, 0.95) +
      kid(50, 76, 1.25, AN, 'smile', scarf + arm(AN, 'M18 32C28 36 34 34 36 30', 'M36 30L40 18')) +
      at(104, 92, ink('M-22-8H6L20-16V16L6 8H-22Z', CORAL), ' rotate(22)'),
  ),
  // Arms open for a hug; the other child leans away.
  'hug-asked': card(
    BUTTER,
    ground(SAND, 134) +
      kid(140, 78, 1.3, DAN, 'grin', scarf + arm(DAN, 'M-18 32L-34 26', 'M-34 26L-50 10') + arm(DAN, 'M18 32L32 26', 'M32 26L40 8')) +
      at(140, 22, heart(CORAL), ' scale(.8)') +
      kid(
        46,
        84,
        1.2,
        HOA,
        'aside',
        arm(HOA, 'M-18 32C-26 40-26 46-22 52', 'M-22 52L-6 48') + arm(HOA, 'M18 32C26 40 26 46 22 52', 'M22 52L6 48'),
        '',
        -12,
      ) +
      swirl('M76 34C68 26 58 36 66 42C76 48 84 32 72 26'),
  ),
  // Hugged, and standing stiff with hanging arms.
  'hug-stiff': card(
    SKY,
    ground(SAND, 138) +
      kid(76, 74, 1.35, HOA, 'sad', arm(HOA, 'M-18 32C-25 42-26 52-26 58', 'M-26 58V70')) +
      kid(
        136,
        76,
        1.35,
        DAN,
        'laugh',
        scarf +
          line('M-16 36C-34 40-48 44-62 44', 27, INK) +
          line('M-16 36C-34 40-48 44-62 44', 15, WHITE) +
          round(-64, 44, 9, 9, DAN.skin),
        '',
        -8,
      ),
  ),
  // The hand says stop; the friend steps back, both hands up, and smiles.
  'hug-stopped': card(
    MINT,
    ground(LEAF, 136) +
      kid(48, 82, 1.2, HOA, 'calm', arm(HOA, 'M18 32C28 38 34 36 36 32', 'M36 32L40 16')) +
      at(100, 84, palm(HOA.skin), ' scale(.62)') +
      kid(
        156,
        84,
        1.15,
        DAN,
        'smile',
        scarf + arm(DAN, 'M-18 32C-28 36-30 30-31 26', 'M-31 26L-34 8') + arm(DAN, 'M18 32C26 36 28 30 29 26', 'M29 26L31 10'),
      ) +
      line('M184 60H196M188 74H198', 5, SEA),
  ),
  'look-asked': request(BUTTER, kid(46, 88, 1.35, BIG_BOY, 'smile'), lookAt, kid(148, 92, 0.95, TI, 'sad', covering(TI), standing(TI))),
  'look-asked-na': request(SKY, kid(46, 88, 1.35, MAN, 'smile'), lookAt, wrapped(150, 92, 0.95, NA, 'sad')),
  'look-candy': request(
    MINT,
    kid(44, 92, 1.15, BIG_BOY, 'smile', arm(BIG_BOY, 'M18 32C28 38 34 40 38 38', 'M38 38L48 34')) + at(106, 128, candy, ' scale(.9)'),
    lookAt,
    kid(152, 92, 0.95, SANG, 'sad', covering(SANG), standing(SANG)),
  ),
  'touch-asked': request(
    '#E6D6FB',
    kid(46, 84, 1.4, CARER, 'smile', hush(CARER)),
    at(112, 34, palm(SKIN.tan), ' scale(.5)') + at(160, 31, trunks, ' scale(.95)'),
    kid(148, 92, 0.95, TI, 'sad', covering(TI), standing(TI)),
  ),
  'photo-woman': photo(WOMAN),
  'photo-man': photo(MAN),
  // Where it was: the changing hut, a man with a camera before it.
  'photo-hut': card(
    SKY,
    ground(SAND, 122) +
      tube('M112 48V144M184 48V144', 5, WOOD) +
      ink('M94 52L148 16L200 52L190 60H104Z', SUN) +
      ink('M116 60H180V126C168 132 158 122 148 128C138 132 128 122 116 128Z', CORAL) +
      line('M136 66V122M158 66V124', 4, CORAL_DARK) +
      kid(42, 82, 1.25, MAN, 'smile', arm(MAN, 'M18 34C28 38 34 36 36 30', 'M36 30L42 10')) +
      at(96, 84, camera, ' scale(.9)'),
  ),
  'photo-back': card(
    BUTTER,
    kid(150, 84, 1.3, MAN, 'smile', arm(MAN, 'M-18 34C-28 40-30 44-28 50', 'M-28 50L-16 40')) +
      held(126, 122) +
      kid(48, 104, 1, NA, 'talk') +
      bubble(14, 8, 76, 48, 52, WHITE, 14) +
      dots3(52, 32, 18, 6) +
      line('M98 34H116M108 24L118 34L108 44', 7, AMBER),
  ),
  'no-swim': card(
    SKY,
    sea +
      flat('M0 78C40 66 60 92 100 80C140 68 160 92 200 80V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', SEA) +
      at(100, 62, head(NA.skin, NA.hair, 'sad'), ' scale(1.2)') +
      round(100, 96, 48, 15, CORAL) +
      line('M62 92L72 104M128 92L138 104', 6, WHITE) +
      crossed(100, 84, 44),
  ),
  // Behind a door of the beach hut, the wet trunks on a line.
  'change-door': card(
    SKY,
    ground(SAND, 136) +
      at(76, 44, shirt(SEA) + head(TI.skin, 'short', 'laugh'), ' scale(1.15)') +
      ink('M60 132H72V150H60ZM82 132H94V150H82Z', TI.skin) +
      ink('M26 78H128V132H26Z', WOOD) +
      line('M44 84V126M62 84V126M80 84V126M98 84V126M114 84V126', 4, SAND) +
      line('M136 40H196', 5, INK) +
      at(166, 56, trunks, ' scale(1.2)') +
      ink('M154 84C148 94 150 100 154 100S160 94 154 84ZM178 90C172 100 174 106 178 106S184 100 178 90Z', SKY_MID),
  ),
  // He tells; she stands at the stove and does not turn round.
  'aunt-busy': card(
    BUTTER,
    ground(SAND, 136) +
      at(130, 70, shirt(AUNT.cloth) + nape(AUNT.skin, 'bob'), ' scale(1.3)') +
      tube('M150 116L170 106', 11, AUNT.skin) +
      ink('M154 98H198V112C192 120 160 120 154 112Z', NAVY) +
      line('M166 84C160 76 172 70 166 60M184 84C178 76 190 70 184 60', 5, '#B9C6DD') +
      kid(44, 100, 1.05, TI, 'sad', arm(TI, 'M18 32C28 36 32 30 34 26', 'M34 26L38 14')) +
      bubble(8, 6, 72, 46, 46) +
      dots3(44, 29, 17, 6),
  ),
};
