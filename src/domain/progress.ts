import type { Answer, Band } from './activity';

/**
 * What is remembered about play. On a school machine it lives in memory only; on a family device, and in a class book that a leader
 * has opened, in the browser's own database.
 * No names, no free text, no times of day: a nickname is an id from a list.
 */
export interface Profile {
  id: string;
  band: Band;
  /** Ids from the avatar and nickname lists. */
  avatar: string;
  nickname: string;
  /** In a class book: the pictures that draw this child's curtain aside. */
  curtain?: readonly string[];
}

/** A station once finished. */
export interface StationResult {
  station: string;
  stars: 1 | 2 | 3;
  /** How many times it was finished. */
  times: number;
  /** The off-screen mission: ticked by the child, or not yet. */
  mission: boolean;
}

/** When something was done. Clocks of old machines lie, so visits are counted too. */
export interface When {
  /** Visits of this device in which somebody answered something, this one included: from 1. */
  visit: number;
  /** The date that the device showed, as whole days since 1970. */
  day: number;
}

/** An answer as it is kept: for which station's skill, and when. */
export interface Given extends When {
  station: string;
  answer: Answer;
}

/** Where a child is in the middle of a station: enough to go on after the machine was switched off. */
export interface Checkpoint {
  station: string;
  band: Band;
  /** Index into the station's steps. */
  step: number;
  /** Chosen anew for each run: it tells one run of a station from the next. */
  seed: number;
  /** The running activity's snapshot; absent between activities. */
  state?: unknown;
  /** Identifies the content it was made with: a checkpoint of other content restarts its step. */
  content: string;
  /** Answers given so far in this station, for the stars. */
  answers: readonly Answer[];
}

export interface Settings {
  lang: 'vi' | 'en';
  /** 0-1. */
  music: number;
  effects: number;
  voice: boolean;
  captions: boolean;
  motion: 'full' | 'calm';
  simple: boolean;
}

export interface Progress {
  profile: Profile;
  stations: readonly StationResult[];
  /** The one saved last; every unfinished station keeps its own. */
  checkpoint?: Checkpoint;
  /** Those of other unfinished stations, in the order in which they were saved. */
  earlier: readonly Checkpoint[];
  /** Counts finished stations of this device: orders records without a clock. */
  counter: number;
}

/**
 * The port behind which a device remembers. Every method resolves only after the data is as safe as the device can make it,
 * and none rejects: a device that can't save says so through `health`.
 */
export interface ProgressRepo {
  /** `memory`: nothing outlives this page; `saved`: kept on this device; `failing`: was kept, now only in memory. */
  health(): 'memory' | 'saved' | 'failing';
  /** All profiles of this device, as they were when something was last read from it: at the start, or by `load`. */
  profiles(): Promise<Profile[]>;
  /** Read anew: another tab may have written since. */
  load(profile: string): Promise<Progress | undefined>;
  /** As of the last reading, like `profiles`. */
  known(profile: string): Promise<Progress | undefined>;
  saveProfile(profile: Profile): Promise<void>;
  /** One transaction: the checkpoint, if it is not behind the stored one (`keepCheckpoint`), and the answers that led to it. */
  saveCheckpoint(profile: string, checkpoint: Checkpoint, answers: readonly Answer[]): Promise<void>;
  /** One transaction: the result is merged into the stored one (`mergeResults`), the station's checkpoint removed. */
  finishStation(profile: string, result: StationResult): Promise<void>;
  /** Keeps answers given outside the run of a station, each with the station of its skill. */
  saveAnswers(profile: string, answers: readonly Pick<Given, 'station' | 'answer'>[]): Promise<void>;
  /** Answers of a child in the order they were given: the newest ones, when there are very many. */
  answers(profile: string): Promise<readonly Given[]>;
  /** The stamp that answers get now. */
  when(): When;
  /** What was chosen on this device, and nothing that nobody chose: that follows the device. As of the last reading, like `profiles`. */
  settings(): Promise<Partial<Settings>>;
  /** Laid over what was chosen before, by another tab too. */
  saveSettings(chosen: Partial<Settings>): Promise<void>;
  /** Removes everything of this game from this device. */
  wipe(): Promise<void>;
}

/** Stars by finishing: three if every answer was right at the first try or nearly so; nobody gets none. */
export function starsFor(answers: readonly Answer[]): 1 | 2 | 3 {
  if (answers.length === 0) return 3;
  const share = answers.filter((answer) => answer.right).length / answers.length;
  return share >= 0.8 ? 3 : share >= 0.5 ? 2 : 1;
}

/**
 * Two records of one station as one, whichever comes first and however often: nothing is lost or counted twice
 * when two tabs play, or when a save is repeated. Two tabs that finish from the same start count as one time.
 */
export const mergeResults = (a: StationResult, b: StationResult): StationResult => ({
  ...a,
  ...b,
  stars: Math.max(a.stars, b.stars) as StationResult['stars'],
  times: Math.max(a.times, b.times),
  mission: a.mission || b.mission,
});

/** Which checkpoint of one station stays: a tab that lags behind in the same run must not take back what another has saved. */
export function keepCheckpoint(stored: Checkpoint, coming: Checkpoint): Checkpoint {
  const sameRun = stored.seed === coming.seed && stored.content === coming.content && stored.band === coming.band;
  const ahead = stored.step - coming.step || stored.answers.length - coming.answers.length;
  return sameRun && ahead > 0 ? stored : coming;
}
