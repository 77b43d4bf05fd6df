/** Two stories of the reading corner: the school in Phan Rang, the potters of Bàu Trúc. */
import { arrowTo, both, buzz, CAST, clay, cloudy, pot, reach, room, sat, scene, school, tree, trousers } from '../card-corner';
import { ball, bubble, dots3, home, kid, phone, standing, tear } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  bench,
  CORAL,
  CREAM,
  card,
  cloud,
  dot,
  flat,
  GRAPE,
  ground,
  head,
  INK,
  ink,
  line,
  MINT,
  MIST,
  NAVY,
  pane,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SUN,
  tube,
  WHITE,
  WOOD,
} from '../card-pen';
import { shiver } from '../card-people';

const { cau, coach, grandpa, hai, mother, son, thuy, tram } = CAST;
const yard = (body: string): string => scene(SKY, SAND, 96, body);
const flowering = tree(44, 120, '#EF3B36', 1.15);
/** The picture that is nobody's business: turned away, a face and a grey cloud. */
const shown = at(
  0,
  -16,
  ink('M-26-26H26V26H-26Z', WHITE) + at(0, -2, head(SKIN.light, 'bob', 'none'), ' scale(.55)') + cloudy(0, 10, 0.5, MIST),
);
const laughing = (x: number, y: number): string =>
  round(x, y, 9, 9, SUN) + line(`M${x - 4} ${y + 2}q4 4 8 0M${x - 4} ${y - 3}v1M${x + 4} ${y - 3}v1`, 2.5, INK);
const loom = at(170, 150, pot(0, 0, 1.1)) + pot(24, 152, 0.9);
const village = (body: string): string => scene(BUTTER, SAND, 110, at(30, 66, home, ' scale(.9)') + loom + body);

export const cards: Record<string, string> = {
  'corner-photo-buzz': yard(
    school(120, 98, 0.8) +
      kid(84, 84, 1.3, hai, 'calm', reach(hai, 1, 34, 26) + reach(hai, -1, -24, 52)) +
      at(134, 104, phone(SKY, shown), ' rotate(8) scale(.55)') +
      buzz(170, 86),
  ),
  'corner-photo-laugh': card(
    GRAPE,
    at(100, 78, phone(SKY, at(0, -14, shown)), ' scale(1.12)') +
      [70, 92, 114].map((x) => laughing(x, 112)).join('') +
      laughing(80, 128) +
      arrowTo('M100 128H128M120 120L129 128L120 136') +
      bubble(150, 30, 40, 30, 156) +
      laughing(170, 45) +
      bubble(8, 60, 40, 30, 40) +
      laughing(28, 75),
  ),
  'corner-photo-thumb': card(
    BUTTER,
    at(78, 80, phone(SKY, at(0, -10, shown)), ' rotate(-8) scale(1.1)') +
      at(92, 124, arrowTo('M-14 0H14M6-8L15 0L6 8')) +
      tube('M206 150L168 132L134 118', 22, hai.skin) +
      tube('M204 156L188 146', 30, WHITE) +
      line('M128 96l-6-9M146 92V80M162 98l7-8', 6, AMBER),
  ),
  'corner-photo-tree': yard(
    school(150, 98, 0.55) +
      flowering +
      bench(128) +
      kid(56, 76, 0.85, tram, 'sad', both(tram, 0, 52), sat(tram)) +
      kid(146, 92, 1.15, hai, 'calm', reach(hai, -1, -34, 46) + reach(hai, 1, 24, 54)),
  ),
  'corner-photo-bench': yard(
    flowering +
      bench(128) +
      kid(50, 70, 0.92, tram, 'down', both(tram, 0, 52), sat(tram)) +
      kid(152, 66, 0.98, hai, 'calm', reach(hai, -1, -16, 54) + reach(hai, 1, 16, 54), sat(hai)) +
      at(160, 22, dots3(0, 0, 14, 4, MIST)),
  ),
  'corner-photo-teacher': room(
    MINT,
    SKY,
    kid(152, 82, 1.35, thuy, 'sad', both(thuy, -8, 54)) +
      kid(42, 92, 1.2, hai, 'calm') +
      kid(94, 104, 1.05, tram, 'sad', reach(tram, 1, 30, 36) + reach(tram, -1, -24, 52)) +
      tube('M126 128C122 134 118 134 112 132', 9, thuy.skin),
  ),
  'corner-photo-home': card(
    BUTTER,
    ground(SAND, 132) +
      kid(44, 84, 1.35, { ...mother, cloth: CORAL }, 'sad') +
      kid(158, 80, 1.4, { ...hai, hair: 'short', cloth: SEA }, 'calm') +
      kid(100, 104, 1.1, tram, 'calm', both(tram, 0, 50)) +
      tube('M62 128C68 138 76 140 82 138M138 126C132 138 126 140 120 138', 11, mother.skin),
  ),
  'corner-photo-three': yard(
    flowering +
      kid(170, 56, 0.55, hai, 'smile', reach(hai, 1, 30, -8) + reach(hai, -1, -24, 52), standing(hai)) +
      bench(128) +
      kid(42, 72, 0.85, { ...tram, hair: 'tails', skin: SKIN.deep }, 'laugh', reach(tram, 1, 26, 44), sat(tram)) +
      kid(92, 72, 0.88, tram, 'smile', both(tram, 0, 50), sat(tram)) +
      kid(140, 72, 0.85, { ...tram, hair: 'short', skin: SKIN.tan }, 'talk', reach(tram, -1, -26, 40), sat(son)),
  ),
  'corner-clay-ball': village(
    at(150, 130, ball, ' scale(.8)') + kid(84, 82, 1.25, son, 'sad', reach(son, -1, -6, 50) + reach(son, 1, 8, 52)),
  ),
  'corner-clay-room': card(
    '#DCE3F4',
    ground(MIST, 136) +
      pane(8, 20, 62, 120, SEA) +
      round(60, 84, 5, 5, SUN) +
      line('M86 34H192', 6, INK) +
      [104, 172].map((x) => ink(`M${x - 10} 36H${x + 10}L${x + 13} 66H${x - 13}Z`, SUN)).join('') +
      kid(142, 76, 1.25, coach, 'smile', reach(coach, -1, -38, 26) + reach(coach, 1, -26, 46), '', -6) +
      kid(66, 96, 1.15, son, 'uneasy', tube('M-17 33V56M17 33V56', 9, son.skin)) +
      shiver(66, 100),
  ),
  'corner-clay-grandpa': village(
    kid(138, 76, 1.3, grandpa, 'calm', reach(grandpa, 1, 30, 4) + reach(grandpa, -1, -24, 54)) +
      kid(62, 96, 1.15, son, 'sad', both(son, 0, 46)),
  ),
  'corner-clay-two': village(
    kid(134, 62, 1.15, cau, 'peace', both(cau, 0, 56)) +
      clay(134, 134, 24) +
      kid(70, 84, 1.1, son, 'down', both(son, 0, 48)) +
      clay(70, 142, 15),
  ),
  'corner-clay-tell': village(
    kid(136, 64, 1.2, cau, 'wide', reach(cau, -1, -14, 62) + reach(cau, 1, 22, 62)) +
      clay(140, 146, 20) +
      kid(64, 84, 1.15, son, 'sad', both(son, 0, 48)) +
      ink('M46 142C40 130 58 124 66 132C80 128 90 138 82 148C70 156 50 154 46 142Z', '#E08A5A') +
      at(78, 90, tear, ' scale(.5)'),
  ),
  'corner-clay-hands': card(
    BUTTER,
    ground(SAND, 120) +
      kid(128, 66, 1.35, cau, 'smile') +
      kid(72, 88, 1.15, son, 'calm', both(son, 0, 52)) +
      tube('M104 110C92 118 84 112 72 120', 12, cau.skin) +
      tube('M152 112C150 136 118 142 92 144', 13, cau.skin) +
      dot(112, 130, 5, 3, WOOD),
  ),
  'corner-clay-office': scene(
    SKY,
    SAND,
    110,
    ink('M96 30H190V124H96Z', CREAM) +
      ink('M86 34L143 4L200 34Z', SEA) +
      ink('M126 70H160V124H126Z', NAVY) +
      at(143, 50, ink('M0-13L4-4L13-4L6 2L8 11L0 6L-8 11L-6 2L-13-4L-4-4Z', SUN), ' scale(.9)') +
      kid(36, 66, 0.85, mother, 'calm', reach(mother, 1, 26, 44), trousers(NAVY)) +
      kid(106, 64, 0.88, cau, 'calm', reach(cau, -1, -26, 44), trousers(WOOD)) +
      kid(72, 90, 0.62, son, 'calm', reach(son, -1, -28, 40) + reach(son, 1, 28, 40), standing(son)),
  ),
  'corner-clay-fire': scene(
    '#FFD7B5',
    SAND,
    112,
    at(60, 34, cloud(MIST), ' scale(.8)') +
      at(140, 22, cloud('#D9D3E6')) +
      [44, 76, 132, 164]
        .map((x, i) =>
          at(
            x,
            120,
            ink('M-14 0C-24-20-6-28-4-50C12-34 22-18 14 0Z', CORAL) + flat('M-6-2C-10-12 0-18 1-28C9-18 9-10 4-2Z', SUN),
            i % 2 ? ' scale(1.1)' : '',
          ),
        )
        .join('') +
      pot(58, 142, 1.3) +
      pot(150, 142, 1.35) +
      clay(104, 132, 19) +
      line('M92 120L104 130L116 120M104 130V150', 3, WOOD) +
      line('M10 150L40 144M30 156L70 148M120 150L150 154M160 148L192 156M80 154L112 156', 5, AMBER),
  ),
};
