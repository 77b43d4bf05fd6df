import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames, wrap } from 'idb';
import { delay, type Timeout, withTimeout } from '../lib/time';
import { OPEN_LIMIT, openExisting } from './existing';

/*
 * A connection to one database, for whatever stores it has. What lies in a database and how its stores came to be is a folder beside
 * this file: `child` is what is remembered of children.
 */

const TRANSACTION_LIMIT = 5000;

export type Migration<Stores extends DBSchema> = (
  db: IDBPDatabase<Stores>,
  transaction: IDBPTransaction<Stores, StoreNames<Stores>[], 'versionchange'>,
) => void | Promise<void>;

export interface ConnectionDeps<Stores extends DBSchema> {
  /** The database's name. */
  database: string;
  /**
   * Makes the stores. The database's version is how many there are. Append only, and only add: pages of older releases may still run,
   * and a phone may go back to one.
   */
  migrations: readonly Migration<Stores>[];
  timeout?: Timeout;
}

/** Stops it, unless it has ended by itself. */
const abort = (transaction: { abort(): void }) => {
  try {
    transaction.abort();
  } catch {}
};

export type Transaction<Stores extends DBSchema, Mode extends IDBTransactionMode> = IDBPTransaction<Stores, StoreNames<Stores>[], Mode>;

export interface Connection<Stores extends DBSchema> {
  /** Made by a later release than this page: it may be read, not written. */
  readOnly: boolean;
  /**
   * Runs the work in one transaction over all stores and resolves after it is on the disk. A handle that was closed under us
   * (a phone woke up, another tab upgraded) is opened again and the work tried once more: a transaction that failed left nothing.
   * Rejects with whatever else stopped it, or after 5 s.
   * @param limit of ms, where there is much to do
   */
  transact<T, Mode extends 'readonly' | 'readwrite'>(
    mode: Mode,
    work: (transaction: Transaction<Stores, Mode>) => Promise<T>,
    limit?: number,
  ): Promise<T>;
  close(): void;
}

/** Names that browsers give to a lost connection (jakearchibald/idb#229, dexie/Dexie.js#1139, #2296). */
const lost = ['InvalidStateError', 'AbortError', 'UnknownError'];
const nameOf = (error: unknown) => (error as { name?: unknown } | null)?.name as string;

/** Opens a database, makes it or brings it up to date. Rejects when that fails or takes longer than 3 s. */
export async function connect<Stores extends DBSchema>({
  database,
  migrations,
  timeout = delay,
}: ConnectionDeps<Stores>): Promise<Connection<Stores>> {
  let handle: Promise<IDBPDatabase<Stores>> | undefined;

  const drop = () => {
    handle?.then(
      (db) => db.close(),
      () => undefined,
    );
    handle = undefined;
  };

  function open(create: boolean): Promise<IDBPDatabase<Stores>> {
    let late = false;
    const opening = openDB<Stores>(database, migrations.length, {
      async upgrade(db, from, _to, transaction) {
        transaction.done.catch(() => undefined);
        try {
          // Gone since we opened it: another tab has wiped this device, and it must stay so.
          if (from === 0 && !create) throw new Error('wiped');
          for (const migration of migrations.slice(from)) {
            const waiting = migration(db, transaction);
            if (waiting) await waiting;
          }
        } catch {
          // idb does not wait for an async upgrade: without this a failed one would be committed half done.
          abort(transaction);
        }
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        handle = undefined;
      },
      terminated: () => {
        handle = undefined;
      },
    });
    opening.then(
      (db) => late && db.close(),
      () => undefined,
    );
    return withTimeout(opening, OPEN_LIMIT, timeout).catch((error) => {
      late = true;
      throw error;
    });
  }

  async function attempt<T, Mode extends 'readonly' | 'readwrite'>(
    mode: Mode,
    work: (transaction: Transaction<Stores, Mode>) => Promise<T>,
    limit: number,
  ) {
    handle ??= open(false);
    // Kept: the late end of an older handle may drop this one before it is used.
    const db = await handle;
    const names: StoreNames<Stores>[] = [...db.objectStoreNames];
    const transaction = db.transaction(names, mode, { durability: mode === 'readwrite' ? 'strict' : 'default' });
    try {
      return (await withTimeout(Promise.all([work(transaction), transaction.done]), limit, timeout))[0];
    } catch (error) {
      abort(transaction);
      // A request that fails because its transaction did says only that it was aborted.
      throw transaction.error ?? error;
    }
  }

  let readOnly = false;
  try {
    handle = open(true);
    await handle;
  } catch (error) {
    if (nameOf(error) !== 'VersionError') throw error;
    readOnly = true;
    handle = withTimeout(openExisting(database), OPEN_LIMIT, timeout).then((db) => wrap(db) as unknown as IDBPDatabase<Stores>);
    await handle;
  }

  return {
    readOnly,
    async transact(mode, work, limit = TRANSACTION_LIMIT) {
      try {
        return await attempt(mode, work, limit);
      } catch (error) {
        if (!lost.includes(nameOf(error))) throw error;
        drop();
        return attempt(mode, work, limit);
      }
    },
    close: drop,
  };
}

/** Rejects where there is no database, and when another page holds on to it for longer than 3 s; the browser then deletes it later. */
export const destroy = async (database: string, timeout: Timeout = delay): Promise<void> =>
  withTimeout(deleteDB(database), OPEN_LIMIT, timeout);
