/** What a child can do before, while and after it gets rough: the stones of Phước Bình. Nobody is seen being hurt. */
import { WHO } from '../card-cast';
import { arm, arrow, ball, heart, home, type Kid, kid, moon, spark, standing } from '../card-kids';
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
  INK,
  ink,
  LEAF,
  LEAF_DARK,
  line,
  MINT,
  NAVY,
  palm,
  pane,
  roof,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SKY_MID,
  SUN,
  tube,
  WHITE,
  WOOD,
  WOOD_LIGHT,
} from '../card-pen';

const ELDER: Kid = { skin: SKIN.deep, hair: 'bald', cloth: WHITE };
/** A child from head to foot; its soles are at y + 100 sizes. */
const whole = (x: number, y: number, size: number, who: Kid, face: Parameters<typeof kid>[4], arms = '', turn = 0) =>
  at(x, y, standing(who), ` rotate(${turn}) scale(${size})`) + kid(x, y, size, who, face, arms, '', turn);
const limb = (who: Kid, d: string): string => tube(d, 9, who.skin);
const rod = (d: string): string => line(d, 14, INK) + line(d, 6, WOOD_LIGHT);
/** Loud words, or things that fly: a zigzag. */
const zigzag = (x: number, y: number, size = 1): string =>
  at(x, y, line('M-16-18L2-6L-8 4L14 18', 13, INK) + line('M-16-18L2-6L-8 4L14 18', 5, CORAL), ` scale(${size})`);
const bottle = (x: number, y: number, size = 1): string =>
  at(
    x,
    y,
    ink('M-7-40H7V-20C16-14 16-8 16-2V32Q16 38 10 38H-10Q-16 38-16 32V-2C-16-8-16-14-7-20Z', LEAF_DARK) +
      flat('M-10 4H10V24H-10Z', CREAM) +
      ink('M-7-46H7V-36H-7Z', AMBER),
    ` scale(${size})`,
  );
/** A bowl in three pieces. */
const broken = (x: number, y: number, size = 1): string =>
  at(
    x,
    y,
    ink('M-34-6L-10-12L-4 14C-20 16-32 8-34-6Z', WHITE) +
      ink('M-2-14L20-10L10 14L2 12Z', WHITE) +
      ink('M26 2L38-4C38 8 32 14 24 16Z', WHITE) +
      line('M-26-4L-14-6M6-8L12-7', 4, SEA),
    ` scale(${size})`,
  );
const bag =
  ink('M-40-26C-40-52 40-52 40-26V44Q40 54 30 54H-30Q-40 54-40 44Z', CORAL) +
  ink('M-26 6H26V40H-26Z', '#D95F55') +
  line('M-14-46C-14-66 14-66 14-46', 7, INK);

export const cards: Record<string, string> = {
  'bag-ready': card(
    BUTTER,
    at(100, 94, bag) +
      ink('M44 26L64 16L74 24L84 16L104 26L98 42L90 38V60H58V38L50 42Z', SKY_MID) +
      at(128, 40, ink('M-8-18H8V-10H12V24H-12V-10H-8Z', SKY) + ink('M-9-26H9V-16H-9Z', SEA)) +
      arrow('M36 60C34 76 42 84 54 88M44 92L56 88L52 76') +
      arrow('M156 62C158 78 152 84 146 88M156 90L145 89L148 77'),
  ),
  'hide-rod': card(
    MINT,
    ground(SAND, 134) +
      rod('M132 138L172 36') +
      whole(
        92,
        44,
        1,
        WHO.ti,
        'aside',
        arm(WHO.ti, 'M18 32C30 36 34 42 32 48', 'M32 48C38 50 44 52 52 54') + limb(WHO.ti, 'M-18 34C-28 40-28 50-22 56'),
      ) +
      arrow('M160 116C176 116 184 108 186 98M178 100L187 96L192 106'),
  ),
  'under-table': card(
    SKY,
    ground(SAND, 136) +
      at(100, 98, kid(0, 0, 1.02, WHO.ti, 'uneasy', limb(WHO.ti, 'M18 36C36 30 36 2 18-16') + limb(WHO.ti, 'M-18 36C-36 30-36 2-18-16'))) +
      ink('M14 34H186V52H14Z', WOOD_LIGHT) +
      tube('M32 56V142M168 56V142', 9, WOOD),
  ),
  'lead-sister': card(
    MINT,
    pane(8, 20, 62, 122, WOOD) +
      pane(16, 28, 46, 114, NAVY) +
      ground(LEAF, 134) +
      whole(104, 46, 0.92, WHO.dan, 'calm', limb(WHO.dan, 'M-18 36C-28 44-30 52-34 60')) +
      whole(56, 82, 0.6, WHO.na, 'calm', limb(WHO.na, 'M18 34C26 30 28 20 28 8')) +
      arrow('M146 84H184M172 70L188 84L172 98'),
  ),
  'step-between': card(
    BUTTER,
    ground(SAND, 136) +
      kid(30, 62, 1.3, WHO.man, 'shout') +
      kid(172, 62, 1.3, WHO.mother, 'shout') +
      whole(100, 70, 0.78, WHO.dan, 'uneasy', '', 0) +
      at(66, 92, palm(WHO.dan.skin), ' scale(.36) rotate(-30)') +
      at(134, 92, palm(WHO.dan.skin), ' scale(.36) rotate(30)') +
      zigzag(76, 36, 0.8) +
      zigzag(122, 36, 0.8),
  ),
  'take-bottle': card(
    MINT,
    ground(SAND, 136) +
      ink('M128 92H196V104H128Z', WOOD_LIGHT) +
      tube('M142 108V142M184 108V142', 7, WOOD) +
      round(172, 84, 9, 8, SKY) +
      whole(
        72,
        44,
        1,
        WHO.dan,
        'aside',
        limb(WHO.dan, 'M-18 34C-20 50-4 56 8 52') + bottle(14, 44, 0.8) + limb(WHO.dan, 'M18 34C26 46 22 54 12 56'),
        -6,
      ) +
      arrow('M40 148H14M24 138L12 148L24 158'),
  ),
  'beg-bottle': card(
    BUTTER,
    ground(SAND, 140) +
      kid(150, 62, 1.4, WHO.man, 'tired', limb(WHO.man, 'M-18 36C-30 42-34 46-36 50')) +
      bottle(96, 104, 0.86) +
      kid(
        44,
        88,
        1.02,
        WHO.dan,
        'sad',
        limb(WHO.dan, 'M18 36C14 46 8 48 2 44') + limb(WHO.dan, 'M-18 36C-14 46-8 48-2 44') + round(0, 42, 9, 9, WHO.dan.skin),
      ) +
      line('M66 40C74 32 84 30 92 34M82 26L93 34L84 44', 6, AMBER),
  ),
  'pick-shards': card(
    SKY,
    ground(SAND, 124) +
      broken(132, 128, 1.15) +
      kid(68, 74, 1.05, WHO.dan, 'down', limb(WHO.dan, 'M18 36C30 44 36 46 44 46'), '', 14) +
      spark('M96 88L106 96M120 80V92M146 86L138 96'),
  ),
  'run-back': card(
    BUTTER,
    ground(LEAF, 134) +
      at(150, 92, home, ' scale(1.05)') +
      zigzag(136, 30) +
      zigzag(172, 34, 0.8) +
      whole(54, 46, 0.94, WHO.dan, 'uneasy', limb(WHO.dan, 'M18 34C30 36 36 30 38 22') + limb(WHO.dan, 'M-18 34C-30 40-32 48-28 54'), 10) +
      arrow('M86 86H112M102 74L114 86L102 98'),
  ),
  'stay-awake': card(
    NAVY,
    at(160, 36, moon(SUN)) +
      flat('M0 118H200V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', GRAPE) +
      ink('M12 96Q12 88 20 88H76Q84 88 84 96V122H12Z', WHITE) +
      kid(102, 72, 1.2, WHO.dan, 'wide', limb(WHO.dan, 'M18 36C24 46 18 54 8 56')) +
      line('M60 24L50 34M142 58L152 66', 5, SUN),
  ),
  'push-friend': card(
    BUTTER,
    ground(SAND, 136) +
      whole(56, 46, 0.92, WHO.binh, 'cross', limb(WHO.binh, 'M18 34L54 32') + limb(WHO.binh, 'M12 40L54 42')) +
      whole(142, 48, 0.92, WHO.nam, 'wide', limb(WHO.nam, 'M18 34C30 28 34 20 36 12') + limb(WHO.nam, 'M-18 34C-26 24-28 18-28 10'), 18) +
      spark('M106 58L114 50M108 74H118M106 92L114 100'),
  ),
  'take-turns': card(
    MINT,
    kid(40, 86, 1.05, WHO.binh, 'smile') +
      kid(160, 86, 1.05, WHO.nam, 'smile') +
      at(100, 96, ball, ' scale(.95)') +
      arrow('M66 40C84 18 116 18 134 38M122 36L136 40L140 26') +
      arrow('M132 142C116 154 84 154 68 142M80 146L66 140L64 154'),
  ),
  'sorry-hand': card(
    BUTTER,
    kid(38, 84, 1.08, WHO.binh, 'smile', limb(WHO.binh, 'M18 36C34 42 44 40 58 34')) +
      kid(162, 84, 1.08, WHO.nam, 'smile', limb(WHO.nam, 'M-18 36C-34 42-44 40-58 34')) +
      round(100, 122, 15, 12, WHO.nam.skin) +
      line('M92 118L108 124', 4, INK) +
      at(100, 46, heart(CORAL), ' scale(1.3)'),
  ),
  'sweep-good': card(
    MINT,
    ground(SAND, 136) +
      whole(84, 44, 1, WHO.ti, 'calm', limb(WHO.ti, 'M-18 34C-10 46 6 46 22 40')) +
      line('M72 62L146 124', 15, INK) +
      line('M72 62L146 124', 6, WOOD_LIGHT) +
      ink('M138 112L162 126L178 152L136 152L128 126Z', SUN) +
      limb(WHO.ti, 'M100 78C112 84 116 90 116 96') +
      dot(120, 148, 5, 4, AMBER) +
      dot(106, 150, 4, 3, AMBER) +
      line('M154 104C166 104 172 98 174 90', 5, AMBER),
  ),
  'wait-window': card(
    GRAPE,
    pane(30, 14, 140, 118, WOOD) +
      pane(40, 24, 120, 98, SKY) +
      flat('M40 96C70 80 130 84 160 96V122H40Z', LEAF) +
      flat('M92 122C96 108 104 100 102 90H108C112 100 116 108 124 122Z', SAND) +
      at(96, 88, kid(0, 0, 0.95, WHO.hoa, 'sad')) +
      ink('M20 128H180V144H20Z', WOOD_LIGHT),
  ),
  'knock-neighbour': card(
    BUTTER,
    pane(112, 12, 80, 140, WOOD) +
      pane(122, 22, 60, 130, CREAM) +
      kid(152, 74, 1.15, WHO.seller, 'smile', limb(WHO.seller, 'M-18 36C-26 42-28 48-26 56')) +
      whole(54, 58, 0.86, WHO.hoa, 'talk', limb(WHO.hoa, 'M18 34C34 34 44 24 50 12')) +
      spark('M102 50L94 42M108 38V28M116 50L124 44'),
  ),
  'cat-blame': card(
    MINT,
    ground(SAND, 134) +
      broken(104, 140, 0.8) +
      kid(50, 74, 1.1, WHO.chi, 'aside', limb(WHO.chi, 'M18 34L60 36')) +
      at(
        152,
        98,
        ink('M-22 34C-34 4-18-12 0-12C22-12 34 6 22 34Z', AMBER) +
          ink('M-20-18L-18-40L-6-30H6L18-40L20-18C20-2-20-2-20-18Z', AMBER) +
          dot(-8, -18, 3, 4, INK) +
          dot(8, -18, 3, 4, INK) +
          line('M-3-10H3M24 30C40 30 42 12 36 2', 5, INK),
      ),
  ),
  'to-elder': card(
    MINT,
    at(38, 74, line('M-26 34V70M26 34V70', 8, INK) + pane(-34, -6, 68, 40, SAND) + roof(0, -44, 46, 42)) +
      ground(LEAF, 142) +
      kid(144, 62, 1.3, ELDER, 'smile', limb(ELDER, 'M18 36C36 44 42 28 32 16')) +
      kid(86, 100, 0.9, WHO.dan, 'talk'),
  ),
  'heart-child': card(
    BUTTER,
    [0, 45, 90, 135, 180, 225, 270, 315].map((turn) => `<g transform="rotate(${turn} 100 84)">${line('M100 4V18', 8, SUN)}</g>`).join('') +
      kid(100, 68, 1.35, WHO.ti, 'peace', '') +
      at(100, 122, heart(CORAL), ' scale(1.25)') +
      at(100, 68, limb(WHO.ti, 'M18 36C24 52 12 58 4 56') + limb(WHO.ti, 'M-18 36C-24 52-12 58-4 56'), ' scale(1.35)'),
  ),
  'way-round': card(
    MINT,
    flat(
      'M70 160C76 120 76 100 100 84C124 68 150 56 160 0H186C180 70 146 84 126 98C112 110 112 130 112 160ZM76 124C60 90 36 70 10 66V44C50 50 80 74 96 100Z',
      SAND,
    ) +
      at(150, 116, home, ' scale(.62)') +
      at(184, 96, home, ' scale(.5)') +
      zigzag(26, 28) +
      zigzag(58, 24, 0.8) +
      whole(74, 86, 0.58, WHO.thao, 'calm') +
      arrow('M98 118C104 92 130 84 146 62C150 56 152 50 154 42M142 46L155 38L164 52'),
  ),
};
