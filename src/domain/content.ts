import type { Text } from '../lib/text';
import type { Axis, Band, Person, Setting } from './terms';

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
  /** The files of `src/art/cards` with the pictures that its cards carry. */
  pictures: readonly string[];
  /** The activities whose sounds its story lets hear, beside its own. */
  sounds: readonly string[];
  family: Text;
  bands: Readonly<Record<Band, BandContent>>;
}

/** Of a station, what playing it begins with: known on the map, so that all of it can be fetched together. */
export interface Ahead extends Pick<Station, 'backdrop' | 'pictures'> {
  /** The type of its first activity. */
  begins: Readonly<Record<Band, string | undefined>>;
}

export interface Line {
  id: string;
  number: string;
  label: Text;
  free: boolean;
  hours: Text;
  audience: 'child' | 'adult';
  status: 'verified' | 'unverified' | 'expired';
  /** When somebody last found it right, `YYYY-MM-DD`. */
  verified_on?: string | undefined;
  operator: Text;
  /** Where it can be called, e.g. `national`. */
  area: string;
  /** Who says so. */
  source: string;
  /** First and last day, `YYYY-MM-DD`. */
  valid_from?: string | undefined;
  valid_to?: string | undefined;
  note?: Text | undefined;
}

export interface PlaceEntry {
  id: string;
  name: Text;
  skill: string;
  /** Which answers show that skill. */
  axes: readonly Axis[];
  /** What a child learns there, in a few words. */
  about: Text;
  /** Where on the journey, from 1. */
  order: number;
}

/** A club or a fund of the region, for adults: what is not known of it stands as «…». */
export interface Organisation {
  id: string;
  name: Text;
  about: Text;
  status: Line['status'];
  /** On which day this was last looked at, `YYYY-MM-DD`. */
  as_of: string;
  source: string;
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

/** A case that a child judges: counted over all content, so that enough of them are OK and strangers are only some of many. */
export interface Judged {
  id: string;
  ok: boolean;
  person?: Person;
  setting?: Setting;
}

/** One thing that can be said, done or told. Several may be good; the reply of another one has a better idea. */
export interface Choice {
  id: string;
  good: boolean;
  label: Text;
  /** A name in `src/art/cards`: band A understands a choice by its picture. */
  picture?: string;
  reply: Text;
}

/** The child of a situation: named in its words. */
export interface Hero {
  name: string;
  as: 'girl' | 'boy';
  /** Who of the cast stands for the child on a stage. */
  actor?: string;
  /** Chăm and Ra-glai children; Kinh ones when left out. */
  people?: 'cham' | 'ra-glai';
  /** What is different for this child, who acts and is helped like everybody. */
  disability?: 'moving' | 'seeing' | 'hearing' | 'speaking' | 'learning';
}

/** A case of the situation bank, levels/situations: used by several activities, by review and by leaders. */
export interface Situation extends Judged {
  /** The bands that meet it in these words: one id may stand several times, each time for other bands. */
  bands: readonly Band[];
  person: Person;
  setting: Setting;
  /** A name in `src/art/cards`. */
  picture: string;
  hero?: Hero;
  /** What happens. */
  text: Text;
  /** The links of the chain after "is this OK?". A case that is not OK has all four, one that is OK has `say` or `do` at least. */
  say?: readonly Choice[];
  do?: readonly Choice[];
  tell?: readonly Choice[];
  report?: readonly Choice[];
  /** Why it is OK or not. */
  why: Text;
  /** What a kind adult says back, and who of the cast that is. */
  adult: Text;
  listener: string;
}

/** The bank's part for one skill. */
export interface SituationFile {
  skill: string;
  /** The files of `src/art/cards` with their pictures. */
  pictures: readonly string[];
  situations: readonly Situation[];
}

/** Something short to read, alone or aloud: a picture and a few sentences on each page. */
export interface Booklet {
  id: string;
  title: Text;
  picture: string;
  pages: readonly { picture: string; text: Text }[];
}

/** Booklets of one kind. */
export interface Corner {
  id: string;
  review: 'draft' | 'approved';
  title: Text;
  about: Text;
  /** What each of them is, such as a made-up story. */
  mark: Text;
  /** The files of `src/art/cards` with their pictures. */
  pictures: readonly string[];
  booklets: readonly Booklet[];
}

/** What a level refers to outside itself: `refs(level)` of an activity's `level.ts`, checked at build. */
export interface LevelRefs {
  /** Ids of the region's lines. */
  lines?: readonly string[];
  /** Ids of the situation bank: the compiled level gets them as `cases`, in this order, and its `band`. */
  situations?: readonly string[];
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

/** How the booklet for the reviewer calls the things of a game, in Vietnamese: what an activity's `names.ts` exports. All but the name is optional. */
export interface GameNames {
  name: string;
  /** Fields of its level: by `parent.field` where one name means several things. */
  fields?: Readonly<Record<string, string>>;
  /** Lists of its level: one of them. */
  groups?: Readonly<Record<string, string>>;
  /** Values that are ids, or yes and no, by field. */
  facts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Fields that hold an actor's id, or several. */
  roles?: Readonly<Record<string, string>>;
  /** Fields that hold the id of something in the level that has a label, or several. */
  refs?: Readonly<Record<string, string>>;
  /** Does a choice help? Nothing for what is no choice, or says so by `right` or `good`. */
  helps?(choice: Readonly<Record<string, unknown>>): boolean | undefined;
  /** What a robot taps first, to get to words that it would hardly find by trying. */
  opening?(level: unknown): readonly string[];
}
