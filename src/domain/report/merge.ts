import { arrayOf, oneOf, only, type Parser } from '../../lib/check';
import { canonical, parseHandIn } from './file';
import type { Cell, HandIn, Period, SkillRow, Unit } from './hand-in';
import { fold } from './units';

/*
 * Many reports as one set: by their ids, the highest revision of each. Neither the order in which they come nor the way (alone, or within
 * the sets of others) makes a difference.
 */

/** One report as it was received: more than one where equal revisions differ, and then the first one counts. */
export interface Received {
  format: 'khien-nho/received';
  reports: readonly HandIn[];
}

/** What may lie on the shelf. */
export const parseReceived: Parser<Received> = only<Received>({
  format: oneOf(['khien-nho/received']),
  reports: arrayOf(parseHandIn, 100),
});

/** By the ids of their reports. */
export type Union = Map<string, Received>;

/** What became of a report: `fresh` none like it was there, `newer` it replaces one, `same` and `older` change nothing. */
export type Taken = 'fresh' | 'newer' | 'same' | 'older' | 'conflict';

const MOST_RIVALS = 20;

/** Puts it in. */
export function take(union: Union, report: HandIn): Taken {
  const held = union.get(report.id)?.reports;
  const [first] = held ?? [];
  const alone = () => union.set(report.id, { format: 'khien-nho/received', reports: [report] });
  if (!held || !first) {
    alone();
    return 'fresh';
  }
  if (report.revision < first.revision) return 'older';
  if (report.revision > first.revision) {
    alone();
    return 'newer';
  }
  const text = canonical(report);
  if (held.some((each) => canonical(each) === text)) return 'same';
  // All orders keep the same ones, and begin with the same one.
  const rivals = [...held, report].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1)).slice(0, MOST_RIVALS);
  union.set(report.id, { format: 'khien-nho/received', reports: rivals });
  return 'conflict';
}

/** What is handed up: those that differ as well, so that the unit above sees it too. */
export const allOf = (union: Union): HandIn[] => [...union.values()].flatMap(({ reports }) => reports);

/** Those that count. */
export const counted = (union: Union): HandIn[] => [...union.values()].flatMap(({ reports }) => reports.slice(0, 1));

export const conflictsOf = (union: Union): (readonly HandIn[])[] =>
  [...union.values()].flatMap(({ reports }) => (reports.length > 1 ? [reports] : []));

/** Reports of one group are added up: the summer of a year, half a year. */
export const groupOf = ({ kind, to }: Period): string => `${kind}-${to.slice(0, 7)}`;

/** @property period of one of them */
export interface Group {
  group: string;
  reports: number;
  period: Period;
}

/** The one with most reports first. */
export function groupsOf(reports: readonly HandIn[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { period } of reports) {
    const group = groupOf(period);
    const held = groups.get(group);
    if (held) held.reports += 1;
    else groups.set(group, { group, reports: 1, period });
  }
  return [...groups.values()].sort((a, b) => b.reports - a.reports || (a.group < b.group ? -1 : 1));
}

/** Two reports of one unit over some of the same days: what they count is counted twice. */
export interface Overlap {
  unit: Unit;
  first: HandIn;
  second: HandIn;
}

export function overlapsOf(reports: readonly HandIn[]): Overlap[] {
  const byUnit = new Map<string, HandIn[]>();
  for (const report of reports) {
    const all = byUnit.get(report.unit.id);
    if (all) all.push(report);
    else byUnit.set(report.unit.id, [report]);
  }
  return [...byUnit.values()].flatMap((all) => {
    if (all.length < 2) return [];
    const sorted = [...all].sort((a, b) =>
      a.period.from === b.period.from ? (a.id < b.id ? -1 : 1) : a.period.from < b.period.from ? -1 : 1,
    );
    return sorted.slice(1).flatMap((second, index) => {
      // The one before that ends last, for one may lie within another.
      const first = sorted.slice(0, index + 1).reduce((last, each) => (each.period.to > last.period.to ? each : last));
      return second.period.from <= first.period.to ? [{ unit: second.unit, first, second }] : [];
    });
  });
}

/** So many of one name are looked at together: more than any commune has. */
const MOST_NAMESAKES = 50;

/**
 * Units with other letters but one name, over some of the same days: most likely one group whose desk was wiped, or that has two machines. A
 * person has to say so.
 */
export function namesakesOf(reports: readonly HandIn[]): Overlap[] {
  const byName = new Map<string, HandIn[]>();
  return reports.flatMap((second) => {
    const { id, name, level, parent } = second.unit;
    const key = `${level} ${fold(name)}`;
    const before = byName.get(key) ?? [];
    byName.set(key, [...before, second].slice(-MOST_NAMESAKES));
    const first = before.find(
      ({ unit, period }) =>
        unit.id !== id &&
        (unit.parent === undefined || parent === undefined || fold(unit.parent) === fold(parent)) &&
        period.from <= second.period.to &&
        second.period.from <= period.to,
    );
    return first ? [{ unit: second.unit, first, second }] : [];
  });
}

/** @property value none where no unit tells it; with `hiddenUnits` it is at least that */
export interface Amount {
  value: Cell;
  hiddenUnits?: number;
}

type SkillCell = Exclude<keyof SkillRow, 'skill'>;
export const skillCells = [
  ...(['first_right', 'first_asked', 'second_right', 'second_asked'] as const),
  ...(['first_alarms', 'first_ok', 'second_alarms', 'second_ok'] as const),
] satisfies readonly SkillCell[];

export type SkillAmounts = { skill: string } & Readonly<Record<SkillCell, Amount>>;

export interface Total {
  /** Whose total it is. */
  unit: string;
  period: Period;
  /** How many units are in it. */
  units: number;
  /** By the id of its field. */
  counts: Readonly<Record<string, Amount>>;
  skills: readonly SkillAmounts[];
}

class Sum {
  private value: Cell = null;
  private readonly hidden = new Set<string>();
  add(cell: Cell, unit: string) {
    if (cell === null) this.hidden.add(unit);
    else this.value = (this.value ?? 0) + cell;
  }
  amount(): Amount {
    return { value: this.value, ...(this.hidden.size > 0 && { hiddenUnits: this.hidden.size }) };
  }
}

const sorted = <T>(of: ReadonlyMap<string, T>): [string, T][] => [...of].sort(([a], [b]) => (a < b ? -1 : 1));

/** Adds them up. What a unit doesn't tell is in no sum. @param period where they are none, theirs in all */
export function totalOf(reports: readonly HandIn[], unit: string, period?: Period): Total {
  const counts = new Map<string, Sum>();
  const skills = new Map<string, Record<SkillCell, Sum>>();
  let from = '9999-12-31';
  let to = '0000-01-01';
  for (const report of reports) {
    const { id } = report.unit;
    if (report.period.from < from) from = report.period.from;
    if (report.period.to > to) to = report.period.to;
    for (const field in report.counts) {
      const sum = counts.get(field) ?? new Sum();
      counts.set(field, sum);
      sum.add(report.counts[field] as Cell, id);
    }
    for (const row of report.skills) {
      let sums = skills.get(row.skill);
      if (!sums) {
        sums = Object.fromEntries(skillCells.map((cell) => [cell, new Sum()])) as Record<SkillCell, Sum>;
        skills.set(row.skill, sums);
      }
      for (const cell of skillCells) sums[cell].add(row[cell], id);
    }
  }
  return {
    unit,
    period: period ?? { kind: reports[0]?.period.kind ?? 'other', from, to },
    units: new Set(reports.map((report) => report.unit.id)).size,
    counts: Object.fromEntries(sorted(counts).map(([field, sum]) => [field, sum.amount()])),
    skills: sorted(skills).map(([skill, sums]) => ({
      skill,
      ...(Object.fromEntries(skillCells.map((cell) => [cell, sums[cell].amount()])) as Record<SkillCell, Amount>),
    })),
  };
}
