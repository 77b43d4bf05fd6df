import * as v from 'valibot';
import { persons, settings } from '../../domain/activity';
import type { LevelFault } from '../../domain/content';
import { text } from '../../lib/text';
import { hues, patterns } from './cloth';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

const option = v.strictObject({
  id: v.string(),
  good: v.boolean(),
  label: words,
  picture: v.exactOptional(v.string()),
  /** A better idea; of what is found after a no, what the other one says. */
  reply: v.exactOptional(words),
});
export type Option = v.InferOutput<typeof option>;
const choice = v.pipe(v.array(option), v.minLength(3), v.maxLength(4));

/** One pass of the shuttle: what the other child shows just then, in words or only with the body. */
const beat = v.strictObject({
  id: v.string(),
  /** `unclear`: silence, a giggle, stiff shoulders. That is no yes: one stops and asks. */
  sign: v.picklist(['yes', 'no', 'unclear']),
  /** What the other one says; where nothing is said, `seen` alone tells. */
  says: v.exactOptional(words),
  /** What there is to see, told by Mai. */
  seen: v.exactOptional(words),
  /** The same, drawn. */
  picture: v.exactOptional(v.string()),
  face: v.string(),
  pose: v.string(),
  /** Said when the child has stopped. */
  stopped: v.exactOptional(words),
});
export type Beat = v.InferOutput<typeof beat>;

/** Another thing to do together, or each alone, after a no: every good one has a pattern of its own. */
const other = v.strictObject({ ...option.entries, pattern: v.exactOptional(v.picklist(patterns)) });
export type Other = v.InferOutput<typeof other>;

const mending = v.strictObject({ id: v.string(), ask: words, picture: v.exactOptional(v.string()), options: choice });
export type Mending = v.InferOutput<typeof mending>;

const thread = v.strictObject({
  id: v.string(),
  person: v.picklist(persons),
  setting: v.picklist(settings),
  /** Who weaves, and whose thread it is. */
  hero: v.string(),
  other: v.string(),
  hue: v.picklist(hues),
  pattern: v.picklist(patterns),
  /** What the hero would like, or how the thread was pulled already. */
  text: words,
  picture: v.exactOptional(v.string()),
  /** No merry wish: both look so, and nobody cheers when the band is woven. */
  grave: v.exactOptional(v.boolean()),
  /** How to begin. */
  begin: v.exactOptional(v.strictObject({ ask: words, options: choice })),
  /** The hero went on over a no before it begins: first that is mended. */
  mend: v.exactOptional(v.pipe(v.array(mending), v.minLength(1), v.maxLength(3))),
  beats: v.pipe(v.array(beat), v.minLength(1), v.maxLength(3)),
  /** After a no: what else? */
  instead: v.exactOptional(v.strictObject({ ask: words, options: v.pipe(v.array(other), v.minLength(3), v.maxLength(4)) })),
  /** Said when the band is woven as it was wished. */
  woven: v.exactOptional(words),
});
export type Thread = v.InferOutput<typeof thread>;

/** Ask before a thread is joined, read the answer, stop at a no, mend what was pulled. */
export const schema = v.strictObject({
  intro: words,
  /** How one weaves on and stops: said once, with the first thread. */
  watch: words,
  /** Said when the child stopped though the other one agreed. */
  easy: words,
  /** Said when the shuttle went on over a no. */
  pulled: words,
  /** How that is mended. */
  mend: v.pipe(v.array(mending), v.minLength(1), v.maxLength(3)),
  /** Said when the threads lie straight again. */
  mended: words,
  threads: v.pipe(v.array(thread), v.minLength(1), v.maxLength(4)),
  /** The whole cloth; the child may strike its bands. */
  cloth: words,
  ending: words,
});
export type Level = v.InferOutput<typeof schema>;

const choicesOf = (level: Level): readonly (readonly (Option | Other)[])[] => [
  ...level.mend.map(({ options }) => options),
  ...level.threads.flatMap(({ begin, mend = [], instead }) => [
    ...(begin ? [begin.options] : []),
    ...mend.map(({ options }) => options),
    ...(instead ? [instead.options] : []),
  ]),
];

export const refs = (level: Level) => ({
  actors: level.threads.flatMap(({ hero, other: friend }) => [hero, friend]),
  pictures: [
    ...level.threads.flatMap(({ picture, beats }) => [picture, ...beats.map((each) => each.picture)]),
    ...[...level.mend, ...level.threads.flatMap(({ mend = [] }) => mend)].map(({ picture }) => picture),
    ...choicesOf(level).flatMap((options) => options.map(({ picture }) => picture)),
  ].filter((picture) => picture !== undefined),
});

export const itemIds = (level: Level) => [
  ...level.mend.map(({ id }) => id),
  ...level.threads.flatMap(({ id, begin, mend = [], beats, instead }) => [
    ...(begin ? [`${id}-begin`] : []),
    ...mend.map((each) => `${id}-${each.id}`),
    ...beats.map((each) => `${id}-${each.id}`),
    ...(instead ? [`${id}-instead`] : []),
  ]),
];

/** A thread whose last answer is a yes is one where all is well. */
export const situations = (level: Level) =>
  level.threads.map(({ id, mend, beats, person, setting }) => ({
    id,
    ok: mend === undefined && beats.every(({ sign }) => sign === 'yes'),
    person,
    setting,
  }));

/** Every choice can be made and seen, every answer is shown somehow, and a no leads to something else. */
export const check = (level: Level): LevelFault[] => {
  const faults: LevelFault[] = [];
  for (const options of choicesOf(level)) {
    const at = options[0]?.id ?? 'options';
    const drawn = options.flatMap(({ picture }) => picture ?? []);
    if (!options.some(({ good }) => good) || options.every(({ good }) => good))
      faults.push({
        at,
        message: text(
          `«${at}»: cần cách giúp được và cách chưa giúp được.`,
          `«${at}» needs an option that helps and one that does not yet.`,
        ),
        todo: text('sửa «good».', 'mend «good».'),
      });
    for (const { id, good, reply } of options)
      if (!good && !reply)
        faults.push({
          at: id,
          message: text(`«${id}» chưa có lời đáp.`, `«${id}» has no reply.`),
          todo: text('viết «reply».', 'write «reply».'),
        });
    if (drawn.length > 0 && new Set(drawn).size < options.length)
      faults.push({
        at,
        message: text(`«${at}»: có lựa chọn thiếu hình hoặc trùng hình.`, `«${at}» has options without a picture or with the same one.`),
        todo: text('cho mỗi lựa chọn một hình riêng.', 'give each option a picture of its own.'),
      });
  }
  for (const { id, beats, instead } of level.threads) {
    const no = beats.findIndex(({ sign }) => sign === 'no');
    if (no >= 0 && no < beats.length - 1)
      faults.push({
        at: id,
        message: text(`«${id}»: sau lời Không còn lượt dệt.`, `«${id}» weaves on after a no.`),
        todo: text('để lời Không ở lượt cuối.', 'put the no last.'),
      });
    if (no >= 0 !== (instead !== undefined))
      faults.push({
        at: id,
        message: text(`«${id}»: có lời Không thì có «instead», và chỉ khi đó.`, `«${id}» needs «instead» after a no, and only then.`),
        todo: text('thêm hoặc bỏ «instead».', 'add or leave out «instead».'),
      });
    if (beats.at(-1)?.sign === 'unclear')
      faults.push({
        at: id,
        message: text(`«${id}»: kết bằng câu trả lời chưa rõ.`, `«${id}» ends with an unclear answer.`),
        todo: text('thêm một lượt «yes» hoặc «no».', 'add a beat with «yes» or «no».'),
      });
    for (const { id: at, sign, says, seen, stopped } of beats) {
      if (!says && !seen)
        faults.push({
          at,
          message: text(`«${at}»: không có gì để nghe hay thấy.`, `«${at}» has nothing to hear or see.`),
          todo: text('viết «says» hoặc «seen».', 'write «says» or «seen».'),
        });
      if ((sign === 'yes') === (stopped !== undefined))
        faults.push({
          at,
          message: text(`«${at}»: «stopped» dành cho lượt chưa phải là «yes».`, `«${at}»: «stopped» belongs to a beat that is no yes.`),
          todo: text('thêm hoặc bỏ «stopped».', 'add or leave out «stopped».'),
        });
    }
    for (const { id: at, good, pattern, reply } of instead?.options ?? [])
      if (good !== (pattern !== undefined) || !reply)
        faults.push({
          at,
          message: text(
            `«${at}»: cách nào cũng có «reply»; cách giúp được có «pattern».`,
            `«${at}»: each has a «reply», what helps a «pattern».`,
          ),
          todo: text('thêm «reply», thêm hoặc bỏ «pattern».', 'add «reply», add or leave out «pattern».'),
        });
  }
  return faults;
};
