import { type Timeout, withTimeout } from '../lib/time';

/** A first `open` can hang for ever: Safari 14, phones that wake up (jakearchibald/idb#227, firebase/firebase-js-sdk#4948). */
export const OPEN_LIMIT = 3000;

/** Opens what is there at whatever version it has, and creates nothing: giving up the upgrade of a new database removes it again. */
export const openExisting = (database: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(database);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      const db = request.result;
      db.onversionchange = () => db.close();
      resolve(db);
    };
    request.onerror = () => reject(request.error);
  });

async function hasDatabase(database: string): Promise<boolean> {
  // Missing in Firefox before 126.
  if (indexedDB.databases) return (await indexedDB.databases()).some(({ name }) => name === database);
  (await openExisting(database)).close();
  return true;
}

/** Leaves no trace of the question: a school machine must not get even an empty database. A browser that can't or won't answer has none. */
export const isThere = (database: string, timeout: Timeout): Promise<boolean> =>
  withTimeout(hasDatabase(database), OPEN_LIMIT, timeout).catch(() => false);
