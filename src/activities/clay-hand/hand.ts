import type { Box, Shape } from '../../domain/activity';
import { type Text, text } from '../../lib/text';
import type { Level, Role, Story } from './level';
import { type Kind, type Place, places } from './places';

/** Who is where, and what a whole hand needs. Pure, and without the schema's library: the rules are built on it. */

export const FINGERS = 5;

export const placeNames: Record<Place, Text> = {
  home: text('Gia đình', 'Family'),
  school: text('Trường', 'School'),
  village: text('Xóm làng', 'Village'),
  service: text('Nơi giúp', 'Helpers'),
};

const meets: Record<Kind, (role: Role) => boolean> = {
  'outside-home': ({ place, apart }) => place !== 'home' || apart === true,
  'outside-family': ({ place }) => place !== 'home',
  school: ({ place }) => place === 'school',
  'outside-school': ({ place }) => place !== 'school',
  service: ({ place }) => place === 'service',
};

/** A person on a finger: the role, and which of its words the child uses. Never a name. */
export interface Finger {
  role: string;
  word: number;
}
export type Hand = readonly (Finger | null)[];

export const roleOf = (level: Level, id: string | undefined): Role | undefined => level.roles.find((role) => role.id === id);
const rolesOn = (level: Level, hand: Hand): Role[] => hand.flatMap((finger) => roleOf(level, finger?.role) ?? []);
const empty = text('Ngón còn trống', 'Empty finger');
export const nameOf = (level: Level, finger: Finger | null | undefined): Text =>
  roleOf(level, finger?.role)?.words[finger?.word ?? 0] ?? empty;
/** Thumb to little finger while nobody stands there: each is told apart by ear too, what is written on them is the same. */
export const emptyFingers: readonly { label: Text; caption: Text }[] = [
  text('Ngón còn trống: ngón cái', 'Empty finger: thumb'),
  text('Ngón còn trống: ngón trỏ', 'Empty finger: index finger'),
  text('Ngón còn trống: ngón giữa', 'Empty finger: middle finger'),
  text('Ngón còn trống: ngón áp út', 'Empty finger: ring finger'),
  text('Ngón còn trống: ngón út', 'Empty finger: little finger'),
].map((label) => ({ label, caption: empty }));

export const filled = (hand: Hand): number[] => hand.flatMap((finger, index) => (finger ? [index] : []));
/** The first finger without a person, -1 when there is none. */
export const firstEmpty = (hand: Hand): number => hand.indexOf(null);

/** For each need of the level: is it met? */
export const met = (level: Level, hand: Hand): boolean[] =>
  level.needs.map(({ kind }) => rolesOn(level, hand).some((role) => meets[kind](role)));

/**
 * The fingers that are a good idea now: near, and not the one who makes the trouble. Whoever is on the hand, there is always one:
 * if nobody is near, somebody further away is as good.
 * @param busy a finger whose person has no time now
 */
export function goodFingers(level: Level, hand: Hand, { near, not = [] }: Story, busy?: number): number[] {
  const all = filled(hand).filter((index) => index !== busy);
  const able = all.filter((index) => !not.includes(hand[index]?.role ?? ''));
  const close = able.filter((index) => near.some((place) => place === roleOf(level, hand[index]?.role)?.place));
  return close.length > 0 ? close : able.length > 0 ? able : all;
}

/** Where the hand lies: beside the people, in the middle (somebody walks around it), below a story, or small in the straw. */
export type Spot = 'beside' | 'middle' | 'story' | 'straw';
export const handBox: Record<Spot, Record<Shape, Box>> = {
  beside: { wide: { x: 0.5, y: 2, w: 51, h: 96 }, tall: { x: 1, y: 0, w: 98, h: 45 } },
  middle: { wide: { x: 24.5, y: 2, w: 51, h: 96 }, tall: { x: 1, y: 40, w: 98, h: 59 } },
  story: { wide: { x: 48.5, y: 2, w: 51, h: 96 }, tall: { x: 1, y: 36, w: 98, h: 63 } },
  straw: { wide: { x: 40, y: 8, w: 34, h: 88 }, tall: { x: 19, y: 40, w: 62, h: 58 } },
};

/** How high each finger begins, thumb to little finger, and how long its button is: parts of the hand's height. */
const tops = [0.3, 0.09, 0, 0.07, 0.2] as const;
const LONG = 0.38;

export function fingerBox(spot: Spot, shape: Shape, index: number): Box {
  const { x, y, w, h } = handBox[spot][shape];
  return { x: x + (index * w) / FINGERS, y: y + (tops[index] ?? 0) * h, w: w / FINGERS, h: LONG * h };
}

/** The palm, free of fingers. */
export function palmBox(spot: Spot, shape: Shape): Box {
  const { x, y, w, h } = handBox[spot][shape];
  return { x: x + w * 0.25, y: y + h * 0.6, w: w * 0.5, h: h * 0.4 };
}

export function placeBox(shape: Shape, index: number): Box {
  const w = shape === 'wide' ? 47.5 / places.length : 99 / places.length;
  return shape === 'wide' ? { x: 52.3 + index * w, y: 0, w: w - 0.4, h: 25 } : { x: 0.5 + index * w, y: 46, w: w - 0.6, h: 17 };
}

/** Up to six people in two rows of three. */
export function personBox(shape: Shape, index: number): Box {
  const [column, row] = [index % 3, Math.floor(index / 3)];
  return shape === 'wide'
    ? { x: 52.3 + column * 15.8, y: 27 + row * 37, w: 15.4, h: 36 }
    : { x: 0.5 + column * 33, y: 64 + row * 18.2, w: 32.4, h: 17.6 };
}

export const storyCard: Record<Shape, Box> = { wide: { x: 20, y: 4, w: 27, h: 56 }, tall: { x: 27, y: 1, w: 46, h: 33 } };
