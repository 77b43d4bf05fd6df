import * as v from 'valibot';
import { bands } from '../domain/activity';
import { bellHoles } from '../domain/desk/bell-words';
import { type RoleKind, roleKinds, TEAMS } from '../domain/desk/big-game';
import { type BlockKind, blockKinds, equipments } from '../domain/desk/plan';
import { holes } from '../domain/desk/words';
import { bellSchema } from './leader-bell-schema';
import { linesSchema } from './leader-lines-schema';
import { moduleSchema, tellsSchema } from './leader-module-schema';
import { opinionsSchema } from './leader-opinion-schema';
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

const points = v.pipe(v.number(), v.minValue(10), v.maxValue(16));
const mm = v.pipe(v.number(), v.minValue(15), v.maxValue(100));

/** levels/leader/letterheads.yaml: @see Letterhead in domain/desk/paper.ts */
const letterheads = v.strictObject({
  review,
  letterheads: v.pipe(
    v.array(
      v.strictObject({
        id,
        name: words,
        margins: v.strictObject({ top: mm, bottom: mm, left: mm, right: mm }),
        organ_width: mm,
        parent: v.exactOptional(words),
        unit: words,
        under: v.picklist(['stars', 'line']),
        number: words,
        right: v.pipe(v.array(v.strictObject({ text: words, size: points, rule: v.exactOptional(v.literal(true)) })), v.minLength(1)),
        sizes: v.strictObject({ organ: points, date: points, title: points, text: points }),
        recipients: v.array(words),
        signed: words,
        report: v.strictObject({ number: words, signed: words }),
      }),
    ),
    v.minLength(1),
  ),
});

const eachBand = <Schema extends v.GenericSchema>(one: Schema) => v.strictObject({ A: one, B: one, C: one });

const post = v.strictObject({
  title: words,
  /** Things that the post needs. */
  needs: words,
  /** What the team does. */
  task: eachBand(words),
  say: eachBand(said),
  weather: words,
  differently: words,
  watch: words,
  telling: words,
});

const named = v.strictObject({ name: words, does: words });

/** levels/leader/big-game.yaml */
const bigGame = v.strictObject({
  review,
  names: v.pipe(v.array(words), v.minLength(TEAMS)),
  opening: v.strictObject({ title: words, does: v.array(words), say: eachBand(said) }),
  closing: v.strictObject({ title: words, does: v.array(words), say: eachBand(said), watch: words, telling: words }),
  roles: v.strictObject(Object.fromEntries(roleKinds.map((kind) => [kind, named])) as Record<RoleKind, typeof named>),
  /** After listening to a child. */
  report: words,
  prepare: v.array(words),
  posts: v.strictObject({ rest: post, number: post }),
  tasks: v.array(v.strictObject({ skill: id, ...post.entries })),
});

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const monthDay = v.strictObject({ month: whole(1, 12), day: whole(1, 31) });
const programmeForm = v.strictObject({ name: words, about: words, from: monthDay, to: monthDay });

/** levels/leader/programme.yaml */
const programme = v.strictObject({
  review,
  forms: v.strictObject({ summer: programmeForm, june: programmeForm, year: programmeForm }),
  heavy: v.strictObject({ skills: v.array(id) }),
  parts: v.strictObject({ station: named, calm: named, recall: named, again: named, 'big-game': named, 'look-back': named }),
  ideas: v.pipe(v.array(v.strictObject({ id, ...named.entries })), v.minLength(1)),
  notes: v.array(words),
});

/** levels/leader/report.yaml: @see Field in domain/report/hand-in.ts */
const report = v.strictObject({
  review,
  fields: v.pipe(
    v.array(
      v.strictObject({
        id,
        label: words,
        of: v.optional(id),
        split: v.optional(id),
        sensitive: v.optional(v.boolean()),
        distinct: v.optional(v.boolean()),
        log: v.optional(v.boolean()),
        counted: v.optional(v.boolean()),
        children: v.optional(v.boolean()),
      }),
    ),
    v.check((fields) => new Set(fields.map((each) => each.id)).size === fields.length, 'an id twice'),
    v.check(
      (fields) => fields.every(({ of }, at) => of === undefined || fields.slice(0, at).some((each) => each.id === of)),
      'a part stands after what it is a part of',
    ),
  ),
});

/** The kinds of files in levels/leader. `papers` is the schema of `papers.yaml`, and of `papers-*.yaml`. */
export const leaderSchemas = {
  session,
  bell: bellSchema,
  letterheads,
  'big-game': bigGame,
  programme,
  report,
  opinions: opinionsSchema,
  module: moduleSchema,
  'when-a-child-tells': tellsSchema,
  plays: playsSchema,
  prints: printsSchema,
  lines: linesSchema,
};

export type LeaderKind = keyof typeof leaderSchemas;
export type LeaderFile<Kind extends LeaderKind> = v.InferOutput<(typeof leaderSchemas)[Kind]>;

/** Which `{names}` the words of a file may have beside ids of telephone lines; none in a kind that is not here. @param path of the words */
export const leaderHoles: { readonly [Kind in LeaderKind]?: (path: string) => readonly string[] } = {
  bell: () => bellHoles,
  session: (path) => holes[path.split('.')[1] as BlockKind] ?? [],
  plays: () => ['who', 'from', 'how', 'place', 'n', 'ways', 'way'],
  prints: () => ['place', 'n', 'minutes', 'ages', 'equipment'],
};
