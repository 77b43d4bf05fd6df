import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { delay, withTimeout } from './time';

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
