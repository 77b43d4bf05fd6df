import { deepStrictEqual } from 'node:assert';

/* The database past all of our code: what really lies there. */

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

/** A whole database with its stores, as JSON: what `tests/fixtures/saves` keeps of each release. */
export interface Save {
  version: number;
  stores: Record<string, { options: IDBObjectStoreParameters; indexes: Record<string, string>; records: Entry[] }>;
}

/** @throws when a record holds anything that JSON would change */
export async function freeze(): Promise<Save> {
  const records = await dump();
  const db = await openRaw();
  const save: Save = { version: db.version, stores: {} };
  for (const [name, entries] of Object.entries(records)) {
    const store = db.transaction(name).objectStore(name);
    const indexes = Object.fromEntries([...store.indexNames].map((index) => [index, store.index(index).keyPath as string]));
    save.stores[name] = { options: { keyPath: store.keyPath, autoIncrement: store.autoIncrement }, indexes, records: entries };
  }
  db.close();
  const json = JSON.parse(JSON.stringify(save));
  deepStrictEqual(json, save);
  return json;
}

/** Makes the database of a release that is long gone, past all of our code. */
export async function thaw({ version, stores }: Save): Promise<void> {
  const db = await openRaw(version, (made) => {
    for (const [name, { options, indexes }] of Object.entries(stores)) {
      const store = made.createObjectStore(name, options);
      for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
    }
  });
  for (const [name, { options, records }] of Object.entries(stores)) {
    const store = db.transaction(name, 'readwrite').objectStore(name);
    for (const { key, value } of records) await done(options.keyPath ? store.put(value) : store.put(value, key));
  }
  db.close();
}
