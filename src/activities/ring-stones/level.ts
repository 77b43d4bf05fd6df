import * as v from 'valibot';
import { persons, settings } from '../../domain/activity';
import type { LevelFault } from '../../domain/content';
import { text } from '../../lib/text';

const words = v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });

/** What a sentence that tells is made of; `need` is what the child asks for. */
export const parts = ['what', 'who', 'where', 'when', 'need'] as const;
export type Part = (typeof parts)[number];

const stone = v.strictObject({
  id: v.string(),
  /** Says enough to be helped. A vague one is answered with a better idea. */
  clear: v.boolean(),
  label: words,
  picture: v.string(),
  reply: v.exactOptional(words),
});
export type Stone = v.InferOutput<typeof stone>;

const hole = v.strictObject({ part: v.picklist(parts), stones: v.pipe(v.array(stone), v.length(3)) });
export type Hole = v.InferOutput<typeof hole>;

const listener = v.strictObject({
  id: v.string(),
  actor: v.string(),
  label: words,
  picture: v.string(),
  /** What this grown-up answers when the stones have rung. */
  say: words,
});
export type Listener = v.InferOutput<typeof listener>;

/** What tempts a child and lets no grown-up hear: a toy, a friend who keeps it, another day. */
const aside = v.strictObject({ id: v.string(), label: words, picture: v.string(), reply: words });
export type Aside = v.InferOutput<typeof aside>;

const turn = v.strictObject({
  /** How the grown-up takes it: some scold, some want peace at home. A telling ends with one who listens. */
  react: v.picklist(['busy', 'doubts', 'scolds', 'peace', 'listens']),
  /** Whom to tell, and after a first try what to make clearer. */
  ask: words,
  to: v.pipe(v.array(listener), v.minLength(1), v.maxLength(3)),
  /** None where the news is happy. */
  aside: v.exactOptional(v.pipe(v.array(aside), v.minLength(1), v.maxLength(2))),
  /** The stones that this try adds; what was laid before stays. */
  holes: v.array(hole),
});
export type Turn = v.InferOutput<typeof turn>;

const telling = v.strictObject({
  id: v.string(),
  /** Happy news: it is told just as clearly, and nobody doubts it. */
  ok: v.boolean(),
  person: v.picklist(persons),
  setting: v.picklist(settings),
  hero: v.string(),
  /** How the hero tells: with the voice, picture cards, signs, or a written message. */
  way: v.picklist(['voice', 'card', 'sign', 'message']),
  text: words,
  /** What is to be told, drawn: it stays in sight while it is told. */
  picture: v.exactOptional(v.string()),
  turns: v.pipe(v.array(turn), v.minLength(1), v.maxLength(3)),
  /** When all the stones ring together. */
  whole: words,
});
export type Telling = v.InferOutput<typeof telling>;

/** Lay a sentence of stones, ring it over the hills, and tell again until somebody listens. */
export const schema = v.strictObject({
  intro: words,
  /** The question of each hole. */
  asks: v.strictObject({ what: words, who: words, where: words, when: v.exactOptional(words), need: v.exactOptional(words) }),
  ring: words,
  tellings: v.pipe(v.array(telling), v.minLength(1), v.maxLength(4)),
  ending: words,
});
export type Level = v.InferOutput<typeof schema>;

const holesOf = ({ turns }: Telling): Hole[] => turns.flatMap(({ holes }) => holes);
/** What lies side by side to choose from: whom to tell, and the stones of each hole. */
const choicesOf = (telling: Telling) => [
  ...telling.turns.map(({ to, aside }) => [...to, ...(aside ?? [])]),
  ...holesOf(telling).map(({ stones }) => stones),
];

export const refs = (level: Level) => ({
  actors: level.tellings.flatMap(({ hero, turns }) => [hero, ...turns.flatMap(({ to }) => to.map(({ actor }) => actor))]),
  pictures: level.tellings.flatMap((each) => [
    ...(each.picture ? [each.picture] : []),
    ...choicesOf(each).flatMap((choice) => choice.map(({ picture }) => picture)),
  ]),
});

export const itemIds = (level: Level) =>
  level.tellings.flatMap((each) => [
    ...each.turns.map((_, index) => `${each.id}-tell-${index + 1}`),
    ...holesOf(each).map(({ part }) => `${each.id}-${part}`),
  ]);

export const situations = (level: Level) => level.tellings.map(({ id, ok, person, setting }) => ({ id, ok, person, setting }));

/** Every telling ends with somebody who listens, every hole can be filled, every vague stone is answered, no two pictures of a choice are alike. */
export const check = (level: Level): LevelFault[] =>
  level.tellings.flatMap((each) => {
    const { id, turns } = each;
    const seen = holesOf(each).map(({ part }) => part);
    const faults: LevelFault[] = [];
    if (turns.some(({ react }, index) => (react === 'listens') !== (index === turns.length - 1)))
      faults.push({
        at: id,
        message: text(
          `«${id}» phải kết ở một người lắng nghe, và chỉ ở cuối.`,
          `«${id}» must end, and only end, with somebody who listens.`,
        ),
        todo: text('đặt react: listens ở lượt cuối.', 'put react: listens into the last turn.'),
      });
    if (turns[0]?.holes.length === 0 || new Set(seen).size < seen.length || seen.some((part) => !level.asks[part]))
      faults.push({
        at: id,
        message: text(
          `«${id}» có chỗ đá trùng, trống hoặc chưa có câu hỏi.`,
          `«${id}» has a hole twice, none to begin with, or one without a question.`,
        ),
        todo: text(
          'mỗi phần một lần; lượt đầu có ít nhất một; thêm vào «asks».',
          'each part once; at least one in the first turn; add it to «asks».',
        ),
      });
    if (turns.some(({ aside }) => (aside === undefined) !== each.ok))
      faults.push({
        at: id,
        message: text(
          `«${id}»: chuyện vui không có «aside», chuyện khó thì lượt nào cũng có.`,
          `«${id}»: happy news has no «aside», anything else has some in each turn.`,
        ),
        todo: text('thêm hoặc bỏ «aside».', 'add or leave out «aside».'),
      });
    for (const choice of choicesOf(each))
      if (new Set(choice.map(({ picture }) => picture)).size < choice.length)
        faults.push({
          at: choice[0]?.id ?? id,
          message: text(`«${id}» có hai lựa chọn cùng một hình.`, `«${id}» has two options with the same picture.`),
          todo: text('cho mỗi lựa chọn một hình riêng.', 'give each option a picture of its own.'),
        });
    for (const { stones } of holesOf(each)) {
      if (!stones.some(({ clear }) => clear))
        faults.push({
          at: stones[0]?.id ?? id,
          message: text(`«${id}» có chỗ chưa có viên đá rõ nào.`, `«${id}» has a hole without any clear stone.`),
          todo: text('thêm một viên clear: true.', 'add a stone with clear: true.'),
        });
      for (const { id: at, clear, reply } of stones)
        if (!clear && !reply)
          faults.push({
            at,
            message: text(`«${at}» chưa có lời đáp.`, `«${at}» has no reply.`),
            todo: text('viết «reply».', 'write «reply».'),
          });
    }
    return faults;
  });
