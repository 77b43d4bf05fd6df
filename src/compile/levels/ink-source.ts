import { text } from '../../lib/text';
import { MAX_SHOWN, type Problem, problem, type Spot } from './problem';
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

/** The file without its remarks, each line where it was. A remark that is not closed would take the rest of the story with it: its sign stays. */
export function withoutRemarks(source: Source): Source {
  const content = source.content.replace(
    /\/\/.*|\/\*[\s\S]*?(\*\/|$)/g,
    (remark, end) => (end === '' ? '/*' : '') + remark.replace(/[^\n]/g, ''),
  );
  return { ...source, content, lines: content.split(/\r?\n/) };
}

/** Lines that say nothing: knots, logic, declarations, diverts, braces. */
const silent = /^\s*($|=|~|->|<-|[{}]|(VAR|CONST|LIST|TODO)\b|-\s*$|-\s[^#]*:\s*$)/;
/** What is not in the file, and what is drawn by lot: nobody could read, or sign, what a child would be told. */
const unread = /^\s*(INCLUDE|EXTERNAL)\b|\{\s*(~|shuffle\b)/;
/** The bullet of a choice, perhaps behind a gather's dash, with its label and conditions; then the rest. */
const choice = /^(\s*(?:-\s+)*(?:[*+]\s*)+(?:\(\w+\)\s*)?(?:\{[^}]*\}\s*)*)(.*)$/;
const divert = /\s*(->\s*[\w.]+)\s*$/;

/** @param source without remarks */
export function annotate(source: Source): { ink: string; spoken: number[]; problems: Problem[] } {
  const faults: (Pick<Problem, 'message' | 'todo'> & { line: number })[] = [];
  const spoken: number[] = [];
  const lines = source.lines.map((written, index) => {
    if (written.includes('/*')) {
      faults.push({
        line: index + 1,
        message: text('Ghi chú «/*» không có «*/».', 'The remark «/*» has no «*/».'),
        todo: text('viết «*/» ở cuối ghi chú.', 'write «*/» at the end of the remark.'),
      });
    }
    const word = unread.exec(written)?.slice(1).find(Boolean);
    if (word !== undefined) {
      faults.push({
        line: index + 1,
        message: text(`Không dùng «${word}» trong truyện.`, `«${word}» is not used in a story.`),
        todo: text('bỏ đi, viết thẳng mọi lời vào tệp này.', 'take it out and write every word into this file.'),
      });
    }
    if (silent.test(written)) return written;
    spoken.push(index + 1);
    const mark = ` # ${MARK}${index + 1}`;
    const target = divert.exec(written)?.[1];
    const body = written.replace(divert, '');
    const [, bullet, rest = ''] = choice.exec(body) ?? [];
    if (bullet === undefined) return `${body}${mark}${target ? ` ${target}` : ''}`;
    const [, label, tags = ''] = /^\[([^\]]*)\]\s*((?:#.*)?)$/.exec(rest.trim()) ?? [];
    if (label === undefined) {
      faults.push({
        line: index + 1,
        message: text('Lựa chọn không nằm gọn trong ngoặc vuông.', 'The choice does not stand in square brackets.'),
        todo: text('viết «+ [Lời lựa chọn] # nhãn».', 'write «+ [Words of the choice] # tag».'),
      });
    }
    return `${bullet}[${label ?? rest} ${tags}${mark}]${target ? ` ${target}` : ''}`;
  });
  const problems = faults
    .slice(0, MAX_SHOWN)
    .map(({ line, message, todo }) => problem({ file: source.name, line, field: knotAt(source, line) }, message, todo));
  return { ink: lines.join('\n'), spoken, problems };
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

/**
 * Lines that no choice and no «->» leads to: no child would read them, and the author would not be told.
 * @param spoken numbers of the lines that say something
 * @param met where everything stands that was heard or offered
 */
export function unmet(source: Source, spoken: readonly number[], met: readonly Spot[]): Problem[] {
  const known = new Set(met.map(({ line }) => line));
  return spoken
    .filter((line) => !known.has(line))
    .slice(0, MAX_SHOWN)
    .map((line) =>
      problem(
        { file: source.name, line, field: knotAt(source, line) },
        text('Không có lối nào dẫn tới câu này.', 'No way leads to this line.'),
        text('cho một «-> …» dẫn tới đây, hoặc xóa câu.', 'let a «-> …» lead here, or remove the line.'),
      ),
    );
}
