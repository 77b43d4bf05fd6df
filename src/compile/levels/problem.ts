import { type Text, text } from '../../lib/text';

/** A place in a file of `levels/`, as an author finds it: the path from the project's folder, the line from 1, the field. */
export interface Spot {
  file: string;
  line: number;
  field: string;
}

/** What is wrong at a place, and what to do about it. Never thrown: all of them are shown at once. */
export interface Problem extends Spot {
  message: Text;
  todo: Text;
  /** Names that may stand there, where they are too many for one line: shown once, after all problems. */
  list?: { of: string; names: readonly string[] };
}

/** One mistake may spoil every line of a file: the first ones say enough. */
export const MAX_SHOWN = 20;

/** What a message quotes may be a whole file, or a library's whole stack: an author gets one short line of it. */
const brief = (words: string, most: number): string =>
  words.replace(/[\s\p{C}]+/gu, ' ').replace(new RegExp(`^(.{${most}}).+$`, 'u'), '$1…');

export const problem = ({ file, line, field }: Spot, message: Text, todo: Text): Problem => ({
  file,
  line,
  field: brief(field, 120),
  message: text(brief(message.vi, 300), brief(message.en, 300)),
  todo,
});

/** One line for a terminal or an editor: Vietnamese first, for most authors are leaders; English in brackets. */
export const format = ({ file, line, field, message, todo }: Problem): string =>
  `${file}:${line} ${field} — ${message.vi} Cách sửa: ${todo.vi} (${message.en} Do this: ${todo.en})`;

/** By file and line, each said once: what the three bands share is read three times. */
export function sorted(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((each) => [format(each), each]));
  return [...once.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.field.localeCompare(b.field));
}

/** A short list of what may stand there. */
export const oneOf = (names: Iterable<string>): string => [...names].sort().join(', ');

/** More than these are no help in the middle of a message. */
const FEW = 14;

/** A name that nothing has, and those that there are. @param of what they are names of */
export function unknownName(spot: Spot, message: Text, of: string, known: Iterable<string>): Problem {
  const names = [...new Set(known)].sort();
  if (names.length <= FEW) return problem(spot, message, text(`dùng một trong: ${oneOf(names)}.`, `use one of: ${oneOf(names)}.`));
  const todo = text(`chọn trong danh sách «${of}» ở cuối.`, `choose from the list «${of}» at the end.`);
  return { ...problem(spot, message, todo), list: { of, names } };
}

/** All problems, a line for each, and then each list of names once. */
export function report(problems: readonly Problem[]): string[] {
  const lists = new Map(problems.flatMap(({ list }) => (list ? [[list.of, list.names] as const] : [])));
  return [...problems.map(format), ...[...lists].map(([of, names]) => `«${of}»: ${oneOf(names)}`)];
}
