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

/*
 * What lies in the stores. `v` is the record's own shape, from 1; `order` counts up within a store, because clocks of school
 * machines lie. Parsed by hand: a schema library would be larger than all the rest of this room.
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
  settings: Settings;
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

type Check<T> = (raw: unknown) => raw is T;
type Fields<T> = { [K in keyof T]-?: Check<Required<T>[K]> };
type Raw = Record<string, unknown>;

const check = <T>(test: (raw: unknown) => boolean) => test as Check<T>;
const isRaw = check<Raw>((raw) => typeof raw === 'object' && raw !== null);
/** Unknown fields stay: a release that rewrites a record loses nothing that a later one has added. */
const object = <T>(fields: Fields<T>) =>
  check<T>((raw) => isRaw(raw) && Object.entries<Check<unknown>>(fields).every(([name, fits]) => fits(raw[name])));
const list = <T>(each: Check<T>) => check<readonly T[]>((raw) => Array.isArray(raw) && raw.every(each));
const optional = <T>(fits: Check<T>) => check<T>((raw) => raw === undefined || fits(raw));
const oneOf = <T>(all: readonly T[]) => check<T>((raw) => all.includes(raw as T));
const whole = (least: number) => check<number>((raw) => Number.isSafeInteger(raw) && (raw as number) >= least);
const id = check<string>((raw) => typeof raw === 'string' && raw !== '');
const flag = oneOf([true, false]);
const volume = check<number>((raw) => typeof raw === 'number' && raw >= 0 && raw <= 1);
const anything = check<unknown>(() => true);

const answer = object<Answer>({
  item: id,
  axis: oneOf(axes),
  right: flag,
  person: optional(oneOf(persons)),
  setting: optional(oneOf(places)),
});
const profile = object<Profile>({ id, band: oneOf(bands), avatar: id, nickname: id, curtain: optional(list(id)) });
const result = object<StationResult>({ station: id, stars: oneOf([1, 2, 3] as const), times: whole(1), mission: flag });
const checkpoint = object<Checkpoint>({
  station: id,
  band: oneOf(bands),
  step: whole(0),
  seed: check<number>(Number.isFinite),
  state: anything,
  content: id,
  answers: list(answer),
});
const settings = object<Settings>({
  lang: oneOf(['vi', 'en'] as const),
  music: volume,
  effects: volume,
  voice: flag,
  captions: flag,
  motion: oneOf(['full', 'calm'] as const),
  simple: flag,
});

const checks: { [S in Shelf]: Check<RecordOf<S>> } = {
  profiles: object<ProfileRecord>({ v: whole(1), order: whole(0), profile }),
  stations: object<StationRecord>({ v: whole(1), order: whole(0), profile: id, result }),
  steps: object<StepRecord>({ v: whole(1), order: whole(0), profile: id, checkpoint }),
  settings: object<SettingsRecord>({ v: whole(1), id: oneOf(['all'] as const), settings }),
  answers: object<AnswerRecord>({ v: whole(1), profile: id, station: id, answer, visit: whole(1), day: whole(0) }),
};

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
  settings: [],
  // Nobody knows when: long ago, in the first visit.
  answers: [(raw) => ({ ...raw, visit: 1, day: 0 })],
};

/** The record in today's shape, or nothing if it cannot be read. */
export function readRecord<S extends Shelf>(shelf: S, raw: unknown, steps: readonly Upgrade[] = upgrades[shelf]): RecordOf<S> | undefined {
  if (!isRaw(raw) || !whole(1)(raw.v)) return undefined;
  try {
    const value = steps.slice(raw.v - 1).reduce((older, step) => ({ ...step(older), v: (older.v as number) + 1 }), raw);
    return checks[shelf](value) ? value : undefined;
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

export const settingsRecord = (settings: Settings): SettingsRecord => ({ v: shapeOf('settings'), id: 'all', settings });

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
  const last = book.steps
    .filter((record) => record.profile === id)
    .sort(byOrder)
    .at(-1);
  return {
    profile: owner.profile,
    stations: stations.map((record) => record.result),
    ...(last && { checkpoint: last.checkpoint }),
    counter: next(book.stations) - 1,
  };
}
