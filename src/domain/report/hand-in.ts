import type { Text } from '../../lib/text';

/* What one unit hands to the next one up: counts alone. A field's name never changes its meaning; another shape is another schema number. */

export const HAND_IN = 'khien-nho/hand-in';
export const HAND_IN_SCHEMA = 1;

/** From the group of one school to the province. */
export const levels = ['lien-doi', 'commune', 'province'] as const;
export type Level = (typeof levels)[number];

/** @property id random letters that its desk drew once: names are written in many ways */
export interface Unit {
  id: string;
  name: string;
  level: Level;
  /** Name of the unit above. */
  parent?: string;
}

export const periodKinds = ['summer', 'half-year', 'school-year', 'year', 'other'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** Days as `yyyy-mm-dd`; both belong to it. */
export interface Period {
  kind: PeriodKind;
  from: string;
  to: string;
}

/** A count; null where it is too small to be told. */
export type Cell = number | null;

/** More than any unit ever counts. */
export const MOST = 99_999;

/** One skill before and after: right answers of those that were given, and false alarms of the answers to what was OK. Null where too few answered. */
export interface SkillRow {
  skill: string;
  first_right: Cell;
  first_asked: Cell;
  second_right: Cell;
  second_asked: Cell;
  first_alarms: Cell;
  first_ok: Cell;
  second_alarms: Cell;
  second_ok: Cell;
}

export interface HandIn {
  format: typeof HAND_IN;
  schema: number;
  /** Of the report, random: the same in all its revisions. */
  id: string;
  /** From 1: the highest one counts. */
  revision: number;
  /** Day, `yyyy-mm-dd`. */
  made: string;
  unit: Unit;
  period: Period;
  /** By the id of its field. */
  counts: Readonly<Record<string, Cell>>;
  skills: readonly SkillRow[];
}

/** A count that a report has, as data of the region: another one is a line of `levels/leader/report.yaml`. */
export interface Field {
  id: string;
  label: Text;
  /** Id of the field that it is a part of. */
  of?: string | undefined;
  /** Those with the same name add up to what they are parts of: boys and girls. */
  split?: string | undefined;
  /** About origin or circumstances: small ones are hidden wherever the report goes. */
  sensitive?: boolean | undefined;
  /** Persons, not times: it can't be added up over sessions, a leader writes it. */
  distinct?: boolean | undefined;
  /** Asked after each session, for the log. */
  log?: boolean | undefined;
  /** Counted by machines: a leader is asked for it only where they have. */
  counted?: boolean | undefined;
  /** Of children, as are all parts of such a count: a small one is marked. */
  children?: boolean | undefined;
}
