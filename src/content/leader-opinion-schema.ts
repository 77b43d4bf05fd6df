import * as v from 'valibot';
import { caseKinds } from '../domain/report/case-like';

/* levels/leader/opinions.yaml: what a group of children can choose to say, to whom it is carried, and what is no proposal but a case. */

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const words = v.strictObject({ vi: v.pipe(v.string(), v.trim(), v.minLength(1)), en: v.pipe(v.string(), v.trim(), v.minLength(1)) });
const sentences = v.pipe(v.array(words), v.minLength(3), v.maxLength(5));
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365));
const regex = v.pipe(
  v.string(),
  v.minLength(1),
  v.check((match) => {
    try {
      return new RegExp(match, 'u').test('') === false;
    } catch {
      return false;
    }
  }, 'no regular expression, or one that fits no words at all'),
);

export const opinionsSchema = v.strictObject({
  review: v.picklist(['draft', 'approved']),
  topics: v.pipe(
    v.array(v.strictObject({ id, title: words, sentences: v.strictObject({ A: sentences, B: sentences, C: sentences }) })),
    v.minLength(8),
    v.maxLength(12),
  ),
  other: words,
  addressees: v.pipe(v.array(v.strictObject({ id, name: words })), v.minLength(3)),
  limits: v.strictObject({ forward: days, answer: days, tell: days }),
  how: v.strictObject({
    choose: v.pipe(v.array(words), v.minLength(1)),
    word: v.pipe(v.array(words), v.minLength(1)),
    tell: v.pipe(v.array(words), v.minLength(1)),
  }),
  grounds: words,
  case: v.strictObject({
    passes: v.array(v.strictObject({ match: regex, exact: v.exactOptional(v.literal(true)) })),
    marks: v.pipe(
      v.array(
        v.strictObject({
          kind: v.picklist(caseKinds),
          match: regex,
          exact: v.exactOptional(v.literal(true)),
          toned: v.exactOptional(v.literal(true)),
        }),
      ),
      v.minLength(1),
    ),
  }),
});
