/** @returns undefined for no values */
export function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

/** The middle value, or the mean of the two in the middle. @throws without values: nothing measured must never look like a good figure */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half];
  const lower = sorted.length % 2 === 0 ? sorted[half - 1] : upper;
  if (upper === undefined || lower === undefined) throw new Error('Nothing was measured');
  return (upper + lower) / 2;
}

export interface Compared {
  game: number;
  baseline: number;
  /** game / baseline */
  ratio: number;
  /** What the ratio may be at most. */
  limit: number;
  ok: boolean;
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Medians of what was measured by turns. @param digits after the point, of game and baseline */
export function compare(game: readonly number[], baseline: readonly number[], limit: number, digits = 0): Compared {
  const [ours, theirs] = [median(game), median(baseline)];
  const ratio = round(ours / theirs, 2);
  return { game: round(ours, digits), baseline: round(theirs, digits), ratio, limit, ok: ratio <= limit };
}

export interface Bounded {
  game: number;
  limit: number;
  ok: boolean;
}

/** A median against a bound of its own. */
export function bound(game: readonly number[], limit: number, digits = 0): Bounded {
  const ours = round(median(game), digits);
  return { game: ours, limit, ok: ours <= limit };
}

/** The names (`a.b.c`) of everything in a tree of figures that has `ok`, by whether it is. */
export function verdict(tree: unknown, name = ''): { passed: string[]; missed: string[] } {
  const passed: string[] = [];
  const missed: string[] = [];
  if (typeof tree === 'object' && tree !== null) {
    if ('ok' in tree) (tree.ok === true ? passed : missed).push(name);
    else
      for (const [key, value] of Object.entries(tree)) {
        const below = verdict(value, name ? `${name}.${key}` : key);
        passed.push(...below.passed);
        missed.push(...below.missed);
      }
  }
  return { passed, missed };
}
