import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { delay, quiet, withTimeout } from './time';

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
