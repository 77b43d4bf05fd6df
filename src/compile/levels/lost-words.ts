import { CST, Lexer, Parser } from 'yaml';
import { text } from '../../lib/text';
import { type Problem, problem } from './problem';

/*
 * What YAML takes away from a sentence, or takes for something else, without an error: `Bấm # rồi` is read as `Bấm`, `&Ôi trời` as `trời`.
 * None of it is used in our files, so that whatever looks like it can be told to the author.
 */

const signs: readonly (string | null)[] = ['anchor', 'alias', 'tag', 'directive-line'];
const inQuotes = text(
  'đặt cả câu trong dấu nháy; ở đây không dùng neo, bí danh, thẻ của YAML.',
  'put the whole sentence in quotes; anchors, aliases and tags of YAML are not used here.',
);

export function lostWords({ name: file, content }: { name: string; content: string }): Problem[] {
  const found: Problem[] = [];
  let [line, column, field] = [1, 0, 'yaml'];
  /** The scalar that was read last, which may turn out to be a key. */
  let scalar = { text: '', column: 0 };
  /** Where the innermost key or dash stands: a remark further in is no remark but the sentence's next line. */
  let edge = 0;
  let before: string | null = 'newline';
  let fresh = true;
  let plain = false;
  for (const lexeme of new Lexer().lex(content)) {
    const type = plain ? 'scalar' : CST.tokenType(lexeme);
    if (type === 'scalar' && !plain) {
      // The lexer says first that a scalar comes, and then the scalar.
      plain = true;
      continue;
    }
    plain = false;
    if (type === 'doc-mode' || type === 'flow-error-end') continue;
    const at = { file, line, field };
    if (type === 'comment' && (!fresh || (before === 'scalar' && column > edge))) {
      found.push(
        problem(
          at,
          text(`Mất chữ: YAML bỏ «${lexeme}».`, `Words are lost: YAML leaves out «${lexeme}».`),
          text(
            'đặt cả câu trong dấu nháy; lời ghi chú thì viết ở dòng riêng.',
            'put the whole sentence in quotes; a remark goes on a line of its own.',
          ),
        ),
      );
    } else if (signs.includes(type)) {
      found.push(
        problem(at, text(`Mất chữ: với YAML, «${lexeme}» là ký hiệu.`, `Words are lost: «${lexeme}» is a sign of YAML.`), inQuotes),
      );
    }
    if (type === 'map-value-ind') [field, edge] = [scalar.text, scalar.column];
    if (type === 'seq-item-ind') edge = column;
    if (type?.endsWith('scalar')) scalar = { text: lexeme, column };
    if (type !== 'space' && type !== 'newline' && type !== 'comment') before = type;
    fresh = type === 'newline' || (fresh && type === 'space');
    const end = lexeme.lastIndexOf('\n');
    line += lexeme.split('\n').length - 1;
    column = end < 0 ? column + lexeme.length : lexeme.length - end - 1;
    // A block of lines ends with its last line break.
    if (column === 0) fresh = true;
  }
  return found;
}

/** Four times what our files have. The parser calls itself for each level, and what is too deep ends the whole program. */
const MAX_DEPTH = 50;

/** The place in the content where lists and fields are nested too deeply, if they are. */
export function tooDeepAt(content: string): number | undefined {
  let level: CST.Token[] = [...new Parser().parse(content)];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return level[0]?.offset;
    level = level.flatMap((token) => {
      if (token.type === 'document') return token.value ?? [];
      return 'items' in token ? token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat()) : [];
    });
  }
  return undefined;
}
