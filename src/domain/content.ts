import type { Text } from '../lib/text';
import type { Band, Person, Setting } from './activity';

/** Content as the game gets it: checked and compiled at build, one language-free shape for all bands. */

export interface StepContent {
  id: string;
  type: string;
  title: Text;
  level: unknown;
}

export interface BandContent {
  goals: readonly Text[];
  /** A short calm notice before, with the right to pass. */
  notice: Text;
  mission: Text;
  /** The calm ending. */
  ending: Text;
  steps: readonly StepContent[];
}

export interface Station {
  id: string;
  skill: string;
  title: Text;
  review: 'draft' | 'approved';
  /** Hash of the compiled content: tells an old checkpoint from a current one. */
  content: string;
  backdrop: { background: string; landmark?: string };
  family: Text;
  bands: Readonly<Record<Band, BandContent>>;
}

export interface Line {
  id: string;
  number: string;
  label: Text;
  free: boolean;
  hours: Text;
  audience: 'child' | 'adult';
  status: 'verified' | 'unverified' | 'expired';
  verified_on?: string;
  operator: Text;
  /** Where it can be called, e.g. `national`. */
  area: string;
  /** Who says so. */
  source: string;
  /** First and last day, `YYYY-MM-DD`. */
  valid_from?: string;
  valid_to?: string;
  note?: Text;
}

export interface PlaceEntry {
  id: string;
  name: Text;
  skill: string;
  /** What a child learns there, in a few words. */
  about: Text;
  /** Where on the journey, from 1. */
  order: number;
}

/** Everything that staff of a region can check and change. */
export interface Region {
  id: string;
  name: Text;
  lines: readonly Line[];
  /** In the order of the journey. */
  places: readonly PlaceEntry[];
  /** Who gets the leaders' reports. */
  receivers: readonly { id: string; name: Text }[];
  /** The yearly report is due before this day. */
  deadline: { month: number; day: number };
}

/** A case that a child judges: counted over all stations, so that enough of them are OK and strangers are only some of many. */
export interface Situation {
  id: string;
  ok: boolean;
  person?: Person;
  setting?: Setting;
}

/** What a level refers to outside itself: `refs(level)` of an activity's `level.ts`, checked at build. */
export interface LevelRefs {
  /** Ids of the region's lines. */
  lines?: readonly string[];
  /** Names in `src/art/cards`. */
  pictures?: readonly string[];
  /** Ids of actors; with a face and a pose where the level chooses them. */
  actors?: readonly (string | { id: string; face?: string; pose?: string })[];
}

/** What an activity's own `check(level)` finds beyond its schema. `at` is the value that is wrong: the compiler finds its line. */
export interface LevelFault {
  at: string;
  message: Text;
  todo: Text;
}
