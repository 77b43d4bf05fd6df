import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf, delay, elapsedClock, every, quiet, today, withTimeout } from './time';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('withTimeout', () => {
  it('hands on what comes in time', async () => {
    await expect(withTimeout(Promise.resolve(7), 10)).resolves.toBe(7);
    await expect(withTimeout(Promise.reject(new Error('full')), 10)).rejects.toThrow('full');
  });

  it('gives up at the limit, not before', async () => {
    const outcome = vi.fn();
    void withTimeout(new Promise(() => {}), 3000).catch((error) => outcome(error.name));
    await vi.advanceTimersByTimeAsync(2999);
    expect(outcome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome).toHaveBeenCalledWith('TimeoutError');
  });

  it('lets nothing go unhandled when the work fails after the limit', async () => {
    const late = delay(20).then(() => Promise.reject(new Error('late')));
    const outcome = withTimeout(late, 10).catch((error) => error.name);
    await vi.advanceTimersByTimeAsync(30);
    await expect(outcome).resolves.toBe('TimeoutError');
  });

  it('uses the clock it is given', async () => {
    const asked: number[] = [];
    const now = async (ms: number) => void asked.push(ms);
    await expect(withTimeout(new Promise(() => {}), 5000, now)).rejects.toHaveProperty('name', 'TimeoutError');
    expect(asked).toEqual([5000]);
  });
});

describe('quiet', () => {
  let stir: () => void;
  const watched: string[] = [];

  beforeEach(() => {
    watched.length = 0;
    vi.stubGlobal(
      'PerformanceObserver',
      class {
        constructor(notify: () => void) {
          stir = notify;
        }
        observe({ type }: { type: string }) {
          watched.push(type);
        }
        disconnect() {
          watched.length = 0;
        }
      },
    );
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('comes when nothing stirred for so long, and watches no longer', async () => {
    const done = vi.fn();
    void quiet(3000, 20_000).then(done);
    expect(watched).toEqual(['resource', 'longtask']);
    await vi.advanceTimersByTimeAsync(2000);
    stir();
    await vi.advanceTimersByTimeAsync(2999);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalledOnce();
    expect(watched).toEqual([]);
  });

  it('comes at the limit where something stirs all the time', async () => {
    const done = vi.fn();
    void quiet(3000, 20_000).then(done);
    for (let second = 1; second < 20; second++) {
      await vi.advanceTimersByTimeAsync(1000);
      stir();
    }
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(done).toHaveBeenCalledOnce();
  });
});

describe('today', () => {
  afterEach(() => void vi.unstubAllEnvs());

  const dayAt = (zone: string, time: string) => {
    vi.stubEnv('TZ', zone);
    vi.setSystemTime(time);
    return today();
  };
  const isOne = (zone: string, ...times: string[]) => expect(new Set(times.map((time) => dayAt(zone, time))).size, zone).toBe(1);
  const areTwo = (zone: string, one: string, other: string) => expect(dayAt(zone, other) - dayAt(zone, one), zone).toBe(1);

  it('is one day from midnight to midnight where the child is, and another after it', () => {
    isOne('Asia/Ho_Chi_Minh', '2026-11-30T06:50+07:00', '2026-11-30T07:10+07:00');
    isOne('Asia/Ho_Chi_Minh', '2026-11-30T00:00+07:00', '2026-11-30T23:59:59.999+07:00');
    areTwo('Asia/Ho_Chi_Minh', '2026-11-30T20:00+07:00', '2026-12-01T06:40+07:00');
    areTwo('Asia/Ho_Chi_Minh', '2026-12-31T23:59:59.999+07:00', '2027-01-01T00:00+07:00');
    isOne('America/New_York', '2026-11-30T18:50-05:00', '2026-11-30T19:10-05:00');
  });

  it('counts days of 23 and of 25 hours as days', () => {
    isOne('Europe/Berlin', '2026-03-29T00:00+01:00', '2026-03-29T23:59:59.999+02:00');
    areTwo('Europe/Berlin', '2026-03-28T23:30+01:00', '2026-03-29T00:30+01:00');
    areTwo('Europe/Berlin', '2026-03-29T23:30+02:00', '2026-03-30T00:30+02:00');
    isOne('Europe/Berlin', '2026-10-25T00:00+02:00', '2026-10-25T23:59:59.999+01:00');
    areTwo('Europe/Berlin', '2026-10-25T23:30+01:00', '2026-10-26T00:30+01:00');
    // Here midnight itself is left out.
    areTwo('Africa/Cairo', '2026-04-23T23:59+02:00', '2026-04-24T01:00+03:00');
  });

  it('has the same number wherever a calendar shows the same date', () => {
    for (const zone of ['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'UTC'])
      expect(dayAt(zone, '2026-11-30T12:00'), zone).toBe(Date.UTC(2026, 10, 30) / 86_400_000);
  });

  it('counts written dates alike, and nothing else', () => {
    for (const zone of ['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Kiritimati'])
      expect(dayAt(zone, '2026-11-30T12:00')).toBe(dayOf('2026-11-30'));
    expect(dayOf('2026-12-01') - dayOf('2026-11-30')).toBe(1);
    for (const none of ['', 'soon', '1', '30/11/2026', '12/11/2026', '2026-11-31x', '2026-13-01', '2026-11-30T12:00'])
      expect(dayOf(none), none).toBeNaN();
  });

  it('is never before the first: a clock that lost its battery shows 1970, which west of Greenwich is 1969', () => {
    expect(dayAt('America/New_York', '1970-01-01T00:00Z')).toBe(0);
    expect(dayAt('Asia/Ho_Chi_Minh', '1970-01-01T00:00Z')).toBe(0);
  });
});

describe('the clock of what has gone by', () => {
  it.each([
    ['a machine that slept, whose steady clock stood still', 0, 3_600_000, 3_600_000],
    ['a clock that was set back', 5000, -86_400_000, 5000],
    ['both', 5000, 5000, 5000],
    ['neither', 0, 0, 0],
  ])('takes the larger: %s', (_, steadily, byTheWall, gone) => {
    let [steady, wall] = [100, 1_700_000_000_000];
    const clock = elapsedClock(
      () => steady,
      () => wall,
    );
    const from = clock();
    steady += steadily;
    wall += byTheWall;
    expect(clock() - from).toBe(gone);
  });
});

it('calls every so often, until it is told to stop', () => {
  const run = vi.fn();
  const stop = every(1000, run);
  vi.advanceTimersByTime(3500);
  expect(run).toHaveBeenCalledTimes(3);
  stop();
  vi.advanceTimersByTime(5000);
  expect(run).toHaveBeenCalledTimes(3);
});
