import { type Text, text } from '../../lib/text';
import { dayOf } from '../../lib/time';
import type { Line } from '../content';
import { isNational, kindOf } from './looks';

/*
 * What leaders changed of the region's lines, laid over those that were shipped. A change says what somebody found on a day: later ones win,
 * a release that was checked later wins over all of them, and lines of three digits stay as they are.
 */

/** In the order in which they are done on one day. */
export const deeds = ['add', 'renumber', 'verify', 'expire'] as const;
export type Deed = (typeof deeds)[number];

export interface Change {
  /** Id of the line. */
  line: string;
  do: Deed;
  /** Digits alone: the new number, or the one that was called, or the one that is no longer in use. */
  number: string;
  /** Id of the role of whoever did it: nobody's name. */
  by: string;
  /** `yyyy-mm-dd` */
  day: string;
  /** What the trial call found, by question. */
  answers?: Readonly<Record<string, string>> | undefined;
  /** Of a new line. */
  label?: string | undefined;
  operator?: string | undefined;
}

/** What was heard at a trial call, and what follows from it. `fails`: a line that answers so is not the one that it is said to be. */
export interface Answer {
  id: string;
  label: Text;
  fails?: boolean | undefined;
  hours?: Text | undefined;
  free?: boolean | undefined;
  adults?: boolean | undefined;
}

export interface LineRules {
  questions: readonly { id: string; ask: Text; answers: readonly Answer[] }[];
  roles: readonly { id: string; name: Text }[];
  /** Numbers that were in use once and must not be given to anybody. */
  never: readonly string[];
}

/** A line that a desk added is known by its number. */
export const idOfNew = (number: string): string => `so-${number}`;

/** One of each deed for each line is kept: the last. */
export const keyOf = ({ line, do: deed }: Change): string => `${line}/${deed}`;

/** What a backup brought: it counts only when somebody has seen it beside what is there. */
const WAITING = '.waiting/';
export const isWaiting = (key: string): boolean => key.startsWith(WAITING);
export const waitingKey = (key: string): string => (isWaiting(key) ? key : `${WAITING}${key}`);

/** What was answered to each question; nothing unless every one has an answer that it knows. */
function answersOf({ answers = {} }: Change, { questions }: LineRules): readonly Answer[] | undefined {
  const given = questions.flatMap(
    ({ id, answers: all }) => all.find((each) => Object.hasOwn(answers, id) && each.id === answers[id]) ?? [],
  );
  return given.length === questions.length ? given : undefined;
}

/** Whether a trial call shows that the line is what it is said to be. */
export const holds = (change: Change, rules: LineRules): boolean => answersOf(change, rules)?.every(({ fails }) => !fails) ?? false;

const unknownHours = text('Chưa rõ', 'Not known');
const plain = (words: string): Text => text(words, words);
const source = (words: Text, { day }: Change): string => `${words.vi} ${day.split('-').reverse().join('/')}`;

function verified(line: Line, change: Change, rules: LineRules): Line {
  const answers = answersOf(change, rules) ?? [];
  const found = <K extends 'hours' | 'free' | 'adults'>(key: K) => answers.find((each) => each[key] !== undefined)?.[key];
  const charged = kindOf(line.number) === 'charged';
  // A note that asks for the call is done with.
  const { note: _, ...rest } = line;
  return {
    ...rest,
    hours: found('hours') ?? line.hours,
    free: !charged && (found('free') ?? line.free),
    // A line for adults stays one; no child is sent to a number that costs money.
    audience: charged || found('adults') ? 'adult' : line.audience,
    status: 'verified',
    verified_on: change.day,
    source: source(text('gọi thử', 'trial call'), change),
  };
}

const added = ({ line: id, number, label = '', operator = '', ...change }: Change): Line => ({
  ...{ id, number, label: plain(label), operator: plain(operator), hours: unknownHours, free: kindOf(number) === 'free' },
  ...{ audience: kindOf(number) === 'charged' ? 'adult' : 'child', area: 'địa phương', status: 'unverified' },
  source: source(text('bàn phụ trách thêm', 'added at a desk'), { line: id, number, ...change }),
});

/** The line after a change; the same one where the change says nothing about it. */
function after(line: Line | undefined, change: Change, rules: LineRules): Line | undefined {
  if (kindOf(change.number) === 'national') return line;
  if (!line) return change.do === 'add' && change.line === idOfNew(change.number) ? added(change) : line;
  const newer = line.verified_on !== undefined && dayOf(line.verified_on) > dayOf(change.day);
  if (isNational(line) || newer) return line;
  if (change.do === 'renumber' && change.number !== line.number) {
    const { verified_on: _, ...rest } = line;
    return { ...rest, number: change.number, free: kindOf(change.number) === 'free', status: 'unverified' };
  }
  if (change.number !== line.number) return line;
  if (change.do === 'verify' && holds(change, rules)) return verified(line, change, rules);
  return change.do === 'expire' ? { ...line, status: 'expired' } : line;
}

const byDay = (a: Change, b: Change): number => dayOf(a.day) - dayOf(b.day) || deeds.indexOf(a.do) - deeds.indexOf(b.do);

/** The region's lines as this desk knows them: those that were shipped, in their order, then its own. */
export function laidOver(lines: readonly Line[], changes: readonly Change[], rules: LineRules): Line[] {
  const all = new Map(lines.map((line) => [line.id, line]));
  for (const change of [...changes].sort(byDay)) {
    const line = after(all.get(change.line), change, rules);
    if (line) all.set(change.line, line);
  }
  return [...all.values()];
}
