import { describe, expect, it, vi } from 'vitest';
import { createErrand } from './errand';

function open<T>() {
  let settle: { resolve: (value: T) => void; reject: (why: Error) => void } | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, resolve: (value: T) => settle?.resolve(value), reject: () => settle?.reject(new Error('no line')) };
}

function errands() {
  const onChange = vi.fn();
  const onFail = vi.fn();
  return { errand: createErrand({ load: (fetch) => fetch(), onChange, onFail }), onChange, onFail };
}

describe('an errand', () => {
  it('lets Mai walk to the end where all is there at once', async () => {
    const { errand } = errands();
    const walk = open<void>();
    const start = vi.fn();
    const run = errand.run(walk.promise, async () => 'station', start);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(start).not.toHaveBeenCalled();
    walk.resolve();
    await run;
    expect(start).toHaveBeenCalledExactlyOnceWith('station');
  });

  it('says that it waits when Mai is there first, and no longer when it begins', async () => {
    const { errand, onChange } = errands();
    const station = open<string>();
    const start = vi.fn(() => expect(errand.isWaiting()).toBe(false));
    const run = errand.run(Promise.resolve(), () => station.promise, start);
    expect(errand.isWaiting()).toBe(false);
    await vi.waitUntil(errand.isWaiting);
    expect(onChange).toHaveBeenCalledTimes(2);
    station.resolve('station');
    await run;
    expect(start).toHaveBeenCalledOnce();
  });

  it('is taken back by the next one, also to the same place, and by going elsewhere', async () => {
    const { errand, onFail } = errands();
    const [first, second, third] = [open<string>(), open<string>(), open<string>()];
    const started: string[] = [];
    const go = ({ promise }: typeof first) =>
      errand.run(
        Promise.resolve(),
        () => promise,
        (name) => {
          started.push(name);
        },
      );
    const runs = [go(first), go(second)];
    second.resolve('second');
    first.resolve('first');
    await Promise.all(runs);
    expect(started).toEqual(['second']);

    const last = go(third);
    errand.cancel();
    third.reject();
    await last;
    expect(started).toEqual(['second']);
    expect(onFail).not.toHaveBeenCalled();
  });

  it('tells of what could not be fetched, and waits no more', async () => {
    const { errand, onFail } = errands();
    const station = open<string>();
    const run = errand.run(Promise.resolve(), () => station.promise, vi.fn());
    await vi.waitUntil(errand.isWaiting);
    station.reject();
    await run;
    expect(onFail).toHaveBeenCalledOnce();
    expect(errand.isWaiting()).toBe(false);
  });
});
