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
