import type { Text } from '../../lib/text';
import { word } from './strategies';

/** A case that is OK or not, in the words in which a child hears it. */
export interface Recognition {
  ok: boolean;
  words: string;
}

const isText = (value: unknown): value is Text => typeof (value as Text | undefined)?.vi === 'string';

/** Every case with a text in any content, each wording once: whatever has `ok` and `text` is one. */
export function recognitionsIn(content: unknown): Recognition[] {
  const found = new Map<string, Recognition>();
  const look = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const { ok, text } = value as { ok?: unknown; text?: unknown };
    if (typeof ok === 'boolean' && isText(text)) found.set(text.vi, { ok, words: text.vi });
    Object.values(value).forEach(look);
  };
  look(content);
  return [...found.values()];
}

const alarming = ['cứ', 'đòi', 'dặn', 'dọa', 'ép', 'bắt'];
const friendly = ['hỏi', 'rủ', 'nhờ'];

/** Some of them in every way, not none. */
const someOf = ([first, ...rest]: readonly string[]): string[][] =>
  first === undefined ? [] : [[first], ...someOf(rest).flatMap((each) => [each, [first, ...each]])];

export interface Telltale {
  /** By which words, and what they are taken for. */
  rule: string;
  share: number;
}

/** What a child would get right by words alone: with one of these it is not OK (or OK), else it is the other. The best rule first. */
export function telltales(recognitions: readonly Recognition[]): Telltale[] {
  const rule = (words: readonly string[], means: boolean): Telltale => {
    const pattern = word(...words);
    const right = recognitions.filter((each) => each.ok === (pattern.test(each.words) ? means : !means)).length;
    return { rule: `${words.join(' | ')}: ${means ? 'OK' : 'not OK'}`, share: recognitions.length > 0 ? right / recognitions.length : 0 };
  };
  return [
    rule(alarming, false),
    ...alarming.map((each) => rule([each], false)),
    ...someOf(friendly).map((each) => rule(each, true)),
    ...someOf(friendly).map((each) => rule(each, false)),
  ].sort((a, b) => b.share - a.share);
}
