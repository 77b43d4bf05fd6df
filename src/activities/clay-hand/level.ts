import * as v from 'valibot';
import { persons, settings } from '../../domain/activity';
import type { LevelFault } from '../../domain/content';
import { text } from '../../lib/text';
import { kinds, MOST_PEOPLE, places } from './places';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

/** Somebody who may stand on a finger: a role, never a name. */
const role = v.strictObject({
  id: v.string(),
  place: v.picklist(places),
  /** A relative who lives in another house. */
  apart: v.exactOptional(v.boolean()),
  actor: v.string(),
  /** What children call this person; with more than one the child chooses. */
  words: v.pipe(v.array(words), v.minLength(1), v.maxLength(3)),
  /** What this person says when a child tells. */
  says: words,
});
export type Role = v.InferOutput<typeof role>;

const way = v.strictObject({
  id: v.string(),
  good: v.boolean(),
  label: words,
  picture: v.exactOptional(v.string()),
  reply: words,
});
export type Way = v.InferOutput<typeof way>;

const story = v.strictObject({
  id: v.string(),
  /** An everyday matter: still good to tell. */
  ok: v.boolean(),
  picture: v.string(),
  person: v.picklist(persons),
  setting: v.picklist(settings),
  /** The child of the story: an actor. */
  hero: v.string(),
  /** What happens, and the question whom to tell. */
  text: words,
  /** Where people are near. */
  near: v.pipe(v.array(v.picklist(places)), v.minLength(1)),
  /** Roles that make the trouble. */
  not: v.exactOptional(v.array(v.string())),
  /** Said when one of those is chosen. */
  trouble: v.exactOptional(words),
  /** Said when somebody far away is chosen. */
  far: words,
  /** The first good one has no time: said before the next one. */
  busy: v.exactOptional(words),
  /** How to reach that person without a telephone. */
  reach: v.exactOptional(v.strictObject({ ask: words, ways: v.pipe(v.array(way), v.minLength(2), v.maxLength(4)) })),
  why: words,
});
export type Story = v.InferOutput<typeof story>;

/** A hand of clay: a person for each finger, the order to tell in, small stories, the straw fire. */
export const schema = v.strictObject({
  hero: v.string(),
  potter: v.string(),
  intro: words,
  /** The potter walks around the clay while it is pressed. */
  walk: words,
  /** Whom for this finger? */
  pick: words,
  /** Which word for this person? */
  call: words,
  press: words,
  /** There are people enough; more are welcome. */
  enough: words,
  /** How many people at least. */
  least: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(5)),
  needs: v.pipe(v.array(v.strictObject({ kind: v.picklist(kinds), missing: words })), v.minLength(1), v.maxLength(3)),
  /** How many are put in order. */
  order: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(5)),
  first: words,
  next: words,
  /** Both questions, drawn. */
  drawn: v.exactOptional(v.strictObject({ first: v.string(), next: v.string() })),
  ordered: words,
  roles: v.pipe(v.array(role), v.minLength(8)),
  stories: v.pipe(v.array(story), v.minLength(2)),
  /** Children stand back, a grown-up lights the straw. */
  light: words,
  fire: words,
  glow: words,
  ending: words,
});
export type Level = v.InferOutput<typeof schema>;

export const refs = (level: Level) => ({
  actors: [level.hero, level.potter, ...level.roles.map(({ actor }) => actor), ...level.stories.map(({ hero }) => hero)],
  pictures: [
    ...Object.values(level.drawn ?? {}),
    ...level.stories.flatMap(({ picture, reach }) => [picture, ...(reach?.ways ?? []).flatMap((each) => each.picture ?? [])]),
  ],
});

export const itemIds = (level: Level) => level.stories.map(({ id }) => id);

export const situations = (level: Level) => level.stories.map(({ id, ok, person, setting }) => ({ id, ok, person, setting }));

const fault = (at: string, vi: string, en: string, todoVi: string, todoEn: string): LevelFault[] => [
  { at, message: text(vi, en), todo: text(todoVi, todoEn) },
];

/** Every place fits on the stage, every need can be met, every troublemaker is somebody and is answered, every "how" has a good way. */
export const check = (level: Level): LevelFault[] => [
  ...places.flatMap((place) =>
    level.roles.filter((each) => each.place === place).length > MOST_PEOPLE
      ? fault(
          place,
          `«${place}» có hơn ${MOST_PEOPLE} người.`,
          `«${place}» has more than ${MOST_PEOPLE} people.`,
          'bớt người.',
          'take some out.',
        )
      : [],
  ),
  ...level.stories.flatMap(({ id, not = [], trouble, reach }) => [
    ...not
      .filter((each) => !level.roles.some((one) => one.id === each))
      .flatMap((each) =>
        fault(each, `Không có vai «${each}».`, `There is no role «${each}».`, 'ghi đúng id của vai.', 'write the id of a role.'),
      ),
    ...(not.length > 0 && !trouble
      ? fault(id, `«${id}» có «not» mà thiếu «trouble».`, `«${id}» has «not» but no «trouble».`, 'viết «trouble».', 'write «trouble».')
      : []),
    ...(reach && !reach.ways.some(({ good }) => good)
      ? fault(id, `«${id}» chưa có cách tốt.`, `«${id}» has no good way.`, 'ghi good: true cho một cách.', 'write good: true for one.')
      : []),
  ]),
];
