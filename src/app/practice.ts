import { loadSituations } from '../content/catalogue';
import type { Band } from '../domain/activity';
import type { PlaceEntry, Situation, SituationFile, Station } from '../domain/content';
import { dueness, pickSituations, type Standing, situationsOf, standingOf, toRecall } from '../domain/learner';
import type { Given, ProgressRepo, StationResult, When } from '../domain/progress';
import { review as words } from '../i18n/words';
import type { Shield } from '../ui/screens/station';

/** Id of the station that review is played as; no place has it. */
const REVIEW = 'review';

const of = (given: readonly Given[], place: string) => given.filter(({ station }) => station === place);

/** What the child who plays has shown so far. */
export interface Learning {
  /** Reads the child's answers anew. The log is long: not before the map stands. */
  study(profile: string): Promise<void>;
  standing(place: string): Standing;
  /** A skill should be recalled now. */
  due(): boolean;
  /** The shield of a child with these results: skills that hold are lit, the others that were played glimmer. */
  shield(results: readonly StationResult[]): Shield;
  /** @see reviewOf */
  review(band: Band): Promise<Review | undefined>;
}

export function createLearning(repo: ProgressRepo, places: readonly PlaceEntry[]): Learning {
  let given: readonly Given[] = [];
  let standings: Readonly<Record<string, Standing>> = {};
  const standing = (place: string) => standings[place] ?? 'new';
  return {
    async study(profile) {
      given = await repo.answers(profile);
      standings = Object.fromEntries(places.map(({ id, axes }) => [id, standingOf(of(given, id), axes)]));
    },
    standing,
    due: () => places.some(({ id }) => dueness(of(given, id), repo.when()) >= 1),
    shield(results) {
      const lit = results.filter(({ station }) => standing(station) === 'mastered').length;
      return { lit, begun: results.length - lit };
    },
    review: (band) => reviewOf(places, given, repo.when(), band, crypto.getRandomValues(new Uint32Array(1))[0] ?? 0),
  };
}

const isWhatIf = ({ type }: { type: string }) => type === 'what-if';

/** A station as it is played the next time: its chain of questions goes through other situations. */
export function again(station: Station, { situations, pictures }: SituationFile, band: Band, times: number): Station {
  const content = station.bands[band];
  const steps = content.steps.map((step) => {
    const level = step.level as { situations: string[] };
    if (!isWhatIf(step)) return step;
    const cases = situationsOf(situations, band, level.situations, times);
    return cases.length === 0 ? step : { ...step, level: { ...level, cases } };
  });
  return {
    ...station,
    pictures: [...new Set([...station.pictures, ...pictures])],
    bands: { ...station.bands, [band]: { ...content, steps } },
  };
}

export interface Review {
  station: Station;
  /** The station of the skill that a situation belongs to. */
  stationOf(situation: string): string;
}

/**
 * A review of the skills that are due, one situation of each, as a station of its own; nothing before a first station was played.
 * Rejects when the bank cannot be fetched.
 */
export async function reviewOf(
  places: readonly PlaceEntry[],
  given: readonly Given[],
  now: When,
  band: Band,
  seed: number,
): Promise<Review | undefined> {
  const skills = toRecall(
    places.map(({ id, axes }) => ({ station: id, axes, given: of(given, id) })),
    now,
  );
  const owners = new Map<string, string>();
  const cases: Situation[] = [];
  const pictures = new Set(['what-if']);
  for (const station of skills) {
    const skill = places.find(({ id }) => id === station)?.skill ?? '';
    const file = await loadSituations(skill);
    for (const picture of file.pictures) pictures.add(picture);
    for (const situation of pickSituations(file.situations, band, of(given, station), 1, seed)) {
      owners.set(situation.id, station);
      cases.push(situation);
    }
  }
  if (cases.length === 0) return undefined;
  const level = { intro: words.intro, situations: cases.map(({ id }) => id), cases, band, ending: words.ending };
  const content = {
    goals: [],
    notice: words.intro,
    mission: words.ending,
    ending: words.ending,
    steps: [{ id: REVIEW, type: 'what-if', title: words.title, level }],
  };
  return {
    station: {
      id: REVIEW,
      skill: REVIEW,
      title: words.title,
      review: 'draft',
      content: REVIEW,
      backdrop: { background: 'nui-chua' },
      pictures: [...pictures],
      family: words.ending,
      bands: { A: content, B: content, C: content },
    },
    stationOf: (situation) => owners.get(situation) ?? REVIEW,
  };
}
