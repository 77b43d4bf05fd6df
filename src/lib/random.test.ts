import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random, shuffle } from './random';

describe('random', () => {
  it('is mulberry32: known numbers for a known seed, so that a saved game can be resumed by any release', () => {
    const next = random(1);
    expect([next(), next(), next()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it('gives the same numbers in [0, 1) for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [one, other] = [random(seed), random(seed)];
        for (let i = 0; i < 50; i++) {
          const number = one();
          expect(number).toBe(other());
          expect(number >= 0 && number < 1).toBe(true);
        }
      }),
    );
  });

  it('gives other numbers for the next seed', () => {
    fc.assert(fc.property(fc.nat(), (seed) => random(seed)() !== random(seed + 1)()));
  });

  it('spreads evenly', () => {
    const next = random(7);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i++) {
      const tenth = Math.floor(next() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const hits of tenths) expect(Math.abs(hits - 1000)).toBeLessThan(130);
  });
});

describe('shuffle', () => {
  it('keeps every item, leaves its input alone and repeats itself for the same seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const before = [...items];
        const shuffled = shuffle(items, seed);
        expect(items).toEqual(before);
        expect([...shuffled].sort()).toEqual([...items].sort());
        expect(shuffle(items, seed)).toEqual(shuffled);
      }),
    );
  });

  it('reaches every order, each about as often', () => {
    const orders = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed++) {
      const order = shuffle(['a', 'b', 'c'], seed).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    for (const times of orders.values()) expect(Math.abs(times - 1000)).toBeLessThan(150);
  });
});
