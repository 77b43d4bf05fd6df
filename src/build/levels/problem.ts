import type { Text } from '../../lib/text';

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

export const problem = (at: Spot, message: Text, todo: Text): Problem => ({ file: at.file, line: at.line, field: at.field, message, todo });

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
