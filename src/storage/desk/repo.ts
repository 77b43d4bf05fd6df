import type { DeskRepo, DeskSettings } from '../../domain/desk/desk';
import type { MeetingRecord } from '../../domain/desk/record';
import type { Show } from '../../domain/desk/show';
import { delay, type Timeout } from '../../lib/time';
import { type Connection, connect, destroy, type Transaction } from '../db';
import { DATABASE_DESK, migrations, type Stores } from './migrations';
import { type Rows, readRow } from './records';

/** What can be read of a store; the rest is moved aside. */
async function readStore<S extends keyof Rows>(transaction: Transaction<Stores, 'readwrite'>, store: S): Promise<Rows[S][]> {
  const shelf = transaction.objectStore<keyof Rows>(store);
  const rows: Rows[S][] = [];
  for (let cursor = await shelf.openCursor(); cursor; cursor = await cursor.continue()) {
    const row = readRow(store, cursor.value);
    if (row) rows.push(row);
    else {
      await transaction.objectStore('quarantine').add({ store, raw: cursor.value });
      await cursor.delete();
    }
  }
  return rows;
}

/** The desk's own database, mirrored in memory: the first failure ends the writing for this visit, the desk works on and says so. */
export async function openDeskRepo(timeout: Timeout = delay): Promise<DeskRepo> {
  let disk: Connection<Stores> | undefined;
  let settings: DeskSettings = {};
  let show: Show | undefined;
  let meetings: readonly MeetingRecord[] = [];

  const giveUp = () => {
    disk?.close();
    disk = undefined;
  };
  const write = async (work: (transaction: Transaction<Stores, 'readwrite'>) => Promise<unknown>) => {
    try {
      await disk?.transact('readwrite', work);
    } catch {
      giveUp();
    }
  };

  try {
    disk = await connect<Stores>({ database: DATABASE_DESK, migrations, timeout });
    await disk.transact(disk.readOnly ? 'readonly' : 'readwrite', async (transaction) => {
      const reading = transaction as Transaction<Stores, 'readwrite'>;
      settings = (await readStore(reading, 'settings'))[0]?.settings ?? {};
      show = (await readStore(reading, 'show'))[0]?.show;
      meetings = (await readStore(reading, 'meetings')).map(({ meeting }) => meeting);
    });
    if (disk.readOnly) giveUp();
  } catch {
    giveUp();
  }

  return {
    health: () => (disk ? 'saved' : 'memory'),
    settings: async () => settings,
    async saveSettings(next) {
      settings = { ...settings, ...next };
      await write((transaction) => transaction.objectStore('settings').put({ v: 1, id: 'all', settings }));
    },
    show: async () => show,
    async saveShow(next) {
      show = next;
      await write(async (transaction) => {
        const shelf = transaction.objectStore('show');
        await (next ? shelf.put({ v: 1, id: 'now', show: next }) : shelf.delete('now'));
      });
    },
    meetings: async () => meetings,
    async addMeeting(meeting) {
      meetings = [...meetings, meeting];
      await write((transaction) => transaction.objectStore('meetings').add({ v: 1, meeting }));
    },
    async wipe() {
      giveUp();
      settings = {};
      show = undefined;
      meetings = [];
      await destroy(DATABASE_DESK, timeout);
    },
  };
}
