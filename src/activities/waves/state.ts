import type { Choice, Ear, Level, Line, Shore } from './level';

export interface State {
  phase:
    | 'intro'
    | 'news'
    | 'wash'
    | 'gone'
    | 'add'
    | 'added'
    | 'back'
    | 'answer'
    | 'answered'
    | 'dry'
    | 'tell'
    | 'told'
    | 'aloud'
    | 'said'
    | 'ending'
    | 'done';
  seed: number;
  /** Which shore. */
  at: number;
  /** Ids of sentences that the wave took, and of those that it ran over and left; in the order of the level. */
  washed: string[];
  left: string[];
  /** Weak answers that were tried, and the one that was touched last. */
  tried: string[];
  last?: string;
  /** What was added, what was answered, and who was told. */
  added?: string;
  answered?: string;
  to?: string;
  /** Sentences that were raked to the heap, by their place in `grainsOf`, in order. */
  raked: number[];
  /** The sentence that the child says aloud. */
  own?: string;
}

export interface Facts {
  phase: State['phase'];
  hero: string;
  /** The sentence that was offered to the wave last, and whether the wave took it. */
  wave?: { line: string; took: boolean };
  /** Sentences that stayed when the wave ran over them. */
  left: readonly string[];
  /** Where the sentences lie, whether or not the wave has taken them. */
  raked: readonly number[];
  grains: readonly Grain[];
  /** How many heaps stand already. */
  heaps: number;
  /** Another one for each phase of each shore. */
  round: string;
}

/** A true sentence that has dried. */
export interface Grain {
  id: string;
  picture?: string;
  /** Something was added: it is larger. */
  large: boolean;
}

// `at` never leaves the level.
export const shoreAt = (level: Level, { at }: State): Shore => level.shores[at] as Shore;
export const lineOf = ({ lines }: Shore, id: string | undefined): Line | undefined => lines.find((each) => each.id === id);
export const blames = ({ lines }: Shore): Line[] => lines.filter(({ kind }) => kind === 'blame');
export const keptOf = ({ lines }: Shore): Line[] => lines.filter(({ kind }) => kind !== 'blame');
export const hardOf = ({ lines }: Shore): Line | undefined => lines.find(({ kind }) => kind === 'hard');
export const optionOf = <T extends Choice | Ear>(options: readonly T[] | undefined, id: string | undefined): T | undefined =>
  options?.find((each) => each.id === id);

export type Asks = 'add' | 'answer' | 'tell';
export const optionsOf = ({ add, back, tell }: Shore, asks: Asks): readonly (Choice | Ear)[] =>
  ({ add: add?.options, answer: back?.options, tell: tell?.options })[asks] ?? [];

/** What lies there to be raked: the sentences that stayed, and what was answered. */
export function grainsOf(shore: Shore, { answered }: State): readonly (Line | Choice)[] {
  const said = optionOf(shore.back?.options, answered);
  return [...keptOf(shore), ...(said ? [said] : [])];
}
