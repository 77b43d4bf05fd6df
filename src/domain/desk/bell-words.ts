import { fill, type Text, text } from '../../lib/text';
import type { Band } from '../terms';
import { type BellState, cheering, ringer, sentenceOf } from './bell';
import type { AskWords, BellQuestion } from './bell-asks';
import type { BellRules } from './bell-rules';

/* What a leader says in a golden bell contest: levels/leader/bell.yaml with what is known put in. */

export const bellParts = [
  'ready-kind',
  'ready-teams',
  'ask',
  'reveal',
  'count-kind',
  'count-teams',
  'rescue',
  'spare',
  'spare-idea',
  'bell-one',
  'bell-many',
  'bell-all',
  'bell-teams',
  'result',
] as const;
export type BellPart = (typeof bellParts)[number];

/** levels/leader/bell.yaml */
export interface BellWords extends AskWords {
  /** To begin with. */
  rules: Readonly<Record<Band, BellRules>>;
  /** What is read aloud, and what the leader does meanwhile. */
  parts: Readonly<Record<BellPart, { say: readonly Text[]; does: readonly Text[] }>>;
  /** What the cheering team says aloud together. */
  sentences: readonly { line: Text }[];
  watch: Text;
  telling: Text;
}

/** Which `{name}` the words may have, beside the numbers of the lines. */
export const bellHoles = ['name', 'letters', 'floor', 'cheering', 'lamps', 'questions'] as const;

export function partOf(state: BellState): BellPart {
  const { phase } = state.now;
  switch (phase) {
    case 'ready':
    case 'count':
      return `${phase}-${state.rules.form}`;
    case 'bell':
      return `bell-${ringer(state)}`;
    default:
      return phase;
  }
}

/** The letters of the ideas that help: `A hoặc C`. */
export function lettersOf({ options }: BellQuestion): Text {
  const letters = options.filter(({ good }) => good).map(({ letter }) => letter);
  return text(letters.join(' hoặc '), letters.join(' or '));
}

export interface BellScript {
  say: readonly Text[];
  does: readonly Text[];
  /** Said aloud by the cheering team. */
  sentence?: Text;
}

/** @param numbers of telephone lines by id */
export function bellScript(
  state: BellState,
  words: BellWords,
  question: BellQuestion | undefined,
  numbers: Readonly<Record<string, { number: string }>>,
): BellScript {
  const { now, asks } = state;
  const { say, does } = words.parts[partOf(state)];
  const values = {
    ...Object.fromEntries(Object.entries(numbers).map(([id, { number }]) => [id, number])),
    floor: now.floor,
    cheering: cheering(now),
    lamps: now.lamps,
    questions: Math.min(now.at + 1, asks.length),
    ...(question && { letters: lettersOf(question) }),
  };
  const filled = (line: Text) => fill(line, values);
  const sentence = now.phase === 'rescue' ? words.sentences[sentenceOf(state, words.sentences.length)] : undefined;
  return { say: say.map(filled), does: does.map(filled), ...(sentence && { sentence: filled(sentence.line) }) };
}
