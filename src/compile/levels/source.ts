import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Document, isPair, isScalar, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml';
import { text } from '../../lib/text';
import { decode } from './decode';
import { lostWords, tooDeepAt } from './lost-words';
import { MAX_SHOWN, type Problem, problem, type Spot } from './problem';

/** A file as it was written. `name` is how it is called in messages: `levels/...`, with slashes. */
export interface Source {
  name: string;
  content: string;
  lines: readonly string[];
}

/** YAML that still knows on which line everything stands. */
export interface YamlSource extends Source {
  document: Document.Parsed;
  lineAt(offset: number): number;
}

/** What an operating system or an editor leaves in every folder: `.DS_Store`, `._x`, `desktop.ini`, `Thumbs.db`, `~$x`, `x~`. */
export const dropped = /^(\.|~\$|(desktop\.ini|(eh)?thumbs\.db|icon\r|__MACOSX)$)|~$/i;

/** @param levels the folder that holds the content; messages call it `levels` wherever it lies */
export function readSource(levels: string, file: string): Source | Problem {
  const name = path.posix.join('levels', file.replaceAll(path.sep, '/'));
  const field = path.basename(file);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path.join(levels, file));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return problem(
      { file: name, line: 1, field },
      code === 'ENOENT'
        ? text('Không có tệp này.', 'This file is missing.')
        : text(`Không mở được tệp này (${code}).`, `This file cannot be opened (${code}).`),
      text('tạo tệp theo levels/README.md.', 'write it as levels/README.md tells.'),
    );
  }
  const content = decode(bytes, name, field);
  return typeof content === 'string' ? { name, content, lines: content.split(/\r?\n/) } : content;
}

/** Controls, marks of direction and width, private and unknown letters, spaces that are no plain space. */
const unseen = /(?![ \t])[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;
const codeOf = (sign: string): string => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** Letters of a line, several times our longest: the libraries take too long for more. */
const MAX_LINE = 5000;

/** What no words may contain: tabs, letters in pieces (not NFC) or lost to a wrong encoding, marks that cannot be seen. */
function blemishes(words: string): Pick<Problem, 'message' | 'todo'>[] {
  const signs = [...new Set(words.match(unseen))].map(codeOf).join(', ');
  return [
    words.length > MAX_LINE && {
      message: text(`Dòng dài hơn ${MAX_LINE} chữ cái.`, `The line has more than ${MAX_LINE} letters.`),
      todo: text('chia ra nhiều dòng.', 'make several lines of it.'),
    },
    words.includes('\t') && {
      message: text('Có ký tự Tab.', 'There is a tab character.'),
      todo: text('thay Tab bằng dấu cách.', 'replace the tab by spaces.'),
    },
    words !== words.normalize('NFC') && {
      message: text('Chữ có dấu bị tách rời (không phải NFC).', 'Accented letters are in pieces (not NFC).'),
      todo: text('gõ lại bằng bộ gõ Unicode dựng sẵn.', 'type the line again with precomposed Unicode.'),
    },
    /[\ufffc\ufffd]/.test(words) && {
      message: text('Có chữ bị hỏng thành «\ufffd».', 'A letter was lost and became «\ufffd».'),
      todo: text('gõ lại chữ ấy.', 'type that letter again.'),
    },
    signs !== '' && {
      message: text(`Có ký tự không nhìn thấy (${signs}).`, `There is an invisible character (${signs}).`),
      todo: text('xóa dòng và gõ lại, không dán.', 'delete the line and type it again instead of pasting.'),
    },
  ].filter((each) => each !== false);
}

/** The blemishes of a file, whatever its format. */
export const unclean = (source: Source, fieldAt: (line: number) => string): Problem[] =>
  source.lines
    .flatMap((content, index) => blemishes(content).map((blemish) => ({ ...blemish, line: index + 1 })))
    .slice(0, MAX_SHOWN)
    .map(({ line, message, todo }) => problem({ file: source.name, line, field: fieldAt(line) }, message, todo));

/** What YAML reads and an author did not mean: in double quotes what cannot be typed (`"\u202e"`), and a field twice (`111`, `'111'`). */
function unmeant({ name, document, lineAt }: YamlSource): Problem[] {
  const found: Problem[] = [];
  const nameOf = (key: unknown): string => String(isScalar(key) ? key.value : key);
  visit(document, {
    Scalar(_, { type, value, range }, parents) {
      if (type !== 'QUOTE_DOUBLE') return;
      const at = { file: name, line: lineAt(range?.[0] ?? 0), field: nameOf(parents.findLast(isPair)?.key ?? 'yaml') };
      found.push(...blemishes(String(value).replaceAll('\n', ' ')).map(({ message, todo }) => problem(at, message, todo)));
    },
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const field = nameOf(key);
        if (seen.has(field)) {
          found.push(
            problem(
              { file: name, line: lineAt((key as ParsedNode).range[0]), field },
              text(`Mục «${field}» viết hai lần.`, `The field «${field}» is written twice.`),
              text('xóa một trong hai.', 'remove one of them.'),
            ),
          );
        }
        seen.add(field);
      }
    },
  });
  return found.slice(0, MAX_SHOWN);
}

/** The last `key:` on or above a line: the field of an error that keeps the YAML from being read at all. */
const keyAbove = (lines: readonly string[]) => (line: number) =>
  lines
    .slice(0, line)
    .map((content) => /^[\s-]*([\w-]+):/.exec(content)?.[1])
    .findLast((key) => key !== undefined) ?? 'yaml';

/** @param said what the library says, in English, unless we know better */
const unreadable = (at: Spot, said: string, ours = said): Problem =>
  problem(
    at,
    text(`Không đọc được YAML: ${ours}.`, `The YAML cannot be read: ${said}.`),
    text('sửa dòng này: thụt lề, dấu hai chấm, dấu nháy.', 'look at the indentation, the colons and the quotes of this line.'),
  );

/** Reads a YAML file, or says why it cannot be read. */
export function readYaml(levels: string, file: string): { source: YamlSource; problems: [] } | { problems: Problem[] } {
  const source = readSource(levels, file);
  if (!('content' in source)) return { problems: [source] };
  const fieldAt = keyAbove(source.lines);
  const dirty = unclean(source, fieldAt);
  if (dirty.length > 0) return { problems: dirty };
  const lost = lostWords(source);
  if (lost.length > 0) return { problems: lost.slice(0, MAX_SHOWN) };
  const spotAt = (line: number) => ({ file: source.name, line, field: fieldAt(line) });
  const deep = tooDeepAt(source.content);
  if (deep !== undefined) {
    const line = source.content.slice(0, deep).split('\n').length;
    return { problems: [unreadable(spotAt(line), 'nested too deeply', 'lồng vào nhau quá nhiều tầng')] };
  }
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line;
  let document: Document.Parsed;
  try {
    document = parseDocument(source.content, { lineCounter: counter, uniqueKeys: false });
  } catch (error) {
    return { problems: [unreadable(spotAt(1), String(error))] };
  }
  const errors = new Map<number, Problem>();
  for (const { message, pos } of [...document.errors, ...document.warnings]) {
    const line = lineAt(pos[0]);
    if (!errors.has(line) && errors.size < MAX_SHOWN) errors.set(line, unreadable(spotAt(line), message.split(/ at line|\n/)[0] ?? ''));
  }
  if (errors.size > 0) return { problems: [...errors.values()] };
  const yaml = { ...source, document, lineAt };
  const wrong = unmeant(yaml);
  return wrong.length > 0 ? { problems: wrong } : { source: yaml, problems: [] };
}
