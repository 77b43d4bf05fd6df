import { beforeEach, expect, it, vi } from 'vitest';
import { createSpeaker } from './speaker';

const sound = {
  unlock: vi.fn(),
  play: vi.fn(),
  ambience: vi.fn(),
  music: vi.fn(),
  volumes: vi.fn(),
  suspend: vi.fn(),
  resume: vi.fn(),
  destroy: vi.fn(),
  out: vi.fn(async () => undefined),
};
const voice = {
  available: () => true,
  speak: vi.fn((_parts: readonly string[], _onPart?: (index?: number) => void) => true),
  stop: vi.fn(),
};
const fetch = { sound: async () => sound, voice: async () => voice, ambience: async () => 'sea' as const };

const part = (words: string) => ({ words, by: 'Rùa Mai' });
const every = () => () => {};
const full = { music: 0.4, effects: 0.8, motion: 'full' } as const;
const begun = async () => {
  const speaker = createSpeaker(every, fetch);
  speaker.settings(full);
  await speaker.place('nui-chua');
  return speaker;
};

beforeEach(() => vi.clearAllMocks());

it('plays the air and the tune of a place, each place its own, and neither when it is left', async () => {
  const speaker = await begun();
  expect(sound.ambience).toHaveBeenLastCalledWith('sea');
  expect(sound.music).toHaveBeenLastCalledWith('nui-chua');
  await speaker.place(undefined);
  expect(sound.ambience).toHaveBeenLastCalledWith('none');
  expect(sound.music).toHaveBeenLastCalledWith(undefined);
});

it('plays no tune for a child who asked for calm, and begins when it asks no more', async () => {
  const speaker = await begun();
  speaker.settings({ ...full, motion: 'calm' });
  expect(sound.music).toHaveBeenLastCalledWith(undefined);
  expect(sound.ambience).toHaveBeenLastCalledWith('sea');
  speaker.settings(full);
  expect(sound.music).toHaveBeenLastCalledWith('nui-chua');
});

it('is silent in a place that was left before its sounds came', async () => {
  const speaker = createSpeaker(every, fetch);
  speaker.settings(full);
  const placing = speaker.place('nui-chua');
  await speaker.place(undefined);
  await placing;
  expect(sound.ambience).not.toHaveBeenCalledWith('sea');
});

it('reads the last line that was asked for, and no more once it was hushed', async () => {
  const speaker = createSpeaker(every, fetch);
  speaker.say([part('một')]);
  speaker.say([part('hai')]);
  await vi.waitUntil(() => voice.speak.mock.calls.length > 0);
  expect(voice.speak).toHaveBeenCalledExactlyOnceWith(['hai'], expect.any(Function));
  speaker.say([part('ba')]);
  speaker.hush();
  speaker.say([part('bốn')]);
  await vi.waitUntil(() => voice.speak.mock.calls.length > 1);
  expect(voice.speak.mock.calls.map(([parts]) => parts)).toEqual([['hai'], ['bốn']]);
  expect(voice.stop).toHaveBeenCalled();
});

it('says that nothing is read any more, whoever ended it', async () => {
  const speaker = createSpeaker(every, fetch);
  const told = vi.fn();
  speaker.say([part('một')], told);
  await vi.waitUntil(() => voice.speak.mock.calls.length > 0);
  speaker.pause();
  expect(told).toHaveBeenCalledExactlyOnceWith(undefined);
});

it('rests and goes on as one', async () => {
  const speaker = await begun();
  speaker.say([part('một')]);
  await vi.waitUntil(() => voice.speak.mock.calls.length > 0);
  speaker.pause();
  expect(sound.suspend).toHaveBeenCalledOnce();
  expect(voice.stop).toHaveBeenCalledOnce();
  sound.unlock.mockClear();
  speaker.unlock();
  expect(sound.unlock, 'a touch does not wake it').not.toHaveBeenCalled();
  speaker.resume();
  expect(sound.resume).toHaveBeenCalledOnce();
});

it('closes all of it, whatever a part of it does', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const speaker = await begun();
  speaker.say([part('một')]);
  await vi.waitUntil(() => voice.speak.mock.calls.length > 0);
  voice.stop.mockImplementationOnce(() => {
    throw new ReferenceError('speechSynthesis is not defined');
  });
  expect(() => speaker.close()).not.toThrow();
  expect(sound.destroy).toHaveBeenCalledOnce();
  expect(reported).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
