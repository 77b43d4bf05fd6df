import { describe, expect, test } from 'vitest';
import { bound, compare, median, quantile, verdict } from './figures';
import { FRAME_MARK, frameCosts, type TraceEvent } from './trace';

describe('figures', () => {
  test('the median stands in the middle, whatever the order', () => {
    expect(median([900, 10, 30])).toBe(30);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow('Nothing was measured');
  });

  test('quantiles are measured values', () => {
    expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3);
    expect(quantile([1, 2, 3, 4], 1)).toBe(4);
    expect(quantile([], 0.5)).toBeUndefined();
  });

  test('a ratio is judged as it is printed', () => {
    expect(compare([800, 820, 2000], [500, 490, 510], 1.64)).toEqual({ game: 820, baseline: 500, ratio: 1.64, limit: 1.64, ok: true });
    expect(compare([1001], [500], 2).ok).toBe(true);
    expect(compare([1010], [500], 2).ok).toBe(false);
    expect(bound([49.96], 50, 1)).toEqual({ game: 50, limit: 50, ok: true });
    expect(bound([51], 50).ok).toBe(false);
  });

  test('what was missed is named', () => {
    const tree = { runs: 5, screen: { fcp: compare([1], [1], 1.6), usable: compare([2], [1], 1.6) }, task: bound([60], 50) };
    expect(verdict(tree)).toEqual({ passed: ['screen.fcp'], missed: ['screen.usable', 'task'] });
  });
});

describe('frame costs out of a trace', () => {
  const event = (name: string, ts: number, dur?: number, { tid = 1, tdur = dur } = {}): TraceEvent =>
    dur === undefined ? { name, ph: 'I', pid: 1, tid, ts } : { name, ph: 'X', pid: 1, tid, ts, dur, ...(tdur !== undefined && { tdur }) };
  const marks = [0, 16_000, 32_000, 48_000].map((ts) => event(FRAME_MARK, ts));

  test('only the outermost script counts, on the main thread, shared out to the frames it lies in', () => {
    const costs = frameCosts([
      ...marks,
      event('FireAnimationFrame', 1000, 2000),
      event('FunctionCall', 1200, 1000),
      event('FunctionCall', 15_000, 5000),
      event('FunctionCall', 33_000, 9000, { tid: 2 }),
      event('TimerFire', 40_000, 3000),
    ]);
    expect(costs).toEqual({ frames: 3, scripting: 3, elapsed: 3, longestTask: 0 });
  });

  test('waiting for the processor is elapsed time but no cost', () => {
    const { scripting, elapsed } = frameCosts([
      ...marks,
      event('FunctionCall', 1000, 6000, { tdur: 1500 }),
      event('FunctionCall', 15_000, 4000, { tdur: 2000 }),
      event('FunctionCall', 33_000, 4000, { tdur: 1000 }),
    ]);
    expect({ scripting, elapsed }).toEqual({ scripting: 1.5, elapsed: 4 });
  });

  test('the longest task is found between the frames only', () => {
    const tasks = [event('ThreadControllerImpl::RunTask', 2000, 7000), event('RunTask', 20_000, 51_000), event('RunTask', 90_000, 99_000)];
    expect(frameCosts([...marks, ...tasks]).longestTask).toBe(51);
  });

  test('no frames are no good frames', () => {
    expect(() => frameCosts([])).toThrow('no frames');
  });
});
