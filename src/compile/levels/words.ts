import type { Lexicon } from '../../content/schema';
import type { Band } from '../../domain/activity';
import { type Lang, langs, type Text, text } from '../../lib/text';
import { type Located, spotOf, walk } from './bands';
import type { Spots } from './ink';
import { type Problem, problem, type Spot } from './problem';

/** Words of the content and where they stand. */
export interface Spoken {
  text: Text;
  spots: Spots;
  /** The band of the child who meets them; none for words to adults, whose sentences may be long. */
  band?: Band;
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 2 &&
  langs.every((lang) => typeof (value as Text)[lang] === 'string');

/** Every text of a YAML file, wherever it stands. */
export function textsIn(located: Located, bandOf: (path: string) => Band | undefined): Spoken[] {
  return [...walk(located.value)].flatMap(({ path, value }) => {
    if (!isText(value)) return [];
    const band = bandOf(path);
    return { text: value, spots: { vi: spotOf(located, `${path}.vi`), en: spotOf(located, `${path}.en`) }, ...(band && { band }) };
  });
}

/** Sentences end at . ! ? … (and quotes after them), at the end of a line, and before what somebody is quoted to say. */
export const sentences = (words: string): string[] => words.split(/(?<=[.!?…]["”»’')]*)\s+|\n+|:\s*(?=["“«‘])/u).filter(Boolean);

/** Words are what stands between spaces, as a child counts them: in Vietnamese that is each syllable. */
export const countWords = (sentence: string): number => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The longest sentence of a text, in words. */
export const longestIn = (words: string): number => Math.max(0, ...sentences(words).map(countWords));

function tooLong({ text: words, spots, band }: Spoken, lexicon: Lexicon): Problem[] {
  if (!band) return [];
  const limit = lexicon.words[band];
  return sentences(words.vi)
    .filter((sentence) => countWords(sentence) > limit)
    .map((sentence) =>
      problem(
        spots.vi,
        text(
          `Câu dài ${countWords(sentence)} chữ, nhóm ${band} tối đa ${limit}: «${sentence.trim()}»`,
          `A sentence of ${countWords(sentence)} words; band ${band} takes at most ${limit}.`,
        ),
        text('tách thành hai câu, mỗi câu một ý.', 'make two sentences of it, one idea each.'),
      ),
    );
}

/** Whole words only; a space of the pattern stands for any white space. */
const asWords = (match: string, exact = false): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${match.replaceAll(' ', '(?:\\s+)')})(?![\\p{L}\\p{N}])`, exact ? 'u' : 'iu');

function forbidden({ text: words, spots }: Spoken, lexicon: Lexicon): Problem[] {
  return lexicon.forbidden.flatMap(({ lang, match, exact, instead }) => {
    const hit = asWords(match, exact).exec(words[lang])?.[0];
    return hit === undefined
      ? []
      : problem(
          spots[lang],
          text(`Không dùng «${hit}».`, `«${hit}» is not used.`),
          text(`thay bằng: ${instead.vi}.`, `say instead: ${instead.en}.`),
        );
  });
}

/** Tone marks stand where the older style puts them: hòa, khỏe, thủy; but quý, hoàn, ngoài. */
const misplaced: readonly [RegExp, string, string][] = [
  [/o([àáảãạ])(?!\p{L})/iu, 'àáảãạ', 'òóỏõọ'],
  [/o([èéẻẽẹ])(?!\p{L})/iu, 'èéẻẽẹ', 'òóỏõọ'],
  [/(?<!q)u([ỳýỷỹỵ])(?!\p{L})/iu, 'ỳýỷỹỵ', 'ùúủũụ'],
];

/** The same syllable with its tone mark where we put it. */
export function placed(word: string): string {
  for (const [wrong, from, to] of misplaced) {
    const vowel = wrong.exec(word)?.[1]?.toLowerCase();
    if (vowel !== undefined) return word.slice(0, -2) + (to[from.indexOf(vowel)] ?? '') + vowel.normalize('NFD').charAt(0);
  }
  return word;
}

const toneMarks = ({ text: words, spots }: Spoken): Problem[] =>
  (words.vi.match(/\p{L}+/gu) ?? [])
    .filter((word) => placed(word) !== word)
    .map((word) =>
      problem(
        spots.vi,
        text(`Dấu thanh của «${word}» đặt khác cách chung.`, `The tone mark of «${word}» is not where we put it.`),
        text(`viết «${placed(word).toLowerCase()}».`, `write «${placed(word).toLowerCase()}».`),
      ),
    );

function untidy({ text: words, spots }: Spoken): Problem[] {
  const found = (lang: Lang, message: Text, todo: Text) => problem(spots[lang], message, todo);
  return langs.flatMap((lang) => [
    ...(words[lang].trim() === ''
      ? [found(lang, text('Chữ bị bỏ trống.', 'The text is empty.'), text('viết câu vào đây.', 'write the sentence here.'))]
      : []),
    ...(/ {2}/.test(words[lang])
      ? [found(lang, text('Có hai dấu cách liền nhau.', 'There are two spaces in a row.'), text('chỉ để một dấu cách.', 'keep one.'))]
      : []),
    ...(/[<>*_]|&\w+;/.test(words[lang])
      ? [
          found(
            lang,
            text('Có ký hiệu định dạng.', 'There is markup.'),
            text('chỉ viết chữ; bỏ < > * _ và &…;.', 'write plain words; no < > * _ or &…;.'),
          ),
        ]
      : []),
  ]);
}

/** Names and numbers are the same in both languages: every word of them starts with a capital or a digit. A `{name}` is no word. */
const isName = (words: string): boolean => !/(?<!\p{L})\p{Ll}/u.test(words.replace(/\{\w+\}/g, ''));

function untranslated({ text: words, spots }: Spoken): Problem[] {
  if (words.vi !== words.en || words.vi.trim() === '' || isName(words.vi)) return [];
  return [
    problem(
      spots.en,
      text('Tiếng Anh giống hệt tiếng Việt.', 'The English is the same as the Vietnamese.'),
      text('dịch sang tiếng Anh.', 'translate it.'),
    ),
  ];
}

/** All rules for words, in one place: what to say and how long is in levels/lexicon.yaml. */
export const checkWords = (spoken: Spoken, lexicon: Lexicon): Problem[] => [
  ...untidy(spoken),
  ...untranslated(spoken),
  ...toneMarks(spoken),
  ...forbidden(spoken, lexicon),
  ...tooLong(spoken, lexicon),
];

/** What every station says in every band, in its own words. `at` is where the author is sent to write it. */
export function unsaid(spoken: readonly Spoken[], band: Band, lexicon: Lexicon, at: Spot): Problem[] {
  const met = spoken.filter((each) => each.band === band);
  return lexicon.required.flatMap(({ lang, match, say }) =>
    met.some(({ text: words }) => asWords(match).test(words[lang]))
      ? []
      : problem(
          at,
          text(`Nhóm ${band} chưa được nghe «${say}».`, `Band ${band} is never told «${say}».`),
          text(`thêm câu có «${say}» vào truyện hoặc phần kết.`, `say «${say}» in the story or the ending.`),
        ),
  );
}
