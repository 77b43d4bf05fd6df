import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import type { Line } from '../domain/content';
import { help } from '../i18n/help';
import { fill, type Lang, type Text, text } from '../lib/text';

const MARK = '<!--help-->';

/** A number to call, as the page prints it. */
export type HelpLine = Pick<Line, 'id' | 'number' | 'label' | 'free' | 'hours'>;

/** Stands in when the region file is missing or broken: the page must always know where to call. */
export const FALLBACK: HelpLine = {
  id: '111',
  number: '111',
  label: text('Tổng đài bảo vệ trẻ em', 'National child helpline'),
  free: true,
  hours: text('Cả ngày lẫn đêm', 'Day and night'),
};

/** To be called in danger, beside the child line. */
const POLICE = '113';

const isText = (value: unknown): value is Text => {
  const both = value as Partial<Text> | null;
  return typeof both === 'object' && typeof both?.vi === 'string' && typeof both.en === 'string';
};

const isShown = (value: unknown): value is Line => {
  const line = value as Partial<Line> | null;
  return (
    line?.audience === 'child' &&
    line.status === 'verified' &&
    typeof line.id === 'string' &&
    /^\d{3,11}$/.test(String(line.number)) &&
    isText(line.label) &&
    isText(line.hours) &&
    typeof line.free === 'boolean'
  );
};

/**
 * The lines a child may see: for children and verified, 111 always first.
 * @param source the region file's YAML, undefined when there is none
 */
export function helpLines(source: string | undefined): { lines: HelpLine[]; problem?: string } {
  let found: HelpLine[] = [];
  let problem: string | undefined;
  try {
    const region = parse(source ?? '') as { lines?: unknown } | null;
    if (Array.isArray(region?.lines)) found = region.lines.filter(isShown).map((line) => ({ ...line, number: String(line.number) }));
    else problem = 'has no list "lines"';
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  const first = found.find(({ id }) => id === FALLBACK.id);
  if (!first) problem ??= `has no verified child line "${FALLBACK.id}"`;
  return {
    lines: [first ?? FALLBACK, ...found.filter(({ id }) => id !== FALLBACK.id)],
    ...(problem === undefined ? {} : { problem }),
  };
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function section(lang: Lang, lines: readonly HelpLine[]): string {
  const child = lines[0] ?? FALLBACK;
  const urgent = [child, ...lines.filter(({ id }) => id === POLICE)];
  const numbers = urgent.map(({ number }) => number);
  const say = (words: Text) => escaped(fill(words, { number: child.number, numbers: numbers.join(help.or[lang]) })[lang]);
  const list = (items: readonly Text[], tag = 'ul') => `<${tag}>${items.map((item) => `<li>${say(item)}</li>`).join('')}</${tag}>`;
  const link = ({ number }: HelpLine, words: string) => `<a class="call" href="tel:${number}">${words}</a>`;
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
export function helpBody(lines: readonly HelpLine[]): string {
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
        const { lines, problem } = helpLines(source);
        if (problem !== undefined) console.warn(`help.html: ${region} ${problem}; the built-in line stands in`);
        return html.replace(MARK, () => helpBody(lines));
      },
    },
  };
}
