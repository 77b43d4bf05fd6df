import type { Parser } from '../../lib/check';
import type { Lang } from '../../lib/text';
import type { Choosing } from './board';
import type { OpenLab } from './lab';
import type { Wish } from './plan';
import type { MeetingRecord } from './record';
import type { Show } from './show';

/** What the desk remembers of its leader: nothing of any child. */
export interface DeskSettings {
  lang?: Lang;
  /** As it stands in a letterhead: «Liên đội Trường Tiểu học …». */
  unit?: string;
  /** Letters that stand for the unit, drawn once. */
  unitId?: string;
  /** Name of the unit that gets its reports. */
  parent?: string;
  /** Where papers are dated from: «Phan Rang». */
  place?: string;
  /** Id of the kind of organ whose paper was made last. */
  letterhead?: string;
  /** What was chosen last. */
  wish?: Wish;
  /** Whether the golden bell is heard; as long as nobody chose, it is. */
  bellSound?: boolean;
  /** Ids of the learning modules that were walked to their end. */
  learnt?: readonly string[];
  /** What a group is choosing to say. */
  choosing?: Choosing;
  /** A session of the lab that is on, with what has come in. */
  lab?: OpenLab | undefined;
  /** How many answer cards were dealt last. */
  cards?: number;
  /** The camera that was used last, by its name, and where it stood among the others. */
  camera?: { label: string; order: number };
}

/** What becomes of the lab's session. @property meeting kept at the same time */
export interface LabChange {
  lab: OpenLab | undefined;
  meeting?: MeetingRecord;
}

/** @property key which one it is, to be removed by */
export interface KeptMeeting {
  key: number;
  meeting: MeetingRecord;
}

/** What the desk keeps beside sessions: entries of the log, reports, files of others, proposals of the children, changes to the region's lines. */
export const shelfNames = ['log', 'reports', 'received', 'proposals', 'overlay'] as const;
export type ShelfName = (typeof shelfNames)[number];

export interface Kept<T> {
  key: string;
  value: T;
}

/** Values by their keys, in the order of the keys; other tabs may write them as well. What can't be read is set aside. */
export interface Shelf<T> {
  all(): Promise<readonly Kept<T>[]>;
  /** All of them or none. */
  put(values: readonly Kept<T>[]): Promise<void>;
  drop(keys: readonly string[]): Promise<void>;
}

type Shelves = Readonly<Record<ShelfName, readonly Kept<unknown>[]>>;

/** All that a desk keeps, but the session that is on: what a backup holds. */
export interface DeskCopy {
  /** Day, whole days since 1970. */
  made: number;
  settings: DeskSettings;
  meetings: readonly MeetingRecord[];
  shelves: Shelves;
}

/** What is written: after all was removed, or beside what is there. */
export interface DeskChange {
  clear: boolean;
  settings: DeskSettings;
  meetings: readonly MeetingRecord[];
  shelves: Shelves;
}

/** Meetings are kept in the order they were held; what can't be read is set aside, never deleted. */
export interface DeskRepo {
  /** `memory`: this browser keeps nothing, and the desk says so. */
  health(): 'saved' | 'memory';
  settings(): Promise<DeskSettings>;
  saveSettings(next: Partial<DeskSettings>): Promise<void>;
  /**
   * Changes the session of the lab in one transaction: what two tabs take in is all there, and one of them closes it.
   * @param change what it makes of what the tabs have left, without effects: it may be called twice
   * @returns what is on now
   */
  changeLab(change: (lab: OpenLab | undefined) => LabChange): Promise<OpenLab | undefined>;
  /** The session that is on, in this window or another. */
  show(): Promise<Show | undefined>;
  saveShow(show: Show | undefined): Promise<void>;
  /** Those that other tabs have written as well. */
  meetings(): Promise<readonly KeptMeeting[]>;
  addMeeting(meeting: MeetingRecord): Promise<void>;
  dropMeeting(key: number): Promise<void>;
  /** @param parse what may lie there, in today's shape */
  shelf<T>(name: ShelfName, parse: Parser<T>): Shelf<T>;
  /** All but the session that is on, as other tabs have left it; what can't be read stays behind. Rejects when the disk fails. */
  exportAll(): Promise<DeskCopy>;
  /**
   * Writes a change to all of it in one transaction. Rejects when it can't be kept: then nothing of it is written.
   * @param change what it makes of all that is there
   */
  importAll(change: (here: DeskCopy) => DeskChange): Promise<void>;
  /** Removes all of it from this machine. Rejects when another tab holds on to it. */
  wipe(): Promise<void>;
}
