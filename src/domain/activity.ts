import type { Text } from '../lib/text';

/**
 * The one contract of the house. An activity (mini-game) is a pure set of rules: `view` describes what is on the stage,
 * a Phaser scene paints it, and a layer of real buttons over the canvas receives all input. Nothing here knows Phaser or the DOM.
 */

/** Age bands: A 6-8, B 9-11, C 12-15 years. */
export type Band = 'A' | 'B' | 'C';
export const bands = ['A', 'B', 'C'] as const satisfies readonly Band[];

/** The stage is wider than tall or taller than wide; rules place boxes for either. */
export type Shape = 'wide' | 'tall';

/** In percent (0-100) of the play area: the free part of the stage between the speech bubble and the choices. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Target {
  /** Unique within a view; stable while it means the same thing. */
  id: string;
  label: Text;
  /** What stands on it, when the picture says the rest of the label: a part of the label, word for word. */
  caption?: Text;
  /** Where it lies on the stage. Without one it is a choice: a card below the stage, in reading order. */
  box?: Box;
  /** A picture for the card: a name in `src/art/cards`. */
  picture?: string;
  /** `hold` may be pressed for long: that sends `hold` intents, and one with amount 0 on letting go. Taps must do as well. */
  role?: 'pick-up' | 'drop-on' | 'hold';
  held?: boolean;
  disabled?: boolean;
  /** A key of the keyboard that does the same, e.g. `1` on a phone pad. */
  key?: string;
  /** What a painter should draw for it, when its id does not say so, e.g. `helper`, `key`. */
  kind?: string;
}

/** A character on the stage. `face` and `pose` are names in `src/art`. */
export interface Actor {
  id: string;
  at: 'far-left' | 'left' | 'middle' | 'right' | 'far-right';
  face: string;
  pose: string;
  /** Stands this much nearer to us, and is that much larger. */
  near?: number;
}

/** A thing on the stage that can't be touched: a painter draws it, and what it says is also in the prompt or the status. */
export interface Prop {
  kind: string;
  box: Box;
  /** Digits or a number to show on it. */
  text?: string;
  /** A name in `src/art/cards`. */
  picture?: string;
}

export interface View {
  /** What is said or asked now; shown in the bubble, read aloud, announced. */
  prompt: Text;
  /** Who says it: an actor's id, or nobody (the narrator). */
  speaker?: string;
  targets: Target[];
  /** Where the child is, for those who can't see the stage: "Đã bấm 1, 1". May be empty. */
  status: Text;
  cast: Actor[];
  props?: Prop[];
  /** Facts only a painter needs: is the lamp lit, what is on the phone's display. */
  scene?: Readonly<Record<string, string | number | boolean>>;
  /** Width by height that the play area must have, for boxes that lie on a figure; otherwise it takes all the room there is. */
  aspect?: number;
  /** 0-1: how far through the activity. */
  progress: number;
  done: boolean;
}

export type Intent =
  | { type: 'tap'; id: string }
  | { type: 'drop'; id: string; on: string }
  | { type: 'hold'; id: string; amount: number }
  | { type: 'tick'; ms: number };

/** What happened, as data: the scene animates it, the sound kit plays it. Never needed to understand the game. */
export type Effect =
  | { type: 'tap'; on?: string }
  | { type: 'right'; on?: string }
  | { type: 'retry'; on?: string }
  | { type: 'sound'; name: string }
  | { type: 'celebrate' };

/** The axes of the WIST chain: recognise (OK and not OK), say, do, tell whom, report what. */
export const axes = ['recognise-ok', 'recognise-not-ok', 'say', 'do', 'tell', 'report'] as const;
export type Axis = (typeof axes)[number];

/** Who oversteps or helps in a situation. Strangers are only one of many. */
export const persons = [
  'relative',
  'neighbour',
  'teacher',
  'coach',
  'older-child',
  'peer',
  'woman',
  'man',
  'online',
  'stranger',
  'doctor',
  'friend',
  'nobody',
] as const;
export type Person = (typeof persons)[number];

export const settings = ['home', 'school', 'road', 'beach', 'market', 'sports', 'clinic', 'online', 'field', 'neighbourhood'] as const;
export type Setting = (typeof settings)[number];

/** One recorded decision. Ids only: no words, no times, nothing about the child. */
export interface Answer {
  item: string;
  axis: Axis;
  right: boolean;
  person?: Person;
  setting?: Setting;
}

export interface Step<State> {
  state: State;
  effects: Effect[];
  answers: Answer[];
}

/** State must survive JSON: it is what a killed machine resumes from. */
export interface Rules<Level, State> {
  start(level: Level, seed: number): State;
  /** An intent that means nothing now returns the same state object and no effects. */
  reduce(level: Level, state: State, intent: Intent): Step<State>;
  view(level: Level, state: State, shape: Shape): View;
}

export interface Activity<Level = unknown, State = unknown> {
  type: string;
  rules: Rules<Level, State>;
  /** The level without what helps at the first time, for a child who has finished the station before. None: nothing helps too much. */
  unaided?(level: Level): Level;
}

export const same = <State>(state: State): Step<State> => ({ state, effects: [], answers: [] });
