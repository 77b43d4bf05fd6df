import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const src = path.join(import.meta.dirname, '..');
/** A name is hidden in a sheet of src/ui and shown again there or in the sheet of its game. */
const css = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(path.join(src, file), 'utf8'))
  .join('\n');

/** The `data-` values of all selectors whose rule does this to what stands on a button of the stage. */
const named = (part: 'span' | 'img', does: string, where: (selector: string) => boolean): string[] =>
  [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) =>
    body.includes(does) && where(selectors) && selectors.trim().endsWith(` ${part}`)
      ? [...selectors.matchAll(/\[data-\w+~?="([\w-]+)"\]/g)].map(([, name = '']) => name)
      : [],
  );

it('a name that the drawing stands for is there, or its picture, when nothing is drawn', () => {
  const simple = (selector: string) => selector.includes(':not(:has(.canvas.up))');
  const hidden = named('span', 'opacity: 0', (selector) => !simple(selector));
  const shown = [...named('span', 'opacity: 1', simple), ...named('img', 'display: block', simple)];
  expect(hidden.length).toBeGreaterThan(0);
  expect(hidden.filter((name) => !shown.includes(name))).toEqual([]);
});
