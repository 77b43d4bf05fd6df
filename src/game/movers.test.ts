import { describe, expect, it } from 'vitest';
import type { Scenery } from '../art/scenery';
import { scenery as weavers } from '../art/scenery/my-nghiep';
import { unitOf } from './actor';
import { areaOf, MOST_PIXELS } from './area';
import { partOf } from './movers';
import { GROUND } from './scenery';

const sceneries = import.meta.glob<Scenery>('../art/scenery/*.ts', { import: 'scenery', eager: true });
const backgrounds = Object.keys(import.meta.glob('../art/backgrounds/*.svg', { query: '?raw' }));

const thing = { name: 'bird', svg: '', width: 1, height: 1, plane: 'far', from: { x: 0, y: 0, scale: 1 } } as const;

describe('a mover', () => {
  it('goes there and back, slow where it turns', () => {
    const mover = { ...thing, seconds: 10 };
    expect([0, 5000, 10_000, 15_000, 20_000].map((time) => Math.round(partOf(mover, time) * 100))).toEqual([0, 50, 100, 50, 0]);
    expect(partOf(mover, 1000)).toBeLessThan(0.05);
  });

  it('starts again from the beginning', () => {
    const mover = { ...thing, seconds: 10, again: true, phase: 0.5 };
    expect([0, 4000, 6000].map((time) => partOf(mover, time))).toEqual([0.5, 0.9, expect.closeTo(0.1)]);
  });

  it('stays where it is without a time', () => {
    expect(partOf({ ...thing, phase: 0.3 }, 9999)).toBe(0.3);
  });
});

describe.each(Object.entries(sceneries))('%s', (file, { movers = [], focus }) => {
  it('belongs to a background', () => {
    expect(backgrounds).toContain(file.replace('/scenery/', '/backgrounds/').replace('.ts', '.svg'));
  });

  it('has movers of different names on the picture', () => {
    expect(new Set(movers.map(({ name }) => name)).size).toBe(movers.length);
    for (const { from, to = from, seconds, fact, name } of movers) {
      expect(from === to || seconds !== undefined || fact !== undefined, `${name} knows what moves it`).toBe(true);
      for (const { y } of [from, to]) expect(y, name).toBeLessThanOrEqual(900);
    }
  });

  it('shows a part that is there', () => {
    for (const x of Object.values(focus)) expect(x).toSatisfy((at: number) => at >= 0 && at <= 1600);
  });
});

describe('the loom in the weavers yard', () => {
  const KID = 560;
  /** Of the drawing of 400, where the loom's cloth and beams end at the top and the bottom. */
  const [TOP, EDGE] = [24, 110];
  const play = { x: 8, y: 193, width: 344, height: 362 };
  const area = areaOf({ width: 360, height: 640, play, shape: 'tall', dpr: 1 }, MOST_PIXELS.chip);
  const heads = GROUND - ((KID * unitOf(area, 3)) / (play.y + play.height)) * GROUND;
  const find = (name: string) => weavers.movers?.find((mover) => mover.name === name);

  it('is seen over the heads of three children on a phone, with the edge of its cloth', () => {
    const loom = find('loom');
    if (!loom) throw new Error('no loom');
    const rowOf = (y: number) => loom.from.y - (loom.height - y) * loom.from.scale;
    expect(rowOf(TOP)).toBeGreaterThan(GROUND - (GROUND * play.height) / (play.y + play.height));
    expect(heads - rowOf(EDGE)).toBeGreaterThan(20);
  });

  it('shows there what was pulled', () => {
    expect(find('knot')?.to?.y).toBeLessThan(heads);
  });
});
