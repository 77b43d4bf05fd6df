import { dayOf } from '../../lib/time';
import type { Band } from '../terms';

/*
 * What a group of children has said, and what became of it. Nothing is written over: each thing that was done is a step, and a wrong press is
 * a step that was taken back. So two desks can put their steps together in any order, and an answer is never lost.
 */

export const dids = ['forwarded', 'answered', 'told'] as const;
export type Did = (typeof dids)[number];

/** It will be done; a part of it; not now; it can't be, and why. */
export const answerKinds = ['yes', 'part', 'later', 'no'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export interface Step {
  /** Random: the same at every desk. */
  id: string;
  /** Greater than that of all steps that its desk knew. */
  n: number;
  did: Did;
  /** `yyyy-mm-dd`, as all days here. */
  day: string;
  /** To whom it was carried, or who answered. */
  who?: string;
  /** By when an answer is hoped for. */
  due?: string;
  answer?: AnswerKind;
  words?: string;
  /** It was pressed by mistake. */
  undone?: true;
}

export interface Proposal {
  /** Random. */
  id: string;
  /** Grows with each change: @see revisionOf */
  revision: number;
  /** Id of a prepared topic, or `other`. */
  topic: string;
  band: Band;
  /** Of the group, as the leader wrote them. They stay: other words are another proposal. */
  words: string;
  /** Dots and raised cards that it had. */
  dots: number;
  made: string;
  /** Whose children, where it came from another desk. */
  unit?: string;
  /** It should not have been written: what it said is kept nowhere. */
  dropped?: true;
  /** In their order. */
  steps: readonly Step[];
}

export type State = 'received' | Did;

/** How many days each part may take. */
export interface Limits {
  forward: number;
  answer: number;
  tell: number;
}

export const OTHER = 'other';

/** The longest line that a leader can write, in characters. */
export const LONGEST_LINE = 300;

const revisionOf = ({ steps, dropped }: Pick<Proposal, 'steps' | 'dropped'>): number =>
  1 + steps.length + steps.filter(({ undone }) => undone).length + (dropped ? 1 : 0);

const revised = (proposal: Omit<Proposal, 'revision'>): Proposal => ({ ...proposal, revision: revisionOf(proposal) });

/** As it is written first. */
export const received = (first: Pick<Proposal, 'id' | 'topic' | 'band' | 'words' | 'dots' | 'made'>): Proposal =>
  revised({ ...first, steps: [] });

/** Steps that hold. */
export const heldSteps = ({ steps }: Proposal): readonly Step[] => steps.filter(({ undone }) => !undone);

export const stateOf = (proposal: Proposal): State => heldSteps(proposal).at(-1)?.did ?? 'received';

/** The newest step of a kind. */
export const lastOf = (proposal: Proposal, did: Did): Step | undefined => heldSteps(proposal).findLast((step) => step.did === did);

/** What can be done next: an answer may send it on to somebody else. */
const nextDids: Readonly<Record<State, readonly Did[]>> = {
  received: ['forwarded'],
  forwarded: ['answered', 'forwarded'],
  answered: ['told', 'forwarded'],
  told: ['forwarded'],
};

export const mayDo = (proposal: Proposal): readonly Did[] => nextDids[stateOf(proposal)];

/** The same proposal when this can't be done now. */
export function withStep(proposal: Proposal, step: Omit<Step, 'n'>): Proposal {
  if (!mayDo(proposal).includes(step.did)) return proposal;
  const n = 1 + Math.max(0, ...proposal.steps.map((each) => each.n));
  return revised({ ...proposal, steps: [...proposal.steps, { ...step, n }] });
}

/** Takes the last step back; it stays in the history. */
export function undoLast(proposal: Proposal): Proposal {
  const last = heldSteps(proposal).at(-1);
  if (!last) return proposal;
  return revised({ ...proposal, steps: proposal.steps.map((step) => (step === last ? { ...step, undone: true } : step)) });
}

/** Stands where words were that should not have been written. */
const GONE = '…';

/** It may have named a child: its words and what was answered to them are in no file and on no disk, its id stays so that they don't come back. */
export const dropped = ({ unit, ...proposal }: Proposal): Proposal =>
  revised({ ...proposal, words: GONE, dots: 0, ...(unit !== undefined && { unit }), dropped: true, steps: [] });

/** @returns negative, 0 or positive: an order that is the same on every machine */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const stepText = ({ undone: _, ...step }: Step): string => JSON.stringify(Object.entries(step).sort(([a], [b]) => compare(a, b)));

/** Steps of both, each once; what one desk took back stays so. */
export function joinSteps(ours: readonly Step[], theirs: readonly Step[]): Step[] {
  const byId = new Map<string, Step>();
  for (const step of [...ours, ...theirs]) {
    const known = byId.get(step.id);
    if (!known) {
      byId.set(step.id, step);
      continue;
    }
    const kept = stepText(known) <= stepText(step) ? known : step;
    byId.set(step.id, known.undone || step.undone ? { ...kept, undone: true } : kept);
  }
  return [...byId.values()].sort((a, b) => a.n - b.n || compare(a.id, b.id));
}

export const withSteps = (proposal: Proposal, theirs: readonly Step[]): Proposal =>
  proposal.dropped ? proposal : revised({ ...proposal, steps: joinSteps(proposal.steps, theirs) });

/** Equal ones say and know the same. */
export const textOf = (proposal: Proposal): string =>
  JSON.stringify([bodyText(proposal), proposal.unit, proposal.dropped, proposal.steps.map((step) => [stepText(step), step.undone])]);

const bodyText = ({ topic, band, words, dots, made }: Proposal): string => JSON.stringify([topic, band, words, dots, made]);

/** One id with other words: somebody has changed a file. */
export const differs = (a: Proposal, b: Proposal): boolean => !a.dropped && !b.dropped && bodyText(a) !== bodyText(b);

/**
 * The same proposal of two desks. Whatever the order, the outcome is the same: its steps are put together. Words never change, so if they
 * differ somebody has written in a file: our own children's words are ours, of others' the first in the alphabet count.
 */
export function joined(ours: Proposal, theirs: Proposal): Proposal {
  const body = ours.unit === undefined || bodyText(ours) <= bodyText(theirs) ? ours : theirs;
  const unit = ours.unit === undefined || (theirs.unit ?? ours.unit) > ours.unit ? ours.unit : theirs.unit;
  const { dropped: _, unit: __, ...rest } = body;
  const both = revised({ ...rest, ...(unit !== undefined && { unit }), steps: joinSteps(ours.steps, theirs.steps) });
  return ours.dropped || theirs.dropped ? dropped(both) : both;
}

/** What a proposal waits for. */
export interface Wait {
  for: 'forward' | 'answer' | 'tell';
  /** Days that it is late; as long as there is time, 0 or less. */
  late: number;
}

/** @param today in the days of `today()`. What others' children have said is told by their own leaders. */
export function waitOf(proposal: Proposal, today: number, limits: Limits): Wait | undefined {
  const since = (day: string, days: number) => today - dayOf(day) - days;
  const last = heldSteps(proposal).at(-1);
  if (!last) return { for: 'forward', late: since(proposal.made, limits.forward) };
  if (last.did === 'forwarded') {
    return { for: 'answer', late: last.due === undefined ? since(last.day, limits.answer) : since(last.due, 0) };
  }
  if (last.did === 'answered' && proposal.unit === undefined) return { for: 'tell', late: since(last.day, limits.tell) };
  return undefined;
}

/** Those that stand, the latest ones first; what waits for nothing stands last, the newest first. */
export function inOrder(proposals: readonly Proposal[], today: number, limits: Limits): Proposal[] {
  const late = (each: Proposal) => waitOf(each, today, limits)?.late ?? Number.NEGATIVE_INFINITY;
  const standing = proposals.filter(({ dropped }) => !dropped);
  return standing.sort((a, b) => {
    const [first, second] = [late(a), late(b)];
    return first === second ? compare(b.made, a.made) || compare(a.id, b.id) : second - first;
  });
}

export interface OpinionCounts {
  opinions: number;
  forwarded: number;
  answered: number;
  told: number;
}

/**
 * For the report: what the children of this desk have said in these days, and what was done in them for the first time. So periods that follow
 * each other add up, and what other units have handed in is counted by them.
 * @param from `yyyy-mm-dd`, as `to`; both belong to it
 */
export function opinionCounts(proposals: readonly Proposal[], from: string, to: string): OpinionCounts {
  const own = proposals.filter(({ unit, dropped }) => unit === undefined && !dropped);
  const within = (day: string | undefined) => day !== undefined && day >= from && day <= to;
  const did = (kind: Did) => own.filter((each) => within(heldSteps(each).find((step) => step.did === kind)?.day)).length;
  return {
    opinions: own.filter(({ made }) => within(made)).length,
    forwarded: did('forwarded'),
    answered: did('answered'),
    told: did('told'),
  };
}
