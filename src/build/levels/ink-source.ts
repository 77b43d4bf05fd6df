import { text } from '../../lib/text';
import { type Problem, problem } from './problem';
import type { Source } from './source';

/*
 * Ink forgets on which line a sentence was written, and gives the tags behind a choice to the sentence after it.
 * So each line gets a tag with its number before it is compiled, and a choice's tags move inside its brackets. No line moves.
 */

const MARK = '@';

/** The line number that `annotate` hid in a tag. */
export const markOf = (tag: string): number[] => (tag.startsWith(MARK) ? [Number(tag.slice(MARK.length))] : []);

/** The tags that the author wrote. */
export const tagsOf = (tags: readonly string[]): string[] => tags.filter((tag) => !tag.startsWith(MARK)).map((tag) => tag.trim());

/** Lines that say nothing: knots, logic, declarations, diverts, comments, braces. */
const silent = /^\s*($|\/\/|\/\*|\*\/|=|~|->|<-|[{}]|(VAR|CONST|LIST|INCLUDE|EXTERNAL|TODO)\b|-\s*$|-\s[^#]*:\s*$)/;
/** The bullet of a choice, perhaps behind a gather's dash, with its label and conditions; then the rest. */
const choice = /^(\s*(?:-\s+)*(?:[*+]\s*)+(?:\(\w+\)\s*)?(?:\{[^}]*\}\s*)*)(.*)$/;
const divert = /\s*(->\s*[\w.]+)\s*$/;

export function annotate(source: Source): { ink: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = source.lines.map((written, index) => {
    const line = written.replace(/\/\/.*$/, '');
    if (silent.test(line)) return line;
    const mark = ` # ${MARK}${index + 1}`;
    const target = divert.exec(line)?.[1];
    const body = line.replace(divert, '');
    const [, bullet, rest = ''] = choice.exec(body) ?? [];
    if (bullet === undefined) return `${body}${mark}${target ? ` ${target}` : ''}`;
    const [, label, tags = ''] = /^\[([^\]]*)\]\s*((?:#.*)?)$/.exec(rest.trim()) ?? [];
    if (label === undefined) {
      problems.push(
        problem(
          { file: source.name, line: index + 1, field: knotAt(source, index + 1) },
          text('Lựa chọn không nằm gọn trong ngoặc vuông.', 'The choice does not stand in square brackets.'),
          text('viết «+ [Lời lựa chọn] # nhãn».', 'write «+ [Words of the choice] # tag».'),
        ),
      );
    }
    return `${bullet}[${label ?? rest} ${tags}${mark}]${target ? ` ${target}` : ''}`;
  });
  return { ink: lines.join('\n'), problems };
}

const heading = /^\s*(={1,})\s*(?:function\s+)?(\w+)/;

/** The knots and stitches of a file in their order: `A`, `A.lamp`, `B`. */
export function knotsOf(source: Pick<Source, 'lines'>): string[] {
  let knot = '';
  return source.lines.flatMap((line) => {
    const [, signs, name = ''] = heading.exec(line) ?? [];
    if (signs === undefined) return [];
    if (signs.length === 1) return [`${knot}.${name}`];
    knot = name;
    return [name];
  });
}

/** The knot or stitch that a line belongs to. */
export const knotAt = (source: Pick<Source, 'lines'>, line: number): string =>
  knotsOf({ lines: source.lines.slice(0, line) }).at(-1) ?? 'ink';
