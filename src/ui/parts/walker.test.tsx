import { expect, it } from 'vitest';
import { isAfloat, wayBetween } from '../../art/map/ways';
import { stepsOf } from './walker';

const walk = (from: string, to: string, width = 1366, height = 768) => stepsOf(wayBetween(from, to, 'wide'), width, height, isAfloat(to));

it('takes about a second, near or far, on a small screen or a large one', () => {
  for (const [from, to] of [
    ['bai-rua', 'hang-rai'],
    ['ca-na', 'hang-rai'],
  ] as const) {
    for (const width of [300, 1366, 4000]) {
      const { ms } = walk(from, to, width, width * 0.5625);
      expect(ms).toBeGreaterThanOrEqual(600);
      expect(ms).toBeLessThanOrEqual(1200);
    }
  }
});

it('begins where she stands and ends at the other place', () => {
  const { ground } = walk('nam-cuong', 'vuon-nho', 1000, 500);
  expect(ground[0]).toEqual({ offset: 0, transform: 'translate(0px, 0px)' });
  expect(ground.at(-1)).toEqual({ offset: 1, transform: 'translate(-174px, 25px)' });
});

it('runs forward in time', () => {
  for (const frames of Object.values(walk('bai-rua', 'mui-dinh')).filter(Array.isArray)) {
    const offsets = frames.map(({ offset }) => Number(offset));
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    expect(offsets.at(-1)).toBe(1);
  }
});

it('hops on land, rocks in the water, and looks where she goes', () => {
  const west = walk('nam-cuong', 'vuon-nho').body.map(({ transform }) => String(transform));
  expect(west.every((move) => move.endsWith('scaleX(-1)'))).toBe(true);
  expect(west.some((move) => move.includes('-14px'))).toBe(true);
  const swim = walk('hang-rai', 'vinh-hy');
  expect(swim.body.some(({ transform }) => String(transform).includes('-14px'))).toBe(false);
});

it('is seen on land where she sets out and where she lands, and in the water between', () => {
  const looks = (from: string, to: string) => walk(from, to).look.map(({ objectPosition }) => objectPosition);
  const [land] = looks('bai-rua', 'hang-rai');
  expect(new Set(looks('bai-rua', 'hang-rai'))).toEqual(new Set([land]));
  const [first, second, ...others] = looks('nam-cuong', 'mui-dinh');
  expect([first, others.at(-1)]).toEqual([land, land]);
  expect(second).not.toBe(land);
  expect(looks('hang-rai', 'vinh-hy').at(-1), 'the bay is water').not.toBe(land);
});
