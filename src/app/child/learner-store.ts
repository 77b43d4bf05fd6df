import type { Answer } from '../../domain/activity';
import type { PlaceEntry, Station } from '../../domain/content';
import { dueness, type Standing, standingOf } from '../../domain/learner';
import {
  type Checkpoint,
  type Given,
  mergeResults,
  type Profile,
  type ProgressRepo,
  type StationResult,
  starsFor,
  type When,
} from '../../domain/progress';
import type { Shield } from '../../ui/later/station';
import { givenFor } from './practice';

/** Of the turtle's shell: a place for each. */
const SCUTES = 13;

/**
 * What is known of the child who plays: the one owner of results, of runs that were left, and of what the answers show. What is written is
 * known here too, so that nothing is read again; all of it is as safe as the device can make it when a promise resolves.
 */
export interface LearnerStore {
  profile(): Profile | undefined;
  results(): readonly StationResult[];
  timesOf(station: string): number;
  /** The run that was left last. */
  left(): Checkpoint | undefined;
  /** Where a run of this station was left, unless its content or the child's age has changed since. */
  leftOf(station: Station): Checkpoint | undefined;
  answers(): readonly Given[];
  /** The stamp that answers get now. */
  when(): When;
  standing(place: string): Standing;
  /** A skill should be recalled now. */
  due(): boolean;
  /** Skills that hold are lit, the others that were played glimmer. */
  shield(): Shield;
  /** Whether the device keeps what it should. */
  isSafe(): boolean;
  saveProfile(profile: Profile): Promise<void>;
  saveCheckpoint(checkpoint: Checkpoint, answers: readonly Answer[]): Promise<void>;
  /** Answers given outside the run of a station, each with the station of its skill. */
  saveAnswers(answers: readonly Pick<Given, 'station' | 'answer'>[]): Promise<void>;
  /** The station's run is at its end. @returns its stars */
  finish(station: Station, mission: boolean): Promise<StationResult['stars']>;
  /** Reads what the child has answered, once. The log is long: not before the map stands, and before the first answer at the latest. */
  study(): Promise<void>;
  /** Everything of this game goes from this device. */
  wipe(): Promise<void>;
}

export async function openLearner(repo: ProgressRepo, places: readonly PlaceEntry[]): Promise<LearnerStore> {
  let [profile] = await repo.profiles();
  const progress = profile && (await repo.known(profile.id));
  let results = progress?.stations ?? [];
  let runs: readonly Checkpoint[] = [...(progress?.earlier ?? []), ...(progress?.checkpoint ? [progress.checkpoint] : [])];
  let given: readonly Given[] = [];
  let standings: Readonly<Record<string, Standing>> = {};
  let studying: Promise<void> | undefined;

  /** The place after one for each scute of the shield: it lights the rim. */
  const finale = places[SCUTES]?.id;
  const owner = () => profile?.id ?? '';
  const others = (station: string) => runs.filter((each) => each.station !== station);
  const standing = (place: string) => standings[place] ?? 'new';
  const learn = (next: readonly Given[]) => {
    given = next;
    standings = Object.fromEntries(places.map(({ id, axes }) => [id, standingOf(givenFor(given, id), axes)]));
  };
  const note = (answers: readonly Pick<Given, 'station' | 'answer'>[]) => {
    if (answers.length > 0) learn([...given, ...answers.map((each) => ({ ...each, ...repo.when() }))]);
  };
  const study = () => {
    studying ??= repo.answers(owner()).then(learn);
    return studying;
  };

  return {
    profile: () => profile,
    results: () => results,
    timesOf: (id) => results.find(({ station }) => station === id)?.times ?? 0,
    left: () => runs.at(-1),
    leftOf: ({ id, content }) => runs.find((run) => run.station === id && run.content === content && run.band === profile?.band),
    answers: () => given,
    when: repo.when,
    standing,
    due: () => places.some(({ id }) => dueness(givenFor(given, id), repo.when()) >= 1),
    shield() {
      const scutes = results.filter(({ station }) => station !== finale);
      const lit = scutes.filter(({ station }) => standing(station) === 'mastered').length;
      return { lit, begun: scutes.length - lit, rim: results.some(({ station }) => station === finale) };
    },
    isSafe: () => repo.health() !== 'failing',
    study,
    async saveProfile(next) {
      profile = next;
      await repo.saveProfile(next);
    },
    async saveCheckpoint(checkpoint, answers) {
      runs = [...others(checkpoint.station), checkpoint];
      await study();
      note(answers.map((answer) => ({ station: checkpoint.station, answer })));
      await repo.saveCheckpoint(owner(), checkpoint, answers);
    },
    async saveAnswers(answers) {
      await study();
      note(answers);
      await repo.saveAnswers(owner(), answers);
    },
    async finish({ id }, mission) {
      const before = results.find(({ station }) => station === id);
      const stars = starsFor(runs.find(({ station }) => station === id)?.answers ?? []);
      const result: StationResult = { station: id, stars, times: (before?.times ?? 0) + 1, mission };
      await repo.finishStation(owner(), result);
      runs = others(id);
      results = [...results.filter(({ station }) => station !== id), before ? mergeResults(before, result) : result];
      return stars;
    },
    wipe: () => repo.wipe(),
  };
}
