import { quantile } from './figures';

/** One event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of `dur`, what the thread had the processor for. */
  tdur?: number;
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
  /** Median processor time per frame in scripts, garbage collection included, in ms. What the thread waited for the processor is not in it. */
  scripting: number;
  /** And from begin to end, in ms: where the picture is painted by the processor too, the two threads keep each other waiting. */
  elapsed: number;
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
  const costs = { scripting: new Array<number>(bounds.length - 1).fill(0), elapsed: new Array<number>(bounds.length - 1).fill(0) };
  const main = events
    .filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X')
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));

  let longest = 0;
  let outermostEnds = Number.NEGATIVE_INFINITY;
  let frame = 0;
  for (const { name, ts, dur = 0, tdur = dur } of main) {
    const end = ts + dur;
    if (name.endsWith('RunTask') && ts >= first.ts && ts <= last.ts) longest = Math.max(longest, dur);
    if (!scripts.has(name) || ts < outermostEnds) continue;
    outermostEnds = end;
    while (frame < bounds.length - 2 && (bounds[frame + 1] ?? 0) <= ts) frame++;
    for (let index = frame; index < bounds.length - 1 && (bounds[index] ?? 0) < end; index++) {
      const inside = Math.min(end, bounds[index + 1] ?? end) - Math.max(ts, bounds[index] ?? ts);
      if (inside <= 0) continue;
      costs.elapsed[index] = (costs.elapsed[index] ?? 0) + inside;
      costs.scripting[index] = (costs.scripting[index] ?? 0) + (inside / dur) * tdur;
    }
  }
  const middle = (values: readonly number[]) => (quantile(values, 0.5) ?? 0) / 1000;
  return { frames: bounds.length - 1, scripting: middle(costs.scripting), elapsed: middle(costs.elapsed), longestTask: longest / 1000 };
}
