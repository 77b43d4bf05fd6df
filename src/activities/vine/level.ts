import * as v from 'valibot';
import type { Situation } from '../../domain/content';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

/** What a grape can be asked: does it end one day, will all know, is everybody glad, may one say no? */
export const tests = ['day', 'all', 'glad', 'free'] as const;
export type TestId = (typeof tests)[number];

const test = v.strictObject({ id: v.picklist(tests), ask: words, sweet: words, spoiled: words });

const bunch = v.strictObject({
  /** Id of levels/situations. One that is OK is a surprise, one that is not is a spoiled secret. */
  situation: v.string(),
  /** Which grapes of a spoiled secret taste spoiled; all of them when left out. */
  spoiled: v.exactOptional(v.pipe(v.array(v.picklist(tests)), v.minLength(1))),
});

/** Bunches hang on a trellis: surprises go into the basket, spoiled secrets are told to a grown-up at the gate; then the vine lights up. */
export const schema = v.strictObject({
  intro: words,
  /** Actors: the child with the basket, and the grown-up at the gate. */
  hero: v.string(),
  gate: v.string(),
  /** How to pick a bunch, and how to taste it and where to bring it. */
  pick: words,
  taste: words,
  tests: v.pipe(v.array(test), v.minLength(2), v.maxLength(3)),
  bunches: v.pipe(v.array(bunch), v.minLength(3), v.maxLength(6)),
  /** Asked at the gate. */
  tell: words,
  /** All secrets are told: the lanterns want to be lit. */
  clear: words,
  /** Who comes to the party under the trellis, and what they call. */
  party: v.pipe(v.array(v.string()), v.minLength(2), v.maxLength(3)),
  surprise: words,
  ending: words,
});

/** What the author writes. */
export type Content = v.InferOutput<typeof schema>;

/** The build joins the situations, in the order of the bunches. */
export interface Level extends Content {
  cases: readonly Situation[];
}

export const refs = (level: Content) => ({
  situations: level.bunches.map(({ situation }) => situation),
  actors: [level.hero, level.gate, ...level.party],
});

export const itemIds = (level: Content) => level.bunches.map(({ situation }) => situation);
