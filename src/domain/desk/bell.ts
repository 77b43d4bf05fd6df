import { random } from '../../lib/random';
import type { Band } from '../terms';
import { type Ask, type BellRules, LIMITS } from './bell-rules';

/*
 * "Rung chuông vàng", the golden bell: a hall of children holds up A, B or C. Rules are data; a state is plain JSON and says nothing about
 * any child. Whoever leaves the floor joins the cheering team, which earns the way back by saying a sentence aloud together.
 */

export type BellPhase = 'ready' | 'ask' | 'reveal' | 'count' | 'rescue' | 'spare' | 'spare-idea' | 'bell' | 'result';

/** Where a contest is. */
export interface BellStep {
  phase: BellPhase;
  /** The question that is on, from 0. */
  at: number;
  /** Children who began, or teams. */
  start: number;
  floor: number;
  /** Counted in this phase: who stays, which teams had a good idea, who comes back. */
  hands: number;
  rescued: number;
  lamps: number;
  /** Questions that the audience has had. */
  spared: number;
  /** What the audience's question came between. */
  from?: BellPhase;
}

export interface BellState {
  rules: BellRules;
  band: Band;
  /** Where the questions come from. */
  stations: readonly string[];
  seed: number;
  asks: readonly Ask[];
  spares: readonly Ask[];
  now: BellStep;
  /** What was before, the latest last. */
  past: readonly BellStep[];
}

/** A contest as two windows show it. @property since when its question came, in ms since 1970 @property began when it began */
export interface Contest {
  state: BellState;
  since: number;
  began?: number;
}

export type BellAct = { do: 'next' | 'back' | 'spare' } | { do: 'hands'; hands: number };

export interface BellStart {
  rules: BellRules;
  band: Band;
  stations: readonly string[];
  seed: number;
  asks: readonly Ask[];
  spares: readonly Ask[];
}

export function startBell(start: BellStart): BellState {
  const many = start.rules.form === 'kind' ? start.rules.floor : start.rules.teams;
  const now: BellStep = { phase: 'ready', at: 0, start: many, floor: many, hands: many, rescued: 0, lamps: 0, spared: 0 };
  return { ...start, now, past: [] };
}

export const cheering = ({ start, floor }: BellStep): number => start - floor;

/** How many questions the group thought about. */
export const askedOf = ({ asks, now }: BellState): number => (now.phase === 'ready' ? 0 : Math.min(now.at + 1, asks.length) + now.spared);

/** The question that is on, or the audience's. */
export function askOf({ asks, spares, now }: BellState): Ask | undefined {
  if (now.phase === 'ready' || now.phase === 'result') return undefined;
  return now.phase.startsWith('spare') ? spares[now.spared] : asks[now.at];
}

/** What can be counted or corrected now: the number, and between which it lies. */
export function countOf({ rules, now }: BellState): { value: number; least: number; most: number } | undefined {
  const { phase, start, floor, hands } = now;
  switch (phase) {
    case 'ready': {
      const [least, most] = rules.form === 'kind' ? LIMITS.floor : LIMITS.teams;
      return { value: start, least, most };
    }
    case 'ask':
    case 'reveal':
      return rules.form === 'kind' ? { value: floor, least: 0, most: start } : undefined;
    case 'count':
      return { value: hands, least: 0, most: floor };
    case 'rescue':
      return { value: hands, least: 0, most: cheering(now) };
    default:
      return undefined;
  }
}

/** Between two questions, and as long as there are some. */
export const mayAskAudience = ({ spares, now }: BellState): boolean =>
  ['reveal', 'rescue', 'bell'].includes(now.phase) && now.spared < spares.length;

const isLast = ({ asks }: BellState, { at }: BellStep): boolean => at + 1 >= asks.length;

/** Earned only when there is another question to come back for. */
function isRescue(state: BellState, step: BellStep): boolean {
  const { form, rescue } = state.rules;
  const few = step.floor <= rescue.at * step.start && cheering(step) > 0;
  return form === 'kind' && few && step.rescued < rescue.times && !isLast(state, step);
}

/** The next question, or the bell: for the last one on the floor, or after the last question. */
function onward(state: BellState, step: BellStep): BellStep {
  const alone = state.rules.form === 'kind' && step.floor <= 1;
  return alone || isLast(state, step) ? { ...step, phase: 'bell' } : { ...step, phase: 'ask', at: step.at + 1 };
}

function counted(state: BellState, step: BellStep): BellStep {
  if (state.rules.form === 'teams') return onward(state, { ...step, lamps: step.lamps + step.hands });
  const left = { ...step, floor: step.hands };
  return isRescue(state, left) ? { ...left, phase: 'rescue', hands: cheering(left) } : onward(state, left);
}

function following(state: BellState): BellStep | undefined {
  const { now } = state;
  switch (now.phase) {
    case 'ready':
      return { ...now, phase: state.asks.length > 0 ? 'ask' : 'bell' };
    case 'ask':
      return { ...now, phase: 'reveal' };
    case 'reveal':
      return { ...now, phase: 'count', hands: now.floor };
    case 'count':
      return counted(state, now);
    case 'rescue':
      return onward(state, { ...now, floor: now.floor + now.hands, rescued: now.rescued + 1 });
    case 'spare':
      return { ...now, phase: 'spare-idea' };
    case 'spare-idea': {
      const { from = 'reveal', ...rest } = now;
      return { ...rest, phase: from, spared: now.spared + 1 };
    }
    case 'bell':
      return { ...now, phase: 'result' };
    case 'result':
      return undefined;
  }
}

function correct(state: BellState, hands: number): BellState {
  const { now } = state;
  const range = countOf(state);
  if (!range || !Number.isInteger(hands) || hands < range.least || hands > range.most || hands === range.value) return state;
  if (now.phase === 'ready') return { ...state, now: { ...now, start: hands, floor: hands, hands } };
  return { ...state, now: now.phase === 'ask' || now.phase === 'reveal' ? { ...now, floor: hands } : { ...now, hands } };
}

/** What comes of it; the same object when nothing does. */
export function playBell(state: BellState, act: BellAct): BellState {
  const { now, past } = state;
  const goOn = (next: BellStep | undefined): BellState => (next ? { ...state, now: next, past: [...past, now] } : state);
  switch (act.do) {
    case 'next':
      return goOn(following(state));
    case 'spare':
      return goOn(mayAskAudience(state) ? { ...now, phase: 'spare', from: now.phase } : undefined);
    case 'back': {
      const before = past.at(-1);
      return before ? { ...state, now: before, past: past.slice(0, -1) } : state;
    }
    case 'hands':
      return correct(state, act.hands);
  }
}

/** The bell begins to ring: not where a step back or the audience's question comes to it once more. */
export const isRinging = (before: BellState | undefined, now: BellState | undefined): boolean =>
  before !== undefined &&
  now?.now.phase === 'bell' &&
  !['bell', 'spare-idea'].includes(before.now.phase) &&
  now.past.length > before.past.length;

/** Which of so many sentences the cheering team says this time: another one each time while there are. */
export function sentenceOf({ seed, now }: BellState, many: number): number {
  return (Math.floor(random(seed)() * many) + now.rescued) % many;
}

/** Who rings: the last one, those who are left, all when nobody is, or all the teams. */
export function ringer({ rules, now }: BellState): 'one' | 'many' | 'all' | 'teams' {
  if (rules.form === 'teams') return 'teams';
  return now.floor === 0 ? 'all' : now.floor === 1 ? 'one' : 'many';
}
