import { listeners, type Unsubscribe } from '../lib/store';
import type { Answer, Effect, Intent, Rules, Shape, View } from './activity';

export interface Change {
  effects: Effect[];
  answers: Answer[];
}

/** One run of one activity. Data flows one way: dispatch -> rules -> new state -> everyone who subscribed. */
export interface Session {
  view(shape: Shape): View;
  dispatch(intent: Intent): void;
  /** Called after every change of state. */
  subscribe(listener: (change: Change) => void): Unsubscribe;
  /** The state as JSON-safe data: what is saved, and what `startSession` takes back as `resume`. */
  snapshot(): unknown;
  pause(): void;
  resume(): void;
}

/**
 * @param seed decides every shuffle of this run; save it beside the snapshot
 * @param saved a snapshot of an earlier run of the same level and seed
 */
export function startSession<Level, State>(rules: Rules<Level, State>, level: Level, seed: number, saved?: unknown): Session {
  let state = (saved ?? rules.start(level, seed)) as State;
  let paused = false;
  const changes = listeners<Change>();
  return {
    view: (shape) => rules.view(level, state, shape),
    dispatch(intent) {
      if (paused) return;
      const step = rules.reduce(level, state, intent);
      if (step.state === state && step.effects.length === 0) return;
      state = step.state;
      changes.emit({ effects: step.effects, answers: step.answers });
    },
    subscribe: changes.on,
    snapshot: () => state,
    pause() {
      paused = true;
    },
    resume() {
      paused = false;
    },
  };
}
