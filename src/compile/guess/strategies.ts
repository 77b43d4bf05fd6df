import type { Option } from './decisions';

/** Ways to choose that understand nothing. One that finds nothing to choose by chooses at random. */

type Strategy = (options: readonly Option[]) => readonly Option[];

export const word = (...words: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(${words.join('|')})(?!\\p{L})`, 'iu');

const polite = word('dạ', 'ạ');
const telling = word('kể');
const shy = /^(không|thôi|giấu|im|đứng im)(?!\p{L})/iu;

const lengthOf = ({ label }: Option): number => label.vi.length;
const withLength = (options: readonly Option[], length: number) => options.filter((each) => lengthOf(each) === length);
const longest: Strategy = (options) => withLength(options, Math.max(...options.map(lengthOf)));

const known = {
  random: (options) => options,
  first: (options) => options.slice(0, 1),
  last: (options) => options.slice(-1),
  longest,
  shortest: (options) => withLength(options, Math.min(...options.map(lengthOf))),
  politest: (options) => options.filter(({ label }) => polite.test(label.vi)),
  tell: (options) => options.filter(({ label }) => telling.test(label.vi)),
  longestOfRest: (options) => longest(options.filter(({ label }) => !shy.test(label.vi))),
} satisfies Record<string, Strategy>;

export type StrategyName = keyof typeof known;
export const strategies = Object.keys(known) as readonly StrategyName[];

/** How often a strategy is right here, 0-1: where it leaves several, each is taken as often. */
export function scoreOf(strategy: StrategyName, options: readonly Option[]): number {
  const left = known[strategy](options);
  const taken = left.length > 0 ? left : options;
  return taken.filter(({ good }) => good).length / taken.length;
}
