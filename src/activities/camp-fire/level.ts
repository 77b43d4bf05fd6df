import * as v from 'valibot';
import { axes, persons, settings } from '../../domain/activity';
import type { LevelFault } from '../../domain/content';
import { text } from '../../lib/text';
import { cardFor, tools } from './tools';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

const tool = v.strictObject({
  id: v.picklist(tools),
  /** What it is called, and what one does with it: only that stands below its picture. */
  name: words,
  does: words,
});

const option = v.strictObject({
  tool: v.picklist(tools),
  /** Helps here. Several may. */
  good: v.boolean(),
  /** No help is needed, and telling is fine all the same: it is laid into the fire, and nothing is recorded. */
  also: v.exactOptional(v.literal(true)),
  reply: words,
});
export type Option = v.InferOutput<typeof option>;

const each = v.strictObject({
  id: v.string(),
  /** All is well: the drum is good. */
  ok: v.boolean(),
  person: v.picklist(persons),
  setting: v.picklist(settings),
  hero: v.string(),
  text: words,
  picture: v.string(),
  /** So many tools are laid into the fire; one when left out. */
  need: v.exactOptional(v.literal(2)),
  options: v.pipe(v.array(option), v.minLength(3), v.maxLength(4)),
});
export type Case = v.InferOutput<typeof each>;

const move = v.strictObject({
  id: v.string(),
  axis: v.picklist(axes),
  ask: words,
  picture: v.exactOptional(v.string()),
  options: v.pipe(
    v.array(v.strictObject({ id: v.string(), good: v.boolean(), label: words, picture: v.exactOptional(v.string()), reply: words })),
    v.minLength(3),
    v.maxLength(4),
  ),
});
export type Move = v.InferOutput<typeof move>;

const friend = v.strictObject({
  id: v.string(),
  person: v.picklist(persons),
  setting: v.picklist(settings),
  /** The child who helps, and the one who is helped: actors. */
  hero: v.string(),
  friend: v.string(),
  text: words,
  picture: v.string(),
  moves: v.pipe(v.array(move), v.minLength(2), v.maxLength(5)),
  /** The grown-up who comes to the fire, and what that one says. */
  listener: v.string(),
  hears: words,
});
export type Friend = v.InferOutput<typeof friend>;

/** Lay what was learned on the way into the camp-fire, help a friend beside it, and light the coast. */
export const schema = v.strictObject({
  intro: words,
  /** Two children who sit by the fire as well: actors. */
  circle: v.tuple([v.string(), v.string()]),
  tools: v.array(tool),
  cases: v.pipe(v.array(each), v.minLength(3), v.maxLength(6)),
  /** All flames are one. */
  joined: words,
  friends: v.pipe(v.array(friend), v.minLength(1), v.maxLength(2)),
  /** The lamps along the coast want to be lit; the rim of the shield shines; the feast. */
  coast: words,
  rim: words,
  feast: words,
  treats: v.strictObject({ cake: words, grapes: words, apples: words, drums: words }),
  ending: words,
});
export type Level = v.InferOutput<typeof schema>;

const movesOf = ({ friends }: Level): Move[] => friends.flatMap(({ moves }) => moves);

export const refs = (level: Level) => ({
  actors: [
    ...level.circle,
    ...level.cases.map(({ hero }) => hero),
    ...level.friends.flatMap((one) => [one.hero, one.friend, one.listener]),
  ],
  pictures: [
    ...level.tools.map(({ id }) => cardFor(id)),
    ...level.cases.map(({ picture }) => picture),
    ...level.friends.map(({ picture }) => picture),
    ...movesOf(level).flatMap(({ picture, options }) => [picture ?? [], ...options.map((one) => one.picture ?? [])].flat()),
  ],
});

export const itemIds = (level: Level) => [
  ...level.cases.flatMap(({ id, need }) => (need ? [id, `${id}-2`] : [id])),
  ...level.friends.flatMap((one) => one.moves.map(({ id }) => `${one.id}-${id}`)),
];

export const situations = (level: Level) => level.cases.map(({ id, ok, person, setting }) => ({ id, ok, person, setting }));

/** Every tool that is offered is there, once; what is well needs the drum, what is not never; each move can be made, and its pictures differ. */
export const check = (level: Level): LevelFault[] => {
  const there = level.tools.map(({ id }) => id);
  return [
    ...level.cases.flatMap(({ id, ok, need = 1, options }): LevelFault[] => {
      const offered = options.map(({ tool }) => tool);
      const drum = options.some(({ tool, good }) => tool === 'drum' && good);
      return [
        ...(new Set(offered).size < offered.length || offered.some((one) => !there.includes(one))
          ? [
              {
                at: id,
                message: text(
                  `«${id}» có món trùng, hay chưa có trong «tools».`,
                  `«${id}» offers a tool twice, or one that is not in «tools».`,
                ),
                todo: text(`dùng mỗi món một lần: ${there.join(', ')}.`, `use each once: ${there.join(', ')}.`),
              },
            ]
          : []),
        ...(options.filter(({ good }) => good).length < need
          ? [
              {
                at: id,
                message: text(`«${id}» cần ${need} món hợp.`, `«${id}» needs ${need} tools that help.`),
                todo: text('thêm good: true.', 'add good: true.'),
              },
            ]
          : []),
        ...(drum !== ok || options.some(({ good, also }) => also && (good || !ok))
          ? [
              {
                at: id,
                message: text(
                  `«${id}»: chuyện ổn thì trống là món hợp, chuyện không ổn thì không; «also» chỉ cho chuyện ổn.`,
                  `«${id}»: the drum is good where all is well, and only there; so is «also».`,
                ),
                todo: text('xem lại good và also.', 'look at good and also.'),
              },
            ]
          : []),
      ];
    }),
    ...movesOf(level).flatMap(({ id, options }): LevelFault[] => {
      const drawn = options.flatMap(({ picture }) => picture ?? []);
      const mixed = drawn.length > 0 && drawn.length < options.length;
      return mixed || new Set(drawn).size < drawn.length || !options.some(({ good }) => good) || options.every(({ good }) => good)
        ? [
            {
              at: id,
              message: text(
                `«${id}»: có cách giúp và cách chưa giúp; mỗi cách một hình riêng, hay không cách nào có hình.`,
                `«${id}»: some ways help and some do not yet; each has a picture of its own, or none has.`,
              ),
              todo: text('sửa good và picture.', 'mend good and picture.'),
            },
          ]
        : [];
    }),
  ];
};
