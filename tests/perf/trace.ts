import { quantile } from './figures';

/** One event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
}

export const TRACE_CATEGORIES: readonly string[] = ['devtools.timeline', 'blink.user_timing', 'v8', 'v8.execute', 'toplevel', '__metadata'];

/** The user timing mark that the page makes at the start of each measured frame. */
export const FRAME_MARK = 'bench-frame';

const scripts = new Set([
  'FunctionCall',
  'EvaluateScript',
  'FireAnimationFrame',
  'TimerFire',
  'EventDispatch',
  'RunMicrotasks',
  'FireIdleCallback',
  'HandlePostMessage',
  'v8.run',
  'v8.compile',
  'v8.callFunction',
  'MinorGC',
  'MajorGC',
]);

export interface FrameCosts {
  frames: number;
  /** Median time per frame in scripts, garbage collection included, in ms. */
  scripting: number;
  /** The longest task of the main thread between the first and the last frame, in ms. */
  longestTask: number;
}

/** What the frames of a page cost its main thread. @throws when the trace has no frames */
export function frameCosts(events: readonly TraceEvent[]): FrameCosts {
  const marks = events.filter(({ name, ph }) => name === FRAME_MARK && ph !== 'M').sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  const last = marks.at(-1);
  if (!first || !last || first === last) throw new Error('The trace has no frames');
  const bounds = marks.map(({ ts }) => ts);
  const costs = new Array<number>(bounds.length - 1).fill(0);
  const main = events
    .filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X')
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));

  let longest = 0;
  let outermostEnds = Number.NEGATIVE_INFINITY;
  let frame = 0;
  for (const { name, ts, dur = 0 } of main) {
    const end = ts + dur;
    if (name.endsWith('RunTask') && ts >= first.ts && ts <= last.ts) longest = Math.max(longest, dur);
    if (!scripts.has(name) || ts < outermostEnds) continue;
    outermostEnds = end;
    while (frame < costs.length - 1 && (bounds[frame + 1] ?? 0) <= ts) frame++;
    for (let index = frame; index < costs.length && (bounds[index] ?? 0) < end; index++) {
      const inside = Math.min(end, bounds[index + 1] ?? end) - Math.max(ts, bounds[index] ?? ts);
      if (inside > 0) costs[index] = (costs[index] ?? 0) + inside;
    }
  }
  return { frames: costs.length, scripting: (quantile(costs, 0.5) ?? 0) / 1000, longestTask: longest / 1000 };
}
