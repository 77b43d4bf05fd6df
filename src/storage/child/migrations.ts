import type { DBSchema } from 'idb';
import type { Migration } from '../db';
import type { AnswerRecord, ProfileRecord, SettingsRecord, StationRecord, StepRecord } from './records';

export interface Stores extends DBSchema {
  profiles: { key: string; value: ProfileRecord };
  stations: { key: [profile: string, station: string]; value: StationRecord };
  steps: { key: [profile: string, station: string]; value: StepRecord };
  answers: { key: number; value: AnswerRecord; indexes: { profile: string } };
  settings: { key: string; value: SettingsRecord };
  /** What could not be read, as it was: a later release may know it. */
  quarantine: { key: number; value: { store: string; raw: unknown } };
}

/** A release that adds one also freezes a dump in `tests/fixtures/saves`. */
export const migrations: readonly Migration<Stores>[] = [
  (db) => {
    db.createObjectStore('profiles', { keyPath: 'profile.id' });
    db.createObjectStore('stations', { keyPath: ['profile', 'result.station'] });
    db.createObjectStore('steps', { keyPath: ['profile', 'checkpoint.station'] });
    db.createObjectStore('answers', { autoIncrement: true }).createIndex('profile', 'profile');
    db.createObjectStore('settings', { keyPath: 'id' });
    db.createObjectStore('quarantine', { autoIncrement: true });
  },
  // 0.2.0: answers say in which visit and on which day they were given.
  () => undefined,
  // 0.3.0: only those settings are kept that somebody chose.
  () => undefined,
];
