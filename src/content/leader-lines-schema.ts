import * as v from 'valibot';

/** levels/leader/lines.yaml: @see LineRules in domain/desk/overlay.ts */

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const words = v.strictObject({ vi: v.pipe(v.string(), v.trim(), v.minLength(1)), en: v.pipe(v.string(), v.trim(), v.minLength(1)) });

const answer = v.strictObject({
  id,
  label: words,
  fails: v.exactOptional(v.literal(true)),
  hours: v.exactOptional(words),
  free: v.exactOptional(v.boolean()),
  adults: v.exactOptional(v.literal(true)),
});

export const linesSchema = v.strictObject({
  review: v.picklist(['draft', 'approved']),
  questions: v.pipe(v.array(v.strictObject({ id, ask: words, answers: v.pipe(v.array(answer), v.minLength(2)) })), v.length(5)),
  roles: v.pipe(v.array(v.strictObject({ id, name: words })), v.minLength(1)),
  never: v.array(v.pipe(v.string(), v.regex(/^\d{3,11}$/))),
});
