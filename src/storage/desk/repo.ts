import {
  type DeskCopy,
  type DeskRepo,
  type DeskSettings,
  type Kept,
  type KeptMeeting,
  type LabChange,
  type Shelf,
  type ShelfName,
  shelfNames,
} from '../../domain/desk/desk';
import type { MeetingRecord } from '../../domain/desk/record';
import type { Show } from '../../domain/desk/show';
import { anything, type Parser } from '../../lib/check';
import { delay, type Timeout, today } from '../../lib/time';
import { type Connection, connect, destroy, type Transaction } from '../db';
import { write } from './copy';
import { DATABASE_DESK, migrations, type Stores } from './migrations';
import { type Rows, readRow, shelfRow } from './records';

/** Ten thousand reports take ten seconds on a slow machine. */
const ALL_LIMIT = 60_000;

/** What can be read of a store, with its keys; the rest is moved aside. */
async function readStore<S extends keyof Rows>(
  transaction: Transaction<Stores, 'readwrite'>,
  store: S,
): Promise<{ key: IDBValidKey; row: Rows[S] }[]> {
  const shelf = transaction.objectStore<keyof Rows>(store);
  const rows: { key: IDBValidKey; row: Rows[S] }[] = [];
  for (let cursor = await shelf.openCursor(); cursor; cursor = await cursor.continue()) {
    const row = readRow(store, cursor.value);
    if (row) rows.push({ key: cursor.key, row });
    else {
      await transaction.objectStore('quarantine').add({ store, raw: cursor.value });
      await cursor.delete();
    }
  }
  return rows;
}

const settingsIn = async (reading: Transaction<Stores, 'readwrite'>): Promise<DeskSettings> =>
  (await readStore(reading, 'settings'))[0]?.row.settings ?? {};
const showIn = async (reading: Transaction<Stores, 'readwrite'>): Promise<Show | undefined> =>
  (await readStore(reading, 'show'))[0]?.row.show;
const meetingsIn = async (reading: Transaction<Stores, 'readwrite'>): Promise<KeptMeeting[]> =>
  (await readStore(reading, 'meetings')).map(({ key, row }) => ({ key: Number(key), meeting: row.meeting }));

/** So many rows of a shelf are read at once: thousands may lie there, and they come in one transaction. */
const ROWS = 500;

/** What can be read of a shelf; the rest is moved aside. */
async function readShelf<T>(transaction: Transaction<Stores, 'readwrite'>, name: ShelfName, parse: Parser<T>): Promise<Map<string, T>> {
  const store = transaction.objectStore(name);
  const values = new Map<string, T>();
  let after: IDBKeyRange | undefined;
  for (;;) {
    const [keys, rows] = await Promise.all([store.getAllKeys(after, ROWS), store.getAll(after, ROWS)]);
    for (const [index, key] of keys.entries()) {
      const row = shelfRow(rows[index]);
      const read = row.ok ? parse(row.value.value) : row;
      if (read.ok) values.set(key, read.value);
      else {
        await transaction.objectStore('quarantine').add({ store: name, raw: rows[index] });
        await store.delete(key);
      }
    }
    const last = keys.at(-1);
    if (last === undefined || keys.length < ROWS) return values;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

const keptOf = <T>(values: ReadonlyMap<string, T> = new Map()): Kept<T>[] => [...values].map(([key, value]) => ({ key, value }));
const byShelf = <T>(entries: readonly (readonly [ShelfName, T])[]) => Object.fromEntries(entries) as Record<ShelfName, T>;

async function readAll(transaction: Transaction<Stores, 'readwrite'>): Promise<DeskCopy> {
  const settings = await settingsIn(transaction);
  const meetings = (await meetingsIn(transaction)).map(({ meeting }) => meeting);
  const shelves: [ShelfName, Kept<unknown>[]][] = [];
  for (const name of shelfNames) shelves.push([name, keptOf(await readShelf(transaction, name, anything))]);
  return { made: today(), settings, meetings, shelves: byShelf(shelves) };
}

/**
 * The desk's own database, mirrored in memory: the first failure ends the writing for this visit, the desk works on and says so. What is held,
 * what was held and what was chosen is read anew each time, as another tab may have written it.
 */
export async function openDeskRepo(timeout: Timeout = delay): Promise<DeskRepo> {
  let disk: Connection<Stores> | undefined;
  let settings: DeskSettings = {};
  let show: Show | undefined;
  let meetings: readonly KeptMeeting[] = [];
  /** Of what only the memory has. */
  let key = 0;
  /** As they were read or written last. */
  const shelves = new Map<ShelfName, Map<string, unknown>>();

  const giveUp = () => {
    disk?.close();
    disk = undefined;
  };
  const transact = async (work: (transaction: Transaction<Stores, 'readwrite'>) => Promise<unknown>) => {
    try {
      await disk?.transact('readwrite', work);
    } catch {
      giveUp();
    }
  };
  const remember = (meeting: MeetingRecord) => {
    key -= 1;
    meetings = [...meetings, { key, meeting }];
  };

  try {
    disk = await connect<Stores>({ database: DATABASE_DESK, migrations, timeout });
    await disk.transact(disk.readOnly ? 'readonly' : 'readwrite', async (transaction) => {
      const reading = transaction as Transaction<Stores, 'readwrite'>;
      settings = await settingsIn(reading);
      show = await showIn(reading);
      meetings = await meetingsIn(reading);
    });
    if (disk.readOnly) giveUp();
  } catch {
    giveUp();
  }

  return {
    health: () => (disk ? 'saved' : 'memory'),
    async settings() {
      await transact(async (transaction) => {
        settings = await settingsIn(transaction);
      });
      return settings;
    },
    async saveSettings(next) {
      settings = { ...settings, ...next };
      await transact(async (transaction) => {
        settings = { ...(await settingsIn(transaction)), ...next };
        await transaction.objectStore('settings').put({ v: 1, id: 'all', settings });
      });
    },
    async changeLab(change) {
      let next: LabChange | undefined;
      await transact(async (transaction) => {
        const now = await settingsIn(transaction);
        next = change(now.lab);
        await transaction.objectStore('settings').put({ v: 1, id: 'all', settings: { ...now, lab: next.lab } });
        if (next.meeting) await transaction.objectStore('meetings').add({ v: 1, meeting: next.meeting });
      });
      next ??= change(settings.lab);
      settings = { ...settings, lab: next.lab };
      if (next.meeting) remember(next.meeting);
      return next.lab;
    },
    async show() {
      await transact(async (transaction) => {
        show = await showIn(transaction);
      });
      return show;
    },
    async saveShow(next) {
      show = next;
      await transact(async (transaction) => {
        const shelf = transaction.objectStore('show');
        await (next ? shelf.put({ v: 1, id: 'now', show: next }) : shelf.delete('now'));
      });
    },
    async meetings() {
      await transact(async (transaction) => {
        meetings = await meetingsIn(transaction);
      });
      return meetings;
    },
    async addMeeting(meeting) {
      remember(meeting);
      await transact((transaction) => transaction.objectStore('meetings').add({ v: 1, meeting }));
    },
    async dropMeeting(dropped) {
      meetings = meetings.filter((each) => each.key !== dropped);
      await transact((transaction) => transaction.objectStore('meetings').delete(dropped));
    },
    shelf<T>(name: ShelfName, parse: Parser<T>): Shelf<T> {
      const held = () => (shelves.get(name) ?? new Map()) as Map<string, T>;
      return {
        async all() {
          await transact(async (transaction) => {
            shelves.set(name, await readShelf(transaction, name, parse));
          });
          return keptOf(held());
        },
        async put(values) {
          shelves.set(name, new Map([...held(), ...values.map(({ key, value }) => [key, value] as const)]));
          await transact(async (transaction) => {
            const store = transaction.objectStore(name);
            await Promise.all(values.map(({ key, value }) => store.put({ v: 1, value }, key)));
          });
        },
        async drop(keys) {
          shelves.set(name, new Map([...held()].filter(([key]) => !keys.includes(key))));
          await transact(async (transaction) => {
            await Promise.all(keys.map((key) => transaction.objectStore(name).delete(key)));
          });
        },
      };
    },
    async exportAll() {
      if (disk) return disk.transact('readwrite', readAll, ALL_LIMIT);
      const kept = byShelf(shelfNames.map((name) => [name, keptOf(shelves.get(name))] as const));
      return { made: today(), settings, meetings: meetings.map(({ meeting }) => meeting), shelves: kept };
    },
    async importAll(change) {
      if (!disk) throw new Error('nothing is kept here');
      settings = await disk.transact(
        'readwrite',
        async (transaction) => {
          const next = change(await readAll(transaction));
          await write(transaction, next);
          return next.settings;
        },
        ALL_LIMIT,
      );
      // What is held besides is read anew.
      shelves.clear();
    },
    async wipe() {
      giveUp();
      shelves.clear();
      settings = {};
      show = undefined;
      meetings = [];
      await destroy(DATABASE_DESK, timeout);
    },
  };
}
