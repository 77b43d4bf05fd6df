import { type Answer, axes, bands, persons, settings as places } from '../../domain/activity';
import {
  type Checkpoint,
  type Given,
  keepCheckpoint,
  mergeResults,
  type Profile,
  type Progress,
  type Settings,
  type StationResult,
  type When,
} from '../../domain/progress';
import { anything, arrayOf, boolean, number, object, oneOf, optional, type Parser, string, whole } from '../../lib/check';

/*
 * What lies in the stores. `v` is the record's own shape, from 1; `order` counts up within a store, because clocks of school
 * machines lie. Unknown fields stay: a release that rewrites a record loses nothing that a later one has added.
 */

export interface ProfileRecord {
  v: number;
  order: number;
  profile: Profile;
}
export interface StationRecord {
  v: number;
  order: number;
  profile: string;
  result: StationResult;
}
export interface StepRecord {
  v: number;
  order: number;
  profile: string;
  checkpoint: Checkpoint;
}
export interface SettingsRecord {
  v: number;
  id: 'all';
  settings: Partial<Settings>;
}
export interface AnswerRecord extends Given {
  v: number;
  profile: string;
}

/** The stores that are read whole, each a list of records. */
export interface Book {
  profiles: readonly ProfileRecord[];
  stations: readonly StationRecord[];
  steps: readonly StepRecord[];
  settings: readonly SettingsRecord[];
}
/** With the log of answers, which is long and read only when it is asked for. */
interface Shelves extends Book {
  answers: readonly AnswerRecord[];
}
export type Shelf = keyof Shelves;
export type RecordOf<S extends Shelf> = Shelves[S][number];

type Raw = Record<string, unknown>;

const id = string(1);
const answer = object<Answer>({
  item: id,
  axis: oneOf(axes),
  right: boolean,
  person: optional(oneOf(persons)),
  setting: optional(oneOf(places)),
  chance: optional(number(0, 1)),
});
const profile = object<Profile>({ id, band: oneOf(bands), avatar: id, nickname: id, curtain: optional(arrayOf(id)) });
const result = object<StationResult>({ station: id, stars: oneOf([1, 2, 3]), times: whole(1), mission: boolean });
const checkpoint = object<Checkpoint>({
  station: id,
  band: oneOf(bands),
  step: whole(0),
  seed: number(),
  state: anything,
  content: id,
  answers: arrayOf(answer),
});
const settings = object<Partial<Settings>>({
  lang: optional(oneOf(['vi', 'en'])),
  music: optional(number(0, 1)),
  effects: optional(number(0, 1)),
  voice: optional(boolean),
  captions: optional(boolean),
  motion: optional(oneOf(['full', 'calm'])),
  simple: optional(boolean),
});

const parsers: { [S in Shelf]: Parser<RecordOf<S>> } = {
  profiles: object<ProfileRecord>({ v: whole(1), order: whole(0), profile }),
  stations: object<StationRecord>({ v: whole(1), order: whole(0), profile: id, result }),
  steps: object<StepRecord>({ v: whole(1), order: whole(0), profile: id, checkpoint }),
  settings: object<SettingsRecord>({ v: whole(1), id: oneOf(['all']), settings }),
  answers: object<AnswerRecord>({ v: whole(1), profile: id, station: id, answer, visit: whole(1), day: whole(0) }),
};

/**
 * What 0.1.0 and 0.2.0 began with. They stored all settings as soon as one was chosen, so that such a value is most likely nobody's
 * choice. A calm motion may be the device's or a child's: it stays.
 */
const unchosen: Settings = { lang: 'vi', music: 0.4, effects: 0.8, voice: true, captions: true, motion: 'full', simple: false };

function onlyChosen(raw: Raw): Raw {
  const all = settings(raw.settings);
  if (!all.ok) return raw;
  const chosen = Object.entries(all.value).filter(([name, value]) => value !== unchosen[name as keyof Settings]);
  return { ...raw, settings: Object.fromEntries(chosen) };
}

/** Makes a record of one shape one of the next. */
export type Upgrade = (raw: Raw) => Raw;

/**
 * By store: the first makes shape 2 of shape 1. Append only, and together with a migration, even an empty one: the higher
 * version of the database keeps pages of the older release from writing.
 */
const upgrades: Readonly<Record<Shelf, readonly Upgrade[]>> = {
  profiles: [],
  stations: [],
  steps: [],
  settings: [onlyChosen],
  // Shape 1 did not say when an answer was given: it counts as given on the first of all days, in the first visit.
  answers: [(raw) => ({ ...raw, visit: 1, day: 0 })],
};

const versioned = object<{ v: number }>({ v: whole(1) });

/** The record in today's shape, or nothing if it cannot be read. */
export function readRecord<S extends Shelf>(shelf: S, raw: unknown, steps: readonly Upgrade[] = upgrades[shelf]): RecordOf<S> | undefined {
  const stored = versioned(raw);
  if (!stored.ok) return undefined;
  try {
    const newest = steps.slice(stored.value.v - 1).reduce((older, step) => ({ ...step(older), v: older.v + 1 }), stored.value);
    const read = parsers[shelf](newest);
    return read.ok ? read.value : undefined;
  } catch {
    return undefined;
  }
}

const shapeOf = (shelf: Shelf) => upgrades[shelf].length + 1;
const next = (records: readonly { order: number }[]) => records.reduce((last, { order }) => Math.max(last, order), 0) + 1;

/** What to store, given all that the store holds. */
export const profileRecord = (all: Book['profiles'], profile: Profile): ProfileRecord => ({
  v: shapeOf('profiles'),
  order: all.find((record) => record.profile.id === profile.id)?.order ?? next(all),
  profile,
});

/** @see profileRecord */
export function stationRecord(all: Book['stations'], profile: string, result: StationResult): StationRecord {
  const stored = all.find((record) => record.profile === profile && record.result.station === result.station);
  return {
    v: shapeOf('stations'),
    // A save that is repeated is not another finished station.
    order: stored && stored.result.times >= result.times ? stored.order : next(all),
    profile,
    result: stored ? mergeResults(stored.result, result) : result,
  };
}

/** @see profileRecord */
export function stepRecord(all: Book['steps'], profile: string, checkpoint: Checkpoint): StepRecord {
  const stored = all.find((record) => record.profile === profile && record.checkpoint.station === checkpoint.station);
  return {
    v: shapeOf('steps'),
    order: next(all),
    profile,
    checkpoint: stored ? keepCheckpoint(stored.checkpoint, checkpoint) : checkpoint,
  };
}

/** @see profileRecord */
export const settingsRecord = (all: Book['settings'], chosen: Partial<Settings>): SettingsRecord => ({
  ...all[0],
  v: shapeOf('settings'),
  id: 'all',
  settings: { ...all[0]?.settings, ...chosen },
});

export const answerRecord = (profile: string, given: Pick<Given, 'station' | 'answer'>, { visit, day }: When): AnswerRecord => ({
  v: shapeOf('answers'),
  profile,
  station: given.station,
  answer: given.answer,
  visit,
  day,
});

export const givenOf = ({ station, answer, visit, day }: AnswerRecord): Given => ({ station, answer, visit, day });

const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;

export const profilesOf = (book: Book): Profile[] => [...book.profiles].sort(byOrder).map((record) => record.profile);

export function progressOf(book: Book, id: string): Progress | undefined {
  const owner = book.profiles.find((record) => record.profile.id === id);
  if (!owner) return undefined;
  const stations = book.stations.filter((record) => record.profile === id).sort(byOrder);
  const steps = book.steps.filter((record) => record.profile === id).sort(byOrder);
  const last = steps.at(-1);
  return {
    profile: owner.profile,
    stations: stations.map((record) => record.result),
    ...(last && { checkpoint: last.checkpoint }),
    earlier: steps.slice(0, -1).map((record) => record.checkpoint),
    counter: next(book.stations) - 1,
  };
}
