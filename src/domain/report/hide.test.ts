import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { attack } from '../../../tests/unit/attack';
import type { Field } from './hand-in';
import { hide, hideAgain, LEAST_SHOWN } from './hide';

const file = path.resolve(import.meta.dirname, '../../../levels/leader/report.yaml');
/** Those of the region, with one more origin, as a province may add. */
const fields: readonly Field[] = [
  ...(parse(readFileSync(file, 'utf8')) as { fields: Field[] }).fields,
  { id: 'churu', label: { vi: 'Trong đó người Chu-ru', en: 'Of these Churu' }, of: 'minority', sensitive: true, distinct: true },
];
const told = (counts: Record<string, number>, before?: Parameters<typeof hide>[2]) => hide(fields, counts, before);
const sensitive = fields.filter((field) => field.sensitive).map(({ id }) => id);

describe('what is hidden', () => {
  it.each<[string, Record<string, number>, Record<string, number | null>]>([
    ['small ones and none', { children: 100, minority: 30, cham: 15, raglai: 0 }, { minority: 30, cham: 15, raglai: null, special: null }],
    ['what is left of an origin', { children: 100, minority: 50, cham: 30, raglai: 12 }, { minority: 50, cham: 30, raglai: null }],
    ['few answers of a lab', { 'lab-asked': 4, 'lab-right': 3 }, { 'lab-asked': null, 'lab-right': null }],
    ['no more than few', { 'lab-asked': 5, 'lab-right': 0 }, { 'lab-asked': 5, 'lab-right': 0 }],
    ['the only origin', { children: 100, minority: 50, cham: 50 }, { minority: 50, cham: null, raglai: null }],
    ['what leaves few others', { children: 100, minority: 95, cham: 80 }, { children: 100, minority: null, cham: null }],
    ['all of a class without others', { children: 40, special: 40 }, { children: 40, special: null }],
    [
      'who few children were',
      { children: 9, girls: 4, boys: 5, attendances: 27, worried: 3, sessions: 3 },
      { children: null, girls: null, boys: null, attendances: null, worried: null, sessions: 3 },
    ],
    [
      'nothing of other counts',
      { children: 10, girls: 1, boys: 9, posts: 0, opinions: 2 },
      { children: 10, girls: 1, boys: 9, posts: 0, opinions: 2 },
    ],
  ])('is %s', (_, counts, expected) => {
    expect(told(counts)).toMatchObject(expected);
  });

  it('stays hidden where a later release would tell it', () => {
    const first = told({ children: 100, minority: 9 });
    expect(told({ children: 101, minority: 10 }, [first]).minority).toBeNull();
    expect(told({ children: 110, minority: 10 }, [first]).minority).toBe(10);
  });

  it('is hidden again in what somebody wrote into a file, and nothing else is', () => {
    const written = { ...told({ children: 100, minority: 30, cham: 15 }), raglai: 3, special: 0, other: 2 };
    expect(hideAgain(fields, written)).toEqual({ ...written, raglai: null, special: null });
    expect(hideAgain(fields, { children: 4, girls: 4, sessions: 2 })).toEqual({ children: null, girls: null, sessions: 2 });
    fc.assert(
      fc.property(fc.record(Object.fromEntries(fields.map(({ id }) => [id, fc.nat(60)])), { requiredKeys: [] }), (counts) => {
        const out = Object.fromEntries(Object.entries(told(counts as Record<string, number>)).filter(([id]) => id in counts));
        expect(hideAgain(fields, out)).toBe(out);
      }),
    );
  });

  it('is a small number, or needed for one', () => {
    fc.assert(
      fc.property(fc.record(Object.fromEntries(fields.map(({ id }) => [id, fc.nat(60)]))), (counts) => {
        const out = told(counts);
        for (const id of sensitive) if (out[id] !== null) expect(out[id]).toBeGreaterThanOrEqual(LEAST_SHOWN);
        for (const { id, of } of fields) if (of && out[of] === null) expect(out[id]).toBeNull();
        expect(Object.keys(out)).toEqual(fields.map(({ id }) => id));
      }),
    );
  });
});

/** Children of one unit by what excludes each other, then and later: each only grows. */
const unit = fc
  .record({
    kinh: fc.oneof(fc.nat(12), fc.nat(200)),
    ...Object.fromEntries(['cham', 'raglai', 'churu', 'rest'].map((id) => [id, fc.oneof(fc.nat(12), fc.nat(3), fc.nat(80))])),
    ...{ girls: fc.double({ min: 0, max: 1, noNaN: true }), stars: fc.double({ min: 0, max: 1, noNaN: true }) },
    special: fc.constantFrom(0, 0.05, 0.3, 0.95, 1),
    grown: fc.array(fc.oneof(fc.nat(2), fc.nat(12), fc.nat(60)), { minLength: 5, maxLength: 5 }),
    ...{ part: fc.double({ min: 0, max: 1, noNaN: true }), times: fc.integer({ min: 1, max: 4 }), worried: fc.nat(12) },
  })
  .map((made) => {
    const { girls, stars, special, grown, part, times, worried } = made;
    const origins = ['kinh', 'cham', 'raglai', 'churu', 'rest'].map((id) => (made as unknown as Record<string, number>)[id] as number);
    const sums = ([kinh = 0, cham = 0, raglai = 0, churu = 0, rest = 0]: readonly number[]) => {
      const minority = cham + raglai + churu + rest;
      return { children: kinh + minority, minority, cham, raglai, churu };
    };
    const first = sums(origins);
    const second = sums(origins.map((count, index) => count + (grown[index] as number)));
    const share = (count: number, of: number) => Math.floor(count * of);
    const more = second.children - first.children;
    const rest = {
      girls: share(first.children, girls),
      stars: share(first.children, stars),
      special: share(first.children, special),
    };
    const later = {
      girls: rest.girls + share(more, part),
      stars: rest.stars + share(more, 1 - part),
      special: rest.special + share(more, part),
    };
    const all = (of: typeof first, has: typeof rest, all: number) => ({
      ...{ ...of, ...has, sessions: times, boys: of.children - has.girls, pioneers: of.children - has.stars },
      ...{ attendances: of.children * times, worried: Math.min(all, of.children * times) },
    });
    return [all(first, rest, worried), all(second, later, worried + 1)] as const;
  });

/** A province of communes of units. */
const tree = fc.array(fc.array(unit, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 });

describe('whoever knows all that is told and the rule', () => {
  const runs = process.env.NIGHTLY ? 20_000 : 1000;
  const options = { numRuns: runs, seed: 19 };

  it('can put no hidden count within less than 0 to 9, in any tree of units', () => {
    let hidden = 0;
    fc.assert(
      fc.property(tree, (communes) => {
        for (const [counts] of communes.flat()) {
          const found = attack(fields, [told(counts)]);
          hidden += found.length;
          expect(found.filter(({ width }) => width < 9)).toEqual([]);
        }
      }),
      options,
    );
    expect(hidden).toBeGreaterThan(5 * runs);
  });

  it('nor from two releases, in which counts and what they leave have only grown', () => {
    fc.assert(
      fc.property(unit, ([first, second]) => {
        const earlier = told(first);
        expect(attack(fields, [earlier, told(second, [earlier])]).filter(({ width }) => width < 9)).toEqual([]);
      }),
      options,
    );
  });

  const smallOnly = (counts: Record<string, number>) =>
    Object.fromEntries(fields.map(({ id }) => [id, sensitive.includes(id) && (counts[id] ?? 0) < LEAST_SHOWN ? null : (counts[id] ?? 0)]));

  it('could, if only the small ones were hidden', () => {
    const narrow = fc
      .sample(tree, options)
      .flatMap((communes) => communes.flat().flatMap(([counts]) => attack(fields, [smallOnly(counts)])));
    expect(narrow.filter(({ width }) => width < 9).length).toBeGreaterThan(20);
  });

  it('could, if a release did not know the one before', () => {
    const narrow = fc.sample(unit, { seed: 19, numRuns: 200 }).flatMap(([first, second]) => attack(fields, [told(first), told(second)]));
    expect(narrow.filter(({ width }) => width < 9).length).toBeGreaterThan(2);
  });
});
