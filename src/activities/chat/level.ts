import * as v from 'valibot';
import { persons, settings } from '../../domain/activity';
import type { LevelFault } from '../../domain/content';
import { text } from '../../lib/text';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

/** What a message shows beside its words. */
export const signs = [
  'hello',
  'heart',
  'family',
  'book',
  'cake',
  'ball',
  'kite',
  'school',
  'house',
  'face',
  'camera',
  'gift',
  'coin',
  'hush',
  'clock',
  'key',
  'bank',
  'bag',
  'cloud',
  'voice',
  'game',
  'group',
  'mask',
  'meet',
] as const;
export type Sign = (typeof signs)[number];

/** What is behind a message: who that is, something asked for, hurry, a secret, money; or nothing to mind. */
export const behinds = ['who', 'ask', 'hurry', 'secret', 'money', 'fine'] as const;
export type Behind = (typeof behinds)[number];

/** Pictures of senders who are nobody of the cast. */
export const avatars = ['cat', 'knight', 'flower', 'group', 'shop', 'star'] as const;

/** Messages of a chat, one below the other. */
export const MESSAGES = 3;

const message = v.strictObject({
  id: v.string(),
  sign: v.picklist(signs),
  /** A few words that stand on the message. */
  label: words,
  /** The whole of it, said when it comes. */
  says: words,
  behind: v.picklist(behinds),
  /** What a closer look finds. */
  looks: words,
});
export type Message = v.InferOutput<typeof message>;

const option = v.strictObject({ id: v.string(), good: v.boolean(), label: words, picture: v.exactOptional(v.string()), reply: words });

const hand = v.strictObject({
  id: v.string(),
  actor: v.string(),
  label: words,
  picture: v.string(),
  /** What this grown-up says with the phone in hand. */
  say: words,
});
export type Hand = v.InferOutput<typeof hand>;

const aside = v.strictObject({ id: v.string(), label: words, picture: v.string(), reply: words });
export type Aside = v.InferOutput<typeof aside>;

const chat = v.strictObject({
  id: v.string(),
  ok: v.boolean(),
  person: v.picklist(persons),
  setting: v.picklist(settings),
  /** The child whose phone it is: an actor. */
  hero: v.string(),
  /** Who writes: an actor, or one of `avatars`. */
  from: v.string(),
  story: words,
  /** What it is about, drawn: in sight while the child chooses. */
  picture: v.exactOptional(v.string()),
  messages: v.pipe(v.array(message), v.length(MESSAGES)),
  /** What the child of the story answers or does: ready buttons. */
  ask: words,
  replies: v.pipe(v.array(option), v.minLength(3), v.maxLength(4)),
  /** Of one that is not OK: grown-ups who take the phone, all of them good, and what reaches none. */
  to: v.exactOptional(v.pipe(v.array(hand), v.minLength(1), v.maxLength(2))),
  aside: v.exactOptional(v.pipe(v.array(aside), v.minLength(1), v.maxLength(2))),
  why: words,
});
export type Chat = v.InferOutput<typeof chat>;

/** A pretend phone: a chat comes in, is looked at, answered, and where it is not OK saved, blocked and carried to a grown-up. */
export const schema = v.strictObject({
  intro: words,
  /** How to read, and how to look closer and decide. */
  read: words,
  look: words,
  /** Saving and blocking is done with the grown-up, after the telling; else before it. */
  together: v.exactOptional(v.boolean()),
  handle: words,
  /** One of two moves is made. */
  kept: words,
  blocked: words,
  whom: words,
  carry: words,
  chats: v.pipe(v.array(chat), v.minLength(2), v.maxLength(5)),
  /** All rotors turn. */
  field: words,
  ending: words,
});
export type Level = v.InferOutput<typeof schema>;

const isAvatar = (from: string): boolean => (avatars as readonly string[]).includes(from);

export const refs = (level: Level) => ({
  actors: level.chats.flatMap(({ hero, from, to = [] }) => [hero, ...(isAvatar(from) ? [] : [from]), ...to.map(({ actor }) => actor)]),
  pictures: level.chats.flatMap(({ picture: about, replies, to = [], aside: asides = [] }) => [
    ...(about === undefined ? [] : [about]),
    ...replies.flatMap(({ picture }) => picture ?? []),
    ...[...to, ...asides].map(({ picture }) => picture),
  ]),
});

export const itemIds = (level: Level) => level.chats.map(({ id }) => id);

export const situations = (level: Level) => level.chats.map(({ id, ok, person, setting }) => ({ id, ok, person, setting }));

/** A chat that is OK has nothing behind it and needs nobody; another one has something, and somebody to carry it to. */
export const check = (level: Level): LevelFault[] =>
  level.chats.flatMap(({ id, ok, messages, replies, to, aside: asides }) => {
    const behind = messages.some((each) => each.behind !== 'fine');
    const drawn = replies.flatMap(({ picture }) => picture ?? []);
    const hands = [...(to ?? []), ...(asides ?? [])].map(({ picture }) => picture);
    const twice = [drawn, hands].some((all) => new Set(all).size < all.length);
    const faults: LevelFault[] = [];
    if (ok === behind)
      faults.push({
        at: id,
        message: ok
          ? text(`«${id}» ổn mà có tin cần để ý.`, `«${id}» is OK, yet has something behind a message.`)
          : text(`«${id}» không ổn mà tin nào cũng «fine».`, `«${id}» is not OK, yet all messages are «fine».`),
        todo: text('sửa «ok» hoặc «behind».', 'change «ok» or «behind».'),
      });
    if (ok !== (to === undefined) || ok !== (asides === undefined))
      faults.push({
        at: id,
        message: text(`«${id}»: chỉ chuyện không ổn mới có «to» và «aside».`, `«${id}»: only what is not OK has «to» and «aside».`),
        todo: text('thêm hoặc bỏ cả hai.', 'add both, or leave both out.'),
      });
    if (!replies.some(({ good }) => good))
      faults.push({
        at: id,
        message: text(`«${id}» chưa có câu nào tốt.`, `«${id}» has no good answer.`),
        todo: text('thêm một lựa chọn good: true.', 'add a choice with good: true.'),
      });
    if (twice || (drawn.length > 0 && drawn.length < replies.length))
      faults.push({
        at: id,
        message: text(
          `«${id}» có lựa chọn thiếu hình, hay hai lựa chọn chung một hình.`,
          `«${id}» has a choice without a picture, or two with the same.`,
        ),
        todo: text('mỗi lựa chọn một hình riêng.', 'give each its own picture.'),
      });
    return faults;
  });
