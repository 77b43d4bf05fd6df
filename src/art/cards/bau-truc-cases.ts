/** Cases of Bàu Trúc and of its bank, drawn as what happens between two people, and the ways out of them. */

import { arm, arrow, bubble, clock, home, KIDS, type Kid, kid, moon, standing } from '../card-kids';
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
  head,
  INK,
  ink,
  LEAF,
  LEAF_DARK,
  leg,
  line,
  MINT,
  MIST,
  MIST_LIGHT,
  NAVY,
  pane,
  roof,
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
import { grandma, man, scarf, shiver, timid } from '../card-people';

const shades = ink('M-21-2H-3Q-3 13-12 13T-21-2ZM3-2H21Q21 13 12 13T3-2Z', INK) + line('M-24-2H24', 4, INK);
const na: Kid = { skin: SKIN.deep, hair: 'bob', cloth: WHITE };
const an: Kid = { skin: SKIN.warm, hair: 'tails', cloth: WHITE, more: scarf };
const van: Kid = { ...an, more: scarf + shades };
const bo: Kid = { skin: SKIN.warm, hair: 'short', cloth: WHITE, more: scarf };
const big: Kid = { skin: SKIN.warm, hair: 'crew', cloth: SEA };
const woman: Kid = { skin: SKIN.light, hair: 'bob', cloth: GRAPE };
const neighbour: Kid = {
  skin: SKIN.warm,
  hair: 'short',
  cloth: SEA,
  more: '<g stroke-width="3"><circle cx="-10" cy="5" r="9"/><circle cx="11" cy="5" r="9"/><path d="M-1 4H2"/></g>',
};
const guard: Kid = { skin: SKIN.warm, hair: 'crew', cloth: '#5B7FA6' };
const guardCap = ink('M-27-8C-30-40 30-40 27-8Z', '#5B7FA6') + ink('M-30-4H30V-13H-30Z', NAVY) + round(0, -24, 5, 5, SUN);

/** A finger on the lips. */
const hushed = (who: Kid): string =>
  arm(who, 'M18 31C30 38 32 48 26 54', 'M26 54C16 56 8 46 5 36') + tube('M1 32V15', 6, who.skin) + round(4, 34, 11, 9, who.skin);
const reach = (who: Kid): string =>
  arm(who, 'M18 31C26 34 30 34 34 32', 'M34 32L52 28') + arm(who, 'M16 36C24 42 28 44 34 42', 'M34 42L52 40');
const bag =
  line('M-10-18C-10-30 10-30 10-18', 6, INK) +
  ink('M-24-18H24Q30-18 30-12V16Q30 22 24 22H-24Q-30 22-30 16V-12Q-30-18-24-18Z', CORAL) +
  line('M-16 0H16', 5, INK);
const hut = (x: number, y: number, wall: string, size = 1): string =>
  at(x, y, pane(-22, 0, 44, 36, wall) + roof(0, -24, 32, 26) + pane(-8, 10, 16, 26, WOOD_LIGHT), ` scale(${size})`);
const stall = (x: number, y: number): string =>
  at(
    x,
    y,
    line('M-40-30V40M40-30V40', 8, INK) +
      ink('M-48 8H48V46H-48Z', WOOD_LIGHT) +
      ink('M-42-54H42L52-30C50-18 34-18 32-28C30-18 12-18 11-28C10-18-10-18-11-28C-12-18-30-18-32-28C-34-18-50-18-52-30Z', LEAF_DARK) +
      [-32, -11, 10, 31].map((dx, i) => round(dx, 3, 10, 9, [CORAL, LEAF, SUN, LEAF][i] ?? LEAF)).join(''),
  );
/** The seller of vegetables under her hat. */
const seller = (x: number, y: number, size: number): string =>
  at(
    x,
    y,
    shirt(GRAPE) + head(SKIN.warm, 'bob', 'smile') + ink('M-42-8L-4-40Q0-43 4-40L42-8C24 0-24 0-42-8Z', '#F5CE8C'),
    ` scale(${size})`,
  );
const cane = line('M0 0L26 66', 11, INK) + line('M0 0L26 66', 5, WHITE) + line('M21 54L26 66', 5, CORAL);

export const cards: Record<string, string> = {
  'pull-bag': card(
    SKY,
    ground(SAND, 134) +
      kid(44, 78, 1.2, na, 'sad', reach(na)) +
      kid(144, 58, 1.3, big, 'laugh', at(10, 46, bag, ' scale(.85)') + arm(big, 'M-18 31C-28 38-28 46-22 50', 'M-22 50L2 52')) +
      line('M184 26l10-6M188 44h12', 6, AMBER),
  ),
  'cake-for-bag': card(
    MINT,
    ground(SAND, 134) +
      kid(44, 78, 1.2, na, 'smile', reach(na)) +
      at(100, 104, ink('M-24 10L18-12Q26-4 26 10V24H-24Z', CREAM) + flat('M-20 14H23V18H-20Z', CORAL) + round(8, -12, 6, 6, CORAL)) +
      arrow('M88 62H118M106 50L118 62L106 74', AMBER, 6) +
      kid(160, 70, 1.2, big, 'calm', at(6, 56, bag, ' scale(.75)') + arm(big, 'M-18 31C-26 40-26 50-20 54', 'M-20 54L2 58')),
  ),
  'scraped-knee-child': card(
    CREAM,
    ground(SAND, 118) +
      at(152, 26, pane(-34, 26, 68, 52, WHITE) + roof(0, -2, 44, 30) + pane(-22, 40, 18, 18, SKY) + pane(8, 36, 18, 42, BRICK)) +
      line('M66 132C80 124 86 116 96 96L124 130', 26, INK) +
      line('M66 132C80 124 86 116 96 96L124 130', 16, na.skin) +
      ink('M114 138C114 126 134 122 142 136Q144 144 136 144H118Z', SEA) +
      kid(62, 66, 1.2, na, 'sad', arm(na, 'M18 31C26 34 28 34 30 34', 'M30 34L26 30')) +
      at(98, 98, ink('M-12-8C-4-16 8-14 12-4C10 6-4 10-10 4Z', '#EF3B36')) +
      line('M96 72V60M114 78L122 70M124 96H136', 6, '#EF3B36'),
  ),
  'neighbour-hush': card(
    BUTTER,
    ground(SAND, 134) +
      hut(172, 30, CREAM, 0.8) +
      kid(128, 64, 1.45, neighbour, 'calm', hushed(neighbour), '', -6) +
      kid(48, 88, 1.1, na, 'aside', timid(na)) +
      shiver(48, 88),
  ),
  'carer-hush': card(
    MIST_LIGHT,
    ground(WOOD_LIGHT, 138) +
      pane(10, 14, 44, 40, SKY) +
      line('M32 14V54M10 34H54', 4, INK) +
      kid(128, 60, 1.5, man, 'calm', hushed(man), '', -8) +
      kid(48, 92, 1.05, bo, 'sad', timid(bo)) +
      shiver(48, 92),
  ),
  'carer-leave': card(
    SKY,
    ground(SAND, 112) +
      pane(6, 46, 78, 84, CREAM) +
      roof(45, 8, 52, 42) +
      pane(22, 66, 46, 64, '#5A4A3C') +
      kid(45, 92, 0.7, man, 'calm') +
      hut(174, 44, BUTTER, 0.7) +
      hut(146, 36, MINT, 0.6) +
      kid(116, 82, 1.15, na, 'sad', timid(na)) +
      arrow('M146 118H176M164 106L176 118L164 130', AMBER, 7),
  ),
  'market-pull': card(
    BUTTER,
    ground(SAND, 130) +
      stall(34, 66) +
      kid(156, 58, 1.3, woman, 'calm', '', '', 8) +
      tube('M140 112L104 108', 11, woman.skin) +
      at(64, 104, cane, ' rotate(20)') +
      kid(
        82,
        80,
        1.1,
        van,
        'sad',
        arm(van, 'M16 34C22 34 24 32 26 30', 'M26 30L32 28') + arm(van, 'M-18 31C-22 34-22 30-20 28', 'M-20 28L-16 20'),
        '',
        -14,
      ) +
      arrow('M172 138H194M184 128L194 138L184 148', CORAL, 6),
  ),
  'stall-hold': card(
    MINT,
    ground(SAND, 130) +
      seller(134, 46, 0.95) +
      stall(134, 86) +
      at(24, 104, cane, ' rotate(8)') +
      kid(
        58,
        80,
        1.1,
        van,
        'calm',
        arm(van, 'M18 31C24 36 28 38 30 38', 'M30 38L40 36') + arm(van, 'M14 38C22 44 26 46 30 46', 'M30 46L40 44'),
      ),
  ),
  'crowd-hot': card(
    SUN,
    round(164, 32, 20, 20, CORAL) +
      line('M164 2V6M164 58V64M134 32H128M194 32H200M143 11L139 7M185 53L190 58M143 53L138 58', 6, CORAL) +
      at(52, 60, shirt(LEAF) + head(SKIN.deep, 'short', 'tired'), ' scale(.9)') +
      at(104, 56, shirt(GRAPE) + head(SKIN.light, 'bob', 'tired'), ' scale(.9)') +
      at(30, 108, shirt(CORAL) + head(SKIN.warm, 'tails', 'tired')) +
      at(84, 110, shirt(SKY_MID) + head(SKIN.tan, 'crew', 'tired')) +
      at(138, 108, shirt(WHITE) + head(SKIN.deep, 'pony', 'tired')) +
      at(182, 116, shirt(NAVY) + head(SKIN.warm, 'short', 'tired')),
  ),
  'van-late': card(
    SKY,
    ground(SAND, 126) +
      line('M18 62V130M40 54V130M18 76H66M18 104H66M62 54V130', 7, INK) +
      at(
        150,
        40,
        ink('M-36-20H20L36-2V18H-36Z', SUN) +
          pane(-28, -12, 18, 14, WHITE) +
          pane(-4, -12, 18, 14, WHITE) +
          round(-18, 19, 8, 8, NAVY) +
          round(20, 19, 8, 8, NAVY),
      ) +
      at(106, 28, clock(18)) +
      kid(126, 90, 1.15, guard, 'smile', '', '') +
      at(126, 90, guardCap, ' scale(1.15)') +
      kid(76, 104, 0.9, an, 'smile'),
  ),
  'wait-guard': card(
    MINT,
    ground(LEAF, 122) +
      ink('M20 112H180V126H20Z', WOOD_LIGHT) +
      kid(128, 62, 1.2, guard, 'smile') +
      at(128, 62, guardCap, ' scale(1.2)') +
      kid(70, 76, 1, an, 'smile') +
      ink('M102 122H154V146H102ZM50 122H90V142H50Z', NAVY) +
      line('M10 30V150M26 30V150M10 52H40M10 84H40', 7, INK),
  ),
  'walk-alone': card(
    BUTTER,
    ground(LEAF, 70) +
      flat('M60 160C70 120 120 100 150 76L170 76C160 104 150 130 160 160Z', MIST) +
      line('M112 150L120 134M132 116L142 102', 5, WHITE) +
      hut(164, 38, CREAM, 0.8) +
      leg(an.skin, SEA, 60, 128, 138) +
      leg(an.skin, SEA, 82, 124, 136) +
      kid(70, 64, 1.1, an, 'smile') +
      arrow('M104 96L124 82M110 80L124 82L120 96', AMBER, 6),
  ),
  roadside: card(
    SKY,
    ground(LEAF, 74) +
      flat('M0 92H200V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', MIST) +
      line('M14 126H44M84 126H114M154 126H184', 6, WHITE) +
      at(
        150,
        92,
        ink('M-44 0L-32-22H20L36 0H46V22H-44Z', CORAL) +
          pane(-24, -14, 20, 14, SKY) +
          pane(2, -14, 20, 14, SKY) +
          round(-22, 23, 11, 11, NAVY) +
          round(24, 23, 11, 11, NAVY),
      ) +
      line('M92 74H80M94 96H78', 6, WHITE) +
      at(46, 58, standing(an), ' scale(.95)') +
      kid(46, 58, 0.95, an, 'aside'),
  ),
  'bike-lift': card(
    MINT,
    ground(SAND, 118) +
      round(58, 126, 22, 22, 'none') +
      round(146, 126, 22, 22, 'none') +
      line('M58 126L84 92H132L146 126M132 92L100 128L84 92M126 74L150 76', 8, INK) +
      kid(72, 56, 0.85, an, 'smile') +
      kid(118, 46, 1, big, 'smile', arm(big, 'M14 34C22 38 26 36 28 34', 'M28 34L36 32')) +
      line('M14 100H34M8 122H26', 6, WHITE),
  ),
  'hair-comb': card(
    '#FFD9E0',
    ground(SAND, 140) +
      kid(116, 54, 1.4, grandma, 'talk', '', '') +
      kid(66, 92, 1.15, na, 'grin') +
      tube('M96 116C92 100 92 92 88 84', 12, grandma.skin) +
      at(82, 74, ink('M-20-5H18V5H-20Z', SUN) + line('M-16 5V14M-8 5V14M0 5V14M8 5V14', 4, INK), ' rotate(38)') +
      line('M158 32V14L176 10V28', 5, INK) +
      dot(153, 33, 6, 5, INK) +
      dot(171, 29, 6, 5, INK),
  ),
  'grandma-hand': card(
    BUTTER,
    ground(SAND, 130) +
      stall(24, 56) +
      kid(148, 58, 1.35, grandma, 'talk', '', '') +
      tube('M126 112L98 106', 12, grandma.skin) +
      line('M96 106H96.1', 22, INK) +
      line('M96 106H96.1', 14, grandma.skin) +
      at(32, 104, cane, ' rotate(10)') +
      kid(58, 82, 1.1, van, 'smile', arm(van, 'M18 31C22 32 22 30 24 26', 'M24 26L26 20')),
  ),
  'cousin-hush': card(
    GRAPE,
    ground(WOOD_LIGHT, 138) +
      pane(112, 10, 66, 130, CREAM) +
      flat('M160 14H176V138H160Z', WOOD_LIGHT) +
      kid(130, 66, 1.35, big, 'grin', hushed(big), '', -6) +
      kid(50, 88, 1.1, { ...KIDS.ha, cloth: WHITE }, 'aside', timid({ ...KIDS.ha, cloth: WHITE })) +
      shiver(50, 88),
  ),
  'night-invite': card(
    SKY,
    ground(SAND, 136) +
      bubble(70, 6, 120, 62, 150) +
      at(92, 34, moon(SUN), ' scale(.8)') +
      ink('M112 44H178V54H112ZM112 28H118V58H112Z', WOOD_LIGHT) +
      ink('M118 36Q118 30 124 30H172Q178 30 178 44H118Z', CORAL) +
      ink('M119 40Q119 32 128 32H134V44H119Z', WHITE) +
      kid(140, 102, 1, neighbour, 'grin', hushed(neighbour)) +
      kid(46, 92, 1.1, bo, 'aside', timid(bo)),
  ),
  'no-home': card(
    SKY,
    at(148, 60, home, ' scale(1.15)') +
      line('M104 22L190 104', 22, INK) +
      line('M104 22L190 104', 12, '#EF3B36') +
      kid(58, 76, 1.3, bo, 'sad', timid(bo)) +
      shiver(58, 76),
  ),
  'bed-grandma': card(
    NAVY,
    at(40, 32, moon(SUN), ' scale(.8)') +
      ink('M14 60H26V150H14ZM174 60H186V150H174Z', WOOD_LIGHT) +
      kid(72, 72, 0.95, { ...KIDS.ha, cloth: WHITE }, 'peace') +
      kid(126, 66, 1, grandma, 'peace') +
      ink('M22 104Q100 88 178 104V146H22Z', CORAL) +
      line('M22 122Q100 108 178 122', 5, SUN),
  ),
  'order-first': card(
    CREAM,
    kid(52, 92, 1.05, na, 'talk') +
      bubble(18, 10, 70, 44, 52) +
      dot(36, 32, 5, 5, INK) +
      dot(53, 32, 5, 5, INK) +
      dot(70, 32, 5, 5, INK) +
      arrow('M94 88H126M112 74L126 88L112 102', AMBER, 8) +
      round(162, 76, 34, 34, SUN) +
      line('M152 66L164 58V96', 9, INK),
  ),
  'order-next': card(
    MINT,
    at(34, 92, round(0, 0, 26, 26, MIST) + line('M-8-8L2-15V15', 8, INK)) +
      line('M10 68L58 116', 18, INK) +
      line('M10 68L58 116', 9, '#EF3B36') +
      kid(100, 72, 0.95, na, 'talk') +
      arrow('M124 116H142M132 106L142 116L132 126', AMBER, 7) +
      round(168, 84, 28, 28, SUN) +
      line('M158 76C158 64 178 64 178 76C178 86 160 90 158 100H180', 8, INK),
  ),
  'potter-invite': card(
    BUTTER,
    ground(SAND, 132) +
      at(34, 40, shirt(CORAL) + head(SKIN.deep, 'bob', 'laugh'), ' scale(.62)') +
      at(66, 38, shirt(SEA) + head(SKIN.deep, 'short', 'laugh'), ' scale(.62)') +
      at(142, 58, shirt(SEA) + head(SKIN.deep, 'bob', 'talk') + ink('M-28-4C-32-40 32-40 28-4C14-16-14-16-28-4Z', CORAL), ' scale(1.3)') +
      kid(58, 88, 1.05, { skin: SKIN.deep, hair: 'curly', cloth: WHITE, more: scarf }, 'up') +
      ink('M84 118H186V132H84Z', WOOD_LIGHT) +
      ink('M94 118C90 92 106 84 114 96C122 86 136 96 130 118Z', '#A2929A') +
      tube('M138 112L128 104', 9, SKIN.deep),
  ),
};
