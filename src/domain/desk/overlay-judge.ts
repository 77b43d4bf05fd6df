import { dayOf } from '../../lib/time';
import type { Line } from '../content';
import { areAlike, isNational, isPlainName, kindOf, posesAsChildLine } from './looks';
import { type Change, holds, idOfNew, keyOf, type LineRules, laidOver } from './overlay';

/* Each change that a file brings, or that is about to be made here, looked at beside what is there: refused, or shown with what to mind. */

/** Why a change can not be taken over. */
export type Refusal =
  | 'child-line'
  | 'national'
  | 'letters'
  | 'poses'
  | 'same-name'
  | 'number'
  | 'never'
  | 'taken'
  | 'unknown'
  | 'there'
  | 'other-number'
  | 'answers'
  | 'role'
  | 'future'
  | 'older'
  | 'nothing';

export type Warning = 'charged' | 'mobile' | 'not-free' | 'stale' | 'unverified' | 'names';

export interface Judged {
  change: Change;
  before: Line | undefined;
  after: Line | undefined;
  /** It can't be taken over. */
  refused?: Refusal;
  warnings: readonly Warning[];
}

export interface Desk {
  /** As they were shipped. */
  lines: readonly Line[];
  held: readonly Change[];
  rules: LineRules;
  today: number;
}

/** A verification that is older than this is to be made again, in days. */
const STALE = 180;

const CHILD_LINE = '111';

function faultOfNew({ line, number, label = '', operator = '' }: Change, lines: readonly Line[]): Refusal | undefined {
  if (line !== idOfNew(number)) return 'unknown';
  if (lines.some(({ id }) => id === line)) return 'there';
  if (![label, operator].every(isPlainName)) return 'letters';
  if ([label, operator].some(posesAsChildLine)) return 'poses';
  const names = lines.flatMap((each) => [each.label.vi, each.label.en]);
  return names.some((name) => areAlike(name, label)) ? 'same-name' : undefined;
}

function faultOfNumber({ line, number, do: deed }: Change, lines: readonly Line[], rules: LineRules): Refusal | undefined {
  if (rules.never.includes(number) && deed !== 'expire') return 'never';
  if (kindOf(number) === undefined) return 'number';
  return lines.some((each) => each.number === number && each.id !== line) ? 'taken' : undefined;
}

function faultOf(change: Change, before: Line | undefined, lines: readonly Line[], { held, rules, today }: Desk): Refusal | undefined {
  const { line, number, do: deed, by, day } = change;
  if (line === CHILD_LINE || number === CHILD_LINE) return 'child-line';
  if ((before && isNational(before)) || kindOf(number) === 'national') return 'national';
  if (deed !== 'add' && !before) return 'unknown';
  const fault = faultOfNumber(change, lines, rules) ?? (deed === 'add' ? faultOfNew(change, lines) : undefined);
  if (fault) return fault;
  if (!rules.roles.some(({ id }) => id === by)) return 'role';
  // The clock of another machine may be a day ahead.
  if (dayOf(day) > today + 1) return 'future';
  const newest = Math.max(...held.filter((each) => keyOf(each) === keyOf(change)).map((each) => dayOf(each.day)));
  if (newest > dayOf(day) || dayOf(before?.verified_on ?? '') > dayOf(day)) return 'older';
  if ((deed === 'verify' || deed === 'expire') && number !== before?.number) return 'other-number';
  return deed === 'verify' && !holds(change, rules) ? 'answers' : undefined;
}

function warningsOf({ change, before, after }: Pick<Judged, 'change' | 'before' | 'after'>, today: number): Warning[] {
  const kind = kindOf(change.number);
  return [
    ...(kind === 'charged' ? (['charged'] as const) : []),
    ...(kind === 'mobile' ? (['mobile'] as const) : []),
    ...(before?.free && after && !after.free ? (['not-free'] as const) : []),
    ...(change.do === 'verify' && today - dayOf(change.day) > STALE ? (['stale'] as const) : []),
    ...(after?.status === 'unverified' ? (['unverified'] as const) : []),
    ...(change.do === 'add' ? (['names'] as const) : []),
  ];
}

/** In the order in which they come: each is looked at with those before it that may be taken over. */
export function judge(changes: readonly Change[], desk: Desk): Judged[] {
  const taken: Change[] = [];
  return changes.map((change) => {
    const { lines, held, rules, today } = desk;
    const now = laidOver(lines, [...held, ...taken], rules);
    const before = now.find(({ id }) => id === change.line);
    const next = laidOver(lines, [...held.filter((each) => keyOf(each) !== keyOf(change)), ...taken, change], rules);
    const after = next.find(({ id }) => id === change.line);
    const fault = faultOf(change, before, now, desk) ?? (JSON.stringify(after) === JSON.stringify(before) ? 'nothing' : undefined);
    if (fault) return { change, before, after: before, refused: fault, warnings: [] };
    taken.push(change);
    return { change, before, after, warnings: warningsOf({ change, before, after }, today) };
  });
}

/** Those of the chosen that still hold when only they are taken over. */
export const acceptable = (chosen: readonly Change[], desk: Desk): Change[] =>
  judge(chosen, desk).flatMap(({ change, refused }) => (refused ? [] : [change]));
