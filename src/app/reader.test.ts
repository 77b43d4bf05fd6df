import { beforeEach, expect, it, vi } from 'vitest';
import type { Recorded } from '../game/recorded';
import { createReader, type Part, type Reader, type ReaderDeps } from './reader';

/** What is heard, in order; each goes on until it is ended. */
let heard: string[] = [];
let finish: () => void = () => {};
let told: (number | undefined)[] = [];
const onPart = (index: number | undefined) => told.push(index);

const voice = {
  available: () => true,
  speak(words: readonly string[], onPart: (index: number | undefined) => void = () => {}) {
    heard.push(`voice: ${words.join(' ')}`);
    onPart(0);
    finish = () => onPart(undefined);
    return true;
  },
  stop: vi.fn(() => {
    finish = () => {};
  }),
};
const stopRecording = vi.fn();
let unplayable: readonly string[] = [];
const recorded: Recorded = {
  has: (words) => words.startsWith('thu'),
  play(_out, words, by, onBegin, onEnd) {
    if (unplayable.includes(words)) onEnd(false);
    else {
      heard.push(`${by}: ${words}`);
      onBegin();
      finish = () => onEnd(true);
    }
    return stopRecording;
  },
};
const fetch = vi.fn(async () => recorded);
const deps: ReaderDeps = {
  language: () => 'vi',
  voice: async () => voice,
  out: async () => ({}) as AudioNode,
  isOff: () => false,
  timeout: () => new Promise(() => {}),
};
const parts = (...words: string[]): Part[] => words.map((each) => ({ words: each, by: 'An' }));
const until = (...expected: string[]) => vi.waitFor(() => expect(heard).toEqual(expected));

function reader(more: Partial<ReaderDeps> = {}): Reader {
  const made = createReader({ ...deps, ...more });
  made.recordings(fetch);
  return made;
}

beforeEach(() => {
  vi.clearAllMocks();
  heard = [];
  told = [];
  unplayable = [];
});

it('plays what was recorded, and reads the rest with the voice of the device, in order', async () => {
  reader().say(parts('thu một', 'hai', 'ba', 'thu bốn'), onPart);
  await until('An: thu một');
  finish();
  await until('An: thu một', 'voice: hai ba');
  finish();
  await until('An: thu một', 'voice: hai ba', 'An: thu bốn');
  expect(told).toEqual([0, 1, 3]);
  finish();
  await vi.waitFor(() => expect(told).toEqual([0, 1, 3, undefined]));
});

it('fetches recordings when something is first read, and once', async () => {
  const made = reader();
  expect(fetch).not.toHaveBeenCalled();
  made.say(parts('thu một'));
  await until('An: thu một');
  made.say(parts('thu hai'));
  await until('An: thu một', 'An: thu hai');
  expect(fetch).toHaveBeenCalledOnce();
});

it('has none in English, and fetches none', async () => {
  reader({ language: () => 'en' }).say(parts('thu one'));
  await until('voice: thu one');
  expect(fetch).not.toHaveBeenCalled();
});

it('reads with the voice of the device when recordings cannot be had, and asks again with the next line', async () => {
  fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const made = reader();
  made.say(parts('thu một'));
  await until('voice: thu một');
  made.say(parts('thu hai'));
  await until('voice: thu một', 'An: thu hai');
});

it('does not wait long for recordings, and has them once they are there', async () => {
  let arrive = (_: Recorded) => {};
  fetch.mockReturnValueOnce(
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  const timeout = vi.fn(async () => {});
  const made = reader({ timeout });
  made.say(parts('thu một'));
  await until('voice: thu một');
  made.say(parts('thu hai'));
  await until('voice: thu một', 'voice: thu hai');
  expect(timeout, 'the second line does not wait again').toHaveBeenCalledOnce();
  timeout.mockReturnValue(new Promise(() => {}));
  arrive(recorded);
  await fetch.mock.results[0]?.value;
  made.say(parts('thu ba'));
  await until('voice: thu một', 'voice: thu hai', 'An: thu ba');
});

it('reads with the voice of the device what the browser cannot play', async () => {
  unplayable = ['thu một'];
  reader().say(parts('thu một', 'hai', 'thu ba'), onPart);
  await until('voice: thu một hai');
  finish();
  await until('voice: thu một hai', 'An: thu ba');
});

it('stops a recording that is hushed, says so, and reads no more of it', async () => {
  const made = reader();
  made.say(parts('thu một', 'hai'), onPart);
  await until('An: thu một');
  made.hush();
  expect(stopRecording).toHaveBeenCalledOnce();
  expect(told).toEqual([0, undefined]);
  finish();
  made.say(parts('ba'));
  await until('An: thu một', 'voice: ba');
  expect(told).toEqual([0, undefined]);
});

it('begins nothing that was hushed while the recordings came', async () => {
  const made = reader();
  made.say(parts('thu một'), onPart);
  made.hush();
  made.say(parts('thu hai'));
  await until('An: thu hai');
  expect(told).toEqual([]);
});
