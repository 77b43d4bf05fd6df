import type { Answer, Band } from './activity';

/**
 * What is remembered about play. On a school machine it lives in memory only; on a family device in the browser's own database.
 * No names, no free text, no times of day: a nickname is an id from a list.
 */
export interface Profile {
  id: string;
  band: Band;
  /** Ids from the avatar and nickname lists. */
  avatar: string;
  nickname: string;
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

/** Where a child is in the middle of a station: enough to go on after the machine was switched off. */
export interface Checkpoint {
  station: string;
  band: Band;
  /** Index into the station's steps. */
  step: number;
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
  checkpoint?: Checkpoint;
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
  /** All profiles of this device. */
  profiles(): Promise<Profile[]>;
  load(profile: string): Promise<Progress | undefined>;
  saveProfile(profile: Profile): Promise<void>;
  /** One transaction: the checkpoint, and the answers that led to it. */
  saveCheckpoint(profile: string, checkpoint: Checkpoint, answers: readonly Answer[]): Promise<void>;
  /** One transaction: the result is stored, the checkpoint removed. */
  finishStation(profile: string, result: StationResult): Promise<void>;
  settings(): Promise<Settings | undefined>;
  saveSettings(settings: Settings): Promise<void>;
  /** Removes everything of this game from this device. */
  wipe(): Promise<void>;
}

/** Stars by finishing: three if every answer was right at the first try or nearly so; nobody gets none. */
export function starsFor(answers: readonly Answer[]): 1 | 2 | 3 {
  if (answers.length === 0) return 3;
  const share = answers.filter((answer) => answer.right).length / answers.length;
  return share >= 0.8 ? 3 : share >= 0.5 ? 2 : 1;
}
