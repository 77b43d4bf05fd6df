import { arrayOf, boolean, object, oneOf, optional, recordOf, string, whole } from '../../lib/check';
import { verdicts } from '../desk/answers';
import { sumOfLab } from '../desk/lab';
import { BELL, LAB, type MeetingRecord, sumOf } from '../desk/record';
import type { Field, Period, SkillRow } from './hand-in';

/* The log of a group's sessions: each writes itself, and a leader completes it. Counts alone. */

export const forms = ['flag', 'class', 'summer', 'group', 'bell', 'big-game', 'forum', 'other'] as const;
/** How children were together: at the flag, in class, in summer… */
export type Form = (typeof forms)[number];

type SkillCell = Exclude<keyof SkillRow, 'skill'>;
/** As it was counted, before anything is hidden. @see SkillRow */
export type SkillCounts = { skill: string } & Readonly<Record<SkillCell, number>>;

export const skillCells = [
  'first_right',
  'first_asked',
  'second_right',
  'second_asked',
  'first_alarms',
  'first_ok',
  'second_alarms',
  'second_ok',
] as const satisfies readonly SkillCell[];

export interface LogEntry {
  /** Whole days since 1970. */
  day: number;
  /** What it was called. */
  name: string;
  form: Form;
  /** By the id of its field: those that are asked after each session. */
  counts: Readonly<Record<string, number>>;
  skills: readonly SkillCounts[];
  /** Id of the meeting that it was written from; none of a session that was held without the desk. */
  meeting?: string;
  /** A leader has completed it: till then it counts nowhere. */
  done?: boolean;
  /** Id of the report that it was handed in with. */
  handed?: string;
}

const skillCounts = object<SkillCounts>({
  skill: string(1),
  first_right: whole(0),
  first_asked: whole(0),
  second_right: whole(0),
  second_asked: whole(0),
  first_alarms: whole(0),
  first_ok: whole(0),
  second_alarms: whole(0),
  second_ok: whole(0),
});

/** What may lie on the shelf. */
export const logEntry = object<LogEntry>({
  day: whole(0),
  name: string(),
  form: oneOf(forms),
  counts: recordOf(whole(0)),
  skills: arrayOf(skillCounts),
  meeting: optional(string(1)),
  done: optional(boolean),
  handed: optional(string(1)),
});

const DAY_MS = 86_400_000;
/** `yyyy-mm-dd` */
export const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The same of the same meeting, so that two tabs write it once; in the order of the days. */
export const keyOf = (day: number, id: string): string => `${isoOf(day)}-${id}`;

/** Fields that are asked after each session. */
export const logFields = <F extends Field>(fields: readonly F[]): F[] => fields.filter(({ log }) => log);

const [safe, unsafe, ask] = verdicts.map((_, index) => index) as [number, number, number];
/** To ask a grown-up is never the weak answer. */
const rightOnes = { ok: [safe, ask], not: [unsafe, ask] };
const sum = (counts: readonly number[], options = counts.map((_, index) => index)) =>
  options.reduce((all, option) => all + (counts[option] ?? 0), 0);

const nothing = (skill: string): SkillCounts => ({
  skill,
  first_right: 0,
  first_asked: 0,
  second_right: 0,
  second_asked: 0,
  first_alarms: 0,
  first_ok: 0,
  second_alarms: 0,
  second_ok: 0,
});

function added(a: SkillCounts, b: SkillCounts): SkillCounts {
  const cells = skillCells.map((cell) => [cell, a[cell] + b[cell]]);
  return { skill: a.skill, ...(Object.fromEntries(cells) as Record<SkillCell, number>) };
}

/** Those of one skill together, in the order in which they come. */
export function bySkill(all: readonly SkillCounts[]): SkillCounts[] {
  const found = new Map<string, SkillCounts>();
  for (const each of all) found.set(each.skill, added(found.get(each.skill) ?? nothing(each.skill), each));
  return [...found.values()];
}

/**
 * Before and after, of the votes that were counted twice and whose case is known.
 * @param skillOf of a station
 */
export function skillsOf({ blocks }: MeetingRecord, skillOf: (station: string) => string | undefined): SkillCounts[] {
  return bySkill(
    blocks.flatMap(({ vote, ok, station }) => {
      const skill = skillOf(station ?? '');
      if (!vote?.second || ok === undefined || !skill || sum(vote.first) === 0 || sum(vote.second) === 0) return [];
      const right = ok ? rightOnes.ok : rightOnes.not;
      const of = (counts: readonly number[]) => ({
        right: sum(counts, right),
        asked: sum(counts),
        alarms: ok ? sum(counts, [unsafe]) : 0,
        ok: ok ? sum(counts) : 0,
      });
      const [first, second] = [of(vote.first), of(vote.second)];
      return {
        skill,
        first_right: first.right,
        first_asked: first.asked,
        second_right: second.right,
        second_asked: second.asked,
        first_alarms: first.alarms,
        first_ok: first.ok,
        second_alarms: second.alarms,
        second_ok: second.ok,
      };
    }),
  );
}

/** Each child raises one hand: the fullest count is how many were there. */
const handsOf = ({ blocks }: MeetingRecord): number =>
  Math.max(0, ...blocks.flatMap(({ vote }) => [sum(vote?.first ?? []), sum(vote?.second ?? [])]));

const SUMMER = [6, 7, 8];

function formOf({ blocks, planned, day }: MeetingRecord): Form {
  if (blocks.length > 0 && blocks.every(({ kind }) => kind === BELL)) return 'bell';
  const inLab = blocks.some(({ kind }) => kind === LAB);
  if (planned <= 15 && !inLab) return 'flag';
  return SUMMER.includes(Number(isoOf(day).slice(5, 7))) ? 'summer' : 'class';
}

export interface LogSources {
  fields: readonly Field[];
  skillOf: (station: string) => string | undefined;
  /** Of what was held at these stations. */
  nameOf: (stations: readonly string[]) => string;
}

/** Answers that were given at the computers of a lab. */
function labOf({ blocks }: MeetingRecord): Record<string, number> {
  const labs = blocks.flatMap(({ lab }) => (lab ? [sumOfLab(lab)] : []));
  const over = (key: 'right' | 'asked') => labs.reduce((all, each) => all + each[key], 0);
  return labs.length > 0 ? { 'lab-asked': over('asked'), 'lab-right': over('right') } : {};
}

/** What the desk knows of a session; the rest is as it was the last time, for the leader to look at. */
export function entryOf(meeting: MeetingRecord, id: string, last: LogEntry | undefined, { fields, skillOf, nameOf }: LogSources): LogEntry {
  const hands = meeting.children ?? handsOf(meeting);
  const known: Record<string, number> = {
    ...(hands > 0 && { attendances: hands }),
    ...(meeting.girls !== undefined && { girls: meeting.girls }),
    missions: sumOf(meeting).missions,
    ...labOf(meeting),
  };
  // Who comes is much the same each time; what was done and made is not.
  const again = hands === 0 || last?.counts.attendances === hands;
  const persons = logFields(fields).filter(({ id, distinct }) => distinct || id === 'attendances');
  const before = again ? persons.flatMap(({ id }) => (last?.counts[id] === undefined ? [] : [[id, last.counts[id]] as const])) : [];
  return {
    day: meeting.day,
    name: nameOf(meeting.stations),
    form: formOf(meeting),
    counts: { ...Object.fromEntries(before), ...known },
    skills: skillsOf(meeting, skillOf),
    meeting: id,
  };
}

export const isWithin = (day: number, { from, to }: Pick<Period, 'from' | 'to'>): boolean => from <= isoOf(day) && isoOf(day) <= to;

/** Sums over sessions, by the id of their field; persons can't be added up. What was written of no session has no sum: it is not nought. */
export function sumsOf(fields: readonly Field[], entries: readonly LogEntry[]): Record<string, number> {
  const sums = logFields(fields)
    .filter(({ id, distinct }) => !distinct && (entries.length === 0 || entries.some(({ counts }) => counts[id] !== undefined)))
    .map(({ id }): [string, number] => [id, entries.reduce((all, { counts }) => all + (counts[id] ?? 0), 0)]);
  return { sessions: entries.length, ...Object.fromEntries(sums) };
}

/** Where most children were. */
export const fullestOf = (entries: readonly LogEntry[]): LogEntry | undefined =>
  entries.reduce<LogEntry | undefined>(
    (most, each) => ((each.counts.attendances ?? 0) > (most?.counts.attendances ?? 0) ? each : most),
    undefined,
  );

/** Parts that don't add up to what they are parts of: boys and girls, of the children who came. */
export function unevenSplits(fields: readonly Field[], counts: Readonly<Record<string, number>>, whole: string): string[] {
  const parts = fields.filter(({ split, id }) => split !== undefined && counts[id] !== undefined);
  const names = [...new Set(parts.flatMap(({ split }) => split ?? []))];
  return names.filter((name) => {
    const all = fields.filter(({ split }) => split === name);
    const given = all.filter(({ id }) => counts[id] !== undefined);
    const total = given.reduce((n, { id }) => n + (counts[id] ?? 0), 0);
    const most = counts[whole];
    return most !== undefined && (total > most || (given.length === all.length && total !== most));
  });
}
