import { banks } from '../../activities/registry';
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

/** A station as it is played the next time: games of the situation bank go through other situations. */
export function again(station: Station, { situations, pictures }: SituationFile, band: Band, times: number): Station {
  const content = station.bands[band];
  const others = (own: readonly string[]) => situationsOf(situations, band, own, times);
  const steps = content.steps.map((step) => ({ ...step, level: banks[step.type]?.vary?.(step.level, others) ?? step.level }));
  return {
    ...station,
    pictures: [...new Set([...station.pictures, ...pictures])],
    bands: { ...station.bands, [band]: { ...content, steps } },
  };
}

/** The game that review is played as: the first in which any situations can be practised. */
const [game] = Object.entries(banks).flatMap(([type, { practise }]) => (practise ? [{ type, practise }] : []));

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
  const pictures: string[] = [];
  for (const station of skills) {
    const skill = places.find(({ id }) => id === station)?.skill ?? '';
    const file = await loadSituations(skill);
    pictures.push(...file.pictures);
    for (const situation of pickSituations(file.situations, band, givenFor(given, station), 1, seed)) {
      owners.set(situation.id, station);
      cases.push(situation);
    }
  }
  if (!game || cases.length === 0) return undefined;
  const played = game.practise(cases, band, { intro: words.intro, ending: words.ending });
  const content = {
    goals: [],
    notice: words.intro,
    mission: words.ending,
    ending: words.ending,
    steps: [{ id: REVIEW, type: game.type, title: words.title, level: played.level }],
  };
  return {
    station: {
      id: REVIEW,
      skill: REVIEW,
      title: words.title,
      review: 'draft',
      content: REVIEW,
      backdrop: { background: 'nui-chua' },
      pictures: [...new Set([...played.pictures, ...pictures])],
      sounds: [],
      family: words.ending,
      bands: { A: content, B: content, C: content },
    },
    stationOf: (situation) => owners.get(situation) ?? REVIEW,
  };
}
