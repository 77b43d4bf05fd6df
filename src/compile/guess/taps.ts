import type { Rules, View } from '../../domain/activity';

export type AnyRules = Rules<unknown, unknown>;

/** Rules are pure: a frozen state that they change throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

export const tappable = ({ targets }: View): string[] => targets.filter(({ disabled }) => !disabled).map(({ id }) => id);

/**
 * Breadth first to the first state that is `wanted`, at least one tap away.
 * @param after the states that one tap leads to
 * @param keyOf two states with the same key are one
 * @param most states looked at before it gives up
 * @returns the states on the way, that one last
 */
export function nearest(
  from: unknown,
  after: (state: unknown) => readonly unknown[],
  keyOf: (state: unknown) => string,
  wanted: (state: unknown) => boolean,
  most: number,
): unknown[] | undefined {
  interface Place {
    state: unknown;
    before?: Place;
  }
  const way = ({ state, before }: Place): unknown[] => (before ? [...way(before), state] : []);
  const seen = new Set([keyOf(from)]);
  const queue: Place[] = [{ state: from }];
  for (const before of queue) {
    for (const state of after(before.state)) {
      const key = keyOf(state);
      if (seen.has(key)) continue;
      if (wanted(state)) return way({ state, before });
      if (seen.size >= most) continue;
      seen.add(key);
      queue.push({ state, before });
    }
  }
  return undefined;
}
