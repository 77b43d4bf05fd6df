import * as v from 'valibot';
import { axes } from '../../domain/activity';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

const answer = v.strictObject({
  id: v.string(),
  label: words,
  /** Good enough for the counsellor to help; several answers of a question may be. */
  right: v.boolean(),
  /** What the counsellor says then. */
  reply: words,
  picture: v.optional(v.string()),
});

/** A toy call to a help line. It is played inside the game and can never reach a real telephone. */
export const schema = v.strictObject({
  /** Which line is called: an id of the region's lines, never a number. */
  line: v.string(),
  /** Who holds the telephone on the stage: an actor's id. */
  caller: v.string(),
  counsellor: v.string(),
  /** What to do at the keypad. */
  intro: words,
  /** The number stands pale on the display until it is dialled: for those who do not read yet. */
  shown: v.exactOptional(v.boolean()),
  /** Said in place of `intro` to a child who played the station before: nothing is shown any more. */
  recall: v.exactOptional(words),
  /** After a call to another number; `{number}` is filled in. */
  wrong: words,
  /** How often the line is busy before somebody answers, and what Mai says then. */
  busy: v.strictObject({ times: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2)), say: words }),
  greeting: words,
  questions: v.pipe(
    v.array(
      v.strictObject({
        id: v.string(),
        axis: v.picklist(axes),
        ask: words,
        picture: v.exactOptional(v.string()),
        answers: v.pipe(v.array(answer), v.minLength(2)),
      }),
    ),
    v.minLength(1),
  ),
  /** What happens next, one sentence at a time; then the child hangs up. */
  after: v.pipe(v.array(words), v.minLength(1)),
  /** Mai's last words. */
  ending: words,
});

/** What the author writes. The lines' numbers are joined to it when the game starts, because they are data that may change. */
export type Content = v.InferOutput<typeof schema>;

export interface Level extends Content {
  lines: Readonly<Record<string, { number: string }>>;
}

export const refs = (level: Content) => ({
  lines: [level.line],
  actors: [level.caller, level.counsellor],
  pictures: level.questions.flatMap((question) => [question, ...question.answers].flatMap(({ picture }) => picture ?? [])),
});

export const itemIds = (level: Content) => level.questions.flatMap((question) => [question.id, ...question.answers.map(({ id }) => id)]);
