import { arrayOf, object, oneOf, optional, recordOf, string, whole } from '../../lib/check';
import { canonical, parseCounts, parseHandIn } from './file';
import {
  type Cell,
  type Field,
  HAND_IN,
  HAND_IN_SCHEMA,
  type HandIn,
  MOST,
  type Period,
  periodKinds,
  type SkillRow,
  type Unit,
} from './hand-in';
import { areFew, hide } from './hide';
import { bySkill, isWithin, type LogEntry, type SkillCounts, sumsOf } from './log';

/* A report of one unit: from its log, and from what its leader writes. Only what may be told leaves this file. */

/** What a leader has written for a period, as the desk keeps it. */
export interface Draft {
  /** Of the report, drawn once. */
  id: string;
  period: Period;
  /** By the id of their fields. */
  typed: Readonly<Record<string, number>>;
  /** Words of the leader: they stay on the unit's own paper. */
  difficulties: string;
  proposals: string;
  /** As it was handed in, each revision. */
  handed: readonly HandIn[];
  /** Its counts as they went out otherwise: on paper, for an office, in a message. Who compares two of these must learn nothing either. */
  told?: readonly HandIn['counts'][];
}

/** Of each of the two texts, in characters: the page stays one. */
export const LONGEST_WORDS = 300;

/** What may lie on the shelf. */
export const draft = object<Draft>({
  id: string(1),
  period: object<Period>({ kind: oneOf(periodKinds), from: string(10), to: string(10) }),
  typed: recordOf(whole(0)),
  difficulties: string(),
  proposals: string(),
  handed: arrayOf(parseHandIn),
  told: optional(arrayOf(parseCounts)),
});

export const isPeriod = (a: Period, b: Period): boolean => a.kind === b.kind && a.from === b.from && a.to === b.to;

/** What the room of opinions has counted, by the ids of their fields. */
export type OpinionCounts = Readonly<Partial<Record<'opinions' | 'forwarded' | 'answered' | 'told', number>>>;

export const SESSIONS = 'sessions';

/** Fields that a leader writes: persons, and what nothing else counts. */
export const typedFields = <F extends Field>(fields: readonly F[], opinions: OpinionCounts): F[] =>
  fields.filter(({ id, distinct, log }) => distinct || (!log && id !== SESSIONS && !(id in opinions)));

/** Of the period, completed by a leader. */
export const countedIn = (entries: readonly LogEntry[], period: Period): LogEntry[] =>
  entries.filter(({ done, day }) => done && isWithin(day, period));

export interface Told {
  fields: readonly Field[];
  /** All of the log. */
  entries: readonly LogEntry[];
  draft: Draft;
  opinions: OpinionCounts;
  unit: Unit;
  /** Day, `yyyy-mm-dd`. */
  made: string;
  /** @see toldBefore */
  before: readonly HandIn['counts'][];
}

/** Fewer answers than this may point at a child. */
const LEAST_ANSWERS = 5;

/** @param few so few children came that nothing tells how many: each of them answers once */
function hideSkills(all: readonly SkillCounts[], few: boolean): SkillRow[] {
  return all.map((row) => {
    const asked = !few && Math.min(row.first_asked, row.second_asked) >= LEAST_ANSWERS;
    // None at all says only that no such case was voted on.
    const none = row.first_ok + row.second_ok === 0;
    const ok = asked && (none || Math.min(row.first_ok, row.second_ok) >= LEAST_ANSWERS);
    const shown = (cell: Cell, is: boolean) => (is ? cell : null);
    return {
      skill: row.skill,
      first_right: shown(row.first_right, asked),
      first_asked: shown(row.first_asked, asked),
      second_right: shown(row.second_right, asked),
      second_asked: shown(row.second_asked, asked),
      first_alarms: shown(row.first_alarms, ok),
      first_ok: shown(row.first_ok, ok),
      second_alarms: shown(row.second_alarms, ok),
      second_ok: shown(row.second_ok, ok),
    };
  });
}

function textOf(report: HandIn): string | undefined {
  const read = parseHandIn(report);
  return read.ok ? canonical(read.value) : undefined;
}

/** Nothing in it but its number and its day has changed. */
const isSame = (fresh: HandIn, handed: HandIn): boolean =>
  textOf({ ...fresh, revision: handed.revision, made: handed.made }) === textOf(handed);

/** What was told before of the same children: of days that are in this period as well. */
export const toldBefore = (drafts: readonly Draft[], { from, to }: Period): Told['before'] =>
  drafts
    .filter(({ period }) => period.from <= to && from <= period.to)
    .flatMap(({ handed, told = [] }) => [...handed.map(({ counts }) => counts), ...told]);

/** Its counts go out as they are now. The same draft when they went out like that before. */
export function tell(draft: Draft, counts: HandIn['counts']): Draft {
  const inOrder = (each: HandIn['counts']) => JSON.stringify(Object.entries(each).sort());
  const known = toldBefore([draft], draft.period).some((each) => inOrder(each) === inOrder(counts));
  return known ? draft : { ...draft, told: [...(draft.told ?? []), counts] };
}

/** As it may be told: what is too small is in none of its forms. One that is as it was handed in is the same one; a change is its next revision. */
export function handInOf({ fields, entries, draft, opinions, unit, made, before }: Told): HandIn {
  const counted = countedIn(entries, draft.period);
  const known: Record<string, number> = { ...draft.typed, ...sumsOf(fields, counted), ...opinions };
  const told = hide(fields, known, before);
  // What nobody has written is not nought. A sensitive count that is missing looks like one that is hidden.
  const given = fields.filter(({ id, sensitive }) => sensitive || known[id] !== undefined);
  const last = draft.handed.at(-1);
  const fresh: HandIn = {
    format: HAND_IN,
    schema: HAND_IN_SCHEMA,
    id: draft.id,
    revision: (last?.revision ?? 0) + 1,
    made,
    unit,
    period: draft.period,
    counts: Object.fromEntries(given.map(({ id }) => [id, told[id] ?? null])),
    skills: hideSkills(bySkill(counted.flatMap(({ skills }) => skills)), areFew(known)),
  };
  return last && isSame(fresh, last) ? last : fresh;
}

const isNumber = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 0 && value <= MOST;

export interface Missing {
  unit: boolean;
  /** Sessions of the period that nobody has completed. */
  open: number;
  /** Completed sessions of which nobody wrote how many came: their children are in no sum. */
  uncounted: number;
  /** No session at all. */
  none: boolean;
  fields: readonly Field[];
}

/** What a leader has to look at before it goes out. */
export function missingOf({ fields, entries, draft, opinions, unit }: Omit<Told, 'made' | 'before'>): Missing {
  const within = entries.filter(({ day }) => isWithin(day, draft.period));
  return {
    unit: unit.name === '',
    open: within.filter(({ done }) => !done).length,
    uncounted: within.filter(({ done, counts }) => done && counts.attendances === undefined).length,
    none: within.length === 0,
    fields: typedFields(fields, opinions).filter(({ id }) => !isNumber(draft.typed[id])),
  };
}
