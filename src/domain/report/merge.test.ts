import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRollUp, parseHandIn, readFile, writeHandIn, writeRollUp } from './file';
import type { HandIn, SkillRow, Unit } from './hand-in';
import { allOf, conflictsOf, counted, groupOf, groupsOf, namesakesOf, overlapsOf, skillCells, take, totalOf, type Union } from './merge';

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-06-${String(n).padStart(2, '0')}`);
const cell = fc.option(fc.nat(50), { freq: 3 });
const skillRow = (skill: string) =>
  fc
    .array(cell, { minLength: 8, maxLength: 8 })
    .map((cells) => ({ skill, ...Object.fromEntries(skillCells.map((name, i) => [name, cells[i]])) }) as SkillRow);
const report: fc.Arbitrary<HandIn> = fc.record({
  format: fc.constant('khien-nho/hand-in' as const),
  schema: fc.constant(1),
  id: fc.integer({ min: 1, max: 6 }).map((n) => `r-${n}`),
  revision: fc.integer({ min: 1, max: 3 }),
  made: fc.constant('2026-09-01'),
  unit: fc.integer({ min: 1, max: 4 }).map((n): Unit => ({ id: `u-${n}`, name: `Liên đội ${n}`, level: 'lien-doi' })),
  period: fc.tuple(day, day).map(([a, b]) => ({ kind: 'summer' as const, from: a < b ? a : b, to: a < b ? b : a })),
  counts: fc.record({ children: cell, cham: cell }, { requiredKeys: [] }),
  skills: fc.subarray(['listen', 'tell']).chain((names) => fc.tuple(...names.map(skillRow))),
});

/** As a file gives it. */
const asRead = (given: HandIn): HandIn => {
  const found = parseHandIn(given);
  if (!found.ok) throw new Error(`${found.path}: ${found.problem}`);
  return found.value;
};
const unionOf = (reports: readonly HandIn[]): Union => {
  const union: Union = new Map();
  for (const each of reports) take(union, each);
  return union;
};
const commune: Unit = { id: 'c', name: 'Xã', level: 'commune' };
/** As it goes from desk to desk; @param asFile written down and read again */
const handedUp = (union: Union, asFile: boolean): HandIn[] => {
  if (!asFile) return allOf(union);
  const read = readFile(writeRollUp({ format: 'khien-nho/roll-up', schema: 1, unit: commune, made: '2026-11-01', reports: allOf(union) }));
  return read.ok && isRollUp(read.file) ? [...read.file.reports] : [];
};

/** Handed up through a tree of units: which report goes where, some to several, and what is merged with what. */
function throughTree(reports: readonly HandIn[], ways: readonly number[]): Union {
  const desks: HandIn[][] = [[], [], [], []];
  for (const [index, each] of reports.entries()) {
    const way = ways[index % ways.length] ?? 0;
    desks[way % 4]?.push(each);
    if (way % 3 === 0) desks[(way + 1) % 4]?.push(each, each);
  }
  const up = (all: readonly HandIn[]) => handedUp(unionOf(all), (ways[0] ?? 0) % 8 === 0);
  const [a = [], b = [], c = [], d = []] = desks.map(up);
  return unionOf([...up([...c, ...a]), ...up([...d, ...b, ...(ways.length % 2 ? a : [])])]);
}

describe('reports', () => {
  it('shuffled, repeated, in several revisions, split and merged in any tree have the same totals', () => {
    const runs = 10_000;
    let [conflicts, revised] = [0, 0];
    fc.assert(
      fc.property(fc.array(report, { maxLength: 7 }), fc.array(fc.nat(23), { minLength: 1, maxLength: 7 }), (given, ways) => {
        const made = given.map(asRead);
        const union = unionOf(made);
        const other = throughTree([...made].reverse(), ways);
        conflicts += conflictsOf(union).length;
        revised += made.length - allOf(union).length > 0 ? 1 : 0;
        expect(totalOf(counted(other), 'Xã')).toEqual(totalOf(counted(union), 'Xã'));
        expect(conflictsOf(other).flat().length).toBe(conflictsOf(union).flat().length);
      }),
      { numRuns: runs, seed: 19 },
    );
    expect(conflicts).toBeGreaterThan(runs / 10);
    expect(revised).toBeGreaterThan(runs / 10);
  });

  const made = (change: Partial<HandIn>): HandIn =>
    asRead({
      ...{ format: 'khien-nho/hand-in', schema: 1, id: 'r-1', revision: 1, made: '2026-09-01', skills: [] },
      ...{ unit: { id: 'u-1', name: 'A', level: 'lien-doi' }, period: { kind: 'summer', from: '2026-06-01', to: '2026-08-31' } },
      counts: { children: 20, cham: null },
      ...change,
    });

  it('replace each other by their revisions; equal ones that differ are a conflict', () => {
    const union: Union = new Map();
    expect(take(union, made({}))).toBe('fresh');
    expect(take(union, made({}))).toBe('same');
    expect(take(union, made({ counts: { children: 19, cham: null } }))).toBe('conflict');
    expect(conflictsOf(union)[0]?.map(({ counts }) => counts.children)).toEqual([19, 20]);
    expect(counted(union)).toHaveLength(1);
    expect(take(union, made({ revision: 2, counts: { children: 21 } }))).toBe('newer');
    expect(take(union, made({ counts: { children: 22 } }))).toBe('older');
    expect(conflictsOf(union)).toEqual([]);
    expect(totalOf(counted(union), 'Xã').counts).toEqual({ children: { value: 21 } });
  });

  it('are added up with how many units tell nothing', () => {
    const other = { id: 'u-2', name: 'B', level: 'lien-doi' as const };
    const total = totalOf([made({}), made({ id: 'r-2', unit: other, counts: { children: 10, cham: 43, raglai: null } })], 'Xã');
    expect(total).toMatchObject({ unit: 'Xã', units: 2, period: { kind: 'summer', from: '2026-06-01', to: '2026-08-31' } });
    expect(total.counts).toEqual({ cham: { value: 43, hiddenUnits: 1 }, children: { value: 30 }, raglai: { value: null, hiddenUnits: 1 } });
  });

  it('of one unit over the same days are found: they would be counted twice', () => {
    const period = (from: string, to: string) => ({ kind: 'summer' as const, from, to });
    const all = [
      made({}),
      made({ id: 'r-2', period: period('2026-08-31', '2026-09-30') }),
      made({ id: 'r-3', period: period('2026-10-01', '2026-10-02') }),
      made({ id: 'r-4', unit: { id: 'u-2', name: 'B', level: 'lien-doi' } }),
    ];
    expect(overlapsOf(all).map(({ first, second }) => [first.id, second.id])).toEqual([['r-1', 'r-2']]);
  });

  it('of two units with one name over the same days are found: a desk that was wiped has other letters', () => {
    const named = (id: string, name: string, parent?: string) => ({ id, name, level: 'lien-doi' as const, ...(parent && { parent }) });
    const all = [
      made({ unit: named('u-1', 'Liên đội Trường Tiểu học Phước Nam', 'Xã Phước Nam') }),
      made({ id: 'r-2', unit: named('u-2', 'LIÊN ĐỘI TH PHƯỚC NAM', 'Phước Nam') }),
      made({ id: 'r-3', unit: named('u-3', 'Liên đội Trường Tiểu học Phước Nam', 'Xã Ninh Hải') }),
      made({ id: 'r-4', unit: named('u-4', 'TH Phước Nam'), period: { kind: 'summer', from: '2025-06-01', to: '2025-08-31' } }),
      made({ id: 'r-5', unit: named('u-1', 'Liên đội Trường Tiểu học Phước Nam', 'Xã Phước Nam') }),
    ];
    expect(namesakesOf(all.slice(0, 4)).map(({ first, second }) => [first.id, second.id])).toEqual([['r-1', 'r-2']]);
    expect(namesakesOf([all[0], all[4]] as HandIn[])).toEqual([]);
  });

  it('are grouped by their periods, the most frequent first', () => {
    const year = made({ id: 'r-2', period: { kind: 'year', from: '2025-11-16', to: '2026-11-15' } });
    expect(groupOf(year.period)).toBe('year-2026-11');
    expect(groupsOf([made({}), year, { ...year, id: 'r-3' }]).map(({ group }) => group)).toEqual(['year-2026-11', 'summer-2026-08']);
    expect(readFile(writeHandIn(year)).ok).toBe(true);
  });
});
