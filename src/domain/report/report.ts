import { object, recordOf, string, whole } from '../../lib/check';
import { type Cell, type Field, HAND_IN, HAND_IN_SCHEMA, type HandIn, type Period, type SkillRow, type Unit } from './hand-in';
import { hide } from './hide';
import { bySkill, isWithin, type LogEntry, MOST, type SkillCounts, sumsOf } from './log';

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
  /** As it was handed in last. */
  handed?: HandIn;
}

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
}

const essence = ({ unit, period, counts, skills }: HandIn): string => JSON.stringify([unit, period, counts, skills].map(sorted));

/** With the names of all fields in order: what is equal is equal as text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
}

/** As it may be told: what is too small is in none of its forms. One that is as it was handed in is the same one; a change is its next revision. */
export function handInOf({ fields, entries, draft, opinions, unit, made }: Told): HandIn {
  const counted = countedIn(entries, draft.period);
  const known: Record<string, number> = { ...draft.typed, ...sumsOf(fields, counted), ...opinions };
  // What nobody has written is not nought. A sensitive count that is missing looks like one that is hidden.
  const given = fields.filter(({ id, sensitive }) => sensitive || known[id] !== undefined);
  const fresh: HandIn = {
    format: HAND_IN,
    schema: HAND_IN_SCHEMA,
    id: draft.id,
    revision: (draft.handed?.revision ?? 0) + 1,
    made,
    unit,
    period: draft.period,
    counts: hide(given, known),
    skills: hideSkills(bySkill(counted.flatMap(({ skills }) => skills))),
  };
  return draft.handed && essence(draft.handed) === essence(fresh) ? draft.handed : fresh;
}

const isNumber = (value: number | undefined): value is number => value !== undefined && Number.isInteger(value) && value >= 0 && value <= MOST;

export interface Missing {
  unit: boolean;
  /** Sessions of the period that nobody has completed. */
  open: number;
  /** No session at all. */
  none: boolean;
  fields: readonly Field[];
}

/** What a leader has to look at before it goes out. */
export function missingOf({ fields, entries, draft, opinions, unit }: Omit<Told, 'made'>): Missing {
  const within = entries.filter(({ day }) => isWithin(day, draft.period));
  return {
    unit: unit.name === '',
    open: within.filter(({ done }) => !done).length,
    none: within.length === 0,
    fields: typedFields(fields, opinions).filter(({ id }) => !isNumber(draft.typed[id])),
  };
}
