import { canonical } from '../../domain/desk/backup';
import { type BackupFile, openBackup, type Read } from '../../domain/desk/backup-file';
import { type DeskChange, type DeskCopy, type Kept, shelfNames } from '../../domain/desk/desk';
import { anything, arrayOf, object, type Parsed, string, whole } from '../../lib/check';
import type { Transaction } from '../db';
import type { Stores } from './migrations';
import { meeting, settings } from './records';

/* All that the desk keeps, in and out of its database and of a backup. */

const shelf = arrayOf(object<Kept<unknown>>({ key: string(1), value: anything }));
const copy = object<DeskCopy>({
  made: whole(0),
  settings,
  meetings: arrayOf(meeting),
  shelves: object<DeskCopy['shelves']>({ log: shelf, reports: shelf, received: shelf, proposals: shelf, overlay: shelf }),
});

/** @param words JSON, from outside */
export function readCopy(words: string): Parsed<DeskCopy> {
  try {
    const raw: unknown = JSON.parse(words);
    // Else a value on a shelf could be nested so deep that whoever compares or keeps it fails.
    canonical(raw);
    const read = copy(raw);
    const twice =
      read.ok && shelfNames.find((name) => new Set(read.value.shelves[name].map(({ key }) => key)).size < read.value.shelves[name].length);
    return twice ? { ok: false, path: `shelves.${twice}`, problem: 'each key once' } : read;
  } catch {
    return { ok: false, path: '', problem: 'JSON' };
  }
}

/** What a file holds, once its passphrase is known. */
export async function openCopy(file: BackupFile, passphrase: string): Promise<Read<DeskCopy>> {
  const opened = await openBackup(file, passphrase);
  if (!opened.ok) return opened;
  const read = readCopy(opened.value);
  return read.ok ? read : { ok: false, fault: 'damaged' };
}

/** Beside the session that is on, which it leaves alone. */
export async function write(
  transaction: Transaction<Stores, 'readwrite'>,
  { clear, settings, meetings, shelves }: DeskChange,
): Promise<void> {
  if (clear) await Promise.all((['meetings', ...shelfNames] as const).map((name) => transaction.objectStore(name).clear()));
  // All at once, for one after the other takes minutes for a province; asynchronous, so that one that is refused at once leaves none unwatched.
  await Promise.all([
    transaction.objectStore('settings').put({ v: 1, id: 'all', settings }),
    ...meetings.map(async (each) => transaction.objectStore('meetings').add({ v: 1, meeting: each })),
    ...shelfNames.flatMap((name) => shelves[name].map(async ({ key, value }) => transaction.objectStore(name).put({ v: 1, value }, key))),
  ]);
}
