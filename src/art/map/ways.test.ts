import { expect, it } from 'vitest';
import { hourOf } from './hours';
import { places, signSpot } from './places';
import signs from './signs';
import { isAfloat, START, spotOf, wayBetween } from './ways';

const layouts = ['wide', 'tall'] as const;
const ids = [START, ...places.map(({ id }) => id)];

it('brings Mai from every place to every other, within the picture', () => {
  for (const layout of layouts) {
    for (const from of ids) {
      for (const to of ids) {
        const stops = wayBetween(from, to, layout);
        expect(stops[0]?.at, `${from} to ${to}`).toEqual(spotOf(from, layout));
        expect(stops.at(-1)?.at, `${from} to ${to}`).toEqual(spotOf(to, layout));
        for (const { at } of stops) for (const part of at) expect(part).toBeGreaterThan(0);
        for (const { at } of stops) for (const part of at) expect(part).toBeLessThan(100);
      }
    }
  }
});

it('is as long there as back, and takes no way round', () => {
  for (const layout of layouts) {
    const there = wayBetween('bac-ai', 'mui-dinh', layout);
    const back = wayBetween('mui-dinh', 'bac-ai', layout);
    expect(back.map(({ at }) => at).reverse()).toEqual(there.map(({ at }) => at));
    expect(wayBetween('bai-rua', 'hang-rai', layout).length).toBeLessThan(6);
  }
});

it('swims between the capes and walks on land', () => {
  for (const layout of layouts) {
    const kinds = (from: string, to: string) =>
      new Set(
        wayBetween(from, to, layout)
          .slice(1)
          .map(({ swims }) => swims),
      );
    expect(kinds('hang-rai', 'vinh-hy')).toEqual(new Set([true]));
    expect(kinds('vinh-hy', 'mui-dinh')).toEqual(new Set([true]));
    expect(kinds('bai-rua', 'hang-rai')).toEqual(new Set([false]));
    expect(kinds('vuon-nho', 'bau-truc')).toEqual(new Set([false]));
    expect(kinds('bai-rua', 'vinh-hy'), 'first one, then the other').toEqual(new Set([false, true]));
  }
  expect(ids.filter(isAfloat)).toEqual(['vinh-hy']);
});

it('stays where she is', () => {
  expect(wayBetween('hang-rai', 'hang-rai', 'wide')).toHaveLength(1);
});

it('turns day to dusk as the child plays, and no further', () => {
  expect([0, 1, 2, 3, 8, 14].map(hourOf)).toEqual(['day', 'late', 'late', 'dusk', 'dusk', 'dusk']);
});

it('has a sign on the picture for every place, its own or a lantern', () => {
  for (const place of places) {
    for (const part of signSpot(place)) expect(part, place.id).toBeGreaterThan(0);
    for (const part of signSpot(place)) expect(part, place.id).toBeLessThan(100);
  }
  // The first one stands for whoever has none.
  expect(signs.ids[0]).toBe('lantern');
  expect(signs.ids).toContain('mui-dinh');
});
