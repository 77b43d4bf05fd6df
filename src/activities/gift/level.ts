import * as v from 'valibot';
import { persons, settings } from '../../domain/activity';
import type { LevelFault } from '../../domain/content';
import { text } from '../../lib/text';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

/** What is drawn on a part once it has been lifted. */
export const signs = [
  'heart',
  'family',
  'thing',
  'doll',
  'shoes',
  'candy',
  'money',
  'phone',
  'star',
  'lock',
  'two',
  'hug',
  'threat',
  'apart',
  'swap',
  'picture',
] as const;
export type Sign = (typeof signs)[number];

/** Where parts sit: on a present these are ribbon, card, tag and inside; in a chat they are its messages. */
const MOST = 4;

const part = v.strictObject({
  id: v.string(),
  sign: v.picklist(signs),
  /** A few words that stay on the lifted part. */
  label: words,
  /** What is said or read when it is lifted. */
  says: words,
  /** The trick that hides here: an id of `tricks`. */
  trick: v.exactOptional(v.string()),
});
export type Part = v.InferOutput<typeof part>;

const option = v.strictObject({ id: v.string(), good: v.boolean(), label: words, picture: v.exactOptional(v.string()), reply: words });

const gift = v.strictObject({
  id: v.string(),
  form: v.picklist(['present', 'chat']),
  /** Nothing is hidden in it: a present as it should be. */
  ok: v.boolean(),
  person: v.picklist(persons),
  setting: v.picklist(settings),
  /** The child who gets it, and who gives it, if one is seen: ids of actors. */
  hero: v.string(),
  giver: v.exactOptional(v.string()),
  story: words,
  /** As they sit: ribbon, card, tag, inside. */
  parts: v.pipe(v.array(part), v.minLength(3), v.maxLength(MOST)),
  /** What the child in the story can say or do; several may be good. */
  say: v.pipe(v.array(option), v.minLength(3), v.maxLength(4)),
  why: words,
});
export type Gift = v.InferOutput<typeof gift>;

/** A present or a message is taken apart: find the trick in it, name it, answer it. Some have none. */
export const schema = v.strictObject({
  intro: words,
  lift: words,
  find: words,
  /** Said when one trick is found and more are hidden. */
  more: words,
  name: words,
  /** Asked with `{hero}` filled in by the author's own words. */
  answer: words,
  tricks: v.pipe(
    v.array(v.strictObject({ id: v.string(), label: words, picture: v.string(), hint: words })),
    v.minLength(2),
    v.maxLength(4),
  ),
  gifts: v.pipe(v.array(gift), v.minLength(2), v.maxLength(5)),
  ending: words,
});
export type Level = v.InferOutput<typeof schema>;

export const refs = (level: Level) => ({
  actors: level.gifts.flatMap(({ hero, giver }) => [hero, ...(giver === undefined ? [] : [giver])]),
  pictures: [
    ...level.tricks.map(({ picture }) => picture),
    ...level.gifts.flatMap(({ say }) => say.flatMap(({ picture }) => picture ?? [])),
    'find-trick',
    'gift-fine',
  ],
});

export const itemIds = (level: Level) => level.gifts.map(({ id }) => id);

export const situations = (level: Level) => level.gifts.map(({ id, ok, person, setting }) => ({ id, ok, person, setting }));

/** A present that is OK hides nothing, another one hides a known trick; there is always something good to say, and answers are drawn all or none, each in its own way. */
export const check = (level: Level): LevelFault[] => {
  const known = level.tricks.map(({ id }) => id);
  return level.gifts.flatMap(({ id, ok, parts, say }) => {
    const hidden = parts.flatMap(({ trick }) => trick ?? []);
    const drawn = say.flatMap(({ picture }) => picture ?? []);
    return [
      ...hidden
        .filter((trick) => !known.includes(trick))
        .map((trick) => ({
          at: trick,
          message: text(`Không có trò gạt «${trick}».`, `There is no trick «${trick}».`),
          todo: text(`dùng một trong: ${known.join(', ')}.`, `use one of: ${known.join(', ')}.`),
        })),
      ...(ok === hidden.length > 0
        ? [
            {
              at: id,
              message: ok
                ? text(`«${id}» ổn mà lại giấu trò gạt.`, `«${id}» is OK, yet hides a trick.`)
                : text(`«${id}» không ổn mà không giấu trò gạt nào.`, `«${id}» is not OK, yet hides no trick.`),
              todo: text('sửa «ok» hoặc «trick».', 'change «ok» or «trick».'),
            },
          ]
        : []),
      ...(say.some(({ good }) => good)
        ? []
        : [
            {
              at: id,
              message: text(`«${id}» chưa có câu nào tốt.`, `«${id}» has nothing good to say.`),
              todo: text('thêm một lựa chọn good: true.', 'add a choice with good: true.'),
            },
          ]),
      ...(drawn.length === 0 || new Set(drawn).size === say.length
        ? []
        : [
            {
              at: id,
              message: text(
                `Câu trả lời của «${id}» có câu thiếu hình, hay hai câu chung một hình.`,
                `Of the answers to «${id}» one has no picture, or two have the same.`,
              ),
              todo: text('mỗi câu một hình riêng, hoặc không câu nào có hình.', 'give each its own picture, or none at all.'),
            },
          ]),
    ];
  });
};
