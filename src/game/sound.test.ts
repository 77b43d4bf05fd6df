import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sounds } from './instruments';
import { createSound, type Every } from './sound';
import { sharedNames } from './sound-effects';

const games = import.meta.glob<Sounds>('../activities/*/sounds.ts', { import: 'sounds', eager: true });
const own = Object.entries(games).flatMap(([file, sounds]) => Object.keys(sounds).map((name) => ({ name, file, sounds })));

/** Counts what is started; holds the state the browser would. */
class FakeContext {
  static made: FakeContext[] = [];
  state: string = 'suspended';
  currentTime = 0;
  sampleRate = 100;
  started: number[] = [];
  destination = {};
  constructor() {
    FakeContext.made.push(this);
  }
  node() {
    const parameter = () => ({ value: 0, setValueAtTime() {}, exponentialRampToValueAtTime() {}, setTargetAtTime() {} });
    const node = {
      gain: parameter(),
      frequency: parameter(),
      Q: parameter(),
      threshold: parameter(),
      ratio: parameter(),
      connect: (to: unknown) => to,
      start: (at: number) => this.started.push(at),
      stop() {},
    };
    return node;
  }
  createGain = () => this.node();
  createOscillator = () => this.node();
  createBiquadFilter = () => this.node();
  createDynamicsCompressor = () => this.node();
  createBufferSource = () => this.node();
  createBuffer = () => ({ getChannelData: () => new Float32Array(8) });
  async resume() {
    this.state = 'running';
  }
  async suspend() {
    this.state = 'suspended';
  }
  async close() {
    this.state = 'closed';
  }
}

let look: (() => void) | undefined;
const every: Every = (_, run) => {
  look = run;
  return () => {
    look = undefined;
  };
};
const context = () => FakeContext.made[0] as FakeContext;

beforeEach(() => {
  FakeContext.made = [];
  look = undefined;
  vi.stubGlobal('AudioContext', FakeContext);
});
afterEach(() => vi.unstubAllGlobals());

describe('sound', () => {
  it('makes no sound, and no audio context, before the first touch', () => {
    const sound = createSound(every);
    sound.music('nui-chua');
    sound.play('tap');
    expect(FakeContext.made).toHaveLength(0);
  });

  it.each(sharedNames)('plays %s', (name) => {
    const sound = createSound(every);
    sound.unlock();
    sound.play(name);
    expect(context().started.length).toBeGreaterThan(0);
  });

  it.each(own)('plays $name of $file, and only for that game', ({ name, sounds }) => {
    const sound = createSound(every);
    sound.unlock();
    sound.play(name);
    expect(context().started).toEqual([]);
    sound.play(name, sounds);
    expect(context().started.length).toBeGreaterThan(0);
  });

  it('is silent for a name it does not know, and when effects are turned off', () => {
    const sound = createSound(every);
    sound.unlock();
    sound.play('no-such-sound');
    sound.volumes({ music: 1, effects: 0 });
    sound.play('tap');
    expect(context().started).toEqual([]);
  });

  it('makes music a little ahead of the clock and no further', async () => {
    const sound = createSound(every);
    sound.unlock();
    await Promise.resolve();
    sound.music('nui-chua');
    const first = context().started.length;
    look?.();
    expect(context().started.length).toBe(first);
    context().currentTime = 20;
    look?.();
    expect(Math.min(...context().started.slice(first))).toBeGreaterThanOrEqual(20);
    expect(Math.max(...context().started)).toBeLessThan(28);
    sound.music(undefined);
    expect(look).toBeUndefined();
  });

  it.each(['suspended', 'interrupted'])('wakes when the browser has %s it, but not while the page rests', async (state) => {
    const sound = createSound(every);
    sound.unlock();
    await Promise.resolve();
    context().state = state;
    sound.play('tap');
    expect(context().state).toBe('running');
    sound.suspend();
    sound.play('tap');
    expect(context().state).toBe('suspended');
    sound.resume();
    expect(context().state).toBe('running');
  });
});
