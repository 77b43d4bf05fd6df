import { listeners, type Unsubscribe } from '../lib/store';
import type { Answer, Effect, Intent, Rules, Shape, View } from './activity';
import { chanceOf } from './chance';

export interface Change {
  effects: Effect[];
  answers: Answer[];
}

/** One run of one activity. Data flows one way: dispatch -> rules -> new state -> everyone who subscribed. */
export interface Session {
  /** The same object for the same state and shape: who paints, reads aloud or mirrors it asks as often as it likes. */
  view(shape: Shape): View;
  dispatch(intent: Intent): void;
  /** Called after every change of state. */
  subscribe(listener: (change: Change) => void): Unsubscribe;
  /** The state as JSON-safe data: what is saved, and what `startSession` takes back as `resume`. */
  snapshot(): unknown;
  /** Takes over a snapshot of the same level and seed, from a window that plays it: shown with these effects, answered there. */
  adopt(snapshot: unknown, effects?: Effect[]): void;
  pause(): void;
  resume(): void;
}

/**
 * @param seed decides every shuffle of this run; save it beside the snapshot
 * @param saved a snapshot of an earlier run of the same level and seed
 */
export function startSession<Level, State>(rules: Rules<Level, State>, level: Level, seed: number, saved?: unknown): Session {
  let state = (saved ?? rules.start(level, seed)) as State;
  let views: Partial<Record<Shape, View>> = {};
  let paused = false;
  const changes = listeners<Change>();

  function become(next: State, change: Change) {
    if (next !== state) views = {};
    state = next;
    changes.emit(change);
  }

  const view = (shape: Shape): View => {
    views[shape] ??= rules.view(level, state, shape);
    return views[shape];
  };

  return {
    view,
    dispatch(intent) {
      if (paused) return;
      const step = rules.reduce(level, state, intent);
      if (step.state === state && step.effects.length === 0) return;
      const answersTo = (other: Intent) => rules.reduce(level, state, other).answers;
      const answers = step.answers.map((answer) => ({ ...answer, chance: chanceOf(view('wide').targets, answersTo, intent, answer) }));
      become(step.state, { effects: step.effects, answers });
    },
    subscribe: changes.on,
    snapshot: () => state,
    adopt: (snapshot, effects = []) => become(snapshot as State, { effects, answers: [] }),
    pause() {
      paused = true;
    },
    resume() {
      paused = false;
    },
  };
}
