import * as v from 'valibot';
import { axes, persons, settings } from '../../domain/activity';
import type { LevelFault } from '../../domain/content';
import { text } from '../../lib/text';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

const item = v.strictObject({
  id: v.string(),
  text: words,
  picture: v.string(),
  /** An everyday or happy situation: nobody needs to be called. */
  ok: v.boolean(),
  person: v.picklist(persons),
  setting: v.picklist(settings),
  axis: v.optional(v.picklist(axes), 'tell'),
  /** Helpers that are a good answer, best first: ids of `helpers`. */
  best: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Helpers that are fine here as well, as a grown-up is for any story: neither right nor a miss, and their reply is said. */
  also: v.exactOptional(v.pipe(v.array(v.string()), v.minLength(1))),
  /** Why, said by Mai after a good answer. */
  why: words,
  /** A better idea after another answer, per helper id or `other`. */
  replies: v.record(v.string(), words),
});

/** In percent of the play area. */
const box = v.strictObject({ x: v.number(), y: v.number(), w: v.number(), h: v.number() });

const helper = v.strictObject({
  id: v.string(),
  label: words,
  actor: v.optional(v.string()),
  /** Somebody close by, not a telephone line. */
  near: v.exactOptional(v.boolean()),
  /** Where the helper stands; without it they stand in rows below the card. */
  at: v.optional(v.strictObject({ wide: box, tall: box })),
});

/** Who helps with what: cards are brought to helpers. */
export const schema = v.strictObject({
  intro: words,
  /** Ids of the region's lines, or `adult` (a trusted adult nearby), or `fine` (nobody needs to be called), or of somebody `near`. */
  helpers: v.pipe(v.array(helper), v.minLength(2), v.maxLength(6)),
  items: v.pipe(v.array(item), v.minLength(3)),
  ending: words,
});

/** What the author writes. The lines' numbers are joined to it when the game starts, because they are data that may change. */
export type Content = v.InferOutput<typeof schema>;

export type Item = Content['items'][number];

export interface Level extends Content {
  lines: Readonly<Record<string, { number: string }>>;
}

const notLines = ['adult', 'fine'];

export const refs = (level: Content) => ({
  lines: level.helpers.flatMap(({ id, near }) => (near || notLines.includes(id) ? [] : [id])),
  actors: level.helpers.flatMap(({ actor }) => actor ?? []),
  pictures: level.items.map(({ picture }) => picture),
});

export const itemIds = (level: Content) => level.items.map(({ id }) => id);

/** Answers may only name helpers of this level. */
export const check = (level: Content): LevelFault[] => {
  const known = level.helpers.map(({ id }) => id);
  const used = level.items.flatMap(({ best, also = [], replies }) => [
    ...best,
    ...also,
    ...Object.keys(replies).filter((id) => id !== 'other'),
  ]);
  return [...new Set(used)]
    .filter((id) => !known.includes(id))
    .map((id) => ({
      at: id,
      message: text(`«${id}» không phải người giúp nào ở đây.`, `«${id}» is no helper of this level.`),
      todo: text(`dùng một trong: ${known.join(', ')}.`, `use one of: ${known.join(', ')}.`),
    }));
};

export const situations = (level: Content) => level.items.map(({ id, ok, person, setting }) => ({ id, ok, person, setting }));
