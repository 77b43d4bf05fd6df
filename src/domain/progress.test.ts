import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, axes } from './activity';
import { type Checkpoint, keepCheckpoint, mergeResults, type StationResult, starsFor } from './progress';

const answer = fc.record({ item: fc.string({ minLength: 1 }), axis: fc.constantFrom(...axes), right: fc.boolean() });
const answers = fc.array(answer, { maxLength: 30 });
const result: fc.Arbitrary<StationResult> = fc.record({
  station: fc.constant('09-mui-dinh'),
  stars: fc.constantFrom(1, 2, 3),
  times: fc.integer({ min: 1, max: 20 }),
  mission: fc.boolean(),
});
const checkpoint: fc.Arbitrary<Checkpoint> = fc.record({
  station: fc.constant('09-mui-dinh'),
  band: fc.constant('A'),
  step: fc.nat(4),
  seed: fc.constantFrom(1, 2),
  state: fc.nat(9),
  content: fc.constant('c1'),
  answers: fc.array(answer, { maxLength: 4 }),
});

const marks = (right: number, wrong: number): Answer[] =>
  [...Array(right).fill(true), ...Array(wrong).fill(false)].map((each) => ({ item: 'i', axis: 'tell', right: each }));

describe('stars', () => {
  it('follow the share of right answers: three from 80 %, two from 50 %', () => {
    const of = (right: number, wrong: number) => starsFor(marks(right, wrong));
    expect([of(0, 0), of(8, 2), of(4, 1), of(79, 21), of(5, 5), of(49, 51), of(0, 9)]).toEqual([3, 3, 3, 2, 2, 1, 1]);
  });

  it('are at least one and at most three, whatever was answered', () => {
    fc.assert(fc.property(answers, (given) => [1, 2, 3].includes(starsFor(given))));
  });

  it('do not depend on the order of the answers', () => {
    fc.assert(
      fc.property(
        answers.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
        ([given, shuffled]) => starsFor(given) === starsFor(shuffled),
      ),
    );
  });

  it('never fall when a wrong answer is made right, never rise when a right one is made wrong', () => {
    fc.assert(
      fc.property(answers, fc.nat(), (given, which) => {
        const turned = given.map((each, i) => (i === which % given.length ? { ...each, right: !each.right } : each));
        const [before, after] = [starsFor(given), starsFor(turned)];
        return given[which % given.length]?.right ? after <= before : after >= before;
      }),
    );
  });
});

describe('merging two records of one station', () => {
  it('is a union: order, grouping and repetition change nothing', () => {
    fc.assert(
      fc.property(result, result, result, (a, b, c) => {
        expect(mergeResults(a, b)).toEqual(mergeResults(b, a));
        expect(mergeResults(mergeResults(a, b), c)).toEqual(mergeResults(a, mergeResults(b, c)));
        expect(mergeResults(a, a)).toEqual(a);
        expect(mergeResults(mergeResults(a, b), b)).toEqual(mergeResults(a, b));
      }),
    );
  });

  it('takes nothing away from either', () => {
    fc.assert(
      fc.property(result, result, (a, b) => {
        const both = mergeResults(a, b);
        for (const one of [a, b]) {
          expect(both.stars).toBeGreaterThanOrEqual(one.stars);
          expect(both.times).toBeGreaterThanOrEqual(one.times);
          expect(both.mission || !one.mission).toBe(true);
        }
      }),
    );
  });
});

describe('the checkpoint that stays', () => {
  it('never goes back within a run', () => {
    fc.assert(
      fc.property(checkpoint, checkpoint, (stored, coming) => {
        const kept = keepCheckpoint(stored, { ...coming, seed: stored.seed });
        expect(kept.step).toBe(Math.max(stored.step, coming.step));
        if (stored.step === coming.step) expect(kept.answers.length).toBe(Math.max(stored.answers.length, coming.answers.length));
      }),
    );
  });

  it('is the newer one as soon as the run, the content or the band is another', () => {
    fc.assert(
      fc.property(checkpoint, checkpoint, (stored, coming) => {
        const other = { ...coming, seed: stored.seed + 1 };
        expect(keepCheckpoint(stored, other)).toBe(other);
        const rewritten = { ...coming, seed: stored.seed, content: 'c2' };
        expect(keepCheckpoint(stored, rewritten)).toBe(rewritten);
        const older = { ...coming, seed: stored.seed, band: 'B' as const };
        expect(keepCheckpoint(stored, older)).toBe(older);
      }),
    );
  });

  it('is the newer one when nothing tells them apart: the state within a step may go anywhere', () => {
    fc.assert(
      fc.property(checkpoint, fc.nat(9), (stored, state) => {
        expect(keepCheckpoint(stored, { ...stored, state }).state).toBe(state);
      }),
    );
  });
});
