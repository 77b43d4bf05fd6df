import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../../src');

/** Where a leader writes, each with what and why: fields of the desk, which no child's page imports. Nothing else may take a word. */
const mayWrite: Readonly<Record<string, string>> = {
  'ui/desk/code-field.tsx': 'counts of a computer of the lab, as letters that its screen shows',
  'ui/desk/date-field.tsx': 'a day',
  'ui/desk/long-field.tsx':
    'difficulties and proposals of a report, which stay on the unit’s own paper; what a group of children proposes, and the answer',
  'ui/desk/number-field.tsx': 'a count',
  'ui/desk/passphrase.tsx': 'a passphrase for a backup, kept nowhere',
  'ui/desk/unit-form.tsx': 'the name of a unit, a place or an activity, for papers; the number and the name of a telephone line',
  'ui/desk/units-list.tsx': 'names of the units that report to this one',
};

/** Where somebody could write words: every input that is not a choice among given ones, text areas, editable elements, prompts. */
function writable(source: string): string[] {
  const choices = 'radio|checkbox|range|button|submit|hidden|file';
  const chosen = new RegExp(`\\btype=(["'](${choices})["']|\\{\\w+ \\? '(${choices})' : '(${choices})'\\})`);
  return [
    ...[...source.matchAll(/<input\b[^>]*>/gs)].flatMap(([tag]) => (chosen.test(tag) ? [] : [tag])),
    ...[
      ...source.matchAll(
        /<textarea\b|content-?editable|designMode|[=(]\s*prompt\(|window\.prompt\(|createElement\(\s*['"](input|textarea)/gi,
      ),
    ].map(([tag]) => tag),
  ];
}

describe('a child', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.(tsx?|html)$/.test(file));

  const found = files
    .map((file) => file.replaceAll(path.sep, '/'))
    .flatMap((file) => writable(readFileSync(path.join(src, file), 'utf8')).map((tag) => ({ file, tag })));

  it('is never asked to write: everything is a choice', () => {
    expect(found.filter(({ file }) => !(file in mayWrite))).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it('never meets the fields of a leader', () => {
    // One tag in each.
    expect(found.map(({ file }) => file)).toEqual(Object.keys(mayWrite));
    for (const field of Object.keys(mayWrite)) {
      const name = path.posix.basename(field, '.tsx');
      const from = new RegExp(`from '[./\\w-]*/${name}'|import\\('[./\\w-]*/${name}'\\)`);
      const users = files.filter((file) => from.test(readFileSync(path.join(src, file), 'utf8')));
      expect(users.length).toBeGreaterThan(0);
      expect(users.filter((file) => !/^(app|ui)[\\/]desk[\\/]/.test(file))).toEqual([]);
    }
  });

  it.each([
    '<input />',
    '<input type="text" />',
    '<input\n  class="a"\n  type="search"\n/>',
    '<textarea class="a">',
    '<p contentEditable>',
    "<input type={many ? 'checkbox' : 'text'} />",
    '<input type={kind} />',
    "document.createElement('input')",
    'window.prompt("?")',
  ])('would be seen to be asked by %s', (source) => {
    expect(writable(source)).toHaveLength(1);
  });

  it('may choose', () => {
    expect(writable('<input type="radio" name="a" /> <input\n  type="range"\n  min="0" />')).toEqual([]);
    expect(writable("<input type={many ? 'checkbox' : 'radio'} name={name} />")).toEqual([]);
  });
});
