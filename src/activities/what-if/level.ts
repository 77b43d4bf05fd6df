import * as v from 'valibot';
import type { Band } from '../../domain/activity';
import type { Situation } from '../../domain/content';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

/** The chain "is it OK? say, do, tell whom, tell what" on one situation of the bank after another. */
export const schema = v.strictObject({
  intro: words,
  /** Ids of levels/situations, in the order they are played. */
  situations: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(6)),
  ending: words,
});

/** What the author writes. */
export type Content = v.InferOutput<typeof schema>;

/** The build joins the situations, and the band, which says how long the chain is. */
export interface Level extends Content {
  cases: readonly Situation[];
  band: Band;
}

export const refs = (level: Content) => ({ situations: level.situations, pictures: ['sign-ok', 'sign-not-ok', 'sign-ask', 'sign-again'] });
