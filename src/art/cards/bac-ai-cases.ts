/** Cases of Bác Ái and of its bank, drawn as what happens between two people, and the ways out of them. */

import { arm, arrow, ball, bubble, KIDS, type Kid, kid, moon, phone, standing } from '../card-kids';
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
  flame,
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
  MIST_LIGHT,
  NAVY,
  pane,
  plaster,
  question,
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
import { grandma, man, scarf, timid } from '../card-people';

const thao: Kid = { skin: SKIN.deep, hair: 'tails', cloth: WHITE };
const an: Kid = { skin: SKIN.warm, hair: 'tails', cloth: WHITE, more: scarf };
const boy: Kid = { skin: SKIN.warm, hair: 'short', cloth: WHITE };
const older: Kid = { skin: SKIN.warm, hair: 'crew', cloth: NAVY };
const mother: Kid = { skin: SKIN.warm, hair: 'bob', cloth: CORAL };
const aunt: Kid = { skin: SKIN.deep, hair: 'bob', cloth: CORAL };

/** Somebody who is not said to be anybody. */
const nobody = (x: number, y: number, size: number): string =>
  at(x, y, shirt(MIST) + round(0, 0, 26, 26, MIST) + question(INK), ` scale(${size})`);
const house = (x: number, y: number, size = 1): string =>
  at(
    x,
    y,
    pane(-32, 0, 64, 50, CREAM) + roof(0, -32, 44, 34) + pane(-24, 12, 18, 16, SKY) + pane(4, 14, 20, 36, WOOD_LIGHT),
    ` scale(${size})`,
  );
const crossed = (d: string): string => line(d, 22, INK) + line(d, 12, '#EF3B36');
/** A finger that wags in the air, away from everybody. */
const wagging = (who: Kid): string =>
  arm(who, 'M-18 33C-28 40-32 38-34 30', 'M-34 30L-36 16') + tube('M-36 12V-4', 6, who.skin) + round(-36, 14, 9, 8, who.skin);
/** A telephone held towards somebody, seen from behind. */
const camera =
  ink('M-14-24H14Q20-24 20-18V18Q20 24 14 24H-14Q-20 24-20 18V-18Q-20-24-14-24Z', NAVY) +
  round(0, -10, 7, 7, SKY_MID) +
  dot(10, 12, 3, 3, SUN);
const slate = (x: number, y: number, turn: number, inner: string): string =>
  at(x, y, ink('M-20-26H20V26H-20Z', WHITE) + inner, ` rotate(${turn})`);
const blowing = line('M-4-6L-14-14M4-10V-22M12-6L22-14', 5, CORAL);
const tub = ink('M-34 0H34L28 32H-28Z', SKY_MID) + line('M-30 10H30', 4, WHITE);

export const cards: Record<string, string> = {
  'mum-scold': card(
    MIST_LIGHT,
    ground(SAND, 134) +
      kid(136, 60, 1.4, mother, 'shout', arm(mother, 'M18 31C30 36 32 44 26 50', 'M26 50L18 54') + wagging(mother)) +
      at(84, 70, blowing, ' rotate(-100) scale(.8)') +
      kid(40, 98, 1, thao, 'sad', timid(thao)),
  ),
  'tight-hug': card(
    SKY,
    ground(SAND, 116) +
      house(34, 46, 0.85) +
      line('M150 104H200M164 92V124M188 92V124', 6, INK) +
      kid(124, 50, 1.4, man, 'smile', '', '', -8) +
      kid(80, 92, 1.15, thao, 'sad', '', '', -14) +
      tube('M108 96C92 104 72 118 64 128', 16, man.cloth) +
      tube('M66 126L96 134', 12, man.skin) +
      tube('M152 100C146 128 120 140 94 136', 16, man.cloth) +
      line('M36 112L24 106M34 130H20', 6, AMBER),
  ),
  'man-play': card(
    MINT,
    ground(LEAF, 130) +
      kid(52, 82, 1.1, thao, 'laugh', arm(thao, 'M18 31C26 28 28 22 30 16', 'M30 16L36 6')) +
      at(104, 44, ball, ' scale(.85)') +
      kid(154, 66, 1.3, man, 'laugh', arm(man, 'M-18 31C-26 28-28 22-30 16', 'M-30 16L-36 6')) +
      line('M92 82L86 92M116 82L122 92', 5, AMBER),
  ),
  'who-unknown': card(BUTTER, nobody(100, 66, 1.5)),
  'who-next-door': card(
    SKY,
    ground(LEAF, 126) + house(54, 66, 1.15) + kid(142, 64, 1.35, man, 'smile') + arrow('M96 34H118M106 22L118 34L106 46', AMBER, 7),
  ),
  'where-there': card(
    SKY,
    flat('M60 110C80 60 110 60 128 88C146 56 180 60 200 96V138A22 22 0 0 1 178 160H60Z', MIST) +
      ground(MIST_LIGHT, 122) +
      kid(44, 80, 1.15, thao, 'calm', arm(thao, 'M18 31C28 30 34 28 38 24', 'M38 24L52 16')) +
      at(144, 44, question(INK), ' scale(1.7)'),
  ),
  'where-dream': card(
    NAVY,
    at(104, 40, cloud(WHITE), ' scale(1.5)') +
      at(84, 38, moon(SUN), ' scale(.55)') +
      at(124, 38, ball, ' scale(.6)') +
      dot(70, 78, 6, 6, WHITE) +
      dot(60, 92, 4, 4, WHITE) +
      ink('M10 70H22V150H10ZM180 84H192V150H180Z', WOOD_LIGHT) +
      ink('M24 112Q24 100 38 100H82V130H24Z', WHITE) +
      at(58, 108, head(SKIN.deep, 'tails', 'peace'), ' rotate(-80) scale(.95)') +
      ink('M80 104Q130 92 178 108V146H80Z', CORAL),
  ),
  'what-thing': card(
    GRAPE,
    kid(100, 62, 1.2, thao, 'smile', '') +
      ink('M54 104H146L136 150H64Z', WOOD_LIGHT) +
      ink('M48 104C56 78 90 76 100 88C112 74 144 80 152 104Z', MIST) +
      at(100, 128, question(INK), ' scale(.9)'),
  ),
  'home-yard': card(
    MINT,
    ground(SAND, 116) +
      house(100, 52, 1.35) +
      line('M10 140V104M30 140V104M10 116H36M164 116H190M170 140V104M190 140V104', 7, INK) +
      kid(100, 128, 0.62, thao, 'calm'),
  ),
  'photo-change': card(
    BUTTER,
    ground(WOOD_LIGHT, 140) +
      ink('M4 8H86V52H4Z', '#2B6B5A') +
      line('M14 22H40M14 36H30', 5, WHITE) +
      kid(66, 70, 1.2, boy, 'sad') +
      ink('M34 96C50 88 82 88 98 96L104 160H28Z', SKY_MID) +
      line('M48 104V150M66 102V150M84 104V150', 4, WHITE) +
      line('M40 98L58 94M92 98L76 94', 14, INK) +
      line('M40 98L58 94M92 98L76 94', 8, boy.skin) +
      kid(160, 62, 1.25, older, 'smile', arm(older, 'M-18 34C-26 40-30 40-34 36', 'M-34 36L-36 28')) +
      at(112, 84, camera) +
      line('M96 60L88 52M112 52V42M128 60L136 52', 5, SUN),
  ),
  'pose-photo': card(
    SKY,
    ground(SAND, 136) +
      kid(
        62,
        68,
        1.25,
        boy,
        'teeth',
        arm(boy, 'M18 31C28 30 32 22 30 14', 'M30 14L28 6') + arm(boy, 'M-18 31C-28 30-32 22-30 14', 'M-30 14L-28 6'),
      ) +
      kid(164, 70, 1.1, older, 'smile', arm(older, 'M-18 34C-26 40-30 40-34 36', 'M-34 36L-36 28')) +
      at(122, 92, camera) +
      line('M108 66L102 58M122 60V50M136 66L142 58', 5, SUN),
  ),
  'cards-away': card(
    LEAF,
    kid(62, 58, 1.2, boy, 'calm', arm(boy, 'M18 31C28 38 34 44 38 48', 'M38 48L48 54')) +
      slate(128, 72, 8, round(0, -2, 11, 11, SUN)) +
      arrow('M164 44V76M152 64L164 76L176 64', AMBER, 7) +
      line('M112 100C112 80 148 80 148 100', 8, INK) +
      ink('M90 100H170Q178 100 178 108V142Q178 150 170 150H90Q82 150 82 142V108Q82 100 90 100Z', CORAL) +
      line('M100 122H160', 6, INK),
  ),
  'cards-tear': card(
    MIST_LIGHT,
    kid(
      100,
      52,
      1.2,
      boy,
      'cross',
      arm(boy, 'M18 31C28 36 34 40 36 44', 'M36 44L34 50') + arm(boy, 'M-18 31C-28 36-34 40-36 44', 'M-36 44L-34 50'),
    ) +
      at(68, 116, ink('M-24-24H18L10-10L20 0L10 12L16 26H-24Z', WHITE) + dot(-6, -2, 10, 10, SUN), ' rotate(-12)') +
      at(134, 116, ink('M24-24H-14L-22-10L-12 0L-22 12L-16 26H24Z', WHITE) + dot(4, -2, 10, 10, SUN), ' rotate(12)') +
      line('M100 88V98M100 136V146', 6, CORAL),
  ),
  'mum-cooking': card(
    BUTTER,
    ground(WOOD_LIGHT, 136) +
      pane(10, 116, 84, 44, BRICK) +
      flame(40, 128) +
      flame(62, 128) +
      ink('M20 86H84V104C84 114 78 118 70 118H34C26 118 20 114 20 104Z', SEA) +
      line('M14 86H90', 7, INK) +
      line('M38 72q-8-8 0-16t0-16M62 72q-8-8 0-16t0-16', 5, WHITE) +
      kid(118, 54, 1.25, mother, 'down', arm(mother, 'M-18 31C-26 36-30 36-34 34', 'M-34 34L-44 30')) +
      kid(172, 96, 0.95, thao, 'sad', arm(thao, 'M-16 33C-22 34-24 32-26 30', 'M-26 30L-34 26')),
  ),
  'aunt-scold': card(
    '#FFD9E0',
    ground(SAND, 136) +
      kid(134, 58, 1.35, aunt, 'shout', wagging(aunt)) +
      at(82, 70, blowing, ' rotate(-100) scale(.8)') +
      kid(40, 98, 1, { skin: SKIN.tan, hair: 'short', cloth: WHITE }, 'sad', timid({ skin: SKIN.tan, hair: 'short', cloth: WHITE })) +
      at(
        180,
        128,
        ink('M-13-22H13V22H-13Z', NAVY) +
          flat('M-9-16H9V14H-9Z', '#43362C') +
          line('M-6-4H4V4H-6Z', 3, WHITE) +
          dot(-4, 0, 1, 3, '#EF3B36'),
      ),
  ),
  'bath-carer': card(
    SKY,
    pane(104, 8, 86, 152, CREAM) +
      kid(156, 64, 1.25, man, 'smile', arm(man, 'M-18 34C-26 36-30 32-32 26', 'M-32 26L-38 20')) +
      flat('M0 140H104V160H22A22 22 0 0 1 0 138Z', MIST) +
      kid(52, 70, 1.15, boy, 'sad') +
      ink('M22 92C38 84 66 84 82 92L88 160H16Z', WHITE) +
      line('M30 112H76M28 130H78', 6, SKY_MID) +
      line('M30 96L46 92M74 96L60 92', 14, INK) +
      line('M30 96L46 92M74 96L60 92', 8, boy.skin) +
      line('M10 14H34M16 24V34M28 24V38', 6, SEA) +
      line('M104 8V160', 9, INK),
  ),
  'skip-bath': card(
    MINT,
    at(100, 96, tub, ' scale(1.7)') +
      [60, 90, 120].map((x) => round(x, 84, 12, 12, WHITE)).join('') +
      line('M146 96V34C146 20 122 20 122 34', 10, INK) +
      line('M146 96V34C146 20 122 20 122 34', 4, MIST) +
      line('M122 46V54M122 62V68', 5, SEA) +
      crossed('M36 24L166 150'),
  ),
  'voice-message': card(
    GRAPE,
    kid(52, 76, 1.25, boy, 'talk', arm(boy, 'M18 31C28 36 32 36 34 32', 'M34 32L38 20')) +
      at(108, 86, phone(SKY, ''), ' scale(.42) rotate(14)') +
      bubble(104, 12, 86, 46, 118) +
      line('M118 30V40M130 22V48M142 28V42M154 20V50M166 28V42M176 32V38', 5, SEA) +
      arrow('M142 96H176M164 84L176 96L164 108', AMBER, 7),
  ),
  'miss-parents': card(
    '#FFD9E0',
    at(64, 58, shirt(CORAL) + head(SKIN.warm, 'bob', 'laugh'), ' scale(1.1)') +
      at(136, 56, shirt(SEA) + head(SKIN.tan, 'short', 'laugh'), ' scale(1.1)') +
      at(100, 128, ink('M0 20C-40-8-30-34-10-34C-4-34 0-28 0-24C0-28 4-34 10-34C30-34 40-8 0 20Z', '#EF3B36')),
  ),
  'scold-hug': card(
    BUTTER,
    ground(SAND, 136) +
      line('M20 40V140M44 30V140M68 40V140M12 58H76M12 112H76', 8, INK) +
      kid(142, 56, 1.35, mother, 'peace', '', '', -8) +
      kid(102, 92, 1.1, an, 'peace', '', '', 10) +
      tube('M124 102C108 108 92 118 90 128', 15, mother.cloth) +
      tube('M164 100C160 128 138 140 114 136', 15, mother.cloth) +
      at(76, 126, plaster(0, 0, 30)),
  ),
  'hide-scratch': card(
    MIST_LIGHT,
    kid(92, 66, 1.45, an, 'aside', '') +
      tube('M66 112C56 130 70 142 92 142', 22, WHITE) +
      tube('M120 112C132 128 120 136 96 140', 16, an.skin) +
      line('M72 140L96 142', 22, INK) +
      line('M72 140L96 142', 12, WHITE) +
      line('M60 128L50 136M58 142H46', 5, '#EF3B36') +
      kid(180, 106, 0.8, mother, 'calm'),
  ),
  'show-scratch': card(
    SKY,
    kid(50, 86, 1.1, an, 'sad', '') +
      kid(150, 60, 1.35, mother, 'calm', arm(mother, 'M-18 34C-24 42-28 44-32 44', 'M-32 44L-40 42')) +
      tube('M66 120L108 112', 12, an.skin) +
      line('M82 112L96 120M84 120L94 110', 5, '#EF3B36') +
      line('M86 96V86M100 96L106 88', 5, AMBER),
  ),
  'climb-again': card(
    MINT,
    ground(LEAF, 136) +
      kid(
        78,
        54,
        1,
        an,
        'grin',
        arm(an, 'M18 31C26 26 28 18 30 10', 'M30 10L32 0') + arm(an, 'M-18 31C-26 26-28 18-30 10', 'M-30 10L-30 0'),
      ) +
      at(78, 54, standing(an)) +
      line('M24 28V146M56 18V146M100 18V146M132 28V146M14 56H142M14 118H142', 8, INK) +
      at(
        176,
        82,
        round(-20, 6, 5, 5, mother.skin) +
          round(20, 6, 5, 5, mother.skin) +
          shirt(mother.cloth) +
          ink('M-26 0C-31-36 31-36 26 0C29 12 26 24 22 28H-22C-26 24-29 12-26 0Z', '#332B45'),
      ),
  ),
  'high-gate': card(
    '#FFD9E0',
    ground(SAND, 138) +
      line('M110 10V146M138 4V146M166 10V146M192 14V146M102 34H200M102 112H200', 8, INK) +
      arrow('M88 128V28M76 40L88 28L100 40', CORAL, 7) +
      kid(44, 84, 1.1, an, 'cross', arm(an, 'M18 31C26 32 28 28 30 24', 'M30 24L38 16')),
  ),
  'tooth-show': card(
    SUN,
    kid(70, 80, 1.25, boy, 'grin', arm(boy, 'M18 31C28 30 32 24 34 16', 'M34 16L36 8')) +
      at(118, 62, ink('M-12-12C-4-18 4-18 12-12C16-2 8 16 6 16C2 16 2 6 0 6C-2 6-2 16-6 16C-8 16-16-2-12-12Z', WHITE), ' scale(1.1)') +
      line('M118 34V24M140 44L148 36', 6, AMBER) +
      kid(
        168,
        92,
        0.9,
        { skin: SKIN.tan, hair: 'short', cloth: SEA },
        'talk',
        arm({ skin: SKIN.tan, hair: 'short', cloth: SEA }, 'M18 31C26 26 28 20 28 12', 'M28 12L26 6') + ink('M20-6H32V20H20Z', NAVY),
      ),
  ),
  'kiss-ride': card(
    MINT,
    ground(MIST, 132) +
      round(70, 138, 18, 18, 'none') +
      round(164, 138, 18, 18, 'none') +
      ink('M62 126L84 104H140L156 122L150 132H84Z', BRICK) +
      kid(
        118,
        58,
        1.15,
        { skin: SKIN.warm, hair: 'short', cloth: SEA },
        'smile',
        arm({ skin: SKIN.warm, hair: 'short', cloth: SEA }, 'M-14 31C-26 28-28 20-24 12', 'M-24 12L-18 8'),
      ) +
      at(170, 40, ink('M-20 0C-12-12-4-12 0-6C4-12 12-12 20 0C10 14-10 14-20 0Z', '#EF3B36') + line('M-20 0H20', 4, INK)) +
      kid(36, 92, 0.95, { ...boy, more: scarf }, 'sad', timid(boy)),
  ),
  'party-hide': card(
    '#FFD9E0',
    kid(48, 70, 1, { skin: SKIN.light, hair: 'bob', cloth: WHITE }, 'grin', '') +
      kid(152, 70, 1, KIDS.nam, 'grin', '') +
      ink('M62 112Q62 106 68 106H132Q138 106 138 112V150H62Z', CREAM) +
      flat('M64 108H136V120C128 130 122 118 114 124C106 132 98 118 90 124C82 130 72 126 64 118Z', CORAL) +
      line('M84 104V92M100 104V88M116 104V92', 6, SEA) +
      flame(84, 88) +
      flame(100, 84) +
      flame(116, 88),
  ),
  'prize-call': card(
    SKY,
    kid(50, 78, 1.15, KIDS.ha, 'grin', arm(KIDS.ha, 'M18 31C28 26 30 18 30 10', 'M30 10L28 2')) +
      at(136, 80, phone(MINT, '') + at(0, 10, shirt(CORAL) + head(SKIN.warm, 'bob', 'laugh')), ' scale(1.05)') +
      at(30, 130, pane(-22, -16, 52, 36, CREAM) + round(4, 2, 9, 9, SUN)),
  ),
  'kite-tell': card(
    MINT,
    kid(56, 86, 1.15, boy, 'talk', arm(boy, 'M18 31C26 26 28 18 30 10', 'M30 10L32 2')) +
      at(
        92,
        36,
        ink('M0-30L22-4L0 26L-22-4Z', CORAL) + ink('M0-30L22-4H-22Z', SUN) + line('M0-30V26M0 26q10 8 0 16t0 14', 4, INK),
        ' rotate(18)',
      ) +
      kid(150, 72, 1.3, grandma, 'laugh'),
  ),
  'maize-field': card(
    SKY,
    ground(LEAF, 104) +
      flat('M0 150C50 136 120 156 200 140V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', SKY_MID) +
      [24, 150, 182]
        .map(
          (x) =>
            line(
              `M${x} 136V52M${x} 92C${x - 16} 90 ${x - 18} 78 ${x - 18} 78M${x} 82C${x + 16} 80 ${x + 18} 68 ${x + 18} 68`,
              7,
              '#3E9B6B',
            ) + round(x + 4, 84, 8, 16, SUN),
        )
        .join('') +
      kid(
        86,
        74,
        1.2,
        thao,
        'laugh',
        arm(thao, 'M18 31C28 28 32 18 32 10', 'M32 10L34 2') + arm(thao, 'M-18 31C-28 28-32 18-32 10', 'M-32 10L-34 2'),
      ) +
      at(
        128,
        60,
        ink('M-8 14C-12-10-5-26 0-28C5-26 12-10 8 14Z', SUN) +
          ink('M-8 16C-20 0-16-14-12-18C-6-8-4 6 0 16ZM8 16C20 0 16-14 12-18C6-8 4 6 0 16Z', LEAF),
      ),
  ),
  'stove-hide': card(
    BUTTER,
    ground(WOOD_LIGHT, 136) +
      kid(66, 74, 1.1, thao, 'sad', timid(thao)) +
      pane(40, 116, 120, 44, BRICK) +
      flame(110, 130) +
      flame(130, 130) +
      ink('M92 84H150V102C150 112 144 116 136 116H106C98 116 92 112 92 102Z', SEA) +
      line('M86 84H156', 7, INK) +
      line('M112 70q-8-8 0-16M132 70q-8-8 0-16', 5, WHITE),
  ),
  'sun-tree': card(
    WHITE,
    round(150, 40, 20, 20, SUN) +
      line('M150 10V6M150 74V70M120 40H116M184 40H180M129 19L126 16M171 19L174 16', 6, SUN) +
      line('M60 140V84', 12, '#B5532F') +
      round(60, 60, 36, 32, LEAF) +
      at(
        136,
        120,
        ink('M-26-6C-20-22 8-22 16-6C24-12 30-4 26 4C20 20-22 22-26-6Z', SUN) +
          ink('M26-2L38 2L26 6Z', CORAL) +
          dot(20, -3, 3, 3, INK) +
          line('M-6 18V28M6 18V28', 5, AMBER),
      ),
  ),
  'kite-fly': card(
    SKY,
    ground(LEAF, 128) +
      at(140, 40, ink('M0-34L26-4L0 30L-26-4Z', CORAL) + ink('M0-34L26-4H-26Z', SUN) + line('M0-34V30', 4, INK), ' rotate(20)') +
      line('M134 68C120 90 96 92 84 94', 4, INK) +
      kid(56, 84, 1.05, boy, 'laugh', arm(boy, 'M18 31C24 28 26 22 26 16', 'M26 16L26 10')) +
      kid(156, 104, 0.95, grandma, 'laugh'),
  ),
  'rain-cloud': card(
    SKY_MID,
    at(100, 62, cloud(WHITE), ' scale(1.6)') + line('M56 104L48 124M88 108L80 128M120 108L112 128M150 104L142 124', 8, SEA),
  ),
};
