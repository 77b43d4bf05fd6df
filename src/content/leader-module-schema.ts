import * as v from 'valibot';

/*
 * What authors write for the adults in charge: levels/leader/module-<order>-<id>.yaml and when-a-child-tells.yaml.
 * Numbers of telephone lines are data of the region: in the words `{111}` stands for the number of the line `111`.
 */

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const words = v.strictObject({ vi: v.pipe(v.string(), v.trim(), v.minLength(1)), en: v.pipe(v.string(), v.trim(), v.minLength(1)) });
const review = v.picklist(['draft', 'approved']);
const between = <Item extends v.GenericSchema>(item: Item, least: number, most: number) =>
  v.pipe(v.array(item), v.minLength(least), v.maxLength(most));
const three = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.length(3));

const page = v.strictObject({
  title: words,
  paragraphs: between(words, 2, 4),
  points: v.exactOptional(between(words, 2, 8)),
  /** Ids of the region's lines, shown with their number and state. */
  lines: v.exactOptional(between(v.string(), 1, 4)),
  /** What nobody has confirmed yet: it is shown as such. */
  unverified: v.exactOptional(between(words, 1, 7)),
});

/** `reply` is what comes of it and why; an option that helps less gets a better idea, never a verdict. */
const option = { id, good: v.boolean(), label: words, reply: words };

const practice = v.strictObject({
  title: words,
  intro: words,
  /** The id of the first turn. */
  start: id,
  turns: between(v.strictObject({ id, child: words, options: three(v.strictObject({ ...option, next: id })) }), 5, 14),
  endings: between(v.strictObject({ id, child: words, close: words }), 1, 3),
});

/** levels/leader/module-<order>-<id>.yaml */
export const moduleSchema = v.strictObject({
  id,
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  review,
  title: words,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(20)),
  /** What one can do afterwards. */
  aim: words,
  pages: between(page, 3, 5),
  situations: three(v.strictObject({ id, text: words, options: three(v.strictObject(option)) })),
  practice: v.exactOptional(practice),
  check: between(
    v.strictObject({ id, ask: words, options: three(v.strictObject({ id, right: v.boolean(), label: words })), why: words }),
    5,
    6,
  ),
  /** `ref` is a law with its article, or a study with its author and year; `unverified` what was only read at second hand. */
  sources: v.pipe(
    v.array(v.strictObject({ ref: v.pipe(v.string(), v.minLength(1)), says: words, unverified: v.exactOptional(v.boolean()) })),
    v.minLength(1),
  ),
});

/** levels/leader/when-a-child-tells.yaml: one page, one tap away everywhere and printed on one A4 sheet. */
export const tellsSchema = v.strictObject({
  id,
  review,
  title: words,
  lead: words,
  do: between(v.strictObject({ id, title: words, text: words }), 6, 8),
  /** Word for word. */
  say: v.pipe(v.array(words), v.length(6)),
  never: v.pipe(v.array(v.strictObject({ say: words, why: words })), v.length(5)),
  call: v.strictObject({
    intro: words,
    lines: between(v.strictObject({ line: v.string(), when: words }), 1, 4),
    /** Where one goes or sends word: they have no line in the region's data. */
    places: between(words, 1, 4),
  }),
  write: v.strictObject({ intro: words, down: between(words, 3, 7), never: between(words, 2, 5) }),
});

export type Module = v.InferOutput<typeof moduleSchema>;
export type Practice = v.InferOutput<typeof practice>;
export type Tells = v.InferOutput<typeof tellsSchema>;
