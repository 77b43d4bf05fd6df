import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Answer } from '../../../src/domain/activity';
import type { Checkpoint, Profile, ProgressRepo, Settings, StationResult } from '../../../src/domain/progress';

export const lan: Profile = { id: 'p1', band: 'A', avatar: 'avatar-3', nickname: 'sao-bien' };
export const nam: Profile = { id: 'p2', band: 'C', avatar: 'avatar-7', nickname: 'ca-voi' };
export const settings: Settings = { lang: 'en', music: 0, effects: 0.5, voice: false, captions: true, motion: 'calm', simple: true };

export const given = (item: string, right = true): Answer => ({ item, axis: 'tell', right, person: 'teacher', setting: 'school' });

export const checkpointAt = (step: number, more: Partial<Checkpoint> = {}): Checkpoint => ({
  station: '09-mui-dinh',
  band: 'A',
  step,
  seed: 42,
  state: { at: `step ${step}` },
  content: 'c1',
  answers: Array.from({ length: step }, (_, i) => given(`item-${i}`)),
  ...more,
});

export const resultOf = (station: string, more: Partial<StationResult> = {}): StationResult => ({
  station,
  stars: 2,
  times: 1,
  mission: false,
  ...more,
});

/** A browser that has never been here. */
export function newBrowser(): IDBFactory {
  const factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  return factory;
}

/** Firefox before 126. */
export const withoutList = () =>
  vi.stubGlobal(
    'indexedDB',
    new Proxy(indexedDB, { get: (all, name) => (name === 'databases' ? undefined : Reflect.get(all, name).bind(all)) }),
  );

/** All that a repository tells. */
export const told = async (repo: ProgressRepo) => ({
  profiles: await repo.profiles(),
  progress: [await repo.load(lan.id), await repo.load(nam.id)],
  settings: await repo.settings(),
});

/** Time that passes only when told to. */
export function handClock() {
  const waiting: { ms: number; fire: () => void }[] = [];
  return {
    timeout: (ms: number) => new Promise<void>((fire) => void waiting.push({ ms, fire })),
    /** The limits that were asked for so far. */
    limits: () => waiting.map(({ ms }) => ms),
    pass() {
      for (const { fire } of waiting) fire();
    },
  };
}
