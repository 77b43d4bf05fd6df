import * as v from 'valibot';
import { axes, persons, settings } from '../../domain/activity';
import type { LevelFault } from '../../domain/content';
import { text } from '../../lib/text';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

/** Where a body gives its alarm; each has a lamp. */
export const clues = ['heart', 'hands', 'belly', 'face', 'feet', 'throat'] as const;

/** Feelings with a picture and a word of their own. */
export const feelings = ['afraid', 'anxious', 'uneasy', 'happy', 'excited', 'mixed', 'sad', 'frozen'] as const;

const answer = v.strictObject({
  id: v.string(),
  /** Helps; several answers may. */
  right: v.boolean(),
  label: words,
  /** What happens then, or a better idea. */
  reply: words,
  picture: v.optional(v.string()),
});

const situation = v.strictObject({
  id: v.string(),
  /** Who of the cast is in it. */
  hero: v.string(),
  face: v.string(),
  /** What the body says is seen on the hero, never told here. */
  text: words,
  picture: v.string(),
  /** The lamps light for joy too: then what happens around is safe. */
  ok: v.boolean(),
  person: v.picklist(persons),
  setting: v.picklist(settings),
  clues: v.pipe(v.array(v.picklist(clues)), v.minLength(2), v.maxLength(4)),
  /** What there is to see around, for who does not know yet. */
  hint: words,
  /** Why it is safe or not. */
  why: words,
  feelings: v.strictObject({
    /** Named by the child; all others are possible too, and get a kind second look. */
    good: v.pipe(v.array(v.picklist(feelings)), v.minLength(1)),
    offered: v.pipe(v.array(v.picklist(feelings)), v.minLength(2), v.maxLength(6)),
    why: words,
  }),
  /** What helps now: stop, look, tell; or a step that calms. */
  act: v.optional(v.strictObject({ axis: v.picklist(axes), ask: words, answers: v.pipe(v.array(answer), v.minLength(2), v.maxLength(4)) })),
});

/** Reading a body's alarms, naming the feeling, then breathing with the waves. */
export const schema = v.strictObject({
  intro: words,
  /** Said at each case: find what the body says. */
  read: words,
  /** Said when all alarms are found: stop and look around. */
  look: words,
  /** How many feelings are to be named in a case, where it has that many. */
  feelings: v.picklist([1, 2]),
  cases: v.pipe(v.array(situation), v.minLength(1)),
  /** Without it the level ends when all lamps were read. */
  breathe: v.exactOptional(words),
  ending: words,
});

export type Level = v.InferOutput<typeof schema>;

export const refs = (level: Level) => ({
  actors: level.cases.map(({ hero, face }) => ({ id: hero, face })),
  pictures: [
    ...level.cases.flatMap(({ picture, act, feelings: { offered } }) => [
      picture,
      ...(act?.answers.flatMap((each) => each.picture ?? []) ?? []),
      ...offered.map((feeling) => `feeling-${feeling}`),
    ]),
    'sign-ok',
    'sign-not-ok',
    'sign-wonder',
    ...(level.breathe ? ['breath-in', 'breath-out', 'breath-done'] : []),
  ],
});

export const itemIds = (level: Level) => level.cases.flatMap(({ id, act }) => (act ? [id, `${id}-act`] : [id]));

export const situations = (level: Level) => level.cases.map(({ id, ok, person, setting }) => ({ id, ok, person, setting }));

/** What a face cannot mean: every other feeling offered is a sensible reading of it and never refused. */
const unlikely: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['worried', 'sad', 'uneasy'].map((face) => [face, ['happy', 'excited']])),
  ...Object.fromEntries(['happy', 'cheer', 'brave'].map((face) => [face, ['afraid', 'anxious', 'uneasy', 'sad', 'frozen']])),
  surprised: ['sad', 'uneasy'],
};

/** What the shape alone cannot say. */
export const check = (level: Level): LevelFault[] =>
  level.cases.flatMap(({ id, ok, face, clues: seen, feelings: { good, offered }, act }) => {
    const faults: LevelFault[] = [];
    if (new Set(seen).size < seen.length || new Set(offered).size < offered.length || new Set(good).size < good.length) {
      faults.push({
        at: id,
        message: text(`«${id}» nhắc một dấu hiệu hay cảm xúc hai lần.`, `«${id}» names a clue or a feeling twice.`),
        todo: text('mỗi thứ một lần.', 'each once.'),
      });
    }
    if (good.some((feeling) => !offered.includes(feeling))) {
      faults.push({
        at: id,
        message: text(`Cảm xúc hợp với «${id}» không có trong offered.`, `A good feeling of «${id}» is not offered.`),
        todo: text('ghi nó vào offered.', 'list it in offered.'),
      });
    }
    const refused = offered.filter((feeling) => !good.includes(feeling) && !unlikely[face]?.includes(feeling));
    if (refused.length > 0) {
      faults.push({
        at: id,
        message: text(
          `«${id}» từ chối cảm xúc hợp với gương mặt: ${refused}.`,
          `«${id}» refuses a feeling that fits the face: ${refused}.`,
        ),
        todo: text('ghi nó vào good, hoặc bỏ khỏi offered.', 'list it in good, or offer another.'),
      });
    }
    if (act?.answers.some(({ picture }) => picture) && !act.answers.every(({ picture }) => picture)) {
      faults.push({
        at: id,
        message: text(`act của «${id}» có câu thiếu hình.`, `An answer of «${id}» lacks its picture beside others that have one.`),
        todo: text('mỗi câu một hình, hoặc không câu nào.', 'a picture for each, or for none.'),
      });
    }
    if (act && new Set(act.answers.flatMap(({ picture }) => picture ?? [])).size < act.answers.filter(({ picture }) => picture).length) {
      faults.push({
        at: id,
        message: text(`act của «${id}» dùng một hình hai lần.`, `Two answers of «${id}» share a picture.`),
        todo: text('mỗi câu một hình khác nhau.', 'another picture for each.'),
      });
    }
    if (!ok && !act) {
      faults.push({
        at: id,
        message: text(`«${id}» không an toàn mà thiếu act.`, `«${id}» is not safe, yet act is missing.`),
        todo: text('viết act: điều giúp được bạn lúc này.', 'write act: what helps now.'),
      });
    }
    if (act && !act.answers.some(({ right }) => right)) {
      faults.push({
        at: id,
        message: text(`act của «${id}» chưa có câu nào giúp được.`, `No answer of «${id}» helps.`),
        todo: text('ghi right: true cho ít nhất một câu.', 'write right: true for one at least.'),
      });
    }
    return faults;
  });
