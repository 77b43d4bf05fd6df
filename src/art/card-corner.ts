/** What the pictures of the reading corner share: places of the coast, ways to sit and to reach. Round (0, 0) unless said otherwise. */
import { arm, type Kid } from './card-kids';
import {
  AMBER,
  at,
  BRICK,
  CORAL,
  CORAL_DARK,
  CREAM,
  card,
  dot,
  flat,
  GRAPE,
  GRAPE_DARK,
  HAIR,
  INK,
  ink,
  LEAF,
  LEAF_DARK,
  leg,
  line,
  MIST,
  MIST_LIGHT,
  NAVY,
  pane,
  round,
  SEA,
  SKIN,
  SKY_MID,
  SUN,
  tube,
  WHITE,
  WOOD,
  WOOD_LIGHT,
} from './card-pen';
import { scarf } from './card-people';

export const NIGHT = '#3E4A86';
export const DUSK = '#FFD7B5';
export const STONE = '#A9A3BC';

export const leafHat = ink('M-42-8L-4-40Q0-43 4-40L42-8C24 0-24 0-42-8Z', '#F5CE8C');
const officer = ink('M-28-10C-30-38 30-38 28-10Z', '#7C8A4E') + ink('M-31-6H31V-14H-31Z', '#545E34') + round(0, -24, 5, 5, SUN);
const bun = ink('M-26 2C-29-20-14-30 0-30C14-30 29-20 26 2C20-10 10-17 0-19C-10-17-20-10-26 2Z', MIST) + round(0, -37, 11, 9, MIST);

/** Everybody in the stories, and the children of the rights. */
export const CAST = {
  duyen: { skin: SKIN.warm, hair: 'pony', cloth: CORAL },
  mother: { skin: SKIN.tan, hair: 'bob', cloth: SEA },
  cousin: { skin: SKIN.warm, hair: 'crew', cloth: NAVY },
  ngan: { skin: SKIN.light, hair: 'tails', cloth: SUN },
  tuan: { skin: SKIN.tan, hair: 'short', cloth: SKY_MID },
  sau: { skin: SKIN.tan, hair: 'bald', cloth: MIST },
  loan: {
    skin: SKIN.light,
    hair: 'bob',
    cloth: WHITE,
    more: ink('M-17-22H17L13-36H-13Z', WHITE) + line('M0-33V-25M-4-29H4', 4, CORAL_DARK),
  },
  chief: { skin: SKIN.deep, hair: 'bald', cloth: WOOD_LIGHT },
  granny: { skin: SKIN.tan, hair: 'bald', cloth: GRAPE, more: bun },
  hai: { skin: SKIN.tan, hair: 'crew', cloth: WHITE },
  tram: { skin: SKIN.light, hair: 'bob', cloth: WHITE, more: scarf },
  thuy: { skin: SKIN.light, hair: 'pony', cloth: GRAPE },
  son: { skin: SKIN.deep, hair: 'curly', cloth: SUN },
  coach: { skin: SKIN.light, hair: 'short', cloth: SEA, more: line('M-10 24L0 40L10 24', 4, INK) + round(0, 42, 5, 4, SUN) },
  grandpa: { skin: SKIN.deep, hair: 'bald', cloth: WHITE },
  cau: { skin: SKIN.deep, hair: 'short', cloth: BRICK },
  thien: { skin: SKIN.tan, hair: 'short', cloth: CORAL },
  huong: { skin: SKIN.warm, hair: 'bob', cloth: GRAPE },
  bay: { skin: SKIN.tan, hair: 'crew', cloth: SEA },
  hang: { skin: SKIN.warm, hair: 'pony', cloth: GRAPE },
  guard: { skin: SKIN.tan, hair: 'crew', cloth: '#7C8A4E', more: officer },
  lam: { skin: SKIN.warm, hair: 'short', cloth: WHITE },
  thu: { skin: SKIN.tan, hair: 'tails', cloth: WHITE, more: scarf },
  teacher: { skin: SKIN.warm, hair: 'bob', cloth: CORAL },
  hien: { skin: SKIN.deep, hair: 'tails', cloth: LEAF },
  vinh: { skin: SKIN.warm, hair: 'short', cloth: SKY_MID, more: scarf },
} as const satisfies Record<string, Kid>;

/** One arm from the shoulder to a point; side 1 is on the right. */
export const reach = (who: Kid, side: 1 | -1, x: number, y: number): string => {
  const [ex, ey] = [Math.round((18 * side + x) / 2 + 3 * side), Math.round((33 + y) / 2 + 4)];
  return arm(who, `M${18 * side} 33L${ex} ${ey}`, `M${ex} ${ey}L${x} ${y}`);
};
/** Both hands at one point before the body. */
export const both = (who: Kid, x: number, y: number): string => reach(who, -1, x - 7, y) + reach(who, 1, x + 7, y);
/** Behind a child who sits: lap and legs; the seat is at y = 72. */
export const sat = (who: Kid): string =>
  leg(who.skin, NAVY, -11, 78, 96) + leg(who.skin, NAVY, 11, 78, 96) + ink('M-20 52H20Q26 80 18 82H-18Q-26 80-20 52Z', NAVY);

/** Behind a grown-up who stands: long trousers, to stand on y = 100. */
export const trousers = (cloth: string): string =>
  ink('M-20 54H20L19 92H4L0 68L-4 92H-19Z', cloth) + ink('M-22 100C-23 88-5 88-4 100ZM4 100C5 88 23 88 22 100Z', INK);

/** A landscape: the sky, what lies behind, the ground from `top` down. */
export const scene = (sky: string, earth: string, top: number, body: string): string =>
  card(sky, flat(`M0 ${top + 4}C50 ${top - 5} 150 ${top - 5} 200 ${top + 4}V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z`, earth) + body);
/** A room: the wall, its floor, a window with what is outside. */
export const room = (wall: string, outside: string, body: string, x = 12): string =>
  card(
    wall,
    flat('M0 134H200V138A22 22 0 0 1 178 160H22A22 22 0 0 1 0 138Z', WOOD_LIGHT) +
      pane(x, 14, 46, 42, outside) +
      line(`M${x + 23} 14V56M${x} 35H${x + 46}`, 4, INK) +
      body,
  );
export const hills = (y: number, colour: string): string =>
  flat(
    `M0 ${y}C20 ${y - 30} 44 ${y - 34} 66 ${y - 8}C92 ${y - 48} 128 ${y - 44} 150 ${y - 6}C168 ${y - 26} 186 ${y - 24} 200 ${y - 8}V${y + 30}H0Z`,
    colour,
  );
export const water = (y: number, colour = SKY_MID): string =>
  flat(`M0 ${y}H200V${y + 44}H0Z`, colour) + line(`M20 ${y + 12}h22M88 ${y + 8}h26M150 ${y + 16}h24`, 4, WHITE);
export const sun = (x: number, y: number): string => round(x, y, 15, 15, SUN);

export const salt = (x: number, y: number, size: number): string =>
  at(x, y, ink('M-34 0L-5-40Q0-46 5-40L34 0Q0 8-34 0Z', WHITE) + flat('M8-34L28-2Q16 2 6 2Z', MIST_LIGHT), ` scale(${size})`);
/** Its head on the ground at (0, 0), its handle up. */
export const rake = (x: number, y: number, turn: number, size = 1): string =>
  at(x, y, line('M0 0V-84', 11, INK) + line('M0 0V-84', 4, WOOD_LIGHT) + ink('M-20-8H20V3H-20Z', WOOD), ` rotate(${turn}) scale(${size})`);
export const grapes = (x: number, y: number, size = 1): string =>
  at(
    x,
    y,
    line('M0-16V-8', 5, LEAF_DARK) +
      `<g stroke-width="3">${[
        [-9, -4],
        [0, -5],
        [9, -4],
        [-5, 5],
        [5, 5],
        [0, 14],
      ]
        .map(([dx = 0, dy = 0]) => round(dx, dy, 6, 6, GRAPE_DARK))
        .join('')}</g>`,
    ` scale(${size})`,
  );
/** The roof of vines, with its posts. */
export const vines =
  tube('M16 30V150M184 30V150', 6, WOOD_LIGHT) +
  ink(
    'M-6-6H206V26C196 38 184 36 176 26C166 38 150 38 142 26C130 38 114 38 106 26C94 38 80 38 72 26C60 38 46 38 38 26C26 38 8 38-6 26Z',
    LEAF_DARK,
  ) +
  [20, 58, 92, 128, 166].map((x, i) => dot(x, 8 + (i % 2) * 8, 9, 5, LEAF)).join('') +
  [54, 90, 124, 160].map((x, i) => grapes(x, 42 + (i % 2) * 6)).join('');
export const tree = (x: number, y: number, bloom: string, size = 1): string =>
  at(
    x,
    y,
    ink('M-9 0C-5-20-6-40-10-56H10C6-40 5-20 9 0Z', WOOD) +
      ink('M-44-44C-62-60-46-84-28-80C-26-104 22-106 28-82C48-86 62-60 44-44C30-34-30-34-44-44Z', LEAF) +
      [-30, -8, 14, 32, -18, 8].map((dx, i) => dot(dx, i < 4 ? -58 - (i % 2) * 8 : -80, 6, 6, bloom)).join(''),
    ` scale(${size})`,
  );
export const house = (x: number, y: number, wall: string, size = 1): string =>
  at(
    x,
    y,
    ink('M-30-34H30V0H-30Z', wall) + ink('M-40-32L-4-60Q0-63 4-60L40-32Z', BRICK) + ink('M-8 0V-20H8V0', WOOD_LIGHT),
    ` scale(${size})`,
  );
export const school = (x: number, y: number, size = 1): string =>
  at(
    x,
    y,
    ink('M-70-44H70V0H-70Z', '#FFF1D6') +
      ink('M-78-44L-62-62H62L78-44Z', BRICK) +
      [-56, -30, 18, 44].map((dx) => pane(dx, -34, 14, 16, SKY_MID)).join('') +
      ink('M-10 0V-30H10V0', WOOD_LIGHT) +
      line('M0-62V-84', 5, INK) +
      ink('M0-84H20V-72H0Z', '#EF3B36') +
      dot(10, -78, 3, 3, SUN),
    ` scale(${size})`,
  );
export const boat = (x: number, y: number, hull: string, size = 1): string =>
  at(
    x,
    y,
    ink('M-56-10C-30-4 30-4 58-22C54 4 44 16 30 16H-30C-44 16-52 4-56-10Z', hull) +
      flat('M-46 0C-20 4 24 4 48-8L46-2C24 10-24 10-44 6Z', WHITE) +
      dot(40, -3, 3, 3, INK),
    ` scale(${size})`,
  );
export const sheep = (x: number, y: number, size: number, side: 1 | -1 = 1, up = 0): string =>
  at(
    x,
    y,
    line('M-14 14V28M12 14V28', 8, INK) +
      ink('M-24 10C-36 8-34-8-24-8C-24-22-6-24-2-16C6-26 24-20 22-8C34-6 32 10 22 12C16 20 4 18 0 14C-6 20-20 20-24 10Z', WHITE) +
      at(25, -10 - up, ink('M-9-8C2-14 14-6 12 4C10 12-4 12-9 6Z', HAIR) + ink('M-9-8L-18-6L-10 2Z', HAIR) + dot(4, -2, 2, 2, WHITE)),
    ` scale(${size * side} ${size})`,
  );
export const table = (y: number, x = 20, w = 160): string =>
  tube(`M${x + 14} ${y + 8}V166M${x + w - 14} ${y + 8}V166`, 6, WOOD) + ink(`M${x} ${y}H${x + w}V${y + 12}H${x}Z`, WOOD_LIGHT);
/** A lamp that hangs from the ceiling, with its light. */
export const lamp = (x: number, y: number): string =>
  `<g opacity=".35">${flat(`M${x} ${y}L${x - 64} 160H${x + 64}Z`, SUN)}</g>${line(`M${x}-4V${y - 12}`, 4, INK)}${ink(`M${x - 18} ${y}C${x - 16} ${y - 22} ${x + 16} ${y - 22} ${x + 18} ${y}Z`, CORAL)}${round(x, y + 3, 6, 5, SUN)}`;
export const paper = (x: number, y: number, inner = '', turn = 0, size = 1): string =>
  at(x, y, ink('M-26-18H26V18H-26Z', WHITE) + inner, ` rotate(${turn}) scale(${size})`);
export const pot = (x: number, y: number, size = 1): string =>
  at(
    x,
    y,
    ink('M-12-34H12L9-26C28-20 28 0 12 2H-12C-28 0-28-20-9-26Z', BRICK) + line('M-17-14C-8-9 8-9 17-14', 4, CREAM),
    ` scale(${size})`,
  );
export const clay = (x: number, y: number, r: number): string =>
  round(x, y, r, r * 0.92, WOOD_LIGHT) + line(`M${x - r * 0.5} ${y - r * 0.3}Q${x} ${y + r * 0.1} ${x + r * 0.5} ${y - r * 0.3}`, 3, WOOD);
/** The lithophone: stone bars on a frame. */
export const stones = (x: number, y: number, size = 1): string =>
  at(
    x,
    y,
    line('M-62 10H62M-56 24H56', 8, WOOD) +
      [0, 1, 2, 3, 4, 5]
        .map((i) => ink(`M${-60 + i * 21}-${12 - i}H${-45 + i * 21}L${-43 + i * 21} ${40 - i * 2}H${-60 + i * 21}Z`, STONE))
        .join(''),
    ` scale(${size})`,
  );
export const note = (x: number, y: number, colour = GRAPE_DARK): string =>
  at(x, y, dot(0, 0, 7, 5, colour) + line('M6-1V-24L17-20', 4, colour));
export const star = (x: number, y: number): string => dot(x, y, 3, 3, SUN);
export const cloudy = (x: number, y: number, size: number, fill: string): string =>
  at(
    x,
    y,
    ink('M-34 14C-50 12-48-10-30-10C-28-26-2-30 6-16C18-26 38-16 34-4C50-2 48 16 34 14C24 20-24 20-34 14Z', fill),
    ` scale(${size})`,
  );
/** Sound or movement beside something, to the right. */
export const buzz = (x: number, y: number, side: 1 | -1 = 1): string =>
  line(`M${x} ${y}q${8 * side} 8 0 16M${x + 10 * side} ${y - 6}q${12 * side} 14 0 28`, 5, AMBER);
export const arrowTo = (d: string): string => line(d, 14, INK) + line(d, 6, CORAL);
