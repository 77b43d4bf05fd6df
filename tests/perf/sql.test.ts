import { describe, expect, it } from 'vitest';
import { compare, sqlOf } from './sql-totals';

/** `npm run bench:sql` prints the figures. */
const FILES = process.env.NIGHTLY ? 100_000 : 2000;

describe('the queries of /sql', () => {
  it(`give our totals of ${FILES} files of three levels`, async () => {
    const { files, rows, differ, found } = await compare(FILES, 19);
    expect(files).toBe(FILES);
    expect(rows).toBeGreaterThan(FILES);
    for (const count of Object.values(found)) expect(count).toBeGreaterThan(5);
    for (const rows of Object.values(differ)) expect(rows).toEqual([]);
  }, 900_000);

  it.each([
    ['an older revision', '2-counted', 'revision DESC', 'revision', '5-totals'],
    ['the other one of two that differ', '2-counted', 'revision DESC, line', 'revision DESC, line DESC', '5-totals'],
    ['hidden counts as none', '5-totals', 'WHEN value IS NULL', 'WHEN value = 0', '5-totals'],
    ['each report as a unit', '6-by-commune', 'DISTINCT unit)', 'unit)', '6-by-commune'],
    ['days that only touch', '8-overlaps', '>= second.period_from', '> second.period_to', '8-overlaps'],
  ])('would be seen to take %s', async (_, file, right, wrong, answer) => {
    expect(sqlOf(file)).toContain(right);
    const { differ } = await compare(300, 19, (name) => (name === file ? sqlOf(name).replace(right, wrong) : sqlOf(name)));
    expect(differ[answer]).not.toEqual([]);
  });
});
