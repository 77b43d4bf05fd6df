import * as v from 'valibot';
import { verdictIds } from '../domain/desk/bell-asks';
import { askKinds, bellForms, bellSeconds, LIMITS } from '../domain/desk/bell-rules';
import { bellParts } from '../domain/desk/bell-words';

/* levels/leader/bell.yaml: rules and words of the golden bell contest. */

const words = v.strictObject({ vi: v.pipe(v.string(), v.trim(), v.minLength(1)), en: v.pipe(v.string(), v.trim(), v.minLength(1)) });
const line = v.strictObject({ line: words });
const whole = ([least, most]: readonly [number, number]) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const each = <const Key extends string, Schema extends v.GenericSchema>(keys: readonly Key[], schema: Schema) =>
  v.strictObject(Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Schema>);

const rules = v.strictObject({
  form: v.picklist(bellForms),
  floor: whole(LIMITS.floor),
  teams: whole(LIMITS.teams),
  questions: whole(LIMITS.questions),
  seconds: v.picklist(bellSeconds),
  rescue: v.strictObject({ at: v.pipe(v.number(), v.gtValue(0), v.ltValue(1)), times: whole(LIMITS.times) }),
  spare: whole(LIMITS.spare),
});

export const bellSchema = v.strictObject({
  review: v.picklist(['draft', 'approved']),
  rules: each(['A', 'B', 'C'], rules),
  parts: each(
    bellParts,
    v.strictObject({
      say: v.pipe(v.array(words), v.minLength(1), v.maxLength(5)),
      does: v.pipe(v.array(words), v.minLength(1), v.maxLength(3)),
    }),
  ),
  asks: each(askKinds, line),
  verdicts: each(verdictIds, line),
  sentences: v.pipe(v.array(line), v.minLength(5)),
  watch: words,
  telling: words,
});
