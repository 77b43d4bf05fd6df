/** Resolves after so many milliseconds. Handed in where tests must decide when that is. */
export type Timeout = (ms: number) => Promise<void>;

export const delay: Timeout = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves when the page has nothing better to do, at the latest after `limit` ms; without that knowledge (Safari) a little later. */
export const idle = (limit = 500): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: limit });
    else setTimeout(resolve, 200);
  });

/**
 * Resolves when for `ms` nothing was fetched and no task took 50 ms or more, at the latest after `limit` ms: a slow machine may never be quiet.
 * Where a browser doesn't report tasks (Firefox, Safari), what is fetched decides alone; where it reports nothing, the clock does.
 */
export function quiet(ms: number, limit: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stirs?.disconnect();
      clearTimeout(still);
      clearTimeout(last);
      resolve();
    };
    let still = setTimeout(done, ms);
    const last = setTimeout(done, limit);
    const wait = () => {
      clearTimeout(still);
      still = setTimeout(done, ms);
    };
    const stirs = typeof PerformanceObserver === 'undefined' ? undefined : new PerformanceObserver(wait);
    for (const type of ['resource', 'longtask']) stirs?.observe({ type });
  });
}

/** The promise's own outcome, or a rejection named `TimeoutError` when that takes longer than `ms`. The work itself is not stopped. */
export function withTimeout<T>(promise: Promise<T>, ms: number, timeout: Timeout = delay): Promise<T> {
  return Promise.race([
    promise,
    timeout(ms).then((): never => {
      throw new DOMException(`No answer within ${ms} ms`, 'TimeoutError');
    }),
  ]);
}

/**
 * The date that the device shows, as whole days since 1970: a child's day ends at the midnight of the place. Never less than 0, which
 * a clock that has lost its battery would be west of Greenwich.
 * @param at another moment than now, in ms
 */
export function today(at: number = Date.now()): number {
  const now = new Date(at);
  return Math.max(0, Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
}

/** A date written `YYYY-MM-DD` in the days of `today`; no number for what is no date. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00Z`) / 86_400_000;

/**
 * A clock of what has gone by, in ms: the larger of two, because the browser's own may stand still while the machine sleeps, and the
 * machine's may be set back.
 */
export function elapsedClock(steady = () => performance.now(), wall = () => Date.now()): () => number {
  let sum = 0;
  let [lastSteady, lastWall] = [steady(), wall()];
  return () => {
    const [nowSteady, nowWall] = [steady(), wall()];
    sum += Math.max(0, nowSteady - lastSteady, nowWall - lastWall);
    [lastSteady, lastWall] = [nowSteady, nowWall];
    return sum;
  };
}

/** Calls `run` every so many ms, until the returned function is called. */
export function every(ms: number, run: () => void): () => void {
  const timer = setInterval(run, ms);
  return () => clearInterval(timer);
}
