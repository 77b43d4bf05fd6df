import type { Hand } from './hand';
import type { Place } from './places';

export interface State {
  phase:
    | 'intro'
    | 'palm'
    | 'pick'
    | 'call'
    | 'press'
    | 'order'
    | 'ordered'
    | 'ask'
    | 'told'
    | 'reach'
    | 'reached'
    | 'why'
    | 'light'
    | 'fire'
    | 'glow'
    | 'ending'
    | 'done';
  /** Missing in saves of 0.3.0 and before: they go on with their ways as written. */
  seed?: number;
  /** Presses of the palm, or of the finger that is growing. */
  presses: number;
  /** Thumb to little finger: roles only. */
  hand: Hand;
  /** The finger that comes next. */
  slot: number;
  place: Place;
  /** The role that waits for its word. */
  picked?: string;
  /** The need that the hand does not meet yet: index into the level's needs. */
  missing?: number;
  /** The first try of a whole hand was recorded. */
  checked: boolean;
  /** Fingers in the order of telling. */
  order: number[];
  at: number;
  /** Fingers of this story that were not the best idea; ways, while asking how to reach somebody. */
  tried: number[];
  /** The finger whose person has no time. */
  busy?: number;
  /** The finger that listens. */
  found?: number;
  /** Ways to reach that did not help; then the one that does. */
  ways: string[];
  lit: number[];
}
