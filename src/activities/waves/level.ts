import * as v from 'valibot';
import { persons, settings } from '../../domain/activity';
import type { LevelFault } from '../../domain/content';
import { text } from '../../lib/text';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

const line = v.strictObject({
  id: v.string(),
  /** What the wave takes blames somebody; what is true stays; what is hard is true as well, and wants something added. */
  kind: v.picklist(['blame', 'true', 'hard']),
  label: words,
  picture: v.exactOptional(v.string()),
  /** Said when the wave has taken it, or why it stays. */
  reply: words,
});
export type Line = v.InferOutput<typeof line>;

const choice = v.strictObject({
  id: v.string(),
  good: v.boolean(),
  label: words,
  picture: v.exactOptional(v.string()),
  reply: words,
});
export type Choice = v.InferOutput<typeof choice>;
const choices = v.pipe(v.array(choice), v.minLength(3), v.maxLength(4));

/** Whom to tell: a good one comes and answers, so it says who. */
const ear = v.strictObject({ ...choice.entries, actor: v.exactOptional(v.string()) });
export type Ear = v.InferOutput<typeof ear>;

const shore = v.strictObject({
  id: v.string(),
  /** A small mistake of one's own: it can be mended, and still nobody is bad for it. */
  ok: v.boolean(),
  person: v.picklist(persons),
  setting: v.picklist(settings),
  hero: v.string(),
  text: words,
  /** What has happened, drawn: it stays in sight while the child chooses. */
  picture: v.exactOptional(v.string()),
  /** Which sentence is for the wave? */
  ask: words,
  lines: v.pipe(v.array(line), v.minLength(3), v.maxLength(4)),
  /** What is added to the sentence that is true and hard. */
  add: v.exactOptional(v.strictObject({ ask: words, options: choices })),
  /** The blame comes back, in other words, from another mouth. */
  back: v.exactOptional(
    v.strictObject({ actor: v.string(), says: words, picture: v.exactOptional(v.string()), ask: words, options: choices }),
  ),
  tell: v.exactOptional(v.strictObject({ ask: words, options: v.pipe(v.array(ear), v.minLength(3), v.maxLength(4)) })),
  /** The true sentences have dried: rake them together. */
  salt: words,
});
export type Shore = v.InferOutput<typeof shore>;

/** Sentences lie on the wet sand: the wave takes what blames, what is true dries into salt. */
export const schema = v.strictObject({
  intro: words,
  shores: v.pipe(v.array(shore), v.minLength(1), v.maxLength(3)),
  /** True sentences to choose from, one to say aloud with the person beside. */
  own: v.pipe(
    v.array(v.strictObject({ id: v.string(), label: words, picture: v.exactOptional(v.string()) })),
    v.minLength(2),
    v.maxLength(3),
  ),
  aloud: words,
  /** Who says it with the child. */
  voice: v.string(),
  ending: words,
});
export type Level = v.InferOutput<typeof schema>;

const asksOf = ({ add, back, tell }: Shore) => [add, back, tell].flatMap((each) => (each ? [each.options] : []));

export const refs = ({ shores, own, voice }: Level) => ({
  actors: [
    voice,
    ...shores.flatMap(({ hero, back, tell }) => [
      hero,
      ...(back ? [back.actor] : []),
      ...(tell?.options.flatMap(({ actor }) => (actor ? [actor] : [])) ?? []),
    ]),
  ],
  pictures: [
    { picture: 'salt-aloud' },
    ...own,
    ...shores.flatMap((each) => [each, ...(each.back ? [each.back] : []), ...each.lines, ...asksOf(each).flat()]),
  ].flatMap(({ picture }) => (picture ? [picture] : [])),
});

export const itemIds = ({ shores }: Level) =>
  shores.flatMap((each) => [
    ...each.lines.filter(({ kind }) => kind === 'blame').map((_, index) => `${each.id}-wash-${index + 1}`),
    ...(each.add ? [`${each.id}-add`] : []),
    ...(each.back ? [`${each.id}-back`] : []),
    ...(each.tell ? [`${each.id}-tell`] : []),
  ]);

export const situations = ({ shores }: Level) => shores.map(({ id, ok, person, setting }) => ({ id, ok, person, setting }));

/** The wave has something to take and something to leave, what is hard is added to, every choice has a way on, no two pictures are alike. */
export const check = ({ shores }: Level): LevelFault[] =>
  shores.flatMap((each) => {
    const { id, lines, add, tell } = each;
    const faults: LevelFault[] = [];
    const kinds = lines.map(({ kind }) => kind);
    if (!kinds.includes('blame') || kinds.every((kind) => kind === 'blame'))
      faults.push({
        at: id,
        message: text(`«${id}» phải có câu để sóng cuốn và câu ở lại.`, `«${id}» needs a sentence for the wave and one that stays.`),
        todo: text('thêm một câu kind: blame, và một câu true hay hard.', 'add one of kind blame, and one that is true or hard.'),
      });
    if (kinds.filter((kind) => kind === 'hard').length !== (add ? 1 : 0))
      faults.push({
        at: id,
        message: text(`«${id}»: câu khó và «add» đi cùng nhau.`, `«${id}»: one hard sentence and «add» go together.`),
        todo: text('viết cả hai, hoặc bỏ cả hai.', 'write both, or leave out both.'),
      });
    for (const options of asksOf(each))
      if (!options.some(({ good }) => good))
        faults.push({
          at: options[0]?.id ?? id,
          message: text(`«${id}» có chỗ hỏi chưa có câu giúp được.`, `«${id}» asks something that has no good answer.`),
          todo: text('ghi good: true cho ít nhất một lựa chọn.', 'write good: true for one at least.'),
        });
    for (const { id: at, good, actor } of tell?.options ?? [])
      if (good !== (actor !== undefined))
        faults.push({
          at,
          message: text(`«${at}»: ai nghe thì có «actor», và chỉ người đó.`, `«${at}»: who listens has an «actor», and nobody else.`),
          todo: text('thêm hoặc bỏ «actor».', 'add or leave out «actor».'),
        });
    for (const options of [lines, ...asksOf(each)]) {
      const pictures = options.flatMap(({ picture }) => picture ?? []);
      if (new Set(pictures).size < pictures.length || (pictures.length > 0 && pictures.length < options.length))
        faults.push({
          at: options[0]?.id ?? id,
          message: text(
            `«${id}» có hai lựa chọn cùng một hình, hay một cái thiếu hình.`,
            `«${id}» has two options with one picture, or one without.`,
          ),
          todo: text('cho mỗi lựa chọn một hình riêng.', 'give each option a picture of its own.'),
        });
    }
    return faults;
  });
