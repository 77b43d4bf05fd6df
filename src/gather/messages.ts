import type { Field, Unit } from '../domain/report/hand-in';
import type { Some, Summary } from '../domain/report/summary';
import type { Text } from '../lib/text';

/* What the page and the worker that reads reports say to each other. */

export type Ask =
  | { ask: 'open'; unit: string; fields: readonly Field[] }
  /** The worker asks for more when it has read them. @property of how many files there are in all; `last` none come after these */
  | { ask: 'read'; files: readonly File[]; of: number; last: boolean }
  /** What is read already stays. */
  | { ask: 'stop' }
  | { ask: 'group'; group: string }
  /** The list of units, written or as a file. */
  | { ask: 'list'; list: string | File }
  /** A person says which place of the list a unit is. */
  | { ask: 'same'; unit: string; place: string }
  | { ask: 'remove'; report: string }
  | { ask: 'clear' }
  | { ask: 'hand-up'; unit: Unit; made: string }
  /** All that came in, a report a line. */
  | { ask: 'lines'; name: string };

/** @property file its name; `note` it was read all the same */
export interface Trouble {
  file: string;
  problem: Text;
  note?: true;
}

export interface Progress {
  /** Files that were read, of how many. */
  read: number;
  of: number;
  /** What became of the reports in them. */
  fresh: number;
  newer: number;
  /** There already, or older than what is there. */
  known: number;
  conflicts: number;
  /** Files that were refused. */
  refused: number;
}

export type Tell =
  | { tell: 'summary'; summary: Summary; list: string; saved: boolean }
  | { tell: 'progress'; progress: Progress; troubles: Some<Trouble> }
  | { tell: 'more' }
  /** All is read, or it was stopped. */
  | { tell: 'done'; stopped: boolean }
  | { tell: 'list'; problem?: Text }
  | { tell: 'file'; name: string; file: Blob }
  /** What was asked for came to nothing. */
  | { tell: 'failed' };
