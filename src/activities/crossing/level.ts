import * as v from 'valibot';
import { persons, settings } from '../../domain/activity';
import type { LevelFault } from '../../domain/content';
import { text } from '../../lib/text';
import { stretches } from './stretches';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

/** A stone in the stream is something one can do. Steady ones hold; of the others the child comes back with a better idea. */
const stone = v.strictObject({ id: v.string(), steady: v.boolean(), label: words, picture: v.string(), reply: words });
export type Stone = v.InferOutput<typeof stone>;

const step = v.strictObject({
  /** Before it gets rough, while it is, or afterwards. */
  stretch: v.picklist(stretches),
  axis: v.picklist(['say', 'do', 'tell', 'report']),
  ask: words,
  stones: v.pipe(v.array(stone), v.minLength(2), v.maxLength(3)),
});
export type Crossing = v.InferOutput<typeof crossing>;
export type CrossingStep = v.InferOutput<typeof step>;

const crossing = v.strictObject({
  id: v.string(),
  /** A quarrel that children may have and make up again: nobody needs to be called. */
  ok: v.boolean(),
  person: v.picklist(persons),
  setting: v.picklist(settings),
  hero: v.string(),
  /** A little brother or sister who comes along. */
  small: v.exactOptional(v.string()),
  text: words,
  picture: v.exactOptional(v.string()),
  steps: v.pipe(v.array(step), v.minLength(2), v.maxLength(5)),
  /** Who waits on the other bank, and what is said there. */
  far: v.strictObject({ actor: v.string(), says: words }),
});

/** Crossing a stream on stones, before, while and after it gets rough; at the end the gibbons answer. */
export const schema = v.strictObject({
  intro: words,
  /** Said on the resting stone. */
  rest: words,
  crossings: v.pipe(v.array(crossing), v.minLength(1), v.maxLength(4)),
  /** A true sentence is chosen, then called over the forest. */
  call: v.strictObject({
    ask: words,
    picture: v.exactOptional(v.string()),
    sentences: v.pipe(
      v.array(v.strictObject({ id: v.string(), true: v.boolean(), label: words, picture: v.string(), reply: words })),
      v.length(3),
    ),
    /** What the child calls, and how the forest answers; the last time all of it does. */
    calls: v.pipe(v.array(v.strictObject({ label: words, answer: words })), v.length(3)),
  }),
  ending: words,
});
export type Level = v.InferOutput<typeof schema>;

export const refs = (level: Level) => ({
  actors: level.crossings.flatMap(({ hero, small, far }) => [hero, ...(small ? [small] : []), far.actor]),
  pictures: [
    ...level.crossings.flatMap(({ picture, steps }) => [
      ...(picture ? [picture] : []),
      ...steps.flatMap(({ stones }) => stones.map((each) => each.picture)),
    ]),
    ...(level.call.picture ? [level.call.picture] : []),
    ...level.call.sentences.map(({ picture }) => picture),
  ],
});

export const itemIds = (level: Level) => [
  ...level.crossings.flatMap(({ id, steps }) => steps.map((_, index) => `${id}-${index + 1}`)),
  'call',
];

export const situations = (level: Level) => level.crossings.map(({ id, ok, person, setting }) => ({ id, ok, person, setting }));

/** Every step can be taken, the stretches come in their order, no two pictures of a choice are alike. */
export function check(level: Level): LevelFault[] {
  const faults: LevelFault[] = [];
  const fault = (at: string, vi: string, en: string, doVi: string, doEn: string) =>
    faults.push({ at, message: text(vi, en), todo: text(doVi, doEn) });
  const choices = [
    ...level.crossings.flatMap(({ id, steps }) =>
      steps.map(({ stones }) => ({ id, options: stones.map((each) => ({ ...each, good: each.steady })) })),
    ),
    { id: 'call', options: level.call.sentences.map((each) => ({ ...each, good: each.true })) },
  ];
  for (const { id, options } of choices) {
    if (new Set(options.map(({ picture }) => picture)).size < options.length)
      fault(
        id,
        `«${id}» có hai lựa chọn cùng một hình.`,
        `«${id}» has two options with the same picture.`,
        'cho mỗi lựa chọn một hình riêng.',
        'give each option a picture of its own.',
      );
    if (new Set(options.map((each) => each.id)).size < options.length)
      fault(id, `«${id}» có hai lựa chọn cùng id.`, `«${id}» has an id twice in one choice.`, 'đổi id.', 'change one.');
    if (options.every(({ good }) => good) || !options.some(({ good }) => good))
      fault(
        id,
        `«${id}» cần ít nhất một hòn vững và một hòn chông chênh.`,
        `«${id}» needs a steady stone and a wobbly one at least.`,
        'sửa steady.',
        'change steady.',
      );
  }
  for (const { id, steps } of level.crossings) {
    const order = steps.map(({ stretch }) => stretches.indexOf(stretch));
    if (order.some((each, index) => each < (order[index - 1] ?? 0)))
      fault(
        id,
        `«${id}»: các chặng phải theo thứ tự trước, trong, sau.`,
        `«${id}»: the stretches must come in their order, before, during, after.`,
        'đổi thứ tự steps.',
        'change the order of steps.',
      );
  }
  return faults;
}
