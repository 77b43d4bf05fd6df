import * as v from 'valibot';
import { axes, bands, persons, settings } from '../domain/activity';

/*
 * What authors write in levels/, once: the types, the errors and the editors' JSON Schema all come from here.
 * Only the build reads this file; the browser gets checked data and needs the types alone.
 */

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const words = v.strictObject({ vi: v.pipe(v.string(), v.trim(), v.minLength(1)), en: v.pipe(v.string(), v.trim(), v.minLength(1)) });
/** In quotes: YAML would make a date of it, with a time zone. */
const day = v.pipe(v.string(), v.isoDate());

/** levels/skills.yaml: what a child can do in each band (A 6-8, B 9-11, C 12-15 years). */
export const skillsSchema = v.strictObject({
  /** What the situation bank has at least: situations of each skill with a file; and over all, kinds of persons, settings, children with disabilities. */
  bank: v.exactOptional(v.strictObject({ situations: v.number(), persons: v.number(), settings: v.number(), disability: v.number() })),
  skills: v.array(
    v.strictObject({
      id,
      name: words,
      axes: v.pipe(v.array(v.picklist(axes)), v.minLength(1)),
      can: v.strictObject({ A: words, B: words, C: words }),
    }),
  ),
});

/** levels/region/*.yaml: everything that staff of a region can check and change. */
export const regionSchema = v.strictObject({
  id,
  name: words,
  lines: v.array(
    v.strictObject({
      id,
      number: v.pipe(v.string(), v.regex(/^\d{3,11}$/)),
      label: words,
      free: v.boolean(),
      hours: words,
      operator: words,
      audience: v.picklist(['child', 'adult']),
      area: v.string(),
      status: v.picklist(['verified', 'unverified', 'expired']),
      verified_on: v.optional(day),
      source: v.string(),
      valid_from: v.optional(day),
      valid_to: v.optional(day),
      note: v.optional(words),
    }),
  ),
  places: v.array(v.strictObject({ id, order: v.pipe(v.number(), v.integer(), v.minValue(1)), skill: id, name: words, about: words })),
  receivers: v.array(v.strictObject({ id, name: words })),
  /** Where adults of the region can turn: for the desk alone, never sent with the game. */
  organisations: v.optional(
    v.array(
      v.strictObject({
        id,
        name: words,
        about: words,
        status: v.picklist(['verified', 'unverified', 'expired']),
        /** On which day this was last looked at. */
        as_of: day,
        source: v.string(),
      }),
    ),
    [],
  ),
  deadline: v.strictObject({
    month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
    day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)),
  }),
});

/** levels/stations/<nn-id>/station.yaml, for one band. `level` is checked by the schema of the activity it belongs to. */
export const stationSchema = v.strictObject({
  id,
  skill: id,
  title: words,
  review: v.picklist(['draft', 'approved']),
  backdrop: v.strictObject({ background: id, landmark: v.optional(id) }),
  /** For the family at home; the only words of a station that are not for children. */
  family: words,
  goals: v.pipe(v.array(words), v.minLength(1)),
  notice: words,
  mission: words,
  ending: words,
  steps: v.pipe(v.array(v.strictObject({ id, type: id, title: words, level: v.optional(v.unknown(), {}) })), v.minLength(1)),
});

const choices = v.pipe(
  v.array(v.strictObject({ id, good: v.boolean(), label: words, picture: v.exactOptional(id), reply: words })),
  v.minLength(2),
  v.maxLength(4),
);

/** A case of the situation bank in the words of one band. */
export const situationSchema = v.strictObject({
  id,
  bands: v.pipe(v.array(v.picklist(bands)), v.minLength(1)),
  ok: v.boolean(),
  /** Who oversteps, or in an OK case who is there. */
  person: v.picklist(persons),
  setting: v.picklist(settings),
  /** A name in src/art/cards. */
  picture: id,
  /** The child it happens to; the name stands in `text`. */
  hero: v.exactOptional(
    v.strictObject({
      name: v.string(),
      as: v.picklist(['girl', 'boy']),
      actor: v.exactOptional(v.string()),
      people: v.exactOptional(v.picklist(['cham', 'ra-glai'])),
      disability: v.exactOptional(v.picklist(['moving', 'seeing', 'hearing', 'speaking', 'learning'])),
    }),
  ),
  text: words,
  say: v.exactOptional(choices),
  do: v.exactOptional(choices),
  tell: v.exactOptional(choices),
  report: v.exactOptional(choices),
  why: words,
  adult: words,
  /** Who of the cast says `adult`. */
  listener: v.string(),
});

/** levels/situations/<skill>.yaml. Each situation is checked by its own schema, once for each of its bands. */
export const bankSchema = v.strictObject({ skill: id, situations: v.pipe(v.array(v.unknown()), v.minLength(1)) });

const isPattern = (source: string) => {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
};
const pattern = v.pipe(v.string(), v.minLength(1), v.check(isPattern));

/** levels/lexicon.yaml: words that never stand in a line, and those that every station must say. */
export const lexiconSchema = v.strictObject({
  /** Sentences no longer than this, in words between spaces. */
  words: v.strictObject({ A: v.number(), B: v.number(), C: v.number() }),
  forbidden: v.array(
    v.strictObject({
      lang: v.picklist(['vi', 'en']),
      /** A regular expression for whole words; a space stands for any white space. */
      match: pattern,
      /** Capitals and small letters differ. */
      exact: v.optional(v.boolean()),
      instead: words,
    }),
  ),
  required: v.array(v.strictObject({ lang: v.picklist(['vi', 'en']), match: pattern, say: v.string() })),
});

export type Skills = v.InferOutput<typeof skillsSchema>;
export type RegionFile = v.InferOutput<typeof regionSchema>;
export type StationFile = v.InferOutput<typeof stationSchema>;
export type Lexicon = v.InferOutput<typeof lexiconSchema>;
