import { type AnyRules, frozen, nearest, tappable } from '../../src/compile/guess/taps';

/** What of a state decides how the game can go on. Two states with the same essence are one for the search. */
export type Essence = (level: unknown, state: unknown) => unknown;

export interface Search {
  /** One for each essence that taps can reach. */
  states: unknown[];
  /** Nothing was left out: the search is a proof. */
  whole: boolean;
  /** States from which no taps lead to the end. */
  stuck: unknown[];
}

const after = (rules: AnyRules, level: unknown, state: unknown): unknown[] =>
  tappable(rules.view(level, state, 'tall')).map((id) => frozen(rules.reduce(level, state, { type: 'tap', id }).state));

const isDone = (rules: AnyRules, level: unknown, state: unknown): boolean => rules.view(level, state, 'tall').done;

/** Plays on by taps, each time to the nearest state that is further. @returns the finished state, or undefined when there is no way */
export function finish(rules: AnyRules, level: unknown, from: unknown, essence: Essence): unknown | undefined {
  const ways = (state: unknown) => after(rules, level, state);
  const keyOf = (state: unknown) => JSON.stringify(essence(level, state));
  let state: unknown | undefined = from;
  while (state !== undefined && !isDone(rules, level, state)) {
    const { progress } = rules.view(level, state, 'tall');
    const further = (each: unknown) => {
      const view = rules.view(level, each, 'tall');
      return view.done || view.progress > progress;
    };
    state = nearest(state, ways, keyOf, further, 20_000)?.at(-1);
  }
  return state;
}

/**
 * Every state that taps can reach, and those that cannot be finished from there. Past `cap` states the rest is not opened;
 * each of those at the edge must then find the end, or one that can be finished, in a few taps.
 */
export function search(rules: AnyRules, level: unknown, essence: Essence, cap: number): Search {
  const keyOf = (state: unknown) => JSON.stringify(essence(level, state));
  const ways = (state: unknown) => after(rules, level, state);
  const start = frozen(rules.start(level, 1));
  const states = [start];
  const index = new Map([[keyOf(start), 0]]);
  const before: number[][] = [[]];
  let opened = 0;
  for (; opened < states.length && opened < cap; opened++) {
    for (const next of ways(states[opened])) {
      const key = keyOf(next);
      const known = index.get(key);
      if (known !== undefined) before[known]?.push(opened);
      else {
        index.set(key, states.length);
        before.push([opened]);
        states.push(next);
      }
    }
  }
  const good = new Set<number>();
  const spread = (from: number) => {
    const todo = [from];
    for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
      if (good.has(at)) continue;
      good.add(at);
      todo.push(...(before[at] ?? []));
    }
  };
  for (const [at, state] of states.entries()) if (isDone(rules, level, state)) spread(at);
  for (let at = opened; at < states.length; at++) {
    const back = (state: unknown) => good.has(index.get(keyOf(state)) ?? -1) || isDone(rules, level, state);
    if (!good.has(at) && nearest(states[at], ways, keyOf, back, 500) !== undefined) spread(at);
  }
  return { states, whole: opened === states.length, stuck: states.filter((_, at) => !good.has(at)) };
}
