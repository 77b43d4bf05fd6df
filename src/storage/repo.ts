import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Answer } from '../domain/activity';
import type { Checkpoint, Profile, ProgressRepo, Settings, StationResult } from '../domain/progress';
import { DATABASE } from './find-device';
import { memoryRepo } from './memory';

interface Schema extends DBSchema {
  profiles: { key: string; value: Profile };
  stations: { key: [string, string]; value: StationResult & { profile: string; order: number } };
  steps: { key: string; value: Checkpoint & { profile: string } };
  answers: { key: number; value: Answer & { profile: string; station: string } };
  settings: { key: string; value: Settings };
  quarantine: { key: number; value: unknown };
}

/** Appended to, never edited: `migrations[n]` brings a database of version n to n + 1. */
const migrations: readonly ((db: IDBPDatabase<Schema>) => void)[] = [
  (db) => {
    db.createObjectStore('profiles', { keyPath: 'id' });
    db.createObjectStore('stations', { keyPath: ['profile', 'station'] });
    db.createObjectStore('steps', { keyPath: 'profile' });
    db.createObjectStore('answers', { autoIncrement: true });
    db.createObjectStore('settings');
    db.createObjectStore('quarantine', { autoIncrement: true });
  },
];

const strict = { durability: 'strict' } as const;

/**
 * A family device's memory. One awaited transaction per completed step; whatever fails falls to memory, says so through `health`, and play
 * goes on. Never rejects.
 */
export async function familyRepo(): Promise<ProgressRepo> {
  const memory = memoryRepo('failing');
  let failed = false;
  let handle: IDBPDatabase<Schema> | undefined;

  async function open(): Promise<IDBPDatabase<Schema>> {
    handle ??= await openDB<Schema>(DATABASE, migrations.length, {
      upgrade(db, from) {
        for (const migrate of migrations.slice(from)) migrate(db);
      },
      blocking() {
        handle?.close();
        handle = undefined;
      },
      terminated() {
        handle = undefined;
      },
    });
    return handle;
  }

  /** Tries twice, because a browser may have closed the connection meanwhile (idb#229). */
  async function attempt<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>, otherwise: () => Promise<T>): Promise<T> {
    if (failed) return otherwise();
    try {
      return await work(await open());
    } catch {
      handle = undefined;
    }
    try {
      return await work(await open());
    } catch {
      failed = true;
      return otherwise();
    }
  }

  return {
    health: () => (failed ? 'failing' : 'saved'),
    profiles: () => attempt((db) => db.getAll('profiles'), memory.profiles),
    load: (id) =>
      attempt(
        async (db) => {
          const profile = await db.get('profiles', id);
          if (!profile) return undefined;
          const stations = (await db.getAll('stations')).filter((each) => each.profile === id);
          const checkpoint = await db.get('steps', id);
          return { profile, stations, ...(checkpoint && { checkpoint }), counter: stations.length };
        },
        () => memory.load(id),
      ),
    saveProfile: (profile) =>
      attempt(
        async (db) => {
          const tx = db.transaction('profiles', 'readwrite', strict);
          await tx.store.put(profile);
          await tx.done;
          await memory.saveProfile(profile);
        },
        () => memory.saveProfile(profile),
      ),
    saveCheckpoint: (id, checkpoint, answers) =>
      attempt(
        async (db) => {
          const tx = db.transaction(['steps', 'answers'], 'readwrite', strict);
          await tx.objectStore('steps').put({ ...checkpoint, profile: id });
          for (const answer of answers) await tx.objectStore('answers').add({ ...answer, profile: id, station: checkpoint.station });
          await tx.done;
        },
        () => memory.saveCheckpoint(id, checkpoint, answers),
      ),
    finishStation: (id, result) =>
      attempt(
        async (db) => {
          const tx = db.transaction(['steps', 'stations'], 'readwrite', strict);
          const order = await tx.objectStore('stations').count();
          await tx.objectStore('stations').put({ ...result, profile: id, order });
          await tx.objectStore('steps').delete(id);
          await tx.done;
        },
        () => memory.finishStation(id, result),
      ),
    settings: () => attempt((db) => db.get('settings', 'device'), memory.settings),
    saveSettings: (settings) =>
      attempt(
        async (db) => {
          await db.put('settings', settings, 'device');
        },
        () => memory.saveSettings(settings),
      ),
    async wipe() {
      handle?.close();
      handle = undefined;
      await memory.wipe();
      await deleteDB(DATABASE).catch(() => undefined);
    },
  };
}
