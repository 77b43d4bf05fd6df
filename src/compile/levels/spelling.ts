import dictionary from 'dictionary-vi';
import { text } from '../../lib/text';
import { type Problem, problem } from './problem';
import type { Source } from './source';
import { placed, type Spoken } from './words';

/** Vietnamese syllables, in small letters, with tone marks where we put them. */
export type Syllables = ReadonlySet<string>;

/** `{name}` is a place for other words. */
const syllablesOf = (words: string): string[] => words.replace(/\{\w+\}/g, ' ').match(/\p{L}+/gu) ?? [];

/**
 * The Hunspell dictionary, whose list is plain words without affix rules, and our own list.
 * @param own levels/words.txt: names, places, words of the region; `#` starts a remark
 */
export function syllables(own: Pick<Source, 'lines'>): Syllables {
  const [, ...listed] = new TextDecoder().decode(dictionary.dic).normalize('NFC').split('\n');
  const ours = own.lines.map((line) => line.replace(/#.*/, ''));
  return new Set([...listed, ...ours].flatMap(syllablesOf).map((word) => placed(word.toLowerCase())));
}

/** Syllables that nobody knows, each once. */
export const unknownIn = (words: string, known: Syllables): string[] => [
  ...new Set(syllablesOf(words).filter((word) => !known.has(placed(word.toLowerCase())))),
];

export const misspelt = ({ text: words, spots }: Spoken, known: Syllables): Problem[] =>
  unknownIn(words.vi, known).map((word) =>
    problem(
      spots.vi,
      text(`Không có chữ «${word}» trong từ điển.`, `The dictionary does not have «${word}».`),
      text(
        'sửa chính tả; tên riêng hay tiếng vùng mình thì thêm vào levels/words.txt.',
        'correct it; a name or a word of the region goes into levels/words.txt.',
      ),
    ),
  );
