import type { DBSchema } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { openFamilyRepo } from '../../../src/storage/child/repo';
import { connect, destroy, type Migration } from '../../../src/storage/db';
import { lan, newBrowser, told } from './device';

interface Notes extends DBSchema {
  notes: { key: string; value: { id: string; words: string } };
  drafts: { key: number; value: string };
}

const migrations: readonly Migration<Notes>[] = [
  (db) => void db.createObjectStore('notes', { keyPath: 'id' }),
  (db) => void db.createObjectStore('drafts', { autoIncrement: true }),
];
const note = { id: 'a', words: 'Mai' };

beforeEach(() => void newBrowser());

it('another database has stores and migrations of its own, and neither touches the other', async () => {
  const family = await openFamilyRepo();
  await family.saveProfile(lan);
  const before = await told(family);

  const first = await connect({ database: 'notes', migrations: migrations.slice(0, 1) });
  await first.transact('readwrite', async (transaction) => void (await transaction.objectStore('notes').put(note)));
  const second = await connect({ database: 'notes', migrations });
  expect(await second.transact('readonly', (transaction) => transaction.objectStore('notes').getAll())).toEqual([note]);
  expect(await second.transact('readonly', (transaction) => transaction.objectStore('drafts').count())).toBe(0);

  second.close();
  await destroy('notes');
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['kn']);
  expect(await told(await openFamilyRepo())).toEqual(before);
});
