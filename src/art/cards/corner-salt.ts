/** Two stories of the reading corner: the salt fields of Cà Ná, the vineyards of Thái An. */
import {
  both,
  CAST,
  cloudy,
  DUSK,
  grapes,
  hills,
  house,
  lamp,
  leafHat,
  NIGHT,
  rake,
  reach,
  room,
  salt,
  sat,
  scene,
  star,
  sun,
  table,
  trousers,
  vines,
  water,
} from '../card-corner';
import { kid, moon, standing, tear } from '../card-kids';
import {
  at,
  BUTTER,
  bench,
  CORAL,
  CREAM,
  card,
  dot,
  ground,
  head,
  ink,
  LEAF_DARK,
  line,
  MINT,
  MIST,
  MIST_LIGHT,
  NAVY,
  padlock,
  pane,
  round,
  SAND,
  SEA,
  SKY,
  SKY_MID,
  SUN,
  tube,
  WHITE,
  WOOD,
  WOOD_LIGHT,
} from '../card-pen';
import { shiver, timid } from '../card-people';

const { chief, cousin, duyen, loan, mother, ngan, sau, tuan } = CAST;
const field = (sky: string, body: string): string =>
  scene(sky, '#E8F3F4', 88, hills(86, SKY_MID) + salt(24, 108, 0.9) + salt(176, 104, 0.8) + body);
const hat = { ...mother, more: leafHat };
const kitchen = (body: string): string =>
  card(NIGHT, lamp(100, 30) + at(166, 34, moon(SUN), ' scale(.6)') + star(30, 26) + star(56, 44) + body);
/** A sleeve down to the hand. */
const longSleeves = tube('M-17 33C-28 42-27 52-24 62M17 33C28 42 27 52 24 62', 10, tuan.cloth);
const vineyard = (body: string): string => scene(MINT, SAND, 128, vines + body);
const basket = (x: number, y: number): string =>
  at(x, y, [-14, 0, 14].map((dx) => round(dx, -8, 10, 9, LEAF_DARK)).join('') + ink('M-28-4H28L20 18H-20Z', SAND));

export const cards: Record<string, string> = {
  'corner-salt-rake': field(
    SKY,
    sun(170, 28) +
      rake(72, 152, -14, 1.5) +
      kid(116, 74, 1.25, duyen, 'tired', reach(duyen, -1, -40, 36) + reach(duyen, 1, -38, 54), standing(duyen)) +
      salt(40, 154, 0.9),
  ),
  'corner-salt-door': room(
    '#F3E6FF',
    SKY,
    pane(112, 24, 66, 112, WOOD) +
      ink('M128 24H178V136H128Z', NAVY) +
      at(150, 74, head(cousin.skin, 'crew', 'aside'), ' scale(-.8 .8)') +
      ink('M146 20L188 10V150L146 138Z', WOOD_LIGHT) +
      round(153, 84, 4, 4, SUN) +
      kid(66, 84, 1.25, duyen, 'uneasy', ink('M-28 40H28L32 62H-32Z', SUN) + timid(duyen)) +
      shiver(66, 90),
  ),
  'corner-salt-rain': scene(
    MIST_LIGHT,
    '#E8F3F4',
    92,
    hills(90, MIST) +
      cloudy(48, 28, 1, '#8C93B0') +
      cloudy(128, 22, 1.2, '#6F7697') +
      line('M30 54l-5 12M62 56l-5 12M104 52l-5 12M140 54l-5 12M176 50l-5 12', 4, SKY_MID) +
      salt(180, 128, 1) +
      rake(176, 118, 46, 1.1) +
      kid(118, 74, 1.05, hat, 'shout', reach(hat, 1, 34, 40) + reach(hat, -1, -30, 24), trousers(NAVY), 8) +
      kid(40, 106, 1.05, duyen, 'sad', reach(duyen, 1, 36, 22)),
  ),
  'corner-salt-night': kitchen(
    kid(142, 76, 1.2, mother, 'tired', both(mother, -6, 52)) +
      table(124, 84, 120) +
      ink('M96 96H128L132 124H92Z', MIST) +
      kid(40, 106, 1.05, duyen, 'down', timid(duyen)) +
      at(40, 146, padlock(CORAL), ' scale(.7)'),
  ),
  'corner-salt-tell': kitchen(
    kid(136, 80, 1.3, mother, 'sad', both(mother, 0, 56)) +
      kid(66, 92, 1.2, duyen, 'sad', reach(duyen, 1, 34, 38) + reach(duyen, -1, -12, 46)) +
      table(140, 96, 110) +
      basket(160, 134),
  ),
  'corner-salt-hug': kitchen(
    kid(112, 72, 1.5, mother, 'sad') +
      kid(82, 96, 1.15, duyen, 'down') +
      tube('M140 118C136 146 92 152 62 138', 15, mother.skin) +
      at(65, 100, tear, ' scale(.7)') +
      basket(172, 150),
  ),
  'corner-salt-bolt': card(
    BUTTER,
    ground(WOOD_LIGHT, 140) +
      pane(96, 8, 90, 146, SEA) +
      ink('M110 22H172V64H110ZM110 96H172V140H110Z', SKY_MID) +
      ink('M90 74H140V88H90Z', MIST) +
      round(116, 81, 5, 5, SUN) +
      kid(52, 92, 1.2, duyen, 'calm', reach(duyen, 1, 36, 0) + reach(duyen, -1, -24, 52)),
  ),
  'corner-salt-two': scene(
    DUSK,
    '#F8EBE0',
    84,
    water(66, '#F2A98B') +
      round(150, 64, 20, 20, SUN) +
      line('M0 86H200', 4, '#E8C9B4') +
      salt(20, 104, 0.6) +
      rake(88, 110, -8, 1.15) +
      rake(116, 112, 9, 0.95) +
      salt(100, 154, 1.7),
  ),
  'corner-vine-bench': vineyard(
    bench(128) +
      kid(66, 68, 0.95, ngan, 'laugh', reach(ngan, -1, -28, 20), sat(ngan)) +
      kid(132, 68, 0.95, tuan, 'calm', longSleeves, sat(tuan)),
  ),
  'corner-vine-sleeve': vineyard(
    kid(142, 92, 1.25, tuan, 'sad', tube('M-17 33C-28 42-22 52-4 54M17 33C28 42 24 56 8 58', 10, tuan.cloth)) +
      kid(54, 94, 1.2, ngan, 'gaze', reach(ngan, 1, 44, 46)),
  ),
  'corner-vine-stay': vineyard(
    bench(128) +
      kid(80, 68, 0.95, ngan, 'calm', reach(ngan, 1, 30, 40) + reach(ngan, -1, -10, 50), sat(ngan)) +
      kid(126, 70, 0.95, tuan, 'down', tube('M-17 33C-26 44-16 54-4 54M17 33C26 44 16 54 4 54', 10, tuan.cloth), sat(tuan)),
  ),
  'corner-vine-away': scene(
    SKY,
    SAND,
    112,
    house(162, 114, CREAM, 1.5) +
      kid(140, 82, 0.85, sau, 'calm', reach(sau, -1, -40, 10) + reach(sau, 1, 24, 54), trousers(NAVY)) +
      kid(58, 92, 1.2, ngan, 'sad', both(ngan, 0, 42)) +
      line('M22 92l-8 6M20 108h-10M96 92l8 6', 5, CORAL),
  ),
  'corner-vine-nurse': room(
    '#DDF3E6',
    NIGHT,
    lamp(118, 26) +
      line('M176 20V44M164 32H188', 9, CORAL) +
      kid(142, 76, 1.25, loan, 'calm', both(loan, -4, 52)) +
      table(130, 92, 112) +
      ink('M118 118H166V130H118Z', CORAL) +
      kid(52, 98, 1.15, ngan, 'sad', reach(ngan, 1, 34, 30) + reach(ngan, -1, -26, 50)),
    14,
  ),
  'corner-vine-walk': scene(
    NIGHT,
    '#6F7AB0',
    118,
    at(170, 30, moon(SUN), ' scale(.7)') +
      star(30, 24) +
      star(98, 20) +
      house(38, 122, BUTTER, 1.2) +
      kid(104, 66, 0.85, loan, 'calm', reach(loan, -1, -26, 50) + reach(loan, 1, 26, 50), trousers(WHITE)) +
      kid(152, 62, 0.9, chief, 'calm', reach(chief, 1, 34, 34) + reach(chief, -1, -26, 50), trousers(NAVY)) +
      `<g opacity=".5">${dot(186, 106, 20, 20, SUN)}</g>` +
      round(184, 104, 7, 9, SUN),
  ),
  'corner-vine-three': scene(
    BUTTER,
    SAND,
    120,
    house(36, 120, MINT, 1.1) +
      kid(150, 64, 1.1, loan, 'calm') +
      kid(178, 84, 1.0, chief, 'smile') +
      kid(84, 92, 1.2, tuan, 'cross', tube('M-17 33C-30 44-8 52 10 48M17 33C30 44 10 54-8 50', 10, tuan.cloth)) +
      tube('M132 116C124 118 116 116 110 112', 9, loan.skin),
  ),
  'corner-vine-grapes': vineyard(
    bench(128) +
      kid(68, 68, 0.95, ngan, 'laugh', both(ngan, 4, 30), sat(ngan)) +
      kid(130, 68, 0.95, tuan, 'grin', reach(tuan, -1, -22, 46) + reach(tuan, 1, 24, 30), sat(tuan)) +
      grapes(100, 106, 0.9) +
      [40, 58, 76, 96, 112, 128, 150, 164].map((x, i) => dot(x, 152 + (i % 3) * 3 - 2, 2.5, 2, '#7A2748')).join(''),
  ),
};
