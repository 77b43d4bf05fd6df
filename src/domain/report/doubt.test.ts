import { expect, it } from 'vitest';
import { impossible } from './doubt';
import type { Field } from './hand-in';

const field = (id: string, more: Partial<Field> = {}): Field => ({ id, label: { vi: id, en: id }, ...more });
const fields = [
  field('children', { distinct: true }),
  field('girls', { of: 'children', split: 'sex', distinct: true }),
  field('boys', { of: 'children', split: 'sex', distinct: true }),
  field('minority', { of: 'children', sensitive: true, distinct: true }),
  field('cham', { of: 'minority', sensitive: true, distinct: true }),
  field('raglai', { of: 'minority', sensitive: true, distinct: true }),
  field('special', { of: 'children', sensitive: true, distinct: true }),
];

it.each<[string, Record<string, number | null>, string[]]>([
  ['nothing of what can be', { children: 40, girls: 25, boys: 15, minority: 30, cham: 20, raglai: 10, special: 40 }, []],
  ['nothing of what is hidden or not given', { children: null, girls: 20, minority: 12, cham: null, raglai: 12 }, []],
  ['more girls than children', { children: 40, girls: 60 }, ['children']],
  ['girls and boys together', { children: 40, girls: 25, boys: 16 }, ['children']],
  ['more of all origins than of all', { minority: 31, cham: 20, raglai: 12 }, ['minority']],
  ['special ones alone', { children: 40, minority: 30, special: 30 }, []],
  ['a nought too many', { children: 999_990 }, ['children']],
])('finds %s', (_, counts, found) => {
  expect(impossible(fields, counts)).toEqual(found);
});
