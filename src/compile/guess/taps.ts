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
 * Breadth first to the first state that is `wanted`; at least one tap away.
 * @param after the states that one tap leads to
 * @param keyOf two states with the same key are one
 * @param most states looked at before it gives up
 */
export function nearest(
  from: unknown,
  after: (state: unknown) => readonly unknown[],
  keyOf: (state: unknown) => string,
  wanted: (state: unknown) => boolean,
  most: number,
): unknown | undefined {
  const seen = new Set([keyOf(from)]);
  const queue = [from];
  for (const state of queue) {
    for (const next of after(state)) {
      const key = keyOf(next);
      if (seen.has(key)) continue;
      if (wanted(next)) return next;
      if (seen.size >= most) continue;
      seen.add(key);
      queue.push(next);
    }
  }
  return undefined;
}
