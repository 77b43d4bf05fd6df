import * as v from 'valibot';
import { persons, settings } from '../../domain/activity';
import type { LevelFault } from '../../domain/content';
import { text } from '../../lib/text';
import { pictureOf, refusing, type Way, ways } from './ways';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

const option = v.strictObject({
  id: v.string(),
  way: v.picklist(ways),
  /** What is said; for a sign or a card, what is done. */
  label: words,
  /** A better idea, after `weak` and `alarm`; comfort after `freeze`; after `yes` what the other one says. */
  reply: v.exactOptional(words),
});
export type Option = v.InferOutput<typeof option>;

const meeting = v.strictObject({
  id: v.string(),
  /** Wanted, or asked for as it should be: yes and no are both fine. */
  ok: v.boolean(),
  person: v.picklist(persons),
  setting: v.picklist(settings),
  /** The child who answers, and the one who asks: ids of actors. */
  hero: v.string(),
  other: v.string(),
  ask: words,
  options: v.pipe(v.array(option), v.minLength(2), v.maxLength(4)),
  /** Said after the first no: then no is said once more. */
  insists: v.exactOptional(words),
  /** Said at last, a step further away. */
  accepts: words,
  why: words,
});
export type Meeting = v.InferOutput<typeof meeting>;

/** Gather a voice, say no as one likes, step back; then say it aloud with somebody beside you. */
export const schema = v.strictObject({
  intro: words,
  /** How to gather a voice. */
  gather: words,
  /** How to show a picture card or make a sign. */
  raise: words,
  meetings: v.pipe(v.array(meeting), v.minLength(2)),
  /** What to say with the person beside, off the screen; nobody listens in. */
  aloud: words,
  /** The dunes answer. */
  echo: words,
  ending: words,
});
export type Level = v.InferOutput<typeof schema>;

export const refs = (level: Level) => ({
  actors: level.meetings.flatMap(({ hero, other }) => [hero, other]),
  pictures: [
    ...new Set([...level.meetings.flatMap(({ options }) => options.map(({ way }) => pictureOf(way))), 'aloud-loud', 'aloud-soft']),
  ],
});

export const itemIds = (level: Level) => level.meetings.map(({ id }) => id);

export const situations = (level: Level) => level.meetings.map(({ id, ok, person, setting }) => ({ id, ok, person, setting }));

const replied: readonly Way[] = ['yes', 'freeze', 'weak', 'alarm'];

/** There is always a way to say no, and every other answer is answered. */
export const check = (level: Level): LevelFault[] =>
  level.meetings.flatMap(({ id, ok, options }) => [
    ...(options.some(({ way }) => refusing(way))
      ? []
      : [
          {
            at: id,
            message: text(`«${id}» chưa có cách nào để nói không.`, `«${id}» has no way to say no.`),
            todo: text('thêm một lựa chọn polite, firm, sign hoặc card.', 'add an option polite, firm, sign or card.'),
          },
        ]),
    ...options.flatMap((each) => [
      ...(replied.includes(each.way) && !each.reply
        ? [
            {
              at: each.id,
              message: text(`«${each.id}» chưa có lời đáp.`, `«${each.id}» has no reply.`),
              todo: text('viết «reply».', 'write «reply».'),
            },
          ]
        : []),
      ...(!ok && each.way === 'yes'
        ? [
            {
              at: each.id,
              message: text(`«${each.id}» đồng ý với chuyện không ổn.`, `«${each.id}» accepts what is not OK.`),
              todo: text('dùng way: weak, kèm «reply».', 'use way: weak, with a «reply».'),
            },
          ]
        : []),
    ]),
  ]);
