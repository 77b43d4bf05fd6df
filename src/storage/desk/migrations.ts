import type { DBSchema } from 'idb';
import { shelfNames } from '../../domain/desk/desk';
import type { Migration } from '../db';
import type { MeetingRow, SettingsRow, ShelfRow, ShowRow } from './records';

export interface Stores extends DBSchema {
  settings: { key: string; value: SettingsRow };
  show: { key: string; value: ShowRow };
  meetings: { key: number; value: MeetingRow };
  /** What lies on the shelves: by its own key, read by whoever put it there. */
  log: { key: string; value: ShelfRow };
  reports: { key: string; value: ShelfRow };
  received: { key: string; value: ShelfRow };
  proposals: { key: string; value: ShelfRow };
  overlay: { key: string; value: ShelfRow };
  /** What could not be read, as it was: a later release may know it. */
  quarantine: { key: number; value: { store: string; raw: unknown } };
}

/** Says nothing about the game: a browser's own pages list the names of databases. */
export const DATABASE_DESK = 'kn-3';

/** Append only, and only add: see `ConnectionDeps`. */
export const migrations: readonly Migration<Stores>[] = [
  (db) => {
    db.createObjectStore('settings', { keyPath: 'id' });
    db.createObjectStore('show', { keyPath: 'id' });
    db.createObjectStore('meetings', { autoIncrement: true });
    db.createObjectStore('quarantine', { autoIncrement: true });
  },
  (db) => {
    for (const name of shelfNames) db.createObjectStore(name);
  },
];
