import * as v from 'valibot';
import { bands } from '../domain/activity';
import { type BlockKind, blockKinds, equipments } from '../domain/desk/plan';
import { holes } from '../domain/desk/words';
import { moduleSchema, tellsSchema } from './leader-module-schema';
import { playsSchema, printsSchema } from './leader-print-schema';

/*
 * What stands in levels/leader: the words and rules of the leaders' desk. Only the build reads this file, like `schema.ts`.
 */

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const words = v.strictObject({ vi: v.pipe(v.string(), v.trim(), v.minLength(1)), en: v.pipe(v.string(), v.trim(), v.minLength(1)) });
const review = v.picklist(['draft', 'approved']);

/** Which of two schemas a value is for: the message of a mistake is then about what the author meant. */
const hasKey = (input: unknown, keys: readonly string[]): boolean =>
  typeof input === 'object' && input !== null && Object.keys(input).some((key) => keys.includes(key));

/** Written once, or once for each band. */
function perBand<Schema extends v.GenericSchema>(one: Schema) {
  const each = v.strictObject({ A: one, B: one, C: one });
  return v.lazy((input): Schema | typeof each => (hasKey(input, bands) ? each : one));
}

/** Written once, or for some kinds of equipment and for the others. */
function perEquipment<Schema extends v.GenericSchema>(one: Schema) {
  const some = v.exactOptional(one);
  const each = v.strictObject({ projector: some, phone: some, lab: some, paper: some, others: one });
  const all = v.strictObject({ projector: one, phone: one, lab: one, paper: one });
  return v.lazy((input): Schema | typeof each | typeof all => {
    if (!hasKey(input, [...equipments, 'others'])) return one;
    return equipments.every((key) => hasKey(input, [key])) ? all : each;
  });
}

/** What is read aloud at once: more is a lecture. */
const said = v.pipe(v.array(words), v.minLength(2), v.maxLength(5));
const say = perEquipment(perBand(said));

const block = v.strictObject({
  title: words,
  say,
  again: v.exactOptional(say),
  does: perEquipment(v.pipe(v.array(words), v.minLength(1))),
  watch: words,
  telling: words,
});

/** levels/leader/session.yaml */
const session = v.strictObject({
  review,
  blocks: v.strictObject(Object.fromEntries(blockKinds.map((kind) => [kind, block])) as Record<BlockKind, typeof block>),
  rehearsals: v.array(v.strictObject({ skill: id, line: perBand(words) })),
  verdicts: v.strictObject({ ok: words, notOk: words }),
  /** On the projector; said longer by the leader. */
  slides: v.strictObject({ rules: v.pipe(v.array(words), v.maxLength(6)), close: v.pipe(v.array(words), v.maxLength(4)) }),
  before: v.strictObject({ school: words, parents: words }),
  hooks: v.array(v.strictObject({ id, book: words, bands: v.array(v.picklist(bands)), skills: v.array(id) })),
});

/** The kinds of files in levels/leader. `papers` is the schema of `papers.yaml`, and of `papers-*.yaml`. */
export const leaderSchemas = {
  session,
  module: moduleSchema,
  'when-a-child-tells': tellsSchema,
  plays: playsSchema,
  prints: printsSchema,
};

export type LeaderKind = keyof typeof leaderSchemas;
export type LeaderFile<Kind extends LeaderKind> = v.InferOutput<(typeof leaderSchemas)[Kind]>;

/** Which `{names}` the words of a file may have beside ids of telephone lines; none in a kind that is not here. @param path of the words */
export const leaderHoles: { readonly [Kind in LeaderKind]?: (path: string) => readonly string[] } = {
  session: (path) => holes[path.split('.')[1] as BlockKind] ?? [],
  plays: () => ['who', 'from', 'how', 'place', 'n', 'ways', 'way'],
  prints: () => ['place', 'n', 'minutes', 'ages', 'equipment'],
};
