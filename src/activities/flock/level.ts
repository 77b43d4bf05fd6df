import * as v from 'valibot';
import { axes, persons, settings } from '../../domain/activity';
import type { LevelFault } from '../../domain/content';
import { text } from '../../lib/text';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

/** What is to be seen on the field: one of three is a lamb that is left alone, with the others all is well. */
const sight = v.strictObject({
  id: v.string(),
  ok: v.boolean(),
  person: v.picklist(persons),
  setting: v.picklist(settings),
  picture: v.string(),
  text: words,
  /** What one sees from nearby. */
  says: words,
});
export type Sight = v.InferOutput<typeof sight>;

const move = v.strictObject({
  id: v.string(),
  good: v.boolean(),
  picture: v.exactOptional(v.string()),
  label: words,
  reply: words,
  /** Who answers: the child that is left alone, or the grown-up who was told, who then stays. */
  by: v.exactOptional(v.string()),
  /** That grown-up did not see how heavy it is, and goes: the next round tells another. */
  leaves: v.exactOptional(v.boolean()),
});
export type Move = v.InferOutput<typeof move>;

/** When: the flock stands far, a grown-up has been told, grass has grown. */
export const times = ['today', 'told', 'week'] as const;
export type Time = (typeof times)[number];

const round = v.strictObject({
  time: v.picklist(times),
  /** How it goes on until then, said before it is asked. */
  since: v.exactOptional(words),
  axis: v.picklist(axes),
  ask: words,
  picture: v.exactOptional(v.string()),
  moves: v.pipe(v.array(move), v.minLength(3), v.maxLength(4)),
});
export type Round = v.InferOutput<typeof round>;

const tale = v.strictObject({
  id: v.string(),
  /** The child who is left alone, and the one who goes there: actors. */
  hero: v.string(),
  friend: v.string(),
  /** Which lamb needs friends? */
  look: words,
  sights: v.pipe(v.array(sight), v.length(3)),
  rounds: v.pipe(v.array(round), v.minLength(2), v.maxLength(4)),
  /** When the whole flock lies round the lamb. */
  whole: words,
});
export type Tale = v.InferOutput<typeof tale>;

/** Find the lamb that is left alone, and bring the flock round it, one friend after the other. */
export const schema = v.strictObject({
  intro: words,
  /** The flock has come: let it sing. */
  song: words,
  tales: v.pipe(v.array(tale), v.minLength(1), v.maxLength(3)),
  ending: words,
});
export type Level = v.InferOutput<typeof schema>;

export const refs = (level: Level) => ({
  actors: level.tales.flatMap(({ hero, friend, rounds }) => [
    hero,
    friend,
    ...rounds.flatMap(({ moves }) => moves.flatMap(({ by }) => by ?? [])),
  ]),
  pictures: level.tales.flatMap(({ sights, rounds }) => [
    ...sights.map(({ picture }) => picture),
    ...rounds.flatMap(({ picture, moves }) => [picture ?? [], ...moves.map((each) => each.picture ?? [])].flat()),
  ]),
});

export const itemIds = (level: Level) =>
  level.tales.flatMap(({ id, sights, rounds }) => [...sights.map((each) => each.id), ...rounds.map((_, index) => `${id}-${index + 1}`)]);

export const situations = (level: Level) =>
  level.tales.flatMap(({ sights }) => sights.map(({ id, ok, person, setting }) => ({ id, ok, person, setting })));

/** One lamb alone in each tale, time that goes on, somebody told, something good and something that tempts in each round. */
export const check = (level: Level): LevelFault[] =>
  level.tales.flatMap(({ id, sights, rounds }) => {
    const faults: LevelFault[] = [];
    const order = rounds.map(({ time }) => times.indexOf(time));
    if (sights.filter(({ ok }) => !ok).length !== 1)
      faults.push({
        at: id,
        message: text(`«${id}» phải có đúng một cảnh ok: false.`, `«${id}» must have exactly one sight with ok: false.`),
        todo: text('hai cảnh kia là chuyện ổn.', 'the other two are fine.'),
      });
    if (order[0] !== 0 || order.at(-1) !== 2 || order.some((at, index) => at < (order[index - 1] ?? 0)))
      faults.push({
        at: id,
        message: text(`«${id}» phải đi từ today tới week, không lùi lại.`, `«${id}» must go from today to week, and never back.`),
        todo: text('xếp lại «time».', 'put «time» in order.'),
      });
    if (!rounds.some(({ axis }) => axis === 'tell'))
      faults.push({
        at: id,
        message: text(`«${id}» chưa có lượt nào kể với người lớn.`, `«${id}» has no round in which a grown-up is told.`),
        todo: text('thêm một lượt axis: tell.', 'add a round with axis: tell.'),
      });
    for (const { moves } of rounds) {
      const [first] = moves;
      const pictures = moves.flatMap(({ picture }) => picture ?? []);
      if (moves.every(({ good }) => good) || !moves.some(({ good }) => good))
        faults.push({
          at: first?.id ?? id,
          message: text(`«${id}» có lượt chưa có cả hai loại lựa chọn.`, `«${id}» has a round without both kinds of moves.`),
          todo: text('cần cả good: true và good: false.', 'it needs good: true and good: false.'),
        });
      if (new Set(pictures).size < pictures.length || (pictures.length > 0 && pictures.length < moves.length))
        faults.push({
          at: first?.id ?? id,
          message: text(
            `«${id}» có hai lựa chọn cùng một hình, hay thiếu hình.`,
            `«${id}» has two moves with one picture, or one without.`,
          ),
          todo: text('cho mỗi lựa chọn một hình riêng.', 'give each move a picture of its own.'),
        });
    }
    return faults;
  });
