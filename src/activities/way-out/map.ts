/** How many places a map has room for, across and down. */
export const grid = { wide: { columns: 5, rows: 3 }, tall: { columns: 3, rows: 4 } } as const;

/** Spots from which one can step to this one. */
export const joined = ({ trails }: { trails: readonly (readonly [string, string])[] }, id: string): string[] =>
  trails.flatMap(([from, to]) => (from === id ? [to] : to === id ? [from] : []));
