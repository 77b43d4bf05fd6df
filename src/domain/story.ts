import type { Text } from '../lib/text';
import type { Axis, Person, Setting } from './terms';

/** A story as data: compiled from ink at build, so that neither ink's compiler nor its engine reaches the browser. */
export interface StoryGraph {
  start: string;
  nodes: Readonly<Record<string, StoryNode>>;
}

export interface StoryNode {
  lines: readonly StoryLine[];
  /** None: the story ends after the lines. */
  choices: readonly StoryChoice[];
}

export interface StoryLine {
  text: Text;
  /** An actor's id, or `narrator`. */
  who: string;
  face?: string;
  pose?: string;
  picture?: string;
  stage: readonly StageDirection[];
}

export type StageDirection =
  | { do: 'enter'; id: string; at: 'far-left' | 'left' | 'middle' | 'right' | 'far-right'; face: string; pose: string }
  | { do: 'leave'; id: string }
  | { do: 'face'; id: string; face: string; pose?: string }
  | { do: 'scene'; key: string; value: string }
  | { do: 'sound'; name: string };

export interface StoryChoice {
  id: string;
  label: Text;
  to: string;
  answer?: { axis: Axis; right: boolean };
  picture?: string;
  person?: Person;
  setting?: Setting;
}
