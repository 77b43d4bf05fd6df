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

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Another page's handle on the database, past all of our code. It stays open until closed. */
export async function openRaw(version?: number, upgrade: (db: IDBDatabase) => void = () => {}): Promise<IDBDatabase> {
  const request = indexedDB.open('kn', version);
  request.onupgradeneeded = () => upgrade(request.result);
  return done(request);
}

export interface Entry {
  key: IDBValidKey;
  // biome-ignore lint/suspicious/noExplicitAny: whatever lies on the disk
  value: any;
}

export type Dump = Record<string, Entry[]>;

/** Everything on the disk, as it is. */
export async function dump(): Promise<Dump> {
  const db = await openRaw();
  const out: Dump = {};
  for (const name of [...db.objectStoreNames]) {
    const store = db.transaction(name).objectStore(name);
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    out[name] = keys.map((key, i) => ({ key, value: values[i] }));
  }
  db.close();
  return out;
}

/** Puts records past all of our code. */
export async function putRaw(store: string, ...values: unknown[]): Promise<void> {
  const db = await openRaw();
  const transaction = db.transaction(store, 'readwrite');
  for (const value of values) transaction.objectStore(store).put(value);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = reject;
  });
  db.close();
}

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
