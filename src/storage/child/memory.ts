import type { Given, ProgressRepo, When } from '../../domain/progress';
import { today } from '../../lib/time';
import { type Book, profileRecord, profilesOf, progressOf, settingsRecord, stationRecord, stepRecord } from './records';

export interface MemoryRepo extends ProgressRepo {
  /** Forgets what it holds and takes over what was read from the device. */
  replace(book: Book): void;
}

/** Nothing outlives the page: for a machine that others use, and for a device that cannot save. */
export function memoryRepo(when: () => When = () => ({ visit: 1, day: today() })): MemoryRepo {
  const empty: Book = { profiles: [], stations: [], steps: [], settings: [] };
  let book = empty;
  let given: readonly (Given & { profile: string })[] = [];
  const note = (profile: string, answers: readonly Pick<Given, 'station' | 'answer'>[]) => {
    given = [...given, ...answers.map((each) => ({ ...each, ...when(), profile }))];
  };
  const load = async (profile: string) => progressOf(book, profile);
  return {
    health: () => 'memory',
    profiles: async () => profilesOf(book),
    load,
    known: load,
    async saveProfile(profile) {
      const others = book.profiles.filter((record) => record.profile.id !== profile.id);
      book = { ...book, profiles: [...others, profileRecord(book.profiles, profile)] };
    },
    async saveCheckpoint(profile, checkpoint, answers) {
      note(
        profile,
        answers.map((answer) => ({ station: checkpoint.station, answer })),
      );
      const others = book.steps.filter((record) => record.profile !== profile || record.checkpoint.station !== checkpoint.station);
      book = { ...book, steps: [...others, stepRecord(book.steps, profile, checkpoint)] };
    },
    async finishStation(profile, result) {
      const others = book.stations.filter((record) => record.profile !== profile || record.result.station !== result.station);
      book = {
        ...book,
        stations: [...others, stationRecord(book.stations, profile, result)],
        steps: book.steps.filter((record) => record.profile !== profile || record.checkpoint.station !== result.station),
      };
    },
    saveAnswers: async (profile, answers) => note(profile, answers),
    answers: async (profile) => given.filter((each) => each.profile === profile).map(({ profile: _, ...each }) => each),
    when,
    settings: async () => book.settings[0]?.settings ?? {},
    async saveSettings(chosen) {
      book = { ...book, settings: [settingsRecord(book.settings, chosen)] };
    },
    async wipe() {
      book = empty;
      given = [];
    },
    replace(next) {
      book = next;
    },
  };
}
