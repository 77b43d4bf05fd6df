import { describe, expect, it } from 'vitest';
import { loadLeader } from '../../src/content/leader';
import { caseOf } from '../../src/domain/report/case-like';
import { bands } from '../../src/domain/terms';
import { first, last } from '../opinion-sentences';

/* How many lines that tell of a case are noticed, and how many wishes are stopped. The least and the most are what was measured: they only get better. */

const { case: rules, topics } = await loadLeader('opinions');
const isCase = (line: string) => caseOf(line, rules) !== undefined;
/** As many people write on a telephone. */
const bare = (line: string) => line.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

const sets = [
  { name: 'the lines that it was mended with', ...first, least: { written: 30, bare: 29 }, most: { written: 0, bare: 0 } },
  { name: 'lines that it was not', ...last, least: { written: 28, bare: 25 }, most: { written: 2, bare: 2 } },
] as const;

describe.each(sets)('of $name', ({ name, cases, wishes, least, most }) => {
  it.each(['written', 'bare'] as const)('most that tell of a case are noticed, and few wishes stopped: %s', (how) => {
    const as = (line: string) => (how === 'bare' ? bare(line) : line);
    const missed = cases.map(as).filter((line) => !isCase(line));
    const stopped = wishes.map(as).filter(isCase);
    const noticed = cases.length - missed.length;
    console.info(`[case] ${name}, ${how}: ${noticed} of ${cases.length} noticed, ${stopped.length} of ${wishes.length} wishes stopped`);
    expect(noticed, missed.join('\n')).toBeGreaterThanOrEqual(least[how]);
    expect(stopped.length, stopped.join('\n')).toBeLessThanOrEqual(most[how]);
  });
});

it('stops no prepared sentence, with its tones and without', () => {
  const prepared = topics.flatMap(({ title, sentences }) => [title, ...bands.flatMap((band) => sentences[band])]);
  expect(prepared.flatMap(({ vi, en }) => [vi, bare(vi), en]).filter(isCase)).toEqual([]);
});
