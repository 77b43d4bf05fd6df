import * as v from 'valibot';
import type { LevelFault, Situation } from '../../domain/content';
import { text } from '../../lib/text';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

/** Situations rise in bubbles; each is carried to the home where it belongs: safe, not safe, ask an adult. */
export const schema = v.strictObject({
  intro: words,
  /** What the three homes are; left out when the child knows them already. */
  homes: v.exactOptional(words),
  /** Ids of the situation bank. */
  situations: v.pipe(v.array(v.string()), v.minLength(3), v.maxLength(6)),
  /** What to look for, when a case has nothing closer of its own. */
  hint: words,
  /** A case that becomes clearer when one looks closer: what one sees then, by the case's id. */
  closer: v.exactOptional(v.record(v.string(), words)),
  /** OK cases in which asking an adult first is as good an answer. */
  unclear: v.exactOptional(v.array(v.string())),
  /** Cases with the same person or the same thing, of which one is OK and one is not: what makes the difference. */
  pairs: v.exactOptional(v.array(v.strictObject({ of: v.tuple([v.string(), v.string()]), say: words }))),
  ending: words,
});

/** What the author writes. */
export type Content = v.InferOutput<typeof schema>;

/** The build joins the situations from the bank. */
export interface Level extends Content {
  cases: readonly Situation[];
}

export const refs = (level: Content) => ({
  situations: level.situations,
  pictures: ['mai-picks', 'look-close', 'sign-again'],
});

export const itemIds = (level: Content) => level.situations;

/** Everything that names a case names one of this level. */
export const check = ({ situations, closer = {}, unclear = [], pairs = [] }: Content): LevelFault[] =>
  [...Object.keys(closer), ...unclear, ...pairs.flatMap(({ of }) => of)]
    .filter((id) => !situations.includes(id))
    .map((id) => ({
      at: id,
      message: text(`«${id}» không có trong «situations».`, `«${id}» is not among the situations.`),
      todo: text(`dùng một trong: ${situations.join(', ')}.`, `use one of: ${situations.join(', ')}.`),
    }));
