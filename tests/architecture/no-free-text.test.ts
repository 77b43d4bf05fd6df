import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../../src');

/** Where somebody could write words: every input that is not a choice among given ones, text areas, editable elements, prompts. */
function writable(source: string): string[] {
  const chosen = /\btype=["'](radio|checkbox|range|button|submit|hidden)["']/;
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

  it('is never asked to write: everything is a choice', () => {
    const found = files.flatMap((file) => writable(readFileSync(path.join(src, file), 'utf8')).map((tag) => `${file}: ${tag}`));
    expect(found).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it.each([
    '<input />',
    '<input type="text" />',
    '<input\n  class="a"\n  type="search"\n/>',
    '<textarea class="a">',
    '<p contentEditable>',
    "document.createElement('input')",
    'window.prompt("?")',
  ])('would be seen to be asked by %s', (source) => {
    expect(writable(source)).toHaveLength(1);
  });

  it('may choose', () => {
    expect(writable('<input type="radio" name="a" /> <input\n  type="range"\n  min="0" />')).toEqual([]);
  });
});
