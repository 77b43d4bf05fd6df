import { shuffle } from '../../lib/random';
import type { Text } from '../../lib/text';

/*
 * A leader learns alone: a module is a walk through pages, situations, a conversation to practise and a self-check. Nobody is scored. Some
 * answers help less: they are told why, and another one can be given at once.
 */

export interface LessonPage {
  title: Text;
  paragraphs: readonly Text[];
  points?: readonly Text[];
  /** Ids of the region's lines. */
  lines?: readonly string[];
  /** What nobody has confirmed yet. */
  unverified?: readonly Text[];
}

/** `reply` is what comes of it, and why. */
export interface Option {
  id: string;
  good: boolean;
  label: Text;
  reply: Text;
}

export interface Situation {
  id: string;
  text: Text;
  options: readonly Option[];
}

export interface Turn {
  id: string;
  child: Text;
  /** `next` is the id of a turn or an ending. */
  options: readonly (Option & { next: string })[];
}

export interface Ending {
  id: string;
  child: Text;
  close: Text;
}

export interface Practice {
  title: Text;
  intro: Text;
  start: string;
  turns: readonly Turn[];
  endings: readonly Ending[];
}

export interface Question {
  id: string;
  ask: Text;
  options: readonly { id: string; right: boolean; label: Text }[];
  why: Text;
}

export interface Lesson {
  id: string;
  review: 'draft' | 'approved';
  title: Text;
  minutes: number;
  /** What one can do afterwards. */
  aim: Text;
  pages: readonly LessonPage[];
  situations: readonly Situation[];
  practice?: Practice;
  check: readonly Question[];
  sources: readonly { ref: string; says: Text; unverified?: boolean }[];
}

/** Plain JSON. */
export interface Walk {
  /** Decides in which order options stand. */
  seed: number;
  /** How many stops are behind: see `stopsOf`. */
  stop: number;
  /** Ids of the turns of the conversation so far, the one that is on last; empty before it begins. */
  trail: readonly string[];
  /** The option chosen here last. */
  chosen?: string;
  /** The first answer to each question of the self-check: for the leader's own eyes. */
  first: Readonly<Record<string, string>>;
}

export type LessonAct = { do: 'next' | 'back' } | { do: 'choose'; option: string };

type Stop =
  | { part: 'page'; page: LessonPage }
  | { part: 'situation'; situation: Situation }
  | { part: 'practice'; practice: Practice }
  | { part: 'check'; question: Question }
  | { part: 'done' };

/** What stands before the reader; the conversation stop by stop. */
export type Place =
  | Exclude<Stop, { part: 'practice' }>
  | { part: 'practice'; practice: Practice }
  | { part: 'turn'; practice: Practice; turn: Turn }
  | { part: 'ending'; practice: Practice; ending: Ending };

export const setOut = (seed: number): Walk => ({ seed, stop: 0, trail: [], first: {} });

const stopsOf = ({ pages, situations, practice, check }: Lesson): Stop[] => [
  ...pages.map((page) => ({ part: 'page', page }) as const),
  ...situations.map((situation) => ({ part: 'situation', situation }) as const),
  ...(practice ? [{ part: 'practice', practice } as const] : []),
  ...check.map((question) => ({ part: 'check', question }) as const),
  { part: 'done' },
];

export function placeOf(lesson: Lesson, { stop, trail }: Walk): Place {
  const place = stopsOf(lesson)[stop] ?? { part: 'done' };
  if (place.part !== 'practice') return place;
  const { practice } = place;
  const now = trail.at(-1);
  const turn = practice.turns.find(({ id }) => id === now);
  if (turn) return { part: 'turn', practice, turn };
  const ending = practice.endings.find(({ id }) => id === now);
  return ending ? { part: 'ending', practice, ending } : place;
}

interface AnyOption {
  id: string;
  label: Text;
}

/** What can be chosen here; nothing where one only reads. */
function optionsAt(place: Place): readonly AnyOption[] {
  switch (place.part) {
    case 'situation':
      return place.situation.options;
    case 'turn':
      return place.turn.options;
    case 'check':
      return place.question.options;
    default:
      return [];
  }
}

/** The options in an order of the seed's: the same one whenever the place is come to again. */
export function shuffledAt(lesson: Lesson, walk: Walk): readonly AnyOption[] {
  const place = placeOf(lesson, walk);
  const turn = place.part === 'turn' ? place.practice.turns.indexOf(place.turn) : 0;
  return shuffle(optionsAt(place), walk.seed + 100 * walk.stop + turn);
}

/** What the leader chose here helps, and what comes of it; undefined before anything was chosen. */
export function replyAt(lesson: Lesson, walk: Walk): { good: boolean; text: Text } | undefined {
  const place = placeOf(lesson, walk);
  if (place.part === 'check') {
    const option = place.question.options.find(({ id }) => id === walk.chosen);
    return option && { good: option.right, text: place.question.why };
  }
  const options = place.part === 'situation' ? place.situation.options : place.part === 'turn' ? place.turn.options : [];
  const option = options.find(({ id }) => id === walk.chosen);
  return option && { good: option.good, text: option.reply };
}

/** Whether the walk goes on from here: a situation waits for an answer that helps, a conversation and a question for any. */
export function goesOn(lesson: Lesson, walk: Walk): boolean {
  const place = placeOf(lesson, walk);
  if (place.part === 'done') return false;
  if (optionsAt(place).length === 0) return true;
  const reply = replyAt(lesson, walk);
  return reply !== undefined && (place.part !== 'situation' || reply.good);
}

const fresh = ({ chosen: _, ...walk }: Walk): Walk => walk;

function next(lesson: Lesson, walk: Walk): Walk {
  if (!goesOn(lesson, walk)) return walk;
  const place = placeOf(lesson, walk);
  if (place.part === 'practice') return { ...fresh(walk), trail: [place.practice.start] };
  if (place.part === 'turn') {
    const option = place.turn.options.find(({ id }) => id === walk.chosen);
    return option ? { ...fresh(walk), trail: [...walk.trail, option.next] } : walk;
  }
  return { ...fresh(walk), stop: walk.stop + 1, trail: [] };
}

function back(walk: Walk): Walk {
  if (walk.trail.length > 0) return { ...fresh(walk), trail: walk.trail.slice(0, -1) };
  return walk.stop > 0 ? { ...fresh(walk), stop: walk.stop - 1 } : walk;
}

function choose(lesson: Lesson, walk: Walk, option: string): Walk {
  const place = placeOf(lesson, walk);
  if (walk.chosen === option || !optionsAt(place).some(({ id }) => id === option)) return walk;
  const first = place.part === 'check' ? { [place.question.id]: option, ...walk.first } : walk.first;
  return { ...walk, chosen: option, first };
}

/** Where it leads. The same object for what means nothing here. */
export function walkOn(lesson: Lesson, walk: Walk, act: LessonAct): Walk {
  switch (act.do) {
    case 'next':
      return next(lesson, walk);
    case 'back':
      return back(walk);
    case 'choose':
      return choose(lesson, walk, act.option);
  }
}

/** The conversation counts as one: how long it takes is the leader's choice. */
export function progressOf(lesson: Lesson, { stop }: Walk): { at: number; of: number } {
  const of = stopsOf(lesson).length - 1;
  return { at: Math.min(stop + 1, of), of };
}

/** Questions whose first answer was another one: worth reading again. */
export const rereadOf = ({ check }: Lesson, { first }: Walk): Question[] =>
  check.filter(({ id, options }) => !options.some((option) => option.right && option.id === first[id]));
