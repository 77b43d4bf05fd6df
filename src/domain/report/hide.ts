import type { Cell, Field } from './hand-in';

/** Smaller counts of origin or circumstances are hidden: more than the 5 that is asked, so that a later, larger count still leaves 0 to 9 open. */
export const LEAST_SHOWN = 10;

/**
 * The counts as they may be told, on paper and in every file: what is hidden is in none of them.
 * @param counts by the id of its field; whole numbers
 */
export const hide = (fields: readonly Field[], counts: Readonly<Record<string, number>>): Record<string, Cell> =>
  Object.fromEntries(
    fields.map(({ id, sensitive }) => {
      const count = counts[id] ?? 0;
      return [id, sensitive && count < LEAST_SHOWN ? null : count];
    }),
  );
