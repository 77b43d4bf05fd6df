/** Markup that is ready: only this file makes it of plain words. */
export interface Html {
  html: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

type Part = Html | string | number | false | undefined | readonly Part[];

const show = (part: Part): string => {
  if (part === false || part === undefined) return '';
  if (typeof part === 'object') return 'html' in part ? part.html : part.map(show).join('');
  return escaped(String(part));
};

/** Plain words that are put in are escaped; markup, lists and what is left out (`false`) may be put in as well. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.map((fixed, index) => fixed + show(parts[index] ?? '')).join(''),
});

export const raw = (markup: string): Html => ({ html: markup });
