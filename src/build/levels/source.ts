import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { text } from '../../lib/text';
import { type Problem, problem } from './problem';

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

/** @param levels the folder that holds the content; messages call it `levels` wherever it lies */
export function readSource(levels: string, file: string): Source | Problem {
  const name = path.posix.join('levels', file.replaceAll(path.sep, '/'));
  const full = path.join(levels, file);
  if (!existsSync(full)) {
    return problem(
      { file: name, line: 1, field: path.basename(file) },
      text('Không có tệp này.', 'This file is missing.'),
      text('tạo tệp theo levels/README.md.', 'write it as levels/README.md tells.'),
    );
  }
  const content = readFileSync(full, 'utf8');
  return { name, content, lines: content.split(/\r?\n/) };
}

/** What no file may contain, whatever its format: tabs, letters in pieces (not NFC), marks that cannot be seen. */
export function unclean(source: Source, fieldAt: (line: number) => string): Problem[] {
  return source.lines.flatMap((content, index) => {
    const at = { file: source.name, line: index + 1, field: fieldAt(index + 1) };
    const found: Problem[] = [];
    if (content.includes('\t')) {
      found.push(
        problem(at, text('Có ký tự Tab.', 'There is a tab character.'), text('thay Tab bằng dấu cách.', 'replace the tab by spaces.')),
      );
    }
    if (content !== content.normalize('NFC')) {
      found.push(
        problem(
          at,
          text('Chữ có dấu bị tách rời (không phải NFC).', 'Accented letters are in pieces (not NFC).'),
          text('gõ lại bằng bộ gõ Unicode dựng sẵn.', 'type the line again with precomposed Unicode.'),
        ),
      );
    }
    if (/[\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/.test(content)) {
      found.push(
        problem(
          at,
          text('Có ký tự không nhìn thấy.', 'There is an invisible character.'),
          text('xóa dòng và gõ lại, không dán.', 'delete the line and type it again instead of pasting.'),
        ),
      );
    }
    return found;
  });
}

/** The last `key:` on or above a line: the field of an error that keeps the YAML from being read at all. */
const keyAbove = (lines: readonly string[]) => (line: number) =>
  lines
    .slice(0, line)
    .map((content) => /^[\s-]*([\w-]+):/.exec(content)?.[1])
    .findLast((key) => key !== undefined) ?? 'yaml';

/** Reads a YAML file, or says why it cannot be read. */
export function readYaml(levels: string, file: string): { source: YamlSource; problems: [] } | { problems: Problem[] } {
  const source = readSource(levels, file);
  if (!('content' in source)) return { problems: [source] };
  const fieldAt = keyAbove(source.lines);
  const counter = new LineCounter();
  const document = parseDocument(source.content, { lineCounter: counter });
  const dirty = unclean(source, fieldAt);
  if (dirty.length > 0) return { problems: dirty };
  const lineAt = (offset: number) => counter.linePos(offset).line;
  const problems = document.errors.map((error) => {
    const line = lineAt(error.pos[0]);
    const [reason = ''] = error.message.split(/ at line|\n/);
    return problem(
      { file: source.name, line, field: fieldAt(line) },
      text(`Không đọc được YAML: ${reason}.`, `The YAML cannot be read: ${reason}.`),
      text('sửa dòng này: thụt lề, dấu hai chấm, dấu nháy.', 'look at the indentation, the colons and the quotes of this line.'),
    );
  });
  return problems.length > 0 ? { problems } : { source: { ...source, document, lineAt }, problems: [] };
}
