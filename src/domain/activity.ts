import type { Box } from '../lib/boxes';
import type { Text } from '../lib/text';
import type { Situation } from './content';
import type { Axis, Band, Person, Setting } from './terms';

export type { Box } from '../lib/boxes';
export { type Axis, axes, type Band, bands, type Person, persons, type Setting, settings } from './terms';

/**
 * The one contract of the house. An activity (mini-game) is a pure set of rules: `view` describes what is on the stage,
 * a Phaser scene paints it, and a layer of real buttons over the canvas receives all input. Nothing here knows Phaser or the DOM.
 */

/** The stage is wider than tall or taller than wide; rules place boxes for either. */
export type Shape = 'wide' | 'tall';

/**
 * Where a button on the stage shows its name.
 * `hidden`: the drawing says it all; the name is there for screen readers, and for everybody when nothing is drawn.
 * `pictured`: the same, but when nothing is drawn its picture stands there in place of the name.
 * `below`: on a plate at the foot of the box, under the drawing; pale while the button is off.
 * `plate`: the same, but as clear while the button is off.
 * `lower`: as `below`, but a little over the foot on a small phone, so that a face above stays free.
 * `beside`: on a plate under the drawing, on a tall stage to the right of it.
 * `half`: as `beside`, but on a tall stage the right half of the box is the name's, for names of more than a line.
 * `foot`, `middle`, `head`: on a plate that lies on the drawing there, for a part of a figure.
 * `written`: on the button itself: on its right half, on a tall stage at its foot.
 * `written-low`: as `written`, for a button too low for that: on a tall stage in its middle.
 */
export type NamePlace =
  | 'hidden'
  | 'pictured'
  | 'below'
  | 'plate'
  | 'lower'
  | 'beside'
  | 'half'
  | 'foot'
  | 'middle'
  | 'head'
  | 'written'
  | 'written-low';

export interface Target {
  /** Unique within a view; stable while it means the same thing. */
  id: string;
  label: Text;
  /** What stands on it, when the picture says the rest of the label: a part of the label, word for word. */
  caption?: Text;
  /** Where it lies on the stage. Without one it is a choice: a card below the stage, in reading order. */
  box?: Box;
  /** Where in its box the label is shown. */
  name?: NamePlace;
  /** Of the choices the one that leads on: a large button instead of a card. */
  main?: boolean;
  /** A picture for the card: a name in `src/art/cards`. */
  picture?: string;
  /** `hold` may be pressed for long: that sends `hold` intents, and one with amount 0 on letting go. Taps must do as well. */
  role?: 'pick-up' | 'drop-on' | 'hold';
  held?: boolean;
  disabled?: boolean;
  /** A key of the keyboard that does the same, e.g. `1` on a phone pad. */
  key?: string;
  /** What a painter should draw for it, when its id does not say so. */
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

/** @template Facts what only the game's own painter needs to know: plain data that survives JSON */
export interface View<Facts = unknown> {
  /** What is said or asked now; shown in the bubble, read aloud, announced. */
  prompt: Text;
  /** What it is about, for those who don't read yet: a name in `src/art/cards`, where the stage doesn't show it. */
  picture?: string;
  /** Who says it: an actor's id, or nobody (the narrator). */
  speaker?: string;
  targets: Target[];
  /** Where the child is, for those who can't see the stage: "Đã bấm 1, 1". May be empty. */
  status: Text;
  cast: Actor[];
  props?: Prop[];
  scene?: Facts;
  /** What is to be seen of the place around: is the lamp of its landmark lit, how far is the boat out. */
  place?: Readonly<Record<string, string | number | boolean>>;
  /** Width by height that the play area must have, for boxes that lie on a figure; otherwise it takes all the room there is. */
  aspect?: number;
  /** 0-1: how far through the activity. */
  progress: number;
  done: boolean;
}

export type Intent = { type: 'tap'; id: string } | { type: 'drop'; id: string; on: string } | { type: 'hold'; id: string; amount: number };

/** What happened, as data: the scene animates it, the sound kit plays it. Never needed to understand the game. */
export type Effect =
  | { type: 'tap'; on?: string }
  | { type: 'right'; on?: string }
  | { type: 'retry'; on?: string }
  | { type: 'sound'; name: string }
  | { type: 'celebrate' };

/** One recorded decision. Ids only: no words, no times, nothing about the child. */
export interface Answer {
  item: string;
  axis: Axis;
  right: boolean;
  person?: Person;
  setting?: Setting;
  /** How likely it was right by guessing, 0-1: the session adds it. Answers of releases before 0.4.0 have none. */
  chance?: number;
}

export interface Step<State> {
  state: State;
  effects: Effect[];
  answers: Answer[];
}

/** State must survive JSON: it is what a killed machine resumes from. */
export interface Rules<Level, State, Facts = unknown> {
  start(level: Level, seed: number): State;
  /** An intent that means nothing now returns the same state object and no effects. */
  reduce(level: Level, state: State, intent: Intent): Step<State>;
  view(level: Level, state: State, shape: Shape): View<Facts>;
}

export interface Activity<Level = unknown, State = unknown> {
  type: string;
  rules: Rules<Level, State>;
  /** The level without what helps at the first time, for a child who has finished the station before. None: nothing helps too much. */
  unaided?(level: Level): Level;
}

/**
 * What a game that is played with situations of the bank can do with other ones; the `bank.ts` of its folder exports it as `bank`.
 * It is known before the game itself is fetched, so it needs nothing but types.
 */
export interface Bank<Level = unknown> {
  /**
   * The level of a later run of the station.
   * @param others the situations whose turn it is now, in place of those with these ids; none when there are none
   */
  vary?(level: Level, others: (own: readonly string[]) => readonly Situation[]): Level;
  /** A level of any situations, and the files of `src/art/cards` that it needs beside theirs: what review is played as. */
  practise?(cases: readonly Situation[], band: Band, words: { intro: Text; ending: Text }): { level: Level; pictures: readonly string[] };
}
