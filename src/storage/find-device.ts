import { delay, type Timeout, withTimeout } from '../lib/time';

/** Says nothing about the game: a browser's own pages list the names of databases. */
export const DATABASE = 'kn';

/** A first `open` can hang for ever: Safari 14, phones that wake up (jakearchibald/idb#227, firebase/firebase-js-sdk#4948). */
export const OPEN_LIMIT = 3000;

/** Opens what is there at whatever version it has, and creates nothing: giving up the upgrade of a new database removes it again. */
export const openExisting = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      const db = request.result;
      db.onversionchange = () => db.close();
      resolve(db);
    };
    request.onerror = () => reject(request.error);
  });

async function hasDatabase(): Promise<boolean> {
  // Missing in Firefox before 126.
  if (indexedDB.databases) return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  (await openExisting()).close();
  return true;
}

/**
 * Has this browser kept a family's progress before? Leaves no trace of the question: a school machine must not get even an empty database.
 * A browser that can't or won't answer counts as fresh.
 */
export const findDevice = (timeout: Timeout = delay): Promise<'fresh' | 'family'> =>
  withTimeout(hasDatabase(), OPEN_LIMIT, timeout).then(
    (found) => (found ? 'family' : 'fresh'),
    () => 'fresh',
  );
