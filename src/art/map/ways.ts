import { places } from './places';

/** The two pictures of the coast. */
export type Layout = 'wide' | 'tall';

/** In percent of the picture's width and height. */
type Point = readonly [number, number];

/** A point that Mai passes; `swims`: she comes to it through water. */
export interface Stop {
  at: Point;
  swims: boolean;
}

/** Where Mai waits before her first journey: a few hops before the first place. */
export const START = 'start';
const start: Record<Layout, Point> = { wide: [67.2, 21.6], tall: [34.4, 7.2] };

/** x, y, x, y...: the bends of a way in one of the pictures. */
type Bends = readonly number[];
type Link = readonly [from: string, to: string, wide: Bends, tall: Bends];

/** Along the painted sail route, and round the cape. */
const BY_SEA: readonly Link[] = [
  ['hang-rai', 'vinh-hy', [98.2, 28.4, 99, 37.8, 92.5, 43.8], [88.9, 23, 97.6, 25.7, 88.9, 30]],
  ['vinh-hy', 'nam-cuong', [83.7, 50.2, 88.7, 50], [77.8, 37, 80, 41.3]],
  ['vinh-hy', 'mui-dinh', [92, 46, 99, 50, 99.3, 68, 90, 74.5], [92, 36, 97.5, 42, 97.5, 52, 91, 58, 92, 66, 93, 72, 91, 78]],
  ['nam-cuong', 'mui-dinh', [91, 73], [96, 48, 97, 54, 91, 58, 92, 66, 93, 72, 91, 78]],
  ['ca-na', 'mui-dinh', [25, 91.1, 43.7, 96.9, 66.2, 96.9, 76.2, 94.4, 80.6, 88.9], [36.7, 90, 47.8, 88.7, 57.8, 85.3]],
];

/** Along the painted road, and some paths across the fields. */
const BY_LAND: readonly Link[] = [
  [START, 'bai-rua', [], []],
  ['bai-rua', 'hang-rai', [80.6, 28, 86.9, 29.1], [80, 12.7, 68.9, 15.7, 62.2, 18.7]],
  ['bai-rua', 'bau-truc', [], []],
  ['bai-rua', 'bac-ai', [57.5, 39.1, 52.5, 36.7, 47.5, 29.1, 41.2, 26.2], []],
  ['nam-cuong', 'vuon-nho', [86.9, 65.6, 80.6, 62.2], [57.8, 45, 46.7, 41.7]],
  ['vuon-nho', 'bau-truc', [68.7, 61.8, 67.2, 52.2], [38.9, 35.3, 39.1, 31.3]],
  ['vuon-nho', 'my-nghiep', [], []],
  ['bau-truc', 'bac-ai', [57.5, 39.1, 52.5, 36.7, 47.5, 29.1, 41.2, 26.2], [43.3, 23.3, 47.8, 18.7]],
  ['bau-truc', 'dien-gio', [], []],
  ['bau-truc', 'hoi-trai', [], []],
  ['bac-ai', 'ca-na', [26.9, 22.2, 11.2, 33.3, 5.7, 57.8, 8.1, 71.1], [14.4, 14, 5.8, 18.7, 4.9, 34.7, 7.3, 52, 5.1, 69.3, 8.9, 83.3]],
  ['bac-ai', 'dien-gio', [], []],
  ['ca-na', 'phuoc-binh', [], []],
  ['mui-dinh', 'my-nghiep', [79.4, 79.6, 73.7, 82.2, 68.7, 76.7], [55.6, 79.7, 57.8, 74.7]],
  ['my-nghiep', 'an-hoa', [57.5, 82.2, 52.5, 76.7, 46.2, 76.7], [84.4, 66.7, 77.8, 62.3]],
  ['my-nghiep', 'hoi-trai', [], []],
  ['an-hoa', 'phuoc-binh', [33.7, 72.2, 25, 65.6], [64.4, 53.7, 48.9, 49.3]],
  ['an-hoa', 'hoi-trai', [], []],
  ['phuoc-binh', 'dien-gio', [25, 47.8, 31.2, 50], [41.8, 54.7, 44.4, 59]],
  ['dien-gio', 'hoi-trai', [43.7, 45.6, 46.2, 53.3], [48.9, 67, 47.8, 72]],
];

/** Width and height of each picture in one unit, so that lengths can be compared. */
const SIZE: Record<Layout, Point> = { wide: [16, 9], tall: [9, 30] };

/** Where a place lies; the start for a place that is not on the map. */
export const spotOf = (id: string, layout: Layout): Point => places.find((place) => place.id === id)?.[layout] ?? start[layout];

/** Whether Mai is in the water there. */
export const isAfloat = (id: string): boolean => id === 'vinh-hy';

const length = (stops: readonly Stop[], layout: Layout): number =>
  stops.reduce((sum, { at: [x, y] }, index) => {
    const [fromX, fromY] = stops[index - 1]?.at ?? [x, y];
    const [width, height] = SIZE[layout];
    return sum + Math.hypot((x - fromX) * width, (y - fromY) * height);
  }, 0);

/** The ways from a place to its neighbours, both ends included. */
function* neighbours(id: string, layout: Layout): Generator<[to: string, stops: Stop[]]> {
  for (const [links, swims] of [
    [BY_SEA, true],
    [BY_LAND, false],
  ] as const) {
    for (const [from, to, wide, tall] of links) {
      if (from !== id && to !== id) continue;
      const bends = layout === 'wide' ? wide : tall;
      const inner = bends.flatMap((x, index): Point[] => (index % 2 ? [] : [[x, bends[index + 1] ?? 0]]));
      const points = [spotOf(from, layout), ...inner, spotOf(to, layout)];
      if (to === id) points.reverse();
      yield [from === id ? to : from, points.map((at) => ({ at, swims }))];
    }
  }
}

/** The shortest way along roads and coast, both ends included; from a place to itself it is only that place. */
export function wayBetween(from: string, to: string, layout: Layout): Stop[] {
  const here: Stop = { at: spotOf(from, layout), swims: isAfloat(from) };
  const ways = new Map<string, Stop[]>([[from, [here]]]);
  const open = new Set([from]);
  const far = (id: string) => length(ways.get(id) ?? [], layout);
  for (let [at] = open; at !== undefined && at !== to; [at] = [...open].sort((a, b) => far(a) - far(b))) {
    open.delete(at);
    for (const [next, [, ...stops]] of neighbours(at, layout)) {
      const way = [...(ways.get(at) ?? []), ...stops];
      if (ways.has(next) && far(next) <= length(way, layout)) continue;
      ways.set(next, way);
      open.add(next);
    }
  }
  return ways.get(to) ?? [here, { at: spotOf(to, layout), swims: false }];
}
