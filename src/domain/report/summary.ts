import { arrayOf, oneOf, only, optional, type Parser, string } from '../../lib/check';
import { impossible } from './doubt';
import type { Field, HandIn, Period, Unit } from './hand-in';
import {
  conflictsOf,
  counted,
  type Group,
  groupOf,
  groupsOf,
  namesakesOf,
  overlapsOf,
  parseReceived,
  type Received,
  type Total,
  totalOf,
  type Union,
} from './merge';
import { type Place, standing } from './units';

/* What a screen shows of a set of reports, small enough to be drawn at once however many there are. */

/** The units that report, as they were written, and which of those that handed in were confirmed to be which. */
export interface UnitsRow {
  format: 'khien-nho/units';
  list?: string;
  same: readonly { unit: string; place: string }[];
}

export type ReceivedRow = Received | UnitsRow;

/** No report has it for its id. */
export const UNITS_KEY = '.units';

const parseUnits: Parser<UnitsRow> = only<UnitsRow>({
  format: oneOf(['khien-nho/units']),
  list: optional(string()),
  same: arrayOf(only({ unit: string(1), place: string(1) })),
});

/** What may lie on the shelf `received`. */
export const parseRow: Parser<ReceivedRow> = (raw) => {
  const received = parseReceived(raw);
  return received.ok ? received : parseUnits(raw);
};

/** @property n how many there are; `shown` the first of them */
export interface Some<T> {
  n: number;
  shown: readonly T[];
}

const MOST = 40;
/** More than any province has communes. */
const MOST_BRANCHES = 200;
export const some = <T>(all: readonly T[], most = MOST): Some<T> => ({ n: all.length, shown: all.slice(0, most) });

/** One that was handed in. @property report its id */
export interface Handed {
  report: string;
  name: string;
  revision: number;
}

/** A unit with those below it. */
export interface Branch {
  name: string;
  /** How many of those below are on the list; none where there is no list. */
  expected?: number;
  handed: Some<Handed>;
  missing: Some<string>;
}

/** Equal revisions that differ, side by side. */
export interface Conflict {
  report: string;
  unit: string;
  revision: number;
  /** Days on which they were made. */
  made: readonly string[];
  /** Where they differ: the id of the field, and what each of them says. */
  rows: readonly { field: string; values: readonly (number | null | undefined)[] }[];
  /** They differ in something else as well. */
  more: boolean;
}

export interface Twice {
  unit: string;
  reports: readonly { report: string; period: Period; made: string; revision: number }[];
}

export interface Summary {
  /** All that were received. */
  reports: number;
  groups: readonly Group[];
  /** Those that are added up. */
  group?: string;
  total?: Total;
  /** Units of the lowest level. */
  expected?: number;
  missing: number;
  branches: Some<Branch>;
  maybe: Some<{ unit: string; name: string; key: string; place: string }>;
  strangers: Some<Handed>;
  conflicts: Some<Conflict>;
  twice: Some<Twice>;
  /** With numbers that can't be. @property fields ids of them */
  doubtful: Some<Handed & { fields: readonly string[] }>;
}

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function conflictOf(reports: readonly HandIn[]): Conflict {
  const [first, ...others] = reports as [HandIn, ...HandIn[]];
  const fields = [...new Set(reports.flatMap(({ counts }) => Object.keys(counts)))].sort();
  const rows = fields.map((field) => ({ field, values: reports.map(({ counts }) => counts[field]) }));
  return {
    report: first.id,
    unit: first.unit.name,
    revision: first.revision,
    made: reports.map(({ made }) => made),
    rows: rows.filter(({ values }) => values.some((value) => value !== values[0])),
    more: others.some(({ skills, period, unit }) => !isEqual([skills, period, unit], [first.skills, first.period, first.unit])),
  };
}

const handed = ({ id, unit, revision }: HandIn): Handed => ({ report: id, name: unit.name, revision });
const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Without a list: by the name of the unit above. */
function byParent(reports: readonly HandIn[]): Branch[] {
  const branches = new Map<string, Handed[]>();
  for (const report of reports) {
    const parent = report.unit.parent ?? '';
    const all = branches.get(parent);
    if (all) all.push(handed(report));
    else branches.set(parent, [handed(report)]);
  }
  return [...branches].map(([name, all]) => ({ name, handed: some(all.sort(byName)), missing: some<string>([]) })).sort(byName);
}

type Listed = Pick<Summary, 'maybe' | 'strangers' | 'missing' | 'expected'> & { branches: readonly Branch[] };

function byList(places: readonly Place[], reports: readonly HandIn[], same: ReadonlyMap<string, string>): Listed {
  const ofUnit = new Map<string, HandIn[]>();
  for (const report of reports) ofUnit.set(report.unit.id, [...(ofUnit.get(report.unit.id) ?? []), report]);
  const units = [...ofUnit.values()].map(([first]) => (first as HandIn).unit);
  const { at, maybe, strangers } = standing(places, units, same);
  const reportsOf = (unit: Unit): Handed[] => (ofUnit.get(unit.id) ?? []).map(handed);
  const parents = new Set(places.map(({ parent }) => parent));
  const names = new Map(places.map(({ key, name }) => [key, name]));
  const branches = new Map<string, { expected: number; handed: Handed[]; missing: string[] }>();
  for (const { key, name, parent = '' } of places) {
    const here = (at.get(key) ?? []).flatMap(reportsOf);
    const isLeaf = !parents.has(key);
    if (!isLeaf && here.length === 0) continue;
    const branch = branches.get(parent) ?? { expected: 0, handed: [], missing: [] };
    branches.set(parent, branch);
    branch.handed.push(...here);
    if (isLeaf) branch.expected += 1;
    if (isLeaf && here.length === 0) branch.missing.push(name);
  }
  const all = [...branches];
  return {
    expected: all.reduce((sum, [, { expected }]) => sum + expected, 0),
    missing: all.reduce((sum, [, branch]) => sum + branch.missing.length, 0),
    branches: all.map(([key, branch]) => ({
      name: names.get(key) ?? '',
      expected: branch.expected,
      handed: some(branch.handed.sort(byName)),
      missing: some(branch.missing),
    })),
    maybe: some(maybe.map(({ unit, place }) => ({ unit: unit.id, name: unit.name, key: place.key, place: place.name }))),
    strangers: some(strangers.flatMap(reportsOf).sort(byName)),
  };
}

export interface SummarySources {
  union: Union;
  places: readonly Place[];
  units: UnitsRow;
  fields: readonly Field[];
}

/** @param unit whose total it is. @param chosen group of periods; the most frequent one where it is none */
export function summaryOf({ union, places, units: { same }, fields }: SummarySources, unit: string, chosen?: string): Summary {
  const all = counted(union);
  const groups = groupsOf(all);
  const group = groups.some((each) => each.group === chosen) ? chosen : groups[0]?.group;
  const reports = all.filter(({ period }) => groupOf(period) === group);
  const listed: Listed =
    places.length > 0
      ? byList(places, reports, new Map(same.map((each) => [each.unit, each.place])))
      : { branches: byParent(reports), maybe: some([]), strangers: some([]), missing: 0 };
  const twice = [...overlapsOf(reports), ...namesakesOf(reports)].map(({ first, second }) => ({
    unit: second.unit.name,
    reports: [first, second].map(({ id, period, made, revision }) => ({ report: id, period, made, revision })),
  }));
  const doubtful = reports.flatMap((report) => {
    const found = impossible(fields, report.counts);
    return found.length > 0 ? [{ ...handed(report), fields: found }] : [];
  });
  const conflicts = conflictsOf(union).sort((a, b) => ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1));
  return {
    ...{ reports: all.length, groups, ...listed, branches: some(listed.branches, MOST_BRANCHES) },
    ...(group !== undefined && { group, total: totalOf(reports, unit) }),
    conflicts: { n: conflicts.length, shown: conflicts.slice(0, 10).map(conflictOf) },
    twice: some(twice, 20),
    doubtful: some(doubtful),
  };
}
