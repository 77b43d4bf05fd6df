import type { ProgressRepo } from '../../domain/progress';
import { delay, type Timeout, today } from '../../lib/time';
import { type Connection, connect, destroy, type Migration, type Transaction as TransactionOf } from '../db';
import { DATABASE } from './find-device';
import { memoryRepo } from './memory';
import { migrations as released, type Stores } from './migrations';
import {
  answerRecord,
  type Book,
  givenOf,
  profileRecord,
  type RecordOf,
  readRecord,
  type Shelf,
  settingsRecord,
  stationRecord,
  stepRecord,
} from './records';

/** Per profile: with all 14 stations played ten times over, a family's device stays under 1 MB. */
const KEEP_ANSWERS = 2000;

type Transaction<Mode extends IDBTransactionMode> = TransactionOf<Stores, Mode>;

/** All records of a store that can be read. Where the transaction may write, the others are moved aside. */
async function readShelf<S extends Shelf>(transaction: Transaction<'readonly' | 'readwrite'>, shelf: S): Promise<RecordOf<S>[]> {
  const raws = await transaction.objectStore(shelf).getAll();
  const records = raws.map((raw) => readRecord(shelf, raw));
  if (transaction.mode === 'readwrite' && records.includes(undefined)) {
    const writing = transaction as Transaction<'readwrite'>;
    for (const [index, key] of (await writing.objectStore(shelf).getAllKeys()).entries()) {
      if (records[index]) continue;
      await writing.objectStore('quarantine').add({ store: shelf, raw: raws[index] });
      await writing.objectStore(shelf).delete(key);
    }
  }
  return records.filter((record) => record !== undefined);
}

/** Shelf beside shelf: on a slow device each wait for the database is long. */
async function readBook(transaction: Transaction<'readonly' | 'readwrite'>): Promise<Book> {
  const [profiles, stations, steps, settings] = await Promise.all([
    readShelf(transaction, 'profiles'),
    readShelf(transaction, 'stations'),
    readShelf(transaction, 'steps'),
    readShelf(transaction, 'settings'),
  ]);
  return { profiles, stations, steps, settings };
}

/** The visit of the newest answer that can be read, of everybody's or the owner's. */
async function lastVisit(transaction: Transaction<'readonly' | 'readwrite'>, owner?: string): Promise<number> {
  const log = transaction.objectStore('answers');
  const newest = owner === undefined ? log.openCursor(null, 'prev') : log.index('profile').openCursor(owner, 'prev');
  for (let cursor = await newest; cursor; cursor = await cursor.continue()) {
    const record = readRecord('answers', cursor.value);
    if (record) return record.visit;
  }
  return 0;
}

/** Forgets the oldest answers of a child. */
async function trim(transaction: Transaction<'readwrite'>, profile: string) {
  const log = transaction.objectStore('answers');
  const keys = await log.index('profile').getAllKeys(profile);
  for (const key of keys.slice(0, -KEEP_ANSWERS)) await log.delete(key);
}

export interface RepoDeps {
  /** The database's name: a family's without one. */
  database?: string;
  timeout?: Timeout;
  migrations?: readonly Migration<Stores>[];
  /**
   * In a class book, the profile id of the child who plays: `profiles` then gives this child only, and a visit is one in which this child
   * answered. Without it all profiles are given, and a visit is one in which anybody answered.
   */
  owner?: string;
}

/**
 * A family's own device, or a class book on a shared machine: kept in its database, mirrored in memory. The first failure of any kind ends
 * the writing for the rest of this visit; play goes on with the mirror, `health` says so, and the next visit tries again.
 */
export async function openFamilyRepo({
  owner,
  database = DATABASE,
  migrations = released,
  timeout = delay,
}: RepoDeps = {}): Promise<ProgressRepo> {
  let visit = 1;
  const when = () => ({ visit, day: today() });
  const mirror = memoryRepo(when);
  let health: ReturnType<ProgressRepo['health']> = 'saved';
  let disk: Connection<Stores> | undefined;

  const giveUp = () => {
    if (disk) health = 'failing';
    disk?.close();
    disk = undefined;
  };

  const write = async (work: (transaction: Transaction<'readwrite'>) => Promise<unknown>) => {
    try {
      await disk?.transact('readwrite', work);
    } catch {
      giveUp();
    }
  };

  let reading: Promise<void> | undefined;

  /** Another tab may have written since. Those who ask at the same time share one reading. */
  const refresh = () => {
    reading ??= (async () => {
      try {
        const book = await disk?.transact('readonly', readBook);
        if (book) mirror.replace(book);
      } catch {
        giveUp();
      }
      reading = undefined;
    })();
    return reading;
  };

  try {
    disk = await connect({ database, migrations, timeout });
    const [book, last] = await disk.transact(disk.readOnly ? 'readonly' : 'readwrite', (transaction) =>
      Promise.all([readBook(transaction), lastVisit(transaction, owner)]),
    );
    mirror.replace(book);
    visit = 1 + last;
    if (disk.readOnly) giveUp();
  } catch {
    giveUp();
    health = 'failing';
  }

  return {
    health: () => health,
    profiles: async () => (await mirror.profiles()).filter(({ id }) => owner === undefined || id === owner),
    known: mirror.known,
    async load(profile) {
      await refresh();
      return mirror.load(profile);
    },
    async saveProfile(profile) {
      await write(async (transaction) =>
        transaction.objectStore('profiles').put(profileRecord(await readShelf(transaction, 'profiles'), profile)),
      );
      await mirror.saveProfile(profile);
    },
    async saveCheckpoint(profile, checkpoint, answers) {
      await write(async (transaction) => {
        const log = transaction.objectStore('answers');
        for (const answer of answers) await log.add(answerRecord(profile, { station: checkpoint.station, answer }, when()));
        const record = stepRecord(await readShelf(transaction, 'steps'), profile, checkpoint);
        await transaction.objectStore('steps').put(record);
      });
      await mirror.saveCheckpoint(profile, checkpoint, answers);
    },
    async finishStation(profile, result) {
      await write(async (transaction) => {
        const record = stationRecord(await readShelf(transaction, 'stations'), profile, result);
        await transaction.objectStore('stations').put(record);
        await transaction.objectStore('steps').delete([profile, result.station]);
        await trim(transaction, profile);
      });
      await mirror.finishStation(profile, result);
    },
    async saveAnswers(profile, answers) {
      await write(async (transaction) => {
        for (const each of answers) await transaction.objectStore('answers').add(answerRecord(profile, each, when()));
        await trim(transaction, profile);
      });
      await mirror.saveAnswers(profile, answers);
    },
    async answers(profile) {
      try {
        const stored = await disk?.transact('readonly', (transaction) =>
          transaction.objectStore('answers').index('profile').getAll(profile),
        );
        if (stored) return stored.flatMap((raw) => readRecord('answers', raw) ?? []).map(givenOf);
      } catch {
        giveUp();
      }
      return mirror.answers(profile);
    },
    when,
    settings: mirror.settings,
    async saveSettings(chosen) {
      await write(async (transaction) =>
        transaction.objectStore('settings').put(settingsRecord(await readShelf(transaction, 'settings'), chosen)),
      );
      await mirror.saveSettings(chosen);
    },
    async wipe() {
      // Emptied first: the deletion itself has to wait for other tabs. Nothing of ours lies in the two web storages.
      await write((transaction) => Promise.all([...transaction.objectStoreNames].map((name) => transaction.objectStore(name).clear())));
      disk?.close();
      disk = undefined;
      await mirror.wipe();
      health = await destroy(database, timeout).then(
        () => 'memory',
        () => 'failing',
      );
    },
  };
}
