import { beforeEach, expect, it, vi } from 'vitest';
import type { Session } from '../domain/session';
import type { Layout } from './area';
import type { SceneOf } from './painter';
import { createPicture } from './picture';
import type { Stage, StageOptions } from './room';

/** A stage that only counts, and comes when it is let. */
const stages: { stage: Stage; options: StageOptions }[] = [];
let letIt: () => void = () => {};
let refuse: () => void = () => {};
const stopped = vi.fn();

function aStage(): Stage {
  return {
    prepare: vi.fn(async () => {}),
    perform: vi.fn(() => stopped),
    layout: vi.fn(),
    settings: vi.fn(),
    pause: vi.fn(),
    resume: vi.fn(),
    follow: vi.fn(),
    release: vi.fn(),
    destroy: vi.fn(),
  };
}

const createStage = vi.fn(
  (_: HTMLElement, options: StageOptions) =>
    new Promise<Stage>((resolve, reject) => {
      letIt = () => {
        const stage = aStage();
        stages.push({ stage, options });
        resolve(stage);
      };
      refuse = () => reject(new Error('no canvas'));
    }),
);

const classes = new Set<string>();
const canvas = {
  classList: { toggle: (name: string, on: boolean) => (on ? classes.add(name) : classes.delete(name)) },
} as unknown as HTMLElement;
const session = { view: () => ({ cast: [{ id: 'mai', pose: 'wave', face: 'happy' }] }) } as unknown as Session;
const scene = vi.fn() as unknown as SceneOf;
const onChange = vi.fn();
const settle = () => new Promise((resolve) => setImmediate(resolve));
const layout = (width: number, dpr = 1): Layout => ({
  width,
  height: 600,
  play: { x: 0, y: 100, width, height: 400 },
  shape: 'wide',
  dpr,
});

const aPicture = (older = false) =>
  createPicture(
    {
      canvas,
      backdrop: { background: 'nui-chua' },
      older,
      loadStage: async () => ({ createStage }),
      loadScene: async () => scene,
      onChange,
    },
    'full',
  );

beforeEach(() => {
  stages.length = 0;
  classes.clear();
  vi.clearAllMocks();
});

it('goes up once, shows what is played, and is seen only when it is whole', async () => {
  const picture = aPicture();
  picture.perform('dial', session);
  picture.layout(layout(800));
  picture.raise();
  await settle();
  expect(picture.state()).toBe('raising');
  expect(classes.has('up')).toBe(false);
  letIt();
  await settle();
  const [{ stage } = { stage: aStage() }] = stages;
  expect(picture.state()).toBe('up');
  expect(classes.has('up')).toBe(true);
  expect(stage.layout).toHaveBeenCalledWith(layout(800));
  expect(stage.prepare).toHaveBeenCalledWith({ background: 'nui-chua' }, [{ id: 'mai', looks: [['wave', 'happy']] }]);
  expect(stage.perform).toHaveBeenCalledExactlyOnceWith(session, scene);
});

it('asks for the calmer stage of older children', async () => {
  aPicture(true).raise();
  await settle();
  expect(createStage.mock.lastCall?.[1]).toMatchObject({ older: true });
  letIt();
  await settle();
});

it('makes one stage, however often settings change while it is on its way', async () => {
  const picture = aPicture();
  picture.raise();
  for (const calm of [true, false, true]) {
    picture.motion(calm ? 'calm' : 'full');
    picture.lower();
    picture.raise();
    picture.raise();
  }
  await settle();
  letIt();
  await settle();
  expect(createStage).toHaveBeenCalledOnce();
  expect(picture.state()).toBe('up');
  expect(stages[0]?.stage.settings).toHaveBeenLastCalledWith({ motion: 'calm' });
});

it('takes down a stage that nobody wants any more when it comes', async () => {
  const picture = aPicture();
  picture.raise();
  await settle();
  picture.lower();
  letIt();
  await settle();
  expect(stages[0]?.stage.destroy).toHaveBeenCalledOnce();
  expect(picture.state()).toBe('down');
  picture.raise();
  await settle();
  letIt();
  await settle();
  expect(picture.state(), 'and goes up again').toBe('up');
});

it('stays down where no stage can be had, and when the picture was lost', async () => {
  const picture = aPicture();
  picture.raise();
  await settle();
  refuse();
  await settle();
  expect(picture.state()).toBe('down');

  picture.raise();
  await settle();
  letIt();
  await settle();
  stages[0]?.options.onLost();
  expect(picture.state()).toBe('down');
  expect(stages[0]?.stage.destroy).toHaveBeenCalledOnce();
  expect(onChange).toHaveBeenCalled();
});

it('shows the next step instead of the last', async () => {
  const picture = aPicture();
  picture.perform('dial', session);
  picture.raise();
  await settle();
  letIt();
  await settle();
  const next = { ...session };
  picture.perform('story', next);
  await settle();
  expect(stopped).toHaveBeenCalledOnce();
  expect(stages[0]?.stage.perform).toHaveBeenLastCalledWith(next, scene);
});

it('is laid out anew for another size and for other pixels, not for a fraction of one', async () => {
  const picture = aPicture();
  picture.layout(layout(800));
  picture.raise();
  await settle();
  letIt();
  await settle();
  const told = vi.mocked(stages[0]?.stage.layout ?? vi.fn());
  told.mockClear();
  picture.layout(layout(800.2));
  expect(told).not.toHaveBeenCalled();
  picture.layout(layout(800, 1.5));
  expect(told).toHaveBeenCalledExactlyOnceWith(layout(800, 1.5));
});

it('rests while it is paused, also when the pause began on its way', async () => {
  const picture = aPicture();
  picture.raise();
  picture.pause();
  await settle();
  letIt();
  await settle();
  const stage = stages[0]?.stage;
  expect(stage?.pause).toHaveBeenCalledOnce();
  picture.resume();
  expect(stage?.resume).toHaveBeenCalledOnce();
});
