import { type Cell, type Field, MOST } from './hand-in';

/* Numbers that can't be: somebody wrote one nought too many, or wrote in a file. */

/**
 * Counts that are less than their parts, or more than any unit ever counts, by the ids of their fields. What is hidden is in none of them.
 * Parts of one split, and those of a sensitive count, exclude each other: they are looked at together.
 */
export function impossible(fields: readonly Field[], counts: Readonly<Record<string, Cell | undefined>>): string[] {
  const count = (id: string) => counts[id] ?? undefined;
  return fields.flatMap((whole) => {
    const n = count(whole.id);
    if (n === undefined) return [];
    const sums = new Map<string, number>();
    for (const { id, of, split, sensitive } of fields) {
      if (of !== whole.id || id === of) continue;
      const together = split ?? (sensitive && whole.sensitive ? whole.id : id);
      sums.set(together, (sums.get(together) ?? 0) + (count(id) ?? 0));
    }
    return (whole.distinct && n > MOST) || [...sums.values()].some((sum) => sum > n) ? [whole.id] : [];
  });
}
