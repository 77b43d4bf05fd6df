import { loadSituations } from '../../content/catalogue';
import type { Band } from '../../domain/activity';
import type { PlaceEntry, Situation, SituationFile, Station } from '../../domain/content';
import { pickSituations, situationsOf, toRecall } from '../../domain/learner';
import type { Given, When } from '../../domain/progress';
import { review as words } from '../../i18n/words';

/** Id of the station that review is played as; no place has it. */
const REVIEW = 'review';

/** Of a child's answers those for one place's skill. */
export const givenFor = (given: readonly Given[], place: string) => given.filter(({ station }) => station === place);

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
    places.map(({ id, axes }) => ({ station: id, axes, given: givenFor(given, id) })),
    now,
  );
  const owners = new Map<string, string>();
  const cases: Situation[] = [];
  const pictures = new Set(['what-if']);
  for (const station of skills) {
    const skill = places.find(({ id }) => id === station)?.skill ?? '';
    const file = await loadSituations(skill);
    for (const picture of file.pictures) pictures.add(picture);
    for (const situation of pickSituations(file.situations, band, givenFor(given, station), 1, seed)) {
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
