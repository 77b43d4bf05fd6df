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
  /** A name in src/art/cards, where the one of its way does not tell what is said. */
  picture: v.exactOptional(v.string()),
  /** A better idea, after `weak`; comfort after `freeze`; after `yes` what the other one says. */
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
  /** What is asked for, drawn. */
  picture: v.exactOptional(v.string()),
  /** What the child would like itself: an honest answer is the skill where all is well. */
  feels: v.exactOptional(words),
  options: v.pipe(v.array(option), v.minLength(2), v.maxLength(4)),
  /** Said after the first no: then no is said once more. */
  insists: v.exactOptional(words),
  /** Said at last, a step further away. */
  accepts: v.exactOptional(words),
  /** Instead of that: the other one never stops. The child goes to people and tells. */
  persists: v.exactOptional(
    v.strictObject({
      /** What the other one says after the second no. */
      says: words,
      /** What Mai says then: whose fault it is, and where to go. */
      leaves: words,
      /** Who is told: an actor; what the child tells, and the answer. */
      listener: v.string(),
      tells: words,
      hears: words,
    }),
  ),
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
  actors: level.meetings.flatMap(({ hero, other, persists }) => [hero, other, ...(persists ? [persists.listener] : [])]),
  pictures: [
    ...new Set([
      ...level.meetings.flatMap(({ options, picture = [] }) => options.map(pictureOf).concat(picture)),
      'voice-1',
      'voice-2',
      'voice-3',
      'voice-hand',
      'aloud-both',
      'aloud-loud',
      'aloud-soft',
      pictureOf({ way: 'sign' }),
    ]),
  ],
});

export const itemIds = (level: Level) => level.meetings.map(({ id }) => id);

export const situations = (level: Level) => level.meetings.map(({ id, ok, person, setting }) => ({ id, ok, person, setting }));

const replied: readonly Way[] = ['yes', 'freeze', 'weak'];

/** Were every no accepted, a child whose own was not would blame itself. */
const unheard = ({ meetings }: Level): LevelFault[] =>
  meetings.some(({ persists }) => persists)
    ? []
    : meetings.slice(0, 1).map(({ id }) => ({
        at: id,
        message: text('Ai cũng nghe tiếng Không ngay.', 'Everybody accepts the no.'),
        todo: text('cho một chuyện «persists».', 'give one meeting «persists».'),
      }));

/** There is always a way to say no, and every other answer is answered. */
export const check = (level: Level): LevelFault[] => [
  ...unheard(level),
  ...level.meetings.flatMap(({ id, ok, options, insists, accepts, persists }) => [
    ...(persists && accepts
      ? [
          {
            at: id,
            message: text(`«${id}» vừa có accepts vừa có persists.`, `«${id}» has both accepts and persists.`),
            todo: text('giữ một trong hai.', 'keep one of them.'),
          },
        ]
      : []),
    ...(!persists && !accepts
      ? [
          {
            at: id,
            message: text(`«${id}» chưa có lời cuối của người kia.`, `«${id}» lacks the last words of the other one.`),
            todo: text('viết accepts hoặc persists.', 'write accepts or persists.'),
          },
        ]
      : []),
    ...(persists && (ok || !insists)
      ? [
          {
            at: id,
            message: text(
              `«${id}»: persists chỉ dành cho chuyện không ổn, sau insists.`,
              `«${id}»: persists is for what is not OK, after insists.`,
            ),
            todo: text('ghi ok: false và viết insists.', 'write ok: false and insists.'),
          },
        ]
      : []),
    ...(new Set(options.map(pictureOf)).size < options.length
      ? [
          {
            at: id,
            message: text(`«${id}» có hai lựa chọn cùng một hình.`, `Two options of «${id}» have the same picture.`),
            todo: text('ghi «picture» khác cho một lựa chọn.', 'write another «picture» for one of them.'),
          },
        ]
      : []),
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
  ]),
];
