/** So many places are shown the way to; after them the child goes where it likes. */
const LED = 2;

/**
 * Where a child should begin: the first unfinished of the first two open places, nowhere once both are finished.
 * It is a hint and never a lock: who needs the telephone lesson now must reach it now.
 * @param open ids in the order of the journey
 */
export const beginAt = (open: readonly string[], finished: readonly string[]): string | undefined =>
  open.slice(0, LED).find((id) => !finished.includes(id));
