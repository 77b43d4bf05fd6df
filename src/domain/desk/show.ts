import type { Effect } from '../activity';
import { askedOf, type BellState, type Contest, playBell } from './bell';
import type { Block, Plan } from './plan';

/*
 * A session as it is held: one value for both windows. The presenter owns it, keeps it and sends it whole with a number that grows; whoever
 * comes late, was loaded anew or lay hidden shows the newest and has missed nothing.
 */

/** A game or a story that the group plays: its rules are pure, so the state is all that the projector needs. */
export interface Played {
  /** The step of the station: one of its games, or its story. */
  type: string;
  step: string;
  seed: number;
  /** A snapshot of its session. */
  state: unknown;
  /** What the last press did: shown once, by its number. */
  effects: readonly Effect[];
  turn: number;
}

/** Hands or cards counted for each option: alone, then after talking with the neighbour. */
export interface Vote {
  first: readonly number[];
  second?: readonly number[];
}

/** A contest that is over. */
export interface Rung {
  stations: readonly string[];
  /** Questions. */
  asked: number;
  /** How long it took; unknown of one that was left open. */
  ms?: number;
}

export interface Show {
  /** Grows with each change. */
  rev: number;
  plan: Plan;
  /** Which block is on. */
  at: number;
  /** Milliseconds that blocks have taken so far, by id; without the running time of the one that is on. */
  used: Readonly<Record<string, number>>;
  /** When the clock was set going, in ms since 1970; none while it stands. */
  since?: number;
  /** The projector shows nothing. */
  black: boolean;
  /** The team's goal: lamps lit along the coast. */
  lamps: number;
  /** By block. */
  votes: Readonly<Record<string, Vote>>;
  /** By block. */
  played: Readonly<Record<string, Played>>;
  /** Blocks whose mission was done. */
  ticked: readonly string[];
  over: boolean;
  /** A golden bell contest, as long as it is on: over everything else. */
  bell?: Contest;
  /** Contests that were held in it before. */
  rung?: readonly Rung[];
}

export type Act =
  | { do: 'next' | 'back' | 'pause' | 'resume' | 'black' | 'lamp' | 'tick' | 'vote-again' | 'end' }
  | { do: 'go'; at: number }
  | { do: 'count'; option: number; count: number; of: number }
  /** Of all options at once, as cards were read. */
  | { do: 'counts'; counts: readonly number[] }
  | { do: 'play'; played: Played }
  /** What has become of the contest; without it there is none any more. */
  | { do: 'bell'; bell?: BellState };

/** More hands than any hall has. */
export const MOST_HANDS = 999;
/** Lamps along the coast. */
export const MOST_LAMPS = 14;

/** @param now ms since 1970; the clock begins at once */
export const begin = (plan: Plan, now: number): Show => ({
  rev: 1,
  plan,
  at: 0,
  used: {},
  since: now,
  black: false,
  lamps: 0,
  votes: {},
  played: {},
  ticked: [],
  over: false,
});

/** So long nobody talks in one block: the page was left. */
const LEFT_MS = 3 * 60 * 60 * 1000;

/** A session that was left open comes back with its clock standing, and without the days between. */
export function woken(show: Show, now: number): Show {
  if (show.since === undefined || Math.abs(now - show.since) < LEFT_MS) return show;
  const { since: _, ...rest } = show;
  return rest;
}

export const blockOf = ({ plan, at }: Show): Block | undefined => plan.blocks[at];

/** Milliseconds that a block has taken. A clock that was set back takes nothing away. */
export function usedBy(show: Show, block: Block, now: number): number {
  const running = blockOf(show)?.id === block.id && show.since !== undefined ? Math.max(0, now - show.since) : 0;
  return (show.used[block.id] ?? 0) + running;
}

/** Milliseconds left of the block and of the whole plan; less than nothing when it takes longer. */
export function clockOf(show: Show, now: number): { block: number; all: number } {
  const left = (block: Block) => block.minutes * 60_000 - usedBy(show, block, now);
  const block = blockOf(show);
  const used = show.plan.blocks.reduce((sum, each) => sum + usedBy(show, each, now), 0);
  const all = show.plan.blocks.reduce((sum, { minutes }) => sum + minutes * 60_000, 0);
  return { block: block ? left(block) : 0, all: all - used };
}

/** The time of the block that is on, written down. */
function booked(show: Show, now: number): Show {
  const block = blockOf(show);
  if (!block || show.since === undefined) return show;
  return { ...show, used: { ...show.used, [block.id]: usedBy(show, block, now) }, since: now };
}

function goTo(show: Show, at: number, now: number): Show {
  if (at === show.at || !show.plan.blocks[at] || show.over) return show;
  // Each block that is finished lights a lamp, once.
  const further = at > Math.max(show.at, ...show.plan.blocks.map(({ id }, index) => (show.used[id] === undefined ? -1 : index)));
  return { ...booked(show, now), at, black: false, lamps: Math.min(MOST_LAMPS, show.lamps + (further ? 1 : 0)) };
}

const isCount = (hands: number) => Number.isInteger(hands) && hands >= 0 && hands <= MOST_HANDS;

/** The round that is counted: the first, or after talking. */
function counted(show: Show, countsFrom: (round: readonly number[]) => readonly number[]): Show {
  const block = blockOf(show);
  if (!block) return show;
  const vote = show.votes[block.id] ?? { first: [] };
  const counts = countsFrom(vote.second ?? vote.first);
  return { ...show, votes: { ...show.votes, [block.id]: vote.second ? { ...vote, second: counts } : { first: counts } } };
}

function count(show: Show, { option, count: hands, of }: Extract<Act, { do: 'count' }>): Show {
  if (!isCount(hands) || option < 0 || option >= of) return show;
  return counted(show, (round) => Array.from({ length: of }, (_, index) => (index === option ? hands : (round[index] ?? 0))));
}

/** Without its contest, which is written down if there was anything to it. */
function withoutBell({ bell, ...rest }: Show, now: number): Show {
  const asked = bell ? askedOf(bell.state) : 0;
  if (!bell || asked === 0) return rest;
  const ms = now - (bell.began ?? Number.NEGATIVE_INFINITY);
  const rung: Rung = { stations: bell.state.stations, asked, ...(ms >= 0 && ms < LEFT_MS && { ms }) };
  return { ...rest, rung: [...(rest.rung ?? []), rung] };
}

function ofBell(show: Show, next: BellState | undefined, now: number): Show {
  const { bell } = show;
  if (!next) return bell ? withoutBell(show, now) : show;
  if (bell?.state === next) return show;
  // What is played has the seed of its beginning: another one is another contest.
  if (bell && bell.state.seed !== next.seed) return ofBell(withoutBell(show, now), next, now);
  const began = bell ? bell.began : now;
  const same = bell?.state.now.phase === next.now.phase && bell.state.now.at === next.now.at;
  return {
    ...show,
    black: same && show.black,
    bell: { state: next, since: same ? bell.since : now, ...(began !== undefined && { began }) },
  };
}

function change(show: Show, act: Act, now: number): Show {
  const block = blockOf(show);
  if (show.bell && (act.do === 'next' || act.do === 'back')) return ofBell(show, playBell(show.bell.state, { do: act.do }), now);
  switch (act.do) {
    case 'next':
      return goTo(show, show.at + 1, now);
    case 'back':
      return goTo(show, show.at - 1, now);
    case 'go':
      return goTo(show, act.at, now);
    case 'pause': {
      if (show.since === undefined) return show;
      const { since: _, ...stopped } = booked(show, now);
      return stopped;
    }
    case 'resume':
      return show.since === undefined && !show.over ? { ...show, since: now } : show;
    case 'black':
      return { ...show, black: !show.black };
    case 'lamp':
      return show.lamps < MOST_LAMPS ? { ...show, lamps: show.lamps + 1 } : show;
    case 'tick': {
      if (!block) return show;
      const ticked = show.ticked.includes(block.id) ? show.ticked.filter((id) => id !== block.id) : [...show.ticked, block.id];
      return { ...show, ticked };
    }
    case 'count':
      return count(show, act);
    case 'counts':
      return act.counts.length > 0 && act.counts.every(isCount) ? counted(show, () => act.counts) : show;
    case 'vote-again': {
      const vote = block && show.votes[block.id];
      return vote && !vote.second ? { ...show, votes: { ...show.votes, [block.id]: { ...vote, second: vote.first.map(() => 0) } } } : show;
    }
    case 'play':
      return block ? { ...show, played: { ...show.played, [block.id]: act.played } } : show;
    case 'bell':
      return ofBell(show, act.bell, now);
    case 'end': {
      if (show.over) return show;
      const { since: _, ...stopped } = booked(withoutBell(show, now), now);
      return { ...stopped, over: true };
    }
  }
}

/** What comes of it. The same object when nothing changes. @param now ms since 1970 */
export function perform(show: Show, act: Act, now: number): Show {
  const next = change(show, act, now);
  return next === show ? show : { ...next, rev: show.rev + 1 };
}
