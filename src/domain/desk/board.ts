import type { Text } from '../../lib/text';
import type { AnswerKind } from '../report/opinions';

/** What children may point at, with the dots and cards that the leader has counted: never whose they are. */
export interface BoardOption {
  label: Text;
  /** Id of a topic, which has a picture. */
  topic?: string;
  dots: number;
}

/** What the projector shows of what children would like to say. */
export type Board =
  | { at: 'topics' | 'sentences'; title: Text; topic?: string; options: readonly BoardOption[] }
  | { at: 'answer'; topic: string; words: string; who: string; answer: AnswerKind; says: string };

/** As many as can be read from the last row. */
export const ON_BOARD = 6;

/** What a group is choosing: it outlives a page that is loaded anew. */
export interface Choosing {
  band: 'A' | 'B' | 'C';
  /** Ids of the topics on the board. */
  topics: readonly string[];
  /** Dots by topic; by topic and sentence, `road/0`. */
  dots: Readonly<Record<string, number>>;
  /** The one whose sentences are on the board. */
  topic?: string;
}

/** More than any hall has. */
export const MOST_DOTS = 9999;

export const sentenceKey = (topic: string, index: number): string => `${topic}/${index}`;

/** The same choice when that is no count. */
export const withDots = (choosing: Choosing, key: string, dots: number): Choosing =>
  Number.isInteger(dots) && dots >= 0 && dots <= MOST_DOTS ? { ...choosing, dots: { ...choosing.dots, [key]: dots } } : choosing;
