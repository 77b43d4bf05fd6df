/** Two stories of the reading corner: the sheep of An Hòa, the sounding stones of Bác Ái. */

import { WHO } from '../card-cast';
import { both, CAST, hills, note, paper, reach, room, STONE, scene, school, sheep, stones, sun, table } from '../card-corner';
import { bubble, calendar, chair, dots3, type Kid, kid, spark, wheels } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  card,
  dot,
  GRAPE,
  GRAPE_DARK,
  ground,
  INK,
  ink,
  LEAF,
  LEAF_DARK,
  line,
  MINT,
  MIST,
  NAVY,
  question,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SUN,
  tube,
  WHITE,
  WOOD,
  WOOD_LIGHT,
} from '../card-pen';
import { timid } from '../card-people';

const { hien, lam, teacher, thu, vinh } = CAST;
const dry = (body: string, sky = '#FFE9C9'): string => scene(sky, '#D9C27E', 96, hills(92, '#C79F74') + body);
const classroom = (body: string): string => room(BUTTER, SKY, ink('M78 10H188V56H78Z', SEA) + body);
const book = (x: number, y: number): string =>
  at(x, y, ink('M-24-10C-14-16-6-14 0-8C6-14 14-16 24-10V14C14 8 6 10 0 16C-6 10-14 8-24 14Z', WHITE) + line('M0-8V16', 3, MIST));
const fence = line('M4 96V150M44 90V144M-4 108L60 100M-4 128L60 120', 9, WOOD);
const says = (x: number, y: number, tip: number, inner: string): string => bubble(x, y, 52, 34, tip, WHITE, 10) + inner;
const [chi, dan]: Kid[] = [WHO.chi, WHO.dan];
const mocking = { skin: SKIN.light, hair: 'short', cloth: WHITE } as const;

/** Hiền in her chair; `arms` over her. */
const rolling = (x: number, y: number, size: number, face: Parameters<typeof kid>[4], arms: string): string =>
  kid(x, y, size, hien, face, wheels + arms, chair);
const rest = reach(hien, -1, -26, 52) + reach(hien, 1, 26, 52);
const slope =
  ink('M84 166L98 128H118V106H138V84H158V62H178V40H206V166Z', STONE) + line('M118 128H206M138 106H206M158 84H206M178 62H206', 4, INK);
const office = (body: string): string => room(MINT, SKY, ink('M150 14L166 24V56H134V24Z', '#EF3B36') + round(150, 38, 7, 7, SUN) + body);
const speaker = ink('M-24-28H24V28H-24Z', NAVY) + round(0, 8, 14, 14, MIST) + dot(0, 8, 5, 5, INK) + round(0, -16, 6, 6, MIST);
const plan =
  ink('M-34-24H34V24H-34Z', WHITE) +
  line('M-26 16H26V-16H-26Z', 3, LEAF_DARK) +
  [-16, 0, 16].map((x) => dot(x, 6, 4, 4, CORAL)).join('') +
  dot(-9, -7, 4, 4, GRAPE_DARK) +
  dot(9, -7, 4, 4, SUN);

export const cards: Record<string, string> = {
  'corner-sheep-read': classroom(
    kid(100, 76, 1.1, lam, 'uneasy', both(lam, 0, 50)) +
      book(100, 132) +
      kid(30, 112, 0.9, mocking, 'grin') +
      kid(172, 112, 0.9, chi ?? lam, 'laugh') +
      line('M58 82l-6-8M144 82l6-8', 5, AMBER),
  ),
  'corner-sheep-mock': scene(
    SKY,
    SAND,
    104,
    school(110, 100, 0.7) +
      kid(46, 104, 0.98, mocking, 'grin', reach(mocking, 1, 30, 8) + reach(mocking, -1, -28, 10)) +
      kid(98, 98, 0.95, dan ?? lam, 'laugh', reach(thu, 1, 34, 34)) +
      kid(160, 94, 1.15, lam, 'down', timid(lam)) +
      says(10, 18, 46, line('M24 36q6-10 12 0t12 0', 5, GRAPE_DARK)),
  ),
  'corner-sheep-call': dry(
    sun(170, 26) +
      sheep(36, 74, 0.45) +
      sheep(66, 70, 0.4) +
      sheep(52, 132, 0.95) +
      kid(140, 84, 1.2, lam, 'talk', reach(lam, -1, -24, 14) + reach(lam, 1, 26, 52)) +
      spark('M96 86q-8-6-4-16M84 90q-14-12-6-30', AMBER) +
      line('M10 142h10M6 130h12', 4, AMBER),
  ),
  'corner-sheep-seat': classroom(
    kid(128, 86, 1.05, lam, 'gaze', reach(lam, 1, 20, 54) + reach(lam, -1, -16, 54)) +
      kid(58, 84, 1.1, thu, 'smile', reach(thu, 1, 22, 50) + reach(thu, -1, -12, 54)) +
      ink('M30 118H70V148H30Z', CORAL) +
      line('M38 118C38 106 62 106 62 118', 6, INK) +
      table(142, 10, 180) +
      ink('M10 142H190V154H10Z', WOOD_LIGHT) +
      sheep(170, 34, 0.5, -1),
  ),
  'corner-sheep-busy': classroom(
    kid(138, 72, 1.15, teacher, 'down', reach(teacher, -1, -14, 56) + reach(teacher, 1, 30, 52)) +
      table(132, 90, 112) +
      paper(120, 124, '', -4, 0.7) +
      [0, 1, 2].map((i) => ink(`M158 ${122 - i * 8}H192V${130 - i * 8}H158Z`, WHITE)).join('') +
      kid(46, 96, 1.1, thu, 'calm', both(thu, 0, 46)) +
      says(4, 10, 44, dots3(30, 27, 12, 4, MIST)),
  ),
  'corner-sheep-listen': classroom(
    kid(150, 84, 1.3, teacher, 'sad', reach(teacher, -1, -28, 44) + reach(teacher, 1, 20, 54)) +
      kid(40, 96, 1.05, thu, 'calm', reach(thu, 1, 30, 44)) +
      kid(92, 106, 1, lam, 'down', both(lam, 0, 46)),
  ),
  'corner-sheep-table': classroom(
    kid(30, 72, 0.85, chi ?? lam, 'smile') +
      kid(172, 72, 0.85, mocking, 'aside') +
      kid(66, 92, 0.95, thu, 'laugh', reach(thu, 1, 26, 44)) +
      kid(144, 92, 0.95, dan ?? lam, 'laugh', reach(lam, -1, -28, 46)) +
      kid(105, 98, 0.98, lam, 'smile', both(lam, 0, 46)) +
      ink('M-4 142H204V156H-4Z', WOOD_LIGHT) +
      book(104, 138),
  ),
  'corner-sheep-field': dry(
    sun(30, 28) +
      sheep(46, 84, 0.6, 1, 6) +
      sheep(100, 78, 0.5, 1, 6) +
      sheep(160, 86, 0.62, 1, 6) +
      sheep(70, 124, 1, 1, 9) +
      sheep(148, 128, 1.05, 1, 9) +
      school(172, 64, 0.32) +
      note(128, 44) +
      note(100, 36, AMBER) +
      fence,
    '#FFF1D6',
  ),
  'corner-stone-play': scene(
    SKY,
    LEAF,
    110,
    hills(104, '#7FB98F') +
      rolling(66, 62, 1, 'laugh', reach(hien, 1, 40, 48) + reach(hien, -1, -4, 52)) +
      line('M106 108L122 122', 9, INK) +
      line('M106 108L122 122', 4, WOOD_LIGHT) +
      stones(136, 122, 0.9) +
      note(128, 56) +
      note(160, 44, AMBER) +
      note(178, 72),
  ),
  'corner-stone-steps': scene(
    SKY,
    LEAF,
    118,
    hills(100, '#7FB98F') +
      slope +
      ink('M186 12H206V26H186Z', CORAL) +
      line('M186 8V42', 5, INK) +
      kid(146, 60, 0.42, lam, 'laugh', reach(lam, 1, 30, 4)) +
      kid(168, 38, 0.42, thu, 'laugh') +
      rolling(50, 78, 1.05, 'sad', rest),
  ),
  'corner-stone-busy': scene(
    SKY,
    SAND,
    112,
    school(130, 108, 0.7) +
      kid(140, 76, 1.15, vinh, 'aside', reach(vinh, -1, -14, 50) + reach(vinh, 1, 22, 50)) +
      at(144, 132, speaker) +
      line('M182 96l8-4M184 110h10', 5, AMBER) +
      rolling(50, 82, 0.98, 'smile', reach(hien, 1, 34, 14) + reach(hien, -1, -26, 52)),
  ),
  'corner-stone-days': room(
    BUTTER,
    SKY,
    at(134, 64, calendar(line('M-24-6H-10M-24 12H-10M-24 30H-10M2-6H16M2 12H16', 7, CORAL))) +
      rolling(62, 80, 1.1, 'sad', both(hien, 0, 46)),
    4,
  ),
  'corner-stone-ask': office(
    kid(152, 76, 1, vinh, 'wide', reach(vinh, -1, -20, 54) + reach(vinh, 1, 20, 54)) +
      table(130, 106, 100) +
      rolling(58, 76, 1.1, 'calm', reach(hien, -1, -26, 52) + reach(hien, 1, 40, 36)) +
      says(70, 8, 78, at(96, 20, question(GRAPE_DARK), ' scale(.62)')),
  ),
  'corner-stone-listen': office(
    kid(142, 84, 1.2, vinh, 'sad', reach(vinh, -1, -30, 44) + reach(vinh, 1, 20, 52)) +
      rolling(56, 78, 1.08, 'talk', reach(hien, 1, 38, 26) + reach(hien, -1, -26, 52)) +
      at(112, 148, line('M-14 4L14-4', 9, INK) + line('M-14 4L14-4', 3, SUN)),
  ),
  'corner-stone-plan': card(
    GRAPE,
    ground(WOOD_LIGHT, 96) +
      kid(38, 54, 0.85, hien, 'smile') +
      kid(158, 54, 0.9, vinh, 'talk') +
      kid(100, 46, 0.8, teacher, 'aside') +
      at(100, 122, plan, ' scale(1.5)') +
      tube('M40 100L62 118', 10, hien.skin) +
      tube('M160 100L142 112', 10, vinh.skin),
  ),
  'corner-stone-hill': scene(
    '#FFE9C9',
    LEAF,
    112,
    hills(82, '#7FB98F') +
      kid(30, 76, 0.72, thu, 'laugh') +
      kid(172, 76, 0.72, dan ?? lam, 'smile') +
      ink('M0 104H200V116H0Z', LEAF) +
      rolling(100, 58, 0.82, 'grin', reach(hien, -1, -32, 48) + reach(hien, 1, 32, 48)) +
      stones(100, 134, 1.15) +
      note(58, 46) +
      note(84, 28, AMBER) +
      note(142, 36) +
      note(170, 24, CORAL),
  ),
};
