import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { regionSchema } from '../content/schema';
import type { Line } from '../domain/content';
import { type ChildLines, childLines, fallbackLine } from '../domain/region';
import { help } from '../i18n/help';
import { fill, type Lang, type Text } from '../lib/text';
import { today } from '../lib/time';

const MARK = '<!--help-->';

/** To be called in danger, beside the child line. */
const POLICE = '113';

const lineSchema = regionSchema.entries.lines.item;

/**
 * The lines a child may see. What cannot be read is left out and said: the page must always know where to call.
 * @param source the region file's YAML, undefined when there is none
 * @param today in the days of `today()`
 */
export function helpLines(source: string | undefined, today: number): { lines: ChildLines; problem?: string } {
  const found: Line[] = [];
  let problem: string | undefined;
  try {
    const region = parse(source ?? '') as { lines?: unknown } | null;
    if (!Array.isArray(region?.lines)) throw new Error('has no list "lines"');
    for (const [index, raw] of region.lines.entries()) {
      const line = v.safeParse(lineSchema, raw);
      if (line.success) found.push(line.output);
      else problem ??= `has a fault in lines[${index}]: ${line.issues[0].message}`;
    }
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  const lines = childLines({ lines: found }, today);
  if (lines[0] === fallbackLine) problem ??= `has no child line "${fallbackLine.id}" that is verified and valid`;
  return { lines, ...(problem !== undefined && { problem }) };
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function section(lang: Lang, lines: ChildLines): string {
  const [child] = lines;
  const urgent = [child, ...lines.filter(({ id }) => id === POLICE)];
  const numbers = urgent.map(({ number }) => number);
  const say = (words: Text) => escaped(fill(words, { number: child.number, numbers: numbers.join(help.or[lang]) })[lang]);
  const list = (items: readonly Text[], tag = 'ul') => `<${tag}>${items.map((item) => `<li>${say(item)}</li>`).join('')}</${tag}>`;
  const link = ({ number }: Line, words: string) => `<a class="call" href="tel:${number}">${words}</a>`;
  const part = (id: string, title: Text, body: string) =>
    `<section class="${id}" aria-labelledby="${lang}-${id}"><h2 id="${lang}-${id}">${say(title)}</h2>${body}</section>`;

  return [
    `<h1>${say(help.title)}</h1><p class="lead">${say(help.intro)}</p>`,
    part('danger', help.dangerTitle, `${list([...help.danger, help.dangerCall], 'ol')}`),
    part(
      'lines',
      help.linesTitle,
      `<ul>${lines
        .map((line) => {
          const name = escaped(fill(help.call, { number: line.number })[lang]);
          const notes = [line.hours[lang], ...(line.free ? [help.free[lang]] : [])].map(escaped).join(' · ');
          return `<li>${link(line, `<b aria-hidden="true">${line.number}</b><span class="name">${name}</span>`)}<p><strong>${escaped(line.label[lang])}</strong><br>${notes}</p></li>`;
        })
        .join('')}</ul>`,
    ),
    part('about', help.aboutTitle, list(help.about)),
    part('say', help.sayTitle, `${list(help.say, 'ol')}${list(help.sayHelp)}`),
    part('next', help.nextTitle, list(help.next, 'ol')),
    part('remember', help.rememberTitle, list([help.notYourFault, help.neverTooLate, help.keepTelling, help.frozen])),
    part('adult', help.adultTitle, list(help.adult)),
  ].join('\n');
}

/** The whole body of help.html: Vietnamese, then English, then the way out. */
export function helpBody(lines: ChildLines): string {
  const exit = `<header class="exit"><a href="./calc.html">${escaped(help.exit.vi)} <span lang="en">(${escaped(help.exit.en)})</span></a></header>`;
  return [
    exit,
    `<main>${section('vi', lines)}<p class="note">${escaped(help.exitNote.vi)}</p></main>`,
    `<div lang="en" role="region" aria-label="English">${section('en', lines)}<p class="note">${escaped(help.exitNote.en)}</p></div>`,
  ].join('\n');
}

/**
 * Fills src/help.html, a page that works without any script, at build and on the development server.
 * @param region absolute path of the region file
 */
export function helpPagePlugin(region: string): Plugin {
  return {
    name: 'khien-nho:help-page',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        if (!html.includes(MARK)) return html;
        let source: string | undefined;
        try {
          source = readFileSync(region, 'utf8');
        } catch {
          // Said below: without a file there is no list.
        }
        const { lines, problem } = helpLines(source, today());
        if (problem !== undefined) console.warn(`help.html: ${region} ${problem}; the built-in line stands in`);
        return html.replace(MARK, () => helpBody(lines));
      },
    },
  };
}
