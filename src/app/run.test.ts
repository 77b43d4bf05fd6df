import { beforeEach, expect, it, vi } from 'vitest';
import type { Activity, Rules, View } from '../domain/activity';
import type { Station } from '../domain/content';
import type { Checkpoint } from '../domain/progress';
import { type RunDeps, startRun } from './run';

interface Level {
  taps: number;
  lines?: unknown;
  eased?: boolean;
}

/** Done after so many taps; every tap is an answer. */
const counting: Rules<Level, number> = {
  start: () => 0,
  reduce: (_, state, intent) =>
    intent.type === 'tap'
      ? { state: state + 1, effects: [{ type: 'right' }], answers: [{ item: `tap-${state}`, axis: 'say', right: true }] }
      : { state, effects: [], answers: [] },
  view: (level, state): View => ({
    prompt: { vi: `${state}`, en: `${state}` },
    targets: [],
    status: { vi: '', en: '' },
    cast: [],
    progress: 0,
    done: state >= level.taps,
  }),
};

const activities: Record<string, Activity<Level, number>> = {
  one: { type: 'one', rules: counting },
  two: { type: 'two', rules: counting, unaided: (level) => ({ ...level, taps: level.taps + 1 }) },
};

const text = { vi: '', en: '' };
const band = {
  goals: [],
  notice: text,
  mission: text,
  ending: text,
  steps: [
    { id: 'a', type: 'one', title: text, level: { taps: 1 } },
    { id: 'b', type: 'two', title: text, level: { taps: 1 } },
  ],
};
const station: Station = {
  id: 'place',
  skill: 'skill',
  title: text,
  review: 'draft',
  content: 'c1',
  backdrop: { background: 'b' },
  pictures: [],
  sounds: [],
  family: text,
  bands: { A: band, B: band, C: band },
};

const tap = { type: 'tap', id: 'x' } as const;
const on = { onChange: vi.fn(), onStep: vi.fn(), onDone: vi.fn(), onLost: vi.fn() };
let saved: Checkpoint[] = [];
const deps = (more: Partial<RunDeps> = {}): RunDeps => ({
  station,
  band: 'A',
  lines: { '111': { number: '111' } },
  times: 0,
  seed: 7,
  loadActivity: async (type) => activities[type] as Activity,
  save: async (checkpoint) => void saved.push(checkpoint),
  ...on,
  ...more,
});
const settle = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  saved = [];
  for (const told of Object.values(on)) told.mockReset();
});

it('plays the steps one after the other, and saves each change before it goes on', async () => {
  const run = await startRun(deps());
  expect(run.playing()).toMatchObject({ index: 0, type: 'one' });
  run.playing()?.session.dispatch(tap);
  expect(on.onStep, 'not before it is safe').not.toHaveBeenCalled();
  await settle();
  expect(saved).toEqual([expect.objectContaining({ station: 'place', step: 0, seed: 7, state: 1, content: 'c1', band: 'A' })]);
  expect(on.onStep).toHaveBeenCalledOnce();
  expect(run.playing()).toMatchObject({ index: 1, type: 'two' });
  run.playing()?.session.dispatch(tap);
  await settle();
  expect(on.onDone).toHaveBeenCalledOnce();
  expect(saved.at(-1)?.answers).toHaveLength(2);
});

it('waits for a slow device, however often it is pressed meanwhile', async () => {
  let safe = () => {};
  const run = await startRun(deps({ save: () => new Promise((resolve) => (safe = resolve)) }));
  run.playing()?.session.dispatch(tap);
  await settle();
  expect(run.playing()?.index).toBe(0);
  safe();
  await settle();
  expect(run.playing()?.index).toBe(1);
});

it('goes on where it was left, with the same seed and the answers so far', async () => {
  const first = await startRun(deps());
  first.playing()?.session.dispatch(tap);
  await settle();
  const left = { ...(saved[0] as Checkpoint), step: 1, state: 0, seed: 99 };
  const run = await startRun(deps({ from: left }));
  expect(run.playing()).toMatchObject({ index: 1 });
  run.playing()?.session.dispatch(tap);
  await settle();
  expect(saved.at(-1)).toMatchObject({ seed: 99, step: 1 });
  expect(saved.at(-1)?.answers).toHaveLength(2);
});

it('begins the next step where the machine went off between two', async () => {
  const run = await startRun(deps({ from: { station: 'place', band: 'A', step: 0, seed: 1, state: 1, content: 'c1', answers: [] } }));
  expect(run.playing()?.index).toBe(1);
});

it('is at its end where it went off after the last', async () => {
  await startRun(deps({ from: { station: 'place', band: 'A', step: 1, seed: 1, state: 1, content: 'c1', answers: [] } }));
  expect(on.onDone).toHaveBeenCalledOnce();
});

it('helps less in a later run, and joins the numbers of the region', async () => {
  const run = await startRun(deps({ times: 1, from: { station: 'place', band: 'A', step: 1, seed: 1, content: 'c1', answers: [] } }));
  run.playing()?.session.dispatch(tap);
  expect(run.playing()?.session.view('tall').done, 'one tap more is asked for').toBe(false);
});

it('tells when the next activity is out of reach; what was played is saved', async () => {
  const run = await startRun(
    deps({
      loadActivity: async (type) => {
        if (type === 'two') throw new Error('no line');
        return activities[type] as Activity;
      },
    }),
  );
  run.playing()?.session.dispatch(tap);
  await settle();
  expect(on.onLost).toHaveBeenCalledOnce();
  expect(saved).toHaveLength(1);
});

it('rejects when it can not even begin', async () => {
  await expect(startRun(deps({ loadActivity: () => Promise.reject(new Error('no line')) }))).rejects.toThrow('no line');
});

it('tells nothing any more once it is closed', async () => {
  const run = await startRun(deps());
  const session = run.playing()?.session;
  session?.dispatch(tap);
  run.close();
  await settle();
  session?.dispatch(tap);
  expect(on.onStep).not.toHaveBeenCalled();
  expect(on.onChange).toHaveBeenCalledOnce();
});

it('hears nothing while it is paused, the next step neither', async () => {
  const run = await startRun(deps());
  run.playing()?.session.dispatch(tap);
  run.pause();
  await settle();
  expect(run.playing()?.index).toBe(1);
  run.playing()?.session.dispatch(tap);
  expect(on.onChange).toHaveBeenCalledOnce();
  run.resume();
  run.playing()?.session.dispatch(tap);
  expect(on.onChange).toHaveBeenCalledTimes(2);
});
