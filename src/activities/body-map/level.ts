import * as v from 'valibot';
import { persons, settings } from '../../domain/activity';
import type { LevelFault } from '../../domain/content';
import { text } from '../../lib/text';
import { isSafe, privateZones, zoneIds } from './body';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

/** A place on the body: which zones are private is no matter of taste, so it is not written here. */
const zone = v.strictObject({
  id: v.picklist(zoneIds),
  /** As a child says it, in small letters: «ngực». */
  name: words,
  /** Said when a golden scute (private) or a starfish (not) was put there. */
  right: words,
  /** After the other one: a better idea. */
  again: words,
});

const round = v.strictObject({
  /** Who stands there in swimwear, seen from the front or from behind: an actor's id. */
  child: v.string(),
  ask: words,
  zones: v.pipe(v.array(zone), v.minLength(3), v.maxLength(5)),
  done: words,
});

export const icons = ['clean', 'carer', 'open', 'asked', 'free'] as const;

/** A rule as a question; a scallop answers it for each case. */
const question = v.strictObject({ id: v.picklist(icons), label: words });

const sign = v.strictObject({ id: v.picklist(icons), yes: v.boolean(), say: words });

const kase = v.strictObject({
  id: v.string(),
  picture: v.string(),
  person: v.picklist(persons),
  setting: v.picklist(settings),
  text: words,
  /** What each check says here, in the order of the checks. It is safe if all say yes. */
  signs: v.pipe(v.array(sign), v.minLength(1)),
  why: words,
  /** After the other answer: what to look at. */
  again: words,
});

/** First a body is named, zone by zone; then cases of helping, looking and pictures are judged by rules. Either may be left out. */
export const schema = v.strictObject({
  intro: words,
  rounds: v.optional(v.pipe(v.array(round), v.maxLength(3)), []),
  /** After the last round the child in front of the screen says it aloud with the one on it, and a shield of light grows. */
  own: v.optional(v.strictObject({ child: v.string(), ask: words, shout: words, say: words })),
  checks: v.optional(v.pipe(v.array(question), v.maxLength(3)), []),
  /** What all lit shells mean, for a child who does not know yet. */
  rule: v.optional(words),
  cases: v.optional(v.array(kase), []),
  ending: words,
});

export type Level = v.InferOutput<typeof schema>;
export type Zone = v.InferOutput<typeof zone>;
export type Case = v.InferOutput<typeof kase>;

export const refs = (level: Level) => ({
  actors: [...level.rounds.map(({ child }) => child), ...(level.own ? [level.own.child] : [])].map((id) => ({
    id,
    face: 'happy',
    pose: 'open',
  })),
  pictures: level.cases.map(({ picture }) => picture),
});

export const itemIds = (level: Level) => [
  ...level.rounds.flatMap(({ zones }) => zones.map(({ id }) => `zone-${id}`)),
  ...level.cases.map(({ id }) => id),
];

export const situations = (level: Level) =>
  level.cases.map((each) => ({ id: each.id, ok: isSafe(each), person: each.person, setting: each.setting }));

/** All four private zones are named, and every case is asked about by every check. */
export function check(level: Level): LevelFault[] {
  const named = level.rounds.flatMap(({ zones }) => zones.map(({ id }) => id));
  const unnamed = level.rounds.length > 0 ? privateZones.filter((id) => !named.includes(id)) : [];
  const order = level.checks.map(({ id }) => id).join(', ');
  return [
    ...unnamed.map((id) => ({
      at: id,
      message: text(`Chưa có vùng riêng tư «${id}».`, `The private zone «${id}» is not named.`),
      todo: text('thêm vùng này vào một lượt.', 'add it to a round.'),
    })),
    ...level.cases
      .filter(({ signs }) => signs.map(({ id }) => id).join(', ') !== order)
      .map(({ id }) => ({
        at: id,
        message: text(`«${id}» không trả lời đúng các câu hỏi.`, `«${id}» does not answer the checks.`),
        todo: text(`ghi signs theo thứ tự: ${order}.`, `write signs in this order: ${order}.`),
      })),
  ];
}
